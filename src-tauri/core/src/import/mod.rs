//! File bytes in, an [`ImportPlan`] out: what it will do to the workspace, and which rows it can't take.
//! Never writes and never stops at the first bad row.

mod cells;
mod columns;
mod columns_meant;
mod dates;
mod faulty;
mod fields;
mod formula;
mod guess;
mod json;
mod meanings;
mod once;
mod packet;
mod plan;
mod plan_candidates;
mod plan_counts;
mod plan_outcomes;
mod plan_process;
mod plan_scorecards;
mod plan_sellers;
mod plan_settings;
mod preview;
mod preview_rows;
mod rows;
mod spells;
mod table;
mod table_rows;

pub use fields::template;
pub use formula::{inert, looks_like_formula};
pub use guess::guess_kind;
pub use json::{is_money, plan_as_json};
pub use once::Alike;
pub use packet::{
    MOST_PACKET_BYTES, PACKET_COLUMNS, PACKET_KEYS, PACKET_MARK, PACKET_SHEET, PacketAnswer, PacketFault,
    PacketForm, read_packet,
};
pub use plan::plan;
pub use preview::{ColumnPreview, ImportPreview, SkippedRow, preview};
pub use preview_rows::{RowPreview, RowResult};
pub use table::{RawTable, read};
