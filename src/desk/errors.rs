//! What can go wrong at the desk, and the words for it.

use std::io::ErrorKind;
use std::path::Path;

use super::shelf::FormFault;
use crate::language::{Arg, Catalogs, Saying, Tag};
use crate::vault::{self, DiskFault};

/// What went wrong. Holds no answers.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum DeskError {
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    #[error("the passphrase is too easy to guess")]
    WeakPassphrase,
    #[error("the office is locked")]
    Locked,
    #[error("{path} holds something already")]
    OfficeExists { path: String },
    #[error("this is not what stands on the recovery sheet")]
    SheetDiffers,
    #[error("the recovery sheet belongs to another office")]
    OtherSheet,
    #[error("the office does not know this computer")]
    NotAMember,
    #[error("only a supervisor may do this")]
    NotASupervisor,
    #[error("this belongs to another office")]
    OtherOffice,
    #[error("process {pid} has been working with this office since {since}")]
    InUse { pid: u32, since: String },
    #[error("the disk is full")]
    DiskFull,
    #[error("{path} cannot be written to")]
    ReadOnly { path: String },
    #[error("{path} may not be opened")]
    Denied { path: String },
    #[error("{path} cannot be found")]
    Missing { path: String },
    #[error("the device with {path} failed")]
    DeviceFailed { path: String },
    #[error("{path} could not be read or written: {cause}")]
    Disk { path: String, cause: String },
    #[error("the draft {record} is damaged")]
    DamagedDraft { record: String },
    #[error("{file} is damaged")]
    Damaged { file: String },
    #[error("{file} was written by a newer version")]
    Newer { file: String },
    #[error("{size} bytes are more than the {limit} that one record may hold")]
    TooLarge { size: usize, limit: usize },
    #[error("no record {record}")]
    NoSuchRecord { record: String },
    #[error("this record is not sealed for this person")]
    NotForYou,
    #[error("no form {form}")]
    NoSuchForm { form: String },
    #[error("the form {} has faults", .0.file)]
    FaultyForm(FormFault),
    #[error("no municipality {number}")]
    NoSuchMunicipality { number: String },
    /// A fault of this program.
    #[error("a document could not be written as JSON")]
    NotJson,
}

/// An error in words: what happened, what is safe, what to do now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub what: Saying,
    pub safe: Saying,
    pub now: Saying,
}

impl DeskError {
    /// What a file that is not the vault's said.
    pub(super) fn of_file(path: &Path, error: &std::io::Error) -> DeskError {
        let path = path.display().to_string();
        match error.kind() {
            ErrorKind::NotFound => DeskError::Missing { path },
            ErrorKind::PermissionDenied => DeskError::Denied { path },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => DeskError::DiskFull,
            ErrorKind::ReadOnlyFilesystem => DeskError::ReadOnly { path },
            _ => DeskError::Disk {
                path,
                cause: error.to_string(),
            },
        }
    }

