//! The first row: which column is which, under every name that authors use for it.

use super::reason::Reason;
use super::report::Report;
use super::workbook::Rows;

/// A column: its XLSForm name and, for texts, the language as the author wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub language: Option<String>,
    /// As it stands in the sheet, for the report.
    pub written: String,
    /// Another column has the same meaning: this one is not read.
    is_double: bool,
}

/// A sheet with its columns told apart.
pub struct Sheet<'a> {
    pub title: &'static str,
    pub columns: Vec<Column>,
    rows: &'a [Vec<String>],
    /// Excel's number of the first row after the header.
    first: usize,
}

/// One row of a sheet.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    pub sheet: &'static str,
    pub number: usize,
    cells: &'a [String],
    columns: &'a [Column],
}

impl<'a> Sheet<'a> {
    pub fn new(title: &'static str, rows: &'a Rows, report: &mut Report) -> Sheet<'a> {
        let head = rows.iter().position(|row| is_filled(row));
        let head = head.unwrap_or(rows.len());
        let written = rows.get(head).map_or(&[][..], Vec::as_slice);
        let mut sheet = Sheet {
            title,
            columns: written.iter().map(|cell| column(cell)).collect(),
            rows: rows.get(head + 1..).unwrap_or_default(),
            first: head + 2,
        };
        sheet.tell_doubles_apart(report);
        sheet.report_media(report);
        sheet
    }

    /// Rows that hold anything in a column with a name.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let filled = self.rows.iter().enumerate();
        let filled = filled.filter(|(_, row)| {
            let mut cells = row.iter().zip(&self.columns);
            cells.any(|(cell, column)| !cell.is_empty() && !column.written.is_empty())
        });
        filled.map(|(index, cells)| Row {
            sheet: self.title,
            number: self.first + index,
            cells,
            columns: &self.columns,
        })
    }

    /// The cells of one column that hold anything.
    pub fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        let cells = self.rows.iter().filter_map(move |row| row.get(column));
        cells.map(String::as_str).filter(|cell| !cell.is_empty())
    }

    /// Says which columns were not read, each once with how many cells it had.
    pub fn report_unknown(&self, known: &[&str], report: &mut Report) {
        for (index, column) in self.columns.iter().enumerate() {
            let is_known = known.contains(&column.name.as_str()) || is_media(&column.name);
            let cells = self.cells(index).count();
            if cells > 0 && !is_known && !column.is_double {
                let reason = Reason::UnknownColumn { cells };
                let written = (!column.written.is_empty()).then_some(column.written.as_str());
                report.left_out(self.title, self.head(), written, reason);
            }
        }
    }

    fn head(&self) -> usize {
        self.first - 1
    }

    /// The first of several columns with one meaning keeps it. `value` beside `name` is a column of its own, `label`
    /// beside `label` is not.
    fn tell_doubles_apart(&mut self, report: &mut Report) {
        for index in 0..self.columns.len() {
            let (before, rest) = self.columns.split_at_mut(index);
            let column = &mut rest[0];
            let same =
                |known: &&Column| known.name == column.name && known.language == column.language;
            if column.name.is_empty() || !before.iter().any(|known| same(&known)) {
                continue;
            }
            let as_written = plain(&column.written);
            let is_alias = column.language.is_none() && as_written != column.name;
            if is_alias && before.iter().all(|known| known.name != as_written) {
                column.name = as_written;
                continue;
            }
            column.name = String::new();
            column.is_double = true;
            let written = column.written.clone();
            if self.cells(index).next().is_some() {
                report.left_out(
                    self.title,
                    self.head(),
                    Some(&written),
                    Reason::DoubleColumn,
                );
            }
        }
    }

    /// Media cannot be shown in a terminal.
    fn report_media(&self, report: &mut Report) {
        for (index, column) in self.columns.iter().enumerate() {
            let cells = self.cells(index).count();
            if is_media(&column.name) && cells > 0 {
                let reason = Reason::MediaColumn { cells };
                report.left_out(self.title, self.head(), Some(&column.written), reason);
            }
        }
    }
}

