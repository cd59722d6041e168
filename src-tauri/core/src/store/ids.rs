//! New ids: UUIDv7, so that rows sort by when they were made.

use crate::model::Moment;
use std::cell::RefCell;
use uuid::{ContextV7, Timestamp, Uuid};

/// Makes ids for one action, in ascending order.
#[derive(Debug)]
pub(super) struct Ids {
    context: RefCell<ContextV7>,
    seconds: u64,
    nanos: u32,
}

impl Ids {
    pub fn at(moment: &Moment) -> Self {
        let seconds = moment.at.timestamp().max(0) as u64;
        Self { context: RefCell::new(ContextV7::new()), seconds, nanos: moment.at.timestamp_subsec_nanos() }
    }

    pub fn next(&self) -> String {
        let timestamp = Timestamp::from_unix(&*self.context.borrow(), self.seconds, self.nanos);
        Uuid::new_v7(timestamp).to_string()
    }
}
