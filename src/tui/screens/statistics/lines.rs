//! The lines of each part of the statistics.

use super::bars::{bar, bar_to_left, column, column_right};
use crate::desk::statistics::{Statistics, Words};
use crate::language::Arg;
use crate::office::statistics::{Bar, Breakdown, Figure, Report};
use crate::tui::widgets::document::{Paragraph, Weight};

/// Bars longer than this say no more.
pub(super) const WIDEST: u16 = 110;

/// Columns at the left: the pointer's, and the indent of bars.
const MARGIN: u16 = 6;
/// Periods of a trend: what is older is in the printed report.
const PERIODS: usize = 8;
/// Room for a number and its share.
const NUMBER: u16 = 12;

/// One part, for a text of this width.
pub(super) fn write(
    statistics: &Statistics,
    part: usize,
    words: &Words,
    width: u16,
) -> Vec<Paragraph> {
    let mut writer = Writer {
        words,
        room: width.saturating_sub(MARGIN),
        text: Vec::new(),
    };
    match part {
        0 => writer.first(statistics),
        1 => writer.questions(&statistics.report),
        part => writer.measure(&statistics.report, (part - 1) as u8),
    }
    writer.text
}

struct Writer<'a> {
    words: &'a Words<'a>,
    /// Columns for a row with a bar in it.
    room: u16,
    text: Vec<Paragraph>,
}

