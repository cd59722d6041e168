//! Does a score go with an outcome? Rank and product-moment correlations and pair counts (METHODS 7.2).

use crate::{Z, mean, mid_ranks, t_two_sided};

/// A correlation with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Correlation {
    /// The correlation.
    pub r: f64,
    /// 95 % limits by Fisher's z; none where |r| = 1 or n <= 3.
    pub limits: Option<(f64, f64)>,
    /// p of t with n - 2 degrees of freedom; none where |r| = 1 or n <= 2.
    pub p: Option<f64>,
}

/// Pearson's correlation; none without variation.
pub fn pearson(x: &[f64], y: &[f64]) -> Option<Correlation> {
    let r = product_moment(x, y)?;
    Some(with_interval(r, x.len(), 1.0))
}

/// Spearman's correlation with Bonett and Wright's interval; none without variation.
pub fn spearman(x: &[f64], y: &[f64]) -> Option<Correlation> {
    let r = product_moment(&mid_ranks(x), &mid_ranks(y))?;
    Some(with_interval(r, x.len(), 1.0 + r * r / 2.0))
}

/// The plain product-moment coefficient; none without variation.
pub fn product_moment(x: &[f64], y: &[f64]) -> Option<f64> {
    let (mx, my) = (mean(x)?, mean(y)?);
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (a, b) in x.iter().zip(y) {
        xx += (a - mx) * (a - mx);
        yy += (b - my) * (b - my);
        xy += (a - mx) * (b - my);
    }
    (xx > 0.0 && yy > 0.0).then(|| (xy / (xx * yy).sqrt()).clamp(-1.0, 1.0))
}

fn with_interval(r: f64, n: usize, inflation: f64) -> Correlation {
    let n = n as f64;
    let perfect = 1.0 - r.abs() < 1e-15;
    let limits = (!perfect && n > 3.0).then(|| {
        let half = Z * (inflation / (n - 3.0)).sqrt();
        ((r.atanh() - half).tanh(), (r.atanh() + half).tanh())
    });
    let p = (!perfect && n > 2.0).then(|| t_two_sided(r * ((n - 2.0) / (1.0 - r * r)).sqrt(), n - 2.0));
    Correlation { r, limits, p }
}

/// Correlation of ranks that were taken inside groups and centred there, with limits on as many fewer degrees of freedom
/// as there are groups beyond the first; none when one does not vary.
pub fn pearson_of_ranks(x: &[f64], y: &[f64], groups: usize) -> Option<Correlation> {
    let r = product_moment(x, y)?;
    let n = (x.len() + 1).saturating_sub(groups.max(1));
    Some(with_interval(r, n, 1.0 + r * r / 2.0))
}

/// Pairs of subjects by whether score and outcome agree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pairs {
    /// Higher score, higher outcome.
    pub concordant: u64,
    /// Higher score, lower outcome.
    pub discordant: u64,
    /// Pairs of different score.
    pub different_score: u64,
    /// Pairs of different outcome.
    pub different_outcome: u64,
}

impl Pairs {
    /// (C - D) / pairs of different outcome: 2 c - 1.
    pub fn somers_d_by_outcome(&self) -> Option<f64> {
        self.excess_by(self.different_outcome as f64)
    }

    /// (C - D) / pairs of different score.
    pub fn somers_d_by_score(&self) -> Option<f64> {
        self.excess_by(self.different_score as f64)
    }

    /// Kendall's tau-b.
    pub fn tau_b(&self) -> Option<f64> {
        self.excess_by((self.different_score as f64 * self.different_outcome as f64).sqrt())
    }

    /// In how many of all pairs of different outcome the higher score did better, ties of score as half.
    pub fn c_index(&self) -> Option<f64> {
        self.somers_d_by_outcome().map(|d| f64::midpoint(d, 1.0))
    }

    /// Share of the pairs of different outcome that have the same score.
    pub fn tied_share(&self) -> Option<f64> {
        let decided = (self.concordant + self.discordant) as f64;
        (self.different_outcome > 0).then(|| 1.0 - decided / self.different_outcome as f64)
    }

    fn excess_by(&self, pairs: f64) -> Option<f64> {
        (pairs > 0.0).then(|| (self.concordant as f64 - self.discordant as f64) / pairs)
    }
}

/// Counts the pairs in O(n log n).
pub fn pairs(x: &[f64], y: &[f64]) -> Pairs {
    let n = x.len();
    let places = ranks_from_one(y);
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|a, b| x[*a].total_cmp(&x[*b]));
    let mut seen = Fenwick(vec![0; n + 1]);
    let (mut concordant, mut discordant, mut before) = (0, 0, 0_u64);
    for tied in order.chunk_by(|a, b| x[*a] == x[*b]) {
        for index in tied {
            let below = seen.up_to(places[*index] - 1);
            let at_most = seen.up_to(places[*index]);
            concordant += below;
            discordant += before - at_most;
        }
        for index in tied {
            seen.add(places[*index]);
        }
        before += tied.len() as u64;
    }
    let all = pairs_of(n as u64);
    Pairs {
        concordant,
        discordant,
        different_score: all - tied_pairs(x),
        different_outcome: all - tied_pairs(y),
    }
}

fn pairs_of(n: u64) -> u64 {
    n * n.saturating_sub(1) / 2
}

fn tied_pairs(values: &[f64]) -> u64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.chunk_by(|a, b| a == b).map(|tied| pairs_of(tied.len() as u64)).sum()
}

/// Dense ranks from 1.
fn ranks_from_one(values: &[f64]) -> Vec<usize> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.dedup();
    values.iter().map(|value| sorted.partition_point(|other| other < value) + 1).collect()
}

/// Counts below a rank, kept as a Fenwick tree.
struct Fenwick(Vec<u64>);

impl Fenwick {
    fn add(&mut self, mut place: usize) {
        while place < self.0.len() {
            self.0[place] += 1;
            place += place & place.wrapping_neg();
        }
    }

    fn up_to(&self, mut place: usize) -> u64 {
        let mut sum = 0;
        while place > 0 {
            sum += self.0[place];
            place -= place & place.wrapping_neg();
        }
        sum
    }
}
