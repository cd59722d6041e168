//! Groups against each other: `logrank`, `logrank_perm`, `cox`, `two_sample`, `props`, `adverse`.

use super::{Case, Refused, Table, keyed};
use encore_stats::{
    TwoSample, Xoshiro256, bca_mean_difference, clopper_pearson_lower, clopper_pearson_upper, cox_regression,
    impact_ratio, jeffreys_limits, logrank_permutation, logrank_test, two_proportions, two_sample, wilson,
};
use serde_json::{Map, Value, json};

/// Resamples behind BCa limits, as for an export (METHODS 5.1).
const RESAMPLES: usize = 10_000;

/// Times, exits and the table they stand in.
fn survival(case: &Case) -> Result<(Vec<f64>, Vec<bool>, Table), Refused> {
    let table = Table::read(case.input(0)?)?;
    let events = table.numbers("event")?.iter().map(|event| *event == 1.0).collect();
    Ok((table.numbers("time")?, events, table))
}

pub(super) fn logrank(case: &Case) -> Result<Value, Refused> {
    let (times, events, table) = survival(case)?;
    let (names, groups) = table.numbered("group")?;
    let stratified = case.params["strata"] == true;
    let strata = stratified.then(|| table.numbered("stratum")).transpose()?.map(|(_, strata)| strata);
    let test = logrank_test(&times, &events, &groups, strata.as_deref()).ok_or("no exits or one group")?;
    let by_group = |values: &[f64]| keyed(&names, values);
    Ok(json!({
        "chi2": test.chi2, "df": test.df, "p": test.p,
        "observed": by_group(&test.observed), "expected": by_group(&test.expected),
    }))
}

pub(super) fn logrank_perm(case: &Case) -> Result<Value, Refused> {
    let (times, events, table) = survival(case)?;
    let groups = table.texts("group")?;
    let (a, b) = (&case.params["a"], &case.params["b"]);
    let kept: Vec<usize> = (0..groups.len()).filter(|i| *a == groups[*i] || *b == groups[*i]).collect();
    let times: Vec<f64> = kept.iter().map(|i| times[*i]).collect();
    let events: Vec<bool> = kept.iter().map(|i| events[*i]).collect();
    let second: Vec<bool> = kept.iter().map(|i| *b == groups[*i]).collect();
    let test = logrank_permutation(&times, &events, &second, &mut Xoshiro256::seeded(1)).ok_or("no exits")?;
    Ok(json!({
        "chi2": test.chi2, "n_perm": test.permutations, "p_exact": test.p, "p_asymptotic": test.p_asymptotic,
    }))
}

pub(super) fn cox(case: &Case) -> Result<Value, Refused> {
    let (times, events, table) = survival(case)?;
    let names: Vec<String> = case.list("x")?;
    let column = |name: &String| -> Result<Vec<f64>, Refused> {
        let dummy = &case.params["dummy"][name];
        let Some(of) = dummy[0].as_str() else { return table.numbers(name) };
        let ones: Vec<String> = serde_json::from_value(dummy[1].clone())?;
        Ok(table.texts(of)?.iter().map(|value| f64::from(u8::from(ones.contains(value)))).collect())
    };
    let columns = names.iter().map(column).collect::<Result<Vec<_>, _>>()?;
    let rows: Vec<Vec<f64>> =
        (0..times.len()).map(|i| columns.iter().map(|column| column[i]).collect()).collect();
    let fit = cox_regression(&times, &events, &rows).ok_or("the likelihood has no maximum")?;
    let terms: Map<String, Value> = names
        .iter()
        .zip(&fit.terms)
        .map(|(name, term)| {
            let value = json!({
                "coef": term.coef, "se": term.se, "z": term.z, "p": term.p, "hr": term.hazard_ratio,
                "hr_lower": term.lower, "hr_upper": term.upper,
            });
            (name.clone(), value)
        })
        .collect();
    Ok(json!({
        "n": times.len(), "events": events.iter().filter(|event| **event).count(), "terms": terms,
        "loglik_null": fit.loglik_null, "loglik": fit.loglik, "lr_chi2": fit.lr_chi2, "lr_df": names.len(),
        "lr_p": fit.lr_p, "concordance": fit.concordance,
    }))
}

