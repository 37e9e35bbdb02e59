//! Which messages stand where: what the catalogs do not tell, since they only hand out words.

use std::collections::BTreeMap;

use crate::desk::Shelf;
use crate::language::{Catalogs, Source, Tag};

/// Where a message stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// The file as it is shown.
    pub(super) file: String,
    /// From 1.
    pub(super) line: usize,
}

/// The messages of every language with their places.
pub(super) struct Written {
    by_tag: BTreeMap<Tag, BTreeMap<String, Spot>>,
}

impl Written {
    pub(super) fn read(shelf: &Shelf, catalogs: &Catalogs) -> Written {
        let mut by_tag = BTreeMap::new();
        for folder in shelf.tags() {
            let Some(tag) = Tag::parse(&folder).filter(|tag| catalogs.tags().contains(tag)) else {
                continue;
            };
            let messages: &mut BTreeMap<String, Spot> = by_tag.entry(tag).or_default();
            for (file, bytes) in shelf.files(&folder) {
                messages.extend(messages_of(&file, &String::from_utf8_lossy(&bytes)));
            }
        }
        Written { by_tag }
    }

    pub(super) fn tags(&self) -> impl Iterator<Item = &Tag> {
        self.by_tag.keys()
    }

    pub(super) fn spot(&self, tag: &Tag, id: &str) -> Option<&Spot> {
        self.by_tag.get(tag)?.get(id)
    }

    /// All messages of one language.
    pub(super) fn messages(&self, tag: &Tag) -> impl Iterator<Item = (&String, &Spot)> {
        self.by_tag.get(tag).into_iter().flatten()
    }
}

/// Whether a file of words holds any: one that is only prepared for a translator does not.
pub(super) fn has_messages(file: &str, bytes: &[u8]) -> bool {
    !messages_of(file, &String::from_utf8_lossy(bytes)).is_empty()
}

/// Fluent's messages begin at the line's start with a letter; terms (`-term`) and comments do not.
fn messages_of(file: &str, text: &str) -> Vec<(String, Spot)> {
    let mut messages = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let Some((id, _)) = line.split_once('=') else {
            continue;
        };
        let id = id.trim_end_matches([' ', '\t']);
        let is_name = id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if is_name {
            messages.push((
                id.to_owned(),
                Spot {
                    file: file.to_owned(),
                    line: number + 1,
                },
            ));
        }
    }
    messages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_found_with_their_lines() {
        let text = "# a = b\nfirst-one = Hello\n    .hint = x = y\n-term = t\nsecond=2\n";
        let found = messages_of("x.ftl", text);
        let lines: Vec<(&str, usize)> = found
            .iter()
            .map(|(id, spot)| (id.as_str(), spot.line))
            .collect();
        assert_eq!(lines, [("first-one", 2), ("second", 5)]);
    }
}
