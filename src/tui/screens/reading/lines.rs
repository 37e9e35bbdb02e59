//! A conversation as a text to read: who and when, what happened to it, questions and answers, next steps.

use time::OffsetDateTime;

use super::ReadingPage;
use super::filter::{Filter, given_in};
use crate::desk::{Earlier, HistoryEntry, Reading, Speaker};
use crate::form::Kind;
use crate::interview::{Notice, Section, Spot, Step};
use crate::language::{Arg, Saying, Tag};
use crate::record::{Answer, NextStep};
use crate::script::{self, direction_of};
use crate::tui::day;
use crate::tui::screens::interview::sections::section_number;
use crate::tui::shared::Shared;
use crate::tui::widgets::document::{Document, Paragraph, Weight};

/// What has been written so far.
struct Writer<'a> {
    shared: &'a Shared,
    text: Vec<Paragraph>,
    /// Columns for the number of a question.
    number: u16,
    /// The groups and repeat instances around the question that was written last.
    around: Vec<Saying>,
}

impl ReadingPage {
    /// Writes the whole text in the language at hand.
    pub(super) fn write(&mut self, shared: &Shared) {
        let interview = &self.reading.interview;
        let steps = interview.steps();
        let numbers = steps
            .iter()
            .map(|step| script::width(&interview.number(*step)));
        let mut writer = Writer {
            shared,
            text: Vec::new(),
            number: numbers.max().unwrap_or(0) + 2,
            around: Vec::new(),
        };
        self.questions.clear();
        if self.filter == Filter::All {
            self.write_circumstances(&mut writer);
            writer.notices(&self.reading.notices);
        }
        if matches!(self.filter, Filter::All | Filter::Comments) {
            self.write_history(&mut writer);
        }
        for (place, section) in self.reading.interview.sections().iter().enumerate() {
            let number = section_number(&self.reading.interview, section).unwrap_or(place + 1);
            self.write_section(&mut writer, number, section);
        }
        if self.questions.is_empty() {
            writer.blank();
            writer.dim("ui-filter-nothing", &[]);
        }
        if matches!(self.filter, Filter::All | Filter::Changed) {
            self.write_taken_away(&mut writer);
        }
        if self.filter == Filter::All {
            self.write_next_steps(&mut writer);
        }
        self.document = Document::new(writer.text);
    }

    fn write_circumstances(&self, writer: &mut Writer) {
        let session = &self.session;
        let end = session.finished.map(|end| writer.moment(end));
        let times = [
            ("start", Arg::Text(writer.moment(session.started))),
            ("end", Arg::Text(end.unwrap_or_default())),
        ];
        let version = session.form.version.clone();
        writer.dim("ui-reading-times", &times);
        let languages = self.languages_spoken();
        writer.dim(
            "ui-reading-languages",
            &[("languages", Arg::Text(languages))],
        );
        writer.dim("ui-reading-form", &[("version", Arg::Text(version))]);
    }

    fn languages_spoken(&self) -> String {
        let tags = self.session.languages.iter();
        let tags = tags.filter_map(|language| Tag::parse(language));
        tags.map(|tag| tag.own_name())
            .collect::<Vec<_>>()
            .join(" ⇄ ")
    }

    fn write_section(&mut self, writer: &mut Writer, number: usize, section: &Section) {
        let wanted: Vec<(Step, Spot)> = section
            .steps
            .iter()
            .filter_map(|step| self.wanted(*step))
            .collect();
        if wanted.is_empty() && self.filter != Filter::All {
            return;
        }
        let tag = self.tag();
        let title = self.speaker.section(&self.reading.interview, section, &tag);
        writer.blank();
        writer.text.push(
            said(&title, Weight::Title)
                .indent(3)
                .mark(number.to_string())
                .note(format!("{}/{}", section.answered, section.total)),
        );
        for (step, spot) in wanted {
            let around = self.speaker.around(&self.reading.interview, spot, &tag);
            writer.surroundings(around);
            self.write_question(writer, step, spot);
        }
    }

    /// The question of a step, when the filter shows it.
    fn wanted(&self, step: Step) -> Option<(Step, Spot)> {
        let Step::Ask(spot) = step else { return None };
        let is_note = self.reading.interview.node(spot).kind == Kind::Note;
        (!is_note && self.filter.wants(self.looks.at(spot))).then_some((step, spot))
    }

