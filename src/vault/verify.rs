//! Verification of a whole vault: every file by name, and every gap in what the devices have written.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::ControlFlow;

use serde::Serialize;

use super::erasure::erased_by;
use super::error::{BadFile, Error, Fault};
use super::events::event::{Head, Header};
use super::events::open::{Listing, Opened};
use super::ids::{DeviceId, EventName, RecordId};
use super::keys;
use super::{Vault, layout};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Events that were opened and stand.
    pub sound: usize,
    /// Events that this person may not read: their bytes were not checked.
    pub closed: usize,
    /// Everything that is not what it should be, by name.
    pub bad: Vec<BadFile>,
}

impl Report {
    /// By name, with one line for each file: the fault that comes last in [`Fault`] says most.
    fn sort(&mut self) {
        self.bad
            .sort_by(|a, b| (&a.file, b.fault).cmp(&(&b.file, a.fault)));
        self.bad.dedup_by(|next, kept| next.file == kept.file);
    }
}

impl Vault {
    /// Opens and checks every file of the vault, and the drafts in LOCAL. `progress` hears (done, of).
    ///
    /// # Errors
    /// [`Error::Stopped`], [`Error::Disk`] when the vault cannot be listed.
    pub fn verify(
        &mut self,
        progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Report, Error> {
        self.renew_circle()?;
        let listing = Listing::read(&self.places, self.disk())?;
        let mut report = Report {
            bad: listing.bad,
            ..Report::default()
        };
        let mut evidence = Evidence {
            there: listing.events.iter().copied().collect(),
            ..Evidence::default()
        };
        let (mut done, of) = (0, listing.events.len());
        let ended = self
            .opener()
            .open_all(&listing.events, &mut |name, opened| {
                progress(done, of)?;
                done += 1;
                self.judge(name, opened, &mut report, &mut evidence);
                ControlFlow::Continue(())
            });
        if ended.is_break() {
            return Err(Error::Stopped);
        }
        report.bad.extend(self.circle.bad.iter().cloned());
        report.bad.extend(self.gone(&evidence));
        report
            .bad
            .extend(evidence.backdated(&self.circle.roster.last_of_former()));
        report.bad.extend(evidence.gaps(self.keys.owner.device));
        report.bad.extend(self.foreign_files()?);
        report.bad.extend(self.bad_keys()?);
        report.bad.extend(self.drafts()?.bad);
        report.sort();
        // Only afterwards: what it knew before is what it compared with.
        for (name, header) in &evidence.headers {
            self.chain.note(*name, header);
        }
        Ok(report)
    }

    fn judge(&self, name: EventName, opened: Opened, report: &mut Report, evidence: &mut Evidence) {
        match opened {
            Opened::Event(event) => {
                report.sound += 1;
                evidence
                    .erased
                    .extend(erased_by(&self.circle.roster, &event.header, &event.body));
                evidence.take(name, event.header);
            }
            // What was readable once cannot have been sealed to others since.
            Opened::Closed if self.index.has(&name) || self.chain.is_mine(&name) => {
                report.bad.push(layout::bad_event(&name, Fault::Altered));
            }
            Opened::Closed => {
                report.closed += 1;
                evidence.closed.insert(name);
            }
            Opened::Bad(fault) => report.bad.push(layout::bad_event(&name, fault)),
            Opened::Newer(_) => report.bad.push(layout::bad_event(&name, Fault::Newer)),
        }
    }

    /// What this computer has known and the vault holds no more: rolled back where it was a device's newest.
    fn gone(&self, evidence: &Evidence) -> Vec<BadFile> {
        let is_missing = |name: &EventName| evidence.is_missing(name);
        let known = self.index.gone(&evidence.there).filter(is_missing);
        let heads = self
            .chain
            .heads()
            .map(|(_, head)| head.event)
            .filter(is_missing);
        let missing = known.map(|name| layout::bad_event(&name, Fault::Missing));
        let rolled_back = heads.map(|name| layout::bad_event(&name, Fault::RolledBack));
        missing.chain(rolled_back).collect()
    }

    /// What lies at the top of the vault and is none of Bolyst's.
    fn foreign_files(&self) -> Result<Vec<BadFile>, Error> {
        use super::machine::disk::At;
        let names = self
            .disk()
            .names(&self.places.vault)
            .at(&self.places.vault)?;
        let ours = [
            layout::README,
            layout::KEYS,
            layout::EVENTS,
            layout::TICKETS,
        ];
        let foreign = names
            .into_iter()
            .filter(|name| !ours.contains(&name.as_str()));
        let foreign = foreign.map(|name| layout::bad(name, Fault::Foreign));
        let missing = (!self.disk().exists(&self.places.vault.join(layout::README)))
            .then(|| layout::bad(layout::README, Fault::Missing));
        Ok(foreign.chain(missing).collect())
    }

    /// Key files that are missing, foreign, or hold another key than the roster names.
    fn bad_keys(&self) -> Result<Vec<BadFile>, Error> {
        use super::machine::disk::At;
        let folder = self.places.keys();
        let there = self.disk().names(&folder).at(&folder)?;
        let there: BTreeSet<String> = there.into_iter().collect();
        let files = self.key_files();
        let (wanted, allowed) = files.known();

        let foreign = there.difference(&wanted).filter(|f| !allowed.contains(*f));
        let foreign = foreign.map(|f| layout::bad_key(f, Fault::Foreign));
        let missing = wanted.difference(&there);
        let missing = missing.map(|f| layout::bad_key(f, Fault::Missing));
        let members = self
            .members()
            .iter()
            .flat_map(|member| files.files_of(member));
        let escrowed = members.filter_map(|(file, expected)| {
            let fault = self.escrow_fault(&file, &expected)?;
            there.contains(&file).then(|| layout::bad_key(&file, fault))
        });
        Ok(foreign.chain(missing).chain(escrowed).collect())
    }

    /// What is the matter with a member's key in escrow, as far as this person can tell.
    fn escrow_fault(&self, file: &str, expected: &age::x25519::Recipient) -> Option<Fault> {
        let office = self.circle.shared.office.values();
        let office: Vec<_> = office.map(|key| &**key).collect();
        if office.is_empty() {
            return None;
        }
        match keys::open_key(&self.places, file, office, self.disk()) {
            Ok(Some(identity)) if identity.to_public() == *expected => None,
            Ok(Some(_)) => Some(Fault::Forged),
            Ok(None) => Some(Fault::Altered),
            Err(fault) => Some(fault),
        }
    }
}

/// What the readable events say about one another.
#[derive(Default)]
struct Evidence {
    /// Every event by name, readable or not.
    there: BTreeSet<EventName>,
    closed: BTreeSet<EventName>,
    headers: HashMap<EventName, Header>,
    /// By device and number; more than one event is a fork.
    chains: BTreeMap<(Option<DeviceId>, u64), Vec<EventName>>,
    erased: BTreeSet<RecordId>,
}

impl Evidence {
    fn take(&mut self, name: EventName, header: Header) {
        let link = (header.device, header.seq);
        self.chains.entry(link).or_default().push(name);
        self.headers.insert(name, header);
    }

