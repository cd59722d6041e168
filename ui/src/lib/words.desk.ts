// What people read of the window itself: its commands and keys, the palette, zoom and paper.
import { date, percent, plural } from "./format";

type Keys = [string, string][];

export const desk = {
  actions: {
    workspace_new: "New workspace", workspace_sample: "Open the sample", workspace_open: "Open a workspace", workspace_close: "Close this workspace",
    desk: "Say who is at the desk", cohort_new: "New cohort", sellers_add: "Add sellers", role_new: "New role", interviewer_add: "Add an interviewer",
    import: "Import a list", deck_export: "Build the deck", print: "Print this page, or make a PDF of it",
    undo: "Undo", redo: "Redo", find: "Find on this page", palette: "Find or do anything",
    zoom_in: "Zoom in", zoom_out: "Zoom out", zoom_reset: "Zoom 100\u00a0%",
    theme_light: "Light theme", theme_dark: "Dark theme", theme_system: "Theme as the system has it", keys: "Keyboard keys",
  },

  /** Where an action leads, for what is done on a page. */
  details: { sellers_add: "On the page of their cohort", role_new: "Settings", interviewer_add: "Settings" } as Record<string, string>,

  /** Other names to find a page or an action by. */
  also: {
    page_review: ["Verdict", "Findings", "Export a figure"], page_cohorts: ["Classes", "Candidates"], page_sellers: ["People", "Reps", "Employees"],
    page_process: ["Stages", "Criteria", "New version", "Process version"], page_scorecards: ["Interviews", "Marks", "Ratings"],
    page_outcomes: ["Quota", "Attainment", "Months"], page_evidence: ["Charts", "Export a figure"], page_published: ["Studies", "Research"],
    page_plan: ["What if", "Cost of a repeat"], page_import: ["Earlier imports", "Undo an import"], page_settings: ["Preferences", "Options", "Full quota", "Ramp", "As-of date", "Bars", "Thresholds"],
    page_history: ["Changes", "Log", "Who did what"],
    workspace_new: ["New file"], workspace_sample: ["Demo", "Example"], workspace_open: ["Open a file"], workspace_close: ["Close the file"],
    desk: ["Switch user", "Sign in"], cohort_new: ["Add a cohort", "New class"], sellers_add: ["New seller", "Add people"],
    role_new: ["Add a role"], interviewer_add: ["New interviewer"], import: ["Add sellers from a list", "CSV file", "Spreadsheet"],
    deck_export: ["Export slides", "PowerPoint presentation"], print: ["Export a PDF"], undo: ["Take back"], redo: ["Do again"],
    theme_light: ["Appearance"], theme_dark: ["Appearance", "Night"], theme_system: ["Appearance"], keys: ["Shortcuts", "Help"],
  } as Record<string, string[]>,

  palette: {
    open: "Find or do anything", short: "Find", field: "Find or do anything", hint: "A page, an action, a cohort, a seller…",
    results: "Results",
    groups: {
      page: "Pages", action: "Actions", recent: "Opened before", interviewer: "Interviewers", cohort: "Cohorts", seller: "Sellers", version: "Process versions", finding: "Findings", related: "By another name", meant: "Did you mean",
    },
    found: (n: number) => (n === 0 ? "Nothing found" : plural(n, "result", "results")),
    nothing: (text: string) => `Nothing here is called “${text}”. Try a part of the name.`,
    noCohort: "Make a cohort first", addsTo: (cohort: string) => `To ${cohort}`,
    searching: "Searching…", problem: (why: string) => `The search stopped: ${why}`,
  },

  keys: {
    title: "Keyboard keys",
    pages: "Pages", anywhere: "Anywhere", lists: "Lists and tables", grids: "Grid of outcomes", scorecards: "Scorecards", charts: "Charts and tabs",
    ofLists: [
      ["↑ ↓", "The row above, the row below"], ["Enter", "Open the row"], ["Space", "Select the row"], ["Shift ↑ ↓", "Select more rows"],
      ["Ctrl A", "Select all"], ["F2", "Change the cell"], ["Esc", "Select nothing; close a panel, a dialogue or a menu"],
    ] as Keys,
    ofGrids: [
      ["Arrows", "The cell beside"], ["Ctrl Arrows", "To the edge"], ["Shift Arrows", "Select a block"], ["Ctrl A", "Select all"],
      ["Enter", "Change the cell; F2 or any character too"], ["Tab", "Keep, and the next month"], ["Del", "Empty the cells"],
      ["Ctrl D", "Fill down"], ["Ctrl C", "Copy"], ["Ctrl V", "Paste a block from a spreadsheet"], ["Esc", "Leave the cell as it was, also one that is not kept yet"],
    ] as Keys,
    ofScorecards: [
      ["1 … 4", "Mark, and the next criterion"], ["0", "Not assessed (− where the scale has a 0)"], ["↑ ↓", "The criterion above, below"],
      ["N", "Note of the mark just given"], ["Tab", "Note of this criterion"], ["Enter", "From a note to the next criterion"],
      ["Esc", "From a note to the next criterion without a mark"], ["Ctrl Enter", "Submit, or list what is open"],
    ] as Keys,
    ofCharts: [["← →", "The point or the tab beside"], ["Enter", "Open the cohort behind a point"], ["Esc", "Put the value away"]] as Keys,
  },

  zoom: (zoom: number) => `Zoom ${percent(zoom / 100)}`,

  paper: {
    dataTo: (asOf: string) => `Data to ${date(asOf)}`,
    simulated: "Simulated data",
  },
};
