//! The end page in words, in both languages.

use super::{Ending, Item};
use crate::desk::{NextStepLine, QuestionLine, SectionSummary, Submitted, Summary};
use crate::language::{Arg, Review, Saying, Tag};
use crate::script::{self, Direction};
use crate::tui::day;
use crate::tui::shared::Shared;
use crate::tui::widgets::document::{Document, Paragraph, Weight};

/// Paragraphs, and the number of the item that comes next.
struct Writer<'a> {
    shared: &'a Shared,
    paragraphs: Vec<Paragraph>,
    item: usize,
    /// Columns for the number of a question or the tick of a step.
    mark: u16,
}

impl Writer<'_> {
    fn heading(&mut self, id: &str) {
        if !self.paragraphs.is_empty() {
            self.paragraphs.push(Paragraph::blank());
        }
        self.paragraphs
            .push(Paragraph::new(self.shared.text(id), Weight::Title));
    }

    /// Something to point at: its words in the first language with mark and note, then in the others.
    fn item(&mut self, mark: &str, texts: &[Saying], weight: Weight) {
        for (place, saying) in texts.iter().enumerate() {
            let paragraph = match place {
                0 => self.said(saying, weight).indent(self.mark).mark(mark),
                _ => self.said(saying, Weight::Dim),
            };
            self.paragraphs.push(paragraph.item(self.item));
        }
    }

    /// One line in its own direction. What reads from the right begins at the right edge.
    fn said(&self, saying: &Saying, weight: Weight) -> Paragraph {
        let direction = saying.language.direction();
        let indent = match direction {
            Direction::LeftToRight => self.mark,
            Direction::RightToLeft => 0,
        };
        Paragraph::new(&saying.text, weight)
            .direction(direction)
            .indent(indent)
            .cut()
    }

    fn remark(&mut self, text: String, weight: Weight) {
        self.paragraphs.push(
            Paragraph::new(text, weight)
                .indent(self.mark)
                .item(self.item),
        );
    }
}

impl Ending {
    /// Everything that is open, what comes next, and submitting at the end. `lead` is the language beside the
    /// consultant's own.
    pub(super) fn summing_up(&self, shared: &Shared, lead: usize) -> Document {
        let shown = self.shown(lead);
        let questions = self
            .summary
            .attention
            .iter()
            .chain(&self.summary.unanswered);
        let widest = questions.map(|line| script::width(&line.number)).max();
        let mut writer = Writer {
            shared,
            paragraphs: Vec::new(),
            item: 0,
            mark: widest.unwrap_or(0).max(3) + 3,
        };
        self.write_progress(&mut writer);
        let Summary {
            attention,
            unanswered,
            ..
        } = &self.summary;
        self.write_questions(&mut writer, "ui-ending-attention", attention, &shown);
        self.write_steps(&mut writer, &shown);
        self.write_questions(&mut writer, "ui-ending-unanswered", unanswered, &shown);
        self.write_sections(&mut writer, &shown);
        writer.paragraphs.push(Paragraph::blank());
        let submit = Paragraph::new(shared.text("ui-ending-submit"), Weight::Good);
        writer.paragraphs.push(submit.item(writer.item));
        writer.remark(shared.text("ui-ending-submit-detail"), Weight::Dim);
        Document::new(writer.paragraphs)
    }

    /// The languages on the screen: the consultant's own, and the newcomer's when there is one.
    fn shown(&self, lead: usize) -> Vec<usize> {
        match self.languages.len() {
            0 | 1 => vec![0],
            _ => vec![0, lead.max(1)],
        }
    }

    fn write_progress(&self, writer: &mut Writer) {
        let summary = &self.summary;
        let args = [
            ("answered", Shared::number(summary.answered)),
            ("total", Shared::number(summary.total)),
            ("unanswered", Shared::number(summary.unanswered.len())),
            ("attention", Shared::number(summary.attention.len())),
        ];
        let text = writer.shared.text_with("ui-ending-progress", &args);
        writer
            .paragraphs
            .push(Paragraph::new(text, Weight::Question));
    }

