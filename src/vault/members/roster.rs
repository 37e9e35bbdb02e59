//! Who belongs to the office. Membership counts only when it chains to the root key.
//!
//! The roster is a record like any other, of `member` events. An event counts when it is signed with the root key
//! (the recovery sheet's) or by a device of someone whom a counting event made a supervisor; [`super::resolve`] says
//! exactly when. Everything else in the folder makes nobody a member.

use std::collections::{BTreeSet, HashMap, HashSet};

use age::x25519::Recipient;
use zeroize::Zeroizing;

use super::resolve::{Resolved, Verdict, resolve};
use super::standing::State;
use super::statement::{Claim, EpochId, EpochKeys, MemberBody, Role};
use crate::vault::error::{BadFile, Fault};
use crate::vault::events::event::{Event, Head, Header, Readers};
use crate::vault::ids::{DeviceId, EventId, EventName, MemberId, OfficeId};
use crate::vault::keys::signing::VerifyingKey;
use crate::vault::layout;

/// A member of the office, or one who has left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: MemberId,
    pub name: String,
    pub role: Role,
    pub devices: Vec<DeviceId>,
    /// Has left the office.
    pub former: bool,
    /// To whom new events are sealed.
    pub(in crate::vault) recipient: Recipient,
    /// The identity that the member came with.
    pub(in crate::vault) first_recipient: Recipient,
    pub(in crate::vault) posts: Vec<Recipient>,
}

/// Is this signed by whom it says?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authorship {
    Genuine,
    /// By a member who had been removed then.
    Late,
    Forged,
}

/// The roster as its events tell it.
pub struct Roster {
    office: OfficeId,
    claims: Vec<(Claim, Verdict)>,
    state: State,
    clean: BTreeSet<EpochId>,
    members: Vec<Member>,
    former: Vec<Member>,
    root: Option<VerifyingKey>,
    devices: HashMap<(MemberId, DeviceId), VerifyingKey>,
    keys: HashSet<VerifyingKey>,
}

/// A file of the roster's record: its name, and what it holds or why it could not be opened.
pub type RosterFile = (EventName, Result<Zeroizing<Vec<u8>>, Fault>);

impl Roster {
    /// Reads the roster; gives the files that count for nothing, too.
    pub fn read(office: &OfficeId, files: Vec<RosterFile>) -> (Self, Vec<BadFile>) {
        let mut bad = Vec::new();
        let mut claims = Vec::new();
        let names: HashSet<EventId> = files.iter().map(|(name, _)| name.event).collect();
        for (name, file) in files {
            match file.and_then(|plaintext| Claim::read(office, &name, &plaintext)) {
                Ok(claim) => claims.push(claim),
                Err(fault) => bad.push(layout::bad_event(&name, fault)),
            }
        }
        bad.extend(missing_parents(office, &names, &claims));
        let roster = Self::of(office, claims);
        bad.extend(roster.without_effect());
        (roster, bad)
    }

    /// A roster that nobody is on yet.
    pub fn empty(office: &OfficeId) -> Self {
        Self::of(office, Vec::new())
    }

    fn of(office: &OfficeId, claims: Vec<Claim>) -> Self {
        let Resolved {
            claims,
            state,
            clean,
        } = resolve(office, claims);
        let mut roster = Self {
            office: office.clone(),
            claims,
            state,
            clean,
            members: Vec::new(),
            former: Vec::new(),
            root: None,
            devices: HashMap::new(),
            keys: HashSet::new(),
        };
        roster.name_members();
        roster.name_keys();
        roster
    }

    fn name_members(&mut self) {
        let current = self.current_epoch().map(|epoch| epoch.members.clone());
        let current = current.unwrap_or_default();
        let members = self.state.members.iter().map(|standing| Member {
            id: standing.id,
            name: standing.name.clone(),
            role: standing.role(),
            devices: standing.devices.keys().copied().collect(),
            former: standing.is_former(),
            recipient: current
                .get(&standing.id)
                .unwrap_or(&standing.recipient)
                .clone(),
            first_recipient: standing.recipient.clone(),
            posts: standing.posts.values().cloned().collect(),
        });
        (self.former, self.members) = members.partition(|member| member.former);
    }

