//! Who depends on whom: every rule of a form in an order in which each comes after all that it reads.

use std::collections::VecDeque;

use super::expression::compiled::{Expr, Items};
use super::expression::resolve::Dependency;
use super::layout::Layout;
use super::model::{Node, NodeId};

/// What of a node an expression decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Aspect {
    Relevant,
    Calculation,
    Default,
    ChoiceFilter,
    RepeatCount,
    Required,
    ReadOnly,
    Constraint,
    Warning,
    /// Seed of a shuffled list of choices.
    Seed,
}

impl Aspect {
    /// Does it change the value that others read?
    fn feeds(self) -> bool {
        matches!(
            self,
            Aspect::Relevant
                | Aspect::Calculation
                | Aspect::Default
                | Aspect::ChoiceFilter
                | Aspect::RepeatCount
        )
    }

    /// A bit of its own in a set of aspects.
    pub fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// What a rule runs.
#[derive(Debug)]
pub enum Body {
    Expr(Expr),
    Filter(Items),
}

/// An expression of a node.
#[derive(Debug)]
pub struct Rule {
    pub node: NodeId,
    pub aspect: Aspect,
    pub body: Body,
    /// Runs only when another question changes (`trigger`).
    pub triggered: bool,
    /// Gives something else each time, or keeps what it has.
    pub fleeting: bool,
    /// Depends on the language.
    pub wordy: bool,
    /// Reads other instances, and so perhaps earlier results of its own.
    pub looks_around: bool,
}

/// A rule before it has its place in the order.
#[derive(Debug)]
pub struct Draft {
    pub rule: Rule,
    pub reads: Vec<Dependency>,
    pub triggers: Vec<Dependency>,
}

/// A rule that must run again when a node changes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dependent {
    pub rule: u32,
    /// At every instance below the same instance of this scope.
    pub anchor: u32,
    /// Where the rule's node stands, when that is in the anchor's own block (nearly always).
    pub offset: Option<u32>,
    pub trigger: bool,
}

/// All rules of a form, in order.
#[derive(Debug, Default)]
pub struct Logic {
    pub rules: Vec<Rule>,
    dependents: Rows<Dependent>,
    of_node: Rows<u32>,
    /// Rules of the nodes in each scope.
    pub of_scope: Vec<Vec<u32>>,
    /// Rules whose result changes with the language.
    pub wordy: Vec<u32>,
    /// When an action is proposed, by action.
    pub proposals: Vec<Option<Expr>>,
    /// Aspects that rules decide, by node.
    aspects: Vec<u16>,
}

/// Rules that depend on themselves, in a ring; indices into the drafts.
#[derive(Debug)]
pub struct Cycle {
    pub drafts: Vec<usize>,
    pub nodes: Vec<NodeId>,
}

impl Logic {
    /// Puts rules in order, or names the rings that have none.
    pub fn new(
        nodes: &[Node],
        layout: &Layout,
        drafts: Vec<Draft>,
        proposals: Vec<Option<Expr>>,
    ) -> Result<Logic, Vec<Cycle>> {
        let order = Ordering::new(nodes, &drafts).sort()?;
        let mut rank = vec![0u32; drafts.len()];
        for (index, draft) in order.iter().enumerate() {
            rank[*draft] = index as u32;
        }
        let mut dependents = Vec::new();
        let mut of_node = Vec::with_capacity(drafts.len());
        let mut slots: Vec<Option<Rule>> = Vec::new();
        slots.resize_with(drafts.len(), || None);
        for (index, draft) in drafts.into_iter().enumerate() {
            let rule = rank[index];
            of_node.push((draft.rule.node.0, rule));
            let place = layout.place(draft.rule.node);
            let dependent = |read: &Dependency, trigger: bool| {
                let offset = (place.scope == read.anchor).then_some(place.offset);
                (
                    read.node.0,
                    Dependent {
                        rule,
                        anchor: read.anchor,
                        offset,
                        trigger,
                    },
                )
            };
            if !draft.rule.triggered && draft.rule.aspect != Aspect::Default {
                dependents.extend(draft.reads.iter().map(|read| dependent(read, false)));
            }
            dependents.extend(draft.triggers.iter().map(|read| dependent(read, true)));
            slots[rule as usize] = Some(draft.rule);
        }
        let rules: Vec<Rule> = slots.into_iter().flatten().collect();
        let mut aspects = vec![0; nodes.len()];
        let mut of_scope = vec![Vec::new(); layout.scopes.len()];
        let mut wordy = Vec::new();
        for (index, rule) in rules.iter().enumerate() {
            aspects[rule.node.0 as usize] |= rule.aspect.bit();
            of_scope[layout.place(rule.node).scope as usize].push(index as u32);
            if rule.wordy {
                wordy.push(index as u32);
            }
        }
        Ok(Logic {
            rules,
            dependents: Rows::new(nodes.len(), dependents),
            of_node: Rows::new(nodes.len(), of_node),
            of_scope,
            wordy,
            proposals,
            aspects,
        })
    }

