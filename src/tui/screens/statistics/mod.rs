//! What all conversations say together: goals and warnings first, then measure by measure.

mod bars;
mod lines;

use ratatui::layout::{Position, Rect};

use crate::desk::statistics::{Statistics, Words, shipped};
use crate::office::statistics::{Dimension, Filter};
use crate::script;
use crate::tui::canvas::{Canvas, below, indent, one_row};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Reply};
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use crate::tui::widgets::document::{Document, Focus};

/// Rows above the text.
const HEAD: u16 = 4;

/// The goals, then the five questions, then the fifteen measures.
const PARTS: usize = 17;

pub struct StatisticsPage {
    statistics: Statistics,
    part: usize,
    top: usize,
    trouble: Option<String>,
}

impl StatisticsPage {
    pub fn new(statistics: Statistics) -> StatisticsPage {
        StatisticsPage {
            statistics,
            part: 0,
            top: 0,
            trouble: None,
        }
    }

    fn text_area(area: Rect) -> Rect {
        let mut area = indent(below(area, HEAD), 1);
        area.width = area.width.saturating_sub(1).min(lines::WIDEST);
        area
    }

    fn document(&self, shared: &Shared, width: u16) -> Document {
        let words = Words::new(&shared.catalogs, &shared.language);
        Document::new(lines::write(&self.statistics, self.part, &words, width))
    }

    fn scroll(&mut self, command: Command, shared: &Shared) {
        let area = Self::text_area(Rect {
            x: 0,
            y: 0,
            width: shared.size.width,
            height: shared.size.height.saturating_sub(1),
        });
        let page = usize::from(area.height.saturating_sub(2).max(1));
        let document = self.document(shared, area.width);
        let last = document.last_top(area, shared.encoding);
        let top = self.top.min(last);
        self.top = match command {
            Command::Up => top.saturating_sub(1),
            Command::Down | Command::Accept => (top + 1).min(last),
            Command::PageUp => top.saturating_sub(page),
            Command::PageDown => (top + page).min(last),
            Command::First => 0,
            Command::Last => last,
            _ => top,
        };
    }

    fn turn(&mut self, by: usize) {
        self.part = (self.part + by) % PARTS;
        self.top = 0;
    }

    /// Everybody, then each category, then each band of residence.
    fn next_group(&self) -> Filter {
        let groups = |dimension: Dimension| -> Vec<String> {
            let definitions = shipped();
            let codes = definitions.map(|it| it.codes(dimension.list()).to_vec());
            codes.unwrap_or_default()
        };
        let all = groups(Dimension::Category).into_iter().map(|code| Filter {
            category: Some(code),
            ..Filter::default()
        });
        let bands = groups(Dimension::Band).into_iter().map(|code| Filter {
            band: Some(code),
            ..Filter::default()
        });
        let all: Vec<Filter> = std::iter::once(Filter::default())
            .chain(all)
            .chain(bands)
            .collect();
        let here = all
            .iter()
            .position(|filter| *filter == self.statistics.filter);
        let next = here.map_or(0, |here| (here + 1) % all.len());
        all.get(next).cloned().unwrap_or_default()
    }

    fn title(&self, words: &Words) -> String {
        let part = match self.part {
            0 => words.text("ui-statistics-goals"),
            1 => words.text("ui-statistics-questions"),
            part => {
                let measure = (part - 1) as u8;
                format!("{measure}. {}", words.measure(measure))
            }
        };
        format!("{} · {part}", words.text("ui-statistics-title"))
    }
}

impl Page for StatisticsPage {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Statistics, Context::List]
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Return => return vec![Effect::GoHome],
            Command::NextPart => self.turn(1),
            Command::PreviousField => self.turn(PARTS - 1),
            Command::NextGroup => return vec![Effect::Ask(Ask::Statistics(self.next_group()))],
            command => self.scroll(command, shared),
        }
        Vec::new()
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        match reply {
            Reply::Statistics(Ok(statistics)) => {
                self.statistics = *statistics;
                self.trouble = None;
            }
            Reply::Statistics(Err(error)) | Reply::Home(Err(error), _) => {
                self.trouble = Some(shared.error(&error));
            }
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let words = Words::new(&shared.catalogs, &shared.language);
        let head = one_row(area, 0);
        let place = format!("{}/{PARTS}", self.part + 1);
        let width = script::width(&place);
        let left = Rect {
            width: head.width.saturating_sub(width + 4),
            ..indent(head, 1)
        };
        canvas.label(left, &self.title(&words), shared.theme.title);
        let right = Rect {
            x: head.right().saturating_sub(width + 1),
            width,
            ..head
        };
        canvas.label(right, &place, shared.theme.dim);
        canvas.rule(one_row(area, 1), shared.theme.rule);
        let line = indent(one_row(area, 2), 1);
        match &self.trouble {
            Some(trouble) => canvas.label(line, &format!("! {trouble}"), shared.theme.attention),
            None => {
                let told = format!(
                    "{} · {}",
                    self.statistics.name,
                    words.filter(&self.statistics.filter)
                );
                canvas.label(line, &told, shared.theme.dim)
            }
        };
        let area = Self::text_area(area);
        let document = self.document(shared, area.width);
        document.draw(&shared.theme, canvas, area, Focus::Row(self.top));
        None
    }
}
