//! The index: what every readable event says in short. A cache, rebuilt from the events at any time.
//!
//! It is sealed to the device, whose public key is written down nowhere: so it can be made only by whoever could read
//! it. It is believed as far as the names in it still lie in the vault; reading a record verifies it again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::error::{BadFile, Error, Fault};
use super::events::event::{Event, EventType, FORMAT, Header};
use super::events::history::sort_causally;
use super::events::open::{Listing, Opened, Opener};
use super::ids::{DeviceId, EventId, EventName, OfficeId, RecordId};
use super::keys::LocalKeys;
use super::keys::sealing::{self, INDEX_LIMIT, file_limit};
use super::machine::disk::{self, At};
use super::machine::system::Access;
use super::{Vault, layout};

/// Gives the fields of an event that lists and search need. The vault knows no forms, so the desk says how.
pub trait Summarise: Send {
    /// Changes when the summaries change; the index is then rebuilt.
    fn version(&self) -> String;
    fn summarise(&self, header: &Header, body: &Value) -> Value;
}

/// An event in the index. `Debug` prints nothing of the summary.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub name: EventName,
    pub header: Header,
    pub summary: Value,
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("name", &self.name)
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}

/// What a refresh found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refreshed {
    /// Events that were opened now.
    pub opened: usize,
    /// Events that this person may not read.
    pub closed: usize,
    /// Every file that is not what it should be, known ones too.
    pub bad: Vec<BadFile>,
}

/// The index in memory.
pub struct Index {
    vault: OfficeId,
    device: DeviceId,
    entries: BTreeMap<EventName, Entry>,
    /// Sealed to others. Kept apart by who this person is: a new role or epoch opens more.
    closed: BTreeSet<EventName>,
    /// Known once, and not in the vault any more.
    gone: BTreeSet<EventName>,
    summarise: Option<Box<dyn Summarise>>,
    changed: bool,
}

/// `index.age`
#[derive(Serialize, Deserialize)]
struct IndexFile<Entries, Names> {
    v: u64,
    vault: OfficeId,
    device: DeviceId,
    /// Of the summaries.
    version: String,
    /// How many keys were at hand: with more of them, more can be read.
    keys: usize,
    entries: Entries,
    closed: Names,
    gone: Names,
}

impl Index {
    pub fn new(keys: &LocalKeys) -> Self {
        Self {
            vault: keys.owner.office.clone(),
            device: keys.owner.device,
            entries: BTreeMap::new(),
            closed: BTreeSet::new(),
            gone: BTreeSet::new(),
            summarise: None,
            changed: false,
        }
    }

    /// Takes in an event that was opened or written.
    pub fn insert(&mut self, event: &Event) {
        let Some(summarise) = &self.summarise else {
            return;
        };
        let name = event.name();
        // What an erasure says is ids, and the vault itself asks for them.
        let summary = match event.header.event {
            EventType::Erase => event.body.clone(),
            _ => summarise.summarise(&event.header, &event.body),
        };
        let entry = Entry {
            name,
            summary,
            header: event.header.clone(),
        };
        self.entries.insert(name, entry);
        self.changed = true;
    }

