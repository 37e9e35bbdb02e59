//! The index: what every readable event says in short. A cache, rebuilt from the events at any time.

use std::fmt;
use std::ops::ControlFlow;

use serde_json::Value;

use super::error::{BadFile, Error};
use super::{EventName, Header, RecordId, Vault};

/// Gives the fields of an event that lists and search need. The vault knows no forms, so the desk says how.
pub trait Summarise: Send {
    /// Changes when the summaries change; the index is then rebuilt.
    fn version(&self) -> String;
    fn summarise(&self, header: &Header, body: &Value) -> Value;
}

/// An event in the index. `Debug` prints nothing of the summary.
#[derive(Clone, PartialEq)]
pub struct Entry {
    pub name: EventName,
    pub header: Header,
    pub summary: Value,
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("name", &self.name)
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}

/// What a refresh found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refreshed {
    /// Events that were opened now.
    pub opened: usize,
    /// Events that this person may not read.
    pub closed: usize,
    /// Every file that is not what it should be, known ones too.
    pub bad: Vec<BadFile>,
}

impl Vault {
    /// Brings the index up to date and keeps `summarise` for what is appended later. `progress` hears (done, of);
    /// when it breaks, what was done is kept.
    ///
    /// # Errors
    /// [`Error::Stopped`], [`Error::Disk`] when the vault cannot be listed.
    pub fn refresh(
        &mut self,
        summarise: Box<dyn Summarise>,
        progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Refreshed, Error> {
        todo!()
    }

    /// Every readable event, by record; within a record in causal order.
    pub fn entries(&self) -> Box<dyn Iterator<Item = &Entry> + '_> {
        todo!()
    }

    /// The readable events of one record in causal order.
    pub fn entries_of(&self, record: RecordId) -> Vec<&Entry> {
        todo!()
    }
}
