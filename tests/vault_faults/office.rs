//! The office that faults happen to, and what must be there afterwards.

use std::io::{BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use bolyst::vault::{
    Error, EventId, Fault, Founding, Places, RecordId, Role, SecretString, SystemWorld, Vault,
    World, create, unlock,
};

pub const RECORD: RecordId = RecordId::from_bytes([7; 16]);

fn places(folder: &Path) -> Places {
    Places {
        vault: folder.join("vault"),
        local: folder.join("local"),
    }
}

fn secret() -> SecretString {
    SecretString::from("gjerde måne hvalross tredve")
}

/// Founds an office in a folder, and closes it.
pub fn found(folder: &Path) {
    let founding = Founding {
        office_name: "Tynset".into(),
        member_name: "Kari".into(),
        role: Role::Supervisor,
        passphrase: secret(),
        // Stretching is not what is tried here.
        work_factor: 1,
        readme: "README".into(),
    };
    let vault = create(&places(folder), founding, Arc::new(SystemWorld)).expect("an office");
    vault.lock();
}

pub fn open_with(folder: &Path, world: Arc<dyn World>) -> Result<Vault, Error> {
    unlock(&places(folder), &secret(), world)
}

/// The last number in the draft.
pub fn drafted(vault: &Vault) -> Result<u64, Error> {
    let draft = vault.draft(RECORD)?;
    Ok(draft.and_then(|it| it.body["n"].as_u64()).unwrap_or(0))
}

/// What a writer said that it had kept.
#[derive(Clone, Debug, Default)]
pub struct Acknowledged {
    /// Number in the last draft.
    pub last: u64,
    pub events: Vec<EventId>,
}

impl Acknowledged {
    /// Takes in all that a writer says until it ends.
    pub fn listen(&mut self, told: impl Read) {
        let lines = BufReader::new(told).lines().map_while(Result::ok);
        lines.for_each(|line| self.hear(&line));
    }

    pub fn hear(&mut self, line: &str) {
        match line.split_once(' ') {
            // A line that was cut off in the middle says nothing.
            Some(("draft", n)) => self.last = n.parse().unwrap_or(self.last),
            Some(("event", id)) => self.events.extend(id.parse::<EventId>()),
            _ => {}
        }
    }

    /// Opens the office as the next start of the program does, and looks for all of it. Says what is not as promised.
    pub fn look_for(&mut self, folder: &Path) -> Result<(), String> {
        let mut vault = open_with(folder, Arc::new(SystemWorld))
            .map_err(|error| format!("the office does not open: {error}"))?;
        let found = drafted(&vault).map_err(|error| format!("the draft does not open: {error}"))?;
        // More than was said: cut off between keeping and saying so.
        if found < self.last {
            return Err(format!("draft {found}, though {} was kept", self.last));
        }
        self.last = found;
        self.events_are_there(&vault)?;
        nothing_is_wrong(&mut vault)
    }

    fn events_are_there(&self, vault: &Vault) -> Result<(), String> {
        let history = vault.history(RECORD).map_err(|error| error.to_string())?;
        let kept: Vec<EventId> = history.events.iter().map(|event| event.id).collect();
        match self.events.iter().find(|id| !kept.contains(id)) {
            Some(lost) => Err(format!("event {lost} is lost")),
            None => Ok(()),
        }
    }
}

/// A left-over `.part` is reported and in nobody's way; nothing else may be wrong.
fn nothing_is_wrong(vault: &mut Vault) -> Result<(), String> {
    let report = vault.verify(&mut |_, _| ControlFlow::Continue(()));
    let mut bad = report.map_err(|error| error.to_string())?.bad;
    bad.retain(|bad| bad.fault != Fault::Foreign);
    match bad.is_empty() {
        true => Ok(()),
        false => Err(format!("verification finds {bad:?}")),
    }
}
