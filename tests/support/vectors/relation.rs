//! Scores and outcomes: `corr`, `cindex`, `rr_correct`, `incremental`, `expectancy`, `whatif`, `headcount`.

use super::{Case, Refused, Table, number_key};
use encore_stats::{
    chosen_cut, concordance_index, correct_range, correct_range_with_limits, disattenuate, elasticity,
    fixed_cut, incremental, pairs, pearson, spearman, standard_deviation, taylor_russell, wilson,
};
use serde_json::{Map, Value, json};

fn each_score(case: &Case, of: impl Fn(&Table, &[f64]) -> Result<Value, Refused>) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    let mut answers = Map::new();
    for name in case.list::<String>("x")? {
        let value = of(&table, &table.numbers(&name)?)?;
        answers.insert(name, value);
    }
    Ok(answers.into())
}

pub(super) fn corr(case: &Case) -> Result<Value, Refused> {
    each_score(case, |table, x| {
        let y = table.numbers(case.text("y")?)?;
        let (pearson, spearman, pairs) = (pearson(x, &y), spearman(x, &y), pairs(x, &y));
        let top = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        Ok(json!({
            "n": x.len(), "pearson": pearson.map(|p| p.r),
            "pearson_lower": pearson.and_then(|p| p.limits).map(|l| l.0),
            "pearson_upper": pearson.and_then(|p| p.limits).map(|l| l.1), "pearson_p": pearson.and_then(|p| p.p),
            "spearman": spearman.map(|s| s.r), "spearman_lower_bw": spearman.and_then(|s| s.limits).map(|l| l.0),
            "spearman_upper_bw": spearman.and_then(|s| s.limits).map(|l| l.1), "kendall_tau_b": pairs.tau_b(),
            "somers_d_pairs_diff_score": pairs.somers_d_by_score(),
            "somers_d_pairs_diff_outcome": pairs.somers_d_by_outcome(),
            "top_box_share": x.iter().filter(|value| **value == top).count() as f64 / x.len() as f64,
            "sd": standard_deviation(x),
        }))
    })
}

pub(super) fn cindex(case: &Case) -> Result<Value, Refused> {
    each_score(case, |table, x| {
        let events: Vec<bool> = table.numbers("event")?.iter().map(|event| *event == 1.0).collect();
        let c = concordance_index(&table.numbers("time")?, &events, x).ok_or("no comparable pair")?;
        Ok(json!({
            "c_index": c.c_index, "concordant": c.concordant, "discordant": c.discordant, "tied_x": c.tied_score,
            "se_r": c.se, "somers_d": c.somers_d(),
        }))
    })
}

pub(super) fn rr_correct(case: &Case) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    table.by_place(|row| {
        let (r, ryy, n) = (row.number("r")?, row.number("ryy")?, row.number("n")?);
        let u = row.number("sdu")? / row.number("sdr")?;
        let corrected = correct_range_with_limits(r, u, n);
        let true_outcome = disattenuate(r, ryy);
        Ok(json!({
            "U": u, "corrected": correct_range(r, u), "corrected_lower": corrected.map(|c| c.1),
            "corrected_upper": corrected.map(|c| c.2), "disattenuated_y": true_outcome,
            "both": correct_range(true_outcome, u),
        }))
    })
}

pub(super) fn incremental_validity(case: &Case) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    let columns = |name: &str| -> Result<Vec<Vec<f64>>, Refused> {
        case.list::<String>(name)?.iter().map(|column| table.numbers(column)).collect()
    };
    let y = table.numbers(case.text("y")?)?;
    let gain = incremental(&y, &columns("base")?, &columns("add")?).ok_or("too few rows")?;
    Ok(json!({
        "r2_base": gain.base.r2, "r2_full": gain.full.r2, "delta_r2": gain.full.r2 - gain.base.r2,
        "adj_r2_base": gain.base.adjusted_r2, "adj_r2_full": gain.full.adjusted_r2, "F": gain.f, "df1": gain.df1 as u32,
        "df2": gain.df2 as u32, "p": gain.p, "loo_r2_base": gain.base.loo_r2, "loo_r2_full": gain.full.loo_r2,
    }))
}

