//! Many sessions, narrowed down: what waits for a verdict, and what there is to see in it.

use ratatui::layout::{Position, Rect};

use super::home::who;
use crate::desk::{Age, Mark, Narrowing, Queue, QueueCard, Stand};
use crate::language::Arg;
use crate::script;
use crate::tui::canvas::{Canvas, below, indent, one_row};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Reply};
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use crate::tui::widgets::asking::draw_at_right;
use crate::tui::widgets::list::{Row, draw_list};
use crate::tui::widgets::picker::moved;

/// What one narrows down by, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Stand,
    Consultant,
    Form,
    Age,
    Mark,
}

const ALL: [By; 5] = [By::Stand, By::Consultant, By::Form, By::Age, By::Mark];

pub struct QueuePage {
    narrowing: Narrowing,
    queue: Queue,
    /// What the arrows change.
    by: usize,
    cursor: usize,
    trouble: Option<String>,
}

/// What a supervisor sees first: that which waits.
pub fn first_narrowing() -> Narrowing {
    Narrowing {
        stand: Some(Stand::Waiting),
        ..Narrowing::default()
    }
}

impl QueuePage {
    pub fn new(narrowing: Narrowing, queue: Queue) -> QueuePage {
        QueuePage {
            narrowing,
            queue,
            by: 0,
            cursor: 0,
            trouble: None,
        }
    }

    fn by(&self) -> By {
        ALL.get(self.by).copied().unwrap_or(By::Stand)
    }

    fn next_by(&mut self, by: isize) {
        let to = (self.by as isize + by).rem_euclid(ALL.len() as isize);
        self.by = to as usize;
    }

    /// Takes the next value, or the one before, of what the arrows change; everything lies between the last and the
    /// first.
    fn change(&mut self, by: isize) -> Vec<Effect> {
        let narrowing = &mut self.narrowing;
        let queue = &self.queue;
        match ALL.get(self.by).copied().unwrap_or(By::Stand) {
            By::Stand => narrowing.stand = turned(&Stand::ALL, narrowing.stand.as_ref(), by),
            By::Consultant => {
                narrowing.consultant =
                    turned(&queue.consultants, narrowing.consultant.as_ref(), by);
            }
            By::Form => {
                let forms: Vec<String> = queue.forms.iter().map(|(form, _)| form.clone()).collect();
                narrowing.form = turned(&forms, narrowing.form.as_ref(), by);
            }
            By::Age => narrowing.age = turned(&Age::ALL, narrowing.age.as_ref(), by),
            By::Mark => narrowing.mark = turned(&Mark::ALL, narrowing.mark.as_ref(), by),
        }
        self.cursor = 0;
        self.look()
    }

    fn look(&self) -> Vec<Effect> {
        vec![Effect::Ask(Ask::Queue(self.narrowing.clone()))]
    }

    fn open(&self) -> Vec<Effect> {
        let card = self.queue.cards.get(self.cursor);
        card.map(|card| Effect::Ask(Ask::Read(card.record.clone())))
            .into_iter()
            .collect()
    }

    /// What something is narrowed down to, in words; none: everything.
    fn value(&self, by: By, shared: &Shared) -> Option<String> {
        let narrowing = &self.narrowing;
        match by {
            By::Stand => narrowing.stand.map(|stand| shared.text(stand.message())),
            By::Consultant => narrowing.consultant.clone(),
            By::Form => narrowing.form.as_ref().map(|form| self.form(form, shared)),
            By::Age => narrowing.age.map(|age| shared.text(age.message())),
            By::Mark => narrowing.mark.map(|mark| mark_words(mark, 0, shared)),
        }
    }

    fn form(&self, form: &str, shared: &Shared) -> String {
        let known = self.queue.forms.iter().find(|(id, _)| id == form);
        let title = known.and_then(|(_, title)| title.as_deref());
        title.map_or_else(|| form.to_owned(), |title| shared.text(title))
    }

    fn rows(&self, shared: &Shared) -> Vec<Row> {
        let mut rows = Vec::new();
        for card in &self.queue.cards {
            rows.push(card_row(card, shared));
            if !card.marks.is_empty() {
                let marks = card.marks.iter();
                let marks = marks.map(|(mark, count)| mark_words(*mark, *count, shared));
                rows.push(Row::Remark(marks.collect::<Vec<_>>().join(" · ")));
            }
        }
        rows
    }
}

/// One of these values after another, with none between the last and the first.
fn turned<T: Clone + PartialEq>(values: &[T], now: Option<&T>, by: isize) -> Option<T> {
    let at = now.and_then(|now| values.iter().position(|value| value == now));
    let at = at.map_or(0, |at| at as isize + 1);
    let to = (at + by).rem_euclid(values.len() as isize + 1) as usize;
    to.checked_sub(1).and_then(|to| values.get(to)).cloned()
}

