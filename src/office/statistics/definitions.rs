//! What is counted: `forms/statistics.json`, read and looked over.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;

use super::facts::Fact;

/// How people may be grouped.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// How they came: `categories`.
    Category,
    /// How long they have lived here: `residence_bands`.
    Band,
    /// Known from the first conversation alone.
    Gender,
    /// The language they speak, which stands for where they come from. Only for the warning about groups that move.
    Background,
}

impl Dimension {
    pub const ALL: [Dimension; 4] = [
        Dimension::Category,
        Dimension::Band,
        Dimension::Gender,
        Dimension::Background,
    ];

    /// The code list of its groups.
    pub fn list(self) -> &'static str {
        match self {
            Dimension::Category => "categories",
            Dimension::Band => "residence_bands",
            Dimension::Gender => "gender",
            Dimension::Background => "languages",
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Dimension::Category => "category",
            Dimension::Band => "band",
            Dimension::Gender => "gender",
            Dimension::Background => "background",
        }
    }
}

/// Everybody whom the office has met, once, in the period of the first conversation.
pub(super) const NEWCOMERS: &str = "newcomers";

/// Everybody who talked about moving: in `stay-or-move` or in `move-out`.
pub(super) const MOVING: &str = "moving";

/// One of the answers of a question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Path below the form, such as `support/knows_startlan`. `@steps` are the next steps agreed on, `@owners` theirs.
    pub question: String,
    pub codes: Vec<String>,
}

/// A step of a funnel.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its words are `ui-figure-step-<step>`.
    pub step: String,
    pub when: Condition,
}

/// What must have happened by when.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    pub form: String,
    /// After arrival, or after the first conversation where the arrival is not known.
    pub within_months: u32,
}

/// How a statistic is counted and shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Shape {
    /// How many gave one of these answers.
    Share { when: Condition },
    /// One answer of several.
    Choice {
        question: String,
        list: String,
        #[serde(default)]
        codes: Vec<String>,
    },
    /// Any number of answers: each is a share of its own.
    Choices {
        questions: Vec<String>,
        list: String,
        #[serde(default)]
        codes: Vec<String>,
        /// Codes are cut after their first letter: major groups of occupations.
        #[serde(default)]
        major: bool,
    },
    /// Factors that speak for staying against factors that speak for moving.
    Diverging {
        list: String,
        #[serde(default)]
        codes: Vec<String>,
        stay: Vec<String>,
        r#move: Vec<String>,
    },
    /// How far people came.
    Funnel { steps: Vec<Step> },
    /// How many of the newcomers of a period had a conversation in time.
    Coverage { reached: Reach },
    /// How many in a group think of moving, or move.
    Moves,
}

/// One statistic. Its words are `ui-figure-<id>`, with dashes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Statistic {
    pub id: String,
    /// 1–15.
    pub measure: u8,
    /// 1–5: which of the questions of the report it helps to answer.
    #[serde(default)]
    pub question_of_report: Option<u8>,
    /// A form, `newcomers` or `moving`.
    pub form: String,
    #[serde(flatten)]
    pub shape: Shape,
    #[serde(default)]
    pub by: Vec<Dimension>,
}

/// The file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DefinitionsFault {
    #[error("statistics.json: {0}")]
    Json(String),
    #[error("statistics.json: {0} is defined twice")]
    Twice(String),
    #[error("statistics.json: {0} names the code list {1}, which cannot be read")]
    List(String, String),
    #[error(
        "statistics.json: the question {1} of {0} feeds two statistics, which could be subtracted"
    )]
    Shared(String, String),
    #[error("statistics.json: {0} may not be crossed with {1}")]
    Crossing(String, &'static str),
    #[error("statistics.json: {0} has more than 64 codes")]
    TooMany(String),
}

#[derive(Deserialize)]
struct File {
    statistics: Vec<Statistic>,
}

/// All statistics, and what the index must keep for them.
#[derive(Debug)]
pub struct Definitions {
    pub statistics: Vec<Statistic>,
    /// Codes of each list that is named.
    pub(super) lists: BTreeMap<String, Vec<String>>,
    /// What is kept of a conversation; a fact's number is its place.
    pub(super) facts: Vec<Fact>,
    pub(super) by_path: HashMap<String, HashMap<String, u16>>,
}

