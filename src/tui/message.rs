//! What goes round: messages in, effects out.

use std::path::PathBuf;

use crossterm::event::KeyEvent;
use time::OffsetDateTime;

use crate::desk::statistics::Statistics;
use crate::desk::{
    Archived, Beginning, Conflicts, Conversation, Decision, DeskError, Exported, Founding, Hit,
    Home, Municipality, Narrowing, PersonSheet, Queue, Reading, RecoverySheet, Reloaded, Rescue,
    RetentionList, Saved, Seen, Situation, Strength, Submitted, Verdict,
};
use crate::interview::Step;
use crate::language::Tag;
use crate::office::statistics::Filter;
use crate::record::merge::Field;
use crate::record::{NextStep, Session};
use crate::vault::{MemberId, Report, SecretString};

use super::keymap::Command;
use super::membership::{MembersAsk, MembersReply};
use super::overlay::Overlay;
use super::page::Page;
use super::theme::Palette;

/// Something happened.
pub enum Msg {
    Key(KeyEvent),
    Paste(String),
    Resized,
    /// The desk has answered.
    Reply(Reply),
    /// A deadline that a page or the idle lock had set is here.
    Due,
    /// A file changed of which the form that is tried out is made.
    FilesChanged,
    /// A signal to end, or the terminal is gone.
    Terminate,
}

/// What an update wants done. The first two leave the model; the others are settled inside it.
pub enum Effect {
    Ask(Ask),
    Quit,
    Open(Box<dyn Overlay>),
    /// Closes the uppermost overlay.
    Close,
    /// Tells the page what was settled in an overlay.
    Settle(Settled),
    /// Does to the page what a key would do.
    Perform(Command),
    ProgramLanguage(Tag),
    Theme(Palette),
    /// Leaves for another page.
    Show(Box<dyn Page>),
    /// Leaves for home.
    GoHome,
    /// Leaves for the page that this one lies over; for home when there is none.
    GoBack,
    /// Lays a page over this one.
    Over(Box<dyn Page>),
    /// Leaves for the page where a conversation is begun.
    Prepare(Preparation),
}

/// What is known already when a conversation is to be begun.
#[derive(Clone, Default)]
pub struct Preparation {
    pub form: Option<crate::desk::FormCard>,
    pub person: Option<crate::desk::PersonCard>,
    /// Conversations that can be begun, in the order of the field.
    pub forms: Vec<crate::desk::FormCard>,
    /// Everybody whom the office knows.
    pub people: Vec<crate::desk::PersonCard>,
}

/// What a person decided in an overlay.
#[derive(Clone, PartialEq)]
pub enum Settled {
    Remark(String),
    /// Why an answer is kept although a soft check questions it.
    Reason(String),
    GoTo(Step),
    /// Yes to a question.
    Yes(Question),
    /// A next step as it was written or changed.
    NextStep(Box<NextStep>),
    /// What is right where two wrote different things.
    Third(String),
    /// A folder to write into.
    Folder(String),
    /// A case label, typed to be certain.
    Case(String),
    /// What is said about a question or a session.
    Comment(String),
    /// Why a session is sent back.
    Reasons(String),
}

/// Questions with yes and no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    Submit,
    DiscardDraft,
    RemoveInstance,
    /// A next step that somebody wrote by hand.
    RemoveStep,
    LeaveUnsaved,
    DecideConsent,
    EraseDue,
    /// Of the office, by name.
    RemoveMember,
    MakeSupervisor,
    MakeConsultant,
    Approve,
}

/// What the desk is asked. One at a time, in order, on a thread of its own.
pub enum Ask {
    Situation,
    Municipalities(String),
    Strength {
        passphrase: SecretString,
        known: Vec<String>,
    },
    Found(Founding),
    Sheet,
    ConfirmSheet(String),
    Unlock(SecretString),
    /// Opens the office with the recovery sheet.
    Rescue(SecretString),
    /// Gives a member a new passphrase on this computer.
    Restore {
        rescue: Box<Rescue>,
        member: MemberId,
        passphrase: SecretString,
    },
    /// Lets this computer in with a one-time code.
    EnterWithCode {
        code: SecretString,
        passphrase: SecretString,
    },
    Members(MembersAsk),
    /// Looks through the whole vault.
    Verify,
    Lock,
    Home,
    Search(String, Tag),
    Languages(crate::desk::Whom),
    Begin(Beginning),
    Resume(String),
    Save {
        record: String,
        session: Box<Session>,
        revision: u64,
    },
    Submit {
        record: String,
        session: Box<Session>,
    },
    Discard(String),
    Read(String),
    Comment {
        record: String,
        /// None: about the session as a whole.
        path: Option<String>,
        words: String,
        seen: Seen,
    },
    Review {
        record: String,
        verdict: Verdict,
        words: String,
        seen: Seen,
    },
    Queue(Narrowing),
    /// Takes a sealed session up again.
    Reopen(String),
    /// What was written differently in this record, in this language.
    Conflicts(String, Tag),
    /// What the office holds about a person.
    Person(String),
    DecideConsent {
        person: String,
        key: String,
        given: bool,
    },
    ExportPerson(String, PathBuf),
    ErasePerson(String),
    Retention,
    Archive(PathBuf),
    /// With the folder of an archive export.
    EraseDue(Option<PathBuf>),
    Settle {
        record: String,
        field: Field,
        decision: Decision,
    },
    /// What all conversations say together, of the people in this group.
    Statistics(Filter),
    /// Begins the conversation of a form that is tried out.
    Preview,
    /// Reads that form and its words anew.
    Reload,
}

/// What the desk answers.
pub enum Reply {
    Situation(Situation),
    Municipalities(String, Vec<Municipality>),
    Strength(Strength),
    Founded(Result<RecoverySheet, DeskError>),
    Sheet(Option<RecoverySheet>),
    SheetConfirmed(Result<(), DeskError>),
    Unlocked(Result<(), DeskError>),
    Rescued(Result<Box<Rescue>, DeskError>),
    Members(MembersReply),
    Verified(Result<Report, DeskError>),
    /// How far long work has come, and how much there is.
    Progress(usize, usize),
    Locked,
    /// With the program's language, which the office may have set.
    Home(Result<Box<Home>, DeskError>, Tag),
    Hits(String, Vec<Hit>),
    Languages(Vec<Tag>),
    Opened(Result<Box<Conversation>, DeskError>),
    Saved {
        revision: u64,
        result: Result<Saved, DeskError>,
    },
    Submitted(Result<Submitted, DeskError>),
    Discarded(Result<(), DeskError>),
    Read(Result<Box<Reading>, DeskError>),
    /// The session as it reads with what was said now.
    Commented(Result<Box<Reading>, DeskError>),
    Reviewed(Result<(), DeskError>),
    Queue(Narrowing, Result<Box<Queue>, DeskError>),
    Conflicts(Result<Box<Conflicts>, DeskError>),
    Person(Result<Box<PersonSheet>, DeskError>),
    Exported(Result<Exported, DeskError>),
    Erased(Result<(), DeskError>),
    Retention(Result<Box<RetentionList>, DeskError>),
    Archived(Result<Archived, DeskError>),
    ErasedDue(Result<usize, DeskError>),
    /// How many things are left to be settled.
    Settled(Result<usize, DeskError>),
    Statistics(Result<Box<Statistics>, DeskError>),
    Reloaded(Result<Box<Reloaded>, DeskError>),
}

/// The moment at which a message is handled: the clock comes in here and nowhere else.
pub type Now = OffsetDateTime;
