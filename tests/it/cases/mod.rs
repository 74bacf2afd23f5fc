//! Cases: from a finding to the money that came back, by two people, with clocks from service, and one file for a court.

mod browser;
mod court;
mod deposit;
mod evidence;
pub mod law;
mod one_step;
mod papers;
mod roles;
mod site;
pub mod verbs;
