//! Which phone reaches whoever filed? Digits that a page shows come back in a message from that phone: then its number is a contact that
//! answered, assurance A1. They work once and for a day; wrong, late and used ones are told apart by nobody.

use chrono::TimeDelta;

use super::Counter;
use super::codes::CodeKey;
use super::file_complaint::{Draft, Receipt, file_complaint};
use super::follow::number_of;
use crate::record::complaint::event::Event;
use crate::record::complaint::grievance::Assurance;
use crate::record::id::Worker;
use crate::store;
use crate::store::complaints::NewEvent;
use crate::store::phones::Confirmed;

/// Hours for which digits confirm a phone.
pub const HOURS: i64 = 24;
/// Days for which a phone that was confirmed is taken for the same person's: networks give numbers to others after some months.
pub const DAYS: i64 = 90;
/// How many different digits there are. With a hundred that wait, one guess in a million hits, and guesses are few.
const DIGITS: u32 = 100_000_000;
/// By what it is known who complains, as the desk reads it.
const BY_MESSAGE: &str = "the phone sent us the digits that this file's page showed; its number is now a contact";
const BY_PHONE_BEFORE: &str = "it came from a phone that had confirmed an earlier report";

/// Digits that confirm a phone for the complaint of a code; those that were shown before stop. `None` where no complaint has that code.
///
/// # Errors
/// When the store is not available.
pub async fn digits(counter: &Counter<'_>, code: &str) -> Result<Option<String>, store::Error> {
    let Some(file_id) = number_of(counter, code).await? else { return Ok(None) };
    let digits = format!("{:08}", rand::random_range(0..DIGITS));
    let digest = CodeKey::of(counter.store).await?.phone_digest(&digits);
    counter.store.await_phone(file_id, &digest, (counter.now.at, counter.now.at - TimeDelta::hours(HOURS))).await?;
    Ok(Some(digits))
}

/// Confirms a phone, known by its pseudonym and its number, by digits: whether they do.
///
/// # Errors
/// When the store is not available; then nothing is confirmed.
pub async fn confirm(counter: &Counter<'_>, (who, number): (Worker, &str), digits: &str) -> Result<bool, store::Error> {
    let digest = CodeKey::of(counter.store).await?.phone_digest(digits);
    let since = counter.now.at - TimeDelta::hours(HOURS);
    let Some(file_id) = counter.store.phone_awaited(&digest, since).await? else { return Ok(false) };
    let event = assured(counter, file_id, BY_MESSAGE).await?;
    let confirmed = Confirmed { file_id, digest, who, number: number.to_owned(), event };
    counter.store.confirm_phone(&confirmed, (counter.now.at, since)).await
}

/// Keeps what came from a phone. Where that phone had been confirmed before, it is known whose it is.
///
/// # Errors
/// When the store is not available.
pub async fn file_by_phone(counter: &Counter<'_>, draft: Draft, who: Option<Worker>) -> Result<Receipt, store::Error> {
    let receipt = file_complaint(counter, draft).await?;
    let is_known = match who {
        Some(who) => counter.store.is_confirmed_phone(who, counter.now.at - TimeDelta::days(DAYS)).await?,
        None => false,
    };
    if is_known && let Some(event) = assured(counter, receipt.id, BY_PHONE_BEFORE).await? {
        counter.store.add_complaint_event(&event, counter.now.at).await?;
    }
    Ok(receipt)
}

/// That the contact answered; none where it is known at least as well who complains.
async fn assured(counter: &Counter<'_>, file_id: i64, by: &str) -> Result<Option<NewEvent>, store::Error> {
    let Some(file) = counter.store.complaint(file_id).await? else { return Ok(None) };
    let event = Event::Assured { level: Assurance::A1, by: by.to_owned() };
    Ok((file.assurance() == Assurance::A0).then_some(NewEvent { file_id, event, happened_on: counter.now.today, who: None }))
}
