//! Where `.ftl` files come from.

use std::collections::{BTreeMap, BTreeSet};

/// Where `.ftl` files come from: shipped ones overlaid by a person's own.
pub trait Source: Send + Sync {
    /// The languages there are, as their folders are called.
    fn tags(&self) -> Vec<String>;
    /// `(file name as shown in diagnostics, bytes)` of one language; later files override earlier ones message by message.
    fn files(&self, tag: &str) -> Vec<(String, Vec<u8>)>;
}

/// Several sources on top of one another; a later one overrides an earlier one message by message.
pub struct Layers(pub Vec<Box<dyn Source>>);

impl Source for Layers {
    fn tags(&self) -> Vec<String> {
        let all = self.0.iter().flat_map(|layer| layer.tags());
        all.collect::<BTreeSet<_>>().into_iter().collect()
    }

    fn files(&self, tag: &str) -> Vec<(String, Vec<u8>)> {
        self.0.iter().flat_map(|layer| layer.files(tag)).collect()
    }
}

/// Files held in memory, by language and in the order in which they were added.
#[derive(Clone, Default)]
pub struct Memory(BTreeMap<String, Vec<(String, Vec<u8>)>>);

impl Memory {
    /// Adds one file.
    pub fn with(mut self, tag: &str, name: &str, bytes: impl Into<Vec<u8>>) -> Memory {
        let files = self.0.entry(tag.to_owned()).or_default();
        files.push((name.to_owned(), bytes.into()));
        self
    }
}

impl Source for Memory {
    fn tags(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    fn files(&self, tag: &str) -> Vec<(String, Vec<u8>)> {
        self.0.get(tag).cloned().unwrap_or_default()
    }
}
