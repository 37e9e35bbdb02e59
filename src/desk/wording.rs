//! A question in words.

use std::sync::Arc;

use crate::interview::{Interview, Section, Spot, Step};
use crate::language::{Catalogs, Saying, Tag};

/// All words of one question, group or note in one language, answers filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionWords {
    pub label: Saying,
    pub hint: Option<Saying>,
    /// For the consultant only, never on the newcomer's screen.
    pub guidance: Option<Saying>,
    /// Said when the answer breaks its constraint.
    pub constraint: Saying,
    /// Said when a soft check speaks up.
    pub warning: Saying,
    /// Said when an answer is missing.
    pub required: Saying,
    /// The choices on offer now, in their order.
    pub choices: Vec<ChoiceWords>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceWords {
    pub value: String,
    pub label: Saying,
    pub hint: Option<Saying>,
}

/// Says the questions of one conversation. Remembers what it said until an answer changes, so that it may be asked
/// for every frame.
pub struct Speaker {
    catalogs: Catalogs,
}

impl Speaker {
    pub fn new(catalogs: Catalogs) -> Speaker {
        Speaker { catalogs }
    }

    /// The words of a question, group, repeat or note.
    pub fn question(&mut self, interview: &Interview, at: Spot, tag: &Tag) -> Arc<QuestionWords> {
        let _ = (interview, at, tag, &self.catalogs);
        todo!()
    }

    /// What a step is called: the question itself, "one more?" of a repeat, or the end.
    pub fn step(&mut self, interview: &Interview, step: Step, tag: &Tag) -> Saying {
        let _ = (interview, step, tag);
        todo!()
    }

    /// A section's title.
    pub fn section(&mut self, interview: &Interview, section: &Section, tag: &Tag) -> Saying {
        let _ = (interview, section, tag);
        todo!()
    }

    /// The groups and repeat instances around a question below its section, outermost first ("Member 2").
    pub fn around(&mut self, interview: &Interview, at: Spot, tag: &Tag) -> Vec<Saying> {
        let _ = (interview, at, tag);
        todo!()
    }

    /// An answer in words: a choice's own words, a date as the language writes it, "does not know". `None` when
    /// nothing was answered.
    pub fn answer(&mut self, interview: &Interview, at: Spot, tag: &Tag) -> Option<Saying> {
        let _ = (interview, at, tag);
        todo!()
    }
}
