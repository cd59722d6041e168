//! Roles, the settings and the interviewers, as they are entered.

use super::{Action, Workspace};
use crate::model::{Moment, RoleEntry, Settings, SettingsEntry, is_language_tag};
use crate::{Error, Result};

/// Most months of a ramp schedule.
const MOST_MONTHS: usize = 36;

pub(super) fn refuse(field: &'static str, message: impl Into<String>) -> Error {
    Error::Invalid { field, message: message.into() }
}

/// A trimmed text, or the refusal that it is blank.
pub(super) fn filled(field: &'static str, text: &str, what: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() { Err(refuse(field, format!("{what} is missing."))) } else { Ok(text.into()) }
}

/// A trimmed text, or none when it is blank.
pub(super) fn blank_is_none(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Refuses years of experience that nobody can have.
pub(super) fn years_of_a_life(years: [Option<f64>; 2]) -> Result<()> {
    if years.into_iter().flatten().all(|years| (0.0..=80.0).contains(&years)) {
        return Ok(());
    }
    Err(refuse("years_experience", "Years lie between 0 and 80."))
}

impl Workspace {
    /// All roles by key.
    pub fn roles(&self) -> Result<Vec<RoleEntry>> {
        self.store.role_entries()
    }

    /// Keeps a role; a new one must have a key that no other role has.
    pub fn keep_role(&mut self, moment: &Moment, entry: RoleEntry, is_new: bool) -> Result<()> {
        let (entry, known) = self.role_as_kept(entry, is_new)?;
        let verb = if known { "Change" } else { "New" };
        let action = Action { name: "role_keep", title: format!("{verb} role: {}", entry.name) };
        self.write(moment, &action, |tx| tx.keep_role(&entry))
    }

    /// The form as it will be kept, and whether the role is known; or why it can't be.
    pub(super) fn role_as_kept(&self, entry: RoleEntry, is_new: bool) -> Result<(RoleEntry, bool)> {
        let key = filled("key", &entry.key, "The short name")?;
        let entry = RoleEntry { name: filled("name", &entry.name, "The name")?, key, ..entry };
        let known = self.roles()?.iter().any(|role| role.key == entry.key);
        if is_new && known {
            return Err(refuse(
                "key",
                format!("There is a role {} already. Choose another short name.", entry.key),
            ));
        }
        let share = |share: &f64| share.is_finite() && (0.0..=2.0).contains(share);
        if entry.ramp_schedule.len() > MOST_MONTHS || !entry.ramp_schedule.iter().all(share) {
            let message =
                "A ramp schedule has up to 36 months, each a share of full quota from 0 to 200\u{a0}%.";
            return Err(refuse("ramp_schedule", message));
        }
        if entry.full_quota.is_some_and(|quota| !quota.is_finite() || quota < 0.0) {
            return Err(refuse("full_quota", "Full quota can't be below 0."));
        }
        if entry.task_difficulty.is_some_and(|difficulty| !(1..=3).contains(&difficulty)) {
            return Err(refuse("task_difficulty", "The difficulty of the task is 1, 2 or 3."));
        }
        Ok((entry, known))
    }

    /// Keeps an interviewer. A new one is known by the name that scorecards will bear.
    pub fn keep_interviewer(&mut self, moment: &Moment, key: Option<&str>, name: &str) -> Result<()> {
        let name = filled("name", name, "The name")?;
        let taken = |(known, _): &(String, String)| key.is_none() && *known == name;
        if name == super::OWNER || self.store.interviewers()?.iter().any(taken) {
            return Err(refuse("name", format!("{name} is taken already. Add a letter or the surname.")));
        }
        let key = key.unwrap_or(&name);
        let action = Action { name: "interviewer_keep", title: format!("Interviewer: {name}") };
        self.write(moment, &action, |tx| tx.keep_interviewer(key, &name))
    }

    /// The settings as they are entered.
    pub fn settings(&self) -> Result<SettingsEntry> {
        let settings = self.store.settings()?;
        Ok(SettingsEntry {
            company: settings.company,
            currency: settings.currency,
            locale: settings.locale,
            fiscal_year_start: settings.fiscal_year_start,
            as_of: settings.as_of,
            rock_star_rule: settings.rock_star_rule,
            thresholds: settings.thresholds,
            cost: settings.cost,
        })
    }

    /// Keeps the settings that people enter; the others stay.
    pub fn keep_settings(&mut self, moment: &Moment, entry: SettingsEntry) -> Result<()> {
        let currency = entry.currency.trim().to_uppercase();
        if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(refuse("currency", "A currency is named by three letters, as in USD or EUR."));
        }
        let locale = blank_is_none(entry.locale.clone());
        if locale.as_deref().is_some_and(|locale| !is_language_tag(locale)) {
            return Err(refuse("locale", "A locale is a language tag, as in en-US or de-DE."));
        }
        if !(1..=12).contains(&entry.fiscal_year_start) {
            return Err(refuse("fiscal_year_start", "The fiscal year starts in a month from 1 to 12."));
        }
        fault_of(&entry)?;
        let action = Action { name: "settings_change", title: "Change of settings".into() };
        self.write(moment, &action, |tx| {
            tx.change_settings(|settings| {
                *settings = Settings {
                    company: blank_is_none(entry.company),
                    currency,
                    locale,
                    fiscal_year_start: entry.fiscal_year_start,
                    as_of: entry.as_of,
                    rock_star_rule: blank_is_none(entry.rock_star_rule),
                    thresholds: entry.thresholds,
                    cost: entry.cost,
                    ..settings.clone()
                };
            })
        })
    }
}

/// A number that analysis could not work with.
fn fault_of(entry: &SettingsEntry) -> Result<()> {
    let bars = &entry.thresholds;
    let shares = [
        ("success_bar", bars.success_bar),
        ("same", bars.same),
        ("partly", bars.partly),
        ("oversold", bars.oversold),
        ("label_coverage", bars.label_coverage),
        ("floor_fall", bars.floor_fall),
    ];
    if let Some((field, _)) = shares.into_iter().find(|(_, share)| !(0.0..=1.0).contains(share)) {
        return Err(refuse(field, "A share lies between 0 and 100\u{a0}%."));
    }
    if bars.partly > bars.same {
        return Err(refuse("partly", "“Partly the same” can't need more similarity than “the same”."));
    }
    let positive = |value: f64| value.is_finite() && value >= 0.0;
    if ![bars.attainment_bar, bars.rock_star_score].into_iter().all(positive) {
        return Err(refuse("thresholds", "Bars can't be below 0."));
    }
    if let Some((field, message)) = entry.cost.fault() {
        // Base pay is entered by role, so a form has no one field for it.
        let field = if field == "annual_base" { "cost" } else { field };
        return Err(refuse(field, message));
    }
    if bars.min_mature == 0 || bars.floor_min_sellers == 0 || bars.gap_months.0 > bars.gap_months.1 {
        return Err(refuse(
            "thresholds",
            "Least numbers start at 1, and the first month comes before the last.",
        ));
    }
    Ok(())
}
