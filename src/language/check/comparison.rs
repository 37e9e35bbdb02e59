//! A language beside the sources: what is missing, what is left over, which variables differ.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Message, Pattern};

use super::super::catalog::{Catalog, Located};
use super::super::references::{qualified, variables};
use super::{Finding, Severity, What, is_programs};

/// The attribute that only the consultant sees.
const GUIDANCE: &str = "guidance";

pub(super) fn findings(own: &Catalog, sources: &[&Catalog]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut looked_for = BTreeSet::new();
    for source in sources {
        for located in source.messages() {
            let id = located.message.id.name;
            if !looked_for.insert(id) {
                continue;
            }
            match own.entries().message(id) {
                None => findings.push(missing(own, source, &located)),
                Some(message) => {
                    findings.extend(missing_attributes(own, located.message, message));
                }
            }
        }
    }
    for located in own.messages() {
        findings.extend(left_over(own, sources, &located));
        findings.extend(differing_variables(own, sources, &located));
    }
    findings
}

fn missing(own: &Catalog, source: &Catalog, located: &Located) -> Finding {
    let id = located.message.id.name;
    let severity = match own.tag().is_source() {
        true => Severity::Error,
        false if is_programs(id) => Severity::Note,
        false => Severity::Warning,
    };
    Finding {
        severity,
        file: source.file(located.resource).to_owned(),
        place: source.place_in(located.resource, id),
        message: Some(id.to_owned()),
        what: What::Missing(own.tag().clone()),
    }
}

fn missing_attributes(
    own: &Catalog,
    source: &Message<&str>,
    message: &Message<&str>,
) -> Vec<Finding> {
    let is_needed = |name: &str| name != GUIDANCE || own.tag().is_source();
    let has = |name: &str| {
        message
            .attributes
            .iter()
            .any(|attribute| attribute.id.name == name)
    };
    let names = source.attributes.iter().map(|attribute| attribute.id.name);
    let names = names.filter(|name| is_needed(name) && !has(name));
    let finding = |name: &str| {
        let what = What::MissingAttribute {
            language: own.tag().clone(),
            attribute: name.to_owned(),
        };
        own.finding(
            Severity::Warning,
            message.id.name,
            None,
            message.id.name,
            what,
        )
    };
    names.map(finding).collect()
}

/// Messages and attributes that no source has. A source language is itself what others are measured by.
fn left_over(own: &Catalog, sources: &[&Catalog], located: &Located) -> Vec<Finding> {
    let message = located.message;
    let id = message.id.name;
    if own.tag().is_source() || sources.is_empty() {
        return Vec::new();
    }
    let originals: Vec<_> = sources
        .iter()
        .filter_map(|source| source.entries().message(id))
        .collect();
    if originals.is_empty() {
        return vec![own.finding(Severity::Warning, id, None, id, What::Obsolete)];
    }
    let has = |name: &str| {
        let mut attributes = originals.iter().flat_map(|original| &original.attributes);
        attributes.any(|attribute| attribute.id.name == name)
    };
    let attributes = message.attributes.iter().map(|attribute| attribute.id.name);
    let left_over = attributes.filter(|name| !has(name));
    let finding = |name| own.finding(Severity::Warning, id, Some(name), name, What::Obsolete);
    left_over.map(finding).collect()
}

fn differing_variables(own: &Catalog, sources: &[&Catalog], located: &Located) -> Vec<Finding> {
    let message = located.message;
    let id = message.id.name;
    let value = message.value.iter().map(|_| None);
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| Some(attribute.id.name));
    let mut findings = Vec::new();
    for attribute in value.chain(attributes) {
        let Some(used) = used_by(own, id, attribute) else {
            continue;
        };
        let by_sources: Vec<BTreeSet<&str>> = sources
            .iter()
            .filter_map(|source| used_by(source, id, attribute))
            .collect();
        let Some(by_all) = by_sources.iter().cloned().reduce(|all, some| &all & &some) else {
            continue;
        };
        let by_any: BTreeSet<&str> = by_sources.into_iter().flatten().collect();
        let at = attribute.unwrap_or(id);
        let unknown = used.difference(&by_any).map(|name| {
            let what = What::UnknownVariable((*name).to_owned());
            own.finding(Severity::Error, id, attribute, at, what)
        });
        let left_out = by_all.difference(&used).map(|name| {
            let what = What::VariableLeftOut((*name).to_owned());
            own.finding(Severity::Warning, id, attribute, at, what)
        });
        findings.extend(unknown.chain(left_out));
    }
    findings
}

fn used_by<'c>(
    catalog: &'c Catalog,
    id: &str,
    attribute: Option<&str>,
) -> Option<BTreeSet<&'c str>> {
    let pattern: &Pattern<&str> = catalog.pattern(id, attribute)?;
    Some(variables(catalog.entries(), pattern))
}

impl Catalog {
    /// A finding at a name that stands in one of this catalog's own files.
    pub(super) fn finding(
        &self,
        severity: Severity,
        id: &str,
        attribute: Option<&str>,
        at: &str,
        what: What,
    ) -> Finding {
        let resource = self.resource_of(id).unwrap_or_default();
        Finding {
            severity,
            file: self.file(resource).to_owned(),
            place: self.place_in(resource, at),
            message: Some(qualified(id, attribute)),
            what,
        }
    }
}
