//! Which language a column is in. Authors write `English (en)`, `Français`, `Tigirigna`, or nothing at all.

use super::TagOf;
use super::headers::{Sheet, is_text};
use super::names;
use super::reason::Reason;
use super::report::Report;

/// A language of the workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// As the author wrote it; `None`: the columns without a language.
    pub written: Option<String>,
    /// BCP 47.
    pub tag: String,
    /// Sheets that have it under this name.
    sheets: Vec<&'static str>,
}

/// All languages of the workbook, the default one first.
#[derive(Clone, Debug, Default)]
pub struct Languages {
    pub all: Vec<Language>,
}

/// A language as its columns are headed.
struct Heading {
    written: Option<String>,
    sheets: Vec<&'static str>,
    /// Letters of its columns run from right to left: the script, as tags write it.
    script: Option<&'static str>,
}

impl Languages {
    pub fn of(
        sheets: &[&Sheet<'_>],
        default: Option<&str>,
        tag_of: TagOf<'_>,
        report: &mut Report,
    ) -> Languages {
        let mut headings = headings(sheets);
        let is_default = |heading: &Heading| match (&heading.written, default) {
            (Some(written), Some(default)) => {
                let meant = means(Some(written), tag_of);
                written.eq_ignore_ascii_case(default)
                    || meant.is_some() && meant == means(Some(default), tag_of)
            }
            _ => false,
        };
        headings.sort_by_key(|heading| (heading.written.is_none(), !is_default(heading)));
        let mut languages = Languages::default();
        for heading in headings {
            let tag = languages.tag_for(&heading, default, tag_of, report);
            languages.all.push(Language {
                written: heading.written,
                tag,
                sheets: heading.sheets,
            });
        }
        report.languages = languages.tags().into_iter().map(str::to_owned).collect();
        languages
    }

    /// The tag of the language that a column names.
    pub fn tag(&self, written: Option<&str>) -> &str {
        let mut all = self.all.iter();
        let found = all.find(|language| language.written.as_deref() == written);
        found
            .or(self.all.first())
            .map_or("en", |language| &language.tag)
    }

    /// Tags without doubles, the default one first.
    pub fn tags(&self) -> Vec<&str> {
        let mut tags: Vec<&str> = Vec::new();
        for language in &self.all {
            if !tags.contains(&language.tag.as_str()) {
                tags.push(&language.tag);
            }
        }
        tags
    }

    fn tag_for(
        &mut self,
        heading: &Heading,
        default: Option<&str>,
        tag_of: TagOf<'_>,
        report: &mut Report,
    ) -> String {
        let Some(text) = heading.written.as_deref() else {
            return self.tag_of_unnamed(heading, default, tag_of, report);
        };
        let by_code = code(text).and_then(tag_of);
        let by_name = names::tag(text).and_then(tag_of);
        if let Some(tag) = by_code
            .iter()
            .chain(&by_name)
            .find(|tag| !self.is_taken(tag, heading))
        {
            if let Some(code) = by_code.as_ref().filter(|code| *code != tag) {
                let (code, kept) = (code.clone(), tag.clone());
                let reason = Reason::LanguageTaken { code, kept };
                report.repaired(heading.sheet(), 1, Some(text), reason);
            }
            return tag.clone();
        }
        let kept = self.private_tag(heading.script);
        let reason = match by_code.clone().or(by_name) {
            Some(code) => Reason::LanguageTaken {
                code,
                kept: kept.clone(),
            },
            None => Reason::LanguageUnknown { kept: kept.clone() },
        };
        report.repaired(heading.sheet(), 1, Some(text), reason);
        kept
    }

    /// Columns without a language are in the form's default language where it names one, else in its first one.
    fn tag_of_unnamed(
        &self,
        heading: &Heading,
        default: Option<&str>,
        tag_of: TagOf<'_>,
        report: &mut Report,
    ) -> String {
        if let Some(tag) = means(default, tag_of) {
            return tag;
        }
        let first = self.all.first().map(|language| language.tag.clone());
        let taken_as = first.unwrap_or_else(|| String::from("en"));
        let reason = Reason::LanguageUnnamed {
            taken_as: taken_as.clone(),
        };
        report.repaired(heading.sheet(), 1, None, reason);
        taken_as
    }

    /// Does a sheet have both this heading and another one in the language? `English` in one sheet and `English (EN)` in
    /// the other are the same.
    fn is_taken(&self, tag: &str, heading: &Heading) -> bool {
        let mut all = self.all.iter().filter(|language| language.tag == tag);
        all.any(|language| {
            let mut sheets = language.sheets.iter();
            sheets.any(|sheet| heading.sheets.contains(sheet))
        })
    }

    /// The first free one of the codes that ISO 639-2 keeps for local use.
    fn private_tag(&self, script: Option<&str>) -> String {
        let tag = |code: &str| match script {
            Some(script) => format!("{code}-{script}"),
            None => code.to_owned(),
        };
        let free = names::LOCAL.iter().find(|code| {
            let mut all = self.all.iter();
            !all.any(|language| language.tag.starts_with(*code))
        });
        // Further ones share the last code: the first of them keeps it.
        tag(free.unwrap_or(&"qad"))
    }
}

impl Heading {
    /// Where it stands first.
    fn sheet(&self) -> &'static str {
        self.sheets.first().copied().unwrap_or("survey")
    }
}

