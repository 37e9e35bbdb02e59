//! The use cases: open the office, start, resume, finish a conversation, read it again.
//!
//! One file per use case. All calls are synchronous and [`Desk`] is `Send`: a screen runs it on a thread of its own.
//! What is handed out ([`Home`], [`Conversation`], [`Reading`], …) is plain data, or an [`Interview`] that the caller
//! leads by itself and brings back to [`Desk::save`] and [`Desk::submit`].
//!
//! [`Interview`]: crate::interview::Interview

mod admission;
mod answers;
mod bounded;
pub mod check;
mod conflicts;
mod consents;
mod conversation;
mod demo;
mod drafts;
mod earlier;
pub mod entry;
mod errors;
mod export;
mod founding;
mod home;
pub mod import;
mod index;
mod letters;
mod lifecycle;
mod marks;
mod matching;
mod membership;
mod municipalities;
mod office;
mod outside;
mod people;
mod preview;
mod queue;
mod reading;
mod reopening;
mod review;
mod revisions;
mod search;
mod sessions;
mod shelf;
mod spoken;
pub mod statistics;
mod summary;
pub mod template;
mod thread;
pub mod trial;
mod unlock;
mod verification;
mod watch;
mod wording;

use std::sync::Arc;

use time::{OffsetDateTime, UtcOffset};

use self::demo::Throwaway;
use self::municipalities::Municipalities;
use self::office::Office;
use self::preview::Preview;
use crate::language::{Catalogs, Tag};
use crate::vault::{self, Hardening, Places, World};

pub use admission::{MemberCard, Rescue, read_application, write_application};
pub use conflicts::{ConflictCard, Conflicts, Decision, Disagreement, Side};
pub use consents::ConsentCard;
pub use conversation::{Beginning, Conversation, Saved, Submitted, Whom};
pub use demo::Generated;
pub use earlier::Earlier;
pub use errors::{DeskError, Told};
pub use export::write_session;
pub use founding::{Founding, RecoverySheet, Strength};
pub use home::{DraftCard, FormCard, Home, HomeNotice, PersonCard, SessionCard, SessionState};
pub use letters::{LetterCard, Obstacle, Paper, write_letter};
pub use lifecycle::{Archived, DueCard, Erasing, Exported, PersonSheet, RetentionList};
pub use marks::Marks;
pub use matching::{Finder, Folded};
pub use membership::{Membership, Progress};
pub use municipalities::Municipality;
pub use preview::{Reloaded, Trying};
pub use queue::{Age, Mark, Narrowing, Queue, QueueCard, Stand};
pub use reading::Reading;
pub use review::Verdict;
pub use search::{Hit, What};
pub use shelf::{FormFault, Own, Shelf};
pub use spoken::Spoken;
pub use summary::{Attention, NextStepLine, QuestionLine, SectionSummary, Summary};
pub use thread::{HistoryEntry, Seen};
pub use watch::Watch;
pub use wording::{ChoiceWords, QuestionWords, Speaker};

pub use crate::office::LanguageForm;

/// What a desk needs from the machine it stands on.
pub struct Setup {
    /// Where the office's vault and this computer's own folder lie.
    pub places: Places,
    /// The person's own forms and words, laid over the shipped ones.
    pub own: Own,
    /// Clock and random numbers.
    pub world: Arc<dyn World>,
    /// The clock on the wall, against UTC: what `today()` is in a form.
    pub offset: UtcOffset,
    /// The language of the program itself, as the environment asks for it; an office's own language form wins once
    /// it is open.
    pub language: Tag,
    /// What could be done to keep this process to itself, when it was tried; the person is told what could not.
    pub hardening: Option<Hardening>,
}

/// How things stand when the program starts, and after every [`Desk::unlock`] and [`Desk::lock`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Situation {
    /// Nothing here yet: the wizard begins.
    NoOffice,
    /// The office is open, but its recovery sheet has not been confirmed yet: show [`Desk::sheet`], then
    /// [`Desk::confirm_sheet`].
    SheetUnconfirmed,
    /// The office is here and closed.
    Locked,
    /// There is a vault, but this computer holds no identity for it.
    NotAMember,
    /// This computer has an identity, but the vault is not where it was: a share that is not mounted.
    VaultMissing {
        /// Where it was looked for.
        path: String,
    },
    /// Files without which nothing opens are missing or damaged: their names.
    Damaged { files: Vec<String> },
    /// The office is open.
    Open,
    /// There is no office: a form is only tried out. [`Desk::begin_preview`] begins it.
    Preview,
}

/// The desk: everything a person can do, and nothing of how it looks.
pub struct Desk {
    places: Places,
    world: Arc<dyn World>,
    offset: UtcOffset,
    shelf: Shelf,
    catalogs: Catalogs,
    /// Of the environment, for as long as no office is open.
    own_language: Tag,
    language: Tag,
    hardening: Option<Hardening>,
    municipalities: Option<Municipalities>,
    /// How hard passphrases of new members are stretched; low only in the demo.
    work_factor: u8,
    office: Option<Office>,
    preview: Option<Preview>,
    /// The demo's folder; it goes when everything above has been closed.
    throwaway: Option<Throwaway>,
}

impl Desk {
    /// Sets the desk up. Reads no keys and opens nothing.
    pub fn new(setup: Setup) -> Desk {
        let shelf = Shelf::new(setup.own);
        Desk {
            places: setup.places,
            world: setup.world,
            offset: setup.offset,
            catalogs: Catalogs::new(Box::new(shelf.clone())),
            shelf,
            language: setup.language.clone(),
            own_language: setup.language,
            hardening: setup.hardening,
            municipalities: None,
            work_factor: vault::WORK_FACTOR,
            office: None,
            preview: None,
            throwaway: None,
        }
    }

    /// How hard passphrases of new members are stretched (scrypt, `N = 2^factor`). For tests.
    #[doc(hidden)]
    pub fn set_work_factor(&mut self, factor: u8) {
        self.work_factor = factor;
    }

    /// How things stand now.
    pub fn situation(&self) -> Situation {
        if self.is_preview() {
            return Situation::Preview;
        }
        if let Some(office) = &self.office {
            return match office.vault.sheet() {
                Ok(None) => Situation::Open,
                Ok(Some(_)) => Situation::SheetUnconfirmed,
                // A sheet that cannot be shown must not keep anyone out of the office.
                Err(_) => Situation::Open,
            };
        }
        match vault::situation(&self.places) {
            vault::Situation::Nothing => Situation::NoOffice,
            vault::Situation::Locked => Situation::Locked,
            vault::Situation::LocalMissing => Situation::NotAMember,
            vault::Situation::VaultMissing => Situation::VaultMissing {
                path: self.places.vault.display().to_string(),
            },
            vault::Situation::Damaged(bad) => Situation::Damaged {
                files: bad.into_iter().map(|bad| bad.file).collect(),
            },
        }
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

    /// The clock on the wall, against UTC.
    pub fn offset(&self) -> UtcOffset {
        self.offset
    }

    /// The moment, on the wall's clock.
    pub fn now(&self) -> OffsetDateTime {
        self.world.now().to_offset(self.offset)
    }

    fn office(&self) -> Result<&Office, DeskError> {
        self.office.as_ref().ok_or(DeskError::Locked)
    }

    fn office_mut(&mut self) -> Result<&mut Office, DeskError> {
        self.office.as_mut().ok_or(DeskError::Locked)
    }
}
