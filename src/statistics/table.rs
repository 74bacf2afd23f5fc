//! How do the figures lie in a table for programs? One row a cell, or one row a figure in the names of SDMX, as the SDG data base has them.

use rust_decimal::Decimal;
use serde::Serialize;

use super::report::{Cell, CostReport, Dimension, Figures};
use super::suppress::Hidden;
use crate::record::code::Code;

/// What the unit of every figure is.
pub const UNIT: &str = "months of income in the country of destination";

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// `all`, `sex`, `corridor`, `occupation`, `half_year`.
    pub by: &'static str,
    /// The cell.
    pub name: String,
    /// `published`, or why not: `few`, `one_agency`, `beside`.
    pub status: &'static str,
    /// The figures, where they are published.
    #[serde(flatten)]
    pub figures: Option<Figures>,
}

/// The report for programs.
#[derive(Debug, Clone, Serialize)]
pub struct Document {
    indicator: &'static str,
    unit: &'static str,
    as_of: chrono::NaiveDate,
    reference_years: u32,
    fourth_quintile: &'static str,
    suppression: String,
    rows: Vec<Row>,
    incomes_known_from: std::collections::BTreeMap<&'static str, u64>,
    left_out: std::collections::BTreeMap<&'static str, u64>,
}

/// The columns of [`Row::cells`].
pub const COLUMNS: [&str; 13] = [
    "by",
    "name",
    "status",
    "workers",
    "mean",
    "median",
    "fourth_quintile",
    "fourth_quintile_by_rank",
    "ratio_of_totals",
    "above_a_month",
    "nothing",
    "mean_without_interest",
    "median_without_interest",
];

/// The columns of [`CostReport::sdg`].
pub const SDG_COLUMNS: [&str; 13] = [
    "INDICATOR",
    "SERIES",
    "REF_AREA",
    "COUNTERPART_AREA",
    "SEX",
    "OCCUPATION",
    "TIME_PERIOD",
    "STATISTIC",
    "OBS_VALUE",
    "UNIT_MEASURE",
    "OBS_STATUS",
    "OBS_COUNT",
    "COMMENT_OBS",
];

/// The name of the series.
const SERIES: &str = "RECRUITMENT_COST_TO_MONTHLY_INCOME";

