//! What titles, tables and footers may claim, and what a board must not see.

use super::samples::{context, labels, ramp, ribbon, screen, survival, tenure};
use super::{Audience, Chart, encore_ribbon, ramp_curve, tenure_curve};
use crate::analysis::RibbonReport;

#[test]
fn words_keep_their_limits() {
    for chart in screen() {
        assert!(chart.alt.chars().count() <= 250, "{}", chart.alt);
        assert!(chart.title.split(' ').count() <= 12, "{}", chart.title);
        assert!(chart.note.contains("Simulated data.") && chart.note.contains("Northgate Systems"));
        assert!(chart.table.rows.iter().all(|row| row.len() == chart.table.columns.len()));
    }
}

#[test]
fn titles_claim_no_more_than_the_numbers() {
    let context = context(Audience::Screen);
    let title =
        |exits: &[f64], censored: &[f64]| tenure_curve(&survival("C", exits, censored), &context).title;
    assert_eq!(title(&[3.0, 5.0, 9.0, 10.0], &[20.0; 4]), "Half the class had left by month 12");
    assert_eq!(title(&[3.0, 5.0], &[20.0; 6]), "6 of 8 were still here at month 12");
    assert_eq!(
        title(&[3.0, 5.0], &[7.0, 20.0, 20.0, 20.0, 20.0, 20.0]),
        "75\u{a0}% were still here at month 12"
    );
    assert_eq!(title(&[3.0], &[8.0; 5]), "Month 12 not reached: 5 of 6 still here so far");
    assert_eq!(title(&[3.0], &[20.0; 3]), "Too few to say");
}

#[test]
fn a_board_sees_no_group_under_five() {
    let board = context(Audience::Board);
    let mut report = ribbon();
    report.lanes[1].n = 4;
    report.lanes[2].month_nine.as_mut().unwrap().n = 4;
    let chart = encore_ribbon(&report, &board);
    assert_eq!(chart.table.rows.len(), 5);
    assert_eq!(chart.table.rows[1][7], "under 5, hidden");
    let hits = |chart: &Chart| chart.table.rows.iter().filter(|row| !row[10].is_empty()).count();
    // One class is hidden: the hits of the others would tell its own.
    assert_eq!(hits(&chart), 0);
    let whole = RibbonReport { undrawn: Vec::new(), ..ribbon() };
    assert_eq!(hits(&encore_ribbon(&whole, &board)), whole.lanes.len());
    let mut young = whole.clone();
    young.lanes[2].hits = Some((1, 4));
    assert_eq!(hits(&encore_ribbon(&young, &board)), 0);
    assert!(!chart.note.contains("AE-2020") && chart.note.contains("2 classes under 5 not shown"));

    let chart = tenure_curve(&tenure(), &board);
    assert!(chart.table.rows.iter().all(|row| row[1].parse::<u32>().unwrap() >= 5));
    let said: Vec<String> = chart.draw(600.0).hits.into_iter().map(|hit| hit.text).collect();
    assert!(said.last().unwrap().contains("under 5 followed"));
    assert!(labels(&chart.draw(600.0)).iter().any(|(text, _)| text.contains("under\u{a0}5")));

    let chart = ramp_curve(&ramp(), &board);
    let few = chart.table.rows.iter().filter(|row| row[1] == "under 5");
    assert!(few.clone().count() > 0 && few.clone().all(|row| row[2] == "too few to say"));
    let small = tenure_curve(&survival("C", &[3.0], &[20.0; 3]), &board);
    assert!(small.table.rows.is_empty() && small.title == "Too few to say");
    assert!(small.note.contains("n\u{a0}under 5") && !small.alt.contains("n\u{a0}4"));
}

#[test]
fn a_class_that_is_mature_in_part_shows_its_hits_at_every_width() {
    let mut report = ribbon();
    (report.lanes[3].n, report.lanes[3].hits) = (14, Some((10, 12)));
    for width in [520.0, 760.0, 1160.0] {
        let drawing = encore_ribbon(&report, &context(Audience::Screen)).draw(width);
        assert!(labels(&drawing).iter().any(|(text, _)| text == "n\u{a0}14, hits\u{a0}10/12"), "{width}");
    }
}

#[test]
fn a_screen_ends_curves_below_four() {
    let drawing = tenure_curve(&tenure(), &context(Audience::Screen)).draw(424.0);
    assert!(labels(&drawing).iter().any(|(text, _)| text.contains("under\u{a0}4")));
    let young = tenure_curve(&survival("C", &[1.0, 2.0, 3.0, 4.0], &[20.0; 3]), &context(Audience::Screen));
    assert_eq!(young.title, "Too few followed to month 12 to say");
}

#[test]
fn what_comes_after_the_axis_is_not_told_at_its_edge() {
    let drawn = |exits: &[f64], censored: &[f64]| {
        let drawing = tenure_curve(&survival("C", exits, censored), &context(Audience::Screen)).draw(760.0);
        let words = labels(&drawing);
        let place = words.iter().find(|(text, _)| text == "This class").map(|(_, area)| (area.x, area.y));
        (place.unwrap(), words.into_iter().map(|(text, _)| text).collect::<Vec<_>>().join(" "))
    };
    let (steady, _) = drawn(&[3.0], &[50.0; 7]);
    let (falling, words) = drawn(&[3.0, 40.0, 41.0], &[50.0; 5]);
    assert_eq!(falling, steady);
    assert!(words.contains("followed beyond") && !words.contains("curve ends"), "{words}");
    // Six are followed at the end of the axis and fewer than four some months later: it is the axis that ends.
    let (_, words) = drawn(&[3.0, 40.0], &[35.0, 37.0, 38.0, 39.0, 50.0, 50.0]);
    assert!(words.contains("followed beyond") && !words.contains("curve ends"), "{words}");
}

#[test]
fn a_class_of_a_hundred_has_room_for_its_hits() {
    let mut report = ribbon();
    (report.lanes[3].n, report.lanes[3].hits) = (120, Some((45, 100)));
    let drawing = encore_ribbon(&report, &context(Audience::Screen)).draw(760.0);
    assert!(labels(&drawing).iter().any(|(text, _)| text == "hits\u{a0}45/100"));
}
