//! Small offices, their figures, and somebody who wants to know what is hidden.

mod attack;
mod figures;
mod office;
