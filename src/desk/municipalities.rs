//! The municipalities of 2024–26, to be searched by name.

use serde::Deserialize;

use super::DeskError;
use super::matching::{Finder, Folded};
use crate::form::Files;
use crate::office::LanguageForm;

/// Where the shelf keeps them: a code list like any other, with two more columns.
const FILE: &str = "codelists/municipalities.json";

/// A municipality with the defaults that it brings along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Four digits, such as `3427`.
    pub number: String,
    pub name: String,
    /// Inhabitants; a default only, an office sets its own. 0 when the list does not say.
    pub population: u32,
    /// The municipality's decision on the language form; `None` is neutral.
    pub language_form: Option<LanguageForm>,
}

/// All of them, ready to be searched.
pub(super) struct Municipalities {
    /// By length of the name, so that `os` finds Os before Oslo.
    all: Vec<Municipality>,
    folded: Vec<Folded>,
}

#[derive(Deserialize)]
struct List {
    codes: Vec<Code>,
}

#[derive(Deserialize)]
struct Code {
    value: String,
    name: String,
    #[serde(default)]
    population: Option<Number>,
    #[serde(default)]
    language_form: Option<String>,
}

/// Columns of a code list may be written as numbers or as text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Number(u32),
    Text(String),
}

impl Municipalities {
    pub(super) fn read(files: &dyn Files) -> Result<Municipalities, DeskError> {
        let bytes = files.read(FILE).map_err(|_| DeskError::Missing {
            path: FILE.to_owned(),
        })?;
        parse(&bytes).ok_or_else(|| DeskError::Damaged {
            file: FILE.to_owned(),
        })
    }

    pub(super) fn with_number(&self, number: &str) -> Option<&Municipality> {
        self.all.iter().find(|it| it.number == number)
    }

    pub(super) fn with_name(&self, name: &str) -> Option<&Municipality> {
        self.all.iter().find(|it| it.name == name)
    }

    fn find(&self, typed: &str, limit: usize) -> Vec<Municipality> {
        let typed = typed.trim();
        if typed.is_empty() {
            return self.by_name(limit, |_| true);
        }
        if typed.chars().all(|c| c.is_ascii_digit()) {
            return self.by_name(limit, |it| it.number.starts_with(typed));
        }
        Finder::new()
            .rank(typed, self.folded.iter(), limit)
            .into_iter()
            .filter_map(|place| self.all.get(place).cloned())
            .collect()
    }

    fn by_name(&self, limit: usize, fits: impl Fn(&Municipality) -> bool) -> Vec<Municipality> {
        let mut found: Vec<&Municipality> = self.all.iter().filter(|it| fits(it)).collect();
        found.sort_by(|a, b| (&a.name, &a.number).cmp(&(&b.name, &b.number)));
        found.into_iter().take(limit).cloned().collect()
    }
}

fn parse(bytes: &[u8]) -> Option<Municipalities> {
    let text = std::str::from_utf8(bytes).ok()?;
    let list: List = jsonc_parser::parse_to_serde_value(text, &Default::default()).ok()?;
    let mut all: Vec<Municipality> = list.codes.into_iter().map(municipality).collect();
    all.sort_by_key(|it| it.name.chars().count());
    let folded = all.iter().map(|it| Folded::new(&it.name)).collect();
    Some(Municipalities { all, folded })
}

fn municipality(code: Code) -> Municipality {
    Municipality {
        number: code.value,
        name: code.name,
        population: match code.population {
            Some(Number::Number(number)) => number,
            Some(Number::Text(text)) => text.parse().unwrap_or(0),
            None => 0,
        },
        language_form: code.language_form.as_deref().and_then(LanguageForm::parse),
    }
}

impl super::Desk {
    /// The municipalities that match what was typed, best first: by number or by name, accents folded, letters may
    /// be missing. Nothing typed gives all of them by name.
    /// A list of one's own that cannot be read has none.
    pub fn municipalities(&mut self, typed: &str, limit: usize) -> Vec<Municipality> {
        match self.all_municipalities() {
            Ok(all) => all.find(typed, limit),
            Err(_) => Vec::new(),
        }
    }

    /// Read when first asked for: only the wizard needs them.
    pub(super) fn all_municipalities(&mut self) -> Result<&Municipalities, DeskError> {
        let read = match self.municipalities.take() {
            Some(read) => read,
            None => Municipalities::read(&self.shelf)?,
        };
        Ok(self.municipalities.insert(read))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &[u8] = br#"{ "list": "municipalities", "codes": [
        {"value": "0301", "name": "Oslo", "population": 717710, "language_form": "neutral"},
        {"value": "3430", "name": "Os", "population": "1891"},
        {"value": "1860", "name": "Vestv\u00e5g\u00f8y", "population": 11633, "language_form": "bokmal"},
        {"value": "4630", "name": "Oster\u00f8y", "population": 8200, "language_form": "nynorsk"}, // a comment
    ] }"#;

    fn names(typed: &str, limit: usize) -> Vec<String> {
        let all = parse(SAMPLE).expect("the sample is a list");
        all.find(typed, limit)
            .into_iter()
            .map(|it| it.name)
            .collect()
    }

    #[test]
    fn the_exact_name_comes_first() {
        assert_eq!(names("os", 2), ["Os", "Oslo"]);
        assert_eq!(names("vestvagoy", 5), ["Vestvågøy"]);
    }

    #[test]
    fn digits_are_the_number() {
        assert_eq!(names("18", 5), ["Vestvågøy"]);
        assert_eq!(names("3430", 5), ["Os"]);
    }

    #[test]
    fn nothing_typed_gives_all_by_name() {
        assert_eq!(names(" ", 3), ["Os", "Oslo", "Osterøy"]);
    }

    #[test]
    fn columns_are_read_as_numbers_or_text() {
        let all = parse(SAMPLE).expect("the sample is a list");
        let os = all.with_number("3430").expect("it is there");
        assert_eq!((os.population, os.language_form), (1891, None));
        let osteroy = all.with_number("4630").expect("it is there");
        assert_eq!(osteroy.language_form, Some(LanguageForm::Nynorsk));
    }

    #[test]
    fn a_damaged_list_is_an_error_and_no_panic() {
        assert!(parse(b"{ \"codes\": [ 1 ] }").is_none());
        assert!(parse(&[0xff]).is_none());
    }
}
