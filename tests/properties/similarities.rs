//! Similarity of processes: symmetric, in [0, 1], whole with itself.

use encore_stats::{jaccard, jensen_shannon_distance, lcs_dice, ruzicka};
use proptest::prelude::*;

const KEYS: [&str; 6] = ["drive", "experience", "fit", "role play", "references", "work sample"];

/// Weights by key, each key at most once, some of them 0.
fn weights() -> impl Strategy<Value = Vec<(&'static str, f64)>> {
    let weight = prop_oneof![Just(0.0), 0.01_f64..100.0];
    (prop::sample::subsequence(KEYS.to_vec(), 0..=KEYS.len()), prop::collection::vec(weight, KEYS.len()))
        .prop_map(|(keys, weights)| keys.into_iter().zip(weights).collect())
}

fn list() -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(prop::sample::select(KEYS.to_vec()), 0..8)
}

fn total(weights: &[(&str, f64)]) -> f64 {
    weights.iter().map(|(_, weight)| weight).sum()
}

proptest! {
    #[test]
    fn ruzicka_is_a_similarity(a in weights(), b in weights(), factor in 0.1_f64..50.0) {
        let similarity = ruzicka(&a, &b);
        prop_assert!((0.0..=1.0).contains(&similarity), "{}", similarity);
        prop_assert!((similarity - ruzicka(&b, &a)).abs() < 1e-12);
        prop_assert!((ruzicka(&a, &a) - 1.0).abs() < 1e-12);
        let scaled: Vec<(&str, f64)> = a.iter().map(|(key, weight)| (*key, weight * factor)).collect();
        prop_assert!((ruzicka(&scaled, &b) - similarity).abs() < 1e-9, "only shares count");
        let mut turned = a.clone();
        turned.reverse();
        prop_assert!((ruzicka(&turned, &b) - similarity).abs() < 1e-12);
    }

    #[test]
    fn jensen_shannon_is_a_metric(a in weights(), b in weights(), c in weights()) {
        let distance = |a: &[(&str, f64)], b: &[(&str, f64)]| jensen_shannon_distance(a, b);
        prop_assert_eq!(distance(&a, &b).is_some(), total(&a) > 0.0 && total(&b) > 0.0);
        let (Some(ab), Some(bc), Some(ac)) = (distance(&a, &b), distance(&b, &c), distance(&a, &c)) else {
            return Ok(());
        };
        prop_assert!((0.0..=1.0 + 1e-12).contains(&ab), "{}", ab);
        prop_assert!((ab - distance(&b, &a).unwrap()).abs() < 1e-9);
        // A distance is the root of a divergence: 1e-16 there is 1e-8 here.
        prop_assert!(distance(&a, &a).unwrap() < 1e-7);
        prop_assert!(ac <= ab + bc + 1e-7, "the triangle: {} > {} + {}", ac, ab, bc);
    }

    #[test]
    fn jaccard_and_subsequence_are_similarities(a in list(), b in list()) {
        for (name, method) in [("jaccard", jaccard as fn(&[&str], &[&str]) -> f64), ("lcs", lcs_dice)] {
            let similarity = method(&a, &b);
            prop_assert!((0.0..=1.0).contains(&similarity), "{} is {}", name, similarity);
            prop_assert_eq!(similarity, method(&b, &a), "{} is not symmetric", name);
            prop_assert_eq!(method(&a, &a), 1.0, "{} with itself", name);
        }
        let mut turned = b.clone();
        turned.reverse();
        prop_assert_eq!(jaccard(&a, &turned), jaccard(&a, &b));
    }
}

#[test]
fn what_shares_nothing_is_apart() {
    let (a, b) = ([("drive", 3.0), ("fit", 1.0)], [("references", 2.0)]);
    assert_eq!((ruzicka(&a, &b), jensen_shannon_distance(&a, &b)), (0.0, Some(1.0)));
    assert_eq!((jaccard(&["fit"], &["drive"]), lcs_dice(&["fit"], &["drive"])), (0.0, 0.0));
    // Order counts for stages, not for sets.
    assert_eq!(
        (jaccard(&["fit", "drive"], &["drive", "fit"]), lcs_dice(&["fit", "drive"], &["drive", "fit"])),
        (1.0, 0.5)
    );
}
