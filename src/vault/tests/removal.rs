//! Members leave and change roles: who opens what afterwards.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use serde_json::json;

use super::office::*;
use crate::record::Kind;
use crate::vault::keys::sealing::{self, LIMIT};
use crate::vault::members::ticket::is_one_time_code;
use crate::vault::*;

/// What a person can do with their own keys and the folder alone, whatever the roster says.
struct Hoard(Vec<age::x25519::Identity>);

impl Hoard {
    /// Every identity that this vault has in memory.
    fn of(vault: &Vault) -> Self {
        let own = vault.circle.own.iter().map(|key| (**key).clone());
        let shared = vault.circle.shared.identities().cloned();
        Self(
            own.chain(shared)
                .chain([(*vault.keys.member).clone()])
                .collect(),
        )
    }

    /// Opens every key file in a folder with what there is, again and again, as long as that gives more.
    fn grow(mut self, keys: &Path) -> Self {
        let before = self.0.len();
        for file in files_below(keys) {
            let sealed = fs::read(file).unwrap();
            if let Ok(text) = sealing::open(&sealed, &self.0, LIMIT)
                && let Some(identity) = crate::vault::keys::parse_identity_file(&text)
                && !self
                    .0
                    .iter()
                    .any(|key| key.to_public() == identity.to_public())
            {
                self.0.push(identity);
            }
        }
        match self.0.len() == before {
            true => self,
            false => self.grow(keys),
        }
    }

    fn opens(&self, path: &Path) -> bool {
        sealing::open(&fs::read(path).unwrap(), &self.0, LIMIT).is_ok()
    }
}

fn rewrite(vault: &mut Vault) -> usize {
    vault
        .rewrite(None, &mut |_, _| ControlFlow::Continue(()))
        .unwrap()
}

fn team_record(vault: &mut Vault, text: &str) -> EventName {
    let new = NewEvent {
        kind: Kind::Person,
        event: EventType::Rev,
        readers: Readers::Team,
        ..session(vault, json!({ "text": text }))
    };
    let record = new.record;
    let event = vault.append(new).unwrap();
    EventName { record, event }
}

#[test]
fn a_removed_consultant_opens_nothing_new_and_nothing_old_any_more() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let mut eva = office.admit(&mut kari, "eva", Role::Consultant);
    let old = [
        append_session(&mut ola, "ola's"),
        team_record(&mut kari, "team's"),
    ];
    let not_his = append_session(&mut eva, "eva's");
    let untouched = fs::read(file_of(&kari, &not_his)).unwrap();
    let ola_id = ola.me().id;
    let hoard = Hoard::of(&ola);
    assert!(old.iter().all(|name| hoard.opens(&file_of(&kari, name))));
    drop(ola);

    kari.remove(&ola_id, None).unwrap();
    assert!(kari.needs_rewriting());
    // Whoever has the office open reads on in the new epoch.
    let first = team_record(&mut kari, "first");
    assert!(eva.read(&first).unwrap().is_some());
    let new = [
        append_session(&mut kari, "supervisor's"),
        append_session(&mut eva, "consultant's"),
        team_record(&mut eva, "team's"),
    ];
    // From here on he sees the folder, with everything that he ever had in memory.
    let hoard = hoard.grow(&office.path("keys"));
    assert!(new.iter().all(|name| !hoard.opens(&file_of(&kari, name))));
    assert!(matches!(office.unlock("ola"), Err(Error::NotAMember)));

    // His own session, the person, and the roster's events, which are the team's.
    assert!(rewrite(&mut kari) >= 2);
    assert!(!kari.needs_rewriting());
    assert!(old.iter().all(|name| !hoard.opens(&file_of(&kari, name))));
    assert_eq!(fs::read(file_of(&kari, &not_his)).unwrap(), untouched);
    assert_eq!(rewrite(&mut kari), 0, "done once");

    // Nothing is lost to those who remain, and what he wrote stays his.
    for name in old.iter().chain(&new).chain([&not_his]) {
        assert!(kari.read(name).unwrap().is_some());
    }
    assert_eq!(
        kari.read(&old[0]).unwrap().unwrap().header.author,
        Some(ola_id)
    );
    assert_eq!(kari.member(&ola_id).unwrap().name, "ola");
    assert_eq!(kari.members().len(), 2);
    assert_eq!(kari.former_members().len(), 1);
    drop(eva);
    let mut eva = office.unlock("eva").unwrap();
    for name in [&old[1], &new[1], &new[2], &not_his] {
        assert!(eva.read(name).unwrap().is_some());
    }
    assert_eq!(verify(&mut kari).bad, []);
    assert_eq!(verify(&mut eva).bad, []);
}

