//! A lost passphrase is made good with the recovery sheet.

use std::path::Path;
use std::sync::Arc;

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::Identity;

use crate::vault::error::{Error, Fault};
use crate::vault::events::append::{Pen, member_event};
use crate::vault::ids::{DeviceId, MemberId};
use crate::vault::keys::sheet::root_key;
use crate::vault::keys::{self, LocalKeys, Owner};
use crate::vault::layout;
use crate::vault::machine::disk::{self, Disk};
use crate::vault::machine::lock::LocalLock;
use crate::vault::machine::memory::Kept;
use crate::vault::machine::system::Access;
use crate::vault::members::admission::save_new_local;
use crate::vault::members::circle::{Bearer, Circle};
use crate::vault::members::key_files::KeyFiles;
use crate::vault::members::roster::Member;
use crate::vault::{Places, Vault, World};

/// The office, opened with its recovery sheet; nobody's LOCAL folder has been touched yet.
pub struct Rescue {
    places: Places,
    world: Arc<dyn World>,
    sheet: Kept<Identity>,
    circle: Circle,
}

/// Opens the office with the code of the recovery sheet ([`crate::vault::keys::sheet::parse`] finds typing errors).
///
/// # Errors
/// [`Error::OtherSheet`], [`Error::NotHere`], [`Error::Damaged`], [`Error::Disk`].
pub fn rescue(
    places: &Places,
    code: &SecretString,
    world: Arc<dyn World>,
) -> Result<Rescue, Error> {
    let sheet = code.expose_secret().parse();
    let sheet: Kept<Identity> = Kept::new(sheet.map_err(|_| Error::OtherSheet)?);
    let disk = world.disk();
    if !disk.exists(&places.keys()) {
        return Err(Error::NotHere(places.vault.clone()));
    }
    let office = root_key(&sheet).verifying_key().office();
    let circle = Circle::read(
        places,
        &office,
        Bearer::Identities(std::slice::from_ref(&sheet)),
        disk,
    )
    .map_err(|error| match error {
        Error::NotAMember | Error::OtherOffice => Error::OtherSheet,
        other => other,
    })?;
    Ok(Rescue {
        places: places.clone(),
        world,
        sheet,
        circle,
    })
}

impl Rescue {
    /// Everyone who can be given a new passphrase.
    pub fn members(&self) -> &[Member] {
        self.circle.roster.members()
    }

    pub fn office_name(&self) -> &str {
        self.circle.roster.office_name()
    }

    /// Gives a member a new passphrase on this computer. Drafts that lie in LOCAL stay readable: they are sealed to
    /// the member. The device is a new one, and the roster says so before its keys are written.
    ///
    /// # Errors
    /// [`Error::Unknown`], [`Error::InUse`], [`Error::Damaged`], [`Error::Disk`].
    pub fn restore(
        mut self,
        member: &MemberId,
        passphrase: &SecretString,
        work_factor: u8,
    ) -> Result<Vault, Error> {
        let world = self.world.clone();
        let disk = world.disk();
        let identity = self.escrowed_identity(member, disk)?;
        disk::make_folder(disk, &self.places.local, Access::Private)?;
        let lock = LocalLock::acquire(&self.places.local, &*world)?;
        let owner = Owner {
            office: self.circle.roster.office().clone(),
            member: *member,
            device: DeviceId::random(&*world),
        };
        let keys = LocalKeys::generate(owner, identity, &*world);
        self.sign_device(&keys)?;
        save_new_local(&self.places.local, &keys, passphrase, work_factor, &*world)?;
        forget_old_device(&self.places.local, disk)?;
        Vault::open(self.places, keys, lock, world)
    }

    /// A member's identity from escrow, if it is the one that the roster names.
    fn escrowed_identity(&self, member: &MemberId, disk: &dyn Disk) -> Result<Identity, Error> {
        let named = self.circle.roster.member(member);
        let named = named.ok_or_else(|| Error::Unknown(member.to_string()))?;
        let file = layout::escrow(member);
        let mut fault = Fault::Altered;
        for office in self.circle.shared.office.values().rev() {
            match keys::open_key(&self.places, &file, [&**office], disk) {
                Ok(Some(identity)) if identity.to_public() == named.first_recipient => {
                    return Ok(identity);
                }
                Ok(Some(_)) => fault = Fault::Forged,
                Ok(None) => {}
                Err(found) => fault = found,
            }
        }
        if !disk.exists(&self.places.key(&file)) {
            fault = Fault::Missing;
        }
        Err(Error::Damaged(layout::bad_key(&file, fault)))
    }

    /// Names the new device on the roster, signed with the root key.
    fn sign_device(&mut self, keys: &LocalKeys) -> Result<(), Error> {
        let owner = &keys.owner;
        let body = self.circle.roster.body_of(&owner.member);
        let mut body = body.ok_or_else(|| Error::Unknown(owner.member.to_string()))?;
        let signing = keys.signing.verifying_key().to_openssh();
        body.devices.insert(owner.device, signing);
        let post = keys.post_recipient();
        body.posts
            .extend(post.map(|post| (owner.device, post.to_string())));
        let epoch = self
            .circle
            .roster
            .current_epoch()
            .ok_or(Error::NotAMember)?;
        let root = root_key(&self.sheet);
        let pen = Pen {
            office: self.circle.roster.office(),
            author: None,
            key: &root,
            previous: self.circle.roster.root_head(),
            seen: Default::default(),
            epoch,
            world: &*self.world,
        };
        let new = member_event(
            self.circle.roster.office(),
            &body,
            self.circle.roster.heads(),
        )?;
        let written = pen.write(new, &[&epoch.team])?;
        written.put(&self.places, self.world.disk())?;
        let root = root.verifying_key();
        let added = self.circle.roster.add(written.event, root);
        added.map_err(|_| Error::Unusable("the signing key"))?;
        // The new device gets the keys of later epochs as well.
        let Circle { roster, shared, .. } = &self.circle;
        let files = KeyFiles {
            places: &self.places,
            disk: self.world.disk(),
            roster,
        };
        files.seal_member(&owner.member, &shared.office)
    }
}

/// Removes what is sealed to the device that lay in LOCAL before.
pub fn forget_old_device(local: &Path, disk: &dyn Disk) -> Result<(), Error> {
    for stale in [layout::INDEX, layout::SHEET, layout::FOUNDING] {
        disk::remove(disk, &local.join(stale))?;
    }
    Ok(())
}
