//! An open vault.

use std::path::PathBuf;
use std::sync::Arc;

use age::secrecy::SecretString;

use super::error::{BadFile, Error, Fault};
use super::events::chain::Chain;
use super::events::open::{Listing, Opened, Opener};
use super::ids::{DeviceId, MemberId, OfficeId, RecordId};
use super::index::Index;
use super::keys::LocalKeys;
use super::keys::sealing::{self, LIMIT};
use super::keys::sheet::{RecoverySheet, root_key};
use super::machine::disk::{self, At, Disk, SystemDisk};
use super::machine::lock::LocalLock;
use super::machine::system;
use super::machine::system::Access;
use super::members::circle::{Bearer, Circle};
use super::members::roster::Member;
use super::members::statement::{EpochKeys, Role};
use super::{World, keys, layout};

/// Where the two folders lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// May lie in a synced folder.
    pub vault: PathBuf,
    /// Never synced, mode 0700.
    pub local: PathBuf,
}

/// How things stand before anything is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Situation {
    /// Neither folder holds anything.
    Nothing,
    /// Both are there.
    Locked,
    /// There is a vault, but this computer has no identity: apply, or use the recovery sheet.
    LocalMissing,
    /// This computer has an identity, but the vault is not there: a share that is not mounted, a folder that moved.
    VaultMissing,
    /// Files without which nothing opens are not there.
    Damaged(Vec<BadFile>),
}

/// How things stand. Reads no keys.
pub fn situation(places: &Places) -> Situation {
    let disk = SystemDisk;
    let local = |file: &str| disk.exists(&places.local.join(file));
    let has_identity = local(layout::IDENTITY);
    if !has_identity && local(layout::FOUNDING) {
        // A founding that was broken off: nothing was ever kept here, and it can be done again.
        return Situation::Nothing;
    }
    let has_vault = disk.exists(&places.keys()) || disk.exists(&places.events());
    match (has_vault, has_identity) {
        (false, false) => Situation::Nothing,
        (true, false) => Situation::LocalMissing,
        (false, true) => Situation::VaultMissing,
        (true, true) if !local(layout::SIGNING) => {
            Situation::Damaged(vec![layout::bad(layout::SIGNING, Fault::Missing)])
        }
        (true, true) => Situation::Locked,
    }
}

/// Opens the vault. A wrong passphrase takes as long as a right one.
///
/// # Errors
/// [`Error::WrongPassphrase`], [`Error::InUse`], [`Error::NotAMember`], [`Error::NotHere`], [`Error::Damaged`],
/// [`Error::OtherOffice`], [`Error::Disk`].
pub fn unlock(
    places: &Places,
    passphrase: &SecretString,
    world: Arc<dyn World>,
) -> Result<Vault, Error> {
    let disk = world.disk();
    if !disk.exists(&places.local.join(layout::IDENTITY)) {
        return Err(Error::NotHere(places.local.clone()));
    }
    let lock = LocalLock::acquire(&places.local, &*world)?;
    // Copied by hand, or unpacked from a backup: others may have got permission to read.
    let _ = system::tighten_folder(&places.local);
    // A backup may have left out the folder because it was empty; without it no answer could be saved.
    disk::make_folder(disk, &places.drafts(), Access::Private)?;
    let keys = LocalKeys::open(&places.local, passphrase, disk)?;
    if !disk.exists(&places.keys()) {
        return Err(Error::NotHere(places.vault.clone()));
    }
    disk::remove(disk, &places.local.join(layout::FOUNDING))?;
    Vault::open(places.clone(), keys, lock, world)
}

/// An open vault: keys in memory, LOCAL locked against other programs.
pub struct Vault {
    pub(super) places: Places,
    pub(super) world: Arc<dyn World>,
    pub(super) keys: LocalKeys,
    pub(super) circle: Circle,
    pub(super) me: Member,
    pub(super) chain: Chain,
    pub(super) index: Index,
    _lock: LocalLock,
}

impl Vault {
    /// Opens the vault with the keys of a LOCAL folder.
    pub(super) fn open(
        places: Places,
        keys: LocalKeys,
        lock: LocalLock,
        world: Arc<dyn World>,
    ) -> Result<Self, Error> {
        let disk = world.disk();
        let circle = Circle::read(&places, &keys.owner.office, Bearer::Member(&keys), disk)?;
        let me = myself(&circle, &keys)?;
        let chain = Chain::load(&places, &keys, disk);
        let found = chain.is_some();
        let mut vault = Self {
            chain: chain.unwrap_or_else(|| Chain::new(&keys)),
            index: Index::new(&keys),
            places,
            world,
            keys,
            circle,
            me,
            _lock: lock,
        };
        if !found {
            vault.find_chain()?;
        }
        vault.leave_escrow();
        // Best effort: the next supervisor to open the office tries again.
        let _ = vault.mend();
        Ok(vault)
    }

    /// Reads roster and shared keys anew when others have changed them since.
    pub(super) fn renew_circle(&mut self) -> Result<(), Error> {
        match self.circle.is_outdated(&self.places, self.disk()) {
            true => self.reread_circle(),
            false => Ok(()),
        }
    }

    pub(super) fn reread_circle(&mut self) -> Result<(), Error> {
        let office = &self.keys.owner.office;
        let circle = Circle::read(
            &self.places,
            office,
            Bearer::Member(&self.keys),
            self.disk(),
        )?;
        self.me = myself(&circle, &self.keys)?;
        self.circle = circle;
        Ok(())
    }

