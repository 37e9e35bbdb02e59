//! ODK's expressions: read once, bound to the form's nodes, run often.

pub mod bare;
mod calls;
pub mod compiled;
pub mod dates;
pub mod evaluate;
pub mod functions;
mod items;
pub mod lexer;
pub mod parser;
pub mod random;
pub mod resolve;
pub mod syntax;
#[cfg(test)]
mod tests;
mod texts;
pub mod value;
pub mod words;

pub use calls::seed_of;
pub use value::{Cell, Value, number_text};
pub use words::{Plain, Words};
