//! What a field in conflict is called, and what was written, in words.

use serde_json::Value as Json;

use crate::desk::conversation::speak;
use crate::desk::revisions::Standing;
use crate::desk::{Desk, Speaker};
use crate::form;
use crate::interview::{Interview, Spot};
use crate::language::{Arg, Catalogs, Tag};
use crate::record::merge::{Choice, Conflict, Field};
use crate::record::{Kind, Session};
use crate::vault::{Event, EventId};

/// Fields of a person that are typed by hand.
const TYPED: [&str; 1] = ["preferred_name"];
/// Parts of an answer that are typed by hand.
const TYPED_AT_ANSWERS: [&str; 2] = ["remark", "kept_because"];

/// Is it what was answered to a question?
pub(super) fn is_answer(field: &Field) -> bool {
    matches!(field.names().as_slice(), ["answers", _, "given"])
}

/// Says fields and values of one record.
pub(super) struct Wording<'a> {
    catalogs: Catalogs,
    tag: &'a Tag,
    standing: &'a Standing,
    kind: Option<&'a Kind>,
    /// The session as it stands, when its form is on the shelf.
    interview: Option<Interview>,
    speaker: Speaker,
}

impl<'a> Wording<'a> {
    pub(super) fn new(
        desk: &Desk,
        events: &'a [Event],
        standing: &'a Standing,
        tag: &'a Tag,
    ) -> Wording<'a> {
        let kind = events.first().map(|event| &event.header.kind);
        let mut wording = Wording {
            catalogs: desk.catalogs.clone(),
            tag,
            standing,
            kind,
            interview: None,
            speaker: Speaker::new(desk.catalogs.clone()),
        };
        if kind == Some(&Kind::Session) {
            wording.interview = wording.led(desk, &standing.document);
        }
        wording
    }

    fn led(&self, desk: &Desk, document: &Json) -> Option<Interview> {
        let session: Session = serde::Deserialize::deserialize(document).ok()?;
        let form = desk.shelf.form(&session.form.id).ok()?;
        let (mut interview, _) = Interview::resume(form, session, desk.now(), "");
        speak(&mut interview, &desk.catalogs);
        Some(interview)
    }

    /// What the field is called.
    pub(super) fn what(&mut self, field: &Field) -> String {
        let names = field.names();
        let part = match names.as_slice() {
            ["answers", _, "given"] => None,
            ["answers", _, part] => Some(format!("ui-conflict-{}", part.replace('_', "-"))),
            ["next_steps", ..] => return self.text("ui-conflict-next-step"),
            ["instances", ..] => None,
            [name, ..] if self.kind == Some(&Kind::Person) => {
                return self.named(&format!("ui-person-{}", name.replace('_', "-")), field);
            }
            _ => return names.join(" / "),
        };
        let question = self.question(field).unwrap_or_else(|| names.join(" / "));
        match part {
            None => question,
            Some(part) => format!("{} – {question}", self.named(&part, field)),
        }
    }

    /// May something else be written?
    pub(super) fn is_free_text(&self, field: &Field) -> bool {
        match field.names().as_slice() {
            ["answers", _, "given"] => {
                let spot = self.spot(field).zip(self.interview.as_ref());
                spot.is_some_and(|(spot, interview)| interview.node(spot).kind == form::Kind::Text)
            }
            ["answers", _, part] => TYPED_AT_ANSWERS.contains(part),
            [name] => self.kind == Some(&Kind::Person) && TYPED.contains(name),
            _ => false,
        }
    }

    /// What was written; `None` for what was taken away.
    pub(super) fn say(
        &mut self,
        conflict: &Conflict<EventId>,
        choice: &Choice<EventId>,
    ) -> Option<String> {
        let value = choice.value.as_ref()?;
        let field = &conflict.field;
        if field.is_presence() || matches!(field.names().as_slice(), ["instances", _, _]) {
            return Some(self.text("ui-conflict-kept"));
        }
        if is_answer(field) {
            return self.answer(field, value);
        }
        let plain = plain(value);
        let message = match field.names().as_slice() {
            ["category"] => Some(format!("categories-{plain}")),
            ["language"] => return Some(Tag::parse(&plain)?.own_name().to_owned()),
            _ => None,
        };
        let said = message.and_then(|id| self.catalogs.find(self.tag, &id, None, &[]));
        Some(said.map_or(plain, |said| said.text))
    }

    /// An answer in the words of its question: choices by name, dates as the language writes them.
    fn answer(&mut self, field: &Field, value: &Json) -> Option<String> {
        let shown = plain(value.get("value").or(value.get("status"))?);
        let Some(spot) = self.spot(field) else {
            return Some(shown);
        };
        let document = self
            .standing
            .settled(&[(field.clone(), Some(value.clone()))]);
        let session: Option<Session> = serde::Deserialize::deserialize(&document).ok();
        let path = self.standing.path(field);
        let (session, interview) = session.zip(self.interview.as_ref())?;
        let (form, now) = (interview.form().clone(), session.started);
        let (interview, _) = Interview::resume(form, session, now, "");
        let spot = path.and_then(|path| interview.find(&path)).unwrap_or(spot);
        let mut speaker = Speaker::new(self.catalogs.clone());
        let said = speaker.answer(&interview, spot, self.tag);
        Some(said.map_or(shown, |said| said.text))
    }

    fn spot(&self, field: &Field) -> Option<Spot> {
        self.interview.as_ref()?.find(&self.standing.path(field)?)
    }

    /// The question, with the member of the household that it is about.
    fn question(&mut self, field: &Field) -> Option<String> {
        let spot = self.spot(field)?;
        let interview = self.interview.as_ref()?;
        let mut parts: Vec<String> = self
            .speaker
            .around(interview, spot, self.tag)
            .into_iter()
            .map(|saying| saying.text)
            .collect();
        let mut own = self
            .speaker
            .question(interview, spot, self.tag)
            .label
            .text
            .clone();
        if matches!(field.names().as_slice(), ["instances", ..])
            && let Some(number) = interview.position(spot)
        {
            let args = [
                ("what", Arg::Text(own)),
                ("number", Arg::Number(number as f64)),
            ];
            own = self.catalogs.text(self.tag, "ui-repeat-instance", &args);
        }
        parts.push(own);
        Some(parts.join(" · "))
    }

    fn text(&self, id: &str) -> String {
        self.catalogs.text(self.tag, id, &[])
    }

    /// The message, or where the field stands when a newer version has put it there.
    fn named(&self, id: &str, field: &Field) -> String {
        let said = self.catalogs.find(self.tag, id, None, &[]);
        said.map_or_else(|| field.names().join(" / "), |said| said.text)
    }
}

fn plain(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
