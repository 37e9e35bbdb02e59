//! What differs from one operating system to the next: permissions, directory sync, rename without replacing,
//! memory locks, process limits.
//!
//! Tried on Linux. macOS shares the Unix half; on Windows a folder cannot be synced (NTFS journals its names), files
//! inherit the permissions of the person's profile, and memory is not locked.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

use crate::vault::error::DiskFault;

/// Who may open a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// This person only (LOCAL).
    Private,
    /// As the folder's owner has set it up (VAULT; everything in it is sealed).
    Shared,
}

/// Sorts an error into the kinds that call for different words.
pub fn disk_fault(error: &io::Error) -> DiskFault {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded => DiskFault::Full,
        Kind::ReadOnlyFilesystem => DiskFault::ReadOnly,
        Kind::PermissionDenied => DiskFault::Denied,
        Kind::NotFound | Kind::NotADirectory => DiskFault::Missing,
        Kind::StaleNetworkFileHandle | Kind::NetworkDown | Kind::HostUnreachable => {
            DiskFault::Broken
        }
        _ => os::fault_of_code(error.raw_os_error()),
    }
}

/// Opens a new file for writing; an old one of that name is emptied.
pub fn create_file(path: &Path, access: Access) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    if access == Access::Private {
        os::only_mine(&mut options);
    }
    options.open(path)
}

/// Opens this person's lock file as it is, or a new one.
pub fn open_lock_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    os::only_mine(&mut options);
    options.open(path)
}

/// Makes a folder and those above it.
pub fn create_folder(path: &Path, access: Access) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    if access == Access::Private {
        os::only_mine_folder(&mut builder);
    }
    builder.create(path)
}

/// Takes everyone else's permissions away from a folder that was made or copied by another program.
pub fn tighten_folder(path: &Path) -> io::Result<()> {
    os::tighten_folder(path)
}

/// Makes the names in a folder survive a power cut.
pub fn sync_folder(path: &Path) -> io::Result<()> {
    os::sync_folder(path)
}

/// Renames a file to a name that must not exist yet.
pub fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    match os::rename_new(from, to) {
        Err(error) if os::is_unsupported(&error) => link_new(from, to),
        done => done,
    }
}

/// The same for file systems without such a rename: a second name also fails where one exists.
fn link_new(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Ok(()) => fs::remove_file(from),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // FAT and many network shares have no second names. Two writers could meet between the question and the
        // rename, but an event's name is the hash of its content: they would be writing the same event.
        Err(_) if to.try_exists()? => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(from, to),
    }
}

/// Keeps memory out of swap and core dumps; false when the system does not allow it.
pub fn lock_memory<T>(place: &T) -> bool {
    os::lock_memory(place)
}

/// Ends [`lock_memory`].
pub fn unlock_memory<T>(place: &T) {
    os::unlock_memory(place);
}

/// Forbids core files; false when that could not be done.
pub fn forbid_core_files() -> bool {
    os::forbid_core_files()
}

/// Forbids other processes of the same person to read this one's memory; false when that could not be done.
pub fn forbid_inspection() -> bool {
    os::forbid_inspection()
}

#[cfg(unix)]
mod os {
    use std::ffi::c_void;
    use std::fs::{self, DirBuilder, File, OpenOptions};
    use std::io;
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
    use std::path::Path;

    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    use rustix::process::{Resource, Rlimit, setrlimit};

    use super::DiskFault;

    pub fn fault_of_code(code: Option<i32>) -> DiskFault {
        match code.map(Errno::from_raw_os_error) {
            Some(Errno::IO | Errno::NODEV | Errno::NXIO | Errno::STALE) => DiskFault::Broken,
            Some(Errno::MFILE | Errno::NFILE) => DiskFault::Exhausted,
            _ => DiskFault::Other,
        }
    }

    pub fn only_mine(options: &mut OpenOptions) {
        options.mode(0o600);
    }

    pub fn only_mine_folder(builder: &mut DirBuilder) {
        builder.mode(0o700);
    }

    pub fn tighten_folder(path: &Path) -> io::Result<()> {
        let permissions = fs::metadata(path)?.permissions();
        if permissions.mode() & 0o077 != 0 {
            fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
        }
        Ok(())
    }

    pub fn sync_folder(path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    pub fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
        Ok(renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE)?)
    }

    /// Old kernels and some file systems (NFS, FUSE) know no rename that refuses to replace.
    pub fn is_unsupported(error: &io::Error) -> bool {
        matches!(
            error.raw_os_error().map(Errno::from_raw_os_error),
            Some(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP)
        )
    }

    pub fn lock_memory<T>(place: &T) -> bool {
        let (start, length) = extent(place);
        // SAFETY: the range is that of a live object; locking changes nothing about its content.
        unsafe { rustix::mm::mlock(start, length) }.is_ok()
    }

    pub fn unlock_memory<T>(place: &T) {
        let (start, length) = extent(place);
        // SAFETY: as above. That it was locked is not required.
        let _ = unsafe { rustix::mm::munlock(start, length) };
    }

    fn extent<T>(place: &T) -> (*mut c_void, usize) {
        (
            std::ptr::from_ref(place).cast_mut().cast(),
            std::mem::size_of::<T>(),
        )
    }

    pub fn forbid_core_files() -> bool {
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        setrlimit(Resource::Core, none).is_ok()
    }

    #[cfg(target_os = "linux")]
    pub fn forbid_inspection() -> bool {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        set_dumpable_behavior(DumpableBehavior::NotDumpable).is_ok()
    }

    #[cfg(not(target_os = "linux"))]
    pub fn forbid_inspection() -> bool {
        false
    }
}

#[cfg(windows)]
mod os {
    use std::fs::{DirBuilder, OpenOptions};
    use std::io;
    use std::path::Path;

    use super::DiskFault;

    const ERROR_TOO_MANY_OPEN_FILES: i32 = 4;
    const ERROR_CRC: i32 = 23;
    const ERROR_WRITE_FAULT: i32 = 29;
    const ERROR_READ_FAULT: i32 = 30;
    const ERROR_IO_DEVICE: i32 = 1117;

    pub fn fault_of_code(code: Option<i32>) -> DiskFault {
        match code {
            Some(ERROR_TOO_MANY_OPEN_FILES) => DiskFault::Exhausted,
            Some(ERROR_CRC | ERROR_WRITE_FAULT | ERROR_READ_FAULT | ERROR_IO_DEVICE) => {
                DiskFault::Broken
            }
            _ => DiskFault::Other,
        }
    }

    pub fn only_mine(_: &mut OpenOptions) {}

    pub fn only_mine_folder(_: &mut DirBuilder) {}

    pub fn tighten_folder(_: &Path) -> io::Result<()> {
        Ok(())
    }

    pub fn sync_folder(_: &Path) -> io::Result<()> {
        Ok(())
    }

    /// The standard library's rename replaces: always take the way over a second name.
    pub fn rename_new(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub fn is_unsupported(error: &io::Error) -> bool {
        error.kind() == io::ErrorKind::Unsupported
    }

    pub fn lock_memory<T>(_: &T) -> bool {
        false
    }

    pub fn unlock_memory<T>(_: &T) {}

    pub fn forbid_core_files() -> bool {
        false
    }

    pub fn forbid_inspection() -> bool {
        false
    }
}
