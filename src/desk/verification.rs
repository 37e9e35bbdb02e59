//! Looking through the whole vault: is every file what it should be?

use super::membership::Progress;
use super::{Desk, DeskError};
use crate::vault::Report;

impl Desk {
    /// Opens and checks every file of the vault and every draft of this computer. One bad file never hides another.
    ///
    /// # Errors
    /// [`DeskError::Stopped`], [`DeskError::Locked`], or the folder cannot be listed.
    pub fn verify(&mut self, progress: Progress<'_>) -> Result<Report, DeskError> {
        Ok(self.office_mut()?.vault.verify(progress)?)
    }
}
