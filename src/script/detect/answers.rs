//! What a terminal is asked, and what it answered.

/// Asks for bidirectional support (DECRQM of ANSI mode 8, BDSM), for the name and version (XTVERSION), and, since every terminal
/// answers that, for the primary device attributes: then there is nothing more to wait for.
pub const QUERIES: &str = "\x1b[8$p\x1b[>q\x1b[c";

/// What a terminal answered to [`QUERIES`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The state of mode 8: 0 unknown to the terminal, 1 set, 2 reset, 3 and 4 the same for good.
    pub bidi_mode: Option<u8>,
    /// Its name for itself: `XTerm(379)`, `VTE(7006)`, `tmux 3.3a`.
    pub version: Option<String>,
    /// The answer to the last query has come.
    pub complete: bool,
}

/// Reads what came from a terminal after [`QUERIES`]; may be called again with more of it.
pub fn read_answers(bytes: &[u8]) -> Answers {
    let text = String::from_utf8_lossy(bytes);
    Answers {
        bidi_mode: between(&text, "\x1b[8;", "$y").and_then(|state| state.parse().ok()),
        version: between(&text, "\x1bP>|", "\x1b\\").map(str::to_owned),
        complete: between(&text, "\x1b[?", "c").is_some_and(is_list_of_numbers),
    }
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    let (_, after) = text.split_once(start)?;
    let (found, _) = after.split_once(end)?;
    Some(found)
}

fn is_list_of_numbers(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b';')
}
