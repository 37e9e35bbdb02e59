//! Who belongs to the office. Membership counts only when it chains to the root key.
//!
//! The roster is a record like any other, of `member` events. An event counts when it is signed with the root key
//! (the recovery sheet's) or by a device of someone whom a counting event made a supervisor. Everything else in the
//! folder makes nobody a member.

use std::collections::{BTreeMap, HashMap, HashSet};

use age::x25519::Recipient;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::record::{Extra, Kind};
use crate::vault::error::{BadFile, Fault};
use crate::vault::events::event::{Event, EventType, Head, Unsound, decode, is_in_place, signed};
use crate::vault::ids::{DeviceId, EventId, EventName, MemberId, OfficeId};
use crate::vault::keys::signing::VerifyingKey;
use crate::vault::layout;

/// The largest plaintext of a roster event: it is read before it is known who wrote it.
const ROSTER_EVENT_LIMIT: usize = 64 << 10;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Consultant,
    Supervisor,
}

/// A member of the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: MemberId,
    pub name: String,
    pub role: Role,
    pub devices: Vec<DeviceId>,
    pub(in crate::vault) recipient: Recipient,
}

/// The body of a `member` event: a whole snapshot of one member.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct MemberBody {
    pub member: MemberId,
    pub name: String,
    pub role: Role,
    /// `age1…`
    pub recipient: String,
    /// `ssh-ed25519 …` of each device.
    pub devices: BTreeMap<DeviceId, String>,
    /// What the office calls itself; in the event that founds or renames it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<OfficeFacts>,
    /// The keys of an epoch; in the event that begins it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<EpochText>,
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
}

/// To whom events of an epoch are sealed.
#[derive(Clone)]
pub struct EpochKeys {
    pub epoch: u32,
    pub office: Recipient,
    pub team: Recipient,
    pub sheet: Recipient,
}

impl EpochKeys {
    pub fn text(&self) -> EpochText {
        EpochText {
            epoch: self.epoch,
            office: self.office.to_string(),
            team: self.team.to_string(),
            sheet: self.sheet.to_string(),
        }
    }
}

/// Whose key signed an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signer {
    Root,
    Device { member: MemberId, device: DeviceId },
}

/// The roster as its events tell it.
pub struct Roster {
    office: OfficeId,
    office_name: String,
    members: Vec<Member>,
    epochs: BTreeMap<u32, EpochKeys>,
    root: Option<VerifyingKey>,
    signers: HashMap<VerifyingKey, (MemberId, DeviceId)>,
    events: Vec<Event>,
}

/// A file of the roster's record: its name, and what it holds or why it could not be opened.
pub type RosterFile = (EventName, Result<Zeroizing<Vec<u8>>, Fault>);

impl Roster {
    /// Reads the roster; gives the files that count for nothing, too.
    pub fn read(office: &OfficeId, files: Vec<RosterFile>) -> (Self, Vec<BadFile>) {
        let mut bad = Vec::new();
        let mut pending = Vec::new();
        let names: HashSet<EventId> = files.iter().map(|(name, _)| name.event).collect();
        for (name, file) in files {
            match file.and_then(|plaintext| Claim::read(office, &name, &plaintext)) {
                Ok(claim) => pending.push(claim),
                Err(fault) => bad.push(layout::bad_event(&name, fault)),
            }
        }
        bad.extend(missing_parents(office, &names, &pending));
        let mut roster = Self::empty(office);
        for claim in roster.accept_all(pending) {
            bad.push(layout::bad_event(&claim.event.name(), Fault::Forged));
        }
        (roster, bad)
    }

    /// A roster that nobody is on yet.
    pub fn empty(office: &OfficeId) -> Self {
        Self {
            office: office.clone(),
            office_name: String::new(),
            members: Vec::new(),
            epochs: BTreeMap::new(),
            root: None,
            signers: HashMap::new(),
            events: Vec::new(),
        }
    }

    /// Takes in an event of the roster that was just written here.
    pub fn add(&mut self, event: Event, key: VerifyingKey) -> Result<(), Fault> {
        let body = MemberBody::deserialize(&event.body).map_err(|_| Fault::Unreadable)?;
        let claim = Claim::new(event, body, key)?;
        if self.accept_all(vec![claim]).is_empty() {
            Ok(())
        } else {
            Err(Fault::Forged)
        }
    }

    pub fn office(&self) -> &OfficeId {
        &self.office
    }

    pub fn office_name(&self) -> &str {
        &self.office_name
    }

    pub fn members(&self) -> &[Member] {
        &self.members
    }

    pub fn member(&self, id: &MemberId) -> Option<&Member> {
        self.members.iter().find(|member| member.id == *id)
    }

    /// The keys to which new events are sealed.
    pub fn current_epoch(&self) -> Option<&EpochKeys> {
        self.epochs.values().next_back()
    }

    pub fn epochs(&self) -> impl Iterator<Item = &EpochKeys> {
        self.epochs.values()
    }

    /// Whose key this is.
    pub fn signer(&self, key: &VerifyingKey) -> Option<Signer> {
        if self.root.as_ref() == Some(key) {
            return Some(Signer::Root);
        }
        let (member, device) = *self.signers.get(key)?;
        Some(Signer::Device { member, device })
    }

