//! How does a row of `job_orders.csv` become an approved job order?

use super::cell::{code, country, currency, day, id, occupation, whole};
use super::columns::columns;
use super::entry::Entry;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::agency::JobOrder;

columns! {
    JobOrders;
    required JobOrder = "job_order", LicenceNo = "licence_no", Quantity = "quantity", ApprovedOn = "approved_on";
    optional
        EmployerId = "employer_id", Destination = "destination", Occupation = "occupation", ExpiresOn = "expires_on",
        WageAmount = "wage_amount", WageCurrency = "wage_currency", WagePeriod = "wage_period",
}

impl Entry for JobOrder {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let job_order = row.required(Column::JobOrder, id);
        let licence_no = row.required(Column::LicenceNo, id);
        let quantity = row.required(Column::Quantity, whole);
        let approved_on = row.required(Column::ApprovedOn, day);
        let expires_on = row.optional(Column::ExpiresOn, day);
        super::periods::through(row, approved_on, expires_on, Column::ExpiresOn);
        let stated = !row.cell(Column::WageAmount).is_empty();
        let currency = if stated { row.required(Column::WageCurrency, currency) } else { row.optional(Column::WageCurrency, currency) };
        let order = Self {
            line: row.line(),
            employer_id: row.optional(Column::EmployerId, id),
            destination: row.optional(Column::Destination, country),
            occupation: row.optional(Column::Occupation, occupation),
            expires_on,
            wage: row.optional_money(Column::WageAmount, currency),
            wage_period: row.optional(Column::WagePeriod, code),
            job_order: job_order?,
            licence_no: licence_no?,
            quantity: quantity?,
            approved_on: approved_on?,
        };
        Some(order)
    }
}
