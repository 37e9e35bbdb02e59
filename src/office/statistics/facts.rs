//! What the index keeps of a conversation for statistics: codes of the answers that are counted, and never a word.

use std::fmt::{self, Write};

use time::{Date, Month};

use super::Definitions;
use super::definitions::Dimension;
use crate::record::{Session, Value};

/// A question whose codes are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) form: String,
    pub(super) question: String,
    /// What is counted; an answer that is not among them is not kept.
    pub(super) codes: Vec<String>,
    pub(super) major: bool,
}

/// A code that no list has room for.
const UNKNOWN: u8 = u8::MAX;

/// What is kept of one conversation. `Debug` prints nothing of it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// Places in the lists of [`Dimension::ALL`], in their order.
    pub(super) groups: [Option<u8>; 4],
    /// Year and month of arrival, as `year * 12 + month - 1`.
    pub(super) arrived: Option<i32>,
    /// Number of a fact, and its codes as bits.
    pub(super) given: Vec<(u16, u64)>,
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Facts(…)")
    }
}

impl Facts {
    /// Takes from a conversation what statistics count, and nothing else.
    pub fn of(session: &Session, definitions: &Definitions) -> Facts {
        let said = Said { session };
        let place = |dimension: Dimension, code: Option<String>| {
            let codes = definitions.codes(dimension.list());
            let at = codes
                .iter()
                .position(|known| Some(known) == code.as_ref())?;
            u8::try_from(at).ok().filter(|at| *at != UNKNOWN)
        };
        let arrived = said
            .of("about_you/arrival_month", "person.arrived")
            .and_then(|text| month_of(&text));
        let category = said.of("about_you/category", "person.category");
        let language = said.of("opening/conversation_language", "person.language");
        let gender = said.answer("about_you/gender");
        Facts {
            groups: [
                place(Dimension::Category, category),
                place(
                    Dimension::Band,
                    arrived.and_then(|month| band(month, session)),
                ),
                place(Dimension::Gender, gender),
                place(Dimension::Background, language),
            ],
            arrived,
            given: given(session, definitions),
        }
    }

    /// As the index keeps it: `c0;b2;a24302;3:5`, numbers in hexadecimal after the letters of the groups.
    pub fn write(&self) -> String {
        let mut text = String::new();
        let mut part = |words: fmt::Arguments| {
            if !text.is_empty() {
                text.push(';');
            }
            // Writing to a string cannot fail.
            let _ = text.write_fmt(words);
        };
        for (letter, group) in LETTERS.iter().zip(self.groups) {
            if let Some(group) = group {
                part(format_args!("{}{group:x}", char::from(*letter)));
            }
        }
        if let Some(arrived) = self.arrived {
            part(format_args!("a{arrived:x}"));
        }
        for (number, codes) in &self.given {
            part(format_args!("{number:x}:{codes:x}"));
        }
        text
    }

    /// Reads what [`Facts::write`] wrote. What cannot be read is left out: the index is a cache.
    pub fn read(text: &str) -> Facts {
        let mut facts = Facts::default();
        for part in text.split(';') {
            if let Some((number, codes)) = part.split_once(':') {
                let number = u16::from_str_radix(number, 16);
                let codes = u64::from_str_radix(codes, 16);
                if let (Ok(number), Ok(codes)) = (number, codes) {
                    facts.given.push((number, codes));
                }
                continue;
            }
            let Some((letter, rest)) = part.split_at_checked(1) else {
                continue;
            };
            let letter = letter.as_bytes();
            if letter == b"a" {
                facts.arrived = i32::from_str_radix(rest, 16).ok();
            } else if let Some(at) = LETTERS.iter().position(|known| letter == [*known]) {
                facts.groups[at] = u8::from_str_radix(rest, 16).ok();
            }
        }
        facts
    }

    pub(super) fn group(&self, dimension: Dimension) -> Option<u8> {
        self.groups[dimension as usize]
    }

