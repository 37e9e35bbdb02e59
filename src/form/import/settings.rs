//! The sheet `settings`: what the form is called.

use super::cells;
use super::headers::Sheet;
use super::ids::identifier;
use super::reason::Reason;
use super::report::Report;
use super::workbook::Rows;

/// What a form has here; of the others, their author hears.
const KNOWN: &[&str] = &[
    "form_id",
    "form_title",
    "version",
    "default_language",
    "allow_choice_duplicates",
];

#[derive(Clone, Debug)]
pub struct Settings {
    /// Form id, fit for file names and Fluent messages.
    pub id: String,
    pub title: String,
    pub version: String,
    pub default_language: Option<String>,
    pub allow_choice_duplicates: bool,
}

impl Settings {
    /// `file` is the workbook's name without folder.
    pub fn read(rows: Option<&Rows>, file: &str, report: &mut Report) -> Settings {
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let sheet = rows.map(|rows| Sheet::new("settings", rows, report));
        let row = sheet.as_ref().and_then(|sheet| sheet.rows().next());
        let cell = |name: &'static str| {
            let text = row.as_ref().map_or("", |row| row.get(name)).trim();
            (!text.is_empty()).then(|| text.to_owned())
        };
        let written = cell("form_id").unwrap_or_else(|| stem.to_owned());
        let id = identifier(&written);
        if id != written {
            let to = id.clone();
            let number = row.as_ref().map_or(0, |row| row.number);
            let reason = Reason::IdChanged { from: written, to };
            report.repaired("settings", number, Some("form_id"), reason);
        }
        if let Some(row) = &row {
            for (column, _) in row.others(KNOWN) {
                report.left_out("settings", row.number, Some(column), Reason::UnknownSetting);
            }
        }
        Settings {
            id,
            title: cell("form_title").unwrap_or_else(|| stem.to_owned()),
            version: cell("version").unwrap_or_else(|| String::from("1")),
            default_language: cell("default_language"),
            allow_choice_duplicates: cell("allow_choice_duplicates")
                .is_some_and(|text| cells::is_yes(&text)),
        }
    }
}
