//! What the office holds about a person: consents, all of it in files, erasing.

use std::path::PathBuf;

use ratatui::layout::{Position, Rect};

use super::home::who;
use crate::desk::{ConsentCard, PersonSheet};
use crate::language::Arg;
use crate::script::Direction;
use crate::tui::canvas::{Canvas, Words, below, indent, one_row};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Question, Reply, Settled};
use crate::tui::overlay::{Confirm, LineInput, Purpose};
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use crate::tui::widgets::list::{Row, draw_list};

pub struct PersonPage {
    sheet: PersonSheet,
    cursor: usize,
    busy: bool,
    /// What was done, or what went wrong.
    told: Option<String>,
}

impl PersonPage {
    pub fn new(sheet: PersonSheet) -> PersonPage {
        PersonPage {
            sheet,
            cursor: 0,
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

    fn pointed(&self) -> Option<&ConsentCard> {
        self.sheet.consents.get(self.cursor)
    }

    /// The other way round than it stands.
    fn decide(&mut self) -> Vec<Effect> {
        let Some(consent) = self.pointed() else {
            return Vec::new();
        };
        let ask = Ask::DecideConsent {
            person: self.sheet.card.record.clone(),
            key: consent.key.clone(),
            given: !consent.given,
        };
        self.ask(ask)
    }

    fn facts(&self) -> [(&'static str, Arg); 4] {
        let erasing = self.sheet.erasing.as_ref();
        let count = |count: Option<usize>| Arg::Number(count.unwrap_or_default() as f64);
        let name = self.sheet.card.preferred_name.clone();
        [
            ("case", Arg::Text(self.sheet.card.case.clone())),
            ("name", Arg::Text(name.unwrap_or_default())),
            ("sessions", count(erasing.map(|it| it.sessions))),
            ("drafts", count(erasing.map(|it| it.drafts))),
        ]
    }

    fn rows(&self, shared: &Shared) -> Vec<Row> {
        let mut rows = vec![Row::Heading(shared.text("ui-person-consents"))];
        if self.sheet.consents.is_empty() {
            rows.push(Row::Remark(shared.text("ui-consents-none")));
        }
        rows.extend(self.sheet.consents.iter().map(|consent| {
            let state = if consent.given {
                "ui-consent-given"
            } else {
                "ui-consent-withdrawn"
            };
            let language = consent.language.clone().unwrap_or_default();
            let args = [
                ("date", Arg::Text(shared.when(consent.at))),
                ("who", Arg::Text(consent.who.clone())),
                ("language", Arg::Text(language)),
            ];
            let name = shared.text(&format!("consent-{}", consent.key));
            Row::item(name, shared.text_with(state, &args))
        }));
        rows
    }
}

impl Page for PersonPage {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Person, Context::List]
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        let last = self.sheet.consents.len().saturating_sub(1);
        match command {
            Command::Return => return vec![Effect::GoHome],
            Command::Up => self.cursor = self.cursor.saturating_sub(1),
            Command::Down => self.cursor = (self.cursor + 1).min(last),
            Command::Accept if self.pointed().is_some() => {
                let question = Question::DecideConsent;
                return vec![Effect::Open(Box::new(Confirm::new(question)))];
            }
            Command::Export => {
                let input = LineInput::new(Purpose::Folder, String::new(), "");
                return vec![Effect::Open(Box::new(input))];
            }
            Command::Erase if self.sheet.erasing.is_none() => {
                self.told = Some(shared.text("error-not-a-supervisor"));
            }
            Command::Erase => {
                let about = shared.text_with("ui-person-erase-ask", &self.facts());
                let input = LineInput::new(Purpose::Case, about, "");
                return vec![Effect::Open(Box::new(input))];
            }
            _ => {}
        }
        Vec::new()
    }

    fn settled(&mut self, settled: Settled, shared: &Shared) -> Vec<Effect> {
        let record = self.sheet.card.record.clone();
        match settled {
            Settled::Yes(Question::DecideConsent) => self.decide(),
            Settled::Folder(folder) if !folder.is_empty() => {
                self.ask(Ask::ExportPerson(record, PathBuf::from(folder)))
            }
            Settled::Case(typed) if typed == self.sheet.card.case => {
                self.ask(Ask::ErasePerson(record))
            }
            Settled::Case(_) => {
                self.told = Some(shared.text("ui-person-nothing-erased"));
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        self.busy = false;
        match reply {
            Reply::Exported(Ok(exported)) => {
                let args = [
                    ("path", Arg::Text(exported.folder.display().to_string())),
                    ("files", Arg::Text(exported.files.join(", "))),
                ];
                let mut told = shared.text_with("ui-person-exported", &args);
                told = format!("{told} {}", shared.text("ui-person-export-holds"));
                if exported.not_readable > 0 {
                    let count = [("count", Shared::number(exported.not_readable))];
                    let incomplete = shared.text_with("ui-person-export-incomplete", &count);
                    told = format!("{told} {incomplete}");
                }
                self.told = Some(told);
            }
            Reply::Erased(Ok(())) => return vec![Effect::GoHome],
            Reply::Exported(Err(error))
            | Reply::Erased(Err(error))
            | Reply::Person(Err(error))
            | Reply::Home(Err(error), _) => self.told = Some(shared.error(&error)),
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let card = &self.sheet.card;
        let title = who(Some(&card.case), card.preferred_name.as_deref());
        canvas.label(indent(one_row(area, 0), 1), &title, shared.theme.title);
        canvas.rule(one_row(area, 1), shared.theme.rule);
        let mut rest = indent(below(area, 2), 1);
        rest.width = rest.width.saturating_sub(1);
        if let Some(told) = &self.told {
            let words = Words {
                text: told,
                direction: Direction::LeftToRight,
                style: shared.theme.attention,
            };
            let used = canvas.paragraph(rest, words);
            rest = below(rest, used + 1);
        }
        draw_list(shared, canvas, rest, &self.rows(shared), self.cursor);
        None
    }
}
