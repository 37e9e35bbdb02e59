//! `//name` and `*`: all the nodes that a last step can mean.

use std::ops::Range;

use super::Resolver;
use super::walk::Walk;
use crate::form::expression::compiled::{Expr, Frame};
use crate::form::expression::lexer::Fault;
use crate::form::expression::syntax::{Path, Start, Test};
use crate::form::model::NodeId;

impl Resolver<'_, '_> {
    /// `//name` and `*` as last steps: all the nodes they can mean.
    pub(super) fn unfolded(&mut self, path: &Path<'_>, at: &Range<usize>) -> Option<Expr> {
        let (last, before) = path.steps.split_last()?;
        let deep = matches!(last.test, Test::Descendant(_) | Test::AnyChild);
        if !deep
            && !before
                .iter()
                .any(|step| matches!(step.test, Test::Descendant(_) | Test::AnyChild))
        {
            return None;
        }
        if !deep
            || !last.predicates.is_empty()
            || before
                .iter()
                .any(|step| matches!(step.test, Test::Descendant(_) | Test::AnyChild))
        {
            let message =
                "`//` and `*` are supported as the last step of a path, without predicates";
            return Some(self.fault(Fault::new("expression/unsupported", at.clone(), message)));
        }
        let base = match (&path.start, before) {
            (Start::Root, []) => Walk {
                anchor: 0,
                node: NodeId(0),
                ..self.walk_from(Frame::Owner, self.owner)
            },
            _ => {
                let walk = self.walk_steps(&path.start, &path.predicates, before, at)?;
                if !walk.hops.is_empty() {
                    let message = "`//` and `*` are not supported below a repeat";
                    return Some(self.fault(Fault::new(
                        "expression/unsupported",
                        at.clone(),
                        message,
                    )));
                }
                walk
            }
        };
        let targets: Vec<NodeId> = match last.test {
            Test::Descendant(name) => {
                let all: Vec<NodeId> = self.ground.names.all(name).collect();
                all.into_iter()
                    .filter(|id| self.is_below(base.node, *id))
                    .collect()
            }
            _ => self.node(base.node).children.clone(),
        };
        if targets.is_empty() {
            return Some(match last.test {
                Test::Descendant(name) => self.unknown_name(name, &last.at),
                _ => Expr::Union(Vec::new()),
            });
        }
        let parts = targets.into_iter().map(|target| {
            let walk = self.straight(base.frame, base.from, base.anchor, target);
            self.finish(walk)
        });
        Some(Expr::Union(parts.collect()))
    }

    pub(super) fn is_below(&self, above: NodeId, mut node: NodeId) -> bool {
        while let Some(parent) = self.node(node).parent {
            if parent == above {
                return true;
            }
            node = parent;
        }
        false
    }
}
