use serde_json::json;

use super::office::*;
use crate::vault::*;

#[test]
fn a_failed_append_leaves_nothing_and_can_be_done_again() {
    for step in 0.. {
        let (office, mut vault) = Office::founded();
        append_session(&mut vault, "before");
        let new = session(&vault, json!({ "text": "now" }));
        office.world.disk.fail_after(step, 28, false);
        let appended = vault.append(new.clone());
        if !office.world.disk.heal() {
            assert!(step > 5, "only {step} steps were made to fail");
            return;
        }
        match appended {
            Ok(_) => {}
            Err(Error::Disk { fault, .. }) => {
                assert_eq!(fault, DiskFault::Full);
                let there = vault.names(new.record).unwrap().len();
                assert_eq!(there, 0, "step {step}");
                vault.append(new.clone()).unwrap();
            }
            Err(other) => panic!("step {step}: {other}"),
        }
        append_session(&mut vault, "after");
        drop(vault);
        let mut vault = office.unlock("kari").unwrap();
        let report = verify(&mut vault);
        assert_eq!(report.bad, [], "step {step}");
        assert!(!vault.history(new.record).unwrap().events.is_empty());
    }
}

#[test]
fn an_admission_that_was_broken_off_is_mended_by_doing_it_again() {
    for step in 0.. {
        let (office, mut kari) = Office::founded();
        let local = office.places("ola").local;
        let id = kari.office().clone();
        let ola = apply(&local, &id, &secret(), EASY, office.world.clone()).unwrap();
        office.world.disk.fail_after(step, 28, true);
        let admitted = kari.admit(&ola, "ola", Role::Supervisor);
        let failed = office.world.disk.heal();
        if !failed {
            admitted.unwrap();
            assert!(step > 10, "only {step} steps were made to fail");
            return;
        }
        kari.admit(&ola, "ola", Role::Supervisor).unwrap();
        let mut ola = office.unlock("ola").unwrap();
        assert_eq!(ola.me().role, Role::Supervisor);
        let name = append_session(&mut kari, "for supervisors");
        assert!(ola.read(&name).unwrap().is_some());
        append_session(&mut ola, "x");
    }
}

#[test]
fn a_recovery_that_was_broken_off_can_be_done_again() {
    for step in 0.. {
        let (office, mut vault) = Office::founded();
        let code = vault.sheet().unwrap().unwrap().code().clone();
        let name = append_session(&mut vault, "kept");
        let me = vault.me().id;
        vault.lock();
        let restore = || {
            let passphrase = SecretString::from(OTHER_PASSPHRASE);
            rescue(&office.places("kari"), &code, office.world.clone())?.restore(
                &me,
                &passphrase,
                EASY,
            )
        };
        office.world.disk.fail_after(step, 28, true);
        let restored = restore();
        let failed = office.world.disk.heal();
        if !failed {
            restored.unwrap();
            assert!(step > 10, "only {step} steps were made to fail");
            return;
        }
        drop(restored);
        let vault = restore().unwrap_or_else(|error| panic!("step {step}: {error}"));
        assert!(vault.read(&name).unwrap().is_some());
    }
}
