//! Who had seen what: the revisions of a record in causal order.

use std::collections::{BTreeMap, BTreeSet};

use time::OffsetDateTime;

use super::Revision;

/// A set of places in the graph's order.
#[derive(Clone, Default)]
pub struct Seen(Vec<u64>);

impl Seen {
    pub fn has(&self, at: usize) -> bool {
        self.0
            .get(at / 64)
            .is_some_and(|word| word & (1 << (at % 64)) != 0)
    }

    fn add(&mut self, at: usize) {
        if self.0.len() <= at / 64 {
            self.0.resize(at / 64 + 1, 0);
        }
        if let Some(word) = self.0.get_mut(at / 64) {
            *word |= 1 << (at % 64);
        }
    }

    fn add_all(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine |= theirs;
        }
    }
}

/// Revisions, each after those that its author had seen; the same order wherever the same revisions are.
pub struct Graph<'a, Id> {
    ordered: Vec<&'a Revision<'a, Id>>,
    /// For each place, all places before it: what its author had seen. Itself is not among them.
    before: Vec<Seen>,
    /// Whether some of what its author had seen is not here.
    lacking: Vec<bool>,
    /// The same of anything that it hangs on.
    incomplete: Vec<bool>,
}

impl<'a, Id: Copy + Ord> Graph<'a, Id> {
    /// Revisions whose parents are not here count as far as they are.
    pub fn new(revisions: &'a [Revision<'a, Id>]) -> Self {
        let ordered = in_order(revisions);
        let places: BTreeMap<Id, usize> = ordered
            .iter()
            .enumerate()
            .map(|(at, revision)| (revision.id, at))
            .collect();
        let mut before: Vec<Seen> = Vec::with_capacity(ordered.len());
        for (at, revision) in ordered.iter().enumerate() {
            let mut seen = Seen::default();
            let parents = revision.parents.iter().filter_map(|id| places.get(id));
            for &parent in parents.filter(|parent| **parent < at) {
                seen.add(parent);
                if let Some(further) = before.get(parent) {
                    seen.add_all(further);
                }
            }
            before.push(seen);
        }
        let mut lacking: Vec<bool> = Vec::with_capacity(ordered.len());
        let mut incomplete: Vec<bool> = Vec::with_capacity(ordered.len());
        for revision in &ordered {
            let lacks = revision.parents.iter().any(|id| match places.get(id) {
                None => true,
                // A snapshot holds all that its author had seen; an approval holds nothing.
                Some(&at) => {
                    let has_document = ordered.get(at).is_some_and(|it| it.document.is_some());
                    !has_document && lacking.get(at).copied().unwrap_or_default()
                }
            });
            lacking.push(lacks);
            let hangs_on_nothing_missing = revision.parents.iter().all(|id| {
                let at = places.get(id).and_then(|at| incomplete.get(*at));
                at.is_some_and(|incomplete| !incomplete)
            });
            incomplete.push(!hangs_on_nothing_missing);
        }
        Self {
            ordered,
            before,
            lacking,
            incomplete,
        }
    }

    pub fn order(&self) -> impl Iterator<Item = &'a Revision<'a, Id>> + '_ {
        self.ordered.iter().copied()
    }

    pub fn id(&self, at: usize) -> Option<Id> {
        self.ordered.get(at).map(|revision| revision.id)
    }

    /// What decides which of two values is shown first: the later one.
    pub fn rank(&self, at: usize) -> Option<(OffsetDateTime, Id)> {
        self.ordered
            .get(at)
            .map(|revision| (revision.at, revision.id))
    }

    pub fn lacks_parents(&self, at: usize) -> bool {
        self.lacking.get(at).copied().unwrap_or_default()
    }

    pub fn is_incomplete(&self, at: usize) -> bool {
        self.incomplete.get(at).copied().unwrap_or_default()
    }

    pub fn lacks_anything(&self) -> bool {
        self.incomplete.contains(&true)
    }

    /// What the next revision may say that its author has seen: everything but what says nothing of itself and hangs
    /// on what is not here. Those that nothing follows, the one with the highest rank first.
    pub fn parents(&self) -> Vec<Id> {
        let is_seen = |at: usize| {
            let has_document = self.ordered.get(at).is_some_and(|it| it.document.is_some());
            has_document || !self.lacks_parents(at)
        };
        let newest = self.newest(is_seen).into_iter();
        newest.filter_map(|at| self.id(at)).collect()
    }

    pub fn before(&self, at: usize) -> Seen {
        self.before.get(at).cloned().unwrap_or_default()
    }

    pub fn everything(&self) -> Seen {
        let mut all = Seen::default();
        (0..self.ordered.len()).for_each(|at| all.add(at));
        all
    }

    /// Those of these places that none of the others had seen.
    pub fn last(&self, places: &[usize]) -> Vec<usize> {
        let seen_by_another = |at: usize| {
            let mut befores = places.iter().filter_map(|other| self.before.get(*other));
            befores.any(|before| before.has(at))
        };
        let last = places.iter().copied().filter(|at| !seen_by_another(*at));
        last.collect()
    }

    /// The last of those that count, the one with the highest rank first.
    pub fn newest(&self, counts: impl Fn(usize) -> bool) -> Vec<usize> {
        self.newest_of(&self.everything(), counts)
    }

    /// The same among a set.
    pub fn newest_of(&self, seen: &Seen, counts: impl Fn(usize) -> bool) -> Vec<usize> {
        let among = (0..self.ordered.len()).filter(|at| seen.has(*at) && counts(*at));
        let mut newest = self.last(&among.collect::<Vec<_>>());
        newest.sort_by_key(|at| std::cmp::Reverse(self.rank(*at)));
        newest
    }
}

/// Parents first, otherwise by time and id. What stands in a circle, which no honest program writes, comes last.
fn in_order<'a, Id: Copy + Ord>(revisions: &'a [Revision<'a, Id>]) -> Vec<&'a Revision<'a, Id>> {
    let by_id: BTreeMap<Id, &Revision<'a, Id>> = revisions
        .iter()
        .map(|revision| (revision.id, revision))
        .collect();
    let mut waits_for: BTreeMap<Id, usize> = BTreeMap::new();
    let mut children: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    for revision in by_id.values() {
        let parents: BTreeSet<Id> = revision.parents.iter().copied().collect();
        let known = parents.into_iter().filter(|id| by_id.contains_key(id));
        let mut count = 0;
        for parent in known {
            children.entry(parent).or_default().push(revision.id);
            count += 1;
        }
        waits_for.insert(revision.id, count);
    }
    let rank = |id: &Id| by_id.get(id).map(|revision| (revision.at, *id));
    let free = waits_for.iter().filter(|(_, count)| **count == 0);
    let mut ready: BTreeSet<(OffsetDateTime, Id)> = free.filter_map(|(id, _)| rank(id)).collect();
    let mut ordered = Vec::with_capacity(by_id.len());
    while let Some((_, id)) = ready.pop_first() {
        ordered.extend(by_id.get(&id).copied());
        waits_for.remove(&id);
        for child in children.remove(&id).unwrap_or_default() {
            if let Some(count) = waits_for.get_mut(&child) {
                *count -= 1;
                if *count == 0 {
                    ready.extend(rank(&child));
                }
            }
        }
    }
    let stuck = waits_for.keys().filter_map(|id| by_id.get(id).copied());
    ordered.extend(stuck);
    ordered
}
