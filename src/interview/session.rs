//! From the record and back: starting, resuming with whatever form there is now, the snapshot.

use std::cell::{OnceCell, RefCell};
use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;
use time::OffsetDateTime;

use super::agenda::Numbering;
use super::answers::{is_nothing, nothing};
use super::history::History;
use super::queue::Queue;
use super::tree::{Flags, MOST_INSTANCES, MOST_PLACES, Tree};
use super::values::value_of;
use super::{Interview, Notice, Opening, Spot, Step};
use crate::form::expression::Plain;
use crate::form::expression::random::Stream;
use crate::form::logic::Aspect;
use crate::form::{Form, Kind};
use crate::record::{Answer, Extra, FormPin, NextStep, Session, TrailEntry, TrailKind};

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
}

impl Interview {
    /// Begins a conversation.
    pub fn start(form: Arc<Form>, opening: Opening) -> Interview {
        let ask_in = opening.languages.last().cloned();
        let paper = Paper {
            about: opening.about,
            case: opening.case,
            languages: opening.languages,
            ask_in,
            username: opening.username,
            started: opening.now,
            finished: None,
            seed: opening.seed,
            preloaded: opening.preloaded.into_iter().collect(),
            next_steps: Vec::new(),
            trail: Vec::new(),
            extra: Extra::new(),
            pin_extra: Extra::new(),
            orphans: IndexMap::new(),
            orphan_repeats: IndexMap::new(),
        };
        let mut interview = Interview::blank(form, paper, opening.now);
        interview.starting = true;
        interview.open_root();
        interview.settle();
        interview.starting = false;
        interview.begin(Vec::new(), TrailKind::Started);
        interview
    }

    /// Takes up a kept session, whatever version of the form it was begun with.
    pub fn resume(
        form: Arc<Form>,
        session: Session,
        now: OffsetDateTime,
        username: &str,
    ) -> (Interview, Vec<Notice>) {
        let changed = session.form.sha256 != form.sha256;
        let (here, route) = (session.here, session.route);
        let paper = Paper {
            about: session.about,
            case: session.case,
            ask_in: session.languages.last().cloned(),
            languages: session.languages,
            username: username.to_owned(),
            started: session.started,
            finished: session.finished,
            seed: session.seed,
            preloaded: session.preloaded,
            next_steps: session.next_steps,
            trail: session.trail,
            extra: session.extra,
            pin_extra: session.form.extra,
            orphans: IndexMap::new(),
            orphan_repeats: IndexMap::new(),
        };
        let mut interview = Interview::blank(form, paper, now);
        interview.restoring = true;
        interview.open_root();
        interview.restore_repeats(session.repeats);
        interview.restore_answers(session.answers);
        interview.settle();
        interview.restoring = false;
        interview.drop_saved_results();
        let mut steps: Vec<Step> = route
            .iter()
            .filter_map(|path| interview.step_at(path))
            .collect();
        for step in &steps {
            interview.mark_visited(*step);
        }
        match here.as_deref().map(|path| interview.step_at(path)) {
            Some(Some(step)) if steps.last() != Some(&step) => steps.push(step),
            None if !steps.is_empty() => steps.push(Step::End),
            _ => {}
        }
        interview.begin(steps, TrailKind::Resumed);
        let mut notices = Vec::new();
        if changed {
            notices.push(Notice::FormChanged);
        }
        if !interview.paper.orphans.is_empty() {
            notices.push(Notice::Orphans(
                interview.paper.orphans.keys().cloned().collect(),
            ));
        }
        (interview, notices)
    }

    fn blank(form: Arc<Form>, paper: Paper, now: OffsetDateTime) -> Interview {
        Interview {
            queue: Queue::new(form.logic.rules.len()),
            numbering: Numbering::new(&form),
            // A resumed conversation must not draw the same numbers again.
            random: RefCell::new(Stream::new(paper.seed ^ (paper.trail.len() as u64) << 32)),
            form,
            tree: Tree::default(),
            paper,
            words: Box::new(Plain),
            now,
            route: Vec::new(),
            history: History::default(),
            journal: Vec::new(),
            changed: Vec::new(),
            last_changed: Vec::new(),
            agenda: OnceCell::new(),
            revision: 0,
            starting: false,
            restoring: false,
            undoing: false,
        }
    }

    fn open_root(&mut self) {
        let form = Arc::clone(&self.form);
        let root = self.tree.grow(&form, 0, 0, 0);
        self.open_block(&form, root);
        self.wake(&form, root);
    }

