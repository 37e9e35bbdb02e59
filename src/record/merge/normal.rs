//! Documents in a form in which nothing is known by its position: instances of repeats and items of lists have keys.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};

use super::MERGE;
use super::field::Field;
use super::layout::ANSWERS;

/// The repeats of a session in normal form: by path, the identities of their instances in order.
pub const INSTANCES: &str = "instances";
/// In an answer in normal form: value or status, and when and in which language it was given.
pub const GIVEN: &str = "given";
/// An instance that counts.
const LIVE: &str = "live";
/// An instance that a smaller count has put aside; its answers come back when the count grows.
pub const SPARE: &str = "spare";

const REPEATS: &str = "repeats";
const NEXT_STEPS: &str = "next_steps";
const TRAIL: &str = "trail";
/// Stands for a list of things with keys.
const ITEMS: &str = "\u{1}";
/// What belongs to what was given.
const OF_GIVEN: [&str; 4] = ["value", "status", "language", "at"];

/// A document in normal form.
#[derive(Clone)]
pub struct Normal {
    pub tree: Json,
    pub trail: Vec<Json>,
    pub notes: Notes,
}

/// What the author of a document did about conflicts.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Notes {
    /// Fields that were settled.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub settles: BTreeSet<Field>,
    /// Fields in conflict that were left so.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub open: BTreeSet<Field>,
}

impl Notes {
    fn is_empty(&self) -> bool {
        self.settles.is_empty() && self.open.is_empty()
    }
}

impl Normal {
    pub fn of(document: &Json, is_session: bool) -> Self {
        let mut fields = match document {
            Json::Object(fields) => fields.clone(),
            // No document of ours; it is taken whole.
            other => Map::from_iter([(String::new(), other.clone())]),
        };
        let notes = fields.shift_remove(MERGE);
        let notes = notes.and_then(|notes| Notes::deserialize(notes).ok());
        let mut trail = Vec::new();
        if is_session {
            trail = open_session(&mut fields);
        }
        for value in fields.values_mut() {
            keyed(value, &|item| Some(item.get("id")?.as_str()?.to_owned()));
        }
        Self {
            tree: Json::Object(fields),
            trail,
            notes: notes.unwrap_or_default(),
        }
    }

    /// The path with positions of a name with identities.
    pub fn path(&self, name: &str) -> Option<String> {
        Numbers::read(self.tree.get(INSTANCES).cloned()).path(name)
    }

    /// The document as it is kept.
    pub fn document(self, is_session: bool) -> Json {
        let mut tree = self.tree;
        unkeyed(&mut tree);
        let Json::Object(mut fields) = tree else {
            return tree;
        };
        if is_session {
            close_session(&mut fields, self.trail);
        }
        if !self.notes.is_empty() {
            fields.insert(MERGE.to_owned(), json!(self.notes));
        }
        match fields.len() {
            1 => fields.shift_remove("").unwrap_or(Json::Object(fields)),
            _ => Json::Object(fields),
        }
    }
}

/// The instances in the name of a place: for each, the repeat's own name and the identity.
pub fn instances_of(path: &str) -> Vec<(String, String)> {
    let opened = path.match_indices('{');
    let parts = opened.filter_map(|(at, _)| {
        let (repeat, rest) = path.split_at(at);
        let (id, _) = rest.strip_prefix('{')?.split_once('}')?;
        Some((repeat.to_owned(), id.to_owned()))
    });
    parts.collect()
}

/// Turns a list of objects with different keys into an object, here and in all objects below.
fn keyed(value: &mut Json, key: &dyn Fn(&Json) -> Option<String>) {
    match value {
        Json::Object(fields) => fields.values_mut().for_each(|value| keyed(value, key)),
        Json::Array(items) => {
            let mut named = Map::new();
            for item in items.iter() {
                let Some(name) = key(item).filter(|name| !named.contains_key(name)) else {
                    return;
                };
                named.insert(name, item.clone());
            }
            *value = json!({ ITEMS: named });
        }
        _ => {}
    }
}

fn unkeyed(value: &mut Json) {
    let Json::Object(fields) = value else { return };
    fields.values_mut().for_each(unkeyed);
    if let Some(Json::Object(items)) = fields.get_mut(ITEMS) {
        *value = Json::Array(
            std::mem::take(items)
                .into_iter()
                .map(|(_, it)| it)
                .collect(),
        );
    }
}

