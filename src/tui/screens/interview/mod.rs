//! The conversation itself: one question at a time, in two languages, with nothing lost.

mod answers;
mod choices;
pub mod choosing;
pub mod editor;
mod grid;
mod keys;
mod pane;
pub mod ranking;
mod saving;
pub mod sections;
mod table;
mod trying;
mod view;
mod ways_out;

use std::cell::RefCell;

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use time::OffsetDateTime;

use crate::desk::{Conversation, Finder, Folded, HistoryEntry, PersonCard, Speaker};
use crate::form::Audience;
use crate::interview::{Interview, Notice, Problem, Spot, Step};
use crate::language::{Direction, Tag};
use crate::record::Given;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Reply, Settled};
use crate::tui::page::Page;
use crate::tui::screens::ending::Ending;
use crate::tui::shared::Shared;

use editor::{Editor, Outcome};
use saving::Saving;

pub struct InterviewPage {
    record: String,
    person: Option<PersonCard>,
    interview: Interview,
    /// Remembers what it said; drawing asks it for every frame.
    speaker: RefCell<Speaker>,
    /// Languages of this conversation, the consultant's first.
    languages: Vec<Tag>,
    /// Which of them leads on the screen: the one that is read aloud.
    lead: usize,
    /// Both languages are shown.
    both: bool,
    /// Only the question and its answers may be seen.
    covered: bool,
    editor: Editor,
    /// Offers of a long list, ready to be searched.
    folded: Vec<Folded>,
    saving: Saving,
    /// What the line above the keys says.
    said: Option<Said>,
    /// A check spoke up here; the next Enter goes on all the same.
    told: Option<(Spot, Problem)>,
    ending: Option<Ending>,
    /// What was said about it since it was first submitted.
    history: Vec<HistoryEntry>,
    /// Goes home as soon as everything is saved.
    going_home: bool,
}

/// The line above the keys, when it does not speak of saving.
#[derive(Clone, PartialEq, Eq)]
enum Said {
    Problem(Problem),
    /// One of the program's own messages.
    Message(&'static str),
    /// Words made already.
    Words(String),
}

impl InterviewPage {
    pub fn new(conversation: Conversation, shared: &Shared) -> InterviewPage {
        let Conversation {
            record,
            interview,
            person,
            notices,
            history,
        } = conversation;
        let languages: Vec<Tag> = interview
            .languages()
            .iter()
            .filter_map(|language| Tag::parse(language))
            .collect();
        let languages = if languages.is_empty() {
            vec![shared.language.clone()]
        } else {
            languages
        };
        let lead = languages.len().min(2) - 1;
        let said = notices.first().map(|notice| match notice {
            Notice::FormChanged => Said::Message("ui-notice-form-changed"),
            Notice::Orphans(_) => Said::Message("ui-notice-orphans"),
        });
        let mut page = InterviewPage {
            record,
            person,
            saving: if shared.preview {
                Saving::nowhere()
            } else {
                Saving::kept_at(interview.revision(), shared.now)
            },
            editor: Editor::open(&interview, interview.here()),
            speaker: RefCell::new(Speaker::new(shared.catalogs.clone())),
            both: languages.len() > 1,
            interview,
            languages,
            lead,
            covered: false,
            folded: Vec::new(),
            said,
            told: None,
            ending: None,
            history,
            going_home: false,
        };
        page.arrive(shared);
        page
    }

    /// The consultant's own language.
    fn own_language(&self) -> &Tag {
        &self.languages[0]
    }

    /// The language that is read aloud. What only the consultant may see is in the consultant's own.
    fn lead_language(&self) -> &Tag {
        if self.spot().is_some_and(|spot| self.is_for_consultant(spot)) {
            return self.own_language();
        }
        self.languages
            .get(self.lead)
            .unwrap_or_else(|| self.own_language())
    }

    /// The language beside the lead, when both are shown: the consultant's own, or the newcomer's when the consultant's leads.
    fn beside(&self) -> Option<&Tag> {
        let consultant_only = self.spot().is_some_and(|spot| self.is_for_consultant(spot));
        if !self.both || consultant_only {
            return None;
        }
        let other = if self.lead == 0 { 1 } else { 0 };
        self.languages.get(other)
    }

