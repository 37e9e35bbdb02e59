//! XLSForm import: questionnaires as other organisations write them, in Excel, read as they are.
//!
//! What can be understood is imported, what is wrong but clear is repaired, what cannot be had in a terminal is left
//! out; the [`Report`] says each with sheet, row and reason, and nothing is dropped in silence. Real files have curly
//! quotes, `label: Arabic` with one colon, languages without a code, duplicate choice names, dangling references, rows
//! without names and R code in a cell.
//!
//! A workbook becomes a form in these steps: `workbook` (cells as text) → `headers` (which column is which) →
//! `settings`, `languages`, `choices`, `survey` (rows as lists and a tree of `item`s, texts as `words`) → `references`
//! (changed names are followed) → `prove` (with `layout`: the form file must load) → `fluent` (one file a language).
//!
//! Source: the XLSForm specification (<https://xlsform.org>) and what pyxform accepts.

mod cells;
mod choices;
mod fluent;
mod headers;
mod ids;
mod item;
mod languages;
mod layout;
mod markup;
mod names;
mod prove;
mod reason;
mod references;
mod report;
mod settings;
mod spread;
mod survey;
mod tables;
mod types;
mod words;
mod workbook;

use std::collections::HashSet;

use self::choices::Choices;
use self::headers::Sheet;
use self::item::Item;
use self::languages::Languages;
use self::prove::Draft;
use self::settings::Settings;
use super::Files;

pub use self::reason::{Detail, Reason};
pub use self::report::{Entry, Outcome, Report};
pub use self::workbook::ImportError;

/// The canonical tag of a language code, or `None` when nobody knows it (the room of the languages does).
pub type TagOf<'a> = &'a dyn Fn(&str) -> Option<String>;

/// What a workbook became.
#[derive(Debug)]
pub struct Imported {
    /// Form id: the name of the form file and of the `.ftl` files.
    pub id: String,
    /// The form file.
    pub form: String,
    /// Language tag and Fluent file of each language.
    pub locales: Vec<(String, String)>,
    /// Tables that the form reads: name beside the form file, and content.
    pub tables: Vec<(String, Vec<u8>)>,
    pub report: Report,
}

/// Imports a workbook. `file` is its name without folder (the form's id where the workbook names none); `files` finds
/// what lies beside it.
///
/// # Errors
/// Only when nothing can be read at all: not a workbook, too large, no sheet `survey`, or nothing asked in it.
pub fn import(
    file: &str,
    bytes: &[u8],
    files: &dyn Files,
    tag_of: TagOf<'_>,
) -> Result<Imported, ImportError> {
    let mut report = Report::default();
    let workbook = workbook::read(bytes)?;
    for title in &workbook.others {
        report.left_out(title, 0, None, Reason::SheetNotRead);
    }
    for sheet in workbook.sheets().iter().filter(|sheet| sheet.unread > 0) {
        let cells = sheet.unread;
        report.left_out(&sheet.title, 0, None, Reason::CellsNotRead { cells });
    }
    let rows = workbook.survey().ok_or(ImportError::NoSurvey)?;
    let survey_sheet = Sheet::new("survey", rows, &mut report);
    let mut choice_sheets = Vec::new();
    for title in ["choices", "external_choices"] {
        if let Some(rows) = workbook.sheet(title) {
            choice_sheets.push(Sheet::new(title, rows, &mut report));
        }
    }
    let settings = Settings::read(workbook.sheet("settings"), file, &mut report);

    let sheets: Vec<&Sheet<'_>> = std::iter::once(&survey_sheet)
        .chain(&choice_sheets)
        .collect();
    let default = settings.default_language.as_deref();
    let languages = Languages::of(&sheets, default, tag_of, &mut report);
    let mut choices = Choices::read(&choice_sheets, &settings, &languages, &mut report);
    let reader = survey::Reader::new(&settings.id, &languages, &mut choices, files, &mut report);
    let survey = reader.read(&survey_sheet, &settings.title, file);

    let mut draft = Draft {
        id: settings.id,
        version: settings.version,
        survey,
        choices,
        tables: Vec::new(),
    };
    references::follow(&mut draft, files, &mut report);
    let form = draft.proven(&mut report);
    count(&draft.survey.items, &mut report);
    if report.questions == 0 {
        return Err(ImportError::NothingAsked);
    }
    let locales = locales(&draft, &languages, &mut report);
    report.sort();
    let tables = draft.tables.into_iter();
    Ok(Imported {
        id: draft.id,
        form,
        locales,
        tables: tables.map(|table| (table.file, table.bytes)).collect(),
        report,
    })
}

/// Counts what is in the form in the end.
fn count(items: &[Item], report: &mut Report) {
    for item in items {
        if item.is_container() {
            report.groups += 1;
        } else if !item.is_silent() {
            report.questions += 1;
        }
        count(&item.children, report);
    }
}

/// One Fluent file for each language.
fn locales(draft: &Draft, languages: &Languages, report: &mut Report) -> Vec<(String, String)> {
    let (mut names, mut said) = (HashSet::new(), HashSet::new());
    names_of(&draft.survey.items, &mut names, &mut said);
    let is_said = |id: &str| said.contains(id) || is_about_the_form(id, &draft.id);
    let survey = draft.survey.messages.iter();
    let survey = survey.filter(|message| is_said(&message.id));
    let messages: Vec<_> = survey.chain(&draft.choices.messages).cloned().collect();
    words::report_unknown_references(&messages, &names, report);
    let tags = languages.tags().into_iter();
    tags.map(|tag| (tag.to_owned(), fluent::file(tag, &messages, &names)))
        .collect()
}

fn is_about_the_form(id: &str, form: &str) -> bool {
    id.strip_prefix(form)
        .is_some_and(|rest| matches!(rest, "-title" | "-about"))
}

/// Names of which texts may speak, and ids of the messages that are still asked for.
fn names_of(items: &[Item], names: &mut HashSet<String>, said: &mut HashSet<String>) {
    for item in items {
        if fluent::is_variable(&item.name) {
            names.insert(item.name.clone());
        }
        if item.has("or_other") {
            names.insert(format!("{}_other", item.name));
        }
        said.insert(item.message.clone());
        names_of(&item.children, names, said);
    }
}
