//! Questions on the command line: asked on standard error, answered on the terminal or by a pipe.

use std::io::{self, ErrorKind, IsTerminal, Write};

use super::environment::Environment;
use crate::desk::Desk;
use crate::language::{Args, Catalogs, Tag};
use crate::script::clean;
use crate::vault::{ExposeSecret, SecretString};

/// Asks in the program's language.
pub(super) struct Prompt {
    catalogs: Catalogs,
    tag: Tag,
}

impl Prompt {
    pub(super) fn new(environment: &Environment) -> Prompt {
        Prompt {
            catalogs: environment.catalogs(),
            tag: environment.language.clone(),
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

    /// Asks for a line.
    pub(super) fn ask(&self, id: &str, args: Args) -> io::Result<String> {
        self.say(id, args)?;
        read_line()
    }

    /// Asks for something that is not shown while it is typed.
    pub(super) fn secret(&self, id: &str) -> io::Result<SecretString> {
        self.say(id, &[])?;
        let typed = if io::stdin().is_terminal() {
            rpassword::read_password()
        } else {
            read_line()
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
}

/// The end of the input is an error: nobody is there to answer.
fn read_line() -> io::Result<String> {
    let mut line = String::new();
    if io::stdin().read_line(&mut line)? == 0 {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    line.truncate(line.trim_end_matches(['\n', '\r']).len());
    Ok(line)
}
