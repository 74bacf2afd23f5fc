//! One test binary: behaviour that a user relies on, room by room.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod architecture;
mod browser;
mod charges;
mod cli;
mod compare;
mod contracts;
mod demo;
mod desk;
mod docket;
mod dossiers;
mod editions;
mod fees;
mod forms;
mod house;
mod intakes;
mod journeys;
mod laws;
mod licences;
mod live;
mod models;
mod names;
mod pages;
mod papers;
mod providers;
mod public;
mod reaudit;
mod rules;
mod statistics;
mod store;
mod timelines;
mod transitions;
mod views;
mod visit;
mod wages;
