//! What does the register say of these agencies? One row for each identifier, one column for each property; the head of a status column
//! carries its day.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::flow::reconcile::Desk;
use crate::flow::reconcile::property::Property;
use crate::record::code::Code as _;
use crate::record::said::Said;
use crate::web::error::PageError;

/// Agencies in one question, at most.
const IDS_MAX: usize = 100;
/// Properties in one question, at most: each of them once, and some twice.
const PROPERTIES_MAX: usize = 30;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    ids: Vec<String>,
    properties: Vec<Wanted>,
}

/// A property; there is nothing to set on any of them.
#[derive(Debug, Deserialize)]
struct Wanted {
    id: String,
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct Rows {
    meta: Vec<Value>,
    rows: BTreeMap<String, BTreeMap<&'static str, Vec<Value>>>,
}

/// Answers a question. Of an identifier that means nobody every property is empty: that is not known here.
pub fn rows(text: &str, desk: Desk<'_>) -> Result<Rows, PageError> {
    let unreadable = |error| {
        PageError::Wrong(Said::in_english(format!("extend cannot be read: {error}. Write {{\"ids\": [\"…\"], \"properties\": [{{\"id\": \"status\"}}]}}.")))
    };
    let Asked { ids, properties } = serde_json::from_str(text).map_err(unreadable)?;
    if ids.len() > IDS_MAX || properties.len() > PROPERTIES_MAX {
        return Err(PageError::TooMany(Said::in_english(format!("Ask for {IDS_MAX} agencies and {PROPERTIES_MAX} properties at once, no more."))));
    }
    let properties = properties.iter().map(known).collect::<Result<Vec<_>, _>>()?;
    let meta = properties.iter().map(|property| json!({ "id": property, "name": property.column(desk) })).collect();
    let rows = ids.into_iter().map(|id| (row(&id, &properties, desk), id)).map(|(row, id)| (id, row)).collect();
    Ok(Rows { meta, rows })
}

fn row(id: &str, properties: &[Property], desk: Desk<'_>) -> BTreeMap<&'static str, Vec<Value>> {
    let agency = desk.shown.register.by_public_id(id);
    let values = |property: &Property| agency.map(|agency| property.values(agency, desk)).unwrap_or_default();
    properties.iter().map(|property| (property.as_str(), values(property).into_iter().map(|value| json!({ "str": value })).collect())).collect()
}

fn known(Wanted { id }: &Wanted) -> Result<Property, PageError> {
    Property::parse(id).map_err(|error| PageError::Wrong(Said::in_english(format!("extend: properties: {error}"))))
}
