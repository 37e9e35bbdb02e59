//! The sheet `survey`, row by row, into a tree.

use super::cells::{is_yes, straighten};
use super::choices::Choices;
use super::headers::{Row, Sheet};
use super::ids::{Taken, part};
use super::item::{COLUMNS, Expression, Item};
use super::languages::Languages;
use super::reason::Reason;
use super::report::Report;
use super::tables;
use super::types::{self, Foreign, RowType};
use super::words::{self, Message};
use crate::form::expression::lexer::is_name;
use crate::form::{Files, instances};

#[derive(Debug, Default)]
pub struct Survey {
    pub items: Vec<Item>,
    pub messages: Vec<Message>,
    /// Names that had to be changed: as written, as they are now.
    pub renamed: Vec<(String, String)>,
}

/// Groups deeper than this are no form that a person can be led through.
const DEEPEST: usize = 60;

/// What the rows are read with.
pub struct Reader<'a> {
    pub form: &'a str,
    pub languages: &'a Languages,
    pub choices: &'a mut Choices,
    pub files: &'a dyn Files,
    pub report: &'a mut Report,
    survey: Survey,
    open: Vec<Item>,
    /// Groups that are open too, but too deep to be kept.
    too_deep: usize,
    /// Names at the top and in each open group.
    names: Vec<Taken>,
}

