//! XML as a tree: strict enough to refuse what is not well formed.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, escape};

/// An element, its attributes and children in order, and the text right inside it.
#[derive(Debug, Default)]
pub struct Element {
    /// Name with its prefix.
    pub name: String,
    /// Name and value, unescaped.
    pub attributes: Vec<(String, String)>,
    /// In order.
    pub children: Vec<Element>,
    /// Text right inside, unescaped.
    pub text: String,
}

impl Element {
    /// The root of a document, or why it is none.
    pub fn parse(xml: &str) -> Result<Self, String> {
        let mut reader = Reader::from_str(xml);
        let mut open = vec![Self::default()];
        loop {
            let event = reader.read_event().map_err(|error| error.to_string())?;
            match event {
                Event::Start(tag) => open.push(Self::of(&tag)?),
                Event::Empty(tag) => last(&mut open).children.push(Self::of(&tag)?),
                Event::End(_) => {
                    let done = open.pop().unwrap_or_default();
                    last(&mut open).children.push(done);
                }
                Event::Text(text) => {
                    last(&mut open).text += &text.decode().map_err(|error| error.to_string())?;
                }
                Event::GeneralRef(name) => {
                    let letter = name.resolve_char_ref().map_err(|error| error.to_string())?;
                    let name = name.decode().map_err(|error| error.to_string())?;
                    let known = escape::resolve_predefined_entity(&name).map(str::to_owned);
                    let text = letter.map(String::from).or(known);
                    last(&mut open).text += &text.ok_or(format!("&{name}; stands for nothing"))?;
                }
                Event::Eof => break,
                _ => {}
            }
        }
        let mut document = open.pop().unwrap_or_default();
        match (open.len(), document.children.len(), document.text.trim()) {
            (0, 1, "") => Ok(document.children.remove(0)),
            (0, ..) => Err("it has not one root".into()),
            _ => Err(format!("{} is never closed", document.name)),
        }
    }

    fn of(tag: &BytesStart) -> Result<Self, String> {
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let value = attribute.unescape_value().map_err(|error| error.to_string())?;
            attributes.push((lossy(attribute.key.as_ref()), value.into_owned()));
        }
        Ok(Self { name: lossy(tag.name().as_ref()), attributes, ..Self::default() })
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// This element and all inside it, in order.
    pub fn all(&self) -> Vec<&Self> {
        let mut found = vec![self];
        found.extend(self.children.iter().flat_map(Self::all));
        found
    }

    /// All elements of a name.
    pub fn named(&self, name: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|element| element.name == name).collect()
    }
}

fn last(open: &mut [Element]) -> &mut Element {
    open.last_mut().expect("the document itself is never closed")
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
