//! How complete and how sound the words of a language are: what `bolyst check` says about locales.
//!
//! A language is compared with the sources, bokmål and English: what one of them has, every language should have. Guidance is for
//! the consultant, who reads a source language; the program's own messages (`ui-…`, `error-…`) are counted apart, because a
//! newcomer hardly meets them.

mod comparison;
mod doubles;
mod plurals;

use std::collections::BTreeSet;

use super::catalog::Catalog;
use super::catalogs::Catalogs;
use super::fault::{Fault, Place, Problem};
use super::review::Review;
use super::tag::Tag;

/// What there is to say about one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub language: Tag,
    /// Texts of the conversations and code lists.
    pub conversations: Share,
    /// Texts of the program itself.
    pub program: Share,
    /// In the order of files and places.
    pub findings: Vec<Finding>,
}

/// How many messages there should be, are, and have been read by somebody who knows the language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub expected: usize,
    pub present: usize,
    /// Reviewed, or written in a source language.
    pub reviewed: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Somebody would see something wrong, or nothing.
    Error,
    /// Worth a look.
    Warning,
    /// Work that is still to be done.
    Note,
}

/// One thing to mend, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub severity: Severity,
    pub file: String,
    /// For what is missing altogether: where the source has it.
    pub place: Place,
    /// `id` or `id.attribute`.
    pub message: Option<String>,
    pub what: What,
}

/// What is to be mended, in the terms of a translator.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum What {
    #[error(transparent)]
    Fault(Problem),
    #[error("not yet in {0}")]
    Missing(Tag),
    #[error("the attribute {attribute} is not yet in {language}")]
    MissingAttribute { language: Tag, attribute: String },
    #[error("no source language has it any more")]
    Obsolete,
    #[error("it uses {{ ${0} }}, which no source language does: it would show nothing")]
    UnknownVariable(String),
    #[error("it leaves out {{ ${0} }}, which the sources use")]
    VariableLeftOut(String),
    #[error("the plural forms for {} are missing", .0.join(", "))]
    MissingPlurals(Vec<&'static str>),
    #[error("the plural form [{0}] is never chosen in this language")]
    UnusedPlural(&'static str),
    #[error("it is there twice; the one in line {0} has no effect")]
    Double(usize),
    #[error("a term and a message share the name “{0}”; only the later one works")]
    SharedName(String),
}

/// Reports on every language there are files of.
pub fn all(catalogs: &Catalogs) -> Vec<Report> {
    catalogs
        .tags()
        .iter()
        .map(|tag| language(catalogs, tag))
        .collect()
}

/// Reports on one language; one without files is all missing.
pub fn language(catalogs: &Catalogs, tag: &Tag) -> Report {
    let sources: Vec<&Catalog> = [Tag::BOKMAL, Tag::ENGLISH]
        .iter()
        .filter(|source| *source != tag)
        .filter_map(|source| catalogs.catalog(source))
        .collect();
    let nothing = Catalog::load(tag, Vec::new());
    let own = catalogs.catalog(tag).unwrap_or(&nothing);

    let mut findings: Vec<Finding> = own.faults().iter().map(of_fault).collect();
    findings.extend(comparison::findings(own, &sources));
    findings.extend(plurals::findings(own));
    findings.extend(doubles::findings(own));
    findings.sort_by(|a, b| (&a.file, a.place).cmp(&(&b.file, b.place)));
    Report {
        language: tag.clone(),
        conversations: share(own, &sources, false),
        program: share(own, &sources, true),
        findings,
    }
}

/// Is a message one of the program's own?
fn is_programs(id: &str) -> bool {
    id.starts_with("ui-") || id.starts_with("error-")
}

fn share(own: &Catalog, sources: &[&Catalog], of_program: bool) -> Share {
    let ids = sources
        .iter()
        .chain([&own])
        .flat_map(|catalog| catalog.messages());
    let ids: BTreeSet<&str> = ids.map(|located| located.message.id.name).collect();
    let mut share = Share::default();
    for id in ids.into_iter().filter(|id| is_programs(id) == of_program) {
        let is_expected = sources
            .iter()
            .any(|source| source.entries().message(id).is_some());
        // A source language may have what the other one lacks; in others that is obsolete.
        if !is_expected && !own.tag().is_source() {
            continue;
        }
        share.expected += 1;
        if own.entries().message(id).is_some() {
            share.present += 1;
            if own.review(id) != Review::Draft {
                share.reviewed += 1;
            }
        }
    }
    share
}

fn of_fault(fault: &Fault) -> Finding {
    Finding {
        severity: Severity::Error,
        file: fault.file.clone(),
        place: fault.place,
        message: fault.message.clone(),
        what: What::Fault(fault.problem.clone()),
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Place { line, column } = self.place;
        write!(f, "{}:{line}:{column}: ", self.file)?;
        if let Some(message) = &self.message {
            write!(f, "{message}: ")?;
        }
        write!(f, "{}", self.what)
    }
}

#[cfg(test)]
mod tests;
