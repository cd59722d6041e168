//! Numbers in, numbers out: the methods of the field, each with its effect and interval.
//! Knows no domain word, reads nothing, writes nothing, and no NaN leaves it where an `Option` can say "none".

mod beta;
mod bootstrap;
mod bpcp;
mod kaplan_meier;
mod proportion;
mod quantile;
mod random;
mod similarity;

pub use beta::{beta_cdf, beta_quantile};
pub use bootstrap::{BootstrapInterval, hodges_lehmann, hodges_lehmann_bootstrap};
pub use bpcp::{bpcp_limits, edge_fixed_limits};
pub use kaplan_meier::{KaplanMeier, KmPoint, Median, Rmst, Survival, kaplan_meier};
pub use proportion::{clopper_pearson_upper, jeffreys_below, wilson};
pub use quantile::{median, quantile};
pub use random::Xoshiro256;
pub use similarity::{jaccard, jensen_shannon_distance, lcs_dice, ruzicka};

/// Standard normal quantile of 0.975: every interval is 95 % and two-sided (METHODS, head).
pub const Z: f64 = 1.959_963_984_540_054;
