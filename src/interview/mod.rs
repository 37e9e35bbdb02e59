//! One conversation: answers, route, findings, trail. Pure: no files, and the clock is passed in.
#![allow(unused_variables)]

use std::sync::Arc;

use time::OffsetDateTime;

use crate::form::{Form, Node};
use crate::record::{Given, NextStep, Session, Status};

/// A question, group or repeat instance of this conversation. Stays valid while that instance exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Spot(pub u32);

/// What a conversation starts from.
pub struct Opening {
    pub seed: u64,
    pub now: OffsetDateTime,
    pub username: String,
    /// Values by key (`profile.population`) for questions with `from`.
    pub preloaded: Vec<(String, String)>,
    /// BCP 47, the consultant's first.
    pub languages: Vec<String>,
    pub about: Option<String>,
    pub case: Option<String>,
}

/// Why an answer does not stand as it is. Never traps anyone: it is shown, and one may go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    Required,
    Constraint,
    Type,
}

/// Why an operation was not done at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("no such place in this conversation: {0}")]
    NoSuchPlace(String),
    #[error("{0} takes no answer")]
    NotAQuestion(String),
    #[error("{0} is filled in by the form")]
    ReadOnly(String),
    #[error("{0} is not asked at present")]
    NotRelevant(String),
    #[error("{0} is not one of the choices of {1}")]
    NoSuchChoice(String, String),
    #[error("{0} is not a repeat")]
    NotARepeat(String),
    #[error("the number of {0} follows from another answer")]
    Counted(String),
    #[error("the value does not fit the type of {0}")]
    Type(String),
}

/// Something the person at the screen must be told after resuming.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The form file differs from the one this draft was begun with; no answer was dropped.
    FormChanged,
    /// These paths hold answers that the present form does not ask for; they stay in the record.
    Orphans(Vec<String>),
}

/// One choice on offer now (filtered, shuffled where the form says so).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub value: String,
    pub message: String,
    pub name: Option<String>,
}

/// What stands at a place now.
#[derive(Clone, PartialEq)]
pub struct State {
    pub relevant: bool,
    pub required: bool,
    pub read_only: bool,
    pub given: Option<Given>,
    pub problem: Option<Problem>,
    /// A soft check speaks up and nobody has kept the answer with a reason yet.
    pub warning: bool,
    pub remark: Option<String>,
}

/// One thing to do on the interview screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Ask this question (or read this note aloud).
    Ask(Spot),
    /// "One more?" at the end of an open-ended repeat; the spot is the repeat.
    More(Spot),
    /// The end: summary and next steps.
    End,
}

/// A section (top-level group) with its progress.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// None for questions that stand outside every group.
    pub spot: Option<Spot>,
    /// Message of the section's title.
    pub message: String,
    pub steps: Vec<Step>,
    pub answered: usize,
    /// Steps that count: notes are not among them.
    pub total: usize,
    pub problems: usize,
}

/// The conversation.
pub struct Interview {
    _private: (),
}

impl Interview {
    pub fn start(form: Arc<Form>, opening: Opening) -> Interview {
        todo!()
    }
    /// Takes up a kept session, whatever version of the form it was begun with.
    pub fn resume(
        form: Arc<Form>,
        session: Session,
        now: OffsetDateTime,
        username: &str,
    ) -> (Interview, Vec<Notice>) {
        todo!()
    }
    pub fn form(&self) -> &Arc<Form> {
        todo!()
    }
    /// The document to keep: a snapshot.
    pub fn session(&self) -> Session {
        todo!()
    }
    /// Grows by one with everything that must be saved.
    pub fn revision(&self) -> u64 {
        todo!()
    }

    // --- reading -----------------------------------------------------------------------------------------
    pub fn root(&self) -> Spot {
        todo!()
    }
    pub fn find(&self, path: &str) -> Option<Spot> {
        todo!()
    }
    pub fn path(&self, at: Spot) -> String {
        todo!()
    }
    pub fn node(&self, at: Spot) -> &Node {
        todo!()
    }
    /// `[n]` of the nearest repeat instance around it, from 1.
    pub fn position(&self, at: Spot) -> Option<usize> {
        todo!()
    }
    pub fn parent(&self, at: Spot) -> Option<Spot> {
        todo!()
    }
    pub fn children(&self, at: Spot) -> Vec<Spot> {
        todo!()
    }
    pub fn state(&self, at: Spot) -> State {
        todo!()
    }
    pub fn offers(&self, at: Spot) -> Vec<Offer> {
        todo!()
    }
    /// The spot that `name` means when it is written at `at` (`${name}`): for `{ $name }` in words.
    pub fn named(&self, at: Spot, name: &str) -> Option<Spot> {
        todo!()
    }

