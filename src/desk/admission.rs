//! Colleagues: they make keys on their own computer and a supervisor signs them; a lost passphrase is made good with
//! the recovery sheet.

use std::sync::Arc;

use super::office::Office;
use super::people::random;
use super::{Desk, DeskError};
use crate::vault::{self, Application, MemberId, OfficeId, Role, SecretString};

/// A member as lists show them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberCard {
    pub id: MemberId,
    pub name: String,
    pub role: Role,
    /// How many computers they work on.
    pub computers: usize,
}

/// An office opened with its recovery sheet, until someone is chosen who gets a new passphrase.
pub struct Rescue(vault::Rescue);

impl Desk {
    /// Makes keys on this computer for an office that is known by the fingerprint on its recovery sheet, and returns
    /// the application that a supervisor has to sign. It holds no secret.
    ///
    /// # Errors
    /// [`DeskError::WeakPassphrase`], [`DeskError::OtherOffice`] for what is no fingerprint,
    /// [`DeskError::OfficeExists`] when this computer has keys already, or the disk refuses.
    pub fn apply(
        &mut self,
        office: &str,
        name: &str,
        passphrase: &SecretString,
    ) -> Result<Application, DeskError> {
        self.must_be_strong(passphrase, &[name])?;
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
        let local = &self.places.local;
        Ok(vault::apply(
            local,
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

    /// Everyone in the office, in the order in which they came.
    ///
    /// # Errors
    /// [`DeskError::Locked`].
    pub fn members(&self) -> Result<Vec<MemberCard>, DeskError> {
        Ok(cards(self.office()?.vault.members()))
    }

    /// Makes an applicant a member.
    ///
    /// # Errors
    /// [`DeskError::NotASupervisor`], [`DeskError::OtherOffice`], [`DeskError::NotAnApplication`], or the disk refuses.
    pub fn admit(
        &mut self,
        application: &Application,
        name: &str,
        role: Role,
    ) -> Result<(), DeskError> {
        self.office_mut()?.vault.admit(application, name, role)?;
        Ok(())
    }

    /// Gives the person at the screen another passphrase.
    ///
    /// # Errors
    /// [`DeskError::WrongPassphrase`] for the old one, [`DeskError::WeakPassphrase`] for the new one,
    /// [`DeskError::Locked`], or the disk refuses: the old one still opens.
    pub fn change_passphrase(
        &mut self,
        old: &SecretString,
        new: &SecretString,
    ) -> Result<(), DeskError> {
        let name = self.office()?.vault.me().name.clone();
        self.must_be_strong(new, &[&name])?;
        let factor = self.work_factor;
        self.office_mut()?
            .vault
            .change_passphrase(old, new, factor)?;
        Ok(())
    }

    /// Opens the office with the code of its recovery sheet, as it was typed.
    ///
    /// # Errors
    /// [`DeskError::SheetTyped`] says where a typing error is; [`DeskError::OtherSheet`]; [`DeskError::Missing`].
    pub fn rescue(&self, typed: &SecretString) -> Result<Rescue, DeskError> {
        let code = vault::sheet::parse(typed).map_err(DeskError::from_sheet)?;
        let rescue = vault::rescue(&self.places, &code, Arc::clone(&self.world))?;
        Ok(Rescue(rescue))
    }

    /// Gives a member a new passphrase on this computer and opens the office. Drafts that lie here stay.
    ///
    /// # Errors
    /// [`DeskError::WeakPassphrase`], [`DeskError::NoSuchRecord`], [`DeskError::InUse`], or the disk refuses.
    pub fn restore(
        &mut self,
        rescue: Rescue,
        member: &MemberId,
        passphrase: &SecretString,
    ) -> Result<(), DeskError> {
        self.must_be_strong(passphrase, &[rescue.office_name()])?;
        let vault = rescue.0.restore(member, passphrase, self.work_factor)?;
        self.enter(Office::open(vault, random(self.world.as_ref()))?);
        Ok(())
    }

    fn must_be_strong(&self, passphrase: &SecretString, known: &[&str]) -> Result<(), DeskError> {
        match self.strength(passphrase, known).enough {
            true => Ok(()),
            false => Err(DeskError::WeakPassphrase),
        }
    }
}

impl Rescue {
    /// Everyone who can be given a new passphrase.
    pub fn members(&self) -> Vec<MemberCard> {
        cards(self.0.members())
    }

    pub fn office_name(&self) -> &str {
        self.0.office_name()
    }
}

fn cards(members: &[vault::Member]) -> Vec<MemberCard> {
    let card = |member: &vault::Member| MemberCard {
        id: member.id,
        name: member.name.clone(),
        role: member.role,
        computers: member.devices.len(),
    };
    members.iter().map(card).collect()
}
