//! Actions: what a form proposes as next steps.

use std::ops::Range;

use jsonc_parser::ast::{Object, Value};

use super::{identifier, is_question_name};
use crate::form::faults::Faults;
use crate::form::model::Action;
use crate::form::source::{Reader, Source, range};
use crate::form::suggest::did_you_mean;

pub const KEYS: &[&str] = &["name", "when", "owner", "due", "measure", "comment"];
pub const OWNERS: &[&str] = &["municipality", "business", "voluntary", "state", "person"];

/// The actions of a form, and when each is proposed.
#[derive(Default)]
pub struct Actions {
    pub actions: Vec<Action>,
    /// The expression and where it stands.
    pub when: Vec<(String, Range<usize>)>,
}

impl Actions {
    pub fn read(
        &mut self,
        source: &Source<'_>,
        value: &Value<'_>,
        form: &str,
        faults: &mut Faults,
    ) {
        let mut reader = Reader { source, faults };
        let Some(array) = reader.array(value) else {
            return;
        };
        for element in &array.elements {
            let mut reader = Reader { source, faults };
            if let Some(object) = reader.object(element) {
                self.action(source, object, form, faults);
            }
        }
    }

    fn action(
        &mut self,
        source: &Source<'_>,
        object: &Object<'_>,
        form: &str,
        faults: &mut Faults,
    ) {
        let mut action = Action {
            name: String::new(),
            message: String::new(),
            owner: String::new(),
            due_days: None,
            measure: None,
        };
        let mut when = None;
        let mut reader = Reader { source, faults };
        reader.once_each(object);
        for property in &object.properties {
            let value = &property.value;
            match property.name.as_str() {
                "name" => action.name = reader.text(value).unwrap_or_default().to_owned(),
                "when" => {
                    when = reader
                        .text(value)
                        .map(|text| (text.to_owned(), range(value)))
                }
                "owner" => action.owner = reader.text(value).unwrap_or_default().to_owned(),
                "due" => action.due_days = reader.text(value).and_then(days),
                "measure" => {
                    action.measure = reader
                        .whole(value, 1..16)
                        .and_then(|number| number.try_into().ok())
                }
                "comment" => {}
                _ => reader.unknown_key(property, KEYS),
            }
        }
        self.check(source, object, &action, faults);
        let Some(when) = when else { return };
        action.message = format!("{form}-action-{}", identifier(&action.name));
        self.actions.push(action);
        self.when.push(when);
    }

    fn check(
        &self,
        source: &Source<'_>,
        object: &Object<'_>,
        action: &Action,
        faults: &mut Faults,
    ) {
        for key in ["name", "when", "owner"] {
            if object.get(key).is_none() {
                faults.error(
                    source,
                    "form/missing-key",
                    range(object).start..range(object).start + 1,
                    format!("`{key}` is missing"),
                );
            }
        }
        let place = |key: &str| {
            object
                .get(key)
                .map_or(0..0, |property| range(&property.value))
        };
        if object.get("owner").is_some() && !OWNERS.contains(&action.owner.as_str()) {
            let message = format!("`{}` cannot own an action", action.owner);
            let help = did_you_mean(&action.owner, OWNERS.iter().copied())
                .or_else(|| Some(format!("owners: {}", OWNERS.join(", "))));
            faults.help(source, "form/bad-owner", place("owner"), message, help);
        }
        if let Some(due) = object.get("due")
            && action.due_days.is_none()
            && due.value.as_string_lit().is_some()
        {
            let help = Some(String::from("write P14D, P2W, P3M or P1Y"));
            faults.help(
                source,
                "form/bad-duration",
                place("due"),
                "this is not an ISO 8601 duration in days",
                help,
            );
        }
        if object.get("name").is_some() && !is_question_name(&action.name) {
            faults.error(
                source,
                "form/bad-name",
                place("name"),
                format!("`{}` cannot be a name", action.name),
            );
        }
        if self.actions.iter().any(|other| other.name == action.name) {
            let message = format!("there are two actions `{}`", action.name);
            faults.error(source, "form/duplicate-name", place("name"), message);
        }
    }
}

/// Days of an ISO 8601 duration of whole days, weeks, months (30 days) and years (365 days).
fn days(text: &str) -> Option<u32> {
    let mut rest = text.strip_prefix('P')?;
    let mut total: u32 = 0;
    while !rest.is_empty() {
        let digits = rest.find(|sign: char| !sign.is_ascii_digit())?;
        let number: u32 = rest.get(..digits)?.parse().ok()?;
        let unit = match rest.as_bytes().get(digits)? {
            b'D' => 1,
            b'W' => 7,
            b'M' => 30,
            b'Y' => 365,
            _ => return None,
        };
        total = total.checked_add(number.checked_mul(unit)?)?;
        rest = &rest[digits + 1..];
    }
    (text.len() > 1).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::days;

    #[test]
    fn durations_in_days() {
        for (text, expected) in [
            ("P14D", Some(14)),
            ("P2W", Some(14)),
            ("P1Y2M", Some(425)),
            ("P0D", Some(0)),
        ] {
            assert_eq!(days(text), expected);
        }
        for text in ["", "P", "14D", "PT4H", "P1", "PxD", "P99999999999D"] {
            assert_eq!(days(text), None, "{text}");
        }
    }
}
