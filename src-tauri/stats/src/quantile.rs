//! Quantiles of type 7: linear between order statistics, as numpy and R do by default (METHODS 1).

/// The `p` quantile (0 to 1) of `values` in any order; none without values.
pub fn quantile(values: &[f64], p: f64) -> Option<f64> {
    let last = values.len().checked_sub(1)?;
    let place = p * last as f64;
    let below = place.floor() as usize;
    // The two order statistics, without putting all values in order.
    let mut values = values.to_vec();
    let (_, lower, above) = values.select_nth_unstable_by(below, f64::total_cmp);
    let upper = above.iter().copied().min_by(f64::total_cmp).unwrap_or(*lower);
    Some(*lower + (place - below as f64) * (upper - *lower))
}

/// The median; none without values.
pub fn median(values: &[f64]) -> Option<f64> {
    quantile(values, 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_seven() {
        let values = [3.0, 1.0, 2.0, 4.0];
        assert_eq!(quantile(&values, 0.25), Some(1.75));
        assert_eq!(median(&values), Some(2.5));
        assert_eq!(quantile(&values, 0.0), Some(1.0));
        assert_eq!(quantile(&values, 1.0), Some(4.0));
        assert_eq!(quantile(&[2.0, 2.0, 2.0, 9.0], 0.5), Some(2.0));
        assert_eq!(quantile(&[], 0.5), None);
    }
}