impl Writer<'_> {
    fn push(&mut self, text: impl Into<String>, weight: Weight, indent: u16) {
        self.text.push(Paragraph::new(text, weight).indent(indent));
    }

    fn blank(&mut self) {
        self.text.push(Paragraph::blank());
    }

    /// Columns for names: enough to know them, and more than half stays for the bars.
    fn names(&self) -> u16 {
        (self.room * 2 / 5).clamp(12, 40)
    }

    fn longest(&self) -> u16 {
        self.room.saturating_sub(self.names() + 2 + NUMBER).max(4)
    }

    fn first(&mut self, statistics: &Statistics) {
        let report = &statistics.report;
        self.push(self.words.why(report.limit), Weight::Dim, 0);
        if report.is_empty() {
            self.blank();
            let empty = self.words.empty(report.limit);
            self.text
                .push(Paragraph::new(empty, Weight::Attention).indent(2).mark("!"));
        }
        if statistics.undated > 0 {
            let count = [("count", Arg::Number(statistics.undated as f64))];
            let undated = self.words.with("ui-statistics-undated", &count);
            self.text.push(
                Paragraph::new(undated, Weight::Attention)
                    .indent(2)
                    .mark("!"),
            );
        }
        self.goals(statistics);
        self.warnings(statistics);
    }

    fn goals(&mut self, statistics: &Statistics) {
        self.blank();
        self.push(self.words.text("ui-statistics-goals"), Weight::Title, 0);
        if statistics.report.goals.is_empty() {
            self.push(self.words.text("ui-statistics-no-goals"), Weight::Dim, 2);
        }
        let lines = statistics.goal_lines(self.words);
        for ((goal, line), now) in lines.into_iter().zip(&statistics.report.goals) {
            self.push(goal, Weight::Text, 2);
            self.push(line, Weight::Answer, 4);
            self.trend(&now.trend);
        }
    }

    fn warnings(&mut self, statistics: &Statistics) {
        self.blank();
        self.push(self.words.text("ui-statistics-warnings"), Weight::Title, 0);
        let told = statistics.warning_lines(self.words);
        if told.is_empty() {
            let limit = [("limit", Arg::Number(f64::from(statistics.report.limit)))];
            let none = self.words.with("ui-statistics-no-warnings", &limit);
            self.push(none, Weight::Dim, 2);
        }
        for (title, lines) in told {
            let title = Paragraph::new(title, Weight::Attention);
            self.text.push(title.indent(2).mark("!"));
            for line in lines {
                self.push(line, Weight::Text, 4);
            }
        }
    }

    /// Per cent of each period, a bar for each.
    fn trend(&mut self, trend: &[(crate::office::statistics::Period, Option<f64>)]) {
        if trend.len() < 2 {
            return;
        }
        for (period, percent) in trend.iter().skip(trend.len().saturating_sub(PERIODS)) {
            let number = percent.map(|percent| format!("{percent:.0} %"));
            self.row(
                &period.to_string(),
                percent.map(|percent| percent / 100.0),
                number.unwrap_or_else(|| ":".to_owned()),
            );
        }
    }

    fn questions(&mut self, report: &Report) {
        for number in 1..=5 {
            self.blank();
            let title = format!("{number}. {}", self.words.question(number));
            self.push(title, Weight::Title, 0);
            let figures = report
                .figures
                .iter()
                .filter(|figure| figure.question_of_report == Some(number));
            for figure in figures {
                self.headline(figure);
            }
        }
    }

    /// The largest bar of a figure, in one line.
    fn headline(&mut self, figure: &Figure) {
        let title = self.words.figure(&figure.id);
        let shown = figure.bars.iter().find(|bar| bar.people.is_some());
        let Some(bar) = shown else {
            self.row(&title, None, ":".to_owned());
            return;
        };
        let share = bar.people.and_then(|people| figure.percent(people));
        self.row(
            &title,
            share.map(|percent| percent / 100.0),
            self.number(figure, bar.people),
        );
        if figure.bars.len() > 1 {
            self.push(self.words.text(&bar.message), Weight::Dim, 6);
        }
    }

    fn measure(&mut self, report: &Report, measure: u8) {
        for figure in report.figures.iter().filter(|it| it.measure == measure) {
            self.push(self.words.figure(&figure.id), Weight::Title, 0);
            self.push(self.words.asked(figure), Weight::Dim, 2);
            if figure.period.is_some() {
                match figure.diverging {
                    true => self.sides(figure),
                    false => self.bars(figure),
                }
                figure.by.iter().for_each(|by| self.breakdown(by));
                if figure.trend.len() > 1 {
                    self.push(self.words.text("ui-statistics-trend"), Weight::Dim, 2);
                    self.trend(&figure.trend);
                }
            }
            self.blank();
        }
    }

    fn number(&self, figure: &Figure, people: Option<u32>) -> String {
        let percent = people.and_then(|people| figure.percent(people));
        match percent {
            Some(percent) => format!("{} ({percent:.0} %)", self.words.count(people)),
            None => self.words.count(people),
        }
    }

    fn bars(&mut self, figure: &Figure) {
        for bar in &figure.bars {
            let share = bar.people.and_then(|people| figure.percent(people));
            let name = self.words.text(&bar.message);
            self.row(
                &name,
                share.map(|percent| percent / 100.0),
                self.number(figure, bar.people),
            );
        }
    }

    fn row(&mut self, name: &str, share: Option<f64>, number: String) {
        let picture = share.map(|share| bar(share, self.longest()));
        let row = format!(
            "{}  {} {number}",
            column(name, self.names()),
            picture.unwrap_or_else(|| "┄┄".to_owned()),
        );
        let weight = if share.is_some() {
            Weight::Text
        } else {
            Weight::Dim
        };
        self.text.push(Paragraph::new(row, weight).indent(4).cut());
    }

    /// What speaks for moving to the left, for staying to the right.
    fn sides(&mut self, figure: &Figure) {
        let half = self.room.saturating_sub(self.names() + 2 + 1) / 2;
        let (left, right) = (
            format!("← {}", self.words.text("ui-statistics-move")),
            format!("{} →", self.words.text("ui-statistics-stay")),
        );
        let head = format!(
            "{}  {}│ {right}",
            column("", self.names()),
            column_right(&format!("{left} "), half),
        );
        self.text
            .push(Paragraph::new(head, Weight::Key).indent(4).cut());
        for bar in &figure.bars {
            self.side(figure, bar, half);
        }
    }

    fn side(&mut self, figure: &Figure, factor: &Bar, half: u16) {
        let longest = half.saturating_sub(5).max(2);
        let share = |people: Option<u32>| {
            people
                .and_then(|people| figure.percent(people))
                .map(|percent| percent / 100.0)
        };
        let before = match share(factor.against) {
            Some(share) => bar_to_left(share, longest),
            None => "┄┄".to_owned(),
        };
        let after = match share(factor.people) {
            Some(share) => bar(share, longest),
            None => "┄┄".to_owned(),
        };
        let left = format!("{} {before}", self.words.count(factor.against));
        let row = format!(
            "{}  {}│{after} {}",
            column(&self.words.text(&factor.message), self.names()),
            column_right(&left, half),
            self.words.count(factor.people)
        );
        self.text
            .push(Paragraph::new(row, Weight::Text).indent(4).cut());
    }

    fn breakdown(&mut self, by: &Breakdown) {
        if by.groups.iter().all(|(_, _, count)| count.is_none()) {
            return;
        }
        self.push(self.words.dimension(by.dimension), Weight::Dim, 2);
        for (message, people, count) in &by.groups {
            let share = people
                .zip(*count)
                .map(|(people, count)| f64::from(count) / f64::from(people.max(1)));
            let number = match (count, people) {
                (Some(count), Some(people)) => format!("{count} / {people}"),
                _ => ":".to_owned(),
            };
            let name = self.words.text(message);
            self.row(&name, share, number);
        }
    }
}
