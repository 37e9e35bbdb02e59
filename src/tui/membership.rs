//! What the members' page asks the desk, and how the desk answers. Long work tells its progress.

use crate::desk::{Desk, DeskError, Membership, Progress};
use crate::vault::{MemberId, Role, SecretString};

pub enum MembersAsk {
    Look,
    Remove {
        member: MemberId,
        sheet: Option<SecretString>,
    },
    SetRole {
        member: MemberId,
        role: Role,
        sheet: Option<SecretString>,
    },
    /// Seals anew what those could read who have left.
    Reseal,
    /// A one-time code for this member.
    Code(MemberId),
    HandOver {
        from: MemberId,
        to: MemberId,
    },
}

pub enum MembersReply {
    Membership(Result<Membership, DeskError>),
    /// Somebody was removed, or has another role.
    Changed(Result<Membership, DeskError>),
    /// How many files were sealed anew, and how things stand then.
    Resealed(Result<(usize, Membership), DeskError>),
    Code(Result<SecretString, DeskError>),
    /// How many sessions have a new owner.
    HandedOver(Result<usize, DeskError>),
}

pub fn answer(desk: &mut Desk, ask: MembersAsk, progress: Progress<'_>) -> MembersReply {
    match ask {
        MembersAsk::Look => MembersReply::Membership(desk.membership()),
        MembersAsk::Remove { member, sheet } => {
            let removed = desk.remove_member(&member, sheet.as_ref());
            MembersReply::Changed(removed.and_then(|()| desk.membership()))
        }
        MembersAsk::SetRole {
            member,
            role,
            sheet,
        } => {
            let set = desk.set_role(&member, role, sheet.as_ref());
            MembersReply::Changed(set.and_then(|()| desk.membership()))
        }
        MembersAsk::Reseal => {
            let resealed = desk.reseal(None, progress);
            MembersReply::Resealed(resealed.and_then(|files| Ok((files, desk.membership()?))))
        }
        MembersAsk::Code(member) => MembersReply::Code(desk.one_time_code(&member)),
        MembersAsk::HandOver { from, to } => {
            MembersReply::HandedOver(desk.hand_over(&from, &to, progress))
        }
    }
}
