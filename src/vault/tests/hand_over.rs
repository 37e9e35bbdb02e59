//! A colleague's sessions get a new owner.

use std::ops::ControlFlow;

use serde_json::json;

use super::office::*;
use crate::vault::events::append::Pen;
use crate::vault::*;

fn hand_over(vault: &mut Vault, record: RecordId, to: MemberId) {
    let go_on = &mut |_, _| ControlFlow::Continue(());
    vault.hand_over(&[record], &to, go_on).unwrap();
}

#[test]
fn a_new_owner_opens_old_revisions_and_what_comes_after() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let mut eva = office.admit(&mut kari, "eva", Role::Consultant);
    let per = office.admit(&mut kari, "per", Role::Consultant);
    let old = append_session(&mut ola, "old");
    let other = append_session(&mut ola, "other");
    refresh(&mut kari);
    assert_eq!(refresh(&mut eva).closed, 2);
    hand_over(&mut kari, old.record, eva.me().id);

    // Her list had them as someone else's; it learns.
    let found = refresh(&mut eva);
    assert_eq!((found.closed, found.bad.len()), (1, 0));
    assert_eq!(eva.read(&old).unwrap().unwrap().body["text"], "old");
    assert!(eva.read(&other).unwrap().is_none());
    assert!(per.read(&old).unwrap().is_none());
    assert!(ola.read(&old).unwrap().is_some(), "who wrote it keeps it");

    // A supervisor's verdict that names the readers of old reaches her, too.
    refresh(&mut kari);
    let verdict = NewEvent {
        record: old.record,
        event: EventType::Return,
        parents: vec![old.event],
        readers: Readers::Members(vec![ola.me().id]),
        ..session(&kari, json!({}))
    };
    let event = kari.append(verdict).unwrap();
    let record = old.record;
    assert!(eva.read(&EventName { record, event }).unwrap().is_some());
    assert_eq!(verify(&mut kari).bad, []);
    assert_eq!(verify(&mut eva).bad, []);
}

#[test]
fn a_hand_over_survives_the_removal_of_the_old_owner() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let eva = office.admit(&mut kari, "eva", Role::Consultant);
    let old = append_session(&mut ola, "old");
    let gone = ola.me().id;
    drop((ola, eva));
    let to = kari.members()[2].id;
    hand_over(&mut kari, old.record, to);
    kari.remove(&gone, None).unwrap();
    kari.rewrite(None, &mut |_, _| ControlFlow::Continue(()))
        .unwrap();
    let eva = office.unlock("eva").unwrap();
    assert!(eva.read(&old).unwrap().is_some());
    // And the other way round: after he has left.
    assert!(matches!(
        kari.hand_over(&[old.record], &gone, &mut |_, _| ControlFlow::Continue(())),
        Err(Error::Unknown(_))
    ));
    assert_eq!(verify(&mut kari).bad, []);
}

#[test]
fn only_a_supervisor_hands_over() {
    let (office, mut kari) = Office::founded();
    let mut ola = office.admit(&mut kari, "ola", Role::Consultant);
    let mut eva = office.admit(&mut kari, "eva", Role::Consultant);
    let evas = append_session(&mut eva, "eva's");
    let refused = ola.hand_over(&[evas.record], &ola.me().id.clone(), &mut |_, _| {
        ControlFlow::Continue(())
    });
    assert!(matches!(refused, Err(Error::NotASupervisor)));
    // Nor by writing the event himself and waiting for someone to seal the record anew.
    let epoch = ola.epoch().unwrap();
    let pen = Pen {
        office: ola.office(),
        author: Some((ola.me().id, ola.me().devices[0])),
        key: &ola.keys.signing,
        previous: None,
        seen: Default::default(),
        epoch,
        world: &SystemWorld,
    };
    let forged = NewEvent {
        record: evas.record,
        event: EventType::HandOver,
        readers: Readers::Members(vec![ola.me().id]),
        ..session(&ola, json!({}))
    };
    let written = pen.write(forged, &[&ola.me().recipient]).unwrap();
    written.put(ola.places(), &SystemDisk).unwrap();
    let siv = office.admit(&mut kari, "siv", Role::Consultant);
    hand_over(&mut kari, evas.record, siv.me().id);
    kari.rewrite(None, &mut |_, _| ControlFlow::Continue(()))
        .unwrap();
    assert!(ola.read(&evas).unwrap().is_none());
    assert!(siv.read(&evas).unwrap().is_some());
}
