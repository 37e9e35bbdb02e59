//! The keys of one person on one computer, in LOCAL and in memory.
//!
//! `identity.age` opens with the passphrase and holds two age identities: the member's, which supervisors can recover
//! from escrow, and the device's, which nobody else ever has. What must stay this computer's own is sealed to the
//! device: the signing key, the index, the high-water marks. So one passphrase opens everything, a change of
//! passphrase replaces one file, and a supervisor who recovers a colleague's records still cannot sign for them.

use std::collections::BTreeMap;
use std::path::Path;

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::{Identity, Recipient};
use zeroize::Zeroizing;

use super::disk::{self, At, Disk};
use super::error::{BadFile, Error, Fault};
use super::event::FORMAT;
use super::ids::{DeviceId, MemberId, OfficeId};
use super::layout;
use super::memory::Kept;
use super::roster::Roster;
use super::sealing::{self, LIMIT, NotOpened, file_limit};
use super::signing::SigningKey;
use super::system::Access;
use super::{Places, World};

/// Whose keys lie in a LOCAL folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    pub office: OfficeId,
    pub member: MemberId,
    pub device: DeviceId,
}

/// The keys that lie in LOCAL.
pub struct LocalKeys {
    pub owner: Owner,
    pub member: Kept<Identity>,
    pub device: Kept<Identity>,
    pub signing: Kept<SigningKey>,
}

impl LocalKeys {
    /// New keys for this member on this computer.
    pub fn generate(owner: Owner, member: Identity, world: &dyn World) -> Self {
        Self {
            owner,
            member: Kept::new(member),
            device: Kept::new(Identity::generate()),
            signing: Kept::new(new_signing_key(world)),
        }
    }

    /// Opens the keys with the passphrase.
    pub fn open(local: &Path, passphrase: &SecretString, disk: &dyn Disk) -> Result<Self, Error> {
        let path = local.join(layout::IDENTITY);
        let sealed = disk.read(&path, file_limit(LIMIT)).at(&path)?;
        let text = sealing::open_with_passphrase(&sealed, passphrase).map_err(|not| match not {
            NotOpened::Closed => Error::WrongPassphrase,
            other => damaged(layout::IDENTITY, other),
        })?;
        let (owner, member, device) = parse_identities(&text)?;
        let signing = open_signing_key(local, &device, disk)?;
        Ok(Self {
            owner,
            member: Kept::new(member),
            device: Kept::new(device),
            signing: Kept::new(signing),
        })
    }

    /// Writes the keys; `identity.age` comes last and makes the folder complete.
    pub fn save(
        &self,
        local: &Path,
        passphrase: &SecretString,
        work_factor: u8,
        disk: &dyn Disk,
    ) -> Result<(), Error> {
        // Both are sealed before either is written, so that nothing can fail between the two but the disk.
        let signing = self
            .signing
            .to_openssh()
            .map_err(|_| Error::Unusable("the signing key"))?;
        let path = local.join(layout::SIGNING);
        let signing = sealing::seal(signing.as_bytes(), [&self.device.to_public()]).at(&path)?;
        let identity = self.sealed_identities(passphrase, work_factor, local)?;
        disk::replace(disk, &path, &signing, Access::Private)?;
        let path = local.join(layout::IDENTITY);
        disk::replace(disk, &path, &identity, Access::Private)
    }

    /// Puts the keys under another passphrase: one file, replaced whole.
    pub fn save_passphrase(
        &self,
        local: &Path,
        passphrase: &SecretString,
        work_factor: u8,
        disk: &dyn Disk,
    ) -> Result<(), Error> {
        let identity = self.sealed_identities(passphrase, work_factor, local)?;
        disk::replace(
            disk,
            &local.join(layout::IDENTITY),
            &identity,
            Access::Private,
        )
    }

    fn sealed_identities(
        &self,
        passphrase: &SecretString,
        work_factor: u8,
        local: &Path,
    ) -> Result<Vec<u8>, Error> {
        let Owner {
            office,
            member,
            device,
        } = &self.owner;
        let text = Zeroizing::new(format!(
            "# format: {FORMAT}\n# office: {office}\n# member: {member}\n# device: {device}\n{}\n{}\n",
            self.member.to_string().expose_secret(),
            self.device.to_string().expose_secret(),
        ));
        sealing::seal_with_passphrase(text.as_bytes(), passphrase, work_factor)
            .at(&local.join(layout::IDENTITY))
    }
}

