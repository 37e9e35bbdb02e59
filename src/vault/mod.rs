//! Where it is kept: keys, sealing, event files, drafts, index, verification (DESIGN §3). Knows no forms, words or
//! screens: a record's body is JSON to it.
//!
//! A vault is opened with [`create`], [`unlock`] or [`rescue`]; everything else is a method of [`Vault`]. [`Vault`] is
//! `Send`: it lives on a worker's thread, and its calls block.

mod admission;
mod append;
mod chain;
mod circle;
mod disk;
mod drafts;
mod error;
mod event;
mod founding;
mod history;
mod ids;
mod index;
mod keys;
mod layout;
mod lock;
mod memory;
mod open;
mod passphrase;
mod process;
mod rescue;
mod roster;
mod sealing;
pub mod sheet;
mod signing;
mod store;
mod system;
mod verify;
mod world;

pub use admission::{Application, applied, apply, is_vault_of};
pub use disk::{Disk, SystemDisk};
pub use drafts::{Draft, Drafts};
pub use error::{BadFile, DiskFault, Error, Fault};
pub use event::{Event, EventType, Head, Header, NewEvent, Readers};
pub use founding::{Founding, create};
pub use history::History;
pub use ids::{DeviceId, EventId, EventName, MemberId, NotAnId, OfficeId, RecordId};
pub use index::{Entry, Refreshed, Summarise};
pub use passphrase::{Strength, Weakness, strength};
pub use process::{Hardening, harden};
pub use rescue::{Rescue, rescue};
pub use roster::{Member, Role};
pub use sheet::{RecoverySheet, SheetError};
pub use store::{Places, Situation, Vault, situation, unlock};
pub use system::Access;
pub use verify::Report;
pub use world::{SystemWorld, World};

/// A passphrase or another secret text; wiped from memory when dropped, and `Debug` prints nothing of it.
pub use age::secrecy::{ExposeSecret, SecretString};

/// The work factor of a passphrase (scrypt, `N = 2^18`): about a second and 256 MiB for each try.
pub const WORK_FACTOR: u8 = 18;

#[cfg(test)]
mod tests;
