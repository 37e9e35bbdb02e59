//! A new office.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use age::secrecy::SecretString;
use age::x25519::Identity;

use crate::vault::error::Error;
use crate::vault::events::append::{Pen, member_event};
use crate::vault::events::chain::Chain;
use crate::vault::ids::{DeviceId, EventName, MemberId, OfficeId};
use crate::vault::keys::sealing;
use crate::vault::keys::sheet::root_key;
use crate::vault::keys::{self, LocalKeys, Owner};
use crate::vault::layout;
use crate::vault::machine::disk::{self, At, Disk};
use crate::vault::machine::lock::LocalLock;
use crate::vault::machine::system::Access;
use crate::vault::members::admission::Application;
use crate::vault::members::statement::{
    EpochId, EpochKeys, FIRST_EPOCH, MemberBody, OfficeFacts, Role,
};
use crate::vault::{Places, Vault, World};

/// What an office is founded with.
pub struct Founding {
    pub office_name: String,
    /// The founder.
    pub member_name: String,
    pub role: Role,
    pub passphrase: SecretString,
    /// [`crate::vault::WORK_FACTOR`], lower in tests.
    pub work_factor: u8,
    /// The vault's README.txt: how to open it without Bolyst.
    pub readme: String,
}

/// Makes VAULT and LOCAL and opens them. [`Vault::sheet`] gives the recovery sheet until it is confirmed.
///
/// A founding that was broken off leaves a note of what it had begun to write, and can be done again.
///
/// # Errors
/// [`Error::AlreadyHere`] when one of the folders holds an office or keys, [`Error::Disk`].
pub fn create(places: &Places, founding: Founding, world: Arc<dyn World>) -> Result<Vault, Error> {
    let disk = world.disk();
    for (folder, access) in [
        (&places.local, Access::Private),
        (&places.vault, Access::Shared),
    ] {
        disk::make_folder(disk, folder, access)?;
    }
    let lock = LocalLock::acquire(&places.local, &*world)?;
    clear_broken_founding(places, disk)?;
    must_be_empty(places, disk)?;

    let office = NewOffice::invent(&*world);
    let files = office.vault_files(&founding, &*world)?;
    note_founding(places, &files, disk)?;
    for (path, content) in &files {
        let path = places.vault.join(path);
        if let Some(folder) = path.parent() {
            disk::make_folder(disk, folder, Access::Shared)?;
        }
        disk::add(disk, &path, content, Access::Shared)?;
    }
    office.write_local(places, &founding, disk)?;
    disk::remove(disk, &places.local.join(layout::FOUNDING))?;
    Vault::open(places.clone(), office.founder, lock, world)
}

/// Everything secret about a new office, in memory.
struct NewOffice {
    id: OfficeId,
    sheet: Identity,
    office: Identity,
    team: Identity,
    founder: LocalKeys,
    epoch: EpochKeys,
}

impl NewOffice {
    fn invent(world: &dyn World) -> Self {
        let [sheet, office, team] = std::array::from_fn(|_| Identity::generate());
        let id = root_key(&sheet).verifying_key().office();
        let owner = Owner {
            office: id.clone(),
            member: MemberId::random(world),
            device: DeviceId::random(world),
        };
        let epoch = EpochKeys {
            id: EpochId::new(FIRST_EPOCH, &office.to_public(), &team.to_public()),
            office: office.to_public(),
            team: team.to_public(),
            sheet: sheet.to_public(),
            members: BTreeMap::new(),
        };
        Self {
            id,
            sheet,
            office,
            team,
            founder: LocalKeys::generate(owner, Identity::generate(), world),
            epoch,
        }
    }

    /// Every file of the vault by its path, sealed.
    fn vault_files(
        &self,
        founding: &Founding,
        world: &dyn World,
    ) -> Result<Vec<(PathBuf, Vec<u8>)>, Error> {
        let founder = self.founder.member.to_public();
        let mut supervisors = vec![&self.epoch.sheet];
        if founding.role == Role::Supervisor {
            supervisors.insert(0, &founder);
        }
        let post = self.founder.post_recipient();
        let escrow_readers: Vec<_> = std::iter::once(&self.epoch.office).chain(&post).collect();
        let sealed_key = |identity: &Identity, readers: &[&age::x25519::Recipient]| {
            let text = keys::identity_file(identity);
            sealing::seal(text.as_bytes(), readers.iter().copied())
                .map_err(|_| Error::Unusable("the key"))
        };
        let folder = PathBuf::from(layout::KEYS);
        let key = |name: String| folder.join(name);
        let (event, sealed_event) = self.founding_event(founding, world)?;
        Ok(vec![
            (layout::README.into(), founding.readme.clone().into_bytes()),
            (
                key(layout::office_key(&self.epoch.id)),
                sealed_key(&self.office, &supervisors)?,
            ),
            (
                key(layout::team_key(&self.epoch.id)),
                sealed_key(&self.team, &[&founder])?,
            ),
            (
                key(layout::escrow(&self.founder.owner.member)),
                sealed_key(&self.founder.member, &escrow_readers)?,
            ),
            (layout::event_path(&event), sealed_event),
        ])
    }

