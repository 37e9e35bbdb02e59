//! Commands: a colon and a word, in the program's language or in English.

use super::talk::Talk;
use crate::language::Tag;

/// What can be done besides answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Help,
    Back,
    Skip,
    DontKnow,
    Refused,
    NotApplicable,
    Clear,
    Remark,
    Keep,
    Language,
    GoTo,
    Unanswered,
    Attention,
    Undo,
    Redo,
    Summary,
    Submit,
    Pause,
}

/// Every command and the message of its word; the attribute `.what` says what it does. Help is made from this table.
const COMMANDS: &[(Command, &str)] = &[
    (Command::Back, "ui-linear-back"),
    (Command::Skip, "ui-linear-skip"),
    (Command::DontKnow, "ui-linear-dont-know"),
    (Command::Refused, "ui-linear-refused"),
    (Command::NotApplicable, "ui-linear-not-applicable"),
    (Command::Clear, "ui-linear-clear"),
    (Command::Remark, "ui-linear-remark"),
    (Command::Keep, "ui-linear-keep"),
    (Command::Language, "ui-linear-language"),
    (Command::GoTo, "ui-linear-go-to"),
    (Command::Unanswered, "ui-linear-unanswered"),
    (Command::Attention, "ui-linear-attention"),
    (Command::Undo, "ui-linear-undo"),
    (Command::Redo, "ui-linear-redo"),
    (Command::Summary, "ui-linear-summary"),
    (Command::Submit, "ui-linear-submit"),
    (Command::Pause, "ui-linear-pause"),
    (Command::Help, "ui-linear-help"),
];

/// A line as it was meant.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// With what follows the word.
    Command(Command, String),
    /// A colon and a word that is no command.
    Unknown(String),
    Answer(String),
}

/// Reads a line. `::` stands for a colon that belongs to the answer.
pub(super) fn read(line: &str, talk: &Talk<'_>) -> Line {
    let Some(after) = line.strip_prefix(':') else {
        return Line::Answer(line.to_owned());
    };
    if after.starts_with(':') {
        return Line::Answer(after.to_owned());
    }
    let (word, rest) = after
        .trim()
        .split_once(char::is_whitespace)
        .unwrap_or((after.trim(), ""));
    let tags = [talk.tag.clone(), Tag::ENGLISH];
    let is_meant = |id: &str| {
        tags.iter()
            .any(|tag| talk.catalogs.text(tag, id, &[]) == word.to_lowercase())
    };
    match COMMANDS.iter().find(|(_, id)| is_meant(id)) {
        Some((command, _)) => Line::Command(*command, rest.trim().to_owned()),
        None => Line::Unknown(word.to_owned()),
    }
}

/// Every command with what it does.
pub(super) fn help(talk: &mut Talk<'_>) -> std::io::Result<()> {
    for (_, id) in COMMANDS {
        let word = talk.text(id, &[]);
        let what = talk.catalogs.find(&talk.tag, id, Some("what"), &[]);
        talk.line(&format!(
            ":{word}  {}",
            what.map(|what| what.text).unwrap_or_default()
        ))?;
    }
    talk.say("ui-linear-help-answers", &[])
}
