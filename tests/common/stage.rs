//! A stage for the screen without a terminal: type this, see that.
// Each test program uses a part of it.
#![allow(dead_code)]

use std::sync::Arc;

use bolyst::desk::{Conversation, Desk, DeskError, Saved};
use bolyst::form::{self, Files};
use bolyst::interview::{Interview, Opening};
use bolyst::language::{Catalogs, Memory, Tag};
use bolyst::record::Session;
use bolyst::script::Encoding;
use bolyst::tui::message::{Ask, Effect, Msg, Reply};
use bolyst::tui::model::Model;
use bolyst::tui::shared::Shared;
use bolyst::tui::theme::{Palette, Theme};
use bolyst::tui::worker;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Size;
use time::macros::datetime;
use time::{Duration, OffsetDateTime, UtcOffset};

/// When every test begins.
pub const START: OffsetDateTime = datetime!(2026-03-02 10:42 UTC);

pub struct Stage {
    pub model: Model,
    pub now: OffsetDateTime,
    /// What the desk was asked, saves aside.
    pub asked: Vec<Ask>,
    /// What was saved last.
    pub saved: Option<Session>,
    /// The disk refuses.
    pub disk_full: bool,
    /// A real desk, which answers everything that it is asked.
    desk: Option<Desk>,
    terminal: Terminal<TestBackend>,
}

struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _name: &str) -> std::io::Result<Vec<u8>> {
        Err(std::io::ErrorKind::NotFound.into())
    }
}

impl Stage {
    /// A conversation with this form, in these words (`tag`, Fluent text), at 80 × 24.
    pub fn conversation(form: &str, words: &[(&str, &str)], languages: &[&str]) -> Stage {
        let interview = interview(form, languages);
        let mut stage = Stage::with(catalogs(words), languages[0], START);
        let conversation = Conversation {
            record: "r1".to_owned(),
            interview,
            person: None,
            notices: Vec::new(),
            history: Vec::new(),
        };
        stage.update(Msg::Reply(Reply::Opened(Ok(Box::new(conversation)))));
        stage
    }

    /// The program with words of a test over its own.
    pub fn with_words(words: &[(&str, &str)], language: &str) -> Stage {
        Stage::with(catalogs(words), language, START)
    }

    /// The program as it starts, in its own words, at 80 × 24.
    pub fn start(language: &str) -> Stage {
        Stage::with(catalogs(&[]), language, START)
    }

    /// The program on a real desk, with the words and forms that are shipped.
    pub fn on(desk: Desk) -> Stage {
        let now = desk.now();
        let language = desk.language().as_str().to_owned();
        let mut stage = Stage::with(desk.catalogs().clone(), &language, now);
        stage.desk = Some(desk);
        let situation = stage.ask(Ask::Situation);
        stage.update(Msg::Reply(situation));
        stage
    }

    /// The real desk, back from the stage, as when the program ends.
    pub fn leave(&mut self) -> Desk {
        self.desk.take().expect("a stage with a real desk")
    }

    fn ask(&mut self, ask: Ask) -> Reply {
        let desk = self.desk.as_mut().expect("a stage with a real desk");
        worker::answer(desk, ask)
    }

    /// The desk answers.
    pub fn reply(&mut self, reply: Reply) {
        self.update(Msg::Reply(reply));
    }

    /// What the desk was asked since this was last called.
    pub fn take_asked(&mut self) -> Vec<Ask> {
        std::mem::take(&mut self.asked)
    }

