//! Home: drafts to take up, people, conversations to begin, sessions to read.

use std::io;

use super::talk::{Choice, Talk};
use super::{Next, conflicts, conversation, reading};
use crate::desk::{Beginning, Desk, Home, What, Whom};
use crate::language::{Arg, Tag};

/// How many hits of a search are read aloud.
const MOST_HITS: usize = 20;

pub(super) fn page(desk: &mut Desk, talk: &mut Talk<'_>) -> io::Result<Next> {
    let home = match desk.home() {
        Ok(home) => home,
        Err(error) => {
            talk.error(&error)?;
            return Ok(Next::Leave);
        }
    };
    let mut lines = everything(&home, talk);
    talk.blank()?;
    let args = [
        ("office", Arg::Text(home.office.clone())),
        ("member", Arg::Text(home.member.clone())),
    ];
    talk.say("ui-linear-home", &args)?;
    loop {
        for (place, (_, line)) in lines.iter().enumerate() {
            talk.line(&format!("{}  {line}", place + 1))?;
        }
        talk.say("ui-linear-home-choose", &[])?;
        match talk.choose(lines.len())? {
            Choice::End => return Ok(Next::Leave),
            Choice::Words(typed) if is_leaving(&typed, talk) => return Ok(Next::Leave),
            Choice::Words(typed) => {
                lines = found(desk, talk, &typed);
                if lines.is_empty() {
                    talk.say("ui-linear-no-hits", &[])?;
                }
            }
            Choice::Number(place) => {
                if let Some((what, _)) = lines.into_iter().nth(place) {
                    open(desk, talk, &home, what)?;
                }
                return Ok(Next::Stay);
            }
        }
    }
}

fn is_leaving(typed: &str, talk: &Talk<'_>) -> bool {
    let word = typed.trim_start_matches(':').to_lowercase();
    let words =
        [&talk.tag, &Tag::ENGLISH].map(|tag| talk.catalogs.text(tag, "ui-linear-quit", &[]));
    words.contains(&word)
}

fn everything(home: &Home, talk: &Talk<'_>) -> Vec<(What, String)> {
    let title = |title: &Option<String>, form: &str| match title {
        Some(title) => talk.text(title, &[]),
        None => form.to_owned(),
    };
    let mut lines = Vec::new();
    for card in &home.returned {
        let count = [("count", Arg::Number(card.comments as f64))];
        let args = [
            ("form", Arg::Text(title(&card.title, &card.form))),
            (
                "who",
                Arg::Text(who(card.case.as_deref(), card.preferred_name.as_deref())),
            ),
            ("comments", Arg::Text(talk.text("ui-home-comments", &count))),
        ];
        let line = talk.text("ui-linear-home-returned", &args);
        lines.push((What::Session(card.record.clone()), line));
    }
    for card in &home.conflicts {
        let who = who(card.case.as_deref(), card.preferred_name.as_deref());
        let count = [("count", Arg::Number(card.count as f64))];
        let count = talk.text("ui-home-conflict-count", &count);
        let line = format!("! {} {who}: {count}", talk.text(&card.title, &[]));
        lines.push((What::Conflicts(card.record.clone()), line));
    }
    for draft in &home.drafts {
        let args = [
            ("form", Arg::Text(title(&draft.title, &draft.form))),
            (
                "who",
                Arg::Text(who(draft.case.as_deref(), draft.preferred_name.as_deref())),
            ),
            ("answered", Arg::Number(draft.answered as f64)),
            ("total", Arg::Number(draft.total as f64)),
        ];
        lines.push((
            What::Draft(draft.record.clone()),
            talk.text("ui-linear-home-draft", &args),
        ));
    }
    for form in &home.forms {
        let args = [("form", Arg::Text(talk.text(&form.title, &[])))];
        lines.push((
            What::Form(form.id.clone()),
            talk.text("ui-linear-home-form", &args),
        ));
    }
    for session in &home.sessions {
        let args = [
            ("form", Arg::Text(title(&session.title, &session.form))),
            (
                "who",
                Arg::Text(who(
                    session.case.as_deref(),
                    session.preferred_name.as_deref(),
                )),
            ),
            ("state", Arg::Text(talk.text(session.state.message(), &[]))),
        ];
        lines.push((
            What::Session(session.record.clone()),
            talk.text("ui-linear-home-session", &args),
        ));
    }
    lines
}

