//! How does a row of `placements.csv` become a placement?

use super::cell::{Wrong, area, born, code, country, currency, day, flag, id, occupation, open_code, sector, text, whole};
use super::columns::columns;
use super::entry::Entry;
use super::issue::IssueCode;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::placement::{Event, HiringChannel, Placement};

columns! {
    Placements secret "worker_id";
    required
        PlacementId = "placement_id", WorkerId = "worker_id", Origin = "origin", Destination = "destination",
        AgencyLicence = "agency_licence", EmployerName = "employer_name", Occupation = "occupation",
        ContractSignedOn = "contract_signed_on", ContractMonths = "contract_months",
        WageAmount = "wage_amount", WageCurrency = "wage_currency", WagePeriod = "wage_period";
    optional
        WorkerSex = "worker_sex", WorkerBornOn = "worker_born_on", WorkerClass = "worker_class",
        OriginArea = "origin_area", DestinationArea = "destination_area", Programme = "programme",
        HiringChannel = "hiring_channel", Event = "event", PreviousPlacementId = "previous_placement_id",
        ExtensionMonths = "extension_months", AgencyName = "agency_name",
        DestinationAgencyLicence = "destination_agency_licence", SubAgent = "sub_agent", EmployerId = "employer_id",
        JobOrder = "job_order", JobTitle = "job_title", Sector = "sector", RecruitedOn = "recruited_on",
        DepartedOn = "departed_on", ArrivedOn = "arrived_on", EndedOn = "ended_on", PermitMonths = "permit_months",
        FirstWageOn = "first_wage_on", EndedBy = "ended_by", EndedReason = "ended_reason",
        EmployerRefusalOn = "employer_refusal_on", FeeApprovalNo = "fee_approval_no",
        ForeignAgencyPaid = "foreign_agency_paid", AskedOn = "asked_on", AskedBy = "asked_by",
        CostsStated = "costs_stated", FirstMonthEarnings = "first_month_earnings", Outcome = "outcome",
}

impl Entry for Placement {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, names: &Pseudonymiser) -> Option<Self> {
        let placement_id = row.required(Column::PlacementId, id);
        let worker = row.required(Column::WorkerId, |cell| id(cell).map(|_| names.worker(cell)));
        let origin = row.required(Column::Origin, country);
        let destination = row.required(Column::Destination, country);
        let agency_licence = row.required(Column::AgencyLicence, id);
        let employer_name = row.required(Column::EmployerName, text);
        let occupation = row.required(Column::Occupation, occupation);
        let contract_signed_on = row.required(Column::ContractSignedOn, day);
        let contract_months = row.required(Column::ContractMonths, whole);
        let wage_currency = row.required(Column::WageCurrency, currency);
        let wage = row.required_money(Column::WageAmount, wage_currency);
        let wage_period = row.required(Column::WagePeriod, code);
        let placement = Self {
            line: row.line(),
            worker_sex: row.optional(Column::WorkerSex, code),
            worker_born_year: row.optional(Column::WorkerBornOn, born),
            worker_class: row.optional(Column::WorkerClass, open_code),
            origin_area: row.optional(Column::OriginArea, area),
            destination_area: row.optional(Column::DestinationArea, area),
            programme: row.optional(Column::Programme, open_code),
            hiring_channel: row.optional(Column::HiringChannel, code).unwrap_or(HiringChannel::Agency),
            event: row.optional(Column::Event, code).unwrap_or(Event::FirstEntry),
            previous_placement_id: row.optional(Column::PreviousPlacementId, id),
            extension_months: row.optional(Column::ExtensionMonths, whole),
            agency_name: row.optional(Column::AgencyName, text),
            destination_agency_licence: row.optional(Column::DestinationAgencyLicence, id),
            sub_agent: row.optional(Column::SubAgent, text),
            employer_id: row.optional(Column::EmployerId, id),
            job_order: row.optional(Column::JobOrder, id),
            job_title: row.optional(Column::JobTitle, text),
            sector: row.optional(Column::Sector, sector),
            recruited_on: row.optional(Column::RecruitedOn, day),
            departed_on: row.optional(Column::DepartedOn, day),
            arrived_on: row.optional(Column::ArrivedOn, day),
            ended_on: row.optional(Column::EndedOn, day),
            permit_months: row.optional(Column::PermitMonths, whole),
            first_wage_on: row.optional(Column::FirstWageOn, day),
            ended_by: row.optional(Column::EndedBy, code),
            ended_reason: row.optional(Column::EndedReason, code),
            employer_refusal_on: row.optional(Column::EmployerRefusalOn, day),
            fee_approval_no: row.optional(Column::FeeApprovalNo, text),
            foreign_agency_paid: row.optional(Column::ForeignAgencyPaid, flag),
            asked_on: row.optional(Column::AskedOn, day),
            asked_by: row.optional(Column::AskedBy, text),
            costs_stated: row.optional(Column::CostsStated, flag).unwrap_or(false),
            first_month_earnings: row.optional_money(Column::FirstMonthEarnings, wage_currency),
            outcome: row.optional(Column::Outcome, code),
            placement_id: placement_id?,
            worker: worker?,
            origin: origin?,
            destination: destination?,
            agency_licence: agency_licence?,
            employer_name: employer_name?,
            occupation: occupation?,
            contract_signed_on: contract_signed_on?,
            contract_months: contract_months?,
            wage: wage?,
            wage_period: wage_period?,
        };
        doubt(&placement, row);
        Some(placement)
    }
}

/// Values that can be read but hardly meant: the row is taken, and somebody should look.
fn doubt(placement: &Placement, row: &mut Row<'_, Column>) {
    let suspect = |message: &str| Wrong::new(IssueCode::SuspectValue, message, "The row is taken as it stands; compare it with the document.");
    if placement.contract_months == 0 || placement.contract_months > 600 {
        row.note(Column::ContractMonths, suspect("a contract hardly lasts no month or more than 50 years"));
    }
    if placement.wage.is_zero() {
        row.note(Column::WageAmount, suspect("the agreed wage is zero"));
    }
    if let (Some(departed), Some(ended)) = (placement.departed_on, placement.ended_on)
        && ended < departed
    {
        row.note(Column::EndedOn, suspect("the employment ended before the worker departed"));
    }
    if let (Some(departed), Some(arrived)) = (placement.departed_on, placement.arrived_on)
        && arrived < departed
    {
        row.note(Column::ArrivedOn, suspect("the worker arrived before departing"));
    }
}
