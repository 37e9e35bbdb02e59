//! What is kept: the JSON documents, their versions, how two of them merge.
//!
//! Every document keeps the fields that it does not know (`extra`), so that an older version of Bolyst never
//! drops what a newer one wrote.

pub mod answer;
pub mod kind;
pub mod merge;
pub mod person;
pub mod session;

pub use answer::{Answer, Given, Status, Value};
pub use kind::Kind;
pub use person::Person;
pub use session::{FormPin, NextStep, Session, TrailEntry, TrailKind};

/// Fields written by another version of Bolyst, carried along unchanged.
pub type Extra = serde_json::Map<String, serde_json::Value>;

#[cfg(test)]
mod tests;