impl Definitions {
    /// Reads the file. `list` gives the codes of a code list or of a list that a form holds.
    ///
    /// # Errors
    /// [`DefinitionsFault`]: also when what it asks for would give people away.
    pub fn parse(
        json: &str,
        list: &dyn Fn(&str) -> Option<Vec<String>>,
    ) -> Result<Definitions, DefinitionsFault> {
        let file: File = serde_json::from_str(json)
            .map_err(|error| DefinitionsFault::Json(error.to_string()))?;
        let mut definitions = Definitions {
            statistics: file.statistics,
            lists: BTreeMap::new(),
            facts: Vec::new(),
            by_path: HashMap::new(),
        };
        definitions.read_lists(list)?;
        definitions.look_over()?;
        definitions.number_facts()?;
        Ok(definitions)
    }

    /// A statistic by its id.
    pub fn find(&self, id: &str) -> Option<&Statistic> {
        self.statistics.iter().find(|statistic| statistic.id == id)
    }

    /// Which number stands for which code in [`super::Facts`]: whoever keeps facts keeps them for one layout.
    pub fn layout(&self) -> String {
        format!("{:?} {:?}", self.facts, self.lists)
    }

    /// The questions that are kept of a form: the number of each, and how many codes it has.
    pub fn kept(&self, form: &str) -> Vec<(u16, u32)> {
        let facts = self.facts.iter().enumerate();
        facts
            .filter(|(_, fact)| fact.form == form)
            .map(|(number, fact)| (number as u16, fact.codes.len() as u32))
            .collect()
    }

    /// Codes of a list, in their order.
    pub fn codes(&self, list: &str) -> &[String] {
        self.lists.get(list).map_or(&[], Vec::as_slice)
    }

    /// Every population that something is counted of, in the order of the file.
    pub(super) fn populations(&self) -> Vec<&str> {
        let mut populations: Vec<&str> = Vec::new();
        for statistic in &self.statistics {
            if !populations.contains(&statistic.form.as_str()) {
                populations.push(&statistic.form);
            }
        }
        populations
    }

    fn read_lists(
        &mut self,
        list: &dyn Fn(&str) -> Option<Vec<String>>,
    ) -> Result<(), DefinitionsFault> {
        let dimensions = Dimension::ALL.map(|dimension| (String::new(), dimension.list()));
        let named = self
            .statistics
            .iter()
            .filter(|it| it.shape.takes_whole_list())
            .filter_map(|it| Some((it.id.clone(), it.shape.list()?)));
        for (id, name) in dimensions.into_iter().chain(named) {
            if !self.lists.contains_key(name) {
                let codes =
                    list(name).ok_or_else(|| DefinitionsFault::List(id, name.to_owned()))?;
                self.lists.insert(name.to_owned(), codes);
            }
        }
        Ok(())
    }

    fn look_over(&self) -> Result<(), DefinitionsFault> {
        let mut ids = HashSet::new();
        let mut fed: HashMap<(&str, &str), &str> = HashMap::new();
        for statistic in &self.statistics {
            if !ids.insert(&statistic.id) {
                return Err(DefinitionsFault::Twice(statistic.id.clone()));
            }
            // Of next steps there may be any number: each is a count of its own.
            let questions = statistic.shape.questions().into_iter();
            for question in questions.filter(|question| !question.starts_with('@')) {
                let before = fed.insert((&statistic.form, question), &statistic.id);
                if before.is_some_and(|before| before != statistic.id) {
                    let question = question.to_owned();
                    return Err(DefinitionsFault::Shared(statistic.id.clone(), question));
                }
            }
            for dimension in &statistic.by {
                if !may_cross(statistic, *dimension) {
                    let id = statistic.id.clone();
                    return Err(DefinitionsFault::Crossing(id, dimension.name()));
                }
            }
        }
        Ok(())
    }

