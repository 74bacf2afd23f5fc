//! What recruitment costs workers: the headline, a table and a plot for each fact by which they are told apart, and what is not shown.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::View;
use super::words::{half_year_words, left_out_words, occupation_said};
use crate::record::code::Code;
use crate::record::said::{Fact, Said};
use crate::record::words::place_said;
use crate::statistics::report::{Breakdown, Cell, CostReport, Dimension, Figures};
use crate::statistics::suppress::Hidden;
use crate::statistics::worker::IncomeBasis;
use crate::web::say::{Sentence, Word};

/// The statistics page.
#[derive(Debug, Clone, Serialize)]
pub struct StatisticsView {
    /// The day of knowledge.
    pub as_of: NaiveDate,
    /// Jobs that began in so many years before it.
    pub years: u32,
    /// The figures of everybody; absent where they are too few.
    pub all: Option<Numbers>,
    /// Least number of workers that is shown.
    pub least: u64,
    /// One table for each fact.
    pub tables: Vec<Table>,
    /// What is hidden and why, in a sentence.
    pub suppression: Sentence,
    /// What the incomes are known from.
    pub bases: Vec<(Sentence, u64)>,
    /// What is not in the figures, with its reason.
    pub left_out: Vec<(Sentence, u64)>,
}

/// The table and the plot of one fact.
#[derive(Debug, Clone, Serialize)]
pub struct Table {
    /// Its name within the page.
    pub id: &'static str,
    /// Its heading.
    pub heading: Sentence,
    /// What the first column holds.
    pub column: Sentence,
    /// Its groups.
    pub rows: Vec<Row>,
    /// The plot of the groups that are shown; absent where none is.
    pub plot: Option<Plot>,
}

/// One group.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// Its name.
    pub name: Word,
    /// Its figures; absent where they are not shown.
    pub numbers: Option<Numbers>,
    /// Why they are not shown.
    pub why: Option<Sentence>,
}

/// Figures as they are printed, in months of income.
#[derive(Debug, Clone, Serialize)]
pub struct Numbers {
    /// Workers, rounded.
    pub workers: u64,
    /// The middle one.
    pub median: String,
    /// Four of five paid at most so much.
    pub fourth_quintile: String,
    /// The same by nearest rank.
    pub by_rank: String,
    /// Mean.
    pub mean: String,
    /// Mean without interest on loans.
    pub mean_without_interest: String,
    /// All costs over all incomes, where they are of one currency.
    pub ratio_of_totals: Option<String>,
    /// Percent that paid more than a month's income.
    pub above_a_month: String,
    /// Percent that paid nothing.
    pub nothing: String,
}

/// Bars of medians with a mark at the fourth quintile.
#[derive(Debug, Clone, Serialize)]
pub struct Plot {
    /// Height of the drawing.
    pub height: u32,
    /// What the right end of the axis stands for, in months.
    pub axis: Vec<Tick>,
    /// Its bars.
    pub bars: Vec<Bar>,
    /// The plot in words, for who does not see it: group by group.
    pub words: Vec<Word>,
}

/// A line of the axis.
#[derive(Debug, Clone, Serialize)]
pub struct Tick {
    /// Where.
    pub x: u32,
    /// In months.
    pub label: String,
}

/// One bar.
#[derive(Debug, Clone, Serialize)]
pub struct Bar {
    /// Top.
    pub y: u32,
    /// Its name.
    pub name: Word,
    /// Length up to the median.
    pub median: u32,
    /// Where the mark stands.
    pub mark: u32,
    /// Both as they are printed.
    pub label: String,
}

/// Width of the axis in units of the drawing.
const WIDTH: u32 = 360;
/// Height of one bar with its name above it.
const STEP: u32 = 44;

