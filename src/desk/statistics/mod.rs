//! What a supervisor sees of all conversations together.
//!
//! The index holds the coded answers; [`Desk::statistics`] counts what has been closed since the last time, keeps that as a
//! record (so that no later report differs in an old figure, whatever is corrected or erased), and makes the report of all
//! that has been published. A consultant counts nothing: their own conversations, taken from the office's figures, would
//! tell about the others. They read what was published, if the profile lets them.

mod definitions;
mod export;
mod page;
mod svg;
mod words;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::{Date, Month};

pub use self::definitions::{fingerprint, shipped};
pub use self::words::Words;

use super::office::Office;
use super::sessions::is_sealing;
use super::{Desk, DeskError, Shelf};
use crate::office::consents::forget;
use crate::office::statistics::{
    Batch, Conversation, DEFAULT_LIMIT, Facts, Filter, LOWEST_LIMIT, Report, merge, publish,
};
use crate::record::Kind;
use crate::vault::{EventType, NewEvent, Readers, RecordId, Role};

/// The kind of record in which published figures are kept.
const FIGURES: &str = "figures";

/// The most that one event of figures is to hold, in bytes of JSON.
const EVENT: usize = 4 << 20;

/// The figures of an office.
#[derive(Clone)]
pub struct Statistics {
    /// Four digits.
    pub municipality: String,
    pub name: String,
    pub today: Date,
    pub filter: Filter,
    pub report: Report,
    /// Everything that has been published.
    pub published: Vec<Batch>,
    /// Conversations whose clock was wrong, so that they belong to no period.
    pub undated: usize,
}

/// What an event of published figures holds.
#[derive(Serialize, Deserialize)]
struct Publication {
    v: u64,
    batches: Vec<Batch>,
}

/// What the profile says about statistics.
#[derive(Default, Deserialize)]
struct Settings {
    #[serde(default)]
    suppression_limit: Option<u32>,
    #[serde(default)]
    read_by: Option<String>,
}

impl Statistics {
    /// Where each goal stands, in words.
    pub fn goal_lines(&self, words: &Words) -> Vec<(String, String)> {
        let goals = self.report.goals.iter();
        goals
            .map(|now| (now.goal.goal.clone(), page::goal_line(now, words)))
            .collect()
    }

    /// Each group that is about to move: its name, and what there is to say.
    pub fn warning_lines(&self, words: &Words) -> Vec<(String, Vec<String>)> {
        page::warning_lines(self, words)
    }
}

impl Desk {
    /// Counts what has been closed, keeps it, and tells what has been published.
    ///
    /// # Errors
    /// [`DeskError::Locked`]; [`DeskError::NotASupervisor`] unless the profile shows published figures to the team; the
    /// disk refuses.
    pub fn statistics(&mut self, filter: &Filter) -> Result<Statistics, DeskError> {
        let today = self.now().date();
        let definitions = shipped()?;
        let shelf = self.shelf.clone();
        let office = self.office_mut()?;
        let settings = office.statistics_settings();
        let for_team = settings.read_by.as_deref() == Some("team");
        let is_supervisor = office.vault.me().role == Role::Supervisor;
        if !is_supervisor && !for_team {
            return Err(DeskError::NotASupervisor);
        }
        let limit = settings.suppression_limit.unwrap_or(DEFAULT_LIMIT);
        let limit = limit.max(LOWEST_LIMIT);
        let mut published = office.published()?;
        let mut undated = 0;
        if is_supervisor {
            let (held, wrong) = office.conversations(today, &shelf);
            undated = wrong;
            let new = publish(definitions, &held, &published, today, limit);
            drop(held);
            let before = published.clone();
            merge(&mut published, new.clone());
            if published != before {
                office.keep(new, for_team)?;
            }
        }
        let profile = office.profile.as_ref();
        let municipality = profile.map(|profile| &profile.municipality);
        Ok(Statistics {
            municipality: municipality.map(|it| it.number.clone()).unwrap_or_default(),
            name: municipality.map(|it| it.name.clone()).unwrap_or_default(),
            today,
            filter: filter.clone(),
            report: Report::new(definitions, &published, profile, filter, limit),
            published,
            undated,
        })
    }
}

impl Office {
    fn statistics_settings(&self) -> Settings {
        let profile = self.profile.as_ref();
        let written = profile.and_then(|profile| profile.extra.get("statistics"));
        let settings = written.and_then(|it| Settings::deserialize(it).ok());
        settings.unwrap_or_default()
    }

