//! How does a row of answers that came on paper become an answer of a worker? One row a worker who was asked; a row in which nothing is
//! answered says that somebody was asked and did not answer.

use std::io::Read;

use chrono::NaiveDate;

use super::cell::{Wrong, code, currency, day, id, text};
use super::columns::columns;
use super::entry::Entry;
use super::issue::{Issue, IssueCode};
use super::limits::Limits;
use super::pseudonym::Pseudonymiser;
use super::refusal::Refusal;
use super::row::Row;
use super::sheet::Sheet;
use super::whole::about_table;
use crate::record::feedback::{Answer, Heard, Keeper, Route, Told};
use crate::record::id::Id;
use crate::record::spoken_code::SpokenCode;

/// Rows of one file, at most: more answers than a field office hears in years.
pub const ROWS_MAX: u64 = 100_000;

// The answers speak of placements; they are no table of exchange 1.0. A code opens the questions, so it stands in no report.
columns! {
    Placements secret "code";
    required AnsweredOn = "answered_on", Route = "route";
    optional
        PlacementId = "placement_id", Code = "code", FeePaid = "fee_paid", FeeAmount = "fee_amount", FeeCurrency = "fee_currency",
        ContractKept = "contract_kept", PapersKeptBy = "papers_kept_by", PaidOnTime = "paid_on_time", WouldReturn = "would_return", AskedBy = "asked_by",
}

/// By what a placement is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    /// Its number.
    Placement(Id),
    /// A code that was given for it.
    Code(SpokenCode),
}

/// A row of answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperAnswer {
    /// The line on which it stood.
    pub line: u32,
    /// Whose it is.
    pub of: Of,
    /// What was answered.
    pub answer: Answer,
}

/// What a file of answers holds.
#[derive(Debug, Clone, Default)]
pub struct PaperAnswers {
    /// Rows under the header, empty ones left out.
    pub rows: u64,
    /// Those that can be taken.
    pub answers: Vec<PaperAnswer>,
    /// What is wrong with the others, and what is worth knowing.
    pub issues: Vec<Issue>,
}

/// Reads a file of answers; `today` is the last day on which one can have been given.
///
/// # Errors
/// When the file cannot be read as a table at all: nothing of it is taken then.
pub fn read_answers(file: &str, input: Box<dyn Read + Send>, (limits, today): (&Limits, NaiveDate)) -> Result<PaperAnswers, Refusal> {
    let limits = Limits { rows: limits.rows.min(ROWS_MAX), ..limits.clone() };
    let mut sheet = Sheet::read::<Column>(file.to_owned(), input, &limits).map_err(in_own_words)?;
    // No number of a worker stands in these rows: nobody needs a pseudonym.
    let names = Pseudonymiser::new([0; 32]);
    let mut found = PaperAnswers::default();
    while sheet.advance_to_content()? {
        found.rows += 1;
        if let Some(read) = super::entry::entry::<PaperAnswer>(&mut sheet, &names, &mut found.issues) {
            if today < read.answer.answered_on {
                let issue =
                    Issue::new(file, IssueCode::SuspectValue, "the day of the answer is after today", "Look at the year, and write the day on the paper.");
                found.issues.push(issue.on_line(read.line).in_column("answered_on").showing(&read.answer.answered_on.to_string()));
            } else {
                found.answers.push(read);
            }
        }
    }
    found.issues.extend(about_table(&sheet));
    Ok(found)
}

/// The table has no name in exchange 1.0: what it lacks is told without one.
fn in_own_words(refusal: Refusal) -> Refusal {
    match refusal {
        Refusal::ColumnsMissing { file, columns, .. } => {
            Refusal::BadHeader { file, why: format!("lacks {}", columns.join(" and ")), advice: "add what it lacks, and fill it in every row" }
        }
        other => other,
    }
}

impl Entry for PaperAnswer {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _: &Pseudonymiser) -> Option<Self> {
        let heard = |row: &mut Row<'_, Column>, column| row.optional(column, code::<Heard>).unwrap_or(Heard::Unsaid);
        let money_in = row.optional(Column::FeeCurrency, currency);
        let told = Told {
            fee_paid: heard(row, Column::FeePaid),
            fee: row.optional_money(Column::FeeAmount, money_in),
            contract_kept: heard(row, Column::ContractKept),
            papers_kept_by: row.optional(Column::PapersKeptBy, code::<Keeper>).unwrap_or(Keeper::Unsaid),
            paid_on_time: heard(row, Column::PaidOnTime),
            would_return: heard(row, Column::WouldReturn),
        };
        check_fee(row, &told);
        let asked_by = row.optional(Column::AskedBy, text).map(|name| name.to_string());
        let (answered_on, route) = (row.required(Column::AnsweredOn, day), row.required(Column::Route, code::<Route>));
        let of = of(row)?;
        Some(Self { line: row.line(), of, answer: Answer { told, answered_on: answered_on?, route: route?, asked_by } })
    }
}

/// A sum has a currency, and stands only where a fee was paid.
fn check_fee(row: &mut Row<'_, Column>, told: &Told) {
    if row.cell(Column::FeeAmount).is_empty() {
        return;
    }
    if row.cell(Column::FeeCurrency).is_empty() {
        let wrong = Wrong::new(IssueCode::MissingValue, "a sum stands here without its currency", "Fill in fee_currency, or take the sum away.");
        row.reject(Column::FeeCurrency, wrong);
    }
    if told.fee_paid != Heard::Yes {
        let wrong = Wrong::new(IssueCode::SuspectValue, "a sum stands here and fee_paid is not yes", "Write yes in fee_paid, or take the sum away.");
        row.reject(Column::FeeAmount, wrong);
    }
}

/// Either a number of a placement or a code.
fn of(row: &mut Row<'_, Column>) -> Option<Of> {
    let not_a_code = || Wrong::new(IssueCode::BadCode, "this is no code that an office gave", "Look at each letter on the paper, or write the placement_id.");
    let placement = row.optional(Column::PlacementId, id);
    let code = row.optional(Column::Code, |cell| SpokenCode::parse(cell).ok_or_else(not_a_code));
    match (placement, code) {
        (Some(placement), None) if row.cell(Column::Code).is_empty() => Some(Of::Placement(placement)),
        (None, Some(code)) if row.cell(Column::PlacementId).is_empty() => Some(Of::Code(code)),
        (Some(_), Some(_)) => {
            let message = "the row has a placement_id and a code, and each may mean another worker";
            row.reject(Column::PlacementId, Wrong::new(IssueCode::SuspectValue, message, "Keep one of the two."));
            None
        }
        (None | Some(_), None | Some(_)) => {
            if row.cell(Column::PlacementId).is_empty() && row.cell(Column::Code).is_empty() {
                let message = "the row says neither which placement it is about nor its code";
                row.reject(Column::PlacementId, Wrong::new(IssueCode::MissingValue, message, "Fill in placement_id or code."));
            }
            None
        }
    }
}
