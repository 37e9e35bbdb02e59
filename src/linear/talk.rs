//! Lines in, lines out.

use std::io::{self, BufRead, Write};

use super::Ends;
use crate::desk::DeskError;
use crate::language::{Args, Catalogs, Saying, Tag};
use crate::script::clean;
use crate::vault::SecretString;

/// How a passphrase is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// From the terminal, without showing it.
    Hidden,
    /// As a line of the input, for pipes.
    Line,
}

/// A conversation with whoever sits at the other end.
pub(super) struct Talk<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    secret: Secret,
    pub(super) catalogs: Catalogs,
    /// The language of the program.
    pub(super) tag: Tag,
}

impl<'a> Talk<'a> {
    pub(super) fn new(ends: Ends<'a>, catalogs: Catalogs, tag: Tag) -> Talk<'a> {
        Talk {
            input: ends.input,
            output: ends.output,
            secret: ends.secret,
            catalogs,
            tag,
        }
    }

    /// Goes on in this language.
    pub(super) fn speak(&mut self, tag: &Tag) {
        self.tag = tag.clone();
    }

    /// One of the program's own texts.
    pub(super) fn text(&self, id: &str, args: Args) -> String {
        self.catalogs.text(&self.tag, id, args)
    }

    /// Says one of the program's own texts.
    pub(super) fn say(&mut self, id: &str, args: Args) -> io::Result<()> {
        let text = self.text(id, args);
        self.line(&text)
    }

    /// Writes a line. What came from a file or a person cannot steer the terminal.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.output, "{}", clean(text))
    }

    pub(super) fn blank(&mut self) -> io::Result<()> {
        writeln!(self.output)
    }

    /// Says the same in each language, each on a line of its own; what is the same in both is said once.
    pub(super) fn both(&mut self, indent: &str, sayings: &[Saying]) -> io::Result<()> {
        let mut said: Vec<&str> = Vec::new();
        for saying in sayings {
            if !said.contains(&saying.text.as_str()) {
                said.push(&saying.text);
                self.line(&format!("{indent}{}", saying.text))?;
            }
        }
        Ok(())
    }

    pub(super) fn error(&mut self, error: &DeskError) -> io::Result<()> {
        let told = error.tell(&self.catalogs, &self.tag);
        self.line(&format!(
            "! {} {} {}",
            told.what.text, told.safe.text, told.now.text
        ))
    }

    /// Reads a line; `None` at the end of the input. Bytes that are no text become `�`.
    pub(super) fn read(&mut self) -> io::Result<Option<String>> {
        write!(self.output, "> ")?;
        self.output.flush()?;
        let mut bytes = Vec::new();
        if self.input.read_until(b'\n', &mut bytes)? == 0 {
            self.blank()?;
            return Ok(None);
        }
        let text = String::from_utf8_lossy(&bytes);
        Ok(Some(
            clean(text.trim_end_matches(['\n', '\r'])).into_owned(),
        ))
    }

    /// Asks for a line.
    pub(super) fn ask(&mut self, id: &str) -> io::Result<Option<String>> {
        self.say(id, &[])?;
        self.read()
    }

    /// Asks for a passphrase.
    pub(super) fn ask_secret(&mut self, id: &str) -> io::Result<Option<SecretString>> {
        self.say(id, &[])?;
        match self.secret {
            Secret::Line => Ok(self.read()?.map(SecretString::from)),
            Secret::Hidden => {
                write!(self.output, "> ")?;
                self.output.flush()?;
                rpassword::read_password().map(|typed| Some(SecretString::from(typed)))
            }
        }
    }

    /// Asks for one of `count` numbered things, from 0; an answer that is none of them is handed back as it is.
    pub(super) fn choose(&mut self, count: usize) -> io::Result<Choice> {
        let Some(line) = self.read()? else {
            return Ok(Choice::End);
        };
        let digits = crate::language::ascii_digits(line.trim());
        Ok(match digits.parse::<usize>() {
            Ok(number) if (1..=count).contains(&number) => Choice::Number(number - 1),
            _ => Choice::Words(line.trim().to_owned()),
        })
    }
}

/// What was chosen from a numbered list.
pub(super) enum Choice {
    Number(usize),
    Words(String),
    /// The input has ended.
    End,
}
