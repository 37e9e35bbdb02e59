//! Choosing one or several, from two choices or from thirteen thousand.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::form::{Kind, Node};
use crate::interview::Offer;
use crate::record::Value;
use crate::script::{Direction, Field};

use super::editor::{Outcome, edit};

/// Up to this many choices have a digit of their own; longer lists are searched by typing.
pub const WITH_DIGITS: usize = 9;

pub struct Choosing {
    pub offers: Vec<Offer>,
    /// Chosen values, in the order in which they were chosen.
    pub chosen: Vec<String>,
    pub many: bool,
    /// Nobody has pointed at anything yet: Enter then goes on without an answer.
    pub cursor: Option<usize>,
    /// What has been typed to search a long list.
    pub search: Field,
    /// Indices of the offers that match the search, best first; all of them when nothing is searched.
    pub hits: Vec<usize>,
    /// The author wants even a short list to be searched by typing.
    searched: bool,
    /// Only what is chosen is shown until somebody opens the list.
    pub closed: bool,
}

impl Choosing {
    pub fn one(offers: Vec<Offer>, value: Option<&Value>) -> Choosing {
        let chosen = match value {
            Some(Value::Text(value)) => vec![value.clone()],
            Some(Value::Integer(number)) => vec![number.to_string()],
            _ => Vec::new(),
        };
        Choosing::new(offers, chosen, false)
    }

    pub fn many(offers: Vec<Offer>, value: Option<&Value>) -> Choosing {
        let chosen = match value {
            Some(Value::Many(values)) => values.clone(),
            Some(Value::Text(values)) => values.split_whitespace().map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        Choosing::new(offers, chosen, true)
    }

    /// "One more?"
    pub fn yes_no() -> Choosing {
        let offer = |value: &str| Offer {
            value: value.to_owned(),
            message: format!("answer-{value}"),
            name: None,
        };
        Choosing::new(vec![offer("yes"), offer("no")], Vec::new(), false)
    }

    fn new(offers: Vec<Offer>, chosen: Vec<String>, many: bool) -> Choosing {
        let hits = (0..offers.len()).collect();
        let first = chosen.first();
        let cursor = first.and_then(|value| offers.iter().position(|offer| offer.value == *value));
        Choosing {
            offers,
            chosen,
            many,
            cursor,
            search: Field::default(),
            hits,
            searched: false,
            closed: false,
        }
    }

    /// As the author of the form wants it shown.
    pub fn appearing(self, node: &Node) -> Choosing {
        Choosing {
            searched: node.appears("autocomplete") || node.appears("search"),
            closed: node.appears("minimal"),
            ..self
        }
    }

    pub fn has_digits(&self) -> bool {
        self.offers.len() <= WITH_DIGITS && !self.searched
    }

    /// Opens the list. False: it was open.
    fn open(&mut self) -> bool {
        std::mem::take(&mut self.closed)
    }

    pub fn is_chosen(&self, offer: &Offer) -> bool {
        self.chosen.contains(&offer.value)
    }

    /// The offer under the cursor.
    pub fn pointed(&self) -> Option<&Offer> {
        self.hits
            .get(self.cursor?)
            .and_then(|index| self.offers.get(*index))
    }

    pub fn value(&self, node: &Node) -> Option<Value> {
        let chosen = self.chosen.first()?;
        Some(match node.kind {
            Kind::SelectMultiple => Value::Many(self.chosen.clone()),
            Kind::Range => match chosen.parse() {
                Ok(number) => Value::Integer(number),
                Err(_) => Value::Text(chosen.clone()),
            },
            _ => Value::Text(chosen.clone()),
        })
    }

    pub fn move_cursor(&mut self, by: isize) {
        if self.open() {
            return;
        }
        let last = self.hits.len().saturating_sub(1);
        self.cursor = match self.cursor {
            _ if self.hits.is_empty() => None,
            None if by < 0 => Some(last),
            None => Some(0),
            Some(at) => Some(at.saturating_add_signed(by).min(last)),
        };
    }

    pub fn to_end(&mut self, last: bool) {
        self.open();
        self.cursor = match self.hits.len() {
            0 => None,
            count => Some(if last { count - 1 } else { 0 }),
        };
    }

    /// Takes (or, among several, gives back) the choice under the cursor.
    pub fn toggle(&mut self) -> Outcome {
        if self.open() {
            return Outcome::Moved;
        }
        let Some(value) = self.pointed().map(|offer| offer.value.clone()) else {
            return Outcome::Ignored;
        };
        if !self.many {
            self.chosen = vec![value];
            return Outcome::Changed;
        }
        match self.chosen.iter().position(|chosen| *chosen == value) {
            Some(at) => {
                self.chosen.remove(at);
            }
            None => self.chosen.push(value),
        }
        Outcome::Changed
    }

    /// Enter: one choice is taken by pointing at it; of several, those that were ticked stand.
    pub fn accept(&mut self) {
        if !self.many && !self.closed && self.cursor.is_some() {
            self.toggle();
        }
    }

    /// In a long list of which several may be taken, Enter takes the choice found and makes room to search for the next.
    pub fn takes_one_more(&mut self) -> bool {
        if !self.many || self.closed || self.has_digits() || self.cursor.is_none() {
            return false;
        }
        self.toggle();
        self.search = Field::default();
        self.hits = (0..self.offers.len()).collect();
        self.cursor = None;
        true
    }

    pub fn key(&mut self, key: &KeyEvent) -> Outcome {
        let plain = (key.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT)).is_empty();
        match key.code {
            // Nobody chooses what is not in sight.
            KeyCode::Char(_) if plain && self.closed && self.has_digits() => {
                self.open();
                Outcome::Moved
            }
            KeyCode::Char(letter) if plain && self.has_digits() => self.digit(letter),
            // Nobody begins a search with a blank.
            KeyCode::Char(' ') if plain && self.search.text().is_empty() => self.toggle(),
            KeyCode::Char(_) | KeyCode::Backspace if !self.has_digits() => {
                self.open();
                match edit(&mut self.search, key, Direction::LeftToRight, u16::MAX) {
                    Outcome::Changed => Outcome::Searched,
                    outcome => outcome,
                }
            }
            _ => Outcome::Ignored,
        }
    }

