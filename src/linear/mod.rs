//! The same conversation, one line at a time: for screen readers, simple terminals and pipes.
//!
//! Everything is said from top to bottom and nothing is drawn over. A line that begins with `:` is a command, everything
//! else an answer; `::` begins an answer with a colon. At the end of the input the conversation is saved and left.

mod command;
mod conflicts;
mod conversation;
mod doing;
mod door;
mod ending;
mod home;
mod preview;
mod reading;
mod reply;
mod talk;

use std::io::{self, BufRead, Write};

use crate::desk::{Desk, Situation};

pub use talk::Secret;
use talk::Talk;

/// Where lines come from and go to.
pub struct Ends<'a> {
    pub input: &'a mut dyn BufRead,
    pub output: &'a mut dyn Write,
    /// How a passphrase is read.
    pub secret: Secret,
    /// A form that is tried out is read again when one of its files changes.
    pub watch: bool,
}

/// Whether to go on after a page.
enum Next {
    Stay,
    Leave,
}

/// Leads the whole program on these lines until the person leaves or the input ends.
///
/// # Errors
/// The output cannot be written to. Everything that was answered has been saved before.
pub fn run(mut desk: Desk, ends: Ends<'_>) -> io::Result<()> {
    let watch = ends.watch;
    let mut talk = Talk::new(ends, desk.catalogs().clone(), desk.language().clone());
    if desk.is_preview() {
        return preview::page(&mut desk, &mut talk, watch);
    }
    if desk.is_demo() {
        talk.say("ui-linear-demo", &[])?;
    }
    loop {
        let next = match desk.situation() {
            Situation::Open => home::page(&mut desk, &mut talk)?,
            Situation::NoOffice => door::found(&mut desk, &mut talk)?,
            Situation::SheetUnconfirmed => door::sheet(&mut desk, &mut talk)?,
            Situation::Locked => door::unlock(&mut desk, &mut talk)?,
            closed => door::closed(&closed, &mut talk)?,
        };
        talk.speak(desk.language());
        if matches!(next, Next::Leave) {
            desk.lock();
            return talk.say("ui-linear-bye", &[]);
        }
    }
}
