//! How does a row of `model_contracts.csv` become floors and ceilings?

use super::cell::{Wrong, code, country, day, id, occupation, words};
use super::columns::columns_with_terms;
use super::contract_rows::terms;
use super::entry::Entry;
use super::issue::IssueCode;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::agency::{ModelContract, ModelDateBasis, ModelForce};
use crate::record::period::Period;

columns_with_terms! {
    ModelContracts;
    required ModelId = "model_id", From = "from", Citation = "citation";
    optional
        Title = "title", Origin = "origin", Destination = "destination", Occupations = "occupations", Until = "until", Force = "force",
        DateBasis = "date_basis",
}

impl Entry for ModelContract {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let model_id = row.required(Column::ModelId, id);
        let from = row.required(Column::From, day);
        let until = row.optional(Column::Until, day);
        let citation = row.required(Column::Citation, words);
        let period = from.and_then(|from| {
            let wrong =
                |_| row.reject(Column::Until, Wrong::new(IssueCode::BadDate, "this day lies before the first day", "Compare both days with the source."));
            Period::through(from, until).map_err(wrong).ok()
        });
        let model = Self {
            line: row.line(),
            title: row.optional(Column::Title, words),
            origin: row.optional(Column::Origin, country),
            destination: row.optional(Column::Destination, country),
            occupations: row.list(Column::Occupations, ' ', occupation),
            // Only a row that says so binds: a benchmark advises.
            force: row.optional(Column::Force, code).unwrap_or(ModelForce::Benchmark),
            date_basis: row.optional(Column::DateBasis, code).unwrap_or(ModelDateBasis::Signature),
            terms: terms(row, Column::EmployerId, Column::WageCurrency),
            model_id: model_id?,
            period: period?,
            citation: citation?,
        };
        Some(model)
    }
}
