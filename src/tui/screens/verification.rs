//! The whole vault is looked through: how far that has come, and then what was found, file by file.

use ratatui::layout::{Position, Rect};

use crate::language::Arg;
use crate::tui::canvas::{Canvas, below, indent, one_row};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Reply};
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use crate::tui::widgets::asking::measured;
use crate::tui::widgets::document::{Document, Focus, Paragraph, Weight};
use crate::tui::widgets::picker::moved;
use crate::vault::{Fault, Report};

#[derive(Default)]
pub struct VerificationPage {
    progress: (usize, usize),
    document: Option<Document>,
    top: usize,
}

impl VerificationPage {
    /// The page, and what it asks the desk for.
    pub fn open() -> Vec<Effect> {
        let page = Box::new(VerificationPage::default());
        vec![Effect::Show(page), Effect::Ask(Ask::Verify)]
    }

    fn text_area(area: Rect) -> Rect {
        measured(below(area, 3))
    }

    fn scroll(&mut self, command: Command, shared: &Shared) {
        let Some(document) = &self.document else {
            return;
        };
        let screen = Rect {
            x: 0,
            y: 0,
            width: shared.size.width,
            height: shared.size.height.saturating_sub(1),
        };
        let tops = document.last_top(Self::text_area(screen), shared.encoding) + 1;
        self.top = moved(self.top, tops, command);
    }
}

impl Page for VerificationPage {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Checked, Context::List]
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Return => return vec![Effect::GoHome],
            Command::LookAgain if self.document.is_some() => return VerificationPage::open(),
            command => self.scroll(command, shared),
        }
        Vec::new()
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        match reply {
            Reply::Progress(done, of) => self.progress = (done, of),
            Reply::Verified(Ok(report)) => self.document = Some(written(&report, shared)),
            Reply::Verified(Err(error)) | Reply::Home(Err(error), _) => {
                let words = shared.error(&error);
                self.document = Some(Document::new(vec![Paragraph::new(
                    words,
                    Weight::Attention,
                )]));
            }
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let title = shared.text("ui-verify-title");
        canvas.label(indent(one_row(area, 0), 1), &title, shared.theme.title);
        canvas.rule(one_row(area, 1), shared.theme.rule);
        let room = Self::text_area(area);
        match &self.document {
            Some(document) => document.draw(&shared.theme, canvas, room, Focus::Row(self.top)),
            None => {
                let (done, of) = self.progress;
                let args = [("done", Shared::number(done)), ("of", Shared::number(of))];
                let words = shared.text_with("ui-verify-progress", &args);
                canvas.label(one_row(room, 0), &words, shared.theme.text);
            }
        }
        None
    }
}

/// The counts, then each fault with what it means and the files that have it.
fn written(report: &Report, shared: &Shared) -> Document {
    let counts = [
        ("sound", Arg::Number(report.sound as f64)),
        ("closed", Arg::Number(report.closed as f64)),
        ("bad", Arg::Number(report.bad.len() as f64)),
    ];
    let (weight, end) = match report.bad.is_empty() {
        true => (Weight::Good, "ui-verify-nothing-wrong"),
        false => (Weight::Attention, "ui-verify-something-wrong"),
    };
    let mut paragraphs = vec![
        Paragraph::new(shared.text_with("ui-verify-counts", &counts), weight),
        Paragraph::blank(),
        Paragraph::new(shared.text(end), Weight::Text),
    ];
    for fault in Fault::ALL {
        let files = report.bad.iter().filter(|bad| bad.fault == fault);
        let files: Vec<Paragraph> = files
            .map(|bad| Paragraph::new(bad.file.clone(), Weight::Dim).indent(2))
            .collect();
        if !files.is_empty() {
            paragraphs.push(Paragraph::blank());
            let words = shared.text(fault.message());
            paragraphs.push(Paragraph::new(words, Weight::Attention));
            paragraphs.extend(files);
        }
    }
    Document::new(paragraphs)
}
