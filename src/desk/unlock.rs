//! Opening and closing the office.

use super::{Desk, DeskError};
use crate::vault::SecretString;

impl Desk {
    /// Opens the office. Takes about a second, right or wrong.
    ///
    /// # Errors
    /// [`DeskError::WrongPassphrase`]; [`DeskError::InUse`] when another program holds the vault; damage.
    pub fn unlock(&mut self, passphrase: &SecretString) -> Result<(), DeskError> {
        let _ = passphrase;
        todo!()
    }

    /// Closes the office and wipes its keys from memory. Save drafts before.
    pub fn lock(&mut self) {
        todo!()
    }
}
