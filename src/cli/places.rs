//! Where the vault, this computer's own folder and the person's own forms and words lie.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use crate::desk::Own;
use crate::vault::Places;

/// The folders that this program works with.
pub(super) struct Found {
    pub(super) vault: Places,
    pub(super) own: Own,
}

/// `--vault` and `--home` first, then `BOLYST_VAULT` and `BOLYST_HOME`, then where such things lie on this system.
pub(super) fn find(vault: Option<PathBuf>, home: Option<PathBuf>) -> Found {
    let home = home.or_else(|| named("BOLYST_HOME"));
    let vault = vault.or_else(|| named("BOLYST_VAULT"));
    match (&home, ProjectDirs::from("no", "", "bolyst")) {
        (None, Some(system)) => below(system.data_local_dir(), system.config_dir(), vault),
        (None, None) => below(Path::new(".bolyst"), Path::new(".bolyst"), vault),
        (Some(home), _) => below(home, home, vault),
    }
}

fn below(data: &Path, configuration: &Path, vault: Option<PathBuf>) -> Found {
    Found {
        vault: Places {
            vault: vault.unwrap_or_else(|| data.join("vault")),
            local: data.join("local"),
        },
        own: Own::project(configuration),
    }
}

fn named(variable: &str) -> Option<PathBuf> {
    let value = std::env::var_os(variable)?;
    (value != *OsStr::new("")).then(|| PathBuf::from(value))
}
