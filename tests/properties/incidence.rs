//! Cumulative incidence of competing causes: shares of one whole.

use super::{permutation, permuted};
use encore_stats::{cumulative_incidence, kaplan_meier};
use proptest::prelude::*;

/// Kinds of exit; 0 is censored.
const CAUSES: u32 = 3;

fn subjects() -> impl Strategy<Value = Vec<(u32, u32)>> {
    prop::collection::vec((1_u32..30, 0..=CAUSES), 0..40)
}

fn times_and_causes(subjects: &[(u32, u32)]) -> (Vec<f64>, Vec<u32>) {
    subjects.iter().map(|(time, cause)| (f64::from(*time), *cause)).unzip()
}

proptest! {
    #[test]
    fn all_causes_and_staying_make_one(subjects in subjects()) {
        let (times, causes) = times_and_causes(&subjects);
        let exits: Vec<bool> = causes.iter().map(|cause| *cause > 0).collect();
        let km = kaplan_meier(&times, &exits);
        let mut last = [0.0; CAUSES as usize];
        for time in 0..=31 {
            let time = f64::from(time);
            let at = cumulative_incidence(&times, &causes, CAUSES, time);
            let sum: f64 = at.causes.iter().map(|cause| cause.incidence).sum();
            prop_assert!((sum + at.stay - 1.0).abs() < 1e-9, "{} at {}", sum + at.stay, time);
            prop_assert!((at.stay - km.at(time).survival).abs() < 1e-9);
            for (cause, last) in at.causes.iter().zip(&mut last) {
                prop_assert!(cause.incidence >= *last && cause.incidence <= 1.0 + 1e-12);
                prop_assert!(cause.se.is_finite());
                *last = cause.incidence;
                if let Some((lower, upper)) = cause.limits {
                    prop_assert!(0.0 <= lower && upper <= 1.0);
                    prop_assert!(lower <= cause.incidence + 1e-12 && cause.incidence <= upper + 1e-12);
                }
            }
        }
    }

    #[test]
    fn incidence_is_never_above_one_less_kaplan_meier(subjects in subjects()) {
        let (times, causes) = times_and_causes(&subjects);
        for cause in 1..=CAUSES {
            let of_cause: Vec<bool> = causes.iter().map(|other| *other == cause).collect();
            let km = kaplan_meier(&times, &of_cause);
            for time in [6.0, 12.0, 24.0] {
                let incidence = cumulative_incidence(&times, &causes, CAUSES, time).causes[cause as usize - 1];
                prop_assert!(incidence.incidence <= 1.0 - km.at(time).survival + 1e-12);
            }
        }
    }

    #[test]
    fn the_order_of_the_subjects_means_nothing(
        (subjects, order) in subjects().prop_flat_map(|s| { let n = s.len(); (Just(s), permutation(n)) }),
    ) {
        let (times, causes) = times_and_causes(&subjects);
        let (turned_times, turned_causes) = times_and_causes(&permuted(&subjects, &order));
        let a = cumulative_incidence(&times, &causes, CAUSES, 12.0);
        let b = cumulative_incidence(&turned_times, &turned_causes, CAUSES, 12.0);
        prop_assert_eq!((a.at_risk, a.observed), (b.at_risk, b.observed));
        for (a, b) in a.causes.iter().zip(&b.causes) {
            prop_assert!((a.incidence - b.incidence).abs() < 1e-12 && (a.se - b.se).abs() < 1e-12);
        }
    }
}

/// Ten hires, three exits of the first cause at 5, nobody censored: the share is 3 of 10, its error that of a proportion,
/// its log(-log) limits .3^exp(±z se / (.3 ln .3)).
#[test]
fn limits_by_hand() {
    let times: Vec<f64> = (0..10).map(|i| if i < 3 { 5.0 } else { 20.0 }).collect();
    let causes: Vec<u32> = (0..10).map(|i| u32::from(i < 3)).collect();
    let first = cumulative_incidence(&times, &causes, 2, 12.0).causes[0];
    let se = (0.3_f64 * 0.7 / 10.0).sqrt();
    assert!((first.incidence - 0.3).abs() < 1e-12 && (first.se - se).abs() < 1e-12);
    let (lower, upper) = first.limits.unwrap();
    // exp(1.959964 * .144914 / (.3 * 1.203973)) = 2.19533: .3^2.19533 = .07112, .3^(1/2.19533) = .57785.
    assert!((lower - 0.07112).abs() < 5e-5 && (upper - 0.57785).abs() < 5e-5, "{lower} {upper}");
    // Nobody left by the second cause: only an upper limit, 1 - .025^(1/7).
    let none = cumulative_incidence(&times, &causes, 2, 12.0).causes[1].limits.unwrap();
    assert!((none.1 - (1.0 - 0.025_f64.powf(1.0 / 7.0))).abs() < 1e-12);
}
