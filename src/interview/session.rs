//! The session as a document: what belongs to it as a whole, and the snapshot that is kept.

use std::sync::Arc;

use indexmap::IndexMap;
use time::OffsetDateTime;

use super::Interview;
use super::answers::{is_nothing, nothing};
use super::tree::Flags;
use super::values::{chosen, value_of};
use crate::form::Kind;
use crate::form::expression::Cell;
use crate::form::logic::Aspect;
use crate::record::{Answer, Extra, FormPin, NextStep, Session, TrailEntry, TrailKind, Value};

/// What belongs to the session as a whole.
pub(super) struct Paper {
    pub about: Option<String>,
    pub case: Option<String>,
    pub languages: Vec<String>,
    pub ask_in: Option<String>,
    pub username: String,
    pub started: OffsetDateTime,
    pub finished: Option<OffsetDateTime>,
    pub seed: u64,
    pub preloaded: IndexMap<String, String>,
    pub next_steps: Vec<NextStep>,
    pub trail: Vec<TrailEntry>,
    pub extra: Extra,
    /// Unknown fields of the form's pin.
    pub pin_extra: Extra,
    /// Answers for which the form has no place.
    pub orphans: IndexMap<String, Answer>,
    /// The same for repeats.
    pub orphan_repeats: IndexMap<String, usize>,
    pub orphan_instances: IndexMap<String, Vec<String>>,
}

/// What is collected from the tree.
#[derive(Default)]
struct Found {
    answers: IndexMap<String, Answer>,
    repeats: IndexMap<String, usize>,
    instances: IndexMap<String, Vec<String>>,
}

impl Interview {
    /// The document to keep: a snapshot.
    pub fn session(&self) -> Session {
        self.document(false)
    }

    /// Marks the end and returns the document to submit: answers of questions that were not relevant are left out.
    pub fn finish(&mut self, now: OffsetDateTime) -> Session {
        self.now = now;
        self.paper.finished = Some(now);
        self.fill_metadata();
        self.trace(TrailKind::Finished, None);
        self.revision += 1;
        self.document(true)
    }

    /// The end is known now.
    fn fill_metadata(&mut self) {
        let form = Arc::clone(&self.form);
        for place in 0..self.tree.slots.len() as u32 {
            let node = form.node(self.tree.slot(place).node);
            if let Some(text) = node.metadata.and_then(|metadata| self.metadata(metadata)) {
                self.put_cell(place, Cell::text(&text));
            }
        }
        self.settle();
        self.journal.clear();
        self.take_changed();
    }

    fn document(&self, finished: bool) -> Session {
        let mut found = Found::default();
        let mut path = String::from("/data");
        self.collect(0, &mut path, finished, &mut found);
        let Found {
            mut answers,
            mut repeats,
            mut instances,
        } = found;
        answers.extend(
            self.paper
                .orphans
                .iter()
                .map(|(path, answer)| (path.clone(), answer.clone())),
        );
        repeats.extend(
            self.paper
                .orphan_repeats
                .iter()
                .map(|(path, count)| (path.clone(), *count)),
        );
        instances.extend(self.paper.orphan_instances.clone());
        Session {
            form: FormPin {
                id: self.form.id.clone(),
                version: self.form.version.clone(),
                sha256: self.form.sha256.clone(),
                extra: self.paper.pin_extra.clone(),
            },
            about: self.paper.about.clone(),
            case: self.paper.case.clone(),
            languages: self.paper.languages.clone(),
            started: self.paper.started,
            finished: self.paper.finished,
            seed: self.paper.seed,
            preloaded: self.paper.preloaded.clone(),
            here: self.step_path(self.here()),
            answers,
            repeats,
            instances,
            next_steps: self.paper.next_steps.clone(),
            route: self
                .route
                .iter()
                .filter_map(|step| self.step_path(*step))
                .collect(),
            trail: self.paper.trail.clone(),
            extra: self.paper.extra.clone(),
        }
    }

    /// Collects answers below a place in form order. `path` is that of the place and is left as it was.
    fn collect(&self, place: u32, path: &mut String, finished: bool, found: &mut Found) {
        let length = path.len();
        if let Some(range) = self.tree.range(place) {
            if !finished || self.tree.slot(place).flags.has(Flags::RELEVANT) {
                found.repeats.insert(path.clone(), range.live.len());
                let identities = self.identities(&range.live);
                found
                    .instances
                    .extend(identities.map(|identities| (path.clone(), identities)));
            }
            let counted = self
                .form
                .logic
                .has(self.tree.slot(place).node, Aspect::RepeatCount);
            let spare = if finished || !counted {
                &[][..]
            } else {
                &range.spare
            };
            for (index, &instance) in range.live.iter().chain(spare).enumerate() {
                path.push_str(&format!("[{}]", index + 1));
                self.collect(self.tree.base(instance), path, finished, found);
                path.truncate(length);
            }
            return;
        }
        if self
            .form
            .node(self.tree.slot(place).node)
            .kind
            .is_container()
        {
            self.tree.children(&self.form, place, |child| {
                path.push('/');
                path.push_str(&self.form.node(self.tree.slot(child).node).name);
                self.collect(child, path, finished, found);
                path.truncate(length);
            });
        } else if let Some(answer) = self.kept_answer(place, finished) {
            found.answers.insert(path.clone(), answer);
        }
    }

    /// What is kept of a place: what was answered, or what the form worked out.
    fn kept_answer(&self, place: u32, finished: bool) -> Option<Answer> {
        let slot = self.tree.slot(place);
        let relevant = slot.flags.has(Flags::RELEVANT);
        if finished && !relevant {
            return None;
        }
        if self.form.node(slot.node).kind.is_question() {
            let mut answer = slot.answer.as_deref().cloned()?;
            if finished {
                self.leave_out_unoffered(place, &mut answer);
            }
            return Some(answer);
        }
        let mut answer = slot.answer.as_deref().cloned().unwrap_or_else(nothing);
        answer.value = value_of(&slot.cell).filter(|_| relevant);
        (!is_nothing(&answer)).then_some(answer)
    }

    /// Choices that the filter does not offer any more are not submitted.
    fn leave_out_unoffered(&self, place: u32, answer: &mut Answer) {
        let slot = self.tree.slot(place);
        let node = self.form.node(slot.node);
        if !node.kind.is_select() || !self.form.logic.has(slot.node, Aspect::ChoiceFilter) {
            return;
        }
        if let Some(value) = &answer.value {
            let rows = self.rows_on_offer(place);
            let kept = chosen(value)
                .into_iter()
                .filter(|choice| self.stands(node, &rows, choice));
            let kept: Vec<String> = kept.collect();
            answer.value = match node.kind {
                Kind::SelectOne => kept.into_iter().next().map(Value::Text),
                _ => Some(Value::Many(kept)),
            };
        }
    }
}
