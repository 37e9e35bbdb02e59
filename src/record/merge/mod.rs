//! How revisions of one record that were written apart become one document again.
//!
//! Every revision is a whole snapshot that names the revisions it was made from. A revision *says* a field when the
//! field differs from what its author saw, or when its author settled it. A field holds what was said of it and not
//! said anew by anyone who had seen that. If several such sayings differ, they are a [`Conflict`]: the document holds
//! the latest one, and a person chooses. All of this follows from the set of revisions alone, so that every computer
//! that has the same files comes to the same document, in whatever order they came.
//!
//! Nothing is written down by merging. When a person settles a conflict, [`Merged::settled`] gives the next revision,
//! and [`Merged::next`] does when somebody writes something else. Both note under [`MERGE`] which fields were settled
//! and which are still open, so that nobody decides without knowing.

mod build;
mod field;
mod graph;
mod layout;
mod normal;
mod rules;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use indexmap::IndexMap;
use serde_json::Value as Json;
use time::OffsetDateTime;

pub use self::field::Field;
use self::graph::{Graph, Seen};
use self::layout::Layout;
use self::normal::{Normal, Notes};
use super::Kind;

/// The field of a document that names what its author settled, and what they left open.
pub const MERGE: &str = "merge";

/// One event of a record, as far as merging goes.
pub struct Revision<'a, Id> {
    pub id: Id,
    /// The events that its author saw last.
    pub parents: &'a [Id],
    pub at: OffsetDateTime,
    /// None for an event that changes no document, such as an approval.
    pub document: Option<&'a Json>,
}

/// A document out of all revisions. `Debug` prints nothing of it.
pub struct Merged<Id> {
    /// What stands. Where there is a conflict: the latest value.
    pub document: Json,
    /// In the order of the fields.
    pub conflicts: Vec<Conflict<Id>>,
    /// What the next revision follows.
    pub parents: Vec<Id>,
    normal: Normal,
    is_session: bool,
    /// Some of what others had seen is not here.
    is_incomplete: bool,
}

/// A field of which different things were said apart.
#[derive(Clone, PartialEq, Eq)]
pub struct Conflict<Id> {
    pub field: Field,
    /// The latest first; at least two.
    pub choices: Vec<Choice<Id>>,
}

/// One of the values of a field in conflict.
#[derive(Clone, PartialEq, Eq)]
pub struct Choice<Id> {
    /// None: it was taken away.
    pub value: Option<Json>,
    /// The revisions that say so, the latest first.
    pub by: Vec<Id>,
}

/// Puts all revisions of a record together; `None` when none of them has a document. The order in which they are
/// given does not matter.
pub fn merge<Id: Copy + Ord>(kind: &Kind, revisions: &[Revision<'_, Id>]) -> Option<Merged<Id>> {
    let is_session = *kind == Kind::Session;
    let graph = Graph::new(revisions);
    let normals: Vec<Option<Normal>> = graph
        .order()
        .map(|revision| {
            let document = revision.document?;
            Some(Normal::of(document, is_session))
        })
        .collect();
    let layout = Layout::of(normals.iter().flatten().map(|normal| &normal.tree));
    let flats: Vec<Option<Flat>> = normals
        .iter()
        .map(|normal| Some(layout.flatten(&normal.as_ref()?.tree)))
        .collect();
    let notes = normals.iter().map(|normal| Some(&normal.as_ref()?.notes));
    let sayings = Sayings::gather(&graph, &flats, &notes.collect::<Vec<_>>());
    let heads = graph.newest(|at| flats.get(at).is_some_and(Option::is_some));
    let view = sayings.view(&graph, &graph.everything());
    let newest: Vec<&Normal> = heads
        .iter()
        .filter_map(|at| normals.get(*at)?.as_ref())
        .collect();
    let (leaves, conflicts) = take_apart(view, &graph);
    let mut normal = build::build(leaves, &newest)?;
    let document = normal.clone().document(is_session);
    let conflicting = conflicts
        .iter()
        .map(|conflict: &Conflict<Id>| &conflict.field);
    // What the newest revisions left open may be open for reasons that have not come here yet.
    let left = newest.iter().flat_map(|newest| &newest.notes.open);
    normal.notes.open = conflicting.chain(left).cloned().collect();
    Some(Merged {
        document,
        conflicts,
        parents: graph.parents(),
        normal,
        is_session,
        is_incomplete: graph.lacks_anything(),
    })
}

/// The last of those events that count: those that none of the others follows, the latest first.
pub fn last<Id: Copy + Ord>(events: &[Revision<'_, Id>], counts: impl Fn(Id) -> bool) -> Vec<Id> {
    let graph = Graph::new(events);
    let newest = graph.newest(|at| graph.id(at).is_some_and(&counts));
    newest.into_iter().filter_map(|at| graph.id(at)).collect()
}

/// These events and all that they hang on, as far as it is here.
pub fn seen_from<'a, Id: Copy + Ord>(
    events: Vec<Revision<'a, Id>>,
    heads: &[Id],
) -> Vec<Revision<'a, Id>> {
    let mut seen: BTreeSet<Id> = BTreeSet::new();
    let mut open = heads.to_vec();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            let event = events.iter().find(|event| event.id == id);
            open.extend(event.map_or(&[][..], |event| event.parents));
        }
    }
    let seen = events.into_iter().filter(|event| seen.contains(&event.id));
    seen.collect()
}

