//! The ways not to answer, always in view.

use ratatui::layout::Rect;

use crate::interview::Step;
use crate::language::Direction;
use crate::record::{Given, Status};
use crate::script;
use crate::tui::canvas::{Canvas, Edge, Words, indent};
use crate::tui::keymap::{self, Command, Context};
use crate::tui::shared::Shared;

use super::InterviewPage;
use super::editor::Editor;
use super::pane::status_message;

impl InterviewPage {
    /// "Does not know" and "would rather not say" are always possible, and everybody can see that they are.
    pub(super) fn draw_ways_out(&self, shared: &Shared, canvas: &mut Canvas, line: Rect) {
        let contexts: &[Context] = match &self.editor {
            Editor::Choosing(choosing) if choosing.has_digits() => {
                &[Context::Choosing, Context::Interview]
            }
            _ => &[Context::Interview],
        };
        let given = match self.interview.here() {
            Step::Ask(spot) => self.interview.state(spot).given,
            _ => None,
        };
        let tag = self.lead_language();
        let mut rest = line;
        let edge = Edge::from(tag.direction());
        for (command, status) in [
            (Command::DontKnow, Status::DontKnow),
            (Command::RatherNotSay, Status::Refused),
        ] {
            let Some(key) = keymap::key_of(contexts, command) else {
                continue;
            };
            let text = shared.catalogs.text(tag, status_message(status), &[]);
            let style = if given == Some(Given::Status(status)) {
                shared.theme.chosen
            } else {
                shared.theme.dim
            };
            let width = script::width(&key).saturating_add(1);
            match edge {
                Edge::Left => {
                    canvas.label(rest, &key, shared.theme.key);
                    let used = canvas.cut(
                        indent(rest, width),
                        Words {
                            text: &text,
                            direction: tag.direction(),
                            style,
                        },
                        edge,
                    );
                    rest = indent(rest, width + used + 3);
                }
                Edge::Right => {
                    let direction = Direction::LeftToRight;
                    canvas.cut(
                        rest,
                        Words {
                            text: &key,
                            direction,
                            style: shared.theme.key,
                        },
                        edge,
                    );
                    rest.width = rest.width.saturating_sub(width);
                    let used = canvas.cut(
                        rest,
                        Words {
                            text: &text,
                            direction: tag.direction(),
                            style,
                        },
                        edge,
                    );
                    rest.width = rest.width.saturating_sub(used + 3);
                }
            }
        }
    }
}
