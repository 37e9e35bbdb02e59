use std::fs;
use std::ops::ControlFlow;

use serde_json::json;

use super::office::*;
use crate::record::Kind;
use crate::vault::*;

fn files_of(vault: &Vault, record: RecordId) -> usize {
    vault.names(record).unwrap().len()
}

fn verified(vault: &mut Vault) -> Vec<BadFile> {
    vault
        .verify(&mut |_, _| ControlFlow::Continue(()))
        .unwrap()
        .bad
}

/// Two sessions, the first with a draft; what is erased is the first together with the second.
fn two_sessions(vault: &mut Vault) -> (EventName, EventName) {
    let one = append_session(vault, "secret one");
    let two = append_session(vault, "secret two");
    let body = json!({ "text": "secret draft" });
    vault
        .save_draft(one.record, &Kind::Session, &[one.event], &body)
        .unwrap();
    refresh(vault);
    (one, two)
}

#[test]
fn files_go_and_a_signed_event_with_ids_stays() {
    let (office, mut vault) = Office::founded();
    let (one, two) = two_sessions(&mut vault);
    let other = append_session(&mut vault, "stays");
    vault
        .erase(one.record, Kind::Session, &[two.record])
        .unwrap();
    assert_eq!(
        (files_of(&vault, one.record), files_of(&vault, two.record)),
        (1, 0)
    );
    assert!(vault.draft(one.record).unwrap().is_none());
    let history = vault.history(one.record).unwrap();
    let [left] = history.events.as_slice() else {
        panic!("{history:?}");
    };
    assert_eq!(left.header.event, EventType::Erase);
    assert_eq!(left.body, json!({ "records": [two.record] }));
    assert_eq!(left.header.author, Some(vault.me().id));
    assert!(verified(&mut vault).is_empty(), "nothing is missing");
    assert!(refresh(&mut vault).bad.is_empty());
    assert!(vault.entries_of(two.record).is_empty());
    assert_eq!(vault.entries_of(other.record).len(), 1);
    vault.lock();
    let mut vault = office.unlock("kari").unwrap();
    assert!(refresh(&mut vault).bad.is_empty());
    assert!(verified(&mut vault).is_empty());
}

#[test]
fn what_comes_back_or_was_not_deleted_yet_is_deleted_at_the_next_look() {
    let (_office, mut vault) = Office::founded();
    let (one, two) = two_sessions(&mut vault);
    let kept: Vec<_> = [&one, &two]
        .map(|name| {
            (
                file_of(&vault, name),
                fs::read(file_of(&vault, name)).unwrap(),
            )
        })
        .into();
    vault
        .erase(one.record, Kind::Session, &[two.record])
        .unwrap();
    // A computer that was away brings them back.
    for (path, bytes) in &kept {
        fs::write(path, bytes).unwrap();
    }
    assert!(refresh(&mut vault).bad.is_empty());
    assert_eq!(
        (files_of(&vault, one.record), files_of(&vault, two.record)),
        (1, 0)
    );
}

#[test]
fn a_disk_that_fails_at_any_step_is_made_good() {
    for steps in 0..60 {
        let (office, mut vault) = Office::founded();
        let (one, two) = two_sessions(&mut vault);
        office.world.disk.fail_after(steps, 5, true);
        let erased = vault.erase(one.record, Kind::Session, &[two.record]);
        let failed = office.world.disk.heal();
        vault.lock();
        let mut vault = office.unlock("kari").unwrap();
        refresh(&mut vault);
        let left = (files_of(&vault, one.record), files_of(&vault, two.record));
        let is_whole = left == (1, 1)
            && vault.history(one.record).unwrap().events[0].header.event == EventType::Submit;
        assert!(
            left == (1, 0) || (is_whole && erased.is_err()),
            "after {steps}: {left:?}"
        );
        assert!(verified(&mut vault).is_empty(), "after {steps}");
        if !failed {
            assert!(erased.is_ok());
            return;
        }
    }
    panic!("more steps than thought");
}

#[test]
fn a_consultant_erases_nothing_where_there_is_a_supervisor() {
    let (office, mut vault) = Office::founded();
    let (one, _) = two_sessions(&mut vault);
    let mut ola = office.admit(&mut vault, "ola", Role::Consultant);
    refresh(&mut ola);
    let refused = ola.erase(one.record, Kind::Session, &[]);
    assert!(matches!(refused, Err(Error::NotASupervisor)));
    // Not with a forged event either.
    ola.append(NewEvent {
        record: one.record,
        kind: Kind::Session,
        event: EventType::Erase,
        parents: Vec::new(),
        readers: Readers::Team,
        body: json!({}),
    })
    .unwrap();
    refresh(&mut vault);
    assert_eq!(files_of(&vault, one.record), 2);
    assert!(vault.erased().is_empty());
}
