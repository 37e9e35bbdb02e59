//! Files that anybody may have made, read up to a bound: a form is never 100 MB large, and a device never ends.

use std::fs::File;
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;

/// Bytes that a form, a list, a table, a file of words or a workbook may have. Real ones have one MB at most.
pub(super) const LARGEST: u64 = 32 << 20;

/// The bytes of a file.
///
/// # Errors
/// What the disk says; [`ErrorKind::FileTooLarge`] beyond `most` bytes, without having read on.
pub(super) fn read(path: &Path, most: u64) -> Result<Vec<u8>> {
    let file = File::open(path)?;
    let told = file.metadata()?.len();
    if told > most {
        return Err(too_large(most));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(told).unwrap_or_default());
    // What is no plain file tells no size, and a plain one may grow.
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(too_large(most));
    }
    Ok(bytes)
}

fn too_large(most: u64) -> Error {
    let message = format!("it is larger than {} MB", most >> 20);
    Error::new(ErrorKind::FileTooLarge, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_up_to_the_bound_and_not_beyond() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        std::fs::write(&path, "12345").expect("a file");
        assert_eq!(read(&path, 5).expect("read"), b"12345");
        let refused = read(&path, 4).expect_err("too large");
        assert_eq!(refused.kind(), ErrorKind::FileTooLarge);
    }

    #[cfg(unix)]
    #[test]
    fn a_device_without_an_end_is_refused() {
        let refused = read(Path::new("/dev/zero"), 1000).expect_err("it never ends");
        assert_eq!(refused.kind(), ErrorKind::FileTooLarge);
    }
}
