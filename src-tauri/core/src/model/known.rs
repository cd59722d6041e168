//! What a workspace holds already, as far as the plan of an import needs it.

use super::{
    CandidateRecord, Month, OutcomeRecord, QuarterRecord, RatingRecord, SelectionCountRecord, SellerRecord,
    SettingsRecord, VersionRecord,
};
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// Records in the shape of import rows, by what identifies them. Only the kind being imported is filled.
#[derive(Debug, Default)]
pub struct Known {
    /// Last complete data day, for warnings about the future.
    pub as_of: Option<NaiveDate>,
    /// What moves the day of the data when outcomes come in.
    pub data_months: DataMonths,
    /// Number of the newest entry of the history: a plan holds only as long as it is the newest.
    pub newest_entry: i64,
    /// Keys of all roles.
    pub roles: BTreeSet<String>,
    /// Keys of all process versions.
    pub versions: BTreeSet<String>,
    /// Names of all cohorts.
    pub cohorts: BTreeSet<String>,
    /// Role and process version of each cohort, by name, where they are known.
    pub cohort_places: HashMap<String, CohortPlace>,
    /// External ids of all sellers.
    pub seller_ids: BTreeSet<String>,
    /// Spells by external id, in order.
    pub sellers: HashMap<String, Vec<SellerRecord>>,
    /// By seller and month.
    pub outcomes: HashMap<(Arc<str>, Month), OutcomeRecord>,
    /// By candidate id and role.
    pub candidates: HashMap<(String, Option<String>), CandidateRecord>,
    /// By [`Known::rating_key`].
    pub ratings: HashMap<RatingKey, RatingRecord>,
    /// By cohort and group.
    pub selection_counts: HashMap<(String, String), SelectionCountRecord>,
    /// By role and quarter.
    pub quarters: HashMap<(String, String), QuarterRecord>,
    /// By key.
    pub process: HashMap<String, VersionRecord>,
    /// Keys of versions that cohorts with rated or hired people use: they are frozen.
    pub frozen: BTreeSet<String>,
    /// The settings, roles, interviewers and sales items.
    pub settings: SettingsRecord,
}

/// What tells the day of the data where no setting does, as [`History::as_of`](super::History::as_of) reads it.
#[derive(Debug, Default)]
pub struct DataMonths {
    /// The last month with an outcome of a seller that figures count.
    pub outcomes: Option<Month>,
    /// The last month with a hire or an exit of such a seller, for a workspace without outcomes.
    pub people: Option<Month>,
    /// External ids of the sellers that figures count.
    pub counted: HashSet<String>,
}

/// Role and process version of a cohort, where they are known.
pub type CohortPlace = (Option<String>, Option<String>);

/// Who was rated (seller or candidate id), stage, interviewer and criterion.
pub type RatingKey = (String, String, String, String);

impl Known {
    /// What identifies a rating.
    pub fn rating_key(record: &RatingRecord) -> RatingKey {
        let subject = match (&record.seller, &record.candidate_id, &record.candidate) {
            (Some(seller), ..) => format!("seller {seller}"),
            (None, Some(id), _) => format!("candidate {id}"),
            (None, None, Some(name)) => format!("name {name}"),
            (None, None, None) => String::new(),
        };
        (
            subject,
            record.stage.clone().unwrap_or_default(),
            record.interviewer.clone(),
            record.criterion.clone(),
        )
    }

    /// The known rating of that card and criterion.
    pub fn rating(&self, record: &RatingRecord) -> Option<&RatingRecord> {
        // Of a first import of 600,000 no key is made for nothing.
        if self.ratings.is_empty() { None } else { self.ratings.get(&Self::rating_key(record)) }
    }
}
