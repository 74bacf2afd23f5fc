//! What this site knows of its visitors. The sentences stand in `locales/*/privacy.ftl`; each is true of the program as it is.

use serde::Serialize;

use super::View;

/// The page.
#[derive(Debug, Clone, Serialize)]
pub struct PrivacyView {
    /// Who publishes the register.
    pub publisher: Option<String>,
}

impl View for PrivacyView {
    const TEMPLATE: &'static str = "public/privacy.html";

    fn samples() -> Vec<Self> {
        vec![Self { publisher: Some("Invented authority".into()) }, Self { publisher: None }]
    }
}
