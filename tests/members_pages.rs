//! The members' page, the way in without a passphrase, and the vault looked through: on a real desk and a real vault.

#[path = "common/snapshot.rs"]
mod snapshot;
#[path = "common/stage.rs"]
mod stage;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use bolyst::desk::{Desk, Own, Setup};
use bolyst::language::Tag;
use bolyst::record::Kind;
use bolyst::vault::{
    EventType, Founding, NewEvent, Places, Readers, Role, SecretString, SystemWorld, Vault, apply,
    create, unlock,
};
use serde_json::json;
use stage::Stage;
use tempfile::TempDir;
use time::UtcOffset;

const PASSPHRASE: &str = "gjerde måne hvalross tredve";
const OTHER: &str = "elg trapp syltetøy måne";

/// Kari, a supervisor, and Ola and Eva, consultants.
struct Town {
    folder: TempDir,
    sheet: String,
}

impl Town {
    fn new() -> Town {
        let folder = tempfile::tempdir().expect("a folder");
        let mut town = Town {
            folder,
            sheet: String::new(),
        };
        let founding = Founding {
            office_name: "Tynset".into(),
            member_name: "Kari".into(),
            role: Role::Supervisor,
            passphrase: SecretString::from(PASSPHRASE),
            work_factor: 1,
            readme: "README".into(),
        };
        let mut kari = create(&town.places("kari"), founding, Arc::new(SystemWorld)).unwrap();
        town.sheet = kari.sheet().unwrap().unwrap().groups().join(" ");
        kari.sheet_confirmed().unwrap();
        for who in ["Ola", "Eva"] {
            let local = town.places(&who.to_lowercase()).local;
            let secret = SecretString::from(PASSPHRASE);
            let office = kari.office().clone();
            let new = apply(&local, &office, &secret, 1, Arc::new(SystemWorld)).unwrap();
            kari.admit(&new, who, Role::Consultant).unwrap();
            // Their keys come into escrow when they first open the office.
            drop(town.vault(&who.to_lowercase(), PASSPHRASE));
        }
        town
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn places(&self, who: &str) -> Places {
        Places {
            vault: self.path("vault"),
            local: self.path(who),
        }
    }

    fn vault(&self, who: &str, passphrase: &str) -> Vault {
        let secret = SecretString::from(passphrase);
        unlock(&self.places(who), &secret, Arc::new(SystemWorld)).unwrap()
    }

    fn stage(&self, who: &str) -> Stage {
        let mut desk = Desk::new(Setup {
            places: self.places(who),
            own: Own::default(),
            world: Arc::new(SystemWorld),
            offset: UtcOffset::UTC,
            language: Tag::BOKMAL,
            hardening: None,
        });
        desk.set_work_factor(1);
        Stage::on(desk)
    }

    /// The program, unlocked, on the members' page.
    fn at_members(&self, who: &str) -> Stage {
        let mut stage = self.stage(who);
        stage.paste(PASSPHRASE);
        stage.press("Enter");
        stage.press("F6");
        stage.sees("Medlemmer");
        stage
    }
}

fn submit(vault: &mut Vault) {
    let new = NewEvent {
        record: vault.new_record(),
        kind: Kind::Session,
        event: EventType::Submit,
        parents: Vec::new(),
        readers: Readers::Members(vec![vault.me().id]),
        body: json!({}),
    };
    vault.append(new).unwrap();
}

#[test]
fn a_supervisor_removes_a_member_and_hands_their_conversations_over() {
    let town = Town::new();
    submit(&mut town.vault("ola", PASSPHRASE));
    let mut stage = town.at_members("kari");
    stage.sees("Kari  (deg)");
    stage.sees("Det som er lest, er lest.");
    snapshot::same("members-80x24", &stage.screen());
    stage.press("Enter");
    stage.sees("SHA256:");
    stage.press("Esc Down F6");
    stage.sees("Hvem skal ha samtalene?");
    stage.press("Down Enter");
    stage.sees("Én samtale har ny eier");
    stage.press("Alt+Delete");
    stage.sees("Ta Ola ut av kontoret?");
    stage.press("Esc");
    stage.sees_not("Har sluttet");
    stage.press("Alt+Delete Enter");
    stage.sees("Har sluttet");
    stage.sees("forseglet på nytt");
    stage.press("F10");
    stage.sees("Start en samtale");
    drop(stage.leave());

    let mut stage = town.stage("ola");
    stage.paste(PASSPHRASE);
    stage.press("Enter");
    stage.sees("kjenner ikke denne datamaskinen");
}

#[test]
fn a_consultant_becomes_a_supervisor_and_with_the_sheet_a_consultant_again() {
    let town = Town::new();
    let mut stage = town.at_members("kari");
    stage.press("Down F3");
    stage.sees("Gjøre Ola til leder?");
    stage.press("Enter");
    stage.press("F3");
    stage.sees("Gjøre Ola til flyktningkonsulent igjen?");
    stage.press("Enter");
    stage.sees("Skriv koden fra gjenopprettingsarket");
    stage.paste("feil");
    stage.press("Enter");
    stage.sees("Koden er ikke skrevet");
    stage.press("F3 Enter");
    stage.paste(&town.sheet);
    stage.press("Enter");
    stage.sees("forseglet på nytt");
    drop(stage.leave());
    assert_eq!(town.vault("ola", PASSPHRASE).me().role, Role::Consultant);
}

#[test]
fn a_consultant_sees_the_members_and_changes_nobody() {
    let town = Town::new();
    let mut stage = town.at_members("eva");
    stage.press("Down F4");
    stage.sees("bare en leder");
    stage.press("F3 Enter");
    stage.sees("Skriv koden fra gjenopprettingsarket");
    stage.press("Esc");
    stage.sees("Eva  (deg)");
}

/// The digits of the code on the screen.
fn code_on(screen: &str) -> String {
    let pattern = regex::Regex::new(r"\d{4}( \d{4}){5}").expect("a pattern");
    pattern.find(screen).expect("a code").as_str().to_owned()
}

#[test]
fn a_lost_passphrase_is_made_good_with_a_one_time_code_on_the_screen() {
    let town = Town::new();
    let mut stage = town.at_members("kari");
    stage.press("Down F4");
    stage.sees("Engangskode");
    let code = code_on(&stage.screen());
    stage.press("Esc F10");
    drop(stage.leave());

    let mut stage = town.stage("ola");
    stage.press("F2");
    stage.sees("Når passfrasen er glemt");
    stage.paste(&code);
    stage.press("Enter");
    stage.sees("Velg en ny passfrase");
    stage.paste(OTHER);
    stage.press("Enter");
    stage.paste(OTHER);
    stage.press("Enter");
    stage.sees("Ola · Flyktningkonsulent");
    drop(stage.leave());
    assert_eq!(town.vault("ola", OTHER).me().devices.len(), 2);

    // The code is spent; a computer without keys may try one, too.
    let mut stage = town.stage("somewhere");
    stage.sees("kjenner ikke denne datamaskinen");
    stage.press("F2");
    stage.paste(&code);
    stage.press("Enter");
    stage.paste(OTHER);
    stage.press("Enter");
    stage.paste(OTHER);
    stage.press("Enter");
    stage.sees("Engangskoden åpner ingenting");
}

#[test]
fn a_lost_passphrase_is_made_good_with_the_sheet_on_the_screen() {
    let town = Town::new();
    let mut stage = town.stage("eva");
    stage.press("F2");
    stage.paste("QPZR Y9X8");
    stage.press("Enter");
    stage.sees("Den har femten grupper");
    stage.press("Ctrl+U");
    stage.paste(&town.sheet);
    stage.press("Enter");
    stage.sees("Hvem er du?");
    stage.press("Down Down Enter");
    stage.paste(OTHER);
    stage.press("Enter");
    stage.paste("noe annet");
    stage.press("Enter");
    stage.sees_not("Flyktningkonsulent");
    stage.paste(OTHER);
    stage.press("Enter");
    stage.sees("Eva · Flyktningkonsulent");
}

#[test]
fn the_vault_is_looked_through_from_home() {
    let town = Town::new();
    let mut stage = town.stage("kari");
    stage.paste(PASSPHRASE);
    stage.press("Enter F8");
    stage.sees("ingenting galt");
    stage.sees("Hver fil er det den skal være.");
    fs::write(town.path("vault/keys/x.part"), "x").expect("a file");
    stage.press("F5");
    stage.sees("Fremmed");
    stage.sees("keys/x.part");
    stage.press("F10");
    stage.sees("Start en samtale");
}
