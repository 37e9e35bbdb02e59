//! A field against a model of itself, and by hand.

use super::*;
use crate::script::{Direction, Encoding, Line};
use proptest::prelude::*;

const LTR: Direction = Direction::LeftToRight;
const RTL: Direction = Direction::RightToLeft;

fn seen(field: &Field, direction: Direction, width: u16) -> (Vec<String>, (usize, u16)) {
    let (lines, caret) = field.lay_out(direction, width, Encoding::VisualShaped);
    let symbols = |line: &Line| {
        line.glyphs
            .iter()
            .map(|glyph| glyph.symbol.as_str())
            .collect()
    };
    (lines.iter().map(symbols).collect(), caret)
}

fn caret_in(field: &Field, direction: Direction, width: u16) -> (usize, u16) {
    field.lay_out(direction, width, Encoding::VisualShaped).1
}

#[test]
fn typing_goes_on_where_the_caret_is() {
    let mut field = Field::new("Tynet");
    field.left(Reach::Grapheme, LTR);
    field.left(Reach::Grapheme, LTR);
    field.insert("s");
    assert_eq!((field.text(), field.caret()), ("Tynset", 4));
    assert_eq!(seen(&field, LTR, 20), (vec!["Tynset".to_owned()], (0, 4)));
}

#[test]
fn what_is_pasted_is_text_and_nothing_else() {
    let mut field = Field::new("");
    field.insert("\u{1b}[31mone\r\ntwo\u{202e}");
    assert_eq!(field.text(), "one\ntwo");
    let mut field = Field::single_line("");
    field.insert("one\rtwo\nthree\n");
    assert_eq!((field.text(), field.caret()), ("one two three", 13));
}

#[test]
fn left_is_left_in_right_to_left_text() {
    let mut field = Field::new("سلام");
    assert_eq!(field.caret(), 8);
    assert_eq!(caret_in(&field, RTL, 20), (0, 0));
    // Behind the text is its left end.
    field.left(Reach::Grapheme, RTL);
    assert_eq!(field.caret(), 8);
    field.right(Reach::Grapheme, RTL);
    assert_eq!(field.caret(), 6);
    field.home();
    assert_eq!((field.caret(), caret_in(&field, RTL, 20)), (0, (0, 2)));
    field.left(Reach::Grapheme, RTL);
    assert_eq!(field.caret(), 2);
    field.right(Reach::Line, RTL);
    assert_eq!(field.caret(), 0);
    field.left(Reach::Word, RTL);
    assert_eq!(field.caret(), 8);
}

#[test]
fn every_place_of_mixed_text_is_reached_from_left_to_right() {
    let text = "رقم A-1042 هنا";
    for direction in [LTR, RTL] {
        let mut field = Field::new(text);
        // As far left as it goes.
        for _ in 0..30 {
            let before = field.clone();
            field.left(Reach::Grapheme, direction);
            if field == before {
                break;
            }
        }
        let mut carets = vec![field.caret()];
        let mut columns = Vec::new();
        for _ in 0..text.chars().count() {
            let (lines, caret) = field.lay_out(direction, 40, Encoding::Visual);
            // Right-to-left lines are flush right.
            let from_right = lines[0].width - caret.1;
            columns.push(if direction == RTL {
                40 - from_right
            } else {
                caret.1
            });
            field.right(Reach::Grapheme, direction);
            carets.push(field.caret());
        }
        assert!(
            columns.windows(2).all(|pair| pair[1] == pair[0] + 1),
            "{columns:?}"
        );
        carets.sort_unstable();
        carets.dedup();
        assert_eq!(carets.len(), text.chars().count() + 1);
    }
}

#[test]
fn a_grapheme_is_deleted_whole() {
    let mut field = Field::new("مَرْe\u{301}👩\u{200d}👧");
    for rest in ["مَرْe\u{301}", "مَرْ", "مَ", "", ""] {
        field.delete_before(Reach::Grapheme);
        assert_eq!(field.text(), rest);
    }
    let mut field = Field::new("مَر");
    field.home();
    field.delete_after(Reach::Grapheme);
    assert_eq!(field.text(), "ر");
}