impl CostReport {
    /// Every cell, everybody first.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        let of = |by, cell: &Cell| Row { by, name: cell.name.clone(), status: status(cell), figures: cell.shown.clone().ok() };
        let cells = self.breakdowns.iter().flat_map(|breakdown| breakdown.cells.iter().map(move |cell| of(breakdown.dimension.as_str(), cell)));
        std::iter::once(of("all", &self.all)).chain(cells).collect()
    }

    /// The whole report for programs.
    #[must_use]
    pub fn document(&self) -> Document {
        Document {
            indicator: "SDG 10.7.1",
            unit: UNIT,
            as_of: self.as_of,
            reference_years: self.years,
            fourth_quintile: "linear between two workers (type 7 of Hyndman and Fan); by_rank: nearest rank",
            suppression: self.suppression(),
            rows: self.rows(),
            incomes_known_from: self.bases.iter().map(|(basis, count)| (basis.as_str(), *count)).collect(),
            left_out: self.left_out.iter().map(|(why, count)| (why.as_str(), *count)).collect(),
        }
    }

    /// What is hidden and why, in a sentence.
    #[must_use]
    pub fn suppression(&self) -> String {
        let counting = &self.counting;
        format!(
            "Groups of fewer than {} workers, and groups of which one agency holds more than {} percent, are not shown, nor others from which they could be \
             reckoned; counts are rounded to {}.",
            counting.least,
            (counting.most_of_one_agency * Decimal::ONE_HUNDRED).normalize(),
            counting.counts_to
        )
    }

    /// One row a figure, in the names of SDMX: `OBS_STATUS` is `A` (normal), `M` (cannot be computed) or `Q` (suppressed).
    #[must_use]
    pub fn sdg(&self) -> Vec<[String; 13]> {
        self.rows().iter().flat_map(|row| FIGURES.iter().map(|(statistic, figure)| self.observation(row, statistic, *figure))).collect()
    }

    fn observation(&self, row: &Row, statistic: &str, figure: fn(&Figures) -> Option<Decimal>) -> [String; 13] {
        let is = |dimension: Dimension| row.by == dimension.as_str();
        let (origin, destination) = row.name.split_once('-').filter(|_| is(Dimension::Corridor)).unwrap_or(("W", "_T"));
        let period = match row.name.split_once("-H").filter(|_| is(Dimension::HalfYear)) {
            Some((year, half)) => format!("{year}-S{half}"),
            None => self.as_of.to_string(),
        };
        let value = row.figures.as_ref().and_then(figure);
        let comment = match (&row.figures, value) {
            (Some(_), Some(_)) => format!("first job within {} years", self.years),
            (Some(_), None) => "incomes of several currencies are not added up".to_owned(),
            (None, _) => format!("suppressed: {}", row.status),
        };
        [
            "10.7.1".into(),
            SERIES.into(),
            origin.into(),
            destination.into(),
            if is(Dimension::Sex) { sex(&row.name) } else { "_T" }.into(),
            if is(Dimension::Occupation) { format!("ISCO08_{}", row.name) } else { "_T".into() },
            period,
            statistic.into(),
            value.map(|value| value.normalize().to_string()).unwrap_or_default(),
            "MONTHS_OF_INCOME".into(),
            obs_status(row, value).into(),
            row.figures.as_ref().map(|figures| figures.workers.to_string()).unwrap_or_default(),
            comment,
        ]
    }
}

/// Of the code list of SDMX: normal; missing because it cannot be computed; missing because it is suppressed.
const fn obs_status(row: &Row, value: Option<Decimal>) -> &'static str {
    match (&row.figures, value) {
        (Some(_), Some(_)) => "A",
        (Some(_), None) => "M",
        (None, _) => "Q",
    }
}

/// A figure with its name.
type Named = (&'static str, fn(&Figures) -> Option<Decimal>);

const FIGURES: [Named; 4] = [
    ("MEAN", |figures| Some(figures.mean)),
    ("MEDIAN", |figures| Some(figures.median)),
    ("QUINTILE_4", |figures| Some(figures.fourth_quintile)),
    ("RATIO_OF_TOTALS", |figures| figures.ratio_of_totals),
];

fn sex(name: &str) -> &str {
    match name {
        "not_stated" => "_U",
        "X" => "_O",
        stated => stated,
    }
}

fn status(cell: &Cell) -> &'static str {
    match cell.shown {
        Ok(_) => "published",
        Err(Hidden::Few) => "few",
        Err(Hidden::OneAgency) => "one_agency",
        Err(Hidden::Beside) => "beside",
    }
}

impl Row {
    /// The row in the order of [`COLUMNS`]; what is hidden is empty.
    #[must_use]
    pub fn cells(&self) -> [String; 13] {
        let number = |of: fn(&Figures) -> Option<Decimal>| self.figures.as_ref().and_then(of).map(|value| value.normalize().to_string()).unwrap_or_default();
        [
            self.by.to_owned(),
            self.name.clone(),
            self.status.to_owned(),
            self.figures.as_ref().map(|figures| figures.workers.to_string()).unwrap_or_default(),
            number(|f| Some(f.mean)),
            number(|f| Some(f.median)),
            number(|f| Some(f.fourth_quintile)),
            number(|f| Some(f.fourth_quintile_by_rank)),
            number(|f| f.ratio_of_totals),
            number(|f| Some(f.above_a_month)),
            number(|f| Some(f.nothing)),
            number(|f| Some(f.mean_without_interest)),
            number(|f| Some(f.median_without_interest)),
        ]
    }
}
