//! The person a conversation is about.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Extra;

/// What lists need of a person; the rest is in the sessions. `Debug` prints nothing of it.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Person {
    /// Case label as shown on screen, such as `A-1042`.
    pub case: String,
    /// What the person wants to be called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<String>,
    /// `refugee`, `family`, `labour`, `education` or `other`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The newcomer's language (BCP 47).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Month of arrival in the municipality, `2025-03`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrived: Option<String>,
    #[serde(flatten)]
    pub extra: Extra,
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Person(…)")
    }
}
