//! One-time codes: a lost passphrase, and a second computer.

use std::collections::BTreeMap;
use std::fs;

use serde_json::json;

use super::office::*;
use crate::record::Kind;
use crate::vault::events::append::{Pen, member_event};
use crate::vault::*;

fn enter_as(office: &Office, who: &str, code: &SecretString) -> Result<Vault, Error> {
    let new = SecretString::from(OTHER_PASSPHRASE);
    enter(&office.places(who), code, &new, EASY, office.world.clone())
}

#[test]
fn a_supervisor_makes_good_a_lost_passphrase() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let old = append_session(&mut ola, "old");
    let record = ola.new_record();
    ola.save_draft(record, &Kind::Session, &[], &json!("draft"))
        .unwrap();
    let id = ola.me().id;
    drop(ola);
    let code = kari.ticket(&id, EASY).unwrap();
    assert!(is_one_time_code(&code));
    assert_eq!(verify(&mut kari).bad, []);

    let wrong = SecretString::from("0000 0000 0000 0000 0000 0000");
    assert!(matches!(
        enter_as(&office, "ola", &wrong),
        Err(Error::WrongCode)
    ));
    let mut ola = enter_as(&office, "ola", &code).unwrap();
    assert_eq!(ola.me().id, id);
    assert_eq!(ola.me().devices.len(), 2);
    assert!(ola.read(&old).unwrap().is_some());
    assert_eq!(ola.draft(record).unwrap().unwrap().body, "draft");
    let new = append_session(&mut ola, "new");
    drop(ola);
    assert!(kari.read(&new).unwrap().is_some());
    assert_eq!(kari.member(&id).unwrap().role, Role::Consultant);
    let passphrase = SecretString::from(OTHER_PASSPHRASE);
    unlock(&office.places("ola"), &passphrase, office.world.clone()).unwrap();
    // Once is enough, on any computer.
    assert!(matches!(
        enter_as(&office, "thief", &code),
        Err(Error::WrongCode)
    ));
    assert_eq!(verify(&mut kari).bad, []);
}

#[test]
fn a_second_computer_is_let_in_by_the_first_and_keeps_up_with_later_epochs() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let eva = office.admit(&mut kari, "eva", Role::Consultant);
    let eva_id = eva.me().id;
    let old = append_session(&mut ola, "on the first");
    let id = ola.me().id;
    let code = ola.ticket(&id, EASY).unwrap();
    drop((ola, eva));
    let mut second = enter_as(&office, "ola's second", &code).unwrap();
    assert!(second.read(&old).unwrap().is_some());
    let there = append_session(&mut second, "on the second");
    // Drafts are each computer's own.
    let record = second.new_record();
    second
        .save_draft(record, &Kind::Session, &[], &json!("draft"))
        .unwrap();
    drop(second);
    let mut first = office.unlock("ola").unwrap();
    assert!(first.read(&there).unwrap().is_some());
    assert!(first.draft(record).unwrap().is_none());
    drop(first);

    // New keys for everyone reach both.
    kari.remove(&eva_id, None).unwrap();
    let passphrase = SecretString::from(OTHER_PASSPHRASE);
    let open_second = || {
        unlock(
            &office.places("ola's second"),
            &passphrase,
            office.world.clone(),
        )
        .unwrap()
    };
    first = office.unlock("ola").unwrap();
    let after = append_session(&mut first, "after");
    let mut second = open_second();
    assert!(second.read(&after).unwrap().is_some());
    let again = append_session(&mut second, "again");
    assert!(first.read(&again).unwrap().is_some());
    assert_eq!(verify(&mut kari).bad, []);
    assert_eq!(verify(&mut second).bad, []);
    // A computer that is let in now opens the keys of both epochs.
    let code = second.ticket(&id, EASY).unwrap();
    let third = enter_as(&office, "third", &code).unwrap();
    for name in [&old, &there, &after, &again] {
        assert!(third.read(name).unwrap().is_some());
    }
}

#[test]
fn nobody_lets_a_computer_in_as_someone_elses_but_a_supervisor_as_a_consultants() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let siv = office.admit(&mut kari, "siv", Role::Supervisor);
    let kari_id = kari.me().id;
    assert!(matches!(
        ola.ticket(&kari_id, EASY),
        Err(Error::NotASupervisor)
    ));
    let siv_id = siv.me().id;
    assert!(matches!(kari.ticket(&siv_id, EASY), Err(Error::NeedsSheet)));
    // Nor by writing the event alone: as the colleague of one, or as a supervisor of another.
    for (vault, of) in [(&ola, kari_id), (&kari, siv_id)] {
        let mut body = vault.circle.roster.body_of(&of).unwrap();
        let key = vault.keys.signing.verifying_key().to_openssh();
        body.devices.insert(DeviceId::from_bytes([9; 16]), key);
        let epoch = vault.epoch().unwrap();
        let pen = Pen {
            office: vault.office(),
            author: Some((vault.me().id, vault.me().devices[0])),
            key: &vault.keys.signing,
            previous: None,
            seen: BTreeMap::new(),
            epoch,
            world: &SystemWorld,
        };
        let new = member_event(vault.office(), &body, vault.circle.roster.heads()).unwrap();
        let written = pen.write(new, &[&epoch.team]).unwrap();
        written.put(vault.places(), &SystemDisk).unwrap();
    }
    drop((kari, siv, ola));
    let kari = office.unlock("kari").unwrap();
    for id in [kari_id, siv_id] {
        assert_eq!(kari.member(&id).unwrap().devices.len(), 1);
    }
    let forged = kari
        .circle
        .bad
        .iter()
        .filter(|bad| bad.fault == Fault::Forged);
    assert_eq!(forged.count(), 2);
}

#[test]
fn a_new_code_closes_the_one_before_and_a_removed_member_gets_in_with_none() {
    let (office, mut kari) = Office::founded();
    let ola = office.admit(&mut kari, "ola", Role::Consultant);
    let id = ola.me().id;
    drop(ola);
    let first = kari.ticket(&id, EASY).unwrap();
    let second = kari.ticket(&id, EASY).unwrap();
    assert!(matches!(
        enter_as(&office, "ola", &first),
        Err(Error::WrongCode)
    ));
    kari.remove(&id, None).unwrap();
    assert!(enter_as(&office, "ola", &second).is_err());
    assert!(matches!(kari.ticket(&id, EASY), Err(Error::Unknown(_))));
    let local = fs::read_dir(office.places("ola").local).unwrap();
    assert!(local.count() > 0);
}

#[test]
fn entering_that_the_disk_breaks_off_can_be_done_again() {
    for steps in (0..).step_by(stride(4)) {
        let (office, mut kari) = Office::founded();
        let ola = office.admit(&mut kari, "ola", Role::Consultant);
        let id = ola.me().id;
        drop(ola);
        let code = kari.ticket(&id, EASY).unwrap();
        office.world.disk.fail_after(steps, 28, true);
        let entered = enter_as(&office, "ola", &code);
        let failed = office.world.disk.heal();
        if !failed {
            assert!(steps > 12, "only {steps} steps were made to fail");
            return;
        }
        if entered.is_err() {
            drop(entered);
            let passphrase = SecretString::from(OTHER_PASSPHRASE);
            let opened = unlock(&office.places("ola"), &passphrase, office.world.clone());
            // When the roster knows the computer already, it is in; otherwise the code is still good.
            if opened.is_err() {
                enter_as(&office, "ola", &code).unwrap();
            }
        }
    }
}
