//! Verification of a whole vault.

use std::ops::ControlFlow;

use super::Vault;
use super::error::{BadFile, Error};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// Events that were opened and stand.
    pub sound: usize,
    /// Events that this person may not read: their bytes were not checked.
    pub closed: usize,
    /// Everything that is not what it should be, by name.
    #[serde(skip)]
    pub bad: Vec<BadFile>,
}

impl Vault {
    /// Opens and checks every file of the vault.
    ///
    /// # Errors
    /// [`Error::Stopped`], [`Error::Disk`] when the vault cannot be listed.
    pub fn verify(
        &mut self,
        progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Report, Error> {
        todo!()
    }
}
