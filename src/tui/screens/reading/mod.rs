//! A submitted conversation is read again, and talked about. Answers cannot be changed here.

mod filter;
mod lines;
mod reviewing;
mod view;

use ratatui::layout::{Position, Rect};

use crate::desk::{Reading, Speaker};
use crate::interview::Spot;
use crate::language::Tag;
use crate::record::Session;
use crate::tui::canvas::{Canvas, below};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Question, Reply, Settled};
use crate::tui::page::Page;
use crate::tui::screens::trail::TrailPage;
use crate::tui::shared::Shared;
use crate::tui::widgets::asking::measured;
use crate::tui::widgets::document::Document;

use filter::{Filter, Looks};

/// Rows above the text.
const HEAD: u16 = 3;

pub struct ReadingPage {
    reading: Reading,
    /// The same as a document, with remarks and times.
    session: Session,
    looks: Looks,
    filter: Filter,
    speaker: Speaker,
    /// Languages in which it can be read, the program's own first.
    languages: Vec<Tag>,
    /// Which of them it is read in.
    language: usize,
    document: Document,
    /// The questions of the text, each an item of the document.
    questions: Vec<Spot>,
    /// Which of them is pointed at.
    item: usize,
    top: usize,
    /// What the comment that is being written is about; none within: all of the session.
    commenting: Option<Option<String>>,
    /// The desk is writing something down.
    busy: bool,
    trouble: Option<String>,
}

impl ReadingPage {
    pub fn new(reading: Reading, shared: &Shared) -> ReadingPage {
        let mut languages = vec![shared.language.clone()];
        let spoken = reading.interview.languages().iter();
        for tag in spoken.filter_map(|language| Tag::parse(language)) {
            if !languages.contains(&tag) {
                languages.push(tag);
            }
        }
        let mut page = ReadingPage {
            session: reading.interview.session(),
            looks: Looks::default(),
            filter: Filter::All,
            reading,
            speaker: Speaker::new(shared.catalogs.clone()),
            languages,
            language: 0,
            document: Document::default(),
            questions: Vec::new(),
            item: 0,
            top: 0,
            commenting: None,
            busy: false,
            trouble: None,
        };
        page.look();
        // What came back is read for what was said about it.
        if page.reading.may_lead_on && page.is_returned() && page.looks.count(Filter::Comments) > 0
        {
            page.filter = Filter::Comments;
        }
        page.write(shared);
        page
    }

    /// Takes the same session in as it reads now.
    fn renew(&mut self, reading: Reading, shared: &Shared) {
        self.session = reading.interview.session();
        self.reading = reading;
        self.look();
        self.write(shared);
    }

