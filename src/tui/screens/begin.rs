//! A conversation is begun: which one, with whom, in which languages.

use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::home::{form_row, person_row, who};
use crate::desk::{Beginning, FormCard, PersonCard, Whom};
use crate::language::{Arg, Review, Tag};
use crate::tui::canvas::{Canvas, one_row};
use crate::tui::keymap::{Command, Context};
use crate::tui::message::{Ask, Effect, Preparation, Reply};
use crate::tui::page::Page;
use crate::tui::shared::Shared;
use crate::tui::widgets::asking::Asking;
use crate::tui::widgets::list::Row;
use crate::tui::widgets::picker::Picker;

/// What is being asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Form,
    Whom,
    Languages,
}

pub struct BeginPage {
    forms: Vec<FormCard>,
    people: Vec<PersonCard>,
    /// Every language that has texts, the consultant's own first.
    tags: Vec<Tag>,
    form_picker: Picker,
    /// Its first entry is a person that the office does not know yet.
    whom_picker: Picker,
    language_picker: Picker,
    form: Option<FormCard>,
    /// Record id of the person with whom the page was opened: then nobody asks whom it is about.
    given: Option<String>,
    whom: Whom,
    /// Languages of the conversation, the consultant's first.
    chosen: Vec<Tag>,
    /// The language whose tick was taken away last.
    let_go: Option<Tag>,
    /// The stages that were gone through, for the way back.
    passed: Vec<Stage>,
    stage: Stage,
    /// The desk is opening the conversation.
    busy: bool,
    trouble: Option<String>,
}

impl BeginPage {
    pub fn new(preparation: Preparation, shared: &Shared) -> BeginPage {
        let Preparation {
            form,
            person,
            mut forms,
            people,
        } = preparation;
        if person.is_some() {
            forms.retain(|form| form.about_person);
        }
        let mut tags = shared.catalogs.tags().to_vec();
        tags.sort_by_key(|tag| *tag != shared.language);
        let form_words: Vec<String> = forms.iter().map(|form| shared.text(&form.title)).collect();
        let new_person = shared.text("ui-begin-new-person");
        let person_words = people.iter().map(name_of);
        let whom_words: Vec<String> = std::iter::once(new_person).chain(person_words).collect();
        let language_words: Vec<String> = tags.iter().map(|tag| searched_as(tag, shared)).collect();
        let picker = |words: &[String]| Picker::new(words.iter().map(String::as_str));
        let mut page = BeginPage {
            form_picker: picker(&form_words),
            whom_picker: picker(&whom_words),
            language_picker: picker(&language_words),
            forms,
            people,
            tags,
            form: None,
            given: person.map(|person| person.record),
            whom: Whom::New,
            chosen: vec![shared.language.clone()],
            let_go: None,
            passed: Vec::new(),
            stage: Stage::Form,
            busy: false,
            trouble: None,
        };
        if let Some(form) = form {
            page.take_form(form);
            page.passed.clear();
        }
        page
    }

    /// What has to be known before the first stage can be drawn whole.
    pub fn first_questions(&self) -> Vec<Effect> {
        match self.stage {
            Stage::Languages => vec![Effect::Ask(Ask::Languages(self.whom.clone()))],
            _ => Vec::new(),
        }
    }

    fn go_on_to(&mut self, stage: Stage) {
        self.passed.push(self.stage);
        self.stage = stage;
    }

    fn take_form(&mut self, form: FormCard) {
        let whom = match (&self.given, form.about_person) {
            (_, false) => Some(Whom::Nobody),
            (Some(record), true) => Some(Whom::Person(record.clone())),
            (None, true) => None,
        };
        self.form = Some(form);
        self.go_on_to(if whom.is_some() {
            Stage::Languages
        } else {
            Stage::Whom
        });
        self.whom = whom.unwrap_or(Whom::New);
    }

    fn accept(&mut self, shared: &Shared) -> Vec<Effect> {
        self.trouble = None;
        match self.stage {
            Stage::Form => {
                let pointed = self
                    .form_picker
                    .pointed()
                    .and_then(|place| self.forms.get(place));
                let Some(form) = pointed.cloned() else {
                    return Vec::new();
                };
                self.take_form(form);
                self.first_questions()
            }
            Stage::Whom => {
                let Some(place) = self.whom_picker.pointed() else {
                    return Vec::new();
                };
                let person = place
                    .checked_sub(1)
                    .and_then(|place| self.people.get(place));
                self.whom = person.map_or(Whom::New, |person| Whom::Person(person.record.clone()));
                self.go_on_to(Stage::Languages);
                self.first_questions()
            }
            Stage::Languages => self.accept_languages(shared),
        }
    }

