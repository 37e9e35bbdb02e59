//! Taking answers.

use time::OffsetDateTime;

use super::history::{Change, Operation, Standing};
use super::tree::{Flags, MOST_INSTANCES, MOST_PLACES};
use super::values::{given_in, is_unfit, understand};
use super::{Interview, Refusal, Spot};
use crate::form::expression::Value as Computed;
use crate::form::logic::Aspect;
use crate::form::{Kind, Metadata, Node};
use crate::record::{Answer, Given, Status, TrailKind, Value};

/// Who writes.
pub(super) enum Writing {
    /// Someone answered: the time and the language belong to it.
    Person,
    /// The form filled it in, and nobody has confirmed it yet.
    Form,
    /// An earlier state comes back.
    Back(Standing),
}

impl Interview {
    /// Takes an answer (`None` clears it); returns every spot whose state changed.
    pub fn answer(
        &mut self,
        at: Spot,
        given: Option<Given>,
        now: OffsetDateTime,
    ) -> Result<Vec<Spot>, Refusal> {
        self.check_answerable(at)?;
        let given = match given {
            Some(Given::Value(value)) => self.accepted(at, value)?.map(Given::Value),
            other => other,
        };
        self.now = now;
        if self.is_confirmed(at.0, &given) {
            return Ok(Vec::new());
        }
        let again = self
            .tree
            .slot(at.0)
            .answer
            .as_deref()
            .and_then(given_in)
            .is_some();
        self.write(at.0, given, Writing::Person);
        self.settle();
        let changes = std::mem::take(&mut self.journal);
        self.history.push(Operation { at: at.0, changes });
        self.finish_operation(
            if again {
                TrailKind::Changed
            } else {
                TrailKind::Answered
            },
            at.0,
        );
        Ok(self.take_changed().into_iter().map(Spot).collect())
    }

    /// Has exactly this been answered already? Then there is nothing to note, to save or to take back.
    fn is_confirmed(&self, place: u32, given: &Option<Given>) -> bool {
        match &self.tree.slot(place).answer {
            Some(answer) => given_in(answer) == *given && (given.is_none() || answer.at.is_some()),
            None => given.is_none(),
        }
    }

    /// Marks a question with the reason why it has no value; returns every spot whose state changed.
    pub fn mark(
        &mut self,
        at: Spot,
        status: Status,
        now: OffsetDateTime,
    ) -> Result<Vec<Spot>, Refusal> {
        self.answer(at, Some(Given::Status(status)), now)
    }

    /// Sets or clears the consultant's remark.
    pub fn remark(
        &mut self,
        at: Spot,
        remark: Option<String>,
        now: OffsetDateTime,
    ) -> Result<(), Refusal> {
        let node = self.known(at)?;
        if node.kind.is_container() {
            return Err(Refusal::NotAQuestion(self.path(at)));
        }
        let remark = remark.filter(|remark| !remark.trim().is_empty());
        self.now = now;
        let slot = self.tree.slot_mut(at.0);
        let answer = slot.answer.get_or_insert_with(|| Box::new(nothing()));
        answer.remark = remark;
        if is_nothing(answer) {
            slot.answer = None;
        }
        self.revision += 1;
        Ok(())
    }

    /// Keeps an answer that a soft check questions, with the reason.
    pub fn keep(&mut self, at: Spot, because: &str, now: OffsetDateTime) -> Result<(), Refusal> {
        self.check_answerable(at)?;
        self.now = now;
        if let Some(answer) = &mut self.tree.slot_mut(at.0).answer {
            answer.kept_because = Some(because.to_owned());
        }
        self.agenda.take();
        self.revision += 1;
        Ok(())
    }

    /// Adds an instance at the end of a repeat.
    pub fn add(&mut self, repeat: Spot, now: OffsetDateTime) -> Result<Spot, Refusal> {
        self.known(repeat)?;
        if !self.tree.is_range(repeat.0) {
            return Err(Refusal::NotARepeat(self.path(repeat)));
        }
        let slot = self.tree.slot(repeat.0);
        if self.form.logic.has(slot.node, Aspect::RepeatCount) || self.too_many(repeat) {
            return Err(Refusal::Counted(self.path(repeat)));
        }
        if !slot.flags.has(Flags::RELEVANT) {
            return Err(Refusal::NotRelevant(self.path(repeat)));
        }
        self.now = now;
        let instance = self.make(repeat.0);
        let identity = self.new_identity();
        self.identify(instance, identity);
        self.bring(instance, usize::MAX);
        self.journal.push(Change::Added { instance });
        let base = self.tree.base(instance);
        self.close(base);
        Ok(Spot(base))
    }

