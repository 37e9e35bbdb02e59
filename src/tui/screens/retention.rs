//! What has been kept long enough: looked at, exported for the archive, erased. For supervisors.

use std::path::PathBuf;

use ratatui::layout::{Position, Rect};

use super::home::who;
use crate::desk::{DueCard, RetentionList};
use crate::language::Arg;
use crate::script::Direction;
use crate::tui::canvas::{Canvas, Words, below, indent, one_row};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Question, Reply, Settled};
use crate::tui::overlay::{Confirm, LineInput, Purpose};
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use crate::tui::widgets::list::{Row, draw_list};

/// Rows for what the period of the record pointed at rests on.
const LAWS: u16 = 2;

pub struct RetentionPage {
    list: RetentionList,
    cursor: usize,
    /// The archive export that was made here.
    archive: Option<PathBuf>,
    busy: bool,
    told: Option<String>,
}

impl RetentionPage {
    pub fn new(list: RetentionList) -> RetentionPage {
        RetentionPage {
            list,
            cursor: 0,
            archive: None,
            busy: false,
            told: None,
        }
    }

    fn ask(&mut self, ask: Ask) -> Vec<Effect> {
        if self.busy {
            return Vec::new();
        }
        self.busy = true;
        self.told = None;
        vec![Effect::Ask(ask)]
    }

    fn move_cursor(&mut self, by: isize) {
        let last = self.list.due.len().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }
}

impl Page for RetentionPage {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Retention, Context::List]
    }

    fn command(&mut self, command: Command, _shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Return => return vec![Effect::GoHome],
            Command::Up => self.move_cursor(-1),
            Command::Down => self.move_cursor(1),
            Command::PageUp => self.move_cursor(-10),
            Command::PageDown => self.move_cursor(10),
            Command::Export if !self.list.due.is_empty() => {
                let input = LineInput::new(Purpose::Folder, String::new(), "");
                return vec![Effect::Open(Box::new(input))];
            }
            Command::Erase if !self.list.due.is_empty() => {
                return vec![Effect::Open(Box::new(Confirm::new(Question::EraseDue)))];
            }
            _ => {}
        }
        Vec::new()
    }

    fn settled(&mut self, settled: Settled, _shared: &Shared) -> Vec<Effect> {
        match settled {
            Settled::Folder(folder) if !folder.is_empty() => {
                self.ask(Ask::Archive(PathBuf::from(folder)))
            }
            Settled::Yes(Question::EraseDue) => self.ask(Ask::EraseDue(self.archive.clone())),
            _ => Vec::new(),
        }
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        self.busy = false;
        match reply {
            Reply::Archived(Ok(archived)) => {
                let args = [
                    ("path", Arg::Text(archived.folder.display().to_string())),
                    ("count", Shared::number(archived.records)),
                ];
                self.told = Some(shared.text_with("ui-retention-archived", &args));
                self.archive = Some(archived.folder);
            }
            Reply::ErasedDue(Ok(_)) => return vec![Effect::Ask(Ask::Retention)],
            Reply::Archived(Err(error))
            | Reply::ErasedDue(Err(error))
            | Reply::Retention(Err(error))
            | Reply::Home(Err(error), _) => self.told = Some(shared.error(&error)),
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let title = shared.text("ui-retention-title");
        canvas.label(indent(one_row(area, 0), 1), &title, shared.theme.title);
        canvas.rule(one_row(area, 1), shared.theme.rule);
        let mut rest = indent(below(area, 2), 1);
        rest.width = rest.width.saturating_sub(1);
        let count = [("count", Shared::number(self.list.due.len()))];
        let count = shared.text_with("ui-retention-count", &count);
        let (text, style) = match &self.told {
            Some(told) => (told, shared.theme.attention),
            None => (&count, shared.theme.dim),
        };
        let words = Words {
            text,
            direction: Direction::LeftToRight,
            style,
        };
        let used = canvas.paragraph(rest, words);
        let mut list = below(rest, used + 1);
        let laws = self
            .list
            .due
            .get(self.cursor)
            .map(|due| due.laws.join(", "));
        list.height = list.height.saturating_sub(LAWS);
        let rows: Vec<Row> = self.list.due.iter().map(|due| row(due, shared)).collect();
        draw_list(shared, canvas, list, &rows, self.cursor);
        let words = Words {
            text: &laws.unwrap_or_default(),
            direction: Direction::LeftToRight,
            style: shared.theme.dim,
        };
        canvas.paragraph(below(rest, rest.height.saturating_sub(LAWS)), words);
        None
    }
}

fn row(due: &DueCard, shared: &Shared) -> Row {
    let who = who(due.case.as_deref(), due.preferred_name.as_deref());
    let since = match due.period {
        Some(_) => {
            let date = [("date", Arg::Text(due.since.to_string()))];
            shared.text_with("ui-retention-since", &date)
        }
        None => shared.text("ui-retention-left-over"),
    };
    Row::item(format!("{}  {who}", shared.text(&due.title)), since)
}
