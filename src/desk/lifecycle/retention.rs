//! What has been kept long enough, and erasing it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use time::Date;

use crate::desk::office::Office;
use crate::desk::sessions::SessionLine;
use crate::desk::{Desk, DeskError};
use crate::office::retention::{Due, Kept, Retention};
use crate::record::Kind;
use crate::vault::{EventType, RecordId, Role};

/// The file of the periods, among the forms.
const FILE: &str = "retention.json";
const LAWS: &str = "rights.json";

/// What is due, the longest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetentionList {
    pub due: Vec<DueCard>,
    /// Nothing is erased that was not exported for the archive before.
    pub must_export: bool,
}

/// A record that has been kept long enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueCard {
    pub record: String,
    /// `person`, `session`, `employer` …
    pub kind: String,
    /// Form id of a session.
    pub form: Option<String>,
    /// Message of what it is: the form's title, or what the kind is called.
    pub title: String,
    pub case: Option<String>,
    pub preferred_name: Option<String>,
    /// When something last happened to it.
    pub last: Date,
    pub since: Date,
    /// Which period says so (`session/intake`); none for what is left of somebody who was erased.
    pub period: Option<String>,
    /// The laws that the period rests on, as they are cited.
    pub laws: Vec<String>,
}

#[derive(Deserialize)]
struct Laws {
    laws: BTreeMap<String, Law>,
}

#[derive(Deserialize)]
struct Law {
    title: String,
    number: String,
}

impl Desk {
    /// What is due today. For supervisors.
    ///
    /// # Errors
    /// [`DeskError::NotASupervisor`]; [`DeskError::FaultyLetter`] when the file of the periods cannot be read.
    pub fn retention(&mut self) -> Result<RetentionList, DeskError> {
        let (rules, due) = self.due()?;
        let laws = self.read_data::<Laws>(LAWS)?.laws;
        let cite = |id: &String| match laws.get(id) {
            Some(law) => format!("{} ({})", law.title, law.number),
            None => id.clone(),
        };
        let people = self.office()?.people(&[]);
        let cards = due.into_iter().map(|due| {
            let about = due.kept.about.unwrap_or(due.kept.record);
            let known = people.iter().find(|known| known.record == about);
            let kind = kind_name(&due.kept.kind);
            let title = due
                .kept
                .form
                .as_deref()
                .and_then(|form| self.shelf.title(form));
            DueCard {
                record: due.kept.record.to_string(),
                title: title.unwrap_or_else(|| format!("ui-kind-{kind}")),
                kind,
                form: due.kept.form,
                case: known.map(|known| known.person.case.clone()),
                preferred_name: known.and_then(|known| known.person.preferred_name.clone()),
                last: due.kept.last,
                since: due.since,
                period: due.period,
                laws: due.laws.iter().map(cite).collect(),
            }
        });
        Ok(RetentionList {
            due: cards.collect(),
            must_export: rules.must_export(),
        })
    }

    /// Erases what is due, on every computer of the office. `archive` is the folder of an archive export of just that;
    /// it is compared with the records before anything goes. Gives how many records were erased.
    ///
    /// # Errors
    /// [`DeskError::NotASupervisor`]; [`DeskError::NotArchived`] when the profile asks for an export and this folder
    /// does not hold everything that is due, unaltered; or the disk refuses.
    pub fn erase_due(&mut self, archive: Option<&Path>) -> Result<usize, DeskError> {
        let (rules, due) = self.due()?;
        let records: Vec<RecordId> = due.iter().map(|due| due.kept.record).collect();
        if rules.must_export() || archive.is_some() {
            let not_archived = |record: String| DeskError::NotArchived { record };
            let Some(folder) = archive else {
                return records
                    .first()
                    .map_or(Ok(0), |first| Err(not_archived(first.to_string())));
            };
            if let Some(missing) = self.missing_in(folder, &records)? {
                return Err(not_archived(missing));
            }
        }
        let people = due.iter().filter(|due| due.kept.kind == Kind::Person);
        let people: Vec<RecordId> = people.map(|due| due.kept.record).collect();
        self.discard_drafts_about(&people)?;
        let office = self.office_mut()?;
        for due in &due {
            office
                .vault
                .erase(due.kept.record, due.kept.kind.clone(), &[])?;
        }
        office.refresh()?;
        Ok(due.len())
    }

    /// The rules of this office, and what is due by them.
    pub(super) fn due(&mut self) -> Result<(Retention, Vec<Due<RecordId>>), DeskError> {
        let today = self.now().date();
        self.office_mut()?.refresh()?;
        let defaults = self.read_data::<Retention>(FILE)?;
        let office = self.office()?;
        if office.vault.me().role != Role::Supervisor && !office.vault.may_erase() {
            return Err(DeskError::NotASupervisor);
        }
        let own = office
            .profile
            .as_ref()
            .and_then(|profile| profile.extra.get("retention"));
        let own = own.and_then(|own| Retention::deserialize(own).ok());
        let rules = defaults.with(own.as_ref());
        let erased = office.vault.erased();
        let due = rules.due(&office.kept(), |record| erased.contains(record), today);
        Ok((rules, due))
    }

    fn read_data<T: serde::de::DeserializeOwned>(&self, file: &str) -> Result<T, DeskError> {
        use crate::form::Files;
        let faulty = |cause: String| DeskError::FaultyLetter {
            file: format!("forms/{file}"),
            cause,
        };
        let bytes = self
            .shelf
            .read(file)
            .map_err(|error| faulty(error.to_string()))?;
        let text = String::from_utf8_lossy(&bytes);
        jsonc_parser::parse_to_serde_value(&text, &Default::default())
            .map_err(|error| faulty(error.to_string()))
    }
}

impl Office {
    /// Every record that has a period, as far as this member may read it.
    fn kept(&self) -> Vec<Kept<RecordId>> {
        let mut kept = Vec::new();
        let lines: BTreeMap<RecordId, SessionLine> = self
            .sessions()
            .into_iter()
            .map(|line| (line.record, line))
            .collect();
        for kind in [Kind::Person, Kind::Session, Kind::Employer, Kind::Incident] {
            for (record, entries) in self.records(kind.clone()) {
                let happened = entries
                    .iter()
                    .filter(|entry| entry.header.event != EventType::Erase);
                let Some(last) = happened.map(|entry| entry.header.at).max() else {
                    continue;
                };
                let short = lines.get(&record).map(|line| &line.short);
                let about = short.and_then(|short| short.about.as_deref()?.parse().ok());
                kept.push(Kept {
                    record,
                    kind: kind.clone(),
                    form: short.map(|short| short.form.clone()),
                    about: about.or((kind == Kind::Person).then_some(record)),
                    last: last.date(),
                });
            }
        }
        kept
    }
}

/// As it stands in files.
pub(super) fn kind_name(kind: &Kind) -> String {
    let name = serde_json::to_value(kind).unwrap_or_default();
    name.as_str().unwrap_or_default().to_owned()
}
