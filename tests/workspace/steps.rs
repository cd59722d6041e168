//! Things that people do by hand, for sequences of them in any order.

use crate::blind::at_the_desk;
use crate::by_hand::{seller, version};
use crate::candidates::candidate;
use crate::card_grid::row;
use crate::packets::{MARKS, RECOMMENDATION as SAID, filled, take_in};
use encore_core::Result;
use encore_core::model::{
    CardEntry, CohortEntry, Month, OutcomeCell, OutcomeField, RatingEntry, RoleEntry, SalesItemRecord,
    SellerChange, SettingsEntry,
};
use encore_core::workspace::{OWNER, Workspace};
use encore_tests::moment;
use proptest::prelude::*;

/// Kinds of things that people do here.
pub const KINDS: usize = 20;

/// One thing that somebody does; numbers choose on whom and with what.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    pub what: u8,
    whom: usize,
    value: u32,
}

/// A thing to do, at random.
pub fn step() -> impl Strategy<Value = Step> {
    (0..KINDS as u8, 0_usize..8, 0_u32..40).prop_map(|(what, whom, value)| Step { what, whom, value })
}

/// Does it; what is refused must change nothing, which the caller looks at.
pub fn act(workspace: &mut Workspace, (cohort, sellers): (&str, &[String]), step: Step) -> Result<()> {
    let now = moment();
    let Step { what, whom, value } = step;
    match what {
        0 => {
            let entry = RoleEntry {
                key: ["AE", "BDR"][whom % 2].into(),
                name: format!("Role {value}"),
                ramp_schedule: vec![0.5; value as usize % 4],
                full_quota: Some(f64::from(value)),
                task_difficulty: None,
            };
            workspace.keep_role(&now, entry, false)
        }
        1 => {
            let mut entry = version(&format!("AE-v{}", whom % 3 + 2));
            entry.criteria.truncate(value as usize % 3 + 1);
            workspace.keep_version(&now, entry, false)
        }
        2 => workspace.delete_version(&now, &format!("AE-v{}", whom % 3 + 2)),
        3 => {
            let entry = CohortEntry {
                id: (whom < 4).then(|| cohort.to_owned()),
                name: format!("Class {}", value % 5),
                role: Some("AE".into()),
                version: None,
                label: None,
                headcount_goal: Some(value),
                archived: value % 2 == 0,
            };
            workspace.keep_cohort(&now, entry).map(drop)
        }
        4 => workspace.keep_sellers(&now, vec![seller(cohort, &format!("New {value}"))]).map(drop),
        5 => {
            let mut entry = workspace.seller(&sellers[whom])?;
            entry.manager = (value % 2 == 0).then(|| format!("Boss {value}"));
            workspace.keep_sellers(&now, vec![entry]).map(drop)
        }
        6 => workspace.delete_seller(&now, &sellers[whom]),
        7 | 8 => {
            let cell = |place: usize| OutcomeCell {
                seller: sellers[(whom + place) % 8].clone(),
                month: Month::new(2024, value % 12 + 1).unwrap(),
                field: [OutcomeField::Closed, OutcomeField::Quota, OutcomeField::Deals][whom % 3],
                value: (value % 5 > 0).then(|| f64::from(value)),
            };
            workspace.keep_outcomes(&now, &[cell(0), cell(1)])
        }
        16 => {
            let manager = (value % 2 == 0).then(|| format!("Boss {value}"));
            let change = SellerChange {
                territory: manager.is_none().then(|| ["", "North"][whom % 2].to_owned()),
                manager,
                ..SellerChange::default()
            };
            workspace.change_sellers(&now, &sellers[..=whom], &change)
        }
        17.. => act_on_lists(workspace, sellers, step),
        11.. => act_on_people(workspace, (cohort, sellers), step),
        _ => {
            let people = workspace.card_list(cohort)?.people;
            let Some(person) = people.get(whom) else { return Ok(()) };
            let rating = |criterion: &str| RatingEntry {
                criterion: criterion.into(),
                value: Some(f64::from(value % 4 + 1)),
                not_assessed: false,
                note: None,
            };
            let card = CardEntry {
                candidate: person.candidate.clone(),
                interviewer: ["Priya", "Tom"][value as usize % 2].into(),
                stage: "interview".into(),
                ratings: ["coachability", "curiosity", "drive"].map(rating).to_vec(),
                recommendation: Some("no".into()),
            };
            if what == 9 {
                workspace.keep_draft(&at_the_desk(OWNER), card, Some("again"))
            } else {
                workspace.submit_card(&at_the_desk(OWNER), card)
            }
        }
    }
}