    fn begin(&mut self, route: Vec<Step>, kind: TrailKind) {
        self.take_changed();
        self.journal.clear();
        self.route = if route.is_empty() {
            vec![self.first_step()]
        } else {
            route
        };
        let path = self.step_path(self.here());
        self.mark_visited(self.here());
        self.agenda.take();
        self.trace(kind, path);
        self.revision += 1;
    }

    fn mark_visited(&mut self, step: Step) {
        if let Step::Ask(spot) | Step::More(spot) = step {
            self.tree.slot_mut(spot.0).flags.put(Flags::VISITED, true);
        }
    }

    // --- taking up -----------------------------------------------------------------------------------------

    /// Makes the instances that a draft had. Outer repeats have shorter paths, and so come first.
    fn restore_repeats(&mut self, repeats: IndexMap<String, usize>) {
        let mut repeats: Vec<(String, usize)> = repeats.into_iter().collect();
        repeats.sort_by_key(|(path, _)| path.matches('/').count());
        let mut known = HashSet::new();
        for (path, count) in repeats {
            match self
                .place_for(&path)
                .filter(|place| self.tree.is_range(*place))
            {
                Some(range) => {
                    known.insert(range);
                    self.restore_instances(range, count);
                }
                None => drop(self.paper.orphan_repeats.insert(path, count)),
            }
        }
        self.open_new_repeats(&known);
    }

    fn restore_instances(&mut self, range: u32, count: usize) {
        let counted = self
            .form
            .logic
            .has(self.tree.slot(range).node, Aspect::RepeatCount);
        let count = count.min(MOST_INSTANCES);
        while self.tree.live(range).len() < count && self.tree.slots.len() < MOST_PLACES {
            let instance = self.make(range);
            self.bring(instance, usize::MAX);
        }
        // A counted repeat takes its instances up again when its count is worked out.
        if counted {
            for instance in self.tree.live(range).to_vec() {
                self.put_aside(instance);
                if let Some(range) = self.tree.range_mut(range) {
                    range.spare.push(instance);
                }
            }
        }
    }

    /// A repeat of which the draft says nothing is new in the form: it starts with one instance.
    fn open_new_repeats(&mut self, known: &HashSet<u32>) {
        let mut index = 0;
        while let Some(range) = self.tree.range_at(index) {
            index += 1;
            let counted = self
                .form
                .logic
                .has(self.tree.slot(range).node, Aspect::RepeatCount);
            if !counted && !known.contains(&range) {
                let instance = self.make(range);
                self.bring(instance, usize::MAX);
            }
        }
    }

    fn restore_answers(&mut self, answers: IndexMap<String, Answer>) {
        for (path, answer) in answers {
            let place = self.place_for(&path).filter(|place| {
                let node = self.form.node(self.tree.slot(*place).node);
                !node.kind.is_container()
            });
            let Some(place) = place else {
                self.paper.orphans.insert(path, answer);
                continue;
            };
            self.restore_answer(place, answer);
        }
    }

    fn restore_answer(&mut self, place: u32, answer: Answer) {
        let form = Arc::clone(&self.form);
        let slot = self.tree.slot_mut(place);
        let node = form.node(slot.node);
        let fit = answer
            .value
            .as_ref()
            .is_none_or(|value| !super::values::is_unfit(node, value));
        let cell = answer.value.as_ref().map(super::values::plain_cell);
        slot.answer = Some(Box::new(answer));
        if node.kind.is_question() {
            slot.flags.put(Flags::UNFIT, !fit);
            self.refresh(place);
        } else if let Some(cell) = cell {
            self.put_cell(place, cell);
        }
    }

    /// The place of a path, also in an instance that is put aside; such instances are made where answers need them.
    fn place_for(&mut self, path: &str) -> Option<u32> {
        let mut place = 0;
        let mut segments = path.strip_prefix("/data")?.split('/');
        if segments.next() != Some("") {
            return None;
        }
        for segment in segments {
            if self.tree.is_range(place) {
                return None;
            }
            let (name, number) = split_number(segment)?;
            place = self.child_named(place, name)?;
            if let Some(number) = number {
                place = self.instance_for(place, number)?;
            }
        }
        Some(place)
    }

