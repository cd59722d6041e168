//! How alike two lists are: Ruzicka, Jaccard, longest common subsequence, Jensen-Shannon (METHODS 10).

use std::collections::{BTreeMap, BTreeSet};

/// Shares of the sum; empty when the sum is 0.
fn shares<'k>(weights: &[(&'k str, f64)]) -> BTreeMap<&'k str, f64> {
    let total: f64 = weights.iter().map(|(_, weight)| weight).sum();
    if total > 0.0 {
        weights.iter().map(|(key, weight)| (*key, weight / total)).collect()
    } else {
        BTreeMap::new()
    }
}

/// Sum of minima by sum of maxima of the two lists of weights, each as shares; 1 when both are empty.
pub fn ruzicka(a: &[(&str, f64)], b: &[(&str, f64)]) -> f64 {
    let (a, b) = (shares(a), shares(b));
    let keys: BTreeSet<&str> = a.keys().chain(b.keys()).copied().collect();
    let of = |map: &BTreeMap<&str, f64>, key: &str| map.get(key).copied().unwrap_or(0.0);
    let (low, high) = keys.iter().fold((0.0, 0.0), |(low, high), key| {
        let (a, b) = (of(&a, key), of(&b, key));
        (low + a.min(b), high + a.max(b))
    });
    if high > 0.0 { low / high } else { 1.0 }
}

/// Members in both by members in either; 1 when both are empty.
pub fn jaccard(a: &[&str], b: &[&str]) -> f64 {
    let (a, b): (BTreeSet<&&str>, BTreeSet<&&str>) = (a.iter().collect(), b.iter().collect());
    let either = a.union(&b).count();
    if either == 0 { 1.0 } else { a.intersection(&b).count() as f64 / either as f64 }
}

/// Twice the longest common subsequence by the sum of the lengths; 1 when both are empty.
pub fn lcs_dice(a: &[&str], b: &[&str]) -> f64 {
    if a.is_empty() && b.is_empty() {
        return 1.0;
    }
    let mut row = vec![0_usize; b.len() + 1];
    for x in a {
        let mut diagonal = 0;
        for (column, y) in b.iter().enumerate() {
            let above = row[column + 1];
            row[column + 1] = if x == y { diagonal + 1 } else { above.max(row[column]) };
            diagonal = above;
        }
    }
    2.0 * row[b.len()] as f64 / (a.len() + b.len()) as f64
}

/// Square root of the Jensen-Shannon divergence to base 2 of two lists of counts (Endres & Schindelin 2003);
/// none when one is empty.
pub fn jensen_shannon_distance(a: &[(&str, f64)], b: &[(&str, f64)]) -> Option<f64> {
    let (a, b) = (shares(a), shares(b));
    if a.is_empty() || b.is_empty() {
        return None;
    }
    let keys: BTreeSet<&str> = a.keys().chain(b.keys()).copied().collect();
    let divergence: f64 = keys
        .iter()
        .map(|key| {
            let (p, q) = (a.get(key).copied().unwrap_or(0.0), b.get(key).copied().unwrap_or(0.0));
            let m = f64::midpoint(p, q);
            let part = |x: f64| if x > 0.0 { x * (x / m).log2() } else { 0.0 };
            f64::midpoint(part(p), part(q))
        })
        .sum();
    Some(divergence.max(0.0).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand() {
        let v1 = [("a", 25.0), ("b", 25.0), ("c", 20.0), ("d", 20.0), ("e", 10.0)];
        let v2 = [("a", 25.0), ("b", 20.0), ("c", 25.0), ("d", 20.0), ("e", 10.0)];
        assert!((ruzicka(&v1, &v2) - 0.95 / 1.05).abs() < 1e-12);
        assert_eq!((ruzicka(&[], &[]), ruzicka(&v1, &[])), (1.0, 0.0));
        assert_eq!((jaccard(&[], &[]), jaccard(&["a"], &[])), (1.0, 0.0));
        assert_eq!(lcs_dice(&["a", "b", "c"], &["a", "c"]), 0.8);
        assert_eq!(jensen_shannon_distance(&[("a", 1.0)], &[("b", 2.0)]), Some(1.0));
        assert_eq!(jensen_shannon_distance(&v1, &[]), None);
    }
}