impl<'a> Reader<'a> {
    pub fn new(
        form: &'a str,
        languages: &'a Languages,
        choices: &'a mut Choices,
        files: &'a dyn Files,
        report: &'a mut Report,
    ) -> Reader<'a> {
        Reader {
            form,
            languages,
            choices,
            files,
            report,
            survey: Survey::default(),
            open: Vec::new(),
            too_deep: 0,
            names: vec![Taken::default()],
        }
    }

    /// `title` and `origin` become the form's title and the line about it.
    pub fn read(mut self, sheet: &Sheet<'_>, title: &str, origin: &str) -> Survey {
        self.about("title", title);
        self.about("about", origin);
        sheet.report_unknown(COLUMNS, self.report);
        for row in sheet.rows() {
            self.row(&row);
        }
        self.close_what_is_open();
        self.survey
    }

    /// A message about the form as a whole, the same in all languages: the workbook has it in one.
    fn about(&mut self, what: &str, text: &str) {
        let id = format!("{}-{what}", self.form);
        self.choices.ids.take(&id);
        self.survey.messages.push(Message {
            id,
            sheet: String::from("settings"),
            row: 0,
            texts: words::everywhere(text, self.languages),
        });
    }

    fn row(&mut self, row: &Row<'_>) {
        if is_yes(row.get("disabled")) {
            self.left_out(row, "disabled", Reason::SwitchedOff);
            return;
        }
        let written = straighten(row.get("type"));
        match types::read(&written) {
            RowType::EndGroup => self.end(row, "group"),
            RowType::EndRepeat => self.end(row, "repeat"),
            RowType::BeginGroup => self.begin(row, "group"),
            RowType::BeginRepeat => self.begin(row, "repeat"),
            RowType::BeginLoop => {
                self.repaired(row, "type", Reason::Loop);
                self.begin(row, "group");
            }
            RowType::Audit => self.left_out(row, "type", Reason::NoAudit),
            RowType::DataFile => self.data_file(row),
            RowType::Unknown => self.unknown(row, written),
            RowType::Question(kind) => self.question(row, kind),
            RowType::Metadata(what) => self.metadata(row, what),
            RowType::Foreign(foreign) => self.foreign(row, foreign, written),
            RowType::Select {
                kind,
                list,
                or_other,
            } => {
                let item = self.select(row, kind, &list, or_other);
                self.add(row, item);
            }
            RowType::SelectFromFile {
                kind,
                file,
                or_other,
            } => {
                let item = self.select_from_file(row, kind, &file, or_other);
                self.add(row, item);
            }
        }
    }

    // --- groups and repeats ------------------------------------------------------------------------------

    fn begin(&mut self, row: &Row<'_>, kind: &'static str) {
        if self.open.len() >= DEEPEST {
            self.too_deep += 1;
            self.left_out(row, "type", Reason::TooDeep { depth: DEEPEST });
            return;
        }
        let mut item = self.item(row, kind, kind);
        for key in ["calculation", "constraint", "required", "default"] {
            item.remove(key);
        }
        let texts = words::of_row(row, self.languages, self.report);
        // Groups are often there for a condition alone; but sections and repeats are spoken of.
        if words::has_label(&texts) || kind == "repeat" || self.open.is_empty() {
            self.say(row, &mut item, texts);
        }
        self.open.push(item);
        self.names.push(Taken::default());
    }

    fn end(&mut self, row: &Row<'_>, kind: &str) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let Some(item) = self.close() else {
            self.left_out(row, "type", Reason::EndsNothing);
            return;
        };
        if item.kind != kind {
            let name = item.name.clone();
            self.repaired(row, "type", Reason::EndsAnother { name });
        }
        self.put(item);
    }

    fn close(&mut self) -> Option<Item> {
        let item = self.open.pop()?;
        self.names.pop();
        Some(item)
    }

    fn close_what_is_open(&mut self) {
        while let Some(item) = self.close() {
            let name = item.name.clone();
            let reason = Reason::NeverEnds { name };
            self.report
                .repaired("survey", item.row, Some("type"), reason);
            self.put(item);
        }
    }

    // --- questions ---------------------------------------------------------------------------------------

    fn question(&mut self, row: &Row<'_>, kind: &'static str) {
        let mut item = self.item(row, kind, kind);
        if kind == "calculate" && !item.has("calculation") {
            self.repaired(row, "calculation", Reason::NoCalculation);
            item.hide();
        }
        self.add(row, item);
    }

    fn metadata(&mut self, row: &Row<'_>, what: &'static str) {
        let mut item = self.item(row, "metadata", what);
        item.keep_only(&["relevant"]);
        item.properties.push(("metadata", what.into()));
        self.add(row, item);
    }

    fn foreign(&mut self, row: &Row<'_>, foreign: Foreign, written: String) {
        let mut item = self.item(row, "hidden", &written);
        item.hide();
        let reason = match foreign {
            Foreign::Media => Reason::NoMedia { written },
            Foreign::Places => Reason::NoPlaces { written },
            Foreign::Devices => Reason::NoDevices { written },
        };
        self.left_out(row, "type", reason);
        self.put(item);
    }

    fn unknown(&mut self, row: &Row<'_>, written: String) {
        let reason = if written.is_empty() {
            Reason::NoType
        } else {
            let near = types::near(&written).unwrap_or_default().to_owned();
            Reason::UnknownType { written, near }
        };
        self.left_out(row, "type", reason);
    }

    /// `csv-external`: the file is read where an expression names it.
    fn data_file(&mut self, row: &Row<'_>) {
        let id = row.get("name").trim();
        if tables::find(id, self.form, self.files).is_none() {
            let file = tables::file_name(id);
            self.left_out(row, "type", Reason::TableMissing { file });
        }
    }

    fn select(&mut self, row: &Row<'_>, kind: &'static str, list: &str, or_other: bool) -> Item {
        if let Some(file) = searched(row.get("appearance")) {
            return self.search(row, kind, list, file);
        }
        let Some(key) = self.choices.key(list).map(str::to_owned) else {
            let list = list.to_owned();
            return self.typed(row, kind, Reason::ListMissing { list });
        };
        let mut item = self.item(row, kind, kind);
        item.properties.push(("choices", key.into()));
        if or_other {
            item.properties.push(("or_other", true.into()));
        }
        item
    }

    /// The answer is typed, where the choices cannot be had.
    fn typed(&mut self, row: &Row<'_>, kind: &'static str, reason: Reason) -> Item {
        self.repaired(row, "type", reason);
        let mut item = self.item(row, "text", kind);
        for key in ["choice_filter", "appearance", "parameters"] {
            item.remove(key);
        }
        item
    }

    /// Choices in a file beside the workbook are read now, so that the form stands alone.
    fn select_from_file(
        &mut self,
        row: &Row<'_>,
        kind: &'static str,
        file: &str,
        or_other: bool,
    ) -> Item {
        let mut item = self.item(row, kind, kind);
        let parameter = |name: &str| {
            let mut properties = item.properties.iter();
            let (_, found) = properties.find(|(key, _)| *key == "parameters")?;
            Some(found.get(name)?.as_str()?.to_owned())
        };
        let value = parameter("value").unwrap_or_else(|| String::from("name"));
        let label = parameter("label").unwrap_or_else(|| String::from("label"));
        let name = file.strip_suffix(".csv").unwrap_or(file);
        let Some(key) = self.table(name, file, (&value, &label)) else {
            let file = file.to_owned();
            self.repaired(row, "type", Reason::FileMissing { file });
            item.kind = "text";
            for key in ["choice_filter", "appearance", "parameters"] {
                item.remove(key);
            }
            return item;
        };
        item.properties.push(("choices", key.into()));
        if or_other {
            item.properties.push(("or_other", true.into()));
        }
        item
    }

    /// `search('towns')`: the one choice of the list says which columns of the file are value and label.
    fn search(&mut self, row: &Row<'_>, kind: &'static str, list: &str, file: &str) -> Item {
        let columns = self.choices.first(list);
        let (value, label) = columns.unwrap_or_else(|| ("name".to_owned(), "label".to_owned()));
        let named = tables::file_name(file);
        let Some(key) = self.table(file, &named, (&value, &label)) else {
            return self.typed(row, kind, Reason::Search);
        };
        let mut item = self.item(row, kind, kind);
        item.properties.push(("choices", key.into()));
        item
    }

    /// The list that a CSV file beside the workbook becomes.
    fn table(&mut self, name: &str, file: &str, columns: (&str, &str)) -> Option<String> {
        if self.choices.key(name).is_none() {
            let bytes = self.files.read(file).ok()?;
            let table = instances::read(name, &bytes).ok()?;
            self.choices
                .add_table(name, file, &table, columns, self.languages, self.report);
        }
        Some(self.choices.key(name)?.to_owned())
    }

    /// A trigger clears the answer of a question that calculates nothing. For what has no answer it means nothing.
    fn trigger(&mut self, row: &Row<'_>, item: &mut Item) {
        if !item.has("trigger") || item.has("calculation") {
            return;
        }
        if item.is_container() || item.is_silent() || item.kind == "note" {
            item.remove("trigger");
            self.left_out(row, "trigger", Reason::IdleTrigger);
        } else {
            item.expressions.push(Expression {
                key: "calculation",
                text: String::from("''"),
            });
        }
    }

    // --- what every row has ------------------------------------------------------------------------------

    fn item(&mut self, row: &Row<'_>, kind: &'static str, fallback: &str) -> Item {
        let name = self.name(row, fallback);
        let mut item = Item::new(row.number, kind, name);
        item.read(row, self.report);
        self.trigger(row, &mut item);
        item
    }

    /// A question with its words.
    fn add(&mut self, row: &Row<'_>, mut item: Item) {
        if !item.is_silent() {
            let texts = words::of_row(row, self.languages, self.report);
            self.say(row, &mut item, texts);
        }
        self.put(item);
    }

    fn say(&mut self, row: &Row<'_>, item: &mut Item, mut texts: Vec<words::Text>) {
        if !words::has_label(&texts) {
            texts.extend(words::everywhere(&item.name, self.languages));
            self.repaired(row, "label", Reason::NoLabel);
        }
        let id = format!("{}-{}", self.form, part(&item.name));
        item.message = self.choices.ids.free(id, "-");
        self.survey.messages.push(Message {
            id: item.message.clone(),
            sheet: row.sheet.to_owned(),
            row: row.number,
            texts,
        });
    }

    /// The row's name as it may stand in a form: without one, one is made; one that is taken gets a number.
    fn name(&mut self, row: &Row<'_>, fallback: &str) -> String {
        let written = row.get("name").trim();
        let mut name = written.to_owned();
        if name.is_empty() {
            let first = fallback.split_whitespace().next().unwrap_or("row");
            name = format!("{}_{}", part(first), row.number);
            let reason = Reason::NoName { name: name.clone() };
            self.repaired(row, "name", reason);
        }
        if !is_name(&name) {
            let (from, to) = (name.clone(), as_name(&name));
            name = to.clone();
            self.survey.renamed.push((from.clone(), to.clone()));
            self.repaired(row, "name", Reason::NameChanged { from, to });
        }
        let Some(names) = self.names.last_mut() else {
            return name;
        };
        let free = names.free(name.clone(), "_");
        if free != name {
            let (from, to) = (name, free.clone());
            self.repaired(row, "name", Reason::NameTwice { from, to });
        }
        free
    }

    fn put(&mut self, item: Item) {
        match self.open.last_mut() {
            Some(group) => group.children.push(item),
            None => self.survey.items.push(item),
        }
    }

    fn repaired(&mut self, row: &Row<'_>, column: &str, reason: Reason) {
        self.report
            .repaired(row.sheet, row.number, Some(column), reason);
    }

    fn left_out(&mut self, row: &Row<'_>, column: &str, reason: Reason) {
        self.report
            .left_out(row.sheet, row.number, Some(column), reason);
    }
}

