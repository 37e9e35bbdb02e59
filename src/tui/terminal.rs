//! The terminal itself: taken over at the start, given back as it was at the end, whatever the end is.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write, stdin, stdout};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::event::{
    DisableBracketedPaste, EnableBracketedPaste, KeyboardEnhancementFlags,
    PopKeyboardEnhancementFlags, PushKeyboardEnhancementFlags,
};
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use super::inquire;
use crate::script::Encoding;

pub type Screen = Terminal<CrosstermBackend<BufWriter<Stdout>>>;

static TAKEN: AtomicBool = AtomicBool::new(false);

/// What switches the terminal's own handling of right-to-left text on again.
static RESTORE_BIDI: OnceLock<&'static str> = OnceLock::new();

/// Can a conversation be shown here at all?
pub fn is_there() -> bool {
    stdin().is_terminal() && stdout().is_terminal()
}

/// Takes the terminal over, and says how it is to be fed right-to-left text. [`restore`] gives it back.
pub fn take() -> io::Result<(Screen, Encoding)> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    let detected = inquire::ask();
    let _ = RESTORE_BIDI.set(detected.restore);
    let mut out = stdout();
    out.write_all(detected.prepare.as_bytes())?;
    execute!(
        out,
        EnterAlternateScreen,
        EnableBracketedPaste,
        cursor::Hide
    )?;
    // Terminals that know the protocol send Esc and function keys unmistakably; the others ignore the request.
    let flags = KeyboardEnhancementFlags::DISAMBIGUATE_ESCAPE_CODES;
    execute!(out, PushKeyboardEnhancementFlags(flags))?;
    // A whole frame leaves in one write, so that no half frame is ever seen.
    let writer = BufWriter::with_capacity(64 * 1024, stdout());
    let screen = Terminal::new(CrosstermBackend::new(writer))?;
    Ok((screen, detected.encoding))
}

/// Gives the terminal back: also called while panicking, so it must not fail and may be called twice.
pub fn restore() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = stdout();
    let _ = execute!(out, PopKeyboardEnhancementFlags);
    let _ = execute!(
        out,
        DisableBracketedPaste,
        LeaveAlternateScreen,
        cursor::Show
    );
    let _ = out.write_all(RESTORE_BIDI.get().unwrap_or(&"").as_bytes());
    let _ = disable_raw_mode();
    let _ = out.flush();
}
