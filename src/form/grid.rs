//! Questions that share a list and stand below each other as one table: a row for each, a column for each choice.
//!
//! Two ways to write it, both XLSForm's: a group with the appearance `table-list`, or selects with `list-nolabel`, before which
//! a select with `label` may stand that is never asked and only heads the table.

use super::model::{Kind, Node, NodeId};

/// A table of questions. Each row is a question with an answer of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Whose words stand above the rows: the group, or the select that only heads the table.
    pub heading: NodeId,
    pub rows: Vec<NodeId>,
}

/// Finds the tables of a form and marks the questions that belong to them. `is_filtered`: its choices depend on answers, so
/// that it has columns of its own.
pub(super) fn find(nodes: &mut [Node], is_filtered: impl Fn(NodeId) -> bool) -> Vec<Grid> {
    let mut grids = Vec::new();
    for (index, node) in nodes.iter().enumerate() {
        if node.kind.is_container() {
            let parent = NodeId(index as u32);
            grids.extend(Finder::new(nodes, parent, &is_filtered).grids());
        }
    }
    for (number, grid) in grids.iter().enumerate() {
        for row in &grid.rows {
            nodes[row.0 as usize].grid = Some(number as u32);
        }
        let heading = &mut nodes[grid.heading.0 as usize];
        heading.heads = !heading.kind.is_container();
    }
    grids
}

/// The children of one group, on the way through them.
struct Finder<'a, F> {
    nodes: &'a [Node],
    parent: NodeId,
    is_filtered: &'a F,
    found: Vec<Grid>,
    /// A select that may head the rows after it.
    heading: Option<NodeId>,
    rows: Vec<NodeId>,
}

impl<'a, F: Fn(NodeId) -> bool> Finder<'a, F> {
    fn new(nodes: &'a [Node], parent: NodeId, is_filtered: &'a F) -> Finder<'a, F> {
        Finder {
            nodes,
            parent,
            is_filtered,
            found: Vec::new(),
            heading: None,
            rows: Vec::new(),
        }
    }

    fn node(&self, id: NodeId) -> &'a Node {
        &self.nodes[id.0 as usize]
    }

    fn grids(mut self) -> Vec<Grid> {
        for &child in &self.node(self.parent).children {
            let node = self.node(child);
            // What nobody sees does not part what stands around it.
            if matches!(node.kind, Kind::Calculate | Kind::Hidden | Kind::Metadata) {
                continue;
            }
            if node.appears("label") && node.list.is_some() {
                self.end();
                self.heading = Some(child);
            } else if self.is_row(child) {
                if !self.goes_on(child) {
                    self.end();
                }
                self.rows.push(child);
            } else {
                self.end();
            }
        }
        self.end();
        self.found
    }

    fn is_row(&self, id: NodeId) -> bool {
        let node = self.node(id);
        let is_shuffled = node.parameters.iter().any(|(name, _)| name == "randomize");
        matches!(node.kind, Kind::SelectOne | Kind::SelectMultiple)
            && (node.appears("list-nolabel") || self.node(self.parent).appears("table-list"))
            && !node.or_other
            && !is_shuffled
            && !(self.is_filtered)(id)
    }

    /// Has it the same columns as what came before?
    fn goes_on(&self, id: NodeId) -> bool {
        let before = self.rows.last().copied().or(self.heading);
        before.is_none_or(|before| self.node(before).list == self.node(id).list)
    }

    /// A single row is an ordinary question.
    fn end(&mut self) {
        let heading = self.heading.take();
        let rows = std::mem::take(&mut self.rows);
        if rows.len() > 1 || (heading.is_some() && !rows.is_empty()) {
            self.found.push(Grid {
                heading: heading.unwrap_or(self.parent),
                rows,
            });
        }
    }
}
