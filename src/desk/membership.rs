//! Members come, go and change: what a supervisor, and everyone for themselves, does with the office's roster.

use std::ops::ControlFlow;
use std::sync::Arc;

use serde::Deserialize;

use super::admission::MemberCard;
use super::office::Office;
use super::people::random;
use super::{Desk, DeskError};
use crate::vault::{self, EventType, MemberId, Readers, RecordId, Role, SecretString};

/// What long work tells of its progress: done, of how many. It breaks off when the listener does.
pub type Progress<'a> = &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>;

/// Everyone, as the members' page shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    pub members: Vec<MemberCard>,
    /// Those who have left.
    pub former: Vec<MemberCard>,
    /// The person at the screen.
    pub me: MemberId,
    pub role: Role,
    /// What stands on the recovery sheet, and what colleagues apply with.
    pub fingerprint: String,
    /// Older events can still be opened by someone who may not read them any more.
    pub unfinished: bool,
}

/// Fewer digits of an id than this name nobody.
const SHORTEST_ID: usize = 4;

impl Desk {
    /// Everyone who belongs to the office, and those who have left it.
    ///
    /// # Errors
    /// [`DeskError::Locked`].
    pub fn membership(&self) -> Result<Membership, DeskError> {
        let vault = &self.office()?.vault;
        Ok(Membership {
            members: vault.members().iter().map(MemberCard::of).collect(),
            former: vault.former_members().iter().map(MemberCard::of).collect(),
            me: vault.me().id,
            role: vault.me().role,
            fingerprint: vault.office().to_string(),
            unfinished: vault.needs_rewriting(),
        })
    }

    /// The member of this name, or whose id begins like this; those who have left count when nobody else does.
    ///
    /// # Errors
    /// [`DeskError::NoSuchMember`], [`DeskError::SameName`] with the ids, [`DeskError::Locked`].
    pub fn find_member(&self, typed: &str) -> Result<MemberCard, DeskError> {
        let Membership {
            members, former, ..
        } = self.membership()?;
        let typed = typed.trim();
        for group in [members, former] {
            let found = group.into_iter().filter(|card| is_meant(card, typed));
            let mut found: Vec<MemberCard> = found.collect();
            match found.len() {
                0 => {}
                1 => return Ok(found.remove(0)),
                _ => {
                    let ids = found.iter().map(|card| card.short_id());
                    return Err(DeskError::SameName {
                        name: typed.to_owned(),
                        ids: ids.collect::<Vec<_>>().join(", "),
                    });
                }
            }
        }
        Err(DeskError::NoSuchMember {
            name: typed.to_owned(),
        })
    }

    /// Removes a member. What they have read stays read; [`Desk::reseal`] then seals anew what they could read.
    ///
    /// # Errors
    /// [`DeskError::NotASupervisor`], [`DeskError::NeedsSheetForSupervisor`], [`DeskError::OnlyMember`],
    /// [`DeskError::SheetTyped`], [`DeskError::OtherSheet`], or the disk refuses.
    pub fn remove_member(
        &mut self,
        id: &MemberId,
        sheet: Option<&SecretString>,
    ) -> Result<(), DeskError> {
        let sheet = sheet.map(parsed).transpose()?;
        self.office_mut()?.vault.remove(id, sheet.as_ref())?;
        Ok(())
    }

    /// Gives a member another role.
    ///
    /// # Errors
    /// As [`Desk::remove_member`].
    pub fn set_role(
        &mut self,
        id: &MemberId,
        role: Role,
        sheet: Option<&SecretString>,
    ) -> Result<(), DeskError> {
        let sheet = sheet.map(parsed).transpose()?;
        let office = self.office_mut()?;
        office.vault.set_role(id, role, sheet.as_ref())?;
        office.refresh()
    }

