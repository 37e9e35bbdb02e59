//! The survey: groups, repeats and questions as they are written.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use jsonc_parser::ast::{Array, Object, ObjectProp, Value};

use super::choices::Lists;
use super::{expand, identifier, is_question_name};
use crate::form::Files;
use crate::form::logic::Aspect;
use crate::form::model::{Audience, Kind, Metadata, Node, NodeId};
use crate::form::source::{Faults, Reader, Source, range};
use crate::form::suggest::did_you_mean;

/// Every key that a node may have.
pub const KEYS: &[&str] = &[
    "type",
    "name",
    "children",
    "choices",
    "or_other",
    "relevant",
    "required",
    "constraint",
    "warning",
    "calculation",
    "choice_filter",
    "repeat_count",
    "default",
    "read_only",
    "appearance",
    "parameters",
    "trigger",
    "measure",
    "factor",
    "voluntary",
    "audience",
    "sensitive",
    "from",
    "message",
    "factors",
    "rows",
    "columns",
    "metadata",
    "comment",
];

/// Every type that a node may have.
pub const TYPES: &[Kind] = &[
    Kind::Note,
    Kind::Text,
    Kind::Integer,
    Kind::Decimal,
    Kind::Range,
    Kind::Date,
    Kind::Time,
    Kind::DateTime,
    Kind::SelectOne,
    Kind::SelectMultiple,
    Kind::Rank,
    Kind::Acknowledge,
    Kind::Calculate,
    Kind::Hidden,
    Kind::Metadata,
    Kind::Group,
    Kind::Repeat,
    Kind::Balance,
    Kind::Compare,
];

/// What other tools call our types.
const ALIASES: &[(&str, &str)] = &[
    ("int", "integer"),
    ("number", "integer"),
    ("string", "text"),
    ("dateTime", "date_time"),
    ("datetime", "date_time"),
    ("select1", "select_one"),
    ("select", "select_multiple"),
    ("select_many", "select_multiple"),
    ("trigger", "acknowledge"),
    ("begin_group", "group"),
    ("begin_repeat", "repeat"),
    ("slider", "range"),
];

/// Kinds of metadata that are filled in or at least known.
pub const METADATA: &[(&str, Metadata)] = &[
    ("start", Metadata::Start),
    ("end", Metadata::End),
    ("today", Metadata::Today),
    ("username", Metadata::Username),
    ("deviceid", Metadata::Other),
    ("phonenumber", Metadata::Other),
    ("email", Metadata::Other),
    ("simserial", Metadata::Other),
    ("subscriberid", Metadata::Other),
    ("audit", Metadata::Other),
];

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

/// A text and where it is written.
type Placed<'v> = (&'v str, Range<usize>);

