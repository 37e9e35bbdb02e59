//! The files of `keys/`: which identity is sealed to whom.

use std::collections::BTreeSet;

use age::x25519::{Identity, Recipient};

use super::roster::{Member, Roster};
use super::statement::{EpochId, Role};
use crate::vault::Places;
use crate::vault::error::Error;
use crate::vault::ids::MemberId;
use crate::vault::keys::{self, Epochs, open_key};
use crate::vault::layout;
use crate::vault::machine::disk::Disk;

/// Writes key files as the roster wants them.
pub struct KeyFiles<'a> {
    pub places: &'a Places,
    pub disk: &'a dyn Disk,
    pub roster: &'a Roster,
}

impl KeyFiles<'_> {
    /// Seals the keys of every epoch, and every member's own, anew to those who are entitled to them now.
    pub fn seal_all(&self, office: &Epochs, team: &Epochs) -> Result<(), Error> {
        let everyone = self.roster.members();
        let sheet = self.roster.current_epoch().map(|epoch| &epoch.sheet);
        let supervisors = everyone.iter().filter(|m| m.role == Role::Supervisor);
        let supervisors: Vec<&Recipient> = supervisors.map(|m| &m.recipient).chain(sheet).collect();
        let team_readers: Vec<&Recipient> = everyone.iter().map(|m| &m.recipient).collect();
        self.seal_epochs(office, layout::office_key, &supervisors)?;
        self.seal_epochs(team, layout::team_key, &team_readers)?;
        for member in everyone.iter().chain(self.roster.former()) {
            self.seal_member(&member.id, office)?;
        }
        Ok(())
    }

    fn seal_epochs(
        &self,
        epochs: &Epochs,
        file: fn(&EpochId) -> String,
        readers: &[&Recipient],
    ) -> Result<(), Error> {
        for (epoch, identity) in epochs {
            let path = self.places.key(&file(epoch));
            keys::write_key(self.disk, &path, identity, readers.iter().copied())?;
        }
        Ok(())
    }

    /// Seals a member's own identities anew: to the office, and to the member's devices for as long as they belong
    /// to it. What does not open, or holds another key than the roster names, is left as it is and found by
    /// verification.
    pub fn seal_member(&self, id: &MemberId, office: &Epochs) -> Result<(), Error> {
        let Some(member) = self.roster.member(id) else {
            return Ok(());
        };
        for (file, expected) in self.files_of(member) {
            let office = office.values().rev().map(|key| &**key);
            let opened = open_key(self.places, &file, office, self.disk);
            if let Ok(Some(identity)) = opened
                && identity.to_public() == expected
            {
                self.seal_own(member, &file, &identity)?;
            }
        }
        Ok(())
    }

    /// Seals one of a member's identities to the office and to the member.
    pub fn seal_own(&self, member: &Member, file: &str, identity: &Identity) -> Result<(), Error> {
        let office = self.roster.current_epoch().map(|epoch| &epoch.office);
        let own = readers_of_own(member).into_iter();
        let readers: Vec<&Recipient> = office.into_iter().chain(own).collect();
        keys::write_key(self.disk, &self.places.key(file), identity, readers)
    }

    /// The files of a member's identities, with the public keys that they should hold.
    pub fn files_of(&self, member: &Member) -> Vec<(String, Recipient)> {
        let first = (layout::escrow(&member.id), member.first_recipient.clone());
        let later = self.roster.epochs().filter_map(|epoch| {
            let recipient = epoch.members.get(&member.id)?;
            let file = layout::member_key(&member.id, &epoch.id);
            Some((file, recipient.clone()))
        });
        std::iter::once(first).chain(later).collect()
    }

    /// The files that the roster speaks of: those that must be there, and those that may.
    pub fn known(&self) -> (BTreeSet<String>, BTreeSet<String>) {
        let epochs = self.roster.epochs().map(|epoch| &epoch.id);
        let shared = epochs.flat_map(|id| [layout::office_key(id), layout::team_key(id)]);
        let files = |members: &[Member]| {
            let files = members.iter().flat_map(|member| self.files_of(member));
            files.map(|(file, _)| file).collect::<Vec<_>>()
        };
        let wanted = shared.chain(files(self.roster.members())).collect();
        let allowed = files(self.roster.former()).into_iter().collect();
        (wanted, allowed)
    }
}

/// Where a member's identities are sent to: nobody who has left gets any.
pub fn readers_of_own(member: &Member) -> Vec<&Recipient> {
    if member.former {
        return Vec::new();
    }
    let mut readers: Vec<&Recipient> = member.posts.iter().collect();
    if member.posts.len() < member.devices.len() {
        // A device from before devices had a post: it has the first identity, which lies in its LOCAL.
        readers.push(&member.first_recipient);
    }
    readers
}
