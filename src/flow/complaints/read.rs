//! What does an official see of one complaint? The file, agencies that may be meant, and complaints of the same matter. How somebody is
//! reached and what a paper shows is read apart, and each such reading stands in the journal.

use serde_json::json;

use super::Counter;
use crate::flow::look_up::Asked;
use crate::flow::open_house::Shown;
use crate::record::check::CheckedAgency;
use crate::record::complaint::deadline::Due;
use crate::record::complaint::file::ComplaintFile;
use crate::store;
use crate::store::complaint_papers::PaperHead;
use crate::store::journal::Entry;

/// One complaint at the desk.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The complaint.
    pub file: ComplaintFile,
    /// Its steps.
    pub dues: Vec<Due>,
    /// Agencies of the register that the words may mean; a person chooses.
    pub meant: Vec<CheckedAgency>,
    /// Complaints of the same matter: same agency or placement, a matter in common, within 30 days.
    pub alike: Vec<ComplaintFile>,
    /// Papers that came with it.
    pub papers: Vec<PaperHead>,
    /// Whether somebody can be reached.
    pub has_contact: bool,
}

/// The verb under which the opening of a complaint that tells who a worker is stands in the journal.
pub const OPENED: &str = "opened a complaint that tells of a worker";

/// One complaint; `None` where there is none of that number. Where it holds own words, a placement or a contact, that it was opened and by whom
/// stands in the journal before anything is shown.
///
/// # Errors
/// When the store is not available; then nothing is shown.
pub async fn open(counter: &Counter<'_>, id: i64, (shown, who): (&Shown, &str)) -> Result<Option<Opened>, store::Error> {
    let Some(file) = counter.store.complaint(id).await? else { return Ok(None) };
    let (others, _) = counter.store.filed_complaints().await?;
    let alike = others.into_iter().filter(|other| file.is_like(other)).collect();
    let (papers, has_contact) = (counter.store.complaint_papers(id).await?, counter.store.has_complaint_contact(id).await?);
    let meant = file.grievance.agency.as_deref().map(|words| meant(shown, &Asked::new(words, counter.now.today))).unwrap_or_default();
    if has_contact || !papers.is_empty() || file.placement().is_some() || !file.words().is_empty() {
        counter.store.journal(&reading(counter, (who, OPENED), id)).await?;
    }
    Ok(Some(Opened { dues: file.dues(&counter.deadlines, counter.now), meant, alike, papers, has_contact, file }))
}

/// How somebody can be reached, newest last.
///
/// # Errors
/// When the store is not available; then nothing is read.
pub async fn contacts(counter: &Counter<'_>, id: i64, who: &str) -> Result<Vec<String>, store::Error> {
    counter.store.read_complaint_contacts(id, &reading(counter, (who, "read a contact"), id)).await
}

/// A paper with its media type; `None` where the complaint has none of that number.
///
/// # Errors
/// When the store is not available; then nothing is read.
pub async fn paper(counter: &Counter<'_>, (id, paper): (i64, i64), who: &str) -> Result<Option<(String, Vec<u8>)>, store::Error> {
    counter.store.read_complaint_paper((id, paper), &reading(counter, (who, "read a paper"), id)).await
}

fn meant(shown: &Shown, asked: &Asked) -> Vec<CheckedAgency> {
    let check = shown.check(asked);
    check.agency.into_iter().chain(check.candidates).collect()
}

fn reading(counter: &Counter<'_>, (who, what): (&str, &str), id: i64) -> Entry {
    Entry { at: counter.now.at, who: who.to_owned(), what: what.to_owned(), subject: format!("complaint {id}"), detail: json!({}) }
}
