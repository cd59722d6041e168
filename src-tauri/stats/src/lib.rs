//! Numbers in, numbers out: the methods of the field, each with its effect and interval. What each asks, assumes and is
//! tested by: `docs/statistics.md`.
//! Knows no domain word, reads nothing, writes nothing, and no NaN leaves it where an `Option` can say "none".

mod agreement;
mod beta;
mod bootstrap;
mod bpcp;
mod combinations;
mod concordance;
mod correlation;
mod cox;
mod cumulative_incidence;
mod distribution;
mod empirical_bayes;
mod expectancy;
mod fisher_region;
mod impact_ratio;
mod kaplan_meier;
mod krippendorff;
mod linear;
mod logrank;
mod moments;
mod p_adjust;
mod power;
mod proportion;
mod quantile;
mod random;
mod range_restriction;
mod rank_bootstrap;
mod rater;
mod regression;
mod similarity;
mod two_proportions;
mod two_sample;
mod what_if;

pub use agreement::{Icc, IccForms, IccUnbalanced, icc, icc1_unbalanced};
pub use beta::{beta_cdf, beta_quantile};
pub use bootstrap::{BootstrapInterval, hodges_lehmann, hodges_lehmann_bootstrap};
pub use bpcp::{bpcp_limits, edge_fixed_limits};
pub use concordance::{Concordance, concordance_index};
pub use correlation::{Correlation, Pairs, pairs, pearson, pearson_of_ranks, product_moment, spearman};
pub use cox::{Cox, CoxTerm, cox_regression};
pub use cumulative_incidence::{CauseIncidence, Incidence, cumulative_incidence};
pub use distribution::{
    chi_squared_upper, f_quantile, f_upper, noncentral_t_cdf, normal_cdf, normal_quantile, normal_two_sided,
    t_quantile, t_two_sided,
};
pub use empirical_bayes::{EbBeta, EbNormal, EbUnit, Pool, eb_beta, eb_normal};
pub use expectancy::{merge_bands, taylor_russell};
pub use fisher_region::FisherRegion;
pub use impact_ratio::{ImpactRatio, impact_ratio};
pub use kaplan_meier::{KaplanMeier, KmPoint, Median, Rmst, Survival, kaplan_meier};
pub use krippendorff::{Alpha, Level, krippendorff_alpha, krippendorff_alpha_limits};
pub use logrank::{LogRank, LogRankPermutation, logrank_permutation, logrank_test};
pub use moments::{mean, standard_deviation, variance};
pub use p_adjust::{benjamini_hochberg, holm};
pub use power::{
    hazard_ratio_of_shares, min_detectable_d, n_of_second_fisher, n_per_group_arcsine, n_per_group_fisher,
    n_per_group_proportions, n_per_group_t, power_fisher, power_t, schoenfeld_events,
};
pub use proportion::{clopper_pearson_lower, clopper_pearson_upper, jeffreys_below, wilson};
pub use quantile::{median, quantile};
pub use random::Xoshiro256;
pub use range_restriction::{correct_range, correct_range_with_limits, disattenuate};
pub use rank_bootstrap::{RankCorrelation, spearman_bootstrap};
pub use rater::{Mark, RaterReport, RaterUse, rater_report};
pub use regression::{Incremental, Ols, elasticity, incremental, ols};
pub use similarity::{jaccard, jensen_shannon_distance, lcs_dice, ruzicka};
pub use two_proportions::{
    Fisher, TwoProportions, fisher_exact, jeffreys_limits, prob_greater_by, two_proportions,
};
pub use two_sample::{TwoSample, Welch, bca_mean_difference, mid_ranks, two_sample};
pub use what_if::{ChosenCut, FixedCut, chosen_criterion_and_cut, chosen_cut, fixed_cut};

/// Standard normal quantile of 0.975: every interval is 95 % and two-sided (METHODS, head).
pub const Z: f64 = 1.959_963_984_540_054;
