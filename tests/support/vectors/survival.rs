//! `km`, `bpcp` and `cif`: every group of a survival file.

use super::{Case, Refused, number_key, rows};
use encore_stats::{KaplanMeier, Survival, bpcp_limits, cumulative_incidence, kaplan_meier};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Subject {
    time: f64,
    event: u8,
    group: String,
}

fn groups(case: &Case) -> Result<BTreeMap<String, KaplanMeier>, Refused> {
    let mut groups: BTreeMap<String, (Vec<f64>, Vec<bool>)> = BTreeMap::new();
    for subject in rows::<Subject>(case.input(0)?)? {
        let (times, events) = groups.entry(subject.group).or_default();
        times.push(subject.time);
        events.push(subject.event == 1);
    }
    Ok(groups.into_iter().map(|(group, (times, events))| (group, kaplan_meier(&times, &events))).collect())
}

pub(super) fn km(case: &Case) -> Result<Value, Refused> {
    let (horizons, taus) = (case.list::<f64>("horizons")?, case.list::<f64>("taus")?);
    let one = |km: &KaplanMeier| {
        let median = km.median();
        let at: Map<String, Value> = horizons.iter().map(|h| (number_key(*h), at(km, *h))).collect();
        let rmst: Map<String, Value> = taus
            .iter()
            .map(|tau| {
                let rmst = km.rmst(*tau);
                let value =
                    json!({ "rmst": rmst.rmst, "se": rmst.se, "followup_reaches_tau": rmst.followed_to_tau });
                (number_key(*tau), value)
            })
            .collect();
        json!({
            "n": km.n, "events": km.events, "curve": curve(km), "at": at, "median": median.estimate,
            "median_lower": median.lower, "median_upper": median.upper, "rmst": rmst,
        })
    };
    Ok(groups(case)?.iter().map(|(group, km)| (group.clone(), one(km))).collect::<Map<_, _>>().into())
}

fn at(km: &KaplanMeier, horizon: f64) -> Value {
    let Survival { survival, se, limits } = km.at(horizon);
    json!({
        "surv": survival, "se": se, "lower": limits.map(|limits| limits.0), "upper": limits.map(|limits| limits.1),
        "n_risk": km.at_risk(horizon), "observed": horizon <= km.follow_up(),
    })
}

fn curve(km: &KaplanMeier) -> Value {
    let column = |of: &dyn Fn(&encore_stats::KmPoint) -> Value| km.points.iter().map(of).collect::<Vec<_>>();
    json!({
        "time": column(&|point| point.time.into()), "n_risk": column(&|point| point.at_risk.into()),
        "n_event": column(&|point| point.events.into()), "n_censor": column(&|point| point.censored.into()),
        "surv": column(&|point| point.survival.into()), "se": column(&|point| point.estimate().se.into()),
        "lower": column(&|point| point.estimate().limits.map(|limits| limits.0).into()),
        "upper": column(&|point| point.estimate().limits.map(|limits| limits.1).into()),
    })
}

pub(super) fn bpcp(case: &Case) -> Result<Value, Refused> {
    let horizons = case.list::<f64>("horizons")?;
    let one = |km: &KaplanMeier| -> Map<String, Value> {
        let limits = horizons.iter().map(|horizon| (horizon, bpcp_limits(km, *horizon)));
        limits
            .map(|(h, (lower, upper))| (number_key(*h), json!({ "lower": lower, "upper": upper })))
            .collect()
    };
    Ok(groups(case)?.iter().map(|(group, km)| (group.clone(), one(km).into())).collect::<Map<_, _>>().into())
}

#[derive(Deserialize)]
struct Competitor {
    time: f64,
    status: u32,
    group: String,
}

pub(super) fn cif(case: &Case) -> Result<Value, Refused> {
    let horizons = case.list::<f64>("horizons")?;
    let mut groups: BTreeMap<String, (Vec<f64>, Vec<u32>)> = BTreeMap::new();
    for subject in rows::<Competitor>(case.input(0)?)? {
        let (times, causes) = groups.entry(subject.group).or_default();
        times.push(subject.time);
        causes.push(subject.status);
    }
    let one = |times: &[f64], causes: &[u32]| {
        let count = |cause: u32| causes.iter().filter(|other| **other == cause).count();
        let at: Map<String, Value> = horizons
            .iter()
            .map(|horizon| {
                let incidence = cumulative_incidence(times, causes, 2, *horizon);
                let [first, second] = [incidence.causes[0], incidence.causes[1]];
                let value = json!({
                    "cif1": first.incidence, "cif2": second.incidence, "stay": incidence.stay, "se1": first.se,
                    "se2": second.se, "observed": incidence.observed,
                });
                (number_key(*horizon), value)
            })
            .collect();
        json!({ "n": times.len(), "events1": count(1), "events2": count(2), "at": at })
    };
    let answers = groups.iter().map(|(group, (times, causes))| (group.clone(), one(times, causes)));
    Ok(answers.collect::<Map<_, _>>().into())
}
