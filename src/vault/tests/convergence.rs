//! Whatever is done to the roster on several computers, in whatever order the files come together: the same office.

use std::collections::BTreeMap;

use age::x25519::Identity;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::json;

use super::office::*;
use crate::record::Kind;
use crate::vault::events::append::member_event;
use crate::vault::events::event::{FORMAT, Header, decode, encode, signed};
use crate::vault::ids::Salt;
use crate::vault::keys::sheet::root_key;
use crate::vault::keys::signing::SigningKey;
use crate::vault::members::roster::Roster;
use crate::vault::members::statement::{EpochText, MemberBody, Removal};
use crate::vault::*;

/// Who acts: the sheet, one of these people, or someone whom nobody has ever let in.
const PEOPLE: usize = 5;
const STRANGER: usize = PEOPLE;
const COPIES: usize = 4;

#[derive(Clone, Debug)]
enum Deed {
    Admit(Role),
    Remove,
    Role(Role),
    AnotherDevice,
    Rename,
    NewEpoch,
}

#[derive(Clone, Debug)]
enum Step {
    Act {
        copy: usize,
        /// None: the recovery sheet.
        actor: Option<usize>,
        target: usize,
        deed: Deed,
        /// Claims to know nothing after this.
        backdated: Option<Index>,
    },
    Merge(usize, usize),
}

fn deeds() -> impl Strategy<Value = Deed> {
    let role = prop_oneof![Just(Role::Consultant), Just(Role::Supervisor)];
    prop_oneof![
        4 => role.clone().prop_map(Deed::Admit),
        3 => Just(Deed::Remove),
        2 => role.prop_map(Deed::Role),
        1 => Just(Deed::AnotherDevice),
        1 => Just(Deed::Rename),
        1 => Just(Deed::NewEpoch),
    ]
}

fn steps() -> impl Strategy<Value = Step> {
    let actor = prop_oneof![Just(None), (0..=STRANGER).prop_map(Some)];
    let backdated = proptest::option::weighted(0.2, any::<Index>());
    let act = (0..COPIES, actor, 0..=STRANGER, deeds(), backdated).prop_map(
        |(copy, actor, target, deed, backdated)| Step::Act {
            copy,
            actor,
            target,
            deed,
            backdated,
        },
    );
    prop_oneof![4 => act, 1 => (0..COPIES, 0..COPIES).prop_map(|(a, b)| Step::Merge(a, b))]
}

/// Whether a claim names one of these as what its writer knew.
fn rests_on(text: &[u8], claims: &[Written]) -> bool {
    let claim = decode(signed(text).unwrap().line).unwrap();
    let mut parents = claim.header.parents.iter();
    parents.any(|parent| claims.iter().any(|(name, _)| name.event == *parent))
}

/// A claim's file.
type Written = (EventName, Vec<u8>);

struct Town {
    sheet: Identity,
    office: OfficeId,
    /// Each with the stranger's last: who they are, their key, and what they look like to the roster.
    people: Vec<(MemberId, DeviceId, SigningKey, Identity)>,
    copies: Vec<Vec<Written>>,
    seconds: i64,
}

impl Town {
    fn founded() -> Self {
        let sheet = Identity::generate();
        let person = |n: u8| {
            let key = SigningKey::from_seed(&[n + 1; 32]);
            let (member, device) = (MemberId::from_bytes([n; 16]), DeviceId::from_bytes([n; 16]));
            (member, device, key, Identity::generate())
        };
        let mut town = Self {
            office: root_key(&sheet).verifying_key().office(),
            sheet,
            people: (0..=STRANGER as u8).map(person).collect(),
            copies: vec![Vec::new(); COPIES],
            seconds: 0,
        };
        let body = MemberBody {
            keys: Some(town.epoch(1)),
            ..town.newcomer(0, Role::Supervisor)
        };
        let founding = town.write(None, body, Vec::new());
        town.copies.fill(vec![founding]);
        town
    }

