//! The use cases: open the office, start, resume, finish a conversation, read it again.
//!
//! One file per use case. All calls are synchronous and [`Desk`] is `Send`: a screen runs it on a thread of its own.
//! What is handed out ([`Home`], [`Conversation`], [`Reading`], …) is plain data, or an [`Interview`] that the caller
//! leads by itself and brings back to [`Desk::save`] and [`Desk::submit`].
//!
//! [`Interview`]: crate::interview::Interview

mod conversation;
mod demo;
mod errors;
mod founding;
mod home;
mod municipalities;
mod reading;
mod search;
mod shelf;
mod summary;
mod unlock;
mod wording;

use std::path::PathBuf;

use crate::language::{Catalogs, Tag};
use crate::vault::{Places, World};

pub use conversation::{Beginning, Conversation, Saved, Submitted, Whom};
pub use errors::{DeskError, Told};
pub use founding::{Founding, LanguageForm, RecoverySheet, Strength};
pub use home::{DraftCard, FormCard, Home, HomeNotice, PersonCard, SessionCard, SessionState};
pub use municipalities::Municipality;
pub use reading::{HistoryEntry, Reading};
pub use search::{Hit, What};
pub use shelf::{FormFault, Shelf};
pub use summary::{Attention, NextStepLine, QuestionLine, SectionSummary, Summary};
pub use wording::{ChoiceWords, QuestionWords, Speaker};

/// What a desk needs from the machine it stands on.
pub struct Setup {
    /// Where the office's vault and this computer's own folder lie.
    pub places: Places,
    /// The person's own `forms/` and `locales/`, laid over the shipped ones. `None`: only the shipped ones.
    pub configuration: Option<PathBuf>,
    /// Clock and random numbers.
    pub world: Box<dyn World>,
    /// The language of the program itself, as the environment asks for it; an office's own language form wins once
    /// it is open.
    pub language: Tag,
}

/// How things stand when the program starts, and after every [`Desk::unlock`] and [`Desk::lock`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Situation {
    /// Nothing here yet: the wizard begins.
    NoOffice,
    /// An office was founded, but its recovery sheet has not been confirmed yet: show it, then
    /// [`Desk::confirm_sheet`].
    SheetUnconfirmed,
    /// The office is here and closed.
    Locked,
    /// There is a vault, but this computer holds no identity for it.
    NotAMember,
    /// The office is open.
    Open,
}

/// The desk: everything a person can do, and nothing of how it looks.
pub struct Desk {
    shelf: Shelf,
    catalogs: Catalogs,
    language: Tag,
}

impl Desk {
    /// Sets the desk up. Reads no keys and opens nothing.
    ///
    /// # Errors
    /// Only when the places cannot be looked at at all.
    pub fn new(setup: Setup) -> Result<Desk, DeskError> {
        let _ = setup;
        todo!()
    }

    /// How things stand now.
    pub fn situation(&self) -> Situation {
        todo!()
    }

    /// All words; cheap to clone and to hand to another thread.
    pub fn catalogs(&self) -> &Catalogs {
        &self.catalogs
    }

    /// The language of the program itself.
    pub fn language(&self) -> &Tag {
        &self.language
    }

    /// Forms and locales.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }
}
