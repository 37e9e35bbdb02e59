//! Files, written so that a power cut leaves the old one or the new one whole.
//!
//! Everything goes through [`Disk`], so that a test can let any step fail.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::vault::error::Error;
use crate::vault::machine::system::{self, Access};

/// The end of the name of a file that is being written.
pub const PART: &str = ".part";

/// What the vault asks of a file system. Every call is one step that can fail by itself.
pub trait Disk: Send + Sync {
    /// Writes a whole file and waits until its content is on the disk.
    fn write(&self, path: &Path, bytes: &[u8], access: Access) -> io::Result<()>;
    /// Renames, replacing what was there.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Renames to a name that must not exist yet.
    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Waits until the names in a folder are on the disk.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;
    /// Makes a folder in one that is there; one that is there already is left as it is.
    fn create_folder(&self, path: &Path, access: Access) -> io::Result<()>;
    /// Reads a regular file of at most `limit` bytes.
    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>>;
    /// Is there anything of this name? What cannot be looked at is taken to be there.
    fn exists(&self, path: &Path) -> bool;
    /// The names in a folder, sorted. Names that are no Unicode are given as nearly as possible.
    fn names(&self, folder: &Path) -> io::Result<Vec<String>>;
}

/// The file system of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDisk;

impl Disk for SystemDisk {
    fn write(&self, path: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
        let mut file = system::create_file(path, access)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        system::rename_new(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        system::sync_folder(path)
    }

    fn create_folder(&self, path: &Path, access: Access) -> io::Result<()> {
        system::create_folder(path, access)
    }

    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
        // A pipe or a device in a synced folder must not be opened: that can wait for ever.
        let metadata = fs::symlink_metadata(path)?;
        if !metadata.is_file() || metadata.len() > limit as u64 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut bytes = Vec::with_capacity(metadata.len() as usize);
        File::open(path)?
            .take(limit as u64 + 1)
            .read_to_end(&mut bytes)?;
        if bytes.len() > limit {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(bytes)
    }

    fn exists(&self, path: &Path) -> bool {
        path.try_exists().unwrap_or(true)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut names = fs::read_dir(folder)?
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect::<io::Result<Vec<_>>>()?;
        names.sort_unstable();
        Ok(names)
    }
}

/// Adds the path to what the disk said.
pub trait At<T> {
    fn at(self, path: &Path) -> Result<T, Error>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T, Error> {
        self.map_err(|source| Error::Disk {
            path: path.to_path_buf(),
            fault: system::disk_fault(&source),
            source,
        })
    }
}

/// Writes a file that may replace an older one. After a failure the older one still stands and no `.part` is left.
pub fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8], access: Access) -> Result<(), Error> {
    put(disk, path, bytes, access, |part| disk.rename(part, path))
}

/// Writes a file that must not exist yet. After a failure no `.part` is left.
pub fn add(disk: &dyn Disk, path: &Path, bytes: &[u8], access: Access) -> Result<(), Error> {
    put(disk, path, bytes, access, |part| {
        disk.rename_new(part, path)
    })
}

fn put(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    access: Access,
    rename: impl FnOnce(&Path) -> io::Result<()>,
) -> Result<(), Error> {
    let part = part_of(path);
    let written = disk
        .write(&part, bytes, access)
        .and_then(|()| rename(&part));
    if written.is_err() {
        // Best effort: a left-over is reported as foreign and written over by the next try.
        let _ = disk.remove(&part);
    }
    written.at(path)?;
    disk.sync_folder(folder_of(path)).at(path)
}

/// Removes a file for good; nothing happens when there is none.
pub fn remove(disk: &dyn Disk, path: &Path) -> Result<(), Error> {
    match disk.remove(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        done => done.at(path)?,
    }
    disk.sync_folder(folder_of(path)).at(path)
}

/// Makes a folder and those above it, and lets their names survive a power cut.
pub fn make_folder(disk: &dyn Disk, path: &Path, access: Access) -> Result<(), Error> {
    if disk.exists(path) {
        return Ok(());
    }
    let above = folder_of(path);
    if above != path {
        make_folder(disk, above, access)?;
    }
    disk.create_folder(path, access).at(path)?;
    disk.sync_folder(above).at(above)
}

pub fn part_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(PART);
    PathBuf::from(name)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