    fn epoch(&self, epoch: u32) -> EpochText {
        let [office, team] = std::array::from_fn(|_| Identity::generate().to_public().to_string());
        EpochText {
            epoch,
            office,
            team,
            sheet: self.sheet.to_public().to_string(),
            members: BTreeMap::new(),
        }
    }

    fn newcomer(&self, person: usize, role: Role) -> MemberBody {
        let (member, device, key, identity) = &self.people[person];
        MemberBody {
            member: *member,
            name: format!("person {person}"),
            role,
            recipient: identity.to_public().to_string(),
            devices: BTreeMap::from([(*device, key.verifying_key().to_openssh())]),
            posts: BTreeMap::new(),
            doors: BTreeMap::new(),
            removed: None,
            office: None,
            keys: None,
            rewritten: None,
            extra: Default::default(),
        }
    }

    fn write(&mut self, actor: Option<usize>, body: MemberBody, parents: Vec<EventId>) -> Written {
        self.seconds += 1;
        let new = member_event(&self.office, &body, parents).unwrap();
        let author = actor.map(|actor| &self.people[actor]);
        let header = Header {
            v: FORMAT,
            vault: self.office.clone(),
            kind: Kind::Roster,
            record: new.record,
            event: new.event,
            author: author.map(|person| person.0),
            device: author.map(|person| person.1),
            seq: self.seconds as u64,
            prev: None,
            seen: BTreeMap::new(),
            parents: new.parents,
            readers: new.readers,
            epoch: 1,
            at: time::OffsetDateTime::UNIX_EPOCH + time::Duration::seconds(self.seconds % 7),
            salt: Salt::random(&SystemWorld),
            extra: Default::default(),
        };
        let root = root_key(&self.sheet);
        let key = author.map_or(&root, |person| &person.2);
        let (event, plaintext) = encode(&header, &new.body, key).unwrap();
        let record = self.office.roster();
        (EventName { record, event }, plaintext.to_vec())
    }

    fn roster(&self, files: &[Written]) -> Roster {
        let files = files.iter();
        let files = files.map(|(name, text)| (*name, Ok(text.clone().into())));
        Roster::read(&self.office, files.collect()).0
    }

    fn take(&mut self, step: &Step) {
        match step {
            Step::Merge(one, other) => {
                let mut both = self.copies[*one].clone();
                both.extend(self.copies[*other].clone());
                both.sort_by_key(|(name, _)| *name);
                both.dedup_by_key(|(name, _)| *name);
                self.copies[*one] = both.clone();
                self.copies[*other] = both;
            }
            Step::Act {
                copy,
                actor,
                target,
                deed,
                backdated,
            } => {
                let known = match backdated {
                    Some(upto) => &self.copies[*copy][..=upto.index(self.copies[*copy].len())],
                    None => &self.copies[*copy][..],
                };
                let roster = self.roster(known);
                let body = self.body(&roster, *actor, *target, deed);
                let written = self.write(*actor, body, roster.heads());
                self.copies[*copy].push(written);
            }
        }
    }

    /// What this deed says; whether the actor may say it is the roster's to judge.
    fn body(
        &self,
        roster: &Roster,
        actor: Option<usize>,
        target: usize,
        deed: &Deed,
    ) -> MemberBody {
        let whole = |target: usize| {
            let known = roster.body_of(&self.people[target].0);
            known.unwrap_or_else(|| self.newcomer(target, Role::Consultant))
        };
        let body = whole(target);
        match deed {
            Deed::Admit(role) => MemberBody {
                role: *role,
                removed: None,
                ..body
            },
            Deed::Role(role) => MemberBody {
                role: *role,
                ..body
            },
            Deed::Remove => MemberBody {
                removed: Some(Removal {
                    heads: BTreeMap::new(),
                    extra: Default::default(),
                }),
                ..body
            },
            Deed::Rename => MemberBody {
                name: format!("{} {}", body.name, self.seconds),
                ..body
            },
            Deed::AnotherDevice => {
                let mut body = whole(actor.unwrap_or(target));
                let key = SigningKey::from_seed(&[100 + (self.seconds % 100) as u8; 32]);
                let id = DeviceId::from_bytes([100 + (self.seconds % 100) as u8; 16]);
                body.devices.insert(id, key.verifying_key().to_openssh());
                body
            }
            Deed::NewEpoch => MemberBody {
                keys: Some(self.epoch(2 + (self.seconds % 3) as u32)),
                ..body
            },
        }
    }

