//! Home: drafts to take up again, people, sessions, conversations to begin; type to search all of it.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::interview::editor::{Outcome, edit};
use super::members::MembersPage;
use super::queue::first_narrowing;
use super::verification::VerificationPage;
use crate::desk::{
    ConflictCard, DraftCard, FormCard, Hit, Home, HomeNotice, Narrowing, PersonCard, SessionCard,
    What,
};
use crate::language::Arg;
use crate::script::{Direction, Field};
use crate::tui::canvas::{Canvas, below, indent, one_row};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Preparation, Question, Reply, Settled};
use crate::tui::overlay::Confirm;
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use crate::tui::widgets::field::draw_field;
use crate::tui::widgets::list::{Row, draw_list};
use crate::vault::Role;

pub struct HomePage {
    home: Home,
    search: Field,
    /// Hits for what is typed; none while nothing is typed.
    hits: Vec<Hit>,
    cursor: usize,
    /// What went wrong last.
    trouble: Option<String>,
}

impl HomePage {
    pub fn new(home: Home) -> HomePage {
        HomePage {
            home,
            search: Field::default(),
            hits: Vec::new(),
            cursor: 0,
            trouble: None,
        }
    }

    /// What Enter would open, in the order of the list.
    fn targets(&self) -> Vec<What> {
        if !self.search.text().is_empty() {
            return self.hits.iter().map(|hit| hit.what.clone()).collect();
        }
        let returned = self.home.returned.iter();
        let returned = returned.map(|card| What::Session(card.record.clone()));
        let queue = self.shows_queue().then_some(What::Queue);
        let conflicts = self.home.conflicts.iter();
        let conflicts = conflicts.map(|card| What::Conflicts(card.record.clone()));
        let drafts = self
            .home
            .drafts
            .iter()
            .map(|draft| What::Draft(draft.record.clone()));
        let forms = self
            .home
            .forms
            .iter()
            .map(|form| What::Form(form.id.clone()));
        let people = self
            .home
            .people
            .iter()
            .map(|person| What::Person(person.record.clone()));
        let sessions = self
            .home
            .sessions
            .iter()
            .map(|session| What::Session(session.record.clone()));
        returned
            .chain(queue)
            .chain(conflicts)
            .chain(drafts)
            .chain(forms)
            .chain(people)
            .chain(sessions)
            .collect()
    }

    fn open(&self, shared: &Shared) -> Vec<Effect> {
        match self.targets().get(self.cursor) {
            Some(What::Conflicts(record)) => {
                let language = shared.language.clone();
                vec![Effect::Ask(Ask::Conflicts(record.clone(), language))]
            }
            Some(What::Queue) => self.queue(),
            Some(What::Draft(record)) => vec![Effect::Ask(Ask::Resume(record.clone()))],
            Some(What::Session(record)) => vec![Effect::Ask(Ask::Read(record.clone()))],
            Some(What::Form(id)) => {
                let form = self.home.forms.iter().find(|form| form.id == *id).cloned();
                self.prepare(form, None)
            }
            Some(What::Person(record)) => {
                let person = self
                    .home
                    .people
                    .iter()
                    .find(|person| person.record == *record)
                    .cloned();
                self.prepare(None, person)
            }
            None => Vec::new(),
        }
    }

    /// A supervisor is told what waits.
    fn shows_queue(&self) -> bool {
        self.home.role == Role::Supervisor && self.home.waiting > 0
    }

    /// Leaves for the page with all sessions. A consultant sees there what they led, however it stands.
    fn queue(&self) -> Vec<Effect> {
        let narrowing = match self.home.role {
            Role::Supervisor => first_narrowing(),
            Role::Consultant => Narrowing::default(),
        };
        vec![Effect::Ask(Ask::Queue(narrowing))]
    }

    /// Leaves for the page where a conversation is begun.
    fn prepare(&self, form: Option<FormCard>, person: Option<PersonCard>) -> Vec<Effect> {
        let (forms, people) = (self.home.forms.clone(), self.home.people.clone());
        vec![Effect::Prepare(Preparation {
            form,
            person,
            forms,
            people,
        })]
    }

