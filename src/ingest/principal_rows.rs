//! How does a row of `principals.csv` become a foreign principal or employer?

use super::cell::{country, day, id, words};
use super::columns::columns;
use super::entry::Entry;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::agency::Principal;

columns! {
    Principals;
    required EmployerId = "employer_id", Name = "name", Country = "country";
    optional
        AccreditedFrom = "accredited_from", AccreditedUntil = "accredited_until", BarredFrom = "barred_from", BarredUntil = "barred_until",
        Reason = "reason",
}

impl Entry for Principal {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let employer_id = row.required(Column::EmployerId, id);
        let name = row.required(Column::Name, words);
        let country = row.required(Column::Country, country);
        let (accredited_from, accredited_until) = (row.optional(Column::AccreditedFrom, day), row.optional(Column::AccreditedUntil, day));
        let (barred_from, barred_until) = (row.optional(Column::BarredFrom, day), row.optional(Column::BarredUntil, day));
        super::periods::through(row, accredited_from, accredited_until, Column::AccreditedUntil);
        super::periods::through(row, barred_from, barred_until, Column::BarredUntil);
        let principal = Self {
            line: row.line(),
            accredited_from,
            accredited_until,
            barred_from,
            barred_until,
            reason: row.optional(Column::Reason, words),
            employer_id: employer_id?,
            name: name?,
            country: country?,
        };
        Some(principal)
    }
}
