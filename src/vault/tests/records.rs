use std::fs;
use std::ops::ControlFlow;

use serde_json::json;

use super::office::*;
use crate::record::Kind;
use crate::vault::*;

#[test]
fn an_event_comes_back_as_it_was_written() {
    let (office, mut vault) = Office::founded();
    let body = json!({ "text": "ሰላም \u{202e} \0 æøå", "unknown": { "kept": [1, 2.5, null] } });
    let new = session(&vault, body.clone());
    let record = new.record;
    let event = vault.append(new).unwrap();
    vault.lock();

    let vault = office.unlock("kari").unwrap();
    let history = vault.history(record).unwrap();
    assert_eq!((history.closed, history.bad.len()), (0, 0));
    let [read] = &history.events[..] else {
        panic!("{} events", history.events.len());
    };
    assert_eq!((read.id, &read.body), (event, &body));
    assert_eq!(read.header.kind, Kind::Session);
    assert_eq!(read.header.event, EventType::Submit);
    assert_eq!(read.header.author, Some(vault.me().id));
    assert_eq!(read.header.readers, Readers::Members(vec![vault.me().id]));
    assert_eq!(vault.read(&read.name()).unwrap().as_ref(), Some(read));
    assert!(!format!("{read:?}").contains("æøå"));
}

#[test]
fn a_file_says_nothing_about_its_content_but_its_size_bucket() {
    let (_office, mut vault) = Office::founded();
    let short = append_session(&mut vault, "a");
    let longer = append_session(&mut vault, &"a".repeat(300));
    let size = |name| fs::metadata(file_of(&vault, name)).unwrap().len();
    // age adds a random stanza of its own to each header.
    assert!(size(&short).abs_diff(size(&longer)) < 512);
    let bytes = fs::read(file_of(&vault, &longer)).unwrap();
    assert!(!bytes.windows(8).any(|window| window == b"aaaaaaaa"));
}

#[test]
fn the_same_words_twice_are_two_events() {
    let (_office, mut vault) = Office::founded();
    let one = append_session(&mut vault, "same");
    let new = NewEvent {
        record: one.record,
        parents: vec![one.event],
        ..session(&vault, json!({ "text": "same" }))
    };
    assert_ne!(vault.append(new).unwrap(), one.event);
}

#[test]
fn events_of_a_device_are_chained() {
    let (office, mut vault) = Office::founded();
    let one = append_session(&mut vault, "1");
    vault.lock();
    let mut vault = office.unlock("kari").unwrap();
    let two = append_session(&mut vault, "2");
    let header = |name| vault.read(name).unwrap().unwrap().header;
    assert_eq!((header(&one).seq, header(&one).prev), (1, None));
    assert_eq!((header(&two).seq, header(&two).prev), (2, Some(one)));
}

#[test]
fn the_chain_is_found_again_when_local_has_lost_it() {
    let (office, mut vault) = Office::founded();
    append_session(&mut vault, "1");
    let two = append_session(&mut vault, "2");
    vault.lock();
    for damage in [None, Some("rubbish")] {
        let seen = office.places("kari").local.join("seen.age");
        match damage {
            None => fs::remove_file(seen).unwrap(),
            Some(text) => fs::write(seen, text).unwrap(),
        }
        let vault = office.unlock("kari").unwrap();
        assert_eq!(vault.chain.mine().map(|head| head.event), Some(two));
    }
}

#[test]
fn concurrent_revisions_are_both_heads_until_one_follows_both() {
    let (_office, mut vault) = Office::founded();
    let first = append_session(&mut vault, "first");
    let mut follow = |parents: Vec<EventId>| {
        let new = NewEvent {
            record: first.record,
            event: EventType::Rev,
            parents,
            ..session(&vault, json!({}))
        };
        vault.append(new).unwrap()
    };
    let left = follow(vec![first.event]);
    let right = follow(vec![first.event]);
    let mut heads = vault.heads(first.record).unwrap();
    heads.sort();
    let mut expected = vec![left, right];
    expected.sort();
    assert_eq!(heads, expected);
    let new = NewEvent {
        record: first.record,
        parents: vec![left, right],
        ..session(&vault, json!({}))
    };
    let merged = vault.append(new).unwrap();
    assert_eq!(vault.heads(first.record).unwrap(), [merged]);
    let history = vault.history(first.record).unwrap();
    assert_eq!(history.events.first().unwrap().id, first.event);
    assert_eq!(history.events.last().unwrap().id, merged);
}