    fn move_cursor(&mut self, by: isize) {
        let last = self.targets().len().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }

    fn searched(&mut self, shared: &Shared) -> Vec<Effect> {
        self.cursor = 0;
        let typed = self.search.text().to_owned();
        if typed.is_empty() {
            self.hits.clear();
            return Vec::new();
        }
        vec![Effect::Ask(Ask::Search(typed, shared.language.clone()))]
    }

    fn rows(&self, shared: &Shared) -> Vec<Row> {
        if !self.search.text().is_empty() {
            return self
                .hits
                .iter()
                .map(|hit| Row::item(hit.line.clone(), kind_of(&hit.what, shared)))
                .collect();
        }
        let mut rows = Vec::new();
        let mut section = |heading: &str, items: Vec<Row>, empty: Option<&str>| {
            rows.push(Row::Heading(shared.text(heading)));
            match (items.is_empty(), empty) {
                (true, Some(empty)) => rows.push(Row::Remark(shared.text(empty))),
                _ => rows.extend(items),
            }
            rows.push(Row::Remark(String::new()));
        };
        if !self.home.returned.is_empty() {
            let returned = self.home.returned.iter();
            let returned = returned.map(|card| returned_row(card, shared)).collect();
            section("ui-home-returned", returned, None);
        }
        if self.shows_queue() {
            let count = [("count", Shared::number(self.home.waiting))];
            let row = Row::item(shared.text_with("ui-home-waiting", &count), String::new());
            section("ui-queue-title", vec![row], None);
        }
        if !self.home.conflicts.is_empty() {
            let conflicts = self.home.conflicts.iter();
            let conflicts = conflicts.map(|card| conflict_row(card, shared)).collect();
            section("ui-home-conflicts", conflicts, None);
        }
        if !self.home.drafts.is_empty() {
            let drafts = self
                .home
                .drafts
                .iter()
                .map(|draft| draft_row(draft, shared))
                .collect();
            section("ui-home-drafts", drafts, None);
        }
        let forms = self
            .home
            .forms
            .iter()
            .map(|form| form_row(form, shared))
            .collect();
        section("ui-home-forms", forms, None);
        let people = self
            .home
            .people
            .iter()
            .map(|person| person_row(person, shared))
            .collect();
        section("ui-home-people", people, Some("ui-home-no-people"));
        let sessions = self
            .home
            .sessions
            .iter()
            .map(|session| session_row(session, shared))
            .collect();
        section("ui-home-sessions", sessions, Some("ui-home-no-sessions"));
        rows
    }

    fn notices(&self, shared: &Shared) -> Vec<String> {
        let notice = |notice: &HomeNotice| match notice {
            HomeNotice::Form(fault) => {
                let place = fault
                    .diagnostics
                    .first()
                    .map_or(fault.file.clone(), |first| {
                        format!(
                            "{}:{}:{} {}",
                            first.file, first.line, first.column, first.message
                        )
                    });
                shared.text_with("ui-home-faulty-form", &[("place", Arg::Text(place))])
            }
            HomeNotice::Unreadable(files) => shared.text_with(
                "ui-home-unreadable",
                &[("files", Arg::Text(files.join(", ")))],
            ),
            HomeNotice::Unfinished => shared.text("ui-home-unfinished"),
            HomeNotice::Swap => shared.text("ui-home-swap"),
            HomeNotice::Recorded(program) => shared.text_with(
                "ui-home-recorded",
                &[("program", Arg::Text(program.clone()))],
            ),
        };
        self.trouble
            .iter()
            .cloned()
            .chain(self.home.notices.iter().map(notice))
            .collect()
    }
}

fn kind_of(what: &What, shared: &Shared) -> String {
    shared.text(match what {
        What::Draft(_) => "ui-state-draft",
        What::Person(_) => "ui-home-person",
        What::Session(_) => "ui-home-session",
        What::Form(_) => "ui-home-form",
        What::Conflicts(_) => "ui-home-conflicts",
        What::Queue => "ui-queue-title",
    })
}

