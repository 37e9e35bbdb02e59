//! A member leaves, or gets another role.
//!
//! First the roster says so, then a new epoch begins whose keys the member does not get, then what they could read is
//! sealed anew ([`Vault::rewrite`]). What they have read stays read, and so does a copy that they keep of the folder.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use age::secrecy::SecretString;

use super::authority::Authority;
use super::statement::{MemberBody, Removal, Role};
use crate::vault::Vault;
use crate::vault::error::Error;
use crate::vault::events::event::{Head, Header};
use crate::vault::events::open::{Listing, Opened};
use crate::vault::ids::{DeviceId, EventName, MemberId};

impl Vault {
    /// Removes a member: as a supervisor, or by the recovery sheet. A supervisor is removed by the sheet, or leaves
    /// by themselves. Done twice, the second time completes what the first may have left undone.
    ///
    /// # Errors
    /// [`Error::Unknown`], [`Error::NotASupervisor`], [`Error::NeedsSheet`], [`Error::OnlyMember`],
    /// [`Error::OtherSheet`], [`Error::Disk`].
    pub fn remove(&mut self, id: &MemberId, sheet: Option<&SecretString>) -> Result<(), Error> {
        let mut authority = self.authority(sheet)?;
        let body = self.circle.roster.body_of(id);
        let body = body.ok_or_else(|| Error::Unknown(id.to_string()))?;
        self.must_be_entitled_over(&body, sheet.is_some())?;
        if self.members().len() == 1 && body.removed.is_none() {
            return Err(Error::OnlyMember);
        }
        if body.removed.is_none() {
            let devices: Vec<DeviceId> = body.devices.keys().copied().collect();
            let body = MemberBody {
                removed: Some(Removal {
                    heads: self.newest_of(&devices, &authority)?,
                    extra: Default::default(),
                }),
                doors: BTreeMap::new(),
                ..body
            };
            self.write_membership(&authority, &body)?;
        }
        if *id == self.me.id {
            // Whoever leaves must not know the keys that come after: the next supervisor makes them.
            return Ok(());
        }
        self.complete(&mut authority)
    }

    /// Gives a member another role. From supervisor to consultant it takes the recovery sheet, or the person's own
    /// word; the new epoch's office keys then stay out of their reach.
    ///
    /// # Errors
    /// As [`Vault::remove`].
    pub fn set_role(
        &mut self,
        id: &MemberId,
        role: Role,
        sheet: Option<&SecretString>,
    ) -> Result<(), Error> {
        let mut authority = self.authority(sheet)?;
        let body = self.circle.roster.body_of(id);
        let body = body.filter(|body| body.removed.is_none());
        let body = body.ok_or_else(|| Error::Unknown(id.to_string()))?;
        self.must_be_entitled_over(&body, sheet.is_some())?;
        let is_change = body.role != role;
        if is_change {
            self.write_membership(&authority, &MemberBody { role, ..body })?;
            self.renew_authority(&mut authority)?;
        }
        let steps_down = *id == self.me.id && role == Role::Consultant;
        if steps_down && sheet.is_none() {
            return Ok(());
        }
        self.complete(&mut authority)?;
        self.seal_all_keys(&authority)
    }

    /// Begins the epoch that a removal calls for. Consultants who hold no sheet leave that to a supervisor.
    fn complete(&mut self, authority: &mut Authority) -> Result<(), Error> {
        self.renew_authority(authority)?;
        self.mend_with(authority)
    }

    fn must_be_entitled_over(&self, body: &MemberBody, has_sheet: bool) -> Result<(), Error> {
        let is_me = body.member == self.me.id;
        match (self.me.role, body.role) {
            _ if has_sheet || is_me => Ok(()),
            (Role::Consultant, _) => Err(Error::NotASupervisor),
            (Role::Supervisor, Role::Supervisor) if body.removed.is_none() => {
                Err(Error::NeedsSheet)
            }
            (Role::Supervisor, _) => Ok(()),
        }
    }

    /// The newest event of each of these devices, as far as this authority can read.
    fn newest_of(
        &mut self,
        devices: &[DeviceId],
        authority: &Authority,
    ) -> Result<BTreeMap<DeviceId, Head>, Error> {
        let listing = Listing::read(&self.places, self.disk())?;
        let mut newest: BTreeMap<DeviceId, Head> = BTreeMap::new();
        let mut note = |name: EventName, header: &Header| {
            let device = header.device.filter(|device| devices.contains(device));
            let head = Head {
                seq: header.seq,
                event: name,
            };
            if let Some(device) = device {
                let known = newest.entry(device).or_insert(head);
                if known.seq < head.seq {
                    *known = head;
                }
            }
        };
        let mut unknown = Vec::new();
        for name in listing.events {
            match self.index.header(&name) {
                Some(header) => note(name, header),
                None => unknown.push(name),
            }
        }
        let _ = self
            .opener_of(authority)
            .open_all(&unknown, &mut |name, opened| {
                if let Opened::Event(event) = opened {
                    note(name, &event.header);
                }
                ControlFlow::Continue(())
            });
        Ok(newest)
    }
}
