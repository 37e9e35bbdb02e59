//! A new colleague: they make keys on their own computer, a supervisor signs them.

use std::sync::Arc;

use super::{Desk, DeskError};
use crate::vault::{self, Application, OfficeId, Role, SecretString};

impl Desk {
    /// Makes keys on this computer for an office that is known by the fingerprint on its recovery sheet, and returns
    /// the application that a supervisor has to sign. It holds no secret.
    ///
    /// # Errors
    /// [`DeskError::WeakPassphrase`], [`DeskError::OtherOffice`] for what is no fingerprint, or the disk refuses.
    pub fn apply(
        &mut self,
        office: &str,
        name: &str,
        passphrase: &SecretString,
    ) -> Result<Application, DeskError> {
        if !self.strength(passphrase, &[name]).enough {
            return Err(DeskError::WeakPassphrase);
        }
        self.apply_with(office, passphrase)
    }

    /// Applies without judging the passphrase: the demo's is known to everyone.
    pub(super) fn apply_with(
        &mut self,
        office: &str,
        passphrase: &SecretString,
    ) -> Result<Application, DeskError> {
        let office: OfficeId = office.parse().map_err(|_| DeskError::OtherOffice)?;
        let world = Arc::clone(&self.world);
        Ok(vault::apply(
            &self.places.local,
            &office,
            passphrase,
            self.work_factor,
            world,
        )?)
    }

    /// The office's fingerprint, as colleagues need it to apply.
    ///
    /// # Errors
    /// [`DeskError::Locked`].
    pub fn fingerprint(&self) -> Result<String, DeskError> {
        Ok(self.office()?.vault.office().to_string())
    }

    /// Makes an applicant a member.
    ///
    /// # Errors
    /// [`DeskError::NotASupervisor`], [`DeskError::OtherOffice`], or the disk refuses.
    pub fn admit(
        &mut self,
        application: &Application,
        name: &str,
        role: Role,
    ) -> Result<(), DeskError> {
        self.office_mut()?.vault.admit(application, name, role)?;
        Ok(())
    }
}
