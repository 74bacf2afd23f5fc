//! `/verify` and `/agencies/{licence}/certificate`: proof in the hand. A token comes in the body of a request: no address and no log holds it.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;

use crate::edition::files::STATUS_LIST;
use crate::edition::key::KeyList;
use crate::edition::proof::Proof;
use crate::edition::token::{Claims, NoToken};
use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::agency::AgencyView;
use crate::web::view::certificate::CertificateView;
use crate::web::view::verify::VerifyView;

/// A token.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Asked {
    pub token: String,
}

/// The form.
pub async fn form(page: Page) -> Result<Response, PageError> {
    page.show(&VerifyView::blank(), Keep::Shared)
}

/// The answer.
pub async fn check(page: Page, State(state): State<AppState>, Form(asked): Form<Asked>) -> Result<Response, PageError> {
    let token = asked.token.trim();
    let (read, standing) = proof(&state, token).await?;
    page.show(&VerifyView::answered(token, read, standing.as_ref(), state.answers.today()), Keep::Nobody)
}

/// What a token proves, and what the register says of its number today.
pub async fn proof(state: &AppState, token: &str) -> Result<(Result<Proof, NoToken>, Option<AgencyView>), PageError> {
    let (keys, today) = (keys(state).await?, state.answers.today());
    let list = state.answers.newest_file(STATUS_LIST).await?.map(|(_, bytes)| bytes);
    let proof = Proof::of(token, (&keys, list.as_deref()), today);
    let standing = proof.as_ref().ok().and_then(|proof| state.answers.agency(&proof.claims.sub, today));
    Ok((proof, standing))
}

/// The certificate of the newest edition that has tokens. There is none for a licence that has no token in it, nor for one that the register
/// of today does not let act: nobody shall print what no longer holds.
pub async fn certificate(page: Page, State(state): State<AppState>, Path(licence): Path<String>) -> Result<Response, PageError> {
    let token = state.answers.token(&licence).await?.ok_or(PageError::NotFound)?;
    let (proof, standing) = proof(&state, &token).await?;
    standing.filter(AgencyView::may_act).ok_or(PageError::NotFound)?;
    let claims: Claims = proof.map_err(|_| PageError::NotFound)?.claims;
    page.show(&CertificateView::of(&token, claims, state.answers.today()).ok_or(PageError::NotFound)?, Keep::Asker)
}

async fn keys(state: &AppState) -> Result<KeyList, PageError> {
    Ok(KeyList::of_jwks(&state.answers.keys().await?).unwrap_or_default())
}
