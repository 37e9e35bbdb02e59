//! `bolyst eval`: the value and type of an expression.

use std::io::{self, Write};
use std::path::PathBuf;

use super::DONE;
use super::environment::Environment;
use crate::desk::trial;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// An ODK expression, such as "if(1 < 2, 'a', 'b')"
    #[arg(allow_hyphen_values = true)]
    expression: String,
    /// The form whose names it may use
    #[arg(long, value_name = "FILE")]
    form: Option<PathBuf>,
    /// Answers: a session document, or an object of values by path
    #[arg(long, value_name = "FILE", requires = "form")]
    answers: Option<PathBuf>,
}

pub(super) fn run(environment: &Environment, arguments: &Arguments) -> anyhow::Result<u8> {
    let outcome = trial::evaluate(
        &arguments.expression,
        arguments.form.as_deref(),
        arguments.answers.as_deref(),
        environment.now(),
    )?;
    writeln!(io::stdout(), "{}\t{}", outcome.text, outcome.kind)?;
    Ok(DONE)
}