    fn write_questions(
        &self,
        writer: &mut Writer,
        heading: &str,
        lines: &[QuestionLine],
        shown: &[usize],
    ) {
        if lines.is_empty() {
            return;
        }
        writer.heading(heading);
        for line in lines {
            self.write_question(writer, line, shown);
        }
    }

    fn write_question(&self, writer: &mut Writer, line: &QuestionLine, shown: &[usize]) {
        let (mark, weight) = match line.attention {
            Some(_) => (format!("! {}", line.number), Weight::Attention),
            None => (format!("  {}", line.number), Weight::Text),
        };
        writer.item(&mark, &pick(&line.words, shown), weight);
        for reason in pick(&line.reason, &[0]) {
            writer.remark(reason.text, Weight::Dim);
        }
        writer.item += 1;
    }

    fn write_steps(&self, writer: &mut Writer, shown: &[usize]) {
        writer.heading("ui-ending-next-steps");
        if self.steps.is_empty() && self.summary.proposed.is_empty() {
            let text = writer.shared.text("ui-ending-no-steps");
            writer.paragraphs.push(Paragraph::new(text, Weight::Dim));
        }
        for place in 0..self.steps.len() {
            let agreed = self.steps.get(place).is_some_and(|step| step.agreed);
            let mark = if agreed { "  [✓]" } else { "  [ ]" };
            let weight = if agreed { Weight::Answer } else { Weight::Text };
            self.write_step(writer, Item::Agreed(place), mark, weight, shown);
        }
        for place in 0..self.summary.proposed.len() {
            self.write_step(writer, Item::Proposed(place), "  [ ]", Weight::Text, shown);
        }
        let add = Paragraph::new(writer.shared.text("ui-ending-add-step"), Weight::Key);
        writer
            .paragraphs
            .push(add.indent(writer.mark).mark("  +").item(writer.item));
        writer.item += 1;
    }

    fn write_step(
        &self,
        writer: &mut Writer,
        item: Item,
        mark: &str,
        weight: Weight,
        shown: &[usize],
    ) {
        writer.item(mark, &self.sayings_of(item, shown), weight);
        let details = self.details(item, 0, writer.shared);
        let note = match item {
            Item::Proposed(_) => {
                format!("{details} · {}", writer.shared.text("ui-ending-proposed"))
            }
            _ => details,
        };
        writer.remark(note, Weight::Dim);
        writer.item += 1;
    }

    /// Owner, who answers for it, and the day, in one of the languages.
    fn details(&self, item: Item, language: usize, shared: &Shared) -> String {
        let Some(step) = self.step_of(item) else {
            return String::new();
        };
        let tag = self.languages.get(language).unwrap_or(&shared.language);
        let owner = shared
            .catalogs
            .text(tag, &format!("owners-{}", step.owner), &[]);
        let due = step.due.map(|due| {
            shared
                .catalogs
                .text(tag, "ending-due", &[("date", Arg::Text(day::show(due)))])
        });
        [Some(owner), step.responsible.clone(), due]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ")
    }

    fn write_sections(&self, writer: &mut Writer, shown: &[usize]) {
        writer.heading("ui-ending-sections");
        for section in &self.summary.sections {
            for (place, saying) in pick(&section.title, shown).iter().enumerate() {
                let paragraph = match place {
                    0 => writer
                        .said(saying, Weight::Text)
                        .indent(writer.mark)
                        .mark(mark_of(section))
                        .note(format!("{}/{}", section.answered, section.total)),
                    _ => writer.said(saying, Weight::Dim),
                };
                writer.paragraphs.push(paragraph);
            }
        }
    }

