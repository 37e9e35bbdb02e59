//! A new member: the person makes keys, a supervisor signs them.
//!
//! A consultant who holds the recovery sheet signs them, too, with the root key that follows from it: otherwise an
//! office that a consultant founded would never get a supervisor, nor one whose only supervisor is gone.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use age::secrecy::SecretString;
use age::x25519::{Identity, Recipient};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::vault::error::Error;
use crate::vault::events::chain::Chain;
use crate::vault::events::open::names_of;
use crate::vault::ids::{DeviceId, MemberId, OfficeId};
use crate::vault::keys::signing::VerifyingKey;
use crate::vault::keys::{LocalKeys, Owner};
use crate::vault::layout;
use crate::vault::machine::disk;
use crate::vault::machine::lock::LocalLock;
use crate::vault::machine::system::Access;
use crate::vault::members::authority::Authority;
use crate::vault::members::statement::{MemberBody, Role};
use crate::vault::{Places, Vault, World};

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
    /// `age1…`: where keys of later epochs are sent to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<String>,
}

/// Groups of a control number, and digits of a group: 24 digits are 80 bits, out of reach for whoever wants to find
/// keys of their own with the same number.
const CONTROL_GROUPS: u32 = 6;
const CONTROL_DIGITS: u32 = 4;

impl Application {
    pub(in crate::vault) fn of(keys: &LocalKeys) -> Self {
        let Owner {
            office,
            member,
            device,
        } = &keys.owner;
        Self {
            vault: office.clone(),
            member: *member,
            device: *device,
            recipient: keys.member.to_public().to_string(),
            signing_key: keys.signing.verifying_key().to_openssh(),
            post: keys.post_recipient().map(|post| post.to_string()),
        }
    }

    /// A number that follows from everything in the application, in groups of four digits. When both sides see the
    /// same one, nobody has put other keys in its place on the way.
    pub fn control_number(&self) -> Vec<String> {
        let mut hash = Sha256::new();
        hash.update(b"bolyst application v1\n");
        let parts = [
            self.vault.as_str(),
            &self.member.to_string(),
            &self.device.to_string(),
            &self.recipient,
            &self.signing_key,
        ];
        for part in parts.into_iter().chain(self.post.as_deref()) {
            hash.update(part);
            hash.update(b"\n");
        }
        let hash: [u8; 32] = hash.finalize().into();
        let number = hash.iter().take(16);
        let mut number = number.fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
        let base = 10_u128.pow(CONTROL_DIGITS);
        let groups = (0..CONTROL_GROUPS).map(|_| {
            let group = format!("{:04}", number % base);
            number /= base;
            group
        });
        groups.collect()
    }

    fn holds_keys(&self) -> bool {
        let mut recipients = std::iter::once(&self.recipient).chain(&self.post);
        recipients.all(|key| key.parse::<Recipient>().is_ok())
            && VerifyingKey::from_openssh(&self.signing_key).is_some()
    }

    /// What the roster is to say of the applicant.
    pub(in crate::vault) fn membership(&self, name: &str, role: Role) -> MemberBody {
        let post = self.post.iter().map(|post| (self.device, post.clone()));
        MemberBody {
            member: self.member,
            name: name.to_owned(),
            role,
            recipient: self.recipient.clone(),
            devices: BTreeMap::from([(self.device, self.signing_key.clone())]),
            posts: post.collect(),
            doors: BTreeMap::new(),
            removed: None,
            office: None,
            keys: None,
            rewritten: None,
            extra: Default::default(),
        }
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
    Ok(Application::of(&keys))
}

/// The application of the keys that lie in LOCAL already, for one whose file was lost on the way.
///
/// # Errors
/// [`Error::WrongPassphrase`], [`Error::NotHere`], [`Error::InUse`], [`Error::Damaged`], [`Error::Disk`].
pub fn applied(
    local: &Path,
    passphrase: &SecretString,
    world: &dyn World,
) -> Result<Application, Error> {
    let disk = world.disk();
    if !disk.exists(&local.join(layout::IDENTITY)) {
        return Err(Error::NotHere(local.to_path_buf()));
    }
    let _lock = LocalLock::acquire(local, world)?;
    Ok(Application::of(&LocalKeys::open(local, passphrase, disk)?))
}

/// Does the vault hold a list of members of this office? Seen without keys, so anyone may have put it there: it finds
/// typing errors, and proves nothing.
///
/// # Errors
/// [`Error::NotHere`] when there is no vault, [`Error::Disk`].
pub fn is_vault_of(places: &Places, office: &OfficeId, world: &dyn World) -> Result<bool, Error> {
    let disk = world.disk();
    if !disk.exists(&places.events()) {
        return Err(Error::NotHere(places.vault.clone()));
    }
    Ok(!names_of(places, disk, &office.roster())?.is_empty())
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
    /// time mends what the first may have left undone, or changes name and role. One who has left comes back.
    ///
    /// # Errors
    /// [`Error::NotASupervisor`], [`Error::OtherOffice`], [`Error::BadApplication`], [`Error::Disk`].
    pub fn admit(
        &mut self,
        application: &Application,
        name: &str,
        role: Role,
    ) -> Result<MemberId, Error> {
        self.renew_circle()?;
        self.must_supervise()?;
        self.admit_by(Authority::Own, application, name, role)
    }

    /// The same by a member of any role who holds the recovery sheet ([`super::sheet::parse`] finds typing errors):
    /// its root key signs.
    ///
    /// # Errors
    /// [`Error::OtherSheet`], [`Error::OtherOffice`], [`Error::BadApplication`], [`Error::Damaged`], [`Error::Disk`].
    pub fn admit_with_sheet(
        &mut self,
        code: &SecretString,
        application: &Application,
        name: &str,
        role: Role,
    ) -> Result<MemberId, Error> {
        let authority = self.authority_of_sheet(code)?;
        self.admit_by(authority, application, name, role)
    }

    fn admit_by(
        &mut self,
        mut authority: Authority,
        application: &Application,
        name: &str,
        role: Role,
    ) -> Result<MemberId, Error> {
        let membership = self.new_membership(application, name, role)?;
        if let Some(body) = membership {
            self.mend_with(&mut authority)?;
            self.write_membership(&authority, &body)?;
        }
        self.seal_all_keys(&authority)?;
        Ok(application.member)
    }

    /// What the roster is to say of the applicant; `None` when it says so already.
    fn new_membership(
        &self,
        application: &Application,
        name: &str,
        role: Role,
    ) -> Result<Option<MemberBody>, Error> {
        if !application.holds_keys() {
            return Err(Error::BadApplication);
        }
        if application.vault != *self.office() {
            return Err(Error::OtherOffice);
        }
        let known = self.circle.roster.body_of(&application.member);
        let body = match &known {
            None => application.membership(name, role),
            Some(known) if is_of(application, known) => MemberBody {
                name: name.to_owned(),
                role,
                removed: None,
                ..known.clone()
            },
            // Someone else's keys under the id of a colleague, who would be replaced by them.
            Some(_) => return Err(Error::BadApplication),
        };
        if known.is_some_and(|known| known == body) {
            return Ok(None);
        }
        Ok(Some(body))
    }
}

/// Are these the keys that the roster has of this member?
fn is_of(application: &Application, known: &MemberBody) -> bool {
    let key = known.devices.get(&application.device);
    known.recipient == application.recipient && key == Some(&application.signing_key)
}