pub(super) fn expectancy(case: &Case) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    let (x, y) = (table.numbers(case.text("x")?)?, table.numbers(case.text("y")?)?);
    let bar = case.number("bar")?;
    let mut levels = x.clone();
    levels.sort_by(f64::total_cmp);
    levels.dedup();
    let by_score: Map<String, Value> = levels
        .iter()
        .map(|level| {
            let of: Vec<f64> = x.iter().zip(&y).filter(|(x, _)| *x == level).map(|(_, y)| *y).collect();
            let successes = of.iter().filter(|y| **y >= bar).count() as u32;
            let n = of.len() as u32;
            let limits = wilson(successes, n);
            let value = json!({
                "n": n, "successes": successes, "share": f64::from(successes) / f64::from(n),
                "lower": limits.map(|l| l.0), "upper": limits.map(|l| l.1),
            });
            (number_key(*level), value)
        })
        .collect();
    let tr = &case.params["tr"];
    let number = |name: &str| tr[name].as_f64().ok_or_else(|| format!("tr lacks {name}"));
    let (r, base) = (number("r")?, number("base")?);
    let ratios: Vec<f64> = serde_json::from_value(tr["sr"].clone())?;
    let success: Map<String, Value> =
        ratios.iter().map(|ratio| (number_key(*ratio), taylor_russell(r, base, *ratio).into())).collect();
    let overall = y.iter().filter(|y| **y >= bar).count() as f64 / y.len() as f64;
    Ok(json!({ "by_score": by_score, "overall": overall, "taylor_russell_success_ratio": success }))
}

pub(super) fn whatif(case: &Case) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    let whole = case.params["floor_scores_to_whole_marks"] == true;
    let x = table.numbers(case.text("x")?)?;
    let x: Vec<f64> = if whole { x.iter().map(|score| score.floor()).collect() } else { x };
    let y = table.numbers(case.text("y")?)?;
    let fixed = fixed_cut(&x, &y, case.number("cut")?).ok_or("nobody")?;
    let chosen = chosen_cut(&x, &y, case.number("min_keep")?).ok_or("no cut keeps enough")?;
    Ok(json!({
        "fixed_cut": {
            "kept": fixed.kept, "kept_share": fixed.kept_share, "mean_all": fixed.mean_all,
            "mean_kept": fixed.mean_kept, "gain": fixed.gain,
        },
        "chosen_cut_in_sample": chosen.cut, "in_sample_gain": chosen.in_sample_gain, "loo_kept": chosen.loo_kept,
        "loo_gain": chosen.loo_gain, "optimism": chosen.optimism,
    }))
}

pub(super) fn headcount(case: &Case) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    let (heads, closed) = (table.numbers("headcount")?, table.numbers("closed")?);
    let sum = |name: &str| Ok::<f64, Refused>(table.numbers(name)?.iter().sum());
    let origins = [sum("inbound")?, sum("self_sourced")?, sum("bdr_sourced")?];
    let all: f64 = origins.iter().sum();
    let last = heads.len() - 1;
    let half = heads.len() / 2;
    let per_head =
        |from: usize, to: usize| closed[from..to].iter().sum::<f64>() / heads[from..to].iter().sum::<f64>();
    let elastic = elasticity(&heads, &closed);
    let added = heads[last] - heads[0];
    Ok(json!({
        "productivity_per_head_first": closed[0] / heads[0], "productivity_per_head_last": closed[last] / heads[last],
        "marginal_closed_per_added_head": (added > 2.0).then(|| (closed[last] - closed[0]) / added),
        "average_closed_per_head_first": closed[0] / heads[0], "elasticity": elastic.map(|e| e.0),
        "elasticity_lower": elastic.map(|e| e.1), "elasticity_upper": elastic.map(|e| e.2),
        "share_inbound": origins[0] / all, "share_self": origins[1] / all, "share_bdr": origins[2] / all,
        "first_half_pph": per_head(0, half), "second_half_pph": per_head(half, heads.len()),
    }))
}
