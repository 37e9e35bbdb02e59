//! The command line: one file per command.

mod check;
mod demo;
mod environment;
mod eval;
mod import;
mod letter;
mod member;
mod new;
mod open;
mod output;
mod person;
mod places;
mod preview;
mod progress;
mod prompt;
mod retention;
mod run;
mod schema;
mod session;
mod statistics;
mod unlocking;
mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use self::environment::Environment;
use crate::vault::Hardening;

/// Done.
const DONE: u8 = 0;
/// Something went wrong, or a check found faults.
const FAILED: u8 = 1;
/// The command line was wrong, or there is no terminal to draw on.
const USAGE: u8 = 2;

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  something went wrong, or a check found faults
  2  the command line is wrong, or there is no terminal to draw on

Environment:
  BOLYST_VAULT, BOLYST_HOME  as --vault and --home
  NO_COLOR                   no colours
  LC_ALL, LC_MESSAGES, LANG  the language of the program, until an office says which";

/// Structured conversations with newcomers, in two languages, kept as encrypted records.
#[derive(Parser)]
#[command(name = "bolyst", version, about, after_help = EXIT_CODES)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Args)]
struct Global {
    /// Folder of the office's vault; it may lie in a synced folder
    #[arg(long, global = true, value_name = "DIR")]
    vault: Option<PathBuf>,
    /// Folder of this computer's own keys and drafts, forms and words
    #[arg(long, global = true, value_name = "DIR")]
    home: Option<PathBuf>,
    /// Take the passphrase from the first line of this file instead of asking for it; never from an argument or a variable
    #[arg(long, global = true, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// One line at a time, without drawing: for screen readers, simple terminals and pipes
    #[arg(long, global = true)]
    linear: bool,
    /// Language of the program; of `preview` and `run`: of the conversation; of `new`: of the form, any number of them
    #[arg(long, global = true, value_name = "TAG", value_delimiter = ',')]
    language: Vec<String>,
    /// Colours
    #[arg(long, global = true, value_enum, value_name = "NAME")]
    theme: Option<environment::Theme>,
}

#[derive(Subcommand)]
enum Command {
    /// Open a throw-away office with made-up people; nothing of it stays
    Demo(demo::Arguments),
    /// Write a form to begin with, and its words
    New(new::Arguments),
    /// Try a form out in the real screen, without an office; nothing is kept
    Preview(preview::Arguments),
    /// Lead a form without a screen: JSON lines in, JSON lines out
    Run(run::Arguments),
    /// Colleagues, computers and passphrases: who belongs to the office, and how that changes
    #[command(subcommand)]
    Member(member::Action),
    /// Letters and sheets that a person takes home: list, write
    #[command(subcommand)]
    Letter(letter::Action),
    /// What the office holds about somebody: all of it in files, consents, erasing
    #[command(subcommand)]
    Person(person::Action),
    /// What has been kept long enough: list, export for the archive, erase
    #[command(subcommand)]
    Retention(retention::Action),
    /// Conversations that were submitted: list, show, export
    #[command(subcommand)]
    Session(session::Action),
    /// Look through the whole vault: every file that is missing, altered, forged or not where it belongs, by name
    Verify(verify::Arguments),
    /// List every fault of forms, code lists and words, with file, line and column
    Check(check::Arguments),
    /// Evaluate an expression of a form: its value and its type
    Eval(eval::Arguments),
    /// Take over a questionnaire from an XLSForm workbook, and say what became of each row
    Import(import::Arguments),
    /// What all conversations say together, without anybody's answers: text, CSV, JSON or a page to print
    Statistics(statistics::Arguments),
    /// Print the JSON Schema of form files
    Schema,
}

/// Reads the arguments and does what they say.
pub fn main(hardening: Hardening) -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help for a reader that has gone is no fault.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { USAGE } else { DONE });
        }
    };
    let environment = Environment::new(cli.global, hardening);
    let result = match cli.command {
        None => open::run(&environment),
        Some(Command::Demo(arguments)) => demo::run(&environment, &arguments),
        Some(Command::New(arguments)) => new::run(&environment, &arguments),
        Some(Command::Preview(arguments)) => preview::run(&environment, &arguments),
        Some(Command::Run(arguments)) => run::run(&environment, &arguments),
        Some(Command::Member(action)) => member::run(&environment, &action),
        Some(Command::Letter(action)) => letter::run(&environment, &action),
        Some(Command::Person(action)) => person::run(&environment, &action),
        Some(Command::Retention(action)) => retention::run(&environment, &action),
        Some(Command::Session(action)) => session::run(&environment, &action),
        Some(Command::Verify(arguments)) => verify::run(&environment, &arguments),
        Some(Command::Check(arguments)) => check::run(&environment, &arguments),
        Some(Command::Eval(arguments)) => eval::run(&environment, &arguments),
        Some(Command::Import(arguments)) => import::run(&environment, &arguments),
        Some(Command::Statistics(arguments)) => statistics::run(&environment, &arguments),
        Some(Command::Schema) => schema::run(),
    };
    ExitCode::from(output::code(result, &environment))
}