    /// The events that nothing follows.
    pub fn heads(&self) -> Vec<EventId> {
        let followed: HashSet<_> = self
            .events
            .iter()
            .flat_map(|event| &event.header.parents)
            .collect();
        let ids = self.events.iter().map(|event| event.id);
        ids.filter(|id| !followed.contains(id)).collect()
    }

    /// The newest event signed with the root key.
    pub fn root_head(&self) -> Option<Head> {
        let by_root = self.events.iter().filter(|e| e.header.author.is_none());
        let newest = by_root.max_by_key(|event| event.header.seq)?;
        Some(Head {
            seq: newest.header.seq,
            event: newest.name(),
        })
    }

    /// A member as the roster has them, to be changed and signed anew.
    pub fn body_of(&self, id: &MemberId) -> Option<MemberBody> {
        let mut bodies = self.events.iter().rev().filter_map(|event| {
            let body = MemberBody::deserialize(&event.body).ok()?;
            (body.member == *id).then_some(body)
        });
        let mut body = bodies.next()?;
        // Said once, in the event that began it.
        body.office = None;
        body.keys = None;
        Some(body)
    }

    /// Accepts what can be accepted, in causal order; gives back the rest.
    fn accept_all(&mut self, mut pending: Vec<Claim>) -> Vec<Claim> {
        pending.sort_by_key(|claim| (claim.event.header.at, claim.event.id));
        loop {
            let waiting: HashSet<_> = pending.iter().map(|claim| claim.event.id).collect();
            let next = pending.iter().position(|claim| {
                let parents = &claim.event.header.parents;
                !parents.iter().any(|parent| waiting.contains(parent)) && self.is_entitled(claim)
            });
            // What hangs on a forged event is judged by its own signature.
            let next = next.or_else(|| pending.iter().position(|claim| self.is_entitled(claim)));
            match next {
                Some(position) => self.accept(pending.remove(position)),
                None => return pending,
            }
        }
    }

    /// Was it signed by the root key, or by someone who is a supervisor by what counts already?
    fn is_entitled(&self, claim: &Claim) -> bool {
        let header = &claim.event.header;
        if claim.key.office() == self.office {
            return header.author.is_none() && header.device.is_none();
        }
        let Some((member, device)) = self.signers.get(&claim.key) else {
            return false;
        };
        let is_supervisor = self
            .member(member)
            .is_some_and(|member| member.role == Role::Supervisor);
        is_supervisor && header.author == Some(*member) && header.device == Some(*device)
    }

    fn accept(&mut self, claim: Claim) {
        let Claim {
            event,
            body,
            key,
            member,
            devices,
            keys,
        } = claim;
        if event.header.author.is_none() {
            self.root = Some(key);
        }
        for (device, key) in devices {
            // The first one to name a key decides whose it is.
            self.signers.entry(key).or_insert((member.id, device));
        }
        if let Some(keys) = keys {
            self.epochs.entry(keys.epoch).or_insert(keys);
        }
        if let Some(office) = body.office {
            self.office_name = office.name;
        }
        match self.members.iter_mut().find(|known| known.id == member.id) {
            Some(known) => *known = member,
            None => self.members.push(member),
        }
        self.events.push(event);
    }
}

/// A `member` event whose signature holds; whether its signer may say so is not known yet.
struct Claim {
    event: Event,
    body: MemberBody,
    key: VerifyingKey,
    member: Member,
    devices: Vec<(DeviceId, VerifyingKey)>,
    keys: Option<EpochKeys>,
}

impl Claim {
    fn read(office: &OfficeId, name: &EventName, plaintext: &[u8]) -> Result<Self, Fault> {
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
        let body = MemberBody::deserialize(&event.body).map_err(|_| Fault::Unreadable)?;
        Self::new(event, body, signed.key)
    }

    fn new(event: Event, body: MemberBody, key: VerifyingKey) -> Result<Self, Fault> {
        let unreadable = Fault::Unreadable;
        let recipient = |text: &str| text.parse::<Recipient>().map_err(|_| unreadable);
        let keys = match &body.keys {
            None => None,
            Some(text) => Some(EpochKeys {
                epoch: text.epoch,
                office: recipient(&text.office)?,
                team: recipient(&text.team)?,
                sheet: recipient(&text.sheet)?,
            }),
        };
        let mut devices = Vec::with_capacity(body.devices.len());
        for (device, line) in &body.devices {
            devices.push((*device, VerifyingKey::from_openssh(line).ok_or(unreadable)?));
        }
        let member = Member {
            id: body.member,
            name: body.name.clone(),
            role: body.role,
            devices: body.devices.keys().copied().collect(),
            recipient: recipient(&body.recipient)?,
        };
        Ok(Self {
            event,
            body,
            key,
            member,
            devices,
            keys,
        })
    }
}

/// The parents that are named and not there.
fn missing_parents(office: &OfficeId, names: &HashSet<EventId>, claims: &[Claim]) -> Vec<BadFile> {
    let parents = claims.iter().flat_map(|claim| &claim.event.header.parents);
    let mut missing: Vec<EventId> = parents.filter(|p| !names.contains(p)).copied().collect();
    missing.sort_unstable();
    missing.dedup();
    let record = office.roster();
    missing
        .into_iter()
        .map(|event| layout::bad_event(&EventName { record, event }, Fault::Missing))
        .collect()
}
