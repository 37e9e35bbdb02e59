//! Answers and environments of real terminals.

use super::*;

/// What is detected from bytes that came, variables, and the name of the terminal around.
fn detected(came: &str, variables: &[(&str, &str)], around: Option<&str>) -> Detected {
    let find = |name: &str| {
        let found = variables.iter().find(|(variable, _)| *variable == name);
        found.map(|(_, value)| (*value).to_owned())
    };
    detect(&Evidence {
        answers: &read_answers(came.as_bytes()),
        variable: &find,
        around,
    })
}

const XTERM: &str = "\x1b[8;0$y\x1bP>|XTerm(379)\x1b\\\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c";
const VTE: &str = "\x1b[8;1$y\x1bP>|VTE(7006)\x1b\\\x1b[?65;1;9c";
const TMUX: &str = "\x1bP>|tmux 3.3a\x1b\\\x1b[?1;2c";

#[test]
fn answers_are_read_from_what_came() {
    let vte = Answers {
        bidi_mode: Some(1),
        version: Some("VTE(7006)".to_owned()),
        complete: true,
    };
    assert_eq!(read_answers(VTE.as_bytes()), vte);
    // Keys that were pressed meanwhile come in between.
    assert_eq!(read_answers(format!("abc{VTE}\x1b[A").as_bytes()), vte);
    assert!(!read_answers(b"\x1b[8;1$y\x1bP>|VTE(7006)").complete);
    assert_eq!(read_answers(b""), Answers::default());
    assert_eq!(
        read_answers(b"\x1b[8;999$y\xff\xfe\x1b[?x c").bidi_mode,
        None
    );
}

/// One terminal: what comes from it, what the environment says, what tmux says is around it; then what is to be found.
struct Case {
    came: &'static str,
    variable: Option<(&'static str, &'static str)>,
    around: Option<&'static str>,
    terminal: Terminal,
    encoding: Encoding,
    reason: Reason,
}

impl Case {
    fn check(self) {
        let variables: Vec<_> = self.variable.into_iter().collect();
        let found = detected(self.came, &variables, self.around);
        let got = (found.terminal, found.encoding, found.reason);
        let expected = (self.terminal, self.encoding, self.reason);
        assert_eq!(
            got, expected,
            "{:?} {variables:?} {:?}",
            self.came, self.around
        );
    }
}

#[test]
fn terminals_are_known_by_their_answers() {
    use Reason::{AnsweredMode, AnsweredName};
    for (came, terminal, encoding, reason) in [
        (
            XTERM,
            Terminal::Xterm,
            Encoding::VisualComposed,
            AnsweredName,
        ),
        (VTE, Terminal::Vte, Encoding::Visual, AnsweredMode),
        // VTE answers for the mode since 0.58, with its name only since 0.70.
        (
            "\x1b[8;2$y\x1b[?65;1;9c",
            Terminal::Vte,
            Encoding::Visual,
            AnsweredMode,
        ),
        (
            "\x1b[8;0$y\x1bP>|Konsole 22.12.3\x1b\\\x1b[?62;1;4c",
            Terminal::Konsole,
            Encoding::Inverse,
            AnsweredName,
        ),
        (
            "\x1bP>|kitty(0.26.5)\x1b\\\x1b[?62;c",
            Terminal::Kitty,
            Encoding::PerWord,
            AnsweredName,
        ),
        (
            "\x1bP>|foot(1.13.1)\x1b\\",
            Terminal::Foot,
            Encoding::VisualShaped,
            AnsweredName,
        ),
        (
            "\x1bP>|WezTerm 20240203\x1b\\",
            Terminal::Wezterm,
            Encoding::VisualShaped,
            AnsweredName,
        ),
    ] {
        let case = Case {
            came,
            variable: None,
            around: None,
            terminal,
            encoding,
            reason,
        };
        case.check();
    }
}

