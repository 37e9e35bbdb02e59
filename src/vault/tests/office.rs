//! A small office in a temporary folder, with a clock that ticks and a disk that can fail.

use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tempfile::TempDir;
use time::OffsetDateTime;

use crate::record::Kind;
use crate::vault::*;

pub const PASSPHRASE: &str = "gjerde måne hvalross tredve";
pub const OTHER_PASSPHRASE: &str = "sju spurver under en bro";
/// Stretching is not what is tried here.
pub const EASY: u8 = 1;

/// A clock that moves one second with each look, and a disk that fails when it is told to.
#[derive(Default)]
pub struct TestWorld {
    seconds: AtomicI64,
    pub disk: TestDisk,
}

impl World for TestWorld {
    fn now(&self) -> OffsetDateTime {
        let seconds = self.seconds.fetch_add(1, Ordering::Relaxed);
        OffsetDateTime::UNIX_EPOCH + time::Duration::seconds(1_760_000_000 + seconds)
    }

    fn random(&self, buffer: &mut [u8]) {
        SystemWorld.random(buffer);
    }

    fn disk(&self) -> &dyn Disk {
        &self.disk
    }
}

/// The real disk, until it fails.
#[derive(Default)]
pub struct TestDisk {
    plan: Mutex<Option<Plan>>,
}

#[derive(Clone, Copy)]
struct Plan {
    steps_until: usize,
    code: i32,
    /// Every later step fails, too.
    for_good: bool,
}

impl TestDisk {
    /// Lets the step after `steps` more fail with this error number.
    pub fn fail_after(&self, steps: usize, code: i32, for_good: bool) {
        *self.plan.lock().unwrap() = Some(Plan {
            steps_until: steps,
            code,
            for_good,
        });
    }

    /// Heals the disk; true when it had failed.
    pub fn heal(&self) -> bool {
        match self.plan.lock().unwrap().take() {
            None => true,
            Some(plan) => plan.for_good && plan.steps_until == 0,
        }
    }

    fn step(&self) -> io::Result<()> {
        let mut plan = self.plan.lock().unwrap();
        let Some(now) = &mut *plan else {
            return Ok(());
        };
        if now.steps_until > 0 {
            now.steps_until -= 1;
            return Ok(());
        }
        let error = io::Error::from_raw_os_error(now.code);
        if !now.for_good {
            *plan = None;
        }
        Err(error)
    }
}

impl Disk for TestDisk {
    fn write(&self, path: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
        if let Err(error) = self.step() {
            // As a full disk does it: some of it is there.
            SystemDisk.write(path, &bytes[..bytes.len() / 2], access)?;
            return Err(error);
        }
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
        // Never fails by plan: it is what cleans up after a failure.
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

/// A temporary folder with VAULT and any number of LOCALs.
pub struct Office {
    pub folder: TempDir,
    pub world: Arc<TestWorld>,
}

impl Office {
    pub fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
            world: Arc::default(),
        }
    }

    pub fn places(&self, who: &str) -> Places {
        Places {
            vault: self.folder.path().join("vault"),
            local: self.folder.path().join(who),
        }
    }

    pub fn found(&self, who: &str, role: Role) -> Result<Vault, Error> {
        create(&self.places(who), founding(who, role), self.world.clone())
    }

    /// An office with its founder, a supervisor.
    pub fn founded() -> (Self, Vault) {
        let office = Self::new();
        let vault = office.found("kari", Role::Supervisor).unwrap();
        (office, vault)
    }

    /// Admits someone at the same machine and opens the vault as them.
    pub fn admit(&self, supervisor: &mut Vault, who: &str, role: Role) -> Vault {
        let application = self.apply(who, supervisor.office());
        supervisor.admit(&application, who, role).unwrap();
        self.unlock(who).unwrap()
    }

    pub fn apply(&self, who: &str, office: &OfficeId) -> Application {
        let local = self.places(who).local;
        apply(&local, office, &secret(), EASY, self.world.clone()).unwrap()
    }

