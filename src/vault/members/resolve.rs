//! From the claims in the folder to who belongs to the office: the same on every computer that has the same claims,
//! in whatever order they came.
//!
//! A claim counts when its signer was entitled to it by what the claim itself follows (its causal past), and when
//! nobody had taken that right away without the signer having known. So a person who was removed cannot write, with
//! an old date, what they may not write now.
//!
//! One thing is never a colleague's to decide: a supervisor's rights are taken away by the recovery sheet's root key,
//! or given up by themselves. Otherwise two supervisors who remove each other, or one stolen computer, would decide
//! who the office is.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::standing::{Change, Signer, State};
use super::statement::{Claim, EpochId, Role};
use crate::vault::events::history::sort_causally;
use crate::vault::ids::{EventId, MemberId, OfficeId};
use crate::vault::keys::signing::VerifyingKey;

/// What became of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Counts,
    /// Its signer had lost the right to say so.
    Late,
    /// Its signer never had the right.
    Forged,
}

/// The claims in causal order, each with its verdict, and what follows from them.
pub struct Resolved {
    pub claims: Vec<(Claim, Verdict)>,
    pub state: State,
    /// Epochs whose keys nobody has who was removed or lowered.
    pub clean: BTreeSet<EpochId>,
}

/// Which claims count, and what the roster is.
pub fn resolve(office: &OfficeId, claims: Vec<Claim>) -> Resolved {
    let (mut claims, strangers) = known_signers_only(office, claims);
    sort_causally(&mut claims, |claim| (claim.event.id, &claim.event.header));
    let order = Order::of(&claims);
    let judge = Judge {
        office,
        claims: &claims,
        order: &order,
    };

    // What nobody can take away comes first: the sheet's word, and a supervisor's own to step down.
    let plain = judge.pass(&[], &[]);
    let supreme = plain.revocations(|revocation| revocation.is_final);
    let without = judge.pass(&supreme, &[]);
    let removals = without.revocations(|revocation| !revocation.is_final);
    let last = judge.pass(&supreme, &removals);

    let clean = last.clean_epochs(&order);
    let Pass {
        state, verdicts, ..
    } = last;
    let strangers = strangers.into_iter().map(|claim| (claim, Verdict::Forged));
    Resolved {
        claims: claims.into_iter().zip(verdicts).chain(strangers).collect(),
        state,
        clean,
    }
}

/// Sets aside what is signed by a key that no claim of a known signer names: anyone could fill the folder with it.
fn known_signers_only(office: &OfficeId, claims: Vec<Claim>) -> (Vec<Claim>, Vec<Claim>) {
    let mut known: HashSet<VerifyingKey> = HashSet::new();
    let (mut kept, mut others) = (Vec::new(), claims);
    loop {
        let is_known = |claim: &Claim| known.contains(&claim.key) || claim.key.office() == *office;
        let (new, rest): (Vec<Claim>, Vec<Claim>) = others.into_iter().partition(is_known);
        others = rest;
        if new.is_empty() {
            return (kept, others);
        }
        for claim in &new {
            known.extend(claim.says.devices.values().chain(claim.says.doors.values()));
        }
        kept.extend(new);
    }
}

/// Which claim follows which.
struct Order {
    /// For each claim, those before it.
    pasts: Vec<Past>,
}

/// A set of positions.
#[derive(Clone)]
struct Past(Vec<u64>);

impl Past {
    fn empty(of: usize) -> Self {
        Self(vec![0; of.div_ceil(64)])
    }

    fn insert(&mut self, position: usize) {
        if let Some(word) = self.0.get_mut(position / 64) {
            *word |= 1 << (position % 64);
        }
    }

    fn contains(&self, position: usize) -> bool {
        let word = self.0.get(position / 64);
        word.is_some_and(|word| word & (1 << (position % 64)) != 0)
    }

    fn include(&mut self, other: &Past) {
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
    }

    fn includes(&self, other: &Past) -> bool {
        let mut words = self.0.iter().zip(&other.0);
        words.all(|(word, wanted)| word & wanted == *wanted)
    }
}

impl Order {
    /// `claims` are in causal order.
    fn of(claims: &[Claim]) -> Self {
        let mut positions: HashMap<EventId, usize> = HashMap::new();
        let mut pasts: Vec<Past> = Vec::with_capacity(claims.len());
        for (position, claim) in claims.iter().enumerate() {
            let mut past = Past::empty(claims.len());
            for parent in &claim.event.header.parents {
                if let Some(parent) = positions.get(parent).copied() {
                    past.insert(parent);
                    past.include(&pasts[parent]);
                }
            }
            pasts.push(past);
            positions.insert(claim.event.id, position);
        }
        Self { pasts }
    }

    fn follows(&self, later: usize, earlier: usize) -> bool {
        self.pasts
            .get(later)
            .is_some_and(|past| past.contains(earlier))
    }

