//! Where a value stands in a document, in a way that does not depend on positions.

use serde::{Deserialize, Serialize};

/// The mark that an object is there at all, as a field of its own.
const PRESENCE: &str = "\u{0}";

/// The way to a value: names of fields, keys of items. An instance of a repeat is named by its identity
/// (`/data/member{k3}/name`) and not by its number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Field(Vec<String>);

impl Field {
    pub fn new<const N: usize>(steps: [&str; N]) -> Self {
        Self(steps.iter().map(|step| (*step).to_owned()).collect())
    }

    pub fn steps(&self) -> &[String] {
        &self.0
    }

    /// The names on the way, to be compared with fixed ones.
    pub fn names(&self) -> Vec<&str> {
        self.0.iter().map(String::as_str).collect()
    }

    pub(super) fn then(&self, step: &str) -> Self {
        let mut steps = self.0.clone();
        steps.push(step.to_owned());
        Self(steps)
    }

    /// The mark that the object at this place is there.
    pub(super) fn presence(&self) -> Self {
        self.then(PRESENCE)
    }

    pub(super) fn is_mark(step: &str) -> bool {
        step == PRESENCE
    }

    /// Whether an item or object as a whole is meant: it was taken away on one side and changed on the other.
    pub fn is_presence(&self) -> bool {
        self.0.last().is_some_and(|step| Self::is_mark(step))
    }

    /// The objects around this place, the innermost first.
    pub(super) fn around(&self) -> impl Iterator<Item = Self> + '_ {
        let depth = self.0.len().saturating_sub(1);
        (0..depth)
            .rev()
            .map(|length| Self(self.0.iter().take(length).cloned().collect()))
    }
}
