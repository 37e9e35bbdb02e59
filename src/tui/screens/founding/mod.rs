//! A fresh machine: the wizard that founds an office, one question at a time. Going back loses nothing that was typed.

mod place;
mod questions;
mod sheet;
mod stage;
mod view;

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::desk::{DeskError, Founding, LanguageForm, RecoverySheet, Strength};
use crate::language::Tag;
use crate::script::{Direction, Field};
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Reply};
use crate::tui::page::Page;
use crate::tui::screens::interview::editor::edit;
use crate::tui::shared::Shared;
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::new_passphrase::NewPassphrase;
use crate::vault::Role;

use place::Place;
use sheet::Sheet;
use stage::Stage;

pub struct FoundingPage {
    stage: Stage,
    /// The program's own language.
    language: Choice<Tag>,
    place: Place,
    population: Field,
    language_form: Choice<LanguageForm>,
    name: Field,
    role: Choice<Role>,
    passphrase: NewPassphrase,
    /// Shown once the office is founded.
    sheet: Option<Sheet>,
    trouble: Option<Trouble>,
}

/// What has to be mended before one can go on.
enum Trouble {
    /// One of the program's own messages.
    Message(&'static str),
    Error(DeskError),
}

impl FoundingPage {
    pub fn new(shared: &Shared) -> FoundingPage {
        let tags = [Tag::BOKMAL, Tag::NYNORSK, Tag::ENGLISH];
        let known = tags
            .into_iter()
            .filter(|tag| shared.catalogs.tags().contains(tag));
        FoundingPage {
            language: Choice::new(known.collect(), Some(&shared.language)),
            ..FoundingPage::at(Stage::Language)
        }
    }

    /// An office was founded, but nobody has confirmed its recovery sheet. The sheet comes as [`Reply::Sheet`].
    pub fn at_sheet() -> FoundingPage {
        FoundingPage::at(Stage::Sheet)
    }

    fn at(stage: Stage) -> FoundingPage {
        FoundingPage {
            stage,
            language: Choice::new(Vec::new(), None),
            place: Place::default(),
            population: Field::default(),
            language_form: Choice::new(vec![LanguageForm::Bokmal, LanguageForm::Nynorsk], None),
            name: Field::default(),
            role: Choice::new(vec![Role::Consultant, Role::Supervisor], None),
            passphrase: NewPassphrase::default(),
            sheet: None,
            trouble: None,
        }
    }

    fn enter(&mut self, stage: Stage) -> Vec<Effect> {
        self.stage = stage;
        self.trouble = None;
        match stage {
            Stage::Municipality => self.place.search(),
            _ => Vec::new(),
        }
    }

    fn accept(&mut self, shared: &Shared) -> Vec<Effect> {
        match self.stage {
            Stage::Check => self.found(),
            Stage::Founding => Vec::new(),
            Stage::Confirm => self.confirm(),
            stage => match self.take_answer(stage, shared) {
                Ok(effects) => {
                    let mut all = self.enter(stage.next());
                    all.splice(0..0, effects);
                    all
                }
                Err(None) => Vec::new(),
                Err(trouble) => {
                    self.trouble = trouble;
                    Vec::new()
                }
            },
        }
    }

    fn back(&mut self) -> Vec<Effect> {
        match self.stage.previous() {
            Some(stage) => self.enter(stage),
            None => Vec::new(),
        }
    }

    /// Everything that was answered, once all of it is there.
    fn founding(&self) -> Option<Founding> {
        Some(Founding {
            municipality: self.place.chosen()?.number.clone(),
            population: questions::population(self.population.text())?,
            language_form: *self.language_form.chosen()?,
            name: self.name.text().trim().to_owned(),
            role: *self.role.chosen()?,
            passphrase: self.passphrase.secret(),
        })
    }

    /// Goes on if Enter was pressed before anybody knew what the passphrase is worth.
    fn estimated(&mut self, strength: Strength, shared: &Shared) -> Vec<Effect> {
        let wants_on = self.passphrase.estimated(strength);
        if wants_on && self.stage == Stage::Passphrase {
            return self.accept(shared);
        }
        Vec::new()
    }

    fn found(&mut self) -> Vec<Effect> {
        let Some(founding) = self.founding() else {
            return Vec::new();
        };
        let mut effects = self.enter(Stage::Founding);
        effects.push(Effect::Ask(Ask::Found(founding)));
        effects
    }

