//! What is done on the members' page, and what came of it.

use super::view::note;
use super::{MembersPage, MembersReply, Stage, ask};
use crate::desk::{DeskError, MemberCard, Membership};
use crate::language::Arg;
use crate::tui::membership::MembersAsk;
use crate::tui::message::{Ask, Effect, Question};
use crate::tui::overlay::Note;
use crate::tui::shared::Shared;
use crate::tui::widgets::document::{Paragraph, Weight};
use crate::vault::{ExposeSecret, MemberId, Role, SecretString};

/// What may take the recovery sheet.
#[derive(Clone, Copy)]
pub enum Deed {
    Remove(MemberId),
    SetRole(MemberId, Role),
}

impl Deed {
    pub fn ask(self, sheet: Option<SecretString>) -> Vec<Effect> {
        vec![ask(match self {
            Deed::Remove(member) => MembersAsk::Remove { member, sheet },
            Deed::SetRole(member, role) => MembersAsk::SetRole {
                member,
                role,
                sheet,
            },
        })]
    }
}

impl MembersPage {
    /// Somebody said yes.
    pub(super) fn decided(&mut self, question: Question) -> Vec<Effect> {
        let Some(member) = self.pointed().cloned() else {
            return Vec::new();
        };
        let deed = match question {
            Question::RemoveMember => Deed::Remove(member.id),
            Question::MakeSupervisor => Deed::SetRole(member.id, Role::Supervisor),
            Question::MakeConsultant => Deed::SetRole(member.id, Role::Consultant),
            _ => return Vec::new(),
        };
        if self.takes_sheet(&member) {
            self.stage = Stage::Sheet(deed);
            return Vec::new();
        }
        deed.ask(None)
    }

    /// What is known of a member, and the fingerprint that new colleagues apply with.
    pub(super) fn show_member(&self, member: &MemberCard, shared: &Shared) -> Vec<Effect> {
        let fingerprint = self.membership.as_ref().map(|all| all.fingerprint.clone());
        let args = [("fingerprint", Arg::Text(fingerprint.unwrap_or_default()))];
        let paragraphs = vec![
            Paragraph::new(note(member, shared), Weight::Text),
            Paragraph::new(member.id.to_string(), Weight::Dim),
            Paragraph::blank(),
            Paragraph::new(
                shared.text_with("ui-member-fingerprint", &args),
                Weight::Dim,
            ),
        ];
        let title = member.name.clone();
        vec![Effect::Open(Box::new(Note::new(title, paragraphs)))]
    }

    /// A supervisor's rights are the sheet's to take; a consultant has none over anyone but themselves.
    fn takes_sheet(&self, member: &MemberCard) -> bool {
        self.membership.as_ref().is_some_and(|all| {
            let may = all.role == Role::Supervisor && member.role == Role::Consultant;
            all.me != member.id && !may
        })
    }

    pub(super) fn reseal(&mut self) -> Vec<Effect> {
        let may = |all: &Membership| all.unfinished && all.role == Role::Supervisor;
        if !self.membership.as_ref().is_some_and(may) {
            return Vec::new();
        }
        self.progress = Some((0, 0));
        vec![ask(MembersAsk::Reseal)]
    }

    /// The desk has answered.
    pub(super) fn told(&mut self, reply: MembersReply, shared: &Shared) -> Vec<Effect> {
        self.progress = None;
        let outcome = match reply {
            MembersReply::Membership(membership) => membership.map(|all| self.take(all)),
            MembersReply::Changed(Ok(membership)) => return self.changed(membership, shared),
            MembersReply::Changed(Err(error)) => Err(error),
            MembersReply::Resealed(resealed) => resealed.map(|(files, all)| {
                let args = [("files", Shared::number(files))];
                self.notice = Some(shared.text_with("ui-member-resealed", &args));
                self.take(all);
            }),
            MembersReply::Code(Ok(code)) => return vec![show_code(&code, shared)],
            MembersReply::Code(Err(error)) => Err(error),
            MembersReply::HandedOver(handed) => handed.map(|sessions| {
                let args = [("sessions", Shared::number(sessions))];
                self.notice = Some(shared.text_with("ui-members-handed-over", &args));
            }),
        };
        self.complain(outcome, shared);
        Vec::new()
    }

    fn take(&mut self, membership: Membership) {
        let count = membership.members.len() + membership.former.len();
        self.cursor = self.cursor.min(count.saturating_sub(1));
        self.membership = Some(membership);
    }

    /// Goes on to seal anew what has to be; whoever has removed themselves is out.
    fn changed(&mut self, membership: Membership, shared: &Shared) -> Vec<Effect> {
        if membership
            .former
            .iter()
            .any(|former| former.id == membership.me)
        {
            return vec![Effect::Ask(Ask::Lock)];
        }
        self.notice = Some(shared.text("ui-members-changed"));
        self.take(membership);
        self.reseal()
    }

    fn complain(&mut self, outcome: Result<(), DeskError>, shared: &Shared) {
        if let Err(error) = outcome {
            self.trouble = Some(shared.error(&error));
        }
    }
}

/// The code stands on the screen until it is closed, and nowhere else.
fn show_code(code: &SecretString, shared: &Shared) -> Effect {
    let paragraphs = vec![
        Paragraph::new(code.expose_secret(), Weight::Key),
        Paragraph::blank(),
        Paragraph::new(shared.text("ui-members-code-how"), Weight::Text),
        Paragraph::blank(),
        Paragraph::new(shared.text("ui-members-code-once"), Weight::Dim),
    ];
    Effect::Open(Box::new(Note::new(
        shared.text("ui-members-code"),
        paragraphs,
    )))
}
