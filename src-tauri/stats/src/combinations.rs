//! All ways to choose k of n.

/// How many there are; none when more than a u64 holds.
pub fn count(n: usize, k: usize) -> Option<u64> {
    let k = k.min(n - k);
    (0..k as u128)
        .try_fold(1_u128, |all, i| all.checked_mul(n as u128 - i).map(|all| all / (i + 1)))
        .and_then(|all| u64::try_from(all).ok())
}

/// Calls `look` with each choice, as ascending places, in lexicographic order.
pub fn each(n: usize, k: usize, mut look: impl FnMut(&[usize])) {
    let mut chosen: Vec<usize> = (0..k).collect();
    loop {
        look(&chosen);
        let Some(place) = (0..k).rev().find(|place| chosen[*place] < n - k + place) else { return };
        chosen[place] += 1;
        for next in place + 1..k {
            chosen[next] = chosen[next - 1] + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_seen_once() {
        let mut seen = Vec::new();
        each(5, 3, |chosen| seen.push(chosen.to_vec()));
        assert_eq!(seen.len() as u64, count(5, 3).unwrap());
        seen.dedup();
        assert_eq!(seen.len(), 10);
        assert_eq!((count(21, 9), count(200, 100)), (Some(293_930), None));
        let mut none = 0;
        each(4, 0, |_| none += 1);
        assert_eq!(none, 1);
    }
}
