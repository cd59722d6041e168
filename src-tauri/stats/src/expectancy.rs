//! Expectancy: bands of scores with enough people each, and what a correlation is worth (METHODS 7.7).
//! Never splits people of the same score.

use crate::distribution::integral;
use crate::{normal_cdf, normal_quantile};

/// Share of successes among the selected, under a bivariate normal with correlation `r`; none outside (0, 1).
pub fn taylor_russell(r: f64, base_rate: f64, selection_ratio: f64) -> Option<f64> {
    let inside = |share: f64| share > 0.0 && share < 1.0;
    if !(inside(base_rate) && inside(selection_ratio) && r.abs() < 1.0) {
        return None;
    }
    let (x_cut, y_cut) = (normal_quantile(1.0 - selection_ratio), normal_quantile(1.0 - base_rate));
    let spread = (1.0 - r * r).sqrt();
    let density = |x: f64| (-0.5 * x * x).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let both = integral(&|x| density(x) * normal_cdf((r * x - y_cut) / spread), x_cut, x_cut.max(0.0) + 12.0);
    Some(both / selection_ratio)
}

/// Bands of neighbouring levels, from the lowest up, merged until each holds at least `least` people: `counts` has the
/// people of each level in order, the answer the levels of each band. What is left at the top joins the last band. None
/// when all together are too few.
pub fn merge_bands(counts: &[u32], least: u32) -> Vec<std::ops::Range<usize>> {
    let mut bands: Vec<std::ops::Range<usize>> = Vec::new();
    let (mut start, mut people) = (0, 0);
    for (level, count) in counts.iter().enumerate() {
        people += count;
        if people >= least {
            bands.push(start..level + 1);
            (start, people) = (level + 1, 0);
        }
    }
    if people > 0
        && let Some(last) = bands.last_mut()
    {
        last.end = counts.len();
    }
    bands
}

#[cfg(test)]
mod tests {
    use super::merge_bands;

    #[test]
    fn by_hand() {
        // 1-2 / 3 / 4 / 5 with 1, 2, 5, 3, 1 people: 1 to 3 together hold 8, 4 and 5 hold 4.
        assert_eq!(merge_bands(&[1, 2, 5, 3, 1], 4), [0..3, 3..5]);
        // Three at the top are too few: they join the band below.
        assert_eq!(merge_bands(&[4, 4, 3], 4), [0..1, 1..3]);
        assert_eq!(merge_bands(&[4, 0, 4], 4), [0..1, 1..3]);
        assert!(merge_bands(&[1, 1, 1], 4).is_empty());
        assert!(merge_bands(&[], 4).is_empty());
    }
}