/// Case label and name, as far as they are known.
pub fn who(case: Option<&str>, name: Option<&str>) -> String {
    [case, name]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("  ")
}

fn conflict_row(card: &ConflictCard, shared: &Shared) -> Row {
    let who = who(card.case.as_deref(), card.preferred_name.as_deref());
    let count = [("count", Shared::number(card.count))];
    Row::Item {
        words: format!("! {}  {who}", shared.text(&card.title)),
        note: shared.text_with("ui-home-conflict-count", &count),
        style: Some(shared.theme.attention),
    }
}

fn returned_row(card: &SessionCard, shared: &Shared) -> Row {
    let title = card.title.as_deref();
    let title = title.map_or_else(|| card.form.clone(), |title| shared.text(title));
    let who = who(card.case.as_deref(), card.preferred_name.as_deref());
    let count = [("count", Shared::number(card.comments))];
    let comments = shared.text_with("ui-home-comments", &count);
    Row::Item {
        words: format!("↩ {title}  {who}"),
        note: format!("{comments} · {}", shared.when(card.at)),
        style: Some(shared.theme.attention),
    }
}

fn draft_row(draft: &DraftCard, shared: &Shared) -> Row {
    let title = draft
        .title
        .as_deref()
        .map_or_else(|| draft.form.clone(), |title| shared.text(title));
    let who = who(draft.case.as_deref(), draft.preferred_name.as_deref());
    if let Some(fault) = &draft.fault {
        return Row::Item {
            words: format!("! {title}  {who}"),
            note: shared.error(fault),
            style: Some(shared.theme.attention),
        };
    }
    let place = draft.number.as_deref().unwrap_or("✓");
    let progress = format!(
        "{place}   {}/{}   {}",
        draft.answered,
        draft.total,
        shared.when(draft.changed)
    );
    Row::item(format!("{title}  {who}"), progress)
}

pub fn form_row(form: &FormCard, shared: &Shared) -> Row {
    let minutes = form.minutes.map(|minutes| {
        shared.text_with(
            "ui-home-minutes",
            &[("minutes", Arg::Number(f64::from(minutes)))],
        )
    });
    Row::item(shared.text(&form.title), minutes.unwrap_or_default())
}

pub fn person_row(person: &PersonCard, shared: &Shared) -> Row {
    let category = person
        .category
        .as_deref()
        .map(|id| shared.text(id))
        .unwrap_or_default();
    let language = person
        .language
        .as_ref()
        .map(|tag| tag.own_name().to_owned())
        .unwrap_or_default();
    let note = [category, language]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    Row::item(
        who(Some(&person.case), person.preferred_name.as_deref()),
        note,
    )
}

fn session_row(session: &SessionCard, shared: &Shared) -> Row {
    let title = session
        .title
        .as_deref()
        .map_or_else(|| session.form.clone(), |title| shared.text(title));
    let who = who(session.case.as_deref(), session.preferred_name.as_deref());
    let state = shared.text(session.state.message());
    Row::item(
        format!("{title}  {who}"),
        format!("{state} · {} · {}", session.by, shared.when(session.at)),
    )
}

