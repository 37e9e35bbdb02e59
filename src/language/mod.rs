//! In which words: Fluent catalogs, fallback, review status, plural, dates, numerals, direction.
#![allow(unused_variables)]

use std::sync::Arc;

/// A language as we canonicalise it: `prs` is `fa-AF`; an unknown tag is refused, since it would silently get English plurals.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tag(String);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Tag {
    pub fn parse(text: &str) -> Option<Tag> { todo!() }
    pub fn as_str(&self) -> &str { &self.0 }
    pub fn direction(&self) -> Direction { todo!() }
    /// The language's name for itself: `norsk bokmål`, `العربية`.
    pub fn own_name(&self) -> &'static str { todo!() }
    /// Is it one of the languages in which texts are written first (`nb`, `nn`, `en`)?
    pub fn is_source(&self) -> bool { todo!() }
}

/// Where `.ftl` files come from: shipped ones overlaid by a person's own.
pub trait Source: Send + Sync {
    fn tags(&self) -> Vec<String>;
    /// `(file name as shown in diagnostics, bytes)` of one language; later files override earlier ones message by message.
    fn files(&self, tag: &str) -> Vec<(String, Vec<u8>)>;
}

/// Whether somebody who knows the language has read a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Review {
    /// Written in a source language.
    Source,
    Draft,
    Reviewed { by: String, on: String },
}

/// A text ready to be shown, and what the screen has to say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    pub text: String,
    /// The language it really is in.
    pub language: Tag,
    /// The language asked for had no such message.
    pub fell_back: bool,
    pub review: Review,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    Number(f64),
}

pub type Args<'a> = &'a [(&'a str, Arg)];

/// All languages, each loaded when first asked for. Cheap to clone.
#[derive(Clone)]
pub struct Catalogs {
    _inner: Arc<()>,
}

impl Catalogs {
    pub fn new(source: Box<dyn Source>) -> Catalogs { todo!() }
    pub fn tags(&self) -> &[Tag] { todo!() }
    /// A message, or the same in the next language of the fallback (`ti → en → nb`), or the id itself in the end.
    pub fn say(&self, tag: &Tag, id: &str, args: Args) -> Saying { todo!() }
    /// The same for a message or attribute that need not exist anywhere.
    pub fn find(&self, tag: &Tag, id: &str, attribute: Option<&str>, args: Args) -> Option<Saying> { todo!() }
    /// Just the words, for the program's own texts.
    pub fn text(&self, tag: &Tag, id: &str, args: Args) -> String { self.say(tag, id, args).text }
    /// Variables that a message or attribute uses, in any language of the fallback.
    pub fn variables(&self, tag: &Tag, id: &str, attribute: Option<&str>) -> Vec<String> { todo!() }
}
