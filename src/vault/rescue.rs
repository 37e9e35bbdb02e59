//! A lost passphrase is made good with the recovery sheet.

use std::sync::Arc;

use super::error::Error;
use super::{Member, MemberId, Places, SecretString, Vault, World};

/// The office, opened with its recovery sheet; nobody's LOCAL folder has been touched yet.
pub struct Rescue {
    _private: (),
}

/// Opens the office with the code of the recovery sheet ([`super::sheet::parse`] finds typing errors).
///
/// # Errors
/// [`Error::OtherSheet`], [`Error::NotHere`], [`Error::Damaged`], [`Error::Disk`].
pub fn rescue(
    places: &Places,
    code: &SecretString,
    world: Arc<dyn World>,
) -> Result<Rescue, Error> {
    todo!()
}

impl Rescue {
    /// Everyone who can be given a new passphrase.
    pub fn members(&self) -> Vec<Member> {
        todo!()
    }

    /// Gives a member a new passphrase on this computer. Drafts that lie in LOCAL stay readable.
    ///
    /// # Errors
    /// [`Error::Unknown`], [`Error::InUse`], [`Error::Damaged`], [`Error::Disk`].
    pub fn restore(
        self,
        member: &MemberId,
        passphrase: &SecretString,
        work_factor: u8,
    ) -> Result<Vault, Error> {
        todo!()
    }
}
