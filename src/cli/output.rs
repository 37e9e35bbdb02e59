//! What a command leaves on standard output and standard error, and its exit code.

use std::io::{self, ErrorKind, Write};

use super::environment::Environment;
use super::{DONE, FAILED};
use crate::desk::DeskError;

/// The exit code of a command; what went wrong is said on standard error.
///
/// A reader that has seen enough (`bolyst check | head`) is no fault.
pub(super) fn code(result: anyhow::Result<u8>, environment: &Environment) -> u8 {
    match result {
        Ok(code) => code,
        Err(error) if is_broken_pipe(&error) => DONE,
        Err(error) => {
            // Nobody can be told when standard error is gone too.
            let _ = say(&error, environment);
            FAILED
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let mut causes = error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>());
    causes.any(|cause| cause.kind() == ErrorKind::BrokenPipe)
}

fn say(error: &anyhow::Error, environment: &Environment) -> io::Result<()> {
    let mut out = io::stderr().lock();
    match error.downcast_ref::<DeskError>() {
        Some(DeskError::FaultyForm(fault)) => {
            for diagnostic in &fault.diagnostics {
                writeln!(out, "{diagnostic}")?;
            }
            Ok(())
        }
        Some(error) => {
            let told = error.tell(&environment.catalogs(), &environment.language);
            writeln!(
                out,
                "{} {} {}",
                told.what.text, told.safe.text, told.now.text
            )
        }
        None => writeln!(out, "{error:#}"),
    }
}
