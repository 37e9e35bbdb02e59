//! One conversation: a question, an answer, the next question.

use std::io;

use time::OffsetDateTime;

use super::command::{self, Line};
use super::ending;
use super::reading;
use super::reply::{self, Misfit};
use super::talk::Talk;
use crate::desk::{Attention, Conversation, Desk, HistoryEntry, Speaker, Watch};
use crate::interview::{Interview, Notice, Refusal, Spot, Step};
use crate::language::{Arg, Saying, Tag};
use crate::record::Given;

/// A conversation under way.
pub(super) struct Leading<'a, 'b> {
    pub(super) desk: &'a mut Desk,
    pub(super) talk: &'a mut Talk<'b>,
    pub(super) record: String,
    pub(super) interview: Interview,
    pub(super) speaker: Speaker,
    /// The consultant's language first.
    pub(super) languages: Vec<Tag>,
    /// What the disk holds.
    saved: u64,
    /// The section that was announced last.
    pub(super) section: Option<String>,
    /// The table whose heading was said last.
    heading: Option<Spot>,
    /// What was said about it since it was first submitted.
    history: Vec<HistoryEntry>,
    /// Tells when a form that is tried out changes.
    pub(super) watch: Option<Watch>,
}

/// Whether the conversation goes on after a line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    /// Ask (or ask again) where the conversation stands.
    On,
    Stop,
}

/// Leads a conversation until it is submitted or left. Whatever was answered is saved.
pub(super) fn lead(
    desk: &mut Desk,
    talk: &mut Talk<'_>,
    conversation: Conversation,
    watch: Option<Watch>,
) -> io::Result<()> {
    let mut leading = Leading {
        languages: tags(&conversation.interview),
        speaker: Speaker::new(desk.catalogs().clone()),
        saved: conversation.interview.revision(),
        record: conversation.record,
        interview: conversation.interview,
        history: conversation.history,
        section: None,
        heading: None,
        watch,
        desk,
        talk,
    };
    for notice in &conversation.notices {
        leading.notice(notice)?;
    }
    leading.talk.say("ui-linear-begin", &[])?;
    loop {
        leading.look_at_files()?;
        let flow = match leading.interview.here() {
            Step::Ask(spot) => leading.question(spot)?,
            Step::More(repeat) => leading.more(repeat)?,
            Step::End => ending::page(&mut leading)?,
        };
        if flow == Flow::Stop {
            return Ok(());
        }
    }
}

fn tags(interview: &Interview) -> Vec<Tag> {
    interview
        .languages()
        .iter()
        .filter_map(|tag| Tag::parse(tag))
        .collect()
}

impl Leading<'_, '_> {
    pub(super) fn now(&self) -> OffsetDateTime {
        self.desk.now()
    }

    /// The same in every language of this conversation.
    fn in_all(
        &mut self,
        mut say: impl FnMut(&mut Speaker, &Interview, &Tag) -> Saying,
    ) -> Vec<Saying> {
        let languages = self.languages.clone();
        languages
            .iter()
            .map(|tag| say(&mut self.speaker, &self.interview, tag))
            .collect()
    }

    /// Asks one question and takes a line.
    fn question(&mut self, spot: Spot) -> io::Result<Flow> {
        self.announce_section(Step::Ask(spot))?;
        self.pose(spot)?;
        let Some(line) = self.talk.read()? else {
            return self.pause();
        };
        match command::read(&line, self.talk) {
            Line::Command(command, rest) => self.command(command, &rest),
            Line::Unknown(word) => {
                self.talk
                    .say("ui-linear-unknown", &[("word", Arg::Text(word))])?;
                Ok(Flow::On)
            }
            // What stands, stands; nobody is kept at a question.
            Line::Answer(typed) if typed.trim().is_empty() => self.forward(),
            Line::Answer(typed) => self.answer(spot, &typed),
        }
    }

    fn announce_section(&mut self, step: Step) -> io::Result<()> {
        let sections = self.interview.sections();
        let Some(section) = sections
            .iter()
            .find(|section| section.steps.contains(&step))
        else {
            return Ok(());
        };
        if self.section.as_ref() == Some(&section.message) {
            return Ok(());
        }
        self.section = Some(section.message.clone());
        let titles =
            self.in_all(|speaker, interview, tag| speaker.section(interview, section, tag));
        self.talk.blank()?;
        self.talk.both("== ", &titles)
    }

    /// What is asked about all rows of a table is said before the first of them.
    fn announce_table(&mut self, spot: Spot) -> io::Result<()> {
        let heading = self.interview.grid(spot).map(|now| now.heading);
        let is_new = heading != self.heading;
        self.heading = heading;
        let Some(heading) = heading.filter(|_| is_new) else {
            return Ok(());
        };
        let words = self.in_all(|speaker, interview, tag| {
            speaker.question(interview, heading, tag).label.clone()
        });
        self.talk.both("", &words)
    }

