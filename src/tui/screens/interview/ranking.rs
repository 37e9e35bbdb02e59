//! Putting choices in order.

use crate::interview::Offer;
use crate::record::Value;

pub struct Ranking {
    /// In the order that stands on the screen.
    pub offers: Vec<Offer>,
    pub cursor: usize,
    /// Nobody has put anything in order yet: the order on the screen is not an answer.
    pub untouched: bool,
}

impl Ranking {
    pub fn new(mut offers: Vec<Offer>, value: Option<&Value>) -> Ranking {
        let order = match value {
            Some(Value::Many(order)) => order.as_slice(),
            _ => &[],
        };
        let place = |offer: &Offer| {
            order
                .iter()
                .position(|value| *value == offer.value)
                .unwrap_or(usize::MAX)
        };
        offers.sort_by_key(place);
        Ranking {
            offers,
            cursor: 0,
            untouched: order.is_empty(),
        }
    }

    pub fn move_cursor(&mut self, by: isize) {
        let last = self.offers.len().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }

    /// Moves the choice under the cursor up (-1) or down (+1).
    pub fn shift(&mut self, by: isize) {
        let to = self.cursor.saturating_add_signed(by);
        if to < self.offers.len() && to != self.cursor {
            self.offers.swap(self.cursor, to);
            self.cursor = to;
        }
        self.untouched = false;
    }

    pub fn value(&self) -> Option<Value> {
        if self.untouched {
            return None;
        }
        Some(Value::Many(
            self.offers
                .iter()
                .map(|offer| offer.value.clone())
                .collect(),
        ))
    }
}
