//! What a plan starts from: the process that is hired through now, or the versions that it is about.

use encore_core::workspace::{PlanPage, Reports};
use encore_stats::wilson;
use encore_tests::workspaces::sample;

fn plan(versions: &[&str]) -> PlanPage {
    let (_folder, workspace) = sample();
    let versions: Vec<String> = versions.iter().map(ToString::to_string).collect();
    Reports::new(workspace.history().unwrap()).plan("AE", &versions).unwrap()
}

#[test]
fn it_starts_from_what_is_hired_through_now() {
    let now = plan(&[]);
    assert!(now.about.is_empty());
    let base = now.base.as_ref().unwrap();
    assert_eq!(now.now, now.base);
    assert_eq!((now.ask.from, now.ask.n_old), (base.share, base.mature));
    // Named or not, and where the named ones have no mature hire.
    let first = base.process.split('+').next().unwrap();
    for versions in [[first], ["AE-gone"]] {
        assert_eq!(plan(&versions), now);
    }
}

#[test]
fn it_starts_from_the_versions_that_it_is_about() {
    let of_now = plan(&[]);
    let about = plan(&["AE-v1", "AE-gone", "AE-v2"]);
    let base = about.base.as_ref().unwrap();
    assert_eq!((base.process.as_str(), base.hits, base.mature), ("AE-v1+AE-v2", 4, 39));
    assert_eq!(Some((base.lower, base.upper)), wilson(4, 39));
    assert_eq!((about.ask.from, about.ask.to, about.ask.n_old), (4.0 / 39.0, about.success_bar, 39));
    assert_eq!(about.ask.hires_per_quarter, of_now.ask.hires_per_quarter, "at the pace of the role now");
    assert_eq!((about.about.len(), about.now), (2, of_now.now));
}