    /// Says a question: where it stands, what is asked, what can be answered, what was answered.
    fn pose(&mut self, spot: Spot) -> io::Result<()> {
        let number = self.interview.number(Step::Ask(spot));
        let labels = self
            .in_all(|speaker, interview, tag| speaker.question(interview, spot, tag).label.clone());
        self.talk.blank()?;
        self.talk.line(&number)?;
        self.announce_table(spot)?;
        self.talk.both("", &labels)?;
        let path = self.interview.path(spot);
        for entry in &self.history {
            if entry.path.as_deref() == Some(path.as_str()) {
                reading::say_comment(self.talk, "", entry)?;
            }
        }
        let Some(first) = self.languages.first().cloned() else {
            return Ok(());
        };
        let words = self.speaker.question(&self.interview, spot, &first);
        for extra in [&words.hint, &words.guidance].into_iter().flatten() {
            self.talk.line(&format!("({})", extra.text))?;
        }
        let all: Vec<_> = self
            .languages
            .clone()
            .iter()
            .map(|tag| self.speaker.question(&self.interview, spot, tag))
            .collect();
        for (place, choice) in words.choices.iter().enumerate() {
            let mut texts: Vec<&str> = vec![&choice.label.text];
            let others = all
                .iter()
                .skip(1)
                .filter_map(|words| words.choices.get(place));
            texts.extend(others.map(|other| other.label.text.as_str()));
            texts.dedup();
            self.talk
                .line(&format!("{}  {}", place + 1, texts.join("  /  ")))?;
        }
        if let Some(answer) = self.speaker.answer(&self.interview, spot, &first) {
            self.talk
                .say("ui-linear-answered", &[("answer", Arg::Text(answer.text))])?;
        }
        Ok(())
    }

    fn answer(&mut self, spot: Spot, typed: &str) -> io::Result<Flow> {
        let Some(first) = self.languages.first().cloned() else {
            return Ok(Flow::Stop);
        };
        let words = self.speaker.question(&self.interview, spot, &first);
        let value = match reply::read(self.interview.node(spot), &words, typed) {
            Ok(value) => value,
            Err(Misfit::NoSuchChoice) => {
                self.talk.say("ui-linear-no-such-choice", &[])?;
                return Ok(Flow::On);
            }
            Err(Misfit::NothingAsked) => return self.forward(),
        };
        let now = self.now();
        let taken = self.interview.answer(spot, value.map(Given::Value), now);
        self.taken(spot, taken.map(|_| ()))
    }

    /// After an answer: saved, then either what is the matter with it or the next question.
    pub(super) fn taken(&mut self, spot: Spot, taken: Result<(), Refusal>) -> io::Result<Flow> {
        if taken.is_err() {
            self.talk.say("ui-linear-refused-here", &[])?;
            return Ok(Flow::On);
        }
        self.save()?;
        let state = self.interview.state(spot);
        let attention = match (state.problem, state.warning) {
            (Some(problem), _) => Attention::Problem(problem),
            (None, true) => Attention::Warning,
            (None, false) => return self.forward(),
        };
        let reasons =
            self.in_all(|speaker, interview, tag| speaker.reason(interview, spot, attention, tag));
        self.talk.both("! ", &reasons)?;
        self.talk.say("ui-linear-attention-now", &[])?;
        Ok(Flow::On)
    }

    fn more(&mut self, repeat: Spot) -> io::Result<Flow> {
        let step = Step::More(repeat);
        self.announce_section(step)?;
        let labels = self.in_all(|speaker, interview, tag| speaker.step(interview, step, tag));
        self.talk.blank()?;
        self.talk.both("", &labels)?;
        for (place, id) in ["answer-yes", "answer-no"].iter().enumerate() {
            let word = self.talk.text(id, &[]);
            self.talk.line(&format!("{}  {word}", place + 1))?;
        }
        let Some(line) = self.talk.read()? else {
            return self.pause();
        };
        match command::read(&line, self.talk) {
            Line::Command(command, rest) => self.command(command, &rest),
            Line::Answer(typed) if crate::language::ascii_digits(typed.trim()) == "1" => {
                self.add(repeat)
            }
            Line::Answer(_) => self.forward(),
            Line::Unknown(word) => {
                self.talk
                    .say("ui-linear-unknown", &[("word", Arg::Text(word))])?;
                Ok(Flow::On)
            }
        }
    }

    fn add(&mut self, repeat: Spot) -> io::Result<Flow> {
        let now = self.now();
        let Ok(instance) = self.interview.add(repeat, now) else {
            self.talk.say("ui-linear-refused-here", &[])?;
            return Ok(Flow::On);
        };
        let inside = format!("{}/", self.interview.path(instance));
        let first = self.interview.steps().into_iter().find(|step| match step {
            Step::Ask(spot) => self.interview.path(*spot).starts_with(&inside),
            _ => false,
        });
        if let Some(first) = first {
            self.interview.go_to(first, now);
        }
        self.save()?;
        Ok(Flow::On)
    }

    pub(super) fn forward(&mut self) -> io::Result<Flow> {
        let now = self.now();
        self.interview.forward(now);
        self.save()?;
        Ok(Flow::On)
    }

    pub(super) fn pause(&mut self) -> io::Result<Flow> {
        let now = self.now();
        self.interview.pause(now);
        self.save()?;
        let left = if self.desk.is_preview() {
            "ui-preview-end"
        } else {
            "ui-linear-paused"
        };
        self.talk.say(left, &[])?;
        Ok(Flow::Stop)
    }

    /// Keeps the draft; what could not be saved is said, and tried again with the next answer.
    pub(super) fn save(&mut self) -> io::Result<()> {
        let revision = self.interview.revision();
        if revision == self.saved || self.desk.is_preview() {
            return Ok(());
        }
        match self.desk.save(&self.record, &self.interview.session()) {
            Ok(_) => self.saved = revision,
            Err(error) => {
                self.talk.say("ui-linear-not-saved", &[])?;
                self.talk.error(&error)?;
            }
        }
        Ok(())
    }

    fn notice(&mut self, notice: &Notice) -> io::Result<()> {
        match notice {
            Notice::FormChanged => self.talk.say("ui-linear-form-changed", &[]),
            Notice::Orphans(paths) => {
                let args = [("count", Arg::Number(paths.len() as f64))];
                self.talk.say("ui-linear-orphans", &args)
            }
        }
    }
}
