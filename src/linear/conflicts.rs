//! What two wrote differently without knowing of each other: read out, and settled with a number.

use std::io;

use super::talk::{Choice, Talk};
use crate::desk::{Decision, Desk, Disagreement};
use crate::language::Arg;

/// Goes through what was written differently, one thing after another; words instead of a number are taken in place of
/// both where something may be written.
pub(super) fn settle(desk: &mut Desk, talk: &mut Talk<'_>, record: &str) -> io::Result<()> {
    let tag = talk.tag.clone();
    let conflicts = match desk.conflicts(record, &tag) {
        Ok(conflicts) => conflicts,
        Err(error) => return talk.error(&error),
    };
    talk.say("ui-conflicts-about", &[])?;
    for disagreement in &conflicts.disagreements {
        read_out(disagreement, talk)?;
        if !conflicts.may_settle {
            talk.say("ui-conflicts-read-only", &[])?;
            continue;
        }
        talk.say("ui-linear-conflict-choose", &[])?;
        let decision = match talk.choose(disagreement.sides.len())? {
            Choice::End => return Ok(()),
            Choice::Number(place) => {
                let side = disagreement.sides.get(place);
                side.map(|side| Decision::Side(side.event.clone()))
            }
            Choice::Words(words) if disagreement.is_free_text && !words.trim().is_empty() => {
                Some(Decision::Text(words.trim().to_owned()))
            }
            // Left for another time.
            Choice::Words(_) => None,
        };
        let Some(decision) = decision else { continue };
        if let Err(error) = desk.settle(record, &disagreement.field, &decision) {
            return talk.error(&error);
        }
    }
    Ok(())
}

fn read_out(disagreement: &Disagreement, talk: &mut Talk<'_>) -> io::Result<()> {
    talk.blank()?;
    talk.line(&disagreement.what)?;
    for (place, side) in disagreement.sides.iter().enumerate() {
        let by = [
            ("who", Arg::Text(side.who.clone())),
            ("when", Arg::Text(side.at.date().to_string())),
        ];
        let by = talk.text("ui-conflicts-by", &by);
        let words = match &side.words {
            Some(words) => words.clone(),
            None => talk.text("ui-conflict-taken-away", &[]),
        };
        talk.line(&format!("{}  {words}  ({by})", place + 1))?;
    }
    Ok(())
}
