//! Opening and closing the office.

use std::sync::Arc;

use super::office::Office;
use super::people::random;
use super::{Desk, DeskError};
use crate::language::Tag;
use crate::vault::{self, SecretString};

impl Desk {
    /// Opens the office. Takes about a second, right or wrong.
    ///
    /// # Errors
    /// [`DeskError::WrongPassphrase`]; [`DeskError::InUse`] when another program holds the vault; damage.
    pub fn unlock(&mut self, passphrase: &SecretString) -> Result<(), DeskError> {
        if self.office.is_some() {
            return Ok(());
        }
        let vault = vault::unlock(&self.places, passphrase, Arc::clone(&self.world))?;
        let mut office = Office::open(vault, self.shelf.clone(), random(self.world.as_ref()))?;
        if office.profile.is_none() {
            self.mend_founding(&mut office);
        }
        self.enter(office);
        Ok(())
    }

    /// Closes the office and wipes its keys from memory. Save drafts before.
    pub fn lock(&mut self) {
        if let Some(office) = self.office.take() {
            office.vault.lock();
        }
        self.language = self.own_language.clone();
    }

    /// Goes to work in an office that was just opened: in its own language form.
    pub(super) fn enter(&mut self, office: Office) {
        let profile = office.profile.as_ref();
        let form = profile.and_then(|profile| profile.municipality.language_form);
        if let Some(tag) = form.and_then(|form| Tag::parse(form.tag())) {
            self.language = tag;
        }
        self.office = Some(office);
    }
}
