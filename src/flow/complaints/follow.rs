//! What may whoever has the code do? See where it stands, write, say whether money came, say how to be reached, take it back.

use super::Counter;
use super::codes::CodeKey;
use crate::record::complaint::code::ComplaintCode;
use crate::record::complaint::event::Event;
use crate::record::complaint::file::ComplaintFile;
use crate::record::complaint::grievance::WORDS_MAX;
use crate::store;
use crate::store::complaint_papers::PaperHead;
use crate::store::complaints::NewEvent;

/// Messages of a worker that wait for an answer, at most.
pub const WAITING_MAX: usize = 20;
/// Longest contact, in characters.
pub const CONTACT_MAX: usize = 200;

/// A complaint as whoever has its code sees it.
#[derive(Debug, Clone)]
pub struct Followed {
    /// The complaint.
    pub file: ComplaintFile,
    /// The complaint in which it goes on, where the two are one matter.
    pub goes_on: Option<ComplaintFile>,
    /// Papers that came with it.
    pub papers: Vec<PaperHead>,
    /// Whether the desk can reach somebody.
    pub has_contact: bool,
}

/// What is wished.
#[derive(Clone)]
pub enum Wish {
    /// To say something.
    Message(String),
    /// To be reached.
    Contact(String),
    /// To say whether the money of an item came.
    Confirm(i64, bool),
    /// To take it back.
    Withdraw,
}

/// What became of a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Granted {
    /// It is done.
    Done,
    /// Nothing was written, or too much at once.
    Length,
    /// Too many messages wait for an answer.
    TooMany,
    /// It cannot be done now.
    NotNow,
}

/// The complaint of a code; `None` where there is none, whether the code is wrong or only unknown.
///
/// # Errors
/// When the store is not available.
pub async fn follow(counter: &Counter<'_>, code: &str) -> Result<Option<Followed>, store::Error> {
    let Some(id) = number_of(counter, code).await? else { return Ok(None) };
    let Some(file) = counter.store.complaint(id).await? else { return Ok(None) };
    let goes_on = match file.goes_on_in() {
        Some(into) => counter.store.complaint(into).await?,
        None => None,
    };
    let (papers, has_contact) = (counter.store.complaint_papers(id).await?, counter.store.has_complaint_contact(id).await?);
    Ok(Some(Followed { file, goes_on, papers, has_contact }))
}

/// Does what is wished; `None` where no complaint has that code.
///
/// # Errors
/// When the store is not available.
pub async fn wish(counter: &Counter<'_>, code: &str, wish: Wish) -> Result<Option<Granted>, store::Error> {
    let Some(Followed { file, .. }) = follow(counter, code).await? else { return Ok(None) };
    let (event, most) = match wish {
        Wish::Contact(contact) => {
            if !fits(&contact, CONTACT_MAX) {
                return Ok(Some(Granted::Length));
            }
            counter.store.add_complaint_contact(file.id, contact.trim(), counter.now.at).await?;
            return Ok(Some(Granted::Done));
        }
        Wish::Message(words) if !fits(&words, WORDS_MAX) => return Ok(Some(Granted::Length)),
        Wish::Message(words) => (Event::Asked { words: words.trim().to_owned() }, WAITING_MAX),
        Wish::Confirm(item, came) => (Event::Confirmed { item, came }, usize::MAX),
        Wish::Withdraw => (Event::Withdrawn, usize::MAX),
    };
    if most <= waiting(&file) {
        return Ok(Some(Granted::TooMany));
    }
    if file.may(&event, None, (&counter.deadlines, counter.now)).is_err() || same_as_last(&file, &event) {
        return Ok(Some(if same_as_last(&file, &event) { Granted::Done } else { Granted::NotNow }));
    }
    let new = NewEvent { file_id: file.id, event, happened_on: counter.now.today, who: None };
    counter.store.add_complaint_event(&new, counter.now.at).await?;
    Ok(Some(Granted::Done))
}

/// The number of a code's complaint.
pub(super) async fn number_of(counter: &Counter<'_>, code: &str) -> Result<Option<i64>, store::Error> {
    let Some(code) = ComplaintCode::parse(code) else { return Ok(None) };
    let digest = CodeKey::of(counter.store).await?.digest(&code);
    counter.store.complaint_of_code(&digest).await
}

fn fits(text: &str, most: usize) -> bool {
    let text = text.trim();
    !text.is_empty() && text.chars().count() <= most
}

/// Messages since the desk answered last.
fn waiting(file: &ComplaintFile) -> usize {
    let since = file.events.iter().rev().take_while(|logged| !matches!(logged.event, Event::Answered { .. }));
    since.filter(|logged| matches!(logged.event, Event::Asked { .. })).count()
}

/// A form that was sent twice over a bad line says the same twice.
fn same_as_last(file: &ComplaintFile, event: &Event) -> bool {
    file.events.last().is_some_and(|last| last.who.is_none() && last.event == *event)
}
