//! What an event of the roster says, as it is written and as it is understood.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use age::x25519::Recipient;
use data_encoding::HEXLOWER;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::record::{Extra, Kind};
use crate::vault::error::Fault;
use crate::vault::events::event::{Event, EventType, Head, Unsound, decode, is_in_place, signed};
use crate::vault::ids::{DeviceId, EventName, MemberId, NotAnId, OfficeId};
use crate::vault::keys::signing::VerifyingKey;

/// The largest plaintext of a roster event: it is read before it is known who wrote it.
const ROSTER_EVENT_LIMIT: usize = 64 << 10;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Consultant,
    Supervisor,
}

/// The body of a `member` event: a whole snapshot of one member. What it changes is its difference from what its
/// writer knew.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct MemberBody {
    pub member: MemberId,
    pub name: String,
    pub role: Role,
    /// `age1…`: the identity that the member came with. Later ones stand with the epoch that brought them.
    pub recipient: String,
    /// `ssh-ed25519 …` of each device.
    pub devices: BTreeMap<DeviceId, String>,
    /// `age1…` of each device: where keys of later epochs are sent to.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub posts: BTreeMap<DeviceId, String>,
    /// `ssh-ed25519 …` of one-time codes that have not been used: each lets one device in, and signs nothing else.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub doors: BTreeMap<DeviceId, String>,
    /// The member has left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed: Option<Removal>,
    /// What the office calls itself; in the event that founds or renames it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<OfficeFacts>,
    /// The keys of an epoch; in the event that begins it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<EpochText>,
    /// Everything older was sealed anew to the keys of this epoch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rewritten: Option<EpochId>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// Up to where a member's events count.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Removal {
    /// The newest event of each of the member's devices that was known then.
    pub heads: BTreeMap<DeviceId, Head>,
    #[serde(flatten)]
    pub extra: Extra,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct OfficeFacts {
    pub name: String,
    #[serde(flatten)]
    pub extra: Extra,
}

/// Public keys of an epoch, each `age1…`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct EpochText {
    pub epoch: u32,
    pub office: String,
    pub team: String,
    /// The recovery sheet.
    pub sheet: String,
    /// The identities that members got with it. In the first epoch everyone has their own.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub members: BTreeMap<MemberId, String>,
}

/// An epoch by its number, and by its keys: two that were begun apart have the same number and other keys.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EpochId {
    pub number: u32,
    /// Follows from the public keys; empty for the first epoch.
    tag: String,
}

/// The epoch that an office begins with.
pub const FIRST_EPOCH: u32 = 1;

impl EpochId {
    pub fn new(number: u32, office: &Recipient, team: &Recipient) -> Self {
        let tag = match number {
            FIRST_EPOCH => String::new(),
            _ => {
                let digest = Sha256::digest(format!("{office}\n{team}\n"));
                HEXLOWER.encode(&digest[..4])
            }
        };
        Self { number, tag }
    }

    #[cfg(test)]
    pub fn first() -> Self {
        Self {
            number: FIRST_EPOCH,
            tag: String::new(),
        }
    }
}

impl fmt::Display for EpochId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.tag.as_str() {
            "" => self.number.fmt(f),
            tag => write!(f, "{}-{tag}", self.number),
        }
    }
}

impl FromStr for EpochId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let (number, tag) = text.split_once('-').unwrap_or((text, ""));
        let id = Self {
            number: number.parse().map_err(|_| NotAnId)?,
            tag: tag.to_owned(),
        };
        let is_tag = tag.len() == 8 && tag.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        // One text for each epoch: no plus sign, no leading zero.
        let is_whole = (id.number == FIRST_EPOCH) == tag.is_empty() && id.to_string() == text;
        (is_whole && (tag.is_empty() || is_tag))
            .then_some(id)
            .ok_or(NotAnId)
    }
}

impl Serialize for EpochId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EpochId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| serde::de::Error::custom("not an epoch"))
    }
}

/// To whom events of an epoch are sealed.
#[derive(Clone)]
pub struct EpochKeys {
    pub id: EpochId,
    pub office: Recipient,
    pub team: Recipient,
    pub sheet: Recipient,
    /// The identities that members got with it.
    pub members: BTreeMap<MemberId, Recipient>,
}

impl EpochKeys {
    pub fn text(&self) -> EpochText {
        let members = self.members.iter();
        EpochText {
            epoch: self.id.number,
            office: self.office.to_string(),
            team: self.team.to_string(),
            sheet: self.sheet.to_string(),
            members: members.map(|(id, key)| (*id, key.to_string())).collect(),
        }
    }

