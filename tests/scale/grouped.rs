//! The product's analysis in the peers' groups and shape: cohorts, versions regardless of role, criteria by role.

use crate::Done;
use crate::stages::Stages;
use encore_core::analysis::{Snapshot, attainment};
use encore_core::model::{Money, Role};
use encore_core::workspace::{Access, Workspace};
use encore_stats::{RankCorrelation, Xoshiro256, logrank_test, quantile, spearman_bootstrap};
use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;

const HORIZONS: [f64; 4] = [6.0, 12.0, 18.0, 24.0];
const BARS: [(&str, f64); 3] = [("0.5", 0.5), ("0.8", 0.8), ("1.0", 1.0)];
const RESAMPLES: usize = 500;

/// Writes the result of a workspace to `out`.
pub fn review(workspace: &Path, out: &Path) -> Done {
    let mut stages = Stages::start();
    let workspace = Workspace::open(workspace, Access::Read, None)?;
    let history = workspace.history()?;
    stages.end("read");
    let as_of = history.as_of(None).ok_or("the workspace holds no seller")?;
    let snapshot = Snapshot::new(&history, as_of);
    let cohorts: Vec<usize> = (0..history.cohorts.len()).collect();
    let name = |cohort: usize| history.cohorts[cohort].name.clone();
    let km: BTreeMap<String, Survival> =
        cohorts.par_iter().map(|cohort| (name(*cohort), survival(&snapshot, *cohort))).collect();
    stages.end("km");
    let logrank = logrank(&snapshot);
    stages.end("logrank");
    let ramp: BTreeMap<String, Vec<RampMonth>> =
        cohorts.par_iter().filter_map(|cohort| Some((name(*cohort), ramp(&snapshot, *cohort)?))).collect();
    stages.end("ramp");
    let dist: BTreeMap<String, Value> = cohorts
        .par_iter()
        .filter_map(|cohort| Some((name(*cohort), distribution(&snapshot, *cohort)?)))
        .collect();
    stages.end("dist");
    let corr = correlations(&snapshot);
    stages.end("corr_boot");
    let result = Figures { km, logrank, ramp, dist, corr };
    serde_json::to_writer(std::io::BufWriter::new(std::fs::File::create(out)?), &result)?;
    stages.end("json");
    stages.print();
    Ok(())
}

/// What is written, in the peers' shape.
#[derive(Serialize)]
struct Figures {
    km: BTreeMap<String, Survival>,
    logrank: Map<String, Value>,
    ramp: BTreeMap<String, Vec<RampMonth>>,
    dist: BTreeMap<String, Value>,
    corr: Map<String, Value>,
}

/// Kaplan-Meier at the horizons, and at each time in columns: time, survival, lower and upper limit.
#[derive(Serialize)]
struct Survival {
    n: u32,
    events: u32,
    median: Option<f64>,
    #[serde(rename = "S")]
    at: [f64; 4],
    lo: [Option<f64>; 4],
    hi: [Option<f64>; 4],
    t: Vec<f64>,
    s: Vec<f64>,
    l: Vec<Option<f64>>,
    u: Vec<Option<f64>>,
}

fn survival(snapshot: &Snapshot, cohort: usize) -> Survival {
    let km = snapshot.kaplan_meier(snapshot.members(cohort));
    let at = HORIZONS.map(|horizon| km.at(horizon));
    let points: Vec<_> = km.points.iter().map(|point| (point.time, point.estimate())).collect();
    Survival {
        n: km.n,
        events: km.events,
        median: km.median().estimate,
        at: at.map(|s| s.survival),
        lo: at.map(|s| s.limits.map(|l| l.0)),
        hi: at.map(|s| s.limits.map(|l| l.1)),
        t: points.iter().map(|p| p.0).collect(),
        s: points.iter().map(|p| p.1.survival).collect(),
        l: points.iter().map(|p| p.1.limits.map(|l| l.0)).collect(),
        u: points.iter().map(|p| p.1.limits.map(|l| l.1)).collect(),
    }
}