    /// The first day of the month of arrival.
    pub(super) fn arrival(&self) -> Option<Date> {
        let month = self.arrived?;
        let number = u8::try_from(month.rem_euclid(12) + 1).ok()?;
        let number = Month::try_from(number).ok()?;
        Date::from_calendar_date(month.div_euclid(12), number, 1).ok()
    }
}

/// Of the groups, in the order of [`Dimension::ALL`]. None of them is a digit of a number.
const LETTERS: [u8; 4] = [b'k', b'r', b'g', b'l'];

/// Answers and what was handed in.
struct Said<'a> {
    session: &'a Session,
}

impl Said<'_> {
    fn answer(&self, question: &str) -> Option<String> {
        let answer = self.session.answers.get(&format!("/data/{question}"))?;
        match answer.value.as_ref()? {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        }
    }

    fn of(&self, question: &str, handed_in: &str) -> Option<String> {
        let answered = self.answer(question);
        answered.or_else(|| self.session.preloaded.get(handed_in).cloned())
    }
}

fn month_of(text: &str) -> Option<i32> {
    let (year, rest) = text.split_once('-')?;
    let month: i32 = rest.get(..2)?.parse().ok()?;
    let year: i32 = year.parse().ok()?;
    let is_sane = (1900..2200).contains(&year) && (1..=12).contains(&month);
    is_sane.then_some(year * 12 + month - 1)
}

/// The band of residence on the day of the conversation; none before the move.
fn band(arrived: i32, session: &Session) -> Option<String> {
    let day = session.started.date();
    let months = day.year() * 12 + i32::from(u8::from(day.month())) - 1 - arrived;
    let band = match months {
        ..0 => return None,
        0..3 => "0-3",
        3..12 => "3-12",
        12..24 => "12-24",
        24..48 => "24-48",
        48.. => "48+",
    };
    Some(band.to_owned())
}

fn given(session: &Session, definitions: &Definitions) -> Vec<(u16, u64)> {
    let Some(wanted) = definitions.by_path.get(&session.form.id) else {
        return Vec::new();
    };
    let mut given: Vec<(u16, u64)> = Vec::new();
    let mut note = |question: &str, codes: &[&str]| {
        let fact = wanted
            .get(question)
            .and_then(|number| Some((*number, definitions.facts.get(usize::from(*number))?)));
        let Some((number, fact)) = fact else {
            return;
        };
        let bits = codes.iter().fold(0, |bits, code| bits | fact.bit(code));
        if bits == 0 {
            return;
        }
        match given.iter_mut().find(|(known, _)| *known == number) {
            Some((_, known)) => *known |= bits,
            None => given.push((number, bits)),
        }
    };
    for (path, answer) in &session.answers {
        let question = without_places(path);
        match &answer.value {
            Some(Value::Text(code)) => note(&question, &[code]),
            Some(Value::Many(codes)) => {
                let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
                note(&question, &codes);
            }
            _ => {}
        }
    }
    for step in session.next_steps.iter().filter(|step| step.agreed) {
        if let Some(action) = &step.action {
            note("@steps", &[action]);
        }
        note("@owners", &[&step.owner]);
    }
    given
}

/// `/data/member[2]/own_talk` is `member/own_talk`: whoever of them said it.
fn without_places(path: &str) -> String {
    let path = path.strip_prefix("/data/").unwrap_or(path);
    let mut question = String::with_capacity(path.len());
    let mut inside = false;
    for letter in path.chars() {
        match letter {
            '[' => inside = true,
            ']' => inside = false,
            letter if !inside => question.push(letter),
            _ => {}
        }
    }
    question
}

impl Fact {
    /// The bit of a code; none for what is not counted, such as words of one's own.
    pub(super) fn bit(&self, code: &str) -> u64 {
        let code = match (self.major, code.chars().next()) {
            (true, Some(first)) => &code[..first.len_utf8()],
            _ => code,
        };
        let at = self.codes.iter().position(|known| known == code);
        at.filter(|at| *at < 64).map_or(0, |at| 1 << at)
    }
}
