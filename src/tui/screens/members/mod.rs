//! Who belongs to the office: for a supervisor, the place where that changes; for everyone, a code for another computer.

mod deeds;
mod view;

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::desk::{MemberCard, Membership};
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Command, Context};
use crate::tui::membership::{MembersAsk, MembersReply};
use crate::tui::message::{Ask, Effect, Question, Reply, Settled};
use crate::tui::overlay::Confirm;
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::picker::moved;
use crate::tui::widgets::secret::SecretField;
use crate::vault::{MemberId, Role};

use deeds::Deed;

#[derive(Default)]
pub struct MembersPage {
    /// None until the desk has told.
    membership: Option<Membership>,
    cursor: usize,
    stage: Stage,
    sheet: SecretField,
    /// How far long work has come.
    progress: Option<(usize, usize)>,
    /// What came of the last thing that was done.
    notice: Option<String>,
    trouble: Option<String>,
}

#[derive(Default)]
enum Stage {
    #[default]
    List,
    /// It takes the recovery sheet.
    Sheet(Deed),
    /// Who gets this member's sessions?
    NewOwner(MemberId, Choice<MemberCard>),
}

impl MembersPage {
    /// The page, and what it asks the desk for.
    pub fn open() -> Vec<Effect> {
        let page = Box::new(MembersPage::default());
        vec![Effect::Show(page), ask(MembersAsk::Look)]
    }

    /// The member under the cursor.
    fn pointed(&self) -> Option<&MemberCard> {
        let membership = self.membership.as_ref()?;
        let everyone = membership.members.iter().chain(&membership.former);
        everyone.clone().nth(self.cursor)
    }

    fn is_former(&self, member: &MemberCard) -> bool {
        let membership = self.membership.as_ref();
        membership.is_some_and(|all| all.former.iter().any(|former| former.id == member.id))
    }

    fn in_list(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        let Some(member) = self.pointed().cloned() else {
            return Vec::new();
        };
        let belongs = !self.is_former(&member);
        let question = match command {
            Command::RemoveMember if belongs => Question::RemoveMember,
            Command::ChangeRole if belongs && member.role == Role::Consultant => {
                Question::MakeSupervisor
            }
            Command::ChangeRole if belongs => Question::MakeConsultant,
            Command::OneTimeCode if belongs => return vec![ask(MembersAsk::Code(member.id))],
            Command::HandOver => {
                self.choose_new_owner(&member);
                return Vec::new();
            }
            Command::Reseal => return self.reseal(),
            Command::Accept => return self.show_member(&member, shared),
            motion => {
                let count = self.count();
                self.cursor = moved(self.cursor, count, motion);
                return Vec::new();
            }
        };
        vec![Effect::Open(Box::new(Confirm::about(
            question,
            member.name,
        )))]
    }

    fn count(&self) -> usize {
        let membership = self.membership.as_ref();
        membership.map_or(0, |all| all.members.len() + all.former.len())
    }

    fn choose_new_owner(&mut self, from: &MemberCard) {
        let members = self.membership.iter().flat_map(|all| &all.members);
        let others = members.filter(|member| member.id != from.id).cloned();
        let choice = Choice::new(others.collect(), None);
        if choice.chosen().is_some() {
            self.stage = Stage::NewOwner(from.id, choice);
        }
    }

    fn back(&mut self) -> Vec<Effect> {
        match std::mem::take(&mut self.stage) {
            Stage::List => return vec![Effect::GoHome],
            Stage::Sheet(_) => self.sheet.clear(),
            Stage::NewOwner(..) => {}
        }
        Vec::new()
    }
}

impl Page for MembersPage {
    fn contexts(&self) -> Vec<Context> {
        match self.stage {
            Stage::List => vec![Context::Colleagues, Context::List],
            Stage::Sheet(_) => vec![Context::Wizard],
            Stage::NewOwner(..) => vec![Context::Wizard, Context::List],
        }
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        if self.progress.is_some() {
            return Vec::new();
        }
        self.trouble = None;
        self.notice = None;
        match (&mut self.stage, command) {
            (_, Command::Return | Command::Back) => self.back(),
            (Stage::List, command) => self.in_list(command, shared),
            (Stage::Sheet(deed), Command::Accept) if !self.sheet.is_empty() => {
                let effects = deed.ask(Some(self.sheet.secret()));
                self.sheet.clear();
                self.stage = Stage::List;
                effects
            }
            (Stage::NewOwner(from, choice), Command::Accept) => {
                let to = choice.chosen().map(|member| member.id);
                let from = *from;
                self.stage = Stage::List;
                self.progress = Some((0, 0));
                let hand_over = to.map(|to| ask(MembersAsk::HandOver { from, to }));
                hand_over.into_iter().collect()
            }
            (Stage::NewOwner(_, choice), motion) => {
                choice.command(motion);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        match &mut self.stage {
            Stage::Sheet(_) => {
                self.sheet.key(key);
            }
            Stage::NewOwner(_, choice) => {
                choice.key(key);
            }
            Stage::List => {}
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str, _shared: &Shared) -> Vec<Effect> {
        if let Stage::Sheet(_) = self.stage {
            self.sheet.insert(text);
        }
        Vec::new()
    }

    fn settled(&mut self, settled: Settled, _shared: &Shared) -> Vec<Effect> {
        match settled {
            Settled::Yes(question) => self.decided(question),
            _ => Vec::new(),
        }
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        match reply {
            Reply::Members(reply) => self.told(reply, shared),
            Reply::Progress(done, of) => {
                self.progress = Some((done, of));
                Vec::new()
            }
            Reply::Home(Err(error), _) => {
                self.trouble = Some(shared.error(&error));
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        self.draw(shared, canvas, area)
    }
}

fn ask(ask: MembersAsk) -> Effect {
    Effect::Ask(Ask::Members(ask))
}