/// Cohorts of each version against each other.
fn logrank(snapshot: &Snapshot) -> Map<String, Value> {
    let history = snapshot.history;
    let mut by_version: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (cohort, its) in history.cohorts.iter().enumerate() {
        let version = its.version.map_or("", |version| history.versions[version].key.as_str());
        by_version.entry(version).or_default().push(cohort);
    }
    let test = |cohorts: &[usize]| {
        let (mut times, mut exits, mut groups) = (Vec::new(), Vec::new(), Vec::new());
        for (group, cohort) in cohorts.iter().enumerate() {
            for seller in snapshot.members(*cohort) {
                let tenure = snapshot.tenure(*seller);
                times.push(tenure.months);
                exits.push(tenure.is_exit());
                groups.push(group);
            }
        }
        logrank_test(&times, &exits, &groups, None)
            .map(|test| json!({ "chi2": test.chi2, "df": test.df, "p": test.p }))
    };
    by_version
        .par_iter()
        .map(|(version, cohorts)| ((*version).to_owned(), test(cohorts).into()))
        .collect::<Vec<_>>()
        .into_iter()
        .collect()
}

/// Months since hire (0 = hire month), how many sellers, and quartiles of their attainment.
type RampMonth = (i32, usize, Option<f64>, Option<f64>, Option<f64>);

fn ramp(snapshot: &Snapshot, cohort: usize) -> Option<Vec<RampMonth>> {
    let mut by_month: BTreeMap<i32, Vec<f64>> = BTreeMap::new();
    for seller in snapshot.members(cohort) {
        for (ms, outcome) in snapshot.months(*seller) {
            by_month.entry(ms).or_default().extend(attainment(&outcome));
        }
    }
    let row = |(ms, values): (&i32, &Vec<f64>)| {
        let quartile = |share| quantile(values, share);
        (!values.is_empty()).then(|| (*ms, values.len(), quartile(0.25), quartile(0.5), quartile(0.75)))
    };
    let rows: Vec<RampMonth> = by_month.iter().filter_map(row).collect();
    (!rows.is_empty()).then_some(rows)
}

/// Closed by quota over months since hire `from` to `to`, closed in months without a quota included, as the peers do.
fn ratio(snapshot: &Snapshot, seller: usize, from: i32, to: i32) -> Option<f64> {
    let months = snapshot.months(seller).filter(|(ms, _)| (from..=to).contains(ms));
    let (quota, closed) = months.fold((0, 0), |(quota, closed), (_, outcome)| {
        let minor = |money: Option<Money>| money.map_or(0, |money| money.0);
        (quota + minor(outcome.quota), closed + minor(outcome.closed))
    });
    (quota > 0).then(|| closed as f64 / quota as f64)
}

/// Shares of sellers at each bar over months 6 to 11.
fn distribution(snapshot: &Snapshot, cohort: usize) -> Option<Value> {
    let members = snapshot.members(cohort).iter();
    let ratios: Vec<f64> = members.filter_map(|seller| ratio(snapshot, *seller, 6, 11)).collect();
    let share = |(_, bar): (&str, f64)| {
        ratios.iter().filter(|ratio| **ratio >= bar).count() as f64 / ratios.len() as f64
    };
    let mut row = Map::from_iter([("n".to_owned(), json!(ratios.len()))]);
    row.extend(BARS.map(|bar| (bar.0.to_owned(), json!(share(bar)))));
    (!ratios.is_empty()).then(|| row.into())
}

/// Each criterion against first-year attainment, by role.
fn correlations(snapshot: &Snapshot) -> Map<String, Value> {
    let history = snapshot.history;
    let of_role = |(role, its): (usize, &Role)| {
        let mut scores: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        let mut ratios = Vec::new();
        for (seller, _) in history.sellers.iter().enumerate().filter(|(_, seller)| seller.role == role) {
            let Some(ratio) = ratio(snapshot, seller, 0, 11) else { continue };
            // To 1e-12, so that equal ratios tie whatever they were computed from.
            ratios.push((ratio * 1e12).round() / 1e12);
            for rating in snapshot.ratings_of(seller) {
                scores.entry(&rating.criterion).or_default().extend(rating.value);
            }
        }
        let (criteria, scores): (Vec<&str>, Vec<Vec<f64>>) = scores.into_iter().unzip();
        let mut generator = Xoshiro256::seeded(role as u64);
        let found = spearman_bootstrap(&scores, &ratios, RESAMPLES, &mut generator);
        let row = |(criterion, found): (&str, Option<RankCorrelation>)| {
            let found = found?;
            Some((
                format!("{}/{criterion}", its.key),
                json!({ "n": ratios.len(), "rho": found.rho, "ci": [found.lower, found.upper] }),
            ))
        };
        criteria.into_iter().zip(found).filter_map(row).collect::<Vec<_>>()
    };
    let roles: Vec<_> = history.roles.iter().enumerate().collect();
    roles.into_par_iter().map(of_role).collect::<Vec<_>>().into_iter().flatten().collect()
}