    fn with(catalogs: Catalogs, language: &str, now: OffsetDateTime) -> Stage {
        let shared = Shared {
            catalogs,
            language: Tag::parse(language).expect("a language"),
            theme: Theme::new(Palette::None),
            encoding: Encoding::VisualShaped,
            size: Size::new(80, 24),
            now,
            offset: UtcOffset::UTC,
            demo: false,
            preview: false,
        };
        Stage {
            model: Model::new(shared),
            now,
            asked: Vec::new(),
            saved: None,
            disk_full: false,
            desk: None,
            terminal: Terminal::new(TestBackend::new(80, 24)).expect("a test terminal"),
        }
    }

    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.terminal = Terminal::new(TestBackend::new(columns, rows)).expect("a test terminal");
        self.model.shared.size = Size::new(columns, rows);
        self.update(Msg::Resized);
    }

    pub fn press(&mut self, keys: &str) {
        for key in keys.split_whitespace() {
            self.update(Msg::Key(key_of(key)));
        }
    }

    pub fn key(&mut self, key: KeyEvent) {
        self.update(Msg::Key(key));
    }

    pub fn write(&mut self, text: &str) {
        for letter in text.chars() {
            self.update(Msg::Key(KeyEvent::new(
                KeyCode::Char(letter),
                KeyModifiers::NONE,
            )));
        }
    }

    pub fn paste(&mut self, text: &str) {
        self.update(Msg::Paste(text.to_owned()));
    }

    /// Lets time pass; what falls due happens.
    pub fn wait(&mut self, time: Duration) {
        self.now += time;
        if self
            .model
            .deadline()
            .is_some_and(|deadline| deadline <= self.now)
        {
            self.update(Msg::Due);
        }
    }

    fn update(&mut self, msg: Msg) {
        let mut queue = vec![msg];
        while let Some(msg) = queue.pop() {
            for effect in self.model.update(msg, self.now) {
                match effect {
                    Effect::Ask(ask) if self.desk.is_some() => {
                        let reply = self.ask(ask);
                        queue.push(Msg::Reply(reply));
                    }
                    Effect::Ask(Ask::Save {
                        session, revision, ..
                    }) => {
                        let result = if self.disk_full {
                            Err(DeskError::DiskFull)
                        } else {
                            self.saved = Some(*session);
                            Ok(Saved { at: self.now })
                        };
                        queue.push(Msg::Reply(Reply::Saved { revision, result }));
                    }
                    Effect::Ask(ask) => self.asked.push(ask),
                    _ => {}
                }
            }
        }
    }

    /// The screen as text, one line a row, blanks at the end of each row cut.
    pub fn screen(&mut self) -> String {
        let model = &self.model;
        self.terminal
            .draw(|frame| model.view(frame))
            .expect("the test terminal draws");
        let buffer = self.terminal.backend().buffer();
        let row = |y: u16| -> String {
            (0..buffer.area.width)
                .map(|x| buffer[(x, y)].symbol())
                .collect()
        };
        (0..buffer.area.height)
            .map(|y| format!("{}\n", row(y).trim_end()))
            .collect()
    }

    #[track_caller]
    pub fn sees(&mut self, text: &str) {
        let screen = self.screen();
        assert!(
            screen.contains(text),
            "{text:?} is not on the screen:\n{screen}"
        );
    }

    #[track_caller]
    pub fn sees_not(&mut self, text: &str) {
        let screen = self.screen();
        assert!(
            !screen.contains(text),
            "{text:?} is on the screen:\n{screen}"
        );
    }

    /// The answer that was saved at a path, as JSON.
    pub fn answer(&self, path: &str) -> serde_json::Value {
        let saved = self.saved.as_ref().expect("something was saved");
        saved
            .answers
            .get(path)
            .map_or(serde_json::Value::Null, |answer| {
                serde_json::to_value(answer).expect("an answer is JSON")
            })
    }
}

/// A conversation that has just begun.
pub fn interview(form: &str, languages: &[&str]) -> Interview {
    let (form, _) = form::load("test.json", form, &NoFiles).expect("the form of the test is sound");
    let opening = Opening {
        seed: 7,
        now: START,
        username: "Anna".to_owned(),
        preloaded: Vec::new(),
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        about: None,
        case: Some("A-1042".to_owned()),
    };
    Interview::start(Arc::new(form), opening)
}

/// Words of the test over the program's own.
pub fn catalogs(words: &[(&str, &str)]) -> Catalogs {
    let mut memory = Memory::default();
    for folder in std::fs::read_dir("locales").expect("the locales").flatten() {
        let tag = folder.file_name().into_string().expect("a tag");
        for file in std::fs::read_dir(folder.path())
            .expect("a locale")
            .flatten()
        {
            let name = file.file_name().into_string().expect("a name");
            memory = memory.with(&tag, &name, std::fs::read(file.path()).expect("a file"));
        }
    }
    for (tag, text) in words {
        memory = memory.with(tag, "test.ftl", *text);
    }
    Catalogs::new(Box::new(memory))
}

fn key_of(name: &str) -> KeyEvent {
    let (modifiers, name) = match name.split_once('+') {
        Some(("Ctrl", rest)) => (KeyModifiers::CONTROL, rest),
        Some(("Alt", rest)) => (KeyModifiers::ALT, rest),
        _ => (KeyModifiers::NONE, name),
    };
    let code = match name {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "BackTab" => KeyCode::BackTab,
        "Space" => KeyCode::Char(' '),
        "Backspace" => KeyCode::Backspace,
        "Delete" => KeyCode::Delete,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PageUp" => KeyCode::PageUp,
        "PageDown" => KeyCode::PageDown,
        _ => match (
            name.strip_prefix('F')
                .and_then(|number| number.parse().ok()),
            name.chars().next(),
        ) {
            (Some(number), _) => KeyCode::F(number),
            (None, Some(letter)) if modifiers.is_empty() => KeyCode::Char(letter),
            (None, Some(letter)) => KeyCode::Char(letter.to_ascii_lowercase()),
            (None, None) => panic!("no key"),
        },
    };
    KeyEvent::new(code, modifiers)
}
