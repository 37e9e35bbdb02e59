//! What people wrote differently without knowing of each other: side by side, one thing at a time.

use ratatui::layout::{Position, Rect};

use crate::desk::{Conflicts, Decision, Disagreement, Side};
use crate::language::Arg;
use crate::script::{Direction, direction_of};
use crate::tui::canvas::{Canvas, Words, below, indent, one_row};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Reply, Settled};
use crate::tui::overlay::{LineInput, Purpose};
use crate::tui::page::Page;
use crate::tui::shared::Shared;

/// Narrower columns than this are read badly: the sides stand below each other then.
const NARROWEST: u16 = 28;
/// On a lower screen only what is needed stands above the sides, and one side at a time.
const LOW: u16 = 12;
/// Rows above the sides.
const HEAD: u16 = 3;

pub struct ConflictsPage {
    conflicts: Conflicts,
    /// Which thing is looked at.
    thing: usize,
    /// Which side of it is pointed at.
    side: usize,
    /// The desk is writing what was decided.
    busy: bool,
    trouble: Option<String>,
}

impl ConflictsPage {
    pub fn new(conflicts: Conflicts) -> ConflictsPage {
        ConflictsPage {
            conflicts,
            thing: 0,
            side: 0,
            busy: false,
            trouble: None,
        }
    }

    fn current(&self) -> Option<&Disagreement> {
        self.conflicts.disagreements.get(self.thing)
    }

    fn next_thing(&mut self) {
        self.thing = (self.thing + 1) % self.conflicts.disagreements.len().max(1);
        self.side = 0;
    }

    fn point(&mut self, by: isize) {
        let last = self.current().map_or(0, |it| it.sides.len());
        self.side = self
            .side
            .saturating_add_signed(by)
            .min(last.saturating_sub(1));
    }

    fn settle(&mut self, decision: Decision) -> Vec<Effect> {
        let Some(disagreement) = self.current() else {
            return Vec::new();
        };
        if self.busy || !self.conflicts.may_settle {
            return Vec::new();
        }
        let ask = Ask::Settle {
            record: self.conflicts.record.clone(),
            field: disagreement.field.clone(),
            decision,
        };
        self.busy = true;
        self.trouble = None;
        vec![Effect::Ask(ask)]
    }

    fn choose(&mut self) -> Vec<Effect> {
        let pointed = self.current().and_then(|it| it.sides.get(self.side));
        let Some(event) = pointed.map(|side| side.event.clone()) else {
            return Vec::new();
        };
        self.settle(Decision::Side(event))
    }

    /// Something else is written, beginning with what is pointed at.
    fn write_third(&self) -> Vec<Effect> {
        let Some(it) = self
            .current()
            .filter(|it| it.is_free_text && self.conflicts.may_settle)
        else {
            return Vec::new();
        };
        let begin = it
            .sides
            .get(self.side)
            .and_then(|side| side.words.as_deref());
        let input = LineInput::new(Purpose::Third, it.what.clone(), begin.unwrap_or_default());
        vec![Effect::Open(Box::new(input))]
    }
}

