//! Files with data that expressions read: `pulldata('towns', …)`, `instance('towns')/root/item[…]`.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::ids::part;
use crate::form::{Files, instances};

/// A table that goes with the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// As expressions name it.
    pub id: String,
    /// Its name beside the form file: the form's id is part of it, so that two forms' `towns.csv` stay apart.
    pub file: String,
    pub bytes: Vec<u8>,
}

static NAMED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"\b(?:pulldata|instance)\s*\(\s*(?:'([^']*)'|"([^"]*)")"#).ok());

/// Names of lists and tables in an expression, with their places.
pub fn named(expression: &str) -> Vec<(Range<usize>, &str)> {
    let Some(pattern) = NAMED.as_ref() else {
        return Vec::new();
    };
    let found = pattern.captures_iter(expression);
    found
        .filter_map(|found| found.get(1).or_else(|| found.get(2)))
        .map(|name| (name.range(), name.as_str()))
        .collect()
}

/// Where the workbook's author would have put it.
pub fn file_name(id: &str) -> String {
    let has_ending = id.to_lowercase().ends_with(".csv");
    if has_ending {
        id.to_owned()
    } else {
        format!("{id}.csv")
    }
}

/// The table of this name, when a sound one lies beside the workbook.
pub fn find(id: &str, form: &str, files: &dyn Files) -> Option<Beside> {
    let bytes = files.read(&file_name(id)).ok()?;
    instances::read(id, &bytes).ok()?;
    let stem = id.strip_suffix(".csv").unwrap_or(id);
    Some(Beside {
        id: id.to_owned(),
        file: format!("{form}-{}.csv", part(stem)),
        bytes,
    })
}

/// The files that a form names while they are still in memory.
pub struct Together<'a>(pub &'a [Beside]);

impl Files for Together<'_> {
    fn read(&self, name: &str) -> std::io::Result<Vec<u8>> {
        let found = self.0.iter().find(|table| table.file == name);
        let found = found.ok_or(std::io::ErrorKind::NotFound)?;
        Ok(found.bytes.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_found_by_their_names() {
        let text = "concat(pulldata('a', 'b', 'c', ${x}), instance( \"d e\" )/root/item[name = 'instance']/f)";
        let names: Vec<&str> = named(text).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["a", "d e"]);
    }
}