fn open_signing_key(local: &Path, device: &Identity, disk: &dyn Disk) -> Result<SigningKey, Error> {
    let path = local.join(layout::SIGNING);
    let sealed = disk.read(&path, file_limit(LIMIT)).at(&path)?;
    let pem =
        sealing::open(&sealed, [device], LIMIT).map_err(|not| damaged(layout::SIGNING, not))?;
    std::str::from_utf8(&pem)
        .ok()
        .and_then(SigningKey::from_openssh)
        .ok_or_else(|| Error::Damaged(layout::bad(layout::SIGNING, Fault::Unreadable)))
}

/// A signing key from the world's random numbers.
pub fn new_signing_key(world: &dyn World) -> SigningKey {
    let mut seed = Zeroizing::new([0; 32]);
    world.random(&mut *seed);
    SigningKey::from_seed(&seed)
}

/// Reads `identity.age`: an age identity file that begins with four comments. Identities after the second are a
/// later version's business.
fn parse_identities(text: &[u8]) -> Result<(Owner, Identity, Identity), Error> {
    let unreadable = || Error::Damaged(layout::bad(layout::IDENTITY, Fault::Unreadable));
    let text = std::str::from_utf8(text).map_err(|_| unreadable())?;
    match comment(text, "format").and_then(|version| version.parse().ok()) {
        Some(FORMAT) => {}
        Some(version) if version > FORMAT => {
            return Err(Error::Newer {
                file: layout::IDENTITY.to_owned(),
                version,
            });
        }
        _ => return Err(unreadable()),
    }
    let parsed = || {
        let owner = Owner {
            office: comment(text, "office")?.parse().ok()?,
            member: comment(text, "member")?.parse().ok()?,
            device: comment(text, "device")?.parse().ok()?,
        };
        let mut identities = identities(text);
        Some((owner, identities.next()??, identities.next()??))
    };
    parsed().ok_or_else(unreadable)
}

/// The value of a comment such as `# member: …`.
fn comment<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut comments = text.lines().filter_map(|line| line.strip_prefix("# "));
    comments.find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

/// The identities of an age identity file; `None` for a line that is none.
fn identities(text: &str) -> impl Iterator<Item = Option<Identity>> {
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.parse().ok())
}

/// An identity as an age identity file, for `age -d -i`.
pub fn identity_file(identity: &Identity) -> Zeroizing<String> {
    let public = identity.to_public();
    let secret = identity.to_string();
    Zeroizing::new(format!(
        "# public key: {public}\n{}\n",
        secret.expose_secret()
    ))
}

/// Writes a file of `keys/`: an identity, sealed to its readers.
pub fn write_key<'a>(
    disk: &dyn Disk,
    path: &Path,
    identity: &Identity,
    readers: impl IntoIterator<Item = &'a Recipient>,
) -> Result<(), Error> {
    let sealed = sealing::seal(identity_file(identity).as_bytes(), readers).at(path)?;
    disk::replace(disk, path, &sealed, Access::Shared)
}

/// Reads a file that holds one identity; `None` when it is anything else.
pub fn parse_identity_file(text: &[u8]) -> Option<Identity> {
    let mut identities = identities(std::str::from_utf8(text).ok()?);
    let identity = identities.next()??;
    identities.next().is_none().then_some(identity)
}

fn damaged(file: &str, not: NotOpened) -> Error {
    Error::Damaged(layout::bad(file, not.fault()))
}

/// Identities by epoch.
pub type Epochs = BTreeMap<u32, Kept<Identity>>;

/// The keys that several people share, as far as one identity opens them.
#[derive(Default)]
pub struct Shared {
    /// Supervisors and the recovery sheet only.
    pub office: Epochs,
    pub team: Epochs,
    /// Key files that should open and do not.
    pub bad: Vec<BadFile>,
}

