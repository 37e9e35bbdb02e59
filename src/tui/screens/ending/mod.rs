//! The end of a conversation: what is open, what comes next, and the way to the sealed record.

mod lines;

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use time::Date;

use crate::desk::{QuestionLine, Speaker, Submitted, Summary};
use crate::interview::{Interview, Step};
use crate::language::Tag;
use crate::record::NextStep;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Effect, Question, Settled};
use crate::tui::overlay::{Confirm, StepEditor};
use crate::tui::shared::Shared;
use crate::tui::widgets::document::Focus;
use crate::tui::widgets::picker::moved;

use lines::under_way;

/// What the end page wants done with the conversation, which is not its own.
pub enum Wish {
    Nothing,
    Effects(Vec<Effect>),
    GoTo(Step),
    SetNextSteps(Vec<NextStep>),
    Submit,
    GoHome,
}

/// Something on the page that can be pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Item {
    /// A question that needs attention or an answer.
    Question(Step),
    /// Place among the conversation's next steps.
    Agreed(usize),
    /// Place among what the form proposes.
    Proposed(usize),
    AddStep,
    Submit,
}

/// How far the record is on its way.
enum Sealing {
    /// One can still change everything.
    Open,
    /// The desk is sealing it.
    UnderWay,
    Sealed(Submitted),
}

pub struct Ending {
    summary: Summary,
    /// The conversation's next steps as they stand, agreed or not.
    steps: Vec<NextStep>,
    /// Languages of the conversation, the consultant's first.
    languages: Vec<Tag>,
    cursor: usize,
    /// The first row in view while the page is covered or sealed.
    top: usize,
    /// The step that is being written or changed.
    editing: Option<Item>,
    sealing: Sealing,
}

impl Ending {
    pub fn open(
        interview: &Interview,
        speaker: &mut Speaker,
        languages: &[Tag],
        today: Date,
    ) -> Ending {
        let mut ending = Ending {
            summary: Summary::of(interview, speaker, languages, today),
            steps: interview.next_steps().to_vec(),
            languages: languages.to_vec(),
            cursor: 0,
            top: 0,
            editing: None,
            sealing: Sealing::Open,
        };
        ending.drop_proposals_that_were_dealt_with();
        ending
    }

    /// The conversation changed under it.
    pub fn refresh(
        &mut self,
        interview: &Interview,
        speaker: &mut Speaker,
        languages: &[Tag],
        today: Date,
    ) {
        let pointed = self.pointed();
        let cursor = self.cursor;
        *self = Ending::open(interview, speaker, languages, today);
        let items = self.items();
        let same = items.iter().position(|item| Some(*item) == pointed);
        self.cursor = same.unwrap_or(cursor.min(items.len().saturating_sub(1)));
    }

    pub fn contexts(&self) -> Vec<Context> {
        match self.sealing {
            Sealing::Open => vec![Context::Ending, Context::List],
            _ => vec![Context::List],
        }
    }

    /// The record can still be changed and has to be saved when it is.
    pub fn is_open(&self) -> bool {
        matches!(self.sealing, Sealing::Open)
    }

    pub fn is_sealing(&self) -> bool {
        matches!(self.sealing, Sealing::UnderWay)
    }

    /// The desk has been asked to seal the record.
    pub fn seal(&mut self) {
        self.sealing = Sealing::UnderWay;
    }

    pub fn submitted(&mut self, submitted: Submitted) {
        self.sealing = Sealing::Sealed(submitted);
        self.top = 0;
    }

    /// It could not be sealed: everything is as it was.
    pub fn not_submitted(&mut self) {
        self.sealing = Sealing::Open;
    }

    /// `None`: not a command of this page. `covered`: only what the newcomer may see is on the screen.
    pub fn command(&mut self, command: Command, covered: bool) -> Option<Wish> {
        let motion = matches!(
            command,
            Command::Up
                | Command::Down
                | Command::PageUp
                | Command::PageDown
                | Command::First
                | Command::Last
        );
        match &self.sealing {
            Sealing::UnderWay => return Some(Wish::Nothing),
            Sealing::Sealed(_) if !motion => return after_submission(command),
            Sealing::Sealed(_) => return Some(self.scroll(command)),
            Sealing::Open if covered && motion => return Some(self.scroll(command)),
            // What cannot be seen cannot be worked on.
            Sealing::Open if covered => return hidden(command),
            Sealing::Open => {}
        }
        match command {
            _ if motion => {
                self.cursor = moved(self.cursor, self.items().len(), command);
                Some(Wish::Nothing)
            }
            Command::Accept => Some(self.accept()),
            Command::Toggle => Some(self.toggle()),
            Command::EditStep => Some(self.edit()),
            Command::AddStep => Some(self.add()),
            Command::ClearAnswer => Some(self.delete()),
            Command::Submit => Some(Wish::Submit),
            _ => None,
        }
    }

    /// Letters mean nothing here.
    pub fn key(&mut self, _key: &KeyEvent, _shared: &Shared) -> Wish {
        Wish::Nothing
    }

    /// `None`: not settled for this page.
    pub fn settled(&mut self, settled: &Settled, _shared: &Shared) -> Option<Wish> {
        match (settled, self.pointed()) {
            (Settled::NextStep(step), _) => Some(self.write(NextStep::clone(step))),
            (Settled::Yes(Question::RemoveStep), Some(Item::Agreed(place))) => {
                Some(self.remove(place))
            }
            _ => None,
        }
    }

