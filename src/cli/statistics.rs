//! `bolyst statistics`: what all conversations say together, as text, CSV, JSON or a page to print.

use std::io::{self, Write};
use std::path::PathBuf;

use super::environment::Environment;
use super::prompt::Prompt;
use super::unlocking::unlock;
use super::{DONE, USAGE};
use crate::desk::DeskError;
use crate::desk::statistics::{Statistics, Words, shipped};
use crate::language::{Arg, Args};
use crate::office::statistics::{Dimension, Figure, Filter, period_of};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Every published count as CSV, for a national view
    #[arg(long, conflicts_with_all = ["json", "html"])]
    csv: bool,
    /// The same as JSON
    #[arg(long, conflicts_with = "html")]
    json: bool,
    /// A page with pictures, to print
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// A year, a quarter or a run of quarters: 2026, 2026-Q1, 2025-Q3..2026-Q2
    #[arg(long, value_name = "PERIOD")]
    period: Option<String>,
    /// How people came: refugee, family, labour, education, other
    #[arg(long, value_name = "CODE")]
    category: Option<String>,
    /// How long they have lived here, in months: 0-3, 3-12, 12-24, 24-48, 48+
    #[arg(long, value_name = "CODE", conflicts_with = "category")]
    band: Option<String>,
    /// A form, or `newcomers`
    #[arg(long, value_name = "ID")]
    form: Option<String>,
}

pub(super) fn run(environment: &Environment, arguments: &Arguments) -> anyhow::Result<u8> {
    let prompt = Prompt::new(environment);
    let filter = match filter(arguments, &prompt) {
        Ok(filter) => filter,
        Err(said) => {
            prompt.line(&said)?;
            return Ok(USAGE);
        }
    };
    let mut desk = environment.desk();
    unlock(&mut desk, &prompt)?;
    let statistics = desk.statistics(&filter)?;
    let tag = match environment.asked_language() {
        Some(_) => environment.language.clone(),
        None => desk.language().clone(),
    };
    let words = Words::new(desk.catalogs(), &tag);
    let mut out = io::stdout().lock();
    if arguments.csv {
        out.write_all(&statistics.csv()?)?;
    } else if arguments.json {
        writeln!(out, "{}", statistics.json()?)?;
    } else if let Some(file) = &arguments.html {
        let written = std::fs::write(file, statistics.html(&words));
        written.map_err(|error| DeskError::of_file(file, &error))?;
        let path = Arg::Text(file.display().to_string());
        prompt.say("ui-statistics-written", &[("path", path)])?;
    } else {
        tell(&mut out, &statistics, &words)?;
    }
    desk.lock();
    Ok(DONE)
}

/// What is to be looked at; or why that cannot be understood.
fn filter(arguments: &Arguments, prompt: &Prompt) -> Result<Filter, String> {
    let period = match arguments.period.as_deref() {
        None => None,
        Some(text) => match period_of(text) {
            Some(period) => Some(period),
            None => return Err(prompt.text("ui-statistics-bad-period", &[])),
        },
    };
    let known = |code: &Option<String>, codes: Vec<String>| match code {
        Some(code) if !codes.contains(code) => {
            let codes = Arg::Text(codes.join(", "));
            let args: Args = &[("code", Arg::Text(code.clone())), ("codes", codes)];
            Err(prompt.text("ui-statistics-bad-code", args))
        }
        code => Ok(code.clone()),
    };
    let Ok(definitions) = shipped() else {
        return Ok(Filter::default());
    };
    let group = |dimension: Dimension| {
        let mut codes = definitions.codes(dimension.list()).to_vec();
        codes.push("unknown".to_owned());
        codes
    };
    let mut forms: Vec<String> = Vec::new();
    for statistic in &definitions.statistics {
        if !forms.contains(&statistic.form) {
            forms.push(statistic.form.clone());
        }
    }
    Ok(Filter {
        period,
        category: known(&arguments.category, group(Dimension::Category))?,
        band: known(&arguments.band, group(Dimension::Band))?,
        form: known(&arguments.form, forms)?,
    })
}

/// The figures as lines.
fn tell(out: &mut dyn Write, statistics: &Statistics, words: &Words) -> io::Result<()> {
    let report = &statistics.report;
    let title = words.text("ui-statistics-title");
    writeln!(out, "{title} · {}", statistics.name)?;
    writeln!(out, "{}", words.filter(&statistics.filter))?;
    writeln!(out, "{}", words.why(report.limit))?;
    if report.is_empty() {
        writeln!(out, "{}", words.empty(report.limit))?;
    }
    if statistics.undated > 0 {
        let count = [("count", Arg::Number(statistics.undated as f64))];
        writeln!(out, "{}", words.with("ui-statistics-undated", &count))?;
    }
    writeln!(out, "\n{}", words.text("ui-statistics-goals"))?;
    for (goal, line) in statistics.goal_lines(words) {
        writeln!(out, "  {goal}\n    {line}")?;
    }
    writeln!(out, "\n{}", words.text("ui-statistics-warnings"))?;
    let warnings = statistics.warning_lines(words);
    if warnings.is_empty() {
        let limit = [("limit", Arg::Number(f64::from(report.limit)))];
        writeln!(out, "  {}", words.with("ui-statistics-no-warnings", &limit))?;
    }
    for (title, lines) in warnings {
        writeln!(out, "  {title}")?;
        for line in lines {
            writeln!(out, "    {line}")?;
        }
    }
    for measure in 1..=15 {
        let mut figures = report
            .figures
            .iter()
            .filter(|it| it.measure == measure)
            .peekable();
        if figures.peek().is_some() {
            writeln!(out, "\n{measure}. {}", words.measure(measure))?;
        }
        for figure in figures {
            tell_figure(out, figure, words)?;
        }
    }
    Ok(())
}

fn tell_figure(out: &mut dyn Write, figure: &Figure, words: &Words) -> io::Result<()> {
    writeln!(
        out,
        "  {}  ({})",
        words.figure(&figure.id),
        words.asked(figure)
    )?;
    if figure.period.is_none() {
        return Ok(());
    }
    for bar in &figure.bars {
        let people = words.count(bar.people);
        let counts = match figure.diverging {
            true => format!(
                "{people} {} · {} {}",
                words.text("ui-statistics-stay"),
                words.count(bar.against),
                words.text("ui-statistics-move")
            ),
            false => people,
        };
        writeln!(out, "    {}: {counts}", words.text(&bar.message))?;
    }
    for breakdown in &figure.by {
        if breakdown.groups.iter().any(|(_, _, count)| count.is_some()) {
            let groups: Vec<String> = breakdown
                .groups
                .iter()
                .map(|(message, people, count)| {
                    let (count, people) = (words.count(*count), words.count(*people));
                    format!("{} {count}/{people}", words.text(message))
                })
                .collect();
            let title = words.dimension(breakdown.dimension);
            writeln!(out, "    {title}: {}", groups.join(" · "))?;
        }
    }
    Ok(())
}
