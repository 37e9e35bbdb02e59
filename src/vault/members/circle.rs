//! Who belongs to the office and which shared keys one identity opens: read together, because the roster is sealed
//! with those keys, and says which of them are genuine.

use std::collections::BTreeSet;

use age::x25519::Identity;

use crate::vault::error::{BadFile, Error};
use crate::vault::events::open::{Opener, names_of};
use crate::vault::ids::{EventName, OfficeId};
use crate::vault::keys::{LocalKeys, Shared, open_key};
use crate::vault::machine::disk::{At, Disk};
use crate::vault::machine::memory::Kept;
use crate::vault::members::roster::Roster;
use crate::vault::members::statement::EpochId;
use crate::vault::{Places, layout};

/// Who opens the circle.
#[derive(Clone, Copy)]
pub enum Bearer<'a> {
    Member(&'a LocalKeys),
    /// Whoever has these: the recovery sheet's, or those that a one-time code opens.
    Identities(&'a [Kept<Identity>]),
}

/// The circle of those who share keys.
pub struct Circle {
    /// The bearer's own identities: of a member, one for each epoch.
    pub own: Vec<Kept<Identity>>,
    pub shared: Shared,
    pub roster: Roster,
    /// What is wrong with the files of both.
    pub bad: Vec<BadFile>,
    /// The roster's events at that time, sound or not.
    names: BTreeSet<EventName>,
}

impl Circle {
    /// Reads both with a member's keys, or the recovery sheet's.
    ///
    /// # Errors
    /// [`Error::NotAMember`] when the identity opens no shared key, [`Error::OtherOffice`] when there is no roster of
    /// this office, [`Error::Damaged`] when a damaged file is why, [`Error::Disk`].
    pub fn read(
        places: &Places,
        office: &OfficeId,
        bearer: Bearer<'_>,
        disk: &dyn Disk,
    ) -> Result<Self, Error> {
        let own = match bearer {
            Bearer::Member(keys) => identities_of(places, keys, disk)?,
            Bearer::Identities(own) => own.iter().map(|key| Kept::new((**key).clone())).collect(),
        };
        let mut shared = Shared::open(places, &own, disk)?;
        if shared.team.is_empty() && shared.office.is_empty() {
            let damaged = shared.bad.into_iter().next();
            return Err(damaged.map_or(Error::NotAMember, Error::Damaged));
        }
        let opener = Opener {
            places,
            disk,
            shared: &shared,
            own: &own,
            roster: &Roster::empty(office),
        };
        let files = opener.roster_files()?;
        if files.is_empty() {
            return Err(Error::OtherOffice);
        }
        let names = files.iter().map(|(name, _)| *name).collect();
        let (roster, mut bad) = Roster::read(office, files);
        shared.keep_named(&roster);
        bad.append(&mut shared.bad);
        let circle = Self {
            own,
            shared,
            roster,
            bad,
            names,
        };
        match circle.roster.current_epoch() {
            Some(_) => Ok(circle),
            None => Err(circle.damaged_or(Error::NotAMember)),
        }
    }

    /// Has the roster got other events since?
    pub fn is_outdated(&self, places: &Places, disk: &dyn Disk) -> bool {
        let record = self.roster.office().roster();
        match names_of(places, disk, &record) {
            Ok(names) => names.into_iter().collect::<BTreeSet<_>>() != self.names,
            // Whatever the reason, what was read stays true.
            Err(_) => false,
        }
    }

    /// Takes in an event of the roster that was written here.
    pub fn knows(&mut self, name: EventName) {
        self.names.insert(name);
    }

    /// The first damaged file, as the likely reason, or else this error.
    pub fn damaged_or(&self, otherwise: Error) -> Error {
        let damaged = self.bad.first().cloned();
        damaged.map_or(otherwise, Error::Damaged)
    }
}

/// A member's identities: the one that lies in LOCAL, and those that were sent to this device with later epochs.
fn identities_of(
    places: &Places,
    keys: &LocalKeys,
    disk: &dyn Disk,
) -> Result<Vec<Kept<Identity>>, Error> {
    let folder = places.keys();
    let files = disk.names(&folder).at(&folder)?;
    let mut sent: Vec<(EpochId, String)> = files
        .into_iter()
        .filter_map(|file| match layout::member_of_key(&file)? {
            (member, Some(epoch)) if member == keys.owner.member => Some((epoch, file)),
            _ => None,
        })
        .collect();
    sent.sort();
    let mut own = vec![Kept::new((*keys.member).clone())];
    for (_, file) in sent {
        // A device from before devices had a post has the first identity only.
        let identities = keys.post.as_deref().into_iter().chain([&*keys.member]);
        // What does not open is someone else's doing, and the roster says which key is the right one.
        if let Ok(Some(identity)) = open_key(places, &file, identities, disk) {
            own.push(Kept::new(identity));
        }
    }
    Ok(own)
}
