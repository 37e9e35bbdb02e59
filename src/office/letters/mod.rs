//! What a person takes home on paper: in their own language beside Norwegian.
//!
//! A [`Letter`] is words in their places, each in every language of the letter. [`html`] writes it for a browser and a printer,
//! [`text`] for everything else. Where the words come from is the desk's business; nothing here reads a record.

mod html;
pub mod plan;
mod text;

use crate::language::{Review, Saying, Tag};

pub use self::html::html;
pub use self::plan::Plan;
pub use self::text::text;

/// A letter, ready to be written down.
#[derive(Clone, PartialEq)]
pub struct Letter {
    /// What its file is called, without a person's name: `welcome`.
    pub name: String,
    /// The reader's language first; only one where the reader's is Norwegian.
    pub languages: Vec<Tag>,
    pub title: Words,
    pub parts: Vec<Part>,
    /// Who wrote it, and when.
    pub foot: Words,
    /// What is said below a letter that nobody has read over in the reader's language.
    pub draft: Words,
}

/// The same text in each language of a letter, in their order.
#[derive(Clone, PartialEq, Eq)]
pub struct Words(pub Vec<Saying>);

/// One part of a letter.
#[derive(Clone, PartialEq)]
pub enum Part {
    Heading(Words),
    Paragraph(Words),
    /// Small print: a source, a date.
    Note(Words),
    List(Vec<Words>),
    /// Things to tick off.
    Boxes(Vec<Words>),
    /// A name for each thing, and the thing.
    Facts(Vec<(Words, Words)>),
    /// Rows under their headings.
    Table {
        head: Vec<Words>,
        rows: Vec<Vec<Words>>,
    },
    /// Empty lines to write on.
    Lines(usize),
}

impl Letter {
    /// Whether any text in it waits for somebody to read it over.
    pub fn is_draft(&self) -> bool {
        let is_draft = |words: &Words| {
            let mut said = words.0.iter();
            said.any(|it| it.review == Review::Draft)
        };
        self.all_words().any(is_draft)
    }

    fn all_words(&self) -> impl Iterator<Item = &Words> {
        let parts = self.parts.iter().flat_map(Part::words);
        [&self.title, &self.foot].into_iter().chain(parts)
    }
}

impl Part {
    fn words(&self) -> Vec<&Words> {
        match self {
            Part::Heading(words) | Part::Paragraph(words) | Part::Note(words) => vec![words],
            Part::List(items) | Part::Boxes(items) => items.iter().collect(),
            Part::Facts(facts) => facts.iter().flat_map(|(name, fact)| [name, fact]).collect(),
            Part::Table { head, rows } => head.iter().chain(rows.iter().flatten()).collect(),
            Part::Lines(_) => Vec::new(),
        }
    }
}

/// A letter holds what was said: nothing of it goes into a log.
impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Letter")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
