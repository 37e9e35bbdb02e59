//! A clock that stands where it is put, and a disk that waits for nothing.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use time::OffsetDateTime;

use crate::vault::{Access, Disk, SystemDisk, SystemWorld, World};

/// Now, until it is set.
#[derive(Default)]
pub(super) struct Past {
    /// Seconds since 1970; 0 is now.
    at: AtomicI64,
    disk: Unsynced,
}

impl Past {
    pub(super) fn set_to(&self, at: OffsetDateTime) {
        self.at.store(at.unix_timestamp(), Ordering::Relaxed);
    }
}

impl World for Past {
    fn now(&self) -> OffsetDateTime {
        match self.at.load(Ordering::Relaxed) {
            0 => SystemWorld.now(),
            at => OffsetDateTime::from_unix_timestamp(at).unwrap_or(OffsetDateTime::UNIX_EPOCH),
        }
    }

    fn random(&self, buffer: &mut [u8]) {
        SystemWorld.random(buffer);
    }

    fn disk(&self) -> &dyn Disk {
        &self.disk
    }
}

/// The operating system's files, without waiting for any of them.
#[derive(Default)]
struct Unsynced;

impl Disk for Unsynced {
    fn write(&self, path: &Path, bytes: &[u8], _: Access) -> io::Result<()> {
        fs::write(path, bytes)
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
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
