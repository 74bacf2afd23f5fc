//! Who was placed where, by whom, on which terms? One row of a placement return.

use chrono::{Months, NaiveDate};
use compact_str::CompactString;

use super::code::codes;
use super::currency::Currency;
use super::id::{Id, Worker};
use super::money::Money;
use super::place::{Country, Occupation};

/// A worker placed abroad.
#[derive(Debug, Clone)]
pub struct Placement {
    /// Line of `placements.csv` on which it stood.
    pub line: u32,
    /// Unique for the sender.
    pub placement_id: Id,
    /// The worker's pseudonym.
    pub worker: Worker,
    /// Sex as reported.
    pub worker_sex: Option<Sex>,
    /// Year of birth; the day is not kept.
    pub worker_born_year: Option<i32>,
    /// Permit class that changes the law.
    pub worker_class: Option<CompactString>,
    /// Where the worker was recruited.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// ISO 3166-2, where law differs inside the country of origin.
    pub origin_area: Option<CompactString>,
    /// ISO 3166-2, where law differs inside the country of work.
    pub destination_area: Option<CompactString>,
    /// Scheme of entry.
    pub programme: Option<CompactString>,
    /// How the worker was hired.
    pub hiring_channel: HiringChannel,
    /// What happened: a first entry, a renewal, a transfer.
    pub event: Event,
    /// The placement before this one.
    pub previous_placement_id: Option<Id>,
    /// Months added by an extension.
    pub extension_months: Option<u32>,
    /// Licence number of the agency at origin, as printed.
    pub agency_licence: Id,
    /// Name of the agency, as printed.
    pub agency_name: Option<CompactString>,
    /// Licence of the agency at destination.
    pub destination_agency_licence: Option<Id>,
    /// Name or number of the sub-agent, where one was used.
    pub sub_agent: Option<CompactString>,
    /// The foreign principal or employer.
    pub employer_id: Option<Id>,
    /// Its name.
    pub employer_name: CompactString,
    /// Number of the approved job order or visa block.
    pub job_order: Option<Id>,
    /// ISCO-08.
    pub occupation: Occupation,
    /// Free text.
    pub job_title: Option<CompactString>,
    /// ISIC Rev. 4 section or division.
    pub sector: Option<CompactString>,
    /// First dealings with the worker.
    pub recruited_on: Option<NaiveDate>,
    /// Signature of the employment contract.
    pub contract_signed_on: NaiveDate,
    /// Departure from the origin.
    pub departed_on: Option<NaiveDate>,
    /// Arrival at the destination.
    pub arrived_on: Option<NaiveDate>,
    /// End of the employment.
    pub ended_on: Option<NaiveDate>,
    /// Duration of the contract in months.
    pub contract_months: u32,
    /// Duration of the work pass in months.
    pub permit_months: Option<u32>,
    /// Day on which the first month's wage was received.
    pub first_wage_on: Option<NaiveDate>,
    /// Who ended it.
    pub ended_by: Option<EndedBy>,
    /// Why it ended.
    pub ended_reason: Option<EndedReason>,
    /// Day of the employer's written refusal to pay the agency.
    pub employer_refusal_on: Option<NaiveDate>,
    /// The ministry's approval of cost recovery.
    pub fee_approval_no: Option<CompactString>,
    /// Whether the agency abroad paid.
    pub foreign_agency_paid: Option<bool>,
    /// Day on which the worker was asked about fees.
    pub asked_on: Option<NaiveDate>,
    /// Who asked.
    pub asked_by: Option<CompactString>,
    /// `true`: the charges listed are all there were. Silence is not zero.
    pub costs_stated: bool,
    /// Agreed basic wage, for one wage period.
    pub wage: Money,
    /// The period of the wage.
    pub wage_period: WagePeriod,
    /// Gross earnings of the first full month.
    pub first_month_earnings: Option<Money>,
    /// How it went.
    pub outcome: Option<PlacementOutcome>,
}

impl Placement {
    /// The currency of the wage.
    #[must_use]
    pub const fn wage_currency(&self) -> Currency {
        self.wage.currency
    }

    /// The day on which a contract of so many months ended; where no end is stated, the day on which it was to end, counted from arrival,
    /// else from signature.
    #[must_use]
    pub fn end_of((signed_on, arrived_on, ended_on): (NaiveDate, Option<NaiveDate>, Option<NaiveDate>), months: u32) -> NaiveDate {
        let planned = || arrived_on.unwrap_or(signed_on).checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX);
        ended_on.unwrap_or_else(planned)
    }
}

codes! {
    /// Sex of the worker.
    Sex, "one of F M X": Female = "F", Male = "M", Other = "X",
}

codes! {
    /// How a worker was hired.
    HiringChannel, "one of agency direct government bilateral":
    Agency = "agency", Direct = "direct", Government = "government", Bilateral = "bilateral",
}

codes! {
    /// What the placement is about.
    Event, "one of first_entry renewal extension transfer rehire_same_employer":
    FirstEntry = "first_entry", Renewal = "renewal", Extension = "extension", Transfer = "transfer", RehireSameEmployer = "rehire_same_employer",
}

codes! {
    /// Who ended an employment.
    EndedBy, "one of worker employer authority mutual":
    Worker = "worker", Employer = "employer", Authority = "authority", Mutual = "mutual",
}

codes! {
    /// Why an employment ended.
    EndedReason, "one of no_fault worker_fault employer_fault force_majeure completed":
    NoFault = "no_fault", WorkerFault = "worker_fault", EmployerFault = "employer_fault", ForceMajeure = "force_majeure", Completed = "completed",
}

codes! {
    /// What a wage is paid for.
    WagePeriod, "one of hour day week month year":
    Hour = "hour", Day = "day", Week = "week", Month = "month", Year = "year",
}

codes! {
    /// How a placement went.
    PlacementOutcome, "one of in_service completed returned_early no_job_on_arrival transferred cancelled":
    InService = "in_service", Completed = "completed", ReturnedEarly = "returned_early",
    NoJobOnArrival = "no_job_on_arrival", Transferred = "transferred", Cancelled = "cancelled",
}
