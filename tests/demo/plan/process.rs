//! The process, the label and the verdicts.

use super::{OLD, finding, found, is, role, rules};
use serde_json::{Value, json};

#[test]
fn point_1_the_encore_of_the_aes_is_strong() {
    let encore = &role("AE")["encore"];
    assert_eq!(encore["level"], "strong");
    let stretch = &encore["stretches"][0];
    assert_eq!(stretch["cohorts"].as_array().unwrap().len(), 4);
    assert_eq!((&stretch["pooled_mature"], &stretch["pooled_successes"]), (&39.into(), &4.into()));
    is(&stretch["pooled_cp_upper"], 0.24, 2);
    assert_eq!((&stretch["repeats"], &stretch["knowing_repeats"]), (&3.into(), &2.into()));
    assert_eq!(stretch["ended_by"], "changed");
    let shares = [("AE-2021H1", 0.88), ("AE-2021H2", 0.80), ("AE-2022", 0.83), ("AE-2023", 0.78)];
    for (cohort, share) in shares {
        is(&found(&role("AE")["cohorts"], "cohort", cohort)["rock_star_share"], share, 2);
    }
    let step = |to: &str| found(&encore["steps"], "to", to);
    is(&step("AE-2022")["practice"], 1.0, 2);
    is(&step("AE-2024")["practice"], 0.25, 2);
    is(&step("AE-2024")["paper"], 0.32, 2);
    assert_eq!(step("AE-2021H1")["process"], "changed");
    assert_eq!(step("AE-2021H1")["process_source"], "paper");
    is(&step("AE-2021H1")["paper"], 0.02, 2);
    assert_eq!(finding("AE", "encore", "AE-2021H1")["strength"], "strong");
}

#[test]
fn point_2_v2_is_renamed_not_changed() {
    let step = found(&role("AE")["encore"]["steps"], "to", "AE-2022");
    is(&step["paper"], 0.962, 3);
    assert!(
        finding("AE", "renamed_not_changed", "AE-v2")["sentence"].as_str().unwrap().contains("not changed")
    );
}

#[test]
fn point_3_the_encore_of_the_bdrs_is_likely_and_still_runs() {
    let encore = &role("BDR")["encore"];
    assert_eq!(encore["level"], "likely");
    let stretch = &encore["stretches"][0];
    is(&stretch["pooled_cp_upper"], 0.614, 3);
    is(&stretch["pooled_p_below_bar"], 0.984, 3);
    assert_eq!((&stretch["pooled_mature"], &stretch["pooled_successes"]), (&13.into(), &4.into()));
    assert_eq!(stretch["ended_by"], "still_running");
    let step = |to: &str| found(&encore["steps"], "to", to);
    is(&step("BDR-2023")["paper"], 0.65, 2);
    is(&step("BDR-2023")["practice"], 1.0, 2);
    assert!(rules("BDR").contains(&"changed_on_paper_same_in_practice"));
    is(&step("BDR-2025")["practice"], 0.90, 2);
    let immature = found(&role("BDR")["cohorts"], "cohort", "BDR-2025");
    assert_eq!((&immature["mature"], &immature["hires"]), (&0.into(), &6.into()));
}

#[test]
fn point_4_the_label_carries_no_information() {
    let labels = &role("AE")["labels"][OLD];
    let counts =
        ["rockstars", "rockstar_hits", "others", "other_hits"].map(|key| labels[key].as_u64().unwrap());
    assert_eq!(counts, [32, 3, 7, 1]);
    is(&labels["fisher_p"], 0.56, 2);
    // No claim either way: it stands without a strength.
    assert_eq!(finding("AE", "labels_carry_no_information", OLD)["strength"], Value::Null);
}

