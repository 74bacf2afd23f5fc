//! Which columns may leave the house at all? A closed list for each table. Whatever says who a worker is stands in none of them, and
//! neither do words that somebody wrote freely, for a name may stand in them.

use crate::record::code::{Code, CodeError, codes};

codes! {
    /// Tables of which rows may go.
    RowsOf, "one of placements charges":
    /// One row a placement.
    Placements = "placements",
    /// One row a charge or refund.
    Charges = "charges",
}

codes! {
    /// Columns of placements that may go.
    PlacementColumn,
    "one of placement worker worker_sex origin destination occupation sector hiring_channel event agency_licence contract_signed_on departed_on \
     arrived_on ended_on contract_months wage_minor wage_currency wage_period costs_stated ended_by ended_reason outcome":
    Placement = "placement", Worker = "worker", WorkerSex = "worker_sex", Origin = "origin", Destination = "destination",
    Occupation = "occupation", Sector = "sector", HiringChannel = "hiring_channel", Event = "event", AgencyLicence = "agency_licence",
    ContractSignedOn = "contract_signed_on", DepartedOn = "departed_on", ArrivedOn = "arrived_on", EndedOn = "ended_on",
    ContractMonths = "contract_months", WageMinor = "wage_minor", WageCurrency = "wage_currency", WagePeriod = "wage_period",
    CostsStated = "costs_stated", EndedBy = "ended_by", EndedReason = "ended_reason", Outcome = "outcome",
}

codes! {
    /// Columns of charges that may go.
    ChargeColumn,
    "one of placement worker item amount_minor amount_currency kind charged_on paid_by payee_kind method receipt reported_by":
    Placement = "placement", Worker = "worker", Item = "item", AmountMinor = "amount_minor", AmountCurrency = "amount_currency",
    Kind = "kind", ChargedOn = "charged_on", PaidBy = "paid_by", PayeeKind = "payee_kind", Method = "method", Receipt = "receipt",
    ReportedBy = "reported_by",
}

codes! {
    /// By what workers are counted.
    CountedBy,
    "one of worker_sex origin destination occupation sector hiring_channel event signed_year ended_by ended_reason outcome agency_licence":
    WorkerSex = "worker_sex", Origin = "origin", Destination = "destination", Occupation = "occupation", Sector = "sector",
    HiringChannel = "hiring_channel", Event = "event",
    /// The year in which the contract was signed.
    SignedYear = "signed_year",
    EndedBy = "ended_by", EndedReason = "ended_reason", Outcome = "outcome",
    /// Inside government alone: in public a count of one agency is a word on that agency.
    AgencyLicence = "agency_licence",
}

/// Why a column does not go.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoColumn {
    /// It says who a worker is, or how to reach one.
    #[error("{0:?} tells who a worker is: it goes under no agreement; `worker` is a pseudonym of this purpose and year")]
    Identity(String),
    /// It is no column that may go: there is none of that name, or free words may stand in it.
    #[error("{0}: no other column goes, least of all one in which free words may stand")]
    Unknown(#[from] CodeError),
}

/// Parts of names of columns that say who a worker is, how to reach one, or what is nobody's business here.
const IDENTITY: [&str; 17] = [
    "name",
    "passport",
    "identity",
    "national_id",
    "worker_id",
    "worker_no",
    "phone",
    "mobile",
    "email",
    "mail",
    "contact",
    "address",
    "born",
    "birth",
    "health",
    "religion",
    "immigration",
];

/// Reads a column of one of the closed lists.
///
/// # Errors
/// When it says who a worker is, or the list does not hold it.
pub fn column<C: Code>(text: &str) -> Result<C, NoColumn> {
    let plain = text.to_lowercase();
    let is_of_a_firm = ["agency", "destination_agency", "employer", "lender"].iter().any(|firm| plain.starts_with(firm));
    let is_of_a_worker = !is_of_a_firm && IDENTITY.iter().any(|part| plain.contains(part));
    if is_of_a_worker { Err(NoColumn::Identity(text.to_owned())) } else { Ok(C::parse(text)?) }
}
