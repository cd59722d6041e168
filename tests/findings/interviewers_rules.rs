//! What holds an interviewer's result back, reckoned by hand: years, the scale, which criteria a hire was rated on.

use crate::company::{Company, Hire, hires, sentence};
use serde_json::Value;

/// First-year attainment that rises with the number of the hire.
fn rising(i: u32) -> f64 {
    f64::from(i).mul_add(0.02, 0.6)
}

/// One class of 20, marked by these interviewers.
fn one_class(marks: impl Fn(u32) -> Vec<(&'static str, &'static str, f64)>) -> Company {
    let class = hires(20, |i| Hire { attainment: rising(i), marks: marks(i), ..Hire::default() });
    Company::new().version("v1", &[("discovery", 50), ("drive", 50)]).class("A", "v1", 2022, class)
}

/// Classes of 8 through one process, each better than the one before, marked by one interviewer.
fn classes(names: &[&str], mark: impl Fn(u32, u32) -> f64) -> Company {
    let company = Company::new().version("v1", &[("discovery", 100)]);
    (0..).zip(names).fold(company, |company, (class, name)| {
        let class_of = hires(8, |i| Hire {
            attainment: f64::from(i).mul_add(0.01, f64::from(class).mul_add(0.3, 0.5)),
            marks: vec![("I1", "discovery", mark(class, i))],
            ..Hire::default()
        });
        company.class(name, "v1", 2021 + class as i32, class_of)
    })
}

fn row(company: &Company) -> Value {
    company.review()["interviewer_validity"][0]["interviewers"]["I1"].clone()
}

fn near(value: &Value, expected: f64) {
    assert!((value.as_f64().unwrap() - expected).abs() < 1e-9, "{value} is not {expected}");
}

fn has(finding: &Value, caveat: &str) -> bool {
    let caveats = finding["caveats"].as_array().unwrap();
    caveats.iter().any(|each| each.as_str().unwrap().split(": ").next() == Some(caveat))
}

#[test]
fn generous_marks_in_a_good_year_are_a_hunch() {
    // Each year a point higher, but the better half of each class a point lower than the other.
    let company = classes(&["A", "B", "C"], |class, i| f64::from(class + 2 - i / 4));
    let row = row(&company);
    // Inside a class the ranks 6.5 and 2.5 against 1 to 8: −32 / √(32 · 42), in all three.
    near(&row["within_cohorts"]["spearman"], -(32.0_f64 / 42.0).sqrt());
    assert!(row["p_bh"].as_f64().unwrap() < 0.001 && row["years_may_explain"] == true, "{row}");
    let found = company.finding("interviewer_validity");
    assert_eq!(found["strength"], "watch");
    assert_eq!(
        sentence(&found),
        "The marks of the one interviewer of v1 who could be tested may go with first-year results."
    );
    let fact = found["facts"][0]["text"].as_str().unwrap();
    assert!(
        fact.contains("inside each of 3 classes \u{2212}.87") && fact.contains("years may be all"),
        "{fact}"
    );
    assert!(has(&found, "years"), "{found}");
}

#[test]
fn marks_that_hold_inside_the_classes_too_are_more_than_a_hunch() {
    let company = classes(&["A", "B", "C"], |class, i| f64::from(class + 1 + i / 4));
    near(&row(&company)["within_cohorts"]["spearman"], (32.0_f64 / 42.0).sqrt());
    let found = company.finding("interviewer_validity");
    assert_eq!(found["strength"], "strong");
    assert!(sentence(&found).contains(" went with "), "{found}");
    assert!(has(&found, "years") && !found["facts"].to_string().contains("years may be all"), "{found}");
}

#[test]
fn marks_that_differ_between_years_only_are_a_hunch() {
    let company = classes(&["A", "B", "C"], |class, _| f64::from(class + 2));
    assert_eq!(row(&company)["within_cohorts"], Value::Null);
    let found = company.finding("interviewer_validity");
    assert_eq!(found["strength"], "watch");
    assert!(found["facts"].to_string().contains("inside the classes nothing goes together"), "{found}");
    // Of two classes nothing is taken inside, as with criteria: the caveat says what may be behind it.
    let two = classes(&["A", "B"], |class, _| f64::from(class + 2)).finding("interviewer_validity");
    assert!(!two["facts"].to_string().contains("inside") && has(&two, "years"), "{two}");
}