    /// Not there, and not erased on purpose.
    fn is_missing(&self, name: &EventName) -> bool {
        !self.there.contains(name) && !self.erased.contains(&name.record)
    }

    /// Events that somebody who has left wrote later, under numbers from before: the chain from their last event that
    /// counts does not lead to them. They are taken out of the chains, so that the genuine ones are no forks.
    fn backdated(&mut self, last: &HashMap<DeviceId, Head>) -> Vec<BadFile> {
        let mut late = Vec::new();
        for (device, head) in last {
            let (known, whole_from) = self.chain_to(head);
            let numbers = (Some(*device), whole_from)..=(Some(*device), head.seq);
            for names in self.chains.range_mut(numbers).map(|(_, names)| names) {
                let others = names.iter().filter(|name| !known.contains(name));
                late.extend(others.map(|name| layout::bad_event(name, Fault::Late)));
                names.retain(|name| known.contains(name));
            }
        }
        late
    }

    /// The events that a device's chain to this one leads through, and from which number on none is missing.
    fn chain_to(&self, head: &Head) -> (BTreeSet<EventName>, u64) {
        let mut known = BTreeSet::from([head.event]);
        let mut at = head.event;
        while let Some(header) = self.headers.get(&at) {
            match header.prev {
                Some(prev) if known.insert(prev) => at = prev,
                _ => return (known, header.seq),
            }
        }
        let seqs = known.iter().filter_map(|name| self.headers.get(name));
        let lowest = seqs.map(|header| header.seq).min();
        (known, lowest.unwrap_or(head.seq))
    }

    /// What events name and the vault does not hold, numbers given away twice, and what this device wrote itself
    /// and cannot open any more.
    fn gaps(&self, me: DeviceId) -> Vec<BadFile> {
        let mut bad = Vec::new();
        let mine = self
            .headers
            .values()
            .filter(|header| header.device == Some(me));
        let written = mine.filter_map(|header| header.prev);
        let shut = written.filter(|name| self.closed.contains(name));
        bad.extend(shut.map(|name| layout::bad_event(&name, Fault::Altered)));
        for header in self.headers.values() {
            let parents = header.parents.iter().map(|event| EventName {
                record: header.record,
                event: *event,
            });
            let seen = header.seen.values().map(|head| head.event);
            let named = parents.chain(seen).chain(header.prev);
            let missing = named.filter(|name| self.is_missing(name));
            bad.extend(missing.map(|name| layout::bad_event(&name, Fault::Missing)));
        }
        // The recovery sheet is nobody's computer: it may be used in two places.
        let of_devices = self
            .chains
            .iter()
            .filter(|((device, _), _)| device.is_some());
        for (_, same_number) in of_devices.filter(|(_, names)| names.len() > 1) {
            let forked = same_number.iter();
            bad.extend(forked.map(|name| layout::bad_event(name, Fault::Forked)));
        }
        bad.extend(self.broken_links());
        bad
    }

    /// Events whose predecessor is not the one that their device wrote before.
    fn broken_links(&self) -> impl Iterator<Item = BadFile> + '_ {
        let broken = self.headers.iter().filter(|(_, header)| match header.prev {
            None => header.seq != 1,
            Some(prev) => self.headers.get(&prev).is_some_and(|before| {
                (before.device, before.seq + 1) != (header.device, header.seq)
            }),
        });
        broken.map(|(name, _)| layout::bad_event(name, Fault::Forged))
    }
}
