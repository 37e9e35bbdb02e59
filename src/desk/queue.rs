//! The sessions of the office as a supervisor goes through them: narrowed down, the longest waiting first. Everything
//! comes from the index, so that a hundred thousand of them take no longer than a blink.

use std::collections::{BTreeSet, HashMap};

use time::{Duration, OffsetDateTime};

use super::home::SessionState;
use super::marks::Marks;
use super::office::Office;
use super::sessions::SessionLine;
use super::{Desk, DeskError, Shelf};
use crate::vault::RecordId;

/// A conversation that took less of its planned time than this is called short; in percent.
const SHORT: u32 = 30;
/// One that took more than this is called long; in percent.
const LONG: u32 = 200;

/// Where a session stands, as one narrows down by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stand {
    /// Submitted or resubmitted: nobody has judged it yet.
    Waiting,
    Submitted,
    Resubmitted,
    Returned,
    Approved,
}

/// How long ago a session came to stand where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Age {
    WithinAWeek,
    OverAWeek,
    OverAMonth,
}

/// Something that a supervisor looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    Attention,
    Unanswered,
    /// Soft checks that were overridden.
    Kept,
    Remarks,
    Comments,
    Conflicts,
    /// The interpreter is not in the national register.
    Unqualified,
    Long,
    Short,
    /// The form is gone, or not the one that it was led with.
    FormDiffers,
}

impl Stand {
    pub const ALL: [Stand; 5] = [
        Stand::Waiting,
        Stand::Submitted,
        Stand::Resubmitted,
        Stand::Returned,
        Stand::Approved,
    ];

    /// Message of its name.
    pub fn message(self) -> &'static str {
        match self {
            Stand::Waiting => "ui-queue-waiting",
            Stand::Submitted => "ui-state-submitted",
            Stand::Resubmitted => "ui-state-resubmitted",
            Stand::Returned => "ui-state-returned",
            Stand::Approved => "ui-state-approved",
        }
    }

    fn holds(self, state: SessionState) -> bool {
        match self {
            Stand::Waiting => state.is_waiting(),
            Stand::Submitted => state == SessionState::Submitted,
            Stand::Resubmitted => state == SessionState::Resubmitted,
            Stand::Returned => state == SessionState::Returned,
            Stand::Approved => state == SessionState::Approved,
        }
    }
}

impl Age {
    pub const ALL: [Age; 3] = [Age::WithinAWeek, Age::OverAWeek, Age::OverAMonth];

    /// Message of its name.
    pub fn message(self) -> &'static str {
        match self {
            Age::WithinAWeek => "ui-queue-within-a-week",
            Age::OverAWeek => "ui-queue-over-a-week",
            Age::OverAMonth => "ui-queue-over-a-month",
        }
    }

    fn holds(self, age: Duration) -> bool {
        match self {
            Age::WithinAWeek => age <= Duration::days(7),
            Age::OverAWeek => age > Duration::days(7),
            Age::OverAMonth => age > Duration::days(30),
        }
    }
}

impl Mark {
    pub const ALL: [Mark; 10] = [
        Mark::Attention,
        Mark::Unanswered,
        Mark::Kept,
        Mark::Remarks,
        Mark::Comments,
        Mark::Conflicts,
        Mark::Unqualified,
        Mark::Long,
        Mark::Short,
        Mark::FormDiffers,
    ];

    /// Message of its name; takes `count`, nothing where it is not counted.
    pub fn message(self) -> &'static str {
        match self {
            Mark::Attention => "ui-mark-attention",
            Mark::Unanswered => "ui-mark-unanswered",
            Mark::Kept => "ui-mark-kept",
            Mark::Remarks => "ui-mark-remarks",
            Mark::Comments => "ui-mark-comments",
            Mark::Conflicts => "ui-mark-conflicts",
            Mark::Unqualified => "ui-mark-unqualified",
            Mark::Long => "ui-mark-long",
            Mark::Short => "ui-mark-short",
            Mark::FormDiffers => "ui-mark-form-differs",
        }
    }

    /// Its name in a document for programs.
    pub fn name(self) -> &'static str {
        match self {
            Mark::Attention => "attention",
            Mark::Unanswered => "unanswered",
            Mark::Kept => "kept",
            Mark::Remarks => "remarks",
            Mark::Comments => "comments",
            Mark::Conflicts => "conflicts",
            Mark::Unqualified => "unqualified",
            Mark::Long => "long",
            Mark::Short => "short",
            Mark::FormDiffers => "form-differs",
        }
    }
}

