//! The proof of the import: the form file must load. What does not is left out, and the report says why.

use std::collections::HashSet;

use super::choices::Choices;
use super::item::Item;
use super::layout::{Origin, Page};
use super::reason::Reason;
use super::report::Report;
use super::survey::Survey;
use super::tables::{Beside, Together};
use crate::form::{self, Diagnostic, Severity};

/// What stands in the workbook, while it is made to load.
pub struct Draft {
    pub id: String,
    pub version: String,
    pub survey: Survey,
    pub choices: Choices,
    pub tables: Vec<Beside>,
}

/// Leaving one thing out can bring another to light. Real forms need two or three rounds.
const ROUNDS: usize = 60;

impl Draft {
    /// The form file, without what the form's reader refuses.
    pub fn proven(&mut self, report: &mut Report) -> String {
        let mut page = self.page();
        for _ in 0..ROUNDS {
            let loaded = form::load("form", &page.text, &Together(&self.tables));
            let Err(mut faults) = loaded else { break };
            faults.retain(|fault| fault.severity == Severity::Error);
            if !self.leave_out(&page, &faults, report) {
                report_rest(&faults, report);
                break;
            }
            page = self.page();
        }
        page.text
    }

    fn page(&self) -> Page {
        let Draft { id, version, .. } = self;
        Page::of(id, version, &self.survey, &self.choices, &self.tables)
    }

    /// Leaves out everything that the reader refused. False when nothing could be found to leave out.
    fn leave_out(&mut self, page: &Page, faults: &[Diagnostic], report: &mut Report) -> bool {
        let mut gone: HashSet<Origin> = HashSet::new();
        for fault in faults {
            let Some(origin) = origin(page, fault) else {
                continue;
            };
            if gone.insert(origin.clone()) {
                self.report(origin, fault, report);
            }
        }
        without(&mut self.survey.items, &gone);
        for list in &mut self.choices.lists {
            let key = &list.key;
            let mut index = 0;
            list.choices.retain(|_| {
                let key = key.clone();
                let kept = !gone.contains(&Origin::Choice { key, index });
                index += 1;
                kept
            });
            if gone.contains(&Origin::List { key: key.clone() }) {
                list.choices.clear();
            }
        }
        !gone.is_empty()
    }

    fn report(&self, origin: &Origin, fault: &Diagnostic, report: &mut Report) {
        let reason = reason(fault);
        let list = |key: &String| self.choices.lists.iter().find(|list| list.key == *key);
        match origin {
            Origin::Property { row, key } => report.left_out("survey", *row, Some(key), reason),
            Origin::Item { row } => report.left_out("survey", *row, None, reason),
            Origin::List { key } => {
                if let Some(list) = list(key) {
                    report.left_out(&list.sheet, list.row, None, reason);
                }
            }
            Origin::Choice { key, index } => {
                if let Some(list) = list(key) {
                    let row = list.choices.get(*index).map_or(0, |choice| choice.row);
                    report.left_out(&list.sheet, row, None, reason);
                }
            }
        }
    }
}

/// Takes out properties. A question that is refused as a whole first becomes a hidden place; a group goes with all
/// that is in it.
fn without(items: &mut Vec<Item>, gone: &HashSet<Origin>) {
    items.retain_mut(|item| {
        let row = item.row;
        let is_gone = |key| gone.contains(&Origin::Property { row, key });
        item.properties.retain(|(key, _)| !is_gone(key));
        item.expressions.retain(|found| !is_gone(found.key));
        let has_nothing_to_say = item.kind == "calculate" && !item.has("calculation");
        let is_gone = gone.contains(&Origin::Item { row });
        if is_gone && (item.is_container() || item.kind == "hidden") {
            return false;
        }
        if is_gone || has_nothing_to_say || lacks_choices(item) {
            item.hide();
        }
        without(&mut item.children, gone);
        true
    });
}

fn lacks_choices(item: &Item) -> bool {
    matches!(item.kind, "select_one" | "select_multiple" | "rank") && !item.has("choices")
}

/// What could not be traced to a row: the form file is written all the same, for its author to mend.
fn report_rest(faults: &[Diagnostic], report: &mut Report) {
    for fault in faults {
        report.left_out("survey", 0, None, reason(fault));
    }
}

fn reason(fault: &Diagnostic) -> Reason {
    let fault = match &fault.help {
        Some(help) => format!("{}; {help}", fault.message),
        None => fault.message.clone(),
    };
    Reason::Fault { fault }
}

fn origin<'a>(page: &'a Page, fault: &Diagnostic) -> Option<&'a Origin> {
    page.origins.get(fault.line.checked_sub(1)?)?.as_ref()
}