#[test]
fn terminals_that_say_little_are_known_by_their_environment() {
    for (name, value, terminal, encoding) in [
        // Before 0.58 there was no bidirectional text in VTE.
        ("VTE_VERSION", "5202", Terminal::Vte, Encoding::VisualShaped),
        (
            "KONSOLE_VERSION",
            "221203",
            Terminal::Konsole,
            Encoding::Inverse,
        ),
        ("KITTY_WINDOW_ID", "1", Terminal::Kitty, Encoding::PerWord),
        (
            "WT_SESSION",
            "x",
            Terminal::WindowsTerminal,
            Encoding::VisualShaped,
        ),
        ("TERM", "xterm-kitty", Terminal::Kitty, Encoding::PerWord),
        (
            "TERM",
            "alacritty",
            Terminal::Alacritty,
            Encoding::VisualShaped,
        ),
        (
            "TERM",
            "rxvt-unicode-256color",
            Terminal::Urxvt,
            Encoding::VisualComposed,
        ),
        ("TERM", "st-256color", Terminal::St, Encoding::VisualShaped),
        (
            "TERM",
            "linux",
            Terminal::LinuxConsole,
            Encoding::VisualShaped,
        ),
    ] {
        let case = Case {
            came: "\x1b[?62;c",
            variable: Some((name, value)),
            around: None,
            terminal,
            encoding,
            reason: Reason::Variable(name),
        };
        case.check();
    }
}

#[test]
fn an_unknown_terminal_gets_what_most_read() {
    for variable in [
        None,
        Some(("TERM", "xterm-256color")),
        Some(("VTE_VERSION", "")),
    ] {
        let case = Case {
            came: "\x1b[?62;c",
            variable,
            around: None,
            terminal: Terminal::Unknown,
            encoding: Encoding::VisualShaped,
            reason: Reason::Nothing,
        };
        case.check();
    }
}

#[test]
fn inside_tmux_the_terminal_around_it_counts() {
    for (variable, around, terminal, encoding, reason) in [
        (
            None,
            Some("VTE(7006)"),
            Terminal::Vte,
            Encoding::InverseMarked,
            Reason::Around,
        ),
        (
            None,
            Some("Konsole 22.12.3"),
            Terminal::Konsole,
            Encoding::Inverse,
            Reason::Around,
        ),
        // The variables are those of the terminal in which tmux was started.
        (
            Some(("VTE_VERSION", "7006")),
            Some("XTerm(379)"),
            Terminal::Xterm,
            Encoding::VisualComposed,
            Reason::Around,
        ),
        (
            Some(("VTE_VERSION", "7006")),
            None,
            Terminal::Vte,
            Encoding::InverseMarked,
            Reason::Variable("VTE_VERSION"),
        ),
        (
            None,
            None,
            Terminal::Unknown,
            Encoding::VisualShaped,
            Reason::Nothing,
        ),
    ] {
        let case = Case {
            came: TMUX,
            variable,
            around,
            terminal,
            encoding,
            reason,
        };
        case.check();
    }
}

#[test]
fn a_bidirectional_mode_is_switched_off_and_given_back() {
    let vte = detected(VTE, &[], None);
    assert_eq!((vte.prepare, vte.restore), ("\x1b[8l", "\x1b[8h"));
    let xterm = detected(XTERM, &[], None);
    assert_eq!((xterm.prepare, xterm.restore), ("", ""));
    let in_tmux = detected(TMUX, &[], Some("VTE(7006)"));
    assert_eq!((in_tmux.prepare, in_tmux.restore), ("", ""));
    assert_eq!(in_tmux.multiplexer, Some(Multiplexer::Tmux));
    assert!(
        detected("", &[("MLTERM", "3.9.0")], None)
            .prepare
            .contains("use_bidi=false")
    );
}

#[test]
fn answers_outweigh_the_environment() {
    // ssh from a VTE terminal, whose variables were passed on, shown in an xterm.
    let found = detected(
        XTERM,
        &[("VTE_VERSION", "7006"), ("KITTY_WINDOW_ID", "1")],
        None,
    );
    assert_eq!(found.terminal, Terminal::Xterm);
}
