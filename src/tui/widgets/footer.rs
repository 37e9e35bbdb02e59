//! The keys at the foot of the page, made from the key table.

use ratatui::layout::Rect;

use crate::script;
use crate::tui::canvas::{Canvas, indent, one_row};
use crate::tui::keymap::{self, Context};
use crate::tui::shared::Shared;

/// As many keys as fit in one row, the most useful first.
pub fn draw_footer(shared: &Shared, canvas: &mut Canvas, area: Rect, contexts: &[Context]) {
    let mut rows: Vec<_> = keymap::rows(contexts)
        .into_iter()
        .filter(|row| row.footer.is_some())
        .collect();
    rows.sort_by_key(|row| row.footer);
    let mut rest = indent(one_row(area, 0), 1);
    let mut shown = Vec::new();
    for row in rows {
        if shown.contains(&row.command) {
            continue;
        }
        shown.push(row.command);
        let Some(key) = row.keys.first() else {
            continue;
        };
        let key = key.to_string();
        let id = row.command.message();
        let words = shared
            .attribute(id, "short")
            .unwrap_or_else(|| shared.text(id));
        let needed = script::width(&key) + 1 + script::width(&words);
        if needed > rest.width {
            continue;
        }
        canvas.label(rest, &key, shared.theme.key);
        canvas.label(
            indent(rest, script::width(&key) + 1),
            &words,
            shared.theme.dim,
        );
        rest = indent(rest, needed + 2);
    }
}
