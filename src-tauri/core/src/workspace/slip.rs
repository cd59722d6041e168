//! A slip of the finger in a name that somebody looks for: one letter wrong, missing, too many, or two swapped.

use strsim::osa_distance;

/// Letters from which a word may hold a slip. A shorter one would be nearly any other: of names there are many more than of
/// what the window itself lists.
const LEAST: usize = 4;

/// Whether each word of a text begins a word of a name, but for one slip in each; both folded.
pub(super) fn nearly_named(name: &str, text: &str) -> bool {
    text.split(' ').all(|typed| name.split(' ').any(|word| nearly_begins(word, typed)))
}

fn nearly_begins(word: &str, typed: &str) -> bool {
    if word.starts_with(typed) {
        return true;
    }
    let (typed_letters, letters) = (typed.chars().count(), word.chars().count());
    if typed_letters < LEAST || letters + 1 < typed_letters {
        return false;
    }
    let begins = |n: usize| {
        let beginning: String = word.chars().take(n).collect();
        osa_distance(&beginning, typed) <= 1
    };
    (typed_letters - 1..=typed_letters + 1).any(begins)
}

#[cfg(test)]
mod tests {
    use super::nearly_named;

    #[test]
    fn one_slip_a_word_is_forgiven() {
        let name = "jonathan muller";
        for typed in
            ["jonathan", "jonahtan", "jnathan", "jonatthan", "mullr", "muler", "jonothan mullar", "mull"]
        {
            assert!(nearly_named(name, typed), "{typed}");
        }
        for typed in ["mul ler", "joe", "jxx", "milner", "jonathan smith", "xonathxn"] {
            assert!(!nearly_named(name, typed), "{typed}");
        }
    }
}