impl StatisticsView {
    /// The report as a page.
    #[must_use]
    pub fn of(report: &CostReport) -> Self {
        let words = |basis: &IncomeBasis| {
            let english = match basis {
                IncomeBasis::PaidMonth => "pay of the first full month",
                IncomeBasis::StatedMonth => "earnings of the first month as the agency states them",
                IncomeBasis::AgreedWage => "the agreed wage, because what came is not known",
            };
            Sentence(Said::of_code("income", basis.as_str(), english))
        };
        Self {
            as_of: report.as_of,
            years: report.years,
            all: report.all.shown.as_ref().ok().map(numbers),
            least: report.counting.least,
            tables: report.breakdowns.iter().filter(|breakdown| !breakdown.cells.is_empty()).map(table).collect(),
            suppression: suppression(report),
            bases: report.bases.iter().map(|(basis, count)| (words(basis), *count)).collect(),
            left_out: report.left_out.iter().map(|(why, count)| (Said::of_code("left-out", why.as_str(), left_out_words(*why)).into(), *count)).collect(),
        }
    }
}

fn table(breakdown: &Breakdown) -> Table {
    let (heading, column) = match breakdown.dimension {
        Dimension::Sex => ("Women and men", "Sex"),
        Dimension::Corridor => ("By the way", "From and to"),
        Dimension::Occupation => ("By kind of work", "Kind of work"),
        Dimension::HalfYear => ("Over time", "Job began in"),
    };
    let rows: Vec<Row> = breakdown.cells.iter().map(|cell| row(breakdown.dimension, cell)).collect();
    let plot = plot(&rows, breakdown);
    let by = |kind: &str, english: &'static str| Sentence(Said::of_code(kind, breakdown.dimension.as_str(), english));
    Table { id: breakdown.dimension.as_str(), heading: by("costs-by", heading), column: by("costs-of", column), rows, plot }
}

fn row(dimension: Dimension, cell: &Cell) -> Row {
    let why = match cell.shown {
        Ok(_) => None,
        Err(Hidden::Few) => Some(Sentence::plain("hidden-few", "too few workers")),
        Err(Hidden::OneAgency) => Some(Sentence::plain("hidden-one-agency", "nearly all of one agency")),
        Err(Hidden::Beside) => Some(Sentence::plain("hidden-beside", "it would tell of a small group")),
    };
    Row { name: name(dimension, &cell.name), numbers: cell.shown.as_ref().ok().map(numbers), why }
}

fn name(dimension: Dimension, cell: &str) -> Word {
    match (dimension, cell) {
        (Dimension::Sex | Dimension::Occupation, "not_stated") => Said::plain("not-stated-choice", "Not stated").into(),
        (Dimension::Sex, "F") => Said::plain("workers-women", "Women").into(),
        (Dimension::Sex, "M") => Said::plain("workers-men", "Men").into(),
        (Dimension::Sex, _) => Said::plain("workers-other", "Other").into(),
        (Dimension::Corridor, way) => way.split_once('-').map_or_else(|| way.into(), |(from, to)| way_said(from, to).into()),
        (Dimension::Occupation, group) => occupation_said(group).into(),
        (Dimension::HalfYear, half) => half_year(half).into(),
    }
}

fn way_said(from: &str, to: &str) -> Said {
    let (from, to) = (place_said(from), place_said(to));
    Said::new("fees-way", format!("{} to {}", from.english(), to.english())).with("origin", from).with("destination", to)
}

fn half_year(half: &str) -> Fact {
    match half.split_once("-H") {
        Some((year, "1")) => Said::new("half-year-1", half_year_words(half)).with("year", year).into(),
        Some((year, _)) => Said::new("half-year-2", half_year_words(half)).with("year", year).into(),
        None => half.into(),
    }
}

/// What is hidden and why.
fn suppression(report: &CostReport) -> Sentence {
    let counting = &report.counting;
    let percent = (counting.most_of_one_agency * Decimal::ONE_HUNDRED).normalize().to_string();
    let said = Said::new("costs-suppression", report.suppression()).with("least", counting.least);
    said.with("percent", percent).with("rounded", counting.counts_to).into()
}

fn numbers(figures: &Figures) -> Numbers {
    let two = |value: Decimal| format!("{:.2}", value.round_dp(2));
    let percent = |part: Decimal| (part * Decimal::ONE_HUNDRED).round().to_string();
    Numbers {
        workers: figures.workers,
        median: two(figures.median),
        fourth_quintile: two(figures.fourth_quintile),
        by_rank: two(figures.fourth_quintile_by_rank),
        mean: two(figures.mean),
        mean_without_interest: two(figures.mean_without_interest),
        ratio_of_totals: figures.ratio_of_totals.map(two),
        above_a_month: percent(figures.above_a_month),
        nothing: percent(figures.nothing),
    }
}

