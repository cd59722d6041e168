//! Taylor-Russell: what a correlation is worth at a base rate and a selection ratio (METHODS 7.7).

use crate::distribution::integral;
use crate::{normal_cdf, normal_quantile};

/// Share of successes among the selected, under a bivariate normal with correlation `r`; none outside (0, 1).
pub fn taylor_russell(r: f64, base_rate: f64, selection_ratio: f64) -> Option<f64> {
    let inside = |share: f64| share > 0.0 && share < 1.0;
    if !(inside(base_rate) && inside(selection_ratio) && r.abs() < 1.0) {
        return None;
    }
    let (x_cut, y_cut) = (normal_quantile(1.0 - selection_ratio), normal_quantile(1.0 - base_rate));
    let spread = (1.0 - r * r).sqrt();
    let density = |x: f64| (-0.5 * x * x).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let both = integral(&|x| density(x) * normal_cdf((r * x - y_cut) / spread), x_cut, x_cut.max(0.0) + 12.0);
    Some(both / selection_ratio)
}
