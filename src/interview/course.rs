//! How a conversation went, from its trail: where the time went, languages, ways back, changes, breaks.
//!
//! For learning, not for surveillance: it knows places and times, and never words.

use indexmap::IndexMap;
use time::{Duration, OffsetDateTime};

use crate::record::{TrailEntry, TrailKind};

/// How a conversation went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    pub began: Option<OffsetDateTime>,
    pub ended: Option<OffsetDateTime>,
    /// Time in the conversation, breaks left out.
    pub active: Duration,
    /// The questions in the order in which they were first come to.
    pub places: Vec<Place>,
    pub switches: Vec<Switch>,
    pub breaks: Vec<Break>,
    /// How often one went back to a question that had been left.
    pub ways_back: usize,
    /// How often something was taken back.
    pub undone: usize,
    /// The clock of the computer was set back meanwhile: times are less certain.
    pub clock_went_back: bool,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Such as `/data/member[2]/name`.
    pub path: String,
    pub spent: Duration,
    /// How often one came to it.
    pub visits: usize,
    /// How often an answer that stood there was changed.
    pub changes: usize,
}

/// A person chose another language to ask in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switch {
    pub path: Option<String>,
    /// BCP 47.
    pub language: String,
}

/// The conversation rested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Break {
    pub at: OffsetDateTime,
    pub length: Duration,
    /// Where it stood.
    pub path: Option<String>,
}

impl Course {
    /// Reads a trail. Times that run backwards count as nothing.
    pub fn of(trail: &[TrailEntry]) -> Course {
        let mut reader = Reader::default();
        for entry in trail {
            reader.take(entry);
        }
        reader.finish()
    }

    /// How many answers were changed after they had been given.
    pub fn changes(&self) -> usize {
        self.places.iter().map(|place| place.changes).sum()
    }

    /// All breaks together.
    pub fn rested(&self) -> Duration {
        self.breaks.iter().map(|rest| rest.length).sum()
    }

    /// The question that took longest; none where nothing took any time.
    pub fn longest(&self) -> Option<&Place> {
        let longest = self.places.iter().max_by_key(|place| place.spent)?;
        (longest.spent > Duration::ZERO).then_some(longest)
    }
}

/// Reads one entry after another.
#[derive(Default)]
struct Reader {
    course: Course,
    places: IndexMap<String, Place>,
    /// Where the conversation stands.
    here: Option<String>,
    /// When it came there.
    arrived: Option<OffsetDateTime>,
    /// When the entry before was made.
    last: Option<OffsetDateTime>,
    /// Which questions have had an answer.
    answered: std::collections::HashSet<String>,
}

impl Reader {
    fn take(&mut self, entry: &TrailEntry) {
        let passed = self.passed(entry.at);
        match &entry.kind {
            TrailKind::Resumed => self.resume(entry, passed),
            // Nothing is asked between the end and a taking up.
            _ => self.spend(passed),
        }
        match &entry.kind {
            TrailKind::Started | TrailKind::Visited => self.arrive(entry),
            TrailKind::Answered | TrailKind::Changed => self.answer(entry.path.as_deref()),
            TrailKind::Language => self.switch(entry),
            TrailKind::Undone => self.course.undone += 1,
            _ => {}
        }
        self.course.began.get_or_insert(entry.at);
        self.course.ended = Some(entry.at);
        self.last = Some(entry.at);
    }

    fn passed(&mut self, now: OffsetDateTime) -> Duration {
        let passed = self.last.map_or(Duration::ZERO, |last| now - last);
        self.course.clock_went_back |= passed.is_negative();
        passed.max(Duration::ZERO)
    }

    fn spend(&mut self, passed: Duration) {
        self.course.active += passed;
        if let Some(place) = self
            .here
            .as_ref()
            .and_then(|here| self.places.get_mut(here))
        {
            place.spent += passed;
        }
    }

    /// What lies between the entry before and this one was a break, also where the program was cut off.
    fn resume(&mut self, entry: &TrailEntry, passed: Duration) {
        if let Some(at) = self.last
            && passed > Duration::ZERO
        {
            self.course.breaks.push(Break {
                at,
                length: passed,
                path: self.here.clone(),
            });
        }
        // Where it stood is where it goes on: that is no way back.
        if entry.path.is_some() && entry.path != self.here {
            self.arrive(entry);
        }
        self.arrived = Some(entry.at);
    }

