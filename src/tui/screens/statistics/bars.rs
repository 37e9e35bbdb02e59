//! Bars of letters: every one has its number beside it, and what is hidden has its own sign.

use crate::script;
use crate::tui::canvas::shorten;

/// A bar of so many cells, by eighths, and never nothing where there is something.
pub(super) fn bar(share: f64, cells: u16) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (share.clamp(0.0, 1.0) * f64::from(cells) * 8.0).round() as usize;
    let eighths = if share > 0.0 { eighths.max(1) } else { eighths };
    let (whole, rest) = (eighths / 8, eighths % 8);
    format!("{}{}", "█".repeat(whole), EIGHTHS[rest % 8])
}

/// A bar to the left, in whole cells since no terminal has eighths from the right. Its letter differs from those to the
/// right, so that the two sides are told apart without colours.
pub(super) fn bar_to_left(share: f64, cells: u16) -> String {
    let whole = (share.clamp(0.0, 1.0) * f64::from(cells)).round() as usize;
    "▒".repeat(if share > 0.0 { whole.max(1) } else { whole })
}

/// Text cut and filled up to a width.
pub(super) fn column(text: &str, width: u16) -> String {
    let cut = shorten(text, width);
    let rest = width.saturating_sub(script::width(&cut));
    format!("{cut}{}", " ".repeat(usize::from(rest)))
}

/// The same, against the right edge.
pub(super) fn column_right(text: &str, width: u16) -> String {
    let cut = shorten(text, width);
    let rest = width.saturating_sub(script::width(&cut));
    format!("{}{cut}", " ".repeat(usize::from(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_as_long_as_their_share() {
        assert_eq!(bar(0.0, 10), "");
        assert_eq!(bar(0.001, 10), "▏");
        assert_eq!(bar(0.55, 10), "█████▌");
        assert_eq!(bar(2.0, 3), "███");
        assert_eq!(bar_to_left(0.5, 10), "▒▒▒▒▒");
    }

    #[test]
    fn columns_are_as_wide_as_they_should_be() {
        assert_eq!(column("Lag", 5), "Lag  ");
        assert_eq!(column_right("12", 4), "  12");
        assert_eq!(script::width(&column("En lang tekst", 6)), 6);
    }
}
