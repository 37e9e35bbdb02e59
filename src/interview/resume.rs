//! Taking up a draft, whatever form there is now: what has no place any more is kept beside it.

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;
use time::OffsetDateTime;

use super::answers::is_nothing;
use super::paths::split_number;
use super::session::Paper;
use super::tree::{Flags, MOST_INSTANCES, MOST_PLACES};
use super::values::{is_unfit, plain_cell};
use super::{Interview, Notice, Step};
use crate::form::Form;
use crate::form::logic::Aspect;
use crate::record::{Answer, Session, TrailEntry, TrailKind};

impl Interview {
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
            ask_in: asked_last(&session.trail, &session.languages),
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
            orphan_instances: IndexMap::new(),
        };
        let mut interview = Interview::blank(form, paper, now);
        interview.restoring = true;
        interview.open_root();
        interview.restore_repeats(session.repeats, session.instances);
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

    /// Makes the instances that a draft had. Outer repeats have shorter paths, and so come first.
    fn restore_repeats(
        &mut self,
        repeats: IndexMap<String, usize>,
        mut instances: IndexMap<String, Vec<String>>,
    ) {
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
                    let identities = instances.shift_remove(&path).unwrap_or_default();
                    self.restore_instances(range, count, identities);
                }
                None => drop(self.paper.orphan_repeats.insert(path, count)),
            }
        }
        self.paper.orphan_instances = instances;
        self.open_new_repeats(&known);
    }

    fn restore_instances(&mut self, range: u32, count: usize, identities: Vec<String>) {
        let counted = self
            .form
            .logic
            .has(self.tree.slot(range).node, Aspect::RepeatCount);
        let count = count.min(MOST_INSTANCES);
        let mut identities = identities.into_iter();
        while self.tree.live(range).len() < count && self.tree.slots.len() < MOST_PLACES {
            let instance = self.make(range);
            if let Some(identity) = identities.next() {
                self.identify(instance, identity);
            }
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
            .is_none_or(|value| !is_unfit(node, value));
        let cell = answer.value.as_ref().map(plain_cell);
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
}

/// The language in which was asked last, so that the next answer is not put down to another.
fn asked_last(trail: &[TrailEntry], languages: &[String]) -> Option<String> {
    let asked = trail.iter().rev().find_map(|entry| entry.language.as_ref());
    asked
        .filter(|language| languages.contains(language))
        .or(languages.last())
        .cloned()
}