    fn too_many(&self, repeat: Spot) -> bool {
        self.tree.live(repeat.0).len() >= MOST_INSTANCES || self.tree.slots.len() >= MOST_PLACES
    }

    /// Removes an instance of a repeat; undo brings it back with its answers.
    pub fn remove(&mut self, instance: Spot, now: OffsetDateTime) -> Result<(), Refusal> {
        self.known(instance)?;
        if !self.tree.is_instance(instance.0) {
            return Err(Refusal::NotARepeat(self.path(instance)));
        }
        let slot = self.tree.slot(instance.0);
        if self.form.logic.has(slot.node, Aspect::RepeatCount) {
            return Err(Refusal::Counted(self.path(instance)));
        }
        let number = slot.instance;
        let range = self.tree.instance(number).range;
        self.now = now;
        if let Some(index) = self.put_aside(number) {
            self.journal.push(Change::Removed {
                instance: number,
                index,
            });
        }
        self.close(range);
        Ok(())
    }

    fn close(&mut self, at: u32) {
        self.settle();
        let changes = std::mem::take(&mut self.journal);
        self.history.push(Operation { at, changes });
        self.finish_operation(TrailKind::Changed, at);
        let changed = self.take_changed();
        self.last_changed = changed;
    }

    /// Every spot whose state changed in the last `add` or `remove`.
    pub fn last_changed(&self) -> Vec<Spot> {
        self.last_changed.iter().copied().map(Spot).collect()
    }

    pub(super) fn finish_operation(&mut self, kind: TrailKind, at: u32) {
        self.revision += 1;
        self.mend_route();
        let path = self.path(Spot(at));
        self.trace(kind, Some(path));
    }

    // --- what may be answered ------------------------------------------------------------------------------

    /// The node at a spot that is part of the conversation.
    pub(super) fn known(&self, at: Spot) -> Result<&Node, Refusal> {
        match self.tree.slots.get(at.0 as usize) {
            Some(slot) if self.tree.is_attached(at.0) => Ok(self.form.node(slot.node)),
            _ => Err(Refusal::NoSuchPlace(format!("#{}", at.0))),
        }
    }

    fn check_answerable(&self, at: Spot) -> Result<(), Refusal> {
        let node = self.known(at)?;
        if node.kind.is_container() || node.kind == Kind::Note {
            return Err(Refusal::NotAQuestion(self.path(at)));
        }
        let flags = self.tree.slot(at.0).flags;
        if !node.kind.is_question() || flags.has(Flags::READ_ONLY) {
            return Err(Refusal::ReadOnly(self.path(at)));
        }
        if !flags.has(Flags::RELEVANT) {
            return Err(Refusal::NotRelevant(self.path(at)));
        }
        Ok(())
    }

    /// A value as it will be kept; none when it is empty.
    fn accepted(&self, at: Spot, value: Value) -> Result<Option<Value>, Refusal> {
        if matches!(&value, Value::Text(text) if text.trim().is_empty()) {
            return Ok(None);
        }
        let node = self.node(at);
        let understood = understand(node, &value).map_err(|_| Refusal::Type(self.path(at)))?;
        match understood.value {
            Value::Text(choice) if node.kind == Kind::SelectOne => {
                self.check_choices(at, node, std::slice::from_ref(&choice))?;
                Ok(Some(Value::Text(choice)))
            }
            Value::Many(choices) if node.kind.is_select() => {
                self.check_choices(at, node, &choices)?;
                Ok(Some(Value::Many(self.in_order(node, choices))))
            }
            value => Ok(Some(value)),
        }
    }

    fn check_choices(&self, at: Spot, node: &Node, choices: &[String]) -> Result<(), Refusal> {
        let rows = self.rows_on_offer(at.0);
        match choices
            .iter()
            .find(|choice| !self.stands(node, &rows, choice))
        {
            None => Ok(()),
            Some(stranger) => Err(Refusal::NoSuchChoice(stranger.clone(), self.path(at))),
        }
    }

    /// Several choices are kept in the order of their list, each once; a ranking as it was given.
    fn in_order(&self, node: &Node, mut choices: Vec<String>) -> Vec<String> {
        let list = node.list.and_then(|list| self.form.lists.get(list));
        if let (Kind::SelectMultiple, Some(list)) = (node.kind, list) {
            let place =
                |choice: &String| list.choices.iter().position(|known| known.value == *choice);
            choices.sort_by_key(|choice| place(choice).unwrap_or(usize::MAX));
        }
        let mut kept: Vec<String> = Vec::with_capacity(choices.len());
        for choice in choices {
            if !kept.contains(&choice) {
                kept.push(choice);
            }
        }
        kept
    }