/// Takes a session out of its positions; gives its trail.
fn open_session(fields: &mut Map<String, Json>) -> Vec<Json> {
    let mut names = Names::read(fields);
    let mut answers = Map::new();
    for (path, answer) in object(fields.shift_remove(ANSWERS)) {
        answers.insert(names.of(&path), open_answer(answer));
    }
    for name in ["here", "route"] {
        if let Some(value) = fields.get_mut(name) {
            rename(value, &mut |path| Some(names.of(path)));
        }
    }
    let mut trail = match fields.shift_remove(TRAIL) {
        Some(Json::Array(trail)) => trail,
        _ => Vec::new(),
    };
    for path in trail.iter_mut().filter_map(|entry| entry.get_mut("path")) {
        rename(path, &mut |path| Some(names.of(path)));
    }
    let mut steps = fields.shift_remove(NEXT_STEPS).unwrap_or(json!([]));
    name_steps(&mut steps);
    fields.insert(ANSWERS.to_owned(), Json::Object(answers));
    fields.insert(INSTANCES.to_owned(), names.into_tree());
    fields.insert(NEXT_STEPS.to_owned(), steps);
    trail
}

/// Puts a session back into positions.
fn close_session(fields: &mut Map<String, Json>, mut trail: Vec<Json>) {
    let numbers = Numbers::read(fields.shift_remove(INSTANCES));
    let answers = object(fields.shift_remove(ANSWERS));
    let answers = answers.into_iter().filter_map(|(name, answer)| {
        let answer = close_answer(answer)?;
        Some((numbers.path(&name)?, answer))
    });
    fields.insert(ANSWERS.to_owned(), Json::Object(answers.collect()));
    for name in ["here", "route"] {
        let Some(value) = fields.get_mut(name) else {
            continue;
        };
        rename(value, &mut |path| numbers.path(path));
        if value.is_null() {
            fields.shift_remove(name);
        }
    }
    for entry in trail.iter_mut().filter_map(Json::as_object_mut) {
        if let Some(path) = entry.get_mut("path") {
            rename(path, &mut |path| {
                Some(numbers.path(path).unwrap_or_else(|| plain(path)))
            });
        }
    }
    numbers.write(fields);
    if !trail.is_empty() {
        fields.insert(TRAIL.to_owned(), Json::Array(trail));
    }
    let is_empty = |value: &Json| value.as_array().is_some_and(Vec::is_empty);
    fields.retain(|name, value| !(name == NEXT_STEPS && is_empty(value)));
}