    fn look(&mut self) {
        let Reading {
            interview,
            before,
            history,
            ..
        } = &self.reading;
        self.looks = Looks::of(interview, &self.session, before.as_ref(), history);
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

    /// The same as this terminal has it.
    fn room(shared: &Shared) -> Rect {
        Self::text_area(Rect {
            x: 0,
            y: 0,
            width: shared.size.width,
            height: shared.size.height.saturating_sub(1),
        })
    }

    fn scroll(&mut self, command: Command, shared: &Shared) {
        let area = Self::room(shared);
        let page = usize::from(area.height.saturating_sub(2).max(1));
        let last = self.document.last_top(area, shared.encoding);
        let top = self.top.min(last);
        self.top = match command {
            Command::PageUp => top.saturating_sub(page),
            Command::PageDown => (top + page).min(last),
            Command::First => 0,
            Command::Last => last,
            _ => top,
        };
        let rows = self.document.item_rows(area.width, shared.encoding);
        match command {
            Command::First => self.item = 0,
            Command::Last => self.item = rows.len().saturating_sub(1),
            _ if !self.is_in_sight(&rows, area) => {
                let first = rows.iter().position(|row| *row >= self.top);
                self.item = first.unwrap_or(rows.len().saturating_sub(1));
            }
            _ => {}
        }
    }

    fn is_in_sight(&self, rows: &[usize], area: Rect) -> bool {
        let end = self.top + usize::from(area.height);
        rows.get(self.item)
            .is_some_and(|row| (self.top..end).contains(row))
    }

    /// Points at the next question or the one before; at either end the text scrolls on.
    fn point(&mut self, down: bool, shared: &Shared) {
        let area = Self::room(shared);
        let last = self.document.last_top(area, shared.encoding);
        let rows = self.document.item_rows(area.width, shared.encoding);
        self.top = self.top.min(last);
        let is_seen = self.is_in_sight(&rows, area);
        let next = match (is_seen, down) {
            (false, _) => Some(self.item),
            (true, true) => self.item.checked_add(1),
            (true, false) => self.item.checked_sub(1),
        };
        let Some((next, row)) = next.and_then(|next| Some((next, *rows.get(next)?))) else {
            let step = if down {
                self.top + 1
            } else {
                self.top.saturating_sub(1)
            };
            self.top = step.min(last);
            return;
        };
        self.item = next;
        let end = self.top + usize::from(area.height);
        // A question is read with its answer, and that has a row at least.
        if row + 1 >= end || row < self.top {
            self.top = row.saturating_sub(usize::from(area.height / 3)).min(last);
        }
    }

    /// The question that is pointed at and can be seen.
    fn pointed(&self, shared: &Shared) -> Option<Spot> {
        let area = Self::room(shared);
        let rows = self.document.item_rows(area.width, shared.encoding);
        let spot = self.questions.get(self.item).copied();
        spot.filter(|_| self.is_in_sight(&rows, area))
    }

    fn filter_by(&mut self, by: isize, shared: &Shared) {
        self.filter = self.filter.moved(by);
        (self.item, self.top) = (0, 0);
        self.write(shared);
    }

    fn switch_language(&mut self, shared: &Shared) {
        self.language = (self.language + 1) % self.languages.len().max(1);
        self.write(shared);
    }

    fn trail(&mut self, shared: &Shared) -> Vec<Effect> {
        let Reading {
            course, interview, ..
        } = &self.reading;
        let page = TrailPage::new(course, interview, &mut self.speaker, shared);
        vec![Effect::Over(Box::new(page))]
    }
}

impl Page for ReadingPage {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Reading, Context::List]
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        self.trouble = None;
        match command {
            Command::Return => return vec![Effect::GoBack],
            Command::LeadOn => {
                return vec![Effect::Ask(Ask::Reopen(self.reading.record.clone()))];
            }
            Command::Comment => return self.comment_on_pointed(shared),
            Command::CommentAll => return self.comment_on(None, shared),
            Command::Approve => return self.ask_to_approve(shared),
            Command::SendBack => return self.ask_for_reasons(shared),
            Command::Trail => return self.trail(shared),
            Command::SwitchLanguage => self.switch_language(shared),
            Command::NextFilter => self.filter_by(1, shared),
            Command::PreviousFilter => self.filter_by(-1, shared),
            Command::Up => self.point(false, shared),
            Command::Down => self.point(true, shared),
            command => self.scroll(command, shared),
        }
        Vec::new()
    }

    fn settled(&mut self, settled: Settled, _shared: &Shared) -> Vec<Effect> {
        match settled {
            Settled::Comment(words) if !words.is_empty() => self.say(words),
            Settled::Reasons(words) => self.send_back(words),
            Settled::Yes(Question::Approve) => self.approve(),
            _ => Vec::new(),
        }
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        self.busy = false;
        match reply {
            Reply::Commented(Ok(reading)) => self.renew(*reading, shared),
            Reply::Reviewed(Ok(())) => return vec![Effect::GoBack],
            Reply::Home(Err(error), _)
            | Reply::Opened(Err(error))
            | Reply::Commented(Err(error))
            | Reply::Reviewed(Err(error)) => self.trouble = Some(shared.error(&error)),
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        self.draw(shared, canvas, area);
        None
    }
}
