//! `bolyst check --plain-language`: what an interpreter would stumble over.

use std::io::{self, Write};

use super::{Arguments, DONE, Environment, FAILED};
use crate::desk::check::plain::{Finding, Prompt, Spoken, plain_language};
use crate::desk::{Own, Shelf};
use crate::language::{Arg, Catalogs};

pub(super) fn run(
    environment: &Environment,
    arguments: &Arguments,
    own: Own,
) -> anyhow::Result<u8> {
    let own = match arguments.paths.first() {
        Some(path) if path.is_dir() => Own::project(path),
        Some(path) => super::around(path),
        None => own,
    };
    let shelf = Shelf::new(own);
    let spoken = plain_language(&shelf, &Catalogs::new(Box::new(shelf.clone())))?;
    let out = &mut io::stdout().lock();
    if arguments.json {
        let all: serde_json::Value = spoken.iter().map(as_json).collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
    } else {
        let words = Words { environment };
        for conversation in &spoken {
            words.conversation(out, conversation)?;
        }
    }
    let is_plain = spoken.iter().all(|it| it.outside() == 0);
    Ok(if is_plain { DONE } else { FAILED })
}

struct Words<'a> {
    environment: &'a Environment,
}

impl Words<'_> {
    /// Every prompt with its length and index, what falls outside below it, and the sum at the end.
    fn conversation(&self, out: &mut impl Write, it: &Spoken) -> io::Result<()> {
        writeln!(out, "{} ({})", it.form, it.language)?;
        for prompt in &it.prompts {
            writeln!(out, "{}", line(prompt))?;
            for finding in &prompt.findings {
                writeln!(out, "            ! {}", self.finding(finding))?;
            }
        }
        let args = [
            ("prompts", number(it.prompts.len())),
            ("words", number(it.whole.words)),
            ("lix", Arg::Text(lix(it.whole.lix()))),
            ("outside", number(it.outside())),
        ];
        writeln!(out, "{}", self.say("ui-plain-sum", &args))?;
        writeln!(out)
    }

    fn finding(&self, finding: &Finding) -> String {
        match finding {
            Finding::LongSentence { words, limit } => {
                let args = [("words", number(*words)), ("limit", number(*limit))];
                self.say("ui-plain-long-sentence", &args)
            }
            Finding::LongQuestion { words, limit } => {
                let args = [("words", number(*words)), ("limit", number(*limit))];
                self.say("ui-plain-long-question", &args)
            }
            Finding::Hard { lix: found, limit } => {
                let args = [
                    ("lix", Arg::Text(lix(Some(*found)))),
                    ("limit", Arg::Number(*limit)),
                ];
                self.say("ui-plain-hard", &args)
            }
            Finding::SeveralQuestions => self.say("ui-plain-several-questions", &[]),
            Finding::EitherOr { words } => self.say("ui-plain-either-or", &[text("words", words)]),
            Finding::DoubleNegation { words } => {
                self.say("ui-plain-double-negation", &[text("words", words)])
            }
            Finding::Abbreviation { words } => {
                self.say("ui-plain-abbreviation", &[text("words", words)])
            }
            Finding::OfficeWord { word, plain } => {
                let args = [text("word", word), text("plain", plain)];
                self.say("ui-plain-office-word", &args)
            }
        }
    }

    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let catalogs = self.environment.catalogs();
        catalogs.text(&self.environment.language, id, args)
    }
}

fn line(prompt: &Prompt) -> String {
    let lix = lix(prompt.counted.lix());
    format!("{:>4} {lix:>5}  {}", prompt.counted.words, prompt.id)
}

fn lix(lix: Option<f64>) -> String {
    lix.map_or_else(|| "–".to_owned(), |lix| format!("{lix:.0}"))
}

fn number(count: usize) -> Arg {
    Arg::Number(count as f64)
}

fn text<'a>(name: &'a str, words: &str) -> (&'a str, Arg) {
    (name, Arg::Text(words.to_owned()))
}

fn as_json(it: &Spoken) -> serde_json::Value {
    let prompt = |prompt: &Prompt| {
        serde_json::json!({
            "id": prompt.id,
            "text": prompt.text,
            "words": prompt.counted.words,
            "sentences": prompt.counted.sentences,
            "lix": prompt.counted.lix(),
            "findings": prompt.findings.iter().map(code).collect::<Vec<_>>(),
        })
    };
    serde_json::json!({
        "form": it.form,
        "language": it.language.as_str(),
        "lix": it.whole.lix(),
        "words": it.whole.words,
        "outside": it.outside(),
        "prompts": it.prompts.iter().map(prompt).collect::<Vec<_>>(),
    })
}

fn code(finding: &Finding) -> &'static str {
    match finding {
        Finding::LongSentence { .. } => "long-sentence",
        Finding::LongQuestion { .. } => "long-question",
        Finding::Hard { .. } => "hard",
        Finding::SeveralQuestions => "several-questions",
        Finding::EitherOr { .. } => "either-or",
        Finding::DoubleNegation { .. } => "double-negation",
        Finding::Abbreviation { .. } => "abbreviation",
        Finding::OfficeWord { .. } => "office-word",
    }
}
