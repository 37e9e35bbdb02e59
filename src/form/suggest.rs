//! "Did you mean": the nearest of the words that would have been right.

/// Among so many names one does not look further: a form of 30 MB must tell its faults at once, too.
const MOST_CANDIDATES: usize = 10_000;

/// The candidate that differs least from `word`, when it is near enough to be what was meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = match word.chars().count() {
        0..=2 => 1,
        3..=5 => 2,
        _ => 3,
    };
    candidates
        .into_iter()
        .take(MOST_CANDIDATES)
        .filter(|candidate| candidate.len().abs_diff(word.len()) <= 2 * limit)
        .filter(|candidate| may_be_near(word, candidate, limit))
        .filter_map(|candidate| Some((distance(word, candidate, limit)?, candidate)))
        .filter(|&(distance, candidate)| distance < candidate.chars().count())
        .min()
        .map(|(_, candidate)| candidate)
}

/// A sentence for the help line.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    nearest(word, candidates).map(|candidate| format!("did you mean `{candidate}`?"))
}

/// A quick look: every edit brings in or takes away two kinds of letters at most.
fn may_be_near(one: &str, other: &str, limit: usize) -> bool {
    let differing = letters(one) ^ letters(other);
    differing.count_ones() as usize <= 2 * limit
}

/// Which letters there are, whatever their case; those beyond ASCII count as one.
fn letters(word: &str) -> u64 {
    let bit = |byte: u8| match byte.to_ascii_lowercase() {
        letter @ b'a'..=b'z' => letter - b'a',
        digit @ b'0'..=b'9' => digit - b'0' + 26,
        0x80.. => 63,
        other => 36 + other % 26,
    };
    word.bytes().fold(0, |all, byte| all | 1 << bit(byte))
}

/// Insertions, deletions, substitutions and swaps of neighbours; a difference of case alone counts nothing.
/// `None` beyond the limit.
fn distance(one: &str, other: &str, limit: usize) -> Option<usize> {
    let one: Vec<char> = one.to_lowercase().chars().collect();
    let other: Vec<char> = other.to_lowercase().chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let mut least = (row[j] + usize::from(a != b))
                .min(row[j + 1] + 1)
                .min(next[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        if next.iter().all(|so_far| *so_far > limit) {
            return None;
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_finger_are_found() {
        let keys = ["relevant", "required", "read_only", "constraint"];
        assert_eq!(nearest("relevent", keys), Some("relevant"));
        assert_eq!(nearest("Relevant", keys), Some("relevant"));
        assert_eq!(nearest("requierd", keys), Some("required"));
        assert_eq!(nearest("readonly", keys), Some("read_only"));
        assert_eq!(nearest("calculation", keys), None);
        assert_eq!(nearest("x", ["y"]), None);
    }
}