    /// Every line.
    pub fn all(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// Forgets everything about a record but that it was erased.
    pub fn erase(&mut self, record: RecordId) {
        let count = |index: &Self| index.entries.len() + index.closed.len() + index.gone.len();
        let before = count(self);
        self.entries
            .retain(|name, entry| name.record != record || entry.header.event == EventType::Erase);
        self.closed.retain(|name| name.record != record);
        self.gone.retain(|name| name.record != record);
        self.changed |= count(self) < before;
    }

    /// Takes note of an event that is sealed to others.
    fn close(&mut self, name: EventName) {
        self.closed.insert(name);
        self.changed = true;
    }

    /// What was known once and is not among these names now.
    pub fn gone(&self, names: &BTreeSet<EventName>) -> impl Iterator<Item = EventName> {
        let known = self.entries.keys().chain(&self.closed).chain(&self.gone);
        known.filter(|name| !names.contains(name)).copied()
    }

    fn forget_all_but(&mut self, names: &BTreeSet<EventName>) {
        let gone: BTreeSet<EventName> = self.gone(names).collect();
        self.changed |= gone != self.gone;
        self.gone = gone;
        self.entries.retain(|name, _| names.contains(name));
        self.closed.retain(|name| names.contains(name));
    }

    /// What is gone and was not erased on purpose.
    fn missing(&self, erased: &BTreeSet<RecordId>) -> Vec<BadFile> {
        let missing = self
            .gone
            .iter()
            .filter(|name| !erased.contains(&name.record));
        missing
            .map(|name| layout::bad_event(name, Fault::Missing))
            .collect()
    }

    /// Was this event readable?
    pub fn has(&self, name: &EventName) -> bool {
        self.entries.contains_key(name)
    }

    /// What a readable event says of itself.
    pub fn header(&self, name: &EventName) -> Option<&Header> {
        self.entries.get(name).map(|entry| &entry.header)
    }

    pub fn headers(&self) -> impl Iterator<Item = (EventName, &Header)> {
        self.entries
            .values()
            .map(|entry| (entry.name, &entry.header))
    }

    /// Tries again what was sealed to others, in records that were handed over; says whether there is any.
    fn reopen_handed_over(&mut self) -> bool {
        let handed_over = self.headers();
        let handed_over = handed_over.filter(|(_, header)| header.event == EventType::HandOver);
        let records: BTreeSet<RecordId> = handed_over.map(|(name, _)| name.record).collect();
        let before = self.closed.len();
        self.closed.retain(|name| !records.contains(&name.record));
        self.closed.len() < before
    }

    fn knows(&self, name: &EventName) -> bool {
        self.entries.contains_key(name) || self.closed.contains(name)
    }
}

impl Vault {
    /// Brings the index up to date and keeps `summarise` for what is appended later. `progress` hears (done, of);
    /// when it breaks, what was done is kept.
    ///
    /// # Errors
    /// [`Error::Stopped`], [`Error::Disk`] when the vault cannot be listed.
    pub fn refresh(
        &mut self,
        summarise: Box<dyn Summarise>,
        progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Refreshed, Error> {
        self.renew_circle()?;
        let old = self.index.summarise.as_ref().map(|old| old.version());
        if old.as_ref() != Some(&summarise.version()) {
            self.index = Index::new(&self.keys);
            self.load_index(&summarise.version());
        }
        self.index.summarise = Some(summarise);

        let listing = Listing::read(&self.places, self.disk())?;
        let names: BTreeSet<EventName> = listing.events.iter().copied().collect();
        self.index.forget_all_but(&names);
        let mut bad = self.circle.bad.clone();
        bad.extend(listing.bad);
        self.index.reopen_handed_over();
        let mut opened = self.open_new(&listing.events, &mut bad, progress);
        if opened.is_ok() && self.index.reopen_handed_over() {
            // Which ones those are may have been learned only now.
            let more = self.open_new(&listing.events, &mut bad, progress);
            opened = opened.and_then(|first| Ok(first + more?));
        }
        let erased = self.erased();
        if !erased.is_empty() {
            // What cannot be deleted now is tried again the next time.
            let _ = self.sweep();
            let names = erased.iter().map(|record| record.to_string());
            let names: Vec<String> = names.collect();
            bad.retain(|bad| !names.iter().any(|name| bad.file.contains(name)));
        }
        bad.extend(self.index.missing(&erased));
        // A cache: when it cannot be written, the next start takes longer.
        let _ = self.save_index();
        bad.sort_by(|a, b| a.file.cmp(&b.file));
        bad.dedup();
        Ok(Refreshed {
            opened: opened?,
            closed: self.index.closed.len(),
            bad,
        })
    }

    /// Every readable event, by record; within a record in causal order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        let mut entries: Vec<&Entry> = self.index.entries.values().collect();
        for record in entries.chunk_by_mut(|a, b| a.name.record == b.name.record) {
            sort_causally(record, |entry| (entry.name.event, &entry.header));
        }
        entries.into_iter()
    }