fn plot(rows: &[Row], breakdown: &Breakdown) -> Option<Plot> {
    let shown: Vec<(&Row, &Figures)> = rows.iter().zip(&breakdown.cells).filter_map(|(row, cell)| Some((row, cell.shown.as_ref().ok()?))).collect();
    let longest = shown.iter().map(|(_, f)| f.fourth_quintile.max(f.median)).max()?;
    let end = longest.ceil().max(Decimal::ONE);
    let x = |months: Decimal| (months / end * Decimal::from(WIDTH)).round().to_u32().unwrap_or(WIDTH).min(WIDTH);
    let bar = |(at, (row, f)): (u32, &(&Row, &Figures))| Bar {
        y: at * STEP,
        name: row.name.clone(),
        median: x(f.median),
        mark: x(f.fourth_quintile),
        label: format!("{:.2} · {:.2}", f.median.round_dp(2), f.fourth_quintile.round_dp(2)),
    };
    let told = |(row, f): &(&Row, &Figures)| {
        let (median, fourth) = (format!("{:.2}", f.median.round_dp(2)), format!("{:.2}", f.fourth_quintile.round_dp(2)));
        let english = format!("{}: {median}, and {fourth}", row.name.0.english());
        Word::from(Said::new("costs-plot-group", english).with("group", row.name.0.clone()).with("half", median).with("four", fourth))
    };
    let whole = end.to_u32().unwrap_or(1);
    let every = whole.div_ceil(5).max(1);
    Some(Plot {
        height: u32::try_from(shown.len()).unwrap_or(u32::MAX).saturating_mul(STEP) + 24,
        axis: (0..=whole).step_by(every as usize).map(|months| Tick { x: x(Decimal::from(months)), label: months.to_string() }).collect(),
        bars: (0..).zip(&shown).map(bar).collect(),
        words: shown.iter().map(told).collect(),
    })
}

impl View for StatisticsView {
    const TEMPLATE: &'static str = "public/statistics.html";

    fn samples() -> Vec<Self> {
        let dec = |hundredths: i64| Decimal::new(hundredths, 2);
        let figures = |workers: u64, median: i64| Figures {
            workers,
            mean: dec(median + 20),
            median: dec(median),
            fourth_quintile: dec(median * 2),
            fourth_quintile_by_rank: dec(median * 2 + 5),
            ratio_of_totals: workers.is_multiple_of(2).then(|| dec(median + 10)),
            above_a_month: dec(60),
            nothing: dec(5),
            mean_without_interest: dec(median + 5),
            median_without_interest: dec(median - 5),
        };
        let cell = |name: &str, shown| Cell { name: name.to_owned(), shown };
        let breakdown = |dimension, cells| Breakdown { dimension, cells };
        let full = CostReport {
            as_of: NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default(),
            years: 3,
            all: cell("all", Ok(figures(900, 250))),
            breakdowns: vec![
                breakdown(Dimension::Sex, vec![cell("F", Ok(figures(400, 120))), cell("M", Ok(figures(500, 340))), cell("not_stated", Err(Hidden::Beside))]),
                breakdown(
                    Dimension::Corridor,
                    vec![cell("BD-MY", Ok(figures(300, 690))), cell("NP-QA", Err(Hidden::Few)), cell("PH-HK", Err(Hidden::OneAgency))],
                ),
                breakdown(Dimension::Occupation, ('0'..='9').map(|group| cell(&group.to_string(), Ok(figures(90, 150)))).collect()),
                breakdown(Dimension::HalfYear, vec![cell("2025-H1", Ok(figures(450, 260))), cell("2025-H2", Ok(figures(450, 240)))]),
            ],
            bases: IncomeBasis::ALL.iter().map(|basis| (*basis, 300)).collect(),
            left_out: crate::statistics::worker::LeftOut::ALL.iter().map(|why| (*why, 20)).collect(),
            counting: crate::flow::cost_statistics::counting().unwrap_or_default(),
        };
        let nothing =
            CostReport { all: cell("all", Err(Hidden::Few)), breakdowns: Vec::new(), bases: Default::default(), left_out: Default::default(), ..full.clone() };
        vec![Self::of(&full), Self::of(&nothing)]
    }
}
