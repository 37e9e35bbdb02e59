//! Reading: one event, or everything about one record.

use std::collections::{BTreeSet, HashMap};

use time::OffsetDateTime;

use crate::vault::error::{BadFile, Error, Fault};
use crate::vault::events::event::{Event, Header};
use crate::vault::events::open::{Opened, names_of};
use crate::vault::ids::{EventId, EventName, RecordId};
use crate::vault::members::circle::{Bearer, Circle};
use crate::vault::{Vault, layout};

/// What happened to one record.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Verified, in causal order.
    pub events: Vec<Event>,
    /// How many events of this record this person may not read.
    pub closed: usize,
    pub bad: Vec<BadFile>,
}

impl History {
    /// The events that nothing follows: more than one after concurrent work.
    pub fn heads(&self) -> Vec<EventId> {
        heads(self.events.iter().map(|event| (event.id, &event.header)))
    }
}

impl Vault {
    /// The events of a record by name, readable or not.
    ///
    /// # Errors
    /// [`Error::Disk`].
    pub fn names(&self, record: RecordId) -> Result<Vec<EventName>, Error> {
        names_of(&self.places, self.world.disk(), &record)
    }

    /// Opens and verifies one event; `None` when this person may not read it.
    ///
    /// # Errors
    /// [`Error::Damaged`] with the file's name, [`Error::Newer`].
    pub fn read(&self, name: &EventName) -> Result<Option<Event>, Error> {
        match self.open_event(name) {
            Opened::Event(event) => Ok(Some(*event)),
            Opened::Closed => Ok(None),
            Opened::Bad(fault) => Err(Error::Damaged(layout::bad_event(name, fault))),
            Opened::Newer(version) => Err(Error::Newer {
                file: layout::bad_event(name, Fault::Newer).file,
                version,
            }),
        }
    }

    /// Opens and verifies everything about one record.
    ///
    /// # Errors
    /// [`Error::Disk`] when its folder cannot be listed.
    pub fn history(&self, record: RecordId) -> Result<History, Error> {
        let mut history = History::default();
        for name in self.names(record)? {
            match self.open_event(&name) {
                Opened::Event(event) => history.events.push(*event),
                Opened::Closed => history.closed += 1,
                Opened::Bad(fault) => history.bad.push(layout::bad_event(&name, fault)),
                Opened::Newer(_) => history.bad.push(layout::bad_event(&name, Fault::Newer)),
            }
        }
        sort_causally(&mut history.events, |event| (event.id, &event.header));
        Ok(history)
    }

    /// Opens an event; one that seems forged may be by someone who was admitted only now, and one that does not open
    /// may be of an epoch that began only now.
    fn open_event(&self, name: &EventName) -> Opened {
        let opened = self.opener().open(name);
        let disk = self.world.disk();
        let may_be_new = matches!(
            opened,
            Opened::Closed | Opened::Bad(Fault::Forged | Fault::Altered)
        );
        if !may_be_new || !self.circle.is_outdated(&self.places, disk) {
            return opened;
        }
        let office = &self.keys.owner.office;
        match Circle::read(&self.places, office, Bearer::Member(&self.keys), disk) {
            Ok(circle) => self.opener_in(&circle).open(name),
            Err(_) => opened,
        }
    }

    /// The readable events of a record that nothing follows: more than one after concurrent work.
    ///
    /// # Errors
    /// As [`Vault::history`].
    pub fn heads(&self, record: RecordId) -> Result<Vec<EventId>, Error> {
        Ok(self.history(record)?.heads())
    }
}

fn heads<'a>(events: impl Iterator<Item = (EventId, &'a Header)> + Clone) -> Vec<EventId> {
    let followed: BTreeSet<EventId> = events
        .clone()
        .flat_map(|(_, header)| header.parents.iter().copied())
        .collect();
    let ids = events.map(|(id, _)| id);
    ids.filter(|id| !followed.contains(id)).collect()
}

/// Sorts events of one record so that each stands after its parents, and otherwise by time. The order is the same
/// on every computer that has the same events, whatever their clocks said.
pub fn sort_causally<T>(events: &mut [T], parts: impl Fn(&T) -> (EventId, &Header)) {
    if events.len() < 2 {
        return;
    }
    let ranks = causal_ranks(events.iter().map(&parts).collect());
    events.sort_by_key(|event| ranks.get(&parts(event).0).copied());
}

fn causal_ranks(events: Vec<(EventId, &Header)>) -> HashMap<EventId, usize> {
    let mut children: HashMap<EventId, Vec<usize>> = HashMap::new();
    let known: HashMap<EventId, usize> = events
        .iter()
        .enumerate()
        .map(|(position, (id, _))| (*id, position))
        .collect();
    let mut waits_for = vec![0usize; events.len()];
    for (position, (_, header)) in events.iter().enumerate() {
        let parents: BTreeSet<_> = header
            .parents
            .iter()
            .filter(|p| known.contains_key(p))
            .collect();
        waits_for[position] = parents.len();
        for parent in parents {
            children.entry(*parent).or_default().push(position);
        }
    }
    let key = |position: usize| -> (OffsetDateTime, EventId, usize) {
        let (id, header) = &events[position];
        (header.at, *id, position)
    };
    let mut ready: BTreeSet<_> = (0..events.len())
        .filter(|position| waits_for[*position] == 0)
        .map(key)
        .collect();
    let mut ranks = HashMap::new();
    while let Some((_, id, _)) = ready.pop_first() {
        ranks.insert(id, ranks.len());
        for child in children.remove(&id).unwrap_or_default() {
            waits_for[child] -= 1;
            if waits_for[child] == 0 {
                ready.insert(key(child));
            }
        }
    }
    ranks
}
