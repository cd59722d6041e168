//! Correction for direct range restriction and for an unreliable outcome (Thorndike case II; METHODS 7.4, 7.5).

use crate::Z;

/// `r` as it would be in the applicants, whose spread is `u` times that of those selected.
pub fn correct_range(r: f64, u: f64) -> f64 {
    r * u / (1.0 + r * r * (u * u - 1.0)).sqrt()
}

/// The corrected correlation and its limits, from the corrected limits of Fisher's z; none for n <= 3 or |r| = 1.
pub fn correct_range_with_limits(r: f64, u: f64, n: f64) -> Option<(f64, f64, f64)> {
    let half = (n > 3.0 && r.abs() < 1.0).then(|| Z / (n - 3.0).sqrt())?;
    let limit = |z: f64| correct_range(z.tanh(), u);
    Some((correct_range(r, u), limit(r.atanh() - half), limit(r.atanh() + half)))
}

/// `r` as it would be if the outcome were measured without error.
pub fn disattenuate(r: f64, reliability: f64) -> f64 {
    r / reliability.sqrt()
}
