//! Type to search everywhere.

use super::Desk;
use crate::language::Tag;

/// What a hit leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// Record id of a draft to resume.
    Draft(String),
    /// Record id of a person.
    Person(String),
    /// Record id of a session to read.
    Session(String),
    /// Form id to start with.
    Form(String),
}

/// Something that matches what was typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Hit {
    pub what: What,
    /// The line as it was searched, in the program's language: case, name, title, state.
    pub line: String,
    /// Which characters (Unicode scalar values) of `line` matched, ascending.
    pub matched: Vec<u32>,
}

impl Desk {
    /// Searches drafts, people, sessions and forms, best first. Letters may be missing, accents are folded, words
    /// may come in any order. `tag` is the language of titles and states. Nothing typed gives nothing.
    pub fn search(&mut self, typed: &str, tag: &Tag, limit: usize) -> Vec<Hit> {
        let _ = (typed, tag, limit);
        todo!()
    }
}
