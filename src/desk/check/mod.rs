//! Everything that an author of forms and words may have got wrong, each with its place.

mod expected;
mod letters;
mod messages;
pub mod plain;
mod unasked;
mod words;

use std::path::Path;

use self::expected::Expected;
use self::words::Written;
use super::Shelf;
use crate::form::{self, Diagnostic, Severity};
use crate::language::check::{Finding, Report};
use crate::language::{self, Catalogs, Fault, Place};

/// All faults of the forms, code lists and words on a shelf, by file and place.
pub fn check(shelf: &Shelf, catalogs: &Catalogs) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = shelf.warnings().to_vec();
    let unreadable = shelf.unreadable_words();
    let faulty = shelf.faults().iter().chain(&unreadable);
    found.extend(faulty.flat_map(|fault| fault.diagnostics.iter().cloned()));
    found.extend(code_lists(shelf));
    found.extend(catalogs.stray_folders().iter().map(of_folder));
    let reports = language::check::all(catalogs);
    let expected = Expected::of(shelf);
    found.extend(
        reports
            .iter()
            .flat_map(|report| &report.findings)
            .filter(|finding| expected.concerns(finding))
            .filter_map(of_words),
    );
    let written = Written::read(shelf, catalogs);
    found.extend(messages::check(shelf, catalogs, &written));
    found.extend(letters::check(shelf, &written));
    found.sort_by(|a, b| place(a).cmp(&place(b)));
    // A code list that several forms use says the same each time.
    found.dedup();
    found
}

/// How far each language has come.
pub fn progress(catalogs: &Catalogs) -> Vec<Report> {
    language::check::all(catalogs)
}

/// Whether anything among these has to be mended.
pub fn has_errors(found: &[Diagnostic]) -> bool {
    found
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error)
}

fn place(diagnostic: &Diagnostic) -> (&str, usize, usize, &str) {
    (
        &diagnostic.file,
        diagnostic.line,
        diagnostic.column,
        diagnostic.code,
    )
}

/// Code lists that no form uses are read by a form made up for it.
fn code_lists(shelf: &Shelf) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for name in shelf.code_lists() {
        let file = format!("codelists/{name}");
        let form = serde_json::json!({
            "form": "check", "version": "1", "about": "person",
            "survey": [{ "type": "select_one", "choices": "list", "name": "question" }],
            "choices": { "list": { "file": file } },
        });
        let diagnostics = match form::load("check.json", &form.to_string(), shelf) {
            Ok((_, warnings)) => warnings,
            Err(faults) => faults,
        };
        found.extend(
            diagnostics
                .into_iter()
                .filter(|it| Path::new(&it.file).ends_with(&file)),
        );
    }
    found
}

fn of_folder(fault: &Fault) -> Diagnostic {
    words(
        Severity::Error,
        &fault.file,
        fault.place,
        None,
        &fault.problem,
    )
}

/// What is still to be translated is no fault: [`progress`] counts it.
fn of_words(finding: &Finding) -> Option<Diagnostic> {
    let severity = match finding.severity {
        language::check::Severity::Error => Severity::Error,
        language::check::Severity::Warning => Severity::Warning,
        language::check::Severity::Note => return None,
    };
    let message = finding.message.as_deref();
    Some(words(
        severity,
        &finding.file,
        finding.place,
        message,
        &finding.what,
    ))
}

fn words(
    severity: Severity,
    file: &str,
    place: Place,
    message: Option<&str>,
    what: &dyn std::fmt::Display,
) -> Diagnostic {
    Diagnostic {
        severity,
        code: "words/fault",
        message: match message {
            Some(message) => format!("{message}: {what}"),
            None => what.to_string(),
        },
        help: None,
        file: file.to_owned(),
        line: place.line,
        column: place.column,
        excerpt: None,
    }
}
