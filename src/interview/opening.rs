//! Beginning a conversation.

use std::cell::{OnceCell, RefCell};
use std::sync::Arc;

use indexmap::IndexMap;
use time::OffsetDateTime;

use super::agenda::Numbering;
use super::history::History;
use super::queue::Queue;
use super::session::Paper;
use super::tree::{Flags, Tree};
use super::{Interview, Opening, Step};
use crate::form::Form;
use crate::form::expression::Plain;
use crate::form::expression::random::Stream;
use crate::record::{Extra, TrailKind};

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
            orphan_instances: IndexMap::new(),
        };
        let mut interview = Interview::blank(form, paper, opening.now);
        interview.starting = true;
        interview.open_root();
        interview.settle();
        interview.starting = false;
        interview.begin(Vec::new(), TrailKind::Started);
        interview
    }

    /// Nothing asked and nothing answered yet.
    pub(super) fn blank(form: Arc<Form>, paper: Paper, now: OffsetDateTime) -> Interview {
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

    pub(super) fn open_root(&mut self) {
        let form = Arc::clone(&self.form);
        let root = self.tree.grow(&form, 0, 0, 0);
        self.open_block(&form, root);
        self.wake(&form, root);
    }

    /// Stands at the end of a route, or at the first step.
    pub(super) fn begin(&mut self, route: Vec<Step>, kind: TrailKind) {
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

    pub(super) fn mark_visited(&mut self, step: Step) {
        if let Step::Ask(spot) | Step::More(spot) = step {
            self.tree.slot_mut(spot.0).flags.put(Flags::VISITED, true);
        }
    }
}
