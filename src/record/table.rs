//! Which tables does exchange 1.0 have?

use compact_str::{CompactString, format_compact};

use super::code::{Code, codes};

codes! {
    /// The tables of a package.
    Table, "a table of exchange 1.0":
    Placements = "placements", Charges = "charges", Contracts = "contracts", Payments = "payments", Complaints = "complaints",
    Agencies = "agencies", LicenceEvents = "licence_events", People = "people", SubAgents = "sub_agents", Principals = "principals",
    JobOrders = "job_orders", Deposits = "deposits", ModelContracts = "model_contracts", Rates = "rates",
}

impl Table {
    /// The file of the table: `placements.csv`.
    #[must_use]
    pub fn file(self) -> String {
        self.file_name().into()
    }

    /// The same without an allocation, for the many cells of evidence.
    pub(super) fn file_name(self) -> CompactString {
        format_compact!("{}.csv", self.as_str())
    }
}
