//! Colleagues: they make keys on their own computer and a supervisor signs them; a lost passphrase is made good with
//! the recovery sheet.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;
use std::sync::Arc;

use super::office::Office;
use super::people::random;
use super::{Desk, DeskError, Situation};
use crate::vault::{self, Application, MemberId, OfficeId, Role, SecretString};

/// No application is nearly as long, in bytes.
const LONGEST_APPLICATION: u64 = 16 << 10;

/// A member as lists show them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberCard {
    pub id: MemberId,
    pub name: String,
    pub role: Role,
    /// How many computers they work on.
    pub computers: usize,
}

impl MemberCard {
    pub(super) fn of(member: &vault::Member) -> MemberCard {
        MemberCard {
            id: member.id,
            name: member.name.clone(),
            role: member.role,
            computers: member.devices.len(),
        }
    }

    /// The beginning of the id: enough to tell two of the same name apart.
    pub fn short_id(&self) -> String {
        self.id.to_string().chars().take(8).collect()
    }
}

/// An office opened with its recovery sheet, until someone is chosen who gets a new passphrase.
pub struct Rescue(vault::Rescue);

impl Desk {
    /// Makes keys on this computer for an office that is known by the fingerprint on its recovery sheet, and returns
    /// the application that a supervisor has to sign. It holds no secret.
    ///
    /// # Errors
    /// [`DeskError::WeakPassphrase`], [`DeskError::NotAFingerprint`], [`DeskError::FingerprintDiffers`] when the vault
    /// is another office's, [`DeskError::OfficeExists`] when this computer has keys already, or the disk refuses.
    pub fn apply(
        &mut self,
        office: &str,
        name: &str,
        passphrase: &SecretString,
    ) -> Result<Application, DeskError> {
        self.check_office(office)?;
        self.must_be_strong(passphrase, &[name])?;
        self.apply_with(office, passphrase)
    }

    /// Is this the fingerprint of the office that lies in the vault's folder, as far as that can be seen without keys?
    /// Blanks do not matter: on paper it stands in groups. A folder that is not there yet contradicts no fingerprint.
    ///
    /// # Errors
    /// [`DeskError::NotAFingerprint`], [`DeskError::FingerprintDiffers`], or the disk refuses.
    pub fn check_office(&self, fingerprint: &str) -> Result<(), DeskError> {
        let office = office_id(fingerprint)?;
        match vault::is_vault_of(&self.places, &office, self.world.as_ref()) {
            Ok(true) | Err(vault::Error::NotHere(_)) => Ok(()),
            Ok(false) => Err(DeskError::FingerprintDiffers {
                path: self.places.vault.display().to_string(),
            }),
            Err(error) => Err(error.into()),
        }
    }

    /// Applies without judging the passphrase: the demo's is known to everyone.
    pub(super) fn apply_with(
        &mut self,
        office: &str,
        passphrase: &SecretString,
    ) -> Result<Application, DeskError> {
        let office = office_id(office)?;
        let world = Arc::clone(&self.world);
        Ok(vault::apply(
            &self.places.local,
            &office,
            passphrase,
            self.work_factor,
            world,
        )?)
    }

    /// Are there keys on this computer, so that [`Desk::applied`] gives their application?
    pub fn has_keys(&self) -> bool {
        matches!(
            self.situation(),
            Situation::Locked | Situation::VaultMissing { .. }
        )
    }

    /// The application of the keys that this computer has already, for when its file was lost on the way.
    ///
    /// # Errors
    /// [`DeskError::WrongPassphrase`], [`DeskError::OtherOffice`] when the keys are for another one, damage.
    pub fn applied(
        &self,
        office: &str,
        passphrase: &SecretString,
    ) -> Result<Application, DeskError> {
        let office = office_id(office)?;
        let application = vault::applied(&self.places.local, passphrase, self.world.as_ref())?;
        if application.vault != office {
            return Err(DeskError::OtherOffice);
        }
        Ok(application)
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

    /// Does this person need the recovery sheet to admit someone?
    ///
    /// # Errors
    /// [`DeskError::Locked`].
    pub fn needs_sheet(&self) -> Result<bool, DeskError> {
        Ok(self.office()?.vault.me().role != Role::Supervisor)
    }

    /// Makes an applicant a member, in the name of a supervisor.
    ///
    /// # Errors
    /// [`DeskError::NeedsSheet`], [`DeskError::OtherOffice`], [`DeskError::NotAnApplication`], or the disk refuses.
    pub fn admit(
        &mut self,
        application: &Application,
        name: &str,
        role: Role,
    ) -> Result<(), DeskError> {
        let admitted = self.office_mut()?.vault.admit(application, name, role);
        match admitted {
            Err(vault::Error::NotASupervisor) => Err(DeskError::NeedsSheet),
            other => other.map(drop).map_err(DeskError::from),
        }
    }

    /// Makes an applicant a member, with what stands on the recovery sheet: an office that a consultant founded gets
    /// its first supervisor in this way.
    ///
    /// # Errors
    /// [`DeskError::SheetTyped`], [`DeskError::OtherSheet`], [`DeskError::OtherOffice`],
    /// [`DeskError::NotAnApplication`], or the disk refuses.
    pub fn admit_with_sheet(
        &mut self,
        typed: &SecretString,
        application: &Application,
        name: &str,
        role: Role,
    ) -> Result<(), DeskError> {
        let code = vault::sheet::parse(typed).map_err(DeskError::from_sheet)?;
        let vault = &mut self.office_mut()?.vault;
        vault.admit_with_sheet(&code, application, name, role)?;
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
        self.enter(Office::open(
            vault,
            self.shelf.clone(),
            random(self.world.as_ref()),
        )?);
        Ok(())
    }

    pub(super) fn must_be_strong(
        &self,
        passphrase: &SecretString,
        known: &[&str],
    ) -> Result<(), DeskError> {
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
    members.iter().map(MemberCard::of).collect()
}

fn office_id(fingerprint: &str) -> Result<OfficeId, DeskError> {
    let bare: String = fingerprint.split_whitespace().collect();
    bare.parse().map_err(|_| DeskError::NotAFingerprint)
}

/// Writes an application into a new file. One that holds the very same is left as it is.
///
/// # Errors
/// [`DeskError::FileExists`], or the disk refuses.
pub fn write_application(path: &Path, application: &Application) -> Result<(), DeskError> {
    let of_file = |error| DeskError::of_file(path, &error);
    let mut text = serde_json::to_vec_pretty(application).map_err(|_| DeskError::NotJson)?;
    text.push(b'\n');
    let mut file = match File::create_new(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return match read_application(path) {
                Ok(there) if there == *application => Ok(()),
                _ => Err(DeskError::FileExists {
                    path: path.display().to_string(),
                }),
            };
        }
        file => file.map_err(of_file)?,
    };
    let written = file.write_all(&text).and_then(|()| file.sync_all());
    written.map_err(|error| {
        // Half an application helps nobody, and would be in the way of the next try.
        let _ = fs::remove_file(path);
        of_file(error)
    })
}

/// Reads an application from its file.
///
/// # Errors
/// [`DeskError::NotAnApplication`] when it is anything else, or the disk refuses.
pub fn read_application(path: &Path) -> Result<Application, DeskError> {
    let of_file = |error| DeskError::of_file(path, &error);
    let file = File::open(path).map_err(of_file)?;
    let mut text = Vec::new();
    file.take(LONGEST_APPLICATION)
        .read_to_end(&mut text)
        .map_err(of_file)?;
    serde_json::from_slice(&text).map_err(|_| DeskError::NotAnApplication)
}
