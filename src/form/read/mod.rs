//! From a form file to a compiled form.

mod actions;
mod attributes;
mod choices;
mod compile;
mod expand;
mod keys;
mod node;
mod survey;

use jsonc_parser::ast::Object;
use sha2::{Digest, Sha256};

use self::actions::Actions;
use self::choices::Lists;
use self::survey::Survey;
use super::expression::lexer::is_name;
use super::faults::Faults;
use super::source::{Reader, Source, parse, range};
use super::{Diagnostic, Files, Form, instances};
use crate::form::table::Table;

/// A form file may have this many bytes.
const LARGEST: usize = 32 * 1024 * 1024;

const KEYS: &[&str] = &[
    "$schema",
    "form",
    "version",
    "about",
    "minutes",
    "survey",
    "choices",
    "actions",
    "instances",
    "comment",
];

/// Reads and compiles a form.
pub fn form(
    name: &str,
    text: &str,
    files: &dyn Files,
) -> Result<(Form, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut faults = Faults::default();
    if text.len() > LARGEST {
        let source = Source::new(name, "");
        let megabytes = LARGEST / 1024 / 1024;
        faults.error(
            &source,
            "form/too-large",
            0..0,
            format!("a form file may have {megabytes} MB"),
        );
        return Err(faults.sorted());
    }
    let source = Source::new(name, text);
    let compiled = match parse(&source, &mut faults) {
        Some(value) => {
            let mut reader = Reader {
                source: &source,
                faults: &mut faults,
            };
            reader
                .object(&value)
                .and_then(|object| read(&source, object, files, &mut faults))
        }
        None => None,
    };
    match compiled {
        Some(form) if !faults.any_error() => Ok((form, faults.sorted())),
        _ => Err(faults.sorted()),
    }
}

/// What stands at the top of a form file.
#[derive(Default)]
struct Head {
    id: String,
    version: String,
    about: String,
    minutes: Option<u32>,
}

fn read(
    source: &Source<'_>,
    object: &Object<'_>,
    files: &dyn Files,
    faults: &mut Faults,
) -> Option<Form> {
    let head = head(source, object, faults);
    let mut lists = Lists::default();
    let mut instances = Vec::new();
    if let Some(property) = object.get("choices") {
        lists.read(source, &property.value, files, faults);
    }
    if let Some(property) = object.get("instances") {
        instances = read_instances(source, &property.value, files, faults);
    }
    let mut survey = Survey::new(&head.id);
    match object.get("survey") {
        Some(property) => survey.read(source, &property.value, &mut lists, files, faults),
        None => faults.error(
            source,
            "form/missing-key",
            range(object).start..range(object).start + 1,
            "`survey` is missing",
        ),
    }
    let mut actions = Actions::default();
    if let Some(property) = object.get("actions") {
        actions.read(source, &property.value, &head.id, faults);
    }
    let sha256 = data_encoding::HEXLOWER.encode(&Sha256::digest(source.text.as_bytes()));
    compile::form(
        source, head, sha256, survey, lists, instances, actions, faults,
    )
}

fn head(source: &Source<'_>, object: &Object<'_>, faults: &mut Faults) -> Head {
    let mut head = Head {
        about: String::from("person"),
        ..Head::default()
    };
    let mut reader = Reader { source, faults };
    reader.once_each(object);
    for property in &object.properties {
        let value = &property.value;
        match property.name.as_str() {
            "form" => head.id = reader.text(value).unwrap_or_default().to_owned(),
            "version" => head.version = reader.text(value).unwrap_or_default().to_owned(),
            "about" => head.about = reader.text(value).unwrap_or_default().to_owned(),
            "minutes" => head.minutes = reader.whole(value, 1..1000),
            "$schema" | "comment" | "survey" | "choices" | "actions" | "instances" => {}
            _ => reader.unknown_key(property, KEYS),
        }
    }
    let start = range(object).start;
    for key in ["form", "version"] {
        if object.get(key).is_none() {
            faults.error(
                source,
                "form/missing-key",
                start..start + 1,
                format!("`{key}` is missing"),
            );
        }
    }
    if let Some(property) = object.get("form")
        && !head.id.is_empty()
        && !is_identifier(&head.id)
    {
        let message = format!("`{}` cannot be a form's id", head.id);
        let help = Some(String::from(
            "use letters a–z, digits, `-` and `_`, beginning with a letter",
        ));
        faults.help(source, "form/bad-id", range(&property.value), message, help);
    }
    if let Some(property) = object.get("about")
        && !["person", "employer", "incident"].contains(&head.about.as_str())
    {
        let message = format!(
            "a form is about a `person`, an `employer` or an `incident`, not `{}`",
            head.about
        );
        faults.error(source, "form/bad-about", range(&property.value), message);
    }
    head
}

fn read_instances(
    source: &Source<'_>,
    value: &jsonc_parser::ast::Value<'_>,
    files: &dyn Files,
    faults: &mut Faults,
) -> Vec<Table> {
    let mut found = Vec::new();
    let mut reader = Reader { source, faults };
    let Some(object) = reader.object(value) else {
        return found;
    };
    reader.once_each(object);
    for property in &object.properties {
        let Some(inner) = reader.object(&property.value) else {
            continue;
        };
        for key in inner
            .properties
            .iter()
            .filter(|key| key.name.as_str() != "file")
        {
            reader.unknown_key(key, &["file"]);
        }
        let Some(file) = inner.get("file") else {
            reader.faults.error(
                source,
                "form/missing-key",
                range(inner),
                "`file` is missing",
            );
            continue;
        };
        let Some(name) = reader.text(&file.value) else {
            continue;
        };
        let read = files.read(name).map_err(|error| error.to_string());
        match read.and_then(|bytes| instances::read(property.name.as_str(), &bytes)) {
            Ok(table) => found.push(table),
            Err(error) => {
                let message = format!("`{name}` cannot be read: {error}");
                reader
                    .faults
                    .error(source, "form/unreadable-file", range(&file.value), message);
            }
        }
    }
    found
}

/// May it be part of a message id?
pub(super) fn is_identifier(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// A value as part of a message id.
fn identifier(text: &str) -> String {
    let keep = |sign: char| {
        if sign.is_ascii_alphanumeric() || sign == '-' || sign == '_' {
            sign
        } else {
            '_'
        }
    };
    text.chars().map(keep).collect()
}

/// May a question bear this name? (As in XForms: it is an XML name without colon.)
fn is_question_name(text: &str) -> bool {
    is_name(text)
}
