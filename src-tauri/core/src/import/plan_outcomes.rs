//! Rows of an outcomes file: seller-months.

use super::cells::Row;
use super::plan::{fill_blanks, planned};
use super::rows::Rows;
use crate::model::{DataMonths, Known, Month, OutcomeRecord, Planned, RowRemark};
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) fn records(rows: &mut Rows, known: &Known) -> Vec<Planned<OutcomeRecord>> {
    let read = rows.read(|| {
        let mut last: Arc<str> = "".into();
        move |row, warnings| outcome(row, warnings, &mut last)
    });
    let key = |record: &OutcomeRecord| (Arc::clone(&record.seller), record.month);
    let read = rows.apart_from_faulty(read, ("month", "seller and month"), key);
    let read = rows.settle(read, "month", key);
    let of_one_seller = read.chunk_by(|(_, a), (_, b)| a.seller == b.seller);
    let sellers = of_one_seller.map(|months| &months[0].1.seller);
    let new: BTreeSet<String> =
        sellers.filter(|id| !known.seller_ids.contains(&***id)).map(ToString::to_string).collect();
    rows.note_stubs(("seller", "sellers"), &known.seller_ids, new.iter().map(Some));
    if !new.is_empty() {
        rows.plan.notes.push("Sellers made so are in no figure until they have a first day.".into());
    }
    let records = read.into_iter().map(|(row, record)| {
        let known = known.outcomes.get(&(Arc::clone(&record.seller), record.month));
        planned(row, record, known, fill)
    });
    let records: Vec<Planned<OutcomeRecord>> = records.collect();
    note_data_day(rows, &records, known);
    note_left_out(rows);
    records
}

/// A file that lacks one of the two that make attainment may only call it otherwise.
fn note_left_out(rows: &mut Rows) {
    for (field, what) in [("quota", "quota"), ("closed", "closed business")] {
        if rows.columns.place(field).is_none() {
            let note = format!("No column is read as {what}. If one holds it, call its heading “{field}”.");
            rows.plan.notes.push(note);
        }
    }
}

/// Says from which day to which the data move: every figure is as of the last day of the last month with outcomes.
fn note_data_day(rows: &mut Rows, records: &[Planned<OutcomeRecord>], known: &Known) {
    // A day that is set stays.
    if known.as_of.is_some() {
        return;
    }
    let DataMonths { outcomes, people, counted } = &known.data_months;
    // A month of a seller that no figure counts yet moves nothing.
    let of_one_seller = records.chunk_by(|a, b| a.record.seller == b.record.seller);
    let counting = of_one_seller.filter(|months| counted.contains(&*months[0].record.seller));
    let last = counting.flatten().map(|planned| planned.record.month).max();
    let last = last.filter(|last| Some(*last) > *outcomes);
    if let (Some(from), Some(to)) = (outcomes.or(*people), last)
        && from != to
    {
        let [from, to] = [from, to].map(|month| month.last_day().format("%-d %B %Y"));
        let why = "every figure is as of the last day of the last month with outcomes";
        rows.plan.notes.push(format!("The data day moves from {from} to {to}: {why}."));
    }
}

fn outcome(row: &mut Row, warnings: &mut Vec<RowRemark>, last: &mut Arc<str>) -> OutcomeRecord {
    let seller = row.required("seller");
    if **last != *seller {
        *last = (*seller).into();
    }
    let month = row.month("month");
    let month = row.need("month", month);
    let record = OutcomeRecord {
        seller: Arc::clone(last),
        // A month that could not be read is none that another row has.
        month: month.unwrap_or(Month::of(chrono::NaiveDate::MIN)),
        quota: row.money("quota"),
        full_quota: row.money("full_quota"),
        closed: row.money("closed"),
        pipeline_inbound: row.money("pipeline_inbound"),
        pipeline_self: row.money("pipeline_self"),
        pipeline_bdr: row.money("pipeline_bdr"),
        pipeline_partner: row.money("pipeline_partner"),
        bdr_credited: row.money("bdr_credited"),
        meetings: row.count("meetings"),
        deals: row.count("deals"),
        on_leave: row.flag("on_leave"),
    };
    for (field, amount) in [("quota", record.quota), ("full_quota", record.full_quota)] {
        if amount.is_some_and(|amount| amount.0 < 0) {
            row.error(field, "negative_quota", |header| format!("{header} can't be below 0."));
        }
    }
    if record.closed.is_some_and(|closed| closed.0 < 0) {
        warnings.push(row.warning("closed", "negative_closed", "Below 0: kept as a claw-back."));
    }
    record
}

fn fill(record: &mut OutcomeRecord, known: &OutcomeRecord) {
    fill_blanks!(
        record,
        known,
        quota,
        full_quota,
        closed,
        pipeline_inbound,
        pipeline_self,
        pipeline_bdr,
        pipeline_partner,
        bdr_credited,
        meetings,
        deals,
        on_leave
    );
}
