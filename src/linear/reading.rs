//! A submitted session, read aloud.

use std::io;

use super::talk::Talk;
use crate::desk::{Desk, Speaker};
use crate::interview::Step;

/// Reads a submitted session aloud: every question that was asked, with its answer.
pub(super) fn read(desk: &mut Desk, talk: &mut Talk<'_>, record: &str) -> io::Result<()> {
    let reading = match desk.read(record) {
        Ok(reading) => reading,
        Err(error) => return talk.error(&error),
    };
    let interview = &reading.interview;
    let mut speaker = Speaker::new(desk.catalogs().clone());
    let tag = talk.tag.clone();
    for section in interview.sections() {
        let title = speaker.section(interview, &section, &tag).text;
        talk.blank()?;
        talk.line(&format!("== {title}"))?;
        for step in section.steps {
            let Step::Ask(spot) = step else { continue };
            let Some(answer) = speaker.answer(interview, spot, &tag) else {
                continue;
            };
            let question = speaker.question(interview, spot, &tag);
            talk.line(&format!(
                "{} {}",
                interview.number(step),
                question.label.text
            ))?;
            talk.line(&format!("   {}", answer.text))?;
            if let Some(remark) = interview.state(spot).remark {
                talk.line(&format!("   ({remark})"))?;
            }
        }
    }
    for entry in &reading.history {
        let what = talk.text(&entry.message, &[]);
        talk.line(&format!("{} {what}: {}", entry.at.date(), entry.who))?;
    }
    Ok(())
}
