//! Answers in words.

use time::Date;

use super::entry;
use crate::form::model::ListChoice;
use crate::form::{Kind, Node};
use crate::interview::{Interview, Offer, Spot};
use crate::language::{self, Arg, Catalogs, DateStyle, Review, Saying, Tag};
use crate::record::{Given, Status, Value};

/// Stands in a sentence for an answer that is not there yet.
const BLANK: &str = "…";

/// The answers of one conversation in one language.
pub(super) struct Answers<'a> {
    interview: &'a Interview,
    catalogs: &'a Catalogs,
    tag: &'a Tag,
}

impl<'a> Answers<'a> {
    pub(super) fn new(
        interview: &'a Interview,
        catalogs: &'a Catalogs,
        tag: &'a Tag,
    ) -> Answers<'a> {
        Answers {
            interview,
            catalogs,
            tag,
        }
    }

    /// An answer in words; `None` when nothing was answered.
    pub(super) fn say(&self, at: Spot) -> Option<Saying> {
        match self.interview.state(at).given? {
            Given::Status(status) => Some(self.catalogs.say(self.tag, status_message(status), &[])),
            Given::Value(value) => Some(self.value(at, &value)),
        }
    }

    /// The choices that were made, one by one; nothing where nobody chose.
    pub(super) fn chosen(&self, at: Spot) -> Vec<Saying> {
        match self.interview.state(at).given {
            Some(Given::Value(Value::Many(values))) => {
                values.iter().map(|value| self.choice(at, value)).collect()
            }
            Some(Given::Value(Value::Text(value))) => vec![self.choice(at, &value)],
            _ => Vec::new(),
        }
    }

    /// The answer that `name` means when it is written at this place, to be filled into a sentence.
    pub(super) fn argument(&self, at: Spot, name: &str) -> Arg {
        let spot = self.interview.named(at, name);
        let given = spot.and_then(|spot| Some((spot, self.interview.state(spot).given?)));
        match given {
            Some((_, Given::Value(Value::Integer(number)))) => Arg::Number(number as f64),
            Some((_, Given::Value(Value::Decimal(number)))) => Arg::Number(number),
            Some((spot, Given::Value(value))) => match self.computed_number(spot, &value) {
                Some(number) => Arg::Number(number),
                None => Arg::Text(self.value(spot, &value).text),
            },
            Some((_, Given::Status(_))) | None => Arg::Text(BLANK.to_owned()),
        }
    }

    /// What was handed in or computed is text; where it is written as a plain number, it counts as one. `0301` does
    /// not: it would lose its zero.
    fn computed_number(&self, spot: Spot, value: &Value) -> Option<f64> {
        let kind = self.interview.node(spot).kind;
        let (Kind::Hidden | Kind::Calculate, Value::Text(text)) = (kind, value) else {
            return None;
        };
        let number: f64 = text.parse().ok()?;
        (number.is_finite() && number.to_string() == *text).then_some(number)
    }

    fn value(&self, at: Spot, value: &Value) -> Saying {
        let node = self.interview.node(at);
        match (node.kind, value) {
            (Kind::SelectOne | Kind::SelectMultiple | Kind::Rank, Value::Text(value)) => {
                self.choice(at, value)
            }
            (Kind::SelectOne | Kind::SelectMultiple | Kind::Rank, Value::Many(values)) => {
                self.several(at, values)
            }
            (Kind::Acknowledge, _) => self.catalogs.say(self.tag, "answer-understood", &[]),
            (Kind::Date, Value::Text(text)) => self.date(at, text),
            (_, Value::Integer(number)) => self.number(node, *number as f64),
            (_, Value::Decimal(number)) => self.number(node, *number),
            _ => self.plain(entry::show(node, value)),
        }
    }

    fn several(&self, at: Spot, values: &[String]) -> Saying {
        let mut sayings = values.iter().map(|value| self.choice(at, value));
        let Some(first) = sayings.next() else {
            return self.catalogs.say(self.tag, "answer-none-selected", &[]);
        };
        sayings.fold(first, |so_far, next| {
            let args = [
                ("first", Arg::Text(so_far.text.clone())),
                ("second", Arg::Text(next.text.clone())),
            ];
            let text = self.catalogs.text(self.tag, "ui-list-pair", &args);
            with_text(worse(so_far, next), text)
        })
    }

    /// A choice's words, also when a filter does not offer it any more.
    fn choice(&self, at: Spot, value: &str) -> Saying {
        let form = self.interview.form();
        let list = self
            .interview
            .node(at)
            .list
            .and_then(|list| form.lists.get(list));
        let known = list.and_then(|list| list.choices.iter().find(|choice| choice.value == value));
        match known {
            Some(choice) => choice_label(self.catalogs, self.tag, &offer(choice)),
            None if value == "other" => self.catalogs.say(self.tag, "answer-other", &[]),
            None => self.plain(value.to_owned()),
        }
    }

    fn date(&self, at: Spot, text: &str) -> Saying {
        let Some(date) = iso_date(text) else {
            return self.plain(text.to_owned());
        };
        let node = self.interview.node(at);
        if node.appears("year") {
            return self.part_of_date("ui-date-year", date);
        }
        if node.appears("month-year") {
            return self.part_of_date("ui-date-month", date);
        }
        let gregorian = language::date(self.tag, date, DateStyle::Long);
        let text = match language::local_date(self.tag, date) {
            Some(local) => format!("{gregorian} ({local})"),
            None => gregorian,
        };
        Saying {
            text,
            language: self.tag.clone(),
            fell_back: false,
            review: Review::Source,
        }
    }

    fn part_of_date(&self, message: &str, date: Date) -> Saying {
        let args = [
            ("month", Arg::Number(f64::from(u8::from(date.month())))),
            ("year", Arg::Number(f64::from(date.year()))),
        ];
        self.catalogs.say(self.tag, message, &args)
    }

    fn number(&self, node: &Node, number: f64) -> Saying {
        let saying = self
            .catalogs
            .say(self.tag, "ui-number", &[("number", Arg::Number(number))]);
        let wants_groups = node.appears("thousands-sep");
        let grouped = wants_groups.then(|| language::grouped(self.tag, &number.to_string()));
        match grouped.flatten() {
            Some(text) => with_text(saying, text),
            None => saying,
        }
    }

    /// Words that were typed: in the consultant's language, whoever reads them.
    pub(super) fn plain(&self, text: String) -> Saying {
        let typed_in = self
            .interview
            .languages()
            .first()
            .and_then(|tag| Tag::parse(tag));
        Saying {
            text,
            language: typed_in.unwrap_or_else(|| self.tag.clone()),
            fell_back: false,
            review: Review::Source,
        }
    }
}