    fn number_facts(&mut self) -> Result<(), DefinitionsFault> {
        let mut facts: Vec<Fact> = Vec::new();
        for statistic in &self.statistics {
            for (question, codes, major) in self.wanted(statistic) {
                let known = facts
                    .iter_mut()
                    .find(|fact| fact.form == statistic.form && fact.question == question);
                match known {
                    Some(fact) => {
                        let new = codes.into_iter().filter(|code| !fact.codes.contains(code));
                        let new: Vec<String> = new.collect();
                        fact.codes.extend(new);
                    }
                    None => facts.push(Fact {
                        form: statistic.form.clone(),
                        question,
                        codes,
                        major,
                    }),
                }
            }
        }
        for (number, fact) in facts.iter().enumerate() {
            if fact.codes.len() > 64 {
                return Err(DefinitionsFault::TooMany(fact.question.clone()));
            }
            let of_form = self.by_path.entry(fact.form.clone()).or_default();
            of_form.insert(fact.question.clone(), number as u16);
        }
        self.facts = facts;
        Ok(())
    }

    /// Questions of a statistic with the codes that it counts.
    fn wanted(&self, statistic: &Statistic) -> Vec<(String, Vec<String>, bool)> {
        let each = |questions: &[String], codes: &[String], major: bool| -> Vec<_> {
            let questions = questions.iter();
            questions
                .map(|question| (question.clone(), codes.to_vec(), major))
                .collect()
        };
        let condition = |when: &Condition| (when.question.clone(), when.codes.clone(), false);
        match &statistic.shape {
            Shape::Share { when } => vec![condition(when)],
            Shape::Choice { question, .. } => {
                each(std::slice::from_ref(question), self.items(statistic), false)
            }
            Shape::Choices {
                questions, major, ..
            } => each(questions, self.items(statistic), *major),
            Shape::Diverging { stay, r#move, .. } => {
                let codes = self.items(statistic);
                [each(stay, codes, false), each(r#move, codes, false)].concat()
            }
            Shape::Funnel { steps } => steps.iter().map(|step| condition(&step.when)).collect(),
            Shape::Coverage { .. } | Shape::Moves => Vec::new(),
        }
    }

    /// The codes that a statistic counts: its own choice, or the whole list.
    pub fn items<'a>(&'a self, statistic: &'a Statistic) -> &'a [String] {
        match &statistic.shape {
            Shape::Choice { list, codes, .. }
            | Shape::Choices { list, codes, .. }
            | Shape::Diverging { list, codes, .. } => match codes.is_empty() {
                true => self.codes(list),
                false => codes,
            },
            _ => &[],
        }
    }
}

impl Shape {
    /// The list that names what is counted.
    pub fn list(&self) -> Option<&str> {
        match self {
            Shape::Choice { list, .. }
            | Shape::Choices { list, .. }
            | Shape::Diverging { list, .. } => Some(list),
            _ => None,
        }
    }

    /// Whether it counts every code of its list.
    fn takes_whole_list(&self) -> bool {
        match self {
            Shape::Choice { codes, .. }
            | Shape::Choices { codes, .. }
            | Shape::Diverging { codes, .. } => codes.is_empty(),
            _ => false,
        }
    }

    fn questions(&self) -> Vec<&str> {
        match self {
            Shape::Share { when } => vec![&when.question],
            Shape::Choice { question, .. } => vec![question],
            Shape::Choices { questions, .. } => questions.iter().map(String::as_str).collect(),
            Shape::Diverging { stay, r#move, .. } => {
                stay.iter().chain(r#move).map(String::as_str).collect()
            }
            Shape::Funnel { steps } => steps.iter().map(|step| &*step.when.question).collect(),
            Shape::Coverage { .. } | Shape::Moves => Vec::new(),
        }
    }
}

/// Origin is for the warning alone, and the warning for nothing else; gender is asked in the first conversation.
fn may_cross(statistic: &Statistic, dimension: Dimension) -> bool {
    let is_moves = statistic.shape == Shape::Moves;
    match dimension {
        Dimension::Background => is_moves,
        Dimension::Gender => statistic.form == NEWCOMERS || statistic.form == "intake",
        Dimension::Category | Dimension::Band => !is_moves,
    }
}
