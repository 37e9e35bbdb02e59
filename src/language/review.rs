//! Who has read a text: the status lines in the comments of an `.ftl` file.
//!
//! `### status: draft` marks the whole file, `# status: reviewed Anna Berg 2026-02-03` directly above a message that one.

use std::collections::HashMap;

use super::fault::{Fault, Place, Problem};

/// Whether somebody who knows the language has read a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Review {
    /// Written in a source language.
    Source,
    Draft,
    Reviewed {
        by: String,
        on: String,
    },
}

/// The reviewed messages of one language. What is not in it is a draft.
#[derive(Default)]
pub(super) struct Reviews(HashMap<String, Review>);

impl Reviews {
    pub(super) fn of(&self, message: &str) -> Review {
        self.0.get(message).cloned().unwrap_or(Review::Draft)
    }

    /// Reads the status lines of one file. A message that the file has takes its status from this file alone.
    pub(super) fn read(&mut self, file: &str, text: &str) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut for_file = Review::Draft;
        let mut for_next = None;
        for (number, line) in text.lines().enumerate() {
            if let Some((level, status)) = status_line(line) {
                match parse_status(status) {
                    Some(review) if level == Level::File => for_file = review,
                    Some(review) => for_next = Some(review),
                    None => faults.push(unknown_status(file, number + 1, line, status)),
                }
            } else if let Some(id) = message_id(line) {
                let review = for_next.take().unwrap_or_else(|| for_file.clone());
                self.set(id, review);
            } else if !line.starts_with('#') {
                for_next = None;
            }
        }
        faults
    }

    fn set(&mut self, message: &str, review: Review) {
        if review == Review::Draft {
            self.0.remove(message);
        } else {
            self.0.insert(message.to_owned(), review);
        }
    }
}

/// What a status line is about.
#[derive(PartialEq)]
enum Level {
    File,
    Message,
}

fn status_line(line: &str) -> Option<(Level, &str)> {
    let (level, comment) = match line.strip_prefix("###") {
        Some(comment) => (Level::File, comment),
        None => (Level::Message, line.strip_prefix('#')?),
    };
    let status = comment.trim_start().strip_prefix("status:")?;
    Some((level, status.trim()))
}

/// `draft`, or `reviewed` by a name and on a date (the last word).
fn parse_status(status: &str) -> Option<Review> {
    if status == "draft" {
        return Some(Review::Draft);
    }
    let (by, on) = status.strip_prefix("reviewed ")?.trim().rsplit_once(' ')?;
    let is_date = on.len() == 10 && on.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    is_date.then(|| Review::Reviewed {
        by: by.trim().to_owned(),
        on: on.to_owned(),
    })
}

/// The id of the message that begins on this line.
fn message_id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end_matches(' ');
    let begins_well = id.starts_with(|first: char| first.is_ascii_alphabetic());
    let goes_on_well = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (begins_well && id.chars().all(goes_on_well)).then_some(id)
}

fn unknown_status(file: &str, line: usize, text: &str, status: &str) -> Fault {
    let before = text.len() - text.trim_end().len() + status.len();
    // Cannot fail: the line ends with the status and blanks.
    let column = text[..text.len() - before].chars().count() + 1;
    Fault {
        file: file.to_owned(),
        place: Place { line, column },
        message: None,
        problem: Problem::UnknownStatus(status.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reviewed(by: &str, on: &str) -> Review {
        Review::Reviewed {
            by: by.to_owned(),
            on: on.to_owned(),
        }
    }

    #[test]
    fn a_message_has_its_own_status_or_that_of_its_file() {
        let mut reviews = Reviews::default();
        let faults = reviews.read(
            "x.ftl",
            "### status: reviewed Anna Berg 2026-02-03\n\n\
             first = 1\n    .hint = 2\n\
             # About this one\n# status: draft\nsecond = 2\n\
             third = 3\n\n\
             # status: reviewed Olena 2026-03-04\nfourth =\n    four\n",
        );
        assert_eq!(faults, []);
        assert_eq!(reviews.of("first"), reviewed("Anna Berg", "2026-02-03"));
        assert_eq!(reviews.of("second"), Review::Draft);
        assert_eq!(reviews.of("third"), reviewed("Anna Berg", "2026-02-03"));
        assert_eq!(reviews.of("fourth"), reviewed("Olena", "2026-03-04"));
        assert_eq!(reviews.of("fifth"), Review::Draft);
    }

    #[test]
    fn a_status_apart_from_its_message_marks_nothing() {
        let mut reviews = Reviews::default();
        reviews.read("x.ftl", "# status: reviewed Anna 2026-02-03\n\nfirst = 1\n");
        assert_eq!(reviews.of("first"), Review::Draft);
    }

    #[test]
    fn a_later_file_takes_the_review_back() {
        let mut reviews = Reviews::default();
        reviews.read(
            "a.ftl",
            "### status: reviewed Anna 2026-02-03\nfirst = 1\nsecond = 2\n",
        );
        reviews.read("b.ftl", "### status: draft\nfirst = 1, new\n");
        assert_eq!(reviews.of("first"), Review::Draft);
        assert_eq!(reviews.of("second"), reviewed("Anna", "2026-02-03"));
    }

    #[test]
    fn a_status_that_nobody_understands_is_named_with_its_place() {
        let mut reviews = Reviews::default();
        let faults = reviews.read("x.ftl", "a = 1\n#  status: reviewed by æ \nb = 2\n");
        assert_eq!(faults.len(), 1);
        assert_eq!(
            faults[0].place,
            Place {
                line: 2,
                column: 12
            }
        );
        assert_eq!(
            faults[0].problem,
            Problem::UnknownStatus("reviewed by æ".to_owned())
        );
        assert_eq!(reviews.of("b"), Review::Draft);
    }
}
