//! The planner by hand, and what it refuses.

use super::*;

fn ask(from: f64, to: f64, n_old: u32, hires_per_quarter: f64) -> PlanAsk {
    PlanAsk { role: "AE".into(), from, to, n_old, hires_per_quarter }
}

/// By hand, as in `plan`: 44 before and 39 after tell a rise from .5 to .8; 39 at 4 a quarter take 9.75 quarters.
#[test]
fn the_answer_by_hand() {
    let answer = ask(0.5, 0.8, 44, 4.0).answer("2026-06-30".parse().unwrap());
    assert_eq!(answer.n_new, Some(39));
    // 890.3 days of hiring and a year of 365.25 days.
    assert_eq!(answer.told_on, "2029-12-07".parse().ok());
    let ns: Vec<u32> = answer.power.iter().map(|point| point.n).collect();
    assert_eq!(ns, [8, 12, 20, 30, 39, 50, 80, 120]);
    assert!((answer.power[4].power - 0.8115).abs() < 5e-5);
    assert!(answer.advice.is_some(), "three years and a half are too long to wait");
    for words in ["39 hires", "in 8 of 10 cases: by Dec 2029", "4 a quarter are hired from Jun 2026 on"] {
        assert!(answer.sentence.contains(words), "{}", answer.sentence);
    }
}

#[test]
fn a_year_of_hires_tells_the_share_it_says_and_not_much_less() {
    let asked = ask(0.3, 0.6, 30, 5.0);
    let power = |from, to| FisherRegion::new(30, 20, ALPHA).power(from, to);
    let share = asked.answer("2026-06-30".parse().unwrap()).tellable_share.unwrap();
    assert!(power(0.3, share) >= POWER && power(0.3, share - 0.02) < POWER);
    let fall = ask(0.9, 0.6, 30, 5.0).answer("2026-06-30".parse().unwrap()).tellable_share.unwrap();
    assert!(fall < 0.9 && power(0.9, fall) >= POWER);
}

#[test]
fn what_no_number_of_hires_tells_is_said_with_what_to_do() {
    let answer = ask(0.5, 0.55, 12, 4.0).answer("2026-06-30".parse().unwrap());
    assert_eq!((answer.n_new, answer.told_on), (None, None));
    assert!(answer.sentence.contains("With 12 mature hires before, not even 400") && answer.advice.is_some());
    assert_eq!(ask(0.5, 1.0, 2, 0.25).answer("2026-06-30".parse().unwrap()).tellable_share, None);
}

#[test]
fn a_senseless_question_names_its_field() {
    let field = |ask: PlanAsk| ask.fault().map(|(field, _)| field);
    assert_eq!(field(ask(1.2, 0.5, 10, 1.0)), Some("from"));
    assert_eq!(field(ask(0.5, f64::NAN, 10, 1.0)), Some("to"));
    assert_eq!(field(ask(0.5, 0.504, 10, 1.0)), Some("to"));
    assert_eq!(field(ask(0.5, 0.8, 1, 1.0)), Some("n_old"));
    assert_eq!(field(ask(0.5, 0.8, 10, 0.0)), Some("hires_per_quarter"));
}
