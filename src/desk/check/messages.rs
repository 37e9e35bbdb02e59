//! Messages that a form misses, that nobody asks for any more, or that speak of answers which do not exist.

use std::collections::BTreeSet;

use super::unasked;
use super::words::Written;
use crate::desk::Shelf;
use crate::form::{Diagnostic, Form, Node, Severity};
use crate::language::{Catalogs, Tag};

/// Attributes that are shown with a question.
pub(super) const ATTRIBUTES: &[Option<&str>] = &[
    None,
    Some("hint"),
    Some("guidance"),
    Some("constraint"),
    Some("warning"),
    Some("required"),
];

/// What a form needs words for.
struct Needs {
    form: String,
    /// Messages that must exist.
    messages: BTreeSet<String>,
    /// Messages that may exist.
    optional: BTreeSet<String>,
    /// Names that a message may speak of.
    names: BTreeSet<String>,
}

pub(super) fn check(shelf: &Shelf, catalogs: &Catalogs, written: &Written) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for id in shelf.ids() {
        let Ok(form) = shelf.form(id) else {
            continue;
        };
        let needs = needs(&form);
        found.extend(missing(&needs, written));
        for tag in written.tags() {
            found.extend(obsolete(&needs, tag, written));
            found.extend(unknown_variables(&needs, tag, catalogs, written));
            found.extend(unasked::check(&form, tag, catalogs, written));
        }
    }
    found
}

fn needs(form: &Form) -> Needs {
    let mut messages = BTreeSet::from([form.title.clone(), format!("{}-about", form.id)]);
    let mut optional = BTreeSet::new();
    for node in form.nodes.iter().filter(|node| is_said(node)) {
        messages.insert(node.message.clone());
        optional.extend(node.own_message.clone());
    }
    for choice in form.lists.iter().flat_map(|list| &list.choices) {
        let set = if choice.name.is_some() {
            &mut optional
        } else {
            &mut messages
        };
        set.insert(choice.message.clone());
    }
    messages.extend(form.actions.iter().map(|action| action.message.clone()));
    Needs {
        form: form.id.clone(),
        messages,
        optional,
        names: form.nodes.iter().map(|node| node.name.clone()).collect(),
    }
}

/// The root holds everything and is not said; what is computed is not, either, nor a group without words.
fn is_said(node: &Node) -> bool {
    node.parent.is_some() && !node.kind.is_silent() && !node.message.is_empty()
}

/// Messages that no source language has. What a translation lacks is the languages' own check.
///
/// A form of others may have been written in other languages altogether, or a question of it in one alone: then its
/// words are looked for there, and who does not speak that language reads nothing.
fn missing(needs: &Needs, written: &Written) -> Vec<Diagnostic> {
    let is_in = |tag: &Tag, id: &str| written.spot(tag, id).is_some();
    let title = format!("{}-title", needs.form);
    let mut sources = written.tags().filter(|tag| tag.is_source());
    let source = sources.find_map(|tag| written.spot(tag, &title));
    // Where the other words of the form stand, its missing ones belong.
    let file = match source {
        Some(spot) => spot.file.clone(),
        None => format!("locales/nb/{}.ftl", needs.form),
    };
    let fault = |id: &String| {
        let languages: Vec<&Tag> = written.tags().filter(|tag| is_in(tag, id)).collect();
        let form = &needs.form;
        let (severity, message) = match languages.first() {
            None => (
                Severity::Error,
                format!("`{id}` of the form `{form}` has no words in any language"),
            ),
            Some(_) if source.is_none() || languages.iter().any(|tag| tag.is_source()) => {
                return None;
            }
            Some(only) => (
                Severity::Warning,
                format!(
                    "`{id}` of the form `{form}` has words in `{only}` but in no source language"
                ),
            ),
        };
        let code = "words/missing";
        Some(diagnostic(severity, code, message, file.clone(), 1))
    };
    needs.messages.iter().filter_map(fault).collect()
}

/// Messages that carry the form's name but that it does not ask for.
fn obsolete(needs: &Needs, tag: &Tag, written: &Written) -> Vec<Diagnostic> {
    let prefix = format!("{}-", needs.form);
    let file_name = format!("/{}.ftl", needs.form);
    let ours = written
        .messages(tag)
        .filter(|(id, spot)| id.starts_with(&prefix) && spot.file.ends_with(&file_name));
    let unused =
        ours.filter(|(id, _)| !needs.messages.contains(*id) && !needs.optional.contains(*id));
    let fault = |(id, spot): (&String, &super::words::Spot)| {
        let message = format!("the form `{}` does not ask for `{id}`", needs.form);
        let (file, line) = (spot.file.clone(), spot.line);
        diagnostic(Severity::Warning, "words/obsolete", message, file, line)
    };
    unused.map(fault).collect()
}

/// Variables that no question of the form answers.
fn unknown_variables(
    needs: &Needs,
    tag: &Tag,
    catalogs: &Catalogs,
    written: &Written,
) -> Vec<Diagnostic> {
    let prefix = format!("{}-", needs.form);
    let mut found = Vec::new();
    // Shared messages may speak of answers that only some forms have.
    for id in needs.messages.iter().filter(|id| id.starts_with(&prefix)) {
        let Some(spot) = written.spot(tag, id) else {
            continue;
        };
        for attribute in ATTRIBUTES {
            for variable in catalogs.own_variables(tag, id, *attribute) {
                if !needs.names.contains(&variable) {
                    let message =
                        format!("`{id}` speaks of ${variable}, but the form has no such name");
                    let (file, line) = (spot.file.clone(), spot.line);
                    let code = "words/unknown-variable";
                    found.push(diagnostic(Severity::Error, code, message, file, line));
                }
            }
        }
    }
    found
}

pub(super) fn diagnostic(
    severity: Severity,
    code: &'static str,
    message: String,
    file: String,
    line: usize,
) -> Diagnostic {
    Diagnostic {
        severity,
        code,
        message,
        help: None,
        file,
        line,
        column: 1,
        excerpt: None,
    }
}
