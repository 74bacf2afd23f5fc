//! What was shared, by which agreement, and what was kept back? A description of the files that is a Frictionless Data Package at the same time,
//! so that others' tools read it.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::agreement::Agreed;
use super::count::HIDDEN;
use super::rows::Field;
use crate::edition::files::{Files, sha256};
use crate::flow::publish::PROGRAM;
use crate::record::sharing::agreement::Agreement;

/// The file that describes all others.
pub const MANIFEST: &str = "manifest.json";

/// A file while it is described.
#[derive(Debug)]
pub(super) struct Described {
    /// The file, without its ending.
    pub name: String,
    /// Its columns.
    pub fields: Vec<(String, &'static str)>,
    /// Rows beneath the names of the columns.
    pub rows: usize,
    /// Placements of which some rows are not known; none in a table of counts.
    pub incomplete: Option<usize>,
    /// Cells that are hidden; none in a table that hides nothing.
    pub hidden_cells: Option<usize>,
    /// What is counted, or nothing where single placements stand in it.
    pub counted: Option<[String; 2]>,
}

/// A table that was agreed and is not among the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its name.
    pub name: String,
    /// Why, for whoever gets the files. It names no line and no number of the table.
    pub why: String,
}

/// When it was shared, and as it was on which day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// The year whose key hides workers, where rows are among the files.
    pub key_year: Option<i32>,
    /// Now.
    pub at: DateTime<Utc>,
}

impl Described {
    pub(super) fn owned(fields: Vec<Field>) -> Vec<(String, &'static str)> {
        fields.into_iter().map(|(name, kind)| (name.to_owned(), kind)).collect()
    }

    fn resource(&self, files: &Files) -> Value {
        let path = format!("{}.csv", self.name);
        let bytes = files.get(&path).map_or(&[][..], Vec::as_slice);
        let fields: Vec<Value> = self.fields.iter().map(|(name, kind)| json!({ "name": name, "type": kind })).collect();
        let missing = if self.counted.is_some() { HIDDEN } else { "" };
        let mut resource = json!({
            "name": self.name, "path": path, "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "profile": "tabular-data-resource",
            "bytes": bytes.len(), "hash": format!("sha256:{}", sha256(bytes)), "rows": self.rows,
            "schema": { "fields": fields, "missingValues": [missing] },
        });
        if let Some(incomplete) = self.incomplete {
            resource["placements_with_rows_that_are_not_known"] = incomplete.into();
        }
        if let Some(by) = &self.counted {
            resource["counted_by"] = json!(by);
            resource["counts"] = "workers, each once, by the newest placement of the scope".into();
            resource["hidden_cells"] = json!(self.hidden_cells);
        }
        resource
    }
}

/// The manifest of some files, as JSON with a last line feed.
///
/// # Errors
/// When it cannot be written as JSON.
pub(super) fn manifest(
    agreed: &Agreed,
    moment: Moment,
    (described, left_out): (&[Described], &[LeftOut]),
    files: &Files,
) -> Result<Vec<u8>, serde_json::Error> {
    let Agreed { agreement, text } = agreed;
    let Agreement { id, purpose, controller, recipient, audience, term, least, scope, .. } = agreement;
    let Moment { on, key_year, at } = moment;
    let mut package = json!({
        "profile": "data-package",
        "name": format!("{id}-{on}"),
        "title": format!("Shared under the agreement {id}, as of {on}"),
        "created": at.to_rfc3339_opts(SecondsFormat::Secs, true),
        "program": PROGRAM,
        "as_of": on,
        "agreement": {
            "id": id, "sha256": sha256(text.as_bytes()), "purpose": purpose, "controller": controller, "recipient": recipient, "audience": audience,
            "valid_from": term.from, "valid_until": term.last_day(), "least": least, "scope": scope.to_string(),
        },
        "resources": described.iter().map(|one| one.resource(files)).collect::<Vec<_>>(),
        "left_out": left_out.iter().map(|LeftOut { name, why }| json!({ "name": name, "why": why })).collect::<Vec<_>>(),
    });
    if let Some(year) = key_year {
        package["pseudonyms"] = json!({ "purpose": purpose, "year": year, "method": "HMAC-SHA-256, first 16 bytes in base 16, keyed by purpose and year" });
    }
    if described.iter().any(|one| one.counted.is_some()) {
        package["counts_rounded_to"] = json!(audience.rounded_to());
    }
    let mut bytes = serde_json::to_vec_pretty(&package)?;
    bytes.push(b'\n');
    Ok(bytes)
}
