//! Cuts chosen from the data: what choosing adds is taken off again.

use encore_stats::{chosen_criterion_and_cut, chosen_cut};
use proptest::prelude::*;

const MIN_KEEP: f64 = 0.30;

/// Marks of each criterion for hires, and their outcomes.
fn hires() -> impl Strategy<Value = (Vec<Vec<f64>>, Vec<f64>)> {
    (1_usize..4, 2_usize..14).prop_flat_map(|(criteria, n)| {
        let marks =
            prop::collection::vec(1_u32..6, n).prop_map(|marks| marks.into_iter().map(f64::from).collect());
        let outcomes = prop::collection::vec(0_u32..200, n);
        (
            prop::collection::vec(marks, criteria),
            outcomes.prop_map(|o| o.into_iter().map(|o| f64::from(o) / 100.0).collect()),
        )
    })
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Criterion and cut with the best mean, written out: all pairs tried, the first of the best taken.
fn best(criteria: &[Vec<f64>], outcomes: &[f64], left_out: Option<usize>) -> Option<(usize, f64, f64)> {
    let hires: Vec<usize> = (0..outcomes.len()).filter(|i| Some(*i) != left_out).collect();
    let mut found: Option<(usize, f64, f64)> = None;
    for (criterion, marks) in criteria.iter().enumerate() {
        for cut in 1..=5 {
            let cut = f64::from(cut);
            let kept: Vec<f64> = hires.iter().filter(|i| marks[**i] >= cut).map(|i| outcomes[*i]).collect();
            let is_level = hires.iter().any(|i| marks[*i] == cut);
            if is_level
                && kept.len() as f64 >= MIN_KEEP * hires.len() as f64 - 1e-12
                && found.is_none_or(|(.., most)| mean(&kept) > most + 1e-12)
            {
                found = Some((criterion, cut, mean(&kept)));
            }
        }
    }
    found
}

proptest! {
    #[test]
    fn criterion_and_cut_are_both_chosen_anew_for_each((criteria, outcomes) in hires()) {
        let (criterion, chosen) = chosen_criterion_and_cut(&criteria, &outcomes, MIN_KEEP).unwrap();
        let (by_hand, cut, of_kept) = best(&criteria, &outcomes, None).unwrap();
        prop_assert_eq!((criterion, chosen.cut), (by_hand, cut));
        prop_assert!((chosen.in_sample_gain - (of_kept - mean(&outcomes))).abs() < 1e-12);
        let kept: Vec<f64> = (0..outcomes.len())
            .filter(|i| best(&criteria, &outcomes, Some(*i)).is_some_and(|(c, cut, _)| criteria[c][*i] >= cut))
            .map(|i| outcomes[i])
            .collect();
        prop_assert_eq!(chosen.loo_kept as usize, kept.len());
        if let Some(gain) = chosen.loo_gain {
            prop_assert!((gain - (mean(&kept) - mean(&outcomes))).abs() < 1e-12);
            prop_assert!((chosen.optimism.unwrap() - (chosen.in_sample_gain - gain)).abs() < 1e-12);
        }
    }

    #[test]
    fn more_criteria_never_look_worse_in_sample((criteria, outcomes) in hires()) {
        let all = chosen_criterion_and_cut(&criteria, &outcomes, MIN_KEEP).unwrap().1.in_sample_gain;
        for one in &criteria {
            prop_assert!(chosen_cut(one, &outcomes, MIN_KEEP).unwrap().in_sample_gain <= all + 1e-12);
        }
    }
}

/// Six hires: the first criterion sorts them, the second is noise that looks as good once.
#[test]
fn by_hand() {
    let outcomes = [0.2, 0.4, 0.6, 0.8, 1.0, 1.2];
    let sorted = vec![1.0, 1.0, 2.0, 2.0, 3.0, 3.0];
    let noise = vec![3.0, 1.0, 1.0, 3.0, 1.0, 1.0];
    let (criterion, chosen) = chosen_criterion_and_cut(&[noise, sorted], &outcomes, MIN_KEEP).unwrap();
    // Mark 3 of the second keeps 1.0 and 1.2: 1.1 against a mean of .7.
    assert_eq!((criterion, chosen.cut), (1, 3.0));
    assert!((chosen.in_sample_gain - 0.4).abs() < 1e-12);
    // Without either of the two, one hire of five would be 20 %: the cut falls to mark 2, which keeps all of 2 and 3.
    assert_eq!(chosen.loo_kept, 2);
}
