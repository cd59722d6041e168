//! The fields of every kind of file, with the headers of their templates and those that mean the same.

use crate::model::ImportKind;

/// A field of a kind: its name, whether a row needs it, and headers that mean the same.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub name: &'static str,
    pub required: bool,
    pub template: &'static str,
    pub synonyms: &'static [&'static str],
    /// What a cell may hold, where that is one of a few words, with what each means.
    words: &'static [(&'static str, &'static str)],
}

impl Field {
    const fn of(self, words: &'static [(&'static str, &'static str)]) -> Self {
        Self { words, ..self }
    }

    /// The meanings to choose from; none where a cell holds anything else.
    pub fn choices(&self) -> Vec<&'static str> {
        meanings(self.words)
    }
}

/// What words mean, each once; words of one meaning stand together.
pub(super) fn meanings(words: &[(&str, &'static str)]) -> Vec<&'static str> {
    let mut meanings: Vec<_> = words.iter().map(|(_, meaning)| *meaning).collect();
    meanings.dedup();
    meanings
}

const fn field(name: &'static str, template: &'static str, synonyms: &'static [&'static str]) -> Field {
    Field { name, required: false, template, synonyms, words: &[] }
}

const fn required(name: &'static str, template: &'static str, synonyms: &'static [&'static str]) -> Field {
    Field { name, required: true, template, synonyms, words: &[] }
}

/// What an end of employment may be called, and what that means.
pub(super) const EXIT_KINDS: &[(&str, &str)] = &[
    ("voluntary", "voluntary"),
    ("involuntary", "involuntary"),
    ("other", "other"),
    ("mutual", "other"),
    ("retirement", "other"),
    ("redundancy", "other"),
    ("transfer", "transfer"),
];

/// What a decision may be called, and what that means.
pub(super) const DECISIONS: &[(&str, &str)] = &[
    ("hired", "hired"),
    ("rejected", "rejected"),
    ("declined", "declined"),
    ("withdrew", "withdrew"),
    ("withdrawn", "withdrew"),
];

/// What a recommendation may be called, and what that means.
pub(super) const RECOMMENDATIONS: &[(&str, &str)] = &[
    ("strong_no", "strong_no"),
    ("no", "no"),
    ("neutral", "neutral"),
    ("yes", "yes"),
    ("strong_yes", "strong_yes"),
];

/// What people are offered for yes or no.
const YES_NO: &[(&str, &str)] = &[("yes", "yes"), ("no", "no")];

const SELLERS: &[Field] = &[
    required("external_id", "external_id", &["seller_id", "employee_id", "rep_id"]),
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
    field("exit_kind", "exit_kind", &["exit_type"]).of(EXIT_KINDS),
    field("exit_reason", "exit_reason", &[]),
    field("rehire", "rehire", &[]).of(YES_NO),
    field("source", "source", &[]),
    field("years_experience", "years_experience", &["experience_years"]),
    field("years_industry", "years_industry", &["subindustry_years"]),
    field("rock_star", "rock_star", &["rock_star_label"]).of(YES_NO),
    field("overall_score", "overall_score", &[]),
];

const OUTCOMES: &[Field] = &[
    required("seller", "seller_id", &["seller", "external_id", "employee_id", "rep_id"]),
    required("month", "month", &[]),
    field("quota", "quota", &["target"]),
    field("full_quota", "full_quota", &[]),
    field("closed", "closed", &["closed_won", "closed_business", "bookings", "actual", "actuals"]),
    field("pipeline_inbound", "pipeline_inbound", &[]),
    field("pipeline_self", "pipeline_self", &[]),
    field("pipeline_bdr", "pipeline_bdr", &[]),
    field("pipeline_partner", "pipeline_partner", &[]),
    field("bdr_credited", "bdr_credited", &[]),
    field("meetings", "meetings", &[]),
    field("deals", "deals", &[]),
    field("on_leave", "on_leave", &[]).of(YES_NO),
];

const CANDIDATES: &[Field] = &[
    required("candidate_id", "candidate_id", &[]),
    field("email", "email", &["e-mail"]),
    field("name", "name", &["full_name", "candidate"]),
    field("role", "role", &["job"]),
    field("cohort", "cohort", &["cohort_id"]),
    field("stage", "stage", &[]),
    field("source", "source", &[]),
    field("decision", "decision", &[]).of(DECISIONS),
    field("applied_on", "applied_on", &[]),
    field("decided_on", "decided_on", &[]),
    field("years_experience", "years_experience", &["experience_years"]),
    field("years_industry", "years_industry", &["subindustry_years"]),
    field("rock_star", "rock_star", &["rock_star_label"]).of(YES_NO),
];

const SCORECARDS: &[Field] = &[
    field("candidate_id", "candidate_id", &[]),
    field("candidate", "candidate", &["candidate_name"]),
    field("seller", "seller_id", &["seller", "employee_id", "rep_id"]),
    field("cohort", "cohort", &["cohort_id"]),
    field("stage", "stage", &[]),
    required("interviewer", "interviewer", &[]),
    required("criterion", "criterion", &[]),
    field("score", "score", &["rating"]),
    field("note", "note", &[]),
    field("recommendation", "recommendation", &[]).of(RECOMMENDATIONS),
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

/// Columns about people that no import reads.
pub(super) const PROTECTED: &[&str] = &[
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

/// The fields of a kind, in the order of its template; none of the kinds kept as JSON.
pub(super) fn fields(kind: ImportKind) -> &'static [Field] {
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
