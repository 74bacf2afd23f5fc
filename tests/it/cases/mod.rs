//! Cases: from a finding to the money that came back, by two people, with clocks from service, and one file for a court.

mod browser;
mod court;
pub mod law;
mod roles;
mod site;
pub mod verbs;
