//! People of one name in one list: without the company's id nobody could tell them apart.

use super::Workspace;
use super::fold::folded;
use crate::Result;
use crate::store::Person;
use std::collections::HashMap;

impl Workspace {
    /// The people of a cohort, told apart.
    pub(super) fn people(&self, cohort: &str) -> Result<Vec<Person>> {
        let people = self.store.people(cohort)?;
        let names = told_apart(people.iter().map(|person| (&*person.name, person.external_id.as_deref())));
        Ok(people.into_iter().zip(names).map(|(person, name)| Person { name, ..person }).collect())
    }
}

/// The names of a list, with the id behind those that stand in it more than once. An id that only repeats the name is none.
pub(super) fn told_apart<'p>(people: impl Iterator<Item = (&'p str, Option<&'p str>)>) -> Vec<String> {
    let people: Vec<_> = people.map(|(name, id)| (name, folded(name), id.filter(|id| *id != name))).collect();
    let mut times: HashMap<&str, u32> = HashMap::new();
    for (_, alike, _) in &people {
        *times.entry(alike).or_default() += 1;
    }
    let told = |(name, alike, id): &(&str, String, Option<&str>)| match id {
        Some(id) if times[&**alike] > 1 => format!("{name} ({id})"),
        _ => (*name).to_owned(),
    };
    people.iter().map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::told_apart;

    #[test]
    fn only_those_of_one_name_bear_their_id() {
        let people = [("Ana Ruiz", "E1"), ("ana ruiz", "E2"), ("Bo", "E3"), ("Jo", "Jo"), ("Jo", "Jo 2")];
        let told = told_apart(people.into_iter().map(|(name, id)| (name, Some(id))));
        assert_eq!(told, ["Ana Ruiz (E1)", "ana ruiz (E2)", "Bo", "Jo", "Jo (Jo 2)"]);
        assert_eq!(told_apart([("Bo", None), ("Bo", None)].into_iter()), ["Bo", "Bo"]);
    }
}
