//! The words of one language: its files in one Fluent bundle, with review status and faults.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};

use super::fault::{Fault, Lines, Place, Problem};
use super::isolation::{self, Isolation};
use super::numbers;
use super::reading;
use super::references::{Entries, Index, Inspector, is_plain, qualified};
use super::review::{Review, Reviews};
use super::saying::{Arg, Args};
use super::tag::{Direction, Tag};

/// Stands where a variable has no value.
const NOTHING_YET: &str = "…";

/// The words of one language.
pub(super) struct Catalog {
    tag: Tag,
    bundle: FluentBundle<Arc<FluentResource>>,
    resources: Vec<Arc<FluentResource>>,
    /// Where the lines of each resource begin, once somebody asks for a place in it.
    lines: Vec<OnceLock<Lines>>,
    /// The names of the files, in the order of `resources`.
    files: Vec<String>,
    index: Index,
    reviews: Reviews,
    /// Messages and attributes that cannot be formatted, by qualified name.
    unusable: HashSet<String>,
    /// Nothing in the files has to be kept from the screen, so that plain texts need no second look.
    is_harmless: bool,
    faults: Vec<Fault>,
}

/// A message, and the number of the resource in which it stands.
pub(super) struct Located<'c> {
    pub resource: usize,
    pub message: &'c Message<&'c str>,
}

impl Catalog {
    /// Later files override earlier ones message by message.
    pub(super) fn load(tag: &Tag, files: Vec<(String, Vec<u8>)>) -> Catalog {
        let mut catalog = Catalog::empty(tag);
        for (name, bytes) in files {
            catalog.add(name, &bytes);
        }
        catalog.inspect();
        catalog
            .faults
            .sort_by(|a, b| (&a.file, a.place).cmp(&(&b.file, b.place)));
        catalog
    }

