//! Cumulative incidence of competing causes (Aalen-Johansen) with the infinitesimal jackknife error (METHODS 2.10).

use crate::Z;

/// How likely each cause is by a time, and to stay.
#[derive(Debug, Clone, PartialEq)]
pub struct Incidence {
    /// One cause each, in their order.
    pub causes: Vec<CauseIncidence>,
    /// Share still here; with the causes it makes 1.
    pub stay: f64,
    /// At risk at the time.
    pub at_risk: u32,
    /// The time lies within the follow-up.
    pub observed: bool,
}

/// One cause.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CauseIncidence {
    /// Cumulative incidence.
    pub incidence: f64,
    /// Its standard error.
    pub se: f64,
    /// 95 % limits: log(-log), and only an upper one where nothing happened yet; none when nobody is at risk.
    pub limits: Option<(f64, f64)>,
}

/// Incidence by `time`; `causes` holds 0 for censored and 1 to `n_causes` for what happened.
pub fn cumulative_incidence(times: &[f64], causes: &[u32], n_causes: u32, time: f64) -> Incidence {
    let n = times.len();
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|a, b| times[*a].total_cmp(&times[*b]));
    let k = n_causes as usize;
    let (mut survival, mut incidence) = (1.0, vec![0.0; k]);
    // Derivatives by the weight of each subject.
    let (mut of_survival, mut of_incidence) = (vec![0.0; n], vec![vec![0.0; k]; n]);
    let mut gone = 0;
    for tied in order.chunk_by(|a, b| times[*a] == times[*b]) {
        if times[tied[0]] > time {
            break;
        }
        let at_risk = (n - gone) as f64;
        let mut hazards = vec![0.0; k];
        for index in tied.iter().filter(|index| causes[**index] > 0) {
            hazards[causes[*index] as usize - 1] += 1.0 / at_risk;
        }
        let hazard: f64 = hazards.iter().sum();
        if hazard > 0.0 {
            for (place, index) in order.iter().enumerate() {
                let here = place >= gone;
                let own = place < gone + tied.len() && here;
                let mut change = 0.0;
                for cause in 0..k {
                    let happened = own && causes[*index] as usize == cause + 1;
                    let slope = (f64::from(u8::from(happened)) - f64::from(u8::from(here)) * hazards[cause])
                        / at_risk;
                    of_incidence[*index][cause] += of_survival[*index] * hazards[cause] + survival * slope;
                    change += slope;
                }
                of_survival[*index] = of_survival[*index] * (1.0 - hazard) - survival * change;
            }
            for cause in 0..k {
                incidence[cause] += survival * hazards[cause];
            }
            survival *= 1.0 - hazard;
        }
        gone += tied.len();
    }
    let at_risk = times.iter().filter(|other| **other >= time).count() as u32;
    let cause = |cause: usize| {
        let se = of_incidence.iter().map(|of| of[cause] * of[cause]).sum::<f64>().sqrt();
        CauseIncidence { incidence: incidence[cause], se, limits: limits(incidence[cause], se, at_risk) }
    };
    Incidence {
        causes: (0..k).map(cause).collect(),
        stay: survival,
        at_risk,
        observed: times.iter().any(|other| *other >= time),
    }
}

fn limits(incidence: f64, se: f64, at_risk: u32) -> Option<(f64, f64)> {
    if incidence <= 0.0 {
        return (at_risk > 0).then(|| (0.0, 1.0 - 0.025_f64.powf(1.0 / f64::from(at_risk))));
    }
    if incidence >= 1.0 {
        return None;
    }
    let theta = Z * se / (incidence * incidence.ln());
    let (one, other) = (incidence.powf(theta.exp()), incidence.powf((-theta).exp()));
    Some((one.min(other), one.max(other)))
}
