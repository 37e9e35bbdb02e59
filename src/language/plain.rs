//! How easily a text can be said aloud and interpreted: its length, and Björnsson's readability index (LIX).

use unicode_segmentation::UnicodeSegmentation;

/// A long word has more letters than this (C. H. Björnsson, «Läsbarhet», 1968).
const LETTERS_OF_A_LONG_WORD: usize = 6;

/// What was counted in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readability {
    pub words: usize,
    pub sentences: usize,
    /// Words of more than six letters.
    pub long_words: usize,
    /// Words of the longest sentence.
    pub longest_sentence: usize,
}

impl Readability {
    /// Counts a text.
    pub fn of(text: &str) -> Readability {
        let mut counted = Readability::default();
        for sentence in sentences(text) {
            counted.add(sentence);
        }
        counted
    }

    /// Counts several texts as one.
    pub fn and(self, other: Readability) -> Readability {
        Readability {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            long_words: self.long_words + other.long_words,
            longest_sentence: self.longest_sentence.max(other.longest_sentence),
        }
    }

    /// Words to a sentence, plus long words in a hundred: below 30 very easy, 30 to 40 easy, above 60 very hard.
    /// Nothing where there are no words.
    pub fn lix(self) -> Option<f64> {
        if self.words == 0 {
            return None;
        }
        let words = self.words as f64;
        Some(words / self.sentences as f64 + 100.0 * self.long_words as f64 / words)
    }

    fn add(&mut self, sentence: &str) {
        let words = words(sentence);
        if words.is_empty() {
            return;
        }
        self.sentences += 1;
        self.words += words.len();
        self.longest_sentence = self.longest_sentence.max(words.len());
        self.long_words += words.iter().filter(|word| is_long(word)).count();
    }
}

/// The words of a text as they stand in it.
pub fn words(text: &str) -> Vec<&str> {
    text.unicode_words().collect()
}

/// The sentences of a text. A colon ends one too: what follows it is said as a sentence of its own.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.unicode_sentences()
        .flat_map(|sentence| sentence.split_inclusive(": "))
}

fn is_long(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > LETTERS_OF_A_LONG_WORD
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_sentences_and_long_words_are_counted() {
        let counted = Readability::of("Hva vil du? Vi kartlegger utdanningen din: Les sakte.");
        assert_eq!(
            counted,
            Readability {
                words: 9,
                sentences: 3,
                long_words: 2,
                longest_sentence: 4,
            }
        );
        let lix = counted.lix().unwrap();
        assert!((lix - (3.0 + 200.0 / 9.0)).abs() < 1e-9, "{lix}");
    }

    #[test]
    fn what_has_no_words_has_no_index() {
        assert_eq!(Readability::of(" … – ").lix(), None);
    }

    #[test]
    fn several_texts_are_counted_as_one() {
        let both = Readability::of("Én to tre.").and(Readability::of("Fire fem."));
        assert_eq!(both, Readability::of("Én to tre. Fire fem."));
    }
}