/// What the list is narrowed down to; the default is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowing {
    pub stand: Option<Stand>,
    /// Who led it, by name.
    pub consultant: Option<String>,
    /// Form id.
    pub form: Option<String>,
    pub age: Option<Age>,
    pub mark: Option<Mark>,
}

/// Sessions, narrowed down.
pub struct Queue {
    /// Those that wait for a verdict first, the longest waiting at the top; then the others, the newest at the top.
    pub cards: Vec<QueueCard>,
    /// How many there are of this kind.
    pub found: usize,
    /// How many there are in all.
    pub all: usize,
    /// Everyone who has led one, by name.
    pub consultants: Vec<String>,
    /// The form ids that occur, with the message of the title where the form is here.
    pub forms: Vec<(String, Option<String>)>,
}

/// One session in the list.
#[derive(Clone)]
pub struct QueueCard {
    pub record: String,
    pub form: String,
    /// Message of the form's title; `None` when that form is not on the shelf any more.
    pub title: Option<String>,
    pub case: Option<String>,
    pub preferred_name: Option<String>,
    pub state: SessionState,
    /// Who led it.
    pub by: String,
    pub started: OffsetDateTime,
    /// Since when it stands where it stands.
    pub at: OffsetDateTime,
    pub minutes: u32,
    /// What there is to see, each with its count; 0 where it is not counted.
    pub marks: Vec<(Mark, u32)>,
}

impl Desk {
    /// The sessions that the person at the screen may read, narrowed down; at most so many cards.
    ///
    /// # Errors
    /// [`DeskError::Locked`]; a vault that cannot be listed at all.
    pub fn queue(&mut self, narrowing: &Narrowing, most: usize) -> Result<Queue, DeskError> {
        let (shelf, now) = (self.shelf.clone(), self.now());
        let office = self.office_mut()?;
        office.refresh()?;
        let lines = office.sessions();
        let conflicts = office.conflicts_of(&lines)?;
        let mut sorter = Sorter {
            office,
            shelf: &shelf,
            now,
            narrowing,
            most,
            conflicts,
            names: HashMap::new(),
            planned: HashMap::new(),
        };
        Ok(sorter.queue(lines))
    }
}

impl Office {
    /// Where sessions were written apart: how many conflicts there are.
    fn conflicts_of(&mut self, lines: &[SessionLine]) -> Result<HashMap<RecordId, u32>, DeskError> {
        let mut found = HashMap::new();
        for line in lines.iter().filter(|line| line.is_apart) {
            let entries = self.vault.entries_of(line.record);
            let events = entries.iter().map(|entry| entry.name.event).collect();
            let count = self.conflict_count(line.record, events)?;
            if count > 0 {
                found.insert(line.record, u32::try_from(count).unwrap_or(u32::MAX));
            }
        }
        Ok(found)
    }
}

/// Goes through the lines.
struct Sorter<'a> {
    office: &'a Office,
    shelf: &'a Shelf,
    now: OffsetDateTime,
    narrowing: &'a Narrowing,
    most: usize,
    conflicts: HashMap<RecordId, u32>,
    /// Names of members, looked up once.
    names: HashMap<Option<crate::vault::MemberId>, String>,
    /// Planned minutes by form; none when the form is gone or does not say.
    planned: HashMap<String, Option<u32>>,
}

