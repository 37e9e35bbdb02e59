//! What a letter tells of the place and of rights.

use super::compose::{Composer, date_in, listed};
use crate::language::{Arg, Saying};
use crate::office::letters::plan::{PlaceList, RightsList};
use crate::office::letters::{Part, Words};
use crate::office::rights::{Known, Rate, Receiver, Right, Standing};

/// Measures that rights of a kind serve.
const COURSES: u8 = 11;
const HOUSING: u8 = 12;

impl Composer {
    pub(super) fn place_list(&self, list: PlaceList) -> Vec<Part> {
        let lines: Vec<String> = match list {
            PlaceList::Contacts => self.contacts(),
            PlaceList::Courses => self.courses(),
            PlaceList::Associations => self.associations(),
            PlaceList::Arenas => {
                let arenas = self.place.arenas.iter();
                arenas.map(|it| joined(&[&it.name, &it.open])).collect()
            }
            PlaceList::LocalOffers => self.local_offers(),
        };
        let said = lines.iter().map(|line| self.own_words(line)).collect();
        listed(said, Part::List)
    }

    fn contacts(&self) -> Vec<String> {
        let contacts = self.place.contacts.iter();
        contacts.map(|it| joined(&[&it.name, &it.phone])).collect()
    }

    /// Courses that this category may come to.
    fn courses(&self) -> Vec<String> {
        let courses = self.place.courses.iter();
        let open = courses.filter(|it| it.open_to.is_empty() || self.is_among(&it.open_to));
        open.map(|it| joined(&[&it.name, &it.levels.join("–")]))
            .collect()
    }

    /// Those that share an interest with the person; all, when none does or nobody asked.
    fn associations(&self) -> Vec<String> {
        let talk = self.talk.as_ref();
        let interests = talk
            .map(|talk| talk.values("interests"))
            .unwrap_or_default();
        let all = &self.place.associations;
        let shared = all
            .iter()
            .filter(|it| it.interests.iter().any(|known| interests.contains(known)));
        let mut chosen: Vec<_> = shared.collect();
        if chosen.is_empty() {
            chosen.extend(all);
        }
        chosen
            .into_iter()
            .map(|it| joined(&[&it.name, &it.contact]))
            .collect()
    }

    fn local_offers(&self) -> Vec<String> {
        let offers = self.place.local_offers.iter();
        let open = offers.filter(|it| it.categories.is_empty() || self.is_among(&it.categories));
        open.map(|it| it.name.clone()).collect()
    }

    fn is_among(&self, categories: &[String]) -> bool {
        let category = self.category();
        categories.contains(&category)
    }

    fn category(&self) -> String {
        let said = self.talk.as_ref().and_then(|talk| talk.value("category"));
        said.or_else(|| self.person.category.clone())
            .unwrap_or_else(|| "other".to_owned())
    }

    /// Each right by name, what is said of it, how certain it is, and where it stands.
    pub(super) fn rights_list(&self, list: RightsList) -> Vec<Part> {
        let basis = self
            .talk
            .as_ref()
            .and_then(|talk| talk.value("permit_basis"));
        let category = self.category();
        let rights = self.rights.of(&category, basis.as_deref()).into_iter();
        let wanted = rights.filter(|(right, _)| match list {
            RightsList::All => true,
            RightsList::Courses => right.measure == Some(COURSES),
            RightsList::Housing => right.measure == Some(HOUSING),
        });
        wanted
            .flat_map(|(right, standing)| self.right(right, standing))
            .collect()
    }

    fn right(&self, right: &Right, standing: Standing) -> Vec<Part> {
        let mut parts = vec![
            Part::Heading(self.say(&format!("rights-{}", right.id))),
            Part::Paragraph(self.say(&right.message)),
            Part::Paragraph(self.say(standing.message())),
        ];
        parts.extend(self.rates(right));
        let laws = right.refers.iter().filter_map(|refers| {
            let law = self.rights.laws.get(&refers.law)?;
            let section = refers.section.as_deref().unwrap_or_default();
            Some(joined_by(" ", &[&law.title, section]))
        });
        let laws: Vec<String> = laws.collect();
        if !laws.is_empty() {
            parts.push(Part::Note(self.own_words(&laws.join("; "))));
        }
        parts.push(Part::Note(self.source(right)));
        parts
    }

    fn source(&self, right: &Right) -> Words {
        let (Some(source), Some(date)) = (&right.source, right.date) else {
            return self.say("rights-unknown_date");
        };
        self.say_with("rights-source", |tag| {
            let date = Arg::Text(date_in(tag, date));
            vec![("source", Arg::Text(source.clone())), ("date", date)]
        })
    }

    /// Rates that the person receives; what the municipality gets is not the newcomer's business.
    fn rates(&self, right: &Right) -> Vec<Part> {
        let of_person = right.rates.iter().filter(|id| {
            let mut rates = self.rights.rates.iter();
            rates.any(|rate| rate.id == **id && rate.to == Receiver::Person)
        });
        let facts: Vec<(Words, Words)> = of_person
            .map(|id| (self.say(&format!("rights-rate-{id}")), self.rate(id)))
            .collect();
        if facts.is_empty() {
            return Vec::new();
        }
        vec![Part::Facts(facts)]
    }

    fn rate(&self, id: &str) -> Words {
        match self.rights.rate(id, self.today) {
            Known::Unknown => self.say("rights-rate-unknown"),
            Known::Holds(rate, amount) => self.amount(rate, amount),
            Known::Outdated(rate, amount, until) => {
                let amount = self.amount(rate, amount);
                let outdated = self.say_with("rights-rate-outdated", |tag| {
                    vec![("until", Arg::Text(date_in(tag, until)))]
                });
                together(amount, ". ", outdated)
            }
        }
    }

    fn amount(&self, rate: &Rate, amount: f64) -> Words {
        let amount = self.say_with(rate.unit.message(), |_| {
            vec![("amount", Arg::Number(amount))]
        });
        together(amount, " ", self.say(&format!("rights-per-{}", rate.per)))
    }
}

/// Two texts one after the other, in each language.
fn together(first: Words, between: &str, second: Words) -> Words {
    let pairs = first.0.into_iter().zip(second.0);
    let joined = pairs.map(|(first, second)| Saying {
        text: format!("{}{between}{}", first.text, second.text),
        ..first
    });
    Words(joined.collect())
}

fn joined(parts: &[&str]) -> String {
    joined_by(" – ", parts)
}

fn joined_by(between: &str, parts: &[&str]) -> String {
    let filled: Vec<&str> = parts.iter().copied().filter(|it| !it.is_empty()).collect();
    filled.join(between)
}