/// A choice as it stands on the screen: its message, or the proper noun that is the same in all languages.
pub(super) fn choice_label(catalogs: &Catalogs, tag: &Tag, offer: &Offer) -> Saying {
    if let Some(label) = catalogs.find(tag, &offer.message, None, &[]) {
        return label;
    }
    let text = offer.name.clone().unwrap_or_else(|| offer.value.clone());
    Saying {
        text,
        language: tag.clone(),
        fell_back: false,
        review: Review::Source,
    }
}

fn iso_date(text: &str) -> Option<Date> {
    Date::parse(
        text.get(..10)?,
        time::macros::format_description!("[year]-[month]-[day]"),
    )
    .ok()
}

fn offer(choice: &ListChoice) -> Offer {
    Offer {
        value: choice.value.clone(),
        message: choice.message.clone(),
        name: choice.name.clone(),
    }
}

fn status_message(status: Status) -> &'static str {
    match status {
        Status::DontKnow => "answer-dont-know",
        Status::Refused => "answer-refused",
        Status::NotApplicable => "answer-not-applicable",
    }
}

/// Of two texts put together, what the screen has to say about them: a draft or a fallback in either counts.
pub(super) fn worse(one: Saying, other: Saying) -> Saying {
    let worse_first = one.fell_back || (one.review == Review::Draft && !other.fell_back);
    if worse_first { one } else { other }
}

pub(super) fn with_text(saying: Saying, text: String) -> Saying {
    Saying { text, ..saying }
}
