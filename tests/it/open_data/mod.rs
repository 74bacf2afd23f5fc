//! Open data beside the register: tables of strangers laid beside it, entities for investigators, the catalogue for portals. All names are
//! invented.

mod catalog;
mod entities;
mod matched;
mod published;
mod service;

use std::io::Write;
use std::process::{Command, Output};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use recruitwatch::flow::open_house::{Shown, word_lists};
use recruitwatch::record::agency::Agency;
use recruitwatch::record::register::RegisterRows;
use tempfile::NamedTempFile;

use crate::store::records::{self, day};
use crate::visit::{Seen, send};

/// An agency that states a name and a number, of the Philippines.
pub fn agency(licence: &str, name: &str) -> Agency {
    Agency {
        jurisdiction: "PH".to_owned(),
        trading_names: Vec::new(),
        name_local: None,
        phones: Vec::new(),
        pages: Vec::new(),
        address: None,
        issued_on: Some(day("2025-01-01")),
        expires_on: Some(day("2027-12-31")),
        ..records::agency(licence, name)
    }
}

/// A register as it is shown.
pub fn shown(agencies: Vec<Agency>) -> Shown {
    Shown::of(RegisterRows { agencies, ..RegisterRows::default() }, word_lists().unwrap())
}

/// Opens an address of a site that is called `register.example`.
pub async fn open(site: &Router, address: &str) -> Seen {
    send(site, Request::get(address).header(header::HOST, "register.example").body(Body::empty()).unwrap()).await
}

/// A check by a tool of others, which a script of `tests/tools` calls on a file; `None` where the variable names no interpreter.
pub fn judged(variable: &str, script: &str, text: &str) -> Option<Output> {
    let Ok(python) = std::env::var(variable) else {
        eprintln!("skipped: {script} (set {variable} to a Python that has what it imports; tests/run does)");
        return None;
    };
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/").to_owned() + script;
    Some(Command::new(python).arg(script).arg(file.path()).output().unwrap())
}

/// What a tool said on stderr.
pub fn faults(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
