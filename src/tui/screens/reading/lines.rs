//! A conversation as a text to read: who and when, what happened to it, questions and answers, next steps.

use super::ReadingPage;
use crate::form::Kind;
use crate::interview::{Notice, Section, Spot, Step};
use crate::language::{Arg, Saying};
use crate::record::{Answer, NextStep};
use crate::tui::overlay::due;
use crate::tui::shared::Shared;
use crate::tui::widgets::document::{Document, Paragraph, Weight};

/// Columns for the number of a question.
const NUMBER: u16 = 7;

impl ReadingPage {
    /// Writes the whole text in the language at hand.
    pub(super) fn write(&mut self, shared: &Shared) {
        let mut text = Vec::new();
        self.write_circumstances(&mut text, shared);
        self.write_notices(&mut text, shared);
        self.write_history(&mut text, shared);
        for (number, section) in self.interview.sections().iter().enumerate() {
            self.write_section(&mut text, shared, number + 1, section);
        }
        self.write_next_steps(&mut text, shared);
        self.document = Document::new(text);
    }

    fn write_circumstances(&self, text: &mut Vec<Paragraph>, shared: &Shared) {
        let session = &self.session;
        let ended = session
            .finished
            .map(|at| shared.when(at))
            .unwrap_or_default();
        let times = [
            ("start", Arg::Text(shared.when(session.started))),
            ("end", Arg::Text(ended)),
        ];
        let names: Vec<&str> = self.languages_spoken();
        let lines = [
            shared.text_with("ui-reading-times", &times),
            shared.text_with(
                "ui-reading-languages",
                &[("languages", Arg::Text(names.join(" ⇄ ")))],
            ),
            shared.text_with(
                "ui-reading-form",
                &[("version", Arg::Text(session.form.version.clone()))],
            ),
        ];
        text.extend(lines.map(|line| Paragraph::new(line, Weight::Dim)));
    }

