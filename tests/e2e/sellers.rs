//! The list of all sellers: narrowed, chosen by keys, changed several at once, and with names of every script.

use crate::{assert_policy_kept, open_sample};
use encore_core::model::{CohortEntry, RoleEntry, SellerEntry};
use encore_core::workspace::Workspace;
use encore_tests::moment;
use encore_tests::window::{PAGES, Window};
use std::path::{Path, PathBuf};

#[test]
fn sellers_are_found_and_changed_together() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    window.click("rail-sellers");
    window.wait_for_text("sellers-count", "78");
    window.control('f');
    window.keys("bastien");
    window.wait_for_text("sellers-count", "2 of 78");
    window.tab_to("sellers-grid");
    window.keys(" \u{e015} ");
    window.wait_for_text("sellers-selected", "2");
    window.click("sellers-set-manager");
    window.type_into("sellers-value", "Ines Roth");
    window.click("sellers-change-keep");
    window.wait_gone("sellers-change");
    window.wait_for_text("sellers-row", "Ines Roth");
    window.control('z');
    window.wait_for_text("toasts", "Took back");
    assert!(!window.text("sellers-row").contains("Ines Roth"));
    assert_policy_kept(&window);
}

/// A workspace with one cohort of that many sellers, some of them with names that are long, right to left, or Chinese.
fn team(folder: &Path, sellers: usize) -> PathBuf {
    let path = folder.join("team.encore");
    let mut workspace = Workspace::create(&path).unwrap();
    let role = RoleEntry {
        key: "AE".into(),
        name: "Account executive".into(),
        ramp_schedule: Vec::new(),
        full_quota: None,
        task_difficulty: None,
    };
    workspace.keep_role(&moment(), role, true).unwrap();
    let cohort = CohortEntry {
        id: None,
        name: "الدفعة الأولى 2024".into(),
        role: Some("AE".into()),
        version: None,
        label: None,
        headcount_goal: None,
        archived: false,
    };
    let cohort = workspace.keep_cohort(&moment(), cohort).unwrap();
    let long = "Maximiliane Freifrau von und zu Hohenstein-Wolkenburg-Donnersmarck";
    let names = [long, "فاطمة الزهراء بنت عبد الرحمن", "王小芳", "Ada", "נועה לוי", "Ben"];
    let entry = |number: usize| SellerEntry {
        id: None,
        external_id: format!("E{number}"),
        name: format!("{} {number}", names[number % names.len()]),
        cohort: Some(cohort.clone()),
        hired_on: "2024-01-08".parse().ok(),
        ended_on: None,
        exit_kind: None,
        exit_reason: None,
        regretted: None,
        manager: Some(names[(number + 1) % names.len()].into()),
        territory: None,
        source: None,
        years_experience: None,
        years_industry: None,
        rock_star: None,
        rock_star_reason: None,
        leaves: Vec::new(),
        moves: Vec::new(),
    };
    workspace.keep_sellers(&moment(), (0..sellers).map(entry).collect()).unwrap();
    path
}

#[test]
fn every_page_holds_none_one_eight_and_five_thousand_of_any_name() {
    for sellers in [0, 1, 8, 5000] {
        let home = tempfile::tempdir().unwrap();
        let window = Window::open(home.path(), Some(&team(home.path(), sellers)));
        for (width, height) in [(1440, 900), (1024, 700)] {
            window.resize(width, height);
            for page in ["review", "cohorts", "evidence", "published", "import"]
                .into_iter()
                .chain(PAGES.map(|page| page.0))
            {
                window.click(&format!("rail-{page}"));
                window.settle();
                let over = window
                    .js("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assert_eq!(over, 0, "{page} with {sellers} sellers runs over sideways at {width}");
                let said = window.text("toasts");
                assert_eq!(said, "", "{page} with {sellers} sellers");
            }
        }
        window.click("rail-sellers");
        window.settle();
        assert_eq!(window.count("sellers-row") > 0, sellers > 0);
        // Only what is in sight is in the page.
        assert!(window.count("sellers-row") < 60);
        assert_policy_kept(&window);
    }
}
