//! All languages: loaded when first asked for, each message falling back by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::catalog::Catalog;
use super::fault::{Fault, Place, Problem};
use super::isolation::Isolation;
use super::references;
use super::review::Review;
use super::saying::{Args, Saying};
use super::source::Source;
use super::tag::Tag;

/// All languages, each loaded when first asked for. Cheap to clone.
#[derive(Clone)]
pub struct Catalogs {
    inner: Arc<Inner>,
    isolation: Isolation,
}

struct Inner {
    source: Box<dyn Source>,
    tags: Vec<Tag>,
    shelves: BTreeMap<Tag, Shelf>,
    /// Faults of the folders themselves.
    faults: Vec<Fault>,
}

/// The place of one language's catalog.
#[derive(Default)]
struct Shelf {
    /// Folders that mean this language: `fa-AF`, but also somebody's own `prs`.
    folders: Vec<String>,
    catalog: OnceLock<Catalog>,
}

impl Catalogs {
    /// Reads nothing yet but the list of languages.
    pub fn new(source: Box<dyn Source>) -> Catalogs {
        let mut shelves: BTreeMap<Tag, Shelf> = BTreeMap::new();
        let mut faults = Vec::new();
        for folder in source.tags() {
            match Tag::parse(&folder) {
                Some(tag) => shelves.entry(tag).or_default().folders.push(folder),
                None => faults.push(Fault {
                    file: folder.clone(),
                    place: Place::START,
                    message: None,
                    problem: Problem::UnknownLanguage(folder),
                }),
            }
        }
        let tags = shelves.keys().cloned().collect();
        let inner = Inner {
            source,
            tags,
            shelves,
            faults,
        };
        Catalogs {
            inner: Arc::new(inner),
            isolation: Isolation::None,
        }
    }

    /// The same languages for a screen that lays its text out with `script`: what is filled into a message and runs the other way
    /// stands between isolating marks, so that two Norwegian places in an Arabic list do not change places. The marks take no cell
    /// there; elsewhere they would be seen.
    pub fn isolating(&self) -> Catalogs {
        Catalogs {
            inner: Arc::clone(&self.inner),
            isolation: Isolation::Turning,
        }
    }

    /// The languages there are files of, in the order of their tags.
    pub fn tags(&self) -> &[Tag] {
        &self.inner.tags
    }

    /// A message, or the same in the next language of the fallback (`ti → en → nb`), or the id itself in the end.
    pub fn say(&self, tag: &Tag, id: &str, args: Args) -> Saying {
        self.find(tag, id, None, args).unwrap_or_else(|| Saying {
            text: id.to_owned(),
            language: Tag::ENGLISH,
            fell_back: true,
            review: Review::Draft,
        })
    }

    /// The same for a message or attribute that need not exist anywhere.
    pub fn find(&self, tag: &Tag, id: &str, attribute: Option<&str>, args: Args) -> Option<Saying> {
        self.find_in(tag, tag, id, attribute, args).or_else(|| {
            let mut others = tag.fallback().into_iter().skip(1);
            others.find_map(|other| self.find_in(tag, &other, id, attribute, args))
        })
    }

    /// Just the words, for the program's own texts.
    pub fn text(&self, tag: &Tag, id: &str, args: Args) -> String {
        self.say(tag, id, args).text
    }

    /// Variables that a message or attribute uses, in any language of the fallback.
    pub fn variables(&self, tag: &Tag, id: &str, attribute: Option<&str>) -> Vec<String> {
        let mut names = BTreeSet::new();
        for tag in tag.fallback() {
            let Some(catalog) = self.catalog(&tag) else {
                continue;
            };
            if let Some(pattern) = catalog.pattern(id, attribute) {
                names.extend(references::variables(catalog.entries(), pattern));
            }
        }
        names.into_iter().map(str::to_owned).collect()
    }

    /// Ids of the messages that are written in this very language, sorted.
    pub fn ids(&self, tag: &Tag) -> Vec<String> {
        let Some(catalog) = self.catalog(tag) else {
            return Vec::new();
        };
        let mut ids: Vec<String> = catalog.entries().ids().map(str::to_owned).collect();
        ids.sort();
        ids
    }

    /// Variables that a message or attribute uses in this language itself.
    pub fn own_variables(&self, tag: &Tag, id: &str, attribute: Option<&str>) -> Vec<String> {
        let catalog = self.catalog(tag);
        let pattern = catalog.and_then(|catalog| Some((catalog, catalog.pattern(id, attribute)?)));
        let names: BTreeSet<_> = pattern
            .map(|(catalog, pattern)| references::variables(catalog.entries(), pattern))
            .into_iter()
            .flatten()
            .collect();
        names.into_iter().map(str::to_owned).collect()
    }

    /// What is wrong in one language's files: what cannot be read, parsed or formatted, by file and place.
    pub fn faults(&self, tag: &Tag) -> Vec<Fault> {
        let catalog = self.catalog(tag);
        catalog
            .map(|catalog| catalog.faults().to_vec())
            .unwrap_or_default()
    }

    /// Folders that name no language.
    pub fn stray_folders(&self) -> &[Fault] {
        &self.inner.faults
    }

    fn find_in(
        &self,
        asked: &Tag,
        tag: &Tag,
        id: &str,
        attribute: Option<&str>,
        args: Args,
    ) -> Option<Saying> {
        let catalog = self.catalog(tag)?;
        let text = catalog.format(id, attribute, args, self.isolation)?;
        Some(Saying {
            text,
            language: tag.clone(),
            fell_back: self.is_fallback(asked, tag),
            review: catalog.review(id),
        })
    }

    /// English for `en-GB` is not a fallback where nobody wrote a British text; Persian for Dari is.
    fn is_fallback(&self, asked: &Tag, found: &Tag) -> bool {
        let only_the_region_differs = asked.language() == found.language()
            && asked.direction() == found.direction()
            && asked.own_name() == found.own_name();
        asked != found && (self.inner.shelves.contains_key(asked) || !only_the_region_differs)
    }

    pub(super) fn catalog(&self, tag: &Tag) -> Option<&Catalog> {
        let shelf = self.inner.shelves.get(tag)?;
        let load = || {
            let folders = shelf.folders.iter();
            let files = folders.flat_map(|folder| self.inner.source.files(folder));
            Catalog::load(tag, files.collect())
        };
        Some(shelf.catalog.get_or_init(load))
    }
}

impl std::fmt::Debug for Catalogs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Catalogs").field(&self.inner.tags).finish()
    }
}