impl Page for ConflictsPage {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Conflicts, Context::List]
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Return => return vec![Effect::GoHome],
            Command::Up | Command::Left => self.point(-1),
            Command::Down | Command::Right => self.point(1),
            Command::NextConflict => self.next_thing(),
            Command::WriteThird => return self.write_third(),
            Command::Accept if !self.conflicts.may_settle => {
                self.trouble = Some(shared.text("ui-conflicts-read-only"));
            }
            Command::Accept => return self.choose(),
            _ => {}
        }
        Vec::new()
    }

    fn settled(&mut self, settled: Settled, _shared: &Shared) -> Vec<Effect> {
        match settled {
            Settled::Third(text) if !text.is_empty() => self.settle(Decision::Text(text)),
            _ => Vec::new(),
        }
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        self.busy = false;
        match reply {
            Reply::Settled(Ok(0)) => return vec![Effect::GoHome],
            Reply::Settled(Ok(_)) => {
                let record = self.conflicts.record.clone();
                return vec![Effect::Ask(Ask::Conflicts(record, shared.language.clone()))];
            }
            Reply::Settled(Err(error))
            | Reply::Conflicts(Err(error))
            | Reply::Home(Err(error), _) => self.trouble = Some(shared.error(&error)),
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let theme = &shared.theme;
        let head = indent(one_row(area, 0), 1);
        let title = shared.text("ui-conflicts-title");
        let used = canvas.label(head, &title, theme.title);
        let place = [
            ("at", Arg::Number((self.thing + 1) as f64)),
            (
                "count",
                Arg::Number(self.conflicts.disagreements.len() as f64),
            ),
        ];
        let place = shared.text_with("ui-conflicts-place", &place);
        canvas.label(indent(head, used + 3), &place, theme.dim);
        canvas.rule(one_row(area, 1), theme.rule);
        let note = match (&self.trouble, self.conflicts.may_settle) {
            (Some(trouble), _) => (format!("! {trouble}"), theme.attention),
            (None, true) => (shared.text("ui-conflicts-about"), theme.dim),
            (None, false) => (shared.text("ui-conflicts-read-only"), theme.attention),
        };
        let mut rest = indent(below(area, HEAD - 1), 1);
        rest.width = rest.width.saturating_sub(1);
        let is_needed = area.height > LOW || self.trouble.is_some() || !self.conflicts.may_settle;
        if is_needed {
            let used = canvas.paragraph(rest, words(&note.0, note.1));
            rest = below(rest, used + 1);
        }
        match self.current() {
            None => drop(canvas.label(rest, &shared.text("ui-conflicts-done"), theme.text)),
            Some(it) => {
                let used = canvas.paragraph(rest, words(&it.what, theme.question));
                self.draw_sides(it, shared, canvas, below(rest, used + 1));
            }
        }
        None
    }
}

impl ConflictsPage {
    fn draw_sides(&self, it: &Disagreement, shared: &Shared, canvas: &mut Canvas, area: Rect) {
        let count = it.sides.len() as u16;
        let width = area.width / count.max(1);
        if width < NARROWEST {
            // What is pointed at is always in view.
            let mut rest = area;
            let all = it.sides.iter().enumerate();
            for (index, side) in all.skip(self.side.saturating_sub(1)) {
                if index < self.side && area.height < LOW {
                    continue;
                }
                let used = self.draw_side(index, side, shared, canvas, rest);
                rest = below(rest, used + 1);
            }
            return;
        }
        for (index, side) in it.sides.iter().enumerate() {
            let column = Rect {
                x: area.x + width * index as u16,
                width: width.saturating_sub(2),
                ..area
            };
            self.draw_side(index, side, shared, canvas, column);
        }
    }

    /// One side: who, when and where, and below it what they wrote. Returns the rows used.
    fn draw_side(
        &self,
        index: usize,
        side: &Side,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
    ) -> u16 {
        let pointed = index == self.side;
        let style = if pointed {
            shared.theme.cursor
        } else {
            shared.theme.text
        };
        canvas.label(one_row(area, 0), if pointed { "▸" } else { " " }, style);
        let inside = indent(area, 2);
        let by = canvas.paragraph(inside, words(&by(side, shared), shared.theme.dim));
        let taken_away = shared.text("ui-conflict-taken-away");
        let said = side.words.as_deref().unwrap_or(&taken_away);
        let said = Words {
            text: said,
            direction: direction_of(said),
            style,
        };
        by + canvas.paragraph(below(inside, by), said)
    }
}

fn by(side: &Side, shared: &Shared) -> String {
    let mut args = vec![
        ("who", Arg::Text(side.who.clone())),
        ("when", Arg::Text(shared.when(side.at))),
    ];
    match side.computer {
        None => shared.text_with("ui-conflicts-by", &args),
        Some(computer) => {
            args.push(("computer", Arg::Number(computer as f64)));
            shared.text_with("ui-conflicts-by-computer", &args)
        }
    }
}

fn words(text: &str, style: ratatui::style::Style) -> Words<'_> {
    Words {
        text,
        direction: Direction::LeftToRight,
        style,
    }
}
