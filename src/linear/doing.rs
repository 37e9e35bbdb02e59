//! What can be done in a conversation besides answering.

use std::io;

use super::command::{self, Command};
use super::conversation::{Flow, Leading};
use crate::desk::Spoken;
use crate::interview::{Spot, Step};
use crate::record::Status;

impl Leading<'_, '_> {
    pub(super) fn command(&mut self, command: Command, rest: &str) -> io::Result<Flow> {
        let now = self.now();
        match command {
            Command::Help => command::help(self.talk)?,
            Command::Back => {
                self.interview.back(now);
            }
            Command::Skip => return self.forward(),
            Command::DontKnow => return self.mark(Status::DontKnow),
            Command::Refused => return self.mark(Status::Refused),
            Command::NotApplicable => return self.mark(Status::NotApplicable),
            Command::Clear => return self.clear(),
            Command::Remark => return self.remark(rest),
            Command::Keep => return self.keep(rest),
            Command::Language => self.turn_languages(),
            Command::GoTo => self.go_to(rest)?,
            Command::Unanswered => self.jump(self.interview.next_unanswered())?,
            Command::Attention => self.jump(self.interview.next_attention())?,
            Command::Undo => {
                let spot = self.interview.undo(now);
                self.jump(spot.map(Step::Ask))?;
            }
            Command::Redo => {
                let spot = self.interview.redo(now);
                self.jump(spot.map(Step::Ask))?;
            }
            Command::Summary | Command::Submit => self.interview.go_to(Step::End, now),
            Command::Pause => return self.pause(),
        }
        self.save()?;
        Ok(Flow::On)
    }

    fn asked(&self) -> Option<Spot> {
        match self.interview.here() {
            Step::Ask(spot) => Some(spot),
            Step::More(_) | Step::End => None,
        }
    }

    fn mark(&mut self, status: Status) -> io::Result<Flow> {
        let now = self.now();
        let Some(spot) = self.asked() else {
            return Ok(Flow::On);
        };
        let taken = self.interview.mark(spot, status, now);
        self.taken(spot, taken.map(|_| ()))
    }

    fn clear(&mut self) -> io::Result<Flow> {
        let now = self.now();
        if let Some(spot) = self.asked()
            && self.interview.answer(spot, None, now).is_err()
        {
            self.talk.say("ui-linear-refused-here", &[])?;
        }
        self.save()?;
        Ok(Flow::On)
    }

    fn remark(&mut self, words: &str) -> io::Result<Flow> {
        let now = self.now();
        let words = (!words.is_empty()).then(|| words.to_owned());
        if let Some(spot) = self.asked()
            && self.interview.remark(spot, words, now).is_err()
        {
            self.talk.say("ui-linear-refused-here", &[])?;
        }
        self.save()?;
        Ok(Flow::On)
    }

    fn keep(&mut self, because: &str) -> io::Result<Flow> {
        let now = self.now();
        let Some(spot) = self.asked() else {
            return Ok(Flow::On);
        };
        let kept = self.interview.keep(spot, because, now);
        self.taken(spot, kept)
    }

    /// The next language leads.
    fn turn_languages(&mut self) {
        if !self.languages.is_empty() {
            self.languages.rotate_left(1);
        }
        let now = self.now();
        if let Some(first) = self.languages.first() {
            self.interview.ask_in(first.as_str(), now);
            let words = Spoken::new(self.talk.catalogs.clone(), first.clone());
            self.interview.set_words(Box::new(words));
        }
        self.section = None;
    }

    fn go_to(&mut self, number: &str) -> io::Result<()> {
        let step = self
            .interview
            .step_with_number(&crate::language::ascii_digits(number));
        self.jump(step)
    }

    fn jump(&mut self, step: Option<Step>) -> io::Result<()> {
        let now = self.now();
        match step {
            Some(step) => self.interview.go_to(step, now),
            None => self.talk.say("ui-linear-nowhere", &[])?,
        }
        Ok(())
    }
}