#[test]
fn words_and_lines_are_deleted_whole() {
    let mut field = Field::new("one two, three\nfour five");
    field.delete_before(Reach::Word);
    assert_eq!(field.text(), "one two, three\nfour ");
    field.delete_before(Reach::Line);
    assert_eq!(field.text(), "one two, three\n");
    field.place_caret(4);
    field.delete_after(Reach::Word);
    assert_eq!(field.text(), "one , three\n");
    field.delete_after(Reach::Line);
    assert_eq!(field.text(), "one \n");
    field.delete_before(Reach::All);
    assert_eq!((field.text(), field.caret()), ("\n", 0));
}

#[test]
fn up_and_down_follow_the_wrapped_lines_and_keep_their_column() {
    let mut field = Field::new("one two three\nx\nfour five");
    assert_eq!(
        seen(&field, LTR, 9).0,
        ["one two", "three", "x", "four", "five"]
    );
    let mut carets = Vec::new();
    while field.up(9, LTR) {
        carets.push(caret_in(&field, LTR, 9));
    }
    assert_eq!(carets, [(3, 4), (2, 1), (1, 4), (0, 4)]);
    let mut carets = Vec::new();
    while field.down(9, LTR) {
        carets.push(caret_in(&field, LTR, 9));
    }
    assert_eq!(carets, [(1, 4), (2, 1), (3, 4), (4, 4)]);
    assert!(!field.down(9, LTR));
}

#[test]
fn the_caret_has_a_cell_behind_a_full_line() {
    let field = Field::new("abcd");
    assert_eq!(seen(&field, LTR, 5), (vec!["abcd".to_owned()], (0, 4)));
    let field = Field::new("abcd ");
    assert_eq!(caret_in(&field, LTR, 5), (0, 4));
    let field = Field::new("بيت");
    let (lines, caret) = seen(&field, RTL, 4);
    assert_eq!((lines[0].chars().count(), caret), (4, (0, 0)));
}

#[test]
fn nothing_of_an_answer_is_in_debug() {
    assert!(!format!("{:?}", Field::new("canary")).contains("canary"));
    let lines = Field::new("canary").lay_out(LTR, 20, Encoding::Logical);
    assert!(!format!("{lines:?}").contains('y'));
}

#[derive(Clone, Debug)]
enum Edit {
    Insert(String),
    Before(Reach),
    After(Reach),
    Left(Reach, Direction),
    Right(Reach, Direction),
    Home,
    End,
    Up(u16, Direction),
    Down(u16, Direction),
    Place(usize),
}

fn edits() -> impl Strategy<Value = Edit> {
    let reach =
        || proptest::sample::select(vec![Reach::Grapheme, Reach::Word, Reach::Line, Reach::All]);
    let short = || proptest::sample::select(vec![Reach::Grapheme, Reach::Word]);
    let way = || proptest::sample::select(vec![LTR, RTL]);
    prop_oneof![
        4 => "[a-z .\n\tا-ي\\x{64b}-\\x{652}ټښ0-9\\x{200c}\\x{200d}\\x{301}👩🇳🇴漢\r\\x{1b}\\x{200f}]{0,8}".prop_map(Edit::Insert),
        2 => short().prop_map(Edit::Before),
        2 => short().prop_map(Edit::After),
        2 => (reach(), way()).prop_map(|(reach, way)| Edit::Left(reach, way)),
        2 => (reach(), way()).prop_map(|(reach, way)| Edit::Right(reach, way)),
        1 => Just(Edit::Home),
        1 => Just(Edit::End),
        1 => (1u16..30, way()).prop_map(|(width, way)| Edit::Up(width, way)),
        1 => (1u16..30, way()).prop_map(|(width, way)| Edit::Down(width, way)),
        1 => (0usize..100).prop_map(Edit::Place),
    ]
}