    /// Seals anew what those could read who have left or are no supervisors any more; gives how many files that were.
    /// Can be broken off and done again.
    ///
    /// # Errors
    /// [`DeskError::Stopped`], [`DeskError::NotASupervisor`], or the disk refuses.
    pub fn reseal(
        &mut self,
        sheet: Option<&SecretString>,
        progress: Progress<'_>,
    ) -> Result<usize, DeskError> {
        let sheet = sheet.map(parsed).transpose()?;
        let vault = &mut self.office_mut()?.vault;
        Ok(vault.rewrite(sheet.as_ref(), progress)?)
    }

    /// Makes a one-time code with which this member lets in one more computer and chooses a passphrase for it.
    ///
    /// # Errors
    /// [`DeskError::NotASupervisor`], [`DeskError::NeedsSheetForSupervisor`], or the disk refuses.
    pub fn one_time_code(&mut self, id: &MemberId) -> Result<SecretString, DeskError> {
        let factor = self.work_factor;
        Ok(self.office_mut()?.vault.ticket(id, factor)?)
    }

    /// Lets this computer in with a one-time code, and opens the office. Drafts that lie here stay.
    ///
    /// # Errors
    /// [`DeskError::WrongCode`], [`DeskError::WeakPassphrase`], [`DeskError::InUse`], or the disk refuses.
    pub fn enter_with_code(
        &mut self,
        code: &SecretString,
        passphrase: &SecretString,
    ) -> Result<(), DeskError> {
        self.must_be_strong(passphrase, &[])?;
        let world = Arc::clone(&self.world);
        let vault = vault::enter(&self.places, code, passphrase, self.work_factor, world)?;
        self.enter(Office::open(
            vault,
            self.shelf.clone(),
            random(self.world.as_ref()),
        )?);
        Ok(())
    }

    /// Hands every session of one member over to another, who then reads all of it; gives how many those were.
    ///
    /// # Errors
    /// [`DeskError::Stopped`], [`DeskError::NotASupervisor`], [`DeskError::NoSuchMember`], or the disk refuses.
    pub fn hand_over(
        &mut self,
        from: &MemberId,
        to: &MemberId,
        progress: Progress<'_>,
    ) -> Result<usize, DeskError> {
        let office = self.office_mut()?;
        office.refresh()?;
        let records = office.owned_by(from)?;
        office.vault.hand_over(&records, to, progress)?;
        office.refresh()?;
        Ok(records.len())
    }
}

/// The code of a recovery sheet, as it was typed.
fn parsed(typed: &SecretString) -> Result<SecretString, DeskError> {
    vault::sheet::parse(typed).map_err(DeskError::from_sheet)
}

fn is_meant(card: &MemberCard, typed: &str) -> bool {
    let by_id = typed.len() >= SHORTEST_ID && card.id.to_string().starts_with(typed);
    by_id || card.name.to_lowercase() == typed.to_lowercase()
}

/// What a hand-over says.
#[derive(Deserialize)]
struct HandedOver {
    to: MemberId,
}

impl Office {
    /// The records that this member owns: begun by them and not handed over since, or handed over to them last.
    fn owned_by(&self, member: &MemberId) -> Result<Vec<RecordId>, DeskError> {
        let mut owners: Vec<(RecordId, Option<MemberId>)> = Vec::new();
        for entry in self.vault.entries() {
            let record = entry.name.record;
            if owners.last().is_none_or(|(last, _)| *last != record) {
                let own = matches!(entry.header.readers, Readers::Members(_));
                owners.push((record, entry.header.author.filter(|_| own)));
            }
            if entry.header.event == EventType::HandOver
                && let Some(event) = self.vault.read(&entry.name)?
                && let Ok(HandedOver { to }) = HandedOver::deserialize(&event.body)
                && let Some((_, owner)) = owners.last_mut()
            {
                *owner = Some(to);
            }
        }
        let owned = owners.into_iter();
        let owned = owned.filter(|(_, owner)| *owner == Some(*member));
        Ok(owned.map(|(record, _)| record).collect())
    }
}
