//! Who is at the desk: the owner, who sees all that is in, or an interviewer, who sees others' cards when the own is in.
//! `Workspace::desk` is the only place that says so: use cases ask it, and whoever signs a change must sit there.
//! It keeps people from seeing by accident; it does not hold against whoever owns the file and means to look.

use super::Workspace;
use crate::model::Moment;
use crate::{Error, Result};

/// Who is at the desk when nobody said that they interview: the owner sees every submitted card.
pub const OWNER: &str = "owner";

impl Workspace {
    /// This workspace for who is at the desk: the owner, or an interviewer by key; refuses who is neither.
    pub fn at_desk(mut self, who: &str) -> Result<Self> {
        let interviewers = self.store.interviewers()?;
        if who != OWNER && !interviewers.iter().any(|(key, _)| key == who) {
            let keys = interviewers.iter().map(|(key, _)| key.as_str());
            let there_are: Vec<&str> = [OWNER].into_iter().chain(keys).collect();
            return Err(Error::Unknown {
                noun: "interviewer",
                name: who.into(),
                hint: format!(" There are: {}.", there_are.join(", ")),
            });
        }
        self.sit(who);
        Ok(self)
    }

    /// From now on this person is at the desk. Somebody who is no interviewer any more sees what one without a card sees.
    pub fn sit(&mut self, who: &str) {
        who.clone_into(&mut self.desk);
    }

    /// Who is at the desk.
    pub fn desk(&self) -> &str {
        &self.desk
    }

    /// Whether this is the key of an interviewer.
    pub fn interviews(&self, who: &str) -> Result<bool> {
        Ok(self.store.interviewers()?.iter().any(|(key, _)| key == who))
    }

    /// Name of an interviewer; the key where it is nobody's.
    pub(super) fn interviewer_name(&self, key: &str) -> Result<String> {
        let found = self.store.interviewers()?.into_iter().find(|(other, _)| other == key);
        Ok(found.map_or_else(|| key.to_owned(), |(_, name)| name))
    }

    /// Refuses a change that somebody else signs than who is at the desk. An interviewer signs with the own key; at the owner's
    /// desk any name may sign, as a program's, but no interviewer's.
    pub(super) fn signed(&self, moment: &Moment) -> Result<()> {
        let by = &moment.by;
        let fits = match self.blind_desk() {
            Some(desk) => by == desk,
            None => !self.interviews(by)?,
        };
        if fits {
            return Ok(());
        }
        let message = format!(
            "{} is at the desk, so nothing can be done as {by}. Say who is at the desk first.",
            self.desk
        );
        Err(Error::Invalid { field: "desk", message })
    }

    /// The interviewer at the desk, from whom cards may be hidden; none = the owner.
    pub(super) fn blind_desk(&self) -> Option<&str> {
        (self.desk != OWNER).then_some(self.desk.as_str())
    }
}

/// What is said where cards are left out of figures; none when none is.
pub fn hidden_from_figures(cards: u32) -> Option<String> {
    told(cards, "in no figure")
}

/// What is said where cards are left out of files; none when none is.
pub fn hidden_from_files(cards: u32) -> Option<String> {
    told(cards, "not in the files")
}

fn told(cards: u32, left_out: &str) -> Option<String> {
    match cards {
        0 => None,
        1 => Some(format!("1 card is hidden from you until yours is in; it is {left_out}.")),
        n => Some(format!("{n} cards are hidden from you until yours are in; they are {left_out}.")),
    }
}
