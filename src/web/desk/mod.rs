//! What do officials work with? Every handler but the door names `Inspector` or another pass of [`inspector`](super::inspector), and so is closed
//! to strangers and to officials of other roles.

pub mod account;
pub mod agency;
pub mod alerts;
pub mod case_evidence;
pub mod case_papers;
pub mod cases;
pub mod complaints;
pub mod dossier;
pub mod feedback;
pub mod finding;
pub mod inspections;
pub mod journal;
pub mod names;
pub mod oidc;
pub mod queue;
pub mod register;
pub mod sign_in;
pub mod tables;
pub mod ties;
