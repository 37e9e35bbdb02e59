//! The way in: founding an office, its recovery sheet, the passphrase.

use std::io;

use super::Next;
use super::talk::{Choice, Talk};
use crate::desk::{Desk, Founding, LanguageForm, Municipality, Situation};
use crate::language::Arg;
use crate::vault::{ExposeSecret, Role, SecretString};

/// How many municipalities are read aloud at once.
const MOST_HITS: usize = 9;

pub(super) fn unlock(desk: &mut Desk, talk: &mut Talk<'_>) -> io::Result<Next> {
    let Some(passphrase) = talk.ask_secret("ui-linear-passphrase")? else {
        return Ok(Next::Leave);
    };
    match desk.unlock(&passphrase) {
        Ok(()) => talk.speak(desk.language()),
        Err(error) => talk.error(&error)?,
    }
    Ok(Next::Stay)
}

/// Nothing can be opened here: says why.
pub(super) fn closed(situation: &Situation, talk: &mut Talk<'_>) -> io::Result<Next> {
    match situation {
        Situation::VaultMissing { path } => {
            talk.say(
                "ui-linear-vault-missing",
                &[("path", Arg::Text(path.clone()))],
            )?;
        }
        Situation::Damaged { files } => {
            talk.say(
                "ui-linear-damaged",
                &[("files", Arg::Text(files.join(", ")))],
            )?;
        }
        _ => talk.say("ui-linear-not-a-member", &[])?,
    }
    Ok(Next::Leave)
}

/// A fresh machine: the same questions as on the screen.
pub(super) fn found(desk: &mut Desk, talk: &mut Talk<'_>) -> io::Result<Next> {
    let Some(founding) = founding(desk, talk)? else {
        return Ok(Next::Leave);
    };
    match desk.found(founding) {
        Ok(_) => {
            talk.speak(desk.language());
            Ok(Next::Stay)
        }
        Err(error) => {
            talk.error(&error)?;
            Ok(Next::Leave)
        }
    }
}

/// `None` when the input ended before everything was asked.
fn founding(desk: &mut Desk, talk: &mut Talk<'_>) -> io::Result<Option<Founding>> {
    talk.say("ui-linear-welcome", &[])?;
    let Some(municipality) = municipality(desk, talk)? else {
        return Ok(None);
    };
    let Some(population) = population(&municipality, talk)? else {
        return Ok(None);
    };
    let Some(language_form) = language_form(&municipality, talk)? else {
        return Ok(None);
    };
    let Some(name) = talk.ask("ui-linear-your-name")? else {
        return Ok(None);
    };
    let Some(role) = role(talk)? else {
        return Ok(None);
    };
    let known = [name.as_str(), municipality.name.as_str()];
    let Some(passphrase) = new_passphrase(desk, talk, &known)? else {
        return Ok(None);
    };
    Ok(Some(Founding {
        municipality: municipality.number.clone(),
        population,
        language_form,
        name: name.trim().to_owned(),
        role,
        passphrase,
    }))
}

fn municipality(desk: &mut Desk, talk: &mut Talk<'_>) -> io::Result<Option<Municipality>> {
    let mut hits: Vec<Municipality> = Vec::new();
    talk.say("ui-linear-municipality", &[])?;
    loop {
        match talk.choose(hits.len())? {
            Choice::End => return Ok(None),
            Choice::Number(place) => return Ok(hits.into_iter().nth(place)),
            Choice::Words(typed) => hits = desk.municipalities(&typed, MOST_HITS),
        }
        for (place, hit) in hits.iter().enumerate() {
            talk.line(&format!("{}  {} {}", place + 1, hit.number, hit.name))?;
        }
        talk.say(
            if hits.is_empty() {
                "ui-linear-no-hits"
            } else {
                "ui-linear-choose-or-search"
            },
            &[],
        )?;
    }
}

