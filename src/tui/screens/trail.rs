//! How a conversation went: a short story, and a chart of where the time went. For learning, not for measuring anyone.

use std::collections::HashMap;

use ratatui::layout::{Position, Rect};
use time::{Duration, OffsetDateTime};

use crate::desk::Speaker;
use crate::interview::{Course, Interview, Place, Step};
use crate::language::{Arg, Tag};
use crate::tui::canvas::{Canvas, below, indent, one_row};
use crate::tui::day;
use crate::tui::keymap::{Command, Context};
use crate::tui::message::Effect;
use crate::tui::page::Page;
use crate::tui::screens::interview::sections::section_number;
use crate::tui::shared::Shared;
use crate::tui::widgets::asking::measured;
use crate::tui::widgets::document::{Document, Focus, Paragraph, Weight};

/// Rows above the text.
const HEAD: u16 = 3;
/// Cells of the longest bar.
const LONGEST_BAR: u16 = 30;
/// Eighths of a cell.
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

pub struct TrailPage {
    title: String,
    document: Document,
    top: usize,
}

impl TrailPage {
    pub fn new(
        course: &Course,
        interview: &Interview,
        speaker: &mut Speaker,
        shared: &Shared,
    ) -> TrailPage {
        let writer = Writer {
            course,
            interview,
            speaker,
            shared,
            text: Vec::new(),
        };
        TrailPage {
            title: shared.text(&interview.form().title),
            document: Document::new(writer.write()),
            top: 0,
        }
    }
}

impl Page for TrailPage {
    fn contexts(&self) -> Vec<Context> {
        vec![Context::Trail, Context::List]
    }

    fn command(&mut self, command: Command, shared: &Shared) -> Vec<Effect> {
        let height = shared.size.height.saturating_sub(1);
        let area = measured(below(
            Rect {
                x: 0,
                y: 0,
                width: shared.size.width,
                height,
            },
            HEAD,
        ));
        let page = usize::from(area.height.saturating_sub(2).max(1));
        let last = self.document.last_top(area, shared.encoding);
        let top = self.top.min(last);
        self.top = match command {
            Command::Return => return vec![Effect::GoBack],
            Command::Up => top.saturating_sub(1),
            Command::Down | Command::Accept => (top + 1).min(last),
            Command::PageUp => top.saturating_sub(page),
            Command::PageDown => (top + page).min(last),
            Command::First => 0,
            Command::Last => last,
            _ => top,
        };
        Vec::new()
    }

    fn view(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        let head = indent(one_row(area, 0), 1);
        let used = canvas.label(head, &shared.text("ui-trail-title"), shared.theme.title);
        canvas.label(indent(head, used + 3), &self.title, shared.theme.dim);
        canvas.rule(one_row(area, 1), shared.theme.rule);
        let text = measured(below(area, HEAD));
        self.document
            .draw(&shared.theme, canvas, text, Focus::Row(self.top));
        None
    }
}

/// Writes story and chart.
struct Writer<'a> {
    course: &'a Course,
    interview: &'a Interview,
    speaker: &'a mut Speaker,
    shared: &'a Shared,
    text: Vec<Paragraph>,
}

