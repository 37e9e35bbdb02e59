//! Where it is kept: keys, sealing, event files, drafts, index, verification (DESIGN §3). Knows no forms, words or screens:
//! a record's body is JSON to it.
#![allow(unused_variables, unused_imports)]

use std::path::{Path, PathBuf};

use time::OffsetDateTime;

/// Where the two folders lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// May lie in a synced folder.
    pub vault: PathBuf,
    /// Never synced, mode 0700.
    pub local: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Consultant,
    Supervisor,
}

/// Who may read an event besides the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Every member: people, actions, documents, employers, profile.
    Team,
    /// The owner and named colleagues (member ids).
    Members(Vec<String>),
}

/// Clock and random numbers come in, so that any run can be replayed.
pub trait World: Send {
    fn now(&self) -> OffsetDateTime;
    fn random(&mut self, buffer: &mut [u8]);
}

/// A passphrase; wiped from memory when dropped.
pub use age::secrecy::SecretString;
