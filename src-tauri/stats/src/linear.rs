//! Small dense linear algebra: symmetric positive definite systems by Cholesky.

/// A square matrix by rows.
pub type Matrix = Vec<Vec<f64>>;

/// Lower factor of a symmetric positive definite matrix; none when it is not.
pub fn cholesky(a: &Matrix) -> Option<Matrix> {
    let n = a.len();
    let mut lower = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let sum: f64 = (0..j).map(|k| lower[i][k] * lower[j][k]).sum();
            let rest = a[i][j] - sum;
            if i == j {
                if rest <= 1e-13 * a[i][i].abs() || !rest.is_finite() {
                    return None;
                }
                lower[i][i] = rest.sqrt();
            } else {
                lower[i][j] = rest / lower[j][j];
            }
        }
    }
    Some(lower)
}

/// Solves `a x = b` with the lower factor of `a`.
pub fn solve(lower: &Matrix, b: &[f64]) -> Vec<f64> {
    let n = b.len();
    let mut x = b.to_vec();
    for i in 0..n {
        let sum: f64 = (0..i).map(|k| lower[i][k] * x[k]).sum();
        x[i] = (x[i] - sum) / lower[i][i];
    }
    for i in (0..n).rev() {
        let sum: f64 = (i + 1..n).map(|k| lower[k][i] * x[k]).sum();
        x[i] = (x[i] - sum) / lower[i][i];
    }
    x
}

/// Diagonal of the inverse of the matrix with that lower factor.
pub fn inverse_diagonal(lower: &Matrix) -> Vec<f64> {
    let n = lower.len();
    let unit = |place: usize| (0..n).map(|i| f64::from(u8::from(i == place))).collect::<Vec<f64>>();
    (0..n).map(|place| solve(lower, &unit(place))[place]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_solved() {
        let a = vec![vec![4.0, 2.0], vec![2.0, 3.0]];
        let lower = cholesky(&a).unwrap();
        let x = solve(&lower, &[2.0, 1.0]);
        assert!(
            (4.0 * x[0] + 2.0 * x[1] - 2.0).abs() < 1e-12 && (2.0 * x[0] + 3.0 * x[1] - 1.0).abs() < 1e-12
        );
        assert!((inverse_diagonal(&lower)[0] - 3.0 / 8.0).abs() < 1e-12);
        assert!(cholesky(&vec![vec![1.0, 1.0], vec![1.0, 1.0]]).is_none());
    }
}