/// The languages of all columns of words, as they stand from left to right.
fn headings(sheets: &[&Sheet<'_>]) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    for sheet in sheets {
        for (index, column) in sheet.columns.iter().enumerate() {
            if !is_text(&column.name) || sheet.cells(index).next().is_none() {
                continue;
            }
            let mut known = headings.iter_mut();
            match known.find(|heading| heading.written == column.language) {
                Some(heading) => heading.sheets.push(sheet.title),
                None => headings.push(Heading {
                    written: column.language.clone(),
                    sheets: vec![sheet.title],
                    script: right_to_left_script(sheet.cells(index)),
                }),
            }
        }
    }
    if headings.is_empty() {
        headings.push(Heading {
            written: None,
            sheets: vec!["survey"],
            script: None,
        });
    }
    headings
}

/// The script of a language that nobody knows, when it is one that runs from right to left.
fn right_to_left_script<'a>(cells: impl Iterator<Item = &'a str>) -> Option<&'static str> {
    let mut letters = cells
        .take(50)
        .flat_map(str::chars)
        .filter(|letter| letter.is_alphabetic());
    letters.find_map(|letter| match letter {
        '\u{590}'..='\u{5ff}' => Some("Hebr"),
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' => Some("Arab"),
        _ => None,
    })
}

/// The tag that a heading or a setting means: by its code, else by its name.
fn means(text: Option<&str>, tag_of: TagOf<'_>) -> Option<String> {
    let text = text?;
    let by_code = code(text).and_then(tag_of);
    by_code.or_else(|| names::tag(text).and_then(tag_of))
}

/// The code in `English (en)`, or a heading that is nothing but a code.
fn code(text: &str) -> Option<&str> {
    let text = text.trim();
    let in_brackets = text
        .rsplit_once('(')
        .and_then(|(_, rest)| rest.strip_suffix(')'));
    let code = in_brackets.map_or(text, str::trim);
    let letters = code.split(['-', '_']).next().unwrap_or_default();
    let is_short = (2..=3).contains(&letters.len());
    (is_short && letters.bytes().all(|letter| letter.is_ascii_alphabetic())).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::import::workbook::Rows;

    const KNOWN: [&str; 6] = ["am", "ar", "en", "fr", "pt", "ti"];

    fn known(code: &str) -> Option<String> {
        KNOWN.contains(&code).then(|| code.to_owned())
    }

    fn tags(columns: &[(&str, &str)], default: Option<&str>) -> (Vec<String>, usize) {
        let row = |cell: fn(&(&str, &str)) -> String| columns.iter().map(cell).collect();
        let rows: Rows = vec![row(|it| it.0.to_owned()), row(|it| it.1.to_owned())];
        let mut report = Report::default();
        let sheet = Sheet::new("survey", &rows, &mut report);
        let found = Languages::of(&[&sheet], default, &known, &mut report);
        let tags = found.all.into_iter().map(|language| language.tag).collect();
        (tags, report.entries.len())
    }

    #[test]
    fn languages_are_known_by_code_or_by_name() {
        let columns = [
            ("label::English (en)", "a"),
            ("label::Français", "b"),
            ("label::Tigirigna", "c"),
            ("label::pt", "d"),
        ];
        assert_eq!(tags(&columns, None).0, ["en", "fr", "ti", "pt"]);
    }

    #[test]
    fn two_languages_with_one_code_are_kept_apart() {
        let columns = [("label::English (en)", "a"), ("label::French (en)", "b")];
        assert_eq!(tags(&columns, None), (vec!["en".into(), "fr".into()], 1));
        let columns = [
            ("label::English (en)", "a"),
            ("label::Simple English (en)", "b"),
        ];
        assert_eq!(tags(&columns, None), (vec!["en".into(), "qaa".into()], 1));
    }

    #[test]
    fn an_unknown_language_keeps_its_direction() {
        let columns = [("label::English (en)", "a"), ("label::Klingon", "سؤال")];
        assert_eq!(tags(&columns, None).0, ["en", "qaa-Arab"]);
    }

    #[test]
    fn columns_without_a_language_are_in_the_default_one() {
        let columns = [("label", "a")];
        assert_eq!(tags(&columns, Some("Arabic")), (vec!["ar".into()], 0));
        assert_eq!(tags(&columns, Some("default")), (vec!["en".into()], 1));
        let columns = [
            ("hint", "a"),
            ("label::Français", "b"),
            ("label::English", "c"),
        ];
        assert_eq!(tags(&columns, Some("English")).0, ["en", "fr", "en"]);
    }
}
