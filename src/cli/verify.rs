//! `bolyst verify`: is every file of the vault what it should be?

use std::io::{self, Write};

use super::environment::Environment;
use super::progress::Progress;
use super::prompt::Prompt;
use super::unlocking::unlock;
use super::{DONE, FAILED};
use crate::language::Arg;
use crate::script::clean;
use crate::vault::{Fault, Report};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Print the report as JSON: `sound` and `closed` are counts, `bad` names each file and its fault
    #[arg(long)]
    json: bool,
}

pub(super) fn run(environment: &Environment, arguments: &Arguments) -> anyhow::Result<u8> {
    let mut desk = environment.desk();
    let prompt = Prompt::new(environment);
    unlock(&mut desk, &prompt)?;
    let mut progress = Progress::new(&prompt, "ui-verify-progress");
    let report = desk.verify(&mut |done, of| progress.show(done, of));
    drop(progress);
    let report = report?;
    desk.lock();
    if arguments.json {
        writeln!(io::stdout(), "{}", serde_json::to_string_pretty(&report)?)?;
    } else {
        print(&report, &prompt)?;
    }
    Ok(match report.bad.is_empty() {
        true => DONE,
        false => FAILED,
    })
}

/// The counts, then each fault with what it means and the files that have it.
fn print(report: &Report, prompt: &Prompt) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let counts = [
        ("sound", Arg::Number(report.sound as f64)),
        ("closed", Arg::Number(report.closed as f64)),
        ("bad", Arg::Number(report.bad.len() as f64)),
    ];
    writeln!(out, "{}", prompt.text("ui-verify-counts", &counts))?;
    for fault in Fault::ALL {
        let files = report.bad.iter().filter(|bad| bad.fault == fault);
        let files: Vec<&str> = files.map(|bad| bad.file.as_str()).collect();
        if files.is_empty() {
            continue;
        }
        writeln!(out, "\n{}", prompt.text(fault.message(), &[]))?;
        for file in files {
            writeln!(out, "  {}", clean(file))?;
        }
    }
    let end = match report.bad.is_empty() {
        true => "ui-verify-nothing-wrong",
        false => "ui-verify-something-wrong",
    };
    writeln!(out, "\n{}", prompt.text(end, &[]))
}
