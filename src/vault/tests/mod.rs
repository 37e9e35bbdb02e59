//! The vault as a whole, on real folders.

mod convergence;
mod damage;
mod drafts;
mod erasure;
mod faults;
mod founding;
mod hand_over;
mod membership;
mod office;
mod records;
mod removal;
mod tickets;
