//! An open vault.

use std::path::PathBuf;
use std::sync::Arc;

use super::error::{BadFile, Error};
use super::{
    Event, EventId, EventName, Member, MemberId, NewEvent, OfficeId, RecordId, RecoverySheet,
    SecretString, World,
};

/// Where the two folders lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// May lie in a synced folder.
    pub vault: PathBuf,
    /// Never synced, mode 0700.
    pub local: PathBuf,
}

/// How things stand before anything is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Situation {
    /// Neither folder holds anything.
    Nothing,
    /// Both are there.
    Locked,
    /// There is a vault, but this computer has no identity: apply, or use the recovery sheet.
    LocalMissing,
    /// This computer has an identity, but the vault is not there: a share that is not mounted, a folder that moved.
    VaultMissing,
    /// Files without which nothing opens are not there.
    Damaged(Vec<BadFile>),
}

/// How things stand. Reads no keys.
pub fn situation(places: &Places) -> Situation {
    todo!()
}

/// Opens the vault. A wrong passphrase takes as long as a right one.
///
/// # Errors
/// [`Error::WrongPassphrase`], [`Error::InUse`], [`Error::NotAMember`], [`Error::NotHere`], [`Error::Damaged`],
/// [`Error::OtherOffice`], [`Error::Disk`].
pub fn unlock(
    places: &Places,
    passphrase: &SecretString,
    world: Arc<dyn World>,
) -> Result<Vault, Error> {
    todo!()
}

/// What happened to one record.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Verified, in causal order.
    pub events: Vec<Event>,
    /// How many events of this record this person may not read.
    pub closed: usize,
    pub bad: Vec<BadFile>,
}

/// An open vault: keys in memory, LOCAL locked against other programs.
pub struct Vault {
    _private: (),
}

impl Vault {
    /// The person whose LOCAL folder this is.
    pub fn me(&self) -> &Member {
        todo!()
    }

    /// Everyone, in the order in which they came.
    pub fn members(&self) -> &[Member] {
        todo!()
    }

    pub fn member(&self, id: &MemberId) -> Option<&Member> {
        todo!()
    }

    pub fn office(&self) -> &OfficeId {
        todo!()
    }

    pub fn office_name(&self) -> &str {
        todo!()
    }

    /// The recovery sheet, until it is confirmed.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Disk`].
    pub fn sheet(&self) -> Result<Option<RecoverySheet>, Error> {
        todo!()
    }

    /// The sheet is on paper: this computer forgets it.
    ///
    /// # Errors
    /// [`Error::Disk`].
    pub fn sheet_confirmed(&mut self) -> Result<(), Error> {
        todo!()
    }

    pub fn new_record(&self) -> RecordId {
        todo!()
    }

    /// Signs, seals and writes an event. When this returns `Ok`, it survives a power cut.
    ///
    /// # Errors
    /// [`Error::Unknown`] for a parent or reader, [`Error::TooLarge`], [`Error::Disk`]: nothing was written.
    pub fn append(&mut self, event: NewEvent) -> Result<EventId, Error> {
        todo!()
    }

    /// The events of a record by name, readable or not.
    ///
    /// # Errors
    /// [`Error::Disk`].
    pub fn names(&self, record: RecordId) -> Result<Vec<EventName>, Error> {
        todo!()
    }

    /// Opens and verifies one event; `None` when this person may not read it.
    ///
    /// # Errors
    /// [`Error::Damaged`] with the file's name, [`Error::Newer`], [`Error::Disk`].
    pub fn read(&self, name: &EventName) -> Result<Option<Event>, Error> {
        todo!()
    }

    /// Opens and verifies everything about one record.
    ///
    /// # Errors
    /// [`Error::Disk`] when its folder cannot be listed.
    pub fn history(&self, record: RecordId) -> Result<History, Error> {
        todo!()
    }

    /// The readable events of a record that nothing follows: more than one after concurrent work.
    ///
    /// # Errors
    /// As [`Vault::history`].
    pub fn heads(&self, record: RecordId) -> Result<Vec<EventId>, Error> {
        todo!()
    }

    /// Saves the index, wipes the keys, frees LOCAL. Dropping does the same but saves no index.
    pub fn lock(self) {
        todo!()
    }
}