    pub fn dependents(&self, node: NodeId) -> &[Dependent] {
        self.dependents.row(node.0)
    }

    /// The rule that decides an aspect of a node.
    pub fn rule(&self, node: NodeId, aspect: Aspect) -> Option<(u32, &Rule)> {
        if self
            .aspects
            .get(node.0 as usize)
            .is_none_or(|aspects| aspects & aspect.bit() == 0)
        {
            return None;
        }
        let found = self
            .of_node
            .row(node.0)
            .iter()
            .map(|&index| (index, &self.rules[index as usize]));
        found.into_iter().find(|(_, rule)| rule.aspect == aspect)
    }

    pub fn has(&self, node: NodeId, aspect: Aspect) -> bool {
        self.aspects
            .get(node.0 as usize)
            .is_some_and(|aspects| aspects & aspect.bit() != 0)
    }
}

/// Lists of different lengths in one vector.
#[derive(Debug)]
struct Rows<T> {
    starts: Vec<u32>,
    all: Vec<T>,
}

impl<T> Default for Rows<T> {
    fn default() -> Rows<T> {
        Rows {
            starts: Vec::new(),
            all: Vec::new(),
        }
    }
}

impl<T> Rows<T> {
    /// Keeps the order of the entries within each row.
    fn new(rows: usize, entries: Vec<(u32, T)>) -> Rows<T>
    where
        T: Copy + Default,
    {
        let mut starts = vec![0u32; rows + 1];
        for (row, _) in &entries {
            starts[*row as usize + 1] += 1;
        }
        for row in 0..rows {
            starts[row + 1] += starts[row];
        }
        let mut next = starts.clone();
        let mut all = vec![T::default(); entries.len()];
        for (row, entry) in entries {
            let place = &mut next[row as usize];
            all[*place as usize] = entry;
            *place += 1;
        }
        Rows { starts, all }
    }

    fn row(&self, row: u32) -> &[T] {
        let row = row as usize;
        match (self.starts.get(row), self.starts.get(row + 1)) {
            (Some(&start), Some(&end)) => &self.all[start as usize..end as usize],
            _ => &[],
        }
    }
}

/// After so many cycles, the others are looked for when these are mended.
const MOST_CYCLES: usize = 50;

/// Topological order of nodes (first in the numbering) and rules (after them).
struct Ordering<'a> {
    nodes: usize,
    drafts: &'a [Draft],
    after: Rows<u32>,
    waiting: Vec<u32>,
}

