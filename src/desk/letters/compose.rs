//! From a plan to the words of a letter.

use time::Date;

use super::talk::Talk;
use crate::desk::answers::Answers;
use crate::desk::wording::Speaker;
use crate::desk::{Desk, DeskError};
use crate::interview::Spot;
use crate::language::{self, Arg, Catalogs, DateStyle, Review, Saying, Tag};
use crate::office::Place;
use crate::office::letters::plan::{Item, PartPlan, StepsOf, What};
use crate::office::letters::{Letter, Part, Plan, Words};
use crate::office::rights::Rights;
use crate::record::{NextStep, Person};

/// A variable of a message, and what stands for it.
pub(super) type Filled = (&'static str, Arg);

/// Writes a letter for one person, in its languages.
pub(super) struct Composer {
    pub(super) catalogs: Catalogs,
    pub(super) languages: Vec<Tag>,
    /// The office's own language, in which its profile is written.
    pub(super) own: Tag,
    pub(super) today: Date,
    pub(super) place: Place,
    pub(super) rights: Rights,
    pub(super) person: Person,
    /// The conversation that the letter tells of.
    pub(super) talk: Option<Talk>,
    /// What every letter may name: `municipality`, `office`, `address`, `hours`, `phone`, `name` (`named`: yes or no), `consultant`.
    facts: Vec<(&'static str, String)>,
}

impl Composer {
    pub(super) fn new(
        desk: &Desk,
        languages: &[Tag],
        talk: Option<Talk>,
        person: &Person,
        rights: Rights,
    ) -> Result<Composer, DeskError> {
        let office = desk.office()?;
        let place = office.profile.as_ref().map(Place::of).unwrap_or_default();
        let municipality = office
            .profile
            .as_ref()
            .map(|it| it.municipality.name.clone());
        let named = if person.preferred_name.is_some() {
            "yes"
        } else {
            "no"
        };
        let name = person.preferred_name.clone();
        let facts = vec![
            ("municipality", municipality.unwrap_or_default()),
            ("office", place.office.name.clone()),
            ("address", place.office.address.clone()),
            ("hours", place.office.opening_hours.clone()),
            (
                "phone",
                place.phone("advice").unwrap_or_default().to_owned(),
            ),
            ("name", name.unwrap_or_else(|| person.case.clone())),
            ("named", named.to_owned()),
            ("consultant", office.vault.me().name.clone()),
        ];
        Ok(Composer {
            catalogs: desk.catalogs.clone(),
            languages: languages.to_vec(),
            own: desk.language.clone(),
            today: desk.now().date(),
            place,
            rights,
            person: person.clone(),
            talk,
            facts,
        })
    }

    pub(super) fn letter(&self, plan: &Plan) -> Letter {
        Letter {
            name: plan.letter.clone(),
            languages: self.languages.clone(),
            title: self.say(&plan.title()),
            parts: self.parts(plan),
            foot: self.say("letter-foot"),
            draft: self.say("letter-draft"),
        }
    }

    /// A heading over what would be told but is not known is left out with it.
    fn parts(&self, plan: &Plan) -> Vec<Part> {
        let written: Vec<Vec<Part>> = plan.parts.iter().map(|part| self.part(part)).collect();
        let has_something = |place: usize| {
            let below = plan.parts[place + 1..].iter().zip(&written[place + 1..]);
            let mut told = below.take_while(|(part, _)| part.what.is_told()).peekable();
            told.peek().is_none() || told.any(|(_, parts)| !parts.is_empty())
        };
        let kept: Vec<bool> = plan
            .parts
            .iter()
            .enumerate()
            .map(|(place, part)| !matches!(part.what, What::Heading(_)) || has_something(place))
            .collect();
        let kept = written.into_iter().zip(kept).filter(|(_, kept)| *kept);
        kept.flat_map(|(parts, _)| parts).collect()
    }

    /// Without a conversation nothing is known, and no condition holds.
    fn holds(&self, when: Option<&str>) -> bool {
        let Some(when) = when else {
            return true;
        };
        self.talk.as_ref().is_some_and(|talk| talk.holds(when))
    }

    fn part(&self, part: &PartPlan) -> Vec<Part> {
        if !self.holds(part.when.as_deref()) {
            return Vec::new();
        }
        match &part.what {
            What::Heading(id) => vec![Part::Heading(self.say(id))],
            What::Paragraph(id) => vec![Part::Paragraph(self.say(id))],
            What::Note(id) => vec![Part::Note(self.say(id))],
            What::List(items) => self.items(items, Part::List),
            What::Boxes(items) => self.items(items, Part::Boxes),
            What::Facts(names) => facts(self.spots(names.iter()), self),
            What::Each { repeat, facts } => self.each(repeat, facts),
            What::Balance(name) => self.balance(name),
            What::Compare(name) => self.compare(name),
            What::Quote(name) => self.quote(name),
            What::Place(list) => self.place_list(*list),
            What::Rights(list) => self.rights_list(*list),
            What::Steps(of) => self.steps(*of),
            What::Lines(count) => vec![Part::Lines(*count)],
        }
    }

    /// A list of nothing is left out.
    fn items(&self, items: &[Item], part: fn(Vec<Words>) -> Part) -> Vec<Part> {
        let said: Vec<Words> = items
            .iter()
            .filter(|item| self.holds(item.when()))
            .map(|item| self.say(item.message()))
            .collect();
        listed(said, part)
    }

    fn spots<'a>(&self, names: impl Iterator<Item = &'a String>) -> Vec<Spot> {
        let talk = self.talk.as_ref();
        talk.map(|talk| names.filter_map(|name| talk.spot(name)).collect())
            .unwrap_or_default()
    }

    fn each(&self, repeat: &str, names: &[String]) -> Vec<Part> {
        let Some(talk) = &self.talk else {
            return Vec::new();
        };
        let rounds = talk.rounds(repeat).into_iter();
        rounds
            .flat_map(|round| {
                let spots = names.iter().filter_map(|name| talk.within(round, name));
                facts(spots.collect(), self)
            })
            .collect()
    }

    /// The four cells, all of them, in the order of the form: none weighs more than another.
    fn balance(&self, name: &str) -> Vec<Part> {
        let Some((talk, balance)) = self.place_of(name) else {
            return Vec::new();
        };
        let cells = talk.interview.children(balance);
        let mut parts = Vec::new();
        for pair in cells.chunks(2) {
            let Some(cell) = pair.first() else {
                continue;
            };
            parts.push(Part::Heading(self.question(talk, *cell)));
            let mut said = self.chosen(talk, *cell);
            let words = pair.get(1).filter(|spot| talk.has_words(**spot));
            said.extend(words.and_then(|spot| self.answer(talk, *spot)));
            if said.is_empty() {
                said.push(self.say("letter-nothing-yet"));
            }
            parts.push(Part::List(said));
        }
        parts
    }

    /// Every row, the empty ones too: they are what is still to be found out.
    fn compare(&self, name: &str) -> Vec<Part> {
        let Some((talk, table)) = self.place_of(name) else {
            return Vec::new();
        };
        let rows = talk.interview.children(table);
        let Some(first) = rows.first() else {
            return Vec::new();
        };
        let columns = talk.interview.children(*first);
        let mut head = vec![self.say("letter-compare-what")];
        head.extend(columns.iter().map(|cell| {
            let message = talk.interview.node(*cell).message.clone();
            self.each_language(|tag| self.catalogs.say(tag, &message, &[]))
        }));
        let rows = rows.into_iter().map(|row| {
            let mut cells = vec![self.question(talk, row)];
            let answers = talk.interview.children(row);
            let nothing = || self.own_words("");
            cells.extend(
                answers
                    .into_iter()
                    .map(|cell| self.answer(talk, cell).unwrap_or_else(nothing)),
            );
            cells
        });
        vec![Part::Table {
            head,
            rows: rows.collect(),
        }]
    }

    fn quote(&self, name: &str) -> Vec<Part> {
        let Some((talk, spot)) = self.place_of(name) else {
            return Vec::new();
        };
        let words = talk.has_words(spot).then(|| self.answer(talk, spot));
        let quoted = words.flatten().map(|words| {
            let quoted = words.0.into_iter().map(|said| Saying {
                text: format!("«{}»", said.text.trim()),
                ..said
            });
            Part::Paragraph(Words(quoted.collect()))
        });
        quoted.into_iter().collect()
    }

    fn steps(&self, of: StepsOf) -> Vec<Part> {
        let Some(talk) = &self.talk else {
            return Vec::new();
        };
        let steps = talk.interview.next_steps().iter();
        let told: Vec<Words> = steps
            .filter(|step| step.agreed && (of == StepsOf::Everybody || step.owner == "person"))
            .map(|step| self.step(talk, step))
            .collect();
        listed(told, Part::Boxes)
    }

    /// «What (who, when)».
    fn step(&self, talk: &Talk, step: &NextStep) -> Words {
        let id = match step.due {
            Some(_) => "letter-step",
            None => "letter-step-undated",
        };
        self.say_with(id, |tag| {
            let mut speaker = Speaker::new(self.catalogs.clone());
            let what = speaker.next_step(&talk.interview, step, tag).text;
            let owner = self
                .catalogs
                .text(tag, &format!("owners-{}", step.owner), &[]);
            let who = match &step.responsible {
                Some(name) => format!("{owner}, {name}"),
                None => owner,
            };
            let due = step.due.map(|due| date_in(tag, due)).unwrap_or_default();
            vec![
                ("what", Arg::Text(what)),
                ("who", Arg::Text(who)),
                ("due", Arg::Text(due)),
            ]
        })
    }

    fn place_of(&self, name: &str) -> Option<(&Talk, Spot)> {
        let talk = self.talk.as_ref()?;
        Some((talk, talk.spot(name)?))
    }

    /// The question itself.
    pub(super) fn question(&self, talk: &Talk, spot: Spot) -> Words {
        let mut speaker = Speaker::new(self.catalogs.clone());
        self.each_language(|tag| speaker.question(&talk.interview, spot, tag).label.clone())
    }

    /// The answer in words; nothing where nothing was answered.
    pub(super) fn answer(&self, talk: &Talk, spot: Spot) -> Option<Words> {
        let languages = self.languages.iter();
        let said: Option<Vec<Saying>> = languages
            .map(|tag| Answers::new(&talk.interview, &self.catalogs, tag).say(spot))
            .collect();
        said.map(Words)
    }

    /// The choices that were made, one by one.
    fn chosen(&self, talk: &Talk, spot: Spot) -> Vec<Words> {
        let in_one = |tag| Answers::new(&talk.interview, &self.catalogs, tag).chosen(spot);
        let columns: Vec<Vec<Saying>> = self.languages.iter().map(in_one).collect();
        let count = columns.first().map_or(0, Vec::len);
        let row = |index| {
            let cells = columns.iter().filter_map(|column| column.get(index));
            Words(cells.cloned().collect())
        };
        (0..count).map(row).collect()
    }

    /// A message in every language of the letter, with what it names filled in.
    pub(super) fn say(&self, id: &str) -> Words {
        self.say_with(id, |_| Vec::new())
    }

    /// The same with more to fill in, which may be said differently in each language: a date, an amount.
    pub(super) fn say_with(&self, id: &str, more: impl Fn(&Tag) -> Vec<Filled>) -> Words {
        self.each_language(|tag| {
            let said = self.say_in(tag, tag, id, &more(tag));
            // A text that fell back has its dates in the language that it is in.
            match said.language == *tag {
                true => said,
                false => Saying {
                    fell_back: true,
                    ..self.say_in(&said.language, tag, id, &more(&said.language))
                },
            }
        })
    }

    fn say_in(&self, tag: &Tag, asked: &Tag, id: &str, more: &[Filled]) -> Saying {
        let names = self.catalogs.variables(asked, id, None);
        let args: Vec<(&str, Arg)> = names
            .iter()
            .map(|name| (name.as_str(), self.argument(name, tag, more)))
            .collect();
        self.catalogs.say(tag, id, &args)
    }

    fn argument(&self, name: &str, tag: &Tag, more: &[Filled]) -> Arg {
        if let Some((_, arg)) = more.iter().find(|(known, _)| *known == name) {
            return arg.clone();
        }
        if let Some((_, fact)) = self.facts.iter().find(|(known, _)| *known == name) {
            return Arg::Text(fact.clone());
        }
        if name == "today" {
            return Arg::Text(date_in(tag, self.today));
        }
        match &self.talk {
            Some(talk) => {
                let root = talk.interview.root();
                Answers::new(&talk.interview, &self.catalogs, tag).argument(root, name)
            }
            None => Arg::Text(String::new()),
        }
    }

    /// What the office or a person wrote: the same in every column.
    pub(super) fn own_words(&self, text: &str) -> Words {
        self.each_language(|_| Saying {
            text: text.to_owned(),
            language: self.own.clone(),
            fell_back: false,
            review: Review::Source,
        })
    }

    pub(super) fn each_language(&self, mut say: impl FnMut(&Tag) -> Saying) -> Words {
        Words(self.languages.iter().map(&mut say).collect())
    }
}

pub(super) fn date_in(tag: &Tag, date: Date) -> String {
    language::date(tag, date, DateStyle::Long)
}

/// Questions with their answers; those without an answer in words are left out, and so is a list of nothing.
fn facts(spots: Vec<Spot>, composer: &Composer) -> Vec<Part> {
    let Some(talk) = &composer.talk else {
        return Vec::new();
    };
    let answered = spots.into_iter().filter(|spot| talk.has_words(*spot));
    let facts: Vec<(Words, Words)> = answered
        .filter_map(|spot| Some((composer.question(talk, spot), composer.answer(talk, spot)?)))
        .collect();
    if facts.is_empty() {
        return Vec::new();
    }
    vec![Part::Facts(facts)]
}

pub(super) fn listed(said: Vec<Words>, part: fn(Vec<Words>) -> Part) -> Vec<Part> {
    if said.is_empty() {
        return Vec::new();
    }
    vec![part(said)]
}
