//! The sheets `choices` and `external_choices`.

use std::collections::{HashMap, HashSet};

use super::headers::{Row, Sheet};
use super::ids::{Taken, identifier, part};
use super::languages::Languages;
use super::reason::Reason;
use super::report::Report;
use super::settings::Settings;
use super::words::{self, Message, Text};
use crate::form::table::Table;

/// XLSForm's own columns; all others are for choice filters.
const OWN: &[&str] = &[
    "list_name",
    "name",
    "label",
    "hint",
    "image",
    "audio",
    "video",
    "big-image",
];
/// Keys of a choice in a form file, which no column of an author may have.
const RESERVED: &[&str] = &["value", "name", "message", "comment"];

/// All lists of the workbook.
#[derive(Debug)]
pub struct Choices {
    pub lists: Vec<List>,
    pub messages: Vec<Message>,
    /// Lists by the name under which the workbook has them.
    by_name: HashMap<String, usize>,
    /// Message ids that are taken, by questions too.
    pub ids: Taken,
    keys: Taken,
    form: String,
    allow_duplicates: bool,
}

#[derive(Debug)]
pub struct List {
    /// As the author called it.
    pub name: String,
    /// As the form file calls it.
    pub key: String,
    /// Beginning of its messages: the form's id is part of it, so that two forms' `yes_no` stay apart.
    pub prefix: String,
    pub choices: Vec<Choice>,
    pub sheet: String,
    pub row: usize,
    values: HashSet<String>,
}

#[derive(Debug)]
pub struct Choice {
    pub value: String,
    /// As the author wrote it, when it had to be changed.
    pub written: Option<String>,
    /// Its own message, where the one that its value gives is taken.
    pub message: Option<String>,
    pub columns: Vec<(String, String)>,
    pub row: usize,
}

/// A choice as it was found.
struct Found<'a> {
    list: &'a str,
    value: &'a str,
    columns: Vec<(String, String)>,
    texts: Vec<Text>,
    sheet: &'a str,
    row: usize,
}

impl Choices {
    pub fn read(
        sheets: &[Sheet<'_>],
        settings: &Settings,
        languages: &Languages,
        report: &mut Report,
    ) -> Choices {
        let mut choices = Choices {
            lists: Vec::new(),
            messages: Vec::new(),
            by_name: HashMap::new(),
            ids: Taken::default(),
            keys: Taken::default(),
            form: settings.id.clone(),
            allow_duplicates: settings.allow_choice_duplicates,
        };
        for sheet in sheets {
            report_reserved(sheet, report);
            for row in sheet.rows() {
                choices.row(&row, languages, report);
            }
        }
        choices
    }

    fn row<'a>(&mut self, row: &Row<'a>, languages: &Languages, report: &mut Report) {
        let (list, value) = (row.get("list_name").trim(), row.get("name").trim());
        if list.is_empty() || value.is_empty() {
            let missing = if list.is_empty() { "list_name" } else { "name" };
            let reason = Reason::ChoiceIncomplete;
            report.left_out(row.sheet, row.number, Some(missing), reason);
            return;
        }
        let columns = row.others(OWN).into_iter();
        let columns = columns.map(|(name, cell)| (name.to_owned(), cell.to_owned()));
        let found = Found {
            list,
            value,
            columns: columns.collect(),
            texts: words::of_row(row, languages, report),
            sheet: row.sheet,
            row: row.number,
        };
        self.add(found, languages, report);
    }

    fn add(&mut self, found: Found<'_>, languages: &Languages, report: &mut Report) {
        let Found { sheet, row, .. } = found;
        let value = one_word(found.value, sheet, row, report);
        let index = self.list(found.list, sheet, row, report);
        let list = &mut self.lists[index];
        let is_new = list.values.insert(value.clone());
        if !is_new && !self.allow_duplicates {
            let (list, value) = (list.name.clone(), value.clone());
            let reason = Reason::ValueTwice { list, value };
            report.repaired(sheet, row, Some("name"), reason);
        }
        let usual = format!("{}-{}", list.prefix, part(&value));
        let id = self.ids.free(usual.clone(), "-");
        let mut texts = found.texts;
        if !words::has_label(&texts) {
            texts.extend(words::everywhere(&value, languages));
            report.repaired(sheet, row, Some("label"), Reason::NoLabel);
        }
        let written = (value != found.value).then(|| found.value.to_owned());
        list.choices.push(Choice {
            value,
            written,
            message: (id != usual).then(|| id.clone()),
            columns: without_reserved(found.columns),
            row,
        });
        self.messages.push(Message {
            id,
            sheet: sheet.to_owned(),
            row,
            texts,
        });
        report.choices += 1;
    }

