//! A submitted session, read aloud.

use std::io;

use super::conversation;
use super::talk::{Choice, Talk};
use crate::desk::{Desk, HistoryEntry, Reading, SessionState, Speaker};
use crate::interview::Step;

/// Reads a submitted session aloud: every question that was asked, with its answer.
pub(super) fn read(desk: &mut Desk, talk: &mut Talk<'_>, record: &str) -> io::Result<()> {
    let reading = match desk.read(record) {
        Ok(reading) => reading,
        Err(error) => return talk.error(&error),
    };
    talk.line(&talk.text(reading.state.message(), &[]))?;
    read_answers(desk, talk, &reading)?;
    read_history(talk, &reading)?;
    if reading.may_lead_on && reading.state == SessionState::Returned {
        lead_on(desk, talk, record)?;
    }
    Ok(())
}

/// Every question that was asked, with its answer and what was said about it.
fn read_answers(desk: &Desk, talk: &mut Talk<'_>, reading: &Reading) -> io::Result<()> {
    let interview = &reading.interview;
    let mut speaker = Speaker::new(desk.catalogs().clone());
    let tag = talk.tag.clone();
    for section in interview.sections() {
        let title = speaker.section(interview, &section, &tag).text;
        talk.blank()?;
        talk.line(&format!("== {title}"))?;
        for step in section.steps {
            let Step::Ask(spot) = step else { continue };
            let path = interview.path(spot);
            let answer = speaker.answer(interview, spot, &tag);
            let comments = comments_at(reading, &path);
            if answer.is_none() && comments.is_empty() {
                continue;
            }
            let answer = match answer {
                Some(answer) => answer.text,
                None => talk.text("answer-no-answer", &[]),
            };
            let question = speaker.question(interview, spot, &tag);
            talk.line(&format!(
                "{} {}",
                interview.number(step),
                question.label.text
            ))?;
            talk.line(&format!("   {answer}"))?;
            if let Some(remark) = interview.state(spot).remark {
                talk.line(&format!("   ({remark})"))?;
            }
            for comment in comments {
                say_comment(talk, "   ", comment)?;
            }
        }
    }
    Ok(())
}

fn comments_at<'a>(reading: &'a Reading, path: &str) -> Vec<&'a HistoryEntry> {
    let entries = reading.history.iter();
    let here = entries.filter(|entry| entry.path.as_deref() == Some(path));
    here.collect()
}

/// Says who said what.
pub(super) fn say_comment(
    talk: &mut Talk<'_>,
    indent: &str,
    entry: &HistoryEntry,
) -> io::Result<()> {
    match &entry.words {
        Some(words) => talk.line(&format!("{indent}» {}: {words}", entry.who)),
        None => Ok(()),
    }
}

/// What happened, and what was said about all of it or about questions that are not asked any more.
fn read_history(talk: &mut Talk<'_>, reading: &Reading) -> io::Result<()> {
    talk.blank()?;
    for entry in &reading.history {
        let what = talk.text(&entry.message, &[]);
        talk.line(&format!("{} {what}: {}", entry.at.date(), entry.who))?;
        let path = entry.path.as_deref();
        let is_said = path.is_some_and(|path| reading.interview.find(path).is_some());
        if !is_said {
            say_comment(talk, "   ", entry)?;
        }
    }
    Ok(())
}

/// The session is taken up again, if that is wanted.
fn lead_on(desk: &mut Desk, talk: &mut Talk<'_>, record: &str) -> io::Result<()> {
    talk.say("ui-linear-lead-on", &[])?;
    let Choice::Number(_) = talk.choose(1)? else {
        return Ok(());
    };
    match desk.reopen(record) {
        Ok(conversation) => conversation::lead(desk, talk, conversation, None),
        Err(error) => talk.error(&error),
    }
}
