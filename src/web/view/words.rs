//! How are codes said in plain English? One sentence or phrase a code; the compiler asks for every one.

use crate::record::charge::ItemGroup;
use crate::record::code::Code as _;
use crate::record::contract::Stage;
use crate::record::finding::{Grade, Indicator};
use crate::record::place::Country;
use crate::record::said::Said;
use crate::statistics::worker::LeftOut;

pub use crate::record::words::item_words;

/// What charges of a group have in common.
#[must_use]
pub const fn group_words(group: ItemGroup) -> &'static str {
    match group {
        ItemGroup::Fees => "Fees",
        ItemGroup::Medical => "Health",
        ItemGroup::Insurance => "Insurance and funds",
        ItemGroup::Skills => "Tests",
        ItemGroup::Training => "Training",
        ItemGroup::Equipment => "Equipment",
        ItemGroup::Travel => "Travel and lodging",
        ItemGroup::Administrative => "Papers and permits",
        ItemGroup::Illegitimate => "Never lawful by the international standard",
        ItemGroup::Other => "Other",
    }
}

/// What an indicator says, as a headline of a finding.
#[must_use]
pub const fn indicator_words(code: Indicator) -> &'static str {
    match code {
        Indicator::FeeNotAllowed => "Charge that the worker may not be asked for",
        Indicator::FeeOverCap => "Charge above the limit",
        Indicator::FeeBeforeContract => "Money taken too early",
        Indicator::FeeWithoutReceipt => "Money taken without a receipt",
        Indicator::FeePayeeUnknown => "Money taken by somebody outside the register",
        Indicator::FeeRecoveredFromPay => "Fees taken out of pay",
        Indicator::FeeLoanTied => "Loan tied to the job",
        Indicator::FeeRefundOverdue => "Refund overdue",
        Indicator::LevyPassedOn => "Employer's levy passed on",
        Indicator::MedicalTestBarred => "Medical test that is barred",
        Indicator::ContractSubstituted => "Contract made worse",
        Indicator::ContractBelowFloor => "Contract below the lawful floor",
        Indicator::ContractMissing => "Contract missing",
        Indicator::ContractDual => "Two contracts at once",
        Indicator::EmployerChanged => "Employer changed",
        Indicator::DocumentsHeld => "Documents held back",
        Indicator::WageUnderpaid => "Wage underpaid",
        Indicator::WageLate => "Wage late",
        Indicator::WageDeducted => "Deduction from pay not permitted",
        Indicator::LicenceNotValid => "Acted without a valid licence",
        Indicator::LicenceOutOfScope => "Acted outside its licence",
        Indicator::LicenceNameMismatch => "Name and licence number differ",
        Indicator::QuotaExceeded => "Quota exceeded",
        Indicator::JobOrderExceeded => "Job order exceeded",
        Indicator::EmployerBarred => "Employer barred or not accredited",
        Indicator::DepositLapsed => "Deposit lapsed",
        Indicator::ActivityAfterSanction => "Acted after a sanction",
        Indicator::PlacementDuplicated => "Placement reported twice",
        Indicator::IdentityReused => "One identity used for several workers",
        Indicator::ReceiptAtCap => "Receipts exactly at the limit",
        Indicator::StatementDiffersFromReceipt => "Statement and receipt differ",
        Indicator::FeeSplit => "Fee taken in parts",
        Indicator::FeeInflated => "Passed on for more than it cost",
        Indicator::ProviderImposed => "One provider for everybody",
        Indicator::RefundDue => "Refund due",
    }
}

/// How grave, and what follows.
#[must_use]
pub const fn grade_words(grade: Grade) -> &'static str {
    match grade {
        Grade::G1 => "minor: letter",
        Grade::G2 => "moderate: correct",
        Grade::G3 => "serious: inspect",
        Grade::G4 => "severe: screen for forced labour",
    }
}

/// How grave, for the worker whom it concerns.
#[must_use]
pub const fn gravity_words(grade: Grade) -> &'static str {
    match grade {
        Grade::G1 => "minor: the agency should put it right",
        Grade::G2 => "moderate: it has to be corrected",
        Grade::G3 => "serious: a reason for an inspection",
        Grade::G4 => "severe: a reason to look for forced labour",
    }
}

/// What a paper is, by its place in the chain from offer to practice.
#[must_use]
pub const fn stage_words(stage: Stage) -> &'static str {
    match stage {
        Stage::Offered => "Offer, or what I was promised",
        Stage::Approved => "Contract that the authority approved",
        Stage::Signed => "Contract that I signed before I left",
        Stage::Arrival => "Paper that I got on arrival",
        Stage::Practice => "What really happens at work",
    }
}

/// The name of a place by its ISO 3166-1 or -2 code; `INT` is the whole world's standard.
#[must_use]
pub fn place_words(code: &str) -> String {
    if code == "INT" {
        return "International standard".to_owned();
    }
    let (country, area) = code.split_once('-').map_or((code, None), |(country, _)| (country, Some(code)));
    match (Country::parse(country), area) {
        (Ok(country), None) => country.name().to_owned(),
        (Ok(country), Some(area)) => format!("{} ({area})", country.name()),
        (Err(_), _) => code.to_owned(),
    }
}

/// The major groups of ISCO-08, by their digit.
#[must_use]
pub fn occupation_words(group: &str) -> &'static str {
    match group {
        "0" => "Armed forces",
        "1" => "Managers",
        "2" => "Professionals",
        "3" => "Technicians and associate professionals",
        "4" => "Clerical support workers",
        "5" => "Service and sales workers",
        "6" => "Skilled agricultural, forestry and fishery workers",
        "7" => "Craft and related trades workers",
        "8" => "Plant and machine operators, and assemblers",
        "9" => "Elementary occupations",
        _ => "Not stated",
    }
}

/// `2025-H1` as people say it.
#[must_use]
pub fn half_year_words(half: &str) -> String {
    match half.split_once("-H") {
        Some((year, "1")) => format!("January to June {year}"),
        Some((year, _)) => format!("July to December {year}"),
        None => half.to_owned(),
    }
}

/// Why a worker is not in a figure.
#[must_use]
pub const fn left_out_words(why: LeftOut) -> &'static str {
    match why {
        LeftOut::NotArrived => "no arrival is stated",
        LeftOut::Cancelled => "the placement was cancelled",
        LeftOut::ShortStay => "contracts of less than a year",
        LeftOut::EarlierJob => "another job of the same worker counts",
        LeftOut::OutsidePeriod => "the job began earlier",
        LeftOut::RejectedRows => "rows could not be read",
        LeftOut::CostsNotStated => "nobody states what was paid",
        LeftOut::NoRate => "no rate of exchange of the day is known",
        LeftOut::NoIncome => "no income is known",
    }
}

/// What a paper is, in any language.
#[must_use]
pub fn stage_said(stage: Stage) -> Said {
    Said::of_code("stage", stage.as_str(), stage_words(stage))
}

/// How grave, for the worker whom it concerns, in any language.
#[must_use]
pub fn gravity_said(grade: Grade) -> Said {
    Said::of_code("grade", grade.as_str(), gravity_words(grade))
}

/// A major group of ISCO-08, in any language.
#[must_use]
pub fn occupation_said(group: &str) -> Said {
    match group.parse::<u8>() {
        Ok(0..=9) => Said::of_code("job-group", group, occupation_words(group)),
        _ => Said::plain("not-stated-choice", "Not stated"),
    }
}