    fn instance_for(&mut self, range: u32, number: usize) -> Option<u32> {
        if number == 0 || number > MOST_INSTANCES {
            return None;
        }
        loop {
            let found = self.tree.range(range)?;
            let at = number - 1;
            let instance = found
                .live
                .get(at)
                .or_else(|| found.spare.get(at - found.live.len().min(at)));
            if let Some(&instance) = instance {
                return Some(self.tree.base(instance));
            }
            let counted = self
                .form
                .logic
                .has(self.tree.slot(range).node, Aspect::RepeatCount);
            if !counted || self.tree.slots.len() >= MOST_PLACES {
                return None;
            }
            let instance = self.make(range);
            self.tree.range_mut(range)?.spare.push(instance);
        }
    }

    /// Results of calculations were only needed to take them over.
    fn drop_saved_results(&mut self) {
        for slot in &mut self.tree.slots {
            let Some(answer) = &mut slot.answer else {
                continue;
            };
            if !self.form.node(slot.node).kind.is_question() {
                answer.value = None;
                if is_nothing(answer) {
                    slot.answer = None;
                }
            }
        }
    }

    // --- the snapshot --------------------------------------------------------------------------------------

    /// The document to keep: a snapshot.
    pub fn session(&self) -> Session {
        self.document(false)
    }

    /// Marks the end and returns the document to submit: answers of questions that were not relevant are left out.
    pub fn finish(&mut self, now: OffsetDateTime) -> Session {
        self.now = now;
        self.paper.finished = Some(now);
        for place in 0..self.tree.slots.len() as u32 {
            let node = self.tree.slot(place).node;
            if self.form.node(node).kind == Kind::Metadata {
                let form = Arc::clone(&self.form);
                self.start_value(place, form.node(node));
            }
        }
        self.trace(TrailKind::Finished, None);
        self.revision += 1;
        self.document(true)
    }

    fn document(&self, finished: bool) -> Session {
        let mut answers = IndexMap::new();
        let mut repeats = IndexMap::new();
        let mut path = String::from("/data");
        self.collect(0, &mut path, finished, &mut answers, &mut repeats);
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
    fn collect(
        &self,
        place: u32,
        path: &mut String,
        finished: bool,
        answers: &mut IndexMap<String, Answer>,
        repeats: &mut IndexMap<String, usize>,
    ) {
        let length = path.len();
        if let Some(range) = self.tree.range(place) {
            if !finished || self.tree.slot(place).flags.has(Flags::RELEVANT) {
                repeats.insert(path.clone(), range.live.len());
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
                self.collect(self.tree.base(instance), path, finished, answers, repeats);
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
                self.collect(child, path, finished, answers, repeats);
                path.truncate(length);
            });
        } else if let Some(answer) = self.kept_answer(place, finished) {
            answers.insert(path.clone(), answer);
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
            let kept = super::values::chosen(value)
                .into_iter()
                .filter(|choice| self.stands(node, &rows, choice));
            let kept: Vec<String> = kept.collect();
            answer.value = match node.kind {
                Kind::SelectOne => kept.into_iter().next().map(crate::record::Value::Text),
                _ => Some(crate::record::Value::Many(kept)),
            };
        }
    }
}

/// `member[2]` → `member`, 2.
pub(super) fn split_number(segment: &str) -> Option<(&str, Option<usize>)> {
    match segment.split_once('[') {
        None => Some((segment, None)),
        Some((name, rest)) => Some((name, Some(rest.strip_suffix(']')?.parse().ok()?))),
    }
}

impl Interview {
    pub(super) fn child_named(&self, place: u32, name: &str) -> Option<u32> {
        let slot = self.tree.slot(place);
        let child = self.form.names.child(&self.form.nodes, slot.node, name)?;
        Some(self.tree.place(&self.form, slot.instance, child))
    }

    /// The spot of a path such as `/data/member[2]/name`; `/data/member` is the repeat as a whole.
    pub fn find(&self, path: &str) -> Option<Spot> {
        let mut place = 0;
        let mut segments = path.strip_prefix("/data")?.split('/');
        if segments.next() != Some("") {
            return None;
        }
        for segment in segments {
            if self.tree.is_range(place) {
                return None;
            }
            let (name, number) = split_number(segment)?;
            let child = self.child_named(place, name)?;
            place = match number {
                None => child,
                Some(number) => {
                    let instance = self.tree.live(child).get(number.checked_sub(1)?)?;
                    self.tree.base(*instance)
                }
            };
        }
        Some(Spot(place))
    }
}
