//! Faults in `.ftl` files, each with its place. The rest of the file works on.

use std::fmt;

/// One fault in a file of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's name as its source gives it; the folder's name for a fault of the folder.
    pub file: String,
    pub place: Place,
    /// The message in which it is, `id` or `id.attribute`, when there is one.
    pub message: Option<String>,
    pub problem: Problem,
}

/// A place in a file, both counted from 1; columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// What is wrong, in the terms of an author of such files.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("no language has the tag “{0}”")]
    UnknownLanguage(String),
    #[error("this is not UTF-8 text; save the file as UTF-8")]
    NotUtf8,
    #[error("braces are nested too deeply")]
    NestedTooDeeply,
    #[error("a message has at most {0} attributes")]
    TooManyAttributes(usize),
    #[error("a file has at most {0} messages; the others are not read")]
    TooManyMessages(usize),
    /// In the words of the Fluent parser.
    #[error("{0}")]
    Syntax(String),
    #[error("“{0}” is no review status; write “draft” or “reviewed NAME DATE”")]
    UnknownStatus(String),
    #[error("the message refers to itself")]
    Cycle,
    #[error("it refers to “{0}”, which does not exist in this language")]
    Unresolved(String),
    #[error("the message has too many placeables, or refers to others too deeply")]
    TooManyPlaceables,
    #[error("the number {0} has too many digits")]
    NumberTooLong(String),
}

impl Place {
    /// Where a file begins.
    pub const START: Place = Place { line: 1, column: 1 };

    /// The place of a byte offset in a text; an offset beyond its end is at its end.
    pub fn of(text: &str, offset: usize) -> Place {
        Lines::of(text).place(text, offset)
    }
}

/// Where the lines of a text begin: found once, for all the places that are looked up in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Lines {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1));
        Lines {
            starts: starts.collect(),
        }
    }

    /// The place of a byte offset in the text whose lines these are; an offset beyond its end is at its end.
    pub(super) fn place(&self, text: &str, offset: usize) -> Place {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied();
        let before = text.get(start.unwrap_or(0)..offset).unwrap_or_default();
        Place {
            line,
            column: before.chars().count() + 1,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { line, column } = self.place;
        write!(f, "{}:{line}:{column}: {}", self.file, self.problem)
    }
}
