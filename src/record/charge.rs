//! What was asked or taken, for what, from whom, by whom? One row of `charges.csv`.

use chrono::NaiveDate;
use compact_str::CompactString;
use rust_decimal::Decimal;

use super::code::codes;
use super::id::Id;
use super::money::Money;

/// A sum asked or taken, or given back.
#[derive(Debug, Clone)]
pub struct Charge {
    /// Line of `charges.csv` on which it stood.
    pub line: u32,
    /// Unique within the placement.
    pub charge_id: Id,
    /// The placement that it belongs to.
    pub placement_id: Id,
    /// What it was for.
    pub item: Item,
    /// The words on the receipt.
    pub label: Option<CompactString>,
    /// How much; zero counts as "asked for nothing".
    pub amount: Money,
    /// A charge, or money that came back.
    pub kind: ChargeKind,
    /// When.
    pub charged_on: NaiveDate,
    /// Who bore it; the worker's family is the worker.
    pub paid_by: PaidBy,
    /// What kind of body took it.
    pub payee_kind: Option<PayeeKind>,
    /// Name or licence number of who took it.
    pub payee: Option<CompactString>,
    /// How it was taken.
    pub method: Option<Method>,
    /// What paper was given.
    pub receipt: Option<Receipt>,
    /// Number of the receipt.
    pub receipt_no: Option<CompactString>,
    /// The sum on the receipt.
    pub receipt_amount: Option<Money>,
    /// Documented cost of an item passed on.
    pub actual_cost: Option<Money>,
    /// Tax inside `amount`.
    pub tax_amount: Option<Money>,
    /// Which tax.
    pub tax_kind: Option<CompactString>,
    /// First day that a recurring fee is for.
    pub period_from: Option<NaiveDate>,
    /// Last day that a recurring fee is for.
    pub period_to: Option<NaiveDate>,
    /// Whether the service was rendered.
    pub service_rendered: Option<bool>,
    /// Principal of a loan.
    pub loan_principal: Option<Money>,
    /// Interest of a loan, percent a year.
    pub loan_annual_percent: Option<Decimal>,
    /// Months of a loan.
    pub loan_months: Option<u32>,
    /// Who says so.
    pub reported_by: Option<ReportedBy>,
    /// The lender.
    pub lender: Option<CompactString>,
    /// Whether the agency named the lender.
    pub lender_named_by_agency: Option<bool>,
    /// The charge that a refund gives back.
    pub refund_of: Option<Id>,
}

codes! {
    /// A charge, or money that came back.
    ChargeKind, "one of charge refund": Charge = "charge", Refund = "refund",
}

codes! {
    /// Who bore a charge.
    PaidBy, "one of worker employer agency government other":
    Worker = "worker", Employer = "employer", Agency = "agency", Government = "government", Other = "other",
}

codes! {
    /// What kind of body took the money.
    PayeeKind, "one of agency destination_agency sub_agent employer government clinic training_centre carrier insurer lender other":
    Agency = "agency", DestinationAgency = "destination_agency", SubAgent = "sub_agent", Employer = "employer",
    Government = "government", Clinic = "clinic", TrainingCentre = "training_centre", Carrier = "carrier",
    Insurer = "insurer", Lender = "lender", Other = "other",
}

codes! {
    /// How money was taken.
    Method, "one of cash bank wallet deduction loan in_kind":
    Cash = "cash", Bank = "bank", Wallet = "wallet", Deduction = "deduction", Loan = "loan", InKind = "in_kind",
}

codes! {
    /// What paper was given, from none to itemised.
    Receipt, "one of none informal itemised": None = "none", Informal = "informal", Itemised = "itemised",
}

codes! {
    /// Who reports a charge.
    ReportedBy, "one of agency worker employer inspector":
    Agency = "agency", Worker = "worker", Employer = "employer", Inspector = "inspector",
}

