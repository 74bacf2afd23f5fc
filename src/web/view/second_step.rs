//! The second step of a sign-in: a code of an app, or a recovery code.

use serde::Serialize;

use super::View;

/// The form that asks for a code.
#[derive(Clone, Serialize)]
pub struct SecondStepView {
    /// The token of the form.
    pub form_token: String,
    /// The secret of the sign-in that waits. It is of no use without a code, and for ten minutes alone.
    pub pending: String,
    /// Where to go afterwards.
    pub next: String,
    /// Why the code before did not let in.
    pub problem: Option<String>,
}

impl View for SecondStepView {
    const TEMPLATE: &'static str = "desk/second_step.html";

    fn samples() -> Vec<Self> {
        let fresh = Self { form_token: "0a1b".into(), pending: "0a1b2c".into(), next: "/desk".into(), problem: None };
        vec![fresh.clone(), Self { problem: Some("This code does not fit: <look>.".into()), ..fresh }]
    }
}