/// The leaves of a document by field.
type Flat = IndexMap<Field, Json>;

/// What a field holds: the values that stand, each with who says it, the latest first. More than one: a conflict.
struct Standing {
    choices: Vec<(Option<Json>, Vec<usize>)>,
}

/// Who said what of which field.
struct Sayings<'a> {
    /// By field; places in the graph's order.
    by: BTreeMap<Field, Vec<usize>>,
    flats: &'a [Option<Flat>],
}

impl<'a> Sayings<'a> {
    fn gather<Id: Copy + Ord>(
        graph: &Graph<'_, Id>,
        flats: &'a [Option<Flat>],
        notes: &[Option<&Notes>],
    ) -> Self {
        let mut sayings = Self {
            by: BTreeMap::new(),
            flats,
        };
        for (at, flat) in flats.iter().enumerate() {
            let Some(flat) = flat else { continue };
            let before = sayings.before(graph, at);
            let none = Notes::default();
            let notes = notes.get(at).copied().flatten().unwrap_or(&none);
            // Nothing is said of what was left open; but until everything has come here, somebody has to.
            let mut open = notes.open.clone();
            if graph.is_incomplete(at) {
                open.retain(|field| before.contains_key(field));
            }
            let mut said = rules::changes(&before, flat, &open);
            if graph.lacks_parents(at) {
                said.extend(rules::everything(flat, flats, &open));
            }
            said.extend(notes.settles.iter().cloned());
            for field in said {
                let by = sayings.by.entry(field).or_default();
                if by.last() != Some(&at) {
                    by.push(at);
                }
            }
        }
        sayings
    }

    /// What the author of a revision saw before writing it.
    fn before<Id: Copy + Ord>(&self, graph: &Graph<'_, Id>, at: usize) -> Flat {
        let seen = graph.before(at);
        let newest = graph.newest_of(&seen, |at| self.flats.get(at).is_some_and(Option::is_some));
        match newest.as_slice() {
            [] => Flat::new(),
            // A single snapshot is what was seen: what was in conflict stands in it with the latest value.
            [one] => self.flats.get(*one).cloned().flatten().unwrap_or_default(),
            _ => {
                let (shown, _) = take_apart(self.view(graph, &seen), graph);
                shown.into_iter().collect()
            }
        }
    }

