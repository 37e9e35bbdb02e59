//! What each command does to the conversation.

use crate::form::Kind;
use crate::interview::{Spot, Step};
use crate::record::Status;
use crate::tui::keymap::Command;
use crate::tui::message::{Ask, Effect, Question, Settled};
use crate::tui::overlay::{Confirm, GoTo, LineInput, Purpose, Target};
use crate::tui::screens::ending::Wish;
use crate::tui::shared::Shared;

use super::choosing::Choosing;
use super::editor::Editor;
use super::{InterviewPage, Said};

impl InterviewPage {
    pub(super) fn obey(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        if let Some(ending) = &mut self.ending
            && let Some(wish) = ending.command(command, self.covered)
        {
            return self.fulfil(wish, shared);
        }
        match command {
            Command::Accept => return self.accept(shared),
            Command::Pause => return self.pause(shared),
            Command::Remark => return self.open_remark(shared),
            Command::GoTo => return self.open_go_to(shared),
            Command::RemoveInstance => return self.ask_to_remove(),
            Command::DontKnow => self.mark(Status::DontKnow, shared),
            Command::RatherNotSay => self.mark(Status::Refused, shared),
            Command::NotApplicable => self.mark(Status::NotApplicable, shared),
            Command::SwitchLanguage => self.switch_language(shared),
            Command::SideBySide => self.both = !self.both && self.languages.len() > 1,
            Command::Cover => self.covered = !self.covered,
            Command::SaveNow => {
                self.commit(shared.now);
                self.saving.try_again();
            }
            Command::Toggle if self.goes_on_when_chosen() => return self.accept(shared),
            Command::Undo => self.undo(shared),
            Command::Redo => self.redo(shared),
            Command::AddInstance => self.add_instance(shared),
            command => self.travel_or_edit(command, shared),
        }
        Vec::new()
    }

    fn travel_or_edit(&mut self, command: Command, shared: &Shared) {
        match command {
            Command::Back => self.travel(shared, |page| {
                page.interview.back(shared.now);
            }),
            Command::Skip => self.travel(shared, |page| {
                page.interview.forward(shared.now);
            }),
            Command::NextUnanswered => self.jump(shared, |page| page.interview.next_unanswered()),
            Command::NextAttention => self.jump(shared, |page| page.interview.next_attention()),
            Command::Summary => self.jump(shared, |_| Some(Step::End)),
            Command::ClearAnswer => self.clear(shared),
            command => self.edit_answer(command, shared),
        }
    }

    /// A list of which one is chosen, and whose author wants the next question at once.
    fn goes_on_when_chosen(&self) -> bool {
        let quick = self
            .spot()
            .is_some_and(|spot| self.interview.node(spot).appears("quick"));
        let pointed =
            |choosing: &Choosing| !choosing.many && !choosing.closed && choosing.cursor.is_some();
        matches!(&self.editor, Editor::Choosing(choosing) if quick && pointed(choosing))
    }

    /// Enter: takes the answer and goes on. A check that speaks up is told once; the next Enter goes on all the same.
    fn accept(&mut self, shared: &Shared) -> Vec<Effect> {
        if let Step::More(repeat) = self.interview.here() {
            self.answer_more(repeat, shared);
            return Vec::new();
        }
        if let Editor::Choosing(choosing) = &mut self.editor {
            if choosing.takes_one_more() {
                self.commit(shared.now);
                return Vec::new();
            }
            choosing.accept();
        }
        self.commit(shared.now);
        if let Some(spot) = self.spot() {
            let state = self.interview.state(spot);
            if let Some(problem) = state.problem
                && self.told != Some((spot, problem))
            {
                self.told = Some((spot, problem));
                self.said = Some(Said::Problem(problem));
                return Vec::new();
            }
            if state.warning {
                return vec![Effect::Open(Box::new(self.ask_for_reason(spot)))];
            }
        }
        self.interview.forward(shared.now);
        self.arrive(shared);
        Vec::new()
    }

