//! Texts of the workbook, by question, attribute and language.

use std::collections::HashSet;

use super::headers::Row;
use super::languages::Languages;
use super::markup;
use super::reason::Reason;
use super::report::Report;

/// The words of one question, group or choice, with the place that they come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Fluent id.
    pub id: String,
    pub sheet: String,
    pub row: usize,
    pub texts: Vec<Text>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// `None`: the label.
    pub attribute: Option<&'static str>,
    /// Language.
    pub tag: String,
    /// `${name}` stands for an answer.
    pub text: String,
}

/// XLSForm's text columns, and the attribute that each becomes.
const COLUMNS: &[(&str, Option<&str>)] = &[
    ("label", None),
    ("hint", Some("hint")),
    ("guidance_hint", Some("guidance")),
    ("constraint_message", Some("constraint")),
    ("required_message", Some("required")),
];

/// All texts of a row.
pub fn of_row<'a>(row: &Row<'a>, languages: &Languages, report: &mut Report) -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    for (column, attribute) in COLUMNS {
        for (language, written) in row.texts(column) {
            let tag = languages.tag(language);
            let (text, had_markup) = markup::without(written);
            if had_markup {
                report.repaired(row.sheet, row.number, Some(column), Reason::Markup);
            }
            let mut known = texts.iter();
            // `label` beside `label::English (en)`: the first one that says anything.
            let is_known = known.any(|text| text.attribute == *attribute && text.tag == tag);
            if !is_known && !text.trim().is_empty() {
                texts.push(Text {
                    attribute: *attribute,
                    tag: tag.to_owned(),
                    text,
                });
            }
        }
    }
    texts
}

/// One text for every language, where the workbook has none.
pub fn everywhere(text: &str, languages: &Languages) -> Vec<Text> {
    let in_language = |tag: &str| Text {
        attribute: None,
        tag: tag.to_owned(),
        text: text.to_owned(),
    };
    languages.tags().into_iter().map(in_language).collect()
}

pub fn has_label(texts: &[Text]) -> bool {
    texts.iter().any(|text| text.attribute.is_none())
}

/// What a text is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Plain(&'a str),
    /// `${name}`
    Answer(&'a str),
}

/// Takes a text apart at its `${name}`s.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let (mut plain, mut rest) = (0, 0);
    while let Some(start) = text[rest..].find("${").map(|at| rest + at) {
        rest = start + 2;
        let Some(end) = text[rest..].find('}').map(|at| rest + at) else {
            break;
        };
        let name = text[rest..end].trim();
        if !name.is_empty() && !name.contains(['{', '$', ' ', '\n']) {
            found.push(Piece::Plain(&text[plain..start]));
            found.push(Piece::Answer(name));
            (plain, rest) = (end + 1, end + 1);
        }
    }
    found.push(Piece::Plain(&text[plain..]));
    found.retain(|piece| *piece != Piece::Plain(""));
    found
}

/// Says which texts speak of answers that the form does not have.
pub fn report_unknown_references(
    messages: &[Message],
    names: &HashSet<String>,
    report: &mut Report,
) {
    for message in messages {
        for text in &message.texts {
            for piece in pieces(&text.text) {
                let Piece::Answer(name) = piece else { continue };
                if !names.contains(name) {
                    let name = name.to_owned();
                    let reason = Reason::UnknownReference { name };
                    let column = column(text.attribute);
                    report.left_out(&message.sheet, message.row, Some(column), reason);
                }
            }
        }
    }
}

fn column(attribute: Option<&str>) -> &'static str {
    let mut columns = COLUMNS.iter();
    let found = columns.find(|(_, known)| *known == attribute);
    found.map_or("label", |(column, _)| column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_apart_at_its_answers() {
        use Piece::{Answer, Plain};
        let of = |text: &'static str| pieces(text);
        assert_eq!(
            of("How old is ${name}?"),
            [Plain("How old is "), Answer("name"), Plain("?")]
        );
        assert_eq!(of("${ a }${b}"), [Answer("a"), Answer("b")]);
        assert_eq!(of("costs $5 or ${"), [Plain("costs $5 or ${")]);
        assert_eq!(of("${} ${a b}"), [Plain("${} ${a b}")]);
        assert_eq!(of("${ ${a}"), [Plain("${ "), Answer("a")]);
        assert_eq!(of(""), []);
    }
}
