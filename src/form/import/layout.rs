//! The form file as text, with a note for every line of where in the workbook it came from.

use serde_json::{Map, Value, json};

use super::choices::{Choice, Choices, List};
use super::item::Item;
use super::survey::Survey;
use super::tables::Beside;

/// What a line of the form file says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// One property of the row.
    Property { row: usize, key: &'static str },
    /// The row as a whole.
    Item { row: usize },
    /// A list, by its key in the form file.
    List { key: String },
    /// A choice of a list, by its place.
    Choice { key: String, index: usize },
}

#[derive(Default)]
pub struct Page {
    pub text: String,
    /// By line, from 0.
    pub origins: Vec<Option<Origin>>,
}

impl Page {
    pub fn of(
        form: &str,
        version: &str,
        survey: &Survey,
        choices: &Choices,
        tables: &[Beside],
    ) -> Page {
        let mut page = Page::default();
        page.line(0, "{", None);
        page.line(1, "\"$schema\": \"form.schema.json\",", None);
        page.line(1, &format!("\"form\": {},", json!(form)), None);
        page.line(1, &format!("\"version\": {},", json!(version)), None);
        page.line(1, "\"about\": \"person\",", None);
        page.tables(tables);
        page.line(1, "\"survey\": [", None);
        page.items(2, form, &survey.items);
        page.line(1, "],", None);
        page.line(1, "\"choices\": {", None);
        let lists = choices.lists.iter().filter(|list| !list.choices.is_empty());
        page.each(lists, |page, list, comma| page.list(list, comma));
        page.line(1, "}", None);
        page.line(0, "}", None);
        page
    }

    fn line(&mut self, depth: usize, text: &str, origin: Option<Origin>) {
        for _ in 0..depth {
            self.text.push_str("  ");
        }
        self.text.push_str(text);
        self.text.push('\n');
        self.origins.push(origin);
    }

    /// Writes each with a comma behind all but the last.
    fn each<T>(&mut self, all: impl Iterator<Item = T>, write: impl Fn(&mut Page, T, &str)) {
        let mut all = all.peekable();
        while let Some(one) = all.next() {
            let comma = if all.peek().is_some() { "," } else { "" };
            write(self, one, comma);
        }
    }

    fn tables(&mut self, tables: &[Beside]) {
        if tables.is_empty() {
            return;
        }
        self.line(1, "\"instances\": {", None);
        self.each(tables.iter(), |page, table, comma| {
            let file = json!({ "file": table.file });
            page.line(2, &format!("{}: {file}{comma}", json!(table.id)), None);
        });
        self.line(1, "},", None);
    }

    fn items(&mut self, depth: usize, form: &str, items: &[Item]) {
        self.each(items.iter(), |page, item, comma| {
            page.item(depth, form, item, comma);
        });
    }

    fn item(&mut self, depth: usize, form: &str, item: &Item, comma: &str) {
        let row = item.row;
        let mut lines = vec![
            (
                format!("\"type\": {}", json!(item.kind)),
                Origin::Item { row },
            ),
            (
                format!("\"name\": {}", json!(item.name)),
                Origin::Item { row },
            ),
        ];
        let is_usual = item.message == format!("{form}-{}", item.name);
        if !is_usual && !item.is_silent() {
            let message = format!("\"message\": {}", json!(item.message));
            lines.push((message, Origin::Item { row }));
        }
        for (key, value) in &item.properties {
            lines.push((format!("\"{key}\": {value}"), Origin::Property { row, key }));
        }
        for expression in &item.expressions {
            let key = expression.key;
            let text = format!("\"{key}\": {}", json!(expression.text));
            lines.push((text, Origin::Property { row, key }));
        }
        self.line(depth, "{", None);
        let inner = item.is_container();
        self.each(lines.into_iter(), |page, (text, origin), comma| {
            let comma = if inner { "," } else { comma };
            page.line(depth + 1, &format!("{text}{comma}"), Some(origin));
        });
        if inner {
            let origin = Some(Origin::Item { row });
            self.line(depth + 1, "\"children\": [", origin);
            self.items(depth + 2, form, &item.children);
            self.line(depth + 1, "]", None);
        }
        self.line(depth, &format!("}}{comma}"), None);
    }

    fn list(&mut self, list: &List, comma: &str) {
        let key = &list.key;
        let head = format!(
            "{}: {{ \"list\": {}, \"codes\": [",
            json!(key),
            json!(list.prefix)
        );
        self.line(2, &head, Some(Origin::List { key: key.clone() }));
        let choices = list.choices.iter().enumerate();
        self.each(choices, |page, (index, choice), comma| {
            let key = key.clone();
            let text = format!("{}{comma}", code(choice));
            page.line(3, &text, Some(Origin::Choice { key, index }));
        });
        self.line(2, &format!("] }}{comma}"), None);
    }
}

/// A value alone, or with what belongs to it.
fn code(choice: &Choice) -> Value {
    if choice.message.is_none() && choice.columns.is_empty() {
        return json!(choice.value);
    }
    let mut code = Map::new();
    code.insert(String::from("value"), json!(choice.value));
    if let Some(message) = &choice.message {
        code.insert(String::from("message"), json!(message));
    }
    for (column, cell) in &choice.columns {
        code.insert(column.clone(), json!(cell));
    }
    Value::Object(code)
}
