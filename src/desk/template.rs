//! A form to begin with: small, whole and sound, with comments that say what stands where.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::import::SCHEMA;
use super::{DeskError, Own, Shelf};
use crate::form;
use crate::language::Tag;

/// What the template calls itself wherever a new form has its own id.
const PLACEHOLDER: &str = "template";
const FORM: &str = include_str!("../../templates/form.json");
/// The languages in which the template was written.
const WORDS: &[(&str, &str)] = &[
    ("nb", include_str!("../../templates/nb.ftl")),
    ("nn", include_str!("../../templates/nn.ftl")),
    ("en", include_str!("../../templates/en.ftl")),
];
/// Messages of the program begin with these, so that no form may be called so.
const TAKEN: &[&str] = &["ui", "error", "answer", "balance", "compare", "talk"];

/// Writes `forms/<id>.json` and `locales/<tag>/<id>.ftl` below a folder; returns what was written, the form first.
///
/// A language in which the template was not written gets a file to translate: its messages are shown in another language
/// until somebody takes the `#` away.
///
/// # Errors
/// [`DeskError::BadFormId`], [`DeskError::FormIdTaken`]; [`DeskError::FileExists`], with which nothing has been written; what
/// the disk says.
pub fn write(id: &str, languages: &[Tag], out: &Path) -> Result<Vec<PathBuf>, DeskError> {
    check(id)?;
    let forms = out.join("forms");
    let mut files = vec![(
        forms.join(format!("{id}.json")),
        FORM.replace(PLACEHOLDER, id),
    )];
    for tag in languages {
        let folder = out.join("locales").join(tag.as_str());
        files.push((folder.join(format!("{id}.ftl")), words(id, tag)));
    }
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        return Err(exists(path));
    }
    for (path, text) in &files {
        write_new(path, text).map_err(|error| of_file(path, &error))?;
    }
    let schema = forms.join("form.schema.json");
    match write_new(&schema, SCHEMA) {
        // It serves all the forms beside it.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        result => result.map_err(|error| DeskError::of_file(&schema, &error))?,
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

fn check(id: &str) -> Result<(), DeskError> {
    if !form::is_id(id) {
        return Err(DeskError::BadFormId { id: id.to_owned() });
    }
    let shipped = Shelf::new(Own::default());
    let is_list = shipped.code_lists().contains(&format!("{id}.json"));
    if TAKEN.contains(&id) || is_list || shipped.title(id).is_some() {
        return Err(DeskError::FormIdTaken { id: id.to_owned() });
    }
    Ok(())
}

fn words(id: &str, tag: &Tag) -> String {
    let written = WORDS.iter().find(|(written, _)| *written == tag.as_str());
    let text = match written {
        Some((_, text)) => (*text).to_owned(),
        None => to_translate(),
    };
    text.replace(PLACEHOLDER, id)
}

/// The English words, none of which is a message yet.
fn to_translate() -> String {
    let english = WORDS.iter().find(|(tag, _)| *tag == "en");
    let english = english.map_or("", |(_, text)| text);
    let mut text = String::from("### status: draft\n");
    for line in english.lines() {
        let is_message = !line.is_empty() && !line.starts_with('#');
        text.push_str(if is_message { "# " } else { "" });
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// Never over a file that is there already, whoever was faster.
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

fn of_file(path: &Path, error: &io::Error) -> DeskError {
    match error.kind() {
        ErrorKind::AlreadyExists => exists(path),
        _ => DeskError::of_file(path, error),
    }
}

fn exists(path: &Path) -> DeskError {
    DeskError::FileExists {
        path: path.display().to_string(),
    }
}
