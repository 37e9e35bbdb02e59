//! What can go wrong at the desk, and the words for it.

use super::shelf::FormFault;
use crate::language::{Arg, Catalogs, Saying, Tag};

/// What went wrong. Holds no answers.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum DeskError {
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    #[error("the passphrase is too easy to guess")]
    WeakPassphrase,
    #[error("the office is locked")]
    Locked,
    #[error("there is no office here")]
    NoOffice,
    #[error("an office stands here already")]
    OfficeExists,
    #[error("this is not what stands on the recovery sheet")]
    SheetDiffers,
    #[error("this computer holds no key to the office")]
    NotAMember,
    #[error("another program holds the vault")]
    InUse,
    #[error("the disk is full")]
    DiskFull,
    #[error("{path} cannot be written to")]
    ReadOnly { path: String },
    #[error("{path} may not be opened")]
    Denied { path: String },
    #[error("{path} cannot be found")]
    Missing { path: String },
    #[error("{path} could not be read or written: {cause}")]
    Disk { path: String, cause: String },
    #[error("the draft {record} is damaged")]
    DamagedDraft { record: String },
    #[error("{file} is damaged")]
    Damaged { file: String },
    #[error("{file} was written by a newer version")]
    Newer { file: String },
    #[error("no record {record}")]
    NoSuchRecord { record: String },
    #[error("this record is not sealed for you")]
    NotForYou,
    #[error("no form {form}")]
    NoSuchForm { form: String },
    #[error("the form {} has faults", .0.file)]
    FaultyForm(FormFault),
    #[error("no municipality {number}")]
    NoSuchMunicipality { number: String },
}

/// An error in words: what happened, what is safe, what to do now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub what: Saying,
    pub safe: Saying,
    pub now: Saying,
}

impl DeskError {
    /// Message id; its attributes `.safe` and `.now` say the rest.
    pub fn message(&self) -> &'static str {
        todo!()
    }

    /// What the message's variables stand for.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        todo!()
    }

    /// The error in words.
    pub fn tell(&self, catalogs: &Catalogs, tag: &Tag) -> Told {
        let _ = (catalogs, tag);
        todo!()
    }
}