impl Shared {
    /// Opens the key files with an identity: a member's, or the recovery sheet's.
    pub fn open(places: &Places, identity: &Identity, disk: &dyn Disk) -> Result<Self, Error> {
        let folder = places.keys();
        let mut shared = Self::default();
        for file in disk.names(&folder).at(&folder)? {
            let (epochs, epoch) = match (epoch_of(&file, "office-"), epoch_of(&file, "team-")) {
                (Some(epoch), _) => (&mut shared.office, epoch),
                (_, Some(epoch)) => (&mut shared.team, epoch),
                _ => continue,
            };
            match open_key(places, &file, identity, disk) {
                Ok(Some(key)) => drop(epochs.insert(epoch, Kept::new(key))),
                Ok(None) => {}
                Err(fault) => shared.bad.push(layout::bad_key(&file, fault)),
            }
        }
        Ok(shared)
    }

    /// Lets go of keys that are not those which the roster names: someone else put them there.
    pub fn keep_named(&mut self, roster: &Roster) {
        let Self { office, team, bad } = self;
        let named = |epoch| roster.epochs().find(|keys| keys.epoch == epoch);
        office.retain(|epoch, key| {
            let ours = named(*epoch).is_some_and(|keys| keys.office == key.to_public());
            if !ours {
                bad.push(layout::bad_key(&layout::office_key(*epoch), Fault::Forged));
            }
            ours
        });
        team.retain(|epoch, key| {
            let ours = named(*epoch).is_some_and(|keys| keys.team == key.to_public());
            if !ours {
                bad.push(layout::bad_key(&layout::team_key(*epoch), Fault::Forged));
            }
            ours
        });
    }

    /// All of them, the newest first, the office's before the team's.
    pub fn identities(&self) -> impl Iterator<Item = &Identity> {
        let newest_first = self.office.values().rev().chain(self.team.values().rev());
        newest_first.map(|key| &**key)
    }
}

/// Opens one file of `keys/`; `None` when it is not sealed to this identity.
pub fn open_key(
    places: &Places,
    file: &str,
    identity: &Identity,
    disk: &dyn Disk,
) -> Result<Option<Identity>, Fault> {
    let sealed = disk
        .read(&places.key(file), file_limit(LIMIT))
        .map_err(|_| Fault::Unreadable)?;
    match sealing::open(&sealed, [identity], LIMIT) {
        Ok(text) => parse_identity_file(&text)
            .map(Some)
            .ok_or(Fault::Unreadable),
        Err(NotOpened::Closed) => Ok(None),
        Err(not) => Err(not.fault()),
    }
}

/// The epoch in a name such as `office-3.age`.
fn epoch_of(file: &str, kind: &str) -> Option<u32> {
    file.strip_prefix(kind)?
        .strip_suffix(layout::AGE)?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_epoch_stands_in_the_name_of_its_key() {
        assert_eq!(epoch_of(&layout::office_key(12), "office-"), Some(12));
        for other in [
            "office-.age",
            "office-1.age.part",
            "office-1 (copy).age",
            "team-1.age",
        ] {
            assert_eq!(epoch_of(other, "office-"), None, "{other}");
        }
    }

    #[test]
    fn keys_of_a_newer_version_say_so() {
        let newer = parse_identities(b"# format: 2\n# anything else\n");
        assert!(matches!(newer, Err(Error::Newer { version: 2, .. })));
        for broken in ["", "# format: 0\n", "# format: 1\n", "# format: one\n"] {
            let read = parse_identities(broken.as_bytes());
            assert!(matches!(read, Err(Error::Damaged(_))), "{broken}");
        }
    }

    #[test]
    fn an_identity_file_holds_one_identity() {
        let identity = Identity::generate();
        let text = identity_file(&identity);
        let again = parse_identity_file(text.as_bytes()).unwrap();
        assert!(again.to_public() == identity.to_public());
        let twice = format!("{}{}", *text, *text);
        assert!(parse_identity_file(twice.as_bytes()).is_none());
        assert!(parse_identity_file(b"# nothing\n").is_none());
        assert!(parse_identity_file(b"\xff").is_none());
    }
}
