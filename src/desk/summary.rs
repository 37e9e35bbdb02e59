//! The end of a conversation: what is unanswered, what needs attention, what comes next.

use time::Date;

use super::wording::Speaker;
use crate::interview::{Interview, Problem, Spot, Step};
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
        let _ = (interview, speaker, languages, today);
        todo!()
    }
}
