//! What a plan starts from where the sample does not show it.

use crate::company::{Company, Hire, hires, results};
use encore_core::workspace::{PlanPage, Reports};

fn plan(company: &Company) -> PlanPage {
    let (_folder, workspace) = company.workspace();
    Reports::new(workspace.history().unwrap()).plan("AE", &[]).unwrap()
}

/// Nobody of the class of now is 12 months old, and no version was ever written down.
fn young_after(first: Vec<Hire>) -> Company {
    let young = hires(6, |_| Hire { months: 3, ..Hire::default() });
    Company::new().class("A", "", 2023, first).class("B", "", 2025, young)
}

#[test]
fn it_starts_from_the_latest_who_are_mature_where_nobody_hired_now_is() {
    let plan = plan(&young_after(results(3, 7)));
    let base = plan.base.as_ref().unwrap();
    assert_eq!((base.process.as_str(), base.hits, base.mature), ("A", 3, 10));
    assert_eq!((plan.now, plan.about.len(), plan.ask.n_old), (None, 0, 10));
}

#[test]
fn it_starts_from_no_share_of_three_nor_of_leavers_alone() {
    assert_eq!(plan(&young_after(results(1, 2))).base, None);
    let left = hires(10, |i| Hire { months: 0, left_after: (i < 5).then_some(4), ..Hire::default() });
    assert_eq!(plan(&young_after(left)).base, None, "of those who stayed no outcome is known");
}
