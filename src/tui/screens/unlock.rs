//! Before the office is open: waiting, the passphrase, and what to do without one.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::recover::RecoverPage;
use crate::desk::DeskError;
use crate::script::Direction;
use crate::tui::canvas::{Canvas, Words, below, one_row};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Reply};
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use crate::tui::widgets::asking::Asking;
use crate::tui::widgets::secret::SecretField;

/// The first frame, before anything has been looked at.
pub struct Waiting;

impl Page for Waiting {
    fn contexts(&self) -> Vec<Context> {
        Vec::new()
    }

    fn command(&mut self, _command: Command, _shared: &Shared) -> Vec<Effect> {
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let question = shared.text("ui-waiting");
        Asking {
            title: "Bolyst",
            place: None,
            question: &question,
            hint: "",
            trouble: None,
        }
        .draw(shared, canvas, area);
        None
    }
}

/// The office is here and closed.
#[derive(Default)]
pub struct Unlock {
    passphrase: SecretField,
    /// The passphrase is being stretched, which takes about a second.
    busy: bool,
    trouble: Option<DeskError>,
}

impl Unlock {
    fn open(&mut self) -> Vec<Effect> {
        if self.busy || self.passphrase.is_empty() {
            return Vec::new();
        }
        self.busy = true;
        self.trouble = None;
        vec![Effect::Ask(Ask::Unlock(self.passphrase.secret()))]
    }

    fn failed(&mut self, error: DeskError) {
        self.busy = false;
        self.passphrase.clear();
        self.trouble = Some(error);
    }
}

impl Page for Unlock {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Unlock]
    }

    fn command(&mut self, command: Command, _shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Accept => self.open(),
            Command::LostPassphrase => vec![Effect::Show(Box::<RecoverPage>::default())],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        if !self.busy && self.passphrase.key(key) {
            self.trouble = None;
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str, _shared: &Shared) -> Vec<Effect> {
        if !self.busy && self.passphrase.insert(text) {
            self.trouble = None;
        }
        Vec::new()
    }

    fn reply(&mut self, reply: Reply, _shared: &Shared) -> Vec<Effect> {
        if let Reply::Unlocked(Err(error)) | Reply::Home(Err(error), _) = reply {
            self.failed(error);
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let question = shared.text("ui-unlock-question");
        let hint = shared.text("ui-unlock-hint");
        let trouble = self.trouble.as_ref().map(|error| shared.error(error));
        let asking = Asking {
            title: "Bolyst",
            place: None,
            question: &question,
            hint: &hint,
            trouble: trouble.as_deref(),
        };
        let room = asking.draw(shared, canvas, area);
        let caret = self.passphrase.draw(shared, canvas, one_row(room, 0));
        if self.busy {
            canvas.label(
                below(room, 2),
                &shared.text("ui-unlock-busy"),
                shared.theme.good,
            );
            return None;
        }
        caret
    }
}

/// There is an office, but there is no way in for now.
pub enum Blocked {
    /// This computer holds no key to it.
    NotAMember,
    /// The folder is not where it was: a share that is not mounted.
    VaultMissing { path: String },
    /// Files without which nothing opens are missing or damaged.
    Damaged { files: Vec<String> },
}

impl Blocked {
    /// Message of what is the matter; `.hint` says what to do.
    fn message(&self) -> &'static str {
        match self {
            Blocked::NotAMember => "ui-blocked-not-a-member",
            Blocked::VaultMissing { .. } => "ui-blocked-vault-missing",
            Blocked::Damaged { .. } => "ui-blocked-damaged",
        }
    }

    /// What to type, or what is not there, by name.
    fn names(&self, shared: &Shared) -> String {
        match self {
            Blocked::NotAMember => shared.text("ui-not-a-member-command"),
            Blocked::VaultMissing { path } => path.clone(),
            Blocked::Damaged { files } => files.join(", "),
        }
    }
}

impl Page for Blocked {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Blocked]
    }

    fn command(&mut self, command: Command, _shared: &Shared) -> Vec<Effect> {
        match command {
            Command::LookAgain => vec![Effect::Ask(Ask::Situation)],
            Command::UseCode => vec![Effect::Show(Box::<RecoverPage>::default())],
            _ => Vec::new(),
        }
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let question = shared.text(self.message());
        let hint = shared.attribute(self.message(), "hint").unwrap_or_default();
        let asking = Asking {
            title: "Bolyst",
            place: None,
            question: &question,
            hint: &hint,
            trouble: None,
        };
        let room = asking.draw(shared, canvas, area);
        let (text, direction) = (&self.names(shared), Direction::LeftToRight);
        canvas.paragraph(
            room,
            Words {
                text,
                direction,
                style: shared.theme.attention,
            },
        );
        None
    }
}
