//! Which columns does a table have, and which must be there? Written once a table, as an enum in the words of exchange 1.0.

use super::refusal::Refusal;
use crate::record::table::Table;

/// The columns of one table.
pub(super) trait Columns: Copy + 'static {
    /// The table.
    const TABLE: Table;
    /// Every column, required ones first.
    const ALL: &'static [Self];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str];
    /// How many of them are required.
    const REQUIRED: usize;
    /// Columns whose values stand in no report.
    const SECRET: &'static [&'static str];

    /// Place in [`Self::NAMES`].
    fn at(self) -> usize;

    /// The name in exchange 1.0.
    fn name(self) -> &'static str {
        Self::NAMES[self.at()]
    }
}

/// Writes the columns of a table as an enum: required ones, then optional ones.
macro_rules! columns {
    ($table:ident $(secret $secret:literal)?; required $($req:ident = $req_text:literal),+; optional $($opt:ident = $opt_text:literal),* $(,)?) => {
        /// A column of the table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(in crate::ingest) enum Column { $($req,)+ $($opt),* }

        impl $crate::ingest::columns::Columns for Column {
            const TABLE: $crate::record::table::Table = $crate::record::table::Table::$table;
            const ALL: &'static [Self] = &[$(Self::$req,)+ $(Self::$opt),*];
            const NAMES: &'static [&'static str] = &[$($req_text,)+ $($opt_text),*];
            const REQUIRED: usize = [$($req_text),+].len();
            const SECRET: &'static [&'static str] = &[$($secret)?];

            fn at(self) -> usize {
                self as usize
            }
        }
    };
}
pub(super) use columns;

/// Writes the columns of a table of contracts: its own, then every term, in the order of the list of terms.
macro_rules! columns_with_terms {
    ($table:ident; required $($req:ident = $req_text:literal),+; optional $($opt:ident = $opt_text:literal),* $(,)?) => {
        $crate::ingest::columns::columns! {
            $table;
            required $($req = $req_text),+;
            optional
                $($opt = $opt_text,)*
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
    };
}
pub(super) use columns_with_terms;

/// Where the columns of a table stand in one file.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    /// For each known column, its place in the file.
    pub places: Vec<Option<u32>>,
    /// Columns in the file.
    pub width: usize,
    /// Columns that exchange 1.0 does not know.
    pub unknown: Vec<String>,
    /// Places of columns whose values stand in no report.
    pub secret: Vec<u32>,
}

impl Layout {
    /// Finds the columns of a table among the names of a header.
    pub fn find<C: Columns>(file: &str, header: &[String]) -> Result<Self, Refusal> {
        let mut layout = Self { places: vec![None; C::NAMES.len()], width: header.len(), unknown: Vec::new(), secret: Vec::new() };
        for (place, name) in (0_u32..).zip(header) {
            let wanted = name.trim().to_ascii_lowercase();
            let Some(at) = C::NAMES.iter().position(|known| *known == wanted) else {
                layout.unknown.push(name.clone());
                continue;
            };
            if layout.places[at].replace(place).is_some() {
                return Err(Refusal::ColumnTwice { file: file.to_owned(), column: wanted });
            }
            if C::SECRET.contains(&wanted.as_str()) {
                layout.secret.push(place);
            }
        }
        let columns: Vec<_> = C::NAMES.iter().zip(&layout.places).take(C::REQUIRED).filter(|(_, place)| place.is_none()).map(|(name, _)| *name).collect();
        if columns.is_empty() { Ok(layout) } else { Err(Refusal::ColumnsMissing { file: file.to_owned(), table: C::TABLE, columns }) }
    }

    /// Where a column stands in the file, if it is there.
    pub fn place<C: Columns>(&self, column: C) -> Option<u32> {
        self.places.get(column.at()).copied().flatten()
    }
}
