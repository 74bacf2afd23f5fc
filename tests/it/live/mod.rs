//! Does the site over the real house say what register, law and findings say, and no more?

mod contracts;
pub mod desk;
mod journey;
mod law;
mod public;
mod register;
mod status;
pub mod world;
