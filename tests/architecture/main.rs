//! What ARCHITECTURE promises of the tree itself. Each rule is a function that answers what breaks it, so that the
//! same function is shown a breach and must see it.

#![allow(clippy::unwrap_used)]

mod dependencies;
mod imports;
mod queries;
mod sizes;
mod texts;
mod window;
