//! The table in which a question stands as one row among others.

use super::{Interview, Spot};

/// The rows of a table that are asked now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridNow {
    /// Whose words stand above the rows.
    pub heading: Spot,
    pub rows: Vec<Spot>,
}

impl Interview {
    /// The table of which a question is a row.
    pub fn grid(&self, at: Spot) -> Option<GridNow> {
        let number = self.node(at).grid?;
        let grid = self.form.grids.get(number as usize)?;
        let parent = self.parent(at)?;
        let beside = self.children(parent);
        let node_of = |spot: &Spot| self.tree.slot(spot.0).node;
        let heads = |spot: &Spot| node_of(spot) == grid.heading;
        let heading = beside.iter().copied().find(heads).unwrap_or(parent);
        let is_row =
            |spot: &Spot| self.node(*spot).grid == Some(number) && self.state(*spot).relevant;
        Some(GridNow {
            heading,
            rows: beside.into_iter().filter(is_row).collect(),
        })
    }
}
