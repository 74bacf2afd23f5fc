//! The door of the desk.

use serde::Serialize;

use super::View;

/// The sign-in form.
#[derive(Debug, Clone, Serialize)]
pub struct SignInView {
    /// The token of the form.
    pub form_token: String,
    /// Where to go afterwards.
    pub next: String,
    /// The name as typed; the password is never shown again.
    pub name: String,
    /// Whether name and password did not belong together.
    pub refused: bool,
}

impl View for SignInView {
    const TEMPLATE: &'static str = "desk/sign_in.html";

    fn samples() -> Vec<Self> {
        let fresh = Self { form_token: "0a1b".into(), next: "/desk".into(), name: String::new(), refused: false };
        vec![fresh.clone(), Self { name: "A. \"Name\" <b>".into(), refused: true, ..fresh }]
    }
}
