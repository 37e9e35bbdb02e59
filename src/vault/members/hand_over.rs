//! A colleague's records get a new owner.
//!
//! A `hand_over` event in the record names those who may read everything in it from now on; the older events are
//! sealed to them, too. The event stays, so that whoever seals the record anew later knows.

use std::ops::ControlFlow;

use serde_json::json;

use super::rewriting::Heirs;
use crate::vault::Vault;
use crate::vault::error::Error;
use crate::vault::events::event::{Event, EventType, NewEvent, Readers};
use crate::vault::ids::{MemberId, RecordId};

use super::authority::Authority;

impl Vault {
    /// Hands records over to a member, in the name of a supervisor. `progress` hears (done, of); when it breaks, what
    /// was done is kept, and doing it again completes it.
    ///
    /// # Errors
    /// [`Error::NotASupervisor`], [`Error::Unknown`] for someone who is no member, [`Error::Stopped`],
    /// [`Error::Disk`].
    pub fn hand_over(
        &mut self,
        records: &[RecordId],
        to: &MemberId,
        progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        self.renew_circle()?;
        self.must_supervise()?;
        if self.member(to).is_none_or(|member| member.former) {
            return Err(Error::Unknown(to.to_string()));
        }
        for (done, record) in records.iter().enumerate() {
            if progress(done, records.len()).is_break() {
                return Err(Error::Stopped);
            }
            self.hand_over_one(*record, *to)?;
        }
        let _ = progress(records.len(), records.len());
        Ok(())
    }

    fn hand_over_one(&mut self, record: RecordId, to: MemberId) -> Result<(), Error> {
        let history = self.history(record)?;
        let Some(newest) = history.events.last() else {
            return Err(Error::Unknown(record.to_string()));
        };
        let already = history.events.iter();
        let already = already.flat_map(|event| self.heirs_by(&event.header));
        if !already.copied().any(|heir| heir == to) {
            let new = NewEvent {
                record,
                kind: newest.header.kind.clone(),
                event: EventType::HandOver,
                parents: history.heads(),
                readers: Readers::Members(readers_so_far(&history.events, to)),
                body: json!({ "to": to }),
            };
            self.write(new)?;
        }
        let heirs = Heirs::from([(record, vec![to])]);
        for event in &history.events {
            self.seal_anew(&Authority::Own, &event.name(), &event.header, &heirs)?;
        }
        Ok(())
    }

    /// Was this record handed over to the person at the screen?
    pub fn has_taken_over(&self, record: RecordId) -> bool {
        self.heirs_of(record).contains(&self.me.id)
    }

    /// Those who read everything that is written to this record because it was handed over to them.
    pub(in crate::vault) fn heirs_of(&self, record: RecordId) -> Vec<MemberId> {
        let entries = self.entries_of(record);
        let headers = entries.iter().map(|entry| &entry.header);
        let heirs = headers.flat_map(|header| self.heirs_by(header));
        heirs.copied().collect()
    }
}

/// The new owner, and everyone who reads the record already: they learn of it.
fn readers_so_far(events: &[Event], to: MemberId) -> Vec<MemberId> {
    let mut readers = vec![to];
    for event in events {
        if let Readers::Members(members) = &event.header.readers {
            readers.extend(members);
        }
    }
    let mut seen = std::collections::HashSet::new();
    readers.retain(|reader| seen.insert(*reader));
    readers
}