    /// Enter ticks the language under the cursor; when it is ticked already, the conversation begins.
    fn accept_languages(&mut self, shared: &Shared) -> Vec<Effect> {
        let pointed = self.pointed_language();
        if let Some(tag) = pointed.filter(|tag| !self.chosen.contains(tag) && !self.was_let_go(tag))
        {
            self.choose(tag);
            return Vec::new();
        }
        if self.chosen.is_empty() {
            self.trouble = Some(shared.text("ui-begin-no-language"));
            return Vec::new();
        }
        let Some(form) = self.form.as_ref().filter(|_| !self.busy) else {
            return Vec::new();
        };
        self.busy = true;
        vec![Effect::Ask(Ask::Begin(Beginning {
            form: form.id.clone(),
            whom: self.whom.clone(),
            languages: self.chosen.clone(),
        }))]
    }

    fn back(&mut self) -> Vec<Effect> {
        self.trouble = None;
        match self.passed.pop() {
            Some(stage) => self.stage = stage,
            None => return vec![Effect::GoHome],
        }
        Vec::new()
    }

    fn pointed_language(&self) -> Option<Tag> {
        self.language_picker
            .pointed()
            .and_then(|place| self.tags.get(place))
            .cloned()
    }

    fn toggle(&mut self) {
        let Some(tag) = self.pointed_language() else {
            return;
        };
        if !self.chosen.contains(&tag) {
            return self.choose(tag);
        }
        self.chosen.retain(|chosen| *chosen != tag);
        self.let_go = Some(tag);
        self.language_picker.stop_searching();
    }

    /// The consultant's own language comes first.
    fn choose(&mut self, tag: Tag) {
        if self.tags.first() == Some(&tag) {
            self.chosen.insert(0, tag);
        } else {
            self.chosen.push(tag);
        }
        self.let_go = None;
        self.language_picker.stop_searching();
    }

    /// Its tick was just taken away: Enter must not set it again.
    fn was_let_go(&self, tag: &Tag) -> bool {
        self.let_go.as_ref() == Some(tag)
    }

    /// The languages that the desk proposes: they stand ticked, and the cursor on the newcomer's own.
    fn propose(&mut self, proposed: Vec<Tag>) {
        let known: Vec<Tag> = proposed
            .into_iter()
            .filter(|tag| self.tags.contains(tag))
            .collect();
        if known.is_empty() {
            return;
        }
        let place = known
            .last()
            .and_then(|last| self.tags.iter().position(|tag| tag == last));
        self.language_picker.point_at(place.unwrap_or(0));
        self.chosen = known;
    }

    fn picker(&mut self) -> &mut Picker {
        match self.stage {
            Stage::Form => &mut self.form_picker,
            Stage::Whom => &mut self.whom_picker,
            Stage::Languages => &mut self.language_picker,
        }
    }
}

fn name_of(person: &PersonCard) -> String {
    who(Some(&person.case), person.preferred_name.as_deref())
}

/// Found by its own name, by its name in the consultant's language, and by its tag.
fn searched_as(tag: &Tag, shared: &Shared) -> String {
    format!("{} {}", name_of_language(tag, shared), tag.as_str())
}

/// `العربية · arabisk`: the newcomer finds the first name, the consultant the second.
fn name_of_language(tag: &Tag, shared: &Shared) -> String {
    let id = format!("languages-{}", tag.as_str());
    match shared.catalogs.find(&shared.language, &id, None, &[]) {
        Some(known) if *tag != shared.language => format!("{} · {}", tag.own_name(), known.text),
        _ => tag.own_name().to_owned(),
    }
}

impl Page for BeginPage {
    fn contexts(&self) -> Vec<Context> {
        match self.stage {
            Stage::Languages => vec![Context::Ticking, Context::Wizard, Context::List],
            _ => vec![Context::Wizard, Context::List],
        }
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        match command {
            Command::Accept => return self.accept(shared),
            Command::Back => return self.back(),
            Command::Toggle => self.toggle(),
            command => self.picker().command(command),
        }
        Vec::new()
    }

