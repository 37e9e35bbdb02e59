//! The limits, from `forms/plain-language.json`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::desk::Shelf;
use crate::form::Files;
use crate::language::Tag;

const FILE: &str = "plain-language.json";

/// The limits that hold in every language, and those of each.
#[derive(Debug, Deserialize)]
pub struct Rules {
    /// Words in one sentence.
    pub sentence: usize,
    /// Words in one question.
    pub question: usize,
    /// Words from which a single prompt has an index worth naming.
    pub lix_from: usize,
    #[serde(deserialize_with = "by_tag")]
    pub languages: BTreeMap<Tag, LanguageRules>,
}

/// What one language avoids.
#[derive(Debug, Deserialize)]
pub struct LanguageRules {
    /// The highest index; the index is made for Scandinavian languages.
    pub lix: Option<f64>,
    /// «og/eller»: two questions in one.
    pub either_or: Vec<String>,
    pub negations: Vec<String>,
    pub abbreviations: Vec<String>,
    /// Words of the office, each with a plain one.
    pub office_words: BTreeMap<String, String>,
}

/// The file of the rules cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RulesError {
    #[error("forms/{FILE} cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    #[error("forms/{FILE}: {0}")]
    Malformed(String),
}

impl Rules {
    /// # Errors
    /// When the file is missing, is no JSON or does not say what it must.
    pub fn read(shelf: &Shelf) -> Result<Rules, RulesError> {
        let bytes = shelf.read(FILE)?;
        let text = String::from_utf8_lossy(&bytes);
        jsonc_parser::parse_to_serde_value(&text, &Default::default())
            .map_err(|error| RulesError::Malformed(error.to_string()))
    }
}

fn by_tag<'de, D>(deserializer: D) -> Result<BTreeMap<Tag, LanguageRules>, D::Error>
where
    D: serde::Deserializer<'de>,
{
    let by_name: BTreeMap<String, LanguageRules> = BTreeMap::deserialize(deserializer)?;
    let tagged = by_name.into_iter().map(|(name, rules)| {
        let tag = Tag::parse(&name);
        let unknown = || serde::de::Error::custom(format!("`{name}` names no language"));
        Ok((tag.ok_or_else(unknown)?, rules))
    });
    tagged.collect()
}
