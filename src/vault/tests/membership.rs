use std::collections::BTreeMap;
use std::fs;

use age::x25519::Identity;
use serde_json::json;

use super::office::*;
use crate::record::Kind;
use crate::vault::events::append::{Pen, member_event};
use crate::vault::keys::signing::SigningKey;
use crate::vault::members::statement::MemberBody;
use crate::vault::*;

#[test]
fn a_supervisor_reads_what_a_consultant_submitted_and_a_colleague_does_not() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let eva = office.admit(&mut kari, "eva", Role::Consultant);
    let name = append_session(&mut ola, "in confidence");
    let read = kari.read(&name).unwrap().unwrap();
    assert_eq!(read.body["text"], "in confidence");
    assert_eq!(
        kari.member(&read.header.author.unwrap()).unwrap().name,
        "ola"
    );
    assert!(eva.read(&name).unwrap().is_none());
    assert_eq!(eva.history(name.record).unwrap().closed, 1);
}

#[test]
fn the_team_reads_what_is_the_teams() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let eva = office.admit(&mut kari, "eva", Role::Consultant);
    let new = NewEvent {
        kind: Kind::Person,
        event: EventType::Rev,
        readers: Readers::Team,
        ..session(&ola, json!({ "case": "A-1042" }))
    };
    let record = new.record;
    let event = ola.append(new).unwrap();
    assert!(eva.read(&EventName { record, event }).unwrap().is_some());
}

#[test]
fn a_new_supervisor_reads_what_was_written_before() {
    let (office, mut kari) = Office::founded();
    let name = append_session(&mut kari, "before");
    let ola = office.admit(&mut kari, "ola", Role::Supervisor);
    assert!(ola.read(&name).unwrap().is_some());
    assert_eq!(ola.members().len(), 2);
}

#[test]
fn a_named_colleague_reads_along_and_the_author_is_never_left_out() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let eva = office.admit(&mut kari, "eva", Role::Consultant);
    let new = NewEvent {
        readers: Readers::Members(vec![eva.me().id]),
        ..session(&ola, json!({}))
    };
    let record = new.record;
    let event = ola.append(new).unwrap();
    let name = EventName { record, event };
    assert!(eva.read(&name).unwrap().is_some());
    let header = ola.read(&name).unwrap().unwrap().header;
    assert_eq!(
        header.readers,
        Readers::Members(vec![ola.me().id, eva.me().id])
    );
}

#[test]
fn only_a_supervisor_admits_and_only_into_this_office() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let local = office.places("eva").local;
    let id = kari.office().clone();
    let eva = apply(&local, &id, &secret(), EASY, office.world.clone()).unwrap();
    assert!(matches!(
        ola.admit(&eva, "eva", Role::Consultant),
        Err(Error::NotASupervisor)
    ));
    assert!(matches!(office.unlock("eva"), Err(Error::NotAMember)));
    let (_elsewhere, mut other) = Office::founded();
    assert!(matches!(
        other.admit(&eva, "eva", Role::Consultant),
        Err(Error::OtherOffice)
    ));
    let mut broken = eva.clone();
    broken.recipient = "age1nothing".into();
    let refused = kari.admit(&broken, "eva", Role::Consultant);
    assert!(matches!(refused, Err(Error::BadApplication)));
    kari.admit(&eva, "eva", Role::Consultant).unwrap();
    office.unlock("eva").unwrap();
    assert_eq!(verify(&mut kari).bad, []);
}

