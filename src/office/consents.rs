//! What a person has said yes to, and may take back at any time.
//!
//! A form asks for a consent with the questions that carry its key (`"voluntary": "quotes"`). Where one of them asks yes
//! or no, that is the decision; where all of them only ask for words, giving the words is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::form::{Form, Kind, Node};
use crate::record::{Answer, Extra, Session, Value};

/// One decision about one consent, as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Consent {
    /// What it is about: `story`, `quotes`, `buddy` …
    pub key: String,
    pub given: bool,
    /// The language in which it was asked (BCP 47).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// When the person said so.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// Record id of the conversation in which it was asked; none when it was said outside of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// How a person's consents stand, by key: the last decision about each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consents(BTreeMap<String, Consent>);

impl Consents {
    /// Decisions in the order in which they were made. Of two that were made apart, a no wins: see
    /// [`Consents::decide_apart`].
    pub fn of(decisions: impl IntoIterator<Item = Consent>) -> Consents {
        let mut consents = Consents::default();
        for consent in decisions {
            consents.0.insert(consent.key.clone(), consent);
        }
        consents
    }

    /// Takes in the last decisions about one consent that were made without knowing of each other.
    pub fn decide_apart(&mut self, last: Vec<Consent>) {
        let newest_first = |consent: &Consent| (consent.given, std::cmp::Reverse(consent.at));
        if let Some(consent) = last.into_iter().min_by_key(newest_first) {
            self.0.insert(consent.key.clone(), consent);
        }
    }

    pub fn all(&self) -> impl Iterator<Item = &Consent> {
        self.0.values()
    }

    pub fn get(&self, key: &str) -> Option<&Consent> {
        self.0.get(key)
    }

    /// Was it taken back, or never given when it was asked for?
    pub fn is_refused(&self, key: &str) -> bool {
        self.0.get(key).is_some_and(|consent| !consent.given)
    }

    /// What of these is new: said otherwise than it stands, or for the first time.
    pub fn news<'a>(&'a self, said: &'a [Consent]) -> impl Iterator<Item = &'a Consent> {
        said.iter().filter(|said| {
            let known = self.0.get(&said.key);
            match known {
                // A no to what nobody had a yes for needs no trace of its own, but the first time it is asked.
                Some(known) => known.given != said.given,
                None => true,
            }
        })
    }
}

/// What a conversation says about consents. A question that was not asked, or not answered, says nothing.
pub fn said_in(form: &Form, session: &Session, record: &str, now: OffsetDateTime) -> Vec<Consent> {
    let mut keys: Vec<&str> = Vec::new();
    for key in form
        .nodes
        .iter()
        .filter_map(|node| node.voluntary.as_deref())
    {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let said = keys.into_iter().filter_map(|key| {
        let (given, answer) = decision(form, session, key)?;
        Some(Consent {
            key: key.to_owned(),
            given,
            language: answer.language.clone(),
            at: answer.at.unwrap_or(now),
            session: Some(record.to_owned()),
            extra: Extra::new(),
        })
    });
    said.collect()
}

fn decision<'a>(form: &Form, session: &'a Session, key: &str) -> Option<(bool, &'a Answer)> {
    let belongs = |node: &&Node| node.voluntary.as_deref() == Some(key) && node.kind.is_question();
    let mut asked = form.nodes.iter().filter(belongs);
    let decides = asked.clone().find(|node| is_yes_or_no(form, node));
    match decides {
        Some(node) => {
            let answer = answers_to(form, session, node).next()?;
            match (&answer.value, answer.status) {
                (Some(Value::Text(value)), _) => Some((value == YES, answer)),
                // Whoever would rather not say has not said yes.
                (None, Some(_)) => Some((false, answer)),
                _ => None,
            }
        }
        None => asked.find_map(|node| {
            let mut answers = answers_to(form, session, node);
            let answer = answers.find(|answer| answer.value.is_some())?;
            Some((true, answer))
        }),
    }
}

const YES: &str = "yes";

fn is_yes_or_no(form: &Form, node: &Node) -> bool {
    let list = node.list.and_then(|list| form.lists.get(list));
    let has_yes = list.is_some_and(|list| list.choices.iter().any(|choice| choice.value == YES));
    node.kind == Kind::SelectOne && has_yes
}

fn answers_to<'a>(
    form: &Form,
    session: &'a Session,
    node: &Node,
) -> impl Iterator<Item = &'a Answer> {
    let path = plain_path(form, node);
    let answers = session.answers.iter();
    answers
        .filter(move |(at, _)| without_numbers(at) == path)
        .map(|(_, answer)| answer)
}

/// Takes out of a session what rests on a consent that does not stand any more. Whether it was given remains.
/// Says how many answers were taken out.
pub fn honour(session: &mut Session, form: &Form, consents: &Consents) -> usize {
    let refused: Vec<String> = form
        .nodes
        .iter()
        .filter(|node| {
            let key = node.voluntary.as_deref();
            key.is_some_and(|key| consents.is_refused(key)) && !is_yes_or_no(form, node)
        })
        .map(|node| plain_path(form, node))
        .collect();
    let before = session.answers.len();
    session
        .answers
        .retain(|path, _| !refused.contains(&without_numbers(path)));
    before - session.answers.len()
}

/// Takes out of a session everything that was asked under these consents, the yes itself too: for counting, as if it
/// had never been asked.
pub fn forget(session: &mut Session, form: &Form, keys: &[String]) {
    let asked: Vec<String> = form
        .nodes
        .iter()
        .filter(|node| {
            node.voluntary
                .as_ref()
                .is_some_and(|key| keys.contains(key))
        })
        .map(|node| plain_path(form, node))
        .collect();
    session
        .answers
        .retain(|path, _| !asked.contains(&without_numbers(path)));
}

