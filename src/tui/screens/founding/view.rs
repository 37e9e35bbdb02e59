//! How the wizard looks.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::stage::Stage;
use super::{FoundingPage, Trouble};
use crate::desk::LanguageForm;
use crate::language::Arg;
use crate::script::{Direction, Field};
use crate::tui::canvas::{Canvas, indent, one_row};
use crate::tui::keymap::Command;
use crate::tui::screens::home::role_message;
use crate::tui::shared::Shared;
use crate::tui::widgets::asking::Asking;
use crate::tui::widgets::document::{Document, Focus};
use crate::tui::widgets::field::draw_field;
use crate::tui::widgets::picker::moved;

impl FoundingPage {
    pub(super) fn draw(
        &self,
        shared: &Shared,
        canvas: &mut Canvas,
        area: Rect,
    ) -> Option<Position> {
        let room = self.draw_question(shared, canvas, area);
        self.draw_answer(shared, canvas, room)
    }

    /// Everything but the answer; returns the area that is left for it.
    fn draw_question(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Rect {
        let title = shared.text("ui-founding-title");
        let question = self.question(shared);
        let hint = shared
            .attribute(self.stage.question(), "hint")
            .unwrap_or_default();
        let trouble = self.trouble.as_ref().map(|trouble| match trouble {
            Trouble::Message(id) => shared.text(id),
            Trouble::Error(error) => shared.error(error),
        });
        let asking = Asking {
            title: &title,
            place: self.stage.place(),
            question: &question,
            hint: &hint,
            trouble: trouble.as_deref(),
        };
        asking.draw(shared, canvas, area)
    }

    fn question(&self, shared: &Shared) -> String {
        let asked = self.sheet.as_ref().map_or(0, |sheet| sheet.sheet.asked);
        let municipality = self
            .place
            .chosen()
            .map(|place| place.name.clone())
            .unwrap_or_default();
        let args = [
            ("group", Shared::number(asked)),
            ("municipality", Arg::Text(municipality)),
        ];
        shared.text_with(self.stage.question(), &args)
    }

    fn draw_answer(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) -> Option<Position> {
        match self.stage {
            Stage::Language => {
                self.language.draw(shared, canvas, area, |tag| {
                    (tag.own_name().to_owned(), String::new())
                });
            }
            Stage::Municipality => return self.place.draw(shared, canvas, area),
            Stage::Population => return draw_line(shared, canvas, area, &self.population),
            Stage::LanguageForm => self.language_form.draw(shared, canvas, area, |form| {
                (shared.text(language_form_message(*form)), String::new())
            }),
            Stage::Name => return draw_line(shared, canvas, area, &self.name),
            Stage::Role => self.role.draw(shared, canvas, area, |role| {
                let message = role_message(*role);
                (
                    shared.text(message),
                    shared.attribute(message, "hint").unwrap_or_default(),
                )
            }),
            Stage::Passphrase | Stage::Again => {
                return self
                    .passphrase
                    .draw(shared, canvas, area, self.stage.turn());
            }
            Stage::Check => self.draw_check(shared, canvas, area),
            Stage::Founding => {}
            Stage::Sheet => self.draw_sheet(shared, canvas, area),
            Stage::Confirm => {
                return self
                    .sheet
                    .as_ref()
                    .and_then(|sheet| draw_line(shared, canvas, area, &sheet.typed));
            }
        }
        None
    }

    /// All answers but the passphrase, one in a row.
    fn draw_check(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) {
        let place = self
            .place
            .chosen()
            .map(|place| format!("{} ({})", place.name, place.number));
        let form = self
            .language_form
            .chosen()
            .map(|form| shared.text(language_form_message(*form)));
        let role = self
            .role
            .chosen()
            .map(|role| shared.text(role_message(*role)));
        let answers = [
            ("ui-check-municipality", place.unwrap_or_default()),
            (
                "ui-check-population",
                self.population.text().trim().to_owned(),
            ),
            ("ui-check-language-form", form.unwrap_or_default()),
            ("ui-check-name", self.name.text().trim().to_owned()),
            ("ui-check-role", role.unwrap_or_default()),
        ];
        for (row, (label, answer)) in answers.iter().enumerate() {
            let line = one_row(area, row as u16);
            canvas.label(line, &shared.text(label), shared.theme.dim);
            canvas.label(indent(line, 18), answer, shared.theme.chosen);
        }
    }

    fn draw_sheet(&self, shared: &Shared, canvas: &mut Canvas, area: Rect) {
        let Some(sheet) = &self.sheet else { return };
        let document = Document::new(sheet.paragraphs(shared, area.width));
        document.draw(&shared.theme, canvas, area, Focus::Row(sheet.top));
    }

    pub(super) fn scroll_sheet(&mut self, command: Command, shared: &Shared) {
        let area = self.answer_area(shared);
        if let Some(sheet) = &mut self.sheet {
            let document = Document::new(sheet.paragraphs(shared, area.width));
            let tops = document.last_top(area, shared.encoding) + 1;
            sheet.top = moved(sheet.top, tops, command);
        }
    }

    /// Where the answer stands on this screen: found by drawing what is around it.
    fn answer_area(&self, shared: &Shared) -> Rect {
        let height = shared.size.height.saturating_sub(1);
        let screen = Rect {
            x: 0,
            y: 0,
            width: shared.size.width,
            height,
        };
        let mut buffer = Buffer::empty(screen);
        let mut canvas = Canvas {
            buffer: &mut buffer,
            encoding: shared.encoding,
        };
        self.draw_question(shared, &mut canvas, screen)
    }
}

fn draw_line(shared: &Shared, canvas: &mut Canvas, area: Rect, field: &Field) -> Option<Position> {
    draw_field(
        canvas,
        one_row(area, 0),
        field,
        Direction::LeftToRight,
        shared.theme.field,
    )
}

/// Message that names a language form.
fn language_form_message(form: LanguageForm) -> &'static str {
    match form {
        LanguageForm::Bokmal => "ui-language-form-bokmal",
        LanguageForm::Nynorsk => "ui-language-form-nynorsk",
    }
}