/// A name with everything replaced that may not stand in one.
fn as_name(text: &str) -> String {
    let keep = |sign: char| match sign {
        sign if sign.is_alphanumeric() || matches!(sign, '_' | '-' | '.') => sign,
        _ => '_',
    };
    let name: String = text.chars().map(keep).collect();
    if is_name(&name) {
        return name;
    }
    let name = format!("_{name}");
    if is_name(&name) { name } else { part(&name) }
}

/// The file in `search('file')`; with further arguments it filters, which is not read.
fn searched(appearance: &str) -> Option<&str> {
    let (_, call) = appearance.split_once("search(")?;
    let (arguments, _) = call.split_once(')')?;
    let file = arguments.split(',').next().unwrap_or_default();
    let alone = !arguments.contains(',');
    Some(if alone {
        file.trim().trim_matches(['\'', '"', '‘', '’', '“', '”'])
    } else {
        ""
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_of_what_stands_there() {
        assert_eq!(as_name("How old?"), "How_old_");
        assert_eq!(as_name("2nd"), "_2nd");
        assert_eq!(as_name("$$"), "__");
        assert!(is_name(&as_name("①")));
    }

    #[test]
    fn a_search_names_its_file() {
        assert_eq!(searched("minimal search('towns')"), Some("towns"));
        assert_eq!(searched("search('towns', 'matches', 'a', ${b})"), Some(""));
        assert_eq!(searched("minimal"), None);
    }
}
