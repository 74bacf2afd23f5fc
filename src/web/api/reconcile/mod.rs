//! `/api/reconcile`: the Reconciliation Service API 0.2 (Entity Reconciliation Community Group of W3C, 2023), by which OpenRefine and others
//! find the agencies that a table means, and fetch what the register says of them.
//!
//! Without parameters it answers with its manifest, to `queries` with candidates, to `extend` with properties; `suggest`, `preview` and
//! `view` have addresses of their own. JSONP, which the API leaves to each service, is not offered: a script of ours in others' pages.

mod ask;
mod extend;
mod manifest;
mod suggest;
mod wire;

use axum::Json;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};

pub use suggest::{entities, properties, proposals, types};

use crate::flow::reconcile::property::Property;
use crate::flow::reconcile::{Desk, Tier};
use crate::record::code::Code as _;
use crate::record::said::Said;
use crate::web::about::Origin;
use crate::web::aside::aside;
use crate::web::error::PageError;
use crate::web::page::{Keep, Page};
use crate::web::path;
use crate::web::state::AppState;
use crate::web::view::open_data::ServiceWords;
use crate::web::view::preview::PreviewView;

/// The parameters of the endpoint, in the address or in a form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    queries: Option<String>,
    extend: Option<String>,
    callback: Option<String>,
}

/// The identifier of an agency.
#[derive(Debug, Deserialize)]
pub struct Which {
    id: String,
}

/// The manifest, or what was asked in the address.
pub async fn get(State(state): State<AppState>, origin: Result<Origin, PageError>, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    match answered(&state, asked).await? {
        Some(answer) => Ok(answer),
        None => Ok(([(header::CACHE_CONTROL, "public, max-age=300")], Json(manifest::manifest(&origin?, &state))).into_response()),
    }
}

/// What was asked in a form.
pub async fn post(State(state): State<AppState>, Form(asked): Form<Asked>) -> Result<Response, PageError> {
    answered(&state, asked).await?.ok_or_else(|| PageError::Wrong(Said::in_english("Send a form with queries or extend, each as JSON.".to_owned())))
}

/// Which requests other sites may send: a browser asks before it sends anything but a plain form.
pub async fn preflight() -> Response {
    let name = |name| HeaderName::from_static(name);
    let allowed = [
        (name("access-control-allow-methods"), HeaderValue::from_static("GET, POST")),
        (name("access-control-allow-headers"), HeaderValue::from_static("content-type")),
        (name("access-control-max-age"), HeaderValue::from_static("86400")),
    ];
    (StatusCode::NO_CONTENT, allowed).into_response()
}

/// An agency in a small frame.
pub async fn preview(page: Page, State(state): State<AppState>, Query(Which { id }): Query<Which>) -> Result<Response, PageError> {
    let shown = state.answers.shown();
    let agency = shown.register.by_public_id(&id).ok_or(PageError::NotFound)?;
    page.show(&PreviewView::of(agency, Desk { shown: &shown, today: state.answers.today() }), Keep::Asker)
}

/// The page of an agency.
pub async fn view(State(state): State<AppState>, Query(Which { id }): Query<Which>) -> Result<Response, PageError> {
    let shown = state.answers.shown();
    let agency = shown.register.by_public_id(&id).ok_or(PageError::NotFound)?;
    Ok(Redirect::temporary(&path::agency(agency.licence_no.as_str())).into_response())
}

async fn answered(state: &AppState, Asked { queries, extend, callback }: Asked) -> Result<Option<Response>, PageError> {
    if callback.is_some() {
        return Err(PageError::Wrong(Said::in_english("JSONP is not offered here. Leave out callback: any site may read the answers (CORS).".to_owned())));
    }
    let (shown, today) = (state.answers.shown(), state.answers.today());
    let work = move || {
        let desk = Desk { shown: &shown, today };
        match (queries, extend) {
            (Some(_), Some(_)) => Err(PageError::Wrong(Said::in_english("Ask for queries or for extend, not for both at once.".to_owned()))),
            (Some(queries), None) => ask::batch(&queries, desk).map(|batch| Some(answer(&batch))),
            (None, Some(extend)) => extend::rows(&extend, desk).map(|rows| Some(answer(&rows))),
            (None, None) => Ok(None),
        }
    };
    aside(work).await?
}

/// An answer speaks of one day and of one asker's table: nobody between keeps it.
fn answer(body: &impl Serialize) -> Response {
    ([(header::CACHE_CONTROL, "private, max-age=60")], Json(body)).into_response()
}

/// What the service says, for its page.
pub fn words() -> ServiceWords {
    let mut tiers: Vec<(u8, &str)> = Tier::ALL.iter().map(|tier| (tier.rank(), tier.words())).collect();
    tiers.reverse();
    ServiceWords {
        endpoint: path::RECONCILE,
        batch: ask::BATCH_MAX,
        tiers,
        features: wire::FEATURES.to_vec(),
        properties: Property::ALL.iter().map(|property| (property.as_str(), property.means(), property.may_be_asked())).collect(),
    }
}
