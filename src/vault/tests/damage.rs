use std::fs;

use proptest::prelude::*;
use serde_json::json;

use super::office::*;
use crate::vault::events::event::{decode, signed};
use crate::vault::keys::sealing::{LIMIT, open, seal, size_bucket};
use crate::vault::*;

#[test]
fn every_flipped_bit_and_every_cut_of_an_event_is_noticed() {
    let (_office, mut vault) = Office::founded();
    let name = append_session(&mut vault, "whole");
    let file = file_of(&vault, &name);
    let whole = fs::read(&file).unwrap();
    let verdict = || match vault.read(&name) {
        Err(Error::Damaged(bad)) => bad.fault,
        other => panic!("{other:?}"),
    };
    for bit in (0..whole.len() * 8).step_by(stride(23)) {
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        fs::write(&file, &flipped).unwrap();
        assert!(
            matches!(verdict(), Fault::Altered | Fault::Unreadable),
            "bit {bit}"
        );
    }
    for length in (0..whole.len()).step_by(stride(5)) {
        fs::write(&file, &whole[..length]).unwrap();
        assert!(
            matches!(verdict(), Fault::Altered | Fault::Unreadable),
            "cut to {length}"
        );
    }
    let mut longer = whole.clone();
    longer.push(0);
    fs::write(&file, &longer).unwrap();
    assert_eq!(verdict(), Fault::Altered);
    fs::remove_file(&file).unwrap();
    assert_eq!(verdict(), Fault::Missing);
    fs::write(&file, &whole).unwrap();
    assert!(vault.read(&name).unwrap().is_some());
}

#[test]
fn one_file_of_each_kind_of_damage_is_named_and_the_rest_opens() {
    let (office, mut vault) = Office::founded();
    let names: Vec<_> = (0..6)
        .map(|n| append_session(&mut vault, &n.to_string()))
        .collect();
    let [missing, altered, misplaced, unreadable, sound, last] = names[..] else {
        unreachable!()
    };
    refresh(&mut vault);
    let file = |name| file_of(&vault, name);
    fs::remove_file(file(&missing)).unwrap();
    let mut bytes = fs::read(file(&altered)).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(file(&altered), bytes).unwrap();
    let wrong = EventName {
        event: last.event,
        ..misplaced
    };
    fs::rename(file(&misplaced), file(&wrong)).unwrap();
    fs::write(file(&unreadable), "no age file").unwrap();
    fs::remove_file(file(&last)).unwrap();
    let conflict = "x (conflicted copy).age";
    fs::write(file(&sound).with_file_name(conflict), "x").unwrap();
    fs::write(file(&sound).with_extension("age.part"), "x").unwrap();
    fs::write(office.path("keys/Thumbs.db"), "x").unwrap();
    fs::write(office.path("notes.txt"), "x").unwrap();

    let report = verify(&mut vault);
    let mut expected = vec![
        (format!("{missing}.age"), Fault::Missing),
        (format!("{altered}.age"), Fault::Altered),
        (format!("{misplaced}.age"), Fault::Missing),
        (format!("{wrong}.age"), Fault::Misplaced),
        (format!("{unreadable}.age"), Fault::Unreadable),
        (format!("{last}.age"), Fault::RolledBack),
        (conflict.to_owned(), Fault::Foreign),
        (format!("{sound}.age.part"), Fault::Foreign),
        ("Thumbs.db".to_owned(), Fault::Foreign),
        ("notes.txt".to_owned(), Fault::Foreign),
    ];
    expected.sort();
    let mut found = faults(&report);
    found.sort();
    assert_eq!(found, expected);
    assert_eq!(report.sound, 2, "the founder's membership and one session");
    assert!(vault.read(&sound).unwrap().is_some());
}

#[test]
fn a_consultants_own_event_that_opens_no_more_is_reported() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let one = append_session(&mut ola, "1");
    append_session(&mut ola, "2");
    // Sealed anew to someone else: nothing but the chain tells that it was readable.
    let stranger = age::x25519::Identity::generate().to_public();
    fs::write(file_of(&ola, &one), seal(b"x", [&stranger]).unwrap()).unwrap();
    assert_eq!(
        faults(&verify(&mut ola)),
        [(format!("{one}.age"), Fault::Altered)]
    );
}

