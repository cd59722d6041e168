//! Do raters agree? Intra-class correlations and Krippendorff's alpha (METHODS 9.4).

use crate::f_quantile;

/// An intra-class correlation with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Icc {
    /// The correlation; negative = no agreement.
    pub icc: f64,
    /// Lower limit.
    pub lower: f64,
    /// Upper limit.
    pub upper: f64,
    /// The F behind it.
    pub f: f64,
}

/// The three forms of Shrout and Fleiss 1979, of one rating and of the mean of k.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct IccForms {
    /// ICC(1), ICC(2,1), ICC(3,1).
    pub single: [Icc; 3],
    /// ICC(1,k), ICC(2,k), ICC(3,k).
    pub mean_of_k: [Icc; 3],
}

/// A complete panel: one row a target, one column a rater; none below two of each or without variation.
pub fn icc(panel: &[Vec<f64>]) -> Option<IccForms> {
    let (n, k) = (panel.len() as f64, panel.first()?.len() as f64);
    if n < 2.0 || k < 2.0 {
        return None;
    }
    let grand = panel.iter().flatten().sum::<f64>() / (n * k);
    let row_means: Vec<f64> = panel.iter().map(|row| row.iter().sum::<f64>() / k).collect();
    let columns = panel[0].len();
    let column_means = (0..columns).map(|j| panel.iter().map(|row| row[j]).sum::<f64>() / n);
    let between = k * row_means.iter().map(|m| (m - grand).powi(2)).sum::<f64>();
    let raters = n * column_means.map(|m| (m - grand).powi(2)).sum::<f64>();
    let total: f64 = panel.iter().flatten().map(|value| (value - grand).powi(2)).sum();
    let (msb, msj) = (between / (n - 1.0), raters / (k - 1.0));
    let msw = (total - between) / (n * (k - 1.0));
    let mse = (total - between - raters) / ((n - 1.0) * (k - 1.0));
    if msw <= 0.0 || mse <= 0.0 {
        return None;
    }
    let one = one_way(msb / msw, n - 1.0, n * (k - 1.0), k);
    let three = one_way(msb / mse, n - 1.0, (n - 1.0) * (k - 1.0), k);
    let two = two_way_random(msb, msj, mse, n, k);
    Some(IccForms {
        single: [one, two, three],
        mean_of_k: [stepped_up(one, k), two_of_mean(two, msb, msj, mse, n, k), stepped_up(three, k)],
    })
}

/// (F - 1) / (F + k - 1) with limits from F.
fn one_way(f: f64, df1: f64, df2: f64, k: f64) -> Icc {
    let of = |f: f64| (f - 1.0) / (f + k - 1.0);
    Icc {
        icc: of(f),
        lower: of(f / f_quantile(0.975, df1, df2)),
        upper: of(f * f_quantile(0.975, df2, df1)),
        f,
    }
}

/// From one rating to the mean of k (Spearman-Brown).
fn stepped_up(icc: Icc, k: f64) -> Icc {
    let up = |r: f64| r * k / (1.0 + r * (k - 1.0));
    Icc { icc: up(icc.icc), lower: up(icc.lower), upper: up(icc.upper), f: icc.f }
}

/// ICC(2,1) with the interval of Shrout and Fleiss.
fn two_way_random(msb: f64, msj: f64, mse: f64, n: f64, k: f64) -> Icc {
    let icc = (msb - mse) / (msb + (k - 1.0) * mse + k * (msj - mse) / n);
    let fj = msj / mse;
    let part = n * (1.0 + (k - 1.0) * icc) - k * icc;
    let v = (k - 1.0) * (n - 1.0) * (k * icc * fj + part).powi(2)
        / ((n - 1.0) * k * k * icc * icc * fj * fj + part * part);
    let (upper_f, lower_f) = (f_quantile(0.975, n - 1.0, v), f_quantile(0.975, v, n - 1.0));
    let rest = k * msj + (k * n - k - n) * mse;
    let lower = n * (msb - upper_f * mse) / (upper_f * rest + n * msb);
    let upper = n * (lower_f * msb - mse) / (rest + n * lower_f * msb);
    Icc { icc, lower, upper, f: msb / mse }
}

fn two_of_mean(single: Icc, msb: f64, msj: f64, mse: f64, n: f64, k: f64) -> Icc {
    let up = |r: f64| r * k / (1.0 + r * (k - 1.0));
    Icc {
        icc: (msb - mse) / (msb + (msj - mse) / n),
        lower: up(single.lower),
        upper: up(single.upper),
        f: single.f,
    }
}

/// One-way agreement with different numbers of ratings a target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct IccUnbalanced {
    /// ICC(1).
    pub icc1: f64,
    /// Agreement of means of k0 ratings.
    pub icc1_k0: f64,
    /// Effective ratings a target.
    pub k0: f64,
    /// Targets with two ratings or more.
    pub targets: u32,
    /// Their ratings.
    pub ratings: u32,
    /// Mean square between targets.
    pub ms_between: f64,
    /// Mean square within targets.
    pub ms_within: f64,
}

/// ICC(1) over targets, each with its ratings; targets below two ratings are left out. None below two targets.
pub fn icc1_unbalanced(targets: &[Vec<f64>]) -> Option<IccUnbalanced> {
    let kept: Vec<&Vec<f64>> = targets.iter().filter(|ratings| ratings.len() > 1).collect();
    let n = kept.len() as f64;
    let total: f64 = kept.iter().map(|ratings| ratings.len() as f64).sum();
    if kept.len() < 2 {
        return None;
    }
    let grand = kept.iter().flat_map(|ratings| ratings.iter()).sum::<f64>() / total;
    let (mut between, mut within) = (0.0, 0.0);
    for ratings in &kept {
        let own = ratings.iter().sum::<f64>() / ratings.len() as f64;
        between += ratings.len() as f64 * (own - grand).powi(2);
        within += ratings.iter().map(|rating| (rating - own).powi(2)).sum::<f64>();
    }
    let (ms_between, ms_within) = (between / (n - 1.0), within / (total - n));
    let squares: f64 = kept.iter().map(|ratings| (ratings.len() as f64).powi(2)).sum();
    let k0 = (total - squares / total) / (n - 1.0);
    let spread = ms_between + (k0 - 1.0) * ms_within;
    (spread > 0.0 && ms_between > 0.0).then(|| IccUnbalanced {
        icc1: (ms_between - ms_within) / spread,
        icc1_k0: (ms_between - ms_within) / ms_between,
        k0,
        targets: kept.len() as u32,
        ratings: total as u32,
        ms_between,
        ms_within,
    })
}
