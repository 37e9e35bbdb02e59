//! In whose name the roster is changed: a supervisor's own, or the recovery sheet's.

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::Identity;

use super::circle::{Bearer, Circle};
use super::key_files::KeyFiles;
use super::statement::{EpochKeys, MemberBody};
use crate::vault::Vault;
use crate::vault::error::Error;
use crate::vault::events::append::{Pen, member_event};
use crate::vault::keys::Shared;
use crate::vault::keys::sheet::root_key;
use crate::vault::keys::signing::SigningKey;
use crate::vault::machine::memory::Kept;

/// Who signs, and with whose keys the office's are opened.
pub enum Authority {
    /// This person's own device.
    Own,
    /// The recovery sheet: its root key signs, and it opens the office's keys for a consultant, too.
    Sheet(Box<OpenSheet>),
}

/// A recovery sheet whose code was typed.
pub struct OpenSheet {
    sheet: Kept<Identity>,
    root: SigningKey,
    circle: Circle,
}

impl OpenSheet {
    pub fn circle(&self) -> &Circle {
        &self.circle
    }
}

impl Vault {
    /// Opens the office with the sheet's code ([`crate::vault::sheet::parse`] finds typing errors).
    pub(in crate::vault) fn authority_of_sheet(
        &mut self,
        code: &SecretString,
    ) -> Result<Authority, Error> {
        let sheet = code.expose_secret().parse();
        let sheet: Kept<Identity> = Kept::new(sheet.map_err(|_| Error::OtherSheet)?);
        let root = root_key(&sheet);
        if root.verifying_key().office() != *self.office() {
            return Err(Error::OtherSheet);
        }
        self.renew_circle()?;
        let bearer = Bearer::Identities(std::slice::from_ref(&sheet));
        let circle = Circle::read(&self.places, self.office(), bearer, self.disk())?;
        Ok(Authority::Sheet(Box::new(OpenSheet {
            sheet,
            root,
            circle,
        })))
    }

    /// The sheet's authority when its code is given, or else this person's own.
    pub(in crate::vault) fn authority(
        &mut self,
        code: Option<&SecretString>,
    ) -> Result<Authority, Error> {
        match code {
            Some(code) => self.authority_of_sheet(code),
            None => {
                self.renew_circle()?;
                Ok(Authority::Own)
            }
        }
    }

    /// Reads anew what others, or this vault itself, have changed since.
    pub(in crate::vault) fn renew_authority(
        &mut self,
        authority: &mut Authority,
    ) -> Result<(), Error> {
        self.reread_circle()?;
        if let Authority::Sheet(open) = authority {
            let bearer = Bearer::Identities(std::slice::from_ref(&open.sheet));
            open.circle = Circle::read(&self.places, self.office(), bearer, self.disk())?;
        }
        Ok(())
    }

    /// The shared keys that this authority opens.
    pub(in crate::vault) fn keys_of<'a>(&'a self, authority: &'a Authority) -> &'a Shared {
        match authority {
            Authority::Own => &self.circle.shared,
            Authority::Sheet(open) => &open.circle.shared,
        }
    }

    /// Writes an event of the roster.
    pub(in crate::vault) fn write_membership(
        &mut self,
        authority: &Authority,
        body: &MemberBody,
    ) -> Result<(), Error> {
        let epoch = self.epoch()?.clone();
        self.write_membership_in(&epoch, authority, body)
    }

    /// The same in an epoch that the event itself may begin.
    pub(in crate::vault) fn write_membership_in(
        &mut self,
        epoch: &EpochKeys,
        authority: &Authority,
        body: &MemberBody,
    ) -> Result<(), Error> {
        let roster = &self.circle.roster;
        let new = member_event(roster.office(), body, roster.heads())?;
        let Authority::Sheet(open) = authority else {
            return self.write_in(epoch, new).map(drop);
        };
        let pen = Pen {
            office: roster.office(),
            author: None,
            key: &open.root,
            previous: roster.root_head(),
            seen: Default::default(),
            epoch,
            world: &*self.world,
        };
        let written = pen.write(new, &[&epoch.team])?;
        written.put(&self.places, self.disk())?;
        self.take_in(written.event, open.root.verifying_key())
    }

    /// Seals every key file anew to those who are entitled to it now.
    pub(in crate::vault) fn seal_all_keys(&self, authority: &Authority) -> Result<(), Error> {
        let shared = self.keys_of(authority);
        // The sheet does not open the team's keys; whoever holds it is a member and does.
        self.key_files()
            .seal_all(&shared.office, &self.circle.shared.team)
    }

    pub(in crate::vault) fn key_files(&self) -> KeyFiles<'_> {
        KeyFiles {
            places: &self.places,
            disk: self.disk(),
            roster: &self.circle.roster,
        }
    }
}
