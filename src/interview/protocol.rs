//! A conversation without a screen: one JSON object a line in, one a line out (`bolyst run`).
//!
//! ```text
//! in   {"set": "/data/place/feels_home", "value": "2"}      {"set": …, "status": "dont_know"}
//!      {"add": "/data/member"}   {"remove": "/data/member[2]"}   {"language": "ar"}   {"text": "/data/place/feels_home"}
//! out  {"form": …, "version": …, "languages": […], "state": {PATH: NODE}}       once, at the start
//!      {"changed": {PATH: NODE or null}}     {"changed": {}, "text": …}     {"error": {"code": …, "message": …}}
//! ```

use indexmap::IndexMap;
use serde_json::{Map, Value as Json, json};
use time::OffsetDateTime;

use super::{Interview, Problem, Refusal, Spot, State};
use crate::form::expression::Words;
use crate::record::{Given, Status, Value};

/// The words of a form, which this room does not know.
pub trait Speaker {
    /// Languages in which the form can be spoken (BCP 47).
    fn languages(&self) -> Vec<String>;
    /// The words of a question, note, group or repeat.
    fn text(&self, talk: &Interview, at: Spot, language: &str) -> Option<String>;
    /// Words that expressions need.
    fn words(&self, language: &str) -> Option<Box<dyn Words>>;
}

/// A conversation that is led by lines of JSON.
pub struct Protocol<S: Speaker> {
    talk: Interview,
    speaker: S,
    language: String,
    /// What the other side knows, by path.
    told: IndexMap<String, Json>,
}

/// Why a line was not done.
struct Complaint {
    code: &'static str,
    message: String,
}

impl Complaint {
    fn new(code: &'static str, message: impl Into<String>) -> Complaint {
        Complaint {
            code,
            message: message.into(),
        }
    }
}

impl From<Refusal> for Complaint {
    fn from(refusal: Refusal) -> Complaint {
        let code = match refusal {
            Refusal::NoSuchPlace(_) => "no-such-place",
            Refusal::NotAQuestion(_) => "not-a-question",
            Refusal::ReadOnly(_) => "read-only",
            Refusal::NotRelevant(_) => "not-relevant",
            Refusal::NoSuchChoice(..) => "no-such-choice",
            Refusal::NotARepeat(_) => "not-a-repeat",
            Refusal::Counted(_) => "counted",
            Refusal::Type(_) => "type",
        };
        Complaint::new(code, refusal.to_string())
    }
}

impl<S: Speaker> Protocol<S> {
    /// Takes over a conversation that has just begun.
    pub fn new(mut talk: Interview, speaker: S, language: &str) -> Protocol<S> {
        if let Some(words) = speaker.words(language) {
            talk.set_words(words);
        }
        let told = state(&talk);
        Protocol {
            talk,
            speaker,
            language: language.to_owned(),
            told,
        }
    }

    /// The conversation as it stands.
    pub fn interview(&self) -> &Interview {
        &self.talk
    }

    /// The first line out.
    pub fn opening(&self) -> String {
        let form = self.talk.form();
        let state: Map<String, Json> = self
            .told
            .iter()
            .map(|(path, node)| (path.clone(), node.clone()))
            .collect();
        json!({
            "form": form.id,
            "version": form.version,
            "languages": self.speaker.languages(),
            "state": state,
        })
        .to_string()
    }

    /// Answers one line. A faulty one changes nothing, and the conversation goes on.
    pub fn line(&mut self, line: &str, now: OffsetDateTime) -> String {
        let answer = self.request(line, now).unwrap_or_else(
            |complaint| json!({"error": {"code": complaint.code, "message": complaint.message}}),
        );
        answer.to_string()
    }

    fn request(&mut self, line: &str, now: OffsetDateTime) -> Result<Json, Complaint> {
        let request: Json = serde_json::from_str(line).map_err(|error| {
            Complaint::new("bad-json", format!("this line is no JSON: {error}"))
        })?;
        let Json::Object(request) = request else {
            return Err(Complaint::new(
                "bad-request",
                "a line must hold one JSON object",
            ));
        };
        let known = ["set", "add", "remove", "language", "text"];
        let mut asked = known
            .iter()
            .filter_map(|key| Some((*key, request.get(*key)?)));
        let (Some((key, target)), None) = (asked.next(), asked.next()) else {
            let message = format!("a line must hold one of: {}", known.join(", "));
            return Err(Complaint::new("bad-request", message));
        };
        if let Some(stranger) = request
            .keys()
            .find(|other| *other != key && !goes_with(key, other))
        {
            let message = format!("`{stranger}` does not go with `{key}`");
            return Err(Complaint::new("bad-request", message));
        }
        let Json::String(target) = target else {
            return Err(Complaint::new(
                "bad-request",
                format!("`{key}` must be a text"),
            ));
        };
        match key {
            "set" => self.set(target, &request, now),
            "add" => {
                let repeat = self.place(target)?;
                self.talk.add(repeat, now)?;
                Ok(self.changed(self.talk.last_changed()))
            }
            "remove" => {
                let instance = self.place(target)?;
                self.talk.remove(instance, now)?;
                Ok(self.changed(self.talk.last_changed()))
            }
            "language" => self.speak(target, now),
            _ => self.say(target),
        }
    }

    fn place(&self, path: &str) -> Result<Spot, Complaint> {
        Ok(self
            .talk
            .find(path)
            .ok_or_else(|| Refusal::NoSuchPlace(path.to_owned()))?)
    }