#[test]
fn the_sheet_admits_the_first_supervisor_of_an_office_that_a_consultant_founded() {
    let office = Office::new();
    let founded = create(
        &office.places("ola"),
        founding("ola", Role::Consultant),
        office.world.clone(),
    );
    let mut ola = founded.unwrap();
    let code = ola.sheet().unwrap().unwrap().code().clone();
    let before = append_session(&mut ola, "before");
    let local = office.places("kari").local;
    let id = ola.office().clone();
    let kari = apply(&local, &id, &secret(), EASY, office.world.clone()).unwrap();
    let refused = ola.admit(&kari, "kari", Role::Supervisor);
    assert!(matches!(refused, Err(Error::NotASupervisor)));
    let (_elsewhere, other) = Office::founded();
    let others = other.sheet().unwrap().unwrap().code().clone();
    let refused = ola.admit_with_sheet(&others, &kari, "kari", Role::Supervisor);
    assert!(matches!(refused, Err(Error::OtherSheet)));

    ola.admit_with_sheet(&code, &kari, "kari", Role::Supervisor)
        .unwrap();
    let after = append_session(&mut ola, "after");
    let mut kari = office.unlock("kari").unwrap();
    for name in [before, after] {
        assert!(kari.read(&name).unwrap().is_some());
    }
    assert_eq!(kari.me().role, Role::Supervisor);
    assert_eq!(verify(&mut kari).bad, []);
    assert_eq!(verify(&mut ola).bad, []);
    // From now on the office has a supervisor, who needs no sheet.
    let eva = office.admit(&mut kari, "eva", Role::Consultant);
    assert!(eva.read(&before).unwrap().is_none());
    assert_eq!(verify(&mut ola).bad, []);
}

#[test]
fn nobody_takes_the_place_of_a_member() {
    let (office, mut kari) = Office::founded();
    let ola = office.admit(&mut kari, "ola", Role::Consultant);
    let (id, device) = (ola.me().id, ola.me().devices[0]);
    let local = office.places("eva").local;
    let vault = kari.office().clone();
    let eva = apply(&local, &vault, &secret(), EASY, office.world.clone()).unwrap();
    for forged in [
        Application {
            member: id,
            ..eva.clone()
        },
        Application {
            member: id,
            device,
            ..eva.clone()
        },
    ] {
        let refused = kari.admit(&forged, "eva", Role::Supervisor);
        assert!(matches!(refused, Err(Error::BadApplication)));
        assert_ne!(forged.control_number(), eva.control_number());
    }
    assert_eq!(kari.member(&id).unwrap().name, "ola");
}

#[test]
fn an_application_can_be_written_again_and_changes_the_role() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let mine = append_session(&mut kari, "in confidence");
    assert!(ola.read(&mine).unwrap().is_none());
    let id = ola.me().id;
    ola.lock();
    let local = office.places("ola").local;
    let again = applied(&local, &secret(), &*office.world).unwrap();
    assert_eq!(again.control_number().len(), 6);
    let wrong = SecretString::from(OTHER_PASSPHRASE);
    let refused = applied(&local, &wrong, &*office.world);
    assert!(matches!(refused, Err(Error::WrongPassphrase)));
    assert_eq!(kari.admit(&again, "ola", Role::Supervisor).unwrap(), id);
    assert_eq!(kari.members().len(), 2);
    ola = office.unlock("ola").unwrap();
    assert!(ola.read(&mine).unwrap().is_some());
}

#[test]
fn members_learn_of_one_another() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let team = |vault: &Vault| NewEvent {
        kind: Kind::Person,
        readers: Readers::Team,
        ..session(vault, json!({}))
    };
    let new = team(&ola);
    let record = new.record;
    let event = ola.append(new).unwrap();
    refresh(&mut kari);
    let told = append_session(&mut kari, "1");
    let header = kari.read(&told).unwrap().unwrap().header;
    let ola_device = ola.me().devices[0];
    assert_eq!(header.seen[&ola_device].event, EventName { record, event });
    // Once is enough.
    let again = append_session(&mut kari, "2");
    assert!(kari.read(&again).unwrap().unwrap().header.seen.is_empty());
}

/// Someone who can write into the folder and has an office's public keys, but no membership.
struct Intruder {
    identity: Identity,
    signing: SigningKey,
    id: MemberId,
    device: DeviceId,
}

impl Intruder {
    fn new() -> Self {
        Self {
            identity: Identity::generate(),
            signing: SigningKey::from_seed(&[66; 32]),
            id: MemberId::from_bytes([66; 16]),
            device: DeviceId::from_bytes([66; 16]),
        }
    }

