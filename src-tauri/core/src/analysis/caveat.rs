//! What a reader must know before believing a number.

use serde::{Serialize, Serializer};

/// A caveat: a code for programs and a sentence for people, written `code: sentence`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(transparent))]
pub struct Caveat(String);

impl Caveat {
    /// From a code without colon and a sentence.
    pub fn new(code: &str, sentence: impl AsRef<str>) -> Self {
        Self(format!("{code}: {}", sentence.as_ref()))
    }

    /// The code.
    pub fn code(&self) -> &str {
        self.0.split_once(": ").map_or("", |(code, _)| code)
    }

    /// The sentence.
    pub fn sentence(&self) -> &str {
        self.0.split_once(": ").map_or(&self.0, |(_, sentence)| sentence)
    }
}

impl Serialize for Caveat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
