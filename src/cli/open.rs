//! `bolyst`: the program itself, on the screen or one line at a time.

use std::io::{self, IsTerminal, Write};

use super::environment::{Environment, Theme};
use super::{DONE, USAGE};
use crate::desk::Desk;
use crate::linear::{self, Ends, Secret};
use crate::tui::theme::Palette;
use crate::tui::{self, Options};

pub(super) fn run(environment: &Environment) -> anyhow::Result<u8> {
    with_screen(environment, || Ok(environment.desk()), false)
}

/// Opens a desk, once it is certain that there is a terminal to show it on. `watch`: the form that is tried out is read
/// again when it changes.
pub(super) fn with_screen(
    environment: &Environment,
    desk: impl FnOnce() -> anyhow::Result<Desk>,
    watch: bool,
) -> anyhow::Result<u8> {
    if environment.linear {
        line_by_line(desk()?, watch)?;
        return Ok(DONE);
    }
    if !tui::terminal::is_there() {
        writeln!(io::stderr(), "{}", environment.text("ui-no-terminal"))?;
        return Ok(USAGE);
    }
    let options = Options {
        palette: palette(environment.theme),
        watch,
    };
    tui::run(desk()?, options)?;
    Ok(DONE)
}

fn palette(theme: Theme) -> Palette {
    match theme {
        Theme::Dark => Palette::Dark,
        Theme::Light => Palette::Light,
        Theme::HighContrast => Palette::HighContrast,
        Theme::None => Palette::None,
    }
}

fn line_by_line(desk: Desk, watch: bool) -> io::Result<()> {
    if let Some(remove) = desk.demo_remover() {
        vanish_on_signals(remove);
    }
    let stdin = io::stdin();
    let secret = if stdin.is_terminal() {
        Secret::Hidden
    } else {
        Secret::Line
    };
    let ends = Ends {
        input: &mut stdin.lock(),
        output: &mut io::stdout().lock(),
        secret,
        watch,
    };
    linear::run(desk, ends)
}

/// Nothing of the demo stays, also when it is told to end. (The screen ends in its own way, and a real office has saved
/// everything already.)
#[cfg(unix)]
fn vanish_on_signals(remove: impl Fn() + Send + 'static) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) else {
        // The next demo sweeps up.
        return;
    };
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            remove();
            std::process::exit(128 + signal);
        }
    });
}

#[cfg(not(unix))]
fn vanish_on_signals(_remove: impl Fn() + Send + 'static) {}