    /// Writes an event in someone's name.
    fn write(
        &self,
        vault: &Vault,
        author: Option<(MemberId, DeviceId)>,
        new: NewEvent,
    ) -> EventName {
        let epoch = vault.epoch().unwrap();
        let pen = Pen {
            office: vault.office(),
            author,
            key: &self.signing,
            previous: None,
            seen: BTreeMap::new(),
            epoch,
            world: &SystemWorld,
        };
        let written = pen.write(new, &[&epoch.team]).unwrap();
        written.put(vault.places(), &SystemDisk).unwrap();
        written.event.name()
    }

    fn membership(&self) -> MemberBody {
        MemberBody {
            member: self.id,
            name: "Mallory".into(),
            role: Role::Supervisor,
            recipient: self.identity.to_public().to_string(),
            devices: BTreeMap::from([(self.device, self.signing.verifying_key().to_openssh())]),
            posts: BTreeMap::new(),
            doors: BTreeMap::new(),
            removed: None,
            office: None,
            keys: None,
            rewritten: None,
            extra: Default::default(),
        }
    }
}

#[test]
fn a_forged_membership_gives_nothing_and_is_reported() {
    let (office, mut kari) = Office::founded();
    let intruder = Intruder::new();
    let me = (kari.me().id, kari.me().devices[0]);
    let mut forged = Vec::new();
    for author in [None, Some((intruder.id, intruder.device)), Some(me)] {
        let parents = kari.circle.roster.heads();
        let new = member_event(kari.office(), &intruder.membership(), parents).unwrap();
        forged.push(intruder.write(&kari, author, new));
    }
    // And an event under the membership that was not accepted.
    let author = Some((intruder.id, intruder.device));
    forged.push(intruder.write(&kari, author, session(&kari, json!({ "text": "lies" }))));
    let honest = append_session(&mut kari, "honest");
    kari.lock();

    let mut kari = office.unlock("kari").unwrap();
    assert_eq!(kari.members().len(), 1);
    let report = verify(&mut kari);
    let mut reported = faults(&report);
    reported.sort();
    let mut expected: Vec<_> = forged
        .iter()
        .map(|n| (format!("{n}.age"), Fault::Forged))
        .collect();
    expected.sort();
    assert_eq!(reported, expected);
    assert!(kari.read(&honest).unwrap().is_some());
    assert!(matches!(
        kari.read(&forged[3]),
        Err(Error::Damaged(BadFile {
            fault: Fault::Forged,
            ..
        }))
    ));
}

#[test]
fn a_member_cannot_write_in_anothers_name() {
    let (office, mut kari) = Office::founded();
    let ola = office.admit(&mut kari, "ola", Role::Consultant);
    let epoch = ola.epoch().unwrap();
    let pen = Pen {
        office: ola.office(),
        author: Some((kari.me().id, kari.me().devices[0])),
        key: &ola.keys.signing,
        previous: None,
        seen: BTreeMap::new(),
        epoch,
        world: &SystemWorld,
    };
    let written = pen.write(session(&ola, json!({})), &[&epoch.team]).unwrap();
    written.put(ola.places(), &SystemDisk).unwrap();
    let read = kari.read(&written.event.name());
    assert!(matches!(
        read,
        Err(Error::Damaged(BadFile {
            fault: Fault::Forged,
            ..
        }))
    ));
}

#[test]
fn a_consultant_cannot_admit_anyone_by_writing_the_event_alone() {
    let (office, mut kari) = Office::founded();
    let ola = office.admit(&mut kari, "ola", Role::Consultant);
    let epoch = ola.epoch().unwrap();
    let pen = Pen {
        office: ola.office(),
        author: Some((ola.me().id, ola.me().devices[0])),
        key: &ola.keys.signing,
        previous: None,
        seen: BTreeMap::new(),
        epoch,
        world: &SystemWorld,
    };
    // Not even to make a supervisor of themselves.
    let mut body = ola.circle.roster.body_of(&ola.me().id).unwrap();
    body.role = Role::Supervisor;
    let new = member_event(ola.office(), &body, ola.circle.roster.heads()).unwrap();
    let written = pen.write(new, &[&epoch.team]).unwrap();
    written.put(ola.places(), &SystemDisk).unwrap();
    drop(ola);
    let ola = office.unlock("ola").unwrap();
    assert_eq!(ola.me().role, Role::Consultant);
    drop(kari);
    let kari = office.unlock("kari").unwrap();
    assert_eq!(kari.circle.bad.len(), 1);
    assert_eq!(kari.circle.bad[0].fault, Fault::Forged);
}