/// A mark in words, with its count where it is counted.
pub fn mark_words(mark: Mark, count: u32, shared: &Shared) -> String {
    let name = shared.text(mark.message());
    match count {
        0 => name,
        count => format!("{name} {count}"),
    }
}

fn card_row(card: &QueueCard, shared: &Shared) -> Row {
    let title = card.title.as_deref();
    let title = title.map_or_else(|| card.form.clone(), |title| shared.text(title));
    let who = who(card.case.as_deref(), card.preferred_name.as_deref());
    let days = (shared.now - card.at).whole_days().max(0);
    let days = shared.text_with("ui-queue-days", &[("count", Arg::Number(days as f64))]);
    let state = shared.text(card.state.message());
    Row::item(
        format!("{title}  {who}"),
        format!("{state} · {} · {days}", card.by),
    )
}

impl Page for QueuePage {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Queue, Context::List]
    }

    fn command(&mut self, command: Command, _shared: &Shared) -> Vec<Effect> {
        self.trouble = None;
        match command {
            Command::Return => return vec![Effect::GoHome],
            Command::Accept => return self.open(),
            Command::NextFilter => self.next_by(1),
            Command::PreviousFilter => self.next_by(-1),
            Command::Right => return self.change(1),
            Command::Left => return self.change(-1),
            Command::NarrowLess => {
                self.narrowing = Narrowing::default();
                self.cursor = 0;
                return self.look();
            }
            motion => self.cursor = moved(self.cursor, self.queue.cards.len(), motion),
        }
        Vec::new()
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        match reply {
            // What was asked for before the last key is of no use any more.
            Reply::Queue(narrowing, Ok(queue)) if narrowing == self.narrowing => {
                self.queue = *queue;
                self.cursor = self.cursor.min(self.queue.cards.len().saturating_sub(1));
            }
            Reply::Queue(_, Err(error)) | Reply::Read(Err(error)) | Reply::Home(Err(error), _) => {
                self.trouble = Some(shared.error(&error));
            }
            _ => {}
        }
        Vec::new()
    }

    fn stays_behind(&self) -> bool {
        true
    }

    fn again(&mut self, _shared: &Shared) -> Vec<Effect> {
        self.look()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let head = one_row(area, 0);
        let title = shared.text("ui-queue-title");
        canvas.label(indent(head, 1), &title, shared.theme.title);
        let counts = [
            ("found", Shared::number(self.queue.found)),
            ("all", Shared::number(self.queue.all)),
        ];
        draw_at_right(
            shared,
            canvas,
            head,
            &shared.text_with("ui-queue-count", &counts),
        );
        canvas.rule(one_row(area, 1), shared.theme.rule);
        let used = self.draw_narrowing(shared, canvas, indent(below(area, 2), 1));
        let mut rest = indent(below(area, 2 + used), 1);
        rest.width = rest.width.saturating_sub(1);
        if let Some(trouble) = &self.trouble {
            canvas.label(rest, &format!("! {trouble}"), shared.theme.attention);
        }
        let list = below(rest, 1);
        if self.queue.cards.is_empty() {
            canvas.label(
                indent(list, 2),
                &shared.text("ui-queue-nothing"),
                shared.theme.dim,
            );
        }
        draw_list(shared, canvas, list, &self.rows(shared), self.cursor);
        let hidden = self.queue.found.saturating_sub(self.queue.cards.len());
        if hidden > 0 {
            let count = [("count", Shared::number(hidden))];
            canvas.label(
                rest,
                &shared.text_with("ui-queue-hidden", &count),
                shared.theme.dim,
            );
        }
        None
    }
}

impl QueuePage {
    /// What the list is narrowed down to, wrapped; the one that the arrows change has arrows. Returns the rows used.
    fn draw_narrowing(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> u16 {
        let (mut row, mut rest) = (0, one_row(area, 0));
        for by in ALL {
            let name = shared.text(by.message());
            let value = self.value(by, shared);
            let is_narrowed = value.is_some();
            let value = value.unwrap_or_else(|| shared.text("ui-queue-everything"));
            let is_here = by == self.by();
            let words = match is_here {
                true => format!("{name} ◂ {value} ▸"),
                false => format!("{name} {value}"),
            };
            let width = script::width(&words);
            if width > rest.width && rest.width < area.width {
                row += 1;
                rest = one_row(area, row);
            }
            let style = match (is_here, is_narrowed) {
                (true, _) => shared.theme.cursor,
                (false, true) => shared.theme.chosen,
                (false, false) => shared.theme.dim,
            };
            let used = canvas.label(rest, &words, style);
            rest = indent(rest, used + 3);
        }
        row + 1
    }
}

impl By {
    /// Message of its name.
    fn message(self) -> &'static str {
        match self {
            By::Stand => "ui-queue-by-stand",
            By::Consultant => "ui-queue-by-consultant",
            By::Form => "ui-queue-by-form",
            By::Age => "ui-queue-by-age",
            By::Mark => "ui-queue-by-mark",
        }
    }
}
