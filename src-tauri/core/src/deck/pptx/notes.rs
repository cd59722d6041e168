//! Speaker notes of one slide.

use super::xml::paragraphs;

pub(super) const CONTENT_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml";

/// `ppt/notesSlides/notesSlideN.xml`.
pub(super) fn xml(notes: &str) -> String {
    let lines: Vec<String> = notes.lines().map(Into::into).collect();
    include_str!("parts/notes_slide.xml").replace("{paragraphs}", &paragraphs(&lines))
}
