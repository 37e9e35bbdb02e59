//! Words that a few functions need. The form room knows none: they are handed in.

/// Words in the language of the conversation.
pub trait Words: Send {
    /// Short name of a month, 1 to 12: `Mar`.
    fn month(&self, month: u8) -> String;
    /// Short name of a weekday, 0 is Sunday: `Sun`.
    fn weekday(&self, day: u8) -> String;
    /// The words of a message (`jr:itext`, `jr:choice-name`), if there are any.
    fn message(&self, id: &str) -> Option<String>;
}

/// English names and no messages: the choice's own value is shown then.
pub struct Plain;

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const WEEKDAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

impl Words for Plain {
    fn month(&self, month: u8) -> String {
        let name = usize::from(month)
            .checked_sub(1)
            .and_then(|index| MONTHS.get(index));
        name.map_or_else(String::new, |name| (*name).to_owned())
    }

    fn weekday(&self, day: u8) -> String {
        WEEKDAYS
            .get(usize::from(day))
            .map_or_else(String::new, |name| (*name).to_owned())
    }

    fn message(&self, _: &str) -> Option<String> {
        None
    }
}
