//! What a message refers to: its variables, and whether Fluent can format it at all.
//!
//! Fluent writes `{other}` where a reference leads nowhere or back to itself, and gives up in the middle of a message with
//! too many placeables. Such messages are found when a file is loaded; the fallback is better than half a sentence.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term,
};
use rustc_hash::FxHashMap;

use super::fault::Problem;
use super::numbers::MOST_DIGITS;

/// Fluent stops at the hundredth placeable of a message, those of the messages it refers to included.
const MOST_PLACEABLES: usize = 99;

/// The functions that a message may call.
pub(super) const FUNCTIONS: &[&str] = &["NUMBER"];

/// Messages and terms (with their `-`) by id: number of the resource, number of the entry.
pub(super) type Index = FxHashMap<String, (usize, usize)>;

/// The entries of one language.
#[derive(Clone, Copy)]
pub(super) struct Entries<'a> {
    pub resources: &'a [Arc<FluentResource>],
    pub index: &'a Index,
}

impl<'a> Entries<'a> {
    pub(super) fn message(&self, id: &str) -> Option<&'a Message<&'a str>> {
        match self.entry(id)? {
            Entry::Message(message) => Some(message),
            _ => None,
        }
    }

    /// Ids of the messages, in no order. Terms are no messages.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'a str> {
        let ids = self.index.keys().map(String::as_str);
        ids.filter(|id| !id.starts_with('-'))
    }

    fn term(&self, id: &str) -> Option<&'a Term<&'a str>> {
        match self.entry(&format!("-{id}"))? {
            Entry::Term(term) => Some(term),
            _ => None,
        }
    }

    fn entry(&self, id: &str) -> Option<&'a Entry<&'a str>> {
        let (resource, entry) = self.index.get(id)?;
        self.resources.get(*resource)?.get_entry(*entry)
    }

    /// The text of a message or of its attribute.
    pub(super) fn pattern(
        &self,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<&'a Pattern<&'a str>> {
        let message = self.message(id)?;
        let Some(name) = attribute else {
            return message.value.as_ref();
        };
        let attributes = &mut message.attributes.iter();
        let found = attributes.find(|attribute| attribute.id.name == name)?;
        Some(&found.value)
    }

    fn term_pattern(&self, id: &str, attribute: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        let term = self.term(id)?;
        let Some(name) = attribute else {
            return Some(&term.value);
        };
        let attributes = &mut term.attributes.iter();
        let found = attributes.find(|attribute| attribute.id.name == name)?;
        Some(&found.value)
    }

    /// The pattern that an expression refers to, with the name under which it is known.
    fn target(
        &self,
        expression: &InlineExpression<&str>,
    ) -> (String, Option<&'a Pattern<&'a str>>) {
        match expression {
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = self.pattern(id.name, attribute);
                (qualified(id.name, attribute), pattern)
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = self.term_pattern(id.name, attribute);
                (format!("-{}", qualified(id.name, attribute)), pattern)
            }
            _ => (String::new(), None),
        }
    }
}

/// `id` or `id.attribute`.
pub(super) fn qualified(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

/// Most messages are nothing but text.
pub(super) fn is_plain(pattern: &Pattern<&str>) -> bool {
    let is_text =
        |element: &PatternElement<&str>| matches!(element, PatternElement::TextElement { .. });
    pattern.elements.iter().all(is_text)
}

/// Finds messages that Fluent cannot format; remembers what it has seen.
pub(super) struct Inspector<'a> {
    entries: Entries<'a>,
    seen: HashMap<String, Seen>,
}

enum Seen {
    /// We are inside it: coming here again is a cycle.
    Open,
    /// So many placeables, or why not.
    Closed(Result<usize, Problem>),
}

