//! The keys of one person on one computer, in LOCAL and in memory.
//!
//! `identity.age` opens with the passphrase and holds three age identities: the member's, which supervisors can recover
//! from escrow; the device's, which nobody else ever has; and the device's post, whose public key stands on the roster,
//! so that keys of later epochs can be sent to it. What must stay this computer's own is sealed to the device: the
//! signing key, the index, the high-water marks. So one passphrase opens everything, a change of passphrase replaces
//! one file, and a supervisor who recovers a colleague's records still cannot sign for them.

use std::path::Path;

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::{Identity, Recipient};
use zeroize::Zeroizing;

use super::shared::identities;
use crate::vault::World;
use crate::vault::error::{Error, Fault};
use crate::vault::events::event::FORMAT;
use crate::vault::ids::{DeviceId, MemberId, OfficeId};
use crate::vault::keys::sealing::{self, LIMIT, NotOpened, file_limit};
use crate::vault::keys::signing::SigningKey;
use crate::vault::layout;
use crate::vault::machine::disk::{self, At, Disk};
use crate::vault::machine::memory::Kept;
use crate::vault::machine::system::Access;

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
    /// None in a folder that was made before devices had one.
    pub post: Option<Kept<Identity>>,
    pub signing: Kept<SigningKey>,
}

impl LocalKeys {
    /// New keys for this member on this computer.
    pub fn generate(owner: Owner, member: Identity, world: &dyn World) -> Self {
        Self {
            owner,
            member: Kept::new(member),
            device: Kept::new(Identity::generate()),
            post: Some(Kept::new(Identity::generate())),
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
        let Identities {
            owner,
            member,
            device,
            post,
        } = parse_identities(&text)?;
        let signing = open_signing_key(local, &device, disk)?;
        Ok(Self {
            owner,
            member: Kept::new(member),
            device: Kept::new(device),
            post: post.map(Kept::new),
            signing: Kept::new(signing),
        })
    }

    /// Where keys are sent to this device.
    pub fn post_recipient(&self) -> Option<Recipient> {
        self.post.as_ref().map(|post| post.to_public())
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
        let post = self.post.as_ref().map(|post| post.to_string());
        let text = Zeroizing::new(format!(
            "# format: {FORMAT}\n# office: {office}\n# member: {member}\n# device: {device}\n{}\n{}\n{}\n",
            self.member.to_string().expose_secret(),
            self.device.to_string().expose_secret(),
            post.as_ref().map_or("", |post| post.expose_secret()),
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

/// What `identity.age` holds.
struct Identities {
    owner: Owner,
    member: Identity,
    device: Identity,
    post: Option<Identity>,
}

/// Reads `identity.age`: an age identity file that begins with four comments. Identities after the third are a
/// later version's business.
fn parse_identities(text: &[u8]) -> Result<Identities, Error> {
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
        Some(Identities {
            owner,
            member: identities.next()??,
            device: identities.next()??,
            post: match identities.next() {
                Some(post) => Some(post?),
                None => None,
            },
        })
    };
    parsed().ok_or_else(unreadable)
}

/// The value of a comment such as `# member: …`.
fn comment<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut comments = text.lines().filter_map(|line| line.strip_prefix("# "));
    comments.find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

fn damaged(file: &str, not: NotOpened) -> Error {
    Error::Damaged(layout::bad(file, not.fault()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_a_newer_version_say_so() {
        let newer = parse_identities(b"# format: 2\n# anything else\n");
        assert!(matches!(newer, Err(Error::Newer { version: 2, .. })));
        for broken in ["", "# format: 0\n", "# format: 1\n", "# format: one\n"] {
            let read = parse_identities(broken.as_bytes());
            assert!(matches!(read, Err(Error::Damaged(_))), "{broken}");
        }
    }
}
