//! What can go wrong at the desk, and the words for it.

use std::io::ErrorKind;
use std::path::Path;

use super::bounded;
use super::letters::Obstacle;
use super::shelf::FormFault;
use crate::form::import::ImportError;
use crate::language::{Arg, Catalogs, Saying, Tag};
use crate::vault::{self, DiskFault, SheetError};

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
    /// A code was not typed as it stands on the paper; the group (from 1) in which the mistake is, when it is known.
    #[error("the code of the recovery sheet was mistyped")]
    SheetTyped { group: Option<usize> },
    #[error("the recovery sheet belongs to another office")]
    OtherSheet,
    #[error("the office does not know this computer")]
    NotAMember,
    #[error("only a supervisor may do this")]
    NotASupervisor,
    #[error("only a supervisor may do this, or someone with the recovery sheet")]
    NeedsSheet,
    #[error("only the recovery sheet may do this to a supervisor")]
    NeedsSheetForSupervisor,
    #[error("there is nobody else in this office")]
    OnlyMember,
    #[error("the one-time code opens nothing")]
    WrongCode,
    #[error("nobody here is called {name}")]
    NoSuchMember { name: String },
    #[error("more than one is called {name}: {ids}")]
    SameName { name: String, ids: String },
    #[error("stopped")]
    Stopped,
    #[error("this is no fingerprint of an office")]
    NotAFingerprint,
    #[error("{path} holds another office than the one of this fingerprint")]
    FingerprintDiffers { path: String },
    #[error("{path} is there already")]
    FileExists { path: String },
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
    #[error("{path} is larger than {megabytes} MB")]
    FileTooLarge { path: String, megabytes: u64 },
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
    #[error("the session has changed since it was read")]
    NewerRevision,
    #[error("nothing was written")]
    NothingWritten,
    #[error("no form {form}")]
    NoSuchForm { form: String },
    #[error("`{id}` cannot be the id of a form")]
    BadFormId { id: String },
    #[error("`{id}` is in use already")]
    FormIdTaken { id: String },
    #[error("the form {} has faults", .0.file)]
    FaultyForm(FormFault),
    #[error("nothing could be imported: {0}")]
    NotImported(ImportError),
    #[error("no municipality {number}")]
    NoSuchMunicipality { number: String },
    #[error("{record} is not in the archive export")]
    NotArchived { record: String },
    #[error("this is no application for membership")]
    NotAnApplication,
    #[error("no letter {letter}")]
    NoSuchLetter { letter: String },
    #[error("{file} has a fault: {cause}")]
    FaultyLetter { file: String, cause: String },
    #[error("this letter cannot be written for this person now")]
    LetterObstacle(Obstacle),
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
    pub(crate) fn of_file(path: &Path, error: &std::io::Error) -> DeskError {
        let path = path.display().to_string();
        match error.kind() {
            ErrorKind::NotFound => DeskError::Missing { path },
            ErrorKind::PermissionDenied => DeskError::Denied { path },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => DeskError::DiskFull,
            ErrorKind::ReadOnlyFilesystem => DeskError::ReadOnly { path },
            ErrorKind::FileTooLarge => DeskError::FileTooLarge {
                path,
                megabytes: bounded::LARGEST >> 20,
            },
            _ => DeskError::Disk {
                path,
                cause: error.to_string(),
            },
        }
    }

    /// Where a recovery sheet's code was mistyped.
    pub(super) fn from_sheet(error: SheetError) -> DeskError {
        let group = match error {
            SheetError::Length { .. } => None,
            SheetError::Character(group) => Some(group),
            SheetError::Typing(group) => group,
        };
        DeskError::SheetTyped { group }
    }

    /// Message id; its attributes `.safe` and `.now` say the rest.
    pub fn message(&self) -> &'static str {
        match self {
            DeskError::WrongPassphrase => "error-wrong-passphrase",
            DeskError::WeakPassphrase => "error-weak-passphrase",
            DeskError::Locked => "error-locked",
            DeskError::OfficeExists { .. } => "error-office-exists",
            DeskError::SheetDiffers => "error-sheet-differs",
            DeskError::SheetTyped { group: Some(_) } => "error-sheet-typed-in-group",
            DeskError::SheetTyped { group: None } => "error-sheet-typed",
            DeskError::OtherSheet => "error-other-sheet",
            DeskError::NotAMember => "error-not-a-member",
            DeskError::NotASupervisor => "error-not-a-supervisor",
            DeskError::NeedsSheet => "error-needs-sheet",
            DeskError::NeedsSheetForSupervisor => "error-needs-sheet-for-supervisor",
            DeskError::OnlyMember => "error-only-member",
            DeskError::WrongCode => "error-wrong-code",
            DeskError::NoSuchMember { .. } => "error-no-such-member",
            DeskError::SameName { .. } => "error-same-name",
            DeskError::Stopped => "error-stopped",
            DeskError::NotAFingerprint => "error-not-a-fingerprint",
            DeskError::FingerprintDiffers { .. } => "error-fingerprint-differs",
            DeskError::FileExists { .. } => "error-file-exists",
            DeskError::OtherOffice => "error-other-office",
            DeskError::InUse { .. } => "error-in-use",
            DeskError::DiskFull => "error-disk-full",
            DeskError::ReadOnly { .. } => "error-read-only",
            DeskError::FileTooLarge { .. } => "error-file-too-large",
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
            DeskError::NewerRevision => "error-newer-revision",
            DeskError::NothingWritten => "error-nothing-written",
            DeskError::NoSuchForm { .. } => "error-no-such-form",
            DeskError::BadFormId { .. } => "error-bad-form-id",
            DeskError::FormIdTaken { .. } => "error-form-id-taken",
            DeskError::FaultyForm(_) => "error-faulty-form",
            DeskError::NotImported(ImportError::WebPage) => "error-import-web-page",
            DeskError::NotImported(ImportError::NotAWorkbook) => "error-import-no-workbook",
            DeskError::NotImported(ImportError::TooLarge { .. }) => "error-import-too-large",
            DeskError::NotImported(ImportError::Damaged(_)) => "error-import-damaged",
            DeskError::NotImported(ImportError::NotWhole) => "error-import-not-whole",
            DeskError::NotImported(ImportError::Locked) => "error-import-locked",
            DeskError::NotImported(ImportError::TooSparse) => "error-import-too-sparse",
            DeskError::NotImported(ImportError::NoSurvey) => "error-import-no-survey",
            DeskError::NotImported(ImportError::NothingAsked) => "error-import-nothing-asked",
            DeskError::NoSuchMunicipality { .. } => "error-no-such-municipality",
            DeskError::NotArchived { .. } => "error-not-archived",
            DeskError::NotAnApplication => "error-not-an-application",
            DeskError::NoSuchLetter { .. } => "error-no-such-letter",
            DeskError::FaultyLetter { .. } => "error-faulty-letter",
            DeskError::LetterObstacle(Obstacle::NoTalk { .. }) => "error-letter-no-talk",
            DeskError::LetterObstacle(Obstacle::NoConsent) => "error-letter-no-consent",
            DeskError::LetterObstacle(Obstacle::NotApplicable) => "error-letter-not-applicable",
            DeskError::NotJson => "error-not-json",
        }
    }

    /// What the message's variables stand for.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        let text = |text: &str| Arg::Text(text.to_owned());
        match self {
            DeskError::OfficeExists { path }
            | DeskError::FingerprintDiffers { path }
            | DeskError::FileExists { path }
            | DeskError::ReadOnly { path }
            | DeskError::Denied { path }
            | DeskError::Missing { path }
            | DeskError::DeviceFailed { path } => vec![("path", text(path))],
            DeskError::NoSuchMember { name } => vec![("name", text(name))],
            DeskError::SameName { name, ids } => vec![("name", text(name)), ("ids", text(ids))],
            DeskError::FileTooLarge { path, megabytes } => vec![
                ("path", text(path)),
                ("megabytes", Arg::Number(*megabytes as f64)),
            ],
            DeskError::Disk { path, cause } => vec![("path", text(path)), ("cause", text(cause))],
            DeskError::InUse { pid, since } => {
                vec![("pid", text(&pid.to_string())), ("since", text(since))]
            }
            DeskError::Damaged { file } | DeskError::Newer { file } => vec![("file", text(file))],
            DeskError::TooLarge { size, limit } => {
                vec![("size", kibibytes(*size)), ("limit", kibibytes(*limit))]
            }
            DeskError::SheetTyped { group: Some(group) } => {
                vec![("group", Arg::Number(*group as f64))]
            }
            DeskError::DamagedDraft { record } => {
                vec![("file", text(&format!("drafts/{record}.age")))]
            }
            DeskError::NoSuchRecord { record } | DeskError::NotArchived { record } => {
                vec![("record", text(record))]
            }
            DeskError::NoSuchLetter { letter } => vec![("letter", text(letter))],
            DeskError::FaultyLetter { file, cause } => {
                vec![("file", text(file)), ("cause", text(cause))]
            }
            DeskError::NoSuchForm { form } => vec![("form", text(form))],
            DeskError::BadFormId { id } | DeskError::FormIdTaken { id } => vec![("id", text(id))],
            DeskError::FaultyForm(fault) => faulty_form(fault),
            DeskError::NotImported(ImportError::TooLarge { megabytes, limit }) => vec![
                ("megabytes", Arg::Number(*megabytes as f64)),
                ("limit", Arg::Number(*limit as f64)),
            ],
            DeskError::NotImported(ImportError::Damaged(cause)) => vec![("cause", text(cause))],
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
            Error::NeedsSheet => DeskError::NeedsSheetForSupervisor,
            Error::OnlyMember => DeskError::OnlyMember,
            Error::WrongCode => DeskError::WrongCode,
            Error::OtherOffice => DeskError::OtherOffice,
            Error::OtherSheet => DeskError::OtherSheet,
            Error::BadApplication => DeskError::NotAnApplication,
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
            Error::Stopped => DeskError::Stopped,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{Own, Shelf};

    /// One of each. A new variant does not compile in `message` without words; this holds the words.
    fn all() -> Vec<DeskError> {
        let (path, file) = ("/x".to_owned(), "x.age".to_owned());
        let fault = FormFault {
            file: "x.json".to_owned(),
            diagnostics: Vec::new(),
        };
        vec![
            DeskError::WrongPassphrase,
            DeskError::WeakPassphrase,
            DeskError::Locked,
            DeskError::OfficeExists { path: path.clone() },
            DeskError::SheetDiffers,
            DeskError::SheetTyped { group: None },
            DeskError::SheetTyped { group: Some(3) },
            DeskError::OtherSheet,
            DeskError::NotAMember,
            DeskError::NotASupervisor,
            DeskError::NewerRevision,
            DeskError::NothingWritten,
            DeskError::NeedsSheet,
            DeskError::NeedsSheetForSupervisor,
            DeskError::OnlyMember,
            DeskError::WrongCode,
            DeskError::NoSuchMember {
                name: "Eva".to_owned(),
            },
            DeskError::SameName {
                name: "Eva".to_owned(),
                ids: "0a1b, 2c3d".to_owned(),
            },
            DeskError::Stopped,
            DeskError::NotAFingerprint,
            DeskError::FingerprintDiffers { path: path.clone() },
            DeskError::FileExists { path: path.clone() },
            DeskError::OtherOffice,
            DeskError::InUse {
                pid: 1,
                since: "10:42".to_owned(),
            },
            DeskError::DiskFull,
            DeskError::ReadOnly { path: path.clone() },
            DeskError::Denied { path: path.clone() },
            DeskError::Missing { path: path.clone() },
            DeskError::DeviceFailed { path: path.clone() },
            DeskError::Disk {
                path,
                cause: "why".to_owned(),
            },
            DeskError::DamagedDraft {
                record: "r".to_owned(),
            },
            DeskError::Damaged { file: file.clone() },
            DeskError::Newer { file },
            DeskError::TooLarge {
                size: 2048,
                limit: 1024,
            },
            DeskError::NoSuchRecord {
                record: "r".to_owned(),
            },
            DeskError::NotForYou,
            DeskError::NoSuchForm {
                form: "f".to_owned(),
            },
            DeskError::FaultyForm(fault),
            DeskError::NoSuchMunicipality {
                number: "9999".to_owned(),
            },
            DeskError::NotAnApplication,
            DeskError::NotArchived {
                record: "r".to_owned(),
            },
            DeskError::NotJson,
        ]
    }

    #[test]
    fn every_error_says_what_happened_what_is_safe_and_what_to_do_now() {
        let catalogs = Catalogs::new(Box::new(Shelf::new(Own::default())));
        for tag in [Tag::BOKMAL, Tag::NYNORSK, Tag::ENGLISH] {
            for error in all() {
                for attribute in [None, Some("safe"), Some("now")] {
                    let said = catalogs.find(&tag, error.message(), attribute, &error.args());
                    let said =
                        said.unwrap_or_else(|| panic!("{error}: nothing in {}", tag.as_str()));
                    assert!(!said.fell_back, "{error}: not in {}", tag.as_str());
                    assert!(!said.text.contains('{'), "{error}: {}", said.text);
                }
            }
        }
    }

    #[test]
    fn the_disk_is_told_in_the_ways_that_call_for_different_words() {
        let source = || std::io::Error::from(ErrorKind::StorageFull);
        let of = |fault| disk("/x".to_owned(), fault, &source()).message();
        assert_eq!(of(DiskFault::Full), "error-disk-full");
        assert_eq!(of(DiskFault::ReadOnly), "error-read-only");
        assert_eq!(of(DiskFault::Broken), "error-device-failed");
        assert_eq!(
            DeskError::of_file(Path::new("/x"), &source()),
            DeskError::DiskFull
        );
    }
}
