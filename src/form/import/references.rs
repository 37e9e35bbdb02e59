//! What had to be changed in one place is changed wherever an expression or a text refers to it.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::choices::Choices;
use super::item::Item;
use super::prove::Draft;
use super::reason::Reason;
use super::report::Report;
use super::tables;
use crate::form::Files;

static ANSWER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\$\{\s*([^{}]*?)\s*\}").ok());
static LITERAL: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r#"'[^']*'|"[^"]*""#).ok());

/// A path from the root, `/name/name`, where it is neither in quotes nor the middle of another path.
static FROM_ROOT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"'[^']*'|"[^"]*"|(^|[^\w.\-/\])}*])/(\w[\w.\-]*)/(\w[\w.\-]*)"#).ok()
});

/// Follows changed names of questions, lists and values, and finds the tables that expressions name.
pub fn follow(draft: &mut Draft, files: &dyn Files, report: &mut Report) {
    let names: HashMap<String, String> = std::mem::take(&mut draft.survey.renamed)
        .into_iter()
        .collect();
    let values = draft.choices.changed_values();
    draft.choices.change_columns(&values);
    for message in &mut draft.survey.messages {
        for text in &mut message.texts {
            text.text = answers_renamed(&text.text, &names);
        }
    }
    let tops = draft.survey.items.iter().map(|item| item.name.clone());
    let tops: HashSet<String> = tops.collect();
    for_each(&mut draft.survey.items, &mut |item| {
        for expression in &mut item.expressions {
            let text = root_renamed(&expression.text, &tops);
            let text = answers_renamed(&text, &names);
            let text = values_renamed(&text, &values);
            expression.text = lists_renamed(&text, &draft.choices);
        }
    });
    find_tables(draft, files, report);
}

fn answers_renamed(text: &str, names: &HashMap<String, String>) -> String {
    let Some(pattern) = ANSWER.as_ref().filter(|_| !names.is_empty()) else {
        return text.to_owned();
    };
    let renamed = pattern.replace_all(text, |found: &Captures| match names.get(&found[1]) {
        Some(name) => format!("${{{name}}}"),
        None => found[0].to_owned(),
    });
    renamed.into_owned()
}

/// The root of a form is called `data` here; elsewhere it may have the name of the form or of its file.
fn root_renamed(text: &str, tops: &HashSet<String>) -> String {
    let Some(pattern) = FROM_ROOT.as_ref().filter(|_| text.contains('/')) else {
        return text.to_owned();
    };
    let renamed = pattern.replace_all(text, |found: &Captures| match (found.get(1), &found[0]) {
        (Some(before), _) if tops.contains(&found[3]) => {
            format!("{}/data/{}", before.as_str(), &found[3])
        }
        (_, whole) => whole.to_owned(),
    });
    renamed.into_owned()
}

fn values_renamed(text: &str, values: &HashMap<String, String>) -> String {
    let Some(pattern) = LITERAL.as_ref().filter(|_| !values.is_empty()) else {
        return text.to_owned();
    };
    let renamed = pattern.replace_all(text, |found: &Captures| {
        let literal = &found[0];
        let inner = &literal[1..literal.len() - 1];
        match values.get(inner) {
            Some(value) => literal.replacen(inner, value, 1),
            None => literal.to_owned(),
        }
    });
    renamed.into_owned()
}

fn lists_renamed(text: &str, choices: &Choices) -> String {
    let mut out = text.to_owned();
    for (place, name) in tables::named(text).into_iter().rev() {
        if let Some(key) = choices.key(name) {
            out.replace_range(place, key);
        }
    }
    out
}

/// Takes along the tables that expressions read, and leaves out the expressions whose tables are not there.
fn find_tables(draft: &mut Draft, files: &dyn Files, report: &mut Report) {
    let Draft {
        id,
        survey,
        choices,
        tables: found,
        ..
    } = draft;
    for_each(&mut survey.items, &mut |item| {
        let row = item.row;
        item.expressions.retain(|expression| {
            tables::named(&expression.text)
                .into_iter()
                .all(|(_, name)| {
                    let is_known =
                        choices.has_key(name) || found.iter().any(|table| table.id == name);
                    if is_known {
                        return true;
                    }
                    let table = tables::find(name, id, files);
                    let is_there = table.is_some();
                    found.extend(table);
                    if !is_there {
                        let file = tables::file_name(name);
                        let reason = Reason::TableMissing { file };
                        report.left_out("survey", row, Some(expression.key), reason);
                    }
                    is_there
                })
        });
        if item.kind == "calculate" && !item.has("calculation") {
            item.hide();
        }
    });
}

pub fn for_each(items: &mut [Item], act: &mut dyn FnMut(&mut Item)) {
    for item in items {
        act(item);
        for_each(&mut item.children, act);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_from_the_root_are_followed_whatever_the_root_is_called() {
        let tops = HashSet::from([String::from("a"), String::from("g")]);
        let cases = [
            ("/my_form/a", "/data/a"),
            ("/data/g/x + /v1.2/a", "/data/g/x + /data/a"),
            ("selected(/f/a, '/f/a')", "selected(/data/a, '/f/a')"),
            ("../f/a", "../f/a"),
            ("instance('l')/root/a", "instance('l')/root/a"),
            ("/f/unknown", "/f/unknown"),
        ];
        for (written, followed) in cases {
            assert_eq!(root_renamed(written, &tops), followed);
        }
    }

    fn map(from: &str, to: &str) -> HashMap<String, String> {
        HashMap::from([(from.to_owned(), to.to_owned())])
    }

    #[test]
    fn changed_names_are_followed() {
        let text = answers_renamed("${ how old? } > ${a}", &map("how old?", "how_old_"));
        assert_eq!(text, "${how_old_} > ${a}");
        let text = values_renamed(
            "${a} = 'very good' or ${a} = \"good\"",
            &map("very good", "very_good"),
        );
        assert_eq!(text, "${a} = 'very_good' or ${a} = \"good\"");
    }
}
