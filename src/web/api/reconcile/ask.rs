//! How is a batch of questions read, and how are its candidates told? A question that cannot be read is named by its key.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::wire::{CandidateWire, ResultWire, TYPES};
use crate::flow::reconcile::property::Property;
use crate::flow::reconcile::{Desk, LIMIT_MAX, Query};
use crate::record::code::Code as _;
use crate::record::said::Said;
use crate::web::error::PageError;

/// Questions in one batch, at most: what a form of ordinary names has room for.
pub const BATCH_MAX: usize = 20;
/// Values of properties beside one name, at most: each is looked up.
const BESIDE_MAX: usize = 10;
/// Characters of a name or value that are read; the matching cuts at the same length.
const TEXT_MAX: usize = 200;

/// A question as it is sent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QueryWire {
    query: Option<String>,
    #[serde(rename = "type", default)]
    types: OneOrMore,
    limit: Option<Value>,
    #[serde(default)]
    properties: Vec<PropertyWire>,
    /// How several types are meant together; there is one type here.
    #[serde(rename = "type_strict")]
    _strict: Option<Strict>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Strict {
    Any,
    Should,
    All,
}

#[derive(Debug, Deserialize)]
struct PropertyWire {
    pid: String,
    v: Value,
}

#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    #[default]
    Any,
    One(String),
    More(Vec<String>),
}

/// Answers a batch.
pub fn batch(text: &str, desk: Desk<'_>) -> Result<BTreeMap<String, ResultWire>, PageError> {
    let unreadable =
        |error| PageError::Wrong(Said::in_english(format!("queries is no JSON object of questions: {error}. Write {{\"q0\": {{\"query\": \"a name\"}}}}.")));
    let sent: BTreeMap<String, Value> = serde_json::from_str(text).map_err(unreadable)?;
    if sent.len() > BATCH_MAX {
        return Err(PageError::TooMany(Said::in_english(format!(
            "{} questions came at once, and {BATCH_MAX} are answered: send smaller batches.",
            sent.len()
        ))));
    }
    sent.into_iter().map(|(key, value)| one(&key, value, desk).map(|result| (key, result))).collect()
}

fn one(key: &str, value: Value, desk: Desk<'_>) -> Result<ResultWire, PageError> {
    let wrong = |why: String| PageError::Wrong(Said::in_english(format!("queries: {}: {why}", cut(key))));
    let asked: QueryWire = serde_json::from_value(value).map_err(|error| wrong(error.to_string()))?;
    if !asked.types.knows_ours() {
        return Ok(ResultWire { result: Vec::new() });
    }
    let query = asked.read().map_err(wrong)?;
    let found = desk.reconcile(&query);
    Ok(ResultWire { result: found.iter().map(|candidate| CandidateWire::of(candidate, desk)).collect() })
}

impl QueryWire {
    fn read(self) -> Result<Query, String> {
        let Self { query, types: _, limit, properties, _strict: _ } = self;
        let words = query.unwrap_or_default();
        if words.trim().is_empty() && properties.is_empty() {
            return Err("it asks for nothing: write query, or properties".to_owned());
        }
        let properties = properties.into_iter().map(PropertyWire::read).collect::<Result<Vec<_>, String>>()?;
        let values: usize = properties.iter().map(|(_, values)| values.len()).sum();
        if values > BESIDE_MAX {
            return Err(format!("it has {values} values of properties, and {BESIDE_MAX} are read"));
        }
        Ok(Query { words: words.chars().take(TEXT_MAX + 1).collect(), properties, limit: wanted(limit)? })
    }
}

impl PropertyWire {
    fn read(self) -> Result<(Property, Vec<String>), String> {
        let Self { pid, v } = self;
        let known = Property::parse(&pid).ok().filter(|property| property.may_be_asked());
        let property = known.ok_or_else(|| format!("pid {:?} cannot be asked: write licence_no, jurisdiction, phone or website", cut(&pid)))?;
        let values = if let Value::Array(values) = v { values } else { vec![v] };
        Ok((property, values.iter().filter_map(text_of).collect()))
    }
}

/// A value of a property as text: of an entity its identifier; what is blank is not asked.
fn text_of(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(yes) => yes.to_string(),
        Value::Object(entity) => entity.get("id")?.as_str()?.to_owned(),
        Value::Null | Value::Array(_) => return None,
    };
    Some(text.chars().take(TEXT_MAX).collect())
}

fn wanted(limit: Option<Value>) -> Result<usize, String> {
    let Some(limit) = limit.filter(|limit| !limit.is_null()) else { return Ok(LIMIT_MAX) };
    let number = limit.as_u64().filter(|number| *number > 0).ok_or_else(|| format!("limit {limit} is no whole number above 0"))?;
    Ok(usize::try_from(number).map_or(LIMIT_MAX, |number| number.min(LIMIT_MAX)))
}

impl OneOrMore {
    /// Whether agencies are wanted: no type is any type.
    fn knows_ours(&self) -> bool {
        let ours = |wanted: &String| TYPES.iter().any(|(id, _, _)| id == wanted);
        match self {
            Self::Any => true,
            Self::One(wanted) => wanted.is_empty() || ours(wanted),
            Self::More(wanted) => wanted.is_empty() || wanted.iter().any(ours),
        }
    }
}

/// What a stranger wrote, short enough for an error.
fn cut(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(40).collect()
}
