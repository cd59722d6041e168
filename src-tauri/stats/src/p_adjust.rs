//! p values of one family, adjusted (METHODS 5.4).

/// Holm 1979: keeps the chance of any false alarm.
pub fn holm(p: &[f64]) -> Vec<f64> {
    let order = ascending(p);
    let n = p.len() as f64;
    let mut adjusted = vec![0.0; p.len()];
    let mut most = 0.0_f64;
    for (place, index) in order.iter().enumerate() {
        most = most.max(((n - place as f64) * p[*index]).min(1.0));
        adjusted[*index] = most;
    }
    adjusted
}

/// Benjamini & Hochberg 1995: keeps the share of false alarms.
pub fn benjamini_hochberg(p: &[f64]) -> Vec<f64> {
    let order = ascending(p);
    let n = p.len() as f64;
    let mut adjusted = vec![0.0; p.len()];
    let mut least = 1.0_f64;
    for (place, index) in order.iter().enumerate().rev() {
        least = least.min(p[*index] * n / (place as f64 + 1.0));
        adjusted[*index] = least;
    }
    adjusted
}

fn ascending(p: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*a].total_cmp(&p[*b]));
    order
}
