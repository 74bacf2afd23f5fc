//! What did the paper say, at which stage? One row of `contracts.csv`: a version of the terms.
//!
//! A term that a document does not mention is absent here. Silent is never zero.

use chrono::NaiveDate;
use compact_str::CompactString;
use rust_decimal::Decimal;

use super::code::{Code as _, codes};
use super::id::Id;

/// One version of the terms of a placement.
#[derive(Debug, Clone)]
pub struct Contract {
    /// Line of `contracts.csv` on which it stood.
    pub line: u32,
    /// The placement.
    pub placement_id: Id,
    /// Where in the chain from offer to practice.
    pub stage: Stage,
    /// Date of the document, or of the statement on practice.
    pub dated_on: Option<NaiveDate>,
    /// Whether the authority approved the change.
    pub approved_change: bool,
    /// The terms that the document mentions.
    pub terms: Terms,
}

codes! {
    /// The chain from the offer to what was lived, in order.
    Stage, "one of offered approved signed arrival practice":
    Offered = "offered", Approved = "approved", Signed = "signed", Arrival = "arrival", Practice = "practice",
}

/// Terms with their values. An audit asks one paper for a term some hundred times: each answer is one step.
#[derive(Clone)]
pub struct Terms {
    /// For each term where its value stands, counted from 1; 0 where the document is silent.
    places: [u8; Term::ALL.len()],
    values: Vec<TermValue>,
}

/// What a document says of one term.
#[derive(Debug, Clone, PartialEq)]
pub enum TermValue {
    /// A number in the term's own unit; money in the currency of `wage_currency`.
    Number(Decimal),
    /// One code, number or name.
    Word(CompactString),
    /// Several codes.
    Set(Vec<CompactString>),
    /// Yes or no.
    Flag(bool),
}

impl Terms {
    /// With room for so many terms.
    #[must_use]
    pub fn with_capacity(terms: usize) -> Self {
        Self { places: [0; Term::ALL.len()], values: Vec::with_capacity(terms) }
    }

    /// Keeps a value; the last one of a term holds.
    pub fn set(&mut self, term: Term, value: TermValue) {
        match usize::from(self.places[term as usize]).checked_sub(1) {
            Some(at) => self.values[at] = value,
            None => {
                self.values.push(value);
                self.places[term as usize] = u8::try_from(self.values.len()).unwrap_or_default();
            }
        }
    }

    /// What the document says of a term, if it mentions it.
    #[must_use]
    pub fn get(&self, term: Term) -> Option<&TermValue> {
        self.values.get(usize::from(self.places[term as usize]).checked_sub(1)?)
    }

    /// The number of a term, if the document gives one.
    #[must_use]
    pub fn number(&self, term: Term) -> Option<Decimal> {
        match self.get(term)? {
            TermValue::Number(number) => Some(*number),
            TermValue::Word(_) | TermValue::Set(_) | TermValue::Flag(_) => None,
        }
    }

    /// The word of a term, if the document gives one.
    #[must_use]
    pub fn word(&self, term: Term) -> Option<&str> {
        match self.get(term)? {
            TermValue::Word(word) => Some(word),
            TermValue::Number(_) | TermValue::Set(_) | TermValue::Flag(_) => None,
        }
    }

    /// The yes or no of a term, if the document gives one.
    #[must_use]
    pub fn flag(&self, term: Term) -> Option<bool> {
        match self.get(term)? {
            TermValue::Flag(flag) => Some(*flag),
            TermValue::Number(_) | TermValue::Word(_) | TermValue::Set(_) => None,
        }
    }

    /// Every term that is mentioned, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Term, &TermValue)> {
        Term::ALL.iter().filter_map(|term| Some((*term, self.get(*term)?)))
    }

    /// Whether the document mentions no term at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

impl Default for Terms {
    fn default() -> Self {
        Self::with_capacity(0)
    }
}

impl std::fmt::Debug for Terms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl PartialEq for Terms {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl std::fmt::Display for TermValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Word(word) => f.write_str(word),
            Self::Set(words) => f.write_str(&words.join(" ")),
            Self::Flag(flag) => f.write_str(if *flag { "yes" } else { "no" }),
        }
    }
}

/// How the value of a term is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermShape {
    /// A plain decimal.
    Number,
    /// A sum in the currency of the contract.
    Money,
    /// One of the codes.
    Code(&'static [&'static str]),
    /// Any text: an identifier or a title.
    Text,
    /// Codes separated by spaces, any.
    Set,
    /// `yes` or `no`.
    Flag,
}

const PARTIES: TermShape = TermShape::Code(&["employer", "agency", "fund", "government", "worker"]);
const PROVISION: TermShape = TermShape::Code(&["free", "allowance", "worker", "deducted"]);

