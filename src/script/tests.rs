//! Words to cells, as the rest of the house sees it.

use super::*;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

const LTR: Direction = Direction::LeftToRight;
const RTL: Direction = Direction::RightToLeft;

/// The lines as a terminal gets them.
fn sent(text: &str, direction: Direction, width: u16, encoding: Encoding) -> Vec<String> {
    let lines = lay_out(text, direction, width, encoding);
    let symbols = |line: &Line| {
        line.glyphs
            .iter()
            .map(|glyph| glyph.symbol.as_str())
            .collect()
    };
    lines.iter().map(symbols).collect()
}

fn shaped(text: &str) -> String {
    sent(text, RTL, 80, Encoding::VisualShaped).concat()
}

#[test]
fn text_wraps_between_words() {
    let text = "Hvor godt passer dette: «Jeg føler meg hjemme her.»\n\nSvar";
    assert_eq!(
        sent(text, LTR, 20, Encoding::VisualShaped),
        [
            "Hvor godt passer",
            "dette: «Jeg føler",
            "meg hjemme her.»",
            "",
            "Svar"
        ]
    );
}

#[test]
fn a_word_longer_than_a_line_is_broken() {
    assert_eq!(
        sent(
            "introduksjonsprogrammet nå",
            LTR,
            10,
            Encoding::VisualShaped
        ),
        ["introduksj", "onsprogram", "met nå"]
    );
    assert_eq!(
        sent("ab漢字", LTR, 3, Encoding::VisualShaped),
        ["ab", "漢", "字"]
    );
}

#[test]
fn blanks_vanish_where_a_line_wraps_and_stay_elsewhere() {
    assert_eq!(
        sent("one   two", LTR, 4, Encoding::VisualShaped),
        ["one", "two"]
    );
    assert_eq!(
        sent("  one two  ", LTR, 20, Encoding::VisualShaped),
        ["  one two  "]
    );
    assert_eq!(sent("a\tb", LTR, 20, Encoding::VisualShaped), ["a    b"]);
    assert_eq!(sent("", LTR, 20, Encoding::VisualShaped), [""]);
}

#[test]
fn ethiopic_wraps_after_its_word_space() {
    assert_eq!(
        sent("ሰላም፡ከመይ፡ኣለኻ", LTR, 5, Encoding::VisualShaped),
        ["ሰላም፡", "ከመይ፡", "ኣለኻ"]
    );
}

#[test]
fn right_to_left_text_is_turned_around_and_shaped() {
    assert_eq!(shaped("سلام"), "\u{FEE1}\u{FEFC}\u{FEB3}");
    assert_eq!(shaped("(نعم)"), "(\u{FEE2}\u{FECC}\u{FEE7})");
    assert_eq!(
        shaped("رقم A-1042 هنا."),
        ".\u{FE8E}\u{FEE8}\u{FEEB} A-1042 \u{FEE2}\u{FED7}\u{FEAD}"
    );
    assert_eq!(shaped("في 12.03.2025"), "12.03.2025 \u{FEF2}\u{FED3}");
}

#[test]
fn right_to_left_text_wraps_in_the_order_it_is_written() {
    let lines = sent("واحد اثنان ثلاثة", RTL, 11, Encoding::Visual);
    assert_eq!(lines, ["نانثا دحاو", "ةثالث"]);
}

#[test]
fn english_words_on_a_right_to_left_screen_read_on_and_end_on_the_left() {
    assert_eq!(
        sent("Tynset kommune.", RTL, 40, Encoding::VisualShaped),
        [".Tynset kommune"]
    );
}

#[test]
fn isolated_words_keep_their_order_and_their_marks_take_no_cell() {
    let plain = "من Tynset، Haram";
    let isolated = "من \u{2068}Tynset\u{2069}، \u{2068}Haram\u{2069}";
    assert_eq!(sent(plain, RTL, 40, Encoding::Visual), ["Tynset، Haram نم"]);
    assert_eq!(
        sent(isolated, RTL, 40, Encoding::Visual),
        ["Haram ،Tynset نم"]
    );
}

#[test]
fn glyphs_know_where_they_come_from() {
    let text = "ab\nسلام x";
    let lines = lay_out(text, RTL, 40, Encoding::VisualShaped);
    let sources = |line: &Line| {
        line.glyphs
            .iter()
            .map(|glyph| glyph.source)
            .collect::<Vec<_>>()
    };
    assert_eq!(sources(&lines[0]), [0, 1]);
    assert_eq!(sources(&lines[1]), [12, 11, 9, 5, 3]);
    assert_eq!(lines[1].width, 5);
}

