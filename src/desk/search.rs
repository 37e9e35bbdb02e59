//! Type to search everywhere.

use std::collections::HashMap;

use super::drafts::OpenDraft;
use super::home::SessionState;
use super::matching::{Finder, Folded};
use super::office::Office;
use super::people::Known;
use super::{Desk, DeskError, Shelf};
use crate::language::{Catalogs, Tag};
use crate::vault::RecordId;

/// What a hit leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// Record id of a draft to resume.
    Draft(String),
    /// Record id of a person.
    Person(String),
    /// Record id of a session to read.
    Session(String),
    /// Form id to start with.
    Form(String),
    /// Record id of a session or person of which different things were written.
    Conflicts(String),
    /// All sessions, to be narrowed down.
    Queue,
}

/// Something that matches what was typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Hit {
    pub what: What,
    /// The line as it was searched, in the language asked for: case, name, title, state.
    pub line: String,
    /// Which characters (Unicode scalar values) of `line` matched, ascending.
    pub matched: Vec<u32>,
}

/// Everything that can be found, as lines of one language. What was worked on last comes first, and wins among equals.
pub(super) struct Lines {
    tag: Tag,
    lines: Vec<(What, String)>,
    folded: Vec<Folded>,
    finder: Finder,
}

impl Desk {
    /// Searches drafts, people, sessions and forms, best first. Letters may be missing, accents are folded, words
    /// may come in any order. `tag` is the language of titles and states. Nothing typed gives nothing, and so does a
    /// locked office.
    pub fn search(&mut self, typed: &str, tag: &Tag, limit: usize) -> Vec<Hit> {
        if typed.trim().is_empty() || self.prepare_lines(tag).is_err() {
            return Vec::new();
        }
        match self
            .office
            .as_mut()
            .and_then(|office| office.lines.as_mut())
        {
            Some(lines) => lines.find(typed, limit),
            None => Vec::new(),
        }
    }

    fn prepare_lines(&mut self, tag: &Tag) -> Result<(), DeskError> {
        if self
            .office()?
            .lines
            .as_ref()
            .is_some_and(|lines| lines.tag == *tag)
        {
            return Ok(());
        }
        let (drafts, _) = self.open_drafts()?;
        let mut writer = Writer {
            catalogs: &self.catalogs,
            shelf: &self.shelf,
            tag,
            said: HashMap::new(),
        };
        let lines = writer.lines(self.office()?, &drafts);
        let folded = lines.iter().map(|(_, line)| Folded::new(line)).collect();
        self.office_mut()?.lines = Some(Lines {
            tag: tag.clone(),
            lines,
            folded,
            finder: Finder::new(),
        });
        Ok(())
    }
}

impl Lines {
    fn find(&mut self, typed: &str, limit: usize) -> Vec<Hit> {
        let places = self.finder.rank(typed, self.folded.iter(), limit);
        let mut hits = Vec::with_capacity(places.len());
        for (what, line) in places.into_iter().filter_map(|place| self.lines.get(place)) {
            hits.push(Hit {
                what: what.clone(),
                line: line.clone(),
                matched: self.finder.matched(typed, line),
            });
        }
        hits
    }
}

/// Writes the lines; titles and states are said once.
struct Writer<'a> {
    catalogs: &'a Catalogs,
    shelf: &'a Shelf,
    tag: &'a Tag,
    said: HashMap<String, String>,
}

impl Writer<'_> {
    fn lines(&mut self, office: &Office, drafts: &[OpenDraft]) -> Vec<(What, String)> {
        let people = office.people(drafts);
        let names: HashMap<RecordId, &Known> =
            people.iter().map(|known| (known.record, known)).collect();
        let mut lines = Vec::new();
        for open in drafts {
            let name = open
                .person
                .as_ref()
                .and_then(|(_, person)| person.preferred_name.clone());
            let (title, state) = (
                self.title(&open.session.form.id),
                self.state(SessionState::Draft),
            );
            let line = join([open.session.case.clone(), name, Some(title), Some(state)]);
            lines.push((What::Draft(open.draft.record.to_string()), line));
        }
        for known in &people {
            let line = join([
                Some(known.person.case.clone()),
                known.person.preferred_name.clone(),
            ]);
            lines.push((What::Person(known.record.to_string()), line));
        }
        for form in self.shelf.ids().to_vec() {
            lines.push((What::Form(form.clone()), self.title(&form)));
        }
        for session in office.sessions() {
            let about = session
                .short
                .about
                .as_deref()
                .and_then(|about| about.parse().ok());
            let known: Option<&&Known> = about.and_then(|about: RecordId| names.get(&about));
            let name = known.and_then(|known| known.person.preferred_name.clone());
            let (title, state) = (self.title(&session.short.form), self.state(session.state));
            let line = join([session.short.case, name, Some(title), Some(state)]);
            lines.push((What::Session(session.record.to_string()), line));
        }
        lines
    }

    fn title(&mut self, form: &str) -> String {
        match self.shelf.title(form) {
            Some(message) => self.say(&message),
            None => form.to_owned(),
        }
    }

    fn state(&mut self, state: SessionState) -> String {
        self.say(state.message())
    }

    fn say(&mut self, message: &str) -> String {
        if let Some(said) = self.said.get(message) {
            return said.clone();
        }
        let said = self.catalogs.text(self.tag, message, &[]);
        self.said.insert(message.to_owned(), said.clone());
        said
    }
}

fn join<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("  ")
}
