//! Pictures for the printed report. Every bar has its number beside it: nothing is told by colour or length alone.

use std::fmt::Write;

/// Width of a picture, in its own units.
const WIDTH: f64 = 640.0;
/// Where bars begin; names stand before.
const NAMES: f64 = 260.0;
const ROW: f64 = 22.0;
/// Room for numbers behind the bars.
const NUMBERS: f64 = 90.0;

/// A bar: its name, its length from nothing to one, and its number in words. No length: it is hidden.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) length: Option<f64>,
    pub(super) number: String,
}

/// Horizontal bars.
pub(super) fn bars(title: &str, lines: &[Line]) -> String {
    let mut picture = Picture::new(title, lines.len() as f64 * ROW);
    for (row, line) in lines.iter().enumerate() {
        let y = row as f64 * ROW;
        picture.words(NAMES - 8.0, y, "end", &line.name);
        let longest = WIDTH - NAMES - NUMBERS;
        let length = line.length.map(|length| length.clamp(0.0, 1.0) * longest);
        match length {
            Some(length) => picture.bar(NAMES, y, length, "a"),
            None => picture.hidden(NAMES, y),
        }
        picture.words(
            NAMES + length.unwrap_or(24.0) + 6.0,
            y,
            "start",
            &line.number,
        );
    }
    picture.end()
}

/// Bars to both sides of a middle: what speaks for moving to the left, for staying to the right.
pub(super) fn diverging(title: &str, sides: (&str, &str), lines: &[(Line, Line)]) -> String {
    let middle = NAMES + (WIDTH - NAMES) / 2.0;
    let longest = (WIDTH - NAMES) / 2.0 - 60.0;
    let mut picture = Picture::new(title, (lines.len() + 1) as f64 * ROW);
    picture.words(middle - 6.0, 0.0, "end", &format!("← {}", sides.0));
    picture.words(middle + 6.0, 0.0, "start", &format!("{} →", sides.1));
    for (row, (left, right)) in lines.iter().enumerate() {
        let y = (row + 1) as f64 * ROW;
        picture.words(NAMES - 8.0, y, "end", &left.name);
        let of = |line: &Line| line.length.map(|length| length.clamp(0.0, 1.0) * longest);
        let (before, after) = (of(left), of(right));
        match before {
            Some(length) => picture.bar(middle - length, y, length, "b"),
            None => picture.hidden(middle - 24.0, y),
        }
        match after {
            Some(length) => picture.bar(middle, y, length, "a"),
            None => picture.hidden(middle, y),
        }
        picture.words(
            middle - before.unwrap_or(24.0) - 6.0,
            y,
            "end",
            &left.number,
        );
        picture.words(
            middle + after.unwrap_or(24.0) + 6.0,
            y,
            "start",
            &right.number,
        );
    }
    picture.line(middle, (lines.len() + 1) as f64 * ROW);
    picture.end()
}

struct Picture {
    out: String,
}

impl Picture {
    fn new(title: &str, height: f64) -> Picture {
        let mut picture = Picture { out: String::new() };
        let title = escaped(title);
        picture.push(format_args!(
            "<svg role=\"img\" viewBox=\"0 0 {WIDTH} {height}\" aria-label=\"{title}\">"
        ));
        picture
    }

    fn push(&mut self, words: std::fmt::Arguments) {
        // Writing to a string cannot fail.
        let _ = self.out.write_fmt(words);
    }

    fn words(&mut self, x: f64, y: f64, anchor: &str, text: &str) {
        let (y, text) = (y + 15.0, escaped(text));
        self.push(format_args!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{text}</text>"
        ));
    }

    fn bar(&mut self, x: f64, y: f64, width: f64, class: &str) {
        let y = y + 3.0;
        self.push(format_args!(
            "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"16\"/>"
        ));
    }

    fn hidden(&mut self, x: f64, y: f64) {
        let y = y + 3.0;
        self.push(format_args!(
            "<rect class=\"hidden\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"24\" height=\"16\"/>"
        ));
    }

    fn line(&mut self, x: f64, height: f64) {
        self.push(format_args!(
            "<line x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"0\" y2=\"{height:.1}\"/>"
        ));
    }

    fn end(mut self) -> String {
        self.out.push_str("</svg>\n");
        self.out
    }
}

pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}