#[test]
fn a_removed_supervisor_does_not_even_open_what_is_sealed_to_members_of_whom_she_had_the_keys() {
    let (office, mut kari) = Office::founded();
    let sheet = kari.sheet().unwrap().unwrap().code().clone();
    let mut eva = office.admit(&mut kari, "eva", Role::Consultant);
    let siv = office.admit(&mut kari, "siv", Role::Supervisor);
    let old = append_session(&mut eva, "old");
    // She has opened every key in escrow while she could.
    let hoard = Hoard::of(&siv).grow(&office.path("keys"));
    assert!(hoard.opens(&file_of(&kari, &old)));
    let siv_id = siv.me().id;
    drop(siv);

    let refused = kari.remove(&siv_id, None);
    assert!(matches!(refused, Err(Error::NeedsSheet)));
    kari.remove(&siv_id, Some(&sheet)).unwrap();
    let new = [
        append_session(&mut eva, "new"),
        append_session(&mut kari, "newer"),
    ];
    let hoard = hoard.grow(&office.path("keys"));
    assert!(new.iter().all(|name| !hoard.opens(&file_of(&kari, name))));
    rewrite(&mut kari);
    for name in old_and_new(&kari) {
        assert!(!hoard.opens(&name), "{}", name.display());
    }
    assert!(matches!(office.unlock("siv"), Err(Error::NotAMember)));
    assert_eq!(verify(&mut kari).bad, []);
    // Later members and epochs go on as before.
    let per = office.admit(&mut kari, "per", Role::Supervisor);
    assert!(per.read(&old).unwrap().is_some());
    assert!(per.read(&new[0]).unwrap().is_some());
}

/// Every event's file.
fn old_and_new(vault: &Vault) -> Vec<std::path::PathBuf> {
    files_below(&vault.places().events())
}

#[test]
fn a_demoted_supervisor_keeps_her_own_and_loses_the_offices_keys() {
    let (office, mut kari) = Office::founded();
    let sheet = kari.sheet().unwrap().unwrap().code().clone();
    let mut eva = office.admit(&mut kari, "eva", Role::Consultant);
    let siv = office.admit(&mut kari, "siv", Role::Consultant);
    let siv_id = siv.me().id;
    drop(siv);
    kari.set_role(&siv_id, Role::Supervisor, None).unwrap();
    let mut siv = office.unlock("siv").unwrap();
    let evas = append_session(&mut eva, "eva's");
    assert!(
        siv.read(&evas).unwrap().is_some(),
        "promoted: gains the office's keys"
    );
    let own = append_session(&mut siv, "siv's");
    let hoard = Hoard::of(&siv).grow(&office.path("keys"));
    drop(siv);

    assert!(matches!(
        kari.set_role(&siv_id, Role::Consultant, None),
        Err(Error::NeedsSheet)
    ));
    kari.set_role(&siv_id, Role::Consultant, Some(&sheet))
        .unwrap();
    rewrite(&mut kari);
    let after = append_session(&mut eva, "after");
    let mut siv = office.unlock("siv").unwrap();
    assert_eq!(siv.me().role, Role::Consultant);
    assert!(siv.read(&own).unwrap().is_some());
    assert!(siv.read(&evas).unwrap().is_none());
    assert!(siv.read(&after).unwrap().is_none());
    let hoard = hoard.grow(&office.path("keys"));
    assert!(!hoard.opens(&file_of(&kari, &after)));
    assert!(!hoard.opens(&file_of(&kari, &evas)));
    assert!(matches!(
        siv.remove(&eva.me().id, None),
        Err(Error::NotASupervisor)
    ));
    assert_eq!(verify(&mut siv).bad, []);
    assert_eq!(verify(&mut kari).bad, []);
}

