//! The product's analysis in the peers' groups and shape: cohorts, versions regardless of role, criteria by role.

use crate::Done;
use crate::stages::Stages;
use encore_core::analysis::{Snapshot, attainment};
use encore_core::model::{Money, Role};
use encore_core::workspace::{Access, Workspace};
use encore_stats::{RankCorrelation, Xoshiro256, logrank_test, quantile, spearman_bootstrap};
use rayon::prelude::*;
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
    let by_cohort = |figure: &(dyn Fn(usize) -> Option<Value> + Sync)| -> Map<String, Value> {
        let figures: Vec<_> = cohorts
            .par_iter()
            .filter_map(|c| Some((history.cohorts[*c].name.clone(), figure(*c)?)))
            .collect();
        figures.into_iter().collect()
    };
    let km = by_cohort(&|cohort| Some(kaplan_meier(&snapshot, cohort)));
    stages.end("km");
    let logrank = logrank(&snapshot);
    stages.end("logrank");
    let ramp = by_cohort(&|cohort| ramp(&snapshot, cohort));
    stages.end("ramp");
    let dist = by_cohort(&|cohort| distribution(&snapshot, cohort));
    stages.end("dist");
    let corr = correlations(&snapshot);
    stages.end("corr_boot");
    let result = json!({ "km": km, "logrank": logrank, "ramp": ramp, "dist": dist, "corr": corr });
    serde_json::to_writer(std::io::BufWriter::new(std::fs::File::create(out)?), &result)?;
    stages.end("json");
    stages.print();
    Ok(())
}

fn kaplan_meier(snapshot: &Snapshot, cohort: usize) -> Value {
    let km = snapshot.kaplan_meier(snapshot.members(cohort));
    let at = HORIZONS.map(|horizon| km.at(horizon));
    let points: Vec<_> = km.points.iter().map(|point| (point.time, point.estimate())).collect();
    json!({
        "n": km.n, "events": km.events, "median": km.median().estimate,
        "S": at.map(|s| s.survival), "lo": at.map(|s| s.limits.map(|l| l.0)), "hi": at.map(|s| s.limits.map(|l| l.1)),
        "t": points.iter().map(|p| p.0).collect::<Vec<_>>(),
        "s": points.iter().map(|p| p.1.survival).collect::<Vec<_>>(),
        "l": points.iter().map(|p| p.1.limits.map(|l| l.0)).collect::<Vec<_>>(),
        "u": points.iter().map(|p| p.1.limits.map(|l| l.1)).collect::<Vec<_>>(),
    })
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

/// Months since hire, 0 = hire month, with quartiles of attainment.
fn ramp(snapshot: &Snapshot, cohort: usize) -> Option<Value> {
    let mut by_month: BTreeMap<i32, Vec<f64>> = BTreeMap::new();
    for seller in snapshot.members(cohort) {
        for (ms, outcome) in snapshot.months(*seller) {
            by_month.entry(ms).or_default().extend(attainment(&outcome));
        }
    }
    let row = |(ms, values): (&i32, &Vec<f64>)| {
        (!values.is_empty()).then(|| {
            json!([ms, values.len(), quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)])
        })
    };
    let rows: Vec<Value> = by_month.iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| rows.into())
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