codes! {
    /// What a charge was for: the groups of the ILO definition of 2019.
    Item, "an item code such as agency-fee or medical-exam":
    AgencyFee = "agency-fee", DestinationAgencyFee = "destination-agency-fee", BrokerCommission = "broker-commission",
    EmployerRecruitmentCharge = "employer-recruitment-charge", LabourSupplyCharge = "labour-supply-charge",
    ApplicationFee = "application-fee", RenewalFee = "renewal-fee", ServiceFee = "service-fee",
    FeeRecovery = "fee-recovery", PackageTotal = "package-total",
    MedicalExam = "medical-exam", MedicalRetest = "medical-retest", Vaccination = "vaccination",
    PsychologicalTest = "psychological-test", HivTest = "hiv-test",
    Insurance = "insurance", WelfareFund = "welfare-fund", SocialSecurity = "social-security",
    SkillsTest = "skills-test", LanguageTest = "language-test", ProfessionalLicence = "professional-licence",
    SkillsTraining = "skills-training", PredepartureOrientation = "predeparture-orientation", PostarrivalOrientation = "postarrival-orientation",
    Equipment = "equipment",
    AirfareOut = "airfare-out", AirfareReturn = "airfare-return", LocalTransportOrigin = "local-transport-origin",
    Lodging = "lodging", LocalTransportDestination = "local-transport-destination",
    Passport = "passport", Visa = "visa", WorkPermit = "work-permit", PoliceClearance = "police-clearance",
    ExitClearance = "exit-clearance", ContractAuthentication = "contract-authentication",
    StateRegistration = "state-registration", Documents = "documents", EmployerLevy = "employer-levy",
    Bribe = "bribe", DepositBond = "deposit-bond", InflatedCharge = "inflated-charge", LoanInterest = "loan-interest", ExitPenalty = "exit-penalty",
    Other = "other",
}

codes! {
    /// Groups of items, named as the ILO definition of 2019 orders them.
    ItemGroup, "one of fees medical insurance skills training equipment travel administrative illegitimate other":
    Fees = "fees", Medical = "medical", Insurance = "insurance", Skills = "skills", Training = "training",
    Equipment = "equipment", Travel = "travel", Administrative = "administrative", Illegitimate = "illegitimate", Other = "other",
}

impl Item {
    /// The group of the ILO definition that the item stands in.
    #[must_use]
    pub const fn group(self) -> ItemGroup {
        match self {
            Self::AgencyFee
            | Self::DestinationAgencyFee
            | Self::BrokerCommission
            | Self::EmployerRecruitmentCharge
            | Self::LabourSupplyCharge
            | Self::ApplicationFee
            | Self::RenewalFee
            | Self::ServiceFee
            | Self::FeeRecovery
            | Self::PackageTotal => ItemGroup::Fees,
            Self::MedicalExam | Self::MedicalRetest | Self::Vaccination | Self::PsychologicalTest | Self::HivTest => ItemGroup::Medical,
            Self::Insurance | Self::WelfareFund | Self::SocialSecurity => ItemGroup::Insurance,
            Self::SkillsTest | Self::LanguageTest | Self::ProfessionalLicence => ItemGroup::Skills,
            Self::SkillsTraining | Self::PredepartureOrientation | Self::PostarrivalOrientation => ItemGroup::Training,
            Self::Equipment => ItemGroup::Equipment,
            Self::AirfareOut | Self::AirfareReturn | Self::LocalTransportOrigin | Self::Lodging | Self::LocalTransportDestination => ItemGroup::Travel,
            Self::Passport
            | Self::Visa
            | Self::WorkPermit
            | Self::PoliceClearance
            | Self::ExitClearance
            | Self::ContractAuthentication
            | Self::StateRegistration
            | Self::Documents
            | Self::EmployerLevy => ItemGroup::Administrative,
            Self::Bribe | Self::DepositBond | Self::InflatedCharge | Self::LoanInterest | Self::ExitPenalty => ItemGroup::Illegitimate,
            Self::Other => ItemGroup::Other,
        }
    }
}
