//! Which encoding a terminal reads right, from what it answers and from what the environment says (DESIGN §4).
//!
//! Nothing here talks to a terminal: whoever does sends [`QUERIES`], reads until the answer to the last of them, and hands over
//! what came. Answers weigh more than the environment, which tmux and `sudo` pass on from another terminal; what a person has
//! chosen on the card weighs more than either and is no business of this file.

mod answers;
#[cfg(test)]
mod tests;

use super::Encoding;
pub use answers::{Answers, QUERIES, read_answers};

/// Everything that is known about a terminal.
pub struct Evidence<'e> {
    pub answers: &'e Answers,
    /// The environment.
    pub variable: &'e dyn Fn(&str) -> Option<String>,
    /// Inside tmux: the name of the terminal around it (`tmux display-message -p '#{client_termtype}'`).
    pub around: Option<&'e str>,
}

/// How a terminal is to be fed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detected {
    pub terminal: Terminal,
    /// A program that draws this terminal inside another one.
    pub multiplexer: Option<Multiplexer>,
    pub encoding: Encoding,
    pub reason: Reason,
    /// To be sent before the screen is cleared and drawn.
    pub prepare: &'static str,
    /// To be sent when the screen is given back.
    pub restore: &'static str,
}

/// A terminal that we have looked at, or know about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Terminal {
    Xterm,
    /// GNOME Terminal, Xfce Terminal, Tilix and others of the same library.
    Vte,
    Konsole,
    Kitty,
    Foot,
    Alacritty,
    Urxvt,
    St,
    Mlterm,
    Wezterm,
    WindowsTerminal,
    /// Linux without a window system: it has no letters of these scripts at all.
    LinuxConsole,
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Multiplexer {
    Tmux,
    Screen,
}

/// What the choice rests on, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It answered that it has a bidirectional mode.
    AnsweredMode,
    /// It answered with its name.
    AnsweredName,
    /// tmux told the name of the terminal around it.
    Around,
    /// A variable that only this terminal sets.
    Variable(&'static str),
    /// Nothing is known: what most terminals read.
    Nothing,
}

/// Switches the bidirectional mode off and on again (ECMA-48 BDSM).
const EXPLICIT: &str = "\x1b[8l";
const IMPLICIT: &str = "\x1b[8h";

/// mlterm's own switches for reordering and for complex scripts.
const MLTERM_PLAIN: &str = "\x1b]5379;use_bidi=false\x07\x1b]5379;use_ctl=false\x07";
const MLTERM_BIDI: &str = "\x1b]5379;use_bidi=true\x07\x1b]5379;use_ctl=true\x07";

/// Works out how to feed a terminal.
pub fn detect(evidence: &Evidence) -> Detected {
    let multiplexer = multiplexer(evidence);
    let (terminal, reason) = terminal(evidence, multiplexer);
    let (encoding, prepare, restore) = match (terminal, multiplexer) {
        (Terminal::Vte, Some(Multiplexer::Tmux)) => (Encoding::InverseMarked, "", ""),
        (Terminal::Vte, None) if has_bidi_mode(evidence.answers) => {
            (Encoding::Visual, EXPLICIT, IMPLICIT)
        }
        (Terminal::Konsole, _) => (Encoding::Inverse, "", ""),
        (Terminal::Kitty, _) => (Encoding::PerWord, "", ""),
        (Terminal::Xterm | Terminal::Urxvt, _) => (Encoding::VisualComposed, "", ""),
        (Terminal::Mlterm, None) => (Encoding::VisualShaped, MLTERM_PLAIN, MLTERM_BIDI),
        _ => (Encoding::VisualShaped, "", ""),
    };
    Detected {
        terminal,
        multiplexer,
        encoding,
        reason,
        prepare,
        restore,
    }
}

/// A terminal that has the mode and lets us switch it.
fn has_bidi_mode(answers: &Answers) -> bool {
    matches!(answers.bidi_mode, Some(1 | 2))
}

fn multiplexer(evidence: &Evidence) -> Option<Multiplexer> {
    let answered = evidence.answers.version.as_deref().unwrap_or_default();
    let is_set = |name: &str| (evidence.variable)(name).is_some_and(|value| !value.is_empty());
    if answered.starts_with("tmux") || is_set("TMUX") {
        Some(Multiplexer::Tmux)
    } else if is_set("STY") {
        Some(Multiplexer::Screen)
    } else {
        None
    }
}

fn terminal(evidence: &Evidence, multiplexer: Option<Multiplexer>) -> (Terminal, Reason) {
    let named = |name: Option<&str>| name.and_then(by_name);
    if multiplexer.is_some() {
        // Its own answers say nothing about what is around it.
        if let Some(terminal) = named(evidence.around) {
            return (terminal, Reason::Around);
        }
    } else {
        if has_bidi_mode(evidence.answers) {
            return (Terminal::Vte, Reason::AnsweredMode);
        }
        if let Some(terminal) = named(evidence.answers.version.as_deref()) {
            return (terminal, Reason::AnsweredName);
        }
    }
    by_variables(evidence.variable)
}

/// By the name with which terminals answer XTVERSION.
fn by_name(version: &str) -> Option<Terminal> {
    const NAMES: [(&str, Terminal); 9] = [
        ("xterm", Terminal::Xterm),
        ("vte", Terminal::Vte),
        ("konsole", Terminal::Konsole),
        ("kitty", Terminal::Kitty),
        ("foot", Terminal::Foot),
        ("alacritty", Terminal::Alacritty),
        ("rxvt-unicode", Terminal::Urxvt),
        ("mlterm", Terminal::Mlterm),
        ("wezterm", Terminal::Wezterm),
    ];
    let version = version.to_ascii_lowercase();
    let found = NAMES.iter().find(|(name, _)| version.starts_with(name));
    found.map(|(_, terminal)| *terminal)
}

/// By variables that only one terminal sets, then by `TERM`, which many claim from another one.
fn by_variables(variable: &dyn Fn(&str) -> Option<String>) -> (Terminal, Reason) {
    const VARIABLES: [(&str, Terminal); 9] = [
        ("KITTY_WINDOW_ID", Terminal::Kitty),
        ("KONSOLE_VERSION", Terminal::Konsole),
        ("ALACRITTY_WINDOW_ID", Terminal::Alacritty),
        ("WEZTERM_PANE", Terminal::Wezterm),
        ("WT_SESSION", Terminal::WindowsTerminal),
        ("MLTERM", Terminal::Mlterm),
        // After the others: a shell in one of them may have been started from a VTE terminal, not the other way round.
        ("VTE_VERSION", Terminal::Vte),
        ("XTERM_VERSION", Terminal::Xterm),
        ("TERMINOLOGY", Terminal::Unknown),
    ];
    const TERMS: [(&str, Terminal); 8] = [
        ("xterm-kitty", Terminal::Kitty),
        ("foot", Terminal::Foot),
        ("alacritty", Terminal::Alacritty),
        ("rxvt-unicode", Terminal::Urxvt),
        ("st-", Terminal::St),
        ("mlterm", Terminal::Mlterm),
        ("wezterm", Terminal::Wezterm),
        ("linux", Terminal::LinuxConsole),
    ];
    let is_set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    if let Some((name, terminal)) = VARIABLES.iter().find(|(name, _)| is_set(name)) {
        return (*terminal, Reason::Variable(name));
    }
    let term = variable("TERM").unwrap_or_default();
    let found = TERMS.iter().find(|(name, _)| term.starts_with(name));
    match found {
        Some((_, terminal)) => (*terminal, Reason::Variable("TERM")),
        None => (Terminal::Unknown, Reason::Nothing),
    }
}
