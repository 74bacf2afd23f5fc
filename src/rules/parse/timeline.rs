//! Do the versions of a norm follow each other, each with its own days?

use chrono::NaiveDate;

use super::keys::Keys;
use crate::rules::norm::Version;

/// Keeps an error in the sheet where a version ends before it begins.
pub(super) fn runs_forward(keys: &Keys<'_, '_>, from: Option<NaiveDate>, until: Option<NaiveDate>) {
    if let (Some(from), Some(until)) = (from, until)
        && until <= from
    {
        keys.error("until", format!("{} lies before from, {from}: until is the last day on which the version holds", last_day(until)));
    }
}

/// Keeps an error in the sheet where two versions share a day or stand out of order.
pub(super) fn check(versions: &[(&Keys<'_, '_>, Version)]) {
    for pair in versions.windows(2) {
        if let [(_, earlier), (keys, later)] = pair {
            follow(earlier, keys, later);
        }
    }
}

fn follow(earlier: &Version, keys: &Keys<'_, '_>, later: &Version) {
    let Some(from) = later.from else {
        return keys.error("from", "is missing: only the first version of a norm may have an unknown first day");
    };
    if earlier.from.is_some_and(|before| from <= before) {
        return keys.error("from", format!("{from} is not after the version above: put versions oldest first"));
    }
    match earlier.until {
        None => keys.error("from", format!("{from} begins while the version above still holds: give that one its last day in until")),
        Some(until) if from < until => {
            keys.error("from", format!("{from} lies inside the version above, which ends on {}: the two share days, mend one of them", last_day(until)));
        }
        Some(_) => {}
    }
}

fn last_day(until: NaiveDate) -> NaiveDate {
    until.pred_opt().unwrap_or(until)
}