    fn key(&mut self, key: &KeyEvent, _shared: &Shared) -> Vec<Effect> {
        self.picker().key(key);
        Vec::new()
    }

    fn paste(&mut self, text: &str, _shared: &Shared) -> Vec<Effect> {
        self.picker().paste(text);
        Vec::new()
    }

    fn reply(&mut self, reply: Reply, shared: &Shared) -> Vec<Effect> {
        match reply {
            Reply::Languages(tags) => self.propose(tags),
            Reply::Opened(Err(error)) | Reply::Home(Err(error), _) => {
                self.busy = false;
                self.trouble = Some(shared.error(&error));
            }
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let question = shared.text(match self.stage {
            Stage::Form => "ui-begin-form",
            Stage::Whom => "ui-begin-whom",
            Stage::Languages => "ui-begin-languages",
        });
        let asking = Asking {
            title: &self.title(shared),
            place: None,
            question: &question,
            hint: &self.hint(shared),
            trouble: self.trouble.as_deref(),
        };
        let room = asking.draw(shared, canvas, area);
        match self.stage {
            Stage::Form => self.form_picker.draw(shared, canvas, room, |place| {
                self.forms
                    .get(place)
                    .map_or_else(empty_row, |form| form_row(form, shared))
            }),
            Stage::Whom => self.whom_picker.draw(shared, canvas, room, |place| {
                match place
                    .checked_sub(1)
                    .and_then(|place| self.people.get(place))
                {
                    Some(person) => person_row(person, shared),
                    None => Row::item(shared.text("ui-begin-new-person"), ""),
                }
            }),
            Stage::Languages => self.draw_languages(shared, canvas, room),
        }
    }
}

fn empty_row() -> Row {
    Row::item("", "")
}

impl BeginPage {
    fn title(&self, shared: &Shared) -> String {
        let form = self.form.as_ref().map(|form| shared.text(&form.title));
        let person = self.person().map(name_of);
        [Some(shared.text("ui-begin-title")), form, person]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ")
    }

    fn person(&self) -> Option<&PersonCard> {
        let Whom::Person(record) = &self.whom else {
            return None;
        };
        self.people.iter().find(|person| person.record == *record)
    }

    fn hint(&self, shared: &Shared) -> String {
        match self.stage {
            Stage::Form => {
                let pointed = self
                    .form_picker
                    .pointed()
                    .and_then(|place| self.forms.get(place));
                pointed
                    .map(|form| shared.text(&form.about))
                    .unwrap_or_default()
            }
            Stage::Whom => shared.text("ui-begin-whom-hint"),
            Stage::Languages => shared.text("ui-begin-languages-hint"),
        }
    }

    fn draw_languages(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let list = Rect {
            height: area.height.saturating_sub(2),
            ..area
        };
        let caret = self.language_picker.draw(shared, canvas, list, |place| {
            self.tags
                .get(place)
                .map_or_else(empty_row, |tag| self.language_row(tag, shared))
        });
        let names: Vec<&str> = self.chosen.iter().map(Tag::own_name).collect();
        let spoken = match self.busy {
            true => shared.text("ui-begin-busy"),
            false => shared.text_with(
                "ui-begin-led-in",
                &[("languages", Arg::Text(names.join(" ⇄ ")))],
            ),
        };
        canvas.label(
            one_row(area, area.height.saturating_sub(1)),
            &spoken,
            shared.theme.good,
        );
        caret
    }

    /// Ticked or not, the name, and whether its texts of this form have been read by somebody who knows the language.
    fn language_row(&self, tag: &Tag, shared: &Shared) -> Row {
        let place = self.chosen.iter().position(|chosen| chosen == tag);
        let tick = if place.is_some() { "[✓]" } else { "[ ]" };
        let title = self
            .form
            .as_ref()
            .map(|form| shared.catalogs.say(tag, &form.title, &[]));
        let note = match title {
            Some(title) if title.fell_back => {
                let language = [("language", Arg::Text(title.language.own_name().to_owned()))];
                shared.text_with("ui-begin-no-texts", &language)
            }
            Some(title) if title.review == Review::Draft => shared.text("ui-begin-draft"),
            _ => String::new(),
        };
        Row::item(format!("{tick} {}", name_of_language(tag, shared)), note)
    }
}
