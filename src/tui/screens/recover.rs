//! A way in without a passphrase: with the recovery sheet, or with a one-time code.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::home::role_message;
use crate::desk::{DeskError, MemberCard, Rescue};
use crate::tui::canvas::{Canvas, below, one_row};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Reply};
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use crate::tui::widgets::asking::Asking;
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::new_passphrase::{NewPassphrase, Turn};
use crate::tui::widgets::secret::SecretField;
use crate::vault::is_one_time_code;

/// What is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// The code of the sheet, or a one-time code.
    Code,
    /// The sheet opens the office; for whom?
    Who,
    Passphrase(Turn),
}

pub struct RecoverPage {
    stage: Stage,
    code: SecretField,
    /// The office, opened with the sheet; none with a one-time code, which is one member's.
    rescue: Option<Box<Rescue>>,
    who: Choice<MemberCard>,
    passphrase: NewPassphrase,
    busy: bool,
    trouble: Option<Trouble>,
}

enum Trouble {
    Message(&'static str),
    Error(DeskError),
}

impl Default for RecoverPage {
    fn default() -> RecoverPage {
        RecoverPage {
            stage: Stage::Code,
            code: SecretField::default(),
            rescue: None,
            who: Choice::new(Vec::new(), None),
            passphrase: NewPassphrase::default(),
            busy: false,
            trouble: None,
        }
    }
}

impl RecoverPage {
    fn accept(&mut self) -> Vec<Effect> {
        if self.busy {
            return Vec::new();
        }
        self.trouble = None;
        match self.stage {
            Stage::Code if self.code.is_empty() => {}
            Stage::Code if is_one_time_code(&self.code.secret()) => {
                self.rescue = None;
                self.stage = Stage::Passphrase(Turn::First);
            }
            Stage::Code => {
                self.busy = true;
                return vec![Effect::Ask(Ask::Rescue(self.code.secret()))];
            }
            Stage::Who => self.stage = Stage::Passphrase(Turn::First),
            Stage::Passphrase(Turn::First) => match self.passphrase.take() {
                Ok(()) => self.stage = Stage::Passphrase(Turn::Again),
                Err(missing) => self.trouble = missing.map(Trouble::Message),
            },
            Stage::Passphrase(Turn::Again) => match self.passphrase.compare() {
                Ok(()) => return self.enter(),
                Err(message) => self.trouble = Some(Trouble::Message(message)),
            },
        }
        Vec::new()
    }

    /// Everything is there: in.
    fn enter(&mut self) -> Vec<Effect> {
        let passphrase = self.passphrase.secret();
        let ask = match (self.rescue.take(), self.who.chosen()) {
            (Some(rescue), Some(who)) => Ask::Restore {
                rescue,
                member: who.id,
                passphrase,
            },
            _ => Ask::EnterWithCode {
                code: self.code.secret(),
                passphrase,
            },
        };
        self.busy = true;
        vec![Effect::Ask(ask)]
    }

    fn back(&mut self) -> Vec<Effect> {
        if self.busy {
            return Vec::new();
        }
        self.trouble = None;
        self.stage = match self.stage {
            // To wherever one came from.
            Stage::Code => return vec![Effect::Ask(Ask::Situation)],
            Stage::Who => Stage::Code,
            Stage::Passphrase(Turn::First) if self.rescue.is_some() => Stage::Who,
            Stage::Passphrase(Turn::First) => Stage::Code,
            Stage::Passphrase(Turn::Again) => Stage::Passphrase(Turn::First),
        };
        Vec::new()
    }

    /// What others guess first when they guess a passphrase.
    fn known(&self) -> Vec<String> {
        let office = self.rescue.as_ref();
        let office = office.map(|rescue| rescue.office_name().to_owned());
        let who = self.who.chosen().map(|who| who.name.clone());
        office.into_iter().chain(who).collect()
    }

    /// Back to the code, which may be tried again.
    fn failed(&mut self, error: DeskError) {
        self.busy = false;
        self.stage = Stage::Code;
        self.trouble = Some(Trouble::Error(error));
    }

    fn message(&self) -> &'static str {
        match self.stage {
            Stage::Code => "ui-recover-code",
            Stage::Who => "ui-recover-who",
            Stage::Passphrase(Turn::First) => "ui-recover-passphrase",
            Stage::Passphrase(Turn::Again) => "ui-recover-again",
        }
    }
}

impl Page for RecoverPage {
    fn contexts(&self) -> Vec<Context> {
        match self.stage {
            Stage::Who => vec![Context::Wizard, Context::List],
            _ => vec![Context::Wizard],
        }
    }

    fn command(&mut self, command: Command, _shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Accept => return self.accept(),
            Command::Back => return self.back(),
            command if self.stage == Stage::Who => self.who.command(command),
            _ => {}
        }
        Vec::new()
    }

    fn key(&mut self, key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        if self.busy {
            return Vec::new();
        }
        self.trouble = None;
        match self.stage {
            Stage::Code => {
                self.code.key(key);
            }
            Stage::Who if self.who.key(key) => return self.accept(),
            Stage::Who => {}
            Stage::Passphrase(turn) => return self.passphrase.key(key, turn, self.known()),
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str, _shared: &Shared) -> Vec<Effect> {
        if self.busy {
            return Vec::new();
        }
        self.trouble = None;
        match self.stage {
            Stage::Code => {
                self.code.insert(text);
            }
            Stage::Who => {}
            Stage::Passphrase(turn) => return self.passphrase.paste(text, turn, self.known()),
        }
        Vec::new()
    }

    fn reply(&mut self, reply: Reply, _shared: &Shared) -> Vec<Effect> {
        match reply {
            Reply::Rescued(Ok(rescue)) => {
                self.busy = false;
                self.who = Choice::new(rescue.members(), None);
                self.rescue = Some(rescue);
                self.stage = Stage::Who;
            }
            Reply::Strength(strength) => {
                let wants_on = self.passphrase.estimated(strength);
                if wants_on && self.stage == Stage::Passphrase(Turn::First) {
                    return self.accept();
                }
            }
            Reply::Rescued(Err(error))
            | Reply::Unlocked(Err(error))
            | Reply::Home(Err(error), _) => self.failed(error),
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let question = shared.text(self.message());
        let hint = shared.attribute(self.message(), "hint").unwrap_or_default();
        let trouble = self.trouble.as_ref().map(|trouble| match trouble {
            Trouble::Message(id) => shared.text(id),
            Trouble::Error(error) => shared.error(error),
        });
        let room = Asking {
            title: "Bolyst",
            place: None,
            question: &question,
            hint: &hint,
            trouble: trouble.as_deref(),
        }
        .draw(shared, canvas, area);
        let caret = match self.stage {
            Stage::Code => self.code.draw(shared, canvas, one_row(room, 0)),
            Stage::Who => {
                self.who.draw(shared, canvas, room, |member| {
                    (member.name.clone(), shared.text(role_message(member.role)))
                });
                None
            }
            Stage::Passphrase(turn) => self.passphrase.draw(shared, canvas, room, turn),
        };
        if self.busy {
            let words = shared.text("ui-unlock-busy");
            canvas.label(below(room, 2), &words, shared.theme.good);
            return None;
        }
        caret
    }
}
