//! Paths: from step to step through the form, until the places they lead to are known.

use std::ops::Range;

use super::walk::Walk;
use super::{Here, Resolver, Stand};
use crate::form::expression::compiled::{Expr, Frame, Hop};
use crate::form::expression::lexer::Fault;
use crate::form::expression::syntax::{Kind, Path, Start, Step, Syntax, Test};
use crate::form::model::{Kind as NodeKind, NodeId};
use crate::form::suggest::did_you_mean;

impl Resolver<'_, '_> {
    pub(super) fn path(&mut self, path: &Path<'_>, at: &Range<usize>) -> Expr {
        if let Start::Expression(start) = &path.start {
            match &start.kind {
                Kind::Call("instance", arguments) if arguments.len() == 1 => {
                    return self.items(&arguments[0], path, at);
                }
                Kind::Call("current", _) => {}
                _ if path.steps.is_empty() => {
                    let base = self.expression(start);
                    let predicates = self.expressions(&path.predicates);
                    return Expr::Some(Box::new(base), predicates);
                }
                _ => {
                    let message = "a path cannot go on from this";
                    return self.fault(Fault::new("expression/unsupported", at.clone(), message));
                }
            }
        }
        if let (Start::Here, Here::Item(table)) = (&path.start, self.here) {
            return self.item_column(table, path, at);
        }
        if let Some(many) = self.unfolded(path, at) {
            return many;
        }
        match self.walk(path, at) {
            Some(walk) => self.finish(walk),
            None => Expr::Nothing,
        }
    }

    pub(super) fn walk(&mut self, path: &Path<'_>, at: &Range<usize>) -> Option<Walk> {
        self.walk_steps(&path.start, &path.predicates, &path.steps, at)
    }