    /// What each field holds after these revisions.
    fn view<Id: Copy + Ord>(
        &self,
        graph: &Graph<'_, Id>,
        seen: &Seen,
    ) -> BTreeMap<Field, Standing> {
        let mut view = BTreeMap::new();
        for (field, by) in &self.by {
            let among: Vec<usize> = by.iter().copied().filter(|at| seen.has(*at)).collect();
            let mut last = graph.last(&among);
            last.sort_by_key(|at| std::cmp::Reverse(graph.rank(*at)));
            let values = last.into_iter().map(|at| {
                let flat = self.flats.get(at).and_then(Option::as_ref);
                (flat.and_then(|flat| flat.get(field)).cloned(), at)
            });
            let choices = rules::choices(field, values.collect());
            if !choices.is_empty() {
                view.insert(field.clone(), Standing { choices });
            }
        }
        view
    }
}

/// The leaves that stand, and what is in conflict.
fn take_apart<Id: Copy + Ord>(
    view: BTreeMap<Field, Standing>,
    graph: &Graph<'_, Id>,
) -> (BTreeMap<Field, Json>, Vec<Conflict<Id>>) {
    let (mut leaves, mut conflicts) = (BTreeMap::new(), Vec::new());
    let is_there = |field: &Field| {
        let standing = view.get(field);
        standing.is_some_and(|standing| matches!(standing.choices.first(), Some((Some(_), _))))
    };
    let gone: BTreeSet<Field> = view
        .keys()
        .filter(|field| !rules::holders(field).all(|holder| is_there(&holder)))
        .cloned()
        .collect();
    for (field, standing) in view {
        // It went with what it was part of.
        if gone.contains(&field) {
            continue;
        }
        if let Some((Some(value), _)) = standing.choices.first() {
            leaves.insert(field.clone(), value.clone());
        }
        if standing.choices.len() > 1 {
            let choices = standing.choices.into_iter().map(|(value, by)| Choice {
                value,
                by: by.into_iter().filter_map(|at| graph.id(at)).collect(),
            });
            conflicts.push(Conflict {
                field,
                choices: choices.collect(),
            });
        }
    }
    (leaves, conflicts)
}

impl<Id> Merged<Id> {
    /// The document with these fields settled: the next revision, to be written with [`Merged::parents`].
    pub fn settled(&self, decisions: &[(Field, Option<Json>)]) -> Json {
        let mut normal = self.normal.clone();
        for (field, value) in decisions {
            build::set(&mut normal, field, value.clone());
        }
        let settles = &mut normal.notes.settles;
        settles.extend(decisions.iter().map(|(field, _)| field.clone()));
        normal.notes.open.retain(|field| !settles.contains(field));
        normal.document(self.is_session)
    }

    /// The path of the answer or instance that a field is about, as it stands in the document.
    pub fn path(&self, field: &Field) -> Option<String> {
        match field.names().as_slice() {
            [layout::ANSWERS, name, ..] => self.normal.path(name),
            [normal::INSTANCES, repeat, id] => self.normal.path(&format!("{repeat}{{{id}}}")),
            _ => None,
        }
    }

    /// The document as somebody changed it: the next revision, as above. What is in conflict stays so, unless it is
    /// just what was changed.
    pub fn next(&self, changed: &Json) -> Json {
        let mut normal = Normal::of(changed, self.is_session);
        let both = [&self.normal.tree, &normal.tree];
        let layout = Layout::of(both.into_iter());
        let [before, after] = both.map(|tree| layout.flatten(tree));
        let said = rules::changes(&before, &after, &BTreeSet::new());
        let mut notes = Notes {
            settles: BTreeSet::new(),
            open: self.normal.notes.open.clone(),
        };
        notes.open.retain(|field| !said.contains(field));
        // Said on purpose, whatever turns out to have stood there before.
        let open = &self.normal.notes.open;
        let on_purpose = said
            .into_iter()
            .filter(|field| self.is_incomplete || open.contains(field));
        notes.settles = on_purpose.collect();
        normal.notes = notes;
        normal.document(self.is_session)
    }
}

impl<Id> fmt::Debug for Merged<Id> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merged")
            .field("conflicts", &self.conflicts.len())
            .finish_non_exhaustive()
    }
}

impl<Id> fmt::Debug for Conflict<Id> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Conflict")
            .field("field", &self.field)
            .field("choices", &self.choices.len())
            .finish()
    }
}

impl<Id> fmt::Debug for Choice<Id> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Choice(…)")
    }
}
