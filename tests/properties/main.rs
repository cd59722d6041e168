//! What must hold for any data, not only for the reference cases: symmetries, ranges, limits, error rates.
//! Never compares with a figure of another program: that is what `vectors` does.

#![allow(clippy::unwrap_used)]

mod adjusted_p;
mod correlations;
mod degenerate;
mod encore_error_rates;
mod incidence;
mod proportions;
mod reports;
mod row_order;
mod similarities;
mod survival;
mod threads;
mod two_groups;
mod what_ifs;
mod workspaces;

use proptest::prelude::*;

/// Tenures and whether each ended in an exit, with ties.
fn subjects(most: usize) -> impl Strategy<Value = Vec<(u32, bool)>> {
    prop::collection::vec((1_u32..30, any::<bool>()), 0..most)
}

/// Times and events of subjects.
fn times_and_events(subjects: &[(u32, bool)]) -> (Vec<f64>, Vec<bool>) {
    subjects.iter().map(|(time, event)| (f64::from(*time), *event)).unzip()
}

/// Whole numbers as doubles.
fn numbers(values: &[i32]) -> Vec<f64> {
    values.iter().map(|value| f64::from(*value)).collect()
}

/// The same items in the order of a permutation.
fn permuted<T: Copy>(items: &[T], order: &[usize]) -> Vec<T> {
    order.iter().map(|index| items[*index]).collect()
}

/// A permutation of 0 to n - 1.
fn permutation(n: usize) -> impl Strategy<Value = Vec<usize>> {
    Just((0..n).collect::<Vec<usize>>()).prop_shuffle()
}
