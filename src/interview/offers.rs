//! The choices on offer now.

use super::{Interview, Offer, Spot};
use crate::form::expression::evaluate::{View, evaluate, rows};
use crate::form::expression::random::shuffled;
use crate::form::logic::{Aspect, Body};
use crate::form::{ChoiceList, Kind, Node};

/// The value of the choice that `or_other` adds.
const OTHER: &str = "other";
/// Its words.
const OTHER_MESSAGE: &str = "answer-other";

impl Interview {
    /// The choices on offer at a select or rank, filtered and shuffled as the form says.
    pub fn offers(&self, at: Spot) -> Vec<Offer> {
        let Ok(node) = self.known(at) else {
            return Vec::new();
        };
        let Some(list) = self.list_of(node) else {
            return Vec::new();
        };
        let mut rows = self.rows_on_offer(at.0);
        if node
            .parameters
            .iter()
            .any(|(name, value)| name == "randomize" && value == "true")
        {
            let order = shuffled(rows.len(), self.shuffle_seed(at.0, node));
            rows = order
                .into_iter()
                .filter_map(|index| rows.get(index).copied())
                .collect();
        }
        let choices = rows
            .into_iter()
            .filter_map(|row| list.choices.get(row as usize));
        let mut offers: Vec<Offer> = choices
            .map(|choice| Offer {
                value: choice.value.clone(),
                message: choice.message.clone(),
                name: choice.name.clone(),
            })
            .collect();
        if node.or_other && offers.iter().all(|offer| offer.value != OTHER) {
            offers.push(Offer {
                value: OTHER.to_owned(),
                message: OTHER_MESSAGE.to_owned(),
                name: None,
            });
        }
        offers
    }

    /// Values of the choices on offer, in the order in which they are shown.
    pub(super) fn offered_values(&self, at: Spot) -> Vec<String> {
        self.offers(at)
            .into_iter()
            .map(|offer| offer.value)
            .collect()
    }

    fn list_of(&self, node: &Node) -> Option<&ChoiceList> {
        self.form.lists.get(node.list?)
    }

    /// Rows of the list that pass the filter, in order.
    pub(super) fn rows_on_offer(&self, place: u32) -> Vec<u32> {
        let slot = self.tree.slot(place);
        let filter = self
            .form
            .logic
            .rule(slot.node, Aspect::ChoiceFilter)
            .map(|(_, rule)| &rule.body);
        if let Some(Body::Filter(items)) = filter {
            return rows(items, &self.sight(), View::at(slot.instance, place));
        }
        let size = self
            .list_of(self.form.node(slot.node))
            .map_or(0, |list| list.choices.len());
        (0..size as u32).collect()
    }

    /// Is a choice among these rows of its list, or the one that `or_other` adds?
    pub(super) fn stands(&self, node: &Node, rows: &[u32], choice: &str) -> bool {
        if node.or_other && choice == OTHER {
            return true;
        }
        let row = self
            .list_of(node)
            .and_then(|list| list.choices.iter().position(|known| known.value == choice));
        row.is_some_and(|row| rows.binary_search(&(row as u32)).is_ok())
    }

    /// Is it in the list at all?
    pub(super) fn is_choice(&self, node: &Node, choice: &str) -> bool {
        let known = |list: &ChoiceList| list.choices.iter().any(|known| known.value == choice);
        node.or_other && choice == OTHER || self.list_of(node).is_some_and(known)
    }

    /// The four cells of a balance share one order; any other list has its own.
    fn shuffle_seed(&self, place: u32, node: &Node) -> i64 {
        let slot = self.tree.slot(place);
        if let Some((_, rule)) = self.form.logic.rule(slot.node, Aspect::Seed)
            && let Body::Expr(expr) = &rule.body
        {
            let value = evaluate(expr, &self.sight(), View::at(slot.instance, place));
            return crate::form::expression::seed_of(&value, self.now.offset());
        }
        let parent = node
            .parent
            .map(|parent| self.form.node(parent))
            .filter(|parent| parent.kind == Kind::Balance);
        let name = parent.map_or(&node.name, |parent| &parent.name);
        let salt = name.bytes().fold(0u64, |salt, byte| {
            salt.wrapping_mul(31).wrapping_add(u64::from(byte))
        });
        (self.paper.seed ^ salt) as i64 & i64::MAX
    }
}
