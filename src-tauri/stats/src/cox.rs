//! Cox proportional hazards by Newton-Raphson with Efron's ties (METHODS 2.9).

use crate::linear::{Matrix, cholesky, inverse_diagonal, solve};
use crate::{Z, chi_squared_upper, concordance_index, normal_two_sided};

const MOST_STEPS: usize = 60;
const CONVERGED: f64 = 1e-12;

/// A fitted model.
#[derive(Debug, Clone, PartialEq)]
pub struct Cox {
    /// One term a covariate.
    pub terms: Vec<CoxTerm>,
    /// Log partial likelihood without covariates.
    pub loglik_null: f64,
    /// Log partial likelihood of the fit.
    pub loglik: f64,
    /// Likelihood ratio statistic.
    pub lr_chi2: f64,
    /// Its p.
    pub lr_p: f64,
    /// Harrell's c of the linear predictor; none without comparable pairs.
    pub concordance: Option<f64>,
}

/// One covariate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CoxTerm {
    /// Hazard ratio.
    pub hazard_ratio: f64,
    /// Lower 95 % limit.
    pub lower: f64,
    /// Upper 95 % limit.
    pub upper: f64,
    /// Its logarithm.
    pub coef: f64,
    /// Standard error of the logarithm.
    pub se: f64,
    /// Wald statistic.
    pub z: f64,
    /// Its p.
    pub p: f64,
}

struct Step {
    loglik: f64,
    score: Vec<f64>,
    information: Matrix,
}

/// Fits `covariates` (one row a subject); none when the likelihood has no maximum or the matrix is singular.
pub fn cox_regression(times: &[f64], events: &[bool], covariates: &[Vec<f64>]) -> Option<Cox> {
    let terms = covariates.first()?.len();
    let mut order: Vec<usize> = (0..times.len()).collect();
    order.sort_by(|a, b| times[*b].total_cmp(&times[*a]));
    let at = |beta: &[f64]| evaluate(times, events, covariates, &order, beta);
    let mut beta = vec![0.0; terms];
    let mut now = at(&beta);
    let loglik_null = now.loglik;
    for _ in 0..MOST_STEPS {
        let mut change = solve(&cholesky(&now.information)?, &now.score);
        let next = loop {
            let moved: Vec<f64> = beta.iter().zip(&change).map(|(b, c)| b + c).collect();
            let next = at(&moved);
            if next.loglik.is_finite() && next.loglik >= now.loglik - 1e-12 {
                beta = moved;
                break next;
            }
            for part in &mut change {
                *part /= 2.0;
            }
            if change.iter().all(|c| c.abs() < 1e-14) {
                break next;
            }
        };
        let gained = (next.loglik - now.loglik).abs();
        now = next;
        if gained <= CONVERGED * now.loglik.abs().max(1.0) {
            break;
        }
    }
    // A monotone likelihood has no finite maximum: some coefficient runs away.
    if beta.iter().any(|b| !b.is_finite() || b.abs() > 15.0) {
        return None;
    }
    let variances = inverse_diagonal(&cholesky(&now.information)?);
    let risk: Vec<f64> = covariates.iter().map(|x| -dot(x, &beta)).collect();
    let lr_chi2 = 2.0 * (now.loglik - loglik_null);
    Some(Cox {
        terms: beta.iter().zip(&variances).map(|(b, v)| term(*b, v.sqrt())).collect(),
        loglik_null,
        loglik: now.loglik,
        lr_chi2,
        lr_p: chi_squared_upper(lr_chi2, terms as f64),
        concordance: concordance_index(times, events, &risk).map(|c| c.c_index),
    })
}

fn term(coef: f64, se: f64) -> CoxTerm {
    let z = coef / se;
    CoxTerm {
        hazard_ratio: coef.exp(),
        lower: (coef - Z * se).exp(),
        upper: (coef + Z * se).exp(),
        coef,
        se,
        z,
        p: normal_two_sided(z),
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Sums of weights, weighted covariates and their products over a set of subjects.
#[derive(Clone)]
struct Moments {
    zero: f64,
    first: Vec<f64>,
    second: Matrix,
}

impl Moments {
    fn new(terms: usize) -> Self {
        Self { zero: 0.0, first: vec![0.0; terms], second: vec![vec![0.0; terms]; terms] }
    }

    fn add(&mut self, weight: f64, x: &[f64]) {
        self.zero += weight;
        for i in 0..x.len() {
            self.first[i] += weight * x[i];
            for j in 0..x.len() {
                self.second[i][j] += weight * x[i] * x[j];
            }
        }
    }
}

fn evaluate(times: &[f64], events: &[bool], covariates: &[Vec<f64>], order: &[usize], beta: &[f64]) -> Step {
    let terms = beta.len();
    let mut step = Step { loglik: 0.0, score: vec![0.0; terms], information: vec![vec![0.0; terms]; terms] };
    let mut risk = Moments::new(terms);
    for tied in order.chunk_by(|a, b| times[*a] == times[*b]) {
        let mut exits = Moments::new(terms);
        let mut d = 0.0;
        for index in tied {
            let x = &covariates[*index];
            let weight = dot(x, beta).exp();
            risk.add(weight, x);
            if events[*index] {
                exits.add(weight, x);
                d += 1.0;
                step.loglik += dot(x, beta);
                for (score, x) in step.score.iter_mut().zip(x) {
                    *score += x;
                }
            }
        }
        let mut l = 0.0;
        while l < d {
            step.take_exit(&risk, &exits, l / d);
            l += 1.0;
        }
    }
    step
}

impl Step {
    /// One of the tied exits, `share` of them gone already (Efron).
    fn take_exit(&mut self, risk: &Moments, exits: &Moments, share: f64) {
        let terms = self.score.len();
        let zero = risk.zero - share * exits.zero;
        self.loglik -= zero.ln();
        let mean: Vec<f64> = (0..terms).map(|i| (risk.first[i] - share * exits.first[i]) / zero).collect();
        for i in 0..terms {
            self.score[i] -= mean[i];
            for j in 0..terms {
                self.information[i][j] +=
                    (risk.second[i][j] - share * exits.second[i][j]) / zero - mean[i] * mean[j];
            }
        }
    }
}