    fn empty(tag: &Tag) -> Catalog {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.plural_identifier()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::formatter(tag)));
        // Cannot fail: the bundle is new and has no entry of that name.
        let _ = bundle.add_function("NUMBER", numbers::number_function);
        Catalog {
            tag: tag.clone(),
            bundle,
            resources: Vec::new(),
            lines: Vec::new(),
            files: Vec::new(),
            index: Index::default(),
            reviews: Reviews::default(),
            unusable: HashSet::new(),
            is_harmless: true,
            faults: Vec::new(),
        }
    }

    fn add(&mut self, name: String, bytes: &[u8]) {
        let (text, faults) = reading::read(&name, bytes);
        self.faults.extend(faults);
        self.is_harmless &= isolation::is_harmless(&text);
        if !self.tag.is_source() {
            self.faults.extend(self.reviews.read(&name, &text));
        }

        let (resource, errors) = match FluentResource::try_new(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let lines = OnceLock::new();
        self.faults.extend(errors.iter().map(|error| {
            Fault {
                file: name.clone(),
                place: lines
                    .get_or_init(|| Lines::of(resource.source()))
                    .place(resource.source(), error.pos.start),
                message: None,
                problem: Problem::Syntax(error.to_string()),
            }
        }));

        let number = self.resources.len();
        for (position, entry) in resource.entries().enumerate() {
            let id = match entry {
                Entry::Message(message) => message.id.name.to_owned(),
                Entry::Term(term) => format!("-{}", term.id.name),
                _ => continue,
            };
            self.index.insert(id, (number, position));
        }
        let resource = Arc::new(resource);
        self.bundle.add_resource_overriding(Arc::clone(&resource));
        self.resources.push(resource);
        self.lines.push(lines);
        self.files.push(name);
    }

    /// Finds the messages that cannot be formatted.
    fn inspect(&mut self) {
        let mut unusable = HashSet::new();
        let mut faults = Vec::new();
        let entries = self.entries();
        let mut inspector = Inspector::new(entries);
        for (id, (resource, _)) in &self.index {
            let Some(message) = entries.message(id) else {
                continue;
            };
            let value = message.value.iter().map(|value| (None, value));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|one| (Some(one.id.name), &one.value));
            let texts = value.chain(attributes);
            for (attribute, pattern) in texts.filter(|(_, pattern)| !is_plain(pattern)) {
                let name = qualified(id, attribute);
                if let Some(problem) = inspector.problem(&name, pattern) {
                    faults.push(Fault {
                        file: self.file(*resource).to_owned(),
                        place: self.place_in(*resource, attribute.unwrap_or(message.id.name)),
                        message: Some(name.clone()),
                        problem,
                    });
                    unusable.insert(name);
                }
            }
        }
        drop(inspector);
        self.unusable = unusable;
        self.faults.extend(faults);
    }

    /// Where a piece of a resource's own text stands in it.
    pub(super) fn place_in(&self, resource: usize, piece: &str) -> Place {
        let text = self
            .resources
            .get(resource)
            .map_or("", |resource| resource.source());
        let offset = (piece.as_ptr() as usize).checked_sub(text.as_ptr() as usize);
        let offset = offset.filter(|offset| *offset < text.len());
        match (offset, self.lines.get(resource)) {
            (Some(offset), Some(lines)) => {
                lines.get_or_init(|| Lines::of(text)).place(text, offset)
            }
            _ => Place::START,
        }
    }

    pub(super) fn tag(&self) -> &Tag {
        &self.tag
    }

    pub(super) fn resources(&self) -> &[Arc<FluentResource>] {
        &self.resources
    }

    /// The name of the file from which a resource was read.
    pub(super) fn file(&self, resource: usize) -> &str {
        self.files.get(resource).map_or("", String::as_str)
    }

    /// The number of the resource that has a message.
    pub(super) fn resource_of(&self, id: &str) -> Option<usize> {
        self.index.get(id).map(|(resource, _)| *resource)
    }

    /// Every message in force, in the order of files and places.
    pub(super) fn messages(&self) -> Vec<Located<'_>> {
        let mut at: Vec<_> = self.index.values().copied().collect();
        at.sort_unstable();
        let located = at.into_iter().filter_map(|(resource, entry)| {
            match self.resources.get(resource)?.get_entry(entry)? {
                Entry::Message(message) => Some(Located { resource, message }),
                _ => None,
            }
        });
        located.collect()
    }

    pub(super) fn entries(&self) -> Entries<'_> {
        Entries {
            resources: &self.resources,
            index: &self.index,
        }
    }

    pub(super) fn faults(&self) -> &[Fault] {
        &self.faults
    }

    pub(super) fn review(&self, id: &str) -> Review {
        if self.tag.is_source() {
            Review::Source
        } else {
            self.reviews.of(id)
        }
    }

    /// The pattern of a message or attribute that can be formatted.
    pub(super) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let pattern = self.entries().pattern(id, attribute)?;
        let usable = self.unusable.is_empty() || !self.unusable.contains(&qualified(id, attribute));
        usable.then_some(pattern)
    }

    /// The message or attribute with its variables filled in; a variable without a value is an ellipsis.
    pub(super) fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: Args,
        isolation: Isolation,
    ) -> Option<String> {
        let pattern = self.pattern(id, attribute)?;
        if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            let plain = (*value).to_owned();
            return Some(match self.is_harmless {
                true => plain,
                false => isolation.harmless(plain),
            });
        }
        let value = |arg| value(arg, self.tag.direction(), isolation);
        let mut values: FluentArgs = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
        let mut errors = Vec::new();
        let mut text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors);
        let missing: Vec<String> = errors.iter().filter_map(missing_variable).collect();
        if !missing.is_empty() {
            for name in missing {
                values.set(name, FluentValue::from(NOTHING_YET));
            }
            text = self
                .bundle
                .format_pattern(pattern, Some(&values), &mut errors);
        }
        Some(isolation.harmless(text.into_owned()))
    }
}

fn value(arg: &Arg, direction: Direction, isolation: Isolation) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(isolation.filled_in(text, direction)),
        Arg::Number(number) => numbers::argument(*number),
    }
}

fn missing_variable(error: &FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            Some(id.clone())
        }
        _ => None,
    }
}
