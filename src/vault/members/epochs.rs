//! A new epoch: new keys for the office, for the team and for every member, which nobody has who was removed.

use std::collections::BTreeMap;

use age::x25519::Identity;

use super::authority::Authority;
use super::key_files::readers_of_own;
use super::statement::{EpochId, EpochKeys, MemberBody, Role};
use crate::vault::error::Error;
use crate::vault::ids::MemberId;
use crate::vault::keys;
use crate::vault::{Vault, layout};

/// The secret half of an epoch.
struct NewEpoch {
    office: Identity,
    team: Identity,
    members: BTreeMap<MemberId, Identity>,
    keys: EpochKeys,
}

impl Vault {
    /// Completes what was broken off, and joins what was done apart: when someone who was removed still holds keys,
    /// a new epoch begins; when the roster was changed in two places, the key files are written for both. Only
    /// supervisors can; for everyone else nothing happens.
    ///
    /// # Errors
    /// [`Error::Disk`], [`Error::Damaged`].
    pub fn mend(&mut self) -> Result<(), Error> {
        if self.me.role != Role::Supervisor {
            return Ok(());
        }
        self.mend_with(&mut Authority::Own)
    }

    pub(in crate::vault) fn mend_with(&mut self, authority: &mut Authority) -> Result<(), Error> {
        if self.circle.roster.needs_epoch() {
            return self.begin_epoch(authority);
        }
        if self.circle.roster.heads().len() > 1 {
            self.seal_all_keys(authority)?;
            let body = self.my_body()?;
            self.write_membership(authority, &body)?;
        }
        Ok(())
    }

    /// Begins a new epoch. The keys are on the disk before the roster speaks of them: an event that is sealed to keys
    /// that nobody has would be lost.
    pub(in crate::vault) fn begin_epoch(&mut self, authority: &mut Authority) -> Result<(), Error> {
        let epoch = self.invent_epoch()?;
        self.write_epoch(&epoch)?;
        let body = MemberBody {
            keys: Some(epoch.keys.text()),
            ..self.my_body()?
        };
        self.write_membership_in(&epoch.keys, authority, &body)?;
        self.renew_authority(authority)?;
        self.seal_all_keys(authority)
    }

    fn invent_epoch(&self) -> Result<NewEpoch, Error> {
        let newest = self.circle.roster.epochs().map(|epoch| epoch.id.number);
        let number = newest.max().unwrap_or_default().saturating_add(1);
        let [office, team] = std::array::from_fn(|_| Identity::generate());
        let members = self.members().iter();
        let members: BTreeMap<MemberId, Identity> = members
            .map(|member| (member.id, Identity::generate()))
            .collect();
        let keys = EpochKeys {
            id: EpochId::new(number, &office.to_public(), &team.to_public()),
            office: office.to_public(),
            team: team.to_public(),
            sheet: self.epoch()?.sheet.clone(),
            members: members
                .iter()
                .map(|(id, key)| (*id, key.to_public()))
                .collect(),
        };
        Ok(NewEpoch {
            office,
            team,
            members,
            keys,
        })
    }

    fn write_epoch(&self, epoch: &NewEpoch) -> Result<(), Error> {
        let (disk, id) = (self.disk(), &epoch.keys.id);
        let write = |file: String, identity: &Identity, readers: Vec<_>| {
            keys::write_key(disk, &self.places.key(&file), identity, readers)
        };
        for member in self.members() {
            if let Some(identity) = epoch.members.get(&member.id) {
                let mut readers = vec![&epoch.keys.office];
                readers.extend(readers_of_own(member));
                write(layout::member_key(&member.id, id), identity, readers)?;
            }
        }
        let new = |role: Option<Role>| {
            let members = self.members().iter();
            let members = members.filter(move |member| role.is_none_or(|role| member.role == role));
            members.filter_map(|member| epoch.keys.members.get(&member.id))
        };
        let supervisors = new(Some(Role::Supervisor)).chain([&epoch.keys.sheet]);
        write(layout::office_key(id), &epoch.office, supervisors.collect())?;
        write(layout::team_key(id), &epoch.team, new(None).collect())
    }

    /// This person's own entry: what an event says that is about nobody in particular.
    pub(in crate::vault) fn my_body(&self) -> Result<MemberBody, Error> {
        let body = self.circle.roster.body_of(&self.me.id);
        body.ok_or(Error::NotAMember)
    }
}
