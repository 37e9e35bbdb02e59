//! Who belongs to the office and which shared keys one identity opens: read together, because the roster is sealed
//! with those keys, and says which of them are genuine.

use std::collections::BTreeSet;

use age::x25519::Identity;

use crate::vault::Places;
use crate::vault::error::{BadFile, Error};
use crate::vault::events::open::{Opener, names_of};
use crate::vault::ids::{EventName, OfficeId};
use crate::vault::keys::Shared;
use crate::vault::machine::disk::Disk;
use crate::vault::members::roster::Roster;

/// The circle of those who share keys.
pub struct Circle {
    pub shared: Shared,
    pub roster: Roster,
    /// What is wrong with the files of both.
    pub bad: Vec<BadFile>,
    /// The roster's events at that time, sound or not.
    names: BTreeSet<EventName>,
}

impl Circle {
    /// Reads both with a member's identity, or the recovery sheet's.
    ///
    /// # Errors
    /// [`Error::NotAMember`] when the identity opens no shared key, [`Error::OtherOffice`] when there is no roster of
    /// this office, [`Error::Damaged`] when a damaged file is why, [`Error::Disk`].
    pub fn read(
        places: &Places,
        office: &OfficeId,
        identity: &Identity,
        disk: &dyn Disk,
    ) -> Result<Self, Error> {
        let mut shared = Shared::open(places, identity, disk)?;
        if shared.team.is_empty() && shared.office.is_empty() {
            let damaged = shared.bad.into_iter().next();
            return Err(damaged.map_or(Error::NotAMember, Error::Damaged));
        }
        let opener = Opener {
            places,
            disk,
            shared: &shared,
            member: Some(identity),
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