    fn ask_for_reason(&mut self, spot: Spot) -> LineInput {
        let tag = self.own_language().clone();
        let words = self.speaker.get_mut().question(&self.interview, spot, &tag);
        LineInput::new(Purpose::Reason, words.warning.text.clone(), "")
    }

    /// "One more?"
    fn answer_more(&mut self, repeat: Spot, shared: &Shared) {
        let Editor::Choosing(choosing) = &mut self.editor else {
            return;
        };
        choosing.accept();
        if choosing.chosen.first().is_some_and(|value| value == "yes") {
            self.add_to(repeat, shared);
        } else {
            self.interview.forward(shared.now);
            self.arrive(shared);
        }
    }

    fn add_instance(&mut self, shared: &Shared) {
        let repeat = match self.interview.here() {
            Step::More(repeat) => Some(repeat),
            Step::Ask(spot) => self
                .instance_around(spot)
                .and_then(|instance| self.interview.parent(instance)),
            Step::End => None,
        };
        match repeat {
            Some(repeat) => self.add_to(repeat, shared),
            None => self.said = Some(Said::Message("ui-interview-no-repeat")),
        }
    }

    fn add_to(&mut self, repeat: Spot, shared: &Shared) {
        self.commit(shared.now);
        match self.interview.add(repeat, shared.now) {
            Ok(instance) => {
                let steps = self.interview.steps();
                let first = steps.iter().find(|step| match step {
                    Step::Ask(spot) => self.instance_around(*spot) == Some(instance),
                    _ => false,
                });
                if let Some(first) = first {
                    self.interview.go_to(*first, shared.now);
                }
                self.arrive(shared);
            }
            Err(refusal) => self.said = Some(Said::Words(refusal.to_string())),
        }
    }

    /// The repeat instance in which a question stands, the innermost.
    pub(super) fn instance_around(&self, spot: Spot) -> Option<Spot> {
        std::iter::successors(Some(spot), |spot| self.interview.parent(*spot)).find(|spot| {
            self.interview.node(*spot).kind == Kind::Repeat
                && self.interview.path(*spot).ends_with(']')
        })
    }

    fn ask_to_remove(&self) -> Vec<Effect> {
        match self.spot().and_then(|spot| self.instance_around(spot)) {
            Some(_) => vec![Effect::Open(Box::new(Confirm::new(
                Question::RemoveInstance,
            )))],
            None => Vec::new(),
        }
    }

    fn remove_instance(&mut self, shared: &Shared) {
        let Some(instance) = self.spot().and_then(|spot| self.instance_around(spot)) else {
            return;
        };
        if let Err(refusal) = self.interview.remove(instance, shared.now) {
            self.said = Some(Said::Words(refusal.to_string()));
        }
        self.arrive(shared);
    }

    fn mark(&mut self, status: Status, shared: &Shared) {
        let Some(spot) = self.spot() else { return };
        match self.interview.mark(spot, status, shared.now) {
            Ok(_) => {
                self.saving.taken_over();
                self.interview.forward(shared.now);
                self.arrive(shared);
            }
            Err(_) => self.said = Some(Said::Message("ui-interview-nothing-to-mark")),
        }
    }

    fn clear(&mut self, shared: &Shared) {
        let Some(spot) = self.spot() else { return };
        // A note or a value of the form has nothing to clear.
        if self.interview.answer(spot, None, shared.now).is_ok() {
            self.saving.taken_over();
            self.arrive(shared);
        }
    }

    fn switch_language(&mut self, shared: &Shared) {
        self.lead = (self.lead + 1) % self.languages.len();
        self.ask_in_lead_language(shared);
    }

