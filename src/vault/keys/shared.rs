//! The keys that several people share: the files of `keys/` in the vault.

use std::collections::BTreeMap;
use std::path::Path;

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use zeroize::Zeroizing;

use crate::vault::error::{BadFile, Error, Fault};
use crate::vault::keys::sealing::{self, LIMIT, NotOpened, file_limit};
use crate::vault::machine::disk::{self, At, Disk};
use crate::vault::machine::memory::Kept;
use crate::vault::machine::system::Access;
use crate::vault::members::roster::Roster;
use crate::vault::members::statement::EpochId;
use crate::vault::{Places, layout};

/// The identities of an age identity file; `None` for a line that is none.
pub(super) fn identities(text: &str) -> impl Iterator<Item = Option<Identity>> {
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

/// Identities by epoch.
pub type Epochs = BTreeMap<EpochId, Kept<Identity>>;

/// The keys that several people share, as far as some identities open them.
#[derive(Default)]
pub struct Shared {
    /// Supervisors and the recovery sheet only.
    pub office: Epochs,
    pub team: Epochs,
    /// Key files that should open and do not.
    pub bad: Vec<BadFile>,
}

impl Shared {
    /// Opens the key files with a member's identities, or the recovery sheet's.
    pub fn open(places: &Places, own: &[Kept<Identity>], disk: &dyn Disk) -> Result<Self, Error> {
        let folder = places.keys();
        let mut shared = Self::default();
        for file in disk.names(&folder).at(&folder)? {
            let (epochs, epoch) = match (epoch_of(&file, "office-"), epoch_of(&file, "team-")) {
                (Some(epoch), _) => (&mut shared.office, epoch),
                (_, Some(epoch)) => (&mut shared.team, epoch),
                _ => continue,
            };
            match open_key(places, &file, own.iter().map(|key| &**key), disk) {
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
        let named = |epoch: &EpochId| roster.epochs().find(|keys| keys.id == *epoch);
        office.retain(|epoch, key| {
            let ours = named(epoch).is_some_and(|keys| keys.office == key.to_public());
            if !ours {
                bad.push(layout::bad_key(&layout::office_key(epoch), Fault::Forged));
            }
            ours
        });
        team.retain(|epoch, key| {
            let ours = named(epoch).is_some_and(|keys| keys.team == key.to_public());
            if !ours {
                bad.push(layout::bad_key(&layout::team_key(epoch), Fault::Forged));
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

/// Opens one file of `keys/`; `None` when it is sealed to none of these identities.
pub fn open_key<'a>(
    places: &Places,
    file: &str,
    identities: impl IntoIterator<Item = &'a Identity>,
    disk: &dyn Disk,
) -> Result<Option<Identity>, Fault> {
    let sealed = disk
        .read(&places.key(file), file_limit(LIMIT))
        .map_err(|_| Fault::Unreadable)?;
    match sealing::open(&sealed, identities, LIMIT) {
        Ok(text) => parse_identity_file(&text)
            .map(Some)
            .ok_or(Fault::Unreadable),
        Err(NotOpened::Closed) => Ok(None),
        Err(not) => Err(not.fault()),
    }
}

/// The epoch in a name such as `office-1.age`.
fn epoch_of(file: &str, kind: &str) -> Option<EpochId> {
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
        let first = EpochId::first();
        assert_eq!(
            epoch_of(&layout::office_key(&first), "office-"),
            Some(first)
        );
        for other in [
            "office-.age",
            "office-2.age",
            "office-1.age.part",
            "office-1 (copy).age",
            "team-1.age",
        ] {
            assert_eq!(epoch_of(other, "office-"), None, "{other}");
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
