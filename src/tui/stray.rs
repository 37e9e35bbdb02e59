//! Function keys that arrive in pieces.
//!
//! Over a slow line `F2` can arrive as `Esc` and, a moment later, `O` and `Q`. The terminal library has no time-out for that
//! and would type "OQ" into an answer. This filter puts such pieces together again, and holds a key back only when an
//! `Esc` came just before it.

use std::time::{Duration, Instant};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// Pieces of one key come closer together than this; a person's fingers do not.
pub const GAP: Duration = Duration::from_millis(60);

#[derive(Default)]
pub struct Reassembly {
    held: Vec<KeyEvent>,
    since: Option<Instant>,
}

impl Reassembly {
    /// Takes an event in; hands out what is certain now.
    pub fn feed(&mut self, event: Event, now: Instant) -> Vec<Event> {
        let mut out = self.expire(now);
        let Event::Key(key) = event else {
            out.extend(self.release());
            out.push(event);
            return out;
        };
        if key.kind == KeyEventKind::Release {
            return out;
        }
        if self.held.is_empty() && key.code != KeyCode::Esc {
            out.push(Event::Key(key));
            return out;
        }
        if key.code == KeyCode::Esc {
            out.extend(self.release());
        }
        self.held.push(key);
        self.since = Some(now);
        match whole_key(&self.held) {
            Piece::Whole(code) => {
                self.forget();
                out.push(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)));
            }
            Piece::Open => {}
            Piece::Foreign => out.extend(self.release()),
        }
        out
    }

    /// What was held too long to be a piece of something.
    pub fn expire(&mut self, now: Instant) -> Vec<Event> {
        match self.deadline() {
            Some(deadline) if deadline <= now => self.release(),
            _ => Vec::new(),
        }
    }

    /// When the held keys must be let go.
    pub fn deadline(&self) -> Option<Instant> {
        self.since.map(|since| since + GAP)
    }

    fn release(&mut self) -> Vec<Event> {
        self.since = None;
        self.held.drain(..).map(Event::Key).collect()
    }

    fn forget(&mut self) {
        self.since = None;
        self.held.clear();
    }
}

enum Piece {
    Whole(KeyCode),
    Open,
    Foreign,
}

/// Reads `Esc O P`, `Esc [ A`, `Esc [ 1 5 ~` and their like.
fn whole_key(held: &[KeyEvent]) -> Piece {
    let letters: Option<String> = held
        .iter()
        .skip(1)
        .map(|key| match key.code {
            KeyCode::Char(letter) if (key.modifiers - KeyModifiers::SHIFT).is_empty() => {
                Some(letter)
            }
            _ => None,
        })
        .collect();
    let Some(letters) = letters else {
        return Piece::Foreign;
    };
    if let Some(code) = sequence(&letters) {
        return Piece::Whole(code);
    }
    let still_open = match letters.as_bytes() {
        [] | [b'O'] | [b'['] => true,
        [b'[', digits @ ..] => digits.len() <= 2 && digits.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    if still_open {
        Piece::Open
    } else {
        Piece::Foreign
    }
}

fn sequence(letters: &str) -> Option<KeyCode> {
    Some(match letters {
        "OP" => KeyCode::F(1),
        "OQ" => KeyCode::F(2),
        "OR" => KeyCode::F(3),
        "OS" => KeyCode::F(4),
        "[15~" => KeyCode::F(5),
        "[17~" => KeyCode::F(6),
        "[18~" => KeyCode::F(7),
        "[19~" => KeyCode::F(8),
        "[20~" => KeyCode::F(9),
        "[21~" => KeyCode::F(10),
        "[23~" => KeyCode::F(11),
        "[24~" => KeyCode::F(12),
        "OA" | "[A" => KeyCode::Up,
        "OB" | "[B" => KeyCode::Down,
        "OC" | "[C" => KeyCode::Right,
        "OD" | "[D" => KeyCode::Left,
        "OH" | "[H" => KeyCode::Home,
        "OF" | "[F" => KeyCode::End,
        "[3~" => KeyCode::Delete,
        "[5~" => KeyCode::PageUp,
        "[6~" => KeyCode::PageDown,
        "[Z" => KeyCode::BackTab,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(letter: KeyCode) -> Event {
        Event::Key(KeyEvent::new(letter, KeyModifiers::NONE))
    }

    fn feed_all(keys: &[KeyCode], gap: Duration) -> Vec<KeyCode> {
        let mut filter = Reassembly::default();
        let mut now = Instant::now();
        let mut out = Vec::new();
        for key in keys {
            out.extend(filter.feed(press(*key), now));
            now += gap;
        }
        out.extend(filter.expire(now + GAP));
        out.into_iter()
            .map(|event| match event {
                Event::Key(key) => key.code,
                other => panic!("not a key: {other:?}"),
            })
            .collect()
    }

    #[test]
    fn pieces_of_a_function_key_become_that_key() {
        let quick = Duration::from_millis(5);
        let pieces = [KeyCode::Esc, KeyCode::Char('O'), KeyCode::Char('Q')];
        assert_eq!(feed_all(&pieces, quick), [KeyCode::F(2)]);
        let pieces = "[20~".chars().map(KeyCode::Char);
        let pieces: Vec<_> = std::iter::once(KeyCode::Esc).chain(pieces).collect();
        assert_eq!(feed_all(&pieces, quick), [KeyCode::F(9)]);
    }

    #[test]
    fn a_person_who_presses_escape_and_then_writes_gets_both() {
        let slow = Duration::from_millis(200);
        let keys = [KeyCode::Esc, KeyCode::Char('O'), KeyCode::Char('Q')];
        assert_eq!(feed_all(&keys, slow), keys);
    }

    #[test]
    fn what_is_no_sequence_is_handed_on_unchanged() {
        let quick = Duration::from_millis(5);
        let keys = [
            KeyCode::Esc,
            KeyCode::Char('O'),
            KeyCode::Char('x'),
            KeyCode::Char('a'),
        ];
        assert_eq!(feed_all(&keys, quick), keys);
        let keys = [KeyCode::Char('O'), KeyCode::Char('Q')];
        assert_eq!(feed_all(&keys, quick), keys);
    }
}