#[test]
fn point_7_the_change_to_v3_and_the_one_before_it() {
    let change = |to: &str| found(&role("AE")["changes"], "to_process", to);
    let better = change("AE-v3");
    assert_eq!((&better["success_old"], &better["success_new"]), (&json!([4, 39]), &json!([7, 12])));
    is(&better["diff"], 0.48, 2);
    is(&better["newcombe_lower"], 0.19, 2);
    is(&better["newcombe_upper"], 0.71, 2);
    is(&better["fisher_p"], 0.001, 3);
    is(&better["logrank_chi2"], 7.30, 2);
    is(&better["logrank_p"], 0.007, 3);
    assert_eq!(better["hazard_ratio"], Value::Null);
    is(&better["hazard_ratio_hidden_value"]["hazard_ratio"], 0.22, 2);
    assert!(better["hidden"][0].as_str().unwrap().contains("3 exits in one arm"));
    is(&better["rmst12_old"], 9.05, 2);
    is(&better["rmst12_new"], 11.64, 2);
    is(&better["rmst12_diff_se"], 0.72, 2);
    let told = finding("AE", "process_change", "AE-v3");
    assert_eq!(told["strength"], "strong");
    let caveats = told["caveats"].to_string();
    assert!(caveats.contains("calendar_time") && caveats.contains("regression_to_the_mean"), "{caveats}");
    let worse = change(OLD);
    assert_eq!(worse["success_old"], json!([8, 8]));
    assert!(worse["fisher_p"].as_f64().unwrap() < 1e-5);
    assert!(worse["fisher_p_holm"].as_f64() > worse["fisher_p"].as_f64());
    is(&worse["rmst12_old"], 12.0, 2);
    assert_eq!(worse["hazard_ratio"], Value::Null);
    assert!(finding("AE", "process_change", OLD)["sentence"].as_str().unwrap().contains("did worse"));
}

#[test]
fn point_8_two_cohorts_alone_cannot_tell() {
    let pair = found(&role("AE")["attainment_change"], "to_cohort", "AE-2024");
    assert_eq!((&pair["success_old"], &pair["success_new"]), (&json!([2, 9]), &json!([7, 12])));
    is(&pair["hits"]["fisher_p"], 0.18, 2);
    is(&pair["mean_diff"], 0.61, 2);
    is(&pair["perm_p_two_sided"], 0.0032, 4);
    assert_eq!(pair["n_perm"], 293_930);
    // The interval has limits, and holds the difference.
    let (lower, upper) =
        (pair["mean_diff_lower"].as_f64().unwrap(), pair["mean_diff_upper"].as_f64().unwrap());
    assert!(lower < 0.61 && 0.61 < upper && pair["mean_diff_interval"] == "bca");
}

#[test]
fn point_15_the_verdicts() {
    let ae = &role("AE")["verdict"];
    assert_eq!(
        (&ae["state"], &ae["strength"], &ae["tense"]),
        (&"points_at_selection".into(), &"strong".into(), &"past".into())
    );
    assert_eq!((&ae["after"]["successes"], &ae["after"]["mature"]), (&7.into(), &12.into()));
    assert_eq!((&ae["floor"]["n_floor_min"], &ae["floor"]["n_floor_max"]), (&6.into(), &8.into()));
    assert_eq!((&ae["floor"]["months_with_floor"], &ae["floor"]["fell"]), (&28.into(), &false.into()));
    is(&ae["floor"]["median_in_window"], 0.99, 2);
    is(&ae["floor"]["median_12_months_before"], 0.99, 2);
    is(&ae["gap"]["gap"], 0.46, 2);
    assert_eq!((&ae["gap"]["n_floor_sellers"], &ae["gap"]["n_stretch_sellers"]), (&8.into(), &31.into()));
    let bdr = &role("BDR")["verdict"];
    assert_eq!(
        (&bdr["state"], &bdr["strength"], &bdr["tense"]),
        (&"points_at_selection".into(), &"likely".into(), &"present".into())
    );
    assert_eq!(bdr["gap"]["gap"], Value::Null);
    assert!(bdr["caveats"].to_string().contains("no_floor"));
}
