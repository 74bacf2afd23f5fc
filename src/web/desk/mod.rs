//! What do officials work with? Every handler but the door names `Inspector`, `Clerk`, `Investigator`, `Decider` or `Registrar`, and so is closed to strangers.

pub mod agency;
pub mod alerts;
pub mod cases;
pub mod complaints;
pub mod dossier;
pub mod feedback;
pub mod finding;
pub mod inspections;
pub mod names;
pub mod register;
pub mod sign_in;
pub mod ties;
