//! Letters that ask for what is not there: words, a form, a question, a condition that cannot be read; and rights that
//! lead nowhere.

use std::collections::BTreeSet;
use std::sync::Arc;

use time::OffsetDateTime;

use super::words::Written;
use crate::desk::{DeskError, Shelf};
use crate::form::{Diagnostic, Files, Form, Severity};
use crate::interview::{Interview, Opening};
use crate::office::letters::Plan;
use crate::office::rights::Rights;

const RIGHTS: &str = "rights.json";

pub(super) fn check(shelf: &Shelf, written: &Written) -> Vec<Diagnostic> {
    let mut found = rights(shelf, written);
    for file in shelf.letter_files() {
        let shown = format!("forms/letters/{file}");
        match shelf.letter(file.trim_end_matches(".json")) {
            Ok(plan) => found.extend(of_plan(&plan, shelf, written, &shown)),
            Err(DeskError::FaultyLetter { cause, .. }) => {
                found.push(fault("letter/unreadable", cause, &shown));
            }
            Err(error) => found.push(fault("letter/unreadable", error.to_string(), &shown)),
        }
    }
    found
}

fn of_plan(plan: &Plan, shelf: &Shelf, written: &Written, shown: &str) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = unsaid(plan.messages().into_iter(), written, shown);
    if !shown.ends_with(&format!("/{}.json", plan.letter)) {
        let message = format!("the letter calls itself `{}`, unlike its file", plan.letter);
        found.push(fault("letter/name", message, shown));
    }
    let Some(id) = &plan.form else {
        found.extend(without_a_form(plan, shown));
        return found;
    };
    match shelf.form(id) {
        Ok(form) => found.extend(against(plan, form, shown)),
        Err(_) => {
            let message = format!("there is no usable form `{id}` for this letter to tell of");
            found.push(fault("letter/form", message, shown));
        }
    }
    found
}

/// What nobody asked cannot be told.
fn without_a_form(plan: &Plan, shown: &str) -> Option<Diagnostic> {
    let asks = !plan.conditions().is_empty() || !plan.names().is_empty() || plan.consent.is_some();
    let message = "the letter names no `form`, but tells of answers".to_owned();
    asks.then(|| fault("letter/form", message, shown))
}

fn against(plan: &Plan, form: Arc<Form>, shown: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let names: BTreeSet<&str> = form.nodes.iter().map(|node| node.name.as_str()).collect();
    for name in plan.names() {
        if !names.contains(name) {
            let message = format!("the form `{}` has no question `{name}`", form.id);
            found.push(fault("letter/unknown-name", message, shown));
        }
    }
    if let Some(consent) = &plan.consent {
        let is_asked = |node: &crate::form::Node| node.voluntary.as_ref() == Some(consent);
        if !form.nodes.iter().any(is_asked) {
            let message = format!("the form `{}` asks for no consent `{consent}`", form.id);
            found.push(fault("letter/consent", message, shown));
        }
    }
    found.extend(conditions(plan, form, shown));
    found
}

fn conditions(plan: &Plan, form: Arc<Form>, shown: &str) -> Vec<Diagnostic> {
    let interview = Interview::start(form, opening());
    let root = interview.root();
    let faults = plan.conditions().into_iter().flat_map(|condition| {
        let read = interview.evaluate(root, condition);
        let faults = read.err().unwrap_or_default();
        faults.into_iter().map(move |fault| (condition, fault))
    });
    faults
        .map(|(condition, it)| {
            let message = format!("{} in `{condition}`", it.message);
            fault("letter/condition", message, shown)
        })
        .collect()
}

fn opening() -> Opening {
    Opening {
        seed: 1,
        now: OffsetDateTime::UNIX_EPOCH,
        username: String::new(),
        preloaded: Vec::new(),
        languages: Vec::new(),
        about: None,
        case: None,
    }
}

fn rights(shelf: &Shelf, written: &Written) -> Vec<Diagnostic> {
    let shown = format!("forms/{RIGHTS}");
    let read = shelf.read(RIGHTS).map_err(|error| error.to_string());
    let rights = match read.and_then(|bytes| Rights::read(&bytes)) {
        Ok(rights) => rights,
        Err(cause) => return vec![fault("rights/unreadable", cause, &shown)],
    };
    let mut found: Vec<Diagnostic> = rights
        .dangling()
        .into_iter()
        .map(|cause| fault("rights/dangling", cause, &shown))
        .collect();
    let said = rights
        .rights
        .iter()
        .flat_map(|right| [format!("rights-{}", right.id), right.message.clone()]);
    let rates = rights.rates.iter().flat_map(|rate| {
        [
            format!("rights-rate-{}", rate.id),
            format!("rights-per-{}", rate.per),
        ]
    });
    let messages: BTreeSet<String> = said.chain(rates).collect();
    found.extend(unsaid(messages.into_iter(), written, &shown));
    found
}

/// Messages that no source language has.
fn unsaid(
    messages: impl Iterator<Item = String>,
    written: &Written,
    shown: &str,
) -> Vec<Diagnostic> {
    let is_said = |id: &str| {
        let mut sources = written.tags().filter(|tag| tag.is_source());
        sources.any(|tag| written.spot(tag, id).is_some())
    };
    messages
        .filter(|id| !is_said(id))
        .map(|id| fault("words/missing", format!("`{id}` has no words"), shown))
        .collect()
}

fn fault(code: &'static str, message: String, file: &str) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code,
        message,
        help: None,
        file: file.to_owned(),
        line: 1,
        column: 1,
        excerpt: None,
    }
}
