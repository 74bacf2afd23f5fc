//! `POST /api/v1/verify`: what a token proves, and what the register says today, for programs.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use serde::Serialize;

use super::answer;
use crate::edition::proof::Proof;
use crate::web::error::PageError;
use crate::web::public::verify::{Asked, proof};
use crate::web::state::AppState;
use crate::web::view::verify::VerifyAnswer;

/// The answer of the page, with everything that the token says.
pub async fn verify(State(state): State<AppState>, Json(asked): Json<Asked>) -> Result<Response, PageError> {
    let token = asked.token.trim();
    let (read, standing) = proof(&state, token).await?;
    let told = VerifyAnswer::new(read, standing.as_ref(), state.answers.today());
    let mut response = answer(&state, &Wire::of(&told));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

#[derive(Serialize)]
struct Wire<'a> {
    verdict: &'a str,
    words: &'a str,
    reasons: &'a [String],
    proof: Option<&'a Proof>,
}

impl<'a> Wire<'a> {
    fn of(told: &'a VerifyAnswer) -> Self {
        let VerifyAnswer { verdict, today: _, reasons, paper: _, proof, registered: _ } = told;
        Self { verdict: &verdict.code, words: verdict.words.english(), reasons, proof: proof.as_ref() }
    }
}