#[test]
fn nothing_that_controls_a_terminal_reaches_a_cell() {
    let dirty = "a\u{1b}[31mب\u{202e}c\u{7}\u{9b}2J\u{2067}d\u{200f}e\rf\u{ad}";
    for encoding in ENCODINGS {
        for direction in [LTR, RTL] {
            for line in sent(dirty, direction, 80, encoding) {
                assert!(!line.contains(char::is_control), "{encoding:?}");
                let marks = ['\u{202e}', '\u{2067}', '\u{200f}', '\u{ad}'];
                assert!(!line.contains(marks), "{encoding:?}");
            }
        }
    }
}

#[test]
fn a_mark_without_a_letter_gets_a_circle_to_stand_on() {
    assert_eq!(
        sent("\u{64e}", RTL, 10, Encoding::VisualShaped),
        ["\u{25cc}\u{64e}"]
    );
    assert_eq!(
        sent("\u{64e}سلام", RTL, 10, Encoding::VisualShaped),
        ["\u{FEE1}\u{FEFC}\u{FEB3}\u{25cc}\u{64e}"]
    );
}

/// What a terminal shows that turns right-to-left words around by itself, in lines that run from left to right (UAX #9).
fn shown_by_a_bidi_terminal(sent: &str) -> String {
    let levels = unicode_bidi::BidiInfo::new(sent, Some(unicode_bidi::Level::ltr())).levels;
    let graphemes: Vec<(usize, &str)> = sent.grapheme_indices(true).collect();
    let of_graphemes: Vec<_> = graphemes.iter().map(|(at, _)| levels[*at]).collect();
    let order = unicode_bidi::BidiInfo::reorder_visual(&of_graphemes);
    let shown = order
        .into_iter()
        .map(|index| match of_graphemes[index].is_rtl() {
            true => order::mirrored(graphemes[index].1),
            false => graphemes[index].1.into(),
        });
    shown.collect::<String>().replace('\u{200e}', "")
}

/// Representative sentences: Arabic, Dari, Pashto, Sorani, and one with all that can stand in an Arabic one.
const SENTENCES: [(&str, &str); 5] = [
    ("ar", "مرحبًا، لا أتكلم النرويجية."),
    ("fa-AF", "می‌خواهم کار کنم (۵۰٪)."),
    ("ps", "په ښار کې اوسېږم، ټول ډېر ځي."),
    ("ckb", "دڵم خۆشە، گەڕامەوە بۆ وڵات."),
    ("mixed", "رقم A-1042 (NAV) في 12.03.2025؟"),
];

/// The cells of a line, left to right, as code points.
fn cells(line: &Line) -> String {
    let symbol = |glyph: &Glyph| {
        let letters = glyph
            .symbol
            .chars()
            .map(|letter| format!("{:04X}", u32::from(letter)));
        letters.collect::<Vec<_>>().join("+")
    };
    line.glyphs.iter().map(symbol).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_terminal_gets_its_cells() {
    let mut told = String::new();
    for (language, sentence) in SENTENCES {
        for encoding in ENCODINGS {
            let lines = lay_out(sentence, RTL, 80, encoding);
            told.push_str(&format!("{language} {encoding:?}: {}\n", cells(&lines[0])));
        }
    }
    let golden = include_str!("golden.txt");
    assert!(told == golden, "the cells have changed:\n{told}");
}

const ENCODINGS: [Encoding; 7] = [
    Encoding::VisualShaped,
    Encoding::VisualComposed,
    Encoding::Visual,
    Encoding::Inverse,
    Encoding::InverseMarked,
    Encoding::PerWord,
    Encoding::Logical,
];

fn any_text() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9 .,:()«»/\n\t\\-åøሀ-ቀ漢字ا-ي\\x{64b}-\\x{652}پچژگکیټښۍڵ۰-۹٠-٩\\x{200c}\\x{200d}א-ת\\x{301}👩]{0,80}"
}

fn any_direction() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(LTR), Just(RTL)]
}

fn any_encoding() -> impl Strategy<Value = Encoding> {
    proptest::sample::select(ENCODINGS.to_vec())
}

