//! What every page needs: words, colours, this terminal, the hour.

use ratatui::layout::Size;
use time::{OffsetDateTime, UtcOffset};

use crate::desk::DeskError;
use crate::language::{Arg, Args, Catalogs, Tag};
use crate::script::Encoding;

use super::theme::Theme;

pub struct Shared {
    pub catalogs: Catalogs,
    /// The language of the program's own words.
    pub language: Tag,
    pub theme: Theme,
    /// How this terminal is fed right-to-left text.
    pub encoding: Encoding,
    pub size: Size,
    pub now: OffsetDateTime,
    /// The clock on the wall, against UTC.
    pub offset: UtcOffset,
    /// A throw-away office: the screen says so.
    pub demo: bool,
    /// A form is only tried out, and nothing is kept: the screen says so.
    pub preview: bool,
}

impl Shared {
    /// One of the program's own texts.
    pub fn text(&self, id: &str) -> String {
        self.catalogs.text(&self.language, id, &[])
    }

    pub fn text_with(&self, id: &str, args: Args) -> String {
        self.catalogs.text(&self.language, id, args)
    }

    /// An attribute of one of the program's own texts, when it has one.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.attribute_with(id, attribute, &[])
    }

    pub fn attribute_with(&self, id: &str, attribute: &str, args: Args) -> Option<String> {
        self.catalogs
            .find(&self.language, id, Some(attribute), args)
            .map(|saying| saying.text)
    }

    /// An error in one line: what happened and what to do now.
    pub fn error(&self, error: &DeskError) -> String {
        let told = error.tell(&self.catalogs, &self.language);
        format!("{} {} {}", told.what.text, told.safe.text, told.now.text)
    }

    /// A time of day on the wall, `10:42`.
    pub fn clock(&self, at: OffsetDateTime) -> String {
        let local = at.to_offset(self.offset);
        format!("{:02}:{:02}", local.hour(), local.minute())
    }

    /// A day and time on the wall: `3.2. 10:42`, or the time alone when it was today.
    pub fn when(&self, at: OffsetDateTime) -> String {
        let (local, today) = (at.to_offset(self.offset), self.now.to_offset(self.offset));
        if local.date() == today.date() {
            return self.clock(at);
        }
        let year = if local.year() == today.year() {
            String::new()
        } else {
            local.year().to_string()
        };
        format!(
            "{}.{}.{year} {}",
            local.day(),
            u8::from(local.month()),
            self.clock(at)
        )
    }

    /// Any page is drawn down to this size; below it says so.
    pub fn too_small(&self) -> bool {
        self.size.width < 40 || self.size.height < 12
    }

    pub fn number(value: usize) -> Arg {
        Arg::Number(value as f64)
    }
}
