//! The conversation's tree, flat: blocks of places, one for the root and one for each instance of a repeat.

use std::fmt;

use crate::form::expression::Cell;
use crate::form::{Form, Kind, NodeId};
use crate::record::Answer;

/// More places than this are not made, whatever a count says.
pub const MOST_PLACES: usize = 100_000;
/// More instances of one repeat are not made.
pub const MOST_INSTANCES: usize = 1_000;

/// What is known of a place, one bit each.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Flags(u16);

impl Flags {
    /// Its own condition holds.
    pub const OWN: Flags = Flags(1);
    /// Its own condition and those of all groups around it hold.
    pub const RELEVANT: Flags = Flags(1 << 1);
    pub const REQUIRED: Flags = Flags(1 << 2);
    pub const READ_ONLY: Flags = Flags(1 << 3);
    /// The constraint does not hold.
    pub const VIOLATED: Flags = Flags(1 << 4);
    /// The soft check does not hold.
    pub const DOUBTED: Flags = Flags(1 << 5);
    /// The answer does not fit the type; its raw text is kept.
    pub const UNFIT: Flags = Flags(1 << 6);
    /// Noted as changed in this operation.
    pub const CHANGED: Flags = Flags(1 << 7);
    /// Somebody was here.
    pub const VISITED: Flags = Flags(1 << 8);

    pub fn has(self, flag: Flags) -> bool {
        self.0 & flag.0 != 0
    }

    /// Sets or clears a flag; tells whether that changed anything.
    pub fn put(&mut self, flag: Flags, on: bool) -> bool {
        let before = self.0;
        self.0 = if on {
            before | flag.0
        } else {
            before & !flag.0
        };
        self.0 != before
    }
}

/// One place: a question, group or repeat in one block.
pub struct Slot {
    pub node: NodeId,
    /// The instance whose block this is.
    pub instance: u32,
    pub flags: Flags,
    /// Aspects that wait to be worked out, by bit.
    pub queued: u16,
    /// What expressions read here while it is relevant.
    pub cell: Cell,
    pub answer: Option<Box<Answer>>,
}

impl fmt::Debug for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Slot({})", self.node.0)
    }
}

/// The root, or one instance of a repeat.
#[derive(Debug)]
pub struct Instance {
    pub scope: u32,
    /// The instance around it; the root's is the root itself.
    pub parent: u32,
    /// First place of its block.
    pub base: u32,
    /// The place of the repeat.
    pub range: u32,
    /// Its number among its fellows, from 1; 0 while it is put aside.
    pub position: u32,
    /// Stays the same for good, whatever its number becomes.
    pub identity: String,
}

/// The instances of one repeat at one place.
#[derive(Debug, Default)]
pub struct Range {
    pub live: Vec<u32>,
    /// Put aside because the count became smaller; they come back with their answers.
    pub spare: Vec<u32>,
}

/// All places of a conversation. A place keeps its number for good, also while its instance is put aside.
#[derive(Debug, Default)]
pub struct Tree {
    pub slots: Vec<Slot>,
    pub instances: Vec<Instance>,
    /// Sorted by place, since places are only ever added.
    ranges: Vec<(u32, Range)>,
}

impl Tree {
    /// Makes a block for an instance of a scope, put aside; returns the instance.
    pub fn grow(&mut self, form: &Form, scope: u32, parent: u32, range: u32) -> u32 {
        let instance = self.instances.len() as u32;
        let base = self.slots.len() as u32;
        self.instances.push(Instance {
            scope,
            parent,
            base,
            range,
            position: 0,
            identity: String::new(),
        });
        for &node in &form.layout.scope(scope).nodes {
            let place = self.slots.len() as u32;
            let written = form.node(node);
            let mut flags = Flags::OWN;
            flags.put(Flags::REQUIRED, written.required);
            flags.put(Flags::READ_ONLY, written.read_only);
            if written.kind == Kind::Repeat && place != base {
                self.ranges.push((place, Range::default()));
            }
            self.slots.push(Slot {
                node,
                instance,
                flags,
                queued: 0,
                cell: Cell::Blank,
                answer: None,
            });
        }
        instance
    }

    /// Places are only ever made here and never taken away, so that a place is always within the slots.
    pub fn slot(&self, place: u32) -> &Slot {
        &self.slots[place as usize]
    }

    pub fn slot_mut(&mut self, place: u32) -> &mut Slot {
        &mut self.slots[place as usize]
    }

    pub fn instance(&self, instance: u32) -> &Instance {
        &self.instances[instance as usize]
    }

    pub fn base(&self, instance: u32) -> u32 {
        self.instance(instance).base
    }

