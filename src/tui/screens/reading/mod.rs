//! A submitted conversation is read again. Nothing can be changed here.

mod lines;

use ratatui::layout::{Position, Rect};

use crate::desk::{HistoryEntry, PersonCard, Reading, SessionState, Speaker};
use crate::interview::{Interview, Notice};
use crate::language::Tag;
use crate::record::Session;
use crate::script;
use crate::tui::canvas::{Canvas, below, indent, one_row};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Reply};
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use crate::tui::widgets::asking::measured;
use crate::tui::widgets::document::{Document, Focus};

use super::home::who;

/// Rows above the text.
const HEAD: u16 = 3;

pub struct ReadingPage {
    record: String,
    interview: Interview,
    /// The same as a document, with remarks and times.
    session: Session,
    person: Option<PersonCard>,
    state: SessionState,
    notices: Vec<Notice>,
    history: Vec<HistoryEntry>,
    speaker: Speaker,
    /// Languages in which it can be read, the program's own first.
    languages: Vec<Tag>,
    /// Which of them it is read in.
    language: usize,
    document: Document,
    top: usize,
    trouble: Option<String>,
}

impl ReadingPage {
    pub fn new(reading: Reading, shared: &Shared) -> ReadingPage {
        let Reading {
            record,
            interview,
            person,
            state,
            notices,
            history,
            ..
        } = reading;
        let mut languages = vec![shared.language.clone()];
        for tag in interview
            .languages()
            .iter()
            .filter_map(|language| Tag::parse(language))
        {
            if !languages.contains(&tag) {
                languages.push(tag);
            }
        }
        let mut page = ReadingPage {
            record,
            session: interview.session(),
            interview,
            person,
            state,
            notices,
            history,
            speaker: Speaker::new(shared.catalogs.clone()),
            languages,
            language: 0,
            document: Document::default(),
            top: 0,
            trouble: None,
        };
        page.write(shared);
        page
    }

    fn tag(&self) -> Tag {
        self.languages
            .get(self.language)
            .cloned()
            .unwrap_or(Tag::BOKMAL)
    }

    /// The area of the text on this screen.
    fn text_area(area: Rect) -> Rect {
        measured(below(area, HEAD))
    }

    fn scroll(&mut self, command: Command, shared: &Shared) {
        let height = shared.size.height.saturating_sub(1);
        let area = Self::text_area(Rect {
            x: 0,
            y: 0,
            width: shared.size.width,
            height,
        });
        let page = usize::from(area.height.saturating_sub(2).max(1));
        let last = self.document.last_top(area, shared.encoding);
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

    fn switch_language(&mut self, shared: &Shared) {
        self.language = (self.language + 1) % self.languages.len().max(1);
        self.write(shared);
    }
}

impl Page for ReadingPage {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Reading, Context::List]
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Return => return vec![Effect::GoHome],
            Command::LeadOn => return vec![Effect::Ask(Ask::Reopen(self.record.clone()))],
            Command::SwitchLanguage => self.switch_language(shared),
            command => self.scroll(command, shared),
        }
        Vec::new()
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        if let Reply::Home(Err(error), _) | Reply::Opened(Err(error)) = reply {
            self.trouble = Some(shared.error(&error));
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let head = one_row(area, 0);
        let state = shared.text(self.state.message());
        let right = format!("{state}   [{}]", self.tag().as_str());
        let width = script::width(&right).min(head.width / 2);
        let place = Rect {
            x: head.right().saturating_sub(width + 1),
            width,
            ..head
        };
        canvas.label(place, &right, shared.theme.dim);
        let left = Rect {
            width: head.width.saturating_sub(width + 3),
            ..indent(head, 1)
        };
        canvas.label(left, &self.heading(shared), shared.theme.title);
        canvas.rule(one_row(area, 1), shared.theme.rule);
        if let Some(trouble) = &self.trouble {
            canvas.label(
                indent(one_row(area, 2), 2),
                &format!("! {trouble}"),
                shared.theme.attention,
            );
        }
        self.document.draw(
            &shared.theme,
            canvas,
            Self::text_area(area),
            Focus::Row(self.top),
        );
        None
    }
}

impl ReadingPage {
    fn heading(&self, shared: &Shared) -> String {
        let title = shared.text(&self.interview.form().title);
        let person = self
            .person
            .as_ref()
            .map(|person| who(Some(&person.case), person.preferred_name.as_deref()));
        [Some(title), person]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("   ")
    }
}
