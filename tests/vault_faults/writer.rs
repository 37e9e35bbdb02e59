//! A program that saves drafts and seals events, and says so after each: this test binary, started anew.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use bolyst::record::Kind;
use bolyst::vault::{
    Access, Disk, EventType, NewEvent, Readers, SystemDisk, SystemWorld, Vault, World,
};
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::office::{RECORD, drafted, open_with};

/// Tells the program where to write.
const FOLDER: &str = "BOLYST_TEST_FAULTS_FOLDER";
/// How often; for ever when it is not said.
const TIMES: &str = "BOLYST_TEST_FAULTS_TIMES";
/// Which of the disks below.
const DISK: &str = "BOLYST_TEST_FAULTS_DISK";

/// A disk, or a deliberate mistake that a power cut must bring to light.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syncing {
    Whole,
    /// Neither files nor folders wait for the disk.
    Nothing,
    /// Files do not wait.
    NoFiles,
    /// Folders do not wait.
    NoFolders,
}

impl Syncing {
    const ALL: [Syncing; 4] = [
        Syncing::Whole,
        Syncing::Nothing,
        Syncing::NoFiles,
        Syncing::NoFolders,
    ];

    fn files(self) -> bool {
        matches!(self, Syncing::Whole | Syncing::NoFolders)
    }

    fn folders(self) -> bool {
        matches!(self, Syncing::Whole | Syncing::NoFiles)
    }
}

/// Starts the program. `wrapper` is a command that runs it, such as `strace …`.
pub fn start(folder: &Path, times: Option<u64>, disk: Syncing, wrapper: &[String]) -> Child {
    let program = std::env::current_exe().expect("this test");
    let mut command = match wrapper.split_first() {
        Some((first, rest)) => {
            let mut command = Command::new(first);
            command.args(rest).arg(program);
            command
        }
        None => Command::new(program),
    };
    command
        .args(["--ignored", "--exact", "writer::writer", "--nocapture"])
        .env(FOLDER, folder)
        .env(DISK, format!("{disk:?}"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if let Some(times) = times {
        command.env(TIMES, times.to_string());
    }
    command.spawn().expect("a writer")
}

#[test]
#[ignore = "run by the other tests, to which it happens"]
fn writer() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let times = std::env::var(TIMES)
        .ok()
        .and_then(|times| times.parse().ok());
    let named = std::env::var(DISK).unwrap_or_default();
    let mut kinds = Syncing::ALL.into_iter();
    let disk = kinds.find(|kind| format!("{kind:?}") == named);
    write(
        &folder,
        times.unwrap_or(u64::MAX),
        disk.unwrap_or(Syncing::Whole),
    );
}

fn write(folder: &Path, times: u64, syncing: Syncing) {
    let Ok(mut vault) = open_with(folder, Arc::new(Machine(Mistaken(syncing)))) else {
        return println!("closed");
    };
    println!("opened");
    let first = drafted(&vault).unwrap_or(0);
    for n in first + 1..=first.saturating_add(times) {
        let body = json!({ "n": n, "text": "x".repeat((n % 40) as usize * 100) });
        save(&mut vault, n, &body);
        if n.is_multiple_of(5) {
            seal(&mut vault, body);
        }
    }
    println!("done");
}

fn save(vault: &mut Vault, n: u64, body: &Value) {
    match vault.save_draft(RECORD, &Kind::Session, &[], body) {
        Ok(_) => println!("draft {n}"),
        Err(_) => println!("failed"),
    }
}

fn seal(vault: &mut Vault, body: Value) {
    let new = NewEvent {
        record: RECORD,
        kind: Kind::Session,
        event: EventType::Rev,
        parents: vec![],
        readers: Readers::Team,
        body,
    };
    match vault.append(new) {
        Ok(id) => println!("event {id}"),
        Err(_) => println!("failed"),
    }
}

/// The operating system's clock and random numbers, with a disk that may be mistaken.
struct Machine(Mistaken);

impl World for Machine {
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

struct Mistaken(Syncing);

impl Disk for Mistaken {
    fn write(&self, path: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
        if self.0.files() {
            return SystemDisk.write(path, bytes, access);
        }
        std::fs::write(path, bytes)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        if self.0.folders() {
            return SystemDisk.sync_folder(path);
        }
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        SystemDisk.rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        SystemDisk.rename_new(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        SystemDisk.remove(path)
    }

    fn create_folder(&self, path: &Path, access: Access) -> io::Result<()> {
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
