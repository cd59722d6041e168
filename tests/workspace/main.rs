//! The workspace file keeps what SAFETY promises: imports whole or not at all and taken back exactly, text inert in
//! every output, what is entered by hand kept or refused whole, undone and redone, and no file opened that is not ours, newer, held by another, or damaged.

#![allow(clippy::unwrap_used)]

mod blind;
mod blind_figures;
mod blind_outputs;
mod by_hand;
mod candidates;
mod card_grid;
mod cohorts;
mod damage;
mod data_day;
mod decisions;
mod decisions_blind;
mod desk;
mod export;
mod files;
mod import_columns;
mod import_dates;
mod import_faults;
mod import_meanings;
mod import_roles;
mod imports;
mod inert;
mod merge;
mod packet_answers;
mod packet_files;
mod packets;
mod past;
mod plans;
mod sellers;
mod sequences;
mod steps;
mod undo;
mod versions;