fn who(case: Option<&str>, name: Option<&str>) -> String {
    [case, name]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

fn found(desk: &mut Desk, talk: &Talk<'_>, typed: &str) -> Vec<(What, String)> {
    let hits = desk.search(typed, &talk.tag, MOST_HITS);
    hits.into_iter().map(|hit| (hit.what, hit.line)).collect()
}

fn open(desk: &mut Desk, talk: &mut Talk<'_>, home: &Home, what: What) -> io::Result<()> {
    let opened = match what {
        What::Draft(record) => desk.resume(&record),
        What::Session(record) => return reading::read(desk, talk, &record),
        // Not among the lines: everything is found by typing.
        What::Queue => return Ok(()),
        What::Conflicts(record) => return conflicts::settle(desk, talk, &record),
        What::Form(form) => {
            let about_person = home
                .forms
                .iter()
                .any(|card| card.id == form && card.about_person);
            let Some(whom) = (if about_person {
                person(home, talk)?
            } else {
                Some(Whom::Nobody)
            }) else {
                return Ok(());
            };
            let Some(languages) = languages(desk, talk, &whom)? else {
                return Ok(());
            };
            desk.begin(Beginning {
                form,
                whom,
                languages,
            })
        }
        What::Person(record) => {
            let Some(form) = form(home, talk)? else {
                return Ok(());
            };
            let whom = Whom::Person(record);
            let Some(languages) = languages(desk, talk, &whom)? else {
                return Ok(());
            };
            desk.begin(Beginning {
                form,
                whom,
                languages,
            })
        }
    };
    match opened {
        Ok(conversation) => conversation::lead(desk, talk, conversation, None),
        Err(error) => talk.error(&error),
    }
}

/// Whom the conversation is about; `None` when the input ended.
fn person(home: &Home, talk: &mut Talk<'_>) -> io::Result<Option<Whom>> {
    talk.say("ui-linear-whom", &[])?;
    for (place, person) in home.people.iter().enumerate() {
        let who = who(Some(&person.case), person.preferred_name.as_deref());
        talk.line(&format!("{}  {who}", place + 1))?;
    }
    Ok(match talk.choose(home.people.len())? {
        Choice::End => None,
        Choice::Number(place) => home
            .people
            .get(place)
            .map(|person| Whom::Person(person.record.clone())),
        Choice::Words(_) => Some(Whom::New),
    })
}

fn form(home: &Home, talk: &mut Talk<'_>) -> io::Result<Option<String>> {
    talk.say("ui-linear-which-form", &[])?;
    let forms: Vec<_> = home.forms.iter().filter(|form| form.about_person).collect();
    for (place, form) in forms.iter().enumerate() {
        let title = talk.text(&form.title, &[]);
        talk.line(&format!("{}  {title}", place + 1))?;
    }
    Ok(match talk.choose(forms.len())? {
        Choice::Number(place) => forms.get(place).map(|form| form.id.clone()),
        Choice::Words(_) | Choice::End => None,
    })
}

/// The consultant's language and the newcomer's; an empty line takes what is proposed.
fn languages(desk: &mut Desk, talk: &mut Talk<'_>, whom: &Whom) -> io::Result<Option<Vec<Tag>>> {
    let proposed = desk.languages_for(whom);
    let known: Vec<Tag> = talk.catalogs.tags().to_vec();
    let list = |tags: &[Tag]| {
        let names = tags
            .iter()
            .map(|tag| format!("{} {}", tag.as_str(), tag.own_name()));
        names.collect::<Vec<_>>().join(", ")
    };
    let args = [
        ("known", Arg::Text(list(&known))),
        ("proposed", Arg::Text(list(&proposed))),
    ];
    talk.say("ui-linear-languages", &args)?;
    loop {
        let Some(line) = talk.read()? else {
            return Ok(None);
        };
        if line.trim().is_empty() {
            return Ok(Some(proposed));
        }
        match Tag::parse(line.trim()) {
            Some(tag) => {
                let mut languages = proposed;
                languages.truncate(1);
                languages.retain(|first| *first != tag);
                languages.push(tag);
                return Ok(Some(languages));
            }
            None => talk.say("ui-linear-no-such-language", &[])?,
        }
    }
}
