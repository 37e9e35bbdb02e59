//! The power goes: a file system in an image is shut down as by a power cut, with all that was not on the disk yet, and
//! mounted again. Needs root, loop devices and `mkfs`; says so where they are missing.
//!
//! Three deliberate mistakes (nothing synced, files not, folders not) show that the method would find a violation.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rustix::ioctl::{Setter, ioctl, opcode};
use tempfile::TempDir;

use crate::office::{Acknowledged, found};
use crate::writer::{Syncing, start};

/// `XFS_IOC_GOINGDOWN` and `EXT4_IOC_SHUTDOWN` are the same.
const SHUTDOWN: u32 = opcode::read::<u32>(b'X', 125);
/// Not even the journal is written out.
const NOTHING_MORE: u32 = 2;
/// The least that `mkfs.xfs` takes; the image is sparse.
const MEGABYTES: u64 = 320;
/// A mistake that so many cuts do not bring to light would not be one.
const MOST_CUTS_OF_A_MISTAKE: u64 = 12;

/// Cuts on each file system: `BOLYST_TEST_POWER_CUTS=30`.
fn cuts() -> u64 {
    let asked = std::env::var("BOLYST_TEST_POWER_CUTS");
    asked.ok().and_then(|asked| asked.parse().ok()).unwrap_or(2)
}

#[test]
fn what_was_acknowledged_survives_power_cuts() {
    for kind in ["ext4", "xfs"] {
        let Some(island) = Island::new(kind) else {
            // No failure where nothing may be skipped: a machine without root or loop devices is no fault of ours.
            eprintln!(
                "\n=== SKIPPED power cuts on {kind}: no root, no loop device or no mkfs.{kind} ===\n"
            );
            continue;
        };
        let violations = island.cut_often(Syncing::Whole, cuts());
        eprintln!(
            "{kind}: {} power cuts, {} violations",
            cuts(),
            violations.len()
        );
        assert_eq!(violations, [] as [String; 0], "{kind}");
    }
}

#[test]
fn power_cuts_bring_mistakes_to_light() {
    for kind in ["ext4", "xfs"] {
        let Some(island) = Island::new(kind) else {
            eprintln!(
                "\n=== SKIPPED mistakes on {kind}: no root, no loop device or no mkfs.{kind} ===\n"
            );
            continue;
        };
        for mistake in [Syncing::Nothing, Syncing::NoFiles, Syncing::NoFolders] {
            let (tried, violation) = island.cut_until_seen(mistake);
            eprintln!("{kind}, {mistake:?}: seen after {tried} power cuts: {violation:?}");
            assert!(violation.is_some(), "{kind}: {mistake:?} was never seen");
        }
    }
}

/// A file system of its own in an image, mounted.
struct Island {
    folder: TempDir,
    kind: &'static str,
}

impl Island {
    /// Nothing where this machine does not allow it.
    fn new(kind: &'static str) -> Option<Island> {
        let folder = TempDir::new().ok()?;
        let island = Island { folder, kind };
        std::fs::create_dir(island.mount_point()).ok()?;
        island.format().then_some(())?;
        island.mount().then_some(())?;
        Some(island)
    }

    fn image(&self) -> PathBuf {
        self.folder.path().join("image")
    }

    fn mount_point(&self) -> PathBuf {
        self.folder.path().join("mount")
    }

    fn format(&self) -> bool {
        let made = File::create(self.image()).and_then(|file| file.set_len(MEGABYTES << 20));
        let quiet = if self.kind == "ext4" { "-qF" } else { "-qf" };
        made.is_ok()
            && run(
                &format!("mkfs.{}", self.kind),
                &[quiet, &shown(&self.image())],
            )
    }

    fn mount(&self) -> bool {
        let (image, point) = (shown(&self.image()), shown(&self.mount_point()));
        run("mount", &["-o", "loop", &image, &point])
    }

    fn unmount(&self) -> bool {
        let point = shown(&self.mount_point());
        // A program that was just killed may hold it for a moment.
        (0..50).any(|_| {
            let done = run("umount", &[&point]);
            if !done {
                std::thread::sleep(Duration::from_millis(50));
            }
            done
        })
    }

    /// One office, cut off again and again: what is not as promised, each time.
    fn cut_often(&self, syncing: Syncing, times: u64) -> Vec<String> {
        let office = self.new_office();
        let mut acknowledged = Acknowledged::default();
        let looked = (0..times).map(|round| self.cut(&office, syncing, round, &mut acknowledged));
        looked.filter_map(Result::err).collect()
    }

    /// A new office for each cut, since a mistake may ruin it: the number of cuts and the first violation.
    fn cut_until_seen(&self, mistake: Syncing) -> (u64, Option<String>) {
        for round in 0..MOST_CUTS_OF_A_MISTAKE {
            let office = self.new_office();
            let looked = self.cut(&office, mistake, round, &mut Acknowledged::default());
            if let Err(violation) = looked {
                return (round + 1, Some(violation));
            }
        }
        (MOST_CUTS_OF_A_MISTAKE, None)
    }

    fn new_office(&self) -> PathBuf {
        let number = std::fs::read_dir(self.mount_point()).map_or(0, Iterator::count);
        let office = self.mount_point().join(format!("office-{number}"));
        std::fs::create_dir(&office).expect("a folder");
        found(&office);
        assert!(run("sync", &[]));
        office
    }

    fn cut(
        &self,
        office: &Path,
        syncing: Syncing,
        round: u64,
        acknowledged: &mut Acknowledged,
    ) -> Result<(), String> {
        let mut writer = start(office, None, syncing, &[]);
        let told = writer.stdout.take().expect("a pipe");
        // At a moment that differs from round to round; opening takes a while.
        let moment = Duration::from_millis(400 + round * 137 % 600);
        let mut heard = std::mem::take(acknowledged);
        let listener = std::thread::spawn(move || {
            heard.listen(told);
            heard
        });
        std::thread::sleep(moment);
        self.shut_down();
        let _ = writer.kill();
        let _ = writer.wait();
        *acknowledged = listener.join().expect("a listener");
        assert!(self.unmount(), "the island stays mounted");
        assert!(self.mount(), "the island does not come back");
        acknowledged.look_for(office)
    }

    fn shut_down(&self) {
        let root = File::open(self.mount_point()).expect("the mount point");
        // SAFETY: both file systems take a pointer to a `u32` for this operation.
        let done = unsafe { ioctl(&root, Setter::<SHUTDOWN, u32>::new(NOTHING_MORE)) };
        done.expect("a power cut");
    }
}

impl Drop for Island {
    fn drop(&mut self) {
        self.unmount();
    }
}

fn run(program: &str, arguments: &[&str]) -> bool {
    let output = Command::new(program).args(arguments).output();
    output.is_ok_and(|output| output.status.success())
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
