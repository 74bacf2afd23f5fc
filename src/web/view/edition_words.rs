//! How is a change between two editions said? One line a change, in words of the other pages.

use serde::Serialize;

use super::format::day_words;
use super::licence_words::event_said;
use super::verdict::Verdict;
use crate::edition::changes::{Act, Changed, ChangedAct, Named, Otherwise};
use crate::edition::files::{AGENCIES_CSV, AGENCIES_JSON, AGENCIES_XLSX, CHANGES, DATA_PACKAGE, KEYS, SANCTIONS_CSV, SANCTIONS_JSON, SIGNATURE, STATEMENT};
use crate::record::code::Code;
use crate::record::licence::{EventKind, Status};
use crate::record::period::parse_day;
use crate::record::said::{Fact, Said};
use crate::web::say::{Sentence, Word};

/// What happened to one agency in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgencyChange {
    /// Its name; the number alone where several or none hold it.
    pub name: Word,
    /// Licence number as printed.
    pub licence_no: String,
    /// What is said now, or what is said otherwise.
    pub notes: Vec<Sentence>,
}

/// An agency that came or went.
#[must_use]
pub fn named(Named { jurisdiction: _, licence_no, legal_name, status }: &Named) -> AgencyChange {
    AgencyChange { name: legal_name.as_str().into(), licence_no: licence_no.clone(), notes: vec![status_said(status).into()] }
}

/// An agency with other words.
#[must_use]
pub fn agency_change(Changed { agency, fields }: &Changed) -> AgencyChange {
    AgencyChange { notes: fields.iter().map(otherwise).collect(), ..named(agency) }
}

/// A sanction that came or went.
#[must_use]
pub fn sanction(Act { licence_no, legal_name, sanction, effective_on }: &Act) -> AgencyChange {
    let nameless = || Said::new("edition-licence-number", format!("Licence number {licence_no}")).with("number", licence_no.as_str());
    let name: Word = legal_name.as_deref().map_or_else(|| nameless().into(), Word::from);
    let what: Fact = EventKind::parse(sanction).map_or_else(|_| sanction.as_str().into(), |event| event_said(event).into());
    let from = Said::new("edition-from", format!("{} from {}", what.english(), day_words(*effective_on))).with("what", what).with("day", *effective_on);
    AgencyChange { name, licence_no: licence_no.clone(), notes: vec![from.into()] }
}

/// A sanction with other words.
#[must_use]
pub fn act_change(ChangedAct { act, fields }: &ChangedAct) -> AgencyChange {
    let mut change = sanction(act);
    change.notes.extend(fields.iter().map(otherwise));
    change
}

/// What a column says otherwise: in English alone, as the columns of the files are.
fn otherwise(Otherwise { column, before, after }: &Otherwise) -> Sentence {
    Said::in_english(format!("{}: {}, before: {}", column_words(column), said(column, after), said(column, before))).into()
}

fn said(column: &str, cell: &str) -> String {
    match (column, parse_day(cell)) {
        _ if cell.is_empty() => "not stated".to_owned(),
        ("status", _) => status_said(cell).english().to_owned(),
        ("other_names", _) => cell.replace('|', ", "),
        (_, Some(day)) if column.ends_with("_on") || matches!(column, "status_since" | "valid_until") => day_words(day),
        _ => cell.to_owned(),
    }
}

fn status_said(code: &str) -> Said {
    Status::parse(code).map_or_else(|_| Said::in_english(code.to_owned()), |status| Verdict::of_status(status).words.0)
}

fn column_words(column: &str) -> &str {
    match column {
        "legal_name" => "Registered name",
        "other_names" => "Other names",
        "regulator" => "Authority",
        "licence_class" => "Class of the licence",
        "status" => "Status",
        "raw_status" => "The authority's word",
        "status_since" => "Since",
        "valid_until" => "Last day of the licence",
        "kinds" => "What it may do",
        "destinations" => "May send workers to",
        "occupations" => "For this work (ISCO-08)",
        "quota" => "Workers in one licence period",
        "ends_on" => "Last day",
        "lifted_on" => "Lifted from",
        "decided_on" => "Decided on",
        "published_on" => "Published on",
        "ground" => "Law",
        "reason" => "Reason",
        "appeal" => "Appeal",
        other => other,
    }
}

/// What a file of an edition is.
#[must_use]
pub fn file_words(name: &str) -> &'static str {
    match name {
        AGENCIES_CSV => "The list as a table",
        AGENCIES_JSON => "The list for programs",
        AGENCIES_XLSX => "The list and the sanctions as a workbook",
        SANCTIONS_CSV => "Decided sanctions as a table",
        SANCTIONS_JSON => "Decided sanctions for programs",
        CHANGES => "What changed since the edition before",
        DATA_PACKAGE => "Description of all tables (Frictionless Data Package)",
        KEYS => "Public keys as they were listed then",
        STATEMENT => "The statement that vouches for every file",
        SIGNATURE => "The signature over the statement",
        _ => "",
    }
}
