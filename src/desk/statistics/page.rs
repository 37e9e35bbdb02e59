//! The report as one HTML file: no script, nothing from elsewhere, made to be printed on A4.

use super::svg::{self, Line, escaped};
use super::{Statistics, Words};
use crate::language::{Arg, DateStyle, date};
use crate::office::statistics::groups::{Sign, Strength, Warning};
use crate::office::statistics::{Bar, Breakdown, Figure, GoalNow, Period, Reached};

const STYLE: &str = "\
@page { size: A4; margin: 16mm; }
body { font: 11pt/1.4 'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', sans-serif; color: #111;
  max-width: 180mm; margin: 0 auto; padding: 6mm; background: #fff; }
h1 { font-size: 18pt; margin: 0; } h2 { font-size: 13.5pt; margin: 9mm 0 2mm; border-bottom: 0.3mm solid #888; }
h3 { font-size: 11pt; margin: 5mm 0 1mm; } h1, h2, h3 { break-after: avoid; }
section { break-inside: avoid; }
p { margin: 1mm 0; } .small { font-size: 9pt; color: #444; }
svg { width: 100%; height: auto; font: 11px sans-serif; }
svg .a { fill: #1b6ca8; } svg .b { fill: #b5651d; } svg line { stroke: #111; }
svg .hidden { fill: #fff; stroke: #888; stroke-dasharray: 3 2; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; margin: 2mm 0; }
th, td { border: 0.2mm solid #999; padding: 1mm 2mm; text-align: start; } td.n, th.n { text-align: end; }
.warning { border: 0.4mm solid #b5651d; padding: 2mm 3mm; margin: 2mm 0; }
";

/// Periods of a trend; all of them are in the CSV.
const PERIODS: usize = 8;

impl Statistics {
    /// The report for a browser and a printer.
    pub fn html(&self, words: &Words) -> String {
        let mut page = Page {
            out: String::new(),
            words,
        };
        page.write(self);
        page.out
    }
}

struct Page<'a> {
    out: String,
    words: &'a Words<'a>,
}

impl Page<'_> {
    fn write(&mut self, statistics: &Statistics) {
        let words = self.words;
        let title = format!(
            "{} · {}",
            words.text("ui-statistics-title"),
            statistics.name
        );
        self.out += &format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
            words.tag(),
            escaped(&title)
        );
        self.element("h1", &title);
        let date = date(words.tag(), statistics.today, DateStyle::Long);
        let printed = words.with("ui-statistics-printed", &[("date", Arg::Text(date))]);
        self.small(&format!("{printed} · {}", words.filter(&statistics.filter)));
        self.small(&words.why(statistics.report.limit));
        if statistics.report.is_empty() {
            self.element("p", &words.empty(statistics.report.limit));
        }
        self.goals(&statistics.report.goals);
        self.warnings(statistics);
        self.questions(statistics);
        for measure in 1..=15 {
            self.measure(statistics, measure);
        }
        self.out += "</body>\n</html>\n";
    }

    fn element(&mut self, name: &str, text: &str) {
        self.out += &format!("<{name}>{}</{name}>\n", escaped(text));
    }

    fn small(&mut self, text: &str) {
        self.out += &format!("<p class=\"small\">{}</p>\n", escaped(text));
    }

    fn goals(&mut self, goals: &[GoalNow]) {
        self.element("h2", &self.words.text("ui-statistics-goals"));
        if goals.is_empty() {
            self.element("p", &self.words.text("ui-statistics-no-goals"));
        }
        for now in goals {
            self.out += "<section>";
            self.element("h3", &now.goal.goal);
            self.small(&goal_line(now, self.words));
            let lines = trend(&now.trend);
            if !lines.is_empty() {
                self.out += &svg::bars(&now.goal.goal, &lines);
            }
            self.out += "</section>\n";
        }
    }

    fn warnings(&mut self, statistics: &Statistics) {
        self.element("h2", &self.words.text("ui-statistics-warnings"));
        let told = warning_lines(statistics, self.words);
        if told.is_empty() {
            let limit = [("limit", Arg::Number(f64::from(statistics.report.limit)))];
            self.element("p", &self.words.with("ui-statistics-no-warnings", &limit));
        }
        for (title, lines) in told {
            self.out += "<section class=\"warning\">";
            self.element("h3", &title);
            lines.iter().for_each(|line| self.element("p", line));
            self.out += "</section>\n";
        }
    }

    /// Where each question of the report is answered.
    fn questions(&mut self, statistics: &Statistics) {
        self.element("h2", &self.words.text("ui-statistics-questions"));
        for number in 1..=5 {
            let figures = statistics
                .report
                .figures
                .iter()
                .filter(|figure| figure.question_of_report == Some(number));
            let names: Vec<String> = figures
                .map(|figure| format!("{} ({})", self.words.figure(&figure.id), figure.measure))
                .collect();
            if !names.is_empty() {
                self.element("h3", &format!("{number}. {}", self.words.question(number)));
                self.element("p", &names.join(" · "));
            }
        }
    }

    fn measure(&mut self, statistics: &Statistics, measure: u8) {
        let figures: Vec<&Figure> = statistics
            .report
            .figures
            .iter()
            .filter(|figure| figure.measure == measure)
            .collect();
        if figures.is_empty() {
            return;
        }
        self.element("h2", &format!("{measure}. {}", self.words.measure(measure)));
        for figure in figures {
            self.figure(figure);
        }
    }

    fn figure(&mut self, figure: &Figure) {
        let title = self.words.figure(&figure.id);
        self.out += "<section>";
        self.element("h3", &title);
        self.small(&self.words.asked(figure));
        if figure.period.is_some() {
            let picture = match figure.diverging {
                true => self.sides(figure, &title),
                false => svg::bars(&title, &self.lines(figure)),
            };
            self.out += &picture;
        }
        for breakdown in &figure.by {
            self.breakdown(figure, breakdown);
        }
        if figure.trend.len() > 1 {
            self.small(&self.words.text("ui-statistics-trend"));
            self.out += &svg::bars(&title, &trend(&figure.trend));
        }
        self.out += "</section>\n";
    }

    fn lines(&self, figure: &Figure) -> Vec<Line> {
        let line = |bar: &Bar| Line {
            name: self.words.text(&bar.message),
            length: bar.people.and_then(|people| share(figure, people)),
            number: number(figure, bar.people),
        };
        figure.bars.iter().map(line).collect()
    }

    fn sides(&self, figure: &Figure, title: &str) -> String {
        let line = |bar: &Bar, people: Option<u32>| Line {
            name: self.words.text(&bar.message),
            length: people.and_then(|people| share(figure, people)),
            number: self.words.count(people),
        };
        let lines: Vec<(Line, Line)> = figure
            .bars
            .iter()
            .map(|bar| (line(bar, bar.against), line(bar, bar.people)))
            .collect();
        let (left, right) = (
            self.words.text("ui-statistics-move"),
            self.words.text("ui-statistics-stay"),
        );
        svg::diverging(title, (&left, &right), &lines)
    }

    fn breakdown(&mut self, figure: &Figure, breakdown: &Breakdown) {
        if breakdown.groups.iter().all(|(_, _, count)| count.is_none()) {
            return;
        }
        let title = self.words.dimension(breakdown.dimension);
        self.small(&title);
        let lines: Vec<Line> = breakdown
            .groups
            .iter()
            .map(|(message, people, count)| {
                let share = people
                    .zip(*count)
                    .map(|(people, count)| f64::from(count) / f64::from(people.max(1)));
                let number = match (count, people) {
                    (Some(count), Some(people)) => format!("{count} / {people}"),
                    _ => ":".to_owned(),
                };
                Line {
                    name: self.words.text(message),
                    length: share,
                    number,
                }
            })
            .collect();
        let label = format!("{} {title}", self.words.figure(&figure.id));
        self.out += &svg::bars(&label, &lines);
    }
}

/// A bar for each of the last periods.
fn trend(trend: &[(Period, Option<f64>)]) -> Vec<Line> {
    let last = trend.iter().skip(trend.len().saturating_sub(PERIODS));
    last.map(|(period, percent)| Line {
        name: period.to_string(),
        length: percent.map(|percent| percent / 100.0),
        number: shown(*percent),
    })
    .collect()
}

fn share(figure: &Figure, people: u32) -> Option<f64> {
    figure.percent(people).map(|percent| percent / 100.0)
}

fn number(figure: &Figure, people: Option<u32>) -> String {
    match people {
        None => ":".to_owned(),
        Some(people) => match figure.percent(people) {
            Some(percent) => format!("{people} ({percent:.0} %)"),
            None => people.to_string(),
        },
    }
}

fn shown(percent: Option<f64>) -> String {
    percent.map_or_else(|| ":".to_owned(), |percent| format!("{percent:.0} %"))
}

/// Where a goal stands, in words.
pub(super) fn goal_line(now: &GoalNow, words: &Words) -> String {
    let state = words.text(match now.reached {
        Reached::Yes => "ui-statistics-goal-reached",
        Reached::NotYet => "ui-statistics-goal-not-yet",
        Reached::Hidden => "ui-statistics-goal-hidden",
        Reached::NotCounted => "ui-statistics-goal-not-counted",
    });
    let target = match now.goal.unit.as_str() {
        "percent" => format!("{:.0} %", now.goal.target),
        "days" => words.with(
            "ui-statistics-days",
            &[("count", Arg::Number(now.goal.target))],
        ),
        unit => format!("{:.0} {unit}", now.goal.target),
    };
    let args = [
        ("today", Arg::Text(shown(now.today()))),
        ("target", Arg::Text(target)),
        ("state", Arg::Text(state)),
    ];
    words.with("ui-statistics-goal-line", &args)
}

/// Each warning: its title, and what there is to say.
pub(super) fn warning_lines(statistics: &Statistics, words: &Words) -> Vec<(String, Vec<String>)> {
    let told = |warning: &Warning| {
        let strength = words.text(match warning.strength() {
            Strength::Clear => "ui-statistics-warning-clear",
            Strength::Uncertain => "ui-statistics-warning-uncertain",
        });
        let title = format!("{} · {strength}", words.background(&warning.background));
        let signs: Vec<String> = warning
            .signs
            .iter()
            .map(|(sign, _)| {
                words.text(match sign {
                    Sign::Rising => "ui-statistics-sign-rising",
                    Sign::Most => "ui-statistics-sign-most",
                    Sign::MoreThanOthers => "ui-statistics-sign-more-than-others",
                })
            })
            .collect();
        let whole = |percent: f64| Arg::Text(format!("{percent:.0}"));
        let share = 100.0 * f64::from(warning.people) / f64::from(warning.asked.max(1));
        let args = [
            ("people", Arg::Text(warning.people.to_string())),
            ("asked", Arg::Text(warning.asked.to_string())),
            ("percent", whole(share)),
            ("low", whole(warning.interval.0)),
            ("high", whole(warning.interval.1)),
        ];
        let mut lines = vec![format!(
            "{} {}: {}.",
            words.with("ui-statistics-warning-line", &args),
            warning.period,
            signs.join(", ")
        )];
        if let Some(before) = warning.before {
            lines.push(words.with(
                "ui-statistics-warning-before",
                &[("percent", whole(before))],
            ));
        }
        let reasons = [(
            "reasons",
            Arg::Text(largest(statistics, "move_reasons", words)),
        )];
        lines.push(words.with("ui-statistics-warning-reasons", &reasons));
        let tried = [(
            "tried",
            Arg::Text(largest(statistics, "tried_to_keep", words)),
        )];
        lines.push(words.with("ui-statistics-warning-tried", &tried));
        lines.push(words.text("ui-statistics-warning-ask"));
        (title, lines)
    };
    statistics.report.warnings.iter().map(told).collect()
}

/// The largest three of a figure that may be shown.
fn largest(statistics: &Statistics, id: &str, words: &Words) -> String {
    let figure = statistics.report.figure(id);
    let bars = figure.into_iter().flat_map(|figure| &figure.bars);
    let named: Vec<String> = bars
        .filter_map(|bar| Some(format!("{} ({})", words.text(&bar.message), bar.people?)))
        .take(3)
        .collect();
    match named.is_empty() {
        true => words.text("ui-statistics-nothing-shown"),
        false => named.join(", "),
    }
}
