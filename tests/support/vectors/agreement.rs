//! Raters and families: `icc`, `icc1_unbalanced`, `kripp`, `rater`, `eb_beta`, `eb_normal`, `p_adjust`.

use super::{Case, Refused, Table, keyed};
use encore_stats::{
    Icc, Level, Mark, benjamini_hochberg, eb_beta, eb_normal, holm, icc, icc1_unbalanced, krippendorff_alpha,
    rater_report,
};
use serde_json::{Map, Value, json};

/// Scores by target, in order of first appearance.
fn by_target(case: &Case) -> Result<Vec<Vec<f64>>, Refused> {
    let table = Table::read(case.input(0)?)?;
    let (names, targets) = table.numbered("target")?;
    let mut scores = vec![Vec::new(); names.len()];
    for (target, score) in targets.into_iter().zip(table.numbers("score")?) {
        scores[target].push(score);
    }
    Ok(scores)
}

pub(super) fn icc_forms(case: &Case) -> Result<Value, Refused> {
    let forms = icc(&by_target(case)?).ok_or("no variation")?;
    let one = |icc: &Icc| json!({ "icc": icc.icc, "F": icc.f, "lower": icc.lower, "upper": icc.upper });
    let mut answers = Map::new();
    for (form, (single, mean)) in (1..).zip(forms.single.iter().zip(&forms.mean_of_k)) {
        answers.insert(format!("ICC{form}"), one(single));
        answers.insert(format!("ICC{form}k"), one(mean));
    }
    Ok(answers.into())
}

pub(super) fn icc1(case: &Case) -> Result<Value, Refused> {
    let icc = icc1_unbalanced(&by_target(case)?).ok_or("too few targets")?;
    Ok(json!({
        "targets": icc.targets, "ratings": icc.ratings, "k0": icc.k0, "ms_between": icc.ms_between,
        "ms_within": icc.ms_within, "icc1": icc.icc1, "icc1_k0": icc.icc1_k0,
    }))
}

pub(super) fn kripp(case: &Case) -> Result<Value, Refused> {
    let units = by_target(case)?;
    let of = |level| krippendorff_alpha(&units, level);
    let ordinal = of(Level::Ordinal);
    Ok(json!({
        "pairable_values": ordinal.pairable, "units": ordinal.units, "nominal": of(Level::Nominal).alpha,
        "ordinal": ordinal.alpha, "interval": of(Level::Interval).alpha, "ratio": of(Level::Ratio).alpha,
    }))
}

pub(super) fn rater(case: &Case) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    let ((_, targets), (names, raters)) = (table.numbered("candidate")?, table.numbered("rater")?);
    let (_, criteria) = table.numbered("criterion")?;
    let scores = table.numbers("score")?;
    let mark =
        |i: usize| Mark { target: targets[i], rater: raters[i], criterion: criteria[i], score: scores[i] };
    let marks: Vec<Mark> = (0..scores.len()).map(mark).collect();
    let report = rater_report(&marks, case.number("top")?);
    let mut of_raters = Map::new();
    for (name, rater) in names.iter().zip(&report.raters) {
        let Some(rater) = rater else { continue };
        let value = json!({
            "n_ratings": rater.ratings, "n_candidates": rater.targets, "mean": rater.mean, "sd": rater.sd,
            "top_box_share": rater.top_box_share, "leniency_raw": rater.leniency,
            "leniency_n": rater.leniency_targets, "leniency_shrunk": rater.leniency_shrunk,
            "halo_mean_r": rater.halo, "halo_pairs": rater.halo_pairs, "within_candidate_sd": rater.within_target_sd,
        });
        of_raters.insert(name.clone(), value);
    }
    Ok(json!({ "raters": of_raters, "sigma2_within": report.within, "tau2": report.tau2 }))
}

pub(super) fn ebbeta(case: &Case) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    let names = table.texts("unit")?;
    let (x, n) = (table.numbers("x")?, table.numbers("n")?);
    let units: Vec<(u32, u32)> = x.iter().zip(&n).map(|(x, n)| (*x as u32, *n as u32)).collect();
    let eb = eb_beta(&units, case.number("prior_strength_min")?, case.number("prior_strength_max")?);
    let eb = eb.ok_or("too few units")?;
    let units: Vec<Value> = eb
        .units
        .iter()
        .map(|unit| {
            json!({
                "raw": unit.raw, "shrunk": unit.shrunk, "lower": unit.lower, "upper": unit.upper,
                "weight_on_own_data": unit.weight,
            })
        })
        .collect();
    Ok(json!({
        "pooled": eb.pooled, "icc_anova": eb.icc, "prior_strength": eb.prior_strength,
        "alpha": eb.pooled * eb.prior_strength, "beta": (1.0 - eb.pooled) * eb.prior_strength,
        "units": keyed(&names, &units),
    }))
}

pub(super) fn ebnormal(case: &Case) -> Result<Value, Refused> {
    let table = Table::read(case.input(0)?)?;
    let units: Vec<(f64, f64)> = table.numbers("y")?.into_iter().zip(table.numbers("se")?).collect();
    let eb = eb_normal(&units).ok_or("too few units")?;
    let units: Vec<Value> =
        eb.units.iter().map(|(shrunk, weight)| json!({ "shrunk": shrunk, "weight": weight })).collect();
    Ok(json!({
        "dl_tau2": eb.dl.tau2, "dl_mean": eb.dl.mean, "dl_se": eb.dl.se, "Q": eb.q, "pm_tau2": eb.pm.tau2,
        "pm_mean": eb.pm.mean, "pm_se": eb.pm.se, "units": keyed(&table.texts("unit")?, &units),
    }))
}

pub(super) fn p_adjust(case: &Case) -> Result<Value, Refused> {
    let p = Table::read(case.input(0)?)?.numbers("p")?;
    Ok(json!({ "bh": benjamini_hochberg(&p), "holm": holm(&p) }))
}