    fn pause(&mut self, shared: &Shared) -> Vec<Effect> {
        if self.going_home && self.saving.failure().is_some() {
            return vec![Effect::Open(Box::new(Confirm::new(Question::LeaveUnsaved)))];
        }
        self.commit(shared.now);
        self.interview.pause(shared.now);
        self.going_home = true;
        self.saving.try_again();
        if self.is_kept() {
            vec![Effect::GoHome]
        } else {
            Vec::new()
        }
    }

    /// Leaves the question; what was typed is taken along.
    pub(super) fn travel(&mut self, shared: &Shared, journey: impl FnOnce(&mut Self)) {
        self.commit(shared.now);
        self.told = None;
        journey(self);
        self.arrive(shared);
    }

    fn jump(&mut self, shared: &Shared, to: impl FnOnce(&Self) -> Option<Step>) {
        self.commit(shared.now);
        match to(self) {
            Some(step) => self.travel(shared, |page| page.interview.go_to(step, shared.now)),
            None => self.said = Some(Said::Message("ui-interview-nothing-left")),
        }
    }

    fn undo(&mut self, shared: &Shared) {
        if self.editor.is_dirty() {
            self.saving.taken_over();
            return self.arrive(shared);
        }
        let place = self.interview.undo(shared.now);
        self.follow(place, shared);
    }

    fn redo(&mut self, shared: &Shared) {
        let place = self.interview.redo(shared.now);
        self.follow(place, shared);
    }

    /// Shows where something was undone or redone.
    fn follow(&mut self, place: Option<Spot>, shared: &Shared) {
        match place {
            Some(spot) => {
                let step = Step::Ask(spot);
                if self.interview.steps().contains(&step) {
                    self.interview.go_to(step, shared.now);
                }
                self.arrive(shared);
            }
            None => self.said = Some(Said::Message("ui-interview-nothing-to-undo")),
        }
    }

    fn edit_answer(&mut self, command: Command, shared: &Shared) {
        if self.move_in_table(command, shared) {
            return;
        }
        let changed = match &mut self.editor {
            Editor::Choosing(choosing) => match command {
                Command::Up => return choosing.move_cursor(-1),
                Command::Down => return choosing.move_cursor(1),
                Command::PageUp => return choosing.move_cursor(-10),
                Command::PageDown => return choosing.move_cursor(10),
                Command::First => return choosing.to_end(false),
                Command::Last => return choosing.to_end(true),
                Command::Toggle => {
                    choosing.toggle();
                    true
                }
                // Without room for a table these mean what they mean at any list.
                Command::Left => {
                    return self.travel(shared, |page| {
                        page.interview.back(shared.now);
                    });
                }
                _ => false,
            },
            Editor::Ranking(ranking) => match command {
                Command::Up => return ranking.move_cursor(-1),
                Command::Down => return ranking.move_cursor(1),
                Command::Raise => {
                    ranking.shift(-1);
                    true
                }
                Command::Lower => {
                    ranking.shift(1);
                    true
                }
                // Enter on an order that nobody touched leaves it unanswered; a space says that it is right as it stands.
                Command::Toggle => {
                    ranking.untouched = false;
                    true
                }
                _ => false,
            },
            Editor::Writing(writing) if command == Command::NewLine => {
                writing.break_line();
                self.saving.typing(shared.now);
                false
            }
            _ => false,
        };
        if changed {
            self.commit(shared.now);
        }
    }

    fn open_remark(&mut self, _shared: &Shared) -> Vec<Effect> {
        // A remark is the consultant's own: never on a screen that the newcomer is meant to see.
        let (false, Some(spot)) = (self.covered, self.spot()) else {
            return Vec::new();
        };
        let remark = self.interview.state(spot).remark.unwrap_or_default();
        vec![Effect::Open(Box::new(LineInput::new(
            Purpose::Remark,
            String::new(),
            &remark,
        )))]
    }

