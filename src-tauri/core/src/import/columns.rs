//! Which column of a file is which field, for the templates of every kind.
//! Never maps a protected column.

use crate::model::ImportKind;

/// A field of a kind: its name, whether a row needs it, and headers that mean the same.
struct Field {
    name: &'static str,
    required: bool,
    template: &'static str,
    synonyms: &'static [&'static str],
}

const fn field(name: &'static str, template: &'static str, synonyms: &'static [&'static str]) -> Field {
    Field { name, required: false, template, synonyms }
}

const fn required(name: &'static str, template: &'static str, synonyms: &'static [&'static str]) -> Field {
    Field { name, required: true, template, synonyms }
}

const SELLERS: &[Field] = &[
    required("external_id", "external_id", &["seller_id", "employee_id"]),
    field("email", "email", &["e-mail"]),
    field("name", "name", &["full_name"]),
    field("role", "role", &[]),
    field("cohort", "cohort", &["cohort_id", "class"]),
    field("process_version", "process_version", &[]),
    required("hired_on", "hire_date", &["hired_on", "start_date"]),
    field("manager", "manager", &[]),
    field("territory", "territory", &[]),
    field("location", "location", &[]),
    field("ended_on", "end_date", &["ended_on", "exit_date", "termination_date"]),
    field("exit_kind", "exit_kind", &["exit_type"]),
    field("exit_reason", "exit_reason", &[]),
    field("rehire", "rehire", &[]),
    field("source", "source", &[]),
    field("years_experience", "years_experience", &["experience_years"]),
    field("years_industry", "years_industry", &["subindustry_years"]),
    field("rock_star", "rock_star", &["rock_star_label"]),
    field("overall_score", "overall_score", &[]),
];

const OUTCOMES: &[Field] = &[
    required("seller", "seller_id", &["seller", "external_id"]),
    required("month", "month", &[]),
    field("quota", "quota", &[]),
    field("full_quota", "full_quota", &[]),
    field("closed", "closed", &[]),
    field("pipeline_inbound", "pipeline_inbound", &[]),
    field("pipeline_self", "pipeline_self", &[]),
    field("pipeline_bdr", "pipeline_bdr", &[]),
    field("pipeline_partner", "pipeline_partner", &[]),
    field("bdr_credited", "bdr_credited", &[]),
    field("meetings", "meetings", &[]),
    field("deals", "deals", &[]),
    field("on_leave", "on_leave", &[]),
];

const CANDIDATES: &[Field] = &[
    required("candidate_id", "candidate_id", &[]),
    field("email", "email", &["e-mail"]),
    field("name", "name", &["full_name", "candidate"]),
    field("role", "role", &["job"]),
    field("cohort", "cohort", &["cohort_id"]),
    field("stage", "stage", &[]),
    field("source", "source", &[]),
    field("decision", "decision", &[]),
    field("applied_on", "applied_on", &[]),
    field("decided_on", "decided_on", &[]),
    field("years_experience", "years_experience", &["experience_years"]),
    field("years_industry", "years_industry", &["subindustry_years"]),
    field("rock_star", "rock_star", &["rock_star_label"]),
];

const SCORECARDS: &[Field] = &[
    field("candidate_id", "candidate_id", &[]),
    field("candidate", "candidate", &["candidate_name"]),
    field("seller", "seller_id", &["seller"]),
    field("cohort", "cohort", &["cohort_id"]),
    field("stage", "stage", &[]),
    required("interviewer", "interviewer", &[]),
    required("criterion", "criterion", &[]),
    field("score", "score", &["rating"]),
    field("note", "note", &[]),
    field("recommendation", "recommendation", &[]),
    field("submitted_at", "submitted_at", &[]),
];

const SELECTION_COUNTS: &[Field] = &[
    required("cohort", "cohort", &["cohort_id"]),
    required("group", "group", &[]),
    required("applied", "applied", &[]),
    required("hired", "hired", &[]),
];

const QUARTERS: &[Field] = &[
    field("role", "role", &[]),
    required("quarter", "quarter", &[]),
    field("headcount", "headcount", &[]),
    field("pipeline_inbound", "pipeline_inbound", &["inbound"]),
    field("pipeline_self", "pipeline_self", &["self_sourced"]),
    field("pipeline_bdr", "pipeline_bdr", &["bdr_sourced"]),
    field("pipeline_partner", "pipeline_partner", &["partner_sourced"]),
    field("closed", "closed", &[]),
];

