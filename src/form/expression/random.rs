//! Random numbers that can be replayed: everything follows from the session's seed.

/// SplitMix64: small, and good enough for ids and shuffles.
#[derive(Clone, Debug)]
pub struct Stream {
    state: u64,
}

impl Stream {
    pub fn new(seed: u64) -> Stream {
        Stream { state: seed }
    }

    pub fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 (inclusive) to 1 (exclusive).
    pub fn fraction(&mut self) -> f64 {
        (self.draw() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A random UUID (RFC 4122, version 4).
    pub fn uuid(&mut self) -> String {
        let high = self.draw() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000;
        let low = self.draw() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000;
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xFFFF,
            high & 0xFFFF,
            low >> 48,
            low & 0xFFFF_FFFF_FFFF
        )
    }
}

/// The order in which ODK shuffles: Fisher and Yates "inside out", fed by Park and Miller's generator, so that a
/// seed gives the same order here as in Collect.
pub fn shuffled(length: usize, seed: i64) -> Vec<usize> {
    const MODULUS: i64 = 2_147_483_647;
    const FACTOR: i64 = 16_807;
    let mut state = seed % MODULUS;
    if state <= 0 {
        state += MODULUS - 1;
    }
    let mut order = Vec::with_capacity(length);
    for index in 0..length {
        state = state * FACTOR % MODULUS;
        let fraction = (state - 1) as f64 / (MODULUS - 1) as f64;
        let other = ((fraction * (index + 1) as f64) as usize).min(index);
        order.push(index);
        order.swap(index, other);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shuffle_is_a_permutation_and_repeatable() {
        for seed in [0, 1, 42, -7, i64::MAX] {
            let order = shuffled(20, seed);
            assert_eq!(order, shuffled(20, seed));
            let mut sorted = order.clone();
            sorted.sort_unstable();
            assert_eq!(sorted, (0..20).collect::<Vec<_>>());
        }
        assert_ne!(shuffled(20, 1), shuffled(20, 2));
    }

    #[test]
    fn the_order_is_that_of_collect() {
        // From the specification's test suite: randomize(nodes, 42) over AAA to HHH in xforms-engine's tests.
        let order: String = shuffled(6, 42)
            .into_iter()
            .map(|index| "ABCDEF".as_bytes()[index] as char)
            .collect();
        assert_eq!(order, "AFCBDE");
    }

    #[test]
    fn uuids_are_of_version_four() {
        let id = Stream::new(7).uuid();
        assert_eq!(id.len(), 36);
        assert_eq!(id.as_bytes()[14], b'4');
        assert!(matches!(id.as_bytes()[19], b'8' | b'9' | b'a' | b'b'));
    }
}
