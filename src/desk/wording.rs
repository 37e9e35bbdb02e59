//! A question in words.

use std::collections::HashMap;
use std::sync::Arc;

use super::answers::{Answers, choice_label, with_text, worse};
use super::summary::Attention;
use crate::form::Kind;
use crate::interview::{Interview, Offer, Problem, Section, Spot, Step};
use crate::language::{Arg, Catalogs, Saying, Tag};
use crate::record::NextStep;

/// All words of one question, group or note in one language, answers filled in; so `Debug` prints nothing of them.
#[derive(Clone, PartialEq, Eq)]
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

impl std::fmt::Debug for QuestionWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("QuestionWords")
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceWords {
    pub value: String,
    pub label: Saying,
    pub hint: Option<Saying>,
}

/// A message or one of its attributes, in a language.
type Text = (Tag, String, Option<&'static str>);

/// Says the questions of one conversation. Remembers what it said until something in the conversation changes, so
/// that it may be asked for every frame.
pub struct Speaker {
    catalogs: Catalogs,
    /// Variables by language, message and attribute; these never change.
    variables: HashMap<Text, Arc<[String]>>,
    /// What was said at `revision`.
    said: HashMap<(Spot, Tag), Arc<QuestionWords>>,
    revision: u64,
}

impl Speaker {
    pub fn new(catalogs: Catalogs) -> Speaker {
        Speaker {
            catalogs,
            variables: HashMap::new(),
            said: HashMap::new(),
            revision: 0,
        }
    }

    /// The words of a question, group, repeat or note.
    pub fn question(&mut self, interview: &Interview, at: Spot, tag: &Tag) -> Arc<QuestionWords> {
        if self.revision != interview.revision() {
            self.said.clear();
            self.revision = interview.revision();
        }
        if let Some(words) = self.said.get(&(at, tag.clone())) {
            return Arc::clone(words);
        }
        let words = Arc::new(self.compose(interview, at, tag));
        self.said.insert((at, tag.clone()), Arc::clone(&words));
        words
    }

    /// What a step is called: the question itself, "one more?" of a repeat, or the end.
    pub fn step(&mut self, interview: &Interview, step: Step, tag: &Tag) -> Saying {
        match step {
            Step::Ask(spot) => self.question(interview, spot, tag).label.clone(),
            Step::More(repeat) => {
                let what = self.label(interview, repeat, tag);
                self.catalogs
                    .say(tag, "answer-more", &[("what", Arg::Text(what.text))])
            }
            Step::End => self.catalogs.say(tag, "ui-step-end", &[]),
        }
    }

    /// A section's title.
    pub fn section(&mut self, interview: &Interview, section: &Section, tag: &Tag) -> Saying {
        let at = section.spot.unwrap_or_else(|| interview.root());
        self.message(interview, at, &section.message, tag)
    }

    /// The groups and repeat instances around a question below its section, outermost first ("Member 2").
    pub fn around(&mut self, interview: &Interview, at: Spot, tag: &Tag) -> Vec<Saying> {
        let mut outer = Vec::new();
        let mut next = interview.parent(at);
        while let Some(spot) = next {
            next = interview.parent(spot);
            outer.push(spot);
        }
        // The root and the section itself have their own place on the screen.
        outer.truncate(outer.len().saturating_sub(2));
        outer.reverse();
        let sayings = outer
            .into_iter()
            .filter_map(|spot| self.surrounding(interview, spot, tag));
        sayings.collect()
    }

    /// An answer in words: a choice's own words, a date as the language writes it, "does not know". `None` when
    /// nothing was answered.
    pub fn answer(&mut self, interview: &Interview, at: Spot, tag: &Tag) -> Option<Saying> {
        self.answers(interview, tag).say(at)
    }

    /// A message of the form, with the answers that it speaks of as they stand at this place.
    pub fn message(&mut self, interview: &Interview, at: Spot, id: &str, tag: &Tag) -> Saying {
        let args = self.fill(interview, at, id, None, tag);
        self.catalogs.say(tag, id, &as_args(&args))
    }

    /// Why a question needs attention.
    pub fn reason(
        &mut self,
        interview: &Interview,
        at: Spot,
        attention: Attention,
        tag: &Tag,
    ) -> Saying {
        let words = self.question(interview, at, tag);
        match attention {
            Attention::Problem(Problem::Required) => words.required.clone(),
            Attention::Problem(Problem::Constraint) => words.constraint.clone(),
            Attention::Problem(Problem::Type) => self.catalogs.say(tag, "ui-any-type", &[]),
            Attention::Warning => words.warning.clone(),
        }
    }

    /// A next step: the form's own words for it, or those that were typed.
    pub fn next_step(&mut self, interview: &Interview, step: &NextStep, tag: &Tag) -> Saying {
        let form = Arc::clone(interview.form());
        let name = step.action.as_deref();
        let action = form
            .actions
            .iter()
            .find(|action| Some(action.name.as_str()) == name);
        match (action, &step.text) {
            (Some(action), _) => self.message(interview, interview.root(), &action.message, tag),
            (None, Some(text)) => self.answers(interview, tag).plain(text.clone()),
            (None, None) => self
                .answers(interview, tag)
                .plain(name.unwrap_or_default().to_owned()),
        }
    }

    fn compose(&mut self, interview: &Interview, at: Spot, tag: &Tag) -> QuestionWords {
        let id = interview.node(at).message.clone();
        QuestionWords {
            label: self.label(interview, at, tag),
            hint: self.attribute(interview, at, &id, "hint", tag),
            guidance: self.attribute(interview, at, &id, "guidance", tag),
            constraint: self.attribute_or(
                interview,
                at,
                &id,
                "constraint",
                "ui-any-constraint",
                tag,
            ),
            warning: self.attribute_or(interview, at, &id, "warning", "ui-any-warning", tag),
            required: self.attribute_or(interview, at, &id, "required", "ui-any-required", tag),
            choices: interview
                .offers(at)
                .iter()
                .map(|offer| choice_words(&self.catalogs, tag, offer))
                .collect(),
        }
    }

    fn label(&mut self, interview: &Interview, at: Spot, tag: &Tag) -> Saying {
        let node = interview.node(at);
        if let Some(own) = &node.own_message {
            let args = self.fill(interview, at, own, None, tag);
            if let Some(label) = self.catalogs.find(tag, own, None, &as_args(&args)) {
                return label;
            }
        }
        let label = self.message(interview, at, &node.message, tag);
        match row_of_cell(interview, at) {
            Some(row) => self.cell(interview, row, label, tag),
            None => label,
        }
    }

    /// A cell without words of its own is called after its row and its column.
    fn cell(&mut self, interview: &Interview, row: Spot, column: Saying, tag: &Tag) -> Saying {
        let row = self.message(interview, row, &interview.node(row).message, tag);
        let args = [
            ("row", Arg::Text(row.text.clone())),
            ("column", Arg::Text(column.text.clone())),
        ];
        let text = self.catalogs.text(tag, "ui-compare-cell", &args);
        with_text(worse(row, column), text)
    }

    /// A group with words; others are there for a condition alone, and nobody is told about them.
    fn surrounding(&mut self, interview: &Interview, at: Spot, tag: &Tag) -> Option<Saying> {
        if interview.node(at).message.is_empty() {
            return None;
        }
        let is_repeat = interview.node(at).kind == Kind::Repeat;
        let label = self.label(interview, at, tag);
        if !is_repeat {
            return Some(label);
        }
        let is_instance = interview.path(at).ends_with(']');
        let number = interview.position(at).filter(|_| is_instance)?;
        let args = [
            ("what", Arg::Text(label.text.clone())),
            ("number", Arg::Number(number as f64)),
        ];
        let text = self.catalogs.text(tag, "ui-repeat-instance", &args);
        Some(with_text(label, text))
    }

    fn attribute(
        &mut self,
        interview: &Interview,
        at: Spot,
        id: &str,
        attribute: &'static str,
        tag: &Tag,
    ) -> Option<Saying> {
        let args = self.fill(interview, at, id, Some(attribute), tag);
        self.catalogs
            .find(tag, id, Some(attribute), &as_args(&args))
    }

    fn attribute_or(
        &mut self,
        interview: &Interview,
        at: Spot,
        id: &str,
        attribute: &'static str,
        otherwise: &str,
        tag: &Tag,
    ) -> Saying {
        self.attribute(interview, at, id, attribute, tag)
            .unwrap_or_else(|| self.catalogs.say(tag, otherwise, &[]))
    }

    /// What the variables of a message stand for here.
    fn fill(
        &mut self,
        interview: &Interview,
        at: Spot,
        id: &str,
        attribute: Option<&'static str>,
        tag: &Tag,
    ) -> Vec<(String, Arg)> {
        let catalogs = &self.catalogs;
        let names = self
            .variables
            .entry((tag.clone(), id.to_owned(), attribute))
            .or_insert_with(|| catalogs.variables(tag, id, attribute).into());
        let names = Arc::clone(names);
        let answers = self.answers(interview, tag);
        names
            .iter()
            .map(|name| (name.clone(), answers.argument(at, name)))
            .collect()
    }

    fn answers<'a>(&'a self, interview: &'a Interview, tag: &'a Tag) -> Answers<'a> {
        Answers::new(interview, &self.catalogs, tag)
    }
}

/// The row of a comparison that this place is a cell of.
fn row_of_cell(interview: &Interview, at: Spot) -> Option<Spot> {
    let row = interview.parent(at)?;
    let table = interview.parent(row)?;
    (interview.node(table).kind == Kind::Compare).then_some(row)
}

fn choice_words(catalogs: &Catalogs, tag: &Tag, offer: &Offer) -> ChoiceWords {
    ChoiceWords {
        value: offer.value.clone(),
        label: choice_label(catalogs, tag, offer),
        hint: catalogs.find(tag, &offer.message, Some("hint"), &[]),
    }
}

fn as_args(filled: &[(String, Arg)]) -> Vec<(&str, Arg)> {
    filled
        .iter()
        .map(|(name, arg)| (name.as_str(), arg.clone()))
        .collect()
}
