//! Writing events.

use age::x25519::Recipient;
use serde_json::Value;

use crate::record::Kind;
use crate::vault::error::Error;
use crate::vault::events::event::{
    Event, EventType, FORMAT, Head, Header, NewEvent, Readers, encode,
};
use crate::vault::ids::{DeviceId, EventId, EventName, MemberId, OfficeId, RecordId, Salt};
use crate::vault::keys::sealing;
use crate::vault::keys::signing::{SigningKey, VerifyingKey};
use crate::vault::machine::disk::{self, Disk};
use crate::vault::machine::system::Access;
use crate::vault::machine::world::{World, stamp};
use crate::vault::members::roster::Roster;
use crate::vault::members::statement::{EpochKeys, MemberBody};
use crate::vault::{Places, Vault};

/// Who signs an event, and where it stands in the signer's chain.
pub struct Pen<'a> {
    pub office: &'a OfficeId,
    /// None: the root key.
    pub author: Option<(MemberId, DeviceId)>,
    pub key: &'a SigningKey,
    pub previous: Option<Head>,
    pub seen: std::collections::BTreeMap<DeviceId, Head>,
    pub epoch: &'a EpochKeys,
    pub world: &'a dyn World,
}

/// An event, ready to be written.
pub struct Written {
    pub event: Event,
    pub sealed: Vec<u8>,
}

impl Written {
    pub fn head(&self) -> Head {
        Head {
            seq: self.event.header.seq,
            event: self.event.name(),
        }
    }

    /// Puts the file into the vault, where no other of that name may be.
    pub fn put(&self, places: &Places, disk: &dyn Disk) -> Result<(), Error> {
        let name = self.event.name();
        let folder = places.record_folder(&name.record);
        if !disk.exists(&folder) {
            disk::make_folder(disk, &folder, Access::Shared)?;
        }
        disk::add(disk, &places.event(&name), &self.sealed, Access::Shared)
    }
}

impl Written {
    /// After a failure the file may have its name already: then it goes again, or its number would be given away a second
    /// time. False when it is still there.
    fn take_back(&self, places: &Places, disk: &dyn Disk) -> bool {
        let path = places.event(&self.event.name());
        // Best effort; what counts is whether it is gone.
        let _ = disk::remove(disk, &path);
        !disk.exists(&path)
    }
}

impl Pen<'_> {
    /// Signs an event and seals it: to the office first, then to its readers.
    pub fn write(&self, new: NewEvent, readers: &[&Recipient]) -> Result<Written, Error> {
        let header = Header {
            v: FORMAT,
            vault: self.office.clone(),
            kind: new.kind,
            record: new.record,
            event: new.event,
            author: self.author.map(|(member, _)| member),
            device: self.author.map(|(_, device)| device),
            seq: self.previous.map_or(1, |head| head.seq + 1),
            prev: self.previous.map(|head| head.event),
            seen: self.seen.clone(),
            parents: new.parents,
            readers: new.readers,
            epoch: self.epoch.id.number,
            at: stamp(self.world),
            salt: Salt::random(self.world),
            extra: Default::default(),
        };
        let (id, plaintext) = encode(&header, &new.body, self.key)?;
        let office = std::iter::once(&self.epoch.office);
        let sealed = sealing::seal(&plaintext, office.chain(readers.iter().copied()))
            .map_err(|_| Error::Unusable("the document"))?;
        let body = new.body;
        Ok(Written {
            event: Event { id, header, body },
            sealed,
        })
    }
}

impl Vault {
    /// Signs, seals and writes an event. When this returns `Ok`, it survives a power cut.
    ///
    /// # Errors
    /// [`Error::Unknown`] for a parent or reader, [`Error::TooLarge`], [`Error::Disk`]: nothing was written.
    pub fn append(&mut self, mut new: NewEvent) -> Result<EventId, Error> {
        // Who belongs to the office is changed by `admit` alone.
        if new.kind == Kind::Roster || new.event == EventType::Member {
            return Err(Error::Unknown(new.record.to_string()));
        }
        // Whoever took the record over reads what comes after, too.
        if let Readers::Members(members) = &mut new.readers {
            let mut heirs = self.heirs_of(new.record);
            heirs.retain(|heir| !members.contains(heir));
            members.extend(heirs);
        }
        self.write(new)
    }