    /// Never on a screen that the newcomer is meant to see.
    fn is_for_consultant(&self, spot: Spot) -> bool {
        self.interview.node(spot).audience == Audience::Consultant
    }

    /// Answers are kept with the language in which they were asked for.
    fn ask_in_lead_language(&mut self, shared: &Shared) {
        let language = self.lead_language().as_str().to_owned();
        self.interview.ask_in(&language, shared.now);
    }

    /// The question at hand.
    fn spot(&self) -> Option<Spot> {
        match self.interview.here() {
            Step::Ask(spot) => Some(spot),
            _ => None,
        }
    }

    /// Makes the screen ready for the step where the conversation now stands.
    fn arrive(&mut self, shared: &Shared) {
        let step = self.interview.here();
        self.ask_in_lead_language(shared);
        self.editor = Editor::open(&self.interview, step);
        self.folded = self.foldable(step);
        self.ending = (step == Step::End).then(|| {
            let today = shared.now.to_offset(shared.offset).date();
            Ending::open(
                &self.interview,
                self.speaker.get_mut(),
                &self.languages,
                today,
            )
        });
    }

    /// Long lists are searched in both languages.
    fn foldable(&mut self, step: Step) -> Vec<Folded> {
        let (Editor::Choosing(choosing), Step::Ask(spot)) = (&self.editor, step) else {
            return Vec::new();
        };
        if choosing.has_digits() {
            return Vec::new();
        }
        let tags: Vec<Tag> = [Some(self.lead_language()), self.beside()]
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        let speaker = self.speaker.get_mut();
        let words: Vec<_> = tags
            .iter()
            .map(|tag| speaker.question(&self.interview, spot, tag))
            .collect();
        (0..choosing.offers.len())
            .map(|index| {
                let labels: Vec<&str> = words
                    .iter()
                    .filter_map(|words| words.choices.get(index))
                    .map(|choice| choice.label.text.as_str())
                    .collect();
                Folded::new(&labels.join(" "))
            })
            .collect()
    }

    fn search_offers(&mut self) {
        if let Editor::Choosing(choosing) = &mut self.editor {
            let hits = Finder::new().rank(choosing.search.text(), self.folded.iter(), usize::MAX);
            choosing.show_hits(hits);
        }
    }

    /// Takes over into the conversation what stands in the editor.
    fn commit(&mut self, now: OffsetDateTime) {
        self.saving.taken_over();
        let Some(spot) = self.spot() else { return };
        let given = self.editor.given(self.interview.node(spot));
        let stands = self.interview.state(spot).given;
        // A status ("does not know") is taken back only by an answer, not by an empty editor.
        let keeps_status = given.is_none() && matches!(stands, Some(Given::Status(_)));
        if matches!(self.editor, Editor::Reading) || given == stands || keeps_status {
            self.clean_editor();
            return;
        }
        match self.interview.answer(spot, given, now) {
            Ok(_) => {
                self.told = None;
                self.clean_editor();
            }
            Err(refusal) => self.said = Some(Said::Words(refusal.to_string())),
        }
    }

    fn clean_editor(&mut self) {
        if let Editor::Writing(writing) = &mut self.editor {
            writing.dirty = false;
        }
    }

    /// Sends the newest revision to the disk, if it is not there or on its way.
    fn save(&mut self) -> Vec<Effect> {
        let revision = self.interview.revision();
        if self.is_sealed() || !self.saving.wants(revision) {
            return Vec::new();
        }
        self.saving.sent(revision);
        let session = Box::new(self.interview.session());
        vec![Effect::Ask(Ask::Save {
            record: self.record.clone(),
            session,
            revision,
        })]
    }

    /// The desk seals the record or has done so: a draft of it must not come to life again.
    fn is_sealed(&self) -> bool {
        self.ending.as_ref().is_some_and(|ending| !ending.is_open())
    }

    /// Everything is on disk.
    fn is_kept(&self) -> bool {
        if self.is_sealed() {
            return !self.is_saving();
        }
        !self.editor.is_dirty() && self.saving.is_kept(self.interview.revision())
    }

    fn direction(&self) -> Direction {
        self.lead_language().direction()
    }

