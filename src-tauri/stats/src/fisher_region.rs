//! The results of two groups that Fisher's exact test tells apart: found once, used for every pair of shares
//! (METHODS 6.1).

use crate::distribution::ln_choose;
use crate::two_proportions::SAME;

/// Which results of groups of n1 and n2 Fisher's two-sided test rejects at a level.
#[derive(Debug, Clone, PartialEq)]
pub struct FisherRegion {
    n1: u32,
    n2: u32,
    /// By the first group's count, then the second's.
    rejects: Vec<bool>,
}

impl FisherRegion {
    /// The region at level `alpha`. Tables of one total share their probabilities, so each is computed once.
    pub fn new(n1: u32, n2: u32, alpha: f64) -> Self {
        let mut rejects = vec![false; (n1 as usize + 1) * (n2 as usize + 1)];
        for total in 0..=n1 + n2 {
            let second = total.saturating_sub(n1)..=n2.min(total);
            let all = ln_choose(f64::from(n1 + n2), f64::from(total));
            let log = |x2: u32| {
                ln_choose(f64::from(n2), f64::from(x2)) + ln_choose(f64::from(n1), f64::from(total - x2))
                    - all
            };
            let tables: Vec<f64> = second.clone().map(|x2| log(x2).exp()).collect();
            let mut rising = tables.clone();
            rising.sort_unstable_by(f64::total_cmp);
            // What tables up to each one sum to: a sum for each table of its own would go with the third power of the groups.
            let sums: Vec<f64> = rising
                .iter()
                .scan(0.0, |sum, p| {
                    *sum += p;
                    Some(*sum)
                })
                .collect();
            for (x2, of_table) in second.zip(&tables) {
                let as_rare = rising.partition_point(|p| *p <= of_table * SAME);
                let two_sided = sums[as_rare - 1];
                let place = (total - x2) as usize * (n2 as usize + 1) + x2 as usize;
                rejects[place] = two_sided.min(1.0) <= alpha;
            }
        }
        Self { n1, n2, rejects }
    }

    /// Chance of a result in the region, of groups with these shares.
    pub fn power(&self, p1: f64, p2: f64) -> f64 {
        let (first, second) = (chances(self.n1, p1), chances(self.n2, p2));
        let rows = self.rejects.chunks(self.n2 as usize + 1);
        let of_row = |row: &[bool]| -> f64 {
            row.iter().zip(&second).filter(|(rejects, _)| **rejects).map(|(_, of_second)| of_second).sum()
        };
        first.iter().zip(rows).map(|(of_first, row)| of_first * of_row(row)).sum()
    }
}

/// The binomial chances of 0 to n.
fn chances(n: u32, p: f64) -> Vec<f64> {
    let log = |count: u32, of: f64| if count == 0 { 0.0 } else { f64::from(count) * of.ln() };
    (0..=n).map(|x| (ln_choose(f64::from(n), f64::from(x)) + log(x, p) + log(n - x, 1.0 - p)).exp()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fisher_exact;

    #[test]
    fn it_is_where_the_test_rejects() {
        for (n1, n2) in [(0, 3), (2, 2), (7, 12), (20, 9)] {
            let region = FisherRegion::new(n1, n2, 0.05);
            for x1 in 0..=n1 {
                for x2 in 0..=n2 {
                    let told = fisher_exact(x1, n1, x2, n2).two_sided <= 0.05;
                    let place = (x1 * (n2 + 1) + x2) as usize;
                    assert_eq!(region.rejects[place], told, "{x1} of {n1}, {x2} of {n2}");
                }
            }
        }
    }

    /// All of one group and none of the other, three each: the only results that are told at .1, by hand.
    #[test]
    fn by_hand() {
        let region = FisherRegion::new(3, 3, 0.1);
        assert_eq!(region.rejects.iter().filter(|rejects| **rejects).count(), 2);
        let by_hand = 0.2_f64.powi(3) * 0.1_f64.powi(3) + 0.8_f64.powi(3) * 0.9_f64.powi(3);
        assert!((region.power(0.8, 0.1) - by_hand).abs() < 1e-12);
    }
}
