//! The recovery sheet: an age identity on paper.

use std::fmt;

use super::{OfficeId, SecretString};

/// What is to be printed or written down, once.
pub struct RecoverySheet {
    /// Name of the office.
    pub office_name: String,
    /// Fingerprint of the office's root key.
    pub office: OfficeId,
    code: SecretString,
}

impl RecoverySheet {
    /// The code in groups of four characters, without the fixed beginning `AGE-SECRET-KEY-1`.
    pub fn groups(&self) -> Vec<&str> {
        todo!()
    }

    /// The whole code in one piece: an age identity, for [`super::rescue`] and for `age -d -i`.
    pub fn code(&self) -> &SecretString {
        &self.code
    }
}

impl fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecoverySheet").finish_non_exhaustive()
    }
}

/// What is wrong with a code that was typed from the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// Characters are missing or too many: how many there should be and how many there are.
    #[error("{typed} characters instead of {expected}")]
    Length { expected: usize, typed: usize },
    /// A character that no code holds, in this group (from 1).
    #[error("a character in group {0} is in no code")]
    Character(usize),
    /// The check fails; most likely because of this group (from 1), or nobody knows where.
    #[error("a typing error")]
    Typing(Option<usize>),
}

/// Reads a code as it was typed: case, spaces, hyphens and the fixed beginning do not matter.
///
/// # Errors
/// [`SheetError`] says where to look.
pub fn parse(typed: &SecretString) -> Result<SecretString, SheetError> {
    todo!()
}
