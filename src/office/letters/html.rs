//! A letter as one HTML file: no script, nothing from elsewhere, made to be printed on A4.

use std::fmt::Write;

use super::{Letter, Part, Words};
use crate::language::{Direction, Saying, Tag};

/// Fonts by name for scripts that a system's plain font often lacks. Nothing is loaded from anywhere.
const STYLE: &str = "\
@page { size: A4; margin: 18mm 16mm; }
:root { color: #111; background: #fff; line-height: 1.45;
  font: 11pt 'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', sans-serif; }
body { max-width: 180mm; margin: 0 auto; padding: 8mm 4mm; }
:lang(ar), :lang(fa), :lang(ckb), :lang(ps) { font-family: 'Noto Naskh Arabic', 'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', 'DejaVu Sans', sans-serif; }
:lang(ti) { font-family: 'Noto Sans Ethiopic', 'Abyssinica SIL', 'Nyala', 'Kefa', sans-serif; }
.pair { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 8mm; margin: 2.2mm 0; break-inside: avoid; }
.pair > * { margin: 0; text-align: start; }
.pair > :nth-child(2) { color: #444; }
h1 { font-size: 17pt; } h2 { font-size: 12.5pt; margin-top: 3mm !important; }
h1, h2 { break-after: avoid; }
li { margin: 1.2mm 0; }
ul { padding-inline-start: 6mm; }
ul.boxes { list-style: none; padding: 0; }
ul.boxes li::before { content: '\\2610'; margin-inline-end: 3mm; }
dt { font-weight: 600; margin-top: 1.5mm; } dd { margin: 0; white-space: pre-line; }
p { white-space: pre-line; }
table { border-collapse: collapse; width: 100%; margin: 3mm 0; break-inside: auto; }
th, td { border: 0.3mm solid #888; padding: 1.5mm 2mm; text-align: start; vertical-align: top; white-space: pre-line; }
tr { break-inside: avoid; }
td > :nth-child(2), th > :nth-child(2) { color: #444; font-size: 90%; }
.note { font-size: 9pt; }
.line { border-bottom: 0.3mm solid #888; height: 9mm; }
footer { margin-top: 8mm; border-top: 0.3mm solid #888; font-size: 9pt; }
";

/// Writes a letter as HTML.
pub fn html(letter: &Letter) -> String {
    let mut page = Page {
        out: String::new(),
        main: letter.languages.first().cloned().unwrap_or(Tag::BOKMAL),
    };
    page.write(letter);
    page.out
}

struct Page {
    out: String,
    main: Tag,
}

impl Page {
    fn write(&mut self, letter: &Letter) {
        let title = letter.title.0.first();
        let title = title.map(|said| escaped(&said.text)).unwrap_or_default();
        self.push(&format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n",
            self.main,
            direction(&self.main)
        ));
        // What stands in a letter is data: even a name that looks like a script must do nothing.
        self.push("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        self.push("<meta name=\"viewport\" content=\"width=device-width\">\n");
        self.push(&format!(
            "<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
        ));
        self.pair("h1", &letter.title);
        for part in &letter.parts {
            self.part(part);
        }
        self.push("<footer>\n");
        self.pair("p", &letter.foot);
        if letter.is_draft() {
            self.pair("p", &letter.draft);
        }
        self.push("</footer>\n</body>\n</html>\n");
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Heading(words) => self.pair("h2", words),
            Part::Paragraph(words) => self.pair("p", words),
            Part::Note(words) => self.pair("p class=\"note\"", words),
            Part::List(items) => self.list("ul", items),
            Part::Boxes(items) => self.list("ul class=\"boxes\"", items),
            Part::Facts(facts) => self.facts(facts),
            Part::Table { head, rows } => self.table(head, rows),
            Part::Lines(count) => {
                for _ in 0..*count {
                    self.push("<div class=\"line\"></div>\n");
                }
            }
        }
    }

    /// One element for each language, side by side.
    fn pair(&mut self, element: &str, words: &Words) {
        self.push("<div class=\"pair\">");
        for said in &words.0 {
            self.element(element, said, &escaped(&said.text));
        }
        self.push("</div>\n");
    }

    fn list(&mut self, element: &str, items: &[Words]) {
        let columns = items.first().map_or(0, |words| words.0.len());
        self.push("<div class=\"pair\">");
        for column in 0..columns {
            let said: Vec<&Saying> = items.iter().filter_map(|it| it.0.get(column)).collect();
            let mut rows = String::new();
            for it in &said {
                let _ = write!(rows, "<li{}>{}</li>", attributes(it), escaped(&it.text));
            }
            if let Some(first) = said.first() {
                self.element(element, first, &rows);
            }
        }
        self.push("</div>\n");
    }

    fn facts(&mut self, facts: &[(Words, Words)]) {
        let columns = facts.first().map_or(0, |(name, _)| name.0.len());
        self.push("<div class=\"pair\">");
        for column in 0..columns {
            let mut rows = String::new();
            let mut language = None;
            for (name, fact) in facts {
                let (Some(name), Some(fact)) = (name.0.get(column), fact.0.get(column)) else {
                    continue;
                };
                language.get_or_insert(name);
                let _ = write!(rows, "<dt{}>{}</dt>", attributes(name), escaped(&name.text));
                let _ = write!(rows, "<dd{}>{}</dd>", attributes(fact), escaped(&fact.text));
            }
            if let Some(said) = language {
                self.element("dl", said, &rows);
            }
        }
        self.push("</div>\n");
    }

    /// A table has both languages in each cell: side by side it would be too wide for the paper.
    fn table(&mut self, head: &[Words], rows: &[Vec<Words>]) {
        self.push("<table>\n<thead><tr>");
        head.iter().for_each(|words| self.cell("th", words));
        self.push("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.push("<tr>");
            row.iter().for_each(|words| self.cell("td", words));
            self.push("</tr>\n");
        }
        self.push("</tbody>\n</table>\n");
    }

    fn cell(&mut self, element: &str, words: &Words) {
        self.push(&format!("<{element}>"));
        let mut before: Option<&Saying> = None;
        for said in &words.0 {
            // A name, a date and a person's own words are the same in every language.
            if before.is_none_or(|it| it.text != said.text) {
                self.element("div", said, &escaped(&said.text));
            }
            before = Some(said);
        }
        self.push(&format!("</{element}>"));
    }

    fn element(&mut self, element: &str, said: &Saying, inner: &str) {
        let name = element.split(' ').next().unwrap_or(element);
        let attributes = attributes(said);
        self.push(&format!("<{element}{attributes}>{inner}</{name}>"));
    }

    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }
}

/// Language and direction of a text that may have fallen back to another language.
fn attributes(said: &Saying) -> String {
    let direction = direction(&said.language);
    format!(" lang=\"{}\" dir=\"{direction}\"", said.language)
}

fn direction(tag: &Tag) -> &'static str {
    match tag.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Controls have no place on paper; line breaks do.
            c if c.is_control() && c != '\n' => {}
            c => out.push(c),
        }
    }
    out
}
