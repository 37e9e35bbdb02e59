//! Opening and verifying one event, and listing them all.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use age::x25519::Identity;

use crate::vault::error::{BadFile, Error, Fault};
use crate::vault::events::event::{Event, Unsound, decode, is_in_place, office_of, signed};
use crate::vault::ids::{EventName, RecordId};
use crate::vault::keys::Shared;
use crate::vault::keys::sealing::{self, LIMIT, NotOpened, file_limit};
use crate::vault::machine::disk::{At, Disk};
use crate::vault::machine::memory::Kept;
use crate::vault::members::roster::{Authorship, Roster, RosterFile};
use crate::vault::{Places, layout};

/// What became of an event's file.
pub enum Opened {
    Event(Box<Event>),
    /// Sealed to others: not this person's to read.
    Closed,
    Bad(Fault),
    /// Genuine, in a format of a newer version.
    Newer(u64),
}

/// Everything that is needed to open events; borrowed, so that several threads can share it.
#[derive(Clone, Copy)]
pub struct Opener<'a> {
    pub places: &'a Places,
    pub disk: &'a dyn Disk,
    pub shared: &'a Shared,
    /// The member's own identities, or the recovery sheet's.
    pub own: &'a [Kept<Identity>],
    pub roster: &'a Roster,
}

impl Opener<'_> {
    /// Opens one event and verifies its signature, author, office and name.
    pub fn open(&self, name: &EventName) -> Opened {
        match self.unseal(name) {
            Ok(Some(plaintext)) => self.verify(name, &plaintext),
            Ok(None) => Opened::Closed,
            Err(fault) => Opened::Bad(fault),
        }
    }

    /// The files of the roster, before it is known who is on it.
    pub fn roster_files(&self) -> Result<Vec<RosterFile>, Error> {
        let names = names_of(self.places, self.disk, &self.roster.office().roster())?;
        let open = |name: EventName| {
            let plaintext = self
                .unseal(&name)
                .transpose()
                .unwrap_or(Err(Fault::Altered));
            (name, plaintext)
        };
        Ok(names.into_iter().map(open).collect())
    }

    /// The plaintext of an event; `None` when it is sealed to others.
    pub fn unseal(&self, name: &EventName) -> Result<Option<zeroize::Zeroizing<Vec<u8>>>, Fault> {
        let read = self.disk.read(&self.places.event(name), file_limit(LIMIT));
        let sealed = read.map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Fault::Missing,
            _ => Fault::Unreadable,
        })?;
        let identities = self
            .shared
            .identities()
            .chain(self.own.iter().map(|key| &**key));
        match sealing::open(&sealed, identities, LIMIT) {
            Ok(plaintext) => Ok(Some(plaintext)),
            // Everything is sealed to the office: what a supervisor cannot open is damaged.
            Err(NotOpened::Closed) if !self.has_every_office_key() => Ok(None),
            Err(not) => Err(not.fault()),
        }
    }

    fn has_every_office_key(&self) -> bool {
        let mut epochs = self.roster.epochs();
        let held = |epoch| self.shared.office.contains_key(epoch);
        !self.shared.office.is_empty() && epochs.all(|keys| held(&keys.id))
    }

    pub fn verify(&self, name: &EventName, plaintext: &[u8]) -> Opened {
        let Some(signed) = signed(plaintext) else {
            return Opened::Bad(Fault::Forged);
        };
        if !self.roster.knows_key(&signed.key) {
            let elsewhere = office_of(signed.line).is_some_and(|it| it != *self.roster.office());
            return Opened::Bad(if elsewhere {
                Fault::Misplaced
            } else {
                Fault::Forged
            });
        }
        let event = match decode(signed.line) {
            Ok(event) => event,
            Err(Unsound::Fault(fault)) => return Opened::Bad(fault),
            Err(Unsound::Newer(version)) => return Opened::Newer(version),
        };
        match self.roster.authorship(&signed.key, &event.header) {
            Authorship::Forged => Opened::Bad(Fault::Forged),
            _ if !is_in_place(&event, self.roster.office(), name) => Opened::Bad(Fault::Misplaced),
            Authorship::Late => Opened::Bad(Fault::Late),
            Authorship::Genuine => Opened::Event(Box::new(event)),
        }
    }
}

/// With fewer events than this, starting threads takes longer than it saves.
const WORTH_THREADS: usize = 32;

impl Opener<'_> {
    /// Opens many events on all cores and hands each to `take`, in no order, on this thread; ends early when that
    /// breaks.
    pub fn open_all(
        &self,
        names: &[EventName],
        take: &mut dyn FnMut(EventName, Opened) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let threads = match names.len() {
            0..WORTH_THREADS => 1,
            _ => std::thread::available_parallelism().map_or(1, usize::from),
        };
        if threads == 1 {
            return names
                .iter()
                .try_for_each(|name| take(*name, self.open(name)));
        }
        let next = AtomicUsize::new(0);
        let (sender, receiver) = mpsc::sync_channel(threads * 8);
        std::thread::scope(|scope| {
            for _ in 0..threads {
                let (sender, next) = (sender.clone(), &next);
                scope.spawn(move || {
                    while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
                        // Nobody listens any more: whoever took them broke off.
                        if sender.send((*name, self.open(name))).is_err() {
                            return;
                        }
                    }
                });
            }
            drop(sender);
            receiver
                .into_iter()
                .try_for_each(|(name, opened)| take(name, opened))
        })
    }
}

/// The names of a record's events.
pub fn names_of(
    places: &Places,
    disk: &dyn Disk,
    record: &RecordId,
) -> Result<Vec<EventName>, Error> {
    let folder = places.record_folder(record);
    let files = match disk.names(&folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        files => files.at(&folder)?,
    };
    let names = files.iter().filter_map(|file| layout::event_of_file(file));
    Ok(names.filter(|name| name.record == *record).collect())
}

/// All events by name, and what else lies among them.
#[derive(Default)]
pub struct Listing {
    pub events: Vec<EventName>,
    pub bad: Vec<BadFile>,
}

impl Listing {
    /// Lists the whole vault. A folder that cannot be listed is reported and hides no other.
    pub fn read(places: &Places, disk: &dyn Disk) -> Result<Self, Error> {
        let top = places.events();
        let mut listing = Self::default();
        for folder in disk.names(&top).at(&top)? {
            let path = format!("{}/{folder}", layout::EVENTS);
            if !is_event_folder(&folder) {
                listing.bad.push(layout::bad(path, Fault::Foreign));
                continue;
            }
            match disk.names(&top.join(&folder)) {
                Ok(files) => listing.sort(&folder, files),
                Err(_) => listing.bad.push(layout::bad(path, Fault::Unreadable)),
            }
        }
        Ok(listing)
    }

    fn sort(&mut self, folder: &str, files: Vec<String>) {
        for file in files {
            let fault = match layout::event_of_file(&file) {
                Some(name) if name.record.folder() == folder => {
                    self.events.push(name);
                    continue;
                }
                Some(_) => Fault::Misplaced,
                None => Fault::Foreign,
            };
            let path = format!("{}/{folder}/{file}", layout::EVENTS);
            self.bad.push(layout::bad(path, fault));
        }
    }
}

fn is_event_folder(name: &str) -> bool {
    name.len() == 2 && name.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