    /// The person whose LOCAL folder this is.
    pub fn me(&self) -> &Member {
        &self.me
    }

    /// Everyone who has left the office.
    pub fn former_members(&self) -> &[Member] {
        self.circle.roster.former()
    }

    /// Everyone who belongs to the office, in the order in which they came.
    /// This computer.
    pub fn device(&self) -> DeviceId {
        self.keys.owner.device
    }

    pub fn members(&self) -> &[Member] {
        self.circle.roster.members()
    }

    /// A member, or one who has left.
    pub fn member(&self, id: &MemberId) -> Option<&Member> {
        self.circle.roster.member(id)
    }

    pub fn office(&self) -> &OfficeId {
        self.circle.roster.office()
    }

    pub fn office_name(&self) -> &str {
        self.circle.roster.office_name()
    }

    pub fn places(&self) -> &Places {
        &self.places
    }

    /// The recovery sheet, until it is confirmed.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Disk`].
    pub fn sheet(&self) -> Result<Option<RecoverySheet>, Error> {
        let path = self.places.local.join(layout::SHEET);
        let sealed = match self.disk().read(&path, sealing::file_limit(LIMIT)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            sealed => sealed.at(&path)?,
        };
        let bad = |fault| Error::Damaged(layout::bad(layout::SHEET, fault));
        let text =
            sealing::open(&sealed, [&*self.keys.device], LIMIT).map_err(|not| bad(not.fault()))?;
        let identity = keys::parse_identity_file(&text).ok_or_else(|| bad(Fault::Unreadable))?;
        if root_key(&identity).verifying_key().office() != *self.office() {
            return Err(bad(Fault::Misplaced));
        }
        Ok(Some(RecoverySheet {
            office_name: self.office_name().to_owned(),
            office: self.office().clone(),
            code: identity.to_string(),
        }))
    }

    /// The sheet is on paper: this computer forgets it.
    ///
    /// # Errors
    /// [`Error::Disk`].
    pub fn sheet_confirmed(&mut self) -> Result<(), Error> {
        disk::remove(self.disk(), &self.places.local.join(layout::SHEET))
    }

    /// Puts this person's keys under another passphrase. The old one is asked for, so that nobody changes it at a
    /// desk that was left open.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::Disk`]: the old one still holds.
    pub fn change_passphrase(
        &mut self,
        old: &SecretString,
        new: &SecretString,
        work_factor: u8,
    ) -> Result<(), Error> {
        let (local, disk) = (&self.places.local, self.world.disk());
        LocalKeys::open(local, old, disk)?;
        self.keys.save_passphrase(local, new, work_factor, disk)
    }

    pub fn new_record(&self) -> RecordId {
        RecordId::random(&*self.world)
    }

    /// Saves the index, wipes the keys, frees LOCAL. Dropping does the same but saves no index.
    pub fn lock(mut self) {
        // The index is a cache, and the marks are found in the events again.
        let _ = self.save_index();
        let _ = self.chain.save(&self.places.local, &self.keys, self.disk());
    }

    pub(super) fn disk(&self) -> &dyn Disk {
        self.world.disk()
    }

    pub(super) fn opener(&self) -> Opener<'_> {
        self.opener_in(&self.circle)
    }

    pub(super) fn opener_in<'a>(&'a self, circle: &'a Circle) -> Opener<'a> {
        Opener {
            places: &self.places,
            disk: self.world.disk(),
            shared: &circle.shared,
            own: &circle.own,
            roster: &circle.roster,
        }
    }

    /// The keys to which new events are sealed.
    pub(super) fn epoch(&self) -> Result<&EpochKeys, Error> {
        self.circle.roster.current_epoch().ok_or(Error::NotAMember)
    }

    pub(super) fn must_supervise(&self) -> Result<(), Error> {
        match self.me.role {
            Role::Supervisor => Ok(()),
            Role::Consultant => Err(Error::NotASupervisor),
        }
    }

    /// Finds this device's chain in the events when LOCAL does not tell it.
    fn find_chain(&mut self) -> Result<(), Error> {
        let listing = Listing::read(&self.places, self.disk())?;
        for name in listing.events {
            if let Opened::Event(event) = self.opener().open(&name) {
                self.chain.note(name, &event.header);
            }
        }
        // A full disk keeps nobody out: it is saved again before anything is written.
        let _ = self.chain.save(&self.places.local, &self.keys, self.disk());
        Ok(())
    }

    /// Seals this member's identity to the office, so that a supervisor can make good a lost passphrase. Best effort:
    /// a read-only vault keeps nobody out, and the next unlock tries again.
    fn leave_escrow(&self) {
        let path = self.places.key(&layout::escrow(&self.me.id));
        if self.disk().exists(&path) {
            return;
        }
        if let Ok(epoch) = self.epoch() {
            let readers = std::iter::once(&epoch.office).chain(&self.me.posts);
            let _ = keys::write_key(self.disk(), &path, &self.keys.member, readers);
        }
    }
}

/// This person, if the roster knows this device by this key.
fn myself(circle: &Circle, keys: &LocalKeys) -> Result<Member, Error> {
    let owner = &keys.owner;
    let key = keys.signing.verifying_key();
    let is_known = circle.roster.is_device(&owner.member, &owner.device, &key);
    match circle.roster.member(&owner.member) {
        Some(me) if is_known && !me.former => Ok(me.clone()),
        // Read to the end and not among them: that is how it is, whatever else is damaged.
        Some(_) if is_known => Err(Error::NotAMember),
        _ => Err(circle.damaged_or(Error::NotAMember)),
    }
}
