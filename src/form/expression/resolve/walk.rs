//! A way through the form, and the places and dependencies it comes to.

use super::{Dependency, Resolver, Stand};
use crate::form::expression::compiled::{Expr, Frame, Hop, One, Route};
use crate::form::model::NodeId;

/// A way that is being walked from node to node of the form.
pub(super) struct Walk {
    pub frame: Frame,
    /// Scope of the instance from which it starts.
    pub from: u32,
    /// Scope up to which the instance is known.
    pub anchor: u32,
    pub node: NodeId,
    pub hops: Vec<Hop>,
    /// The node of each hop.
    pub passed: Vec<NodeId>,
}

impl Resolver<'_, '_> {
    pub(super) fn walk_from(&self, frame: Frame, stand: Stand) -> Walk {
        Walk {
            frame,
            from: stand.scope,
            anchor: stand.scope,
            node: stand.node,
            hops: Vec::new(),
            passed: Vec::new(),
        }
    }

    /// The way down from the known instance to a node, through all instances in between.
    pub(super) fn straight(&self, frame: Frame, from: u32, anchor: u32, target: NodeId) -> Walk {
        let layout = self.ground.layout;
        let mut walk = Walk {
            frame,
            from,
            anchor,
            node: target,
            hops: Vec::new(),
            passed: Vec::new(),
        };
        for scope in layout.between(anchor, layout.inside(target)) {
            self.enter(&mut walk, scope, None);
        }
        walk
    }

    pub(super) fn enter(&self, walk: &mut Walk, scope: u32, pick: Option<Expr>) {
        let Some(repeat) = self.ground.layout.scope(scope).repeat else {
            return;
        };
        let offset = self.ground.layout.place(repeat).offset;
        walk.hops.push(Hop {
            offset,
            enters: true,
            pick,
            predicates: Vec::new(),
        });
        walk.passed.push(repeat);
    }

    pub(super) fn finish(&mut self, walk: Walk) -> Expr {
        let layout = self.ground.layout;
        let place = layout.place(walk.node);
        let entered = walk.passed.last() == Some(&walk.node)
            && walk.hops.last().is_some_and(|hop| hop.enters);
        let known = walk.hops.is_empty() && place.opens == Some(walk.anchor);
        let offset = if entered || known { 0 } else { place.offset };
        let up = layout
            .depth(walk.from)
            .saturating_sub(layout.depth(walk.anchor));
        self.depend(&walk);
        if walk.hops.is_empty() {
            return Expr::One(One {
                frame: walk.frame,
                up,
                offset,
            });
        }
        Expr::Route(Box::new(Route {
            frame: walk.frame,
            up,
            hops: walk.hops,
            offset,
        }))
    }

    pub(super) fn depend(&mut self, walk: &Walk) {
        let layout = self.ground.layout;
        let mut anchor = walk.anchor;
        if let (Frame::Here, Some(cap)) = (walk.frame, self.cap)
            && layout.depth(cap) < layout.depth(anchor)
        {
            anchor = cap;
        }
        let across = walk
            .hops
            .iter()
            .any(|hop| hop.pick.is_some() || !hop.predicates.is_empty())
            || self.cap.is_some() && walk.frame == Frame::Here;
        for (hop, node) in walk.hops.iter().zip(&walk.passed) {
            if hop.enters && *node != walk.node {
                self.dependencies.push(Dependency {
                    node: *node,
                    anchor,
                    across,
                });
            }
        }
        // The number of an instance changes when one before it goes.
        let place = layout.place(walk.node);
        let anchor = if place.opens == Some(anchor) {
            place.scope
        } else {
            anchor
        };
        self.dependencies.push(Dependency {
            node: walk.node,
            anchor,
            across,
        });
    }
}
