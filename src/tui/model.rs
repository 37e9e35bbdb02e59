//! The whole state of the screen, and the one way in which it changes.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use time::{Duration, OffsetDateTime};

use crate::desk::Situation;

use super::keymap::{self, Command, Context};
use super::message::{Ask, Effect, Msg, Question, Reply};
use super::overlay::{self, Overlay};
use super::page::Page;
use super::screens::{
    begin, conflicts, founding, home, interview, person, queue, reading, retention, statistics,
    unlock,
};
use super::shared::Shared;
use super::theme::Theme;
use super::view;

/// After this time without a key the office is locked.
pub const IDLE_LOCK: Duration = Duration::minutes(15);

pub struct Model {
    pub shared: Shared,
    pub page: Box<dyn Page>,
    /// Pages that the present one lies over, the nearest last.
    behind: Vec<Box<dyn Page>>,
    /// The uppermost last; it gets the keys first.
    pub overlays: Vec<Box<dyn Overlay>>,
    last_key: OffsetDateTime,
    /// The office is open, so that there is something to lock.
    open: bool,
    /// Somebody chose the program's language by hand; the office's does not take its place then.
    language_was_chosen: bool,
    /// The program ends as soon as everything is saved.
    leaving: bool,
}

impl Model {
    pub fn new(shared: Shared) -> Model {
        let last_key = shared.now;
        let page = Box::new(unlock::Waiting);
        Model {
            shared,
            page,
            behind: Vec::new(),
            overlays: Vec::new(),
            last_key,
            open: false,
            language_was_chosen: false,
            leaving: false,
        }
    }

    /// The next moment at which something is due without a key.
    pub fn deadline(&self) -> Option<OffsetDateTime> {
        let idle = self.open.then(|| self.last_key + IDLE_LOCK);
        [idle, self.page.deadline()].into_iter().flatten().min()
    }

    pub fn update(&mut self, msg: Msg, now: OffsetDateTime) -> Vec<Effect> {
        self.shared.now = now;
        let effects = match msg {
            Msg::Key(key) => self.key(&key),
            Msg::Paste(text) => self.paste(&text),
            Msg::Resized => Vec::new(),
            Msg::Reply(reply) => self.reply(reply),
            Msg::Due => self.due(),
            Msg::FilesChanged => vec![Effect::Ask(Ask::Reload)],
            Msg::Terminate => self.terminate(),
        };
        let mut outward = self.settle(effects);
        if self.leaving && !self.page.is_saving() {
            outward.push(Effect::Quit);
        }
        outward
    }

    pub fn view(&self, frame: &mut Frame) {
        view::draw(self, frame);
    }

    /// Contexts of the keys that count now.
    pub fn contexts(&self) -> Vec<Context> {
        match self.overlays.last() {
            Some(overlay) => overlay.contexts(),
            None => {
                let mut contexts = self.page.contexts();
                contexts.push(Context::Everywhere);
                contexts
            }
        }
    }

    fn key(&mut self, key: &KeyEvent) -> Vec<Effect> {
        self.last_key = self.shared.now;
        let command = keymap::command(&self.contexts(), key);
        if let Some(overlay) = self.overlays.last_mut() {
            return match command {
                Some(command) => overlay.command(command, &self.shared),
                None => overlay.key(key, &self.shared),
            };
        }
        match command {
            Some(command) => self.command(command),
            None => self.page.key(key, &self.shared),
        }
    }