    fn name_keys(&mut self) {
        let by_root = |(claim, verdict): &&(Claim, Verdict)| {
            *verdict == Verdict::Counts && claim.key.office() == self.office
        };
        self.root = self.claims.iter().find(by_root).map(|(claim, _)| claim.key);
        for standing in &self.state.members {
            for (device, key) in &standing.devices {
                self.devices.insert((standing.id, *device), *key);
                self.keys.insert(*key);
            }
        }
        // Among them those of one-time codes that were used.
        let counting = self.claims.iter().filter(|(_, v)| *v == Verdict::Counts);
        self.keys.extend(counting.map(|(claim, _)| claim.key));
    }

    /// Takes in an event of the roster that was just written here.
    pub fn add(&mut self, event: Event, key: VerifyingKey) -> Result<(), Fault> {
        let id = event.id;
        let claim = Claim::new(event, key)?;
        let known = std::mem::take(&mut self.claims).into_iter();
        let mut claims: Vec<Claim> = known.map(|(claim, _)| claim).collect();
        claims.push(claim);
        *self = Self::of(&self.office.clone(), claims);
        let new = self.claims.iter().find(|(claim, _)| claim.event.id == id);
        match new {
            Some((_, Verdict::Counts)) => Ok(()),
            _ => Err(Fault::Forged),
        }
    }

    pub fn office(&self) -> &OfficeId {
        &self.office
    }

    pub fn office_name(&self) -> &str {
        &self.state.office_name
    }

    /// Everyone who belongs to the office now.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// Everyone who has left it.
    pub fn former(&self) -> &[Member] {
        &self.former
    }

    /// A member, or one who has left.
    pub fn member(&self, id: &MemberId) -> Option<&Member> {
        let mut everyone = self.members.iter().chain(&self.former);
        everyone.find(|member| member.id == *id)
    }

    /// The keys to which new events are sealed: of an epoch of which nobody has keys who was removed, if there is one.
    pub fn current_epoch(&self) -> Option<&EpochKeys> {
        let by_rank = |keys: &&EpochKeys| (self.clean.contains(&keys.id), keys.id.clone());
        self.state.epochs.values().max_by_key(by_rank)
    }

    pub fn epochs(&self) -> impl Iterator<Item = &EpochKeys> {
        self.state.epochs.values()
    }

    /// Does someone who was removed or lowered hold keys to which new events are sealed?
    pub fn needs_epoch(&self) -> bool {
        self.current_epoch()
            .is_some_and(|epoch| !self.clean.contains(&epoch.id))
    }

    /// Are there older events that someone who was removed could open?
    pub fn needs_rewriting(&self) -> bool {
        let is_open = |epoch: &EpochKeys| !self.state.rewritten.contains(&epoch.id);
        self.current_epoch().is_some_and(is_open) && self.revoked().next().is_some()
    }

    fn revoked(&self) -> impl Iterator<Item = &super::standing::Standing> {
        let members = self.state.members.iter();
        members.filter(|member| member.is_revoked())
    }

    /// Could someone who was removed or lowered read this event?
    pub fn was_readable_by_revoked(&self, header: &Header) -> bool {
        self.revoked().any(|member| {
            member.supervised
                || header.author == Some(member.id)
                || match &header.readers {
                    Readers::Team => true,
                    Readers::Members(readers) => readers.contains(&member.id),
                }
        })
    }

    /// Was there ever a supervisor?
    pub fn was_ever_supervised(&self) -> bool {
        self.state.members.iter().any(|member| member.supervised)
    }