    fn set(
        &mut self,
        path: &str,
        request: &Map<String, Json>,
        now: OffsetDateTime,
    ) -> Result<Json, Complaint> {
        let given = match (request.get("value"), request.get("status")) {
            (Some(value), None) => value_from(value)?.map(Given::Value),
            (None, Some(status)) => Some(Given::Status(status_from(status)?)),
            _ => {
                let message = "`set` goes with either `value` or `status`";
                return Err(Complaint::new("bad-request", message));
            }
        };
        let at = self.place(path)?;
        let spots = self.talk.answer(at, given, now)?;
        Ok(self.changed(spots))
    }

    fn speak(&mut self, language: &str, now: OffsetDateTime) -> Result<Json, Complaint> {
        if !self
            .speaker
            .languages()
            .iter()
            .any(|known| known == language)
        {
            let message = format!("this form does not speak `{language}`");
            return Err(Complaint::new("no-such-language", message));
        }
        self.language = language.to_owned();
        self.talk.ask_in(language, now);
        let spots = match self.speaker.words(language) {
            Some(words) => self.talk.set_words(words),
            None => Vec::new(),
        };
        Ok(self.changed(spots))
    }

    fn say(&mut self, path: &str) -> Result<Json, Complaint> {
        let at = self.place(path)?;
        let text = self.speaker.text(&self.talk, at, &self.language);
        Ok(json!({"changed": {}, "text": text}))
    }

    /// What is different from what the other side knows.
    fn changed(&mut self, spots: Vec<Spot>) -> Json {
        let mut changed = Map::new();
        // Where instances come and go, paths take on other meanings.
        if spots.iter().any(|spot| self.talk.tree.is_range(spot.0)) {
            let now = state(&self.talk);
            for (path, node) in &now {
                if self.told.get(path) != Some(node) {
                    changed.insert(path.clone(), node.clone());
                }
            }
            for path in self.told.keys().filter(|path| !now.contains_key(*path)) {
                changed.insert(path.clone(), Json::Null);
            }
            self.told = now;
            return json!({ "changed": changed });
        }
        for spot in spots {
            if !self.talk.tree.is_attached(spot.0) {
                continue;
            }
            let (path, node) = (self.talk.path(spot), node(&self.talk, spot));
            if self.told.get(&path) != Some(&node) {
                changed.insert(path.clone(), node.clone());
                self.told.insert(path, node);
            }
        }
        json!({ "changed": changed })
    }
}

fn goes_with(key: &str, other: &str) -> bool {
    key == "set" && matches!(other, "value" | "status")
}

fn value_from(value: &Json) -> Result<Option<Value>, Complaint> {
    let wrong = || {
        Complaint::new(
            "type",
            "a value is a text, a number, a list of texts, or null",
        )
    };
    Ok(match value {
        Json::Null => None,
        Json::String(text) => Some(Value::Text(text.clone())),
        Json::Bool(boolean) => Some(Value::Text(boolean.to_string())),
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Some(Value::Integer(whole)),
            (None, Some(decimal)) => Some(Value::Decimal(decimal)),
            (None, None) => return Err(wrong()),
        },
        Json::Array(items) => {
            let texts = items.iter().map(|item| match item {
                Json::String(text) => Ok(text.clone()),
                Json::Number(number) => Ok(number.to_string()),
                _ => Err(wrong()),
            });
            Some(Value::Many(texts.collect::<Result<_, _>>()?))
        }
        Json::Object(_) => return Err(wrong()),
    })
}

fn status_from(status: &Json) -> Result<Status, Complaint> {
    serde_json::from_value(status.clone()).map_err(|_| {
        let message = "a status is `dont_know`, `refused` or `not_applicable`";
        Complaint::new("bad-request", message)
    })
}

/// Every node of the conversation, by path, in form order.
fn state(talk: &Interview) -> IndexMap<String, Json> {
    let mut found = IndexMap::new();
    let mut waiting = vec![talk.root()];
    while let Some(spot) = waiting.pop() {
        found.insert(talk.path(spot), node(talk, spot));
        let mut children = talk.children(spot);
        children.reverse();
        waiting.extend(children);
    }
    found
}

fn node(talk: &Interview, spot: Spot) -> Json {
    let State {
        relevant,
        required,
        read_only,
        given,
        problem,
        warning,
        ..
    } = talk.state(spot);
    let written = talk.node(spot);
    let kind = if talk.is_instance(spot) {
        "repeat_instance"
    } else {
        written.kind.name()
    };
    let choices = written.kind.is_select().then(|| talk.offered_values(spot));
    let (value, status) = match given {
        Some(Given::Value(value)) => (serde_json::to_value(value).unwrap_or_default(), None),
        Some(Given::Status(status)) => (Json::Null, serde_json::to_value(status).ok()),
        None => (Json::Null, None),
    };
    let problem = problem.map(|problem| match problem {
        Problem::Required => "required",
        Problem::Constraint => "constraint",
        Problem::Type => "type",
    });
    let mut node = json!({
        "type": kind,
        "relevant": relevant,
        "required": required,
        "read_only": read_only,
        "value": value,
        "choices": choices,
        "problem": problem,
    });
    if let Json::Object(node) = &mut node {
        if let Some(status) = status {
            node.insert("status".to_owned(), status);
        }
        if warning {
            node.insert("warning".to_owned(), Json::Bool(true));
        }
    }
    node
}
