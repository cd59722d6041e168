//! The deck and the figures of the sample as files: the format's rules, the numbers behind the pictures, and nobody
//! in them (SAFETY, promises 13 and 14).

#![allow(clippy::unwrap_used)]

mod deck;
mod people;
mod small_groups;
