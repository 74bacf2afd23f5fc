//! How does a case look beside its norm or model contract? Cells of the exchange format, in TOML, with all that every case shares above them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Value;

use crate::record::period::parse_day;
use crate::rules::book::RuleBook;

/// The ending of a file of cases.
pub const ENDING: &str = ".cases.toml";

/// Cells by column.
pub type Cells = BTreeMap<String, String>;

/// The cases of one norm or model contract.
#[derive(Debug, Clone)]
pub struct CaseFile {
    /// The file, for messages.
    pub file: String,
    /// The norm or model beside it.
    pub norm: String,
    /// Rates of exchange that they share.
    pub rates: Vec<Cells>,
    /// In their order.
    pub cases: Vec<Case>,
}

/// One case.
#[derive(Debug, Clone)]
pub struct Case {
    /// The sentence that it proves.
    pub name: String,
    /// The placement; what it does not name is ordinary.
    pub placement: Cells,
    /// Its charges.
    pub charges: Vec<Cells>,
    /// Its versions of the contract.
    pub contracts: Vec<Cells>,
    /// Its pay periods.
    pub payments: Vec<Cells>,
    /// What must be found under the norm, in order; nothing where it is clear.
    pub expect: Vec<String>,
    /// The day of judgement and of knowledge.
    pub as_of: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    placement: BTreeMap<String, Value>,
    #[serde(default)]
    charge: BTreeMap<String, Value>,
    #[serde(default)]
    contract: BTreeMap<String, Value>,
    #[serde(default)]
    payment: BTreeMap<String, Value>,
    #[serde(default)]
    rate: Vec<BTreeMap<String, Value>>,
    case: Vec<WrittenCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCase {
    name: String,
    #[serde(default)]
    placement: BTreeMap<String, Value>,
    #[serde(default)]
    charge: Vec<BTreeMap<String, Value>>,
    #[serde(default)]
    contract: Vec<BTreeMap<String, Value>>,
    #[serde(default)]
    payment: Vec<BTreeMap<String, Value>>,
    expect: Value,
    as_of: Option<Value>,
}

/// What a placement says where a case leaves it out.
const ORDINARY: [(&str, &str); 10] = [
    ("worker_id", "W"),
    ("agency_licence", "A-1"),
    ("employer_name", "Invented employer"),
    ("occupation", "9329"),
    ("contract_months", "24"),
    ("costs_stated", "yes"),
    ("wage_amount", "1000"),
    ("wage_currency", "USD"),
    ("wage_period", "month"),
    ("hiring_channel", "agency"),
];

/// A day by which everything is known.
fn late() -> NaiveDate {
    NaiveDate::from_ymd_opt(2099, 12, 31).unwrap_or(NaiveDate::MAX)
}

/// The norm whose cases a file holds.
#[must_use]
pub fn norm_of(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.strip_suffix(ENDING).unwrap_or(name)
}

/// Reads a file of cases.
///
/// # Errors
/// With every mistake: file, line or case, and what to do.
pub fn read(file: &str, text: &str, book: &RuleBook) -> Result<CaseFile, Vec<String>> {
    let norm = norm_of(file).to_owned();
    if book.norm(&norm).is_none() && book.models().model(&norm).is_none() {
        let example = format!("sg-worker-fee{ENDING} beside sg-worker-fee.toml");
        return Err(vec![format!("{file}: lies beside no norm or model contract {norm:?}: name it after its norm, such as {example}")]);
    }
    let written: Written = toml::from_str(text).map_err(|error| vec![format!("{file}: {}", one_line(&error, text))])?;
    let Written { placement, charge, contract, payment, rate, case } = written;
    let usual = Usual { placement: cells(&placement), charge: cells(&charge), contract: cells(&contract), payment: cells(&payment) };
    let mut mistakes = Vec::new();
    let mut cases: Vec<Case> = Vec::new();
    for written in case {
        match one(written, &usual) {
            Ok(case) if cases.iter().any(|other| other.name == case.name) => {
                mistakes.push(format!("{file}: two cases are called {:?}: each proves a sentence of its own", case.name))
            }
            Ok(case) => cases.push(case),
            Err(mistake) => mistakes.push(format!("{file}: {mistake}")),
        }
    }
    if mistakes.is_empty() { Ok(CaseFile { file: file.to_owned(), norm, rates: rate.iter().map(cells).collect(), cases }) } else { Err(mistakes) }
}

/// Cells that every case of a file shares.
struct Usual {
    placement: Cells,
    charge: Cells,
    contract: Cells,
    payment: Cells,
}

/// A mistake of the spelling with its line.
fn one_line(error: &toml::de::Error, text: &str) -> String {
    let line = error.span().map_or(1, |span| text.as_bytes().iter().take(span.start).filter(|byte| **byte == b'\n').count() + 1);
    format!(
        "line {line}: {}; example: [[case]] name = \"at the cap\" charge = [{{ item = \"agency-fee\", amount = \"600.00\" }}] expect = \"clear\"",
        error.message()
    )
}

fn one(written: WrittenCase, usual: &Usual) -> Result<Case, String> {
    let WrittenCase { name, placement, charge, contract, payment, expect, as_of } = written;
    let wrong = |what: &str| format!("case {name:?}: {what}");
    let mut cells_of_placement: Cells = ORDINARY.iter().map(|(column, cell)| ((*column).to_owned(), (*cell).to_owned())).collect();
    cells_of_placement.extend(usual.placement.clone());
    cells_of_placement.extend(cells(&placement));
    let signed_on = cells_of_placement.get("contract_signed_on").cloned();
    let signed_on =
        signed_on.ok_or_else(|| wrong("names no contract_signed_on: add the day of signature to [placement], such as contract_signed_on = 2024-02-03"))?;
    let rows = |own: &[BTreeMap<String, Value>], first: &[(&str, &str)], usual: &Cells| -> Vec<Cells> {
        let row = |own| first.iter().map(|(column, cell)| ((*column).to_owned(), (*cell).to_owned())).chain(usual.clone()).chain(cells(own)).collect();
        own.iter().map(row).collect()
    };
    let charges = rows(&charge, &[("paid_by", "worker"), ("charged_on", &signed_on)], &usual.charge);
    let contracts = rows(&contract, &[("stage", "signed"), ("dated_on", &signed_on)], &usual.contract);
    let payments = rows(&payment, &[], &usual.payment);
    let as_of = match as_of {
        Some(day) => parse_day(&cell(&day)).ok_or_else(|| wrong("as_of is no day: write it like 2026-11-30"))?,
        None => late(),
    };
    let expect = expected(&expect)
        .ok_or_else(|| wrong("expect is neither \"clear\" nor what is found: write it like \"breach fee-over-cap 0.01 SGD\", or a list of such lines"))?;
    Ok(Case { placement: cells_of_placement, charges, contracts, payments, expect, as_of, name })
}

/// `"clear"`, one line, or a list of lines.
fn expected(written: &Value) -> Option<Vec<String>> {
    let lines = match written {
        Value::String(clear) if clear == "clear" => Vec::new(),
        Value::String(one) => vec![one.clone()],
        Value::Array(lines) => lines.iter().map(|line| line.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()?,
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) | Value::Table(_) => return None,
    };
    let mut lines: Vec<String> = lines.into_iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    lines.sort();
    let begins = |line: &String| ["breach ", "advisory ", "not_assessable "].iter().any(|outcome| line.starts_with(outcome));
    lines.iter().all(begins).then_some(lines)
}

fn cells(written: &BTreeMap<String, Value>) -> Cells {
    written.iter().map(|(column, value)| (column.clone(), cell(value))).collect()
}

/// A value as a cell of the exchange format: days and counts may stand without quotes, yes and no as true and false.
fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Boolean(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        Value::Integer(_) | Value::Float(_) | Value::Datetime(_) | Value::Array(_) | Value::Table(_) => value.to_string(),
    }
}
