//! The members' page as it is seen.

use ratatui::layout::{Position, Rect};

use super::{MembersPage, Stage};
use crate::desk::{MemberCard, Membership};
use crate::language::Arg;
use crate::script::Direction;
use crate::tui::canvas::{Canvas, Words, below, indent, one_row};
use crate::tui::screens::home::role_message;
use crate::tui::shared::Shared;
use crate::tui::widgets::asking::Asking;
use crate::tui::widgets::list::{Row, draw_list};

/// Rows for what came of the last thing that was done, and for what remains to be done.
const FOOT: u16 = 4;

impl MembersPage {
    pub(super) fn draw(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
    ) -> Option<Position> {
        match &self.stage {
            Stage::List => {
                self.draw_list(shared, canvas, area);
                None
            }
            Stage::Sheet(_) => {
                let room = self.draw_asking("ui-members-sheet", shared, canvas, area);
                self.sheet.draw(shared, canvas, one_row(room, 0))
            }
            Stage::NewOwner(_, choice) => {
                let room = self.draw_asking("ui-members-new-owner", shared, canvas, area);
                choice.draw(shared, canvas, room, |member| {
                    (member.name.clone(), shared.text(role_message(member.role)))
                });
                None
            }
        }
    }

    fn draw_asking(&self, message: &str, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Rect {
        let title = shared.text("ui-members-title");
        let question = shared.text(message);
        let hint = shared.attribute(message, "hint").unwrap_or_default();
        Asking {
            title: &title,
            place: None,
            question: &question,
            hint: &hint,
            trouble: self.trouble.as_deref(),
        }
        .draw(shared, canvas, area)
    }

    fn draw_list(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) {
        let title = shared.text("ui-members-title");
        canvas.label(indent(one_row(area, 0), 1), &title, shared.theme.title);
        canvas.rule(one_row(area, 1), shared.theme.rule);
        let Some(membership) = &self.membership else {
            let waiting = shared.text("ui-waiting");
            canvas.label(indent(one_row(area, 3), 2), &waiting, shared.theme.dim);
            self.draw_foot(shared, canvas, area);
            return;
        };
        let mut list = indent(below(area, 2), 1);
        list.width = list.width.saturating_sub(1);
        list.height = list.height.saturating_sub(FOOT);
        draw_list(shared, canvas, list, &rows(membership, shared), self.cursor);
        self.draw_foot(shared, canvas, area);
    }

    fn draw_foot(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) {
        let theme = &shared.theme;
        let unfinished = self.membership.as_ref().is_some_and(|all| all.unfinished);
        let (text, style) = match (self.progress, &self.trouble, &self.notice) {
            (Some((done, of)), _, _) => {
                let args = [("done", Shared::number(done)), ("of", Shared::number(of))];
                (shared.text_with("ui-members-working", &args), theme.text)
            }
            (_, Some(trouble), _) => (format!("! {trouble}"), theme.attention),
            (_, _, Some(notice)) => (notice.clone(), theme.good),
            _ if unfinished => (shared.text("ui-members-unfinished"), theme.attention),
            _ => (shared.text("ui-members-stays-read"), theme.dim),
        };
        let foot = indent(below(area, area.height.saturating_sub(FOOT - 1)), 2);
        let direction = Direction::LeftToRight;
        let text = &text;
        canvas.paragraph(
            foot,
            Words {
                text,
                direction,
                style,
            },
        );
    }
}

fn rows(membership: &Membership, shared: &Shared) -> Vec<Row> {
    let me = membership.me;
    let mut rows: Vec<Row> = Vec::new();
    rows.push(Row::Remark(String::new()));
    rows.extend(membership.members.iter().map(|member| {
        let you = (member.id == me).then(|| shared.text("ui-members-you"));
        let words = [Some(member.name.clone()), you].into_iter().flatten();
        Row::item(words.collect::<Vec<_>>().join("  "), note(member, shared))
    }));
    if !membership.former.is_empty() {
        rows.push(Row::Remark(String::new()));
        rows.push(Row::Heading(shared.text("ui-members-former")));
        let former = membership.former.iter();
        rows.extend(
            former.map(|member| {
                Row::item(member.name.clone(), shared.text(role_message(member.role)))
            }),
        );
    }
    rows
}

/// Role and computers.
pub(super) fn note(member: &MemberCard, shared: &Shared) -> String {
    let args = [
        ("role", Arg::Text(shared.text(role_message(member.role)))),
        ("computers", Shared::number(member.computers)),
    ];
    shared.text_with("ui-members-note", &args)
}
