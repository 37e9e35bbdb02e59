//! What the claims that count come to: each member's standing, and what one claim changes in it.

use std::collections::{BTreeMap, BTreeSet};

use age::x25519::Recipient;

use super::statement::{Claim, EpochId, EpochKeys, MemberBody, Role};
use crate::record::Extra;
use crate::vault::events::event::Head;
use crate::vault::ids::{DeviceId, EventId, MemberId};
use crate::vault::keys::signing::VerifyingKey;

/// Whose key signed an event of the roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signer {
    Root,
    Device {
        member: MemberId,
        device: DeviceId,
    },
    /// A one-time code.
    Door {
        member: MemberId,
        door: DeviceId,
    },
}

impl Signer {
    pub fn member(&self) -> Option<MemberId> {
        match self {
            Self::Root => None,
            Self::Device { member, .. } | Self::Door { member, .. } => Some(*member),
        }
    }
}

/// Everything that the claims come to.
#[derive(Clone, Default)]
pub struct State {
    pub office_name: String,
    /// In the order in which they came.
    pub members: Vec<Standing>,
    pub epochs: BTreeMap<EpochId, EpochKeys>,
    /// Epochs to which everything older was sealed anew.
    pub rewritten: BTreeSet<EpochId>,
}

/// One member.
#[derive(Clone)]
pub struct Standing {
    pub id: MemberId,
    pub name: String,
    pub recipient: Recipient,
    pub devices: BTreeMap<DeviceId, VerifyingKey>,
    pub posts: BTreeMap<DeviceId, Recipient>,
    pub doors: BTreeMap<DeviceId, VerifyingKey>,
    /// By which events the member was removed, and what was known of their devices then. A return undoes those that
    /// it knew of, so that a removal always wins over what happened at the same time.
    pub removed_by: BTreeMap<EventId, BTreeMap<DeviceId, Head>>,
    /// The same for a supervisor who became a consultant.
    lowered_by: BTreeSet<EventId>,
    role: Role,
    /// Was this member ever a supervisor, who could read everything?
    pub supervised: bool,
    extra: Extra,
}

impl Standing {
    pub fn role(&self) -> Role {
        match self.lowered_by.is_empty() {
            true => self.role,
            false => Role::Consultant,
        }
    }

    pub fn is_former(&self) -> bool {
        !self.removed_by.is_empty()
    }

    /// Were rights of this member taken away that stay taken away?
    pub fn is_revoked(&self) -> bool {
        self.is_former() || !self.lowered_by.is_empty()
    }

    /// Does the event with this number of this device count?
    pub fn is_in_time(&self, device: &DeviceId, seq: u64) -> bool {
        let mut known = self
            .removed_by
            .values()
            .filter_map(|heads| heads.get(device));
        !self.is_former() || known.any(|head| seq <= head.seq)
    }

    /// The member as the roster has them, to be changed and signed anew.
    pub fn body(&self) -> MemberBody {
        let keys = |keys: &BTreeMap<DeviceId, VerifyingKey>| {
            let lines = keys.iter().map(|(id, key)| (*id, key.to_openssh()));
            lines.collect()
        };
        let posts = self.posts.iter();
        let removed = self.removed_by.values().next();
        MemberBody {
            member: self.id,
            name: self.name.clone(),
            role: self.role(),
            recipient: self.recipient.to_string(),
            devices: keys(&self.devices),
            posts: posts.map(|(id, key)| (*id, key.to_string())).collect(),
            doors: keys(&self.doors),
            removed: removed.map(|heads| super::statement::Removal {
                heads: heads.clone(),
                extra: Extra::new(),
            }),
            office: None,
            keys: None,
            rewritten: None,
            extra: self.extra.clone(),
        }
    }
}

impl State {
    pub fn member(&self, id: &MemberId) -> Option<&Standing> {
        self.members.iter().find(|member| member.id == *id)
    }

    /// Who signs with this key in this name; nobody who was removed.
    pub fn signer(&self, key: &VerifyingKey, member: MemberId, device: DeviceId) -> Option<Signer> {
        let known = self.member(&member).filter(|known| !known.is_former())?;
        if known.devices.get(&device) == Some(key) {
            return Some(Signer::Device { member, device });
        }
        let is_door = known.doors.get(&device) == Some(key);
        is_door.then_some(Signer::Door {
            member,
            door: device,
        })
    }

    /// Takes in what a claim that counts changes.
    pub fn apply(&mut self, change: &Change) {
        if let Some(name) = &change.office {
            self.office_name = name.clone();
        }
        if let Some(keys) = &change.epoch {
            self.epochs
                .entry(keys.id.clone())
                .or_insert_with(|| keys.clone());
        }
        self.rewritten.extend(change.rewritten.clone());
        match self.members.iter_mut().find(|m| m.id == change.member) {
            Some(standing) => change.apply_to(standing),
            None => self.members.extend(change.introduce()),
        }
    }
}

/// What a claim changes, against what its writer knew.
#[derive(Clone)]
pub struct Change {
    pub member: MemberId,
    event: EventId,
    is_new: bool,
    name: Option<String>,
    role: Option<Role>,
    recipient: Option<Recipient>,
    devices: BTreeMap<DeviceId, VerifyingKey>,
    posts: BTreeMap<DeviceId, Recipient>,
    doors: BTreeMap<DeviceId, VerifyingKey>,
    closed_doors: BTreeSet<DeviceId>,
    removal: Option<BTreeMap<DeviceId, Head>>,
    is_lowering: bool,
    /// Removals and lowerings that it undoes.
    undoes: BTreeSet<EventId>,
    office: Option<String>,
    pub epoch: Option<EpochKeys>,
    rewritten: Option<EpochId>,
    extra: Option<Extra>,
}

