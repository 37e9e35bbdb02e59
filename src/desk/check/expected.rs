//! Which words a language can be expected to have: all of the shipped ones where we speak it, and of other forms those
//! in whose languages they were written.

use std::collections::BTreeSet;
use std::path::Path;

use super::words::has_messages;
use crate::desk::Shelf;
use crate::language::check::{Finding, What};
use crate::language::{Source, Tag};

pub(super) struct Expected {
    /// Languages and names of the files of words that have been begun.
    written: BTreeSet<(Tag, String)>,
    shipped_files: BTreeSet<String>,
    shipped_languages: BTreeSet<Tag>,
}

impl Expected {
    pub(super) fn of(shelf: &Shelf) -> Expected {
        let mut written = BTreeSet::new();
        for folder in shelf.tags() {
            if let Some(tag) = Tag::parse(&folder) {
                let files = shelf.files(&folder).into_iter();
                let begun = files.filter(|(file, bytes)| has_messages(file, bytes));
                written.extend(begun.map(|(file, _)| (tag.clone(), file_name(&file))));
            }
        }
        let shipped = shelf.shipped_words();
        let languages = shipped.iter().filter_map(|(folder, _)| Tag::parse(folder));
        Expected {
            shipped_languages: languages.collect(),
            shipped_files: shipped.into_iter().map(|(_, file)| file).collect(),
            written,
        }
    }

    /// Whether a finding is one for this folder: nobody asks for a translation into a language in which somebody else's
    /// form was never meant to be spoken.
    pub(super) fn concerns(&self, finding: &Finding) -> bool {
        let file = file_name(&finding.file);
        let is_shipped = self.shipped_files.contains(&file);
        match &finding.what {
            What::Missing(tag) => {
                is_shipped && self.shipped_languages.contains(tag)
                    || self.written.contains(&(tag.clone(), file))
            }
            // Forms of others may have words in any language; what they do not ask for is found by their own check.
            What::Obsolete => is_shipped,
            _ => true,
        }
    }
}

fn file_name(file: &str) -> String {
    let name = Path::new(file).file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
