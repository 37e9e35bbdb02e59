//! A one-time code lets one more computer in as a member's own: after a lost passphrase, or for a second computer.
//!
//! A supervisor makes one for a consultant, anyone for themselves. The code opens a file in the vault's `tickets/`; in
//! it lie the member's identities and a key whose one right is to name a new device on the roster. The member's program
//! makes the device's own keys, so nobody else ever has them.

use std::collections::BTreeMap;
use std::sync::Arc;

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::Identity;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::admission::{Application, save_new_local};
use super::authority::Authority;
use super::circle::{Bearer, Circle};
use super::key_files::KeyFiles;
use super::rescue::forget_old_device;
use super::roster::Member;
use super::statement::{MemberBody, Role};
use crate::vault::error::{Error, Fault};
use crate::vault::events::append::{Pen, member_event};
use crate::vault::events::event::FORMAT;
use crate::vault::ids::{DeviceId, MemberId, OfficeId};
use crate::vault::keys::sealing::{self, LIMIT, file_limit};
use crate::vault::keys::signing::SigningKey;
use crate::vault::keys::{LocalKeys, Owner, new_signing_key, open_key};
use crate::vault::layout;
use crate::vault::machine::disk::{self, At, Disk};
use crate::vault::machine::lock::LocalLock;
use crate::vault::machine::memory::Kept;
use crate::vault::machine::system::Access;
use crate::vault::{Places, Vault, World};

/// Groups of a code, and digits of a group: 24 digits are 80 bits, and each try costs a second.
const GROUPS: usize = 6;
const DIGITS: usize = 4;

/// What lies in a ticket's file, under the code.
#[derive(Serialize, Deserialize)]
struct TicketText {
    v: u64,
    vault: OfficeId,
    member: MemberId,
    door: DeviceId,
    /// In the format of `ssh-keygen`.
    signing: String,
    /// `AGE-SECRET-KEY-1…`, the member's first identity first.
    identities: Vec<String>,
}

impl Drop for TicketText {
    fn drop(&mut self) {
        self.signing.zeroize();
        self.identities.zeroize();
    }
}

impl Vault {
    /// Makes a one-time code with which a member lets another computer in; earlier ones that were not used count no
    /// more. Gives the code in groups of digits: it is told, and written nowhere.
    ///
    /// # Errors
    /// [`Error::NotASupervisor`], [`Error::NeedsSheet`] for another supervisor, [`Error::Unknown`],
    /// [`Error::Damaged`] when the member's keys are not in escrow, [`Error::Disk`].
    pub fn ticket(&mut self, id: &MemberId, work_factor: u8) -> Result<SecretString, Error> {
        self.renew_circle()?;
        let member = self.member(id).filter(|member| !member.former).cloned();
        let member = member.ok_or_else(|| Error::Unknown(id.to_string()))?;
        self.may_let_in(&member)?;
        let key = new_signing_key(&*self.world);
        let door = DeviceId::random(&*self.world);
        let text = self.ticket_text(&member, door, &key)?;
        let body = self.circle.roster.body_of(id);
        let body = MemberBody {
            doors: BTreeMap::from([(door, key.verifying_key().to_openssh())]),
            ..body.ok_or_else(|| Error::Unknown(id.to_string()))?
        };
        self.write_membership(&Authority::Own, &body)?;
        let code = new_code(&*self.world);
        let path = self.places.tickets().join(format!("{door}{}", layout::AGE));
        let sealed = sealing::seal_with_passphrase(&text, &bare(&code), work_factor).at(&path)?;
        disk::make_folder(self.disk(), &self.places.tickets(), Access::Shared)?;
        disk::add(self.disk(), &path, &sealed, Access::Shared)?;
        Ok(code)
    }

    fn may_let_in(&self, member: &Member) -> Result<(), Error> {
        match (self.me.role, member.role) {
            _ if member.id == self.me.id => Ok(()),
            (Role::Consultant, _) => Err(Error::NotASupervisor),
            // Whoever could let in a computer as another supervisor's could act as them.
            (Role::Supervisor, Role::Supervisor) => Err(Error::NeedsSheet),
            (Role::Supervisor, Role::Consultant) => Ok(()),
        }
    }

