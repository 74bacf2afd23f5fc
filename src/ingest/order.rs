//! In which order do the tables of a return stand, and can they be walked side by side?
//!
//! A light pass over the placement ids alone. Where all tables rise by the comparable form of `placement_id`, they are joined
//! like two sorted lists and memory stays flat. Where `placements.csv` has another order, the place of every placement is kept,
//! and a table that follows that order is streamed all the same. Any other table is put in order in memory, and a notice says so.

use std::collections::HashMap;

use super::columns::Columns;
use super::issue::{Issue, IssueCode};
use super::package::Package;
use super::placement_rows;
use super::refusal::Refusal;
use super::sheet::Sheet;
use crate::record::id::Key;

/// The order of the placements.
pub(super) enum Order {
    /// They rise by key.
    Rising,
    /// Any order: the place of the last row of each key.
    Places(HashMap<Key, u32>),
}

/// Where a row of another table stands against a placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It belongs to no placement at all.
    Nowhere,
    /// It belongs to this one.
    Here,
    /// It belongs to a later one.
    Later,
}

impl Order {
    /// Looks through the placements.
    pub fn of_placements(package: &Package) -> Result<Self, Refusal> {
        let mut sheet = Sheet::open::<placement_rows::Column>(package)?;
        let place = sheet.layout.place(placement_rows::Column::PlacementId).unwrap_or_default();
        let (mut last, mut gap) = (Key::default(), false);
        while sheet.advance_to_content()? {
            let key = sheet.key(place);
            if key.is_empty() {
                gap = true;
                continue;
            }
            // Rows of one key are gathered while they follow each other; with another row between them their places must be known.
            if key < last || gap && key == last {
                return Self::places(package);
            }
            (last, gap) = (key, false);
        }
        Ok(Self::Rising)
    }

    fn places(package: &Package) -> Result<Self, Refusal> {
        let mut sheet = Sheet::open::<placement_rows::Column>(package)?;
        let place = sheet.layout.place(placement_rows::Column::PlacementId).unwrap_or_default();
        let (mut places, mut at) = (HashMap::new(), 0);
        while sheet.advance_to_content()? {
            let key = sheet.key(place);
            if !key.is_empty() {
                places.insert(key, at);
            }
            at += 1;
        }
        Ok(Self::Places(places))
    }

    /// The place of a key among the placements, where it is kept.
    pub fn place(&self, key: &Key) -> Option<u32> {
        match self {
            Self::Rising => None,
            Self::Places(places) => places.get(key).copied(),
        }
    }

    /// Where a row with this key and place stands against the placement with that key and place.
    pub fn standing(&self, row: (&Key, Option<u32>), placement: (&Key, u32)) -> Standing {
        use std::cmp::Ordering::{Equal, Greater, Less};
        let ordering = match (self, row.1) {
            (Self::Rising, _) if row.0.is_empty() => Less,
            (Self::Rising, _) => row.0.cmp(placement.0),
            (Self::Places(_), Some(place)) => place.cmp(&placement.1),
            (Self::Places(_), None) => Less,
        };
        match ordering {
            Less => Standing::Nowhere,
            Equal => Standing::Here,
            Greater => Standing::Later,
        }
    }

    /// Opens another table in the order of the placements, as it lies or put in order in memory.
    pub fn open<C: Columns>(&self, package: &Package, parent: C) -> Result<(Sheet, Option<Issue>), Refusal> {
        if self.is_followed_by(package, parent)? {
            return Ok((Sheet::open::<C>(package)?, None));
        }
        let sheet = self.put_in_order(package, parent)?;
        let message = "the rows do not follow the order of placements.csv; the table was put in order in memory";
        let notice = Issue::new(&sheet.file, IssueCode::TableInMemory, message, "Sort both tables by placement_id where memory is short.").as_notice();
        Ok((sheet, Some(notice)))
    }

    fn is_followed_by<C: Columns>(&self, package: &Package, parent: C) -> Result<bool, Refusal> {
        let mut sheet = Sheet::open::<C>(package)?;
        let place = sheet.layout.place(parent).unwrap_or_default();
        let (mut raw, mut last) = (Vec::new(), (Key::default(), 0));
        while sheet.advance_to_content()? {
            let cell = sheet.peek(place).unwrap_or_default();
            if cell == raw.as_slice() {
                continue;
            }
            raw.clear();
            raw.extend_from_slice(cell);
            let key = sheet.key(place);
            let here = self.place(&key);
            let falls = match self {
                Self::Rising => key < last.0,
                Self::Places(_) => here.is_some_and(|here| here < last.1),
            };
            if falls && !key.is_empty() {
                return Ok(false);
            }
            if !key.is_empty() {
                last = (key, here.unwrap_or(last.1));
            }
        }
        Ok(true)
    }

    /// A copy of the table in memory, its rows in the order of the placements; rows of none come first, flawed ones among them.
    fn put_in_order<C: Columns>(&self, package: &Package, parent: C) -> Result<Sheet, Refusal> {
        let mut sheet = Sheet::open::<C>(package)?;
        let place = sheet.layout.place(parent).unwrap_or_default();
        let most = package.limits().memory_bytes;
        let (mut bytes, mut rows) = (Vec::new(), Vec::new());
        while sheet.advance_to_content()? {
            let key = sheet.key(place);
            let from = bytes.len();
            bytes.extend_from_slice(sheet.raw());
            if bytes.len() as u64 > most {
                return Err(Refusal::TooLargeToOrder { file: sheet.file, most });
            }
            rows.push((self.place(&key).map_or(0, |place| place + 1), key, sheet.line(), from..bytes.len(), sheet.flaw()));
        }
        rows.sort_by(|a, b| (a.0, &a.1, a.2).cmp(&(b.0, &b.1, b.2)));
        Ok(sheet.reordered(bytes, rows.into_iter().map(|(_, _, line, range, flaw)| (line, range, flaw)).collect()))
    }
}
