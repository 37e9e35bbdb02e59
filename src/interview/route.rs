//! The way through the conversation: the route taken is what "back" follows.

use time::OffsetDateTime;

use super::tree::Flags;
use super::{Interview, Spot, Step};
use crate::record::{Extra, TrailEntry, TrailKind};

/// The trail keeps the last so many entries: enough for any conversation, and no draft grows without end.
const LONGEST_TRAIL: usize = 20_000;
/// The same for the route.
const LONGEST_ROUTE: usize = 5_000;

impl Interview {
    /// Where the conversation stands.
    pub fn here(&self) -> Step {
        self.route.last().copied().unwrap_or(Step::End)
    }

    /// Goes to the next step in form order.
    pub fn forward(&mut self, now: OffsetDateTime) -> Step {
        let next = match self.here() {
            Step::End => Step::End,
            step @ (Step::Ask(spot) | Step::More(spot)) => match self.index_of(step) {
                Some(index) => self
                    .agenda()
                    .steps
                    .get(index + 1)
                    .copied()
                    .unwrap_or(Step::End),
                None => self.first_after(spot).unwrap_or(Step::End),
            },
        };
        self.go_to(next, now);
        next
    }

    /// Goes back along the route actually taken.
    pub fn back(&mut self, now: OffsetDateTime) -> Step {
        self.now = now;
        let left = self.here();
        if self.route.len() > 1 {
            self.route.pop();
        }
        // What is no longer asked is passed over.
        while self.route.len() > 1 && (self.here() == left || self.index_of(self.here()).is_none())
        {
            self.route.pop();
        }
        if self.index_of(self.here()).is_none() {
            let first = self.first_step();
            self.route = vec![first];
        }
        self.arrive();
        self.here()
    }

    /// Goes to a step.
    pub fn go_to(&mut self, step: Step, now: OffsetDateTime) {
        self.now = now;
        if step == self.here() {
            return;
        }
        if self.route.len() >= LONGEST_ROUTE {
            self.route.drain(..LONGEST_ROUTE / 2);
        }
        self.route.push(step);
        self.arrive();
    }

    /// Steps of instances that are gone leave the route; who stood there stands at "one more?" or after it.
    pub(super) fn mend_route(&mut self) {
        let gone = |step: &Step| match step {
            Step::Ask(spot) | Step::More(spot) => !self.tree.is_attached(spot.0),
            Step::End => false,
        };
        if !self.route.iter().any(gone) {
            return;
        }
        let here = self.here();
        let stands = match here {
            Step::Ask(spot) | Step::More(spot) if gone(&here) => Some(self.beside(spot)),
            _ => None,
        };
        let mut route = std::mem::take(&mut self.route);
        route.retain(|step| !gone(step));
        route.extend(stands);
        self.route = route;
    }

    /// Where one stands after the instance around a place has gone.
    fn beside(&self, spot: Spot) -> Step {
        let mut range = 0;
        let mut at = self.tree.slot(spot.0).instance;
        while at != 0 {
            let instance = self.tree.instance(at);
            if instance.position == 0 {
                range = instance.range;
            }
            at = instance.parent;
        }
        let more = Step::More(Spot(range));
        match self.index_of(more) {
            Some(_) => more,
            None => self.first_after(Spot(range)).unwrap_or(Step::End),
        }
    }

    pub(super) fn first_step(&self) -> Step {
        self.agenda().steps.first().copied().unwrap_or(Step::End)
    }

    fn arrive(&mut self) {
        let step = self.here();
        if let Step::Ask(spot) | Step::More(spot) = step
            && let Some(slot) = self.tree.slots.get_mut(spot.0 as usize)
        {
            slot.flags.put(Flags::VISITED, true);
        }
        // What was left without an answer may ask for attention now.
        self.agenda.take();
        self.revision += 1;
        let path = self.step_path(step);
        self.trace(TrailKind::Visited, path);
    }

    /// How a step is written in a record; the end has no path.
    pub(super) fn step_path(&self, step: Step) -> Option<String> {
        match step {
            Step::Ask(spot) | Step::More(spot) => Some(self.path(spot)),
            Step::End => None,
        }
    }

    /// The step that a path of a record means.
    pub(super) fn step_at(&self, path: &str) -> Option<Step> {
        let spot = self.find(path)?;
        Some(match spot {
            Spot(0) => Step::End,
            spot if self.tree.is_range(spot.0) => Step::More(spot),
            spot => Step::Ask(spot),
        })
    }

    pub(super) fn trace(&mut self, kind: TrailKind, path: Option<String>) {
        if self.paper.trail.len() >= LONGEST_TRAIL {
            self.paper.trail.drain(1..LONGEST_TRAIL / 2);
        }
        let language = match kind {
            TrailKind::Answered | TrailKind::Changed | TrailKind::Language => {
                self.paper.ask_in.clone()
            }
            _ => None,
        };
        self.paper.trail.push(TrailEntry {
            at: self.now,
            kind,
            path,
            language,
            extra: Extra::new(),
        });
    }
}
