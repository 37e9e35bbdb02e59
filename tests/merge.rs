//! Several computers work on one record without knowing of each other and exchange files in any order: in the end all
//! of them have the same, and nothing that anybody said is lost.

use std::collections::{BTreeMap, BTreeSet};

use bolyst::record::Kind;
use bolyst::record::merge::{Field, Merged, Revision, merge};
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

const DEVICES: usize = 5;
const QUESTIONS: usize = 4;

/// What somebody does at a computer, or what a sync tool does between two.
#[derive(Clone, Debug)]
enum Act {
    /// Answers a question; an empty answer takes it back.
    Answer {
        device: usize,
        question: usize,
        value: u8,
    },
    /// Writes a remark at a question, answered or not.
    Remark {
        device: usize,
        question: usize,
        value: u8,
    },
    /// Adds a member of the household.
    Add { device: usize },
    /// Takes one away.
    Remove { device: usize, which: usize },
    /// Gives a member a name.
    Name {
        device: usize,
        which: usize,
        value: u8,
    },
    /// Settles a conflict.
    Settle {
        device: usize,
        which: usize,
        choice: usize,
    },
    /// Some files go from one to another: those whose bit is set, whatever they hang on.
    Copy { from: usize, to: usize, which: u64 },
    /// An approval or a comment: an event without a document.
    Nod { device: usize },
}

fn act() -> impl Strategy<Value = Act> {
    let device = 0..DEVICES;
    let question = 0..QUESTIONS;
    prop_oneof![
        4 => (device.clone(), question.clone(), 0..4u8)
            .prop_map(|(device, question, value)| Act::Answer { device, question, value }),
        2 => (device.clone(), question, 0..3u8)
            .prop_map(|(device, question, value)| Act::Remark { device, question, value }),
        2 => device.clone().prop_map(|device| Act::Add { device }),
        1 => (device.clone(), any::<usize>()).prop_map(|(device, which)| Act::Remove { device, which }),
        2 => (device.clone(), any::<usize>(), 0..4u8)
            .prop_map(|(device, which, value)| Act::Name { device, which, value }),
        2 => (device.clone(), any::<usize>(), any::<usize>())
            .prop_map(|(device, which, choice)| Act::Settle { device, which, choice }),
        6 => (device.clone(), device.clone(), any::<u64>())
            .prop_map(|(from, to, which)| Act::Copy { from, to, which }),
        1 => device.prop_map(|device| Act::Nod { device }),
    ]
}

/// An event as it lies in a folder.
struct Event {
    parents: Vec<usize>,
    at: OffsetDateTime,
    document: Option<Json>,
}

/// Something said of a field, and which events its author had seen, with all that those hung on.
struct Said {
    event: usize,
    field: Field,
    value: Option<Json>,
    seen: BTreeSet<usize>,
}

/// All computers, and what really happened.
struct World {
    events: Vec<Event>,
    /// Which events lie on each computer.
    known: Vec<BTreeSet<usize>>,
    said: Vec<Said>,
    members: usize,
    /// Members, by what was done last about them.
    added: BTreeMap<String, usize>,
    removed: BTreeSet<String>,
}

impl World {
    fn new() -> World {
        let first = json!({
            "form": { "id": "intake", "version": "1", "sha256": "ab" },
            "languages": ["nb", "ti"], "started": "2026-03-02T09:00:00Z", "seed": 7,
            "answers": {}, "repeats": { "/data/member": 0 },
            "newer": { "kept": [1, null] }
        });
        let event = Event {
            parents: Vec::new(),
            at: datetime!(2026-03-02 09:00 UTC),
            document: Some(first),
        };
        World {
            events: vec![event],
            known: vec![BTreeSet::from([0]); DEVICES],
            said: Vec::new(),
            members: 0,
            added: BTreeMap::new(),
            removed: BTreeSet::new(),
        }
    }

    fn merged(&self, known: &BTreeSet<usize>) -> Merged<usize> {
        let revisions: Vec<Revision<usize>> = known.iter().map(|id| self.revision(*id)).collect();
        merge(&Kind::Session, &revisions).expect("a document")
    }

