//! One event: what is signed and sealed.
//!
//! The plaintext is line 1, one JSON object with the body as its last field; line 2, `{"sshsig": …}` over the exact
//! bytes of line 1; then spaces up to a size bucket. The event's id is the SHA-256 of line 1.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;
use zeroize::Zeroizing;

use crate::record::{Extra, Kind};
use crate::vault::error::{Error, Fault};
use crate::vault::ids::{DeviceId, EventId, EventName, MemberId, OfficeId, RecordId, Salt};
use crate::vault::keys::sealing::{LIMIT, size_bucket};
use crate::vault::keys::signing::{SigningKey, VerifyingKey, signer};

/// The version of the format that is written here.
pub const FORMAT: u64 = 1;

/// A signature takes about 300 bytes; a second line longer than this is none of ours.
const SIGNATURE_LIMIT: usize = 4096;

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
    /// A supervisor gives the record a new owner: its readers read everything in it.
    HandOver,
    /// A record's files were deleted on purpose.
    Erase,
    Checkpoint,
    #[serde(untagged)]
    Other(String),
}

/// Who may read an event besides the office's supervisors: `"team"` or a list of members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Readers {
    /// Every member: people, actions, documents, employers, profile.
    Team,
    /// The owner and named colleagues. The author is always among them.
    #[serde(untagged)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// Version of the format.
    pub v: u64,
    pub vault: OfficeId,
    pub kind: Kind,
    pub record: RecordId,
    #[serde(rename = "type")]
    pub event: EventType,
    /// None: signed with the recovery sheet's root key.
    pub author: Option<MemberId>,
    /// None: as above.
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
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    pub salt: Salt,
    /// Fields of a newer version.
    #[serde(flatten)]
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

impl Event {
    /// Its name in the vault.
    pub fn name(&self) -> EventName {
        EventName {
            record: self.header.record,
            event: self.id,
        }
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("id", &self.id)
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}

/// Why an opened file is no event of this office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsound {
    Fault(Fault),
    /// Signed by a member, in a format of a newer version.
    Newer(u64),
}

/// Line 1 whose signature holds, and whose it is. Whether that key belongs to anyone is another question.
pub struct Signed<'a> {
    pub line: &'a [u8],
    pub key: VerifyingKey,
}

#[derive(Serialize, Deserialize)]
struct SignatureLine {
    sshsig: String,
}

/// Writes an event's plaintext; gives its id and the bytes to seal.
pub fn encode(
    header: &Header,
    body: &Value,
    key: &SigningKey,
) -> Result<(EventId, Zeroizing<Vec<u8>>), Error> {
    #[derive(Serialize)]
    struct Line<'a> {
        #[serde(flatten)]
        header: &'a Header,
        body: &'a Value,
    }
    let line = Zeroizing::new(
        serde_json::to_vec(&Line { header, body }).map_err(|_| Error::Unusable("the document"))?,
    );
    let id = EventId::of_line(&line);
    let signature = SignatureLine {
        sshsig: key
            .sign(&line)
            .map_err(|_| Error::Unusable("the signing key"))?,
    };
    let signature = serde_json::to_vec(&signature).map_err(|_| Error::Unusable("the document"))?;
    let size = size_bucket(line.len() + signature.len() + 2);
    if size > LIMIT {
        return Err(Error::TooLarge {
            size: line.len(),
            limit: LIMIT,
        });
    }
    let mut plaintext = Zeroizing::new(Vec::with_capacity(size));
    for part in [line.as_slice(), b"\n", &signature, b"\n"] {
        plaintext.extend_from_slice(part);
    }
    plaintext.resize(size, b' ');
    Ok((id, plaintext))
}

/// Takes a plaintext apart and checks its signature; `None` when it is no signed line.
pub fn signed(plaintext: &[u8]) -> Option<Signed<'_>> {
    let end = plaintext.iter().position(|byte| *byte == b'\n')?;
    let (line, rest) = plaintext.split_at(end);
    let rest = rest.trim_ascii();
    if rest.len() > SIGNATURE_LIMIT {
        return None;
    }
    let signature: SignatureLine = serde_json::from_slice(rest).ok()?;
    let key = signer(line, &signature.sshsig)?;
    Some(Signed { line, key })
}

/// Reads a signed line. To be called only when its key belongs to someone: nothing of a stranger is parsed.
pub fn decode(line: &[u8]) -> Result<Event, Unsound> {
    let unreadable = Unsound::Fault(Fault::Unreadable);
    let mut fields: Extra = serde_json::from_slice(line).map_err(|_| unreadable)?;
    match fields.get("v").and_then(Value::as_u64) {
        Some(FORMAT) => {}
        Some(newer) if newer > FORMAT => return Err(Unsound::Newer(newer)),
        _ => return Err(unreadable),
    }
    let body = fields.shift_remove("body").ok_or(unreadable)?;
    let header = serde_json::from_value(Value::Object(fields)).map_err(|_| unreadable)?;
    Ok(Event {
        id: EventId::of_line(line),
        header,
        body,
    })
}

/// The office that a line names, without reading anything else of it.
pub fn office_of(line: &[u8]) -> Option<OfficeId> {
    #[derive(Deserialize)]
    struct Office {
        vault: OfficeId,
    }
    Some(serde_json::from_slice::<Office>(line).ok()?.vault)
}

/// Whether an event stands where it belongs.
pub fn is_in_place(event: &Event, office: &OfficeId, name: &EventName) -> bool {
    event.header.vault == *office && event.name() == *name
}