impl Writer<'_> {
    fn write(mut self) -> Vec<Paragraph> {
        self.tell("ui-trail-why", &[], Weight::Dim);
        self.blank();
        if self.course.places.is_empty() {
            self.tell("ui-trail-nothing", &[], Weight::Text);
            return self.text;
        }
        self.story();
        self.chart();
        self.text
    }

    fn story(&mut self) {
        let course = self.course;
        if let (Some(began), Some(ended)) = (course.began, course.ended) {
            let args = [
                ("start", Arg::Text(self.moment(began))),
                ("end", Arg::Text(self.moment(ended))),
                ("active", Arg::Text(self.length(course.active))),
            ];
            self.tell("ui-trail-times", &args, Weight::Text);
        }
        if let Some(longest) = course.longest() {
            let args = [
                ("question", Arg::Text(self.question(&longest.path))),
                ("time", Arg::Text(self.length(longest.spent))),
            ];
            self.tell("ui-trail-longest", &args, Weight::Text);
        }
        let counts = [
            ("ui-trail-back", course.ways_back),
            ("ui-trail-changed", course.changes()),
            ("ui-trail-undone", course.undone),
        ];
        for (id, count) in counts {
            if count > 0 || id == "ui-trail-back" {
                self.tell(id, &[("count", Shared::number(count))], Weight::Text);
            }
        }
        self.languages();
        self.breaks();
        if course.clock_went_back {
            self.tell("ui-trail-clock", &[], Weight::Attention);
        }
    }

    fn languages(&mut self) {
        let switches = &self.course.switches;
        let mut languages: Vec<String> = Vec::new();
        for switch in switches {
            let name = Tag::parse(&switch.language)
                .map_or_else(|| switch.language.clone(), |tag| tag.own_name().to_owned());
            if !languages.contains(&name) {
                languages.push(name);
            }
        }
        let args = [
            ("count", Shared::number(switches.len())),
            ("languages", Arg::Text(languages.join(", "))),
        ];
        self.tell("ui-trail-languages", &args, Weight::Text);
    }

    fn breaks(&mut self) {
        for rest in &self.course.breaks {
            let place = rest.path.as_deref().map(|path| self.number(path));
            let args = [
                ("when", Arg::Text(self.moment(rest.at))),
                ("time", Arg::Text(self.length(rest.length))),
                ("place", Arg::Text(place.unwrap_or_default())),
            ];
            self.tell("ui-trail-break", &args, Weight::Text);
        }
    }

    /// A bar for every question that was come to, section by section.
    fn chart(&mut self) {
        let by_path: HashMap<&str, &Place> = self
            .course
            .places
            .iter()
            .map(|place| (place.path.as_str(), place))
            .collect();
        let longest = self.course.longest().map_or(Duration::ZERO, |it| it.spent);
        let mut shown: Vec<&str> = Vec::new();
        for (at, section) in self.interview.sections().iter().enumerate() {
            let steps = section.steps.iter().filter_map(|step| {
                let (Step::Ask(spot) | Step::More(spot)) = step else {
                    return None;
                };
                let place = *by_path.get(self.interview.path(*spot).as_str())?;
                Some((self.interview.number(*step), place))
            });
            let steps: Vec<(String, &Place)> = steps.collect();
            if steps.is_empty() {
                continue;
            }
            let all = steps.iter().map(|(_, place)| place.spent).sum();
            let number = section_number(self.interview, section).unwrap_or(at + 1);
            let title = self
                .speaker
                .section(self.interview, section, &self.shared.language);
            self.blank();
            let heading = Paragraph::new(title.text, Weight::Title).indent(3);
            let heading = heading.mark(number.to_string()).note(self.length(all));
            self.text.push(heading);
            for (number, place) in steps {
                shown.push(&place.path);
                self.bar(number, place, longest);
            }
        }
        self.elsewhere(&shown, longest);
        self.blank();
        self.tell("ui-trail-signs", &[], Weight::Dim);
    }

    /// Questions that were come to and are not asked any more.
    fn elsewhere(&mut self, shown: &[&str], longest: Duration) {
        let course = self.course;
        let rest = course.places.iter();
        let rest: Vec<&Place> = rest
            .filter(|place| !shown.contains(&place.path.as_str()))
            .collect();
        if rest.is_empty() {
            return;
        }
        self.blank();
        self.tell("ui-trail-elsewhere", &[], Weight::Title);
        for place in rest {
            self.bar(String::new(), place, longest);
        }
    }

    fn bar(&mut self, number: String, place: &Place, longest: Duration) {
        let room = LONGEST_BAR.min(self.shared.size.width / 3);
        let bar = bar(place.spent, longest, room);
        let mut note = self.length(place.spent);
        if place.visits > 1 {
            note = format!("↺{}  {note}", place.visits - 1);
        }
        if place.changes > 0 {
            note = format!("✎{}  {note}", place.changes);
        }
        let line = Paragraph::new(bar, Weight::Key).indent(8);
        self.text.push(line.mark(number).note(note).cut());
    }

    /// Number and words of a question.
    fn question(&mut self, path: &str) -> String {
        let number = self.number(path);
        let Some(spot) = self.interview.find(path) else {
            return number;
        };
        let words = self
            .speaker
            .question(self.interview, spot, &self.shared.language);
        format!("{number} «{}»", words.label.text)
    }

    fn number(&self, path: &str) -> String {
        let spot = self.interview.find(path);
        spot.map_or_else(
            || path.to_owned(),
            |spot| self.interview.number(Step::Ask(spot)),
        )
    }

    fn tell(&mut self, id: &str, args: crate::language::Args, weight: Weight) {
        let words = self.shared.text_with(id, args);
        self.text.push(Paragraph::new(words, weight));
    }

    fn blank(&mut self) {
        self.text.push(Paragraph::blank());
    }

    fn moment(&self, moment: OffsetDateTime) -> String {
        let local = moment.to_offset(self.shared.offset);
        format!("{} {}", day::show(local.date()), self.shared.clock(moment))
    }

    /// A length of time in the unit that fits it.
    fn length(&self, length: Duration) -> String {
        let (id, count) = match length.whole_seconds() {
            seconds @ 0..60 => ("ui-length-seconds", seconds),
            _ if length < Duration::hours(2) => ("ui-length-minutes", length.whole_minutes()),
            _ if length < Duration::days(2) => ("ui-length-hours", length.whole_hours()),
            _ => ("ui-length-days", length.whole_days()),
        };
        self.shared
            .text_with(id, &[("count", Arg::Number(count as f64))])
    }
}

/// A bar of block characters, drawn to an eighth of a cell.
fn bar(part: Duration, whole: Duration, room: u16) -> String {
    if whole <= Duration::ZERO || part <= Duration::ZERO {
        return "▏".to_owned();
    }
    let share = part.as_seconds_f64() / whole.as_seconds_f64();
    let eighths = (share * f64::from(room) * 8.0).round().max(1.0) as usize;
    let rest = EIGHTHS.get(eighths % 8).copied().unwrap_or_default();
    format!("{}{rest}", "█".repeat(eighths / 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_as_long_as_their_share() {
        let minute = Duration::minutes(1);
        assert_eq!(bar(minute, minute, 4), "████");
        assert_eq!(bar(minute / 2, minute, 4), "██");
        assert_eq!(bar(Duration::seconds(10), minute, 3), "▌");
        assert_eq!(bar(Duration::ZERO, minute, 4), "▏");
        assert_eq!(bar(minute, Duration::ZERO, 4), "▏");
    }
}