    // --- writing -------------------------------------------------------------------------------------------

    /// Writes an answer and enqueues what depends on it.
    pub(super) fn write(&mut self, place: u32, given: Option<Given>, writing: Writing) {
        let before = self.standing(place);
        let after = match writing {
            Writing::Person => Standing {
                given,
                kept_because: None,
                language: self.paper.ask_in.clone(),
                at: Some(self.now),
            },
            Writing::Form => Standing {
                given,
                ..Standing::default()
            },
            Writing::Back(standing) => standing,
        };
        let status_changed = status_of(&before) != status_of(&after);
        self.put(place, &after);
        if !self.undoing && !self.restoring {
            self.journal.push(Change::Answer {
                place,
                before,
                after,
            });
        }
        self.agenda.take();
        self.refresh(place);
        if status_changed {
            self.tell(place);
        }
    }

    fn standing(&self, place: u32) -> Standing {
        match &self.tree.slot(place).answer {
            None => Standing::default(),
            Some(answer) => Standing {
                given: given_in(answer),
                kept_because: answer.kept_because.clone(),
                language: answer.language.clone(),
                at: answer.at,
            },
        }
    }

    fn put(&mut self, place: u32, standing: &Standing) {
        let form = std::sync::Arc::clone(&self.form);
        let slot = self.tree.slot_mut(place);
        let node = form.node(slot.node);
        let answer = slot.answer.get_or_insert_with(|| Box::new(nothing()));
        answer.value = None;
        answer.status = None;
        match &standing.given {
            Some(Given::Value(value)) => answer.value = Some(value.clone()),
            Some(Given::Status(status)) => answer.status = Some(*status),
            None => {}
        }
        answer.kept_because.clone_from(&standing.kept_because);
        answer.language = standing
            .language
            .clone()
            .filter(|_| standing.given.is_some());
        answer.at = standing.at.filter(|_| standing.given.is_some());
        let unfit = answer
            .value
            .as_ref()
            .is_some_and(|value| is_unfit(node, value));
        if is_nothing(answer) {
            slot.answer = None;
        }
        slot.flags.put(Flags::UNFIT, unfit);
    }

    /// The value a place starts with: handed in, known of the session, or fixed by the form.
    pub(super) fn start_value(&mut self, place: u32, node: &Node) {
        let metadata = node.metadata.and_then(|metadata| self.metadata(metadata));
        let handed_in = node
            .from
            .as_ref()
            .and_then(|key| self.paper.preloaded.get(key))
            .cloned();
        let Some(text) = metadata
            .or(handed_in)
            .or_else(|| node.default.clone())
            .filter(|text| !text.is_empty())
        else {
            return;
        };
        if !node.kind.is_question() {
            let number = text
                .parse::<f64>()
                .ok()
                .filter(|number| super::number_text(*number) == text);
            self.tree.slot_mut(place).cell = match number {
                Some(number) => crate::form::expression::Cell::Number(number),
                None => crate::form::expression::Cell::text(&text),
            };
        } else if !self.restoring {
            let quiet = std::mem::take(&mut self.journal);
            self.fill(place, Computed::text(text));
            self.journal = quiet;
        }
    }

    pub(super) fn metadata(&self, metadata: Metadata) -> Option<String> {
        let moment = |at: OffsetDateTime| crate::form::expression::dates::Moment::now(at);
        match metadata {
            Metadata::Start => Some(moment(self.paper.started).to_text()),
            Metadata::End => self.paper.finished.map(|at| moment(at).to_text()),
            Metadata::Today => Some(moment(self.paper.started).date_only().to_text()),
            Metadata::Username => Some(self.paper.username.clone()),
            Metadata::Other => None,
        }
    }
}

fn status_of(standing: &Standing) -> Option<Status> {
    match standing.given {
        Some(Given::Status(status)) => Some(status),
        _ => None,
    }
}

pub(super) fn nothing() -> Answer {
    Answer {
        value: None,
        status: None,
        remark: None,
        kept_because: None,
        language: None,
        at: None,
        extra: crate::record::Extra::new(),
    }
}

pub(super) fn is_nothing(answer: &Answer) -> bool {
    answer.value.is_none()
        && answer.status.is_none()
        && answer.remark.is_none()
        && answer.extra.is_empty()
}
