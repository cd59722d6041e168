//! A cohort and the new role in the same form are kept, and taken back, as one; and in which order cohorts stand.

use crate::by_hand::{cohort, company, refused, role, seller};
use encore_core::Error;
use encore_core::import::read;
use encore_core::model::{CohortEntry, ImportKind, RoleEntry, SellerEntry};
use encore_core::workspace::{Reports, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::{empty, import};

fn new_role(key: &str) -> RoleEntry {
    RoleEntry {
        key: key.into(),
        name: "Business development".into(),
        ramp_schedule: Vec::new(),
        full_quota: Some(8_000.0),
        task_difficulty: None,
    }
}

fn new_cohort(name: &str) -> CohortEntry {
    CohortEntry {
        id: None,
        name: name.into(),
        role: None,
        version: None,
        label: None,
        headcount_goal: None,
        archived: false,
    }
}

#[test]
fn a_cohort_with_its_new_role_is_one_action() {
    let (_folder, mut workspace) = empty();
    role(&mut workspace);
    let before = workspace.dump().unwrap();
    let id = workspace.keep_cohort_with_role(&moment(), new_cohort("BDR 2025"), new_role(" BDR ")).unwrap();
    let kept = workspace.cohorts().unwrap().remove(0);
    assert_eq!((kept.id, kept.role.as_deref()), (Some(id), Some("BDR")));
    assert_eq!(workspace.roles().unwrap()[1].full_quota, Some(8_000.0));
    let after = workspace.dump().unwrap();
    let title = "New cohort BDR 2025, new role: Business development";
    assert_eq!(workspace.undo(&moment()).unwrap().as_deref(), Some(title));
    assert!(workspace.dump().unwrap() == before, "one step back");
    assert_eq!(workspace.redo(&moment()).unwrap().as_deref(), Some(title));
    assert!(workspace.dump().unwrap() == after);
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
}

#[test]
fn neither_is_kept_when_one_is_refused() {
    let (_folder, mut workspace) = empty();
    role(&mut workspace);
    workspace
        .keep_cohort(&moment(), CohortEntry { role: Some("AE".into()), ..new_cohort("AE 2024") })
        .unwrap();
    let before = workspace.dump().unwrap();
    let mut keep = |cohort, role| workspace.keep_cohort_with_role(&moment(), cohort, role);
    refused(keep(new_cohort("AE 2024"), new_role("BDR")), "name", "a cohort AE 2024 already");
    refused(keep(new_cohort("BDR 2025"), new_role("AE")), "role_key", "a role AE already");
    refused(
        keep(new_cohort("BDR 2025"), RoleEntry { name: " ".into(), ..new_role("BDR") }),
        "role_name",
        "missing",
    );
    let below = RoleEntry { full_quota: Some(-1.0), ..new_role("BDR") };
    refused(keep(new_cohort("BDR 2025"), below), "role_full_quota", "below 0");
    let with_version = CohortEntry { version: Some("AE-v1".into()), ..new_cohort("BDR 2025") };
    refused(keep(with_version, new_role("BDR")), "version", "no process version of BDR");
    assert!(workspace.dump().unwrap() == before);
}

#[test]
fn cohorts_stand_by_their_first_hire() {
    let (_folder, mut workspace) = empty();
    company(&mut workspace);
    let [earlier, none] = ["SDR Spring", "AAA"].map(|name| cohort(&mut workspace, name));
    let first = SellerEntry { hired_on: "2019-05-06".parse().ok(), ..seller(&earlier, "Olga") };
    workspace.keep_sellers(&moment(), vec![first]).unwrap();
    let reports = Reports::new(workspace.history().unwrap());
    let list = reports.by_first_hire(workspace.cohorts().unwrap());
    let names: Vec<&str> = list.iter().map(|cohort| cohort.name.as_str()).collect();
    assert_eq!(names, ["SDR Spring", "AE 2024", "AAA"]);
    assert_eq!(list[2].id, Some(none));
}

#[test]
fn the_outcomes_of_an_archived_cohort_say_where_they_are() {
    let (_folder, mut workspace) = empty();
    let (id, _) = company(&mut workspace);
    let grid = |workspace: &Workspace, id: &str| workspace.outcome_grid(&workspace.history().unwrap(), id);
    assert_eq!(grid(&workspace, &id).unwrap().sellers.len(), 8);
    let entry = workspace.cohorts().unwrap().remove(0);
    workspace.keep_cohort(&moment(), CohortEntry { archived: true, ..entry }).unwrap();
    refused(grid(&workspace, &id), "cohort", "AE 2024 is archived");
    let file = "seller_id,cohort_id,hire_date\nS1,No role,2024-01-08\n";
    import(&mut workspace, ImportKind::Sellers, file).unwrap();
    let cohorts = workspace.cohorts().unwrap();
    let without = cohorts.iter().find(|cohort| cohort.name == "No role").unwrap();
    refused(grid(&workspace, without.id.as_deref().unwrap()), "cohort", "No role has no role yet");
    assert!(matches!(grid(&workspace, "gone"), Err(Error::Unknown { noun: "cohort", .. })));
}

#[test]
fn who_is_hired_again_by_hand_keeps_name_and_id_and_gets_a_further_spell() {
    let (_folder, mut workspace) = empty();
    let (_, ids) = company(&mut workspace);
    let later = cohort(&mut workspace, "AE 2026");
    let known = workspace.seller(&ids[0]).unwrap();
    let again = |name: &str, day: &str| SellerEntry {
        external_id: known.external_id.clone(),
        hired_on: day.parse().ok(),
        ..seller(&later, name)
    };
    let keep = |workspace: &mut Workspace, entry| workspace.keep_sellers(&moment(), vec![entry]);
    refused(
        keep(&mut workspace, again("Ada", "2026-02-02")),
        "external_id",
        "a first day not before their last",
    );
    let left = SellerEntry {
        ended_on: "2025-03-31".parse().ok(),
        exit_kind: Some("voluntary".into()),
        ..known.clone()
    };
    keep(&mut workspace, left).unwrap();
    refused(
        keep(&mut workspace, again("Ada", "2025-03-01")),
        "external_id",
        "a first day not before their last",
    );
    refused(keep(&mut workspace, again("Zoe", "2026-02-02")), "external_id", "an id of their own");
    let before = workspace.dump().unwrap();
    keep(&mut workspace, again("ada", "2026-02-02")).unwrap();
    let spells: Vec<_> = workspace.history().unwrap().sellers;
    let spells: Vec<_> = spells.iter().filter(|seller| seller.external_id == known.external_id).collect();
    assert_eq!(spells.len(), 2);
    let file = format!("seller_id,hire_date,rehire\n{0},2026-02-02,yes\n", known.external_id);
    let plan = workspace.plan_import(ImportKind::Sellers, &read("again.csv", file.into_bytes())).unwrap();
    assert_eq!(plan.records.counts(), (0, 0, 1), "as a file says it");
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
    workspace.undo(&moment()).unwrap();
    assert!(workspace.dump().unwrap() == before);
}