fn plain_path(form: &Form, node: &Node) -> String {
    let mut path = format!("/{}", node.name);
    let mut above = node.parent;
    while let Some(parent) = above.and_then(|id| form.nodes.get(id.0 as usize)) {
        path.insert_str(0, &format!("/{}", parent.name));
        above = parent.parent;
    }
    path
}

/// `/data/member[2]/name` is asked by `/data/member/name`.
fn without_numbers(path: &str) -> String {
    let parts = path.split('/');
    let plain = parts.map(|part| part.split_once('[').map_or(part, |(name, _)| name));
    plain.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::form::{self, Files};
    use crate::record::{FormPin, Status};

    const FORM: &str = r#"{ "form": "f", "version": "1", "about": "person", "survey": [
        { "type": "text", "name": "life", "voluntary": "story" },
        { "type": "group", "name": "words", "voluntary": "quotes", "children": [
            { "type": "select_one", "choices": "yes_no", "name": "may_quote" },
            { "type": "repeat", "name": "quote", "children": [ { "type": "text", "name": "text" } ] } ] },
        { "type": "text", "name": "other" } ],
      "choices": { "yes_no": ["yes", "no"] } }"#;

    struct NoFiles;

    impl Files for NoFiles {
        fn read(&self, _: &str) -> std::io::Result<Vec<u8>> {
            Err(std::io::ErrorKind::NotFound.into())
        }
    }

    fn form() -> Form {
        form::load("f.json", FORM, &NoFiles).expect("a form").0
    }

    fn session(answers: &[(&str, Option<&str>)]) -> Session {
        let started = datetime!(2026-03-02 10:00 UTC);
        let pin = FormPin::new("f", "1", "ab");
        let mut session = Session::new(pin, vec!["nb".to_owned()], started, 1);
        for (path, value) in answers {
            let answer = Answer {
                value: value.map(|value| Value::Text(value.to_owned())),
                status: value.is_none().then_some(Status::Refused),
                language: Some("ti".to_owned()),
                at: Some(started),
                ..Answer::default()
            };
            session.answers.insert((*path).to_owned(), answer);
        }
        session
    }

    fn said(answers: &[(&str, Option<&str>)]) -> Vec<(String, bool)> {
        let now = datetime!(2026-03-02 11:00 UTC);
        let said = said_in(&form(), &session(answers), "s1", now).into_iter();
        said.map(|consent| (consent.key, consent.given)).collect()
    }

    #[test]
    fn a_yes_or_words_give_a_consent_and_silence_says_nothing() {
        assert!(said(&[("/data/other", Some("x"))]).is_empty());
        let story = ("story".to_owned(), true);
        assert_eq!(said(&[("/data/life", Some("x"))]), [story]);
        assert!(
            said(&[("/data/life", None)]).is_empty(),
            "would rather not tell"
        );
        for (value, given) in [(Some("yes"), true), (Some("no"), false), (None, false)] {
            let quotes = ("quotes".to_owned(), given);
            assert_eq!(said(&[("/data/words/may_quote", value)]), [quotes]);
        }
        // Words without a yes are no consent.
        assert!(said(&[("/data/words/quote[1]/text", Some("x"))]).is_empty());
    }

    #[test]
    fn a_decision_holds_language_day_and_conversation() {
        let session = session(&[("/data/life", Some("x"))]);
        let now = datetime!(2026-03-02 11:00 UTC);
        let said = said_in(&form(), &session, "s1", now);
        assert_eq!(said[0].language.as_deref(), Some("ti"));
        assert_eq!(said[0].at, datetime!(2026-03-02 10:00 UTC));
        assert_eq!(said[0].session.as_deref(), Some("s1"));
    }

    #[test]
    fn what_rests_on_a_consent_that_was_taken_back_is_gone_and_the_no_stays() {
        let answers = [
            ("/data/life", Some("story")),
            ("/data/words/may_quote", Some("yes")),
            ("/data/words/quote[1]/text", Some("one")),
            ("/data/words/quote[2]/text", Some("two")),
            ("/data/other", Some("x")),
        ];
        let mut session = session(&answers);
        let decide = |key: &str, given| Consent {
            key: key.to_owned(),
            given,
            language: None,
            at: datetime!(2026-03-03 10:00 UTC),
            session: None,
            extra: Extra::new(),
        };
        let mut counted = session.clone();
        forget(&mut counted, &form(), &["quotes".to_owned()]);
        let left: Vec<&str> = counted.answers.keys().map(String::as_str).collect();
        assert_eq!(left, ["/data/life", "/data/other"]);
        let mut consents = Consents::of([decide("quotes", true), decide("quotes", false)]);
        assert_eq!(honour(&mut session, &form(), &consents), 2);
        let left: Vec<&str> = session.answers.keys().map(String::as_str).collect();
        assert_eq!(left, ["/data/life", "/data/words/may_quote", "/data/other"]);
        // A yes here and a no there, apart: the no wins.
        consents.decide_apart(vec![decide("story", true), decide("story", false)]);
        assert_eq!(honour(&mut session, &form(), &consents), 1);
        let said = [
            decide("story", false),
            decide("quotes", true),
            decide("buddy", false),
        ];
        let news: Vec<&str> = consents.news(&said).map(|it| it.key.as_str()).collect();
        assert_eq!(news, ["quotes", "buddy"]);
    }
}
