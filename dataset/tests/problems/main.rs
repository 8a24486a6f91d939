//! Damage to a sound package: each kind is found at its place, by its rule, and all at once.

mod arbitrary;
mod descriptor;
mod doubts;
mod growth;
mod spreadsheets;
mod support;
mod told;

// Tables of damage read best with one kind a line, however long.
#[rustfmt::skip]
mod cells;
#[rustfmt::skip]
mod checks;
#[rustfmt::skip]
mod figures;
#[rustfmt::skip]
mod files;
#[rustfmt::skip]
mod keys;
#[rustfmt::skip]
mod lines;
mod map;
#[rustfmt::skip]
mod numbers;