    fn languages_spoken(&self) -> Vec<&'static str> {
        let tags = self
            .session
            .languages
            .iter()
            .filter_map(|language| crate::language::Tag::parse(language));
        tags.map(|tag| tag.own_name()).collect()
    }

    fn write_notices(&self, text: &mut Vec<Paragraph>, shared: &Shared) {
        for notice in &self.notices {
            let id = match notice {
                Notice::FormChanged => "ui-notice-form-changed",
                Notice::Orphans(_) => "ui-notice-orphans",
            };
            text.push(
                Paragraph::new(shared.text(id), Weight::Attention)
                    .indent(2)
                    .mark("!"),
            );
        }
    }

    /// What happened to it, oldest first, each with its signature.
    fn write_history(&self, text: &mut Vec<Paragraph>, shared: &Shared) {
        heading(text, shared.text("ui-reading-history"));
        for entry in &self.history {
            let did = shared.text(&entry.message);
            let line = format!("{}  {} {did}", shared.when(entry.at), entry.who);
            let (mark, weight, signature) = match entry.verified {
                true => ("✓", Weight::Text, "ui-reading-verified"),
                false => ("!", Weight::Attention, "ui-reading-unverified"),
            };
            text.push(Paragraph::new(line, weight).indent(2).mark(mark));
            text.push(Paragraph::new(shared.text(signature), Weight::Dim).indent(2));
        }
    }

    fn write_section(
        &mut self,
        text: &mut Vec<Paragraph>,
        shared: &Shared,
        number: usize,
        section: &Section,
    ) {
        let tag = self.tag();
        let title = self.speaker.section(&self.interview, section, &tag);
        blank(text);
        text.push(
            Paragraph::new(&title.text, Weight::Title)
                .direction(title.language.direction())
                .indent(3)
                .mark(number.to_string())
                .note(format!("{}/{}", section.answered, section.total)),
        );
        let mut around = Vec::new();
        for step in &section.steps {
            if let Step::Ask(spot) = step {
                self.write_surroundings(text, *spot, &mut around);
                self.write_question(text, shared, *step, *spot);
            }
        }
    }

    /// A subheading whenever the group or the repeat instance around a question is another one.
    fn write_surroundings(
        &mut self,
        text: &mut Vec<Paragraph>,
        spot: Spot,
        around: &mut Vec<Saying>,
    ) {
        let tag = self.tag();
        let here = self.speaker.around(&self.interview, spot, &tag);
        if here == *around {
            return;
        }
        *around = here;
        let titles: Vec<&str> = around.iter().map(|saying| saying.text.as_str()).collect();
        if let Some(first) = around.first() {
            blank(text);
            let title = Paragraph::new(titles.join(" · "), Weight::Question);
            text.push(title.direction(first.language.direction()).indent(3));
        }
    }

    fn write_question(
        &mut self,
        text: &mut Vec<Paragraph>,
        shared: &Shared,
        step: Step,
        spot: Spot,
    ) {
        let tag = self.tag();
        if self.interview.node(spot).kind == Kind::Note {
            return;
        }
        let number = self.interview.number(step);
        let label = self
            .speaker
            .question(&self.interview, spot, &tag)
            .label
            .clone();
        let said = self.speaker.answer(&self.interview, spot, &tag);
        blank(text);
        text.push(
            Paragraph::new(&label.text, Weight::Text)
                .direction(label.language.direction())
                .indent(NUMBER)
                .mark(number),
        );
        text.push(match said {
            Some(answer) => Paragraph::new(&answer.text, Weight::Answer)
                .direction(answer.language.direction())
                .indent(NUMBER),
            None => Paragraph::new(shared.text("ui-reading-no-answer"), Weight::Dim).indent(NUMBER),
        });
        if let Some(answer) = self.session.answers.get(&self.interview.path(spot)) {
            write_asides(text, shared, answer);
        }
    }

    fn write_next_steps(&self, text: &mut Vec<Paragraph>, shared: &Shared) {
        heading(text, shared.text("ui-ending-next-steps"));
        if self.session.next_steps.is_empty() {
            text.push(Paragraph::new(
                shared.text("ui-reading-no-steps"),
                Weight::Dim,
            ));
        }
        for step in &self.session.next_steps {
            let mark = if step.agreed { "[✓]" } else { "[ ]" };
            text.push(
                Paragraph::new(self.words_of(step, shared), Weight::Answer)
                    .indent(4)
                    .mark(mark),
            );
            text.push(Paragraph::new(details(step, shared), Weight::Dim).indent(4));
        }
    }

    /// In the program's own language, as everything else about next steps.
    fn words_of(&self, step: &NextStep, shared: &Shared) -> String {
        match (&step.text, &step.action) {
            (Some(text), _) => text.clone(),
            (None, Some(name)) => {
                let form = self.interview.form();
                let action = form.actions.iter().find(|action| action.name == *name);
                action.map_or_else(|| name.clone(), |action| shared.text(&action.message))
            }
            (None, None) => String::new(),
        }
    }
}

/// Remarks, and why an answer was kept: the consultant's own words.
fn write_asides(text: &mut Vec<Paragraph>, shared: &Shared, answer: &Answer) {
    let asides = [
        ("ui-reading-remark", &answer.remark),
        ("ui-reading-kept-because", &answer.kept_because),
    ];
    for (id, words) in asides {
        if let Some(words) = words {
            let line = shared.text_with(id, &[("words", Arg::Text(words.clone()))]);
            text.push(Paragraph::new(line, Weight::Key).indent(NUMBER));
        }
    }
}

fn details(step: &NextStep, shared: &Shared) -> String {
    let owner = shared.text(&format!("owners-{}", step.owner));
    let due = step
        .due
        .map(|day| shared.text_with("ending-due", &[("date", Arg::Text(due::show(day)))]));
    [Some(owner), step.responsible.clone(), due]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

fn heading(text: &mut Vec<Paragraph>, words: String) {
    blank(text);
    text.push(Paragraph::new(words, Weight::Title));
}

fn blank(text: &mut Vec<Paragraph>) {
    text.push(Paragraph::blank());
}
