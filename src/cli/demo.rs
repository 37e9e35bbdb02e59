//! `bolyst demo`: a throw-away office; or a large one that stays, to try speed on.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use super::DONE;
use super::environment::Environment;
use super::open;
use super::prompt::Prompt;
use crate::desk::Desk;
use crate::language::Arg;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Make an office with so many sessions of made-up people instead, and leave it there
    #[arg(long, value_name = "SESSIONS", requires = "out")]
    generate: Option<usize>,
    /// The folder for it
    #[arg(long, value_name = "DIR", requires = "generate")]
    out: Option<PathBuf>,
}

pub(super) fn run(environment: &Environment, arguments: &Arguments) -> anyhow::Result<u8> {
    if let (Some(sessions), Some(out)) = (arguments.generate, &arguments.out) {
        return generate(environment, sessions, out);
    }
    let desk = || {
        Ok(Desk::demo(
            environment.language.clone(),
            environment.offset,
        )?)
    };
    open::with_screen(environment, desk, false)
}

fn generate(environment: &Environment, sessions: usize, out: &Path) -> anyhow::Result<u8> {
    let watched = io::stderr().is_terminal();
    let mut shown = 0;
    let mut progress = |done: usize, of: usize| {
        let hundredths = done * 100 / of.max(1);
        if watched && hundredths > shown {
            shown = hundredths;
            let _ = write!(io::stderr(), "\r{hundredths} %");
        }
    };
    let made = Desk::generate(out, sessions, environment.offset, &mut progress)?;
    if watched {
        writeln!(io::stderr(), "\r     ")?;
    }
    let prompt = Prompt::new(environment);
    let args = [
        ("sessions", Arg::Number(made.sessions as f64)),
        ("people", Arg::Number(made.people as f64)),
        ("folder", Arg::Text(out.display().to_string())),
    ];
    prompt.tell("ui-generated", &args)?;
    prompt.tell("ui-generated-open", &args)?;
    Ok(DONE)
}
