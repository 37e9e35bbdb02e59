use super::*;

fn said(text: &str, language: &str) -> Saying {
    Saying {
        text: text.to_owned(),
        language: Tag::parse(language).unwrap(),
        fell_back: false,
        review: Review::Source,
    }
}

fn words(arabic: &str, bokmal: &str) -> Words {
    Words(vec![said(arabic, "ar"), said(bokmal, "nb")])
}

fn letter(parts: Vec<Part>) -> Letter {
    Letter {
        name: "welcome".to_owned(),
        languages: vec![Tag::parse("ar").unwrap(), Tag::BOKMAL],
        title: words("أهلا", "Velkommen"),
        parts,
        foot: words("تينسيت", "Tynset"),
        draft: words("مسودة", "Utkast"),
    }
}

#[test]
fn each_language_has_its_direction() {
    let page = html(&letter(vec![Part::Paragraph(words("نعم", "Ja"))]));
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("<p lang=\"ar\" dir=\"rtl\">نعم</p><p lang=\"nb\" dir=\"ltr\">Ja</p>"));
}

#[test]
fn what_somebody_wrote_is_no_markup() {
    let evil = "<script>alert('x')</script>\u{1b}[2J & \"";
    let page = html(&letter(vec![Part::List(vec![words(evil, evil)])]));
    assert!(!page.contains("<script"), "{page}");
    assert!(!page.contains('\u{1b}'), "{page}");
    assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
    let plain = text(&letter(vec![Part::List(vec![words(evil, evil)])]));
    assert!(!plain.contains('\u{1b}'), "{plain:?}");
}

#[test]
fn plain_text_says_all_of_it_in_one_language_and_then_in_the_other() {
    let parts = vec![
        Part::Heading(words("بيت", "Bolig")),
        Part::Boxes(vec![words("كراج", "Leie")]),
        Part::Table {
            head: vec![words("هنا", "Her"), words("هناك", "Der")],
            rows: vec![vec![words("١", "en"), words("٢", "to")]],
        },
    ];
    let plain = text(&letter(parts));
    let expected = "\
أهلا
====

بيت
---
[ ] كراج

هنا: ١
هناك: ٢

----------------------------------------------------------------------------
تينسيت

============================================================================

Velkommen
=========

Bolig
-----
[ ] Leie

Her: en
Der: to

----------------------------------------------------------------------------
Tynset
";
    assert_eq!(plain, expected);
}

#[test]
fn a_long_line_is_broken_between_words() {
    let long = "ord ".repeat(60);
    let plain = text(&letter(vec![Part::Paragraph(words(&long, &long))]));
    assert!(
        plain
            .lines()
            .all(|line| line.chars().count() <= WIDTH_OF_A_LINE)
    );
}

const WIDTH_OF_A_LINE: usize = 76;

#[test]
fn a_letter_with_a_draft_in_it_says_so() {
    let mut letter = letter(vec![Part::Paragraph(words("نعم", "Ja"))]);
    assert!(!letter.is_draft());
    assert!(!text(&letter).contains("Utkast"));
    if let Part::Paragraph(words) = &mut letter.parts[0] {
        words.0[0].review = Review::Draft;
    }
    assert!(letter.is_draft());
    assert!(text(&letter).contains("Utkast"));
    assert!(html(&letter).contains("Utkast"));
}