    /// Message id; its attributes `.safe` and `.now` say the rest.
    pub fn message(&self) -> &'static str {
        match self {
            DeskError::WrongPassphrase => "error-wrong-passphrase",
            DeskError::WeakPassphrase => "error-weak-passphrase",
            DeskError::Locked => "error-locked",
            DeskError::OfficeExists { .. } => "error-office-exists",
            DeskError::SheetDiffers => "error-sheet-differs",
            DeskError::OtherSheet => "error-other-sheet",
            DeskError::NotAMember => "error-not-a-member",
            DeskError::NotASupervisor => "error-not-a-supervisor",
            DeskError::OtherOffice => "error-other-office",
            DeskError::InUse { .. } => "error-in-use",
            DeskError::DiskFull => "error-disk-full",
            DeskError::ReadOnly { .. } => "error-read-only",
            DeskError::Denied { .. } => "error-denied",
            DeskError::Missing { .. } => "error-missing",
            DeskError::DeviceFailed { .. } => "error-device-failed",
            DeskError::Disk { .. } => "error-disk",
            DeskError::DamagedDraft { .. } => "error-damaged-draft",
            DeskError::Damaged { .. } => "error-damaged",
            DeskError::Newer { .. } => "error-newer",
            DeskError::TooLarge { .. } => "error-too-large",
            DeskError::NoSuchRecord { .. } => "error-no-such-record",
            DeskError::NotForYou => "error-not-for-you",
            DeskError::NoSuchForm { .. } => "error-no-such-form",
            DeskError::FaultyForm(_) => "error-faulty-form",
            DeskError::NoSuchMunicipality { .. } => "error-no-such-municipality",
            DeskError::NotJson => "error-not-json",
        }
    }

    /// What the message's variables stand for.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        let text = |text: &str| Arg::Text(text.to_owned());
        match self {
            DeskError::OfficeExists { path }
            | DeskError::ReadOnly { path }
            | DeskError::Denied { path }
            | DeskError::Missing { path }
            | DeskError::DeviceFailed { path } => vec![("path", text(path))],
            DeskError::Disk { path, cause } => vec![("path", text(path)), ("cause", text(cause))],
            DeskError::InUse { pid, since } => {
                vec![("pid", text(&pid.to_string())), ("since", text(since))]
            }
            DeskError::Damaged { file } | DeskError::Newer { file } => vec![("file", text(file))],
            DeskError::TooLarge { size, limit } => {
                vec![("size", kibibytes(*size)), ("limit", kibibytes(*limit))]
            }
            DeskError::DamagedDraft { record } => {
                vec![("file", text(&format!("drafts/{record}.age")))]
            }
            DeskError::NoSuchRecord { record } => vec![("record", text(record))],
            DeskError::NoSuchForm { form } => vec![("form", text(form))],
            DeskError::FaultyForm(fault) => faulty_form(fault),
            DeskError::NoSuchMunicipality { number } => vec![("number", text(number))],
            _ => Vec::new(),
        }
    }

    /// The error in words.
    pub fn tell(&self, catalogs: &Catalogs, tag: &Tag) -> Told {
        let (message, args) = (self.message(), self.args());
        let attribute = |name: &str| {
            let found = catalogs.find(tag, message, Some(name), &args);
            found.unwrap_or_else(|| catalogs.say(tag, &format!("error-any-{name}"), &args))
        };
        Told {
            what: catalogs.say(tag, message, &args),
            safe: attribute("safe"),
            now: attribute("now"),
        }
    }
}

/// In KiB, rounded up: nobody counts bytes.
fn kibibytes(bytes: usize) -> Arg {
    Arg::Number(bytes.div_ceil(1024) as f64)
}

/// The file, and place and words of the first fault.
fn faulty_form(fault: &FormFault) -> Vec<(&'static str, Arg)> {
    let first = fault.diagnostics.first();
    let place = match first {
        Some(first) => format!("{}:{}:{}", first.file, first.line, first.column),
        None => fault.file.clone(),
    };
    let cause = first.map(|first| first.message.clone()).unwrap_or_default();
    vec![("place", Arg::Text(place)), ("cause", Arg::Text(cause))]
}

impl From<vault::Error> for DeskError {
    fn from(error: vault::Error) -> DeskError {
        use vault::Error;
        match error {
            Error::WrongPassphrase => DeskError::WrongPassphrase,
            Error::AlreadyHere(path) => DeskError::OfficeExists {
                path: path.display().to_string(),
            },
            Error::NotHere(path) => DeskError::Missing {
                path: path.display().to_string(),
            },
            Error::InUse { pid, since } => DeskError::InUse { pid, since },
            Error::NotAMember => DeskError::NotAMember,
            Error::NotASupervisor => DeskError::NotASupervisor,
            Error::OtherOffice => DeskError::OtherOffice,
            Error::OtherSheet => DeskError::OtherSheet,
            Error::Damaged(bad) => DeskError::Damaged { file: bad.file },
            Error::Unknown(record) => DeskError::NoSuchRecord { record },
            Error::TooLarge { size, limit } => DeskError::TooLarge { size, limit },
            Error::Newer { file, .. } => DeskError::Newer { file },
            Error::Disk {
                path,
                fault,
                source,
            } => disk(path.display().to_string(), fault, &source),
            Error::Unusable(_) => DeskError::NotJson,
            Error::Stopped => DeskError::Disk {
                path: String::new(),
                cause: error.to_string(),
            },
        }
    }
}

fn disk(path: String, fault: DiskFault, source: &std::io::Error) -> DeskError {
    match fault {
        DiskFault::Full => DeskError::DiskFull,
        DiskFault::ReadOnly => DeskError::ReadOnly { path },
        DiskFault::Denied => DeskError::Denied { path },
        DiskFault::Missing => DeskError::Missing { path },
        DiskFault::Broken => DeskError::DeviceFailed { path },
        DiskFault::Exhausted | DiskFault::Other => DeskError::Disk {
            path,
            cause: source.to_string(),
        },
    }
}
