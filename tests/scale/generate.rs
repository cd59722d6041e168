//! Files of the peers' form for any number of sellers, simulated, the same on every machine.

use crate::Done;
use chrono::{Datelike, Days, NaiveDate};
use encore_stats::Xoshiro256;
use std::fmt::Write;
use std::path::Path;

const ROLES: [(&str, f64); 4] = [("AE", 50_000.0), ("BDR", 12_000.0), ("AM", 60_000.0), ("SE", 40_000.0)];
const SCHEDULE: [f64; 6] = [0.0, 0.0, 0.25, 0.5, 0.75, 1.0];
const MOST_MONTHS: i32 = 60;
/// Days over which the cohorts start, and over which one is hired.
const SPREAD: u64 = 2_100;
const HIRING: usize = 75;

/// Writes `sellers.csv`, `outcomes.csv` and `scores.csv`.
pub fn generate(folder: &Path, sellers: &str) -> Done {
    let sellers: usize = sellers.parse()?;
    let cohorts = (sellers / 250).clamp(5, 400);
    let as_of = NaiveDate::from_ymd_opt(2026, 6, 30).ok_or("a date")?;
    let first = NaiveDate::from_ymd_opt(2020, 5, 4).ok_or("a date")?;
    let mut random = Xoshiro256::seeded(sellers as u64);
    let mut unit = move || random.below(1 << 30) as f64 / f64::from(1 << 30);
    let mut people = "seller_id,cohort_id,process_version,role,hire_date,exit_date,exit_type\n".to_owned();
    let mut outcomes = "seller_id,month,quota,closed,pipeline\n".to_owned();
    let mut scores = "seller_id,c1,c2,c3,c4,c5,c6\n".to_owned();
    for id in 1..=sellers {
        let cohort = (id - 1) % cohorts;
        let (role, quota) = ROLES[cohort % ROLES.len()];
        let began = first + Days::new(SPREAD * cohort as u64 / cohorts as u64);
        let hired = began + Days::new((unit() * HIRING as f64) as u64);
        let ability = unit() + unit() - 1.0;
        let days = (-unit().max(1e-9).ln() * 730.0 * (1.0 + ability / 2.0)).ceil();
        let exit = Some(hired + Days::new(days as u64)).filter(|exit| *exit <= as_of);
        let kind = exit.map_or("", |_| if unit() < 0.6 { "voluntary" } else { "involuntary" });
        let left = exit.map_or(String::new(), |exit| exit.to_string());
        writeln!(people, "{id},{},{},{role},{hired},{left},{kind}", cohort + 1, cohort / 20 + 1)?;
        let marks: Vec<String> = (0..6)
            .map(|_| (3.5 + ability + 2.0 * unit() - 1.0).round().clamp(1.0, 5.0).to_string())
            .collect();
        writeln!(scores, "{id},{}", marks.join(","))?;
        let until = exit.unwrap_or(as_of);
        let months = (until.year() - hired.year()) * 12 + until.month() as i32 - hired.month() as i32;
        for ms in 0..=months.min(MOST_MONTHS - 1) {
            let month = hired.month0() as i32 + ms;
            let due = quota * SCHEDULE[(ms as usize).min(SCHEDULE.len() - 1)];
            let closed = if ms == 0 || unit() < 0.2 {
                0.0
            } else {
                quota * (ability + 1.0) * unit() * f64::from(ms.min(6)) / 6.0
            };
            let (year, month) = (hired.year() + month / 12, month % 12 + 1);
            writeln!(outcomes, "{id},{year}-{month:02},{due:.2},{closed:.2},{:.2}", quota * 3.0 * unit())?;
        }
    }
    std::fs::create_dir_all(folder)?;
    for (name, text) in [("sellers", people), ("outcomes", outcomes), ("scores", scores)] {
        std::fs::write(folder.join(name).with_extension("csv"), text)?;
    }
    Ok(())
}