    /// Does an erasure of this author count? What a supervisor erased stays erased when they leave.
    pub fn may_erase(&self, header: &Header) -> bool {
        let mut members = self.state.members.iter();
        let author = members.find(|member| Some(member.id) == header.author);
        author.is_some_and(|author| author.supervised || !self.was_ever_supervised())
    }

    /// Is this the root's key, or one of any member's, former ones too?
    pub fn knows_key(&self, key: &VerifyingKey) -> bool {
        self.keys.contains(key)
    }

    /// Does this key belong to this device of this member?
    pub fn is_device(&self, member: &MemberId, device: &DeviceId, key: &VerifyingKey) -> bool {
        self.devices.get(&(*member, *device)) == Some(key)
    }

    /// Did the author whom the event names sign it with this key, and in time?
    pub fn authorship(&self, key: &VerifyingKey, header: &Header) -> Authorship {
        let (member, device) = match (header.author, header.device) {
            (None, None) if self.root.as_ref() == Some(key) => return Authorship::Genuine,
            (Some(member), Some(device)) => (member, device),
            _ => return Authorship::Forged,
        };
        if self.devices.get(&(member, device)) != Some(key) {
            return self.authorship_of_door(key, header);
        }
        let in_time =
            |standing: &super::standing::Standing| standing.is_in_time(&device, header.seq);
        match self.state.member(&member).is_some_and(in_time) {
            true => Authorship::Genuine,
            false => Authorship::Late,
        }
    }

    /// Up to where the events of those count who have left, by device.
    pub fn last_of_former(&self) -> HashMap<DeviceId, Head> {
        let mut last: HashMap<DeviceId, Head> = HashMap::new();
        let former = self.state.members.iter().filter(|m| m.is_former());
        for (device, head) in former.flat_map(|m| m.removed_by.values().flatten()) {
            let known = last.entry(*device).or_insert(*head);
            if known.seq < head.seq {
                *known = *head;
            }
        }
        last
    }

    /// A one-time code signs one event of the roster and nothing else, and is forgotten with it.
    fn authorship_of_door(&self, key: &VerifyingKey, header: &Header) -> Authorship {
        let used = self.claims.iter().any(|(claim, verdict)| {
            *verdict == Verdict::Counts && claim.key == *key && claim.event.header == *header
        });
        match used {
            true => Authorship::Genuine,
            false => Authorship::Forged,
        }
    }

    /// The events that nothing follows.
    pub fn heads(&self) -> Vec<EventId> {
        let followed: HashSet<_> = self
            .events()
            .flat_map(|event| &event.header.parents)
            .collect();
        let ids = self.events().map(|event| event.id);
        ids.filter(|id| !followed.contains(id)).collect()
    }

    /// The newest event signed with the root key.
    pub fn root_head(&self) -> Option<Head> {
        let by_root = self.events().filter(|e| e.header.author.is_none());
        let newest = by_root.max_by_key(|event| event.header.seq)?;
        Some(Head {
            seq: newest.header.seq,
            event: newest.name(),
        })
    }

    /// A member as the roster has them, to be changed and signed anew.
    pub fn body_of(&self, id: &MemberId) -> Option<MemberBody> {
        self.state.member(id).map(|standing| standing.body())
    }

    /// The events that count.
    fn events(&self) -> impl Iterator<Item = &Event> {
        let counting = self.claims.iter().filter(|(_, v)| *v == Verdict::Counts);
        counting.map(|(claim, _)| &claim.event)
    }

    /// The events that count for nothing.
    fn without_effect(&self) -> impl Iterator<Item = BadFile> + '_ {
        self.claims.iter().filter_map(|(claim, verdict)| {
            let fault = match verdict {
                Verdict::Counts => return None,
                Verdict::Late => Fault::Late,
                Verdict::Forged => Fault::Forged,
            };
            Some(layout::bad_event(&claim.event.name(), fault))
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