pub(super) fn two_groups(case: &Case) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    let values = table.numbers(case.text("value")?)?;
    let groups = table.texts("group")?;
    let mut names = groups.clone();
    names.dedup();
    let named: Vec<String> = case.list("groups").unwrap_or(names);
    let [first, second] = &named[..] else { return Err("two groups are compared".into()) };
    let of = |name: &String| -> Vec<f64> {
        values.iter().zip(&groups).filter(|(_, group)| *group == name).map(|(value, _)| *value).collect()
    };
    let (a, b) = (of(first), of(second));
    let test: TwoSample = two_sample(&a, &b, &mut Xoshiro256::seeded(1)).ok_or("a group is empty")?;
    let bca = bca_mean_difference(&a, &b, RESAMPLES, &mut Xoshiro256::seeded(2));
    let welch = test.welch;
    Ok(json!({
        "first": first, "second": second, "n_first": a.len(), "n_second": b.len(), "mean_diff": test.mean_diff,
        "perm_p_two_sided": test.p_two_sided, "perm_p_greater": test.p_greater, "n_perm": test.permutations,
        "U_second": test.u_second, "prob_superiority": test.prob_superiority, "mwu_p_exact": test.mann_whitney_p,
        "welch_t": welch.map(|w| w.t), "welch_df": welch.map(|w| w.df), "welch_p": welch.map(|w| w.p),
        "welch_lower": welch.map(|w| w.lower), "welch_upper": welch.map(|w| w.upper),
        "hodges_lehmann": test.hodges_lehmann, "bca_lower": bca.map(|limits| limits.0),
        "bca_upper": bca.map(|limits| limits.1),
    }))
}

pub(super) fn props(case: &Case) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    table.by_row("id", |row| {
        let (x1, n1, x2, n2) = (row.count("x1")?, row.count("n1")?, row.count("x2")?, row.count("n2")?);
        let two = two_proportions(x1, n1, x2, n2).ok_or("a group is empty")?;
        let (wilson, jeffreys) = (wilson(x1, n1), jeffreys_limits(x1, n1));
        Ok(json!({
            "p1": f64::from(x1) / f64::from(n1), "p2": f64::from(x2) / f64::from(n2),
            "wilson1_lower": wilson.map(|w| w.0), "wilson1_upper": wilson.map(|w| w.1),
            "cp1_lower": clopper_pearson_lower(x1, n1, 0.05), "cp1_upper": clopper_pearson_upper(x1, n1, 0.05),
            "jeffreys1_lower": jeffreys.0, "jeffreys1_upper": jeffreys.1, "diff": two.diff,
            "newcombe_lower": two.lower, "newcombe_upper": two.upper, "fisher_p": two.fisher_p,
            "fisher_p_greater": two.fisher_p_greater, "midp_greater": two.midp_greater,
            "prob_p2_gt_p1_jeffreys": two.prob_greater,
        }))
    })
}

pub(super) fn adverse(case: &Case) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    table.by_row("id", |row| {
        let (a, n1, b, n2) =
            (row.count("sel_min")?, row.count("n_min")?, row.count("sel_maj")?, row.count("n_maj")?);
        let ratio = impact_ratio(a, n1, b, n2).ok_or("a group is empty")?;
        Ok(json!({
            "rate_min": ratio.rate, "rate_maj": ratio.rate_of_other, "impact_ratio": ratio.ratio,
            "below_four_fifths": ratio.ratio.is_some_and(|ratio| ratio < 0.8), "fisher_p": ratio.fisher_p,
            "ir_lower": ratio.limits.map(|limits| limits.0), "ir_upper": ratio.limits.map(|limits| limits.1),
            "one_more_hire_ratio": ratio.one_more_ratio, "shortfall": ratio.shortfall,
            "suppressed_n_lt_5": n1.min(n2) < 5,
        }))
    })
}
