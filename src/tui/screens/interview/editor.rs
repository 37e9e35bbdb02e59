//! What stands in the answer part of the screen: something to write, to choose, to put in order, or nothing.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::desk::entry;
use crate::form::{Kind, Node};
use crate::interview::{Interview, Offer, Spot, Step};
use crate::record::{Given, Value};
use crate::script::{Direction, Field, Reach};

use super::choosing::Choosing;
use super::ranking::Ranking;

/// The editor of one step.
pub enum Editor {
    /// A note, or a value that the form fills in.
    Reading,
    Writing(Writing),
    Choosing(Choosing),
    Ranking(Ranking),
}

/// Text, numbers and dates.
pub struct Writing {
    pub field: Field,
    pub multiline: bool,
    /// Letters are kept out: a telephone number, a reference.
    pub numbers: bool,
    /// Typed since it was last taken over into the conversation.
    pub dirty: bool,
}

/// What a key did to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Not a key of this editor.
    Ignored,
    /// Something moved; the answer is the same.
    Moved,
    /// What a list is searched for changed.
    Searched,
    /// The answer changed.
    Changed,
    /// The answer changed and that is all that was to be said: go on.
    Done,
}

impl Editor {
    /// The editor that fits a step, with what has been answered so far.
    pub fn open(interview: &Interview, step: Step) -> Editor {
        match step {
            Step::Ask(spot) => Editor::of_question(interview, spot),
            Step::More(_) => Editor::Choosing(Choosing::yes_no()),
            Step::End => Editor::Reading,
        }
    }

    fn of_question(interview: &Interview, spot: Spot) -> Editor {
        let node = interview.node(spot);
        let state = interview.state(spot);
        if state.read_only {
            return Editor::Reading;
        }
        let value = match &state.given {
            Some(Given::Value(value)) => Some(value),
            _ => None,
        };
        match node.kind {
            Kind::SelectOne => {
                Editor::Choosing(Choosing::one(interview.offers(spot), value).appearing(node))
            }
            Kind::SelectMultiple => {
                Editor::Choosing(Choosing::many(interview.offers(spot), value).appearing(node))
            }
            Kind::Rank => Editor::Ranking(Ranking::new(interview.offers(spot), value)),
            Kind::Acknowledge => Editor::Choosing(Choosing::one(vec![acknowledged()], value)),
            Kind::Range => range_editor(node, value),
            Kind::Text
            | Kind::Integer
            | Kind::Decimal
            | Kind::Date
            | Kind::Time
            | Kind::DateTime => Editor::Writing(Writing::new(node, value)),
            _ => Editor::Reading,
        }
    }

    /// The answer as it stands in the editor; `None` is blank.
    pub fn given(&self, node: &Node) -> Option<Given> {
        match self {
            Editor::Reading => None,
            Editor::Writing(writing) => entry::read(node, writing.field.text()).map(Given::Value),
            Editor::Choosing(choosing) => choosing.value(node).map(Given::Value),
            Editor::Ranking(ranking) => ranking.value().map(Given::Value),
        }
    }

    /// Typed text that the conversation does not hold yet.
    pub fn is_dirty(&self) -> bool {
        matches!(self, Editor::Writing(Writing { dirty: true, .. }))
    }

    /// Takes a key that is no command.
    pub fn key(&mut self, key: &KeyEvent, direction: Direction, width: u16) -> Outcome {
        match self {
            Editor::Reading => Outcome::Ignored,
            Editor::Writing(writing) => writing.key(key, direction, width),
            Editor::Choosing(choosing) => choosing.key(key),
            Editor::Ranking(_) => Outcome::Ignored,
        }
    }

    /// Takes pasted text.
    pub fn paste(&mut self, text: &str) -> Outcome {
        match self {
            Editor::Writing(writing) => {
                writing.insert(text);
                Outcome::Changed
            }
            Editor::Choosing(choosing) => choosing.paste(text),
            _ => Outcome::Ignored,
        }
    }
}

/// Acknowledge has one choice; ODK stores `OK`.
fn acknowledged() -> Offer {
    Offer {
        value: "OK".to_owned(),
        message: "answer-understood".to_owned(),
        name: None,
    }
}

/// A short range is chosen like a list, a long one is typed as a number.
fn range_editor(node: &Node, value: Option<&Value>) -> Editor {
    match entry::range_values(node) {
        Some(values) if values.len() <= 30 => {
            let offers = values
                .into_iter()
                .map(|text| Offer {
                    value: text.clone(),
                    message: String::new(),
                    name: Some(text),
                })
                .collect();
            let shown = value.map(|value| Value::Text(entry::show(node, value)));
            Editor::Choosing(Choosing::one(offers, shown.as_ref()))
        }
        _ => Editor::Writing(Writing::new(node, value)),
    }
}

impl Writing {
    fn new(node: &Node, value: Option<&Value>) -> Writing {
        let text = value
            .map(|value| entry::show(node, value))
            .unwrap_or_default();
        let mut field = Field::new(&text);
        field.end();
        Writing {
            field,
            multiline: node.kind == Kind::Text && !node.appears("numbers"),
            numbers: node.appears("numbers"),
            dirty: false,
        }
    }

    fn insert(&mut self, text: &str) {
        let text: String = text.chars().filter(|sign| self.takes(*sign)).collect();
        if self.multiline {
            self.field.insert(&text);
        } else {
            self.field.insert(&text.replace(['\n', '\r', '\t'], " "));
        }
        self.dirty = true;
    }

    fn takes(&self, sign: char) -> bool {
        !self.numbers || !sign.is_alphabetic()
    }

    pub fn break_line(&mut self) {
        if self.multiline {
            self.insert("\n");
        }
    }

    fn key(&mut self, key: &KeyEvent, direction: Direction, width: u16) -> Outcome {
        let plain = !key.modifiers.contains(KeyModifiers::CONTROL);
        if matches!(key.code, KeyCode::Char(sign) if plain && !self.takes(sign)) {
            return Outcome::Ignored;
        }
        match edit(&mut self.field, key, direction, width) {
            Outcome::Changed => {
                self.dirty = true;
                Outcome::Changed
            }
            outcome => outcome,
        }
    }
}

/// The keys that every line of text on the screen obeys.
pub fn edit(field: &mut Field, key: &KeyEvent, direction: Direction, width: u16) -> Outcome {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let reach = if control {
        Reach::Word
    } else {
        Reach::Grapheme
    };
    if key.modifiers.contains(KeyModifiers::ALT) {
        return Outcome::Ignored;
    }
    match key.code {
        KeyCode::Char('w') if control => field.delete_before(Reach::Word),
        // What some terminals send for Backspace.
        KeyCode::Char('h') if control => field.delete_before(Reach::Grapheme),
        KeyCode::Char(_) if control => return Outcome::Ignored,
        KeyCode::Char(letter) => field.insert(letter.encode_utf8(&mut [0; 4])),
        KeyCode::Backspace => field.delete_before(reach),
        KeyCode::Delete => field.delete_after(reach),
        _ => return motion(field, key.code, reach, direction, width),
    }
    Outcome::Changed
}

fn motion(
    field: &mut Field,
    code: KeyCode,
    reach: Reach,
    direction: Direction,
    width: u16,
) -> Outcome {
    match code {
        KeyCode::Left => field.left(reach, direction),
        KeyCode::Right => field.right(reach, direction),
        KeyCode::Home => field.home(),
        KeyCode::End => field.end(),
        KeyCode::Up if field.up(width, direction) => {}
        KeyCode::Down if field.down(width, direction) => {}
        _ => return Outcome::Ignored,
    }
    Outcome::Moved
}