    /// The founder's membership, signed with the root key.
    fn founding_event(
        &self,
        founding: &Founding,
        world: &dyn World,
    ) -> Result<(EventName, Vec<u8>), Error> {
        let applicant = Application::of(&self.founder);
        let body = MemberBody {
            office: Some(OfficeFacts {
                name: founding.office_name.clone(),
                extra: Default::default(),
            }),
            keys: Some(self.epoch.text()),
            ..applicant.membership(&founding.member_name, founding.role)
        };
        let root = root_key(&self.sheet);
        let pen = Pen {
            office: &self.id,
            author: None,
            key: &root,
            previous: None,
            seen: BTreeMap::new(),
            epoch: &self.epoch,
            world,
        };
        let new = member_event(&self.id, &body, Vec::new())?;
        let written = pen.write(new, &[&self.epoch.team])?;
        Ok((written.event.name(), written.sealed))
    }

    /// The founder's LOCAL; its identity comes last.
    fn write_local(
        &self,
        places: &Places,
        founding: &Founding,
        disk: &dyn Disk,
    ) -> Result<(), Error> {
        disk::make_folder(disk, &places.drafts(), Access::Private)?;
        let path = places.local.join(layout::SHEET);
        let code = keys::identity_file(&self.sheet);
        let device = self.founder.device.to_public();
        let sealed = sealing::seal(code.as_bytes(), [&device]).at(&path)?;
        disk::replace(disk, &path, &sealed, Access::Private)?;
        Chain::new(&self.founder).save(&places.local, &self.founder, disk)?;
        let Founding {
            passphrase,
            work_factor,
            ..
        } = founding;
        self.founder
            .save(&places.local, passphrase, *work_factor, disk)
    }
}

/// An office or keys that lie here are never written over.
fn must_be_empty(places: &Places, disk: &dyn Disk) -> Result<(), Error> {
    let names = [layout::KEYS, layout::EVENTS, layout::README];
    if names
        .iter()
        .any(|name| holds_files(&places.vault.join(name), disk))
    {
        return Err(Error::AlreadyHere(places.vault.clone()));
    }
    if disk.exists(&places.local.join(layout::IDENTITY)) {
        return Err(Error::AlreadyHere(places.local.clone()));
    }
    Ok(())
}

/// Is this a file, or a folder with one in it? Empty folders were made by hand, or are left of a founding that was
/// broken off.
fn holds_files(path: &Path, disk: &dyn Disk) -> bool {
    disk.exists(path)
        && disk.names(path).map_or(true, |names| {
            names.iter().any(|name| holds_files(&path.join(name), disk))
        })
}

/// Notes which files of the vault are about to be written, so that nothing else is ever taken for half an office.
fn note_founding(
    places: &Places,
    files: &[(PathBuf, Vec<u8>)],
    disk: &dyn Disk,
) -> Result<(), Error> {
    let paths: Vec<&PathBuf> = files.iter().map(|(path, _)| path).collect();
    let note = serde_json::to_vec(&paths).map_err(|_| Error::Unusable("a file name"))?;
    let path = places.local.join(layout::FOUNDING);
    disk::replace(disk, &path, &note, Access::Private)
}

/// Removes what a founding that never came to its end has left. Nobody has keys to it.
fn clear_broken_founding(places: &Places, disk: &dyn Disk) -> Result<(), Error> {
    let note = places.local.join(layout::FOUNDING);
    if !disk.exists(&note) || disk.exists(&places.local.join(layout::IDENTITY)) {
        return Ok(());
    }
    let text = disk.read(&note, 1 << 20).at(&note)?;
    let paths: Vec<PathBuf> = serde_json::from_slice(&text).unwrap_or_default();
    for path in paths {
        // The note is this computer's own, but a path that leads out of the vault is none of ours.
        if path.is_relative()
            && !path
                .components()
                .any(|c| c == std::path::Component::ParentDir)
        {
            let path = places.vault.join(path);
            disk::remove(disk, &disk::part_of(&path))?;
            disk::remove(disk, &path)?;
        }
    }
    disk::remove(disk, &note)
}
