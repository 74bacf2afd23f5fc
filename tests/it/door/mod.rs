//! The door of the desk: who passes where, and what a stranger learns.

mod roles;
mod strangers;
