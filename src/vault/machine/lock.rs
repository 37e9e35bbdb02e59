//! One program at a time on one LOCAL folder.

use std::fs::{File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use time::format_description::well_known::Rfc3339;

use crate::vault::World;
use crate::vault::error::Error;
use crate::vault::layout;
use crate::vault::machine::disk::At;
use crate::vault::machine::system;
use crate::vault::machine::world::stamp;

/// Held as long as a vault is open. The lock itself is the operating system's and ends with the process, however
/// that ends; the file only says who has it.
pub struct LocalLock {
    _file: File,
}

/// Who has the lock.
#[derive(Serialize, Deserialize)]
struct Holder {
    pid: u32,
    /// RFC 3339.
    since: String,
}

/// Who wrote that is only read to tell a person: more than this is nothing of ours.
const HOLDER_LIMIT: u64 = 1024;

impl LocalLock {
    pub fn acquire(local: &Path, world: &dyn World) -> Result<Self, Error> {
        let path = local.join(layout::LOCK);
        let mut file = system::open_lock_file(&path).at(&path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(in_use(&mut file)),
            Err(TryLockError::Error(error)) => return Err(error).at(&path),
        }
        let holder = Holder {
            pid: std::process::id(),
            since: stamp(world).format(&Rfc3339).unwrap_or_default(),
        };
        // Without the name the lock still holds: a full disk must not keep anyone out.
        let _ = write_holder(&mut file, &holder);
        Ok(Self { _file: file })
    }
}

fn write_holder(file: &mut File, holder: &Holder) -> std::io::Result<()> {
    file.rewind()?;
    file.set_len(0)?;
    file.write_all(&serde_json::to_vec(holder)?)
}

fn in_use(file: &mut File) -> Error {
    let mut text = Vec::new();
    // On Windows a locked file cannot be read: then nobody knows who.
    let _ = file.take(HOLDER_LIMIT).read_to_end(&mut text);
    match serde_json::from_slice::<Holder>(&text) {
        Ok(Holder { pid, since }) => Error::InUse { pid, since },
        Err(_) => Error::InUse {
            pid: 0,
            since: "?".to_owned(),
        },
    }
}