    fn revision(&self, id: usize) -> Revision<'_, usize> {
        let event = &self.events[id];
        Revision {
            id,
            parents: &event.parents,
            at: event.at,
            document: event.document.as_ref(),
        }
    }

    fn heads(&self, known: &BTreeSet<usize>) -> Vec<usize> {
        let followed: BTreeSet<usize> = known
            .iter()
            .flat_map(|id| self.events[*id].parents.iter().copied())
            .collect();
        known.difference(&followed).copied().collect()
    }

    /// These events, and everything that they hang on.
    fn closure(&self, ids: &[usize]) -> BTreeSet<usize> {
        let mut all = BTreeSet::new();
        let mut open = ids.to_vec();
        while let Some(id) = open.pop() {
            if all.insert(id) {
                open.extend(&self.events[id].parents);
            }
        }
        all
    }

    fn write(&mut self, device: usize, document: Option<Json>) -> (usize, BTreeSet<usize>) {
        let parents = match document {
            Some(_) => self.merged(&self.known[device]).parents,
            None => self.heads(&self.known[device]),
        };
        let seen = self.closure(&parents);
        let id = self.events.len();
        // Clocks go wrong: by half an hour here and there.
        let wrong = Duration::minutes((device as i64 * 17) % 60 - 30);
        self.events.push(Event {
            parents,
            at: datetime!(2026-03-02 10:00 UTC) + Duration::minutes(id as i64) + wrong,
            document,
        });
        self.known[device].insert(id);
        (id, seen)
    }

    fn say(&mut self, device: usize, field: Field, value: Option<Json>, document: Json) {
        let (event, seen) = self.write(device, Some(document));
        self.said.push(Said {
            event,
            field,
            value,
            seen,
        });
    }

    fn act(&mut self, act: &Act) {
        match act {
            Act::Answer {
                device,
                question,
                value,
            } => self.answer(*device, *question, *value),
            Act::Remark {
                device,
                question,
                value,
            } => self.remark(*device, *question, *value),
            Act::Add { device } => self.add(*device),
            Act::Remove { device, which } => self.remove(*device, *which),
            Act::Name {
                device,
                which,
                value,
            } => self.name(*device, *which, *value),
            Act::Settle {
                device,
                which,
                choice,
            } => self.settle(*device, *which, *choice),
            Act::Copy { from, to, which } => {
                let chosen = self.known[*from]
                    .iter()
                    .filter(|id| which & (1 << (**id % 64)) != 0);
                let chosen: Vec<usize> = chosen.copied().collect();
                self.known[*to].extend(chosen);
            }
            Act::Nod { device } => drop(self.write(*device, None)),
        }
    }

    /// Changes the document as a conversation would, and keeps it.
    fn edit(
        &mut self,
        device: usize,
        field: Field,
        change: impl FnOnce(&mut Json) -> Option<Json>,
    ) {
        let merged = self.merged(&self.known[device]);
        let mut document = merged.document.clone();
        let value = change(&mut document);
        if document != merged.document {
            self.say(device, field, value, merged.next(&document));
        }
    }

    fn answer(&mut self, device: usize, question: usize, value: u8) {
        let path = format!("/data/q{question}");
        let field = Field::new(["answers", &path, "given"]);
        self.edit(device, field, |document| {
            let answers = document["answers"].as_object_mut().expect("answers");
            let mut answer = answers.shift_remove(&path).unwrap_or(json!({}));
            let parts = answer.as_object_mut().expect("an answer");
            parts.shift_remove("value");
            if value > 0 {
                parts.insert("value".to_owned(), json!(value));
                parts.entry("at").or_insert(json!("2026-03-02T10:00:00Z"));
            } else {
                parts.shift_remove("at");
            }
            if !parts.is_empty() {
                answers.insert(path.clone(), answer);
            }
            (value > 0).then(|| json!(value))
        });
    }

    fn remark(&mut self, device: usize, question: usize, value: u8) {
        let path = format!("/data/q{question}");
        let field = Field::new(["answers", &path, "remark"]);
        self.edit(device, field, |document| {
            let answers = document["answers"].as_object_mut().expect("answers");
            let answer = answers.entry(path.clone()).or_insert(json!({}));
            answer["remark"] = json!(format!("remark {value}"));
            Some(answer["remark"].clone())
        });
    }

    fn members_of(document: &Json) -> Vec<String> {
        let count = document["repeats"]["/data/member"].as_u64().unwrap_or(0);
        let named = document["instances"]["/data/member"].as_array();
        match named {
            Some(ids) => ids
                .iter()
                .filter_map(Json::as_str)
                .map(str::to_owned)
                .collect(),
            None => (1..=count).map(|number| number.to_string()).collect(),
        }
    }

    fn add(&mut self, device: usize) {
        self.members += 1;
        let id = format!("m{}", self.members);
        let merged = self.merged(&self.known[device]);
        let mut document = merged.document.clone();
        let mut ids = Self::members_of(&document);
        ids.push(id.clone());
        document["repeats"]["/data/member"] = json!(ids.len());
        document["instances"] = json!({ "/data/member": ids });
        let path = format!("/data/member[{}]/born", ids.len());
        document["answers"][path] = json!({ "value": id, "at": "2026-03-02T10:00:00Z" });
        let (event, _) = self.write(device, Some(merged.next(&document)));
        self.added.insert(id, event);
    }

    fn remove(&mut self, device: usize, which: usize) {
        let merged = self.merged(&self.known[device]);
        let mut document = merged.document.clone();
        let mut ids = Self::members_of(&document);
        if ids.is_empty() {
            return;
        }
        let number = which % ids.len();
        self.removed.insert(ids.remove(number));
        document["repeats"]["/data/member"] = json!(ids.len());
        document["instances"] = json!({ "/data/member": ids });
        let answers = document["answers"].as_object().expect("answers").clone();
        let moved = answers.into_iter().filter_map(|(path, answer)| {
            let Some((at, rest)) = path
                .strip_prefix("/data/member[")
                .and_then(|rest| rest.split_once(']'))
            else {
                return Some((path, answer));
            };
            let at: usize = at.parse().expect("a number");
            match at.cmp(&(number + 1)) {
                std::cmp::Ordering::Less => Some((path, answer)),
                std::cmp::Ordering::Equal => None,
                std::cmp::Ordering::Greater => {
                    Some((format!("/data/member[{}]{rest}", at - 1), answer))
                }
            }
        });
        document["answers"] = Json::Object(moved.collect());
        self.write(device, Some(merged.next(&document)));
    }

    fn name(&mut self, device: usize, which: usize, value: u8) {
        let merged = self.merged(&self.known[device]);
        let ids = Self::members_of(&merged.document);
        if ids.is_empty() {
            return;
        }
        let number = which % ids.len();
        let path = format!("/data/member[{}]/name", number + 1);
        let name = format!("/data/member{{{}}}/name", ids[number]);
        let field = Field::new(["answers", &name, "given"]);
        self.edit(device, field, |document| {
            document["answers"][path] = json!({ "value": value, "at": "2026-03-02T10:00:00Z" });
            Some(json!(value))
        });
    }

    fn settle(&mut self, device: usize, which: usize, choice: usize) {
        let merged = self.merged(&self.known[device]);
        if merged.conflicts.is_empty() {
            return;
        }
        let conflict = &merged.conflicts[which % merged.conflicts.len()];
        let chosen = &conflict.choices[choice % conflict.choices.len()];
        let (field, value) = (conflict.field.clone(), chosen.value.clone());
        let document = merged.settled(&[(field.clone(), value.clone())]);
        let plain = value
            .as_ref()
            .map(|value| value.get("value").unwrap_or(value).clone());
        if let (["instances", _, id], None) = (field.names().as_slice(), &value) {
            self.removed.insert((*id).to_owned());
        }
        self.say(device, field, plain, document);
    }

    /// What was said of each field and not said anew by anyone who had seen it.
    fn standing(&self) -> BTreeMap<Field, BTreeSet<Option<String>>> {
        let mut standing: BTreeMap<Field, BTreeSet<Option<String>>> = BTreeMap::new();
        for said in &self.said {
            let mut others = self.said.iter().filter(|other| other.field == said.field);
            if others.any(|other| other.seen.contains(&said.event)) {
                continue;
            }
            let value = said.value.as_ref().map(Json::to_string);
            standing
                .entry(said.field.clone())
                .or_default()
                .insert(value);
        }
        standing
    }
}

