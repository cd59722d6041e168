//! What the keeping of people is called in the history.

/// "New seller Ana", "Change of seller Ana", "3 new sellers", "Change of 3 sellers", "3 sellers, new and changed"; none where
/// nobody is kept. Of each whether it is new, and the name.
pub(super) fn kept_title(one: &str, several: &str, kept: &[(bool, &str)]) -> Option<String> {
    if let [(is_new, name)] = kept {
        return Some(if *is_new { format!("New {one} {name}") } else { format!("Change of {one} {name}") });
    }
    let (all, new) = (kept.len(), kept.iter().filter(|(is_new, _)| *is_new).count());
    if all == 0 {
        None
    } else if new == all {
        Some(format!("{all} new {several}"))
    } else if new == 0 {
        Some(format!("Change of {all} {several}"))
    } else {
        Some(format!("{all} {several}, new and changed"))
    }
}
