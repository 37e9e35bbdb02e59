//! Keys in memory that is not swapped out.

use std::ops::Deref;

use crate::vault::machine::system;

/// A secret on pages of its own, locked in memory as far as the system allows. Whether it is wiped at the end is up
/// to the secret itself; all keys here do that.
pub struct Kept<T>(Box<Page<T>>);

/// Pages of its own: locks count for whole pages and would otherwise end with the neighbour's.
#[repr(align(4096))]
struct Page<T>(Option<T>);

impl<T> Kept<T> {
    pub fn new(secret: T) -> Self {
        let page = Box::new(Page(Some(secret)));
        system::lock_memory(&*page);
        Self(page)
    }
}

impl<T> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.0.0 {
            Some(secret) => secret,
            None => unreachable!("emptied only when dropped"),
        }
    }
}

impl<T> Drop for Kept<T> {
    fn drop(&mut self) {
        // First wiped, then let go.
        self.0.0 = None;
        system::unlock_memory(&*self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_secret_has_its_pages_to_itself() {
        let kept = Kept::new([7u8; 32]);
        assert_eq!(*kept, [7u8; 32]);
        assert_eq!(std::mem::size_of::<Page<[u8; 32]>>() % 4096, 0);
        assert_eq!(std::ptr::from_ref(&*kept.0).addr() % 4096, 0);
    }

    #[test]
    fn the_secret_is_dropped_with_it() {
        let witness = std::sync::Arc::new(());
        drop(Kept::new(witness.clone()));
        assert_eq!(std::sync::Arc::strong_count(&witness), 1);
    }
}
