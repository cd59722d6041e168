//! Text as it is compared when somebody looks for it: without case and accents, so that "muller" finds "Müller".

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in small letters without accents; ß as ss, ø as o, ł as l; blanks as one.
pub(super) fn folded(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let bare = text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
    bare.map(|letter| match letter {
        'ß' => Cow::Borrowed("ss"),
        'ø' => Cow::Borrowed("o"),
        'ł' => Cow::Borrowed("l"),
        other => Cow::Owned(other.to_string()),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn accents_and_case_are_no_difference() {
        for (name, typed) in [
            ("Anna Müller", "anna muller"),
            ("ÖZDEMİR", "ozdemir"),
            ("Weiß", "weiss"),
            ("Łukasz Sørensen", "lukasz sorensen"),
            ("Åsa Nuñez", "asa nunez"),
            ("Smith", "smith"),
            (" Anna \u{a0}Müller", "anna muller"),
            ("דנה כהן", "דנה כהן"),
            ("王 小明", "王 小明"),
        ] {
            assert_eq!(folded(name), typed);
        }
    }
}
