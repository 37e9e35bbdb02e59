//! From paths and names to places, and back.

use super::{Interview, Spot};
use crate::form::NodeId;

impl Interview {
    /// The path of a spot, with numbers of instances: `/data/member[2]/name`.
    pub fn path(&self, at: Spot) -> String {
        if self.tree.slots.get(at.0 as usize).is_none() {
            return String::new();
        }
        let mut parts: Vec<(NodeId, Option<u32>)> = Vec::new();
        let mut place = at.0;
        loop {
            let slot = self.tree.slot(place);
            let mut number = None;
            if self.tree.is_instance(place) {
                let instance = self.tree.instance(slot.instance);
                number = Some(instance.position);
                place = instance.range;
            }
            parts.push((slot.node, number));
            match self.tree.parent(&self.form, place) {
                Some(parent) => place = parent,
                None => break,
            }
        }
        let mut path = String::new();
        for (node, number) in parts.into_iter().rev() {
            path.push('/');
            path.push_str(&self.form.node(node).name);
            if let Some(number) = number {
                path.push_str(&format!("[{number}]"));
            }
        }
        path
    }

    pub(super) fn child_named(&self, place: u32, name: &str) -> Option<u32> {
        let slot = self.tree.slot(place);
        let child = self.form.names.child(&self.form.nodes, slot.node, name)?;
        Some(self.tree.place(&self.form, slot.instance, child))
    }

    /// The spot of a path such as `/data/member[2]/name`; `/data/member` is the repeat as a whole.
    pub fn find(&self, path: &str) -> Option<Spot> {
        let mut place = 0;
        let mut segments = path.strip_prefix("/data")?.split('/');
        if segments.next() != Some("") {
            return None;
        }
        for segment in segments {
            if self.tree.is_range(place) {
                return None;
            }
            let (name, number) = split_number(segment)?;
            let child = self.child_named(place, name)?;
            place = match number {
                None => child,
                Some(number) => {
                    let instance = self.tree.live(child).get(number.checked_sub(1)?)?;
                    self.tree.base(*instance)
                }
            };
        }
        Some(Spot(place))
    }

    /// The spot that `name` means when it is written at `at` (`${name}`): for `{ $name }` in words.
    pub fn named(&self, at: Spot, name: &str) -> Option<Spot> {
        let layout = &self.form.layout;
        let scope = self
            .tree
            .instance(self.tree.slots.get(at.0 as usize)?.instance)
            .scope;
        let reachable = |node: &NodeId| layout.encloses(layout.place(*node).scope, scope);
        let found = self.form.names.all(name).filter(reachable);
        // The innermost one that needs no choice between instances.
        let node = found.max_by_key(|node| layout.depth(layout.place(*node).scope))?;
        let instance = self.tree.enclosing(
            &self.form,
            self.tree.slot(at.0).instance,
            layout.place(node).scope,
        );
        Some(Spot(self.tree.place(&self.form, instance, node)))
    }
}

/// `member[2]` → `member`, 2. A number is written in one way only, so that no two paths mean the same place.
pub(super) fn split_number(segment: &str) -> Option<(&str, Option<usize>)> {
    let Some((name, rest)) = segment.split_once('[') else {
        return Some((segment, None));
    };
    let digits = rest.strip_suffix(']')?;
    let plain = !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((name, Some(digits.parse().ok().filter(|_| plain)?)))
}