    /// Only what was agreed, in the newcomer's own words: this goes before everybody's eyes.
    pub(super) fn covered(&self, shared: &Shared, lead: usize) -> Document {
        let tag = self.languages.get(lead).unwrap_or(&shared.language);
        let direction = tag.direction();
        let say = |id: &str| shared.catalogs.text(tag, id, &[]);
        let paragraph = |text: String, weight| Paragraph::new(text, weight).direction(direction);
        let mut paragraphs = vec![
            paragraph(say("answer-thanks"), Weight::Question),
            Paragraph::blank(),
            paragraph(say("ending-next-steps"), Weight::Title),
        ];
        for (place, _) in self
            .steps
            .iter()
            .enumerate()
            .filter(|(_, step)| step.agreed)
        {
            let item = Item::Agreed(place);
            let words = self.words_of(Some(item), lead);
            paragraphs.push(Paragraph::blank());
            paragraphs.push(paragraph(words, Weight::Text).indent(2).mark("•"));
            paragraphs.push(paragraph(self.details(item, lead, shared), Weight::Dim).indent(2));
        }
        Document::new(paragraphs)
    }

    /// Where the record is kept now, and who can read it.
    pub(super) fn sealed(&self, shared: &Shared, submitted: &Submitted) -> Document {
        let at = [("time", Arg::Text(shared.when(submitted.at)))];
        let receipt: String = submitted.event.chars().take(16).collect();
        let kept = [
            ("record", Arg::Text(submitted.record.clone())),
            ("receipt", Arg::Text(receipt)),
        ];
        let text = |id: &str| Paragraph::new(shared.text(id), Weight::Text);
        Document::new(vec![
            Paragraph::new(
                format!("✓ {}", shared.text_with("ui-sealed-title", &at)),
                Weight::Good,
            ),
            Paragraph::blank(),
            text("ui-sealed-where"),
            Paragraph::new(shared.text_with("ui-sealed-name", &kept), Weight::Dim),
            Paragraph::blank(),
            text("ui-sealed-who"),
            Paragraph::blank(),
            text("ui-sealed-draft-gone"),
            Paragraph::blank(),
            Paragraph::new(shared.text("ui-sealed-keys"), Weight::Key),
        ])
    }

    fn step_of(&self, item: Item) -> Option<&crate::record::NextStep> {
        match item {
            Item::Agreed(place) => self.steps.get(place),
            Item::Proposed(place) => self.summary.proposed.get(place).map(|line| &line.step),
            _ => None,
        }
    }

    /// The line that the desk made of a step.
    fn line_of(&self, item: Item) -> Option<&NextStepLine> {
        match item {
            Item::Agreed(place) => self
                .summary
                .agreed
                .iter()
                .find(|line| line.index == Some(place)),
            Item::Proposed(place) => self.summary.proposed.get(place),
            _ => None,
        }
    }

    /// What a step says in the languages on the screen. Words typed by hand are the same in each: shown once.
    fn sayings_of(&self, item: Item, shown: &[usize]) -> Vec<Saying> {
        if let Some(text) = self.step_of(item).and_then(|step| step.text.clone()) {
            let language = self.languages.first().cloned().unwrap_or(Tag::BOKMAL);
            return vec![Saying {
                text,
                language,
                fell_back: false,
                review: Review::Source,
            }];
        }
        self.line_of(item)
            .map(|line| pick(&line.words, shown))
            .unwrap_or_default()
    }

    pub(super) fn words_of(&self, item: Option<Item>, language: usize) -> String {
        let sayings = item.map(|item| self.sayings_of(item, &[language]));
        sayings
            .and_then(|sayings| sayings.into_iter().next())
            .map(|saying| saying.text)
            .unwrap_or_default()
    }
}

/// The desk is at work.
pub(super) fn under_way(shared: &Shared) -> Document {
    Document::new(vec![Paragraph::new(
        shared.text("ui-sealed-busy"),
        Weight::Good,
    )])
}

fn pick(sayings: &[Saying], shown: &[usize]) -> Vec<Saying> {
    shown
        .iter()
        .filter_map(|place| sayings.get(*place))
        .cloned()
        .collect()
}

fn mark_of(section: &SectionSummary) -> &'static str {
    match section {
        SectionSummary { problems: 1.., .. } => "  !",
        section if section.answered == section.total => "  ✓",
        _ => "",
    }
}
