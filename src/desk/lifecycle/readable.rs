//! Everything about a person as a document to read, in their own language.

use serde::Deserialize;

use crate::desk::conversation::speak;
use crate::desk::revisions::{standing, typed};
use crate::desk::{Desk, DeskError, Speaker};
use crate::interview::{Interview, Step};
use crate::language::{Arg, Args, DateStyle, Review, Saying, Tag, date};
use crate::office::letters::{Letter, Part, Words};
use crate::record::{Person, Session};
use crate::vault::{Event, EventType, RecordId};

/// Writes the document.
pub(super) struct Page<'a> {
    desk: &'a Desk,
    person: &'a Person,
    tag: Tag,
    speaker: Speaker,
    parts: Vec<Part>,
}

impl<'a> Page<'a> {
    pub(super) fn new(desk: &'a Desk, person: &'a Person) -> Result<Page<'a>, DeskError> {
        let own = person.language.as_deref().and_then(Tag::parse);
        Ok(Page {
            tag: own.unwrap_or_else(|| desk.language.clone()),
            speaker: Speaker::new(desk.catalogs.clone()),
            parts: Vec::new(),
            desk,
            person,
        })
    }

    pub(super) fn write(
        mut self,
        person: RecordId,
        sessions: &[RecordId],
        drafts: &[RecordId],
    ) -> Result<Letter, DeskError> {
        self.parts
            .push(Part::Paragraph(self.say("export-about", &[])));
        self.facts();
        self.consents(person)?;
        for record in sessions {
            let found = self.desk.office()?.vault.history(*record)?;
            let session = standing(&found.events).and_then(|standing| typed(&standing));
            if let Some(session) = session {
                self.session(session, &found.events)?;
            }
        }
        for draft in drafts {
            let draft = self.desk.office()?.vault.draft(*draft)?;
            if let Some(session) = draft.and_then(|draft| Session::deserialize(&draft.body).ok()) {
                self.session(session, &[])?;
            }
        }
        let office = self.desk.office()?;
        let today = date(&self.tag, self.desk.now().date(), DateStyle::Long);
        let foot = [
            ("office", Arg::Text(office.vault.office_name().to_owned())),
            ("who", Arg::Text(office.vault.me().name.clone())),
            ("date", Arg::Text(today)),
        ];
        Ok(Letter {
            name: "everything".to_owned(),
            languages: vec![self.tag.clone()],
            title: self.say(
                "export-title",
                &[("case", Arg::Text(self.person.case.clone()))],
            ),
            foot: self.say("export-foot", &foot),
            draft: self.say("letter-draft", &[]),
            parts: self.parts,
        })
    }

    fn facts(&mut self) {
        let person = self.person;
        let category = person
            .category
            .as_ref()
            .map(|it| self.say(&format!("categories-{it}"), &[]));
        let language = person.language.as_deref().and_then(Tag::parse);
        let facts = [
            ("ui-person-case", Some(self.plain(&person.case))),
            (
                "ui-person-preferred-name",
                person.preferred_name.as_deref().map(|it| self.plain(it)),
            ),
            ("ui-person-category", category),
            (
                "ui-person-language",
                language.map(|tag| self.plain(tag.own_name())),
            ),
            (
                "ui-person-arrived",
                person.arrived.as_deref().map(|it| self.plain(it)),
            ),
        ];
        let facts = facts
            .into_iter()
            .filter_map(|(name, fact)| Some((self.say(name, &[]), fact?)));
        self.parts.push(Part::Facts(facts.collect()));
    }

    fn consents(&mut self, person: RecordId) -> Result<(), DeskError> {
        let consents = self.desk.office()?.consents_of(person);
        let mut rows = Vec::new();
        for consent in consents.all() {
            let stands = if consent.given {
                "export-consent-given"
            } else {
                "export-consent-withdrawn"
            };
            let day = date(&self.tag, consent.at.date(), DateStyle::Long);
            let name = self.named(&format!("consent-{}", consent.key), &consent.key);
            rows.push((name, self.say(stands, &[("date", Arg::Text(day))])));
        }
        if !rows.is_empty() {
            self.parts
                .push(Part::Heading(self.say("export-consents", &[])));
            self.parts.push(Part::Facts(rows));
        }
        Ok(())
    }

    fn session(&mut self, session: Session, events: &[Event]) -> Result<(), DeskError> {
        let day = date(&self.tag, session.started.date(), DateStyle::Long);
        let title = self.desk.shelf.title(&session.form.id);
        let title = title.map_or_else(
            || session.form.id.clone(),
            |id| self.desk.catalogs.text(&self.tag, &id, &[]),
        );
        let args = [("title", Arg::Text(title)), ("date", Arg::Text(day))];
        self.parts
            .push(Part::Heading(self.say("export-session", &args)));
        match self.desk.shelf.form(&session.form.id) {
            Ok(form) => {
                let (mut interview, _) = Interview::resume(form, session, self.desk.now(), "");
                speak(&mut interview, &self.desk.catalogs);
                self.answers(&interview);
                self.next_steps(&interview);
            }
            // Without its form, the answers stand under the names of the questions.
            Err(_) => self.bare_answers(&session),
        }
        self.history(events)
    }

    fn answers(&mut self, interview: &Interview) {
        let tag = self.tag.clone();
        for section in interview.sections() {
            let mut rows = Vec::new();
            for step in &section.steps {
                let Step::Ask(spot) = *step else { continue };
                let state = interview.state(spot);
                if state.given.is_none() && state.remark.is_none() {
                    continue;
                }
                let mut around = self.speaker.around(interview, spot, &tag);
                around.push(self.speaker.question(interview, spot, &tag).label.clone());
                let question = joined(around, " · ");
                let mut said: Vec<Saying> = self
                    .speaker
                    .answer(interview, spot, &tag)
                    .into_iter()
                    .collect();
                if let Some(remark) = &state.remark {
                    let args = [("remark", Arg::Text(remark.clone()))];
                    said.extend(self.say("export-remark", &args).0);
                }
                rows.push((
                    Words(question.into_iter().collect()),
                    Words(joined(said, "\n").into_iter().collect()),
                ));
            }
            if !rows.is_empty() {
                let title = self.speaker.section(interview, &section, &tag);
                self.parts.push(Part::Paragraph(Words(vec![title])));
                self.parts.push(Part::Facts(rows));
            }
        }
    }

    fn bare_answers(&mut self, session: &Session) {
        let rows = session.answers.iter().map(|(path, answer)| {
            let value = serde_json::to_value(&answer.value).unwrap_or_default();
            let words = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            (self.plain(path), self.plain(&words))
        });
        let rows = rows.collect();
        self.parts.push(Part::Facts(rows));
    }

    fn next_steps(&mut self, interview: &Interview) {
        let tag = self.tag.clone();
        let steps = interview.next_steps();
        let items: Vec<Words> = steps
            .iter()
            .map(|step| Words(vec![self.speaker.next_step(interview, step, &tag)]))
            .collect();
        if !items.is_empty() {
            self.parts
                .push(Part::Paragraph(self.say("export-next-steps", &[])));
            self.parts.push(Part::List(items));
        }
    }

    /// Who did what with it, and what was commented.
    fn history(&mut self, events: &[Event]) -> Result<(), DeskError> {
        let mut items = Vec::new();
        for event in events {
            let message = match event.header.event {
                EventType::Submit => "ui-history-submitted",
                EventType::Resubmit => "ui-history-resubmitted",
                EventType::Return => "ui-history-returned",
                EventType::Approve => "ui-history-approved",
                EventType::Comment => "ui-history-commented",
                EventType::Rev => "ui-history-settled",
                _ => continue,
            };
            let what = self.say(message, &[]);
            let who = self
                .desk
                .office()?
                .member_name(event.header.author.as_ref());
            let day = date(&self.tag, event.header.at.date(), DateStyle::Long);
            let comment = event.body.get("comment").and_then(|it| it.as_str());
            let text = |what: &str| match comment {
                Some(comment) => format!("{day} – {who}: {what} – {comment}"),
                None => format!("{day} – {who}: {what}"),
            };
            let said = what.0.into_iter().map(|said| Saying {
                text: text(&said.text),
                ..said
            });
            items.push(Words(said.collect()));
        }
        if !items.is_empty() {
            self.parts
                .push(Part::Paragraph(self.say("export-history", &[])));
            self.parts.push(Part::List(items));
        }
        Ok(())
    }

    fn say(&self, id: &str, args: Args) -> Words {
        Words(vec![self.desk.catalogs.say(&self.tag, id, args)])
    }

    /// The message, or the bare name of something that a newer version knows.
    fn named(&self, id: &str, name: &str) -> Words {
        match self.desk.catalogs.find(&self.tag, id, None, &[]) {
            Some(said) => Words(vec![said]),
            None => self.plain(name),
        }
    }

    /// A name, a date, somebody's own words.
    fn plain(&self, text: &str) -> Words {
        Words(vec![Saying {
            text: text.to_owned(),
            language: self.tag.clone(),
            fell_back: false,
            review: Review::Source,
        }])
    }
}

/// Several sayings as one; what it has to say of the language is the first one's.
fn joined(sayings: Vec<Saying>, between: &str) -> Option<Saying> {
    let text: Vec<&str> = sayings.iter().map(|said| said.text.as_str()).collect();
    let text = text.join(between);
    let first = sayings.into_iter().next()?;
    Some(Saying { text, ..first })
}