    fn everything(&self) -> Vec<Written> {
        let mut all: Vec<Written> = self.copies.iter().flatten().cloned().collect();
        all.sort_by_key(|(name, _)| *name);
        all.dedup_by_key(|(name, _)| *name);
        all
    }
}

/// Everything that a roster says, as text.
fn told(roster: &Roster) -> String {
    let mut heads = roster.heads();
    heads.sort();
    let epoch = roster.current_epoch().map(|epoch| epoch.id.to_string());
    let people = roster.members().iter().chain(roster.former());
    let people: Vec<String> = people.map(|member| format!("{member:?}")).collect();
    format!("{people:#?} {epoch:?} {} {heads:?}", roster.needs_epoch())
}

/// A town in which all of this has happened.
fn after(steps: &[Step]) -> Town {
    let mut town = Town::founded();
    for step in steps {
        town.take(step);
    }
    town
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_roster_is_the_same_in_whatever_order_its_files_come(
        steps in proptest::collection::vec(steps(), 1..24),
        lots in proptest::collection::vec(any::<u64>(), 32),
    ) {
        let town = after(&steps);
        let all = town.everything();
        let expected = told(&town.roster(&all));
        let mut shuffled = all.clone();
        shuffled.sort_by_key(|(name, _)| lots[usize::from(name.event.as_bytes()[0]) % lots.len()]);
        prop_assert_eq!(&told(&town.roster(&shuffled)), &expected);
        shuffled.reverse();
        prop_assert_eq!(&told(&town.roster(&shuffled)), &expected);
        // One by one, as they come while the office is open.
        let mut roster = Roster::empty(&town.office);
        for (_, text) in &shuffled {
            let signed = signed(text).unwrap();
            let _ = roster.add(decode(signed.line).unwrap(), signed.key);
        }
        prop_assert_eq!(&told(&roster), &expected);
    }

    #[test]
    fn who_was_never_let_in_changes_nothing(
        steps in proptest::collection::vec(steps(), 1..24),
    ) {
        let town = after(&steps);
        let all = town.everything();
        let stranger = &town.people[STRANGER];
        let roster = town.roster(&all);
        prop_assume!(roster.member(&stranger.0).is_none());
        let by_stranger = |text: &[u8]| signed(text).unwrap().key == stranger.2.verifying_key();
        let (strange, honest): (Vec<Written>, Vec<Written>) =
            all.iter().cloned().partition(|(_, text)| by_stranger(text));
        // Let in by somebody who was being removed meanwhile, a stranger may have been believed for a while. Whoever
        // built on that names a file that is then missing here, and a claim without its past waits.
        prop_assume!(!honest.iter().any(|(_, text)| rests_on(text, &strange)));
        prop_assert_eq!(told(&roster), told(&town.roster(&honest)));
    }

    #[test]
    fn who_lost_a_right_does_not_get_it_back_by_an_old_date(
        steps in proptest::collection::vec(steps(), 1..24),
        deed in deeds(),
        target in 0..=STRANGER,
        upto in any::<Index>(),
    ) {
        let mut town = after(&steps);
        let all = town.everything();
        let roster = town.roster(&all);
        let before = told(&roster);
        for person in 1..PEOPLE {
            let Some(known) = roster.member(&town.people[person].0) else { continue };
            if !known.former {
                continue;
            }
            // Claims to know only what was there before, or any part of it.
            let old = town.roster(&all[..=upto.index(all.len())]);
            let parents = match old.heads() {
                heads if heads.is_empty() => Vec::new(),
                heads => heads,
            };
            let body = town.body(&old, Some(person), target, &deed);
            let late = town.write(Some(person), body, parents);
            let mut with_late = all.clone();
            with_late.push(late);
            prop_assert_eq!(&told(&town.roster(&with_late)), &before, "person {}", person);
        }
    }
}

