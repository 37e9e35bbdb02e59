//! A document out of its leaves again.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use super::field::Field;
use super::layout::ANSWERS;
use super::normal::{INSTANCES, Normal, Notes};

/// Builds the document. Its fields stand in the order of the newest revision, with those of the others where they
/// stood there; `None` when there is no revision at all.
pub fn build(leaves: BTreeMap<Field, Json>, newest: &[&Normal]) -> Option<Normal> {
    newest.first()?;
    let mut tree = Json::Object(Map::new());
    for (field, value) in leaves {
        put(&mut tree, field.steps(), value);
    }
    let trees: Vec<&Json> = newest.iter().map(|normal| &normal.tree).collect();
    arrange(&mut tree, &trees);
    let trail = match newest {
        [one] => one.trail.clone(),
        several => united(several.iter().map(|normal| normal.trail.as_slice())),
    };
    Some(Normal {
        tree,
        trail,
        notes: Notes::default(),
    })
}

/// Puts a value into a document, or takes it out.
pub fn set(normal: &mut Normal, field: &Field, value: Option<Json>) {
    let mut steps = field.steps();
    if field.is_presence() {
        // What is shown is there already.
        if value.is_some() {
            return;
        }
        steps = steps.split_last().map_or(steps, |(_, rest)| rest);
    }
    match value {
        Some(value) => put(&mut normal.tree, steps, value),
        None => {
            take(&mut normal.tree, steps);
            if let [INSTANCES, repeat, id] = field.names().as_slice() {
                take_instance(&mut normal.tree, &format!("{repeat}{{{id}}}/"));
            }
        }
    }
}

fn put(tree: &mut Json, steps: &[String], value: Json) {
    let (Some((name, rest)), Json::Object(fields)) = (steps.split_first(), tree) else {
        return;
    };
    // The mark that this object is there.
    if Field::is_mark(name) {
        return;
    }
    if rest.is_empty() {
        fields.insert(name.clone(), value);
        return;
    }
    let below = fields
        .entry(name.clone())
        .or_insert_with(|| Json::Object(Map::new()));
    put(below, rest, value);
}

fn take(tree: &mut Json, steps: &[String]) {
    let (Some((name, rest)), Json::Object(fields)) = (steps.split_first(), tree) else {
        return;
    };
    if rest.is_empty() {
        fields.shift_remove(name);
    } else if let Some(below) = fields.get_mut(name) {
        take(below, rest);
    }
}

/// Takes out what belongs to an instance.
fn take_instance(tree: &mut Json, prefix: &str) {
    for part in [ANSWERS, INSTANCES] {
        if let Some(fields) = tree.get_mut(part).and_then(Json::as_object_mut) {
            fields.retain(|name, _| !name.starts_with(prefix));
        }
    }
}

/// Sorts the fields of an object as they stand in these, the first of which counts most.
fn arrange(value: &mut Json, like: &[&Json]) {
    let Json::Object(fields) = value else { return };
    let orders = like.iter().filter_map(|like| like.as_object());
    let order = one_order(orders.map(|fields| fields.keys().collect()).collect());
    let mut arranged = Map::new();
    for name in order {
        if let Some(mut below) = fields.shift_remove(name) {
            let like: Vec<&Json> = like.iter().filter_map(|like| like.get(name)).collect();
            arrange(&mut below, &like);
            arranged.insert(name.clone(), below);
        }
    }
    // What stands in none of them stood in one of an earlier time.
    arranged.append(fields);
    *fields = arranged;
}

/// One order out of several: what the first does not have comes after what it follows in its own.
fn one_order(orders: Vec<Vec<&String>>) -> Vec<&String> {
    let mut one: Vec<&String> = Vec::new();
    let mut known: BTreeSet<&String> = BTreeSet::new();
    for order in orders {
        let mut at = 0;
        for name in order {
            if known.insert(name) {
                one.insert(at, name);
                at += 1;
            } else if let Some(place) = one.iter().position(|known| *known == name) {
                at = place + 1;
            }
        }
    }
    one
}

/// All that happened, in the order of time; what several have seen happened once.
fn united<'a>(trails: impl Iterator<Item = &'a [Json]>) -> Vec<Json> {
    let mut all: Vec<Json> = Vec::new();
    for trail in trails {
        let mut left = all.clone();
        for entry in trail {
            match left.iter().position(|known| known == entry) {
                Some(place) => drop(left.swap_remove(place)),
                None => all.push(entry.clone()),
            }
        }
    }
    all.sort_by_cached_key(when);
    all
}

fn when(entry: &Json) -> Option<time::OffsetDateTime> {
    let at = entry.get("at")?.as_str()?;
    time::OffsetDateTime::parse(at, &time::format_description::well_known::Rfc3339).ok()
}