impl Page for HomePage {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Home, Context::List]
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Up => self.move_cursor(-1),
            Command::Down => self.move_cursor(1),
            Command::PageUp => self.move_cursor(-10),
            Command::PageDown => self.move_cursor(10),
            Command::Accept => return self.open(shared),
            Command::Statistics => return vec![Effect::Ask(Ask::Statistics(Default::default()))],
            Command::Begin => return self.prepare(None, None),
            Command::Members => return MembersPage::open(),
            Command::Verify => return VerificationPage::open(),
            Command::AboutPerson => {
                if let Some(What::Person(record)) = self.targets().get(self.cursor) {
                    return vec![Effect::Ask(Ask::Person(record.clone()))];
                }
            }
            Command::Retention => return vec![Effect::Ask(Ask::Retention)],
            Command::Queue => return self.queue(),
            Command::Lock => return vec![Effect::Ask(Ask::Lock)],
            Command::Discard => {
                if let Some(What::Draft(_)) = self.targets().get(self.cursor) {
                    return vec![Effect::Open(Box::new(Confirm::new(Question::DiscardDraft)))];
                }
            }
            Command::Close => {
                self.search = Field::default();
                return self.searched(shared);
            }
            _ => {}
        }
        Vec::new()
    }

    fn key(&mut self, key: &KeyEvent, shared: &Shared) -> Vec<Effect> {
        match edit(&mut self.search, key, Direction::LeftToRight, u16::MAX) {
            Outcome::Changed => self.searched(shared),
            _ => Vec::new(),
        }
    }

    fn paste(&mut self, text: &str, shared: &Shared) -> Vec<Effect> {
        self.search.insert(text.lines().next().unwrap_or_default());
        self.searched(shared)
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        match reply {
            Reply::Hits(typed, hits) if typed == self.search.text() => self.hits = hits,
            Reply::Discarded(Ok(())) => return vec![Effect::GoHome],
            Reply::Opened(Err(error))
            | Reply::Read(Err(error))
            | Reply::Conflicts(Err(error))
            | Reply::Person(Err(error))
            | Reply::Retention(Err(error))
            | Reply::Statistics(Err(error))
            | Reply::Queue(_, Err(error))
            | Reply::Home(Err(error), _) => {
                self.trouble = Some(shared.error(&error));
            }
            Reply::Discarded(Err(error)) => self.trouble = Some(shared.error(&error)),
            _ => {}
        }
        Vec::new()
    }

    fn settled(&mut self, settled: Settled, _shared: &Shared) -> Vec<Effect> {
        match (settled, self.targets().get(self.cursor)) {
            (Settled::Yes(Question::DiscardDraft), Some(What::Draft(record))) => {
                vec![Effect::Ask(Ask::Discard(record.clone()))]
            }
            _ => Vec::new(),
        }
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let head = one_row(area, 0);
        let mut title = format!("Bolyst · {}", self.home.office);
        if shared.demo {
            title = format!("{title} · {}", shared.text("ui-demo"));
        }
        canvas.label(indent(head, 1), &title, shared.theme.title);
        let who = format!(
            "{} · {}",
            self.home.member,
            shared.text(role_message(self.home.role))
        );
        let width = crate::script::width(&who).min(head.width / 2);
        let place = Rect {
            x: head.right().saturating_sub(width + 1),
            width,
            ..head
        };
        canvas.label(place, &who, shared.theme.dim);
        canvas.rule(one_row(area, 1), shared.theme.rule);

        let prompt = shared.text("ui-home-search");
        let line = indent(one_row(area, 2), 1);
        let used = canvas.label(line, &prompt, shared.theme.dim);
        let caret = draw_field(
            canvas,
            indent(line, used + 1),
            &self.search,
            Direction::LeftToRight,
            shared.theme.text,
        );
        let notices = self.notices(shared);
        let mut list = indent(below(area, 4), 1);
        let shown = notices.len().min(3) as u16;
        list.height = list.height.saturating_sub(shown);
        list.width = list.width.saturating_sub(1);
        draw_list(shared, canvas, list, &self.rows(shared), self.cursor);
        for (row, notice) in notices.iter().take(shown as usize).enumerate() {
            let line = indent(
                one_row(area, area.height.saturating_sub(shown - row as u16)),
                1,
            );
            canvas.label(line, &format!("! {notice}"), shared.theme.attention);
        }
        caret
    }
}

/// Message of a role.
pub fn role_message(role: crate::vault::Role) -> &'static str {
    match role {
        crate::vault::Role::Consultant => "ui-role-consultant",
        crate::vault::Role::Supervisor => "ui-role-supervisor",
    }
}
