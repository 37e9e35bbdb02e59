//! A throw-away office.
use super::{Desk, DeskError};
use crate::language::Tag;
pub(super) struct Throwaway;
impl Desk {
    pub fn demo(language: Tag) -> Result<Desk, DeskError> {
        let _ = language;
        todo!()
    }
    pub fn is_demo(&self) -> bool {
        self.throwaway.is_some()
    }
}
