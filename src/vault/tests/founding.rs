use std::fs;

use super::office::*;
use crate::vault::*;

#[test]
fn a_fresh_machine_is_founded_locked_and_unlocked() {
    let office = Office::new();
    let places = office.places("kari");
    assert_eq!(situation(&places), Situation::Nothing);
    let vault = office.found("kari", Role::Consultant).unwrap();
    assert_eq!(
        (vault.me().name.as_str(), vault.me().role),
        ("kari", Role::Consultant)
    );
    assert_eq!(vault.office_name(), "Tynset");
    let id = vault.office().clone();
    vault.lock();
    assert_eq!(situation(&places), Situation::Locked);
    let vault = office.unlock("kari").unwrap();
    assert_eq!(*vault.office(), id);
    assert_eq!(vault.members().len(), 1);
}

#[test]
fn a_wrong_passphrase_is_its_own_error() {
    let (office, vault) = Office::founded();
    vault.lock();
    for wrong in ["", "gjerde måne hvalross tredv", &"x".repeat(10_000)] {
        let wrong = SecretString::from(wrong);
        let refused = unlock(&office.places("kari"), &wrong, office.world.clone());
        assert!(matches!(refused, Err(Error::WrongPassphrase)));
    }
    // None of the tries keeps the next one out.
    office.unlock("kari").unwrap();
}

#[test]
fn a_passphrase_is_changed_whole_or_not_at_all() {
    let (office, mut vault) = Office::founded();
    let name = append_session(&mut vault, "kept");
    let new = SecretString::from(OTHER_PASSPHRASE);
    let refused = vault.change_passphrase(&new, &new, EASY);
    assert!(matches!(refused, Err(Error::WrongPassphrase)));
    office.world.disk.fail_after(0, NO_SPACE, false);
    assert!(matches!(
        vault.change_passphrase(&secret(), &new, EASY),
        Err(Error::Disk { .. })
    ));
    vault.lock();
    let mut vault = office.unlock("kari").unwrap();
    vault.change_passphrase(&secret(), &new, EASY).unwrap();
    vault.lock();
    assert!(matches!(office.unlock("kari"), Err(Error::WrongPassphrase)));
    let vault = unlock(&office.places("kari"), &new, office.world.clone()).unwrap();
    assert!(vault.read(&name).unwrap().is_some());
}

#[test]
fn nothing_is_founded_over_something() {
    let (office, vault) = Office::founded();
    drop(vault);
    let again = office.found("kari", Role::Supervisor);
    assert!(matches!(again, Err(Error::AlreadyHere(_))));
    // Nor beside an office, from another LOCAL.
    let beside = office.found("ola", Role::Supervisor);
    assert!(matches!(beside, Err(Error::AlreadyHere(_))));
    assert_eq!(situation(&office.places("ola")), Situation::LocalMissing);
    office.unlock("kari").unwrap();
}

#[test]
fn a_founding_that_was_broken_off_at_any_step_can_be_done_again() {
    for step in 0.. {
        let office = Office::new();
        office.world.disk.fail_after(step, NO_SPACE, true);
        let founded = office.found("kari", Role::Supervisor);
        let failed = office.world.disk.heal();
        if !failed {
            assert!(step > 20, "only {step} steps were made to fail");
            return;
        }
        match founded {
            Err(Error::Disk { fault, .. }) => assert_eq!(fault, DiskFault::Full),
            // Nothing that matters came after the failure.
            Ok(vault) => drop(vault),
            Err(other) => panic!("step {step}: {other}"),
        }
        let vault = match situation(&office.places("kari")) {
            Situation::Nothing => office.found("kari", Role::Supervisor),
            Situation::Locked => office.unlock("kari"),
            other => panic!("step {step}: {other:?}"),
        };
        let mut vault = vault.unwrap_or_else(|error| panic!("step {step}: {error}"));
        assert!(vault.sheet().unwrap().is_some(), "step {step}");
        assert_eq!(verify(&mut vault).bad, [], "step {step}");
    }
}

#[test]
fn the_sheet_is_kept_until_it_is_confirmed() {
    let (office, vault) = Office::founded();
    let code = vault
        .sheet()
        .unwrap()
        .unwrap()
        .code()
        .expose_secret()
        .to_owned();
    vault.lock();
    let mut vault = office.unlock("kari").unwrap();
    let again = vault.sheet().unwrap().unwrap();
    assert_eq!(again.code().expose_secret(), code);
    assert_eq!(again.office, *vault.office());
    vault.sheet_confirmed().unwrap();
    assert!(vault.sheet().unwrap().is_none());
    vault.sheet_confirmed().unwrap();
}

#[test]
fn two_programs_do_not_work_on_one_local_folder() {
    let (office, vault) = Office::founded();
    match office.unlock("kari") {
        Err(Error::InUse { pid, since }) => {
            assert_eq!(pid, std::process::id());
            assert!(since.starts_with("2025-"), "{since}");
        }
        other => panic!("{:?}", other.err()),
    }
    vault.lock();
    office.unlock("kari").unwrap();
}

#[test]
fn what_is_not_there_is_named() {
    let (office, vault) = Office::founded();
    vault.lock();
    let places = office.places("kari");
    assert!(matches!(office.unlock("ola"), Err(Error::NotHere(path)) if path.ends_with("ola")));
    let away = office.folder.path().join("away");
    fs::rename(&places.vault, &away).unwrap();
    assert_eq!(situation(&places), Situation::VaultMissing);
    assert!(matches!(office.unlock("kari"), Err(Error::NotHere(path)) if path == places.vault));
    fs::rename(&away, &places.vault).unwrap();
    fs::remove_file(places.local.join("signing.age")).unwrap();
    assert!(matches!(situation(&places), Situation::Damaged(bad) if bad[0].file == "signing.age"));
}

#[test]
fn another_offices_vault_is_not_opened() {
    let (here, vault) = Office::founded();
    vault.lock();
    let (there, vault) = Office::founded();
    vault.lock();
    let crossed = Places {
        vault: there.places("kari").vault,
        local: here.places("kari").local,
    };
    let refused = unlock(&crossed, &secret(), here.world.clone());
    assert!(matches!(
        refused,
        Err(Error::NotAMember | Error::OtherOffice)
    ));
}

#[cfg(unix)]
#[test]
fn local_is_nobody_elses_to_read() {
    use std::os::unix::fs::PermissionsExt;
    let (office, mut vault) = Office::founded();
    let record = vault.new_record();
    vault
        .save_draft(record, &crate::record::Kind::Session, &[], &"x".into())
        .unwrap();
    append_session(&mut vault, "x");
    refresh(&mut vault);
    vault.lock();
    let local = office.places("kari").local;
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&local), 0o700);
    assert_eq!(mode(&local.join("drafts")), 0o700);
    for file in files_below(&local) {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
    // Unpacked from a backup by someone careless.
    fs::set_permissions(&local, fs::Permissions::from_mode(0o755)).unwrap();
    office.unlock("kari").unwrap();
    assert_eq!(mode(&local), 0o700);
}

/// ENOSPC, the same number on every Unix and on Linux' emulation of others.
const NO_SPACE: i32 = 28;
