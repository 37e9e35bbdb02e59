//! What single keys of a node say: conditions, defaults, parameters.

use std::borrow::Cow;

use jsonc_parser::ast::Value;

use super::keys::METADATA;
use super::node::{NodeReader, Said};
use super::{expand, is_question_name};
use crate::form::appearance::{self, Standing};
use crate::form::logic::Aspect;
use crate::form::model::{Audience, Node};
use crate::form::source::range;
use crate::form::suggest::did_you_mean;

impl<'a> NodeReader<'_, '_, 'a> {
    pub(super) fn literal(&mut self, value: &Value<'a>) -> Option<Cow<'a, str>> {
        match value {
            Value::StringLit(literal) => Some(literal.value.clone()),
            other => {
                self.reader().text(other);
                None
            }
        }
    }

    pub(super) fn expression(
        &mut self,
        aspect: Aspect,
        value: &Value<'a>,
        said: &mut Said<'_, 'a>,
    ) {
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
    pub(super) fn condition(
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

    /// Words that nobody knows, and those that nothing in a terminal comes near.
    pub(super) fn appearance(&mut self, value: &Value<'a>, node: &Node) {
        for word in &node.appearance {
            let (code, message, help) = match appearance::standing(word) {
                Standing::Honoured | Standing::Cosmetic => continue,
                Standing::Beyond => (
                    "form/appearance-beyond",
                    format!("a terminal cannot show the appearance `{word}`"),
                    Some(String::from("the question is asked in the ordinary way")),
                ),
                Standing::Unknown => (
                    "form/unknown-appearance",
                    format!("there is no appearance `{word}`"),
                    did_you_mean(word, appearance::known()),
                ),
            };
            let at = range(value);
            self.faults.warning(self.source, code, at, message, help);
        }
    }

    pub(super) fn default(&mut self, value: &Value<'a>, node: &mut Node, said: &mut Said<'_, 'a>) {
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

    pub(super) fn parameters(
        &mut self,
        value: &Value<'a>,
        node: &mut Node,
        said: &mut Said<'_, 'a>,
    ) {
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

    pub(super) fn audience(&mut self, value: &Value<'a>, node: &mut Node) {
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

    pub(super) fn metadata(&mut self, value: &Value<'a>, node: &mut Node) {
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

    pub(super) fn names_in(&mut self, value: &Value<'a>) -> Vec<String> {
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
}
