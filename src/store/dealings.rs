//! With whom do agencies deal, as placements and charges name them? Counted in the database: one row an agency and partner.

use chrono::NaiveDate;
use sea_orm::QueryResult;

use super::cell::Text;
use super::inspection::count;
use super::select::HOLDS;
use super::{Error, Store};

/// A partner as one spelling of an agency's number names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The agency, as written.
    pub agency: String,
    /// Which column names the partner: `sub_agent`, `employer`, `lender`, or the kind of a payee.
    pub column: String,
    /// Its number or name, as written.
    pub name: String,
    /// Placements that name it.
    pub placements: u64,
    /// The first and the last day of signature among them.
    pub days: (NaiveDate, NaiveDate),
}

impl Store {
    /// Every partner that placements name, by agency and in no order.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn partners(&self) -> Result<Vec<Named>, Error> {
        let days = "MIN(p.contract_signed_on), MAX(p.contract_signed_on)";
        let of_placements = |column: &str, value: &str| {
            format!(
                "SELECT p.agency_licence, '{column}', {value}, COUNT(*), {days} FROM placements p WHERE p.{HOLDS} AND {value} IS NOT NULL \
                 GROUP BY p.agency_licence, {value}"
            )
        };
        // Each placement once, however many of its charges name the partner: so no count must tell rows apart.
        let of_charges = |column: &str, value: &str, condition: &str| {
            format!(
                "SELECT p.agency_licence, d.kind, d.value, COUNT(*), {days} \
                 FROM (SELECT DISTINCT c.sender_id, c.owner_key, {column} AS kind, {value} AS value FROM charges c \
                       WHERE c.{HOLDS} AND {value} IS NOT NULL AND {condition}) d \
                 JOIN placements p ON p.sender_id = d.sender_id AND p.owner_key = d.owner_key AND p.{HOLDS} GROUP BY p.agency_licence, d.kind, d.value"
            )
        };
        let questions = [
            of_placements("sub_agent", "p.sub_agent"),
            of_placements("employer", "COALESCE(p.employer_id, p.employer_name)"),
            of_charges("c.payee_kind", "c.payee", "c.payee_kind IN ('clinic', 'training_centre')"),
            of_charges("'lender'", "c.lender", "1 = 1"),
        ];
        let mut found = Vec::new();
        for question in questions {
            for row in self.ask(&question).await? {
                found.push(named(&row)?);
            }
        }
        Ok(found)
    }
}

fn named(row: &QueryResult) -> Result<Named, Error> {
    let day = |at: usize| -> Result<NaiveDate, Error> {
        let impossible = || Error::Impossible { table: "placements", row: "a partner".to_owned(), column: "contract_signed_on".to_owned() };
        NaiveDate::of_text(row.try_get_by_index(at)?).ok_or_else(impossible)
    };
    Ok(Named {
        agency: row.try_get_by_index(0)?,
        column: row.try_get_by_index(1)?,
        name: row.try_get_by_index(2)?,
        placements: count(row, 3)?,
        days: (day(4)?, day(5)?),
    })
}
