//! What can go wrong with a vault. Holds paths, names and codes; never an answer, never a key.

use std::path::PathBuf;

/// Why an operation on a vault was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The passphrase does not open this LOCAL folder.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// [`create`](super::create), [`apply`](super::apply) where something stands already: which path.
    #[error("{} is not empty", .0.display())]
    AlreadyHere(PathBuf),
    /// There is no such vault or LOCAL folder: which path.
    #[error("{} is not there", .0.display())]
    NotHere(PathBuf),
    /// Another program works on this LOCAL folder: its process and since when (RFC 3339); 0 and `?` where the system
    /// does not let a locked file be read.
    #[error("process {pid} has been working here since {since}")]
    InUse { pid: u32, since: String },
    /// The vault's roster does not name this person's device: not admitted yet, or removed.
    #[error("the office does not know this device")]
    NotAMember,
    /// Only a supervisor may do this.
    #[error("only a supervisor may do this")]
    NotASupervisor,
    /// A supervisor's rights are taken away by the recovery sheet, or given up by themselves.
    #[error("only the recovery sheet may do this to a supervisor")]
    NeedsSheet,
    /// The last member of an office does not leave it.
    #[error("there is nobody else in this office")]
    OnlyMember,
    /// No one-time code that has not been used, or a typing error in it.
    #[error("the one-time code opens nothing")]
    WrongCode,
    /// The vault belongs to another office than this LOCAL folder.
    #[error("this vault belongs to another office")]
    OtherOffice,
    /// The office's keys are not sealed to this recovery sheet.
    #[error("the recovery sheet does not belong to this vault")]
    OtherSheet,
    /// The application holds no keys, or other keys than the roster has of this member.
    #[error("this is no application that can be used")]
    BadApplication,
    /// Something that everything else hangs on is damaged.
    #[error(transparent)]
    Damaged(#[from] BadFile),
    /// No member, record or event of this id.
    #[error("there is no {0}")]
    Unknown(String),
    /// The document is larger than a file of the vault may be.
    #[error("{size} bytes are more than the {limit} that one file may hold")]
    TooLarge { size: usize, limit: usize },
    /// The file was written by a newer version.
    #[error("{file} was written in format {version}, which this version does not know")]
    Newer { file: String, version: u64 },
    /// The disk did not do what was asked.
    #[error("{}: {fault}", .path.display())]
    Disk {
        path: PathBuf,
        fault: DiskFault,
        #[source]
        source: std::io::Error,
    },
    /// A document that cannot be written as JSON, a key that signs nothing.
    #[error("{0} cannot be used")]
    Unusable(&'static str),
    /// The caller asked to stop while something was in progress.
    #[error("stopped")]
    Stopped,
}

/// What the disk said, in the ways that call for different words to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum DiskFault {
    /// No room left, or the quota is used up.
    #[error("no room left")]
    Full,
    /// The file system is mounted read-only.
    #[error("read-only")]
    ReadOnly,
    /// The person may not write or read there.
    #[error("permission denied")]
    Denied,
    /// The device failed (EIO), or the network share went away.
    #[error("the device failed")]
    Broken,
    /// A folder that should be there is not.
    #[error("not there")]
    Missing,
    /// Too many files are open.
    #[error("too many open files")]
    Exhausted,
    #[error("input or output failed")]
    Other,
}

/// A file that is not what it should be. One such file never hides the others.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error, serde::Serialize)]
#[error("{file}: {fault}")]
pub struct BadFile {
    /// Path below VAULT or LOCAL, such as `events/3f/….age`.
    pub file: String,
    pub fault: Fault,
}

/// What is the matter with a file.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, thiserror::Error, serde::Serialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Fault {
    /// It should be there and is not.
    #[error("missing")]
    Missing,
    /// Its bytes are not those that were written: bit rot, a cut, an overwrite.
    #[error("altered")]
    Altered,
    /// It opens, but no member of this office wrote what it says.
    #[error("forged")]
    Forged,
    /// It is genuine, but lies under another name or in another office's vault.
    #[error("misplaced")]
    Misplaced,
    /// It cannot be read at all: the disk refuses, it is too large, or no age file.
    #[error("unreadable")]
    Unreadable,
    /// Two different events claim the same number of one device: LOCAL was copied, or restored from a backup.
    #[error("forked")]
    Forked,
    /// The folder holds less than this computer has already seen of it.
    #[error("rolled back")]
    RolledBack,
    /// Written by a newer version of Bolyst.
    #[error("newer")]
    Newer,
    /// Signed by a member, but after that member was removed, or had lost the right to say so.
    #[error("written too late")]
    Late,
    /// A name that Bolyst did not make: a sync tool's conflict copy, a left-over `.part`.
    #[error("foreign")]
    Foreign,
}

impl Fault {
    /// All of them, in the order in which a report tells them.
    pub const ALL: [Fault; 10] = [
        Fault::Missing,
        Fault::RolledBack,
        Fault::Altered,
        Fault::Unreadable,
        Fault::Forged,
        Fault::Forked,
        Fault::Late,
        Fault::Misplaced,
        Fault::Newer,
        Fault::Foreign,
    ];

    /// The message that names it and says what it means.
    pub fn message(self) -> &'static str {
        match self {
            Fault::Missing => "ui-fault-missing",
            Fault::RolledBack => "ui-fault-rolled-back",
            Fault::Altered => "ui-fault-altered",
            Fault::Unreadable => "ui-fault-unreadable",
            Fault::Forged => "ui-fault-forged",
            Fault::Forked => "ui-fault-forked",
            Fault::Late => "ui-fault-late",
            Fault::Misplaced => "ui-fault-misplaced",
            Fault::Newer => "ui-fault-newer",
            Fault::Foreign => "ui-fault-foreign",
        }
    }
}
