//! The recovery sheet, shown once, and one of its groups typed back.

use crate::desk::RecoverySheet;
use crate::language::Arg;
use crate::script::{self, Field};
use crate::tui::shared::Shared;
use crate::tui::widgets::document::{Paragraph, Weight};

pub struct Sheet {
    pub sheet: RecoverySheet,
    /// The row at which the view begins, on a screen that is too low for all of it.
    pub top: usize,
    /// The group that is typed back.
    pub typed: Field,
    /// The desk is comparing.
    pub busy: bool,
}

impl Sheet {
    pub fn new(sheet: RecoverySheet) -> Sheet {
        Sheet {
            sheet,
            top: 0,
            typed: Field::default(),
            busy: false,
        }
    }

    /// The sheet as it is to be written down, for a screen of this width.
    pub fn paragraphs(&self, shared: &Shared, width: u16) -> Vec<Paragraph> {
        let office = [("office", Arg::Text(self.sheet.office.clone()))];
        let mut paragraphs = vec![
            Paragraph::new(shared.text_with("ui-sheet-office", &office), Weight::Title),
            Paragraph::blank(),
        ];
        let rows = in_rows(&self.sheet.groups, true, width);
        paragraphs.extend(
            rows.into_iter()
                .map(|row| Paragraph::new(row, Weight::Question).cut()),
        );
        paragraphs.push(Paragraph::blank());
        paragraphs.push(Paragraph::new(
            shared.text("ui-sheet-fingerprint"),
            Weight::Dim,
        ));
        let rows = in_rows(&self.sheet.fingerprint, false, width);
        paragraphs.extend(
            rows.into_iter()
                .map(|row| Paragraph::new(row, Weight::Text).cut()),
        );
        paragraphs.push(Paragraph::blank());
        paragraphs.push(Paragraph::new(
            shared.text("ui-sheet-what-to-do"),
            Weight::Text,
        ));
        paragraphs
    }
}

/// Groups side by side, as many as there is room for, at most four; numbered so that one can be asked for.
fn in_rows(groups: &[String], numbered: bool, width: u16) -> Vec<String> {
    let cells: Vec<String> = groups
        .iter()
        .enumerate()
        .map(|(index, group)| {
            if numbered {
                format!("{:>2}  {group}", index + 1)
            } else {
                group.clone()
            }
        })
        .collect();
    let widest = cells
        .iter()
        .map(|cell| script::width(cell))
        .max()
        .unwrap_or(0);
    let across = usize::from((width / (widest + 3)).clamp(1, 4));
    cells
        .chunks(across)
        .map(|row| {
            let padded: Vec<String> = row
                .iter()
                .map(|cell| format!("{cell:<width$}", width = usize::from(widest)))
                .collect();
            padded.join("   ").trim_end().to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::in_rows;

    #[test]
    fn groups_stand_side_by_side_as_far_as_there_is_room() {
        let groups: Vec<String> = (0..6).map(|n| format!("ABCD{n}")).collect();
        assert_eq!(
            in_rows(&groups, true, 80)[0],
            " 1  ABCD0    2  ABCD1    3  ABCD2    4  ABCD3"
        );
        assert_eq!(in_rows(&groups, true, 80).len(), 2);
        assert_eq!(in_rows(&groups, true, 30).len(), 3);
        assert_eq!(in_rows(&groups, false, 3).len(), 6);
    }
}