/// What happens in one of two copies of a real folder.
#[derive(Clone, Debug)]
enum Event {
    Admit { by: usize },
    Remove { by: usize, whom: Index },
    Promote { by: usize, whom: Index },
    Sync,
}

fn events() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => (0..2usize).prop_map(|by| Event::Admit { by }),
        2 => (0..2usize, any::<Index>()).prop_map(|(by, whom)| Event::Remove { by, whom }),
        1 => (0..2usize, any::<Index>()).prop_map(|(by, whom)| Event::Promote { by, whom }),
        1 => Just(Event::Sync),
    ]
}

const SUPERVISORS: [(&str, &str); 2] = [("kari", "vault"), ("siv", "elsewhere")];

fn live(office: &Office, events: &[Event]) -> usize {
    let mut admitted = 0;
    for event in events {
        let open = |by: usize| {
            let (who, copy) = SUPERVISORS[by];
            office.unlock_at(copy, who).unwrap()
        };
        let consultant = |vault: &Vault, whom: &Index| {
            let others = vault
                .members()
                .iter()
                .filter(|m| m.role == Role::Consultant);
            let others: Vec<MemberId> = others.map(|member| member.id).collect();
            (!others.is_empty()).then(|| others[whom.index(others.len())])
        };
        match event {
            Event::Admit { by } => {
                let mut vault = open(*by);
                let name = format!("person {admitted}");
                let new = office.apply(&name, vault.office());
                vault.admit(&new, &name, Role::Consultant).unwrap();
                admitted += 1;
            }
            Event::Remove { by, whom } => {
                let mut vault = open(*by);
                if let Some(id) = consultant(&vault, whom) {
                    vault.remove(&id, None).unwrap();
                }
            }
            Event::Promote { by, whom } => {
                let mut vault = open(*by);
                if let Some(id) = consultant(&vault, whom) {
                    vault.set_role(&id, Role::Supervisor, None).unwrap();
                }
            }
            Event::Sync => office.merge("vault", "elsewhere"),
        }
    }
    admitted
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn two_copies_of_a_folder_come_together_and_everyone_who_belongs_reads_on(
        events in proptest::collection::vec(events(), 2..9),
    ) {
        let (office, mut kari) = Office::founded();
        drop(office.admit(&mut kari, "siv", Role::Supervisor));
        drop(kari);
        office.copy_vault("elsewhere");
        let admitted = live(&office, &events);
        office.merge("vault", "elsewhere");
        // Each supervisor mends what was done apart, and each sees it the same way then.
        for (who, copy) in SUPERVISORS {
            drop(office.unlock_at(copy, who).unwrap());
            office.merge("vault", "elsewhere");
        }
        let mut kari = office.unlock("kari").unwrap();
        let siv = office.unlock_at("elsewhere", "siv").unwrap();
        prop_assert_eq!(kari.members(), siv.members());
        prop_assert_eq!(kari.former_members(), siv.former_members());
        prop_assert!(!kari.circle.roster.needs_epoch());
        let new = NewEvent {
            kind: Kind::Person,
            readers: Readers::Team,
            ..session(&kari, json!({ "text": "for all" }))
        };
        let record = new.record;
        let event = kari.append(new).unwrap();
        for number in 0..admitted {
            let name = format!("person {number}");
            let belongs = kari.members().iter().any(|member| member.name == name);
            match office.unlock(&name) {
                Ok(vault) if belongs => {
                    let read = vault.read(&EventName { record, event }).unwrap();
                    prop_assert!(read.is_some());
                }
                Err(Error::NotAMember) if !belongs => {}
                other => prop_assert!(false, "{name}: {belongs} {:?}", other.err()),
            }
        }
        prop_assert_eq!(verify(&mut kari).bad, []);
    }
}
