//! Rules that wait to run again, taken in their order, each place once.

/// A set of rules, each with the places where it must run.
#[derive(Debug, Default)]
pub struct Queue {
    /// A bit for each rule that waits.
    waiting: Vec<u64>,
    /// No bit is set before this word.
    first: usize,
    places: Vec<Vec<u32>>,
}

impl Queue {
    pub fn new(rules: usize) -> Queue {
        let mut places = Vec::new();
        places.resize_with(rules, Vec::new);
        Queue {
            waiting: vec![0; rules.div_ceil(64)],
            first: 0,
            places,
        }
    }

    /// The caller sees to it that a place is not pushed twice.
    pub fn push(&mut self, rule: u32, place: u32) {
        let word = rule as usize / 64;
        self.waiting[word] |= 1 << (rule % 64);
        self.first = self.first.min(word);
        self.places[rule as usize].push(place);
    }

    /// The first rule that waits, with its places.
    pub fn pop(&mut self) -> Option<(u32, Vec<u32>)> {
        while let Some(&word) = self.waiting.get(self.first) {
            if word == 0 {
                self.first += 1;
                continue;
            }
            let bit = word.trailing_zeros();
            self.waiting[self.first] &= !(1 << bit);
            let rule = self.first as u32 * 64 + bit;
            return Some((rule, std::mem::take(&mut self.places[rule as usize])));
        }
        self.first = self.waiting.len();
        None
    }

    /// Gives the emptied list back, so that its memory is used again.
    pub fn give_back(&mut self, rule: u32, mut places: Vec<u32>) {
        let kept = &mut self.places[rule as usize];
        if kept.is_empty() {
            places.clear();
            *kept = places;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_come_in_order_also_when_an_earlier_one_is_pushed_late() {
        let mut queue = Queue::new(200);
        queue.push(130, 1);
        queue.push(70, 2);
        queue.push(70, 3);
        assert_eq!(queue.pop(), Some((70, vec![2, 3])));
        queue.push(5, 4);
        assert_eq!(queue.pop(), Some((5, vec![4])));
        assert_eq!(queue.pop(), Some((130, vec![1])));
        assert_eq!(queue.pop(), None);
        queue.push(0, 9);
        assert_eq!(queue.pop(), Some((0, vec![9])));
    }
}
