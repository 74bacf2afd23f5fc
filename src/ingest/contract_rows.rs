//! How does a row of `contracts.csv` become a version of the terms? The same columns make the floors of a model contract.

use compact_str::CompactString;

use super::cell::{Wrong, code, country, currency, day, flag, id, money, number, occupation, one_of, text};
use super::columns::{Columns, columns};
use super::entry::Entry;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::code::Code as _;
use crate::record::contract::{Contract, Term, TermShape, TermValue, Terms};
use crate::record::currency::Currency;

columns! {
    Contracts;
    required PlacementId = "placement_id", Stage = "stage";
    optional
        DatedOn = "dated_on", ApprovedChange = "approved_change",
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

impl Entry for Contract {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let placement_id = row.required(Column::PlacementId, id);
        let stage = row.required(Column::Stage, code);
        let contract = Self {
            line: row.line(),
            dated_on: row.optional(Column::DatedOn, day),
            approved_change: row.optional(Column::ApprovedChange, flag).unwrap_or(false),
            terms: terms(row, Column::EmployerId, Column::WageCurrency),
            placement_id: placement_id?,
            stage: stage?,
        };
        Some(contract)
    }
}

/// Reads every term of a row: their columns stand in the order of [`Term::ALL`], from `first` on.
pub(super) fn terms<C: Columns>(row: &mut Row<'_, C>, first: C, wage_currency: C) -> Terms {
    let columns = C::ALL.get(first.at()..).unwrap_or_default();
    let mut terms = Terms::with_capacity(row.width().min(columns.len()));
    let currency = row.optional(wage_currency, currency);
    for (term, column) in Term::ALL.iter().zip(columns) {
        if let Some(value) = row.optional(*column, |cell| value(*term, cell, currency)) {
            terms.set(*term, value);
        }
    }
    terms
}

fn value(term: Term, cell: &str, currency: Option<Currency>) -> Result<TermValue, Wrong> {
    match term.shape() {
        TermShape::Number => number(cell).map(TermValue::Number),
        TermShape::Money => match currency {
            Some(currency) => money(cell, currency).map(|sum| TermValue::Number(sum.exact().value)),
            None => number(cell).map(TermValue::Number),
        },
        TermShape::Code(allowed) => one_of(cell, allowed).map(TermValue::Word),
        TermShape::Text => named(term, cell).map(TermValue::Word),
        TermShape::Set => text(cell).map(|set| TermValue::Set(set.split(' ').filter(|word| !word.is_empty()).map(CompactString::from).collect())),
        TermShape::Flag => flag(cell).map(TermValue::Flag),
    }
}

/// Text terms that have a list behind them are held against it.
fn named(term: Term, cell: &str) -> Result<CompactString, Wrong> {
    if term == Term::WorkplaceCountry {
        return country(cell).map(|_| cell.into());
    }
    if term == Term::Occupation {
        return occupation(cell).map(|_| cell.into());
    }
    text(cell)
}