proptest! {
    /// Text and caret as a person would work them out on paper: a list of graphemes before and after the caret.
    #[test]
    fn a_field_is_its_text_before_and_after_the_caret(
        edits in proptest::collection::vec(edits(), 0..40), width in 2u16..40,
    ) {
        let mut field = Field::default();
        for edit in edits {
            let (before, after) = (field.before(field.caret).to_owned(), field.after(field.caret).to_owned());
            match edit {
                Edit::Insert(text) => {
                    field.insert(&text);
                    prop_assert_eq!(field.text(), format!("{before}{}{after}", clean(&text)));
                    prop_assert!(field.caret() >= before.len() + clean(&text).len());
                }
                Edit::Before(reach) => {
                    field.delete_before(reach);
                    prop_assert!(field.text().ends_with(&after));
                    prop_assert!(before.starts_with(&field.text()[..field.text().len() - after.len()]));
                    prop_assert!(before.is_empty() || field.text().len() < before.len() + after.len());
                }
                Edit::After(reach) => {
                    field.delete_after(reach);
                    prop_assert!(field.text().starts_with(&before));
                    prop_assert!(after.ends_with(&field.text()[before.len()..]));
                    prop_assert!(after.is_empty() || field.text().len() < before.len() + after.len());
                }
                Edit::Left(reach, way) => field.left(reach, way),
                Edit::Right(reach, way) => field.right(reach, way),
                Edit::Home => field.home(),
                Edit::End => field.end(),
                Edit::Up(width, way) => { field.up(width, way); }
                Edit::Down(width, way) => { field.down(width, way); }
                Edit::Place(offset) => field.place_caret(offset),
            }
            let graphemes = field.text().grapheme_indices(true).map(|(at, _)| at);
            let boundaries: Vec<usize> = graphemes.chain([field.text().len()]).collect();
            prop_assert!(boundaries.contains(&field.caret()));
            for direction in [LTR, RTL] {
                let (lines, (line, column)) = field.lay_out(direction, width, Encoding::VisualShaped);
                prop_assert!(line < lines.len());
                prop_assert!(column < width, "{column} of {width}");
                prop_assert!(lines.iter().all(|line| line.width <= width.max(3)));
            }
        }
    }

    /// A view is a piece of the whole with the caret in it, and moves no more than it must.
    #[test]
    fn a_view_shows_a_piece_of_the_whole(
        text in "[a-z \nا-ي\\x{64e}]{0,80}", width in 3u16..20, height in 1usize..6, direction in proptest::sample::select(vec![LTR, RTL]),
        carets in proptest::collection::vec(0usize..100, 1..8),
    ) {
        let mut field = Field::new(&text);
        let mut top = 0;
        let mut first_before = 0;
        for caret in carets {
            field.place_caret(caret);
            let (lines, caret) = field.lay_out(direction, width, Encoding::VisualShaped);
            let view = field.view(direction, width, height, Encoding::VisualShaped, top);
            let first = caret.0 - view.caret.0;
            let last = (first + height).min(lines.len());
            prop_assert_eq!(&view.lines, &lines[first..last]);
            prop_assert_eq!(view.caret.1, caret.1);
            prop_assert_eq!((view.above, view.below), (first > 0, last < lines.len()));
            let least = if caret.0 < first_before { caret.0 } else { first_before.max((caret.0 + 1).saturating_sub(height)) };
            prop_assert_eq!(first, least);
            (top, first_before) = (view.top, first);
        }
    }

    /// From the top, down through every line, and back.
    #[test]
    fn down_and_up_visit_every_line(text in "[a-z \nا-ي\\x{64e}]{0,60}", width in 3u16..20, direction in proptest::sample::select(vec![LTR, RTL])) {
        let mut field = Field::new(&text);
        field.place_caret(0);
        let count = field.lay_out(direction, width, Encoding::Visual).0.len();
        for line in 0..count {
            prop_assert_eq!(caret_in(&field, direction, width).0, line);
            prop_assert_eq!(field.down(width, direction), line + 1 < count);
        }
        for line in (0..count).rev() {
            prop_assert_eq!(caret_in(&field, direction, width).0, line);
            prop_assert_eq!(field.up(width, direction), line > 0);
        }
    }
}
