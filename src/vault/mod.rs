//! Where it is kept: keys, sealing, event files, drafts, index, verification (DESIGN §3). Knows no forms, words or
//! screens: a record's body is JSON to it.
//!
//! A vault is opened with [`create`], [`unlock`] or [`rescue`]; everything else is a method of [`Vault`]. [`Vault`] is
//! `Send`: it lives on a worker's thread, and its calls block.

#![allow(unused_variables)]

mod admission;
mod drafts;
mod error;
mod event;
mod founding;
mod ids;
mod index;
mod passphrase;
mod process;
mod rescue;
mod roster;
pub mod sheet;
mod store;
mod verify;
mod world;

pub use admission::{Application, apply};
pub use drafts::{Draft, Drafts};
pub use error::{BadFile, DiskFault, Error, Fault};
pub use event::{Event, EventType, Header, NewEvent, Readers};
pub use founding::{Founding, create};
pub use ids::{DeviceId, EventId, EventName, MemberId, OfficeId, RecordId};
pub use index::{Entry, Refreshed, Summarise};
pub use passphrase::{Strength, Weakness, strength};
pub use process::{Hardening, harden};
pub use rescue::{Rescue, rescue};
pub use roster::{Member, Role};
pub use sheet::{RecoverySheet, SheetError};
pub use store::{History, Places, Situation, Vault, situation, unlock};
pub use verify::Report;
pub use world::{SystemWorld, World};

/// A passphrase or another secret text; wiped from memory when dropped, and `Debug` prints nothing of it.
pub use age::secrecy::{ExposeSecret, SecretString};

/// The work factor of a passphrase (scrypt, `N = 2^18`): about a second and 256 MiB for each try.
pub const WORK_FACTOR: u8 = 18;