    fn after_saved(&mut self) -> Vec<Effect> {
        if self.going_home && self.is_kept() {
            return vec![Effect::GoHome];
        }
        self.save()
    }
}

impl Page for InterviewPage {
    fn contexts(&self) -> Vec<Context> {
        let inner: &[Context] = match (&self.editor, self.interview.here()) {
            (_, Step::End) => {
                return self.ending.as_ref().map_or_else(Vec::new, Ending::contexts);
            }
            (Editor::Writing(_), _) => &[Context::Writing],
            (Editor::Choosing(choosing), Step::Ask(spot)) if choosing.has_digits() => {
                match self.interview.node(spot).grid {
                    Some(_) => &[Context::Table, Context::Choosing],
                    None => &[Context::Choosing],
                }
            }
            (Editor::Choosing(choosing), _) if choosing.has_digits() => &[Context::Choosing],
            (Editor::Choosing(_), _) => &[Context::Searching],
            (Editor::Ranking(_), _) => &[Context::Ranking, Context::Choosing],
            (Editor::Reading, _) => &[Context::Choosing],
        };
        let mut contexts = inner.to_vec();
        contexts.push(Context::Interview);
        contexts
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        self.said = None;
        let mut effects = self.obey(command, shared);
        effects.extend(self.save());
        effects
    }

    fn key(&mut self, key: &KeyEvent, shared: &Shared) -> Vec<Effect> {
        if let Some(ending) = &mut self.ending {
            let wish = ending.key(key, shared);
            return self.fulfil(wish, shared);
        }
        let width = self.writing_width(shared);
        let outcome = self.editor.key(key, self.direction(), width);
        self.after_key(outcome, shared)
    }

    fn paste(&mut self, text: &str, shared: &Shared) -> Vec<Effect> {
        let outcome = self.editor.paste(text);
        self.after_key(outcome, shared)
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        match reply {
            Reply::Saved { revision, result } => {
                self.saving.answered(revision, result, shared.now);
                self.after_saved()
            }
            Reply::Submitted(result) => {
                match (result, &mut self.ending) {
                    (Ok(submitted), Some(ending)) => ending.submitted(submitted),
                    (Err(error), Some(ending)) => {
                        ending.not_submitted();
                        self.said = Some(Said::Words(shared.error(&error)));
                    }
                    _ => {}
                }
                self.save()
            }
            Reply::Home(Err(error), _) => {
                self.said = Some(Said::Words(shared.error(&error)));
                Vec::new()
            }
            Reply::Reloaded(Ok(reloaded)) => {
                self.reloaded(&reloaded, shared);
                Vec::new()
            }
            Reply::Reloaded(Err(error)) => {
                self.not_reloaded(&error, shared);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn settled(&mut self, settled: Settled, shared: &Shared) -> Vec<Effect> {
        let mut effects = self.obey_settled(settled, shared);
        effects.extend(self.save());
        effects
    }

    fn deadline(&self) -> Option<OffsetDateTime> {
        self.saving.deadline()
    }

    fn due(&mut self, shared: &Shared) -> Vec<Effect> {
        if self.saving.typing_is_due(shared.now) {
            self.commit(shared.now);
        }
        if self.saving.again_is_due(shared.now) {
            self.saving.try_again();
        }
        self.save()
    }

    fn put_away(&mut self, shared: &Shared) -> Vec<Effect> {
        self.commit(shared.now);
        self.interview.pause(shared.now);
        self.saving.try_again();
        self.save()
    }

    fn is_saving(&self) -> bool {
        self.saving.is_in_flight() || self.ending.as_ref().is_some_and(Ending::is_sealing)
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        self.draw(shared, canvas, area)
    }

    fn is_covered(&self) -> bool {
        self.covered
    }
}

impl InterviewPage {
    fn after_key(&mut self, outcome: Outcome, shared: &Shared) -> Vec<Effect> {
        match outcome {
            Outcome::Ignored => return Vec::new(),
            Outcome::Moved => {}
            Outcome::Searched => self.search_offers(),
            Outcome::Changed => self.changed(shared),
            Outcome::Done => {
                self.said = None;
                return self.command(Command::Accept, shared);
            }
        }
        self.save()
    }

    /// Something was typed or ticked.
    fn changed(&mut self, shared: &Shared) {
        self.said = None;
        match &self.editor {
            Editor::Writing(_) => self.saving.typing(shared.now),
            _ => self.commit(shared.now),
        }
    }
}