    /// The readable events of one record in causal order.
    pub fn entries_of(&self, record: RecordId) -> Vec<&Entry> {
        let first = EventName {
            record,
            event: EventId::from_bytes([0; 32]),
        };
        let last = EventName {
            record,
            event: EventId::from_bytes([0xff; 32]),
        };
        let range = self.index.entries.range(first..=last);
        let mut entries: Vec<&Entry> = range.map(|(_, entry)| entry).collect();
        sort_causally(&mut entries, |entry| (entry.name.event, &entry.header));
        entries
    }

    fn open_new(
        &mut self,
        names: &[EventName],
        bad: &mut Vec<BadFile>,
        progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<usize, Error> {
        let Self {
            places,
            world,
            circle,
            chain,
            index,
            ..
        } = self;
        let opener = Opener {
            places,
            disk: world.disk(),
            shared: &circle.shared,
            own: &circle.own,
            roster: &circle.roster,
        };
        let is_new = |name: &&EventName| !index.knows(name);
        let new: Vec<EventName> = names.iter().filter(is_new).copied().collect();
        let (mut done, mut opened) = (0, 0);
        let ended = opener.open_all(&new, &mut |name, what| {
            progress(done, new.len())?;
            done += 1;
            match what {
                Opened::Event(event) => {
                    chain.note(name, &event.header);
                    index.insert(&event);
                    opened += 1;
                }
                Opened::Closed => index.close(name),
                Opened::Bad(fault) => bad.push(layout::bad_event(&name, fault)),
                Opened::Newer(_) => bad.push(layout::bad_event(&name, Fault::Newer)),
            }
            ControlFlow::Continue(())
        });
        if ended.is_break() {
            return Err(Error::Stopped);
        }
        let _ = progress(new.len(), new.len());
        Ok(opened)
    }

    /// Reads `index.age`. A missing, damaged, foreign or outdated one is as good as none.
    fn load_index(&mut self, version: &str) {
        let path = self.places.local.join(layout::INDEX);
        let Ok(sealed) = self.disk().read(&path, file_limit(INDEX_LIMIT)) else {
            return;
        };
        let Ok(text) = sealing::open(&sealed, [&*self.keys.device], INDEX_LIMIT) else {
            return;
        };
        let Ok(file) = serde_json::from_slice::<IndexFile<Vec<Entry>, BTreeSet<EventName>>>(&text)
        else {
            return;
        };
        let is_ours = file.v == FORMAT
            && file.vault == self.index.vault
            && file.device == self.index.device
            && file.version == version;
        if !is_ours {
            return;
        }
        self.index.gone = file.gone;
        let entries = file.entries.into_iter().map(|entry| (entry.name, entry));
        self.index.entries = entries.collect();
        if file.keys == self.circle.shared.identities().count() {
            self.index.closed = file.closed;
        }
    }

    pub(super) fn save_index(&mut self) -> Result<(), Error> {
        let Some(summarise) = &self.index.summarise else {
            return Ok(());
        };
        if !self.index.changed {
            return Ok(());
        }
        let path = self.places.local.join(layout::INDEX);
        let file = IndexFile {
            v: FORMAT,
            vault: self.index.vault.clone(),
            device: self.index.device,
            version: summarise.version(),
            keys: self.circle.shared.identities().count(),
            entries: self.index.entries.values().collect::<Vec<_>>(),
            closed: &self.index.closed,
            gone: &self.index.gone,
        };
        let text = zeroize::Zeroizing::new(
            serde_json::to_vec(&file).map_err(|_| Error::Unusable("index.age"))?,
        );
        let sealed = sealing::seal(&text, [&self.keys.device.to_public()]).at(&path)?;
        disk::replace(self.disk(), &path, &sealed, Access::Private)?;
        self.index.changed = false;
        Ok(())
    }
}