    /// Everything that has been published, the first publication of a period standing for all.
    fn published(&self) -> Result<Vec<Batch>, DeskError> {
        let kind = Kind::Other(FIGURES.to_owned());
        let mut entries: Vec<_> = self
            .entries(kind)
            .filter(|entry| entry.header.event == EventType::Rev)
            .collect();
        entries.sort_by_key(|entry| (entry.header.at, entry.name));
        let mut published = Vec::new();
        for entry in entries {
            let event = self.vault.read(&entry.name)?;
            let publication = event.and_then(|event| Publication::deserialize(&event.body).ok());
            // What a newer version published is its own affair.
            if let Some(publication) = publication.filter(|it| it.v == 1) {
                merge(&mut published, publication.batches);
            }
        }
        Ok(published)
    }

    /// Keeps a publication: one record, in as many events as it takes.
    fn keep(&mut self, batches: Vec<Batch>, for_team: bool) -> Result<(), DeskError> {
        let kind = Kind::Other(FIGURES.to_owned());
        let known = self.entries(kind.clone()).next();
        let record = known.map(|entry| entry.name.record);
        let record = record.unwrap_or_else(|| self.vault.new_record());
        let readers = match for_team {
            true => Readers::Team,
            // The office is always among the readers: every supervisor.
            false => Readers::Members(vec![self.vault.me().id]),
        };
        for batches in in_parts(batches)? {
            let parents = self.vault.heads(record)?;
            self.vault.append(NewEvent {
                record,
                kind: kind.clone(),
                event: EventType::Rev,
                parents,
                readers: readers.clone(),
                body: super::office::document(&Publication { v: 1, batches })?,
            })?;
        }
        Ok(())
    }

    /// Every submitted conversation as far as statistics go, and how many have a date that cannot be.
    fn conversations(&self, today: Date, shelf: &Shelf) -> (Vec<Conversation<'_>>, usize) {
        let mut people: HashMap<&str, u32> = HashMap::new();
        let mut held = Vec::new();
        let mut undated = 0;
        for (record, entries) in self.records(Kind::Session) {
            let sealed = entries
                .iter()
                .rev()
                .find(|entry| is_sealing(&entry.header.event));
            let Some(summary) = sealed.map(|entry| &entry.summary) else {
                continue;
            };
            let (Some(form), Some(facts)) = (text(summary, "form"), text(summary, "facts")) else {
                continue;
            };
            let Some(day) = text(summary, "started")
                .and_then(day)
                .filter(|day| *day <= today)
            else {
                undated += 1;
                continue;
            };
            let next = people.len() as u32;
            let about = text(summary, "about");
            let counted = about.and_then(|about| self.without_withdrawn(record, about, shelf));
            held.push(Conversation {
                form,
                person: about.map(|id| *people.entry(id).or_insert(next)),
                day,
                facts: counted.unwrap_or_else(|| Facts::read(facts)),
            });
        }
        (held, undated)
    }

    /// What counts of a conversation whose person has taken consents back; none where there is nothing to leave out.
    fn without_withdrawn(&self, record: RecordId, about: &str, shelf: &Shelf) -> Option<Facts> {
        let withdrawn = self.withdrawn(about.parse().ok()?);
        if withdrawn.is_empty() {
            return None;
        }
        let mut session = self.sealed_session(record).ok()??;
        let form = shelf.form(&session.form.id).ok()?;
        forget(&mut session, &form, &withdrawn);
        Some(Facts::of(&session, shipped().ok()?))
    }
}

fn text<'a>(summary: &'a Value, field: &str) -> Option<&'a str> {
    summary.get(field)?.as_str()
}

/// The day of `2026-03-02T10:42:00Z`. Before our century no program held a conversation.
fn day(moment: &str) -> Option<Date> {
    let year: i32 = moment.get(..4)?.parse().ok()?;
    let month: u8 = moment.get(5..7)?.parse().ok()?;
    let day: u8 = moment.get(8..10)?.parse().ok()?;
    let date = Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()?;
    (year >= 2000).then_some(date)
}

fn in_parts(batches: Vec<Batch>) -> Result<Vec<Vec<Batch>>, DeskError> {
    let mut parts: Vec<Vec<Batch>> = Vec::new();
    let mut room = 0;
    for batch in batches {
        let size = serde_json::to_vec(&batch)
            .map_err(|_| DeskError::NotJson)?
            .len();
        match parts.last_mut() {
            Some(part) if size <= room => part.push(batch),
            _ => {
                parts.push(vec![batch]);
                room = EVENT;
            }
        }
        room = room.saturating_sub(size);
    }
    Ok(parts)
}