impl Sorter<'_> {
    fn queue(&mut self, lines: Vec<SessionLine>) -> Queue {
        let all = lines.len();
        let mut forms: BTreeSet<String> = BTreeSet::new();
        let mut found = Vec::new();
        for line in lines {
            self.know(&line);
            if !forms.contains(&line.short.form) {
                forms.insert(line.short.form.clone());
            }
            if self.is_wanted(&line) {
                found.push(line);
            }
        }
        // The lines came newest first, and the sort is stable: what waits is turned round.
        found.sort_by_key(|line| !line.state.is_waiting());
        let waiting = found.partition_point(|line| line.state.is_waiting());
        if let Some(waiting) = found.get_mut(..waiting) {
            waiting.reverse();
        }
        let mut consultants: Vec<String> = self.names.values().cloned().collect();
        consultants.sort();
        consultants.dedup();
        Queue {
            found: found.len(),
            cards: found
                .iter()
                .take(self.most)
                .map(|line| self.card(line))
                .collect(),
            all,
            consultants,
            forms: forms
                .into_iter()
                .map(|form| (form.clone(), self.shelf.title(&form)))
                .collect(),
        }
    }

    /// Looks up what is the same for many lines.
    fn know(&mut self, line: &SessionLine) {
        if !self.names.contains_key(&line.by) {
            let name = self.office.member_name(line.by.as_ref());
            self.names.insert(line.by, name);
        }
        if !self.planned.contains_key(&line.short.form) {
            let form = self.shelf.form(&line.short.form).ok();
            let minutes = form.and_then(|form| form.minutes);
            self.planned.insert(line.short.form.clone(), minutes);
        }
    }

    fn is_wanted(&self, line: &SessionLine) -> bool {
        let Narrowing {
            stand,
            consultant,
            form,
            age,
            mark,
        } = self.narrowing;
        stand.is_none_or(|stand| stand.holds(line.state))
            && form.as_ref().is_none_or(|form| *form == line.short.form)
            && age.is_none_or(|age| age.holds(self.now - line.at))
            && consultant
                .as_ref()
                .is_none_or(|wanted| self.names.get(&line.by) == Some(wanted))
            && mark.is_none_or(|mark| self.count(line, mark).is_some())
    }

    /// How often a mark is there; 0 where it is not counted, none where it is not there.
    fn count(&self, line: &SessionLine, mark: Mark) -> Option<u32> {
        let marks = &line.short.marks;
        let some = |count: u32| (count > 0).then_some(count);
        match mark {
            Mark::Attention => some(marks.attention),
            Mark::Unanswered => some(marks.unanswered),
            Mark::Kept => some(marks.kept),
            Mark::Remarks => some(marks.remarks),
            Mark::Comments => some(u32::try_from(line.comments).unwrap_or(u32::MAX)),
            Mark::Conflicts => self.conflicts.get(&line.record).copied(),
            Mark::Unqualified => marks.unqualified.then_some(0),
            Mark::Long => self
                .share(line, marks)
                .filter(|share| *share > LONG)
                .map(|_| 0),
            Mark::Short => self
                .share(line, marks)
                .filter(|share| *share < SHORT)
                .map(|_| 0),
            Mark::FormDiffers => {
                let is_gone = self.shelf.title(&line.short.form).is_none();
                (marks.form_differs || is_gone).then_some(0)
            }
        }
    }

    /// Of the planned time, in percent.
    fn share(&self, line: &SessionLine, marks: &Marks) -> Option<u32> {
        let planned = (*self.planned.get(&line.short.form)?)?;
        marks.minutes.saturating_mul(100).checked_div(planned)
    }

    fn card(&self, line: &SessionLine) -> QueueCard {
        let about = line.short.about.as_deref();
        let about = about.and_then(|about| about.parse::<RecordId>().ok());
        let person = about.and_then(|about| self.office.known_person(about));
        let marks = Mark::ALL.into_iter();
        QueueCard {
            record: line.record.to_string(),
            form: line.short.form.clone(),
            title: self.shelf.title(&line.short.form),
            case: line.short.case.clone(),
            preferred_name: person.and_then(|person| person.preferred_name),
            state: line.state,
            by: self.names.get(&line.by).cloned().unwrap_or_default(),
            started: line.short.started,
            at: line.at,
            minutes: line.short.marks.minutes,
            marks: marks
                .filter_map(|mark| Some((mark, self.count(line, mark)?)))
                .collect(),
        }
    }
}