    /// The place of a node in an instance's block.
    pub fn place(&self, form: &Form, instance: u32, node: NodeId) -> u32 {
        self.base(instance) + form.layout.place(node).offset
    }

    pub fn range(&self, place: u32) -> Option<&Range> {
        let index = self
            .ranges
            .binary_search_by_key(&place, |(place, _)| *place)
            .ok()?;
        Some(&self.ranges[index].1)
    }

    pub fn range_mut(&mut self, place: u32) -> Option<&mut Range> {
        let index = self
            .ranges
            .binary_search_by_key(&place, |(place, _)| *place)
            .ok()?;
        Some(&mut self.ranges[index].1)
    }

    /// The place of the repeat with this running number.
    pub fn range_at(&self, index: usize) -> Option<u32> {
        self.ranges.get(index).map(|(place, _)| *place)
    }

    pub fn live(&self, place: u32) -> &[u32] {
        self.range(place).map_or(&[], |range| &range.live)
    }

    /// Is this place the instance itself (and not the repeat, nor a question)?
    pub fn is_instance(&self, place: u32) -> bool {
        let instance = self.slot(place).instance;
        instance != 0 && self.base(instance) == place
    }

    /// Is this place a repeat as a whole?
    pub fn is_range(&self, place: u32) -> bool {
        self.range(place).is_some()
    }

    /// Is this place part of the conversation now, and not of an instance that is put aside?
    pub fn is_attached(&self, place: u32) -> bool {
        let mut at = self.slot(place).instance;
        while at != 0 {
            let instance = self.instance(at);
            if instance.position == 0 {
                return false;
            }
            at = instance.parent;
        }
        true
    }

    /// The place around it: a group, an instance, or the repeat of an instance.
    pub fn parent(&self, form: &Form, place: u32) -> Option<u32> {
        let slot = self.slot(place);
        let instance = self.instance(slot.instance);
        if instance.base == place {
            return (slot.instance != 0).then_some(instance.range);
        }
        let parent = form.node(slot.node).parent?;
        let opens = form.layout.place(parent).opens == Some(instance.scope);
        Some(if opens {
            instance.base
        } else {
            self.place(form, slot.instance, parent)
        })
    }

    /// The places directly inside, in form order.
    pub fn children(&self, form: &Form, place: u32, mut visit: impl FnMut(u32)) {
        if let Some(range) = self.range(place) {
            range
                .live
                .iter()
                .for_each(|&instance| visit(self.base(instance)));
            return;
        }
        let slot = self.slot(place);
        let base = self.base(slot.instance);
        for &child in &form.node(slot.node).children {
            visit(base + form.layout.place(child).offset);
        }
    }

    /// Puts an instance among its fellows at an index.
    pub fn attach(&mut self, instance: u32, index: usize) {
        let place = self.instance(instance).range;
        let Some(range) = self.range_mut(place) else {
            return;
        };
        range.spare.retain(|&spare| spare != instance);
        let index = index.min(range.live.len());
        range.live.insert(index, instance);
        self.renumber(place, index);
    }

    /// Puts an instance aside; returns where it was.
    pub fn detach(&mut self, instance: u32) -> Option<usize> {
        let place = self.instance(instance).range;
        let range = self.range_mut(place)?;
        let index = range.live.iter().position(|&live| live == instance)?;
        range.live.remove(index);
        self.instances[instance as usize].position = 0;
        self.renumber(place, index);
        Some(index)
    }

    /// Numbers the instances of a repeat from this index on.
    fn renumber(&mut self, place: u32, from: usize) {
        let live = self.range(place).and_then(|range| range.live.get(from..));
        let live = live.unwrap_or_default().to_vec();
        for (index, instance) in (from as u32..).zip(live) {
            self.instances[instance as usize].position = index + 1;
        }
    }

    /// Every instance of a scope below an instance, in order.
    pub fn below(&self, form: &Form, instance: u32, scope: u32) -> Vec<u32> {
        let mut found = vec![instance];
        for step in form.layout.between(self.instance(instance).scope, scope) {
            let Some(repeat) = form.layout.scope(step).repeat else {
                continue;
            };
            let inside = found
                .into_iter()
                .flat_map(|outer| self.live(self.place(form, outer, repeat)).iter().copied());
            found = inside.collect();
        }
        found
    }

    /// The instance of a scope that is this one or lies around it.
    pub fn enclosing(&self, form: &Form, instance: u32, scope: u32) -> u32 {
        let depth = form.layout.depth(scope);
        let mut at = instance;
        while form.layout.depth(self.instance(at).scope) > depth {
            at = self.instance(at).parent;
        }
        at
    }
}
