//! Which filters may an official keep under a name? Codes, days, officials and licence numbers that are known: no words in which a worker could
//! stand.

use crate::flow::cases::hand;
use crate::record::finding_queue::{Listed, Wanted};
use crate::record::official::Official;
use crate::record::register::Register;
use crate::store::desk::Rows;
use crate::store::saved_views::ViewChange;
use crate::store::{self, Store};

use chrono::{DateTime, Utc};

/// Letters of a name.
pub const NAME_MAX: usize = 60;
/// Bytes of all filters of a view.
const QUERY_MAX: usize = 600;

/// What stands against keeping these filters; nothing where they may be kept.
///
/// # Errors
/// When the store is not available.
pub async fn unfit(store: &Store, wanted: &Wanted, (register, me): (&Register, i64)) -> Result<Option<String>, store::Error> {
    let Some(agency) = &wanted.agency else { return Ok(None) };
    if register.agencies(&agency.key()).next().is_some() {
        return Ok(None);
    }
    let at_agency = Wanted { agency: Some(agency.clone()), listed: Listed::All, ..Wanted::default() };
    let (_, found) = store.finding_queue(&at_agency, (me, Rows { skip: 0, limit: 1 })).await?;
    Ok((found == 0).then(|| "No licence of this number is known here. A view keeps codes, days and known licence numbers alone.".to_owned()))
}

/// Changes a view of an official; a sentence where it cannot be.
///
/// # Errors
/// When the store is not available; then nothing is changed.
pub async fn change_view(store: &Store, change: ViewChange, (who, at): (&Official, DateTime<Utc>)) -> Result<Option<String>, store::Error> {
    let name = match &change {
        ViewChange::Keep(name, ..) | ViewChange::Rename(_, name) => Some(name),
        ViewChange::Delete(_) => None,
    };
    if name.is_some_and(|name| name.trim().is_empty() || NAME_MAX < name.chars().count() || name.chars().any(char::is_control)) {
        return Ok(Some(format!("Call the view by 1 to {NAME_MAX} letters. Write no name of a worker.")));
    }
    if matches!(&change, ViewChange::Keep(_, query, _) if query.is_empty()) {
        return Ok(Some("Set a filter first: a view without one is the list itself.".to_owned()));
    }
    if matches!(&change, ViewChange::Keep(_, query, _) if QUERY_MAX < query.len()) {
        return Ok(Some("These filters are too long to be kept.".to_owned()));
    }
    match store.change_view(&change, (&hand(who), at)).await {
        Ok(()) => Ok(None),
        Err(store::Error::Conflict { what } | store::Error::NotFound { what }) => Ok(Some(format!("Nothing was changed: {what}."))),
        Err(error) => Err(error),
    }
}
