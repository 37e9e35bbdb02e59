//! What is due goes to the archive before it is erased: a folder with one JSON file for each record, an index, and sums.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use super::everything::{pretty, record_data};
use super::retention::kind_name;
use crate::desk::office::document;
use crate::desk::outside::{new_file, new_folder};
use crate::desk::{Desk, DeskError};
use crate::record::Session;
use crate::vault::{EventId, RecordId};

const INDEX: &str = "index.json";
/// As `sha256sum --check` reads it.
const SUMS: &str = "SHA256SUMS";
/// No index is larger.
const LARGEST: u64 = 1 << 30;

/// Where the archive export lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archived {
    pub folder: PathBuf,
    pub records: usize,
}

/// `index.json`
#[derive(Serialize, Deserialize)]
struct Index {
    export: String,
    format: u64,
    office: String,
    by: String,
    on: String,
    records: Vec<Line>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    record: RecordId,
    kind: String,
    form: Option<String>,
    about: Option<RecordId>,
    /// The last day that something happened to it, and the day from which it was due.
    last: String,
    since: String,
    file: String,
    sha256: String,
    /// The events that are in the file.
    events: Vec<EventId>,
}

impl Desk {
    /// Writes everything that is due into a new folder below this one. What rests on a consent that was taken back is
    /// left out. It lies there in the clear.
    ///
    /// # Errors
    /// [`DeskError::NotASupervisor`], or the disk refuses; nothing that was there is written over.
    pub fn archive(&mut self, below: &Path) -> Result<Archived, DeskError> {
        let (_, due) = self.due()?;
        let today = self.now().date().to_string();
        let folder = new_folder(below, &format!("archive-{today}"))?;
        let mut records = Vec::new();
        for due in &due {
            let record = due.kept.record;
            let mut data = record_data(self.office()?, record)?;
            self.leave_out_withdrawn(&mut data)?;
            let content = pretty(&data)?;
            let file = format!("{record}.json");
            new_file(&folder.join(&file), &content)?;
            records.push(Line {
                record,
                kind: kind_name(&due.kept.kind),
                form: due.kept.form.clone(),
                about: due.kept.about,
                last: due.kept.last.to_string(),
                since: due.since.to_string(),
                sha256: sum(&content),
                events: self
                    .office()?
                    .vault
                    .names(record)?
                    .iter()
                    .map(|name| name.event)
                    .collect(),
                file,
            });
        }
        let vault = &self.office()?.vault;
        let index = Index {
            export: "archive".to_owned(),
            format: 1,
            office: vault.office_name().to_owned(),
            by: vault.me().name.clone(),
            on: today,
            records,
        };
        let content = pretty(&document(&index)?)?;
        let lines = index
            .records
            .iter()
            .map(|line| (line.sha256.clone(), line.file.as_str()));
        let lines = lines.chain([(sum(&content), INDEX)]);
        let sums: String = lines
            .map(|(sum, file)| format!("{sum}  {file}\n"))
            .collect();
        new_file(&folder.join(SUMS), sums.as_bytes())?;
        // Last: a folder with an index is whole.
        new_file(&folder.join(INDEX), &content)?;
        Ok(Archived {
            folder,
            records: index.records.len(),
        })
    }

    /// The first of these records that this folder does not hold as it is now; none when it holds them all.
    pub(super) fn missing_in(
        &self,
        folder: &Path,
        records: &[RecordId],
    ) -> Result<Option<String>, DeskError> {
        let index = read(&folder.join(INDEX))?;
        let index: Option<Index> = serde_json::from_slice(&index).ok();
        let lines = index.map(|index| index.records).unwrap_or_default();
        let lines: BTreeMap<RecordId, Line> =
            lines.into_iter().map(|line| (line.record, line)).collect();
        for record in records {
            let names = self.office()?.vault.names(*record)?;
            let is_there = lines.get(record).is_some_and(|line| {
                let is_whole = names.iter().all(|name| line.events.contains(&name.event));
                // Nothing but a file of this folder itself.
                let is_plain = line.file == format!("{record}.json");
                is_whole
                    && is_plain
                    && read(&folder.join(&line.file)).is_ok_and(|it| sum(&it) == line.sha256)
            });
            if !is_there {
                return Ok(Some(record.to_string()));
            }
        }
        Ok(None)
    }

    /// Takes out of a session's data, in all its revisions, what its person does not consent to any more.
    fn leave_out_withdrawn(&self, data: &mut Json) -> Result<(), DeskError> {
        let mut documents: Vec<&mut Json> = Vec::new();
        let Some(fields) = data.as_object_mut() else {
            return Ok(());
        };
        for (name, value) in fields.iter_mut() {
            match name.as_str() {
                "document" => documents.push(value),
                "events" => {
                    let events = value.as_array_mut().into_iter().flatten();
                    documents.extend(events.filter_map(|event| event.get_mut("body")));
                }
                _ => {}
            }
        }
        for document in documents {
            let Ok(mut session) = Session::deserialize(&*document) else {
                continue;
            };
            let Ok(form) = self.shelf.form(&session.form.id) else {
                continue;
            };
            if self.office()?.honour(&mut session, &form) > 0 {
                *document = crate::desk::office::document(&session)?;
            }
        }
        Ok(())
    }
}

fn read(path: &Path) -> Result<Vec<u8>, DeskError> {
    let failed = |error: std::io::Error| DeskError::of_file(path, &error);
    let metadata = fs::symlink_metadata(path).map_err(failed)?;
    if !metadata.is_file() || metadata.len() > LARGEST {
        return Err(DeskError::Missing {
            path: path.display().to_string(),
        });
    }
    fs::read(path).map_err(failed)
}

fn sum(content: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(content))
}