proptest! {
    #[test]
    fn no_line_is_wider_than_it_may_be(
        text in any_text(), direction in any_direction(), encoding in any_encoding(), width in 2u16..60,
    ) {
        for line in lay_out(&text, direction, width, encoding) {
            prop_assert!(line.width <= width);
            prop_assert_eq!(line.width, line.glyphs.iter().map(|glyph| glyph.width).sum::<u16>());
            prop_assert!(line.glyphs.iter().all(|glyph| matches!(glyph.width, 1 | 2)));
        }
    }

    #[test]
    fn no_letter_is_lost_at_any_width(
        text in any_text(), direction in any_direction(), encoding in any_encoding(), width in 2u16..200,
    ) {
        let lines = lay_out(&text, direction, width, encoding);
        let glyphs = lines.iter().flat_map(|line| &line.glyphs);
        let mut sources: Vec<usize> = glyphs.map(|glyph| glyph.source).collect();
        sources.sort_unstable();
        sources.dedup();
        let mut expected: Vec<(usize, String)> = Vec::new();
        for paragraph in paragraph::paragraphs(&text) {
            let shown = cluster::clusters(&text[paragraph.clone()]).into_iter();
            let shown = shown.filter(|cluster| !cluster.is_blank() && cluster.kind != cluster::Kind::Hidden);
            expected.extend(shown.map(|cluster| {
                let range = paragraph.start + cluster.text.start..paragraph.start + cluster.text.end;
                (range.start, text[range].to_owned())
            }));
        }
        let in_ligature = |at: usize, letters: &str| {
            matches!(encoding, Encoding::VisualShaped | Encoding::VisualComposed)
                && letters.starts_with(['\u{622}', '\u{623}', '\u{625}', '\u{627}'])
                && text[..at].trim_end_matches(|c| matches!(c, '\u{64b}'..='\u{652}' | '\u{301}' | '\u{200d}')).ends_with(['ل', 'ڵ'])
        };
        for (at, letters) in expected {
            prop_assert!(sources.binary_search(&at).is_ok() || in_ligature(at, &letters), "{at} {letters}");
        }
    }

    /// Whatever stands beside it, a terminal that turns words around shows a marked line as it shall be seen.
    #[test]
    fn marked_lines_are_seen_right_beside_anything(
        text in "[a-zا-ي0-9٠-٩۰-۹ .,:()«»/\\-א-ת\\x{64b}\\x{64e}%]{1,40}", direction in any_direction(), beside in "[a-zا-ي0-9٠-٩ .(│]{0,6}",
    ) {
        let line = sent(&text, direction, 200, Encoding::InverseMarked).concat();
        let seen = sent(&text, direction, 200, Encoding::Visual).concat();
        prop_assume!(!seen.trim().is_empty());
        let left = format!("{beside}│");
        let row = shown_by_a_bidi_terminal(&format!("{left}{line}│{beside}"));
        let expected = format!("│{seen}│");
        prop_assert!(row.contains(&expected), "{row:?} {expected:?}");
    }

    /// Without marks it can be so as long as there are blanks between right-to-left words and figures.
    #[test]
    fn unmarked_lines_are_seen_right(
        words in proptest::collection::vec("[a-z]{1,4}[.,:]?|[ا-يא-ת][\\x{64b}\\x{64e}]?[ا-ي]{0,3}[.،؟]?|[0-9]{1,4}[.,:]?|[0-9]{2}[.:/][0-9]{2}|«[ا-ي]{2}»|[۰-۹]{1,3}|\\([0-9]{2}\\)", 1..8),
        direction in any_direction(),
    ) {
        let text = words.join(" ");
        let line = sent(&text, direction, 200, Encoding::Inverse).concat();
        let seen = sent(&text, direction, 200, Encoding::Visual).concat();
        let shown = shown_by_a_bidi_terminal(&format!("│{line}│")).replace('\u{2800}', " ");
        prop_assert_eq!(shown, format!("│{seen}│"));
    }

    /// The quick way for plain text and the long way agree.
    #[test]
    fn left_to_right_text_is_laid_out_alike_in_every_encoding(text in "[a-z0-9 .,:()/\n\tåøሀ-ቀ漢字-]{0,80}", width in 2u16..60) {
        let plain = sent(&text, LTR, width, Encoding::VisualShaped);
        for encoding in [Encoding::Visual, Encoding::Inverse, Encoding::PerWord, Encoding::Logical] {
            prop_assert_eq!(&sent(&text, LTR, width, encoding), &plain);
        }
    }
}
