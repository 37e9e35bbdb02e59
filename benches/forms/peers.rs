//! The same work in other engines, where they are installed: see `benches/peers/README.md`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use crate::Measured;
use crate::shapes::Shape;

/// An engine, and how its script is run.
struct Peer {
    name: &'static str,
    program: &'static str,
    script: &'static str,
}

const PEERS: [Peer; 3] = [
    Peer {
        name: "survey-core",
        program: "node",
        script: "survey_core.cjs",
    },
    Peer {
        name: "xforms-engine",
        program: "node",
        script: "xforms_engine.mjs",
    },
    Peer {
        name: "pyxform",
        program: "python3",
        script: "pyxform_convert.py",
    },
];

/// An engine gets so many seconds for one form; the largest one takes some of them minutes.
const PATIENCE: &str = "400";

/// Name of each peer, and what it took: `None` where it is not installed, gave up, or was not waited for.
pub fn measure(shape: Shape) -> Vec<(&'static str, Option<Measured>)> {
    let folder = std::env::temp_dir();
    let plain = folder.join(format!("bolyst-bench-{}.json", std::process::id()));
    std::fs::write(&plain, shape.plain()).expect("room for a form");
    let measured = PEERS.map(|peer| (peer.name, run(&peer, &plain)));
    let _ = std::fs::remove_file(&plain);
    measured.into()
}

fn run(peer: &Peer, plain: &Path) -> Option<Measured> {
    let output = Command::new("timeout")
        .args([PATIENCE, peer.program])
        .arg(scripts().join(peer.script))
        .arg(plain)
        .output()
        .ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    let said: Value = serde_json::from_str(said.lines().last()?).ok()?;
    let milliseconds = |key: &str| Some(Duration::from_secs_f64(said[key].as_f64()? / 1e3));
    Some(Measured {
        load: milliseconds("load_ms")?,
        leaf: milliseconds("leaf_ms").unwrap_or_default(),
        root: milliseconds("root_ms").unwrap_or_default(),
        language: milliseconds("language_ms"),
        megabytes: said["megabytes"].as_f64()?,
    })
}

/// Where the scripts and what they need lie.
fn scripts() -> PathBuf {
    match std::env::var_os("BOLYST_PEERS") {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers"),
    }
}
