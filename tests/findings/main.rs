//! Findings that the sample does not show, each in a company made for it, and what must not make one.

#![allow(clippy::unwrap_used)]

mod changes;
mod company;
mod costs;
mod criteria;
mod interviewers;
mod interviewers_rules;
mod plans;
mod sources;
mod verdicts;
mod versions;
