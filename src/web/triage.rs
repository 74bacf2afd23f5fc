//! What do the pages of the queue ask of the rest of the house? Findings over all agencies, what is done with many, views, and lists as files.

use super::answers::Reply;
use super::form::queue::{ListForm, QueueForm, TriageForm, ViewForm};
use super::view::queue::QueueView;
use super::view::triage::TriageView;
use crate::edition::sheet::Sheet;

/// A list that can be taken out as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listing {
    /// Agencies in inspection order.
    Inspections,
    /// Findings that fit the filters.
    Findings(Box<QueueForm>),
    /// Signals past every threshold.
    Signals,
    /// Cases that fit the filters.
    Cases(ListForm),
    /// Complaints that fit the filters.
    Complaints(ListForm),
    /// What was found at one agency.
    Agency(String),
}

/// As what a list is taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Commas between values.
    Csv,
    /// A workbook.
    Xlsx,
}

/// A list as a file.
#[derive(Debug)]
pub enum TakenOut {
    /// Its name and its bytes.
    File(String, Vec<u8>),
    /// There is no such list.
    Nothing,
    /// A filter is wrong: the address of the list, which tells.
    Refused(String),
}

/// The queue, as officials work through it. `who` is the name of the official: role and number are asked of the store each time.
pub trait Triage: Send + Sync {
    /// One page of findings, counted from 1, or what is wrong with the filters.
    fn findings<'a>(&'a self, form: QueueForm, page: u32, who: &'a str) -> Reply<'a, QueueView>;

    /// What would be done with the ticked findings; a sentence where nothing can be.
    fn plan<'a>(&'a self, form: TriageForm, who: &'a str) -> Reply<'a, Result<TriageView, String>>;

    /// Does it, and says what became of each.
    fn triage<'a>(&'a self, form: TriageForm, who: &'a str) -> Reply<'a, Result<TriageView, String>>;

    /// Keeps, renames or deletes a view; a sentence where that cannot be.
    fn change_view<'a>(&'a self, form: ViewForm, who: &'a str) -> Reply<'a, Option<String>>;

    /// A list as a file; the taking stands in the journal.
    fn take_out<'a>(&'a self, listing: Listing, format: Format, who: &'a str) -> Reply<'a, TakenOut>;
}

/// A table as the bytes of a file, with its name.
///
/// # Errors
/// When it cannot be written.
pub fn file(sheet: &Sheet, format: Format, made_at: chrono::DateTime<chrono::Utc>) -> Result<TakenOut, super::answers::Trouble> {
    Ok(match format {
        Format::Csv => TakenOut::File(sheet.file_name("csv"), sheet.csv()?),
        Format::Xlsx => TakenOut::File(sheet.file_name("xlsx"), sheet.workbook(made_at)?),
    })
}
