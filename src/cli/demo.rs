//! `bolyst demo`: a throw-away office.

use super::environment::Environment;
use super::open;
use crate::desk::Desk;

pub(super) fn run(environment: &Environment) -> anyhow::Result<u8> {
    let desk = || {
        Ok(Desk::demo(
            environment.language.clone(),
            environment.offset,
        )?)
    };
    open::with_screen(environment, desk, false)
}
