//! The end of a conversation: what is open, what comes next, and the seal.

use std::io;

use super::command::{self, Command, Line};
use super::conversation::{Flow, Leading};
use crate::desk::{NextStepLine, QuestionLine, Summary};
use crate::language::Arg;
use crate::record::NextStep;

/// Sums up, and takes a line: a number agrees to a proposed step, the command submits.
pub(super) fn page(leading: &mut Leading<'_, '_>) -> io::Result<Flow> {
    let summary = sum_up(leading);
    say(leading, &summary)?;
    leading.talk.say("ui-linear-end-choose", &[])?;
    let Some(line) = leading.talk.read()? else {
        return leading.command(Command::Pause, "");
    };
    match command::read(&line, leading.talk) {
        Line::Command(Command::Submit, _) => submit(leading),
        Line::Command(command, rest) => leading.command(command, &rest),
        Line::Answer(typed) => {
            agree(leading, &summary, &typed)?;
            Ok(Flow::On)
        }
        Line::Unknown(word) => {
            leading
                .talk
                .say("ui-linear-unknown", &[("word", Arg::Text(word))])?;
            Ok(Flow::On)
        }
    }
}

fn sum_up(leading: &mut Leading<'_, '_>) -> Summary {
    let today = leading.now().date();
    Summary::of(
        &leading.interview,
        &mut leading.speaker,
        &leading.languages,
        today,
    )
}

fn say(leading: &mut Leading<'_, '_>, summary: &Summary) -> io::Result<()> {
    let args = [
        ("answered", Arg::Number(summary.answered as f64)),
        ("total", Arg::Number(summary.total as f64)),
    ];
    leading.talk.blank()?;
    leading.talk.say("ui-linear-end", &args)?;
    questions(leading, "ui-linear-end-unanswered", &summary.unanswered)?;
    questions(leading, "ui-linear-end-attention", &summary.attention)?;
    if !summary.agreed.is_empty() {
        leading.talk.say("ui-linear-end-agreed", &[])?;
    }
    for step in &summary.agreed {
        next_step(leading, "-", step)?;
    }
    if !summary.proposed.is_empty() {
        leading.talk.say("ui-linear-end-proposed", &[])?;
    }
    for (place, step) in summary.proposed.iter().enumerate() {
        next_step(leading, &(place + 1).to_string(), step)?;
    }
    Ok(())
}

fn questions(
    leading: &mut Leading<'_, '_>,
    heading: &str,
    lines: &[QuestionLine],
) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    leading
        .talk
        .say(heading, &[("count", Arg::Number(lines.len() as f64))])?;
    for line in lines {
        leading
            .talk
            .both(&format!("{}  ", line.number), &line.words)?;
        leading.talk.both("   ! ", &line.reason)?;
    }
    Ok(())
}

fn next_step(leading: &mut Leading<'_, '_>, mark: &str, step: &NextStepLine) -> io::Result<()> {
    leading.talk.both(&format!("{mark}  "), &step.words)?;
    let owner = step
        .owner
        .first()
        .map(|owner| owner.text.clone())
        .unwrap_or_default();
    let due = step.due.map(|due| due.to_string()).unwrap_or_default();
    leading.talk.line(&format!("   {owner} {due}"))
}

/// Numbers of proposed steps, with blanks or commas between.
fn agree(leading: &mut Leading<'_, '_>, summary: &Summary, typed: &str) -> io::Result<()> {
    let digits = crate::language::ascii_digits(typed);
    let places = digits
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter_map(|number| number.parse::<usize>().ok()?.checked_sub(1));
    let chosen: Vec<NextStep> = places
        .filter_map(|place| summary.proposed.get(place))
        .map(|line| NextStep {
            agreed: true,
            ..line.step.clone()
        })
        .collect();
    if chosen.is_empty() {
        return leading.talk.say("ui-linear-choose-number", &[]);
    }
    let mut steps = leading.interview.next_steps().to_vec();
    steps.extend(chosen);
    leading.interview.set_next_steps(steps);
    leading.save()
}

fn submit(leading: &mut Leading<'_, '_>) -> io::Result<Flow> {
    if leading.desk.is_preview() {
        return leading.pause();
    }
    let now = leading.now();
    let session = leading.interview.finish(now);
    match leading.desk.submit(&leading.record, &session) {
        Ok(_) => {
            leading.talk.say("ui-linear-submitted", &[])?;
            Ok(Flow::Stop)
        }
        Err(error) => {
            leading.talk.say("ui-linear-not-submitted", &[])?;
            leading.talk.error(&error)?;
            Ok(Flow::On)
        }
    }
}