/// The values of a field in a merged document: one, or those in conflict.
fn values_of(merged: &Merged<usize>, field: &Field) -> BTreeSet<Option<String>> {
    let plain = |value: &Json| value.get("value").unwrap_or(value).to_string();
    if let Some(conflict) = merged
        .conflicts
        .iter()
        .find(|conflict| conflict.field == *field)
    {
        let choices = conflict.choices.iter();
        return choices
            .map(|choice| choice.value.as_ref().map(plain))
            .collect();
    }
    let names = field.names();
    let [_, path, part] = names.as_slice() else {
        panic!("{field:?}");
    };
    let answer = &merged.document["answers"][*path];
    let value = match *part {
        "given" => answer.get("value"),
        part => answer.get(part),
    };
    BTreeSet::from([value.map(plain)])
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 1500, ..ProptestConfig::default() })]

    #[test]
    fn all_computers_come_to_the_same_and_nothing_is_lost(
        acts in prop::collection::vec(act(), 1..60),
        orders in prop::collection::vec(any::<u64>(), DEVICES),
    ) {
        let mut world = World::new();
        for act in &acts {
            world.act(act);
        }
        let all: BTreeSet<usize> = (0..world.events.len()).collect();
        let merged = world.merged(&all);

        // The same on every computer, in whatever order the files are found there.
        for order in orders {
            let mut ids: Vec<usize> = all.iter().copied().collect();
            ids.sort_by_key(|id| (*id as u64).wrapping_mul(order | 1).rotate_left(17));
            let revisions: Vec<Revision<usize>> = ids.iter().map(|id| world.revision(*id)).collect();
            let again = merge(&Kind::Session, &revisions).expect("a document");
            prop_assert_eq!(serde_json::to_string(&again.document).unwrap(), serde_json::to_string(&merged.document).unwrap());
            prop_assert!(again.conflicts == merged.conflicts);
        }

        // Nothing that was said is lost.
        for (field, values) in world.standing() {
            let names = field.names();
            if names[0] != "answers" || names[1].contains('{') {
                continue;
            }
            prop_assert_eq!(values_of(&merged, &field), values, "{:?}", field);
        }
        let members = World::members_of(&merged.document);
        for id in world.added.keys().filter(|id| !world.removed.contains(*id)) {
            prop_assert!(members.contains(id), "{} of {:?}", id, members);
        }
        let distinct: BTreeSet<&String> = members.iter().collect();
        prop_assert_eq!(distinct.len(), members.len());
        for (number, id) in members.iter().enumerate() {
            let born = &merged.document["answers"][format!("/data/member[{}]/born", number + 1)];
            prop_assert_eq!(&born["value"], &json!(id), "what belongs to one stays with them");
        }
        for said in &world.said {
            let [_, name, _] = said.field.names()[..] else { continue };
            let Some((_, rest)) = name.split_once('{') else { continue };
            let id = rest.split_once('}').expect("an identity").0;
            let is_last = !world.said.iter().any(|other| other.field == said.field && other.seen.contains(&said.event));
            if is_last && !world.removed.contains(id) {
                let path = format!("/data/member[{}]/name", members.iter().position(|it| it == id).expect("there") + 1);
                let shown = &merged.document["answers"][path]["value"];
                let is_shown = Some(shown) == said.value.as_ref();
                let is_choice = values_of(&merged, &said.field).contains(&said.value.as_ref().map(Json::to_string));
                prop_assert!(is_shown || is_choice, "{:?}", said.field);
            }
        }
        prop_assert_eq!(&merged.document["newer"], &json!({ "kept": [1, null] }), "unknown fields survive");

        // Whoever settles everything is done, and nothing opens again.
        let decisions: Vec<(Field, Option<Json>)> = merged
            .conflicts
            .iter()
            .map(|conflict| (conflict.field.clone(), conflict.choices[0].value.clone()))
            .collect();
        let last = merged.settled(&decisions);
        world.known[0] = all;
        world.write(0, Some(last));
        let settled = world.merged(&(0..world.events.len()).collect());
        prop_assert!(settled.conflicts.is_empty());
        prop_assert_eq!(settled.document, merged.document);
    }
}
