//! What is said about a session: comments, approval, sending it back.

use super::ReadingPage;
use crate::desk::{DeskError, SessionState, Verdict};
use crate::tui::message::{Ask, Effect, Question};
use crate::tui::overlay::{Confirm, LineInput, Purpose};
use crate::tui::shared::Shared;

impl ReadingPage {
    pub(super) fn is_returned(&self) -> bool {
        self.reading.state == SessionState::Returned
    }

    /// Something is said about the question that is pointed at; first it has to be seen.
    pub(super) fn comment_on_pointed(&mut self, shared: &Shared) -> Vec<Effect> {
        match self.pointed(shared) {
            Some(spot) => {
                let path = self.reading.interview.path(spot);
                self.comment_on(Some(path), shared)
            }
            None if self.questions.is_empty() => self.comment_on(None, shared),
            None => {
                self.point(true, shared);
                Vec::new()
            }
        }
    }

    /// Opens the line to write; `path` none: about the session as a whole.
    pub(super) fn comment_on(&mut self, path: Option<String>, shared: &Shared) -> Vec<Effect> {
        let about = match &path {
            Some(path) => self.question_at(path),
            None => shared.text("ui-reading-as-a-whole"),
        };
        self.commenting = Some(path);
        let input = LineInput::new(Purpose::Comment, about, "");
        vec![Effect::Open(Box::new(input))]
    }

    fn question_at(&mut self, path: &str) -> String {
        let tag = self.tag();
        let interview = &self.reading.interview;
        let words = interview
            .find(path)
            .map(|spot| self.speaker.question(interview, spot, &tag));
        words.map_or_else(|| path.to_owned(), |words| words.label.text.clone())
    }

    pub(super) fn say(&mut self, words: String) -> Vec<Effect> {
        let Some(path) = self.commenting.take() else {
            return Vec::new();
        };
        self.ask(Ask::Comment {
            record: self.reading.record.clone(),
            path,
            words,
            seen: self.reading.seen.clone(),
        })
    }

    pub(super) fn ask_to_approve(&mut self, shared: &Shared) -> Vec<Effect> {
        if self.may_judge(shared) {
            return vec![Effect::Open(Box::new(Confirm::new(Question::Approve)))];
        }
        Vec::new()
    }

    pub(super) fn ask_for_reasons(&mut self, shared: &Shared) -> Vec<Effect> {
        if !self.may_judge(shared) {
            return Vec::new();
        }
        let input = LineInput::new(Purpose::Reasons, String::new(), "");
        vec![Effect::Open(Box::new(input))]
    }

    pub(super) fn approve(&mut self) -> Vec<Effect> {
        self.judge(Verdict::Approve, String::new())
    }

    pub(super) fn send_back(&mut self, words: String) -> Vec<Effect> {
        self.judge(Verdict::Return, words)
    }

    fn judge(&mut self, verdict: Verdict, words: String) -> Vec<Effect> {
        self.ask(Ask::Review {
            record: self.reading.record.clone(),
            verdict,
            words,
            seen: self.reading.seen.clone(),
        })
    }

    fn may_judge(&mut self, shared: &Shared) -> bool {
        if !self.reading.may_review {
            self.trouble = Some(shared.error(&DeskError::NotASupervisor));
        }
        self.reading.may_review
    }

    /// One thing at a time: what is said twice stays there twice.
    fn ask(&mut self, ask: Ask) -> Vec<Effect> {
        if self.busy {
            return Vec::new();
        }
        self.busy = true;
        vec![Effect::Ask(ask)]
    }
}