    /// Where this person works in a copy of the folder.
    pub fn places_at(&self, copy: &str, who: &str) -> Places {
        Places {
            vault: self.folder.path().join(copy),
            ..self.places(who)
        }
    }

    pub fn unlock_at(&self, copy: &str, who: &str) -> Result<Vault, Error> {
        unlock(&self.places_at(copy, who), &secret(), self.world.clone())
    }

    /// Makes a copy of the folder as it is now.
    pub fn copy_vault(&self, copy: &str) {
        bring(&self.path(""), &self.folder.path().join(copy));
    }

    /// Makes two copies of the folder the same, as a sync tool does: every file that is in one, and the newer one of
    /// a file that differs.
    pub fn merge(&self, one: &str, other: &str) {
        let (one, other) = (self.folder.path().join(one), self.folder.path().join(other));
        bring(&one, &other);
        bring(&other, &one);
    }

    pub fn unlock(&self, who: &str) -> Result<Vault, Error> {
        unlock(&self.places(who), &secret(), self.world.clone())
    }

    pub fn path(&self, below_vault: &str) -> PathBuf {
        self.folder.path().join("vault").join(below_vault)
    }
}

pub fn secret() -> SecretString {
    SecretString::from(PASSPHRASE)
}

pub fn founding(who: &str, role: Role) -> Founding {
    Founding {
        office_name: "Tynset".into(),
        member_name: who.into(),
        role,
        passphrase: secret(),
        work_factor: EASY,
        readme: "README".into(),
    }
}

/// A submitted session that only its author and the office may read.
pub fn session(vault: &Vault, body: Value) -> NewEvent {
    NewEvent {
        record: vault.new_record(),
        kind: Kind::Session,
        event: EventType::Submit,
        parents: Vec::new(),
        readers: Readers::Members(vec![vault.me().id]),
        body,
    }
}

pub fn append_session(vault: &mut Vault, text: &str) -> EventName {
    let new = session(vault, json!({ "text": text }));
    let record = new.record;
    let event = vault.append(new).unwrap();
    EventName { record, event }
}

pub fn file_of(vault: &Vault, name: &EventName) -> PathBuf {
    vault.places().event(name)
}

/// Summaries that hold the text of a test body.
pub struct Texts(pub &'static str);

impl Summarise for Texts {
    fn version(&self) -> String {
        self.0.into()
    }

    fn summarise(&self, _: &Header, body: &Value) -> Value {
        body.get("text").cloned().unwrap_or(Value::Null)
    }
}

pub fn refresh(vault: &mut Vault) -> Refreshed {
    let go_on = &mut |_, _| ControlFlow::Continue(());
    vault.refresh(Box::new(Texts("1")), go_on).unwrap()
}

pub fn verify(vault: &mut Vault) -> Report {
    vault.verify(&mut |_, _| ControlFlow::Continue(())).unwrap()
}

/// The faults of a report by file name, without the folder.
pub fn faults(report: &Report) -> Vec<(String, Fault)> {
    let name = |bad: &BadFile| bad.file.rsplit('/').next().unwrap_or_default().to_owned();
    report
        .bad
        .iter()
        .map(|bad| (name(bad), bad.fault))
        .collect()
}

/// Every file below a folder.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Copies what is missing, or older, as `rsync -a --update` does.
fn bring(from: &Path, to: &Path) {
    let modified = |path: &Path| {
        std::fs::metadata(path)
            .and_then(|file| file.modified())
            .ok()
    };
    for file in files_below(from) {
        let target = to.join(file.strip_prefix(from).unwrap());
        if modified(&target) >= modified(&file) {
            continue;
        }
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::copy(&file, &target).unwrap();
        let copied = std::fs::File::options().write(true).open(&target).unwrap();
        copied.set_modified(modified(&file).unwrap()).unwrap();
    }
}

/// Tests try one case in so many; with `BOLYST_TEST_ALL=1` every one.
pub fn stride(sampled: usize) -> usize {
    match std::env::var_os("BOLYST_TEST_ALL") {
        Some(_) => 1,
        None => sampled,
    }
}
