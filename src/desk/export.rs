//! A session as one document for another program or an archive.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;

use super::office::{document, record_id};
use super::revisions::{is_snapshot, revisions, standing, typed};
use super::sessions::state_of;
use super::{Desk, DeskError, outside};
use crate::record::Session;

impl Desk {
    /// A session as it stands, and what was done to it and said about it, oldest first. Answers whose consent was taken
    /// back are left out.
    ///
    /// # Errors
    /// [`DeskError::NoSuchRecord`], [`DeskError::NotForYou`], damage.
    pub fn session_document(&mut self, record: &str) -> Result<Value, DeskError> {
        // It says the same as the screen does of what cannot be read.
        self.read(record)?;
        let office = self.office()?;
        let found = office.vault.history(record_id(record)?)?;
        let headers = found.events.iter().map(|event| (event.id, &event.header));
        let state = state_of(headers, &revisions(&found.events)).map(|(_, state)| state);
        let mut session = standing(&found.events).and_then(|standing| typed::<Session>(&standing));
        let mut withdrawn = 0;
        if let Some(session) = &mut session
            && let Ok(form) = self.shelf.form(&session.form.id)
        {
            withdrawn = office.honour(session, &form);
        }
        let events = found.events.iter().map(|event| {
            let header = &event.header;
            // Whole snapshots would bring back what was taken back.
            let said = (!is_snapshot(&header.event)).then_some(&event.body);
            json!({
                "event": event.id,
                "type": header.event,
                "by": office.member_name(header.author.as_ref()),
                "at": header.at.format(&Rfc3339).unwrap_or_default(),
                "parents": header.parents,
                "body": said,
            })
        });
        Ok(json!({
            "record": record,
            "state": state.map(|state| state.name()),
            "withdrawn": withdrawn,
            "events": events.collect::<Vec<_>>(),
            "session": session.as_ref().map(document).transpose()?,
        }))
    }
}

/// Writes such a document into a folder, under the record's name, and says where it went. Only this computer's user may
/// read the file, and nothing that is there already is overwritten.
///
/// # Errors
/// [`DeskError::FileExists`], or the disk refuses; half a file is taken away again.
pub fn write_session(folder: &Path, record: &str, document: &Value) -> Result<PathBuf, DeskError> {
    std::fs::create_dir_all(folder).map_err(|error| DeskError::of_file(folder, &error))?;
    let path = folder.join(format!("{record}.json"));
    let text = serde_json::to_vec_pretty(document).map_err(|_| DeskError::NotJson)?;
    outside::new_file(&path, &text)?;
    Ok(path)
}
