//! How does a row of `model_contracts.csv` become floors and ceilings?

use super::cell::{Wrong, code, country, day, id, occupation, words};
use super::columns::columns;
use super::contract_rows::terms;
use super::entry::Entry;
use super::issue::IssueCode;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::agency::{ModelContract, ModelDateBasis, ModelForce};
use crate::record::period::Period;

columns! {
    ModelContracts;
    required ModelId = "model_id", From = "from", Citation = "citation";
    optional
        Title = "title", Origin = "origin", Destination = "destination", Occupations = "occupations", Until = "until", Force = "force",
        DateBasis = "date_basis",
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

impl Entry for ModelContract {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let model_id = row.required(Column::ModelId, id);
        let from = row.required(Column::From, day);
        let until = row.optional(Column::Until, day);
        let citation = row.required(Column::Citation, words);
        let period = from.and_then(|from| {
            let wrong =
                |_| row.reject(Column::Until, Wrong::new(IssueCode::BadDate, "this day lies before the first day", "Compare both days with the source."));
            Period::through(from, until).map_err(wrong).ok()
        });
        let model = Self {
            line: row.line(),
            title: row.optional(Column::Title, words),
            origin: row.optional(Column::Origin, country),
            destination: row.optional(Column::Destination, country),
            occupations: row.list(Column::Occupations, ' ', occupation),
            // Only a row that says so binds: a benchmark advises.
            force: row.optional(Column::Force, code).unwrap_or(ModelForce::Benchmark),
            date_basis: row.optional(Column::DateBasis, code).unwrap_or(ModelDateBasis::Signature),
            terms: terms(row, Column::EmployerId, Column::WageCurrency),
            model_id: model_id?,
            period: period?,
            citation: citation?,
        };
        Some(model)
    }
}
