//! Lists of choices: inline, or in code-list files.

use std::collections::{HashMap, HashSet};

use jsonc_parser::ast::{Array, Object, Value};

use super::{identifier, is_identifier};
use crate::form::Files;
use crate::form::faults::Faults;
use crate::form::model::{ChoiceList, ListChoice};
use crate::form::source::{Reader, Source, parse, range};
use crate::form::suggest::did_you_mean;
use crate::form::table::Table;

const FILE_KEYS: &[&str] = &[
    "$schema", "list", "title", "source", "date", "codes", "comment",
];
/// A code-list file may have this many bytes.
const LARGEST: usize = 16 * 1024 * 1024;
/// Further columns of a list: choice filters ask for two or three.
const MOST_COLUMNS: usize = 500;

/// The lists of a form.
#[derive(Default)]
pub struct Lists {
    pub lists: Vec<ChoiceList>,
    /// Further columns of each list, by row.
    pub columns: Vec<Table>,
    by_name: HashMap<String, usize>,
    by_file: HashMap<String, Option<usize>>,
    used: Vec<bool>,
    places: Vec<std::ops::Range<usize>>,
}

impl Lists {
    /// Reads the `choices` of a form.
    pub fn read(
        &mut self,
        source: &Source<'_>,
        value: &Value<'_>,
        files: &dyn Files,
        faults: &mut Faults,
    ) {
        let mut reader = Reader { source, faults };
        let Some(object) = reader.object(value) else {
            return;
        };
        reader.once_each(object);
        for property in &object.properties {
            let name = property.name.as_str();
            let place = range(&property.name);
            if !is_identifier(name) {
                let message = format!("`{name}` cannot be a list's name");
                let help = Some(String::from(
                    "use letters a–z, digits, `-` and `_`, beginning with a letter",
                ));
                faults.help(source, "choices/bad-name", place.clone(), message, help);
            }
            match &property.value {
                Value::Array(array) => {
                    let list = choices(source, array, name, name, faults);
                    self.add(name, list, place);
                }
                Value::Object(inner) if inner.get("codes").is_some() => {
                    if let Some(list) = code_list(source, inner, name, faults) {
                        self.add(name, list, place);
                    }
                }
                Value::Object(inner) => self.add_file(source, inner, name, place, files, faults),
                other => {
                    let message = "a list of choices is written in [ ], or as {\"file\": \"…\"}";
                    faults.error(source, "json/wrong-type", range(other), message);
                }
            }
        }
    }

    fn add_file(
        &mut self,
        source: &Source<'_>,
        object: &Object<'_>,
        name: &str,
        place: std::ops::Range<usize>,
        files: &dyn Files,
        faults: &mut Faults,
    ) {
        let mut reader = Reader { source, faults };
        for key in object
            .properties
            .iter()
            .filter(|key| key.name.as_str() != "file")
        {
            reader.unknown_key(key, &["file"]);
        }
        let Some(property) = object.get("file") else {
            faults.error(
                source,
                "form/missing-key",
                range(object),
                "`file` is missing",
            );
            return;
        };
        let Some(file) = reader.text(&property.value) else {
            return;
        };
        if let Some(list) = read_file(file, source, range(&property.value), name, files, faults) {
            self.add(name, list, place);
        }
    }

    fn add(&mut self, name: &str, list: ChoiceList, place: std::ops::Range<usize>) -> usize {
        let index = self.lists.len();
        self.columns.push(columns(&list));
        self.lists.push(list);
        self.used.push(false);
        self.places.push(place);
        self.by_name.entry(name.to_owned()).or_insert(index);
        index
    }

    /// The list of this name, or a complaint at the place where it is used.
    pub fn named(
        &mut self,
        name: &str,
        source: &Source<'_>,
        at: std::ops::Range<usize>,
        faults: &mut Faults,
    ) -> Option<usize> {
        if let Some(&index) = self.by_name.get(name) {
            self.used[index] = true;
            return Some(index);
        }
        let help = did_you_mean(name, self.by_name.keys().map(String::as_str));
        faults.help(
            source,
            "form/unknown-list",
            at,
            format!("there is no list of choices `{name}`"),
            help,
        );
        None
    }