    // --- answering ---------------------------------------------------------------------------------------
    /// Takes an answer (`None` clears it); returns every spot whose state changed.
    pub fn answer(
        &mut self,
        at: Spot,
        given: Option<Given>,
        now: OffsetDateTime,
    ) -> Result<Vec<Spot>, Refusal> {
        todo!()
    }
    pub fn mark(
        &mut self,
        at: Spot,
        status: Status,
        now: OffsetDateTime,
    ) -> Result<Vec<Spot>, Refusal> {
        todo!()
    }
    pub fn remark(
        &mut self,
        at: Spot,
        remark: Option<String>,
        now: OffsetDateTime,
    ) -> Result<(), Refusal> {
        todo!()
    }
    /// Keeps an answer that a soft check questions, with the reason.
    pub fn keep(&mut self, at: Spot, because: &str, now: OffsetDateTime) -> Result<(), Refusal> {
        todo!()
    }
    pub fn add(&mut self, repeat: Spot, now: OffsetDateTime) -> Result<Spot, Refusal> {
        todo!()
    }
    pub fn remove(&mut self, instance: Spot, now: OffsetDateTime) -> Result<(), Refusal> {
        todo!()
    }
    /// Takes back the last change; returns where it was. The trail remembers.
    pub fn undo(&mut self, now: OffsetDateTime) -> Option<Spot> {
        todo!()
    }
    pub fn redo(&mut self, now: OffsetDateTime) -> Option<Spot> {
        todo!()
    }

    // --- the route ---------------------------------------------------------------------------------------
    /// Everything that would be asked now, in form order, `Step::End` last.
    pub fn steps(&self) -> Vec<Step> {
        todo!()
    }
    pub fn sections(&self) -> Vec<Section> {
        todo!()
    }
    pub fn here(&self) -> Step {
        todo!()
    }
    /// Goes to the next step in form order.
    pub fn forward(&mut self, now: OffsetDateTime) -> Step {
        todo!()
    }
    /// Goes back along the route actually taken.
    pub fn back(&mut self, now: OffsetDateTime) -> Step {
        todo!()
    }
    pub fn go_to(&mut self, step: Step, now: OffsetDateTime) {
        todo!()
    }
    /// The next step without an answer after `here`, round the end.
    pub fn next_unanswered(&self) -> Option<Step> {
        todo!()
    }
    /// The next step with a problem or an unanswered soft check after `here`, round the end.
    pub fn next_attention(&self) -> Option<Step> {
        todo!()
    }
    /// The number to read out: section and question, such as `03.02`.
    pub fn number(&self, step: Step) -> String {
        todo!()
    }
    pub fn step_with_number(&self, number: &str) -> Option<Step> {
        todo!()
    }
    /// Is it answered, or marked with a status?
    pub fn is_answered(&self, step: Step) -> bool {
        todo!()
    }

    // --- language, breaks, end ---------------------------------------------------------------------------
    pub fn languages(&self) -> &[String] {
        todo!()
    }
    pub fn set_languages(&mut self, languages: Vec<String>, now: OffsetDateTime) {
        todo!()
    }
    /// The language in which the next answers are asked.
    pub fn ask_in(&mut self, language: &str, now: OffsetDateTime) {
        todo!()
    }
    pub fn pause(&mut self, now: OffsetDateTime) {
        todo!()
    }
    /// Next steps that the form proposes for these answers.
    pub fn proposed_steps(&self, today: time::Date) -> Vec<NextStep> {
        todo!()
    }
    pub fn next_steps(&self) -> &[NextStep] {
        todo!()
    }
    pub fn set_next_steps(&mut self, steps: Vec<NextStep>) {
        todo!()
    }
    /// Marks the end and returns the document to submit: answers of questions that were not relevant are left out.
    pub fn finish(&mut self, now: OffsetDateTime) -> Session {
        todo!()
    }
}
