//! How does a row of `people.csv` become a person at an agency?

use super::cell::{code, day, id, words};
use super::columns::columns;
use super::entry::Entry;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::agency::Person;

columns! {
    People secret "id_no";
    required LicenceNo = "licence_no", Role = "role", Name = "name";
    optional IdNo = "id_no", From = "from", Until = "until",
}

impl Entry for Person {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, names: &Pseudonymiser) -> Option<Self> {
        let licence_no = row.required(Column::LicenceNo, id);
        let role = row.required(Column::Role, code);
        let name = row.required(Column::Name, words);
        let id_no = row.optional(Column::IdNo, |cell| id(cell).map(|_| names.person(cell)));
        let (from, until) = (row.optional(Column::From, day), row.optional(Column::Until, day));
        super::periods::through(row, from, until, Column::Until);
        Some(Self { line: row.line(), licence_no: licence_no?, role: role?, name: name?, id_no, from, until })
    }
}
