//! The outcomes grid as it is entered, cell by cell.

use crate::model::Month;
use serde::{Deserialize, Serialize};

/// One cell of the outcomes grid: a figure of a seller-month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OutcomeCell {
    /// Id of the seller.
    pub seller: String,
    /// The month.
    pub month: Month,
    /// Which figure.
    pub field: OutcomeField,
    /// The figure, money in major units; none = blank.
    pub value: Option<f64>,
}

/// A figure of a seller-month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum OutcomeField {
    /// Scheduled quota.
    Quota,
    /// Closed.
    Closed,
    /// Pipeline that came in.
    PipelineInbound,
    /// Pipeline that the seller found.
    PipelineSelf,
    /// Pipeline that BDRs found.
    PipelineBdr,
    /// Pipeline that partners brought.
    PipelinePartner,
    /// Meetings.
    Meetings,
    /// Deals.
    Deals,
}

impl OutcomeField {
    /// All, in the order of the file's columns.
    pub const ALL: [Self; 8] = [
        Self::Quota,
        Self::Closed,
        Self::PipelineInbound,
        Self::PipelineSelf,
        Self::PipelineBdr,
        Self::PipelinePartner,
        Self::Meetings,
        Self::Deals,
    ];

    /// The column of the file.
    pub fn column(self) -> &'static str {
        match self {
            Self::Quota => "quota",
            Self::Closed => "closed",
            Self::PipelineInbound => "pipeline_inbound",
            Self::PipelineSelf => "pipeline_self",
            Self::PipelineBdr => "pipeline_bdr",
            Self::PipelinePartner => "pipeline_partner",
            Self::Meetings => "meetings",
            Self::Deals => "deals",
        }
    }

    /// Whether it is an amount of money.
    pub fn is_money(self) -> bool {
        !matches!(self, Self::Meetings | Self::Deals)
    }
}