    fn read(text: &EpochText) -> Option<Self> {
        let office = text.office.parse().ok()?;
        let team = text.team.parse().ok()?;
        Some(Self {
            id: EpochId::new(text.epoch, &office, &team),
            office,
            team,
            sheet: text.sheet.parse().ok()?,
            members: recipients(&text.members)?,
        })
    }
}

/// A `member` event whose signature holds; whether its signer may say so is not known yet.
pub struct Claim {
    pub event: Event,
    /// Who signed it.
    pub key: VerifyingKey,
    pub says: Statement,
}

/// The body, understood.
pub struct Statement {
    pub member: MemberId,
    pub name: String,
    pub role: Role,
    pub recipient: Recipient,
    pub devices: BTreeMap<DeviceId, VerifyingKey>,
    pub posts: BTreeMap<DeviceId, Recipient>,
    pub doors: BTreeMap<DeviceId, VerifyingKey>,
    pub removed: Option<BTreeMap<DeviceId, Head>>,
    pub office: Option<String>,
    pub keys: Option<EpochKeys>,
    pub rewritten: Option<EpochId>,
    pub extra: Extra,
}

impl Claim {
    /// Reads what lies in a file of the roster, and checks signature and place.
    pub fn read(office: &OfficeId, name: &EventName, plaintext: &[u8]) -> Result<Self, Fault> {
        if plaintext.len() > ROSTER_EVENT_LIMIT {
            return Err(Fault::Unreadable);
        }
        let signed = signed(plaintext).ok_or(Fault::Forged)?;
        let event = decode(signed.line).map_err(|unsound| match unsound {
            Unsound::Fault(fault) => fault,
            Unsound::Newer(_) => Fault::Unreadable,
        })?;
        if !is_in_place(&event, office, name) {
            return Err(Fault::Misplaced);
        }
        if event.header.kind != Kind::Roster || event.header.event != EventType::Member {
            return Err(Fault::Forged);
        }
        Self::new(event, signed.key)
    }

    /// An event whose signature by this key was checked, or was just made.
    pub fn new(event: Event, key: VerifyingKey) -> Result<Self, Fault> {
        let body = MemberBody::deserialize(&event.body).map_err(|_| Fault::Unreadable)?;
        let says = Statement::read(body).ok_or(Fault::Unreadable)?;
        Ok(Self { event, key, says })
    }
}

impl Statement {
    fn read(body: MemberBody) -> Option<Self> {
        let keys = match &body.keys {
            None => None,
            Some(text) => Some(EpochKeys::read(text)?),
        };
        Some(Self {
            member: body.member,
            role: body.role,
            recipient: body.recipient.parse().ok()?,
            devices: verifying_keys(&body.devices)?,
            posts: recipients(&body.posts)?,
            doors: verifying_keys(&body.doors)?,
            removed: body.removed.map(|removal| removal.heads),
            office: body.office.map(|office| office.name),
            keys,
            rewritten: body.rewritten,
            name: body.name,
            extra: body.extra,
        })
    }
}

fn recipients<Id: Copy + Ord>(texts: &BTreeMap<Id, String>) -> Option<BTreeMap<Id, Recipient>> {
    let mut read = BTreeMap::new();
    for (id, text) in texts {
        read.insert(*id, text.parse().ok()?);
    }
    Some(read)
}

fn verifying_keys(lines: &BTreeMap<DeviceId, String>) -> Option<BTreeMap<DeviceId, VerifyingKey>> {
    let mut read = BTreeMap::new();
    for (device, line) in lines {
        read.insert(*device, VerifyingKey::from_openssh(line)?);
    }
    Some(read)
}

#[cfg(test)]
mod tests {
    use age::x25519::Identity;

    use super::*;

    #[test]
    fn an_epoch_comes_back_from_its_text_and_from_nothing_else() {
        let [office, team] = std::array::from_fn(|_| Identity::generate().to_public());
        for number in [1, 2, 12] {
            let id = EpochId::new(number, &office, &team);
            assert_eq!(id.to_string().parse(), Ok(id));
        }
        for wrong in [
            "",
            "2",
            "1-0a1b2c3d",
            "+1",
            "02-0a1b2c3d",
            "2-0A1B2C3D",
            "2-0a",
            "2-",
        ] {
            assert_eq!(wrong.parse::<EpochId>(), Err(NotAnId), "{wrong}");
        }
    }
}
