//! How does a contract form ask for a term? A short name and, where a worker could doubt what is meant, a hint; the compiler asks for every one.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::flow::law::term_list;
use crate::record::code::Code as _;
use crate::record::contract::{Term, TermShape};
use crate::record::said::{Fact, Said};
use crate::rules::terms::TermList;

/// What a field of a form says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermWords {
    /// Its name.
    pub name: &'static str,
    /// What is meant, with its unit; empty where the name says it.
    pub hint: &'static str,
}

const fn words(name: &'static str, hint: &'static str) -> TermWords {
    TermWords { name, hint }
}

/// The words of a term.
#[must_use]
pub const fn term_words(term: Term) -> TermWords {
    match term {
        Term::EmployerId => words("Employer", "name as on the paper"),
        Term::WorkplaceCountry => words("Country of work", "two letters, such as QA"),
        Term::WorkplaceKind => words("Place of work", ""),
        Term::Engagement => words("Who employs you", ""),
        Term::Occupation => words("Work", "empty: as agreed above"),
        Term::JobTitle => words("Job title", ""),
        Term::ExtraDuties => words("Other duties", "separated by commas"),
        Term::DurationMonths => words("Months of contract", "two years are 24"),
        Term::ProbationDays => words("Days of probation", ""),
        Term::ProbationPayPercent => words("Pay during probation", "percent of the wage"),
        Term::WageAmount => words("Basic wage", ""),
        Term::WageCurrency => words("Currency", "of every sum on this paper"),
        Term::WagePeriod => words("Period of the wage", ""),
        Term::AllowancesMonth => words("Fixed allowances", "a month, without food"),
        Term::BonusMonths => words("Bonus", "months of wage a year"),
        Term::OvertimeMultiplier => words("Overtime rate", "1.25 is a quarter more"),
        Term::RestDayMultiplier => words("Rate on rest days", "1.5 is half more"),
        Term::OvertimeInBasic => words("Overtime inside the basic wage", ""),
        Term::Food => words("Food", ""),
        Term::FoodAllowanceMonth => words("Food allowance", "a month"),
        Term::Accommodation => words("Housing", ""),
        Term::DeductionsMonth => words("Deductions", "a month, all together"),
        Term::PayIntervalDays => words("Days between pay days", ""),
        Term::PayDueDays => words("Days until pay is due", "after the month is over"),
        Term::PayMethod => words("How wages are paid", ""),
        Term::HoursDay => words("Hours a day", ""),
        Term::HoursWeek => words("Hours a week", ""),
        Term::DailyRestHours => words("Hours of rest a day", ""),
        Term::RestDaysMonth => words("Rest days a month", "one a week is 4"),
        Term::AnnualLeaveDays => words("Annual leave", "days a year"),
        Term::PublicHolidayDays => words("Public holidays", "days a year"),
        Term::SickLeaveDays => words("Sick leave", "days a year"),
        Term::FamilyLeaveDays => words("Family leave", "days a year"),
        Term::MedicalBy => words("Medical care", ""),
        Term::Insurance => words("Insurance", "such as medical, death"),
        Term::InjuryCompensation => words("Compensation for injuries", ""),
        Term::AirfareOutBy => words("Way out", ""),
        Term::AirfareReturnBy => words("Way back", ""),
        Term::RepatriationBy => words("Way home in need", ""),
        Term::HomeLeaveMonths => words("Months between home leaves", ""),
        Term::LocalTransportBy => words("Way to work", ""),
        Term::WorkerFeeTotal => words("Fees that you pay", "all together"),
        Term::FeeRecoveryMonth => words("Fees taken from pay", "a month"),
        Term::DocumentsHeldBy => words("Passport and papers", ""),
        Term::Restrictions => words("Your freedom", "what is forbidden to you"),
        Term::ExitPenalty => words("Penalty for leaving", ""),
        Term::NoticeEmployerDays => words("Notice by the employer", "days"),
        Term::NoticeWorkerDays => words("Notice by you", "days"),
        Term::EndOfServiceMonthsYear => words("Pay at the end", "months of wage for each year"),
        Term::DisputeProcedure => words("A way to settle disputes", ""),
        Term::WorkerLanguageCopy => words("Copy in your language", ""),
        Term::DayDivisor => words("Days that make a month's wage", ""),
        Term::AirfareCost => words("Price of the way", ""),
        Term::MedicalCost => words("Price of medical care", ""),
        Term::RepatriationCost => words("Price of the way home in need", ""),
    }
}

/// The name of a term in any language.
#[must_use]
pub fn term_said(term: Term) -> Said {
    Said::of_code("term", term.as_str(), term_words(term).name)
}

/// What is meant by a term, in any language; nothing where the name says it.
#[must_use]
pub fn hint_said(term: Term) -> Option<Said> {
    let hint = term_words(term).hint;
    (!hint.is_empty()).then(|| Said::of_code("hint", term.as_str(), hint))
}

/// What may be chosen for terms, or is told of one, in any language: named after its English words, for many terms share them.
#[must_use]
pub fn option_said(words: &str) -> Said {
    Said::of_code("option", &words.replace(' ', "-"), words.to_owned())
}

/// What a paper says of a term: the words of the list of terms in any language, one or several; any other text is that of the paper.
#[must_use]
pub fn told_said(value: &str) -> Fact {
    let parts: Vec<&str> = value.split(", ").collect();
    if parts.iter().all(|part| OPTIONS.contains(*part)) {
        return parts.into_iter().map(option_said).collect::<Vec<Said>>().into();
    }
    value.into()
}

/// The code of a term in the words of the list of terms; the code itself where the list has none.
#[must_use]
pub fn code_words(term: Term, code: &str) -> String {
    TERMS.of(term).and_then(|rule| rule.words.get(code)).map_or_else(|| code.to_owned(), Clone::clone)
}

/// The list of terms.
pub(super) static TERMS: LazyLock<TermList> = LazyLock::new(|| term_list().unwrap_or_default());

/// The words of every code of the list of terms, and what stands behind sums and numbers.
pub static OPTIONS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let of_shapes = Term::ALL.iter().flat_map(|term| match term.shape() {
        TermShape::Code(codes) => codes.iter().map(|code| code_words(*term, code)).collect(),
        TermShape::Flag => ["yes", "no"].map(|code| code_words(*term, code)).to_vec(),
        TermShape::Set | TermShape::Number | TermShape::Money | TermShape::Text => Vec::new(),
    });
    let of_list = TERMS.terms().iter().flat_map(|term| term.words.values().cloned());
    of_shapes.chain(of_list).chain(std::iter::once("a month".to_owned())).collect()
});