const PROTECTED: &[&str] = &[
    "gender",
    "sex",
    "race",
    "ethnicity",
    "age",
    "birth_date",
    "date_of_birth",
    "dob",
    "birthday",
    "disability",
    "veteran",
    "veteran_status",
    "nationality",
    "citizenship",
    "religion",
    "marital_status",
    "sexual_orientation",
];

fn fields(kind: ImportKind) -> &'static [Field] {
    match kind {
        ImportKind::Sellers => SELLERS,
        ImportKind::Outcomes => OUTCOMES,
        ImportKind::Candidates => CANDIDATES,
        ImportKind::Scorecards => SCORECARDS,
        ImportKind::SelectionCounts => SELECTION_COUNTS,
        ImportKind::Quarters => QUARTERS,
        ImportKind::Process | ImportKind::Settings => &[],
    }
}

/// Field and header of each column of a kind's own template; empty for the kinds kept as JSON.
pub fn template(kind: ImportKind) -> Vec<(&'static str, &'static str)> {
    fields(kind).iter().map(|field| (field.name, field.template)).collect()
}

/// Where each column of a file goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Goes {
    To(&'static str),
    Nowhere,
    Protected,
}

/// The columns of a file as a kind reads them.
#[derive(Debug)]
pub(super) struct Columns {
    pub goes: Vec<Goes>,
    pub headers: Vec<String>,
    /// The role that a header names (`ae_headcount`).
    pub role_in_header: Option<String>,
    places: Vec<(&'static str, usize)>,
}

impl Columns {
    pub fn of(kind: ImportKind, headers: &[String]) -> Self {
        let mut columns =
            Self { goes: Vec::new(), headers: headers.to_vec(), role_in_header: None, places: Vec::new() };
        for (place, header) in headers.iter().enumerate() {
            let goes = columns.place_of(kind, header);
            if let Goes::To(name) = goes {
                columns.places.push((name, place));
            }
            columns.goes.push(goes);
        }
        columns
    }

    fn place_of(&mut self, kind: ImportKind, header: &str) -> Goes {
        let plain = plain(header);
        if PROTECTED.contains(&plain.as_str()) {
            return Goes::Protected;
        }
        let found =
            fields(kind).iter().find(|field| field.template == plain || field.synonyms.contains(&&*plain));
        if let Some(field) = found.filter(|field| self.column_of(field.name).is_none()) {
            return Goes::To(field.name);
        }
        if kind == ImportKind::Quarters
            && let Some(role) = plain.strip_suffix("_headcount")
            && self.column_of("headcount").is_none()
        {
            self.role_in_header = Some(role.to_uppercase());
            return Goes::To("headcount");
        }
        Goes::Nowhere
    }

    /// Column number and header of a field.
    pub fn place(&self, field: &str) -> Option<(usize, &str)> {
        let place = self.column_of(field)?;
        Some((place, &self.headers[place]))
    }

    fn column_of(&self, field: &str) -> Option<usize> {
        self.places.iter().find(|(name, _)| *name == field).map(|(_, place)| *place)
    }

    /// How many fields have a column, if every required one has; none when a required one has not, or none at all has.
    pub fn fit(&self, kind: ImportKind) -> Option<usize> {
        (self.missing(kind).is_empty() && !self.places.is_empty()).then_some(self.places.len())
    }

    /// Required fields that no column holds.
    pub fn missing(&self, kind: ImportKind) -> Vec<&'static str> {
        let lacks = |field: &&Field| field.required && self.column_of(field.name).is_none();
        fields(kind).iter().filter(lacks).map(|field| field.template).collect()
    }
}

/// Header without case, outer blanks and the difference between blank and underscore.
fn plain(header: &str) -> String {
    header.trim().to_lowercase().replace([' ', '\u{a0}'], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protected_columns_are_never_mapped() {
        let headers: Vec<String> =
            ["external_id", "hire_date", "Gender", "Date of Birth"].map(str::to_owned).into();
        let columns = Columns::of(ImportKind::Sellers, &headers);
        assert_eq!(columns.goes[2..], [Goes::Protected, Goes::Protected]);
    }
}
