//! The door of the desk: who passes where, and what a stranger learns.

mod command;
mod oidc;
mod provider;
mod roles;
mod second_step;
mod site;
mod strangers;
