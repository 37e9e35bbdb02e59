//! Where it is kept: keys, sealing, event files, drafts, index, verification (DESIGN §3). Knows no forms, words or
//! screens: a record's body is JSON to it.
//!
//! A vault is opened with [`create`], [`unlock`] or [`rescue`]; everything else is a method of [`Vault`]. [`Vault`] is
//! `Send`: it lives on a worker's thread, and its calls block.

mod drafts;
mod erasure;
mod error;
mod events;
mod ids;
mod index;
mod keys;
mod layout;
mod machine;
mod members;
mod store;
mod verify;

pub use drafts::{Draft, Drafts};
pub use error::{BadFile, DiskFault, Error, Fault};
pub use events::event::{Event, EventType, Head, Header, NewEvent, Readers};
pub use events::history::History;
pub use ids::{DeviceId, EventId, EventName, MemberId, NotAnId, OfficeId, RecordId};
pub use index::{Entry, Refreshed, Summarise};
pub use keys::passphrase::{Strength, Weakness, strength};
pub use keys::sheet::{self, RecoverySheet, SheetError};
pub use machine::disk::{Disk, SystemDisk};
pub use machine::process::{Hardening, harden};
pub use machine::system::Access;
pub use machine::world::{SystemWorld, World};
pub use members::admission::{Application, applied, apply, is_vault_of};
pub use members::founding::{Founding, create};
pub use members::rescue::{Rescue, rescue};
pub use members::roster::Member;
pub use members::statement::Role;
pub use members::ticket::{enter, is_one_time_code};
pub use store::{Places, Situation, Vault, situation, unlock};
pub use verify::Report;

/// A passphrase or another secret text; wiped from memory when dropped, and `Debug` prints nothing of it.
pub use age::secrecy::{ExposeSecret, SecretString};

/// The work factor of a passphrase (scrypt, `N = 2^18`): about a second and 256 MiB for each try.
pub const WORK_FACTOR: u8 = 18;

#[cfg(test)]
mod tests;
