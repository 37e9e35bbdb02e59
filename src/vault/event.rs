//! One event: what is signed and sealed.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;

use super::ids::{DeviceId, EventId, EventName, MemberId, OfficeId, RecordId};
use crate::record::{Extra, Kind};

/// What an event does to its record. A type of a newer version is carried along as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventType {
    /// A whole snapshot.
    Rev,
    Comment,
    Submit,
    Return,
    /// Names the exact revision in its parents.
    Approve,
    Resubmit,
    Consent,
    /// A member's public keys, signed by a supervisor or the recovery sheet.
    Member,
    /// A record's files were deleted on purpose.
    Erase,
    Checkpoint,
    #[serde(untagged)]
    Other(String),
}

/// Who may read an event besides the office's supervisors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Every member: people, actions, documents, employers, profile.
    Team,
    /// The owner and named colleagues. The author is always among them.
    Members(Vec<MemberId>),
}

/// An event to be written.
#[derive(Clone)]
pub struct NewEvent {
    pub record: RecordId,
    pub kind: Kind,
    pub event: EventType,
    /// The events of the same record that this one follows; an approval names the revision here.
    pub parents: Vec<EventId>,
    pub readers: Readers,
    pub body: Value,
}

/// What the signed line says about the event, its body apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Version of the format.
    pub v: u64,
    pub vault: OfficeId,
    pub kind: Kind,
    pub record: RecordId,
    pub event: EventType,
    /// None: signed with the recovery sheet's root key.
    pub author: Option<MemberId>,
    pub device: Option<DeviceId>,
    /// Position in the device's chain, from 1.
    pub seq: u64,
    /// The device's event before this one.
    pub prev: Option<EventName>,
    /// Heads of other devices that this device has seen since its previous event.
    pub seen: BTreeMap<DeviceId, Head>,
    pub parents: Vec<EventId>,
    pub readers: Readers,
    /// Which keys of office and team it was first sealed to.
    pub epoch: u32,
    pub at: OffsetDateTime,
    /// Fields of a newer version.
    pub extra: Extra,
}

/// The newest event known of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub seq: u64,
    pub event: EventName,
}

/// An event that was opened and verified: signature, author, office, file name.
#[derive(Clone, PartialEq)]
pub struct Event {
    pub id: EventId,
    pub header: Header,
    pub body: Value,
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("id", &self.id)
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}
