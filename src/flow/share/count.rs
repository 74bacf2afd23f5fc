//! How many workers are there of each kind? Each worker once, by the newest placement that the agreement is about; counts of few are hidden
//! before anything is written.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::record::code::Code;
use crate::record::id::Worker;
use crate::record::placement::Placement;
use crate::record::sharing::agreement::CountTable;
use crate::record::sharing::column::CountedBy;
use crate::record::sharing::purpose::Audience;
use crate::statistics::suppress::cross::{Cross, Shown};
use crate::store::cases::StoredCase;

/// The line of what a placement does not state.
const NOT_STATED: &str = "(not stated)";
/// The line of sums.
const TOTAL: &str = "(total)";
/// What stands in the place of a hidden count.
pub(super) const HIDDEN: &str = "hidden";
/// Digits of an occupation by which workers are counted: the sub-major group of ISCO-08.
const OCCUPATION_DIGITS: usize = 2;

/// By what the newest placement of a worker counts: its day and its place, and a row and a column in each table.
type Counted = ((NaiveDate, i64, String), Vec<(String, String)>);

/// Workers while they are counted.
#[derive(Debug)]
pub(super) struct Tally<'a> {
    tables: &'a [CountTable],
    workers: BTreeMap<Worker, Counted>,
}

impl<'a> Tally<'a> {
    pub(super) const fn new(tables: &'a [CountTable]) -> Self {
        Self { tables, workers: BTreeMap::new() }
    }

    pub(super) fn take(&mut self, case: &StoredCase) {
        if self.tables.is_empty() {
            return;
        }
        let placement = &case.placement;
        let newness = (placement.contract_signed_on, case.sender_id, case.placement_key.clone());
        if self.workers.get(&placement.worker).is_none_or(|(known, _)| *known < newness) {
            let labels = self.tables.iter().map(|table| (label(table.rows, placement), label(table.columns, placement))).collect();
            self.workers.insert(placement.worker, (newness, labels));
        }
    }

    /// What was counted for each table.
    pub(super) fn tables(&self) -> impl Iterator<Item = (&'a CountTable, Cross)> {
        let of = |at: usize| Cross::of(self.workers.values().filter_map(|(_, labels)| labels.get(at)).map(|(row, column)| (row.as_str(), column.as_str())));
        self.tables.iter().enumerate().map(move |(at, table)| (table, of(at)))
    }
}

fn label(by: CountedBy, p: &Placement) -> String {
    match by {
        CountedBy::WorkerSex => stated(p.worker_sex),
        CountedBy::Origin => p.origin.code().to_owned(),
        CountedBy::Destination => p.destination.code().to_owned(),
        CountedBy::Occupation => p.occupation.as_str().chars().take(OCCUPATION_DIGITS).collect(),
        CountedBy::Sector => p.sector.as_ref().map_or_else(|| NOT_STATED.to_owned(), ToString::to_string),
        CountedBy::HiringChannel => p.hiring_channel.to_string(),
        CountedBy::Event => p.event.to_string(),
        CountedBy::SignedYear => p.contract_signed_on.year().to_string(),
        CountedBy::EndedBy => stated(p.ended_by),
        CountedBy::EndedReason => stated(p.ended_reason),
        CountedBy::Outcome => stated(p.outcome),
        CountedBy::AgencyLicence => p.agency_licence.to_string(),
    }
}

fn stated<C: Code>(code: Option<C>) -> String {
    code.map_or(NOT_STATED, Code::as_str).to_owned()
}

/// The file of a table: a row a label, with totals on both sides.
///
/// # Errors
/// When memory runs out.
pub(super) fn csv(rows: CountedBy, shown: &Shown, audience: Audience) -> Result<Vec<u8>, csv::Error> {
    let Shown { joined, hidden, .. } = shown;
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(names(rows, shown))?;
    for ((label, total), (counts, hidden)) in joined.rows.iter().zip(joined.row_totals()).zip(joined.counts.iter().zip(hidden)) {
        let cell = |(count, hidden): (&u64, &bool)| if *hidden { HIDDEN.to_owned() } else { rounded(*count, audience) };
        let cells = counts.iter().zip(hidden).map(cell);
        out.write_record(std::iter::once(label.clone()).chain(cells).chain([rounded(total, audience)]))?;
    }
    let totals = joined.column_totals().into_iter().chain([joined.total()]).map(|total| rounded(total, audience));
    out.write_record(std::iter::once(TOTAL.to_owned()).chain(totals))?;
    out.into_inner().map_err(|error| error.into_error().into())
}

/// The names of the columns of such a file.
pub(super) fn names(rows: CountedBy, shown: &Shown) -> Vec<String> {
    std::iter::once(rows.as_str()).chain(shown.joined.columns.iter().map(String::as_str)).chain([TOTAL]).map(str::to_owned).collect()
}

/// A count as it is written: to the nearest step, halves up.
fn rounded(count: u64, audience: Audience) -> String {
    let step = audience.rounded_to();
    ((count + step / 2) / step * step).to_string()
}