/// What the keys of one node said, besides what went into the node itself.
#[derive(Default)]
struct Said<'v, 'a> {
    children: Option<&'v Array<'a>>,
    choices: Option<Placed<'v>>,
    factors: Option<Placed<'v>>,
    rows: Vec<String>,
    columns: Vec<String>,
    message: Option<String>,
    expressions: Vec<(Aspect, Cow<'a, str>, Range<usize>)>,
    trigger: Option<(Cow<'a, str>, Range<usize>)>,
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
        self.check_names(source, faults);
    }

    fn children(
        &mut self,
        source: &Source<'a>,
        array: &Array<'a>,
        parent: NodeId,
        lists: &mut Lists,
        files: &dyn Files,
        faults: &mut Faults,
    ) {
        for element in &array.elements {
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
    fn check_names(&self, source: &Source<'_>, faults: &mut Faults) {
        let mut names: HashMap<(u32, &str), ()> = HashMap::with_capacity(self.nodes.len());
        let mut messages: HashMap<&str, NodeId> = HashMap::with_capacity(self.nodes.len());
        for (index, node) in self.nodes.iter().enumerate().skip(1) {
            let place = || self.places[index].clone();
            let parent = node.parent.map_or(0, |parent| parent.0);
            if names.insert((parent, &node.name), ()).is_some() {
                let message = format!("there is another `{}` in this group", node.name);
                faults.error(source, "form/duplicate-name", place(), message);
                continue;
            }
            if !node.message.ends_with(node.name.as_str())
                || !node.message.starts_with(self.form.as_str())
            {
                continue;
            }
            if messages
                .insert(&node.message, NodeId(index as u32))
                .is_some()
            {
                let message = format!("two questions have the words `{}`", node.message);
                let help = Some(String::from(
                    "rename one, or give one of them a `message` of its own",
                ));
                faults.help(source, "form/duplicate-message", place(), message, help);
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

/// Reads one node.
struct NodeReader<'r, 's, 'a> {
    source: &'s Source<'a>,
    lists: &'r mut Lists,
    files: &'r dyn Files,
    faults: &'r mut Faults,
    survey: &'r mut Survey<'a>,
}

impl<'r, 's, 'a> NodeReader<'r, 's, 'a> {
    fn reader(&mut self) -> Reader<'_, 'a> {
        Reader {
            source: self.source,
            faults: self.faults,
        }
    }

    fn error(
        &mut self,
        code: &'static str,
        at: Range<usize>,
        message: String,
        help: Option<String>,
    ) {
        self.faults.help(self.source, code, at, message, help);
    }

    fn read(&mut self, object: &Object<'a>, parent: NodeId, siblings: &Array<'a>) {
        self.reader().once_each(object);
        let Some((kind, list)) = self.kind(object) else {
            return;
        };
        let Some((name, place)) = self.name(object) else {
            return;
        };
        let mut node = blank(&name, kind, None);
        let mut said = Said {
            choices: list,
            ..Said::default()
        };
        for property in &object.properties {
            self.key(property, &mut node, &mut said);
        }
        node.message = said
            .message
            .take()
            .unwrap_or_else(|| self.survey.message(&name));
        self.check(object, &node, &said);
        if let Some((list, at)) = &said.choices
            && kind.is_select()
        {
            node.list = self.lists.named(list, self.source, at.clone(), self.faults);
        }
        let or_other = node.or_other.then(|| node.name.clone());
        let id = self.survey.add(node, parent, place.clone());
        self.expressions(id, &mut said);
        match kind {
            Kind::Group | Kind::Repeat => {
                if let Some(children) = said.children {
                    self.survey.children(
                        self.source,
                        children,
                        id,
                        self.lists,
                        self.files,
                        self.faults,
                    );
                }
            }
            Kind::Balance => self.balance(id, &said, place.clone()),
            Kind::Compare => {
                expand::compare(self.survey, id, &said.rows, &said.columns, place.clone())
            }
            _ => {}
        }
        if let Some(name) = or_other {
            self.other(&name, parent, siblings, place);
        }
    }

    fn kind<'v>(&mut self, object: &'v Object<'a>) -> Option<(Kind, Option<Placed<'v>>)> {
        let Some(property) = object.get("type") else {
            let start = range(object).start;
            self.error(
                "form/missing-key",
                start..start + 1,
                String::from("`type` is missing"),
                None,
            );
            return None;
        };
        let text = self.reader().text(&property.value)?;
        let at = range(&property.value);
        let mut words = text.split_whitespace();
        let first = words.next().unwrap_or_default();
        let list = words.next().map(|list| (list, at.clone()));
        let kind = TYPES.iter().copied().find(|kind| kind.name() == first);
        match kind {
            Some(kind) if list.is_none() || kind.is_select() => Some((kind, list)),
            _ => {
                let alias = ALIASES
                    .iter()
                    .find(|(alias, _)| *alias == first)
                    .map(|(_, name)| format!("did you mean `{name}`?"));
                let help =
                    alias.or_else(|| did_you_mean(first, TYPES.iter().map(|kind| kind.name())));
                self.error(
                    "form/unknown-type",
                    at,
                    format!("there is no type `{text}`"),
                    help,
                );
                None
            }
        }
    }

    fn name(&mut self, object: &Object<'a>) -> Option<(String, Range<usize>)> {
        let Some(property) = object.get("name") else {
            let start = range(object).start;
            self.error(
                "form/missing-key",
                start..start + 1,
                String::from("`name` is missing"),
                None,
            );
            return None;
        };
        let name = self.reader().text(&property.value)?.to_owned();
        let at = range(&property.value);
        if is_question_name(&name) {
            return Some((name, at));
        }
        let help =
            "a name starts with a letter or `_` and goes on with letters, digits, `_`, `-` and `.`";
        self.error(
            "form/bad-name",
            at,
            format!("`{name}` cannot be a name"),
            Some(String::from(help)),
        );
        None
    }

    fn key<'v>(&mut self, property: &'v ObjectProp<'a>, node: &mut Node, said: &mut Said<'v, 'a>) {
        let value = &property.value;
        let owned = |text: Option<&str>| text.map(str::to_owned);
        match property.name.as_str() {
            "type" | "name" | "comment" => {}
            "children" => said.children = self.reader().array(value),
            "choices" => said.choices = self.reader().text(value).map(|text| (text, range(value))),
            "factors" => said.factors = self.reader().text(value).map(|text| (text, range(value))),
            "rows" => said.rows = self.names_in(value),
            "columns" => said.columns = self.names_in(value),
            "or_other" => node.or_other = self.reader().boolean(value).unwrap_or(false),
            "required" => self.condition(Aspect::Required, value, node, said),
            "read_only" => self.condition(Aspect::ReadOnly, value, node, said),
            "relevant" => self.expression(Aspect::Relevant, value, said),
            "constraint" => self.expression(Aspect::Constraint, value, said),
            "warning" => self.expression(Aspect::Warning, value, said),
            "calculation" => self.expression(Aspect::Calculation, value, said),
            "choice_filter" => self.expression(Aspect::ChoiceFilter, value, said),
            "repeat_count" => self.expression(Aspect::RepeatCount, value, said),
            "default" => self.default(value, node, said),
            "appearance" => {
                let words = self
                    .reader()
                    .text(value)
                    .unwrap_or_default()
                    .split_whitespace();
                node.appearance = words.map(str::to_owned).collect();
            }
            "parameters" => self.parameters(value, node, said),
            "trigger" => said.trigger = self.literal(value).map(|text| (text, range(value))),
            "measure" => {
                node.measure = self
                    .reader()
                    .whole(value, 1..16)
                    .and_then(|number| number.try_into().ok())
            }
            "factor" => node.factor = owned(self.reader().text(value)),
            "voluntary" => node.voluntary = owned(self.reader().text(value)),
            "audience" => self.audience(value, node),
            "sensitive" => node.sensitive = self.reader().boolean(value).unwrap_or(false),
            "from" => node.from = owned(self.reader().text(value)),
            "message" => said.message = owned(self.reader().text(value)),
            "metadata" => self.metadata(value, node),
            _ => self.reader().unknown_key(property, KEYS),
        }
    }

    fn literal(&mut self, value: &Value<'a>) -> Option<Cow<'a, str>> {
        match value {
            Value::StringLit(literal) => Some(literal.value.clone()),
            other => {
                self.reader().text(other);
                None
            }
        }
    }

    fn expression(&mut self, aspect: Aspect, value: &Value<'a>, said: &mut Said<'_, 'a>) {
        let text = match value {
            Value::BooleanLit(literal) if aspect == Aspect::Relevant => {
                Some(Cow::Borrowed(if literal.value {
                    "true()"
                } else {
                    "false()"
                }))
            }
            Value::NumberLit(literal)
                if matches!(aspect, Aspect::RepeatCount | Aspect::Calculation) =>
            {
                Some(Cow::Borrowed(literal.value))
            }
            other => self.literal(other),
        };
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            said.expressions.push((aspect, text, range(value)));
        }
    }

    /// `required` and `read_only`: true, false, or when.
    fn condition(
        &mut self,
        aspect: Aspect,
        value: &Value<'a>,
        node: &mut Node,
        said: &mut Said<'_, 'a>,
    ) {
        let fixed = match value {
            Value::BooleanLit(literal) => Some(literal.value),
            Value::StringLit(literal) => match literal.value.trim().to_ascii_lowercase().as_str() {
                "true" | "yes" | "true()" | "1" => Some(true),
                "false" | "no" | "false()" | "0" | "" => Some(false),
                _ => None,
            },
            _ => None,
        };
        match (fixed, aspect) {
            (Some(fixed), Aspect::Required) => node.required = fixed,
            (Some(fixed), _) => node.read_only = fixed,
            (None, _) => self.expression(aspect, value, said),
        }
    }

    fn default(&mut self, value: &Value<'a>, node: &mut Node, said: &mut Said<'_, 'a>) {
        let text = match value {
            Value::NumberLit(literal) => Cow::Borrowed(literal.value),
            Value::BooleanLit(literal) => {
                Cow::Borrowed(if literal.value { "true" } else { "false" })
            }
            other => match self.literal(other) {
                Some(text) => text,
                None => return,
            },
        };
        if expand::is_dynamic(&text, node.kind) {
            said.expressions.push((Aspect::Default, text, range(value)));
        } else if !text.is_empty() {
            node.default = Some(text.into_owned());
        }
    }

    fn parameters(&mut self, value: &Value<'a>, node: &mut Node, said: &mut Said<'_, 'a>) {
        let Some(object) = self.reader().object(value) else {
            return;
        };
        for property in &object.properties {
            let name = property.name.as_str();
            let text = match &property.value {
                Value::NumberLit(literal) => literal.value.to_owned(),
                Value::BooleanLit(literal) => literal.value.to_string(),
                other => match self.literal(other) {
                    Some(text) => text.into_owned(),
                    None => continue,
                },
            };
            if matches!(name, "start" | "end" | "step") && text.trim().parse::<f64>().is_err() {
                self.error(
                    "form/bad-parameter",
                    range(&property.value),
                    format!("`{name}` must be a number"),
                    None,
                );
            }
            if name == "seed" {
                said.expressions.push((
                    Aspect::Seed,
                    Cow::Owned(text.clone()),
                    range(&property.value),
                ));
            }
            node.parameters.push((name.to_owned(), text));
        }
    }

    fn audience(&mut self, value: &Value<'a>, node: &mut Node) {
        match self.reader().text(value) {
            Some("consultant") => node.audience = Audience::Consultant,
            Some("both") | None => {}
            Some(other) => {
                let message = format!("`{other}` is no audience");
                self.error(
                    "form/bad-audience",
                    range(value),
                    message,
                    Some(String::from("write `consultant` or `both`")),
                );
            }
        }
    }

    fn metadata(&mut self, value: &Value<'a>, node: &mut Node) {
        let Some(text) = self.reader().text(value) else {
            return;
        };
        let found = METADATA
            .iter()
            .find(|(name, _)| *name == text)
            .map(|(_, metadata)| *metadata);
        if found.is_none() {
            let help = did_you_mean(text, METADATA.iter().map(|(name, _)| *name));
            self.error(
                "form/bad-metadata",
                range(value),
                format!("there is no metadata `{text}`"),
                help,
            );
        }
        node.metadata = found;
    }

    fn names_in(&mut self, value: &Value<'a>) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let Some(array) = self.reader().array(value) else {
            return names;
        };
        for element in &array.elements {
            let Some(name) = self.reader().text(element).map(str::to_owned) else {
                continue;
            };
            if !is_question_name(&name) || names.contains(&name) {
                self.error(
                    "form/bad-name",
                    range(element),
                    format!("`{name}` cannot be a name here"),
                    None,
                );
            } else {
                names.push(name);
            }
        }
        names
    }

    /// Keys that the type needs, and keys that mean nothing with it.
    fn check(&mut self, object: &Object<'a>, node: &Node, said: &Said<'_, 'a>) {
        let kind = node.kind;
        let container = matches!(kind, Kind::Group | Kind::Repeat);
        let calculated = said
            .expressions
            .iter()
            .any(|(aspect, ..)| *aspect == Aspect::Calculation);
        let needs: &[(&str, bool)] = &[
            ("children", container && said.children.is_none()),
            ("choices", kind.is_select() && said.choices.is_none()),
            ("factors", kind == Kind::Balance && said.factors.is_none()),
            ("rows", kind == Kind::Compare && said.rows.is_empty()),
            (
                "metadata",
                kind == Kind::Metadata && object.get("metadata").is_none(),
            ),
            (
                "calculation",
                kind == Kind::Calculate && !calculated && node.from.is_none(),
            ),
        ];
        for (key, _) in needs.iter().filter(|(_, missing)| *missing) {
            let at = object
                .get("type")
                .map_or(0..0, |property| range(&property.value));
            self.error(
                "form/missing-key",
                at,
                format!("a `{}` needs `{key}`", kind.name()),
                None,
            );
        }
        let strangers: &[(&str, bool)] = &[
            ("children", container),
            ("choices", kind.is_select()),
            ("choice_filter", kind.is_select() || kind == Kind::Balance),
            (
                "or_other",
                matches!(kind, Kind::SelectOne | Kind::SelectMultiple),
            ),
            ("repeat_count", kind == Kind::Repeat),
            ("factors", kind == Kind::Balance),
            ("rows", kind == Kind::Compare),
            ("columns", kind == Kind::Compare),
            ("metadata", kind == Kind::Metadata),
            ("default", !kind.is_container()),
            ("calculation", !kind.is_container()),
            ("constraint", !kind.is_container()),
            ("warning", !kind.is_container()),
        ];
        for (key, fits) in strangers {
            if let (false, Some(property)) = (fits, object.get(key)) {
                let message = format!("`{key}` means nothing for a `{}`", kind.name());
                self.error("form/misplaced-key", range(&property.name), message, None);
            }
        }
        if let (Some((_, at)), false) = (&said.trigger, calculated) {
            let help = Some(String::from("write the `calculation` that it triggers"));
            self.error(
                "form/missing-key",
                at.clone(),
                String::from("a `trigger` needs a `calculation`"),
                help,
            );
        }
    }

    fn expressions(&mut self, node: NodeId, said: &mut Said<'_, 'a>) {
        let balance = self.survey.nodes[node.0 as usize].kind == Kind::Balance;
        for (aspect, text, literal) in std::mem::take(&mut said.expressions) {
            if balance && aspect == Aspect::ChoiceFilter {
                said.expressions.push((aspect, text, literal));
                continue;
            }
            let trigger = if aspect == Aspect::Calculation {
                said.trigger.clone()
            } else {
                None
            };
            self.survey.written.push(Written {
                node,
                aspect,
                text,
                literal,
                trigger,
            });
        }
    }

    fn balance(&mut self, id: NodeId, said: &Said<'_, 'a>, place: Range<usize>) {
        let Some((factors, at)) = &said.factors else {
            return;
        };
        let list =
            self.lists
                .named_or_file(factors, self.source, at.clone(), self.files, self.faults);
        for cell in expand::balance(self.survey, id, list, place) {
            for (aspect, text, literal) in &said.expressions {
                let written = Written {
                    node: cell,
                    aspect: *aspect,
                    text: text.clone(),
                    literal: literal.clone(),
                    trigger: None,
                };
                self.survey.written.push(written);
            }
        }
    }

    /// The text beside a select with `or_other`, unless the author wrote one.
    fn other(&mut self, name: &str, parent: NodeId, siblings: &Array<'a>, place: Range<usize>) {
        let beside = format!("{name}_other");
        let written = siblings
            .elements
            .iter()
            .filter_map(Value::as_object)
            .any(|sibling| {
                let name = sibling
                    .get("name")
                    .and_then(|property| property.value.as_string_lit());
                name.is_some_and(|literal| literal.value == beside)
            });
        if !written {
            expand::other(self.survey, name, &beside, parent, place);
        }
    }
}
