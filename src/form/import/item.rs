//! One question, group or repeat: the cells of its row as the properties that a form file has.

use serde_json::{Map, Value};

use super::cells::{is_no, is_yes, r_code, straighten, truth};
use super::headers::Row;
use super::reason::Reason;
use super::report::Report;
use crate::form::appearance::{Standing, standing};

/// A question, group or repeat.
#[derive(Debug)]
pub struct Item {
    pub row: usize,
    /// As a form file calls it.
    pub kind: &'static str,
    pub name: String,
    /// Message of its words; empty for a group that nobody is told about.
    pub message: String,
    /// Plain properties by their key in the form file.
    pub properties: Vec<(&'static str, Value)>,
    pub expressions: Vec<Expression>,
    pub children: Vec<Item>,
}

/// A property that is computed.
#[derive(Debug)]
pub struct Expression {
    /// Key in the form file, which is the column's name too.
    pub key: &'static str,
    pub text: String,
}

/// Columns that hold nothing but expressions.
const EXPRESSIONS: &[&str] = &[
    "relevant",
    "constraint",
    "calculation",
    "choice_filter",
    "repeat_count",
    "trigger",
];

/// Every column of the survey that is read, here or elsewhere.
pub const COLUMNS: &[&str] = &[
    "type",
    "name",
    "label",
    "hint",
    "guidance_hint",
    "constraint_message",
    "required_message",
    "relevant",
    "constraint",
    "calculation",
    "choice_filter",
    "repeat_count",
    "trigger",
    "required",
    "read_only",
    "default",
    "appearance",
    "parameters",
    "disabled",
];

impl Item {
    pub fn new(row: usize, kind: &'static str, name: String) -> Item {
        Item {
            row,
            kind,
            name,
            message: String::new(),
            properties: Vec::new(),
            expressions: Vec::new(),
            children: Vec::new(),
        }
    }

    pub fn is_container(&self) -> bool {
        matches!(self.kind, "group" | "repeat")
    }

    /// Computed or filled in: nobody is told about it.
    pub fn is_silent(&self) -> bool {
        matches!(self.kind, "calculate" | "hidden" | "metadata")
    }

    pub fn has(&self, key: &str) -> bool {
        self.expressions.iter().any(|found| found.key == key)
            || self.properties.iter().any(|(found, _)| *found == key)
    }

    /// Takes everything away but these properties.
    pub fn keep_only(&mut self, keys: &[&str]) {
        self.properties.retain(|(key, _)| keys.contains(key));
        self.expressions.retain(|found| keys.contains(&found.key));
    }

    pub fn remove(&mut self, key: &str) {
        self.properties.retain(|(found, _)| *found != key);
        self.expressions.retain(|found| found.key != key);
    }

    /// Keeps the place of something that cannot be asked, so that what refers to it still means something: it is
    /// always blank.
    pub fn hide(&mut self) {
        self.kind = "hidden";
        self.message = String::new();
        self.keep_only(&["relevant"]);
    }

    /// Reads the columns of the row that are not words.
    pub fn read<'a>(&mut self, row: &Row<'a>, report: &mut Report) {
        for key in EXPRESSIONS {
            let text = straighten(row.get(key));
            if !text.is_empty() {
                let text = truth(&text).map_or(text, str::to_owned);
                self.expressions.push(Expression { key, text });
            }
        }
        for key in ["required", "read_only"] {
            self.condition(key, row, report);
        }
        let text = straighten(row.get("default"));
        if !text.is_empty() {
            let key = "default";
            self.expressions.push(Expression { key, text });
        }
        self.expressions.retain(|found| {
            let is_last = found.text.contains("last-saved#");
            if is_last {
                let column = Some(found.key);
                report.left_out(row.sheet, row.number, column, Reason::LastSaved);
            }
            !is_last
        });
        self.appearance(row, report);
        let parameters = parameters(row.get("parameters"));
        if !parameters.is_empty() {
            self.properties.push(("parameters", parameters.into()));
        }
    }

    /// What a terminal cannot show is told and left out, so that nobody looks for it in the form.
    fn appearance<'a>(&mut self, row: &Row<'a>, report: &mut Report) {
        let key = "appearance";
        let mut kept = Vec::new();
        for word in without_search(row.get(key)).split_whitespace() {
            let written = word.to_owned();
            let reason = match standing(word) {
                Standing::Honoured | Standing::Cosmetic => {
                    kept.push(word.to_owned());
                    continue;
                }
                Standing::Beyond => Reason::AppearanceBeyond { written },
                Standing::Unknown => Reason::UnknownAppearance { written },
            };
            // What is hidden as a whole has been told already.
            if !self.is_silent() {
                report.left_out(row.sheet, row.number, Some(key), reason);
            }
        }
        if !kept.is_empty() {
            self.properties.push((key, kept.join(" ").into()));
        }
    }

    /// Yes, no, or when.
    fn condition<'a>(&mut self, key: &'static str, row: &Row<'a>, report: &mut Report) {
        let text = straighten(row.get(key));
        let in_r = r_code(&text);
        if in_r.is_some() {
            let written = text.clone();
            let reason = Reason::RCode { written };
            report.repaired(row.sheet, row.number, Some(key), reason);
        }
        if in_r == Some(true) || is_yes(&text) {
            self.properties.push((key, true.into()));
        } else if in_r.is_none() && !is_no(&text) {
            self.expressions.push(Expression { key, text });
        }
    }
}

/// `start=0 end=10; step=1` by name.
fn parameters(text: &str) -> Map<String, Value> {
    let text = straighten(text).replace(" =", "=").replace("= ", "=");
    text.split([' ', ';', ',', '\n'])
        .filter_map(|part| part.split_once('='))
        .map(|(key, value)| (key.trim().to_owned(), parameter(value.trim())))
        .collect()
}

fn parameter(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(number @ Value::Number(_)) => number,
        _ if text.eq_ignore_ascii_case("true") => true.into(),
        _ if text.eq_ignore_ascii_case("false") => false.into(),
        _ => text.into(),
    }
}

/// `minimal search('towns')` without the call, which says where the choices come from.
fn without_search(appearance: &str) -> String {
    let Some((before, call)) = appearance.split_once("search(") else {
        return appearance.to_owned();
    };
    let after = call.rsplit_once(')').map_or("", |(_, after)| after);
    format!("{before} {after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read_however_they_are_put_apart() {
        let expected =
            serde_json::json!({ "start": 0, "end": 2.5, "randomize": true, "seed": "${s}" });
        for text in [
            "start=0 end=2.5 randomize=true seed=${s}",
            "start = 0; end = 2.5;randomize=TRUE, seed=${s}",
        ] {
            assert_eq!(Value::Object(parameters(text)), expected);
        }
    }
}
