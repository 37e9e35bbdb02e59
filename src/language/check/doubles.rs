//! Names that stand twice where only one can work.

use std::collections::HashMap;

use fluent_syntax::ast::Entry;

use super::super::catalog::Catalog;
use super::super::references::qualified;
use super::{Finding, Severity, What};

/// The same message twice in one file, the same attribute twice in one message, a term called like a message. A message that
/// stands in two files is how a person's own words override the shipped ones.
pub(super) fn findings(catalog: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, resource) in catalog.resources().iter().enumerate() {
        let mut messages: HashMap<&str, &str> = HashMap::new();
        let mut terms: HashMap<&str, &str> = HashMap::new();
        for entry in resource.entries() {
            let (id, own, others, attributes) = match entry {
                Entry::Message(message) => {
                    (message.id.name, &mut messages, &terms, &message.attributes)
                }
                Entry::Term(term) => (term.id.name, &mut terms, &messages, &term.attributes),
                _ => continue,
            };
            let finding = |at: &str, attribute, what| Finding {
                severity: Severity::Error,
                file: catalog.file(number).to_owned(),
                place: catalog.place_in(number, at),
                message: Some(qualified(id, attribute)),
                what,
            };
            if others.contains_key(id) {
                findings.push(finding(id, None, What::SharedName(id.to_owned())));
            }
            if let Some(earlier) = own.insert(id, id) {
                let line = catalog.place_in(number, earlier).line;
                findings.push(finding(id, None, What::Double(line)));
            }
            let mut names: HashMap<&str, &str> = HashMap::new();
            for attribute in attributes {
                let name = attribute.id.name;
                if let Some(earlier) = names.insert(name, name) {
                    // Of two attributes, the first one is found.
                    let line = catalog.place_in(number, name).line;
                    findings.push(finding(earlier, Some(name), What::Double(line)));
                }
            }
        }
    }
    findings
}