#[test]
fn a_scale_that_does_not_separate_makes_a_hunch_only() {
    // All at the top but the two best: ranks 11.5 and 1.5, so −180 / √(180 · 665).
    let company = one_class(|i| vec![("I1", "discovery", if i < 18 { 5.0 } else { 1.0 })]);
    let crowded = row(&company);
    near(&crowded["spearman"], -(180.0_f64 / 665.0).sqrt());
    near(&crowded["top_box_share"], 0.9);
    assert!(crowded["p_bh"].as_f64().unwrap() < 0.05 && crowded["separates"] == false, "{crowded}");
    let found = company.finding("interviewer_validity");
    assert_eq!(found["strength"], "watch");
    assert!(sentence(&found).contains(" may go against "), "{found}");
    assert!(found["facts"].to_string().contains("the marks hardly differ"), "{found}");
    assert!(!has(&found, "years"), "one class has one year: {found}");
    // Half a point of spread on a scale of 1 to 5 is the least: 10 marks of 4 and 10 of 3 have 5 / 19 as variance.
    let narrow = row(&one_class(|i| vec![("I1", "discovery", f64::from(3 + i / 10))]));
    near(&narrow["sd"], (5.0_f64 / 19.0).sqrt());
    assert_eq!(narrow["separates"], true);
    let flat = row(&one_class(|i| vec![("I1", "discovery", f64::from(3 + i / 15))]));
    near(&flat["sd"], (3.75_f64 / 19.0).sqrt());
    assert_eq!(flat["separates"], false);
}

#[test]
fn being_rated_on_a_generous_criterion_is_no_score() {
    // Discovery says nothing: 2 and 4 in turn. Drive is always 5, and only the better half is rated on it.
    let drive = |i: u32| (i >= 10).then_some(("I1", "drive", 5.0));
    let company =
        one_class(|i| [("I1", "discovery", f64::from(2 + i % 2 * 2))].into_iter().chain(drive(i)).collect());
    // Off their means: ∓1 in the lower half, ∓.5 in the upper: ranks 3, 18, 8, 13, so 50 / √(625 · 665). The plain means
    // 2, 4, 3.5, 4.5 would have made 300 of it, with a p of .04.
    near(&row(&company)["spearman"], 50.0 / (625.0_f64 * 665.0).sqrt());
    assert!(company.findings("interviewer_validity").is_empty());
}

#[test]
fn both_sides_are_told_by_themselves_and_each_counts_its_own() {
    let up = |i: u32| f64::from(i / 4 + 1);
    let company = one_class(|i| {
        let chance = f64::from(i * 7 % 5 + 1);
        let marks = [("I1", up(i)), ("I2", up(i)), ("I3", 6.0 - up(i)), ("I4", chance)];
        marks.map(|(who, mark)| (who, "discovery", mark)).to_vec()
    });
    let found = company.findings("interviewer_validity");
    let told: Vec<(&str, &str)> =
        found.iter().map(|each| (each["id"].as_str().unwrap(), sentence(each))).collect();
    assert_eq!(
        told,
        [
            (
                "interviewer_validity/AE/v1/with",
                "The marks of two of the four interviewers of v1 who could be tested went with first-year results."
            ),
            (
                "interviewer_validity/AE/v1/against",
                "The marks of one of the four interviewers of v1 who could be tested went against first-year results."
            ),
        ]
    );
    let facts = |at: usize| found[at]["facts"].as_array().unwrap();
    assert_eq!((facts(0).len(), facts(1).len()), (2, 1));
    // Marks of four hires each against 20 ranks: 640 / √(640 · 665).
    assert!(facts(1)[0]["text"].as_str().unwrap().starts_with("Interviewer 3: correlation \u{2212}.98 "));
    near(&row(&company)["spearman"], (640.0_f64 / 665.0).sqrt());
}

#[test]
fn without_any_difference_between_them_all_are_shrunk_to_one() {
    let company = one_class(|i| {
        ["I1", "I2", "I3", "I4", "I5"].map(|who| (who, "discovery", f64::from(i / 4 + 1))).to_vec()
    });
    let validity = &company.review()["interviewer_validity"][0];
    near(&validity["tau2"], 0.0);
    near(&validity["interviewers"]["I4"]["shrunk"], (640.0_f64 / 665.0).sqrt());
    let found = company.finding("interviewer_validity");
    assert!(
        sentence(&found).contains("The marks of all five interviewers of v1 who could be tested went with")
            && has(&found, "no_difference"),
        "{found}"
    );
}

#[test]
fn who_was_not_tested_is_said() {
    // I2 marks seven hires, I3 all alike.
    let company = one_class(|i| {
        let few = (i < 7).then_some(("I2", "discovery", f64::from(i % 5 + 1)));
        let all = [("I1", "discovery", f64::from(i / 4 + 1)), ("I3", "discovery", 3.0)];
        all.into_iter().chain(few).collect()
    });
    let found = company.finding("interviewer_validity");
    assert!(sentence(&found).contains("the one interviewer of v1 who could be tested"), "{found}");
    assert!(found["caveats"].to_string().contains("8 mature hires or more, and not all alike"), "{found}");
    assert!(found["caveats"].to_string().contains("Two others were not."), "{found}");
}