codes! {
    /// The terms of a contract, named as the columns of exchange 1.0.
    Term, "a term column of contracts.csv":
    EmployerId = "employer_id", WorkplaceCountry = "workplace_country", WorkplaceKind = "workplace_kind", Engagement = "engagement",
    Occupation = "occupation", JobTitle = "job_title", ExtraDuties = "extra_duties", DurationMonths = "duration_months",
    ProbationDays = "probation_days", ProbationPayPercent = "probation_pay_percent",
    WageAmount = "wage_amount", WageCurrency = "wage_currency", WagePeriod = "wage_period", AllowancesMonth = "allowances_month",
    BonusMonths = "bonus_months", OvertimeMultiplier = "overtime_multiplier", RestDayMultiplier = "rest_day_multiplier",
    OvertimeInBasic = "overtime_in_basic", Food = "food", FoodAllowanceMonth = "food_allowance_month", Accommodation = "accommodation",
    DeductionsMonth = "deductions_month", PayIntervalDays = "pay_interval_days", PayDueDays = "pay_due_days", PayMethod = "pay_method",
    HoursDay = "hours_day", HoursWeek = "hours_week", DailyRestHours = "daily_rest_hours", RestDaysMonth = "rest_days_month",
    AnnualLeaveDays = "annual_leave_days", PublicHolidayDays = "public_holiday_days", SickLeaveDays = "sick_leave_days", FamilyLeaveDays = "family_leave_days",
    MedicalBy = "medical_by", Insurance = "insurance", InjuryCompensation = "injury_compensation",
    AirfareOutBy = "airfare_out_by", AirfareReturnBy = "airfare_return_by", RepatriationBy = "repatriation_by",
    HomeLeaveMonths = "home_leave_months", LocalTransportBy = "local_transport_by",
    WorkerFeeTotal = "worker_fee_total", FeeRecoveryMonth = "fee_recovery_month", DocumentsHeldBy = "documents_held_by",
    Restrictions = "restrictions", ExitPenalty = "exit_penalty",
    NoticeEmployerDays = "notice_employer_days", NoticeWorkerDays = "notice_worker_days", EndOfServiceMonthsYear = "end_of_service_months_year",
    DisputeProcedure = "dispute_procedure", WorkerLanguageCopy = "worker_language_copy",
    DayDivisor = "day_divisor", AirfareCost = "airfare_cost", MedicalCost = "medical_cost", RepatriationCost = "repatriation_cost",
}

impl Term {
    /// How the value of the term is written in exchange 1.0.
    #[must_use]
    pub const fn shape(self) -> TermShape {
        match self {
            Self::EmployerId | Self::WorkplaceCountry | Self::Occupation | Self::JobTitle | Self::WageCurrency => TermShape::Text,
            Self::WorkplaceKind => TermShape::Code(&["household", "site", "vessel", "farm", "factory", "care", "other"]),
            Self::Engagement => TermShape::Code(&["direct", "agency_labour", "subcontract"]),
            Self::WagePeriod => TermShape::Code(&["hour", "day", "week", "month", "year", "piece"]),
            Self::PayMethod => TermShape::Code(&["bank", "wallet", "cash_receipt", "cash"]),
            Self::DayDivisor => TermShape::Code(&["26", "30", "calendar"]),
            Self::DocumentsHeldBy => TermShape::Code(&["worker", "agency", "employer"]),
            Self::Food | Self::Accommodation => PROVISION,
            Self::MedicalBy | Self::AirfareOutBy | Self::AirfareReturnBy | Self::RepatriationBy | Self::LocalTransportBy => PARTIES,
            Self::ExtraDuties | Self::Insurance | Self::Restrictions => TermShape::Set,
            Self::OvertimeInBasic | Self::InjuryCompensation | Self::DisputeProcedure | Self::WorkerLanguageCopy => TermShape::Flag,
            Self::WageAmount
            | Self::AllowancesMonth
            | Self::FoodAllowanceMonth
            | Self::DeductionsMonth
            | Self::WorkerFeeTotal
            | Self::FeeRecoveryMonth
            | Self::ExitPenalty
            | Self::AirfareCost
            | Self::MedicalCost
            | Self::RepatriationCost => TermShape::Money,
            Self::DurationMonths
            | Self::ProbationDays
            | Self::ProbationPayPercent
            | Self::BonusMonths
            | Self::OvertimeMultiplier
            | Self::RestDayMultiplier
            | Self::PayIntervalDays
            | Self::PayDueDays
            | Self::HoursDay
            | Self::HoursWeek
            | Self::DailyRestHours
            | Self::RestDaysMonth
            | Self::AnnualLeaveDays
            | Self::PublicHolidayDays
            | Self::SickLeaveDays
            | Self::FamilyLeaveDays
            | Self::HomeLeaveMonths
            | Self::NoticeEmployerDays
            | Self::NoticeWorkerDays
            | Self::EndOfServiceMonthsYear => TermShape::Number,
        }
    }
}