    fn ticket_text(
        &self,
        member: &Member,
        door: DeviceId,
        key: &SigningKey,
    ) -> Result<Zeroizing<Vec<u8>>, Error> {
        let unusable = Error::Unusable("the signing key");
        let identities = self.identities_of(member)?;
        let secrets = identities.iter().map(|key| key.to_string());
        let text = TicketText {
            v: FORMAT,
            vault: self.office().clone(),
            member: member.id,
            door,
            signing: key.to_openssh().map_err(|_| unusable)?.to_string(),
            identities: secrets.map(|key| key.expose_secret().to_owned()).collect(),
        };
        let text = serde_json::to_vec(&text).map_err(|_| Error::Unusable("the ticket"))?;
        Ok(Zeroizing::new(text))
    }

    /// A member's identities, the first one first: one's own, or from escrow.
    fn identities_of(&self, member: &Member) -> Result<Vec<Identity>, Error> {
        let own = self.circle.own.iter().map(|key| &**key);
        let openers: Vec<&Identity> = self.circle.shared.identities().chain(own).collect();
        let mut identities = Vec::new();
        for (file, expected) in self.key_files().files_of(member) {
            let mine = self.circle.own.iter();
            let mine = mine
                .map(|key| &**key)
                .find(|key| key.to_public() == expected);
            let opened = match mine {
                Some(key) => Ok(Some(key.clone())),
                None => open_key(&self.places, &file, openers.iter().copied(), self.disk()),
            };
            match opened {
                Ok(Some(identity)) if identity.to_public() == expected => identities.push(identity),
                Ok(Some(_)) => return Err(Error::Damaged(layout::bad_key(&file, Fault::Forged))),
                Ok(None) => return Err(Error::Damaged(layout::bad_key(&file, Fault::Altered))),
                Err(fault) => return Err(Error::Damaged(layout::bad_key(&file, fault))),
            }
        }
        Ok(identities)
    }
}

/// Lets this computer in with a one-time code: a new passphrase, new keys of the device, and the roster says so. What
/// lay in LOCAL is written over, but for the drafts. The vault is open then.
///
/// # Errors
/// [`Error::WrongCode`], [`Error::InUse`], [`Error::Disk`].
pub fn enter(
    places: &Places,
    code: &SecretString,
    passphrase: &SecretString,
    work_factor: u8,
    world: Arc<dyn World>,
) -> Result<Vault, Error> {
    let disk = world.disk();
    let ticket = Ticket::find(places, code, disk)?;
    let circle = Circle::read(
        places,
        &ticket.office,
        Bearer::Identities(&ticket.identities),
        disk,
    )?;
    let mut entrance = Entrance {
        places,
        ticket: &ticket,
        circle,
        world: &*world,
    };
    let body = entrance.open_door()?;
    disk::make_folder(disk, &places.local, Access::Private)?;
    let lock = LocalLock::acquire(&places.local, &*world)?;
    let owner = Owner {
        office: ticket.office.clone(),
        member: ticket.member,
        device: DeviceId::random(&*world),
    };
    let first = ticket.identities.first().ok_or(Error::WrongCode)?;
    let keys = LocalKeys::generate(owner, (**first).clone(), &*world);
    // LOCAL first: a code is spent with the event that names the device, and could not be tried again.
    save_new_local(&places.local, &keys, passphrase, work_factor, &*world)?;
    forget_old_device(&places.local, disk)?;
    entrance.name_device(body, &keys)?;
    // Nothing opens it any more; a left-over is only untidy.
    let _ = disk::remove(disk, &places.tickets().join(&ticket.file));
    Vault::open(places.clone(), keys, lock, world)
}

/// A ticket whose code was right.
struct Ticket {
    file: String,
    office: OfficeId,
    member: MemberId,
    door: DeviceId,
    key: Kept<SigningKey>,
    identities: Vec<Kept<Identity>>,
}

impl Ticket {
    fn find(places: &Places, code: &SecretString, disk: &dyn Disk) -> Result<Self, Error> {
        let (folder, code) = (places.tickets(), bare(code));
        let files = match disk.names(&folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            files => files.at(&folder)?,
        };
        let tickets = files.into_iter().filter(|file| file.ends_with(layout::AGE));
        for file in tickets {
            let Ok(sealed) = disk.read(&folder.join(&file), file_limit(LIMIT)) else {
                continue;
            };
            if let Ok(text) = sealing::open_with_passphrase(&sealed, &code) {
                return Self::read(file, &text).ok_or(Error::WrongCode);
            }
        }
        Err(Error::WrongCode)
    }

