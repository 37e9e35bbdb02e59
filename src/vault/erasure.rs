//! Erasing: the files of records go, and a signed event stays that names them and nothing else.
//!
//! The event comes first. From then on the records count as erased everywhere: every computer deletes what it still has
//! of them when it next looks through the vault, so that an erasure that was cut off is made good, and files that a sync
//! tool brings back do not stay.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Vault;
use super::error::Error;
use super::events::event::{EventType, Header, NewEvent, Readers};
use super::ids::{EventName, RecordId};
use super::machine::disk;
use super::members::roster::Roster;
use super::members::statement::Role;
use crate::record::Kind;

/// The body of an `erase` event: ids only.
#[derive(Serialize, Deserialize)]
struct ErasedRecords {
    /// What was erased together with the event's own record.
    #[serde(default)]
    records: BTreeSet<RecordId>,
}

/// The records that an event erases; none for any other event.
pub fn erased_by(roster: &Roster, header: &Header, body: &Value) -> BTreeSet<RecordId> {
    if header.event != EventType::Erase || !roster.may_erase(header) {
        return BTreeSet::new();
    }
    let mut records =
        ErasedRecords::deserialize(body).map_or_else(|_| BTreeSet::new(), |it| it.records);
    records.insert(header.record);
    // Who belongs to the office is never erased.
    records.remove(&roster.office().roster());
    records
}

impl Vault {
    /// May this person erase? A supervisor may; in an office that never had one, everybody.
    pub fn may_erase(&self) -> bool {
        self.me.role == Role::Supervisor || !self.circle.roster.was_ever_supervised()
    }

    /// Erases records, together: after a crash at any point either nothing is erased, or everything is as soon as the
    /// vault is looked through again. `subject` is the record that the event stands in.
    ///
    /// # Errors
    /// [`Error::NotASupervisor`]; [`Error::Disk`]: what could not be deleted is tried again with the next
    /// [`Vault::refresh`].
    pub fn erase(
        &mut self,
        subject: RecordId,
        kind: Kind,
        together_with: &[RecordId],
    ) -> Result<(), Error> {
        if !self.may_erase() {
            return Err(Error::NotASupervisor);
        }
        let records = together_with.iter().copied().collect();
        let body = serde_json::to_value(ErasedRecords { records })
            .map_err(|_| Error::Unusable("the document"))?;
        self.append(NewEvent {
            record: subject,
            kind,
            event: EventType::Erase,
            parents: self.heads(subject)?,
            readers: Readers::Team,
            body,
        })?;
        self.sweep()
    }

    /// The records that are erased, as far as the index knows.
    pub fn erased(&self) -> BTreeSet<RecordId> {
        let roster = &self.circle.roster;
        let entries = self.index.all();
        let erased = entries.flat_map(|entry| erased_by(roster, &entry.header, &entry.summary));
        erased.collect()
    }

    /// Deletes what is left of erased records: files in the vault, drafts, lines of the index.
    pub(super) fn sweep(&mut self) -> Result<(), Error> {
        let mut done = Ok(());
        for record in self.erased() {
            for name in self.names(record)? {
                if self.is_erasure(&name) {
                    continue;
                }
                // One file that cannot be deleted keeps no other.
                match disk::remove(self.disk(), &self.places.event(&name)) {
                    Ok(()) => {}
                    Err(error) => done = Err(error),
                }
            }
            self.index.erase(record);
            disk::remove(self.disk(), &self.places.draft(&record))?;
        }
        done
    }

    /// Is this file an event that erases, or one that nobody could tell yet?
    fn is_erasure(&self, name: &EventName) -> bool {
        match self.index.header(name) {
            Some(header) => header.event == EventType::Erase,
            None => match self.read(name) {
                Ok(Some(event)) => event.header.event == EventType::Erase,
                // Sealed to others, or damaged: it was erased with the record.
                Ok(None) | Err(_) => false,
            },
        }
    }
}
