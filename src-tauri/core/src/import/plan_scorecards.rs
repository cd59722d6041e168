//! Rows of a scorecards file: ratings on submitted cards.

use super::cells::Row;
use super::fields::RECOMMENDATIONS;
use super::plan::{fill_blanks, planned};
use super::rows::Rows;
use crate::model::{Known, Planned, RatingRecord, RowRemark};

pub(super) fn records(rows: &mut Rows, known: &Known) -> Vec<Planned<RatingRecord>> {
    let read = rows.read(|| |row, _| rating(row));
    let read = rows.apart_from_faulty(read, ("score", "card and criterion"), Known::rating_key);
    let read = rows.settle(read, "score", Known::rating_key);
    rows.note_stubs(("cohort", "cohorts"), &known.cohorts, read.iter().map(|(_, r)| r.cohort.as_ref()));
    let of_one_seller = read.chunk_by(|(_, a), (_, b)| a.seller == b.seller);
    let sellers = of_one_seller.map(|ratings| ratings[0].1.seller.as_ref());
    rows.note_stubs(("seller", "sellers"), &known.seller_ids, sellers);
    let score_header = rows.columns.place("score").map(|(_, header)| header.to_owned());
    let records = read.into_iter().filter_map(|(row, record)| {
        let known = known.rating(&record);
        if let Some(remark) =
            known.and_then(|known| already_submitted(row, &record, known, score_header.clone()))
        {
            rows.plan.row_errors.push(remark);
            return None;
        }
        Some(planned(row, record, known, |record, known| {
            fill_blanks!(record, known, score, note, recommendation, submitted_at);
            // Who was rated for which class is known by the seller, not changed by a card.
            record.candidate.clone_from(&known.candidate);
            record.cohort.clone_from(&known.cohort);
        }))
    });
    records.collect()
}

/// A submitted card is never changed in place: another mark than the one it holds is an error.
fn already_submitted(
    row: u32,
    record: &RatingRecord,
    known: &RatingRecord,
    column: Option<String>,
) -> Option<RowRemark> {
    let score = record.score.filter(|score| known.score != Some(*score))?;
    let holds = known.score.map_or_else(|| "“not assessed”".into(), |score| score.to_string());
    let message = format!(
        "This card is submitted and holds {holds} here. Undo the import that brought it, then import this file."
    );
    Some(RowRemark { row, column, value: Some(score.to_string()), code: "duplicate_conflict", message })
}

fn rating(row: &mut Row) -> RatingRecord {
    let record = RatingRecord {
        candidate_id: row.text("candidate_id"),
        candidate: row.name("candidate"),
        seller: row.text("seller"),
        cohort: row.text("cohort"),
        stage: row.text("stage"),
        interviewer: row.required("interviewer").into_owned(),
        criterion: row.required("criterion").into_owned(),
        score: score(row),
        note: row.note("note"),
        recommendation: row.word("recommendation", RECOMMENDATIONS),
        submitted_at: row.text("submitted_at"),
    };
    if record.seller.is_none() && record.candidate_id.is_none() && record.candidate.is_none() {
        row.error("candidate_id", "missing_required", |_| {
            "The row names neither a candidate nor a seller.".into()
        });
    }
    record
}

/// A mark; a dash is "not assessed" like a blank.
fn score(row: &mut Row) -> Option<f64> {
    match row.raw("score") {
        Some("-" | "–" | "—") => None,
        _ => row.positive("score"),
    }
}
