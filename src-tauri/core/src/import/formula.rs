//! Text that a spreadsheet would run as a formula, and how exports keep it from that.
//! Never changes any other text.

/// Text that a spreadsheet would run as a formula.
pub fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// Text that a spreadsheet would run as a formula, with an apostrophe before it; so is one that has apostrophes there
/// already, or [`without_apostrophe`] would take one that belongs to it.
pub fn inert(text: &str) -> String {
    let hides_formula = looks_like_formula(text.trim_start_matches('\''));
    if hides_formula { format!("'{text}") } else { text.to_owned() }
}

/// Text without the apostrophe that made it inert.
pub(super) fn without_apostrophe(text: &str) -> &str {
    let rest = text.strip_prefix('\'');
    rest.filter(|rest| looks_like_formula(rest.trim_start_matches('\''))).unwrap_or(text)
}