    fn founded(&mut self, result: Result<RecoverySheet, DeskError>) {
        match result {
            Ok(sheet) => {
                self.passphrase.clear();
                self.show_sheet(sheet);
            }
            Err(error) => {
                self.stage = Stage::Check;
                self.trouble = Some(Trouble::Error(error));
            }
        }
    }

    fn show_sheet(&mut self, sheet: RecoverySheet) {
        self.stage = Stage::Sheet;
        self.trouble = None;
        self.sheet = Some(Sheet::new(sheet));
    }

    fn confirm(&mut self) -> Vec<Effect> {
        match &mut self.sheet {
            Some(sheet) if !sheet.typed.text().trim().is_empty() && !sheet.busy => {
                sheet.busy = true;
                self.trouble = None;
                vec![Effect::Ask(Ask::ConfirmSheet(
                    sheet.typed.text().to_owned(),
                ))]
            }
            _ => Vec::new(),
        }
    }

    fn not_confirmed(&mut self, error: DeskError) {
        if let Some(sheet) = &mut self.sheet {
            sheet.busy = false;
        }
        self.trouble = Some(Trouble::Error(error));
    }

    /// The line in which one writes at this stage.
    fn field(&mut self) -> Option<&mut Field> {
        match self.stage {
            Stage::Population => Some(&mut self.population),
            Stage::Name => Some(&mut self.name),
            Stage::Confirm => self
                .sheet
                .as_mut()
                .filter(|sheet| !sheet.busy)
                .map(|sheet| &mut sheet.typed),
            _ => None,
        }
    }
}

impl Page for FoundingPage {
    fn contexts(&self) -> Vec<Context> {
        match self.stage {
            Stage::Founding => Vec::new(),
            // From here nothing leads back.
            Stage::Language | Stage::Sheet => vec![Context::List],
            // Here Home and End belong to the line in which one writes.
            Stage::Population | Stage::Name | Stage::Passphrase | Stage::Again | Stage::Confirm => {
                vec![Context::Wizard]
            }
            _ => vec![Context::Wizard, Context::List],
        }
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Accept => return self.accept(shared),
            Command::Back => return self.back(),
            _ => {}
        }
        match self.stage {
            Stage::Language => {
                self.language.command(command);
                return self.speak();
            }
            Stage::Municipality => self.place.command(command),
            Stage::LanguageForm => self.language_form.command(command),
            Stage::Role => self.role.command(command),
            Stage::Sheet => self.scroll_sheet(command, shared),
            _ => {}
        }
        Vec::new()
    }

    fn key(&mut self, key: &KeyEvent, shared: &Shared) -> Vec<Effect> {
        let pointed = match self.stage {
            Stage::Municipality => return self.place.key(key),
            Stage::Passphrase | Stage::Again => {
                self.trouble = None;
                return self.passphrase.key(key, self.stage.turn(), self.known());
            }
            Stage::Language => self.language.key(key),
            Stage::LanguageForm => self.language_form.key(key),
            Stage::Role => self.role.key(key),
            _ => false,
        };
        if pointed {
            return self.accept(shared);
        }
        if let Some(field) = self.field() {
            edit(field, key, Direction::LeftToRight, u16::MAX);
            self.trouble = None;
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str, _shared: &Shared) -> Vec<Effect> {
        self.trouble = None;
        match self.stage {
            Stage::Municipality => self.place.paste(text),
            Stage::Passphrase | Stage::Again => {
                self.passphrase.paste(text, self.stage.turn(), self.known())
            }
            _ => {
                if let Some(field) = self.field() {
                    field.insert(text.lines().next().unwrap_or_default());
                }
                Vec::new()
            }
        }
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        match reply {
            Reply::Municipalities(typed, found) => self.place.found(&typed, found),
            Reply::Strength(strength) => return self.estimated(strength, shared),
            Reply::Founded(result) => self.founded(result),
            Reply::Sheet(Some(sheet)) => self.show_sheet(sheet),
            // Confirmed meanwhile: there is nothing to show any more.
            Reply::Sheet(None) => return vec![Effect::GoHome],
            Reply::SheetConfirmed(Err(error)) | Reply::Home(Err(error), _) => {
                self.not_confirmed(error)
            }
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        self.draw(shared, canvas, area)
    }
}