    pub(super) fn walk_steps(
        &mut self,
        start: &Start<'_>,
        predicates: &[Syntax<'_>],
        steps: &[Step<'_>],
        at: &Range<usize>,
    ) -> Option<Walk> {
        let mut steps = steps.iter();
        let mut walk = match start {
            Start::Here => match self.here {
                Here::Node(stand) => self.walk_from(Frame::Here, stand),
                Here::Item(_) => {
                    let message =
                        "inside a list, a path to a question starts with ${name} or current()";
                    self.fault(Fault::new("expression/unsupported", at.clone(), message));
                    return None;
                }
            },
            Start::Root => {
                let walk = Walk {
                    anchor: 0,
                    node: NodeId(0),
                    ..self.walk_from(Frame::Owner, self.owner)
                };
                if let Some(first) = steps.next() {
                    self.check_root(first)?;
                }
                walk
            }
            Start::Reference(name) => {
                let target = self.reference(name, at)?;
                let anchor = self
                    .ground
                    .layout
                    .common(self.owner.scope, self.ground.layout.place(target).scope);
                self.straight(Frame::Owner, self.owner.scope, anchor, target)
            }
            Start::Expression(inner) if matches!(inner.kind, Kind::Call("current", _)) => {
                self.walk_from(Frame::Owner, self.owner)
            }
            Start::Expression(_) => {
                self.fault(Fault::new(
                    "expression/not-a-path",
                    at.clone(),
                    "a question is expected here",
                ));
                return None;
            }
        };
        if !predicates.is_empty() {
            self.filter(&mut walk, predicates);
        }
        for step in steps {
            self.step(&mut walk, step)?;
        }
        Some(walk)
    }

    fn check_root(&mut self, step: &Step<'_>) -> Option<()> {
        let name = self.node(NodeId(0)).name.as_str();
        if step.test == Test::Child(name) || step.test == Test::AnyChild {
            return Some(());
        }
        let fault = Fault::new(
            "expression/unknown-name",
            step.at.clone(),
            "a path from the root starts with `/data`",
        );
        self.fault(fault.with_help("write /data/… or ${name}"));
        None
    }

    fn reference(&mut self, name: &str, at: &Range<usize>) -> Option<NodeId> {
        let found: Vec<NodeId> = self
            .ground
            .names
            .all(name)
            .filter(|id| id.0 != 0)
            .take(3)
            .collect();
        match found.as_slice() {
            [one] => Some(*one),
            [] => {
                self.unknown_name(name, &(at.start..at.end.min(at.start + name.len() + 3)));
                None
            }
            [first, second, ..] => {
                let paths = format!("{} and {}", self.path_of(*first), self.path_of(*second));
                let message = format!("`{name}` may mean several questions: {paths}");
                let fault = Fault::new("expression/ambiguous-name", at.clone(), message);
                self.fault(fault.with_help("write the path in place of ${…}"));
                None
            }
        }
    }

    pub(super) fn unknown_name(&mut self, name: &str, at: &Range<usize>) -> Expr {
        let message = format!("there is no question `{name}` in this form");
        let mut fault = Fault::new("expression/unknown-name", at.clone(), message);
        fault.help = did_you_mean(name, self.ground.names.iter());
        self.fault(fault)
    }

    fn path_of(&self, id: NodeId) -> String {
        match self.node(id).parent {
            Some(parent) => format!("{}/{}", self.path_of(parent), self.node(id).name),
            None => format!("/{}", self.node(id).name),
        }
    }

    fn step(&mut self, walk: &mut Walk, step: &Step<'_>) -> Option<()> {
        match step.test {
            Test::Itself => {}
            Test::Parent => self.parent(walk, step)?,
            Test::Child(name) => self.child(walk, name, step)?,
            Test::AnyChild | Test::Descendant(_) => return None,
        }
        if !step.predicates.is_empty() {
            self.filter(walk, &step.predicates);
        }
        Some(())
    }

    fn parent(&mut self, walk: &mut Walk, step: &Step<'_>) -> Option<()> {
        let Some(parent) = self.node(walk.node).parent else {
            self.fault(Fault::new(
                "expression/above-root",
                step.at.clone(),
                "there is nothing above `/data`",
            ));
            return None;
        };
        if walk.passed.last() == Some(&walk.node) {
            walk.passed.pop();
            walk.hops.pop();
        }
        walk.node = parent;
        if walk.hops.is_empty() {
            walk.anchor = self.ground.layout.inside(parent);
        }
        Some(())
    }

    fn child(&mut self, walk: &mut Walk, name: &str, step: &Step<'_>) -> Option<()> {
        let ground = self.ground;
        // From the repeat as a whole, its children lie in its instances.
        let at_repeat = self.node(walk.node).kind == NodeKind::Repeat;
        if at_repeat
            && walk.passed.last() != Some(&walk.node)
            && walk.hops.is_empty()
            && walk.anchor == ground.layout.place(walk.node).scope
        {
            self.enter(walk, ground.layout.inside(walk.node), None);
        }
        let Some(child) = ground.names.child(ground.nodes, walk.node, name) else {
            let siblings = self
                .node(walk.node)
                .children
                .iter()
                .map(|id| self.node(*id).name.as_str());
            let help = did_you_mean(name, siblings).or_else(|| {
                let elsewhere = ground.names.all(name).next()?;
                Some(format!(
                    "it stands at {}; ${{{name}}} finds it from anywhere",
                    self.path_of(elsewhere)
                ))
            });
            let message = format!("there is no `{name}` in {}", self.path_of(walk.node));
            let mut fault = Fault::new("expression/unknown-name", step.at.clone(), message);
            // `${happy} = yes`: a bare word is a path, and was meant as a text.
            fault.help = help.or_else(|| {
                Some(format!(
                    "if a text was meant, it stands in quotes: '{name}'"
                ))
            });
            self.fault(fault);
            return None;
        };
        walk.node = child;
        if let Some(scope) = ground.layout.place(child).opens {
            self.enter(walk, scope, None);
        }
        Some(())
    }

    /// Predicates on the node where the walk stands.
    fn filter(&mut self, walk: &mut Walk, written: &[Syntax<'_>]) {
        let layout = self.ground.layout;
        let entered = walk.passed.last() == Some(&walk.node);
        if !entered {
            let offset = layout.place(walk.node).offset;
            walk.hops.push(Hop {
                offset,
                enters: false,
                pick: None,
                predicates: Vec::new(),
            });
            walk.passed.push(walk.node);
        }
        let scope = if entered {
            layout.inside(walk.node)
        } else {
            layout.place(walk.node).scope
        };
        let outside = std::mem::replace(
            &mut self.here,
            Here::Node(Stand {
                node: walk.node,
                scope,
            }),
        );
        let cap = self.cap;
        let shallower = |one: u32, other: u32| {
            if layout.depth(one) < layout.depth(other) {
                one
            } else {
                other
            }
        };
        self.cap = Some(cap.map_or(walk.anchor, |cap| shallower(cap, walk.anchor)));
        let predicates = self.expressions(written);
        self.here = outside;
        self.cap = cap;
        if let Some(hop) = walk.hops.last_mut() {
            hop.predicates.extend(predicates);
        }
    }
}