    fn are_concurrent(&self, one: usize, other: usize) -> bool {
        one != other && !self.follows(one, other) && !self.follows(other, one)
    }
}

/// Someone's rights were taken away.
#[derive(Clone, Copy)]
struct Revocation {
    position: usize,
    of: MemberId,
    /// By the sheet, or by the person themselves.
    is_final: bool,
}

struct Judge<'a> {
    office: &'a OfficeId,
    claims: &'a [Claim],
    order: &'a Order,
}

/// One reading of all claims.
struct Pass {
    state: State,
    verdicts: Vec<Verdict>,
    /// What each claim that counts changes.
    changes: Vec<Option<Change>>,
    revocations: Vec<Revocation>,
}

impl Judge<'_> {
    /// Reads all claims; those count for nothing whose signer had lost the right by one of these revocations.
    fn pass(&self, supreme: &[Revocation], removals: &[Revocation]) -> Pass {
        let mut pass = Pass {
            state: State::default(),
            verdicts: Vec::with_capacity(self.claims.len()),
            changes: Vec::with_capacity(self.claims.len()),
            revocations: Vec::new(),
        };
        let mut counted = Past::empty(self.claims.len());
        for (position, claim) in self.claims.iter().enumerate() {
            let past = &self.order.pasts[position];
            let base = match past.includes(&counted) {
                true => None,
                false => Some(pass.state_of(past)),
            };
            let base = base.as_ref().unwrap_or(&pass.state);
            let change = Change::between(base, claim);
            let verdict = match self.signer_entitled_to(claim, &change, base) {
                None => Verdict::Forged,
                Some(signer) if self.is_late(position, &signer, supreme, removals) => Verdict::Late,
                Some(signer) => {
                    counted.insert(position);
                    pass.note_revocation(position, &change, &signer);
                    pass.state.apply(&change);
                    Verdict::Counts
                }
            };
            pass.changes
                .push((verdict == Verdict::Counts).then_some(change));
            pass.verdicts.push(verdict);
        }
        pass
    }

    /// The signer, when what the claim follows entitles them to this change.
    fn signer_entitled_to(&self, claim: &Claim, change: &Change, base: &State) -> Option<Signer> {
        let header = &claim.event.header;
        if claim.key.office() == *self.office {
            return (header.author.is_none() && header.device.is_none()).then_some(Signer::Root);
        }
        let signer = base.signer(&claim.key, header.author?, header.device?)?;
        let is_own = header.author == Some(change.member);
        let is_supervisor = match signer {
            Signer::Device { member, .. } => base
                .member(&member)
                .is_some_and(|member| member.role() == Role::Supervisor),
            _ => false,
        };
        let may = match signer {
            Signer::Root => true,
            Signer::Door { .. } => is_own && change.only_adds_devices(),
            Signer::Device { .. } if is_own => is_supervisor || change.is_ones_own(),
            Signer::Device { .. } => is_supervisor && !change.oversteps(base),
        };
        may.then_some(signer)
    }

    /// Had the signer lost the right without knowing it?
    fn is_late(
        &self,
        position: usize,
        signer: &Signer,
        supreme: &[Revocation],
        removals: &[Revocation],
    ) -> bool {
        let Some(member) = signer.member() else {
            return false;
        };
        let hits = |revocation: &Revocation| {
            revocation.of == member && self.order.are_concurrent(position, revocation.position)
        };
        // Removals do not undo one another: then nobody could tell which came first, and both hold.
        let is_removal = removals.iter().any(|removal| removal.position == position);
        supreme.iter().any(hits) || (!is_removal && removals.iter().any(hits))
    }
}

impl Pass {
    /// What the claims of this past that count come to by themselves.
    fn state_of(&self, past: &Past) -> State {
        let mut state = State::default();
        let changes = self.changes.iter().enumerate();
        for (_, change) in changes.filter(|(position, _)| past.contains(*position)) {
            if let Some(change) = change {
                state.apply(change);
            }
        }
        state
    }

    fn note_revocation(&mut self, position: usize, change: &Change, signer: &Signer) {
        if change.revokes() {
            let is_own = signer.member() == Some(change.member);
            self.revocations.push(Revocation {
                position,
                of: change.member,
                is_final: is_own || signer.member().is_none(),
            });
        }
    }

    fn revocations(&self, which: impl Fn(&Revocation) -> bool) -> Vec<Revocation> {
        let revocations = self.revocations.iter();
        revocations.filter(|r| which(r)).copied().collect()
    }

    /// Epochs that were begun in the knowledge of every revocation.
    fn clean_epochs(&self, order: &Order) -> BTreeSet<EpochId> {
        let begun = self.changes.iter().enumerate();
        let begun = begun.filter_map(|(position, change)| {
            let keys = change.as_ref()?.epoch.as_ref()?;
            let mut revocations = self.revocations.iter();
            let knew_all =
                revocations.all(|revocation| order.follows(position, revocation.position));
            knew_all.then(|| keys.id.clone())
        });
        begun.collect()
    }
}
