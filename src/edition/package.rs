//! How do other people's tools read an edition? As a Frictionless Data Package (version 1): each file with its digest, each table with its
//! columns and what they mean.

use serde_json::{Value, json};

use super::contents::{ListedAgency, Sanction};
use super::files::{AGENCIES_CSV, AGENCIES_JSON, AGENCIES_XLSX, CHANGES, Files, KEYS, SANCTIONS_CSV, SANCTIONS_JSON, STATUS_LIST, TOKENS, media_type, sha256};
use super::statement::Stamp;
use super::table::{Column, Kind, Row};
use super::token::TokenRow;

/// Every file with its words; the two tables come first, and what only some editions have comes last.
const RESOURCES: [(&str, &str, &str); 9] = [
    (AGENCIES_CSV, "agencies", "Holders of licences with their status on the day of the edition"),
    (SANCTIONS_CSV, "sanctions", "Sanctions that an authority decided"),
    (AGENCIES_JSON, "agencies-json", "The same holders for programs"),
    (SANCTIONS_JSON, "sanctions-json", "The same sanctions for programs"),
    (AGENCIES_XLSX, "agencies-xlsx", "Both tables as a workbook"),
    (CHANGES, "changes", "What is not as in the edition before"),
    (KEYS, "keys", "Public keys by which editions are signed, with the days on which they sign"),
    (TOKENS, "tokens", "A proof for the hand of each licence that stands"),
    (STATUS_LIST, "status-list", "Which of these proofs no longer count, signed"),
];

/// The description of these files, as JSON with a last line feed.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn data_package(stamp: &Stamp, files: &Files) -> Result<Vec<u8>, serde_json::Error> {
    let resources: Vec<Value> = RESOURCES.iter().filter_map(|words| Some(resource(words, files.get(words.0)?))).collect();
    let package = json!({
        "profile": "data-package",
        "name": format!("register-edition-{}", stamp.edition),
        "title": format!("Register of recruitment agencies, edition {}", stamp.edition),
        "description": format!("The published list of agencies and the decided sanctions on {}, frozen. edition.json and edition.jws vouch for it.", stamp.on),
        "version": stamp.edition.to_string(),
        "created": stamp.known_at(),
        "resources": resources,
    });
    let mut bytes = serde_json::to_vec_pretty(&package)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn resource((path, name, title): &(&str, &str, &str), bytes: &[u8]) -> Value {
    let (format, mediatype) = (path.rsplit_once('.').map_or("", |(_, ending)| ending), media_type(path).split(';').next());
    let mut resource = json!({
        "name": name, "title": title, "path": path, "format": format, "mediatype": mediatype,
        "bytes": bytes.len(), "hash": format!("sha256:{}", sha256(bytes)), "profile": "data-resource",
    });
    let columns = match *path {
        AGENCIES_CSV => Some(ListedAgency::COLUMNS),
        SANCTIONS_CSV => Some(Sanction::COLUMNS),
        TOKENS => Some(TokenRow::COLUMNS),
        _ => None,
    };
    if let Some(columns) = columns {
        resource["profile"] = "tabular-data-resource".into();
        resource["encoding"] = "utf-8".into();
        resource["schema"] = json!({ "fields": columns.iter().map(field).collect::<Vec<_>>(), "missingValues": [""] });
    }
    resource
}

fn field(column: &Column) -> Value {
    let Column { name, kind, always, means } = column;
    let kind_name = match kind {
        Kind::Text | Kind::Code(_) => "string",
        Kind::Day => "date",
        Kind::Number => "integer",
    };
    let mut field = json!({ "name": name, "type": kind_name, "description": means });
    if *always {
        field["constraints"]["required"] = true.into();
    }
    if let Kind::Code(codes) = kind {
        field["constraints"]["enum"] = codes().into();
    }
    field
}