/// How sales happen, settings, and moves of sellers to another cohort.
fn act_on_lists(workspace: &mut Workspace, sellers: &[String], step: Step) -> Result<()> {
    let now = moment();
    let Step { what, whom, value } = step;
    match what {
        17 => {
            let item = |number: u32| SalesItemRecord {
                role: String::new(),
                item: format!("Item {}", (value + number) % 7),
                since: Some(2015 + value as i32),
                criteria: ["drive", "curiosity"][..whom % 3].iter().map(ToString::to_string).collect(),
            };
            workspace.keep_sales_items(&now, "AE", (0..value % 4).map(item).collect())
        }
        18 => {
            let entry = SettingsEntry {
                fiscal_year_start: value % 13,
                company: Some(format!("Firm {whom}")),
                ..workspace.settings()?
            };
            workspace.keep_settings(&now, entry)
        }
        _ => {
            let cohorts = workspace.cohorts()?;
            let to = cohorts.get(value as usize % cohorts.len().max(1)).and_then(|each| each.id.clone());
            let change = SellerChange { cohort: to, ..SellerChange::default() };
            workspace.change_sellers(&now, &sellers[whom..=whom], &change)
        }
    }
}

/// Candidates, grids of old cards, card packets, merges.
fn act_on_people(workspace: &mut Workspace, (cohort, sellers): (&str, &[String]), step: Step) -> Result<()> {
    let now = moment();
    let Step { what, whom, value } = step;
    match what {
        11 => {
            let entry = candidate(cohort, &format!("Candidate {}", value % 4));
            workspace.keep_candidates(&now, vec![entry]).map(drop)
        }
        12 => {
            // Mostly of those who are no sellers yet; a seller's candidate is not deleted or hired again.
            let people = workspace.candidates(cohort)?.people.into_iter();
            let people = people.filter(|row| row.seller.is_none() || value % 8 == 0);
            let ids: Vec<String> = people.filter_map(|row| row.entry.id).collect();
            let Some(id) = ids.get(value as usize % ids.len().max(1)) else {
                return workspace.keep_candidates(&now, vec![candidate(cohort, "Candidate")]).map(drop);
            };
            if whom < 4 {
                workspace.delete_candidate(&now, id)
            } else {
                workspace.hire(&now, id, "2024-03-04".parse().unwrap(), None).map(drop)
            }
        }
        13 => {
            let people = workspace.card_list(cohort)?.people;
            let mark = |place: usize| Some(f64::from((value + place as u32) % 4 + 1));
            let marks: Vec<Option<f64>> = (0..value as usize % 4).map(mark).collect();
            let rows = people.iter().skip(whom).take(3);
            let rows = rows.map(|person| row(&person.candidate, &marks, Some("no"))).collect();
            workspace.keep_card_grid(&at_the_desk(OWNER), cohort, "Uma", "interview", rows).map(drop)
        }
        14 => {
            let people = workspace.card_list(cohort)?.people;
            let Some(person) = people.get(whom) else { return Ok(()) };
            let form = workspace.packet(&person.candidate, "Vera", "interview")?;
            let mark = (value % 5 + 1).to_string();
            let cells =
                [(MARKS[0], mark.as_str()), (MARKS[1], "2"), (MARKS[2], "not assessed"), (SAID, "no")];
            let most = if value % 3 == 0 { 2 } else { 4 };
            take_in(workspace, &at_the_desk(OWNER), &filled(&form, &cells[..most])).map(drop)
        }
        _ => {
            // Candidates by name often meet a seller of theirs; a left seller may be joined with a later one.
            let ids: Vec<String> =
                workspace.card_list(cohort)?.people.into_iter().map(|p| p.candidate).collect();
            let at = |place: usize| ids.get(place % ids.len().max(1)).cloned().unwrap_or_default();
            if value % 2 == 0 {
                let mut entry = workspace.seller(&sellers[whom])?;
                entry.ended_on = "2024-02-01".parse().ok();
                workspace.keep_sellers(&now, vec![entry]).map(drop)
            } else {
                workspace.merge_sellers(&now, &at(whom), &at(value as usize))
            }
        }
    }
}
