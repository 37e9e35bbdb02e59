//! A text ready to be shown, and what it is filled in with.

use super::review::Review;
use super::tag::Tag;

/// A text ready to be shown, and what the screen has to say about it.
#[derive(Clone, PartialEq, Eq)]
pub struct Saying {
    pub text: String,
    /// The language it really is in.
    pub language: Tag,
    /// The language asked for had no such message.
    pub fell_back: bool,
    pub review: Review,
}

/// What a variable of a message is filled in with.
#[derive(Clone, PartialEq)]
pub enum Arg {
    Text(String),
    /// Written plainly, without grouping (`8735`), with the language's digits and decimal sign; chooses among plural forms.
    Number(f64),
}

/// Variables by name.
pub type Args<'a> = &'a [(&'a str, Arg)];

/// A text may have answers filled in: nothing of it goes into a log.
impl std::fmt::Debug for Saying {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Saying")
            .field("language", &self.language)
            .field("fell_back", &self.fell_back)
            .field("review", &self.review)
            .finish_non_exhaustive()
    }
}

/// An argument may be a newcomer's answer: nothing of it goes into a log.
impl std::fmt::Debug for Arg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Arg::Text(_) => f.write_str("Text(…)"),
            Arg::Number(_) => f.write_str("Number(…)"),
        }
    }
}