#[test]
fn an_exchanged_key_file_is_reported_and_not_used() {
    let (office, mut kari) = Office::founded();
    let ola = office.admit(&mut kari, "ola", Role::Consultant);
    let mine = kari.members()[0].recipient.clone();
    let stranger = Identity::generate();
    let team = office.path("keys/team-1.age");
    keys::write_key(&SystemDisk, &team, &stranger, [&mine, &ola.me().recipient]).unwrap();
    drop((kari, ola));
    // A supervisor gets in by the office's key, a consultant hears which file it is.
    let kari = office.unlock("kari").unwrap();
    assert_eq!(
        kari.circle.bad,
        [layout::bad_key("team-1.age", Fault::Forged)]
    );
    match office.unlock("ola") {
        Err(Error::Damaged(bad)) => assert!(!bad.file.is_empty()),
        other => panic!("{:?}", other.err()),
    }
}

#[test]
fn a_lost_passphrase_is_made_good_with_the_sheet() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let sheet = kari.sheet().unwrap().unwrap();
    let (groups, id) = (sheet.groups().join(" "), ola.me().id);
    let submitted = append_session(&mut ola, "submitted");
    let record = ola.new_record();
    ola.save_draft(record, &Kind::Session, &[], &json!("draft"))
        .unwrap();
    drop(ola);

    let code = sheet::parse(&SecretString::from(groups)).unwrap();
    let rescued = rescue(&office.places("ola"), &code, office.world.clone()).unwrap();
    assert_eq!(rescued.members().len(), 2);
    assert_eq!(rescued.office_name(), "Tynset");
    let new = SecretString::from(OTHER_PASSPHRASE);
    let mut ola = rescued.restore(&id, &new, EASY).unwrap();
    assert!(ola.read(&submitted).unwrap().is_some());
    assert_eq!(ola.draft(record).unwrap().unwrap().body, "draft");
    let after = append_session(&mut ola, "after");
    ola.lock();

    assert!(matches!(office.unlock("ola"), Err(Error::WrongPassphrase)));
    let ola = unlock(&office.places("ola"), &new, office.world.clone()).unwrap();
    assert_eq!(ola.me().devices.len(), 2);
    // The supervisor sees the new device when the vault is opened next.
    drop(kari);
    let mut kari = office.unlock("kari").unwrap();
    assert!(kari.read(&after).unwrap().is_some());
    assert_eq!(verify(&mut kari).bad, []);
}

#[test]
fn the_sheet_also_helps_on_a_new_computer() {
    let (office, kari) = Office::founded();
    let code = kari.sheet().unwrap().unwrap().code().clone();
    let id = kari.me().id;
    kari.lock();
    fs::remove_dir_all(office.places("kari").local).unwrap();
    assert_eq!(situation(&office.places("kari")), Situation::LocalMissing);
    let rescued = rescue(&office.places("kari"), &code, office.world.clone()).unwrap();
    let mut kari = rescued.restore(&id, &secret(), EASY).unwrap();
    append_session(&mut kari, "again");
    assert_eq!(verify(&mut kari).bad, []);
}

#[test]
fn another_offices_sheet_opens_nothing() {
    let (office, kari) = Office::founded();
    let (_elsewhere, other) = Office::founded();
    let code = other.sheet().unwrap().unwrap().code().clone();
    let refused = rescue(&office.places("kari"), &code, office.world.clone());
    assert!(matches!(refused, Err(Error::OtherSheet)));
    let nonsense = SecretString::from("nonsense");
    let refused = rescue(&office.places("kari"), &nonsense, office.world.clone());
    assert!(matches!(refused, Err(Error::OtherSheet)));
    drop(kari);
}
