//! The survey: groups, repeats and questions as they are written.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use jsonc_parser::ast::{Array, Value};

use super::choices::Lists;
use super::identifier;
use super::node::NodeReader;
use crate::form::Files;
use crate::form::faults::Faults;
use crate::form::layout::Names;
use crate::form::logic::Aspect;
use crate::form::model::{Audience, Kind, Node, NodeId};
use crate::form::source::{Reader, Source, range};

/// An expression as written.
pub struct Written<'a> {
    pub node: NodeId,
    pub aspect: Aspect,
    pub text: Cow<'a, str>,
    /// The string literal that holds it.
    pub literal: Range<usize>,
    pub trigger: Option<(Cow<'a, str>, Range<usize>)>,
}

/// All nodes, parents before children, and their expressions.
pub struct Survey<'a> {
    form: String,
    pub nodes: Vec<Node>,
    /// Where each node's name is written.
    pub places: Vec<Range<usize>>,
    pub written: Vec<Written<'a>>,
}

impl<'a> Survey<'a> {
    pub fn new(form: &str) -> Survey<'a> {
        let mut root = blank("data", Kind::Group, None);
        root.message = format!("{form}-title");
        Survey {
            form: form.to_owned(),
            nodes: vec![root],
            places: vec![Range::default()],
            written: Vec::new(),
        }
    }

    /// Reads the `survey` of a form.
    pub fn read(
        &mut self,
        source: &Source<'a>,
        value: &Value<'a>,
        lists: &mut Lists,
        files: &dyn Files,
        faults: &mut Faults,
    ) {
        let array = Reader { source, faults }.array(value);
        if let Some(array) = array {
            self.children(source, array, NodeId(0), lists, files, faults);
            if array.elements.is_empty() {
                faults.error(source, "form/empty", range(array), "this form asks nothing");
            }
        }
    }

    pub fn children(
        &mut self,
        source: &Source<'a>,
        array: &Array<'a>,
        parent: NodeId,
        lists: &mut Lists,
        files: &dyn Files,
        faults: &mut Faults,
    ) {
        for element in &array.elements {
            if faults.is_full() {
                break;
            }
            let Some(object) = (Reader { source, faults }).object(element) else {
                continue;
            };
            let mut node = NodeReader {
                source,
                lists,
                files,
                faults,
                survey: self,
            };
            node.read(object, parent, array);
        }
    }

    /// Adds a node below `parent`; returns its id.
    pub fn add(&mut self, mut node: Node, parent: NodeId, place: Range<usize>) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        let above = &mut self.nodes[parent.0 as usize];
        above.children.push(id);
        if above.audience == Audience::Consultant {
            node.audience = Audience::Consultant;
        }
        node.sensitive |= above.sensitive;
        if node.voluntary.is_none() {
            node.voluntary.clone_from(&above.voluntary);
        }
        node.parent = Some(parent);
        self.nodes.push(node);
        self.places.push(place);
        id
    }

    /// `<form>-<name>`.
    pub fn message(&self, name: &str) -> String {
        let mut message = String::with_capacity(self.form.len() + name.len() + 1);
        message.push_str(&self.form);
        message.push('-');
        if name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
        {
            message.push_str(name);
        } else {
            message.push_str(&identifier(name));
        }
        message
    }

    /// Names are unique in their group; messages in the form, unless the author gave one.
    pub fn check_names(&self, names: &Names, source: &Source<'_>, faults: &mut Faults) {
        for first in names.shared() {
            let same: Vec<NodeId> = names.all(first).filter(|id| id.0 != 0).collect();
            let mut parents: HashSet<Option<NodeId>> = HashSet::new();
            let mut speaks = false;
            for id in same {
                let node = &self.nodes[id.0 as usize];
                let place = || self.places[id.0 as usize].clone();
                let own_words = !node.kind.is_silent() && node.message == self.message(&node.name);
                if !parents.insert(node.parent) {
                    let message = format!("there is another `{}` in this group", node.name);
                    faults.error(source, "form/duplicate-name", place(), message);
                } else if own_words && speaks {
                    let message = format!("two questions have the words `{}`", node.message);
                    let help = "rename one, or give one of them a `message` of its own";
                    faults.help(
                        source,
                        "form/duplicate-message",
                        place(),
                        message,
                        Some(help.into()),
                    );
                }
                speaks |= own_words;
            }
        }
    }
}

/// A node with nothing said about it.
pub fn blank(name: &str, kind: Kind, parent: Option<NodeId>) -> Node {
    Node {
        name: name.to_owned(),
        kind,
        parent,
        ..Node::default()
    }
}