    fn read(file: String, text: &[u8]) -> Option<Self> {
        let text: TicketText = serde_json::from_slice(text).ok()?;
        let keys = text.identities.iter().map(|key| key.parse().ok());
        Some(Self {
            file,
            office: text.vault.clone(),
            member: text.member,
            door: text.door,
            key: Kept::new(SigningKey::from_openssh(&text.signing)?),
            identities: keys.map(|key| key.map(Kept::new)).collect::<Option<_>>()?,
        })
    }
}

struct Entrance<'a> {
    places: &'a Places,
    ticket: &'a Ticket,
    circle: Circle,
    world: &'a dyn World,
}

impl Entrance<'_> {
    /// The member as the roster has them, if it still knows this code.
    fn open_door(&self) -> Result<MemberBody, Error> {
        let body = self.circle.roster.body_of(&self.ticket.member);
        let body = body.filter(|body| body.removed.is_none());
        let body = body.ok_or(Error::WrongCode)?;
        let expected = self.ticket.key.verifying_key().to_openssh();
        match body.doors.get(&self.ticket.door) {
            Some(key) if *key == expected => Ok(body),
            _ => Err(Error::WrongCode),
        }
    }

    /// Names the new device on the roster, signed with the code's key, and seals the member's keys to it.
    fn name_device(&mut self, mut body: MemberBody, keys: &LocalKeys) -> Result<(), Error> {
        let new = Application::of(keys);
        body.doors.remove(&self.ticket.door);
        body.devices.insert(new.device, new.signing_key);
        body.posts.extend(new.post.map(|post| (new.device, post)));
        let roster = &self.circle.roster;
        let epoch = roster.current_epoch().ok_or(Error::NotAMember)?;
        let pen = Pen {
            office: roster.office(),
            author: Some((self.ticket.member, self.ticket.door)),
            key: &self.ticket.key,
            previous: None,
            seen: BTreeMap::new(),
            epoch,
            world: self.world,
        };
        let event = member_event(roster.office(), &body, roster.heads())?;
        let written = pen.write(event, &[&epoch.team])?;
        // The keys first: a device that the roster names and that opens nothing would be of no use.
        self.circle
            .roster
            .add(written.event.clone(), self.ticket.key.verifying_key())
            .map_err(|_| Error::WrongCode)?;
        self.seal_own_keys()?;
        written.put(self.places, self.world.disk())
    }

    fn seal_own_keys(&self) -> Result<(), Error> {
        let files = KeyFiles {
            places: self.places,
            disk: self.world.disk(),
            roster: &self.circle.roster,
        };
        let Some(member) = self.circle.roster.member(&self.ticket.member) else {
            return Ok(());
        };
        for (file, expected) in files.files_of(member) {
            let mut known = self.ticket.identities.iter();
            if let Some(identity) = known.find(|key| key.to_public() == expected) {
                files.seal_own(member, &file, identity)?;
            }
        }
        Ok(())
    }
}

/// A new code, in groups of digits.
fn new_code(world: &dyn World) -> SecretString {
    let mut bytes = Zeroizing::new([0; 16]);
    world.random(&mut *bytes);
    let mut number = u128::from_be_bytes(*bytes);
    let mut code = Zeroizing::new(String::with_capacity(GROUPS * (DIGITS + 1)));
    for position in 0..GROUPS * DIGITS {
        if position > 0 && position % DIGITS == 0 {
            code.push(' ');
        }
        // The remainder of a number of 128 bits by ten: no digit is likelier by more than one in 10^13.
        code.push(char::from(b'0' + (number % 10) as u8));
        number /= 10;
    }
    SecretString::from(code.as_str())
}

/// The digits of a code as it was typed.
fn bare(code: &SecretString) -> SecretString {
    let digits = code.expose_secret().chars().filter(char::is_ascii_digit);
    let mut bare = Zeroizing::new(String::with_capacity(code.expose_secret().len()));
    bare.extend(digits);
    SecretString::from(bare.as_str())
}

/// Does this look like a one-time code rather than the code of a recovery sheet?
pub fn is_one_time_code(typed: &SecretString) -> bool {
    let typed = typed.expose_secret();
    let is_code = |c: char| c.is_ascii_digit() || c.is_whitespace() || c == '-';
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    digits == GROUPS * DIGITS && typed.chars().all(is_code)
}