    fn open_go_to(&mut self, shared: &Shared) -> Vec<Effect> {
        self.commit(shared.now);
        let own = self.own_language().clone();
        let other = self.languages.get(1).cloned();
        let speaker = self.speaker.get_mut();
        let targets = self
            .interview
            .steps()
            .into_iter()
            .map(|step| {
                let attention = match step {
                    Step::Ask(spot) => {
                        let state = self.interview.state(spot);
                        state.warning
                            || (state.problem.is_some() && self.interview.is_answered(step))
                    }
                    _ => false,
                };
                Target {
                    step,
                    number: self.interview.number(step),
                    words: speaker.step(&self.interview, step, &own).text,
                    other_words: other
                        .as_ref()
                        .map(|tag| speaker.step(&self.interview, step, tag).text)
                        .unwrap_or_default(),
                    answered: self.interview.is_answered(step),
                    attention,
                }
            })
            .collect();
        vec![Effect::Open(Box::new(GoTo::new(
            targets,
            self.interview.here(),
        )))]
    }

    pub(super) fn obey_settled(&mut self, settled: Settled, shared: &Shared) -> Vec<Effect> {
        if let Some(ending) = &mut self.ending
            && let Some(wish) = ending.settled(&settled, shared)
        {
            return self.fulfil(wish, shared);
        }
        match settled {
            Settled::Remark(text) => {
                if let Some(spot) = self.spot() {
                    let remark = (!text.is_empty()).then_some(text);
                    // The overlay opens only on a question that takes remarks.
                    let _ = self.interview.remark(spot, remark, shared.now);
                }
            }
            Settled::Reason(reason) => {
                if let Some(spot) = self.spot() {
                    let _ = self.interview.keep(spot, &reason, shared.now);
                }
                self.interview.forward(shared.now);
                self.arrive(shared);
            }
            Settled::GoTo(step) => {
                self.travel(shared, |page| page.interview.go_to(step, shared.now))
            }
            Settled::Yes(Question::RemoveInstance) => self.remove_instance(shared),
            Settled::Yes(Question::LeaveUnsaved) => return vec![Effect::GoHome],
            Settled::Yes(Question::Submit) => {
                let Some(ending) = self.ending.as_mut().filter(|ending| ending.is_open()) else {
                    return Vec::new();
                };
                ending.seal();
                let session = Box::new(self.interview.finish(shared.now));
                return vec![Effect::Ask(Ask::Submit {
                    record: self.record.clone(),
                    session,
                })];
            }
            // Asked for by other pages, or settled by the end page.
            Settled::Third(_)
            | Settled::Folder(_)
            | Settled::Case(_)
            | Settled::Yes(
                Question::DiscardDraft
                | Question::RemoveStep
                | Question::RemoveMember
                | Question::MakeSupervisor
                | Question::MakeConsultant
                | Question::DecideConsent
                | Question::EraseDue
                | Question::Approve,
            )
            | Settled::NextStep(_)
            | Settled::Comment(_)
            | Settled::Reasons(_) => {}
        }
        Vec::new()
    }

    /// Does what the end page asks for.
    pub(super) fn fulfil(&mut self, wish: Wish, shared: &Shared) -> Vec<Effect> {
        match wish {
            Wish::Nothing => Vec::new(),
            Wish::Effects(effects) => effects,
            Wish::GoTo(step) => {
                self.travel(shared, |page| page.interview.go_to(step, shared.now));
                Vec::new()
            }
            Wish::SetNextSteps(steps) => {
                self.interview.set_next_steps(steps);
                let today = shared.now.to_offset(shared.offset).date();
                let speaker = self.speaker.get_mut();
                if let Some(ending) = &mut self.ending {
                    ending.refresh(&self.interview, speaker, &self.languages, today);
                }
                self.save()
            }
            // What is only tried out cannot be submitted: it ends here.
            Wish::Submit if shared.preview => vec![Effect::GoHome],
            Wish::Submit => vec![Effect::Open(Box::new(Confirm::new(Question::Submit)))],
            Wish::GoHome => vec![Effect::GoHome],
        }
    }
}
