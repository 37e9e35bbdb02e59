//! Where lines end. In logical order, before anything is turned around: a reader meets the words in the order they were written.
//!
//! Indices cannot fail here: rows are made of numbers that came out of walking the clusters.

use std::ops::Range;

use super::cluster::Cluster;

/// One line of a wrapped paragraph, as numbers of clusters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// Everything that belongs to the line.
    pub clusters: Range<usize>,
    /// Where the part ends that is shown; after it come blanks that vanish at the end of a wrapped line.
    pub shown_to: usize,
}

/// Cuts a paragraph into lines of at most `width` cells: where a line may break, or through a word that is longer than a line.
pub(super) fn rows(clusters: &[Cluster], width: u16) -> Vec<Row> {
    let width = u32::from(width);
    let mut rows = Vec::new();
    let mut start = 0;
    let mut used = 0;
    // The last place where the line may end, and the cells up to there.
    let mut turn: Option<(usize, u32)> = None;
    for (at, cluster) in clusters.iter().enumerate() {
        let cells = u32::from(cluster.width);
        if cluster.break_before && at > start {
            turn = Some((at, used));
        }
        // Blanks may stick out: they vanish if the line ends here.
        while used + cells > width && !cluster.is_blank() && cells > 0 && at > start {
            let (end, cells_before) = match turn.take() {
                Some(turn) => turn,
                None => through_word(clusters, start, at, used),
            };
            rows.push(wrapped(clusters, start..end));
            start = end;
            used -= cells_before;
        }
        used += cells;
    }
    rows.push(last(clusters, start..clusters.len(), width));
    rows
}

/// Where to cut a word that is longer than a line: here, but not within a lam-alef if it can be helped.
fn through_word(clusters: &[Cluster], start: usize, at: usize, used: u32) -> (usize, u32) {
    if clusters[at].glued && at > start + 1 {
        (at - 1, used - u32::from(clusters[at - 1].width))
    } else {
        (at, used)
    }
}

fn wrapped(clusters: &[Cluster], range: Range<usize>) -> Row {
    let line = &clusters[range.clone()];
    let blanks = line
        .iter()
        .rev()
        .take_while(|cluster| cluster.leaves_no_trace())
        .count();
    Row {
        shown_to: range.end - blanks,
        clusters: range,
    }
}

/// The last line of a paragraph keeps the blanks that have room: somebody may be typing them.
fn last(clusters: &[Cluster], range: Range<usize>, width: u32) -> Row {
    let mut row = wrapped(clusters, range);
    let shown = &clusters[row.clusters.start..row.shown_to];
    let mut used: u32 = shown.iter().map(|cluster| u32::from(cluster.width)).sum();
    for cluster in &clusters[row.shown_to..row.clusters.end] {
        used += u32::from(cluster.width);
        if used > width {
            break;
        }
        row.shown_to += 1;
    }
    row
}
