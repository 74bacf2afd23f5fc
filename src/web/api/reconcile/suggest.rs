//! What may be meant, while somebody types? Agencies by the beginning of a name or number, properties and types by that of theirs.

use axum::Json;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::answer;
use super::wire::{TYPES, described};
use crate::flow::reconcile::Desk;
use crate::flow::reconcile::property::Property;
use crate::record::agency::Agency;
use crate::record::code::Code as _;
use crate::record::said::Said;
use crate::web::aside::aside;
use crate::web::error::PageError;
use crate::web::state::AppState;

/// What was typed, and how many are left out because they were shown before.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    prefix: String,
    cursor: String,
}

/// Properties of which type, and how many.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct OfType {
    #[serde(rename = "type")]
    kind: String,
    limit: String,
}

impl Typed {
    fn skipped(&self) -> Result<usize, PageError> {
        number(&self.cursor, "cursor").map(Option::unwrap_or_default)
    }

    fn begins(&self, id: &str, name: &str) -> bool {
        let typed = self.prefix.trim().to_lowercase();
        id.starts_with(&typed) || name.to_lowercase().split([' ', '(']).any(|word| word.starts_with(&typed)) || name.to_lowercase().starts_with(&typed)
    }
}

/// Agencies.
pub async fn entities(State(state): State<AppState>, Query(typed): Query<Typed>) -> Result<Response, PageError> {
    let (shown, today, skipped) = (state.answers.shown(), state.answers.today(), typed.skipped()?);
    let found = aside(move || {
        let found = Desk { shown: &shown, today }.suggest(&typed.prefix, skipped);
        found.into_iter().map(|agency| suggested(agency, shown.register.public_id(agency))).collect::<Vec<Value>>()
    });
    Ok(answer(&json!({ "result": found.await? })))
}

fn suggested(agency: &Agency, id: String) -> Value {
    let (kind, kind_name, _) = TYPES[0];
    json!({ "id": id, "name": agency.legal_name, "description": described(agency), "notable": [{ "id": kind, "name": kind_name }] })
}

/// Properties that may stand beside a name in a question, and those that may be fetched.
pub async fn properties(Query(typed): Query<Typed>) -> Result<Response, PageError> {
    let known = Property::ALL.iter().filter(|property| typed.begins(property.as_str(), property.words()));
    let wire = known.skip(typed.skipped()?).map(|property| json!({ "id": property, "name": property.words(), "description": meaning(*property) }));
    Ok(kept(json!({ "result": wire.collect::<Vec<Value>>() })))
}

/// Types.
pub async fn types(Query(typed): Query<Typed>) -> Result<Response, PageError> {
    let known = TYPES.iter().filter(|(id, name, _)| typed.begins(id, name));
    let wire = known.skip(typed.skipped()?).map(|(id, name, means)| json!({ "id": id, "name": name, "description": means }));
    Ok(kept(json!({ "result": wire.collect::<Vec<Value>>() })))
}

/// Properties that may be fetched of a type.
pub async fn proposals(Query(of): Query<OfType>) -> Result<Response, PageError> {
    let limit = number(&of.limit, "limit")?;
    let is_ours = of.kind.is_empty() || TYPES.iter().any(|(id, _, _)| *id == of.kind);
    let known = Property::ALL.iter().filter(|_| is_ours).take(limit.unwrap_or(usize::MAX));
    let properties: Vec<Value> = known.map(|property| json!({ "id": property, "name": property.words() })).collect();
    let mut body = json!({ "type": of.kind, "properties": properties });
    if let Some(limit) = limit {
        body["limit"] = limit.into();
    }
    Ok(kept(body))
}

fn meaning(property: Property) -> String {
    if property.may_be_asked() { format!("{} May stand beside a name.", property.means()) } else { property.means().to_owned() }
}

fn number(text: &str, what: &str) -> Result<Option<usize>, PageError> {
    let wrong = |_| PageError::Wrong(Said::in_english(format!("{what} is no whole number: write 0, 10, 20 …")));
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(wrong) }
}

/// The same for everybody, for a while.
fn kept(body: Value) -> Response {
    ([(header::CACHE_CONTROL, "public, max-age=300")], Json(body)).into_response()
}