impl Change {
    pub fn between(base: &State, claim: &Claim) -> Self {
        let says = &claim.says;
        let mut change = Self {
            member: says.member,
            event: claim.event.id,
            is_new: true,
            name: Some(says.name.clone()),
            role: Some(says.role),
            recipient: Some(says.recipient.clone()),
            devices: says.devices.clone(),
            posts: says.posts.clone(),
            doors: says.doors.clone(),
            closed_doors: BTreeSet::new(),
            removal: says.removed.clone(),
            is_lowering: false,
            undoes: BTreeSet::new(),
            office: says.office.clone(),
            epoch: says.keys.clone(),
            rewritten: says.rewritten.clone(),
            extra: Some(says.extra.clone()),
        };
        if let Some(known) = base.member(&says.member) {
            change.leave_out(known);
        }
        change
    }

    /// Leaves out what was known already.
    fn leave_out(&mut self, known: &Standing) {
        self.is_new = false;
        self.name.take_if(|name| *name == known.name);
        self.recipient.take_if(|key| *key == known.recipient);
        self.extra.take_if(|extra| *extra == known.extra);
        self.role.take_if(|role| *role == known.role());
        let gone = known.doors.keys().filter(|id| !self.doors.contains_key(id));
        self.closed_doors = gone.copied().collect();
        self.devices.retain(|id, _| !known.devices.contains_key(id));
        self.posts.retain(|id, _| !known.posts.contains_key(id));
        self.doors.retain(|id, _| !known.doors.contains_key(id));
        match self.role {
            Some(Role::Consultant) => self.is_lowering = true,
            Some(Role::Supervisor) => self.undoes.extend(&known.lowered_by),
            None => {}
        }
        if known.is_former() {
            match self.removal.take() {
                Some(_) => {}
                None => self.undoes.extend(known.removed_by.keys()),
            }
        }
    }

    /// Does it take rights away?
    pub fn revokes(&self) -> bool {
        self.removal.is_some() || self.is_lowering
    }

    /// Does it take from a supervisor, or let someone else act as them? That is for themselves, and for the sheet.
    pub fn oversteps(&self, base: &State) -> bool {
        let member = base.member(&self.member);
        let is_supervisor = member.is_some_and(|member| member.role() == Role::Supervisor);
        let adds_keys =
            !self.devices.is_empty() || !self.doors.is_empty() || !self.posts.is_empty();
        is_supervisor && (self.revokes() || adds_keys || self.recipient.is_some())
    }

    /// May a member of any role say this of themselves: another device, a one-time code, stepping down, leaving?
    pub fn is_ones_own(&self) -> bool {
        let keeps_who = self.name.is_none() && self.recipient.is_none() && !self.is_new;
        let keeps_role = self.role.is_none() || self.is_lowering;
        keeps_who && keeps_role && self.undoes.is_empty() && self.says_nothing_of_the_office()
    }

    /// The only thing that a one-time code is good for.
    pub fn only_adds_devices(&self) -> bool {
        self.is_ones_own() && !self.revokes() && self.doors.is_empty()
    }

    fn says_nothing_of_the_office(&self) -> bool {
        self.office.is_none() && self.epoch.is_none() && self.rewritten.is_none()
    }

    fn introduce(&self) -> Option<Standing> {
        let mut standing = Standing {
            id: self.member,
            name: self.name.clone()?,
            recipient: self.recipient.clone()?,
            devices: BTreeMap::new(),
            posts: BTreeMap::new(),
            doors: BTreeMap::new(),
            removed_by: BTreeMap::new(),
            lowered_by: BTreeSet::new(),
            role: self.role?,
            supervised: false,
            extra: Extra::new(),
        };
        self.apply_to(&mut standing);
        Some(standing)
    }

    fn apply_to(&self, standing: &mut Standing) {
        if let Some(name) = &self.name {
            standing.name = name.clone();
        }
        if let Some(recipient) = &self.recipient {
            standing.recipient = recipient.clone();
        }
        if let Some(role) = self.role {
            standing.role = role;
            standing.supervised |= role == Role::Supervisor;
        }
        if let Some(extra) = &self.extra {
            standing.extra = extra.clone();
        }
        let devices = self.devices.iter().map(|(id, key)| (*id, *key));
        standing.devices.extend(devices);
        let posts = self.posts.iter().map(|(id, key)| (*id, key.clone()));
        standing.posts.extend(posts);
        let doors = self.doors.iter().map(|(id, key)| (*id, *key));
        standing.doors.extend(doors);
        standing
            .doors
            .retain(|id, _| !self.closed_doors.contains(id));
        standing
            .removed_by
            .retain(|by, _| !self.undoes.contains(by));
        standing.lowered_by.retain(|by| !self.undoes.contains(by));
        if let Some(heads) = &self.removal {
            standing.removed_by.insert(self.event, heads.clone());
        }
        if self.is_lowering {
            standing.lowered_by.insert(self.event);
        }
    }
}