    fn arrive(&mut self, entry: &TrailEntry) {
        self.here.clone_from(&entry.path);
        self.arrived = Some(entry.at);
        let Some(path) = &entry.path else { return };
        let place = self.place(path);
        place.visits += 1;
        if place.visits > 1 {
            self.course.ways_back += 1;
        }
    }

    fn answer(&mut self, path: Option<&str>) {
        let Some(path) = path else { return };
        // The first answer is no change, whatever it is called.
        if !self.answered.insert(path.to_owned()) && self.places.contains_key(path) {
            self.place(path).changes += 1;
        }
    }

    /// A switch at the moment of arriving was the program's own: a question for the consultant alone.
    fn switch(&mut self, entry: &TrailEntry) {
        let Some(language) = &entry.language else {
            return;
        };
        if self.arrived != Some(entry.at) {
            self.course.switches.push(Switch {
                path: self.here.clone(),
                language: language.clone(),
            });
        }
    }

    fn place(&mut self, path: &str) -> &mut Place {
        self.places.entry(path.to_owned()).or_insert_with(|| Place {
            path: path.to_owned(),
            spent: Duration::ZERO,
            visits: 0,
            changes: 0,
        })
    }

    fn finish(self) -> Course {
        Course {
            places: self.places.into_values().collect(),
            ..self.course
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    const START: OffsetDateTime = datetime!(2026-03-02 10:00 UTC);

    fn at(seconds: i64, kind: TrailKind, path: Option<&str>) -> TrailEntry {
        let entry = TrailEntry::new(START + Duration::seconds(seconds), kind);
        match path {
            Some(path) => entry.at_path(path),
            None => entry,
        }
    }

    #[test]
    fn time_goes_to_the_question_where_the_conversation_stood() {
        use TrailKind::*;
        let course = Course::of(&[
            at(0, Started, Some("/data/a")),
            at(40, Answered, Some("/data/a")),
            at(60, Visited, Some("/data/b")),
            at(90, Visited, Some("/data/a")),
            at(100, Changed, Some("/data/a")),
            at(120, Visited, None),
            at(150, Finished, None),
        ]);
        let spent: Vec<i64> = course
            .places
            .iter()
            .map(|place| place.spent.whole_seconds())
            .collect();
        assert_eq!(spent, [90, 30]);
        assert_eq!(course.active, Duration::seconds(150));
        assert_eq!(course.ways_back, 1);
        assert_eq!(course.changes(), 1);
        assert_eq!(
            course.longest().map(|place| place.path.as_str()),
            Some("/data/a")
        );
    }

    #[test]
    fn a_break_is_no_time_at_a_question_also_when_the_program_was_cut_off() {
        use TrailKind::*;
        let course = Course::of(&[
            at(0, Started, Some("/data/a")),
            at(10, Paused, Some("/data/a")),
            at(610, Resumed, Some("/data/a")),
            at(620, Answered, Some("/data/a")),
            at(4220, Resumed, Some("/data/a")),
            at(4230, Finished, None),
        ]);
        assert_eq!(course.active, Duration::seconds(30));
        assert_eq!(course.rested(), Duration::seconds(4200));
        assert_eq!(course.breaks.len(), 2);
        assert_eq!(course.ways_back, 0);
    }

    #[test]
    fn only_a_person_switches_languages() {
        use TrailKind::*;
        let language = |seconds| at(seconds, Language, None).in_language("ti");
        let course = Course::of(&[
            at(0, Started, Some("/data/a")),
            language(0),
            at(10, Visited, Some("/data/b")),
            language(10),
            language(15),
        ]);
        assert_eq!(course.switches.len(), 1);
        assert_eq!(course.switches[0].path.as_deref(), Some("/data/b"));
    }

    #[test]
    fn a_clock_that_was_set_back_takes_no_time_away() {
        use TrailKind::*;
        let course = Course::of(&[
            at(0, Started, Some("/data/a")),
            at(-3600, Visited, Some("/data/b")),
            at(-3590, Finished, None),
        ]);
        assert!(course.clock_went_back);
        assert_eq!(course.active, Duration::seconds(10));
        assert_eq!(Course::of(&[]), Course::default());
    }
}
