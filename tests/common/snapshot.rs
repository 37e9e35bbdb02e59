//! Screens as they were when somebody last looked at them: `tests/screens/<name>.txt`.

use std::fs;
use std::path::Path;

/// Compares a screen with the one that is kept. `BOLYST_BLESS=1` keeps it anew: look at the difference before it is
/// committed.
#[track_caller]
pub fn same(name: &str, screen: &str) {
    let file = Path::new("tests/screens").join(format!("{name}.txt"));
    if std::env::var_os("BOLYST_BLESS").is_some() {
        fs::create_dir_all("tests/screens").expect("the folder of screens");
        fs::write(&file, screen).expect("the screen is kept");
        return;
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == screen,
        "{} differs (BOLYST_BLESS=1 keeps the new one).\nKept:\n{kept}\nNow:\n{screen}",
        file.display()
    );
}
