//! How does a row of `sub_agents.csv` become a sub-agent?

use super::cell::{day, id, words};
use super::columns::columns;
use super::entry::Entry;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::agency::SubAgent;

columns! {
    SubAgents;
    required LicenceNo = "licence_no", Name = "name";
    optional Number = "number", District = "district", From = "from", Until = "until",
}

impl Entry for SubAgent {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let licence_no = row.required(Column::LicenceNo, id);
        let name = row.required(Column::Name, words);
        let number = row.optional(Column::Number, id);
        let district = row.optional(Column::District, words);
        let (from, until) = (row.optional(Column::From, day), row.optional(Column::Until, day));
        super::periods::through(row, from, until, Column::Until);
        Some(Self { line: row.line(), licence_no: licence_no?, name: name?, number, district, from, until })
    }
}