impl<'a> Inspector<'a> {
    pub(super) fn new(entries: Entries<'a>) -> Inspector<'a> {
        Inspector {
            entries,
            seen: HashMap::new(),
        }
    }

    /// Why this message or attribute cannot be formatted, if so.
    pub(super) fn problem(&mut self, name: &str, pattern: &'a Pattern<&'a str>) -> Option<Problem> {
        self.placeables_of(name.to_owned(), pattern, 0).err()
    }

    /// Placeables that formatting goes through at most. `depth` is the number of references on the way here.
    fn placeables_of(
        &mut self,
        name: String,
        pattern: &'a Pattern<&'a str>,
        depth: usize,
    ) -> Result<usize, Problem> {
        match self.seen.get(&name) {
            Some(Seen::Open) => return Err(Problem::Cycle),
            Some(Seen::Closed(result)) => return result.clone(),
            None => {}
        }
        if depth > MOST_PLACEABLES {
            return Err(Problem::TooManyPlaceables);
        }
        self.seen.insert(name.clone(), Seen::Open);
        let result = self.in_pattern(pattern, depth);
        if result == Err(Problem::TooManyPlaceables) {
            // True of whoever led us here, but perhaps not of this one by itself.
            self.seen.remove(&name);
        } else {
            self.seen.insert(name, Seen::Closed(result.clone()));
        }
        result
    }

    fn in_pattern(
        &mut self,
        pattern: &'a Pattern<&'a str>,
        depth: usize,
    ) -> Result<usize, Problem> {
        let mut count = 0;
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                count += 1 + self.in_expression(expression, depth)?;
            }
            if count > MOST_PLACEABLES {
                return Err(Problem::TooManyPlaceables);
            }
        }
        Ok(count)
    }

    fn in_expression(
        &mut self,
        expression: &'a Expression<&'a str>,
        depth: usize,
    ) -> Result<usize, Problem> {
        match expression {
            Expression::Inline(inline) => self.in_inline(inline, depth),
            Expression::Select { selector, variants } => {
                let mut most = 0;
                for variant in variants {
                    if let fluent_syntax::ast::VariantKey::NumberLiteral { value } = &variant.key {
                        check_number(value)?;
                    }
                    most = most.max(self.in_pattern(&variant.value, depth)?);
                }
                Ok(most + self.in_inline(selector, depth)?)
            }
        }
    }

    fn in_inline(
        &mut self,
        expression: &'a InlineExpression<&'a str>,
        depth: usize,
    ) -> Result<usize, Problem> {
        match expression {
            InlineExpression::StringLiteral { .. } | InlineExpression::VariableReference { .. } => {
                Ok(0)
            }
            InlineExpression::NumberLiteral { value } => check_number(value).map(|()| 0),
            InlineExpression::Placeable { expression } => self.in_expression(expression, depth),
            InlineExpression::FunctionReference { id, arguments } => {
                if !FUNCTIONS.contains(&id.name) {
                    return Err(Problem::Unresolved(format!("{}()", id.name)));
                }
                self.in_arguments(arguments, depth)
            }
            InlineExpression::MessageReference { .. } => self.in_target(expression, depth),
            InlineExpression::TermReference { arguments, .. } => {
                let mut count = self.in_target(expression, depth)?;
                if let Some(arguments) = arguments {
                    count += self.in_arguments(arguments, depth)?;
                }
                Ok(count)
            }
        }
    }

    fn in_target(
        &mut self,
        expression: &'a InlineExpression<&'a str>,
        depth: usize,
    ) -> Result<usize, Problem> {
        let (name, pattern) = self.entries.target(expression);
        match pattern {
            Some(pattern) => self.placeables_of(name, pattern, depth + 1),
            None => Err(Problem::Unresolved(name)),
        }
    }

    fn in_arguments(
        &mut self,
        arguments: &'a CallArguments<&'a str>,
        depth: usize,
    ) -> Result<usize, Problem> {
        let mut count = 0;
        for argument in &arguments.positional {
            count += self.in_inline(argument, depth)?;
        }
        for argument in &arguments.named {
            count += self.in_inline(&argument.value, depth)?;
        }
        Ok(count)
    }
}

/// The plural rules of Fluent count in 64 bits and stop the program beyond.
fn check_number(literal: &str) -> Result<(), Problem> {
    if literal.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS {
        return Err(Problem::NumberTooLong(literal.to_owned()));
    }
    Ok(())
}

/// The variables that a caller must fill in, through every reference. A term has variables of its own: those stay out.
pub(super) fn variables<'a>(
    entries: Entries<'a>,
    pattern: &'a Pattern<&'a str>,
) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![pattern];
    while let Some(pattern) = open.pop() {
        let mut placeables = Placeables::default();
        placeables.in_pattern(pattern);
        found.extend(placeables.variables);
        for reference in placeables.messages {
            let (name, target) = entries.target(reference);
            if seen.insert(name) {
                open.extend(target);
            }
        }
    }
    found
}

/// What stands in one pattern itself.
#[derive(Default)]
struct Placeables<'a> {
    variables: Vec<&'a str>,
    messages: Vec<&'a InlineExpression<&'a str>>,
}

impl<'a> Placeables<'a> {
    fn in_pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.in_expression(expression);
            }
        }
    }

    fn in_expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.in_inline(inline),
            Expression::Select { selector, variants } => {
                self.in_inline(selector);
                for variant in variants {
                    self.in_pattern(&variant.value);
                }
            }
        }
    }

    fn in_inline(&mut self, expression: &'a InlineExpression<&'a str>) {
        match expression {
            InlineExpression::VariableReference { id } => self.variables.push(id.name),
            InlineExpression::MessageReference { .. } => self.messages.push(expression),
            InlineExpression::Placeable { expression } => self.in_expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => self.in_arguments(arguments),
            InlineExpression::TermReference { arguments, .. } => {
                if let Some(arguments) = arguments {
                    self.in_arguments(arguments);
                }
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn in_arguments(&mut self, arguments: &'a CallArguments<&'a str>) {
        for argument in &arguments.positional {
            self.in_inline(argument);
        }
        for argument in &arguments.named {
            self.in_inline(&argument.value);
        }
    }
}
