//! Which answers does this phone keep? The phone alone knows: its browser fills the list in. The server sends an empty page to everybody.

use serde::Serialize;

use super::View;

/// The page.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct KeptView {}

impl View for KeptView {
    const TEMPLATE: &'static str = "public/kept.html";

    fn samples() -> Vec<Self> {
        vec![Self {}]
    }
}
