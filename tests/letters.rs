//! Letters and sheets, written for the people of the demo's office.

use std::path::{Path, PathBuf};

use bolyst::desk::{Desk, DeskError, Obstacle, Paper, write_letter};
use bolyst::language::Tag;
use bolyst::office::letters::{Letter, Part, html, text};
use time::UtcOffset;

fn demo() -> Desk {
    Desk::demo(Tag::BOKMAL, UtcOffset::UTC).expect("the demo's office")
}

fn people(desk: &mut Desk) -> Vec<(String, String)> {
    let home = desk.home().expect("open");
    home.people
        .into_iter()
        .map(|person| (person.record, person.case))
        .collect()
}

/// Every letter that can be written for anybody, with the case label.
fn all_letters(desk: &mut Desk) -> Vec<(String, Letter)> {
    let mut letters = Vec::new();
    for (person, case) in people(desk) {
        let languages = desk.letter_languages(&person).expect("languages");
        for card in desk.letters(&person).expect("letters") {
            if card.obstacle.is_none() {
                let letter = desk.letter(&card.name, &person, &languages);
                letters.push((case.clone(), letter.expect("no obstacle")));
            }
        }
    }
    letters
}

#[test]
fn every_letter_says_all_of_it_in_words() {
    let letters = all_letters(&mut demo());
    assert!(letters.len() > 10, "{}", letters.len());
    let kept = kept_folder();
    for (case, letter) in &letters {
        let (page, plain) = (html(letter), text(letter));
        for id in [
            "letter-",
            "rights-",
            "intake-",
            "housing-",
            "stay-or-move-",
            "competence-",
            "{ $",
        ] {
            let found = plain.lines().find(|line| line.contains(id));
            assert_eq!(
                found, None,
                "{case}: {} holds a message's name",
                letter.name
            );
        }
        assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
        if let Some(folder) = &kept {
            write_letter(folder, case, letter, Paper::Html).expect("written");
            write_letter(folder, case, letter, Paper::Text).expect("written");
        }
    }
}

/// To be looked at: `BOLYST_KEEP_LETTERS=DIR cargo test --test letters`.
fn kept_folder() -> Option<PathBuf> {
    std::env::var_os("BOLYST_KEEP_LETTERS").map(PathBuf::from)
}

#[test]
fn no_heading_stands_over_nothing() {
    for (case, letter) in all_letters(&mut demo()) {
        for pair in letter.parts.windows(2) {
            let is_bare = matches!(pair, [Part::Heading(_), Part::Heading(_)]);
            assert!(!is_bare, "{case}: {}", letter.name);
        }
        let ends_bare = matches!(letter.parts.last(), Some(Part::Heading(_)));
        assert!(!ends_bare, "{case}: {}", letter.name);
    }
}

#[test]
fn the_balance_sheet_has_four_equal_parts_and_no_sum() {
    let letters = all_letters(&mut demo());
    let sheets: Vec<&Letter> = letters
        .iter()
        .map(|(_, letter)| letter)
        .filter(|letter| letter.name == "balance")
        .collect();
    assert!(!sheets.is_empty());
    for sheet in sheets {
        let plain = text(sheet);
        for cell in [
            "Hva er bra med å bli her?",
            "Hva er mindre bra med å bli her?",
            "Hva er bra med å flytte?",
            "Hva er mindre bra med å flytte?",
        ] {
            assert!(plain.contains(cell), "{cell} in {plain}");
        }
    }
}

#[test]
fn what_is_for_the_consultant_alone_stands_in_no_letter() {
    for (case, letter) in all_letters(&mut demo()) {
        let plain = text(&letter);
        for word in ["Nasjonalt tolkeregister", "Hvilken kategori har tolken"] {
            assert!(!plain.contains(word), "{case}: {}", letter.name);
        }
    }
}

#[test]
fn a_letter_waits_for_its_conversation_and_its_consent() {
    let mut desk = demo();
    let mut seen = Vec::new();
    for (person, _) in people(&mut desk) {
        for card in desk.letters(&person).expect("letters") {
            let Some(obstacle) = card.obstacle else {
                continue;
            };
            let refused = desk.letter(&card.name, &person, &[Tag::BOKMAL]);
            assert_eq!(
                refused.err(),
                Some(DeskError::LetterObstacle(obstacle.clone()))
            );
            seen.push(obstacle);
        }
    }
    let waits = |it: &Obstacle| matches!(it, Obstacle::NoTalk { .. });
    assert!(seen.iter().any(waits), "{seen:?}");
    let (person, _) = people(&mut desk).swap_remove(0);
    let unknown = desk.letter("no-such-letter", &person, &[Tag::BOKMAL]);
    let letter = "no-such-letter".to_owned();
    assert_eq!(unknown.err(), Some(DeskError::NoSuchLetter { letter }));
}

#[test]
fn a_letter_overwrites_nothing_and_is_for_its_user_alone() {
    let mut desk = demo();
    let (case, letter) = all_letters(&mut desk).swap_remove(0);
    let folder = tempfile::tempdir().expect("a folder");
    let write = || write_letter(folder.path(), &case, &letter, Paper::Html).expect("written");
    let (first, second) = (write(), write());
    assert_ne!(first, second);
    assert_eq!(
        std::fs::read(&first).unwrap(),
        std::fs::read(&second).unwrap()
    );
    only_its_user(&first);

    let nowhere = write_letter(&first, &case, &letter, Paper::Html);
    assert!(nowhere.is_err(), "a file is no folder");
}

#[cfg(unix)]
fn only_its_user(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[cfg(not(unix))]
fn only_its_user(_: &Path) {}
