//! A new member: the person makes keys, a supervisor signs them.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use age::secrecy::SecretString;
use age::x25519::{Identity, Recipient};
use serde::{Deserialize, Serialize};

use super::append::member_event;
use super::chain::Chain;
use super::disk;
use super::error::Error;
use super::ids::{DeviceId, MemberId, OfficeId};
use super::keys::{self, Epochs, LocalKeys, Owner};
use super::layout;
use super::lock::LocalLock;
use super::roster::{MemberBody, Role};
use super::signing::VerifyingKey;
use super::system::Access;
use super::{Vault, World};

/// The public part of the keys in a new LOCAL folder. Holds no secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    pub vault: OfficeId,
    pub member: MemberId,
    pub device: DeviceId,
    /// `age1…`
    pub recipient: String,
    /// `ssh-ed25519 …`
    pub signing_key: String,
}

impl Application {
    fn holds_keys(&self) -> bool {
        self.recipient.parse::<Recipient>().is_ok()
            && VerifyingKey::from_openssh(&self.signing_key).is_some()
    }
}

/// Makes a LOCAL folder with new keys for an office that is known by its fingerprint.
///
/// # Errors
/// [`Error::AlreadyHere`] when the folder holds keys, [`Error::Disk`].
pub fn apply(
    local: &Path,
    office: &OfficeId,
    passphrase: &SecretString,
    work_factor: u8,
    world: Arc<dyn World>,
) -> Result<Application, Error> {
    let disk = world.disk();
    disk::make_folder(disk, local, Access::Private)?;
    let _lock = LocalLock::acquire(local, &*world)?;
    if disk.exists(&local.join(layout::IDENTITY)) {
        return Err(Error::AlreadyHere(local.to_path_buf()));
    }
    let owner = Owner {
        office: office.clone(),
        member: MemberId::random(&*world),
        device: DeviceId::random(&*world),
    };
    let keys = LocalKeys::generate(owner, Identity::generate(), &*world);
    save_new_local(local, &keys, passphrase, work_factor, &*world)?;
    Ok(Application {
        vault: office.clone(),
        member: keys.owner.member,
        device: keys.owner.device,
        recipient: keys.member.to_public().to_string(),
        signing_key: keys.signing.verifying_key().to_openssh(),
    })
}

/// Writes a LOCAL folder that has written no event yet.
pub fn save_new_local(
    local: &Path,
    keys: &LocalKeys,
    passphrase: &SecretString,
    work_factor: u8,
    world: &dyn World,
) -> Result<(), Error> {
    let disk = world.disk();
    disk::make_folder(disk, &local.join(layout::DRAFTS), Access::Private)?;
    Chain::new(keys).save(local, keys, disk)?;
    keys.save(local, passphrase, work_factor, disk)
}

impl Vault {
    /// Signs a new member's keys and seals the office's keys to them as far as the role goes. Done twice, the second
    /// time mends what the first may have left undone.
    ///
    /// # Errors
    /// [`Error::NotASupervisor`], [`Error::OtherOffice`], [`Error::Unusable`] when the application holds no keys,
    /// [`Error::Disk`].
    pub fn admit(
        &mut self,
        application: &Application,
        name: &str,
        role: Role,
    ) -> Result<MemberId, Error> {
        self.must_supervise()?;
        if !application.holds_keys() {
            return Err(Error::Unusable("the application"));
        }
        if application.vault != *self.office() {
            return Err(Error::OtherOffice);
        }
        let Application {
            member,
            device,
            recipient,
            signing_key,
            ..
        } = application;
        let body = MemberBody {
            member: *member,
            name: name.to_owned(),
            role,
            recipient: recipient.clone(),
            devices: BTreeMap::from([(*device, signing_key.clone())]),
            office: None,
            keys: None,
            extra: Default::default(),
        };
        if self.circle.roster.body_of(member).as_ref() != Some(&body) {
            let parents = self.circle.roster.heads();
            self.write(member_event(self.office(), &body, parents)?)?;
        }
        self.seal_shared_keys()?;
        Ok(*member)
    }

    /// Seals the keys of every epoch anew to everyone who is entitled to them now.
    pub(super) fn seal_shared_keys(&self) -> Result<(), Error> {
        let everyone: Vec<&Recipient> = self.members().iter().map(|m| &m.recipient).collect();
        let supervisors: Vec<&Recipient> = self
            .members()
            .iter()
            .filter(|member| member.role == Role::Supervisor)
            .map(|member| &member.recipient)
            .chain([&self.epoch()?.sheet])
            .collect();
        self.seal_epochs(&self.circle.shared.office, layout::office_key, &supervisors)?;
        self.seal_epochs(&self.circle.shared.team, layout::team_key, &everyone)
    }

    fn seal_epochs(
        &self,
        epochs: &Epochs,
        file: fn(u32) -> String,
        readers: &[&Recipient],
    ) -> Result<(), Error> {
        for (epoch, identity) in epochs {
            let path = self.places.key(&file(*epoch));
            keys::write_key(self.disk(), &path, identity, readers.iter().copied())?;
        }
        Ok(())
    }
}
