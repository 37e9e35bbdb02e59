//! The end of a conversation: what is unanswered, what needs attention, what comes next.

use time::Date;

use super::wording::Speaker;
use crate::form::Kind;
use crate::interview::{Interview, Problem, Section, Spot, State, Step};
use crate::language::{Saying, Tag};
use crate::record::NextStep;

/// Why a question needs attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attention {
    Problem(Problem),
    /// A soft check that nobody has answered yet.
    Warning,
}

/// The end page. Every `Vec<Saying>` has one text for each language asked for, in that order.
#[derive(Clone)]
pub struct Summary {
    pub sections: Vec<SectionSummary>,
    pub answered: usize,
    pub total: usize,
    pub unanswered: Vec<QuestionLine>,
    pub attention: Vec<QuestionLine>,
    /// What the form proposes for these answers and nobody has agreed to yet.
    pub proposed: Vec<NextStepLine>,
    pub agreed: Vec<NextStepLine>,
}

#[derive(Clone)]
pub struct SectionSummary {
    /// The group itself; `None` for questions outside every group.
    pub spot: Option<Spot>,
    pub title: Vec<Saying>,
    pub answered: usize,
    pub total: usize,
    pub problems: usize,
}

/// A question to go back to.
#[derive(Clone)]
pub struct QuestionLine {
    pub step: Step,
    /// Such as `03.02`.
    pub number: String,
    pub words: Vec<Saying>,
    pub attention: Option<Attention>,
    /// What is the matter, for `attention`.
    pub reason: Vec<Saying>,
}

/// A next step in words.
#[derive(Clone)]
pub struct NextStepLine {
    pub step: NextStep,
    /// Its place in [`Interview::next_steps`], for agreed ones.
    pub index: Option<usize>,
    pub words: Vec<Saying>,
    /// Who owns it: the municipality, a business, …
    pub owner: Vec<Saying>,
    pub due: Option<Date>,
}

impl Summary {
    /// Sums up a conversation in these languages.
    pub fn of(
        interview: &Interview,
        speaker: &mut Speaker,
        languages: &[Tag],
        today: Date,
    ) -> Summary {
        let mut writer = Writer {
            interview,
            speaker,
            languages,
        };
        let sections: Vec<SectionSummary> = interview
            .sections()
            .iter()
            .map(|section| writer.section(section))
            .collect();
        let steps = interview.steps();
        let open: Vec<Spot> = steps
            .into_iter()
            .filter_map(|step| asked(interview, step))
            .collect();
        Summary {
            answered: sections.iter().map(|section| section.answered).sum(),
            total: sections.iter().map(|section| section.total).sum(),
            sections,
            unanswered: writer.unanswered(&open),
            attention: writer.attention(&open),
            proposed: writer.proposed(today),
            agreed: writer.agreed(),
        }
    }
}

/// The question of a step that waits for a person's answer.
pub(super) fn asked(interview: &Interview, step: Step) -> Option<Spot> {
    let Step::Ask(spot) = step else {
        return None;
    };
    let is_note = interview.node(spot).kind == Kind::Note;
    (!is_note && !interview.state(spot).read_only).then_some(spot)
}

/// What is the matter with an answer.
pub(super) fn attention(state: &State) -> Option<Attention> {
    match state.problem {
        Some(problem) => Some(Attention::Problem(problem)),
        None => state.warning.then_some(Attention::Warning),
    }
}

struct Writer<'a> {
    interview: &'a Interview,
    speaker: &'a mut Speaker,
    languages: &'a [Tag],
}

impl Writer<'_> {
    fn in_all(
        &mut self,
        mut say: impl FnMut(&mut Speaker, &Interview, &Tag) -> Saying,
    ) -> Vec<Saying> {
        let languages = self.languages.iter();
        languages
            .map(|tag| say(self.speaker, self.interview, tag))
            .collect()
    }

    fn section(&mut self, section: &Section) -> SectionSummary {
        SectionSummary {
            spot: section.spot,
            title: self.in_all(|speaker, interview, tag| speaker.section(interview, section, tag)),
            answered: section.answered,
            total: section.total,
            problems: section.problems,
        }
    }

    /// Unanswered and nothing more to say about it: what is required stands under what needs attention.
    fn unanswered(&mut self, asked: &[Spot]) -> Vec<QuestionLine> {
        let mut lines = Vec::new();
        for spot in asked.iter().copied() {
            let is_open = !self.interview.is_answered(Step::Ask(spot));
            if is_open && attention(&self.interview.state(spot)).is_none() {
                lines.push(self.question(spot, None));
            }
        }
        lines
    }

    fn attention(&mut self, asked: &[Spot]) -> Vec<QuestionLine> {
        let mut lines = Vec::new();
        for spot in asked.iter().copied() {
            if let Some(attention) = attention(&self.interview.state(spot)) {
                lines.push(self.question(spot, Some(attention)));
            }
        }
        lines
    }

    fn question(&mut self, spot: Spot, attention: Option<Attention>) -> QuestionLine {
        let step = Step::Ask(spot);
        QuestionLine {
            step,
            number: self.interview.number(step),
            words: self.in_all(|speaker, interview, tag| speaker.step(interview, step, tag)),
            attention,
            reason: match attention {
                Some(attention) => self.in_all(|speaker, interview, tag| {
                    speaker.reason(interview, spot, attention, tag)
                }),
                None => Vec::new(),
            },
        }
    }

    fn proposed(&mut self, today: Date) -> Vec<NextStepLine> {
        let agreed = self.interview.next_steps();
        let is_new = |step: &NextStep| !agreed.iter().any(|agreed| agreed.action == step.action);
        let proposed: Vec<NextStep> = self
            .interview
            .proposed_steps(today)
            .into_iter()
            .filter(is_new)
            .collect();
        proposed
            .into_iter()
            .map(|step| self.next_step(step, None))
            .collect()
    }

    fn agreed(&mut self) -> Vec<NextStepLine> {
        let agreed = self.interview.next_steps().to_vec();
        let lines = agreed.into_iter().enumerate();
        lines
            .map(|(index, step)| self.next_step(step, Some(index)))
            .collect()
    }

    fn next_step(&mut self, step: NextStep, index: Option<usize>) -> NextStepLine {
        let owner = format!("owners-{}", step.owner);
        NextStepLine {
            index,
            words: self.in_all(|speaker, interview, tag| speaker.next_step(interview, &step, tag)),
            owner: self.in_all(|speaker, interview, tag| {
                speaker.message(interview, interview.root(), &owner, tag)
            }),
            due: step.due,
            step,
        }
    }
}
