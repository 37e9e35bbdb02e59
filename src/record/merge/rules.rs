//! What counts as said, what counts as the same, and where nobody needs to be asked.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::Flat;
use super::field::Field;
use super::layout::ANSWERS;
use super::normal::{GIVEN, INSTANCES, SPARE, instances_of};

/// Fields of which the latest value is taken without asking anyone: where the conversation stands, and what the
/// program notes by itself.
const QUIET: [&str; 8] = [
    "form",
    "finished",
    "here",
    "languages",
    "preloaded",
    "route",
    "seed",
    "started",
];

/// The fields that a document says otherwise than what its author saw.
///
/// Whoever takes away an object says so of the object and not of each field in it; whoever changes something in an
/// object says at the same time that it is there. Of a field that was left open nothing is said.
pub fn changes(before: &Flat, after: &Flat, open: &BTreeSet<Field>) -> BTreeSet<Field> {
    let mut said = BTreeSet::new();
    for (field, value) in after {
        if open.contains(field) {
            continue;
        }
        if !is_same(field, before.get(field), Some(value)) {
            said.extend(holders(field).filter(|holder| after.contains_key(holder)));
            said.insert(field.clone());
        }
    }
    for field in before.keys().filter(|field| !after.contains_key(*field)) {
        let went_with_its_holder = holders(field)
            .any(|holder| before.contains_key(&holder) && !after.contains_key(&holder));
        let is_unsaid = open.contains(field) || is_same(field, before.get(field), None);
        if went_with_its_holder || is_unsaid {
            continue;
        }
        said.extend(holders(field).filter(|holder| after.contains_key(holder)));
        said.insert(field.clone());
    }
    said
}

/// What a revision says whose author saw things that have not come here yet: all that it holds, and that whatever
/// others hold is not there. So everything that differs stays open until the rest has come.
pub fn everything(after: &Flat, all: &[Option<Flat>], open: &BTreeSet<Field>) -> BTreeSet<Field> {
    let anywhere: BTreeSet<&Field> = all.iter().flatten().flat_map(Flat::keys).collect();
    let went_with_its_holder = |field: &Field| {
        let mut holders = holders(field);
        holders.any(|holder| anywhere.contains(&holder) && !after.contains_key(&holder))
    };
    let said = anywhere.iter().copied().filter(|field| {
        let is_held = after.contains_key(*field);
        !open.contains(*field) && (is_held || !went_with_its_holder(field))
    });
    said.cloned().collect()
}

/// The marks of what a field is part of: objects around it, instances of repeats. The root is always there.
pub fn holders(field: &Field) -> impl Iterator<Item = Field> + '_ {
    // An answer is no object of its own: without a field it is no answer.
    let is_answer = |around: &Field| matches!(around.names().as_slice(), [ANSWERS, _]);
    let objects = field
        .around()
        .filter(move |around| !around.steps().is_empty() && !is_answer(around))
        .map(|around| around.presence());
    let instances = match field.names().as_slice() {
        [ANSWERS, path, ..] => instances_of(path),
        // An instance inside another.
        [INSTANCES, path, ..] => instances_of(path),
        _ => Vec::new(),
    };
    let instances = instances
        .into_iter()
        .map(|(repeat, id)| Field::new([INSTANCES, &repeat, &id]));
    objects
        .chain(instances)
        .filter(move |holder| holder != field)
}

/// The values that stand, the latest first, each with who says it: one, or several in conflict.
pub fn choices(
    field: &Field,
    values: Vec<(Option<Json>, usize)>,
) -> Vec<(Option<Json>, Vec<usize>)> {
    let mut choices: Vec<(Option<Json>, Vec<usize>)> = Vec::new();
    for (value, at) in values {
        let alike = choices
            .iter_mut()
            .find(|(known, _)| is_same(field, known.as_ref(), value.as_ref()));
        match alike {
            Some((_, by)) => by.push(at),
            None => choices.push((value, vec![at])),
        }
    }
    if choices.len() > 1 && is_answer_given(field) {
        keep_what_was_given(&mut choices);
    }
    // Shown is what is there: nobody misses a thing because it was taken away elsewhere. An instance that counts comes
    // before the same one put aside.
    let is_spare = |value: &Option<Json>| value.as_ref().is_some_and(|value| value == SPARE);
    choices.sort_by_key(|(value, _)| (value.is_none(), is_spare(value)));
    if is_instance(field) {
        match choices.first() {
            // Put aside here and taken away there: its answers stay.
            Some((first, _)) if is_spare(first) => choices.truncate(1),
            _ => choices.retain(|(value, _)| !is_spare(value)),
        }
    }
    if is_quiet(field) {
        choices.truncate(1);
    }
    choices
}

/// Is it the same, for a person who reads it? Of an answer, when and in which language it was given does not count.
fn is_same(field: &Field, one: Option<&Json>, other: Option<&Json>) -> bool {
    if !is_answer_given(field) {
        return one == other;
    }
    let part =
        |answer: Option<&Json>, name: &str| answer.and_then(|answer| answer.get(name)).cloned();
    ["value", "status"]
        .iter()
        .all(|name| part(one, name) == part(other, name))
}

fn is_answer_given(field: &Field) -> bool {
    matches!(field.names().as_slice(), [ANSWERS, _, GIVEN])
}

/// What the form worked out bears no time. It gives way to what a person said, and of two results the later one is
/// as good: the form works it out again.
fn keep_what_was_given(choices: &mut Vec<(Option<Json>, Vec<usize>)>) {
    let is_given = |value: &Option<Json>| value.as_ref().is_some_and(|it| it.get("at").is_some());
    let is_worked_out = |value: &Option<Json>| value.is_some() && !is_given(value);
    if choices.iter().any(|(value, _)| is_given(value)) {
        choices.retain(|(value, _)| !is_worked_out(value));
    } else {
        choices.sort_by_key(|(value, _)| value.is_none());
        choices.truncate(1);
    }
}

fn is_instance(field: &Field) -> bool {
    matches!(field.names().as_slice(), [INSTANCES, _, _]) && !field.is_presence()
}

/// Needs nobody to decide.
fn is_quiet(field: &Field) -> bool {
    match field.names().as_slice() {
        [name, ..] if QUIET.contains(name) => true,
        // That a form has a repeat at all.
        [INSTANCES, ..] => field.is_presence(),
        _ => false,
    }
}