impl<'a> Ordering<'a> {
    fn new(nodes: &[Node], drafts: &'a [Draft]) -> Ordering<'a> {
        let mut edges: Vec<(u32, u32)> = Vec::with_capacity(nodes.len() + 2 * drafts.len());
        for (index, node) in nodes.iter().enumerate() {
            if let Some(parent) = node.parent {
                edges.push((parent.0, index as u32));
            }
        }
        for (index, draft) in drafts.iter().enumerate() {
            let vertex = (nodes.len() + index) as u32;
            let rule = &draft.rule;
            for read in draft
                .reads
                .iter()
                .filter(|read| !(read.across && read.node == rule.node))
            {
                edges.push((read.node.0, vertex));
            }
            edges.extend(draft.triggers.iter().map(|read| (read.node.0, vertex)));
            if rule.aspect.feeds() {
                edges.push((vertex, rule.node.0));
            }
        }
        let mut waiting = vec![0; nodes.len() + drafts.len()];
        for (_, to) in &edges {
            waiting[*to as usize] += 1;
        }
        let after = Rows::new(waiting.len(), edges);
        Ordering {
            nodes: nodes.len(),
            drafts,
            after,
            waiting,
        }
    }

    /// Drafts in order.
    fn sort(mut self) -> Result<Vec<usize>, Vec<Cycle>> {
        let mut ready: VecDeque<u32> = (0..self.waiting.len() as u32)
            .filter(|vertex| self.waiting[*vertex as usize] == 0)
            .collect();
        let mut done = vec![false; self.waiting.len()];
        let mut order = Vec::with_capacity(self.drafts.len());
        let mut cycles = Vec::new();
        // What is done stays done: both searches go on from where they found something last.
        let (mut stuck, mut eager) = (0, self.nodes);
        loop {
            while let Some(vertex) = ready.pop_front() {
                self.finish(vertex, &mut done, &mut ready, &mut order);
            }
            let waits = (stuck..done.len()).find(|vertex| !done[*vertex]);
            stuck = match waits {
                Some(found) if cycles.len() < MOST_CYCLES => found,
                _ => break,
            };
            // What runs on its own occasion need not wait: a default or a triggered calculation takes what is there.
            if let Some(found) = self.eager(eager, &done) {
                eager = found;
                self.waiting[found] = 0;
                ready.push_back(found as u32);
                continue;
            }
            eager = done.len();
            let ring = self.ring(stuck as u32, &done);
            for &vertex in &ring {
                if vertex as usize >= self.nodes && !done[vertex as usize] {
                    ready.push_back(vertex);
                }
            }
            cycles.push(self.cycle(&ring));
        }
        if cycles.is_empty() {
            Ok(order)
        } else {
            Err(cycles)
        }
    }

    fn finish(
        &mut self,
        vertex: u32,
        done: &mut [bool],
        ready: &mut VecDeque<u32>,
        order: &mut Vec<usize>,
    ) {
        if std::mem::replace(&mut done[vertex as usize], true) {
            return;
        }
        if let Some(draft) = (vertex as usize).checked_sub(self.nodes) {
            order.push(draft);
        }
        for &next in self.after.row(vertex) {
            let waiting = &mut self.waiting[next as usize];
            *waiting = waiting.saturating_sub(1);
            if *waiting == 0 && !done[next as usize] {
                ready.push_back(next);
            }
        }
    }

    fn eager(&self, from: usize, done: &[bool]) -> Option<usize> {
        (from..done.len()).find(|&vertex| {
            let rule = &self.drafts[vertex - self.nodes].rule;
            !done[vertex] && (rule.aspect == Aspect::Default || rule.triggered)
        })
    }

    /// Walks against the arrows from a vertex that waits until it meets itself: each depends on the next.
    fn ring(&self, start: u32, done: &[bool]) -> Vec<u32> {
        let mut before: Vec<Option<u32>> = vec![None; done.len()];
        for vertex in (0..done.len() as u32).filter(|vertex| !done[*vertex as usize]) {
            for &next in self.after.row(vertex) {
                before[next as usize] = Some(vertex);
            }
        }
        let mut path = vec![start];
        let mut seen = vec![false; done.len()];
        seen[start as usize] = true;
        let mut at = start;
        while let Some(previous) = before[at as usize] {
            if std::mem::replace(&mut seen[previous as usize], true) {
                let from = path
                    .iter()
                    .position(|vertex| *vertex == previous)
                    .unwrap_or(0);
                path.drain(..from);
                break;
            }
            path.push(previous);
            at = previous;
        }
        path
    }

    fn cycle(&self, ring: &[u32]) -> Cycle {
        let drafts = ring
            .iter()
            .filter_map(|vertex| (*vertex as usize).checked_sub(self.nodes))
            .collect();
        let nodes = ring
            .iter()
            .filter(|vertex| (**vertex as usize) < self.nodes)
            .map(|vertex| NodeId(*vertex))
            .collect();
        Cycle { drafts, nodes }
    }
}
