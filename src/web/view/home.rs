//! The start page: one box.

use serde::Serialize;

use super::View;

/// The start page.
#[derive(Debug, Clone, Serialize)]
pub struct HomeView {
    /// How many agencies the register holds.
    pub agencies: usize,
    /// How many rules the book holds.
    pub rules: usize,
}

impl View for HomeView {
    const TEMPLATE: &'static str = "public/home.html";

    fn samples() -> Vec<Self> {
        vec![Self { agencies: 1204, rules: 96 }, Self { agencies: 0, rules: 0 }]
    }
}
