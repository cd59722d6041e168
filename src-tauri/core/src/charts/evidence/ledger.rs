//! The ledger of criteria, drawn: one row a criterion, estimate and interval in the middle, the verdict in words.
//! Rows stand by weight; never by what came out.

use super::super::lettering::{Face, wrap};
use super::super::mark::{Mark, line, lines, solid, strong, text};
use super::super::theme::{LINE, Role, TEXT};
use super::super::{Area, Drawing, Hit};
use super::track::{Estimate, Track, diamond};
use super::verdict;
use crate::analysis::correlation;

const HEAD: f64 = 38.0;
const N_COLUMN: f64 = 44.0;

/// What the ledger is drawn from.
#[derive(Debug, Clone, PartialEq)]
pub struct Ledger {
    pub rows: Vec<Row>,
}

/// One criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub name: String,
    pub weight: String,
    pub n: u32,
    pub correlation: Option<(f64, Option<(f64, f64)>)>,
    pub published: Option<f64>,
    pub verdict: &'static str,
    pub reason: String,
    pub said: String,
}

impl Ledger {
    pub fn draw(&self, width: f64) -> Drawing {
        let name_room = (width * 0.22).clamp(110.0, 190.0);
        let verdict_room = (width * 0.28).clamp(140.0, 240.0);
        let track = Track {
            left: name_room + N_COLUMN + 14.0,
            right: width - verdict_room - 24.0,
            low: -1.0,
            high: 1.0,
        };
        let at_verdict = width - verdict_room;
        let wrapped = |words: &str, room: f64, most| wrap(words, TEXT, Face::Regular, room, most);
        let reasons: Vec<Vec<String>> =
            self.rows.iter().map(|row| wrapped(&row.reason, verdict_room, 3)).collect();
        let names: Vec<Vec<String>> =
            self.rows.iter().map(|row| wrap(&row.name, TEXT, Face::SemiBold, name_room - 8.0, 2)).collect();
        let height = |i: usize| (1 + reasons[i].len()).max(names[i].len() + 1) as f64 * LINE + 18.0;
        let mut marks = Vec::new();
        self.head(&track, at_verdict, name_room, &mut marks);
        let bottom = HEAD + (0..self.rows.len()).map(height).sum::<f64>();
        let at =
            [(0.0, "0"), (-0.5, "\u{2212}.5"), (0.5, ".5")].map(|(value, words)| (value, words.to_owned()));
        track.grid(HEAD, bottom, &at, &mut marks);
        let (mut y, mut hits) = (HEAD, Vec::new());
        for (i, row) in self.rows.iter().enumerate() {
            let middle = y + height(i) / 2.0;
            let head = strong((0.0, y + 19.0), "");
            marks.extend(lines(&head, &names[i]).into_iter().map(Mark::Text));
            let under = y + 19.0 + LINE * names[i].len() as f64;
            marks.push(Mark::Text(text((0.0, under), row.weight.as_str())));
            marks.push(Mark::Text(text((name_room, middle + 4.0), row.n.to_string()).ink(Role::Ink)));
            Self::estimate(row, &track, middle, &mut marks);
            marks.extend(verdict::sign(row.verdict, (at_verdict + 6.0, y + 15.0)));
            marks.push(Mark::Text(strong((at_verdict + 19.0, y + 19.0), verdict::word(row.verdict))));
            let reason = text((at_verdict, y + 19.0 + LINE), "");
            marks.extend(lines(&reason, &reasons[i]).into_iter().map(Mark::Text));
            hits.push(Hit::new(Area::new(0.0, y, width, height(i)), row.said.clone(), None));
            y += height(i);
            marks.push(line((0.0, y), (width, y), solid(Role::Grid, 1.0)));
        }
        Drawing { width, height: bottom + 24.0, marks, hits }
    }

    fn head(&self, track: &Track, at_verdict: f64, name_room: f64, marks: &mut Vec<Mark>) {
        let mut column = |x: f64, head: &str, under: &str| {
            marks.push(Mark::Text(strong((x, 12.0), head)));
            marks.push(Mark::Text(text((x, 28.0), under)));
        };
        column(0.0, "Criterion", "weight");
        column(name_room, "n", "");
        column(track.left, "Correlation", "\u{25cf} here, 95\u{a0}% interval");
        column(at_verdict, "Verdict", "and why");
        if self.rows.iter().any(|row| row.published.is_some()) && track.right - track.left > 250.0 {
            let x = track.left + 150.0;
            marks.extend(diamond((x, 24.0)));
            marks.push(Mark::Text(text((x + 11.0, 28.0), "published")));
        }
    }

    fn estimate(row: &Row, track: &Track, y: f64, marks: &mut Vec<Mark>) {
        if let Some((value, limits)) = row.correlation {
            track.estimate(y, &Estimate { value, limits }, verdict::colour(row.verdict), marks);
        }
        if let Some(published) = row.published {
            track.diamond(y, published, marks);
        }
        if let Some((value, _)) = row.correlation {
            track.value(y, value, &correlation(value), marks);
        }
    }
}