    /// A list by name, or the code list in a file (`codelists/factors.json`).
    pub fn named_or_file(
        &mut self,
        name: &str,
        source: &Source<'_>,
        at: std::ops::Range<usize>,
        files: &dyn Files,
        faults: &mut Faults,
    ) -> Option<usize> {
        if !name.ends_with(".json") {
            return self.named(name, source, at, faults);
        }
        if let Some(known) = self.by_file.get(name) {
            return *known;
        }
        let stem = name
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or(name)
            .trim_end_matches(".json")
            .to_owned();
        let found = read_file(name, source, at.clone(), &stem, files, faults).map(|list| {
            let index = self.add(&stem, list, at);
            self.used[index] = true;
            index
        });
        self.by_file.insert(name.to_owned(), found);
        found
    }

    /// Marks a list that an expression reads.
    pub fn use_in_expression(&mut self, text: &str) {
        for (index, list) in self.lists.iter().enumerate() {
            let quoted = |quote: char| text.contains(&format!("{quote}{}{quote}", list.name));
            if !self.used[index] && (quoted('\'') || quoted('"')) {
                self.used[index] = true;
            }
        }
    }

    /// Warns of lists that nothing uses.
    pub fn check_used(&self, source: &Source<'_>, faults: &mut Faults) {
        for (index, list) in self
            .lists
            .iter()
            .enumerate()
            .filter(|(index, _)| !self.used[*index])
        {
            let message = format!("no question uses the list `{}`", list.name);
            faults.warning(
                source,
                "form/unused-list",
                self.places[index].clone(),
                message,
                None,
            );
        }
    }
}

fn read_file(
    file: &str,
    source: &Source<'_>,
    at: std::ops::Range<usize>,
    name: &str,
    files: &dyn Files,
    faults: &mut Faults,
) -> Option<ChoiceList> {
    let unreadable = |why: String| format!("the code list `{file}` cannot be read: {why}");
    let bytes = match files.read(file) {
        Ok(bytes) if bytes.len() > LARGEST => {
            faults.error(
                source,
                "form/unreadable-file",
                at,
                unreadable(String::from("it is too large")),
            );
            return None;
        }
        Ok(bytes) => bytes,
        Err(error) => {
            faults.error(
                source,
                "form/unreadable-file",
                at,
                unreadable(error.to_string()),
            );
            return None;
        }
    };
    let Ok(text) = String::from_utf8(bytes) else {
        faults.error(
            source,
            "form/unreadable-file",
            at,
            unreadable(String::from("it is not UTF-8")),
        );
        return None;
    };
    let inner = Source::new(file, &text);
    let value = parse(&inner, faults)?;
    let mut reader = Reader {
        source: &inner,
        faults,
    };
    let object = reader.object(&value)?;
    code_list(&inner, object, name, faults)
}

/// A list with its own beginning of message ids: `{ "list": …, "codes": [ … ] }`, in a file or in the form itself.
fn code_list(
    source: &Source<'_>,
    object: &Object<'_>,
    name: &str,
    faults: &mut Faults,
) -> Option<ChoiceList> {
    let mut reader = Reader { source, faults };
    reader.once_each(object);
    let mut prefix = None;
    let mut codes = None;
    for property in &object.properties {
        match property.name.as_str() {
            "list" => prefix = reader.text(&property.value),
            "codes" => codes = reader.array(&property.value),
            "title" | "source" | "date" | "comment" | "$schema" => {
                reader.text(&property.value);
            }
            _ => reader.unknown_key(property, FILE_KEYS),
        }
    }
    for (key, missing) in [
        ("list", object.get("list").is_none()),
        ("codes", object.get("codes").is_none()),
    ] {
        if missing {
            let start = range(object).start;
            faults.error(
                source,
                "choices/missing-key",
                start..start + 1,
                format!("`{key}` is missing"),
            );
        }
    }
    Some(choices(source, codes?, name, prefix?, faults))
}

