//! Where each node stands: a conversation keeps one block of places for the root and one for every instance of a
//! repeat; inside a block every node has a fixed offset.

use std::collections::HashMap;

use super::model::{Kind, Node, NodeId};

/// A repeat, or the root: what one block holds.
#[derive(Debug)]
pub struct Scope {
    /// The scope around it.
    pub parent: Option<u32>,
    /// The repeat; none for the root.
    pub repeat: Option<NodeId>,
    /// How many repeats are around it.
    pub depth: u8,
    /// The node at each offset of a block. Offset 0 is the instance itself.
    pub nodes: Vec<NodeId>,
    /// Scopes of the repeats directly inside, in form order.
    pub inner: Vec<u32>,
}

/// The place of one node.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub scope: u32,
    pub offset: u32,
    /// The scope that a repeat opens.
    pub opens: Option<u32>,
}

/// All places of a form.
#[derive(Debug, Default)]
pub struct Layout {
    pub scopes: Vec<Scope>,
    places: Vec<Place>,
}

impl Layout {
    /// Nodes come with parents before children.
    pub fn new(nodes: &[Node]) -> Layout {
        let mut layout = Layout {
            scopes: Vec::new(),
            places: Vec::with_capacity(nodes.len()),
        };
        for (index, node) in nodes.iter().enumerate() {
            let id = NodeId(index as u32);
            let Some(parent) = node.parent else {
                let root = Scope {
                    parent: None,
                    repeat: None,
                    depth: 0,
                    nodes: vec![id],
                    inner: Vec::new(),
                };
                layout.scopes.push(root);
                layout.places.push(Place {
                    scope: 0,
                    offset: 0,
                    opens: None,
                });
                continue;
            };
            let scope = layout.inside(parent);
            let members = &mut layout.scopes[scope as usize].nodes;
            let offset = members.len() as u32;
            members.push(id);
            let opens = (node.kind == Kind::Repeat).then(|| layout.open(scope, id));
            layout.places.push(Place {
                scope,
                offset,
                opens,
            });
        }
        layout
    }

    fn open(&mut self, parent: u32, repeat: NodeId) -> u32 {
        let opened = self.scopes.len() as u32;
        let outer = &mut self.scopes[parent as usize];
        outer.inner.push(opened);
        let depth = outer.depth.saturating_add(1);
        self.scopes.push(Scope {
            parent: Some(parent),
            repeat: Some(repeat),
            depth,
            nodes: vec![repeat],
            inner: Vec::new(),
        });
        opened
    }

    pub fn place(&self, node: NodeId) -> Place {
        self.places[node.0 as usize]
    }

    pub fn scope(&self, scope: u32) -> &Scope {
        &self.scopes[scope as usize]
    }

    /// The scope that a node's children stand in.
    pub fn inside(&self, node: NodeId) -> u32 {
        let place = self.place(node);
        place.opens.unwrap_or(place.scope)
    }

    pub fn depth(&self, scope: u32) -> u8 {
        self.scope(scope).depth
    }

    /// Is `outer` the scope itself or one around it?
    pub fn encloses(&self, outer: u32, mut scope: u32) -> bool {
        loop {
            if scope == outer {
                return true;
            }
            match self.scope(scope).parent {
                Some(parent) => scope = parent,
                None => return false,
            }
        }
    }

    /// The innermost scope around both.
    pub fn common(&self, mut one: u32, other: u32) -> u32 {
        while !self.encloses(one, other) {
            match self.scope(one).parent {
                Some(parent) => one = parent,
                None => return 0,
            }
        }
        one
    }

    /// The scopes between `outer` (left out) and `scope` (included), outermost first.
    pub fn between(&self, outer: u32, scope: u32) -> Vec<u32> {
        let mut chain = Vec::new();
        let mut at = scope;
        while at != outer {
            chain.push(at);
            match self.scope(at).parent {
                Some(parent) => at = parent,
                None => break,
            }
        }
        chain.reverse();
        chain
    }
}

/// Nodes by name.
#[derive(Debug, Default)]
pub struct Names {
    first: HashMap<String, NodeId>,
    /// The next node of the same name.
    next: Vec<Option<NodeId>>,
}

impl Names {
    pub fn new(nodes: &[Node]) -> Names {
        let mut first: HashMap<String, NodeId> = HashMap::with_capacity(nodes.len());
        let mut next = vec![None; nodes.len()];
        for (index, node) in nodes.iter().enumerate().rev() {
            let id = NodeId(index as u32);
            match first.get_mut(node.name.as_str()) {
                Some(known) => next[index] = Some(std::mem::replace(known, id)),
                None => {
                    first.insert(node.name.clone(), id);
                }
            }
        }
        Names { first, next }
    }

    /// Every node with this name, in form order.
    pub fn all(&self, name: &str) -> impl Iterator<Item = NodeId> + '_ {
        let mut at = self.first.get(name).copied();
        std::iter::from_fn(move || {
            let found = at?;
            at = self.next[found.0 as usize];
            Some(found)
        })
    }

    /// The child of `parent` with this name.
    pub fn child(&self, nodes: &[Node], parent: NodeId, name: &str) -> Option<NodeId> {
        self.all(name)
            .find(|id| nodes[id.0 as usize].parent == Some(parent))
    }

    /// Names that more than one node bears.
    pub fn shared(&self) -> impl Iterator<Item = &str> {
        let several = self
            .first
            .iter()
            .filter(|(_, id)| self.next[id.0 as usize].is_some());
        several.map(|(name, _)| name.as_str())
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.first.keys().map(String::as_str)
    }
}
