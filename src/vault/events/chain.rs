//! What this device has written and seen: the evidence against rollback.
//!
//! Each device numbers its events and names its previous one. In each event it names the newest events of other
//! devices that it came to know since. What it knows it keeps in LOCAL too, sealed to itself.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::vault::error::Error;
use crate::vault::events::event::{FORMAT, Head, Header};
use crate::vault::ids::{DeviceId, EventName, OfficeId};
use crate::vault::keys::LocalKeys;
use crate::vault::keys::sealing::{self, INDEX_LIMIT, file_limit};
use crate::vault::machine::disk::{self, At, Disk};
use crate::vault::machine::system::Access;
use crate::vault::{Places, layout};

/// `seen.age`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chain {
    v: u64,
    vault: OfficeId,
    device: DeviceId,
    /// The newest event that this device has written.
    mine: Option<Head>,
    /// The event that is being written: whether it was is answered by its file.
    next: Option<Head>,
    /// The newest event known of each other device: a high-water mark, it never falls.
    heads: BTreeMap<DeviceId, Head>,
    /// Up to which number this device has named the others' events in its own.
    told: BTreeMap<DeviceId, u64>,
}

impl Chain {
    pub fn new(keys: &LocalKeys) -> Self {
        Self {
            v: FORMAT,
            vault: keys.owner.office.clone(),
            device: keys.owner.device,
            mine: None,
            next: None,
            heads: BTreeMap::new(),
            told: BTreeMap::new(),
        }
    }

    /// Reads `seen.age`; `None` when it is missing or damaged, so that the chain must be found from the events.
    pub fn load(places: &Places, keys: &LocalKeys, disk: &dyn Disk) -> Option<Self> {
        let sealed = disk
            .read(&places.local.join(layout::SEEN), file_limit(INDEX_LIMIT))
            .ok()?;
        let text = sealing::open(&sealed, [&*keys.device], INDEX_LIMIT).ok()?;
        let mut chain: Self = serde_json::from_slice(&text).ok()?;
        let owner = &keys.owner;
        if chain.v != FORMAT || chain.vault != owner.office || chain.device != owner.device {
            return None;
        }
        if let Some(next) = chain.next.take()
            && disk.exists(&places.event(&next.event))
        {
            chain.mine = Some(next);
        }
        Some(chain)
    }

    pub fn save(&self, local: &Path, keys: &LocalKeys, disk: &dyn Disk) -> Result<(), Error> {
        let path = local.join(layout::SEEN);
        let text = serde_json::to_vec(self).map_err(|_| Error::Unusable("seen.age"))?;
        let sealed = sealing::seal(&text, [&keys.device.to_public()]).at(&path)?;
        disk::replace(disk, &path, &sealed, Access::Private)
    }

    /// The newest event that this device has written.
    pub fn mine(&self) -> Option<Head> {
        self.mine
    }

    pub fn is_mine(&self, name: &EventName) -> bool {
        self.mine.is_some_and(|head| head.event == *name)
    }

    /// High-water marks of all devices, this one among them.
    pub fn heads(&self) -> impl Iterator<Item = (DeviceId, Head)> {
        let mine = self.mine.map(|head| (self.device, head));
        mine.into_iter()
            .chain(self.heads.iter().map(|(device, head)| (*device, *head)))
    }

    /// What the next event tells about other devices.
    pub fn untold(&self) -> BTreeMap<DeviceId, Head> {
        let news = |(device, head): &(&DeviceId, &Head)| {
            self.told.get(device).is_none_or(|told| *told < head.seq)
        };
        let heads = self.heads.iter().filter(news);
        heads.map(|(device, head)| (*device, *head)).collect()
    }

    /// Takes note of a verified event.
    pub fn note(&mut self, name: EventName, header: &Header) {
        let Some(device) = header.device else {
            return;
        };
        let event = Head {
            seq: header.seq,
            event: name,
        };
        if device == self.device {
            if self.mine.is_none_or(|mine| mine.seq < event.seq) {
                self.mine = Some(event);
            }
            return;
        }
        let known = self.heads.entry(device).or_insert(event);
        if known.seq < event.seq {
            *known = event;
        }
    }

    /// An event is about to be written.
    pub fn begin(&mut self, next: Head) {
        self.next = Some(next);
    }

    /// It was written, with this news about others in it.
    pub fn written(&mut self, news: &BTreeMap<DeviceId, Head>) {
        self.mine = self.next.take().or(self.mine);
        let told = news.iter().map(|(device, head)| (*device, head.seq));
        self.told.extend(told);
    }

    /// It was not written.
    pub fn abandoned(&mut self) {
        self.next = None;
    }
}