/// An empty line takes the figure of the list.
fn population(municipality: &Municipality, talk: &mut Talk<'_>) -> io::Result<Option<u32>> {
    let args = [(
        "population",
        Arg::Number(f64::from(municipality.population)),
    )];
    talk.say("ui-linear-population", &args)?;
    loop {
        let Some(typed) = talk.read()? else {
            return Ok(None);
        };
        let digits: String = crate::language::ascii_digits(&typed)
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect();
        if digits.is_empty() {
            return Ok(Some(municipality.population));
        }
        match digits.parse() {
            Ok(population) => return Ok(Some(population)),
            Err(_) => talk.say("ui-linear-not-a-number", &[])?,
        }
    }
}

fn language_form(
    municipality: &Municipality,
    talk: &mut Talk<'_>,
) -> io::Result<Option<LanguageForm>> {
    if let Some(form) = municipality.language_form {
        return Ok(Some(form));
    }
    let forms = [LanguageForm::Bokmal, LanguageForm::Nynorsk];
    pick(
        talk,
        "ui-linear-language-form",
        &["ui-language-form-bokmal", "ui-language-form-nynorsk"],
        &forms,
    )
}

fn role(talk: &mut Talk<'_>) -> io::Result<Option<Role>> {
    let roles = [Role::Consultant, Role::Supervisor];
    pick(
        talk,
        "ui-linear-your-role",
        &["ui-role-consultant", "ui-role-supervisor"],
        &roles,
    )
}

fn pick<T: Copy>(
    talk: &mut Talk<'_>,
    question: &str,
    labels: &[&str],
    values: &[T],
) -> io::Result<Option<T>> {
    talk.say(question, &[])?;
    for (place, label) in labels.iter().enumerate() {
        let label = talk.text(label, &[]);
        talk.line(&format!("{}  {label}", place + 1))?;
    }
    loop {
        match talk.choose(values.len())? {
            Choice::End => return Ok(None),
            Choice::Number(place) => return Ok(values.get(place).copied()),
            Choice::Words(_) => talk.say("ui-linear-choose-number", &[])?,
        }
    }
}

fn new_passphrase(
    desk: &Desk,
    talk: &mut Talk<'_>,
    known: &[&str],
) -> io::Result<Option<SecretString>> {
    loop {
        let Some(passphrase) = talk.ask_secret("ui-linear-new-passphrase")? else {
            return Ok(None);
        };
        let strength = desk.strength(&passphrase, known);
        talk.say(&strength.message, &[])?;
        for advice in &strength.advice {
            talk.say(advice, &[])?;
        }
        if !strength.enough {
            continue;
        }
        let Some(again) = talk.ask_secret("ui-linear-passphrase-again")? else {
            return Ok(None);
        };
        if again.expose_secret() == passphrase.expose_secret() {
            return Ok(Some(passphrase));
        }
        talk.say("ui-linear-passphrases-differ", &[])?;
    }
}

/// The recovery sheet, until a group of it was typed back.
pub(super) fn sheet(desk: &mut Desk, talk: &mut Talk<'_>) -> io::Result<Next> {
    let Some(sheet) = desk.sheet() else {
        return Ok(Next::Stay);
    };
    talk.say(
        "ui-linear-sheet",
        &[("office", Arg::Text(sheet.office.clone()))],
    )?;
    for (place, group) in sheet.groups.iter().enumerate() {
        talk.line(&format!("{}  {group}", place + 1))?;
    }
    talk.say(
        "ui-linear-fingerprint",
        &[("fingerprint", Arg::Text(sheet.fingerprint.join(" ")))],
    )?;
    talk.say(
        "ui-linear-sheet-group",
        &[("group", Arg::Number(sheet.asked as f64))],
    )?;
    let Some(typed) = talk.read()? else {
        return Ok(Next::Leave);
    };
    if let Err(error) = desk.confirm_sheet(&typed) {
        talk.error(&error)?;
    }
    Ok(Next::Stay)
}
