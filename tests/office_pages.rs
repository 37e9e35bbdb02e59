//! A fresh machine, with a real desk and a real vault in a temporary folder: founding by keys, locking, unlocking.

#[path = "common/stage.rs"]
mod stage;

use std::path::Path;
use std::sync::Arc;

use bolyst::desk::{Desk, Own, Setup};
use bolyst::language::Tag;
use bolyst::vault::{Places, SystemWorld};
use stage::Stage;
use time::UtcOffset;

const PASSPHRASE: &str = "elg trapp syltetøy måne";

fn desk(folder: &Path) -> Desk {
    Desk::new(Setup {
        places: Places {
            vault: folder.join("vault"),
            local: folder.join("local"),
        },
        own: Own::default(),
        world: Arc::new(SystemWorld),
        offset: UtcOffset::UTC,
        language: Tag::BOKMAL,
        hardening: None,
    })
}

/// Goes through the wizard as far as the sheet.
fn found(stage: &mut Stage) {
    stage.press("Enter");
    stage.write("vestvgy");
    stage.sees("Vestvågøy");
    stage.press("Enter");
    stage.sees("Hvor mange bor i Vestvågøy");
    stage.press("Enter Enter");
    stage.write("Kari Nordmann");
    stage.press("Enter Down Enter");
    stage.write("vestvågøy");
    stage.press("Enter");
    stage.sees("for lett å gjette");
    for _ in 0.."vestvågøy".chars().count() {
        stage.press("Backspace");
    }
    stage.paste(PASSPHRASE);
    stage.press("Enter");
    stage.paste(PASSPHRASE);
    stage.press("Enter");
    stage.sees("Stemmer dette?");
    stage.press("Enter");
    stage.sees("Skriv av dette arket nå");
}

/// The group of the sheet that stands behind its number on the screen.
fn group(screen: &str, number: usize) -> String {
    let words: Vec<&str> = screen.split_whitespace().collect();
    let place = words
        .iter()
        .position(|word| *word == number.to_string())
        .unwrap_or_else(|| panic!("no group {number} on the screen:\n{screen}"));
    words[place + 1].to_owned()
}

fn asked_group(screen: &str) -> usize {
    let (_, rest) = screen
        .split_once("gruppe nummer ")
        .expect("a group is asked for");
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

/// Confirms the sheet that stands on the screen.
fn confirm(stage: &mut Stage) {
    let sheet = stage.screen();
    let sheet = sheet.split_once("Gjenopprettingsark").expect("the sheet").1;
    stage.press("Enter");
    let number = asked_group(&stage.screen());
    stage.write(&group(sheet, number).to_lowercase());
    stage.press("Enter");
}

#[test]
fn an_office_is_founded_locked_and_unlocked_by_keys() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut stage = Stage::on(desk(folder.path()));
    found(&mut stage);
    confirm(&mut stage);
    stage.sees("Bolyst · Vestvågøy");
    stage.sees("Kari Nordmann · Leder");
    stage.sees("Mottakssamtale");

    stage.press("F10");
    stage.sees("Skriv passfrasen din");
    stage.write("noe annet");
    stage.press("Enter");
    stage.sees("Passfrasen er feil.");
    stage.paste(PASSPHRASE);
    stage.press("Enter");
    stage.sees("Bolyst · Vestvågøy");
}

#[test]
fn a_sheet_that_nobody_confirmed_comes_up_again_after_a_restart() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut stage = Stage::on(desk(folder.path()));
    found(&mut stage);
    drop(stage.leave());

    let mut stage = Stage::on(desk(folder.path()));
    stage.sees("Skriv passfrasen din");
    stage.paste(PASSPHRASE);
    stage.press("Enter");
    stage.sees("Skriv av dette arket nå");
    stage.press("Enter");
    stage.write("feil");
    stage.press("Enter");
    stage.sees("ikke gruppen som står på arket");
    stage.press("Backspace Backspace Backspace Backspace Esc");
    confirm(&mut stage);
    stage.sees("Bolyst · Vestvågøy");
}

#[test]
fn a_language_chosen_in_the_wizard_stays_and_a_conversation_is_sealed_and_read() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut stage = Stage::on(desk(folder.path()));
    stage.press("3");
    stage.sees("Which municipality?");
    stage.press("Esc 1 Esc");
    found(&mut stage);
    confirm(&mut stage);
    stage.sees("Bolyst · Vestvågøy");

    stage.press("F2 Down Enter Enter");
    stage.write("arabisk");
    stage.press("Enter Enter");
    stage.sees("nb ⇄ [ar]");
    stage.press("Ctrl+F Ctrl+A");
    stage.write("Ringe skolen");
    stage.press("Tab Tab");
    stage.write("Kari");
    stage.press("Enter Ctrl+S Enter");
    stage.sees("Samtalen er sendt inn");
    stage.press("Enter");
    stage.sees("Sendt inn · Kari Nordmann");

    stage.write("kompetanse sendt");
    stage.press("Enter");
    stage.sees("Alle signaturene er kontrollert");
    stage.press("End");
    stage.sees("[✓] Ringe skolen");
    stage.press("F10 Alt+l");
    stage.sees("Start ein samtale");
    stage.press("F2 Esc");
    stage.sees("Start ein samtale");
}
