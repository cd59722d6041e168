// The words of outcomes.
import { count, month, plural } from "./format";

const cells = (n: number) => plural(n, "cell", "cells");

export const outcomes = {
  cohort: "Cohort", figure: "Figure", seller: "Seller", period: "Period", allMonths: "All months",
  figures: {
    quota: "Quota", closed: "Closed", pipeline_inbound: "Pipeline, inbound", pipeline_self: "Pipeline, self-sourced",
    pipeline_bdr: "Pipeline, from BDRs", pipeline_partner: "Pipeline, from partners", meetings: "Meetings", deals: "Deals",
  },
  grid: (figure: string, cohort: string) => `${figure} of ${cohort}, sellers by months`,
  total: "Total", sellersWith: "Sellers with a figure",
  value: (seller: string, of: string) => `${seller}, ${month(of)}`,

  states: {
    before: "Not hired yet", after: "No longer employed", leave: "On leave", ramp: "Ramp",
  } as Partial<Record<string, string>>,
  legend: {
    ramp: "ramp", leave: "leave", idle: "not employed", fresh: "pasted just now",
    edit: "edit", fill: "fill down", paste: "paste a block", keys: { enter: "Enter", ctrl: "Ctrl", command: "⌘" },
    fullQuota: (quotas: string[]) =>
      `Full quota of the ${quotas.length > 1 ? "roles" : "role"}: ${quotas.join(" or ")} a month. The ramp figure uses it where a month has none of its own; attainment needs the quota of each month.`,
    order: "In order of hire; Encore never ranks people.",
  },
  selected: (n: number) => `Selected: ${cells(n)}`,

  why: {
    number: "is not an amount.", percent: "is a percentage. Enter the amount itself.",
    sign: "uses another decimal sign than the rest of the paste, or groups thousands by it. Write it as the others.", large: "is too large. Enter the amount in full units, at most a million millions.",
    negative: "is below 0. Enter 0 or more.", whole: "is not a whole number. Enter one, such as 3.",
  },
  currency: (own: string, mark: string) => `This workspace is in ${own}; type the figure in ${own}, without ${mark}.`,
  belowZero: (field: string) => (field === "closed" ? "Below 0: kept, and counted as a credit or a clawback." : "Below 0: kept, and counted as a correction."),
  wrong: (text: string, why: string) => `“${text}” ${why}`,
  idleCell: (state: string) => `${state}: nothing can be entered in this month.`,
  lost: (texts: string[]) => {
    const shown = texts.slice(0, 3).map((text) => `“${text}”`);
    const rest = texts.length - shown.length;
    const all = rest > 0 ? [...shown, `${count(rest)} more`] : shown;
    return `${[all.slice(0, -1).join(", "), all.at(-1) ?? ""].filter(Boolean).join(" and ")} ${texts.length === 1 ? "was" : "were"} not written.`;
  },

  written: (n: number) => (n === 0 ? "Nothing to change." : `${cells(n)} written.`),
  cleared: (n: number) => `${cells(n)} cleared.`,
  idle: (n: number) => (n === 0 ? "" : ` ${cells(n)} left out: not employed in that month.`),
  outside: (n: number) => (n === 0 ? "" : ` ${cells(n)} left out: beyond the edge of the grid.`),
  rounded: (n: number) => (n === 0 ? "" : ` ${cells(n)} rounded to cents.`),
  notWritten: (n: number) => (n === 0 ? "" : ` ${cells(n)} marked: not a figure.`),
  negative: (n: number) => (n === 0 ? "" : ` ${cells(n)} below 0: kept, and counted as credits or corrections.`),
  nothingToPaste: "There is no text on the clipboard to paste.",

  ask: {
    title: (text: string, grouped: string, decimals: string) => `Does “${text}” mean ${grouped} or ${decimals}?`,
    written: (written: string) => `Figures are written like ${written} here; three digits after the other sign can be thousands or decimals.`,
    where: "Answer below the grid, or type it anew.",
    grouped: (value: string, sign: string) => `${value}: the ${sign === "," ? "comma" : "point"} groups thousands`,
    decimal: (value: string, sign: string) => `${value}: the ${sign === "," ? "comma" : "point"} is the decimal sign`,
  },
  waits: {
    label: "Cells that are not written yet",
    title: (n: number) => `${cells(n)} not written yet`,
    text: (n: number) => (n === 1 ? "The cell keeps what was entered until Encore is closed; the file holds the old figure." : "The cells keep what was entered until Encore is closed; the file holds the old figures."),
    left: (n: number, cohort: string) => `${cells(n)} of ${cohort} ${n === 1 ? "is not written yet and waits" : "are not written yet and wait"} in Outcomes.`,
    cohort: (name: string, n: number) => (n === 0 ? name : `${name} (${count(n)} not written)`),
    when: (month: string, figure: string | null) => (figure === null ? month : `${month}, ${figure}`),
    cell: (seller: string, when: string) => `${seller}, ${when}`,
    more: (n: number) => `and ${plural(n, "more cell", "more cells")} of this paste`,
    rest: (n: number) => `and ${count(n)} more`,
    all: { grouped: (n: number) => `All ${count(n)} are thousands`, decimal: (n: number) => `All ${count(n)} are decimals` },
    back: "Put the old figures back", put: (n: number) => `${cells(n)} put back.`,
    fill: (text: string) => `“${text}” is not written yet. Correct or answer it first, then fill down.`,
    failed: (text: string) => `${text.trim() === "" ? "The cell could not be emptied." : `“${text}” could not be written.`} Press Enter twice to try again.`,
    asked: (n: number) => `${cells(n)} wait for an answer, below the grid.`,
  },
  problems: {
    title: (n: number) => `${cells(n)} can't be written`,
    text: (others: boolean) => `Nothing was written so far. ${others ? "Cancel and correct them in the spreadsheet, or write the others now: then these stay in their cells, marked, and you correct them there." : "Correct them in the spreadsheet and paste again."}`,
    columns: { seller: "Seller", month: "Month", text: "Pasted", why: "Problem" },
    more: (n: number) => `and ${count(n)} more`,
    others: (n: number) => `Write the others (${count(n)})`,
  },

  emptyTitle: "No cohorts yet",
  emptyText: "Outcomes are kept by cohort: what each seller was to sell and what was sold, month by month. Log the first cohort, then come back.",
  emptyAct: "Log a cohort by hand",
  nobodyTitle: (cohort: string) => `Nobody belongs to ${cohort} yet`,
  nobodyText: "Add the sellers of this cohort first. Then their months stand here, ready to fill.",
  nobodyAct: "Add sellers",
};
