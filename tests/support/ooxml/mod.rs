//! Office files: their parts, and every rule of the format that they break. Never repairs anything.

mod charts;

use crate::xml::Element;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The parts of a `.pptx` or `.xlsx`, by name.
#[derive(Debug)]
pub struct Package(BTreeMap<String, Vec<u8>>);

impl Package {
    /// Reads every part.
    pub fn read(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).expect("a part");
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).expect("its bytes");
            let name = part.name().expect("its name").into_owned();
            parts.insert(name, bytes);
        }
        Self(parts)
    }

    /// Names of the parts.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The bytes of a part.
    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(Vec::as_slice)
    }

    /// A part as text; empty when it is not there.
    pub fn text(&self, name: &str) -> String {
        String::from_utf8_lossy(self.bytes(name).unwrap_or_default()).into_owned()
    }

    /// Puts another part in the place of one, to see whether the fault is seen.
    pub fn put(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.0.insert(name.into(), bytes.into());
    }

    /// Takes a part out.
    pub fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// Texts in the caches of a chart.
    pub fn chart_texts(&self, name: &str) -> Vec<String> {
        self.xml(name).named("c:v").iter().map(|value| value.text.clone()).collect()
    }

    /// Everything that the file says, unescaped: texts and attributes, those of workbooks inside it too.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for (name, bytes) in &self.0 {
            if bytes.starts_with(b"PK\x03\x04") {
                words += &Self::read(bytes).words();
            } else {
                for element in self.xml(name).all() {
                    let values = element.attributes.iter().map(|(_, value)| value);
                    for text in values.chain([&element.text]) {
                        words += text;
                        words.push('\n');
                    }
                }
            }
        }
        words
    }

    /// Every rule of the format that is broken, as a sentence.
    pub fn faults(&self) -> Vec<String> {
        let mut found = Vec::new();
        for name in self.names().filter(|name| is_xml(name)) {
            found.extend(
                Element::parse(&self.text(name)).err().map(|error| format!("{name} is no XML: {error}")),
            );
        }
        found.extend(self.names_without_type());
        for name in self.names() {
            match name.rsplit_once('/') {
                Some((folder, file)) if folder.ends_with("_rels") => {
                    found.extend(self.relation_faults(folder, file));
                }
                Some(("ppt/charts", _)) => {
                    found.extend(charts::axis_faults(&self.xml(name), name));
                    found.extend(charts::cache_faults(self, name));
                }
                Some(("ppt/slides", _)) => found.extend(slide_faults(&self.xml(name), name)),
                _ => {}
            }
        }
        found
    }

    /// A part as a tree; empty when it is no XML.
    fn xml(&self, name: &str) -> Element {
        Element::parse(&self.text(name)).unwrap_or_default()
    }

    fn names_without_type(&self) -> Vec<String> {
        const TYPES: &str = "[Content_Types].xml";
        let types = self.xml(TYPES);
        let of = |element: &str, key: &str| -> BTreeSet<String> {
            types.named(element).iter().filter_map(|entry| entry.attribute(key)).map(Into::into).collect()
        };
        let (defaults, overrides) = (of("Default", "Extension"), of("Override", "PartName"));
        let parts = self.names().filter(|name| *name != TYPES);
        let has_type = |name: &&str| {
            let extension = name.rsplit_once('.').map(|(_, extension)| extension);
            overrides.contains(&format!("/{name}"))
                || extension.is_some_and(|extension| defaults.contains(extension))
        };
        let without = parts.filter(|name| !has_type(name)).map(|name| format!("{name} has no content type"));
        let absent = overrides.iter().filter(|name| self.bytes(name.trim_start_matches('/')).is_none());
        without.chain(absent.map(|name| format!("{name} has a content type and is not there"))).collect()
    }

    fn relation_faults(&self, folder: &str, file: &str) -> Vec<String> {
        let home = folder.trim_end_matches("_rels").trim_end_matches('/');
        let source = [home, file.trim_end_matches(".rels")].join("/").trim_matches('/').to_owned();
        let relations = self.xml(&format!("{folder}/{file}"));
        let mut ids = BTreeSet::new();
        let mut found = Vec::new();
        for relation in relations.named("Relationship") {
            let value = |key| relation.attribute(key).unwrap_or_default();
            if !ids.insert(value("Id").to_owned()) {
                found.push(format!("{source} has two relations {}", value("Id")));
            }
            let target = resolved(home, value("Target"));
            if value("TargetMode") != "External" && self.bytes(&target).is_none() {
                found.push(format!("{source} is related to {target}, which is not there"));
            }
        }
        if !source.is_empty() && self.bytes(&source).is_none() {
            found.push(format!("{source} has relations and is not there"));
        }
        let part = self.xml(&source);
        let used = part.all().into_iter().flat_map(|element| &element.attributes);
        let unknown = used.filter(|(key, value)| key.starts_with("r:") && !ids.contains(value));
        found.extend(
            unknown.map(|(_, value)| format!("{source} names the relation {value}, which is not there")),
        );
        found
    }
}

fn is_xml(name: &str) -> bool {
    [".xml", ".rels"].iter().any(|ending| name.ends_with(ending))
}

/// A target seen from a folder.
fn resolved(folder: &str, target: &str) -> String {
    let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    if target.starts_with('/') {
        path.clear();
    }
    for part in target.split('/').filter(|part| !part.is_empty()) {
        match part {
            ".." => path.truncate(path.len().saturating_sub(1)),
            _ => path.push(part),
        }
    }
    path.join("/")
}

/// Shapes that share an id, frames without words, a slide without a title.
fn slide_faults(slide: &Element, name: &str) -> Vec<String> {
    let mut ids = BTreeSet::new();
    let shapes = slide.named("p:cNvPr");
    let mut found: Vec<String> = shapes
        .iter()
        .filter_map(|shape| shape.attribute("id"))
        .filter(|id| !ids.insert(*id))
        .map(|id| format!("{name} has two shapes {id}"))
        .collect();
    for frame in slide.named("p:graphicFrame") {
        let words =
            frame.named("p:cNvPr").first().and_then(|shape| shape.attribute("descr")).unwrap_or_default();
        if words.is_empty() || words.chars().count() > 250 {
            found
                .push(format!("a frame of {name} has {} letters of alternative text", words.chars().count()));
        }
    }
    let titles = slide
        .named("p:ph")
        .iter()
        .filter(|holder| {
            holder.attribute("type").is_some_and(|kind| kind.ends_with("itle") && kind != "subTitle")
        })
        .count();
    if titles != 1 {
        found.push(format!("{name} has {titles} titles"));
    }
    found
}