#[test]
fn what_cannot_be_written_is_refused_before_anything_is() {
    let (_office, mut vault) = Office::founded();
    let stranger = MemberId::from_bytes([9; 16]);
    let unknown_reader = NewEvent {
        readers: Readers::Members(vec![stranger]),
        ..session(&vault, json!({}))
    };
    let unknown_parent = NewEvent {
        parents: vec![EventId::from_bytes([9; 32])],
        ..session(&vault, json!({}))
    };
    let roster = NewEvent {
        record: vault.office().roster(),
        kind: Kind::Roster,
        event: EventType::Member,
        ..session(&vault, json!({}))
    };
    for new in [unknown_reader, unknown_parent, roster] {
        assert!(matches!(vault.append(new), Err(Error::Unknown(_))));
    }
    let huge = session(&vault, json!("x".repeat(17 << 20)));
    assert!(matches!(vault.append(huge), Err(Error::TooLarge { .. })));
    assert_eq!(verify(&mut vault).sound, 1);
}

#[test]
fn the_index_follows_the_vault() {
    let (office, mut vault) = Office::founded();
    let one = append_session(&mut vault, "one");
    let found = refresh(&mut vault);
    assert_eq!((found.opened, found.closed, found.bad.len()), (2, 0, 0));
    let two = append_session(&mut vault, "two");
    assert_eq!(vault.entries_of(two.record)[0].summary, "two");
    assert_eq!(vault.entries().count(), 3);
    vault.lock();

    let mut vault = office.unlock("kari").unwrap();
    assert_eq!(
        refresh(&mut vault).opened,
        0,
        "everything stood in index.age"
    );
    assert_eq!(vault.entries_of(one.record)[0].summary, "one");
    fs::remove_file(file_of(&vault, &one)).unwrap();
    refresh(&mut vault);
    assert!(vault.entries_of(one.record).is_empty());
    // Other summaries: everything is opened anew.
    let go_on = &mut |_, _| ControlFlow::Continue(());
    assert_eq!(
        vault.refresh(Box::new(Texts("2")), go_on).unwrap().opened,
        2
    );
}

#[test]
fn a_damaged_index_is_never_believed() {
    let (office, mut vault) = Office::founded();
    append_session(&mut vault, "one");
    refresh(&mut vault);
    vault.lock();
    let index = office.places("kari").local.join("index.age");
    let whole = fs::read(&index).unwrap();
    for damaged in [&whole[..whole.len() / 2], b"", b"age-encryption.org/v1\n"] {
        fs::write(&index, damaged).unwrap();
        let mut vault = office.unlock("kari").unwrap();
        assert_eq!(refresh(&mut vault).opened, 2);
        assert_eq!(vault.entries().count(), 2);
    }
}

#[test]
fn a_refresh_can_be_stopped_and_goes_on_where_it_was() {
    let (_office, mut vault) = Office::founded();
    for number in 0..5 {
        append_session(&mut vault, &number.to_string());
    }
    let mut stop_at_three = |done, _| match done {
        3 => ControlFlow::Break(()),
        _ => ControlFlow::Continue(()),
    };
    let stopped = vault.refresh(Box::new(Texts("1")), &mut stop_at_three);
    assert!(matches!(stopped, Err(Error::Stopped)));
    assert_eq!(vault.entries().count(), 3);
    assert_eq!(refresh(&mut vault).opened, 3);
}

#[test]
fn many_events_are_opened_on_all_cores_and_none_is_lost() {
    let (_office, mut vault) = Office::founded();
    let names: Vec<_> = (0..100)
        .map(|n| append_session(&mut vault, &n.to_string()))
        .collect();
    let mut heard = Vec::new();
    let found = vault.refresh(Box::new(Texts("1")), &mut |done, of| {
        heard.push((done, of));
        ControlFlow::Continue(())
    });
    assert_eq!(found.unwrap().opened, 101);
    assert_eq!(heard, (0..=101).map(|done| (done, 101)).collect::<Vec<_>>());
    for (number, name) in names.iter().enumerate() {
        assert_eq!(vault.entries_of(name.record)[0].summary, number.to_string());
    }
    let mut stop_at_fifty = |done, _| match done {
        50 => ControlFlow::Break(()),
        _ => ControlFlow::Continue(()),
    };
    assert!(matches!(
        vault.verify(&mut stop_at_fifty),
        Err(Error::Stopped)
    ));
    assert_eq!(verify(&mut vault).sound, 101);
}

#[test]
fn a_vault_moves_to_a_workers_thread() {
    let (_office, vault) = Office::founded();
    std::thread::spawn(move || vault.lock()).join().unwrap();
}
