//! Does the site over the real house say what register, law and findings say, and no more?

mod desk;
mod journey;
mod public;
mod world;
