//! What is asked: form files, expressions, dependency graph, checks.
//!
//! A [`Form`] is compiled once and never changes; it holds no words (they are Fluent messages, named here by id)
//! and knows nothing of a person's answers.
//!
//! A file becomes a form in four steps: `source` (JSON with places) → `read` (nodes, lists, actions as written) →
//! `expression` (each expression bound to places of `layout`) → `logic` (who depends on whom, in which order).

pub mod appearance;
pub mod diagnostic;
pub mod expression;
mod faults;
mod grid;
pub mod import;
mod instances;
pub(crate) mod layout;
pub(crate) mod logic;
pub mod model;
mod read;
mod source;
mod suggest;
pub(crate) mod table;

pub use diagnostic::{Diagnostic, Excerpt, Severity};
pub use grid::Grid;
pub use model::{Action, Audience, ChoiceList, Form, Kind, ListChoice, Metadata, Node, NodeId};

/// Where a form finds the files it names (`codelists/factors.json`, `towns.csv`), relative to its own folder.
pub trait Files {
    /// The file's bytes; an error message is shown to the form's author.
    fn read(&self, name: &str) -> std::io::Result<Vec<u8>>;
}

/// May this be the id of a form, and so part of its messages' ids?
pub fn is_id(text: &str) -> bool {
    read::is_identifier(text)
}

/// Reads and compiles a form. All faults come back at once; warnings come with the form.
///
/// `name` is the file's name as it shall stand in diagnostics.
pub fn load(
    name: &str,
    text: &str,
    files: &dyn Files,
) -> Result<(Form, Vec<Diagnostic>), Vec<Diagnostic>> {
    read::form(name, text, files)
}