    pub fn paste(&mut self, text: &str) -> Outcome {
        if self.has_digits() {
            return Outcome::Ignored;
        }
        self.open();
        self.search.insert(text.lines().next().unwrap_or_default());
        Outcome::Searched
    }

    fn digit(&mut self, letter: char) -> Outcome {
        let Some(number) = crate::language::digit(letter) else {
            return Outcome::Ignored;
        };
        let Some(index) = (number as usize)
            .checked_sub(1)
            .filter(|index| *index < self.hits.len())
        else {
            return Outcome::Ignored;
        };
        self.cursor = Some(index);
        match self.toggle() {
            Outcome::Changed if !self.many => Outcome::Done,
            outcome => outcome,
        }
    }

    /// Takes over which offers match, best first.
    pub fn show_hits(&mut self, hits: Vec<usize>) {
        self.hits = hits;
        self.cursor = (!self.hits.is_empty() && !self.search.text().is_empty()).then_some(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offers(count: usize) -> Vec<Offer> {
        (1..=count)
            .map(|n| Offer {
                value: n.to_string(),
                message: format!("m-{n}"),
                name: None,
            })
            .collect()
    }

    fn press(choosing: &mut Choosing, letter: char) -> Outcome {
        choosing.key(&KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE))
    }

    #[test]
    fn a_digit_picks_one_and_is_done() {
        let mut choosing = Choosing::one(offers(4), None);
        assert_eq!(press(&mut choosing, '3'), Outcome::Done);
        assert_eq!(choosing.chosen, ["3"]);
        assert_eq!(press(&mut choosing, '9'), Outcome::Ignored);
        assert_eq!(choosing.chosen, ["3"]);
    }

    #[test]
    fn a_digit_ticks_one_of_several_and_ticks_it_off_again() {
        let mut choosing = Choosing::many(offers(4), None);
        assert_eq!(press(&mut choosing, '2'), Outcome::Changed);
        press(&mut choosing, '4');
        press(&mut choosing, '2');
        assert_eq!(choosing.chosen, ["4"]);
    }

    #[test]
    fn enter_takes_nothing_before_anybody_pointed() {
        let mut choosing = Choosing::one(offers(4), None);
        choosing.accept();
        assert!(choosing.chosen.is_empty());
        choosing.move_cursor(1);
        choosing.accept();
        assert_eq!(choosing.chosen, ["1"]);
    }
}
