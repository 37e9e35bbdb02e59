//! A throw-away office with the people of the report, in a temporary folder that goes away at the end.

use super::{Desk, DeskError};
use crate::language::Tag;

impl Desk {
    /// A desk with the demo office open. The folder is removed when the desk is dropped, and on a signal to end.
    ///
    /// # Errors
    /// The temporary folder cannot be written to.
    pub fn demo(language: Tag) -> Result<Desk, DeskError> {
        let _ = language;
        todo!()
    }

    /// Is this the demo?
    pub fn is_demo(&self) -> bool {
        todo!()
    }
}
