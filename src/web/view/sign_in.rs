//! The door of the desk.

use serde::Serialize;

use super::View;
use crate::web::path::oidc;

/// The sign-in form.
#[derive(Debug, Clone, Serialize)]
pub struct SignInView {
    /// The token of the form.
    pub form_token: String,
    /// Where to go afterwards.
    pub next: String,
    /// The name as typed; the password is never shown again.
    pub name: String,
    /// Why nobody was let in, after a try.
    pub problem: Option<String>,
    /// What officials call the provider of identities, where there is one, and the address that leads there.
    pub provider: Option<(String, String)>,
}

impl View for SignInView {
    const TEMPLATE: &'static str = "desk/sign_in.html";

    fn samples() -> Vec<Self> {
        let fresh = Self { form_token: "0a1b".into(), next: "/desk".into(), name: String::new(), problem: None, provider: None };
        let refused =
            Self { name: "A. \"Name\" <b>".into(), problem: Some("Name and password do not belong together. Please try again.".into()), ..fresh.clone() };
        vec![fresh.clone(), refused, Self { provider: Some(("the account of the <Example> ministry".into(), oidc(&fresh.next))), ..fresh }]
    }
}
