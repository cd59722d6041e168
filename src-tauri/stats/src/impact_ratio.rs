//! Selection rates of two groups: the impact ratio with its interval and its fragility (METHODS 13).

use crate::{Z, fisher_exact};

/// One group's selection rate against another's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ImpactRatio {
    /// Rate of the first by rate of the second; none when nobody of the second was selected.
    pub ratio: Option<f64>,
    /// 95 % limits by the logarithm (Katz); none where a rate is 0.
    pub limits: Option<(f64, f64)>,
    /// Selection rate of the first group.
    pub rate: f64,
    /// Selection rate of the second.
    pub rate_of_other: f64,
    /// Fisher's exact p.
    pub fisher_p: f64,
    /// The ratio had one more of the first and one fewer of the second been selected.
    pub one_more_ratio: Option<f64>,
    /// Selected that the first group lacks to four fifths; negative = none.
    pub shortfall: f64,
}

/// `selected` of `n` against `other_selected` of `other_n`; none when a group is empty.
pub fn impact_ratio(selected: u32, n: u32, other_selected: u32, other_n: u32) -> Option<ImpactRatio> {
    if n == 0 || other_n == 0 {
        return None;
    }
    let (a, n1, b, n2) = (f64::from(selected), f64::from(n), f64::from(other_selected), f64::from(other_n));
    let (rate, rate_of_other) = (a / n1, b / n2);
    let ratio = (b > 0.0).then(|| rate / rate_of_other);
    let limits = ratio.filter(|ratio| *ratio > 0.0).map(|ratio| {
        let half = Z * (1.0 / a - 1.0 / n1 + 1.0 / b - 1.0 / n2).sqrt();
        ((ratio.ln() - half).exp(), (ratio.ln() + half).exp())
    });
    Some(ImpactRatio {
        ratio,
        limits,
        rate,
        rate_of_other,
        fisher_p: fisher_exact(selected, n, other_selected, other_n).two_sided,
        one_more_ratio: (b > 1.0 && a < n1).then(|| ((a + 1.0) / n1) / ((b - 1.0) / n2)),
        shortfall: 0.8 * rate_of_other * n1 - a,
    })
}
