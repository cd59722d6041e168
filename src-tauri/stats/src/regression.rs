//! Ordinary least squares: R squared in sample and leave-one-out, and what a criterion adds (METHODS 7.6, 14).

use crate::linear::{Matrix, cholesky, inverse_diagonal, solve};
use crate::{f_upper, mean, t_quantile};

/// A fitted plane.
#[derive(Debug, Clone, PartialEq)]
pub struct Ols {
    /// Intercept first.
    pub coefficients: Vec<f64>,
    /// Their standard errors.
    pub errors: Vec<f64>,
    /// R squared.
    pub r2: f64,
    /// R squared adjusted for the number of terms.
    pub adjusted_r2: f64,
    /// 1 - PRESS / SST: R squared for cases left out of the fit.
    pub loo_r2: f64,
    /// Residual sum of squares.
    pub residual: f64,
    /// Residual degrees of freedom.
    pub df: f64,
}

/// Regresses `y` on the columns; none when there are too few rows or the columns hang together.
pub fn ols(y: &[f64], columns: &[Vec<f64>]) -> Option<Ols> {
    let (n, terms) = (y.len(), columns.len() + 1);
    if n <= terms {
        return None;
    }
    let row = |i: usize| -> Vec<f64> {
        std::iter::once(1.0).chain(columns.iter().map(|column| column[i])).collect()
    };
    let mut products: Matrix = vec![vec![0.0; terms]; terms];
    let mut right = vec![0.0; terms];
    for (i, value) in y.iter().enumerate() {
        let x = row(i);
        for a in 0..terms {
            right[a] += x[a] * value;
            for b in 0..terms {
                products[a][b] += x[a] * x[b];
            }
        }
    }
    let lower = cholesky(&products)?;
    let coefficients = solve(&lower, &right);
    let centre = mean(y)?;
    let (mut residual, mut press, mut total) = (0.0, 0.0, 0.0);
    for (i, value) in y.iter().enumerate() {
        let x = row(i);
        let fitted: f64 = x.iter().zip(&coefficients).map(|(x, b)| x * b).sum();
        let hat: f64 = x.iter().zip(solve(&lower, &x)).map(|(a, b)| a * b).sum();
        residual += (value - fitted).powi(2);
        press += ((value - fitted) / (1.0 - hat)).powi(2);
        total += (value - centre).powi(2);
    }
    if total <= 0.0 || !press.is_finite() {
        return None;
    }
    let df = (n - terms) as f64;
    let errors = inverse_diagonal(&lower).iter().map(|v| (v * residual / df).sqrt()).collect();
    let r2 = 1.0 - residual / total;
    let adjusted_r2 = 1.0 - (1.0 - r2) * (n as f64 - 1.0) / df;
    Some(Ols { coefficients, errors, r2, adjusted_r2, loo_r2: 1.0 - press / total, residual, df })
}

/// What further columns add to a plane.
#[derive(Debug, Clone, PartialEq)]
pub struct Incremental {
    /// Gain of R squared for cases left out; negative = adds nothing.
    pub loo_gain: f64,
    /// The plane without them.
    pub base: Ols,
    /// The plane with them.
    pub full: Ols,
    /// F of the gain.
    pub f: f64,
    /// Columns added.
    pub df1: f64,
    /// Residual degrees of freedom of the full plane.
    pub df2: f64,
    /// p of F.
    pub p: f64,
}

/// Compares the plane on `base` with the one on `base` and `added`.
pub fn incremental(y: &[f64], base: &[Vec<f64>], added: &[Vec<f64>]) -> Option<Incremental> {
    let without = ols(y, base)?;
    let full = ols(y, &[base, added].concat())?;
    let (df1, df2) = (added.len() as f64, full.df);
    let f = ((without.residual - full.residual) / df1) / (full.residual / df2);
    Some(Incremental {
        loo_gain: full.loo_r2 - without.loo_r2,
        f,
        df1,
        df2,
        p: f_upper(f, df1, df2),
        base: without,
        full,
    })
}

/// Exponent b of y = a x^b with its 95 % interval (log-log least squares); none below 8 positive pairs.
pub fn elasticity(x: &[f64], y: &[f64]) -> Option<(f64, f64, f64)> {
    let positive = || x.iter().zip(y).filter(|(x, y)| **x > 0.0 && **y > 0.0);
    if positive().count() < 8 {
        return None;
    }
    let (x, y): (Vec<f64>, Vec<f64>) = positive().map(|(x, y)| (x.ln(), y.ln())).unzip();
    let fit = ols(&y, &[x])?;
    let (slope, half) = (fit.coefficients[1], t_quantile(0.975, fit.df) * fit.errors[1]);
    Some((slope, slope - half, slope + half))
}
