//! The disk fails at every single step of a save and of a submission: nothing that was kept is lost, and nothing is sealed
//! twice.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use bolyst::desk::{
    Beginning, Desk, DeskError, Founding, LanguageForm, Own, Setup, Situation, Whom,
};
use bolyst::interview::Interview;
use bolyst::language::Tag;
use bolyst::record::{Given, Session, Value};
use bolyst::vault::{Access, Disk, Places, Role, SecretString, SystemDisk, SystemWorld, World};
use tempfile::TempDir;
use time::{OffsetDateTime, UtcOffset};

const PASSPHRASE: &str = "gjerde måne hvalross tredve";
const NO_SPACE: i32 = 28;

/// A disk that is full from some step on.
struct FillingDisk {
    /// Steps until it is full; none of them counts while it is negative.
    room: AtomicI64,
}

impl FillingDisk {
    fn full_after(&self, steps: i64) {
        self.room.store(steps, Ordering::SeqCst);
    }

    fn make_room(&self) {
        self.room.store(i64::MIN, Ordering::SeqCst);
    }

    fn step(&self) -> io::Result<()> {
        let room = self.room.load(Ordering::SeqCst);
        match room {
            0 => Err(io::Error::from_raw_os_error(NO_SPACE)),
            1.. => {
                self.room.store(room - 1, Ordering::SeqCst);
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

impl Disk for FillingDisk {
    fn write(&self, path: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
        self.step()?;
        SystemDisk.write(path, bytes, access)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        SystemDisk.rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        SystemDisk.rename_new(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        SystemDisk.remove(path)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        SystemDisk.sync_folder(path)
    }

    fn create_folder(&self, path: &Path, access: Access) -> io::Result<()> {
        self.step()?;
        SystemDisk.create_folder(path, access)
    }

    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
        SystemDisk.read(path, limit)
    }

    fn exists(&self, path: &Path) -> bool {
        SystemDisk.exists(path)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        SystemDisk.names(folder)
    }
}

struct FillingWorld(FillingDisk);

impl World for FillingWorld {
    fn now(&self) -> OffsetDateTime {
        SystemWorld.now()
    }

    fn random(&self, buffer: &mut [u8]) {
        SystemWorld.random(buffer);
    }

    fn disk(&self) -> &dyn Disk {
        &self.0
    }
}

/// An office on a disk that fills up.
struct Office {
    folder: TempDir,
    world: Arc<FillingWorld>,
}

impl Office {
    fn new() -> Office {
        let disk = FillingDisk {
            room: AtomicI64::new(i64::MIN),
        };
        Office {
            folder: tempfile::tempdir().expect("a folder"),
            world: Arc::new(FillingWorld(disk)),
        }
    }

    fn found() -> (Office, Desk) {
        let office = Office::new();
        let mut desk = office.closed_desk();
        let sheet = desk.found(founding()).expect("an office");
        desk.confirm_sheet(&sheet.groups[sheet.asked - 1])
            .expect("the group");
        (office, desk)
    }

    fn closed_desk(&self) -> Desk {
        let mut desk = Desk::new(Setup {
            places: Places {
                vault: self.folder.path().join("vault"),
                local: self.folder.path().join("local"),
            },
            own: Own::default(),
            world: self.world.clone(),
            offset: UtcOffset::UTC,
            language: Tag::BOKMAL,
            hardening: None,
        });
        desk.set_work_factor(1);
        desk
    }

    /// The program was started again, and somebody has made room.
    fn desk(&self) -> Desk {
        self.disk().make_room();
        let mut desk = self.closed_desk();
        desk.unlock(&passphrase()).expect("the right passphrase");
        desk
    }

    fn disk(&self) -> &FillingDisk {
        &self.world.0
    }
}

fn founding() -> Founding {
    Founding {
        municipality: "3427".to_owned(),
        population: 5692,
        language_form: LanguageForm::Bokmal,
        name: "Kari Nordli".to_owned(),
        role: Role::Consultant,
        passphrase: passphrase(),
    }
}

fn passphrase() -> SecretString {
    SecretString::from(PASSPHRASE.to_owned())
}

/// A conversation with a name in it, saved.
fn conversation(desk: &mut Desk, name: &str) -> (String, Interview) {
    let beginning = Beginning {
        form: "intake".to_owned(),
        whom: Whom::New,
        languages: vec![Tag::BOKMAL],
    };
    let conversation = desk.begin(beginning).expect("a conversation");
    let mut interview = conversation.interview;
    call(desk, &mut interview, name);
    desk.save(&conversation.record, &interview.session())
        .expect("saved");
    (conversation.record, interview)
}

fn call(desk: &Desk, interview: &mut Interview, name: &str) {
    let spot = interview
        .find("/data/about_you/preferred_name")
        .expect("the question");
    let given = Given::Value(Value::Text(name.to_owned()));
    interview
        .answer(spot, Some(given), desk.now())
        .expect("an answer");
}

fn name_in(session: &Session) -> Option<String> {
    let answer = session.answers.get("/data/about_you/preferred_name")?;
    match answer.value.as_ref()? {
        Value::Text(name) => Some(name.clone()),
        _ => None,
    }
}

#[test]
fn a_founding_that_is_cut_off_at_any_step_is_made_good() {
    for steps in 0.. {
        let office = Office::new();
        let mut desk = office.closed_desk();
        office.disk().full_after(steps);
        let went_through = desk.found(founding()).is_ok();
        drop(desk);

        office.disk().make_room();
        let mut desk = office.closed_desk();
        match desk.situation() {
            Situation::NoOffice => {
                assert!(!went_through, "step {steps}");
                desk.found(founding()).expect("there is room now");
            }
            Situation::Locked => desk.unlock(&passphrase()).expect("the right passphrase"),
            other => panic!("step {steps}: {other:?}"),
        }
        assert_eq!(
            desk.situation(),
            Situation::SheetUnconfirmed,
            "step {steps}"
        );
        let sheet = desk.sheet().expect("the sheet");
        desk.confirm_sheet(&sheet.groups[sheet.asked - 1])
            .expect("the group");
        let (_, interview) = conversation(&mut desk, "Aisha");
        let opening = interview
            .find("/data/population")
            .expect("the profile's figure");
        assert!(
            interview.state(opening).given.is_some(),
            "step {steps}: no profile"
        );
        if went_through {
            assert!(steps > 10, "no step of a founding was tried");
            return;
        }
    }
}

#[test]
fn a_save_that_fails_leaves_the_earlier_draft_and_is_made_good_later() {
    let (office, mut desk) = Office::found();
    let (record, mut interview) = conversation(&mut desk, "Aisha");
    for steps in 0.. {
        call(&desk, &mut interview, "Haiji");
        office.disk().full_after(steps);
        let saved = desk.save(&record, &interview.session());
        office.disk().make_room();
        let (kept, _) = read_again(&mut desk, &record);
        match saved {
            Err(error) => {
                assert_eq!(error, DeskError::DiskFull, "step {steps}");
                assert!(kept == "Aisha" || kept == "Haiji", "step {steps}: {kept}");
            }
            Ok(_) => {
                assert_eq!(kept, "Haiji");
                assert!(steps > 1, "no step of a save was tried");
                return;
            }
        }
        desk.save(&record, &interview.session())
            .expect("there is room now");
        assert_eq!(read_again(&mut desk, &record).0, "Haiji");
        call(&desk, &mut interview, "Aisha");
        desk.save(&record, &interview.session())
            .expect("there is room now");
    }
}

fn read_again(desk: &mut Desk, record: &str) -> (String, Interview) {
    let interview = desk.resume(record).expect("the draft").interview;
    (name_in(&interview.session()).expect("a name"), interview)
}

#[test]
fn a_submission_that_is_cut_off_at_any_step_is_made_good_and_sealed_once() {
    for steps in 0.. {
        let (office, mut desk) = Office::found();
        let (record, mut interview) = conversation(&mut desk, "Aisha");
        let session = interview.finish(desk.now());
        office.disk().full_after(steps);
        let submitted = desk.submit(&record, &session);
        let went_through = submitted.is_ok();
        drop(desk);

        let mut desk = office.desk();
        let home = desk.home().expect("home");
        assert_eq!(
            home.drafts.len() + home.sessions.len(),
            1,
            "step {steps}: neither lost nor doubled"
        );
        if let Some(draft) = home.drafts.first() {
            assert!(
                !went_through,
                "step {steps}: told as submitted, but it is not"
            );
            let (name, mut interview) = read_again(&mut desk, &draft.record);
            assert_eq!(name, "Aisha");
            let session = interview.finish(desk.now());
            desk.submit(&record, &session).expect("there is room now");
        }
        let home = desk.home().expect("home");
        assert_eq!(
            (home.drafts.len(), home.sessions.len(), home.people.len()),
            (0, 1, 1),
            "step {steps}"
        );
        assert_eq!(home.people[0].preferred_name.as_deref(), Some("Aisha"));
        let reading = desk.read(&record).expect("the session");
        assert_eq!(reading.history.len(), 1, "step {steps}: sealed once");
        assert_eq!(
            name_in(&reading.interview.session()).as_deref(),
            Some("Aisha")
        );
        if went_through {
            assert!(steps > 4, "no step of a submission was tried");
            return;
        }
    }
}