    fn write_question(&mut self, writer: &mut Writer, step: Step, spot: Spot) {
        let tag = self.tag();
        let interview = &self.reading.interview;
        let question = self.speaker.question(interview, spot, &tag);
        let answer = self.speaker.answer(interview, spot, &tag);
        let path = interview.path(spot);
        writer.blank();
        let number = interview.number(step);
        let label = said(&question.label, Weight::Text).item(self.questions.len());
        writer.text.push(label.indent(writer.number).mark(number));
        writer.answer(answer, &question.label);
        let look = self.looks.at(spot);
        if look.changed
            && let Some(before) = &self.reading.before
        {
            let words = answer_in(before, &path, &mut self.speaker, &tag);
            writer.before(words, before.at, "ui-reading-before");
        }
        if let Some(last) = &self.reading.last_time
            && let Some(given) = given_in(last, &path)
            && interview.state(spot).given != Some(given)
        {
            let words = answer_in(last, &path, &mut self.speaker, &tag);
            writer.before(words, last.at, "ui-reading-last-time");
        }
        if look.attention {
            writer.attention();
        }
        if let Some(kept) = self.session.answers.get(&path) {
            writer.asides(kept);
        }
        let history = self.reading.history.iter();
        for entry in history.filter(|entry| entry.path.as_deref() == Some(path.as_str())) {
            writer.comment(entry);
        }
        self.questions.push(spot);
    }

    /// What happened and was said; what was said about a question stands there, if the question is still asked.
    fn write_history(&self, writer: &mut Writer) {
        let Reading {
            history, interview, ..
        } = &self.reading;
        let place = |entry: &HistoryEntry| {
            let spot = interview.find(entry.path.as_deref()?)?;
            Some(interview.number(Step::Ask(spot)))
        };
        writer.history(history, place);
    }

    /// What the revision before said of questions that are not asked any more.
    fn write_taken_away(&self, writer: &mut Writer) {
        let Some(before) = &self.reading.before else {
            return;
        };
        let tag = self.tag();
        let mut heading = Some("ui-reading-taken-away");
        for step in before.interview.steps() {
            let Step::Ask(spot) = step else { continue };
            let path = before.interview.path(spot);
            let now = self.reading.interview.find(&path);
            let is_asked = now.is_some_and(|now| self.reading.interview.state(now).relevant);
            let is_note = before.interview.node(spot).kind == Kind::Note;
            if is_asked || is_note || before.interview.state(spot).given.is_none() {
                continue;
            }
            if let Some(heading) = heading.take() {
                writer.heading(heading);
            }
            // Words of another state of the answers: nothing of them is remembered.
            let mut speaker = Speaker::new(writer.shared.catalogs.clone());
            let question = speaker.question(&before.interview, spot, &tag);
            writer
                .text
                .push(said(&question.label, Weight::Text).indent(writer.number));
            let words = answer_in(before, &path, &mut speaker, &tag);
            writer.before(words, before.at, "ui-reading-before");
        }
    }

    fn write_next_steps(&self, writer: &mut Writer) {
        writer.heading("ui-ending-next-steps");
        if self.session.next_steps.is_empty() {
            writer.dim("ui-reading-no-steps", &[]);
        }
        for step in &self.session.next_steps {
            let mark = if step.agreed { "[✓]" } else { "[ ]" };
            let words = Paragraph::new(self.words_of(step, writer.shared), Weight::Answer);
            writer.text.push(words.indent(4).mark(mark));
            let details = Paragraph::new(details(step, writer.shared), Weight::Dim);
            writer.text.push(details.indent(4));
        }
    }

    /// In the program's own language, as everything else about next steps.
    fn words_of(&self, step: &NextStep, shared: &Shared) -> String {
        match (&step.text, &step.action) {
            (Some(text), _) => text.clone(),
            (None, Some(name)) => {
                let actions = &self.reading.interview.form().actions;
                let action = actions.iter().find(|action| action.name == *name);
                action.map_or_else(|| name.clone(), |action| shared.text(&action.message))
            }
            (None, None) => String::new(),
        }
    }
}

