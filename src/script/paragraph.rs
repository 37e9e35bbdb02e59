//! One paragraph, read once: its clusters, where lines may break, which way each cluster runs, how its letters look.

use std::ops::Range;

use compact_str::{CompactString, format_compact};
use unicode_bidi::{Level, ParagraphBidiInfo};

use super::cluster::{Cluster, Kind, clusters};
use super::shaping::{Letters, Shaping, is_lam_alef};
use super::{Direction, Encoding};

/// One paragraph of a text.
pub(super) struct Paragraph<'t> {
    /// Its words, without the line break that ends it.
    pub text: &'t str,
    /// Where it begins in the whole text, in bytes.
    pub start: usize,
    pub clusters: Vec<Cluster>,
    /// The embedding level of each cluster; empty when everything runs from left to right.
    pub levels: Vec<Level>,
    /// The level of the paragraph itself.
    pub base: Level,
    shaping: Option<Shaping>,
}

impl<'t> Paragraph<'t> {
    /// The paragraph of `whole` that lies at `range`.
    pub(super) fn read(
        whole: &'t str,
        range: Range<usize>,
        direction: Direction,
        encoding: Encoding,
    ) -> Paragraph<'t> {
        let start = range.start;
        let text = whole.get(range).unwrap_or_default();
        let base = base_level(direction);
        let runs_both_ways = direction == Direction::RightToLeft || has_right_to_left(text);
        let letters = match encoding {
            Encoding::VisualShaped => Some(Letters::Bare),
            Encoding::VisualComposed => Some(Letters::Composed),
            _ => None,
        };
        let letters = letters.filter(|_| runs_both_ways);
        let shaping = letters.map(|letters| Shaping::of(text, letters));

        let mut clusters = clusters(text);
        if runs_both_ways {
            glue_lam_alefs(&mut clusters, text);
        }
        mark_breaks(&mut clusters, text);
        let levels = if runs_both_ways {
            let bidi = ParagraphBidiInfo::new(text, Some(base));
            let level = |cluster: &Cluster| bidi.levels.get(cluster.text.start).copied();
            clusters
                .iter()
                .map(|cluster| level(cluster).unwrap_or(base))
                .collect()
        } else {
            Vec::new()
        };
        Paragraph {
            text,
            start,
            clusters,
            levels,
            base,
            shaping,
        }
    }

    /// The letters of a cluster as this terminal shall get them.
    pub(super) fn symbol(&self, number: usize) -> CompactString {
        let Some(cluster) = self.clusters.get(number) else {
            return CompactString::default();
        };
        let mut range = cluster.text.clone();
        let letters = match &self.shaping {
            Some(shaping) => {
                let next = self.clusters.get(number + 1);
                if let Some(alef) = next.filter(|next| self.is_swallowed(next)) {
                    range.end = alef.text.end;
                }
                shaping.shown(self.text, range)
            }
            None => self.text.get(range).unwrap_or_default().into(),
        };
        match cluster.kind {
            Kind::Mark => format_compact!("\u{25cc}{letters}"),
            Kind::Tab | Kind::Blank => CompactString::const_new(" "),
            Kind::Shown | Kind::Hidden => letters,
        }
    }

    /// The cells that a cluster takes in the end: none for an alef that is in the cell of its lam.
    pub(super) fn cells(&self, number: usize) -> u16 {
        let cluster = self.clusters.get(number);
        let shown = cluster.filter(|cluster| !self.is_swallowed(cluster));
        shown.map_or(0, |cluster| cluster.width)
    }

    fn is_swallowed(&self, cluster: &Cluster) -> bool {
        let shaping = self.shaping.as_ref().filter(|_| cluster.glued);
        shaping.is_some_and(|shaping| shaping.is_swallowed(cluster.text.start))
    }

    /// The level of a cluster by its number.
    pub(super) fn level(&self, cluster: usize) -> Level {
        self.levels.get(cluster).copied().unwrap_or(self.base)
    }
}

/// Where the paragraphs of a text lie; a text has one more than it has line breaks.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split('\n').map(move |paragraph| {
        let range = start..start + paragraph.len();
        start = range.end + 1;
        range
    })
}

pub(super) fn base_level(direction: Direction) -> Level {
    match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    }
}

/// Could anything in the text run from right to left? By blocks, which is quick and errs on the safe side.
pub(super) fn has_right_to_left(text: &str) -> bool {
    // Everything below U+0590 begins with a smaller byte.
    text.bytes().any(|byte| byte >= 0xD6) && text.chars().any(may_run_right_to_left)
}

fn may_run_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8ff}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

/// A lam-alef stays on one line in every encoding, so that lines break alike in every terminal.
fn glue_lam_alefs(clusters: &mut [Cluster], text: &str) {
    let letters = |cluster: &Cluster| text.get(cluster.text.clone()).unwrap_or_default();
    for at in 1..clusters.len() {
        // Cannot fail: `at` runs from 1 to the last.
        clusters[at].glued = is_lam_alef(letters(&clusters[at - 1]), letters(&clusters[at]));
    }
}

/// Marks the clusters before which a line may break (UAX #14).
fn mark_breaks(clusters: &mut [Cluster], text: &str) {
    let mut rest = clusters.iter_mut().peekable();
    for (offset, _) in unicode_linebreak::linebreaks(text) {
        while rest
            .next_if(|cluster| cluster.text.start < offset)
            .is_some()
        {}
        if let Some(cluster) = rest.next_if(|cluster| cluster.text.start == offset) {
            cluster.break_before = true;
        }
    }
}
