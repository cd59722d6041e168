//! The hires that one interviewer marked: one score a hire, and whether the marks differ enough to tell hires apart.
//! Never compares interviewers: each one's marks are put on one footing by themselves.

use super::super::Snapshot;
use super::Group;
use super::scores::HireScore;
use std::collections::BTreeMap;

/// Scores are equal when they are so to nine decimals: taking a mean off leaves a rest that would part equal marks.
const DECIMALS: f64 = 1e9;

/// One hire, as one interviewer marked it.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkedHire<'h> {
    /// Index of the seller in the history.
    pub seller: usize,
    /// Index of the cohort in the history.
    pub cohort: usize,
    /// First-year attainment.
    pub ratio: f64,
    /// Criterion and mark, each criterion once.
    pub marks: Vec<(&'h str, f64)>,
}

/// How an interviewer's marks lie on the scale (METHODS 7.8).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// Share of the marks at the top of the scale; none when the process has no one scale.
    pub top_box_share: Option<f64>,
    /// Standard deviation of the marks within a criterion, pooled over the criteria; none without two marks of one.
    pub sd: Option<f64>,
}

impl<'h> Snapshot<'h> {
    /// Mature hires of a group with a first year of outcomes, by the interviewer who marked them.
    pub(super) fn marked_hires(&self, group: &Group) -> BTreeMap<&'h str, Vec<MarkedHire<'h>>> {
        let mut given: BTreeMap<&str, Vec<MarkedHire>> = BTreeMap::new();
        for cohort in &group.cohorts {
            for seller in self.members(*cohort).iter().filter(|seller| self.is_mature(**seller)) {
                let Some(ratio) = self.first_year(*seller).ratio() else { continue };
                let mut marks: BTreeMap<&str, Vec<(&str, f64)>> = BTreeMap::new();
                for (criterion, interviewer, mark) in self.marks_of(*seller) {
                    marks.entry(interviewer).or_default().push((criterion, mark));
                }
                for (interviewer, marks) in marks {
                    let hire = MarkedHire { seller: *seller, cohort: *cohort, ratio, marks };
                    given.entry(interviewer).or_default().push(hire);
                }
            }
        }
        given
    }
}

/// Each hire's mean over its marks, less what the interviewer gave for that criterion on average. Marks as they are would
/// tell by which criteria a hire was rated: a hire rated on the one that is always marked high would look better.
pub fn scores(hires: &[MarkedHire]) -> Vec<HireScore> {
    let means = means(hires);
    let score = |hire: &MarkedHire| {
        let off: f64 = hire.marks.iter().map(|(criterion, mark)| mark - means[criterion]).sum();
        let score = (off / hire.marks.len() as f64 * DECIMALS).round() / DECIMALS;
        HireScore { seller: hire.seller, cohort: hire.cohort, score, ratio: Some(hire.ratio) }
    };
    hires.iter().map(score).collect()
}

/// By mark and not by the hire's mean: over several criteria means crowd together although every mark differs.
pub fn spread(hires: &[MarkedHire], scale: Option<(f64, f64)>) -> Spread {
    let means = means(hires);
    let marks = || hires.iter().flat_map(|hire| &hire.marks);
    let n = marks().count();
    let squares: f64 = marks().map(|(criterion, mark)| (mark - means[criterion]).powi(2)).sum();
    let at_top = |top: f64| marks().filter(|(_, mark)| *mark >= top).count() as f64 / n as f64;
    Spread {
        top_box_share: scale.filter(|_| n > 0).map(|(_, top)| at_top(top)),
        sd: (n > means.len()).then(|| (squares / (n - means.len()) as f64).sqrt()),
    }
}

/// Mean mark by criterion.
fn means<'h>(hires: &[MarkedHire<'h>]) -> BTreeMap<&'h str, f64> {
    let mut sums: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
    for (criterion, mark) in hires.iter().flat_map(|hire| &hire.marks) {
        let sum = sums.entry(criterion).or_default();
        *sum = (sum.0 + mark, sum.1 + 1.0);
    }
    sums.into_iter().map(|(criterion, (sum, n))| (criterion, sum / n)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(marks: [[f64; 3]; 3]) -> Vec<MarkedHire<'static>> {
        let hire = |marks: [f64; 3]| MarkedHire {
            seller: 0,
            cohort: 0,
            ratio: 1.0,
            marks: ["a", "b", "c"].into_iter().zip(marks).collect(),
        };
        marks.map(hire).to_vec()
    }

    #[test]
    fn equal_marks_in_another_order_are_equal_scores() {
        // 1 + 2 + 4 and 2 + 3 + 2, less the same three means: −5/9 both, which plain sums part in the last digit.
        let hires = marked([[2.0, 5.0, 5.0], [1.0, 2.0, 4.0], [2.0, 3.0, 2.0]]);
        let found: Vec<f64> = scores(&hires).iter().map(|hire| hire.score).collect();
        assert!((found[0] - 10.0 / 9.0).abs() < 1e-9 && found[1] == found[2], "{found:?}");
    }

    #[test]
    fn the_spread_is_pooled_within_criteria() {
        // Squares 2/3, 14/3 and 14/3 on 9 marks less 3 means; two of nine at the top.
        let hires = marked([[2.0, 5.0, 5.0], [1.0, 2.0, 4.0], [2.0, 3.0, 2.0]]);
        let spread = spread(&hires, Some((1.0, 5.0)));
        assert!((spread.sd.unwrap() - (10.0_f64 / 6.0).sqrt()).abs() < 1e-12, "{spread:?}");
        assert_eq!(spread.top_box_share, Some(2.0 / 9.0));
        assert_eq!(super::spread(&hires[..1], None), Spread { top_box_share: None, sd: None });
    }
}
