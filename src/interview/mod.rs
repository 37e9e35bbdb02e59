//! One conversation: answers, route, findings, trail. Pure: no files, and the clock is passed in.
//!
//! `tree` holds every place of the conversation; `settle` brings up to date what depends on a change (in the order of
//! the form's `logic`); `answers` and `history` change it; `agenda` and `route` say what to ask; `session` reads and
//! writes the record.

mod agenda;
mod answers;
mod history;
mod offers;
pub mod protocol;
mod queue;
mod route;
mod session;
mod settle;
mod sight;
mod tree;
mod values;

use std::cell::{OnceCell, RefCell};
use std::sync::Arc;

use time::{Date, Duration, OffsetDateTime};

use self::agenda::{Agenda, Numbering};
use self::history::{Change, History};
use self::queue::Queue;
use self::session::Paper;
use self::tree::{Flags, Tree};
use crate::form::expression::bare;
use crate::form::expression::evaluate::{View, evaluate, holds};
use crate::form::expression::random::Stream;
use crate::form::expression::resolve::{Standpoint, resolve};
use crate::form::expression::{Value, Words, number_text};
use crate::form::logic::Aspect;
use crate::form::{Diagnostic, Form, Kind, Node, NodeId};
use crate::record::{Extra, Given, NextStep, TrailKind};

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
        let slot = self.tree.slot(at.0);
        let standpoint = Standpoint::Node(slot.node);
        let resolved = resolve(expression, &self.form.ground(), standpoint).map_err(told)?;
        Ok(evaluate(
            &resolved.expr,
            &self.sight(),
            View::at(slot.instance, at.0),
        ))
    }

    // --- reading -----------------------------------------------------------------------------------------

    pub fn root(&self) -> Spot {
        Spot(0)
    }

    /// The path of a spot, with numbers of instances: `/data/member[2]/name`.
    pub fn path(&self, at: Spot) -> String {
        if self.tree.slots.get(at.0 as usize).is_none() {
            return String::new();
        }
        let mut parts: Vec<(NodeId, Option<u32>)> = Vec::new();
        let mut place = at.0;
        loop {
            let slot = self.tree.slot(place);
            let mut number = None;
            if self.tree.is_instance(place) {
                let instance = self.tree.instance(slot.instance);
                number = Some(instance.position);
                place = instance.range;
            }
            parts.push((slot.node, number));
            match self.tree.parent(&self.form, place) {
                Some(parent) => place = parent,
                None => break,
            }
        }
        let mut path = String::new();
        for (node, number) in parts.into_iter().rev() {
            path.push('/');
            path.push_str(&self.form.node(node).name);
            if let Some(number) = number {
                path.push_str(&format!("[{number}]"));
            }
        }
        path
    }

    /// The node of the form at a spot.
    ///
    /// # Panics
    /// When the spot is not of this conversation.
    pub fn node(&self, at: Spot) -> &Node {
        self.form.node(self.tree.slot(at.0).node)
    }

    /// Is it one instance of a repeat (and not the repeat as a whole)?
    pub fn is_instance(&self, at: Spot) -> bool {
        self.tree.is_instance(at.0)
    }

    /// Does the number of instances of this repeat follow from an answer?
    pub fn is_counted(&self, at: Spot) -> bool {
        self.form
            .logic
            .has(self.tree.slot(at.0).node, Aspect::RepeatCount)
    }

    /// `[n]` of the nearest repeat instance around it, from 1.
    pub fn position(&self, at: Spot) -> Option<usize> {
        let instance = self.tree.slot(at.0).instance;
        (instance != 0).then(|| self.tree.instance(instance).position as usize)
    }

    pub fn parent(&self, at: Spot) -> Option<Spot> {
        self.tree.parent(&self.form, at.0).map(Spot)
    }

    /// What lies directly inside: of a repeat, its instances.
    pub fn children(&self, at: Spot) -> Vec<Spot> {
        let mut found = Vec::new();
        self.tree
            .children(&self.form, at.0, |child| found.push(Spot(child)));
        found
    }

    pub fn state(&self, at: Spot) -> State {
        let slot = self.tree.slot(at.0);
        let node = self.form.node(slot.node);
        let relevant = slot.flags.has(Flags::RELEVANT);
        State {
            relevant,
            required: slot.flags.has(Flags::REQUIRED),
            read_only: slot.flags.has(Flags::READ_ONLY)
                || !(node.kind.is_question() || node.kind.is_container()),
            given: if relevant { self.given(at.0) } else { None },
            problem: self.problem(at.0),
            warning: self.doubted(at.0),
            remark: slot
                .answer
                .as_ref()
                .and_then(|answer| answer.remark.clone()),
        }
    }

    /// What was answered and still stands, or what the form worked out.
    fn given(&self, place: u32) -> Option<Given> {
        let slot = self.tree.slot(place);
        let node = self.form.node(slot.node);
        if !node.kind.is_question() {
            return values::value_of(&slot.cell).map(Given::Value);
        }
        let given = slot.answer.as_deref().and_then(values::given_in)?;
        match given {
            // Choices that are not on offer now are kept, but do not stand.
            Given::Value(value) if node.kind.is_select() => {
                let empty = values::chosen(&value).is_empty();
                if slot.cell.is_blank() && !empty {
                    None
                } else {
                    values::given_of(node, &slot.cell).or(Some(Given::Value(value)))
                }
            }
            other => Some(other),
        }
    }

    pub(crate) fn problem(&self, place: u32) -> Option<Problem> {
        let slot = self.tree.slot(place);
        let flags = slot.flags;
        if !flags.has(Flags::RELEVANT) {
            return None;
        }
        if flags.has(Flags::UNFIT) {
            return Some(Problem::Type);
        }
        if slot.cell.is_blank() {
            let marked = slot
                .answer
                .as_ref()
                .is_some_and(|answer| answer.status.is_some());
            return (flags.has(Flags::REQUIRED) && !marked).then_some(Problem::Required);
        }
        let node = self.form.node(slot.node);
        let outside = node.kind == Kind::Range && self.is_out_of_range(node, place);
        (flags.has(Flags::VIOLATED) || outside).then_some(Problem::Constraint)
    }

    /// A range has a start, an end and steps.
    fn is_out_of_range(&self, node: &Node, place: u32) -> bool {
        let parameter = |name: &str| {
            let text = node
                .parameters
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, text)| text);
            text.and_then(|text| text.trim().parse::<f64>().ok())
        };
        let number = self.tree.slot(place).cell.to_number(self.now.offset());
        let (start, end) = (
            parameter("start").unwrap_or(1.0),
            parameter("end").unwrap_or(10.0),
        );
        let step = parameter("step").unwrap_or(1.0).abs();
        let steps = (number - start) / step;
        let off = step > 0.0 && (steps - steps.round()).abs() > 1e-6;
        number < start.min(end) || number > start.max(end) || off
    }

    /// A soft check speaks up, and nobody has kept the answer with a reason.
    fn doubted(&self, place: u32) -> bool {
        let slot = self.tree.slot(place);
        let kept = slot
            .answer
            .as_ref()
            .is_some_and(|answer| answer.kept_because.is_some());
        slot.flags.has(Flags::RELEVANT)
            && slot.flags.has(Flags::DOUBTED)
            && !slot.cell.is_blank()
            && !kept
    }

    /// The spot that `name` means when it is written at `at` (`${name}`): for `{ $name }` in words.
    pub fn named(&self, at: Spot, name: &str) -> Option<Spot> {
        let layout = &self.form.layout;
        let scope = self
            .tree
            .instance(self.tree.slots.get(at.0 as usize)?.instance)
            .scope;
        let reachable = |node: &NodeId| layout.encloses(layout.place(*node).scope, scope);
        let found = self.form.names.all(name).filter(reachable);
        // The innermost one that needs no choice between instances.
        let node = found.max_by_key(|node| layout.depth(layout.place(*node).scope))?;
        let instance = self.tree.enclosing(
            &self.form,
            self.tree.slot(at.0).instance,
            layout.place(node).scope,
        );
        Some(Spot(self.tree.place(&self.form, instance, node)))
    }

    // --- language, breaks, end ---------------------------------------------------------------------------

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
