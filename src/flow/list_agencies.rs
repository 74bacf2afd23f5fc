//! Who stands in the register, page by page? In an order of its own, so that a page goes on behind the last row of the one before even
//! where the register was read anew in between.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::record::agency::Agency;
use crate::record::licence::Status;
use crate::record::register::Register;

/// Where a row stands: by whose licence it is, then number, then name; rows that are alike in all three are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    jurisdiction: String,
    licence: String,
    name: String,
    nth: usize,
}

/// Which rows are wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Licences of a country with all its areas, or of an area: ISO 3166-1 or -2 code.
    pub jurisdiction: Option<String>,
    /// Licences that are this on the day.
    pub status: Option<Status>,
    /// Rows behind this place.
    pub after: Option<Place>,
    /// Most rows.
    pub limit: usize,
    /// The day that statuses speak of; it is the day as of which they are known, too.
    pub on: NaiveDate,
}

/// Some rows.
#[derive(Debug)]
pub struct Listed<'a> {
    /// The rows, in order.
    pub agencies: Vec<&'a Agency>,
    /// The last of them, where there are more behind it.
    pub more_after: Option<Place>,
}

/// Positions of the rows of a register in the order of the list.
#[must_use]
pub fn in_order(register: &Register) -> Vec<usize> {
    let agencies = &register.rows().agencies;
    let mut order: Vec<usize> = (0..agencies.len()).collect();
    order.sort_by_cached_key(|at| place(&agencies[*at]));
    order
}

/// The rows that are wanted; `order` is that of [`in_order`].
#[must_use]
pub fn list_agencies<'a>(register: &'a Register, order: &[usize], wanted: &Wanted) -> Listed<'a> {
    let all = &register.rows().agencies;
    let first = wanted.after.as_ref().map_or(0, |after| behind(all, order, after));
    let fits = |agency: &&Agency| {
        wanted.jurisdiction.as_ref().is_none_or(|code| lies_in(&agency.jurisdiction, code))
            && wanted.status.is_none_or(|status| register.status_of(agency, wanted.on, wanted.on).status == status)
    };
    let mut rows = (first..order.len()).map(|at| (at, &all[order[at]])).filter(|(_, agency)| fits(agency));
    let picked: Vec<(usize, &Agency)> = rows.by_ref().take(wanted.limit).collect();
    let more_after = picked.last().filter(|_| rows.next().is_some()).map(|(at, agency)| {
        let (jurisdiction, licence, name) = place(agency);
        let nth = at - order.partition_point(|other| place(&all[*other]) < place(agency));
        Place { jurisdiction: jurisdiction.to_owned(), licence, name: name.to_owned(), nth }
    });
    Listed { agencies: picked.into_iter().map(|(_, agency)| agency).collect(), more_after }
}

/// Whether a jurisdiction is another one or an area of it.
#[must_use]
pub fn lies_in(jurisdiction: &str, code: &str) -> bool {
    jurisdiction.strip_prefix(code).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Letters of a number and of a name that decide the order: a place must fit into an address, whatever a list calls an agency.
const LETTERS: usize = 60;

fn place(agency: &Agency) -> (&str, String, &str) {
    (&agency.jurisdiction, first(agency.licence_no.key().as_str()).to_owned(), first(&agency.legal_name))
}

fn first(text: &str) -> &str {
    text.char_indices().nth(LETTERS).map_or(text, |(at, _)| &text[..at])
}

/// The first position behind a place, also where its row is no longer there.
fn behind(all: &[Agency], order: &[usize], Place { jurisdiction, licence, name, nth }: &Place) -> usize {
    let after = (jurisdiction.as_str(), licence.clone(), name.as_str());
    let first = order.partition_point(|at| place(&all[*at]) < after);
    let past = order.partition_point(|at| place(&all[*at]) <= after);
    first.saturating_add(*nth).saturating_add(1).min(past)
}