fn object(value: Option<Json>) -> Map<String, Json> {
    match value {
        Some(Json::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn open_answer(answer: Json) -> Json {
    let Json::Object(mut fields) = answer else {
        return json!({ GIVEN: { "value": answer } });
    };
    let parts = OF_GIVEN.iter().filter_map(|name| {
        let value = fields.shift_remove(*name)?;
        Some(((*name).to_owned(), value))
    });
    let given: Map<String, Json> = parts.collect();
    if !given.is_empty() {
        fields.insert(GIVEN.to_owned(), Json::Object(given));
    }
    Json::Object(fields)
}

fn close_answer(answer: Json) -> Option<Json> {
    let mut fields = object(Some(answer));
    let mut closed = object(fields.shift_remove(GIVEN));
    closed.extend(fields);
    (!closed.is_empty()).then_some(Json::Object(closed))
}

/// Next steps are known by the form's name for them, or by their words.
fn name_steps(steps: &mut Json) {
    let name = |step: &Json| {
        let part = |name: &str| Some(format!("{name}:{}", step.get(name)?.as_str()?));
        part("id").or(part("action")).or(part("text"))
    };
    keyed(steps, &name);
}

/// Renames paths, in a text or in a list of texts; what has no name any more goes.
fn rename(value: &mut Json, name: &mut dyn FnMut(&str) -> Option<String>) {
    match value {
        Json::String(path) => *value = name(path).map_or(Json::Null, Json::String),
        Json::Array(paths) => {
            paths.iter_mut().for_each(|path| rename(path, name));
            paths.retain(|path| !path.is_null());
        }
        _ => {}
    }
}

/// `/data/member{k3}/name` without the instances.
fn plain(name: &str) -> String {
    let parts = name.split('{').enumerate().map(|(at, part)| match at {
        0 => part,
        _ => part.split_once('}').map_or(part, |(_, rest)| rest),
    });
    parts.collect()
}

/// From positions to identities.
struct Names {
    /// By path with positions: the identities.
    ids: BTreeMap<String, Vec<String>>,
    /// By name, what becomes of the instances: live ones first.
    found: Map<String, Json>,
}

impl Names {
    /// Reads how many instances each repeat has and who they are. A repeat of an older version says only how many:
    /// they are known by their numbers then.
    fn read(fields: &mut Map<String, Json>) -> Self {
        let counts = object(fields.shift_remove(REPEATS));
        let known = object(fields.shift_remove(INSTANCES));
        let mut names = Self {
            ids: BTreeMap::new(),
            found: Map::new(),
        };
        let mut paths: Vec<&String> = counts.keys().chain(known.keys()).collect();
        paths.sort_by_key(|path| (path.matches('/').count(), (*path).clone()));
        paths.dedup();
        for path in paths {
            let known: Vec<String> = known
                .get(path)
                .and_then(|ids| Vec::deserialize(ids).ok())
                .unwrap_or_default();
            let count = counts.get(path).and_then(Json::as_u64);
            let count = count.map_or(known.len(), |count| count as usize);
            names.know(path, known, count);
        }
        names
    }

    fn know(&mut self, path: &str, known: Vec<String>, count: usize) {
        let mut ids: Vec<String> = Vec::new();
        for id in known.into_iter().take(count) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        // A count may be wrong, or huge in a damaged file: as many as have names, and numbers for a sane rest.
        const SANE: usize = 10_000;
        while ids.len() < count.min(SANE) {
            let id = unused(&ids, ids.len() + 1);
            ids.push(id);
        }
        let name = self.of(path);
        let live = ids.iter().map(|id| (id.clone(), json!(LIVE)));
        self.found.insert(name, Json::Object(live.collect()));
        self.ids.insert(path.to_owned(), ids);
    }

    /// The name of a path: `/data/member[2]/name` is `/data/member{k3}/name`.
    fn of(&mut self, path: &str) -> String {
        let (mut before, mut name) = (String::new(), String::new());
        for (at, segment) in path.split('/').enumerate() {
            if at > 0 {
                before.push('/');
                name.push('/');
            }
            let numbered = segment
                .strip_suffix(']')
                .and_then(|rest| rest.split_once('['))
                .and_then(|(plain, number)| Some((plain, number.parse::<usize>().ok()?)));
            let Some((plain, number)) = numbered else {
                before.push_str(segment);
                name.push_str(segment);
                continue;
            };
            before.push_str(plain);
            name.push_str(plain);
            let id = self.instance(&before, &name, number);
            before.push_str(&format!("[{number}]"));
            name.push_str(&format!("{{{id}}}"));
        }
        name
    }

    /// The identity of an instance; one beyond the count is put aside.
    fn instance(&mut self, path: &str, name: &str, number: usize) -> String {
        let ids = self.ids.entry(path.to_owned()).or_default();
        if let Some(id) = number.checked_sub(1).and_then(|at| ids.get(at)) {
            return id.clone();
        }
        let id = unused(ids, number);
        let found = self.found.entry(name).or_insert_with(|| json!({}));
        if let Some(instances) = found.as_object_mut() {
            instances.insert(id.clone(), json!(SPARE));
        }
        id
    }

    fn into_tree(self) -> Json {
        Json::Object(self.found)
    }
}

/// The number as an identity, or something like it where another has it.
fn unused(ids: &[String], number: usize) -> String {
    let mut id = number.to_string();
    while ids.contains(&id) {
        id.insert(0, '~');
    }
    id
}

/// From identities to positions.
struct Numbers {
    /// By name of a repeat: the identities of those that count, in order, and of those put aside.
    ids: BTreeMap<String, (Vec<String>, Vec<String>)>,
}

impl Numbers {
    fn read(tree: Option<Json>) -> Self {
        let mut ids = BTreeMap::new();
        for (name, instances) in object(tree) {
            let (live, mut spare): (Vec<_>, Vec<_>) = object(Some(instances))
                .into_iter()
                .partition(|(_, state)| state != SPARE);
            spare.sort_by(|(one, _), (other, _)| (one.len(), one).cmp(&(other.len(), other)));
            let keys = |list: Vec<(String, Json)>| list.into_iter().map(|(id, _)| id).collect();
            ids.insert(name, (keys(live), keys(spare)));
        }
        Self { ids }
    }

    /// The path with positions; `None` when one of the instances is gone.
    fn path(&self, name: &str) -> Option<String> {
        let (mut path, mut rest) = (String::new(), name);
        while let Some((before, after)) = rest.split_once('{') {
            let (id, behind) = after.split_once('}')?;
            path.push_str(before);
            let until = name.len() - after.len() - 1;
            let (live, spare) = self.ids.get(name.get(..until)?)?;
            let position = live.iter().chain(spare).position(|known| known == id)?;
            path.push_str(&format!("[{}]", position + 1));
            rest = behind;
        }
        Some(path + rest)
    }

    /// Writes how many instances each repeat has, and who they are where their numbers do not tell.
    fn write(&self, fields: &mut Map<String, Json>) {
        let (mut counts, mut names) = (Map::new(), Map::new());
        for (name, (live, _)) in &self.ids {
            let Some(path) = self.path(name) else {
                continue;
            };
            let are_numbers = live
                .iter()
                .enumerate()
                .all(|(at, id)| *id == (at + 1).to_string());
            if !are_numbers {
                names.insert(path.clone(), json!(live));
            }
            counts.insert(path, json!(live.len()));
        }
        for (name, map) in [(REPEATS, counts), (INSTANCES, names)] {
            if !map.is_empty() {
                fields.insert(name.to_owned(), Json::Object(map));
            }
        }
    }
}
