//! Words that can be interpreted: how long and how hard each prompt of a conversation is, and what stands in the way of
//! saying it aloud in another language. The limits are data, `forms/plain-language.json`.

mod findings;
mod rules;

use std::collections::BTreeSet;

use self::findings::Yardstick;
use crate::desk::Shelf;
use crate::form::{Audience, Form, Kind, Node};
use crate::language::plain::{self, Readability};
use crate::language::{Arg, Catalogs, Tag};

pub use self::findings::Finding;
pub use self::rules::{LanguageRules, Rules, RulesError};

/// What the newcomer hears and is measured here. Guidance is read in silence, checks are spoken up by the program.
const SPOKEN: &[Option<&str>] = &[None, Some("hint")];

/// The prompts of one conversation in one language.
#[derive(Debug)]
pub struct Spoken {
    pub form: String,
    pub language: Tag,
    pub prompts: Vec<Prompt>,
    /// All prompts counted as one text.
    pub whole: Readability,
    /// The limit of the whole, where the language has one.
    pub lix_limit: Option<f64>,
}

impl Spoken {
    /// Whether the conversation as a whole is harder than the language's limit.
    pub fn is_too_hard(&self) -> bool {
        match (self.whole.lix(), self.lix_limit) {
            (Some(lix), Some(limit)) => lix > limit,
            _ => false,
        }
    }

    /// Prompts that fall outside, and the conversation itself when it does.
    pub fn outside(&self) -> usize {
        let prompts = self.prompts.iter().filter(|it| !it.findings.is_empty());
        prompts.count() + usize::from(self.is_too_hard())
    }
}

/// One text that is said aloud.
#[derive(Debug)]
pub struct Prompt {
    /// Message id, with `.hint` where the text is a hint.
    pub id: String,
    pub text: String,
    pub counted: Readability,
    pub findings: Vec<Finding>,
}

/// Measures every conversation on the shelf in each language that has rules and words for it.
///
/// # Errors
/// When the file of the rules cannot be read.
pub fn plain_language(shelf: &Shelf, catalogs: &Catalogs) -> Result<Vec<Spoken>, RulesError> {
    let rules = Rules::read(shelf)?;
    let mut found = Vec::new();
    for id in shelf.ids() {
        let Ok(form) = shelf.form(id) else {
            continue;
        };
        for (tag, of_language) in &rules.languages {
            let measure = Measure {
                rules: &rules,
                of_language,
                explained: explained(catalogs, tag),
                catalogs,
                tag,
            };
            found.extend(measure.form(&form));
        }
    }
    Ok(found)
}

/// Words that the glossary explains, in small letters: those it lists, and those by which this language knows them, in
/// the explanation itself (`EEA`).
fn explained(catalogs: &Catalogs, tag: &Tag) -> BTreeSet<String> {
    let ids = catalogs.ids(tag);
    let entries = ids.iter().filter(|id| id.starts_with("glossary-"));
    let mut words = BTreeSet::new();
    for id in entries {
        let word = catalogs.find(tag, id, Some("word"), &[]);
        words.extend(word.map(|said| said.text.to_lowercase()));
        let explanation = catalogs.text(tag, id, &[]);
        let initials = plain::words(&explanation).into_iter();
        words.extend(
            initials
                .filter(|it| findings::is_initials(it))
                .map(str::to_lowercase),
        );
    }
    words
}

struct Measure<'a> {
    rules: &'a Rules,
    of_language: &'a LanguageRules,
    explained: BTreeSet<String>,
    catalogs: &'a Catalogs,
    tag: &'a Tag,
}

impl Measure<'_> {
    /// Nothing when the form is not written in this language.
    fn form(&self, form: &Form) -> Option<Spoken> {
        let texts = self.texts(form);
        if texts.is_empty() {
            return None;
        }
        let by = Yardstick {
            rules: self.rules,
            language: self.of_language,
            explained: self.explained.clone(),
            usual: in_small_letters(&texts),
        };
        let prompts: Vec<Prompt> = texts.into_iter().map(|it| it.measured(&by)).collect();
        let whole = prompts
            .iter()
            .fold(Readability::default(), |sum, it| sum.and(it.counted));
        Some(Spoken {
            form: form.id.clone(),
            language: self.tag.clone(),
            prompts,
            whole,
            lix_limit: self.of_language.lix,
        })
    }

    fn texts(&self, form: &Form) -> Vec<Text> {
        let nodes = form.nodes.iter().filter(|node| is_said_aloud(node));
        let each = |node| SPOKEN.iter().filter_map(move |it| self.of_node(node, *it));
        nodes.flat_map(each).collect()
    }

    fn of_node(&self, node: &Node, attribute: Option<&str>) -> Option<Text> {
        let id = match attribute {
            Some(attribute) => format!("{}.{attribute}", node.message),
            None => node.message.clone(),
        };
        Some(Text {
            id,
            text: self.text(&node.message, attribute)?,
            is_question: node.kind.is_question() && attribute.is_none(),
        })
    }

    /// The text in this language itself; what is filled in counts as one word.
    fn text(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        let names = self.catalogs.variables(self.tag, id, attribute);
        let filled: Vec<(&str, Arg)> = names
            .iter()
            .map(|name| (name.as_str(), Arg::Text("n".to_owned())))
            .collect();
        let said = self.catalogs.find(self.tag, id, attribute, &filled)?;
        (said.language == *self.tag).then_some(said.text)
    }
}

/// A text before it is measured.
struct Text {
    id: String,
    text: String,
    is_question: bool,
}

impl Text {
    fn measured(self, by: &Yardstick) -> Prompt {
        let counted = Readability::of(&self.text);
        Prompt {
            findings: findings::of(&self.text, counted, self.is_question, by),
            id: self.id,
            text: self.text,
            counted,
        }
    }
}

/// Words that stand in small letters somewhere in a conversation.
fn in_small_letters(texts: &[Text]) -> BTreeSet<String> {
    let words = texts.iter().flat_map(|it| plain::words(&it.text));
    let is_small = |word: &&str| word.chars().all(|c| !c.is_uppercase());
    words.filter(is_small).map(str::to_owned).collect()
}

/// Headings are read by the consultant; so is what only the consultant is asked.
fn is_said_aloud(node: &Node) -> bool {
    let is_spoken = node.kind.is_question() || node.kind == Kind::Note;
    is_spoken && node.audience == Audience::Both
}
