//! Harrell's concordance index for censored times, with its infinitesimal jackknife error (METHODS 7.3).

/// Whether higher scores go with longer times.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Concordance {
    /// (concordant + ties / 2) / comparable pairs.
    pub c_index: f64,
    /// Its standard error.
    pub se: f64,
    /// Pairs in which the higher score lasted longer.
    pub concordant: u64,
    /// Pairs in which it lasted shorter.
    pub discordant: u64,
    /// Comparable pairs of the same score.
    pub tied_score: u64,
}

impl Concordance {
    /// 2 c - 1.
    pub fn somers_d(&self) -> f64 {
        2.0 * self.c_index - 1.0
    }
}

/// Compares every pair in which the shorter time is an exit; none without such a pair.
pub fn concordance_index(times: &[f64], events: &[bool], scores: &[f64]) -> Option<Concordance> {
    let n = times.len();
    let (mut concordant, mut discordant, mut tied) = (0_u64, 0_u64, 0_u64);
    let (mut gained, mut comparable) = (vec![0.0; n], vec![0.0; n]);
    for i in 0..n {
        for j in i + 1..n {
            let Some((shorter, longer)) = ordered(times, events, i, j) else { continue };
            let gain = match scores[longer].total_cmp(&scores[shorter]) {
                std::cmp::Ordering::Greater => {
                    concordant += 1;
                    1.0
                }
                std::cmp::Ordering::Less => {
                    discordant += 1;
                    0.0
                }
                std::cmp::Ordering::Equal => {
                    tied += 1;
                    0.5
                }
            };
            for index in [i, j] {
                gained[index] += gain;
                comparable[index] += 1.0;
            }
        }
    }
    let pairs = (concordant + discordant + tied) as f64;
    if pairs == 0.0 {
        return None;
    }
    let c_index = (concordant as f64 + 0.5 * tied as f64) / pairs;
    let influence = gained.iter().zip(&comparable).map(|(gained, of)| (gained - c_index * of) / pairs);
    let se = influence.map(|part| part * part).sum::<f64>().sqrt();
    Some(Concordance { c_index, se, concordant, discordant, tied_score: tied })
}

/// Shorter and longer of two subjects where that is known: an exit at the same time as a censoring came first.
fn ordered(times: &[f64], events: &[bool], i: usize, j: usize) -> Option<(usize, usize)> {
    match times[i].total_cmp(&times[j]) {
        std::cmp::Ordering::Less => events[i].then_some((i, j)),
        std::cmp::Ordering::Greater => events[j].then_some((j, i)),
        std::cmp::Ordering::Equal if events[i] != events[j] => Some(if events[i] { (i, j) } else { (j, i) }),
        std::cmp::Ordering::Equal => None,
    }
}