    fn list(&mut self, name: &str, sheet: &str, row: usize, report: &mut Report) -> usize {
        if let Some(index) = self.by_name.get(name) {
            return *index;
        }
        let key = self.keys.free(identifier(name), "_");
        if key != name {
            let (from, to) = (name.to_owned(), key.clone());
            let reason = Reason::ListRenamed { from, to };
            report.repaired(sheet, row, Some("list_name"), reason);
        }
        let index = self.lists.len();
        self.by_name.insert(name.to_owned(), index);
        self.lists.push(List {
            name: name.to_owned(),
            prefix: format!("{}-list-{key}", self.form),
            key,
            choices: Vec::new(),
            sheet: sheet.to_owned(),
            row,
            values: HashSet::new(),
        });
        index
    }

    /// A table that lies beside the workbook becomes a list, so that the form stands alone.
    pub fn add_table(
        &mut self,
        name: &str,
        file: &str,
        table: &Table,
        labels: (&str, &str),
        languages: &Languages,
        report: &mut Report,
    ) {
        if self.by_name.contains_key(name) {
            return;
        }
        let value_column = table.column(labels.0).or_else(|| table.column("value"));
        let value_column = value_column.unwrap_or(0);
        let label_column = table.column(labels.1).unwrap_or(value_column);
        for row in 0..table.rows as u32 {
            let cell = |column| table.get(row, column).map_or("", |cell| cell);
            let value = cell(value_column);
            if value.is_empty() {
                continue;
            }
            let columns = (0..).zip(table.names());
            let columns = columns.map(|(index, name)| (name.to_owned(), cell(index).to_owned()));
            let found = Found {
                list: name,
                value,
                columns: columns.filter(|(name, _)| name != "name").collect(),
                texts: words::everywhere(cell(label_column), languages),
                sheet: file,
                row: row as usize + 2,
            };
            self.add(found, languages, report);
        }
    }

    /// Value and label of a list's first choice.
    pub fn first(&self, name: &str) -> Option<(String, String)> {
        let list = self.lists.get(*self.by_name.get(name)?)?;
        let choice = list.choices.first()?;
        let mut messages = self.messages.iter();
        let message =
            messages.find(|message| message.sheet == list.sheet && message.row == choice.row)?;
        let mut texts = message.texts.iter();
        let label = texts.find(|text| text.attribute.is_none())?;
        Some((choice.value.clone(), label.text.clone()))
    }

    /// Values that had to be changed: as written, as they are now.
    pub fn changed_values(&self) -> HashMap<String, String> {
        let choices = self.lists.iter().flat_map(|list| &list.choices);
        let changed = choices.filter_map(|choice| {
            let written = choice.written.as_ref()?;
            Some((written.clone(), choice.value.clone()))
        });
        changed.collect()
    }

    /// Changes these values in the columns that filters compare with them, too.
    pub fn change_columns(&mut self, values: &HashMap<String, String>) {
        let choices = self.lists.iter_mut().flat_map(|list| &mut list.choices);
        for (_, cell) in choices.flat_map(|choice| &mut choice.columns) {
            if let Some(value) = values.get(cell) {
                *cell = value.clone();
            }
        }
    }

    /// Is it a list in the form file?
    pub fn has_key(&self, key: &str) -> bool {
        self.lists.iter().any(|list| list.key == key)
    }

    /// The form file's key of a list that has choices.
    pub fn key(&self, name: &str) -> Option<&str> {
        let index = self.by_name.get(name)?;
        Some(&self.lists.get(*index)?.key)
    }
}

/// Several answers are kept with spaces between them.
fn one_word(written: &str, sheet: &str, row: usize, report: &mut Report) -> String {
    let value = written.split_whitespace().collect::<Vec<_>>().join("_");
    if value != written {
        let (from, to) = (written.to_owned(), value.clone());
        let reason = Reason::ValueChanged { from, to };
        report.repaired(sheet, row, Some("name"), reason);
    }
    value
}

fn report_reserved(sheet: &Sheet<'_>, report: &mut Report) {
    for (index, column) in sheet.columns.iter().enumerate() {
        let cells = sheet.cells(index).count();
        let is_other = !OWN.contains(&column.name.as_str()) && !column.name.is_empty();
        if is_other && cells > 0 && RESERVED.contains(&column.written.as_str()) {
            let reason = Reason::UnknownColumn { cells };
            report.left_out(sheet.title, 1, Some(&column.written), reason);
        }
    }
}

fn without_reserved(columns: Vec<(String, String)>) -> Vec<(String, String)> {
    let is_free = |(name, _): &(String, String)| !RESERVED.contains(&name.as_str());
    columns.into_iter().filter(is_free).collect()
}
