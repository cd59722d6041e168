//! Criteria that keep, drop or can't tell; interviewers who don't tell apart, or mark by a scale of their own.

use crate::company::{Company, Hire, hires, sentence};

/// A class of which two interviewers mark discovery alike, by `mark`, and drive at random.
fn marked(n: u32, attainment: impl Fn(u32) -> f64, mark: impl Fn(u32) -> f64) -> Company {
    let hire = |i: u32| {
        let drive = f64::from(i * 7 % 5 + 1);
        let marks = ["I1", "I2"].map(|who| [(who, "discovery", mark(i)), (who, "drive", drive)]).concat();
        Hire { attainment: attainment(i), marks, ..Hire::default() }
    };
    Company::new().version("v1", &[("discovery", 60), ("drive", 40)]).class("A", "v1", 2022, hires(n, hire))
}

fn rising(i: u32) -> f64 {
    0.5 + f64::from(i) * 0.02
}

#[test]
fn a_criterion_that_goes_with_results_is_kept() {
    let kept = marked(25, rising, |i| f64::from(i / 5 + 1)).finding("criteria_keep");
    assert_eq!((&kept["strength"], &kept["n"]), (&"strong".into(), &25.into()));
    assert!(sentence(&kept).starts_with("Keep discovery of v1"), "{kept}");
}

#[test]
fn nothing_is_kept_on_nineteen_hires() {
    let company = marked(19, rising, |i| f64::from(i / 4 + 1));
    assert!(company.findings("criteria_keep").is_empty());
    assert!(sentence(&company.finding("criteria_cannot_tell")).contains("cannot be told yet"));
}

#[test]
fn a_criterion_that_goes_against_results_is_dropped() {
    let dropped = marked(25, rising, |i| f64::from(5 - i / 5)).finding("criteria_drop");
    assert_eq!(dropped["strength"], "strong");
    assert!(sentence(&dropped).starts_with("Drop discovery of v1"), "{dropped}");
}

#[test]
fn no_use_needs_a_narrow_interval() {
    // Marks that have nothing to do with the result: dropped on 120 hires, not on 30.
    let of =
        |n: u32| marked(n, |i| 0.5 + f64::from(i * 37 % n) / f64::from(n), |i| f64::from(i * 11 % 5 + 1));
    let row = |company: &Company| company.review()["validity"][0]["criteria"][0].clone();
    let few = row(&of(30));
    assert_eq!((&few["criterion"], &few["verdict"]), (&"discovery".into(), &"cannot_tell".into()));
    let many = row(&of(120));
    assert!(many["lower"].as_f64().unwrap() > -0.2 && many["upper"].as_f64().unwrap() < 0.2, "{many}");
    assert_eq!(many["verdict"], "drop");
}

#[test]
fn criteria_that_go_together_are_a_halo() {
    let hire = |i: u32| {
        let mark = f64::from(i % 5 + 1);
        let other = f64::from(i * 3 % 5 + 1);
        let marks = vec![
            ("I1", "discovery", mark),
            ("I1", "drive", mark),
            ("I2", "discovery", mark),
            ("I2", "drive", other),
        ];
        Hire { attainment: rising(i), marks, ..Hire::default() }
    };
    let company = |n| {
        Company::new().version("v1", &[("discovery", 60), ("drive", 40)]).class(
            "A",
            "v1",
            2022,
            hires(n, hire),
        )
    };
    let halo = company(15).finding("halo");
    assert_eq!((&halo["strength"], &halo["n"]), (&"likely".into(), &15.into()));
    assert!(sentence(&halo).starts_with("One of two interviewers"), "{halo}");
    assert_eq!(company(8).finding("halo")["strength"], "watch");
    assert!(company(4).findings("halo").is_empty());
}

#[test]
fn a_lenient_interviewer_is_found_on_shared_hires_only() {
    let hire = |apart: bool| {
        move |i: u32| {
            let mark = f64::from(i % 3 + 2);
            let mut marks = vec![
                ("I1", "discovery", mark),
                ("I2", "discovery", mark + f64::from(i % 2) * 0.5),
                ("I3", "discovery", mark + 1.0),
            ];
            if apart {
                // Each interviewer has hires of his own: nobody can be compared.
                marks = vec![marks[i as usize % 3]];
            }
            Hire { attainment: rising(i), marks, ..Hire::default() }
        }
    };
    let company = |apart| {
        Company::new().version("v1", &[("discovery", 100)]).class("A", "v1", 2022, hires(18, hire(apart)))
    };
    let lenient = company(false).finding("interviewer_leniency");
    assert_eq!(lenient["strength"], "strong");
    assert!(lenient["facts"].to_string().contains("Interviewer 3"), "{lenient}");
    assert!(company(true).findings("interviewer_leniency").is_empty());
}

#[test]
fn on_few_shared_hires_an_interviewer_only_may_be_lenient() {
    let hire = |i: u32| {
        let mark = f64::from(i % 3 + 2);
        let jitter = f64::from(i % 2) * 0.25;
        let marks = vec![
            ("I1", "discovery", mark),
            ("I2", "discovery", mark + jitter),
            ("I3", "discovery", mark + 1.5),
        ];
        Hire { attainment: rising(i), marks, ..Hire::default() }
    };
    let company =
        |n| Company::new().version("v1", &[("discovery", 100)]).class("A", "v1", 2022, hires(n, hire));
    let unsure = company(9).finding("interviewer_leniency");
    assert_eq!(unsure["strength"], "watch");
    assert!(sentence(&unsure).contains("may mark the same hires differently"), "{unsure}");
    let sure = company(10).finding("interviewer_leniency");
    assert_eq!(sure["strength"], "strong");
    assert!(!sentence(&sure).contains("may mark"), "{sure}");
}

#[test]
fn interviewers_who_agree_make_no_finding() {
    let company = marked(25, rising, |i| f64::from(i / 5 + 1));
    assert!(company.findings("no_agreement").is_empty());
    assert!(company.review()["raters"][0]["alpha_ordinal"].as_f64().unwrap() > 0.99);
}

#[test]
fn weight_on_weak_predictors_is_counted() {
    let of = |kind: &str| {
        let criteria = serde_json::json!({
            "chat": { "name": "Chat", "predictor_type": kind }, "test": { "name": "Test", "predictor_type": "work_sample" }
        });
        let company =
            Company::new().version("v1", &[("chat", 70), ("test", 30)]).with("v1", "criteria", criteria);
        company.class("A", "v1", 2022, hires(5, |_| Hire::default()))
    };
    let weak = of("unstructured_interview").finding("weight_on_weak_predictors");
    assert_eq!(weak["strength"], "strong");
    assert!(sentence(&weak).starts_with("70\u{a0}% of the weight in v1"), "{weak}");
    assert!(of("structured_interview").findings("weight_on_weak_predictors").is_empty());
    assert!(of("a kind nobody knows").findings("weight_on_weak_predictors").is_empty());
    // A figure that the workspace took off its shelf judges nothing.
    let off = of("unstructured_interview")
        .setting("published", serde_json::json!({ "figures": { "unstructured_interview": null } }));
    assert!(off.findings("weight_on_weak_predictors").is_empty());
}