    pub(in crate::vault) fn write(&mut self, new: NewEvent) -> Result<EventId, Error> {
        self.renew_circle()?;
        let epoch = self.epoch()?.clone();
        self.write_in(&epoch, new)
    }

    /// Writes an event in this epoch, which may be one that the event begins.
    pub(in crate::vault) fn write_in(
        &mut self,
        epoch: &EpochKeys,
        mut new: NewEvent,
    ) -> Result<EventId, Error> {
        self.check_parents(&new)?;
        let me = self.me.id;
        if let Readers::Members(members) = &mut new.readers
            && !members.contains(&me)
        {
            members.insert(0, me);
        }
        let readers = recipients(&self.circle.roster, epoch, &new.readers)?;
        let news = self.chain.untold();
        let pen = Pen {
            office: self.office(),
            author: Some((me, self.keys.owner.device)),
            key: &self.keys.signing,
            previous: self.chain.mine(),
            seen: news.clone(),
            epoch,
            world: &*self.world,
        };
        let written = pen.write(new, &readers)?;
        let event = self.put(written, &news)?;
        let id = event.id;
        self.take_in(event, self.keys.signing.verifying_key())?;
        Ok(id)
    }

    /// Writes the event's file between two notes of it in LOCAL: an event whose number could be given away a second
    /// time after a crash would look like a forgery.
    fn put(
        &mut self,
        written: Written,
        news: &std::collections::BTreeMap<DeviceId, Head>,
    ) -> Result<Event, Error> {
        self.chain.begin(written.head());
        let put = self
            .chain
            .save(&self.places.local, &self.keys, self.disk())
            .and_then(|()| written.put(&self.places, self.disk()));
        if put.is_err() && written.take_back(&self.places, self.disk()) {
            self.chain.abandoned();
        } else {
            self.chain.written(news);
            // The event is on the disk: that this note is late changes nothing, the first one holds.
            let _ = self.chain.save(&self.places.local, &self.keys, self.disk());
        }
        put.map(|()| written.event)
    }

    /// Takes in an event that was just written here, signed with this key.
    pub(in crate::vault) fn take_in(
        &mut self,
        event: Event,
        key: VerifyingKey,
    ) -> Result<(), Error> {
        if event.header.kind == Kind::Roster {
            let name = event.name();
            self.circle.knows(name);
            self.circle
                .roster
                .add(event.clone(), key)
                .map_err(|fault| Error::Damaged(crate::vault::layout::bad_event(&name, fault)))?;
        }
        self.index.insert(&event);
        Ok(())
    }

    fn check_parents(&self, new: &NewEvent) -> Result<(), Error> {
        for event in &new.parents {
            let name = EventName {
                record: new.record,
                event: *event,
            };
            if !self.disk().exists(&self.places.event(&name)) {
                return Err(Error::Unknown(name.to_string()));
            }
        }
        Ok(())
    }
}

/// To whom an event for these readers is sealed, the office apart. Those who have left are left out.
pub fn recipients<'a>(
    roster: &'a Roster,
    epoch: &'a EpochKeys,
    readers: &Readers,
) -> Result<Vec<&'a Recipient>, Error> {
    match readers {
        Readers::Team => Ok(vec![&epoch.team]),
        Readers::Members(members) => {
            let mut recipients = Vec::with_capacity(members.len());
            for id in members {
                let member = roster.member(id);
                let member = member.ok_or_else(|| Error::Unknown(id.to_string()))?;
                if !member.former {
                    recipients.push(&member.recipient);
                }
            }
            Ok(recipients)
        }
    }
}

/// The event that says who a member is.
pub fn member_event(
    office: &OfficeId,
    body: &MemberBody,
    parents: Vec<EventId>,
) -> Result<NewEvent, Error> {
    let record: RecordId = office.roster();
    let body: Value = serde_json::to_value(body).map_err(|_| Error::Unusable("the document"))?;
    Ok(NewEvent {
        record,
        kind: Kind::Roster,
        event: EventType::Member,
        parents,
        readers: Readers::Team,
        body,
    })
}