impl<'a> Row<'a> {
    /// The cell of a column without a language.
    pub fn get(&self, name: &'a str) -> &'a str {
        let mut texts = self.texts(name);
        let unnamed = texts.find(|(language, _)| language.is_none());
        unnamed.map_or("", |(_, text)| text)
    }

    /// The cells of a column in all languages that have it, as they stand from left to right.
    pub fn texts(&self, name: &'a str) -> impl Iterator<Item = (Option<&'a str>, &'a str)> {
        self.cells
            .iter()
            .zip(self.columns)
            .filter(move |(cell, column)| column.name == name && !cell.is_empty())
            .map(|(cell, column)| (column.language.as_deref(), cell.as_str()))
    }

    /// Columns that are not XLSForm's own: what choice filters ask for.
    pub fn others(&self, known: &[&str]) -> Vec<(&'a str, &'a str)> {
        self.cells
            .iter()
            .zip(self.columns)
            .filter(|(cell, column)| !cell.is_empty() && !known.contains(&column.name.as_str()))
            .filter(|(_, column)| !column.name.is_empty() && column.language.is_none())
            .map(|(cell, column)| (column.written.trim(), cell.as_str()))
            .collect()
    }
}

fn is_filled(row: &[String]) -> bool {
    row.iter().any(|cell| !cell.is_empty())
}

fn is_media(name: &str) -> bool {
    matches!(name, "image" | "audio" | "video" | "big-image")
}

/// Reads `label::English (en)`, `label: Arabic`, `Constraint Message`, `media::image::fr`, `bind::relevant`.
fn column(written: &str) -> Column {
    let parts: Vec<&str> = if written.contains("::") {
        written.split("::").map(str::trim).collect()
    } else if written.trim_start().starts_with("jr:") {
        vec![written.trim()]
    } else {
        written.splitn(2, ':').map(str::trim).collect()
    };
    let parts = match parts.as_slice() {
        [prefix, rest @ ..] if !rest.is_empty() && is_prefix(prefix) => rest,
        all => all,
    };
    let mut name = canonical(parts.first().copied().unwrap_or_default());
    // `text:english` is how the oldest forms head their labels.
    if name == "text" && parts.len() > 1 {
        name = String::from("label");
    }
    let language = parts
        .get(1)
        .filter(|text| !text.is_empty() && has_languages(&name));
    let language = language.map(|text| (*text).to_owned());
    let written = written.trim().to_owned();
    Column {
        name,
        language,
        written,
        is_double: false,
    }
}

fn is_prefix(text: &str) -> bool {
    const PREFIXES: [&str; 5] = ["bind", "control", "media", "body", "instance"];
    PREFIXES.contains(&text.to_ascii_lowercase().as_str())
}

fn has_languages(name: &str) -> bool {
    is_text(name) || is_media(name)
}

/// Is it a column of words?
pub fn is_text(name: &str) -> bool {
    const TEXTS: [&str; 5] = [
        "label",
        "hint",
        "guidance_hint",
        "constraint_message",
        "required_message",
    ];
    TEXTS.contains(&name)
}

fn plain(text: &str) -> String {
    text.trim().to_lowercase().replace([' ', '-'], "_")
}

/// One name for each column, whatever the author's habit (pyxform's aliases).
fn canonical(text: &str) -> String {
    let name = plain(text);
    let known = match name.as_str() {
        "caption" | "labels" => "label",
        "command" => "type",
        "relevance" | "relevant_expression" | "skip" => "relevant",
        "readonly" => "read_only",
        "calculate" | "calculations" => "calculation",
        "listname" | "list" => "list_name",
        "value" | "choice_name" => "name",
        "count" | "repeat_counts" | "jr:count" => "repeat_count",
        "constraint_msg" | "constraintmsg" | "jr:constraintmsg" => "constraint_message",
        "required_msg" | "requiredmsg" | "jr:requiredmsg" => "required_message",
        "big_image" => "big-image",
        "guidance" => "guidance_hint",
        "id_string" | "formid" => "form_id",
        "title" => "form_title",
        other => other,
    };
    known.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> (String, Option<String>) {
        let column = column(written);
        (column.name, column.language)
    }

    fn sheet(cells: &[&[&str]]) -> Rows {
        let row = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
        cells.iter().map(row).collect()
    }

    #[test]
    fn columns_are_known_by_many_names() {
        let in_language = |name: &str, language: &str| (name.to_owned(), Some(language.to_owned()));
        let plain = |name: &str| (name.to_owned(), None);
        assert_eq!(
            read("label::English (en)"),
            in_language("label", "English (en)")
        );
        assert_eq!(read("label: Arabic"), in_language("label", "Arabic"));
        assert_eq!(read("text:english"), in_language("label", "english"));
        assert_eq!(read("text"), plain("text"));
        assert_eq!(read("Constraint Message"), plain("constraint_message"));
        assert_eq!(read("bind::relevant"), plain("relevant"));
        assert_eq!(read("media::image::French"), in_language("image", "French"));
        assert_eq!(read("form_title\t"), plain("form_title"));
        assert_eq!(read("jr:count"), plain("repeat_count"));
    }

    #[test]
    fn the_first_of_two_columns_counts_and_a_value_beside_a_name_is_a_column_of_its_own() {
        let rows = sheet(&[
            &["list_name", "name", "label", "value", "label"],
            &["l", "a", "A", "7", "B"],
        ]);
        let mut report = Report::default();
        let sheet = Sheet::new("choices", &rows, &mut report);
        let row = sheet.rows().next().expect("a row");
        assert_eq!(row.get("name"), "a");
        assert_eq!(row.get("label"), "A");
        assert_eq!(
            row.others(&["list_name", "name", "label"]),
            [("value", "7")]
        );
        assert_eq!(report.entries.len(), 1);
        assert_eq!(report.entries[0].reason, Reason::DoubleColumn);
    }
}
