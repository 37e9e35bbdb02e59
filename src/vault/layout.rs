//! What lies where: the names in VAULT and LOCAL.

use std::path::PathBuf;

use super::Places;
use super::error::{BadFile, Fault};
use super::ids::{EventName, MemberId, RecordId};
use super::members::statement::EpochId;

pub const README: &str = "README.txt";
pub const KEYS: &str = "keys";
pub const EVENTS: &str = "events";
pub const DRAFTS: &str = "drafts";
/// Ends every sealed file.
pub const AGE: &str = ".age";

/// The person's keys, under the passphrase: written last, so that a LOCAL with this file is complete.
pub const IDENTITY: &str = "identity.age";
/// The device's signing key, sealed to the device.
pub const SIGNING: &str = "signing.age";
/// The recovery sheet's code, until it is on paper.
pub const SHEET: &str = "sheet.age";
pub const INDEX: &str = "index.age";
/// This device's chain, and the newest event known of every other.
pub const SEEN: &str = "seen.age";
pub const LOCK: &str = "lock";
/// What a founding that was broken off had begun to write.
pub const FOUNDING: &str = "founding";

/// What one-time codes open, until they are used.
pub const TICKETS: &str = "tickets";

/// `office-1.age`, `team-2-0a1b2c3d.age`: the identity of all supervisors or of everyone, in one epoch.
pub fn office_key(epoch: &EpochId) -> String {
    format!("office-{epoch}{AGE}")
}

pub fn team_key(epoch: &EpochId) -> String {
    format!("team-{epoch}{AGE}")
}

/// A member's first identity, sealed to the office and to the member's devices.
pub fn escrow(member: &MemberId) -> String {
    format!("{member}{AGE}")
}

/// The identity that a member got with a later epoch, sealed in the same way.
pub fn member_key(member: &MemberId, epoch: &EpochId) -> String {
    format!("{member}-{epoch}{AGE}")
}

/// The member and the epoch in the name of a member's key; no epoch for the first identity.
pub fn member_of_key(file: &str) -> Option<(MemberId, Option<EpochId>)> {
    let name = file.strip_suffix(AGE)?;
    match name.split_once('-') {
        None => Some((name.parse().ok()?, None)),
        Some((member, epoch)) => Some((member.parse().ok()?, Some(epoch.parse().ok()?))),
    }
}

/// `<record>.<event>.age`
pub fn event_file(name: &EventName) -> String {
    format!("{name}{AGE}")
}

/// The path of an event below VAULT.
pub fn event_path(name: &EventName) -> PathBuf {
    let folder = PathBuf::from(EVENTS).join(name.record.folder());
    folder.join(event_file(name))
}

/// The event of this file name, if Bolyst made it.
pub fn event_of_file(file: &str) -> Option<EventName> {
    file.strip_suffix(AGE)?.parse().ok()
}

/// The record of this draft's file name, if Bolyst made it.
pub fn record_of_draft(file: &str) -> Option<RecordId> {
    file.strip_suffix(AGE)?.parse().ok()
}

pub fn bad(file: impl Into<String>, fault: Fault) -> BadFile {
    BadFile {
        file: file.into(),
        fault,
    }
}

/// An event's file with a fault, by its path below VAULT.
pub fn bad_event(name: &EventName, fault: Fault) -> BadFile {
    let file = event_file(name);
    bad(format!("{EVENTS}/{}/{file}", name.record.folder()), fault)
}

/// A key file with a fault, by its path below VAULT.
pub fn bad_key(file: &str, fault: Fault) -> BadFile {
    bad(format!("{KEYS}/{file}"), fault)
}

impl Places {
    pub(super) fn keys(&self) -> PathBuf {
        self.vault.join(KEYS)
    }

    pub(super) fn key(&self, file: &str) -> PathBuf {
        self.keys().join(file)
    }

    pub(super) fn tickets(&self) -> PathBuf {
        self.vault.join(TICKETS)
    }

    pub(super) fn events(&self) -> PathBuf {
        self.vault.join(EVENTS)
    }

    pub(super) fn record_folder(&self, record: &RecordId) -> PathBuf {
        self.events().join(record.folder())
    }

    pub(super) fn event(&self, name: &EventName) -> PathBuf {
        self.vault.join(event_path(name))
    }

    pub(super) fn drafts(&self) -> PathBuf {
        self.local.join(DRAFTS)
    }

    pub(super) fn draft(&self, record: &RecordId) -> PathBuf {
        self.drafts().join(format!("{record}{AGE}"))
    }
}