impl Writer<'_> {
    fn blank(&mut self) {
        self.text.push(Paragraph::blank());
    }

    fn heading(&mut self, id: &str) {
        self.blank();
        let words = self.shared.text(id);
        self.text.push(Paragraph::new(words, Weight::Title));
    }

    fn dim(&mut self, id: &str, args: crate::language::Args) {
        let words = self.shared.text_with(id, args);
        self.text.push(Paragraph::new(words, Weight::Dim));
    }

    fn notices(&mut self, notices: &[Notice]) {
        for notice in notices {
            let words = self.shared.text(match notice {
                Notice::FormChanged => "ui-notice-form-changed",
                Notice::Orphans(_) => "ui-notice-orphans",
            });
            let paragraph = Paragraph::new(words, Weight::Attention);
            self.text.push(paragraph.indent(2).mark("!"));
        }
    }

    /// What happened to it, oldest first, and whose signatures stand under it.
    fn history(
        &mut self,
        history: &[HistoryEntry],
        place: impl Fn(&HistoryEntry) -> Option<String>,
    ) {
        self.heading("ui-reading-history");
        for entry in history {
            let did = self.shared.text(&entry.message);
            let place = place(entry);
            let at = place
                .iter()
                .map(|place| format!(" {place}"))
                .collect::<String>();
            let line = format!("{}  {did}{at} · {}", self.moment(entry.at), entry.who);
            let (mark, weight) = match entry.verified {
                true => ("✓", Weight::Text),
                false => ("!", Weight::Attention),
            };
            let paragraph = Paragraph::new(line, weight).indent(2).mark(mark);
            self.text.push(paragraph);
            if let Some(words) = entry.words.as_ref().filter(|_| place.is_none()) {
                let words = Paragraph::new(words, Weight::Key).direction(direction_of(words));
                self.text.push(words.indent(4));
            }
        }
        let (id, weight) = match history.iter().all(|entry| entry.verified) {
            true => ("ui-reading-verified", Weight::Dim),
            false => ("ui-reading-unverified", Weight::Attention),
        };
        let told = Paragraph::new(self.shared.text(id), weight);
        self.text.push(told.indent(2));
    }

    /// A subheading whenever the group or the repeat instance around a question is another one.
    fn surroundings(&mut self, around: Vec<Saying>) {
        if around == self.around {
            return;
        }
        self.around = around;
        let titles: Vec<&str> = self
            .around
            .iter()
            .map(|saying| saying.text.as_str())
            .collect();
        let titles = titles.join(" · ");
        if let Some(first) = self.around.first() {
            let title = Paragraph::new(titles, Weight::Question);
            let title = title.direction(first.language.direction()).indent(3);
            self.text.push(Paragraph::blank());
            self.text.push(title);
        }
    }

    /// Set against the same edge as its question, also when it is a number or a name in other letters.
    fn answer(&mut self, answer: Option<Saying>, question: &Saying) {
        let paragraph = match answer {
            Some(answer) => Paragraph::new(answer.text, Weight::Answer),
            None => {
                let catalogs = &self.shared.catalogs;
                let missing = catalogs.text(&question.language, "answer-no-answer", &[]);
                Paragraph::new(missing, Weight::Dim)
            }
        };
        let paragraph = paragraph.direction(question.language.direction());
        self.text.push(paragraph.indent(self.number));
    }

    /// What stood there at another time.
    fn before(&mut self, words: Option<String>, at: OffsetDateTime, id: &str) {
        let words = words.unwrap_or_else(|| self.shared.text("answer-no-answer"));
        let day = day::show(at.to_offset(self.shared.offset).date());
        let args = [("words", Arg::Text(words)), ("date", Arg::Text(day))];
        let line = Paragraph::new(self.shared.text_with(id, &args), Weight::Dim);
        self.text.push(line.indent(self.number));
    }

    fn attention(&mut self) {
        let words = self.shared.text("ui-reading-attention");
        let line = Paragraph::new(format!("! {words}"), Weight::Attention);
        self.text.push(line.indent(self.number));
    }

    /// What somebody said about an answer.
    fn comment(&mut self, entry: &HistoryEntry) {
        let Some(words) = &entry.words else { return };
        let by = format!("» {} {}: ", entry.who, self.moment(entry.at));
        let line = Paragraph::new(format!("{by}{words}"), Weight::Key);
        self.text.push(line.indent(self.number));
    }

    /// Remarks, and why an answer was kept: the consultant's own words.
    fn asides(&mut self, answer: &Answer) {
        let asides = [
            ("ui-reading-remark", &answer.remark),
            ("ui-reading-kept-because", &answer.kept_because),
        ];
        for (id, words) in asides {
            if let Some(words) = words {
                let line = self
                    .shared
                    .text_with(id, &[("words", Arg::Text(words.clone()))]);
                let paragraph = Paragraph::new(line, Weight::Key);
                self.text.push(paragraph.indent(self.number));
            }
        }
    }

    /// Day and time: a record is read years later.
    fn moment(&self, moment: OffsetDateTime) -> String {
        let local = moment.to_offset(self.shared.offset);
        format!("{} {}", day::show(local.date()), self.shared.clock(moment))
    }
}

/// What an earlier state of the answers said at a place, in words.
fn answer_in(earlier: &Earlier, path: &str, speaker: &mut Speaker, tag: &Tag) -> Option<String> {
    let spot = earlier.interview.find(path)?;
    let answer = speaker.answer(&earlier.interview, spot, tag)?;
    Some(answer.text)
}

/// Words in the direction of their own language.
fn said(saying: &Saying, weight: Weight) -> Paragraph {
    Paragraph::new(&saying.text, weight).direction(saying.language.direction())
}

/// Owner, who answers for it, and the day.
fn details(step: &NextStep, shared: &Shared) -> String {
    let owner = shared.text(&format!("owners-{}", step.owner));
    let due = step
        .due
        .map(|due| shared.text_with("ending-due", &[("date", Arg::Text(day::show(due)))]));
    [Some(owner), step.responsible.clone(), due]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}