    fn command(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Help => vec![Effect::Open(Box::new(overlay::Help::new(
                self.contexts(),
                &self.shared,
            )))],
            Command::Palette => {
                vec![Effect::Open(Box::new(overlay::CommandPalette::new(
                    &self.contexts(),
                    &self.shared,
                )))]
            }
            Command::ProgramLanguage => self.next_program_language(),
            Command::Theme => vec![Effect::Theme(self.shared.theme.palette.next())],
            Command::Quit => self.terminate(),
            command => self.page.command(command, &self.shared),
        }
    }

    fn next_program_language(&self) -> Vec<Effect> {
        let tags: Vec<_> = self
            .shared
            .catalogs
            .tags()
            .iter()
            .filter(|tag| tag.is_source())
            .collect();
        let at = tags
            .iter()
            .position(|tag| **tag == self.shared.language)
            .unwrap_or(0);
        let next = tags.get((at + 1) % tags.len().max(1));
        next.map(|tag| Effect::ProgramLanguage((*tag).clone()))
            .into_iter()
            .collect()
    }

    fn paste(&mut self, text: &str) -> Vec<Effect> {
        self.last_key = self.shared.now;
        match self.overlays.last_mut() {
            Some(overlay) => overlay.paste(text, &self.shared),
            None => self.page.paste(text, &self.shared),
        }
    }

    fn due(&mut self) -> Vec<Effect> {
        if self.open && self.shared.now >= self.last_key + IDLE_LOCK {
            self.last_key = self.shared.now;
            self.overlays.clear();
            let mut effects = self.page.put_away(&self.shared);
            effects.push(Effect::Ask(Ask::Lock));
            return effects;
        }
        self.page.due(&self.shared)
    }

    fn terminate(&mut self) -> Vec<Effect> {
        self.leaving = true;
        self.page.put_away(&self.shared)
    }

    /// Replies that lead to another page are handled here; the others are the page's.
    fn reply(&mut self, reply: Reply) -> Vec<Effect> {
        match reply {
            Reply::Situation(situation) => self.arrive(situation),
            // The sheet of an office may still have to be confirmed.
            Reply::Unlocked(Ok(())) => vec![Effect::Ask(Ask::Situation)],
            Reply::SheetConfirmed(Ok(())) => vec![Effect::Ask(Ask::Home)],
            Reply::Locked => {
                self.open = false;
                self.show(Box::new(unlock::Unlock::default()))
            }
            Reply::Home(Ok(home), language) => {
                self.open = true;
                if !self.language_was_chosen {
                    self.shared.language = language;
                }
                self.show(Box::new(home::HomePage::new(*home)))
            }
            Reply::Opened(Ok(conversation)) => {
                let page = interview::InterviewPage::new(*conversation, &self.shared);
                self.show(Box::new(page))
            }
            Reply::Read(Ok(reading)) => {
                let page = reading::ReadingPage::new(*reading, &self.shared);
                match self.page.stays_behind() {
                    true => self.lay_over(Box::new(page)),
                    false => self.show(Box::new(page)),
                }
            }
            Reply::Queue(narrowing, Ok(queue)) if !self.page.stays_behind() => {
                self.show(Box::new(queue::QueuePage::new(narrowing, *queue)))
            }
            Reply::Statistics(Ok(figures))
                if !self.page.contexts().contains(&Context::Statistics) =>
            {
                self.show(Box::new(statistics::StatisticsPage::new(*figures)))
            }
            Reply::Reloaded(Ok(reloaded)) => {
                self.shared.catalogs = reloaded.catalogs.clone();
                self.page.reply(Reply::Reloaded(Ok(reloaded)), &self.shared)
            }
            Reply::Person(Ok(sheet)) => self.show(Box::new(person::PersonPage::new(*sheet))),
            Reply::Retention(Ok(list)) => self.show(Box::new(retention::RetentionPage::new(*list))),
            Reply::Conflicts(Ok(found)) => {
                self.show(Box::new(conflicts::ConflictsPage::new(*found)))
            }
            reply => self.page.reply(reply, &self.shared),
        }
    }

    fn arrive(&mut self, situation: Situation) -> Vec<Effect> {
        match situation {
            Situation::Open => vec![Effect::Ask(Ask::Home)],
            Situation::Preview => vec![Effect::Ask(Ask::Preview)],
            Situation::NoOffice => self.show(Box::new(founding::FoundingPage::new(&self.shared))),
            Situation::SheetUnconfirmed => {
                self.show(Box::new(founding::FoundingPage::at_sheet()));
                vec![Effect::Ask(Ask::Sheet)]
            }
            Situation::Locked => self.show(Box::new(unlock::Unlock::default())),
            Situation::NotAMember => self.show(Box::new(unlock::Blocked::NotAMember)),
            Situation::VaultMissing { path } => {
                self.show(Box::new(unlock::Blocked::VaultMissing { path }))
            }
            Situation::Damaged { files } => self.show(Box::new(unlock::Blocked::Damaged { files })),
        }
    }

    /// Shows a page from which there is a way back to this one.
    fn lay_over(&mut self, page: Box<dyn Page>) -> Vec<Effect> {
        let behind = std::mem::replace(&mut self.page, page);
        self.behind.push(behind);
        self.overlays.clear();
        Vec::new()
    }

    /// Takes the page away that lies over another; where there is none, home is behind it.
    fn go_back(&mut self) -> Vec<Effect> {
        let Some(page) = self.behind.pop() else {
            return vec![Effect::GoHome];
        };
        self.overlays.clear();
        self.page = page;
        self.page.again(&self.shared)
    }

    fn show(&mut self, page: Box<dyn Page>) -> Vec<Effect> {
        self.behind.clear();
        self.overlays.clear();
        self.page = page;
        if self.leaving {
            self.page.put_away(&self.shared)
        } else {
            Vec::new()
        }
    }

    /// Does what can be done inside the model; hands out the rest.
    fn settle(&mut self, effects: Vec<Effect>) -> Vec<Effect> {
        let mut outward = Vec::new();
        let mut queue = std::collections::VecDeque::from(effects);
        while let Some(effect) = queue.pop_front() {
            match effect {
                Effect::Ask(_) | Effect::Quit => outward.push(effect),
                Effect::Open(overlay) => self.overlays.push(overlay),
                Effect::Close => {
                    self.overlays.pop();
                }
                Effect::Settle(settled) => queue.extend(self.page.settled(settled, &self.shared)),
                Effect::Perform(command) => queue.extend(self.command(command)),
                Effect::ProgramLanguage(tag) => {
                    self.language_was_chosen = true;
                    self.shared.language = tag;
                }
                Effect::Theme(palette) => self.shared.theme = Theme::new(palette),
                // Behind a form that is tried out there is no home.
                Effect::GoHome if self.shared.preview => outward.push(Effect::Quit),
                Effect::Show(page) => queue.extend(self.show(page)),
                Effect::GoHome => outward.push(Effect::Ask(Ask::Home)),
                Effect::GoBack => queue.extend(self.go_back()),
                Effect::Over(page) => queue.extend(self.lay_over(page)),
                Effect::Prepare(preparation) => {
                    let page = begin::BeginPage::new(preparation, &self.shared);
                    let mut first = page.first_questions();
                    first.extend(self.show(Box::new(page)));
                    queue.extend(first);
                }
            }
        }
        outward
    }
}

impl Question {
    /// The message that asks it; `.detail` says what follows.
    pub fn message(self) -> &'static str {
        match self {
            Question::Submit => "ui-confirm-submit",
            Question::DiscardDraft => "ui-confirm-discard",
            Question::RemoveInstance => "ui-confirm-remove",
            Question::RemoveStep => "ui-confirm-remove-step",
            Question::LeaveUnsaved => "ui-confirm-leave-unsaved",
            Question::DecideConsent => "ui-confirm-consent",
            Question::EraseDue => "ui-confirm-erase-due",
            Question::RemoveMember => "ui-confirm-remove-member",
            Question::MakeSupervisor => "ui-confirm-make-supervisor",
            Question::MakeConsultant => "ui-confirm-make-consultant",
            Question::Approve => "ui-confirm-approve",
        }
    }
}