#[test]
fn rewriting_that_is_broken_off_is_taken_up_again() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let names: Vec<_> = (0..12)
        .map(|n| append_session(&mut ola, &n.to_string()))
        .collect();
    let (id, hoard) = (ola.me().id, Hoard::of(&ola));
    drop(ola);
    kari.remove(&id, None).unwrap();
    let open = |vault: &Vault| {
        names
            .iter()
            .filter(|n| hoard.opens(&file_of(vault, n)))
            .count()
    };
    for stop in [3, 9] {
        let mut until = |done, _| match done < stop {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        };
        assert!(matches!(
            kari.rewrite(None, &mut until),
            Err(Error::Stopped)
        ));
        assert!(kari.needs_rewriting());
        assert!((1..12).contains(&open(&kari)), "{}", open(&kari));
    }
    drop(kari);
    // A full disk in the middle: whatever was not done is as it was.
    let mut kari = office.unlock("kari").unwrap();
    office.world.disk.fail_after(10, 28, true);
    assert!(matches!(
        kari.rewrite(None, &mut |_, _| ControlFlow::Continue(())),
        Err(Error::Disk { .. })
    ));
    assert!(office.world.disk.heal());
    assert!(names.iter().all(|name| kari.read(name).unwrap().is_some()));
    rewrite(&mut kari);
    assert_eq!(open(&kari), 0);
    assert!(!kari.needs_rewriting());
    assert!(names.iter().all(|name| kari.read(name).unwrap().is_some()));
    assert_eq!(verify(&mut kari).bad, []);
}

#[test]
fn a_removal_that_the_disk_breaks_off_is_completed_by_the_next_supervisor() {
    for steps in (0..).step_by(stride(7)) {
        let (office, mut kari) = Office::founded();
        let ola = office.admit(&mut kari, "ola", Role::Consultant);
        let (id, hoard) = (ola.me().id, Hoard::of(&ola));
        drop(ola);
        office.world.disk.fail_after(steps, 5, true);
        let removed = kari.remove(&id, None);
        let failed = office.world.disk.heal();
        // Some steps are best effort, such as a late note of what is on the disk already.
        assert!(removed.is_ok() || failed, "{steps}");
        drop(kari);
        let mut kari = office.unlock("kari").unwrap();
        let is_removed = kari.member(&id).unwrap().former;
        assert!(is_removed || removed.is_err(), "{steps}");
        if is_removed {
            let new = append_session(&mut kari, "new");
            let hoard = hoard.grow(&office.path("keys"));
            assert!(!hoard.opens(&file_of(&kari, &new)), "{steps}");
        } else {
            office.unlock("ola").unwrap();
            kari.remove(&id, None).unwrap();
        }
        let report = verify(&mut kari);
        // Keys of an epoch that never began are nobody's and harm nobody.
        let harmless = |bad: &BadFile| bad.fault == Fault::Foreign && bad.file.starts_with("keys/");
        assert!(report.bad.iter().all(harmless), "{steps}: {:?}", report.bad);
        if !failed {
            assert!(steps > 40, "only {steps} steps were made to fail");
            return;
        }
    }
}

#[test]
fn what_a_removed_member_wrote_before_counts_and_what_comes_after_is_named() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let before = append_session(&mut ola, "before");
    let id = ola.me().id;
    drop(ola);
    // He works in a copy of the folder while he is removed, and puts his files back into it later.
    office.copy_vault("elsewhere");
    kari.remove(&id, None).unwrap();
    let mut ola = office.unlock_at("elsewhere", "ola").unwrap();
    let late = [
        append_session(&mut ola, "late"),
        team_record(&mut ola, "later"),
    ];
    drop(ola);
    office.merge("vault", "elsewhere");

    assert!(kari.read(&before).unwrap().is_some());
    for name in &late {
        match kari.read(name) {
            Err(Error::Damaged(bad)) => assert_eq!(bad.fault, Fault::Late),
            other => panic!("{other:?}"),
        }
    }
    let mut expected: Vec<_> = late
        .iter()
        .map(|name| (format!("{name}.age"), Fault::Late))
        .collect();
    expected.sort();
    let mut found = faults(&verify(&mut kari));
    found.sort();
    assert_eq!(found, expected);
    rewrite(&mut kari);
    assert_eq!(
        faults(&verify(&mut kari)).len(),
        2,
        "still named, not sealed anew"
    );
}

#[test]
fn an_event_with_an_old_number_does_not_pass_for_one_from_before_the_removal() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    append_session(&mut ola, "1");
    let second = append_session(&mut ola, "2");
    append_session(&mut ola, "3");
    let previous = ola.read(&second).unwrap().unwrap().header;
    kari.remove(&ola.me().id, None).unwrap();
    // With the keys and the epoch of before, and the number of his second event.
    let epoch = ola.epoch().unwrap();
    let pen = crate::vault::events::append::Pen {
        office: ola.office(),
        author: Some((ola.me().id, ola.me().devices[0])),
        key: &ola.keys.signing,
        previous: previous.prev.map(|event| Head { seq: 1, event }),
        seen: Default::default(),
        epoch,
        world: &SystemWorld,
    };
    let written = pen.write(session(&ola, json!({})), &[]).unwrap();
    written.put(ola.places(), &SystemDisk).unwrap();
    assert_eq!(
        faults(&verify(&mut kari)),
        [(format!("{}.age", written.event.name()), Fault::Late)]
    );
}

