//! One node of the survey: its keys, and what they have to say together.

use std::borrow::Cow;
use std::ops::Range;

use jsonc_parser::ast::{Array, Object, ObjectProp, Value};

use super::choices::Lists;
use super::keys::{ALIASES, KEYS, TYPES, fits};
use super::survey::{Survey, Written, blank};
use super::{expand, is_question_name};
use crate::form::Files;
use crate::form::faults::Faults;
use crate::form::logic::Aspect;
use crate::form::model::{Kind, Node, NodeId};
use crate::form::source::{Reader, Source, range};
use crate::form::suggest::did_you_mean;

/// A text and where it is written.
type Placed<'v> = (&'v str, Range<usize>);

/// What the keys of one node said, besides what went into the node itself.
#[derive(Default)]
pub(super) struct Said<'v, 'a> {
    children: Option<&'v Array<'a>>,
    choices: Option<Placed<'v>>,
    factors: Option<Placed<'v>>,
    rows: Vec<String>,
    columns: Vec<String>,
    message: Option<String>,
    pub(super) expressions: Vec<(Aspect, Cow<'a, str>, Range<usize>)>,
    trigger: Option<(Cow<'a, str>, Range<usize>)>,
}

/// A type as it is written: `integer`, or XLSForm's `select_one colours or_other`.
struct Spelled<'v> {
    kind: Kind,
    list: Option<&'v str>,
    or_other: bool,
}

fn spelled(text: &str) -> Option<Spelled<'_>> {
    let mut words = text.split_whitespace();
    let first = words.next()?;
    let kind = TYPES.iter().copied().find(|kind| kind.name() == first)?;
    match (words.next(), words.next(), words.next()) {
        (None, ..) => Some(Spelled {
            kind,
            list: None,
            or_other: false,
        }),
        (list, None, _) if kind.is_select() => Some(Spelled {
            kind,
            list,
            or_other: false,
        }),
        (list, Some("or_other"), None) if fits("or_other", kind) => Some(Spelled {
            kind,
            list,
            or_other: true,
        }),
        _ => None,
    }
}

/// Reads one node.
pub struct NodeReader<'r, 's, 'a> {
    pub source: &'s Source<'a>,
    pub lists: &'r mut Lists,
    pub files: &'r dyn Files,
    pub faults: &'r mut Faults,
    pub survey: &'r mut Survey<'a>,
}

impl<'r, 's, 'a> NodeReader<'r, 's, 'a> {
    pub(super) fn reader(&mut self) -> Reader<'_, 'a> {
        Reader {
            source: self.source,
            faults: self.faults,
        }
    }

    pub(super) fn error(
        &mut self,
        code: &'static str,
        at: Range<usize>,
        message: String,
        help: Option<String>,
    ) {
        self.faults.help(self.source, code, at, message, help);
    }

    /// Reads a node below `parent`, and everything inside it.
    pub fn read(&mut self, object: &Object<'a>, parent: NodeId, siblings: &Array<'a>) {
        self.reader().once_each(object);
        let (spelled, named) = (self.kind(object), self.name(object));
        let (Some(spelled), Some((name, place))) = (spelled, named) else {
            self.unknown_keys(object);
            return;
        };
        let Spelled {
            kind,
            list,
            or_other,
        } = spelled;
        let mut node = Node {
            or_other,
            ..blank(&name, kind, None)
        };
        let mut said = Said::default();
        if let (Some(list), Some(property)) = (list, object.get("type")) {
            said.choices = Some((list, range(&property.value)));
        }
        for property in &object.properties {
            if fits(property.name.as_str(), kind) {
                self.key(property, &mut node, &mut said);
            } else {
                let message = format!(
                    "`{}` means nothing for a `{}`",
                    property.name.as_str(),
                    kind.name()
                );
                self.error("form/misplaced-key", range(&property.name), message, None);
            }
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

    /// A misspelt `type` is told as the key that it is, not only as one that is missing.
    fn unknown_keys(&mut self, object: &Object<'a>) {
        for property in &object.properties {
            if !KEYS.contains(&property.name.as_str()) {
                self.reader().unknown_key(property, KEYS);
            }
        }
    }

    fn kind<'v>(&mut self, object: &'v Object<'a>) -> Option<Spelled<'v>> {
        let Some(property) = object.get("type") else {
            let start = range(object).start;
            self.error(
                "form/missing-key",
                start..start + 1,
                "`type` is missing".to_owned(),
                None,
            );
            return None;
        };
        let text = self.reader().text(&property.value)?;
        let found = spelled(text);
        if found.is_none() {
            let first = text.split_whitespace().next().unwrap_or_default();
            let alias = ALIASES.iter().find(|(alias, _)| *alias == first);
            let help = alias
                .map(|(_, name)| format!("did you mean `{name}`?"))
                .or_else(|| did_you_mean(first, TYPES.iter().map(|kind| kind.name())));
            let message = format!("there is no type `{text}`");
            self.error("form/unknown-type", range(&property.value), message, help);
        }
        found
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
                self.appearance(value, node);
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

    /// Keys that the type needs.
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
