//! `bolyst schema`: the JSON Schema of form files.

use std::io::{self, Write};

use super::DONE;

const SCHEMA: &str = include_str!("../../forms/form.schema.json");

pub(super) fn run() -> anyhow::Result<u8> {
    io::stdout().lock().write_all(SCHEMA.as_bytes())?;
    Ok(DONE)
}
