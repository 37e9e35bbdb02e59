//! Texts that speak of an answer before it is asked for: they would show a gap.

use super::messages::{ATTRIBUTES, diagnostic};
use super::words::Written;
use crate::form::logic::Aspect;
use crate::form::{Diagnostic, Form, Node, NodeId, Severity};
use crate::language::{Catalogs, Tag};

/// What is said after the answer to the same question has been given.
const AFTERWARDS: &[Option<&str>] = &[Some("constraint"), Some("warning")];

/// In form order; whether a question is left out by a condition does not count.
pub(super) fn check(
    form: &Form,
    tag: &Tag,
    catalogs: &Catalogs,
    written: &Written,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (index, node) in form.nodes.iter().enumerate() {
        let Some(spot) = written.spot(tag, &node.message) else {
            continue;
        };
        let place = NodeId(index as u32);
        for attribute in ATTRIBUTES {
            let names = catalogs.own_variables(tag, &node.message, *attribute);
            let early = names
                .iter()
                .filter(|name| is_asked_later(form, place, *attribute, name));
            for name in early {
                let id = &node.message;
                let message = format!("`{id}` speaks of ${name}, which is asked only afterwards");
                let code = "words/not-yet-asked";
                let (file, line) = (spot.file.clone(), spot.line);
                let help = "ask for it before, or say it without the answer";
                found.push(Diagnostic {
                    help: Some(help.to_owned()),
                    ..diagnostic(Severity::Warning, code, message, file, line)
                });
            }
        }
    }
    found
}

/// Are all questions of this name asked after the text is read? Of several that bear it, one before is enough.
fn is_asked_later(form: &Form, place: NodeId, attribute: Option<&str>, name: &str) -> bool {
    let mut bearers = form
        .nodes
        .iter()
        .enumerate()
        .filter(|(_, node)| node.name == name)
        .map(|(index, node)| (NodeId(index as u32), node))
        .peekable();
    if bearers.peek().is_none() {
        return false;
    }
    // A group's words stand there for as long as one is inside.
    let read_until = last_inside(form, place);
    bearers.all(|(bearer, node)| {
        let is_itself = bearer == place && !AFTERWARDS.contains(&attribute);
        (is_itself || bearer > read_until) && has_to_be_asked(form, bearer, node)
    })
}

fn has_to_be_asked(form: &Form, id: NodeId, node: &Node) -> bool {
    let is_filled_in = node.from.is_some()
        || node.default.is_some()
        || form.logic.has(id, Aspect::Default)
        || form.logic.has(id, Aspect::Calculation);
    node.kind.is_question() && !is_filled_in
}

/// The last node in a group; of a question, the question.
fn last_inside(form: &Form, id: NodeId) -> NodeId {
    let mut last = id;
    while let Some(child) = form.node(last).children.last() {
        last = *child;
    }
    last
}
