//! Questions on the command line: asked on standard error, answered on the terminal or by a pipe.

use std::fs::File;
use std::io::{self, ErrorKind, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::environment::Environment;
use crate::desk::{Desk, DeskError};
use crate::language::{Args, Catalogs, Tag};
use crate::script::clean;
use crate::vault::{ExposeSecret, SecretString};

/// No passphrase is longer, in bytes.
const LONGEST_SECRET: u64 = 64 << 10;

/// Asks in the program's language.
pub(super) struct Prompt {
    catalogs: Catalogs,
    tag: Tag,
    /// Where the passphrase stands, when nobody is to be asked for it.
    passphrase_file: Option<PathBuf>,
}

impl Prompt {
    pub(super) fn new(environment: &Environment) -> Prompt {
        Prompt {
            catalogs: environment.catalogs(),
            tag: environment.language.clone(),
            passphrase_file: environment.passphrase_file.clone(),
        }
    }

    /// For commands in which `--language` speaks of something else.
    pub(super) fn in_own_language(environment: &Environment) -> Prompt {
        Prompt {
            tag: environment.own_language(),
            ..Prompt::new(environment)
        }
    }

    pub(super) fn text(&self, id: &str, args: Args) -> String {
        self.catalogs.text(&self.tag, id, args)
    }

    pub(super) fn say(&self, id: &str, args: Args) -> io::Result<()> {
        self.line(&self.text(id, args))
    }

    pub(super) fn line(&self, text: &str) -> io::Result<()> {
        writeln!(io::stderr(), "{}", clean(text))
    }

    /// Tells what came of it, on standard output.
    pub(super) fn tell(&self, id: &str, args: Args) -> io::Result<()> {
        writeln!(io::stdout(), "{}", clean(&self.text(id, args)))
    }

    /// Asks for a line.
    pub(super) fn ask(&self, id: &str, args: Args) -> io::Result<String> {
        self.say(id, args)?;
        self.read_line()
    }

    /// Whether somebody is there to answer: not when the passphrase comes from a file.
    pub(super) fn someone_answers(&self) -> bool {
        self.passphrase_file.is_none()
    }

    /// The passphrase: from its file, or else asked for.
    pub(super) fn passphrase(&self, id: &str) -> anyhow::Result<SecretString> {
        self.secret_or(self.passphrase_file.as_deref(), id)
    }

    /// The first line of this file, or else asks for something that is not shown while it is typed.
    pub(super) fn secret_or(&self, file: Option<&Path>, id: &str) -> anyhow::Result<SecretString> {
        match file {
            Some(file) => Ok(first_line(file)?),
            None => Ok(self.secret(id)?),
        }
    }

    /// Asks for a yes, written out: nothing is agreed to by a key pressed too often.
    pub(super) fn agrees(&self, id: &str, args: Args) -> io::Result<bool> {
        let yes = self.text("ui-member-yes", &[]);
        let mut asked = args.to_vec();
        asked.push(("yes", crate::language::Arg::Text(yes.clone())));
        let typed = self.ask(id, &asked)?;
        Ok(typed.trim().eq_ignore_ascii_case(&yes))
    }

    /// Asks for this very word.
    pub(super) fn repeats(&self, id: &str, args: Args, word: &str) -> io::Result<bool> {
        Ok(self.ask(id, args)?.trim() == word)
    }

    /// Asks for something that is not shown while it is typed.
    pub(super) fn secret(&self, id: &str) -> io::Result<SecretString> {
        self.say(id, &[])?;
        let typed = if io::stdin().is_terminal() {
            rpassword::read_password()
        } else {
            self.read_line()
        };
        typed.map(SecretString::from)
    }

    /// Asks for a new passphrase until it is strong enough and typed twice alike.
    pub(super) fn new_passphrase(&self, desk: &Desk, known: &[&str]) -> io::Result<SecretString> {
        loop {
            let passphrase = self.secret("ui-linear-new-passphrase")?;
            let strength = desk.strength(&passphrase, known);
            self.say(&strength.message, &[])?;
            for advice in &strength.advice {
                self.say(advice, &[])?;
            }
            if !strength.enough {
                continue;
            }
            let again = self.secret("ui-linear-passphrase-again")?;
            if again.expose_secret() == passphrase.expose_secret() {
                return Ok(passphrase);
            }
            self.say("ui-linear-passphrases-differ", &[])?;
        }
    }

    /// A new passphrase: from its file, or else asked for until it is strong enough.
    pub(super) fn chosen_passphrase(
        &self,
        desk: &Desk,
        known: &[&str],
    ) -> anyhow::Result<SecretString> {
        match &self.passphrase_file {
            Some(file) => Ok(first_line(file)?),
            None => Ok(self.new_passphrase(desk, known)?),
        }
    }

    /// The end of the input is an error: nobody is there to answer.
    fn read_line(&self) -> io::Result<String> {
        let mut line = String::new();
        if io::stdin().read_line(&mut line)? == 0 {
            let words = self.text("ui-member-unanswered", &[]);
            return Err(io::Error::new(ErrorKind::UnexpectedEof, words));
        }
        line.truncate(line.trim_end_matches(['\n', '\r']).len());
        Ok(line)
    }
}

/// The first line of a file, without its end and without the mark that some editors put before it.
fn first_line(path: &Path) -> Result<SecretString, DeskError> {
    let read = || -> io::Result<_> {
        // Room for all of it, so that no copy is left behind by growing.
        let mut text = Zeroizing::new(String::with_capacity(LONGEST_SECRET as usize));
        File::open(path)?
            .take(LONGEST_SECRET)
            .read_to_string(&mut text)?;
        Ok(text)
    };
    let text = read().map_err(|error| DeskError::of_file(path, &error))?;
    let line = text.lines().next().unwrap_or_default();
    Ok(SecretString::from(line.trim_start_matches('\u{feff}')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_the_first_line_of_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("passphrase");
        for content in [
            "gjerde måne",
            "gjerde måne\n",
            "gjerde måne\r\nand more\n",
            "\u{feff}gjerde måne\n",
        ] {
            std::fs::write(&path, content).unwrap();
            let secret = first_line(&path).unwrap();
            assert_eq!(secret.expose_secret(), "gjerde måne", "{content:?}");
        }
        let missing = first_line(&folder.path().join("nowhere")).unwrap_err();
        assert_eq!(missing.message(), "error-missing");
    }
}
