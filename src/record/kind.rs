//! What a record is about.

use serde::{Deserialize, Serialize};

/// What a record is about. A kind of a newer version is carried along as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Person,
    Session,
    Employer,
    Incident,
    /// The office's own profile: values, goals, population, arenas.
    Profile,
    Consent,
    /// Who belongs to the office, with their public keys.
    Roster,
    #[serde(untagged)]
    Other(String),
}