#[test]
fn an_older_copy_of_the_folder_shows() {
    let (office, mut vault) = Office::founded();
    append_session(&mut vault, "1");
    let backup: Vec<_> = files_below(&office.path(""))
        .into_iter()
        .map(|file| (file.clone(), fs::read(file).unwrap()))
        .collect();
    let two = append_session(&mut vault, "2");
    let three = append_session(&mut vault, "3");
    vault.lock();
    fs::remove_dir_all(office.path("")).unwrap();
    for (file, bytes) in backup {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    let mut vault = office.unlock("kari").unwrap();
    assert_eq!(
        faults(&verify(&mut vault)),
        [(format!("{three}.age"), Fault::RolledBack)]
    );
    // What is written from now on names what is gone.
    append_session(&mut vault, "4");
    let mut found = faults(&verify(&mut vault));
    found.sort();
    assert_eq!(found, [(format!("{three}.age"), Fault::Missing)]);
    let _ = two;
}

#[test]
fn a_copied_local_folder_shows_as_a_fork() {
    let (office, mut vault) = Office::founded();
    append_session(&mut vault, "1");
    vault.lock();
    let local = office.places("kari").local;
    let copy = office.places("kari-copy").local;
    for file in files_below(&local) {
        let to = copy.join(file.strip_prefix(&local).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(file, to).unwrap();
    }
    fs::create_dir_all(copy.join("drafts")).unwrap();
    let mut one = office.unlock("kari").unwrap();
    let mut two = office.unlock("kari-copy").unwrap();
    let here = append_session(&mut one, "here");
    let there = append_session(&mut two, "there");
    let mut found = faults(&verify(&mut one));
    found.sort();
    let mut expected = vec![
        (format!("{here}.age"), Fault::Forked),
        (format!("{there}.age"), Fault::Forked),
    ];
    expected.sort();
    assert_eq!(found, expected);
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_link_among_the_events_stops_nothing() {
    let (_office, mut vault) = Office::founded();
    let name = append_session(&mut vault, "1");
    let file = file_of(&vault, &name);
    fs::remove_file(&file).unwrap();
    std::os::unix::fs::symlink("/dev/zero", &file).unwrap();
    assert!(matches!(
        vault.read(&name),
        Err(Error::Damaged(BadFile {
            fault: Fault::Unreadable,
            ..
        }))
    ));
}

#[test]
fn a_file_of_a_newer_version_says_so() {
    let (_office, vault) = Office::founded();
    let name = append_newer(&vault);
    match vault.read(&name) {
        Err(Error::Newer { file, version }) => {
            assert_eq!(version, 2);
            assert!(file.ends_with(&format!("{name}.age")));
        }
        other => panic!("{other:?}"),
    }
    let history = vault.history(name.record).unwrap();
    assert_eq!(history.bad[0].fault, Fault::Newer);
}

/// An event as a later version of Bolyst might write it, signed by this member.
fn append_newer(vault: &Vault) -> EventName {
    let line = json!({ "v": 2, "vault": vault.office(), "everything": "else" }).to_string();
    let name = EventName {
        record: vault.new_record(),
        event: EventId::of_line(line.as_bytes()),
    };
    let signature = vault.keys.signing.sign(line.as_bytes()).unwrap();
    let text = format!("{line}\n{}\n", json!({ "sshsig": signature }));
    let file = file_of(vault, &name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let office = &vault.epoch().unwrap().office;
    fs::write(file, seal(text.as_bytes(), [office]).unwrap()).unwrap();
    name
}

#[test]
fn a_header_without_an_end_is_given_up() {
    let identity = age::x25519::Identity::generate();
    let mut endless = b"age-encryption.org/v1\n".to_vec();
    for _ in 0..100_000 {
        endless.extend_from_slice(b"-> X25519 AAAA\nAAAA\n");
    }
    let started = std::time::Instant::now();
    assert!(open(&endless, [&identity], LIMIT).is_err());
    assert!(started.elapsed().as_secs() < 5);
}

#[test]
fn sizes_grow_in_buckets() {
    let buckets = [0, 2048, 2049, 4097, 8192, 8193, 10_241, LIMIT];
    let sizes = buckets.map(size_bucket);
    assert_eq!(sizes[..7], [2048, 2048, 4096, 8192, 8192, 10_240, 12_800]);
    assert!(sizes[7] >= LIMIT && sizes[7] < LIMIT * 5 / 4 + 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..4096)) {
        let identity = age::x25519::Identity::generate();
        prop_assert!(open(&bytes, [&identity], LIMIT).is_err());
        prop_assert!(signed(&bytes).is_none());
        prop_assert!(decode(&bytes).is_err());
    }

    #[test]
    fn no_line_makes_a_reader_panic(line in "\\{(\"[a-z]{1,6}\": ?([0-9]{1,3}|\"[^\"]{0,20}\"|\\[\\]|null),?){0,8}\\}") {
        let _ = decode(line.as_bytes());
        let _ = signed(format!("{line}\n{{\"sshsig\":{line}}}").as_bytes());
    }
}
