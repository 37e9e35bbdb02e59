//! A letter as plain text: for an e-mail, a text message, a screen reader, or where HTML reads wrong.

use super::{Letter, Part, Words};

/// Columns of a line.
const WIDTH: usize = 76;

/// Writes a letter as plain text: first all of it in the reader's language, then in the other.
///
/// Text of a right-to-left language stands in the order in which it is read; whatever shows the file turns it round.
pub fn text(letter: &Letter) -> String {
    let versions = (0..letter.languages.len()).map(|column| version(letter, column));
    let versions: Vec<String> = versions.collect();
    versions.join(&format!("\n{}\n\n", "=".repeat(WIDTH)))
}

fn version(letter: &Letter, column: usize) -> String {
    let mut out = Version {
        out: String::new(),
        column,
    };
    let title = out.said(&letter.title);
    out.line(&title);
    out.line(&"=".repeat(title.chars().count().min(WIDTH)));
    out.line("");
    for part in &letter.parts {
        out.part(part);
    }
    out.line(&"-".repeat(WIDTH));
    out.paragraph(&letter.foot);
    if letter.is_draft() {
        out.paragraph(&letter.draft);
    }
    out.out
}

struct Version {
    out: String,
    column: usize,
}

impl Version {
    fn part(&mut self, part: &Part) {
        match part {
            Part::Heading(words) => {
                let heading = self.said(words);
                self.line(&heading);
                self.line(&"-".repeat(heading.chars().count().min(WIDTH)));
            }
            Part::Paragraph(words) | Part::Note(words) => {
                self.paragraph(words);
                self.line("");
            }
            Part::List(items) => self.items("- ", items),
            Part::Boxes(items) => self.items("[ ] ", items),
            Part::Facts(facts) => self.facts(facts),
            Part::Table { head, rows } => self.table(head, rows),
            Part::Lines(count) => {
                for _ in 0..*count {
                    self.line(&"_".repeat(WIDTH));
                    self.line("");
                }
            }
        }
    }

    fn paragraph(&mut self, words: &Words) {
        let said = self.said(words);
        self.wrapped("", "", &said);
    }

    fn items(&mut self, mark: &str, items: &[Words]) {
        let indent = " ".repeat(mark.len());
        for words in items {
            let said = self.said(words);
            self.wrapped(mark, &indent, &said);
        }
        self.line("");
    }

    fn facts(&mut self, facts: &[(Words, Words)]) {
        for (name, fact) in facts {
            let (name, fact) = (self.said(name), self.said(fact));
            self.wrapped("", "", &name);
            self.wrapped("  ", "  ", &fact);
        }
        self.line("");
    }

    /// Each row is said with the headings, so that it can be read aloud.
    fn table(&mut self, head: &[Words], rows: &[Vec<Words>]) {
        for row in rows {
            for (heading, cell) in head.iter().zip(row) {
                let (heading, cell) = (self.said(heading), self.said(cell));
                if !cell.is_empty() {
                    self.wrapped("", "  ", &format!("{heading}: {cell}"));
                }
            }
            self.line("");
        }
    }

    fn said(&self, words: &Words) -> String {
        let said = words.0.get(self.column).map(|said| said.text.as_str());
        let clean = said.unwrap_or_default().chars();
        clean.filter(|c| *c == '\n' || !c.is_control()).collect()
    }

    fn wrapped(&mut self, first: &str, other: &str, text: &str) {
        let mut lead = first;
        for paragraph in text.lines() {
            let mut line = lead.to_owned();
            let mut is_empty = true;
            for word in paragraph.split_whitespace() {
                if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                    self.line(&line);
                    line = other.to_owned();
                    is_empty = true;
                }
                if !is_empty {
                    line.push(' ');
                }
                line.push_str(word);
                is_empty = false;
            }
            self.line(&line);
            lead = other;
        }
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }
}
