//! `kill -9` at any moment.

use std::io::{BufRead, BufReader};
use std::time::Duration;

use tempfile::TempDir;

use crate::office::{Acknowledged, found};
use crate::writer::{Syncing, start};

const ROUNDS: u64 = 25;

#[test]
fn what_was_acknowledged_survives_being_killed() {
    let folder = TempDir::new().unwrap();
    found(folder.path());
    let mut acknowledged = Acknowledged::default();
    for round in 0..ROUNDS {
        let mut child = start(folder.path(), None, Syncing::Whole, &[]);
        let mut lines = BufReader::new(child.stdout.take().unwrap())
            .lines()
            .map_while(Result::ok);
        // Not before it has begun; then at a moment that differs from round to round.
        let first = lines.by_ref().find(|line| line.starts_with("draft"));
        assert!(first.is_some(), "round {round}: the writer wrote nothing");
        std::thread::sleep(Duration::from_micros(round * 1777 % 40_000));
        child.kill().unwrap();
        child.wait().unwrap();
        for line in first.into_iter().chain(lines) {
            acknowledged.hear(&line);
        }
        let looked = acknowledged.look_for(folder.path());
        assert_eq!(looked, Ok(()), "round {round}");
    }
    assert!(
        acknowledged.last > ROUNDS && !acknowledged.events.is_empty(),
        "killed too early to say anything"
    );
}