    /// `lead`: which of the languages leads; `covered`: only what the newcomer may see.
    pub fn view(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
        lead: usize,
        covered: bool,
    ) -> Option<Position> {
        let (document, focus) = match &self.sealing {
            _ if covered => (self.covered(shared, lead), Focus::Row(self.top)),
            Sealing::Open => (self.summing_up(shared, lead), Focus::Item(self.cursor)),
            Sealing::UnderWay => (under_way(shared), Focus::Row(0)),
            Sealing::Sealed(submitted) => (self.sealed(shared, submitted), Focus::Row(self.top)),
        };
        document.draw(&shared.theme, canvas, area, focus);
        None
    }

    /// No further than to the last thing that can be on the page; the end is the end when it is drawn.
    fn scroll(&mut self, command: Command) -> Wish {
        const ROWS_OF_A_STEP: usize = 4;
        self.top = moved(self.top, ROWS_OF_A_STEP * (self.steps.len() + 4), command);
        Wish::Nothing
    }

    fn drop_proposals_that_were_dealt_with(&mut self) {
        let steps = &self.steps;
        let dealt_with = |action: &Option<String>| {
            action.is_some() && steps.iter().any(|step| step.action == *action)
        };
        self.summary
            .proposed
            .retain(|line| !dealt_with(&line.step.action));
    }

    /// In the order in which they stand on the page.
    fn items(&self) -> Vec<Item> {
        let question = |line: &QuestionLine| Item::Question(line.step);
        let mut items: Vec<Item> = self.summary.attention.iter().map(question).collect();
        items.extend((0..self.steps.len()).map(Item::Agreed));
        items.extend((0..self.summary.proposed.len()).map(Item::Proposed));
        items.push(Item::AddStep);
        items.extend(self.summary.unanswered.iter().map(question));
        items.push(Item::Submit);
        items
    }

    fn pointed(&self) -> Option<Item> {
        self.items().get(self.cursor).copied()
    }

    fn accept(&mut self) -> Wish {
        match self.pointed() {
            Some(Item::Question(step)) => Wish::GoTo(step),
            Some(Item::Agreed(_) | Item::Proposed(_)) => self.edit(),
            Some(Item::AddStep) => self.add(),
            Some(Item::Submit) => Wish::Submit,
            None => Wish::Nothing,
        }
    }

    /// Agrees to a step, or takes the agreement back; what was written about it stays.
    fn toggle(&mut self) -> Wish {
        let mut steps = self.steps.clone();
        match self.pointed() {
            Some(Item::Agreed(place)) => match steps.get_mut(place) {
                Some(step) => step.agreed = !step.agreed,
                None => return Wish::Nothing,
            },
            Some(Item::Proposed(place)) => match self.proposed(place) {
                Some(step) => steps.push(NextStep {
                    agreed: true,
                    ..step
                }),
                None => return Wish::Nothing,
            },
            _ => return Wish::Nothing,
        }
        Wish::SetNextSteps(steps)
    }

    fn edit(&mut self) -> Wish {
        let item = self.pointed();
        let step = match item {
            Some(Item::Agreed(place)) => self.steps.get(place).cloned(),
            Some(Item::Proposed(place)) => self.proposed(place),
            _ => None,
        };
        let Some(step) = step else {
            return Wish::Nothing;
        };
        self.editing = item;
        let words = step.action.is_some().then(|| self.words_of(item, 0));
        Wish::Effects(vec![Effect::Open(Box::new(StepEditor::new(step, words)))])
    }

    fn add(&mut self) -> Wish {
        self.editing = Some(Item::AddStep);
        let step = NextStep {
            action: None,
            text: None,
            owner: "municipality".to_owned(),
            responsible: None,
            due: None,
            measure: None,
            agreed: true,
            extra: Default::default(),
        };
        Wish::Effects(vec![Effect::Open(Box::new(StepEditor::new(step, None)))])
    }

    /// Puts a step that was written or changed where it belongs.
    fn write(&mut self, step: NextStep) -> Wish {
        let mut steps = self.steps.clone();
        match self.editing.take() {
            Some(Item::Agreed(place)) => match steps.get_mut(place) {
                Some(old) => *old = step,
                None => steps.push(step),
            },
            _ => steps.push(step),
        }
        Wish::SetNextSteps(steps)
    }

    /// A step that the form proposed goes back among the proposals; one that was written by hand is gone, so ask.
    fn delete(&mut self) -> Wish {
        let Some(Item::Agreed(place)) = self.pointed() else {
            return Wish::Nothing;
        };
        match self.steps.get(place) {
            Some(step) if step.action.is_none() => Wish::Effects(vec![Effect::Open(Box::new(
                Confirm::new(Question::RemoveStep),
            ))]),
            Some(_) => self.remove(place),
            None => Wish::Nothing,
        }
    }

    fn remove(&mut self, place: usize) -> Wish {
        let mut steps = self.steps.clone();
        if place >= steps.len() {
            return Wish::Nothing;
        }
        steps.remove(place);
        Wish::SetNextSteps(steps)
    }

    fn proposed(&self, place: usize) -> Option<NextStep> {
        self.summary
            .proposed
            .get(place)
            .map(|line| line.step.clone())
    }
}

/// The record is sealed: one can only leave.
fn after_submission(command: Command) -> Option<Wish> {
    match command {
        Command::Accept | Command::Pause | Command::Submit => Some(Wish::GoHome),
        command => hidden(command),
    }
}

/// Covering and the language are the conversation's; everything else has to wait.
fn hidden(command: Command) -> Option<Wish> {
    match command {
        Command::Cover | Command::SwitchLanguage | Command::Pause => None,
        _ => Some(Wish::Nothing),
    }
}
