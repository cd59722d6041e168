//! An OPC package: parts, their content types, their relations, in one zip.
//! Never writes a part without a content type.

use super::xml::escaped;
use crate::{Error, Result};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships/";

/// Parts in the order they were added.
#[derive(Debug, Default)]
pub(super) struct Package {
    parts: Vec<(String, Vec<u8>)>,
    types: String,
}

/// From a part to another; its id is `rId` and its place, from 1.
#[derive(Debug)]
pub(super) struct Relation {
    kind: String,
    target: String,
}

impl Relation {
    pub fn new(kind: &str, target: impl Into<String>) -> Self {
        Self { kind: format!("{OFFICE}{kind}"), target: target.into() }
    }

    /// A relation of the package format itself.
    pub fn package(kind: &str, target: impl Into<String>) -> Self {
        Self { kind: format!("{PACKAGE}{kind}"), target: target.into() }
    }
}

impl Package {
    /// Adds an XML part.
    pub fn add(&mut self, name: &str, content_type: &str, xml: String) {
        let _ = write!(self.types, r#"<Override PartName="/{name}" ContentType="{content_type}"/>"#);
        self.parts.push((name.into(), xml.into_bytes()));
    }

    /// Adds a part whose content type goes by its extension.
    pub fn add_bytes(&mut self, name: &str, bytes: Vec<u8>) {
        self.parts.push((name.into(), bytes));
    }

    /// Adds the relations of a part; an empty name stands for the package.
    pub fn relate(&mut self, part: &str, relations: &[Relation]) {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let mut xml = format!(
            r#"{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
        );
        for (index, Relation { kind, target }) in relations.iter().enumerate() {
            let id = index + 1;
            let target = escaped(target);
            let _ = write!(xml, r#"<Relationship Id="rId{id}" Type="{kind}" Target="{target}"/>"#);
        }
        xml.push_str("</Relationships>");
        self.parts.push((format!("{folder}_rels/{file}.rels"), xml.into_bytes()));
    }

    /// The package's bytes; the same parts give the same bytes.
    pub fn zip(self) -> Result<Vec<u8>> {
        let types = format!(
            concat!(
                r#"{}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
                r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
                r#"<Default Extension="xml" ContentType="application/xml"/>"#,
                r#"<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>"#,
                r#"{}</Types>"#
            ),
            HEAD, self.types
        );
        let failed = |error: &dyn std::fmt::Display| Error::Render(error.to_string());
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default());
        let types = ("[Content_Types].xml".to_owned(), types.into_bytes());
        for (name, bytes) in std::iter::once(types).chain(self.parts) {
            zip.start_file(name, options).map_err(|error| failed(&error))?;
            zip.write_all(&bytes).map_err(|error| failed(&error))?;
        }
        Ok(zip.finish().map_err(|error| failed(&error))?.into_inner())
    }
}
