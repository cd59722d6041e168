//! What a workspace holds under a name: cohorts, process versions, findings and sellers.

use super::fold::folded;
use super::{Reports, Sellers};
use serde::Serialize;

/// Most of each kind that are shown.
const MOST: usize = 8;

/// Something found by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// Id of the cohort or the seller, key of the version, key of the finding's role.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Where it belongs.
    pub detail: String,
    /// Id of the finding, of a finding.
    pub finding: Option<String>,
    /// The text is there but for a slip.
    pub by_slip: bool,
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum FoundKind {
    /// A cohort.
    Cohort,
    /// A seller.
    Seller,
    /// A process version.
    Version,
    /// A finding.
    Finding,
}

impl Reports {
    /// Cohorts, process versions, findings and sellers whose name holds the text, at most eight of each; where there are
    /// none, sellers whose name does but for a slip. None for a blank text.
    pub fn search(&self, sellers: &Sellers, text: &str) -> Vec<Found> {
        let wanted = folded(text.trim());
        if wanted.is_empty() {
            return Vec::new();
        }
        let holds = |texts: &[&str]| texts.iter().any(|text| folded(text).contains(&wanted));
        let history = self.history();
        let role = |index: usize| history.roles[index].name.clone();
        let cohorts = history.cohorts.iter().filter(|cohort| holds(&[&cohort.name]));
        let cohorts = cohorts.map(|cohort| Found {
            kind: FoundKind::Cohort,
            id: cohort.id.clone(),
            label: cohort.name.clone(),
            detail: role(cohort.role),
            finding: None,
            by_slip: false,
        });
        let versions = history.versions.iter().filter(|version| holds(&[&version.key, &version.title]));
        let versions = versions.map(|version| Found {
            kind: FoundKind::Version,
            id: version.key.clone(),
            label: format!("{} · {}", version.key, version.title),
            detail: role(version.role),
            finding: None,
            by_slip: false,
        });
        let findings = self
            .roles()
            .iter()
            .flat_map(|(review, _)| review.findings.iter().map(move |finding| (review, finding)));
        let findings =
            findings.filter(|(_, finding)| holds(&[&finding.sentence])).map(|(review, finding)| Found {
                kind: FoundKind::Finding,
                id: review.role.clone(),
                label: finding.sentence.clone(),
                detail: review.name.clone(),
                finding: Some(finding.id.clone()),
                by_slip: false,
            });
        let found: Vec<Found> =
            cohorts.take(MOST).chain(versions.take(MOST)).chain(findings.take(MOST)).collect();
        let named = sellers.named(&wanted, MOST);
        // What may be meant otherwise stands back while anything is as it was typed.
        let by_slip = found.is_empty() && named.is_empty();
        let people = if by_slip { sellers.nearly_named(&wanted, MOST) } else { named };
        let people = people.into_iter().map(|seller| Found {
            kind: FoundKind::Seller,
            id: seller.id.clone(),
            label: seller.name.clone(),
            detail: seller.cohort.clone().or_else(|| seller.role.clone()).unwrap_or_default(),
            finding: None,
            by_slip,
        });
        found.into_iter().chain(people).collect()
    }
}
