use std::fs;

use serde_json::json;

use super::office::*;
use crate::record::Kind;
use crate::vault::*;

fn save(vault: &mut Vault, record: RecordId, text: &str) -> Result<(), Error> {
    let body = json!({ "text": text });
    vault
        .save_draft(record, &Kind::Session, &[], &body)
        .map(|_| ())
}

fn text(vault: &Vault, record: RecordId) -> String {
    let draft = vault.draft(record).unwrap().unwrap();
    draft.body["text"].as_str().unwrap().to_owned()
}

#[test]
fn a_draft_is_replaced_and_outlives_the_program() {
    let (office, mut vault) = Office::founded();
    let record = vault.new_record();
    save(&mut vault, record, "first").unwrap();
    save(&mut vault, record, &"second".repeat(2000)).unwrap();
    drop(vault);
    let mut vault = office.unlock("kari").unwrap();
    assert_eq!(text(&vault, record), "second".repeat(2000));
    vault.discard_draft(record).unwrap();
    vault.discard_draft(record).unwrap();
    assert!(vault.draft(record).unwrap().is_none());
}

#[test]
fn drafts_are_listed_newest_first_and_damaged_ones_by_name() {
    let (office, mut vault) = Office::founded();
    let records: Vec<_> = (0..4).map(|_| vault.new_record()).collect();
    for record in &records {
        save(&mut vault, *record, "x").unwrap();
    }
    let file = |record: &RecordId| {
        office
            .places("kari")
            .local
            .join(format!("drafts/{record}.age"))
    };
    fs::write(file(&records[1]), "rubbish").unwrap();
    // A draft under another record's name.
    fs::copy(file(&records[0]), file(&records[2])).unwrap();
    let folder = office.places("kari").local.join("drafts");
    for foreign in ["x.age.part", "notes.txt", "0.age"] {
        fs::write(folder.join(foreign), "x").unwrap();
    }
    let found = vault.drafts().unwrap();
    let listed: Vec<_> = found.drafts.iter().map(|draft| draft.record).collect();
    assert_eq!(listed, [records[3], records[0]]);
    let fault = |name: &str| {
        let bad = found.bad.iter().find(|bad| bad.file.ends_with(name));
        bad.map(|bad| bad.fault)
    };
    assert_eq!(
        fault(&format!("{}.age", records[1])),
        Some(Fault::Unreadable)
    );
    assert_eq!(
        fault(&format!("{}.age", records[2])),
        Some(Fault::Misplaced)
    );
    assert_eq!(fault("notes.txt"), Some(Fault::Foreign));
    assert_eq!(found.bad.len(), 5);
    assert!(matches!(vault.draft(records[1]), Err(Error::Damaged(_))));
}

#[test]
fn a_failure_at_any_step_leaves_one_whole_draft_and_no_part() {
    for (code, fault) in [
        (28, DiskFault::Full),
        (5, DiskFault::Broken),
        (30, DiskFault::ReadOnly),
        (13, DiskFault::Denied),
        (24, DiskFault::Exhausted),
    ] {
        for for_good in [false, true] {
            for step in 0..3 {
                let (office, mut vault) = Office::founded();
                let record = vault.new_record();
                save(&mut vault, record, "old").unwrap();
                office.world.disk.fail_after(step, code, for_good);
                match save(&mut vault, record, "new") {
                    Err(Error::Disk { fault: told, .. }) => assert_eq!(told, fault),
                    other => panic!("{code} at {step}: {other:?}"),
                }
                office.world.disk.heal();
                // Written, renamed, synced: after the rename it is the new one.
                let expected = if step < 2 { "old" } else { "new" };
                assert_eq!(text(&vault, record), expected);
                assert_eq!(vault.drafts().unwrap().bad, []);
                save(&mut vault, record, "again").unwrap();
                assert_eq!(text(&vault, record), "again");
            }
        }
    }
}

#[test]
fn every_damage_of_a_draft_is_noticed() {
    let (office, mut vault) = Office::founded();
    let record = vault.new_record();
    save(&mut vault, record, "old").unwrap();
    let file = office
        .places("kari")
        .local
        .join(format!("drafts/{record}.age"));
    let whole = fs::read(&file).unwrap();
    for length in (0..whole.len()).step_by(7) {
        fs::write(&file, &whole[..length]).unwrap();
        assert!(vault.draft(record).is_err(), "cut to {length}");
    }
    for bit in (0..whole.len() * 8).step_by(61) {
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        fs::write(&file, &flipped).unwrap();
        assert!(vault.draft(record).is_err(), "bit {bit}");
    }
}

#[test]
fn what_is_too_large_is_said_before_the_old_draft_is_touched() {
    let (_office, mut vault) = Office::founded();
    let record = vault.new_record();
    save(&mut vault, record, "old").unwrap();
    let refused = save(&mut vault, record, &"x".repeat(17 << 20));
    assert!(matches!(refused, Err(Error::TooLarge { .. })));
    assert_eq!(text(&vault, record), "old");
    // A paste of a megabyte is not too large.
    save(&mut vault, record, &"x".repeat(1 << 20)).unwrap();
}
