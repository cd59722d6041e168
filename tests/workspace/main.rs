//! The workspace file keeps what SAFETY promises: imports whole or not at all and taken back exactly, text inert in
//! every output, and no file opened that is not ours, newer, held by another, or damaged.

#![allow(clippy::unwrap_used)]

mod damage;
mod export;
mod files;
mod imports;
mod inert;
mod undo;
