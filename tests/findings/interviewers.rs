//! Whether the marks of single interviewers went with results.

use crate::company::{Company, Hire, hires, sentence};
use encore_core::workspace::OWNER;
use serde_json::{Value, json};

/// First-year attainment that rises with the number of the hire.
fn rising(i: u32) -> f64 {
    f64::from(i).mul_add(0.02, 0.6)
}

/// Hires that `interviewers` marked: the first by what came of them, the others by what did not.
fn company(n: u32, interviewers: usize) -> Company {
    Company::new().version("v1", &[("discovery", 100)]).class("A", "v1", 2022, marked(n, interviewers))
}

fn marked(n: u32, interviewers: usize) -> Vec<Hire> {
    let keys = ["I1", "I2", "I3", "I4", "I5"];
    let hire = move |i: u32| {
        let chance = |who: u32| f64::from((i * (2 * who + 5) + who * who) % 5 + 1);
        let marks = (0..).zip(&keys[..interviewers]).map(|(who, key)| {
            (*key, "discovery", if who == 0 { f64::from(i * 5 / n + 1) } else { chance(who) })
        });
        Hire { attainment: rising(i), marks: marks.collect(), ..Hire::default() }
    };
    hires(n, hire)
}

fn row(company: &Company, key: &str) -> Value {
    company.review()["interviewer_validity"][0]["interviewers"][key].clone()
}

#[test]
fn marks_that_went_with_results_are_found_and_bear_no_name() {
    let company = company(20, 5);
    let found = company.finding("interviewer_validity");
    assert_eq!(
        sentence(&found),
        "The marks of one of the five interviewers of v1 who could be tested went with first-year results."
    );
    assert_eq!((&found["strength"], &found["n"]), (&"strong".into(), &20.into()));
    let facts = found["facts"].as_array().unwrap();
    assert_eq!(facts.len(), 1, "{found}");
    let text = facts[0]["text"].as_str().unwrap();
    assert!(text.starts_with("Interviewer 1: correlation .") && text.contains("when shrunk"), "{text}");
    assert!(!found.to_string().contains("I1"), "{found}");
    assert!(found["caveats"].to_string().contains("adjusted over 5 interviewers"), "{found}");
    // Shrunk lies between the raw one and the others.
    let first = row(&company, "I1");
    // Fisher's z of .9810, .1226, −.2453, 0 and 0 with se 1/√17: Q is over 4, so τ² is 1.0696, and the mean .4394 weighs 1/19.2.
    let (raw, shrunk) = (first["spearman"].as_f64().unwrap(), first["shrunk"].as_f64().unwrap());
    assert!((raw - 0.981_022_943).abs() < 1e-9 && (shrunk - 0.976_950_160).abs() < 1e-6, "{first}");
    let (p, p_bh) = (first["p"].as_f64().unwrap(), first["p_bh"].as_f64().unwrap());
    assert!((p_bh - 5.0 * p).abs() < 1e-12, "the smallest of five: {first}");
}

#[test]
fn few_hires_are_a_hunch_or_nothing() {
    let hunch = company(9, 2).finding("interviewer_validity");
    assert_eq!(hunch["strength"], "watch");
    assert!(
        sentence(&hunch)
            .starts_with("The marks of one of the two interviewers of v1 who could be tested may go with"),
        "{hunch}"
    );
    assert!(hunch["caveats"].to_string().contains("not_shrunk"), "{hunch}");
    assert_eq!(company(19, 2).finding("interviewer_validity")["strength"], "watch");
    assert_eq!(company(20, 2).finding("interviewer_validity")["strength"], "strong");
    let seven = company(7, 2);
    assert!(seven.findings("interviewer_validity").is_empty());
    let review = seven.review();
    assert_eq!(review["interviewer_validity"], json!([]));
    assert!(
        review["left_out"].to_string().contains("no interviewer marked 8 mature hires"),
        "{}",
        review["left_out"]
    );
}

#[test]
fn fewer_than_five_interviewers_are_not_shrunk() {
    assert_eq!(row(&company(20, 4), "I1")["shrunk"], Value::Null);
    assert!(row(&company(20, 5), "I1")["shrunk"].is_f64());
}

#[test]
fn marks_that_say_nothing_make_no_finding() {
    let level = hires(20, |i| Hire {
        attainment: rising(i),
        marks: vec![("I1", "discovery", 3.0), ("I2", "discovery", f64::from(i * 7 % 5 + 1))],
        ..Hire::default()
    });
    let company = Company::new().version("v1", &[("discovery", 100)]).class("A", "v1", 2022, level);
    assert!(company.findings("interviewer_validity").is_empty());
    assert_eq!(row(&company, "I1")["spearman"], Value::Null, "without variation there is no correlation");
    assert_eq!(company.review()["interviewer_validity"][0]["family"], 1, "nor a test");
}

#[test]
fn results_of_interviewers_are_for_the_owner() {
    let (_folder, workspace) = company(20, 5).workspace();
    let told = |workspace: &encore_core::workspace::Workspace| {
        let review = workspace.review_as_json(None, None).unwrap()["roles"][0].clone();
        (review["interviewer_validity"].as_array().unwrap().len(), review["findings"].to_string())
    };
    let workspace = workspace.at_desk("I1").unwrap();
    let (groups, findings) = told(&workspace);
    assert!(groups == 0 && !findings.contains("interviewer_validity"));
    let (groups, findings) = told(&workspace.at_desk(OWNER).unwrap());
    assert!(groups == 1 && findings.contains("interviewer_validity"));
}

#[test]
fn results_of_interviewers_are_in_no_deck() {
    // Two classes without a hit: a verdict that has a slide of its own.
    let low = || marked(20, 5).into_iter().map(|hire| Hire { attainment: hire.attainment / 2.0, ..hire });
    let company = Company::new().version("v1", &[("discovery", 100)]);
    let company = company.class("A", "v1", 2022, low()).class("B", "v1", 2023, low());
    assert_eq!(company.finding("interviewer_validity")["strength"], "strong");
    let (_folder, workspace) = company.workspace();
    let deck = workspace.deck().unwrap();
    let notes: String = deck.slides.iter().map(|slide| slide.notes.as_str()).collect();
    // Other findings of the same strength are told there.
    assert!(notes.contains("Also: ") && !notes.contains("The marks of"), "{notes}");
}