/// Reads choices; their messages are `<prefix>-<value>`.
fn choices(
    source: &Source<'_>,
    array: &Array<'_>,
    name: &str,
    prefix: &str,
    faults: &mut Faults,
) -> ChoiceList {
    let mut list = ChoiceList {
        name: name.to_owned(),
        choices: Vec::with_capacity(array.elements.len()),
    };
    // Real questionnaires have one value with two meanings, told apart by a column; each then has its own message.
    let mut seen: HashMap<(String, String), ()> = HashMap::with_capacity(array.elements.len());
    let mut names: HashSet<String> = HashSet::new();
    for element in &array.elements {
        let Some(choice) = choice(source, element, prefix, faults) else {
            continue;
        };
        for (column, _) in &choice.columns {
            if !names.contains(column) {
                names.insert(column.clone());
            }
        }
        if names.len() > MOST_COLUMNS {
            let message = format!("the list `{name}` has more than {MOST_COLUMNS} columns");
            faults.error(source, "choices/too-wide", range(element), message);
            break;
        }
        if choice.value.is_empty() || choice.value.chars().any(char::is_whitespace) {
            let message = format!("`{}` cannot be a choice's value", choice.value);
            let help = Some(String::from(
                "a value is one word: several answers are kept with spaces between them",
            ));
            faults.help(source, "choices/bad-value", range(element), message, help);
        } else if seen
            .insert((choice.value.clone(), choice.message.clone()), ())
            .is_some()
        {
            let message = format!(
                "the choice `{}` stands twice in the list `{name}`",
                choice.value
            );
            faults.error(source, "choices/duplicate", range(element), message);
        } else {
            list.choices.push(choice);
        }
    }
    if list.choices.is_empty() {
        faults.error(
            source,
            "choices/empty",
            range(array),
            format!("the list `{name}` has no choices"),
        );
    }
    list
}

fn choice(
    source: &Source<'_>,
    element: &Value<'_>,
    prefix: &str,
    faults: &mut Faults,
) -> Option<ListChoice> {
    let message = |value: &str| format!("{prefix}-{}", identifier(value));
    let object = match element {
        Value::StringLit(literal) => {
            let value = literal.value.to_string();
            return Some(ListChoice {
                message: message(&value),
                value,
                name: None,
                columns: Vec::new(),
            });
        }
        Value::Object(object) => object,
        other => {
            let message = "a choice is a text, or an object with `value`";
            faults.error(source, "json/wrong-type", range(other), message);
            return None;
        }
    };
    let mut reader = Reader { source, faults };
    reader.once_each(object);
    let mut found = ListChoice {
        value: String::new(),
        message: String::new(),
        name: None,
        columns: Vec::new(),
    };
    for property in &object.properties {
        let text = match &property.value {
            Value::NumberLit(literal) => literal.value.to_owned(),
            Value::BooleanLit(literal) => literal.value.to_string(),
            other => reader.text(other)?.to_owned(),
        };
        match property.name.as_str() {
            "value" => found.value = text,
            "name" => found.name = Some(text),
            "message" => found.message = text,
            "comment" => {}
            column => found.columns.push((column.to_owned(), text)),
        }
    }
    if object.get("value").is_none() {
        faults.error(
            source,
            "choices/missing-key",
            range(object),
            "`value` is missing",
        );
        return None;
    }
    if found.message.is_empty() {
        found.message = message(&found.value);
    }
    Some(found)
}

fn columns(list: &ChoiceList) -> Table {
    let mut table = Table::new(&list.name, list.choices.len());
    for (row, choice) in list.choices.iter().enumerate() {
        for (name, text) in &choice.columns {
            let column = table.column_or_new(name);
            table.set(row, column, text);
        }
    }
    table
}