#[test]
fn two_removals_in_two_copies_both_hold_and_nobody_of_the_two_opens_anything_new() {
    let (office, mut kari) = Office::founded();
    let siv = office.admit(&mut kari, "siv", Role::Supervisor);
    let ola = office.admit(&mut kari, "ola", Role::Consultant);
    let eva = office.admit(&mut kari, "eva", Role::Consultant);
    let mut per = office.admit(&mut kari, "per", Role::Consultant);
    let pers = append_session(&mut per, "per's");
    let gone = [ola.me().id, eva.me().id];
    let hoards = [Hoard::of(&ola), Hoard::of(&eva)];
    drop((siv, ola, eva, per));
    office.copy_vault("elsewhere");
    kari.remove(&gone[0], None).unwrap();
    let mut siv = office.unlock_at("elsewhere", "siv").unwrap();
    siv.remove(&gone[1], None).unwrap();
    // In her copy Siv still had Ola among the members, so he got keys of her epoch.
    let hoards = hoards.map(|hoard| hoard.grow(&office.folder.path().join("elsewhere/keys")));
    drop((kari, siv));
    office.merge("vault", "elsewhere");

    let mut kari = office.unlock("kari").unwrap();
    assert!(gone.iter().all(|id| kari.member(id).unwrap().former));
    let hoards = hoards.map(|hoard| hoard.grow(&office.path("keys")));
    let mut per = office.unlock("per").unwrap();
    let new = [
        append_session(&mut kari, "new"),
        append_session(&mut per, "newer"),
        team_record(&mut per, "newest"),
    ];
    for hoard in &hoards {
        assert!(new.iter().all(|name| !hoard.opens(&file_of(&kari, name))));
    }
    rewrite(&mut kari);
    for hoard in &hoards {
        assert!(!hoard.opens(&file_of(&kari, &pers)));
    }
    assert!(per.read(&pers).unwrap().is_some());
    assert_eq!(verify(&mut kari).bad, []);
    let siv = office.unlock("siv").unwrap();
    assert!(new.iter().all(|name| siv.read(name).unwrap().is_some()));
}

#[test]
fn two_admissions_in_two_copies_lock_nobody_out() {
    let (office, mut kari) = Office::founded();
    let siv = office.admit(&mut kari, "siv", Role::Supervisor);
    drop(siv);
    office.copy_vault("elsewhere");
    let mut siv = office.unlock_at("elsewhere", "siv").unwrap();
    let ola = office.admit(&mut kari, "ola", Role::Consultant);
    let eva = office.apply("eva", kari.office());
    siv.admit(&eva, "eva", Role::Consultant).unwrap();
    drop((kari, siv, ola));
    office.merge("vault", "elsewhere");
    // Each copy had written the team's key for one of the two.
    let mut kari = office.unlock("kari").unwrap();
    let name = team_record(&mut kari, "for all");
    for who in ["ola", "eva", "siv"] {
        let vault = office.unlock(who).unwrap();
        assert_eq!(vault.members().len(), 4);
        assert!(vault.read(&name).unwrap().is_some(), "{who}");
    }
    assert_eq!(verify(&mut kari).bad, []);
}

#[test]
fn a_supervisor_who_leaves_does_not_know_the_keys_that_come_after() {
    let (office, mut kari) = Office::founded();
    let mut siv = office.admit(&mut kari, "siv", Role::Supervisor);
    let id = siv.me().id;
    siv.remove(&id, None).unwrap();
    let hoard = Hoard::of(&siv);
    drop((siv, kari));
    let mut kari = office.unlock("kari").unwrap();
    let new = append_session(&mut kari, "new");
    let hoard = hoard.grow(&office.path("keys"));
    assert!(!hoard.opens(&file_of(&kari, &new)));
    assert!(matches!(office.unlock("siv"), Err(Error::NotAMember)));
    let alone = kari.me().id;
    assert!(matches!(kari.remove(&alone, None), Err(Error::OnlyMember)));
}

#[test]
fn a_code_is_told_from_a_sheet() {
    let is = |text: &str| is_one_time_code(&SecretString::from(text));
    assert!(is("1234 5678 9012 3456 7890 1234"));
    assert!(is("123456789012345678901234"));
    assert!(!is("1234 5678 9012 3456 7890 123"));
    assert!(!is("QPZR Y9X8"));
}
