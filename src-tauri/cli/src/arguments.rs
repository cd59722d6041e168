//! What can be typed; `encore-cli --help` is made of this.

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use encore_core::model::ImportKind;
use std::path::PathBuf;

/// Encore without a window: was the next crop of sellers chosen as the last one, and how did it end?
///
/// Works on one workspace file (.encore), on the same core as the app and with the same numbers. Reading commands
/// (review, chart, deck, export, check) never write and work on read-only files.
///
/// Exit codes: 0 done; 1 refused, with a sentence on stderr and nothing written; 2 usage; 3 an import has open
/// questions.
#[derive(Debug, Parser)]
#[command(name = "encore-cli", version, max_term_width = 110, after_help = EXAMPLES)]
pub struct Arguments {
    /// Print one JSON object instead of text.
    #[arg(long, global = true)]
    pub json: bool,
    /// Who is at the desk: an interviewer's key, or owner, who is there when nobody is named. review, chart, deck and
    /// export leave out what an interviewer may not see yet; import and import-undo note any name in the history.
    #[arg(long = "as", global = true, value_name = "NAME")]
    pub at_desk: Option<String>,
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "Examples:
  encore-cli new team.encore
  encore-cli import team.encore --kind sellers sellers.csv --dry-run
  encore-cli import team.encore --kind sellers sellers.csv --skip-bad-rows
  encore-cli review team.encore --as-of 2026-06-30 --json
  encore-cli chart team.encore ribbon/AE --out ribbon.png
  encore-cli deck team.encore --out board.pptx";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new workspace; an existing file is refused.
    New {
        /// The file to make.
        workspace: PathBuf,
        /// Fill it with the sample: a simulated company.
        #[arg(long)]
        sample: bool,
        /// Encrypt it with a passphrase (not in this version: refused).
        #[arg(long)]
        encrypt: bool,
    },
    /// Import a file; any bad row refuses it unless --skip-bad-rows. Kinds may come in any order.
    Import(Import),
    /// Take an import back, by the id that the import printed.
    ImportUndo {
        /// The workspace.
        workspace: PathBuf,
        /// The import's id.
        import_id: i64,
    },
    /// Verdicts, cohort cards, process steps, the encore pattern and findings; with --json the evidence too.
    Review {
        /// The workspace.
        workspace: PathBuf,
        /// Last complete data day; default: the workspace's own.
        #[arg(long, value_name = "DATE")]
        as_of: Option<NaiveDate>,
        /// Only this role.
        #[arg(long, value_name = "KEY")]
        role: Option<String>,
    },
    /// Write one figure, anonymous and with groups under 5 hidden. `--list` names them.
    Chart {
        /// The workspace.
        workspace: PathBuf,
        /// The figure, such as ribbon/AE or tenure/AE-2022.
        #[arg(required_unless_present = "list")]
        name: Option<String>,
        /// Name the figures of this workspace.
        #[arg(long)]
        list: bool,
        /// Where to: .svg, .png, .pdf or .csv.
        #[arg(long, value_name = "FILE", required_unless_present = "list")]
        out: Option<PathBuf>,
    },
    /// Write the board deck as PowerPoint, anonymous, with native charts.
    Deck {
        /// The workspace.
        workspace: PathBuf,
        /// Where to: .pptx.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Write every table into a folder: CSV files that can be imported again, or one workbook. Holds names.
    Export {
        /// The workspace.
        workspace: PathBuf,
        /// The folder.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// CSV files, or one workbook.
        #[arg(long, value_enum, default_value_t = Format::Csv)]
        format: Format,
    },
    /// Write the form of one scorecard as a workbook, for an interviewer without the file. Holds nothing of any card.
    Packet {
        /// The workspace.
        workspace: PathBuf,
        /// The candidate or seller: the name, or the workspace's id of the candidate.
        #[arg(long, value_name = "NAME")]
        candidate: String,
        /// Key of the interviewer.
        #[arg(long, value_name = "KEY")]
        interviewer: String,
        /// Key of the stage; left out where the process names none.
        #[arg(long, value_name = "STAGE", default_value = "")]
        stage: String,
        /// Where to: .xlsx.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take in a form that came back: submitted when it is whole, else a draft.
    PacketImport {
        /// The workspace.
        workspace: PathBuf,
        /// The filled form.
        file: PathBuf,
    },
    /// Look for damage: integrity, logic, and the chain of the history.
    Check {
        /// The workspace.
        workspace: PathBuf,
    },
}

#[derive(Debug, Args)]
pub struct Import {
    /// The workspace.
    pub workspace: PathBuf,
    /// What the file holds.
    #[arg(long, value_parser = kind, value_name = "KIND", help = KINDS)]
    pub kind: ImportKind,
    /// The file: CSV in UTF-8, or JSON for process and settings.
    pub file: PathBuf,
    /// Show what it would do; write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// What is meant by texts that can't be read, as JSON: {"role": "AE", "meaning:exit_type": {"Quit": "voluntary", "?": ""}}; "" = blank.
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Import the good rows and leave the bad ones out.
    #[arg(long)]
    pub skip_bad_rows: bool,
}

const KINDS: &str = "What the file holds: sellers, outcomes, candidates, scorecards, selection-counts, quarters, process, settings";

/// Files of an export.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Format {
    Csv,
    Xlsx,
}

fn kind(text: &str) -> Result<ImportKind, String> {
    ImportKind::from_name(text).ok_or_else(|| {
        let names: Vec<String> = ImportKind::ALL.iter().map(|kind| kind.name().replace('_', "-")).collect();
        format!("there is no kind “{text}”; there are {}", names.join(", "))
    })
}
