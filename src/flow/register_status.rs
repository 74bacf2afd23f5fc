//! Was there a licence on a day, as far as this register knew on another?

use chrono::{DateTime, NaiveDate, Utc};

use crate::record::agency::Agency;
use crate::record::id::Id;
use crate::record::licence::{LicenceEvent, Status};
use crate::record::register::Register;
use crate::store::{self, Store};

/// What the register says of a licence.
#[derive(Debug, Clone)]
pub struct LicenceAnswer {
    /// What the licence was.
    pub status: Status,
    /// The event that decides it, where one does.
    pub because: Option<LicenceEvent>,
    /// Its holders: none, one, or several where lists repeat a number.
    pub holders: Vec<Agency>,
    /// Every event that was known, oldest effect first.
    pub events: Vec<LicenceEvent>,
    /// When the newest list of its source was taken in, and the day that the list speaks of.
    pub last_word: Option<(DateTime<Utc>, Option<NaiveDate>)>,
}

/// The status of a licence on `on`, as known on `known_on`; `None` where no row of any list had this number by then.
///
/// # Errors
/// When the store is not available.
pub async fn register_status(store: &Store, licence: &Id, on: NaiveDate, known_on: NaiveDate) -> Result<Option<LicenceAnswer>, store::Error> {
    let rows = store.register_as_known(licence, known_on).await?;
    if rows.agencies.is_empty() && rows.events.is_empty() {
        return Ok(None);
    }
    let last_word = store.last_word_on(licence).await?;
    let holders = rows.agencies.clone();
    let register = Register::new(rows);
    let timeline = register.timeline(&licence.key()).cloned().unwrap_or_default();
    let answer = timeline.status_on(on, known_on);
    let events = timeline.events().iter().filter(|event| event.known_on() <= known_on).cloned().collect();
    Ok(Some(LicenceAnswer { status: answer.status, because: answer.because.cloned(), holders, events, last_word }))
}
