//! What a letter is made of, as a file says it: `forms/letters/<name>.json`.
//!
//! A letter has no words of its own: they are messages, `letter-<name>-…`. What it tells of a conversation it takes from the
//! newest one with the form that it names; conditions are expressions over that conversation's answers.

use serde::Deserialize;

/// The plan of a letter.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Name of the letter, and of its file.
    pub letter: String,
    /// Which of the report's measures it serves.
    #[serde(default)]
    pub measure: Option<u8>,
    /// The conversation that it tells of; none for a letter to anybody.
    #[serde(default)]
    pub form: Option<String>,
    /// The consent without which it is not written.
    #[serde(default)]
    pub consent: Option<String>,
    /// When it can be written, beside that: an expression.
    #[serde(default)]
    pub when: Option<String>,
    pub parts: Vec<PartPlan>,
}

/// One part, and when it stands in the letter.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct PartPlan {
    /// An expression; without one, always.
    #[serde(default)]
    pub when: Option<String>,
    #[serde(flatten)]
    pub what: What,
}

/// What a part is.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A message.
    Heading(String),
    Paragraph(String),
    /// Small print.
    Note(String),
    List(Vec<Item>),
    /// Things to tick off.
    Boxes(Vec<Item>),
    /// Questions and their answers; what was not answered is left out.
    Facts(Vec<String>),
    /// The same for each time round a repeat.
    Each {
        repeat: String,
        facts: Vec<String>,
    },
    /// The four cells of a balance sheet.
    Balance(String),
    /// The rows of a comparison, the empty ones too: they are to be found out.
    Compare(String),
    /// Somebody's own words, as they were said.
    Quote(String),
    /// What the office's profile tells of the place.
    Place(PlaceList),
    /// The rights of the person's category.
    Rights(RightsList),
    /// What was agreed, by whom and by when.
    Steps(StepsOf),
    /// Empty lines to write on.
    Lines(usize),
}

impl What {
    /// Whether it tells of a person or a place, and so may have nothing to tell.
    pub fn is_told(&self) -> bool {
        !matches!(
            self,
            What::Heading(_)
                | What::Paragraph(_)
                | What::Note(_)
                | What::List(_)
                | What::Boxes(_)
                | What::Lines(_)
        )
    }
}

/// A message, always or under a condition.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Item {
    Always(String),
    When { say: String, when: String },
}

impl Item {
    pub fn message(&self) -> &str {
        match self {
            Item::Always(message) => message,
            Item::When { say, .. } => say,
        }
    }

    pub fn when(&self) -> Option<&str> {
        match self {
            Item::Always(_) => None,
            Item::When { when, .. } => Some(when),
        }
    }
}

/// A list in the office's profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceList {
    Contacts,
    Courses,
    Associations,
    Arenas,
    LocalOffers,
}

/// Which of the rights a letter tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RightsList {
    /// All of the category.
    All,
    /// Those about learning Norwegian.
    Courses,
    /// Those about a home.
    Housing,
}

/// Whose agreed steps a letter tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepsOf {
    Everybody,
    Person,
}

impl Plan {
    /// Messages that the letter needs, its title first.
    pub fn messages(&self) -> Vec<String> {
        let mut messages = vec![self.title()];
        for part in &self.parts {
            match &part.what {
                What::Heading(id) | What::Paragraph(id) | What::Note(id) => {
                    messages.push(id.clone());
                }
                What::List(items) | What::Boxes(items) => {
                    messages.extend(items.iter().map(|item| item.message().to_owned()));
                }
                _ => {}
            }
        }
        messages
    }

    /// Message of the letter's title.
    pub fn title(&self) -> String {
        format!("letter-{}-title", self.letter)
    }

    /// Names of questions, repeats, balances and comparisons that it tells of.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for part in &self.parts {
            match &part.what {
                What::Facts(facts) => names.extend(facts.iter().map(String::as_str)),
                What::Each { repeat, facts } => {
                    names.push(repeat);
                    names.extend(facts.iter().map(String::as_str));
                }
                What::Balance(name) | What::Compare(name) | What::Quote(name) => names.push(name),
                _ => {}
            }
        }
        names
    }

    /// Every condition in it.
    pub fn conditions(&self) -> Vec<&str> {
        let parts = self.parts.iter().filter_map(|part| part.when.as_deref());
        let items = self.parts.iter().flat_map(|part| match &part.what {
            What::List(items) | What::Boxes(items) => items.as_slice(),
            _ => &[],
        });
        let items = items.filter_map(Item::when);
        self.when
            .as_deref()
            .into_iter()
            .chain(parts)
            .chain(items)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_is_read_and_tells_what_it_needs() {
        let text = r#"{ "letter": "x", "form": "intake", "when": "${a} = 1", "parts": [
            { "heading": "letter-x-hello" },
            { "when": "${b} = 2", "list": ["letter-x-one", { "say": "letter-x-two", "when": "${c} = 3" }] },
            { "each": { "repeat": "job", "facts": ["title"] } },
            { "place": "contacts" }, { "rights": "all" }, { "steps": "everybody" }, { "lines": 3 } ] }"#;
        let plan: Plan = serde_json::from_str(text).unwrap();
        let needed = [
            "letter-x-title",
            "letter-x-hello",
            "letter-x-one",
            "letter-x-two",
        ];
        assert_eq!(plan.messages(), needed);
        assert_eq!(plan.names(), ["job", "title"]);
        assert_eq!(plan.conditions(), ["${a} = 1", "${b} = 2", "${c} = 3"]);
    }

    #[test]
    fn an_unknown_part_is_an_error() {
        let text = r#"{ "letter": "x", "parts": [{ "headline": "letter-x-hello" }] }"#;
        assert!(serde_json::from_str::<Plan>(text).is_err());
    }
}
