//! One conversation: answers, route, findings, trail. Pure: no files, and the clock is passed in.
//!
//! `tree` holds every place of the conversation; `settle` brings up to date what depends on a change (in the order of
//! the form's `logic`); `answers` and `history` change it; `agenda` and `route` say what to ask; `session` reads and
//! writes the record; `course` tells from a trail how a conversation went.

mod agenda;
mod answers;
mod course;
mod grid;
mod history;
mod instances;
mod offers;
mod opening;
mod paths;
pub mod protocol;
mod queue;
mod reading;
mod resume;
mod route;
mod session;
mod settle;
mod sight;
mod tree;
mod values;

use std::cell::{OnceCell, RefCell};
use std::fmt;
use std::sync::Arc;

use time::{Date, Duration, OffsetDateTime};

pub use self::course::{Break, Course, Place, Switch};

use self::agenda::{Agenda, Numbering};
use self::history::{Change, History};
use self::queue::Queue;
use self::session::Paper;
use self::tree::Tree;
use crate::form::expression::bare;
use crate::form::expression::evaluate::{View, evaluate, holds};
use crate::form::expression::random::Stream;
use crate::form::expression::resolve::{Standpoint, resolve};
use crate::form::expression::{Value, Words, number_text};
use crate::form::{Diagnostic, Form};
use crate::record::{Extra, Given, NextStep, TrailKind};

pub use self::grid::GridNow;

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
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
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

impl fmt::Debug for Refusal {
    /// Names the place and never the value: that may be an answer.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::NoSuchChoice(_, place) => write!(f, "NoSuchChoice({place})"),
            other => write!(f, "{other}"),
        }
    }
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
    /// Its number in the whole form, as in the numbers of its questions.
    pub number: usize,
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
    form: Arc<Form>,
    tree: Tree,
    queue: Queue,
    numbering: Numbering,
    paper: Paper,
    words: Box<dyn Words>,
    random: RefCell<Stream>,
    /// The time of the present operation.
    now: OffsetDateTime,
    /// Steps in the order in which they were taken; the last is where the conversation stands.
    route: Vec<Step>,
    history: History,
    /// Changes of the present operation, for undo.
    journal: Vec<Change>,
    /// Places that changed in the present operation.
    changed: Vec<u32>,
    last_changed: Vec<u32>,
    agenda: OnceCell<Agenda>,
    revision: u64,
    /// The conversation or an instance is being made: nothing has been answered yet that could trigger anything.
    starting: bool,
    /// A draft is being taken up: nothing is filled in anew.
    restoring: bool,
    /// Something is being taken back: calculations do not overwrite answers.
    undoing: bool,
}

impl Interview {
    pub fn form(&self) -> &Arc<Form> {
        &self.form
    }

    /// Grows by one with everything that must be saved.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Hands in the words of the language that is spoken now, for the few functions that need them
    /// (`format-date`, `jr:choice-name`, `jr:itext`); returns every spot whose state changed.
    pub fn set_words(&mut self, words: Box<dyn Words>) -> Vec<Spot> {
        self.words = words;
        self.enqueue_wordy();
        self.settle();
        self.journal.clear();
        self.take_changed().into_iter().map(Spot).collect()
    }

    /// Runs an expression as it would run at a spot (`bolyst eval`).
    pub fn evaluate(&self, at: Spot, expression: &str) -> Result<Value, Vec<Diagnostic>> {
        let told = |faults| bare::told(expression, faults);
        let place = self.place(at);
        let slot = self.tree.slot(place);
        let standpoint = Standpoint::Node(slot.node);
        let resolved = resolve(expression, &self.form.ground(), standpoint).map_err(told)?;
        Ok(evaluate(
            &resolved.expr,
            &self.sight(),
            View::at(slot.instance, place),
        ))
    }

    pub fn languages(&self) -> &[String] {
        &self.paper.languages
    }

    pub fn set_languages(&mut self, languages: Vec<String>, now: OffsetDateTime) {
        self.now = now;
        self.paper.languages = languages;
        if self
            .paper
            .ask_in
            .as_ref()
            .is_none_or(|language| !self.paper.languages.contains(language))
        {
            self.paper.ask_in = self.paper.languages.last().cloned();
        }
        self.revision += 1;
    }

    /// The language in which the next answers are asked.
    pub fn ask_in(&mut self, language: &str, now: OffsetDateTime) {
        self.now = now;
        if self.paper.ask_in.as_deref() == Some(language) {
            return;
        }
        self.paper.ask_in = Some(language.to_owned());
        self.trace(TrailKind::Language, None);
        self.revision += 1;
    }

    pub fn pause(&mut self, now: OffsetDateTime) {
        self.now = now;
        let path = self.step_path(self.here());
        self.trace(TrailKind::Paused, path);
        self.revision += 1;
    }

    /// Next steps that the form proposes for these answers and that are not on the list yet.
    pub fn proposed_steps(&self, today: Date) -> Vec<NextStep> {
        let view = View::at(0, 0);
        let listed = |name: &str| {
            self.paper
                .next_steps
                .iter()
                .any(|step| step.action.as_deref() == Some(name))
        };
        let actions = self.form.actions.iter().zip(&self.form.logic.proposals);
        let proposed = actions.filter(|(action, when)| {
            let holds = when
                .as_ref()
                .is_some_and(|when| holds(when, &self.sight(), view));
            holds && !listed(&action.name)
        });
        proposed
            .map(|(action, _)| NextStep {
                action: Some(action.name.clone()),
                text: None,
                owner: action.owner.clone(),
                responsible: None,
                due: action
                    .due_days
                    .and_then(|days| today.checked_add(Duration::days(days.into()))),
                measure: action.measure,
                agreed: false,
                extra: Extra::new(),
            })
            .collect()
    }

    pub fn next_steps(&self) -> &[NextStep] {
        &self.paper.next_steps
    }

    pub fn set_next_steps(&mut self, steps: Vec<NextStep>) {
        self.paper.next_steps = steps;
        self.revision += 1;
    }
}
