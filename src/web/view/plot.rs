//! Where does each mark of a picture stand? Two axes with their ticks, marks that differ in shape, and the whole in words: whoever does not see the
//! picture reads these and the table under it.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

/// Width of a drawing; its units are those of its text.
const WIDTH: i64 = 360;
/// Where the field of marks begins and ends.
const FIELD: (i64, i64, i64) = (84, 352, 18);
/// Room below the field for its ticks and the name of the axis.
const BELOW: i64 = 38;
/// Ticks of an axis at most, about.
const TICKS: i128 = 5;

/// A picture.
#[derive(Debug, Clone, Serialize)]
pub struct Plot {
    /// Its name within the page.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// The same in sentences.
    pub words: String,
    /// Its height.
    pub height: i64,
    /// Left, right, top and bottom of the field.
    pub field: (i64, i64, i64, i64),
    /// What the axes measure, with their units: across and up.
    pub names: (String, String),
    /// Ticks across.
    pub across: Vec<Tick>,
    /// Ticks upwards, or the names of lanes.
    pub up: Vec<Tick>,
    /// Marks, the first undermost.
    pub layers: Vec<Layer>,
}

/// A line of an axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tick {
    /// Where.
    pub at: i64,
    /// What stands there.
    pub label: String,
}

/// Marks of one shape.
#[derive(Debug, Clone, Serialize)]
pub struct Layer {
    /// The shape.
    pub shape: Shape,
    /// All of them as one path.
    pub path: String,
    /// What they are, for the key.
    pub words: String,
}

/// How a mark looks. Shapes differ in outline, so that they are told apart without colour and in print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A round dot.
    Dot,
    /// A triangle on its base.
    Triangle,
    /// A short level stroke.
    Dash,
    /// A square on its point.
    Diamond,
    /// A line of dashes.
    Broken,
    /// A whole line.
    Line,
}

impl Shape {
    /// The mark at a place.
    #[must_use]
    pub fn at(self, (x, y): (i64, i64)) -> String {
        match self {
            Self::Dot => format!("M{x} {y}h.01"),
            Self::Triangle => format!("M{x} {}l5 9h-10z", y - 6),
            Self::Dash => format!("M{} {y}h8", x - 4),
            Self::Diamond => format!("M{x} {}l7 7-7 7-7-7z", y - 7),
            Self::Broken | Self::Line => format!("M{x} {y}"),
        }
    }
}

impl Layer {
    /// Marks at places.
    #[must_use]
    pub fn marks(shape: Shape, places: impl IntoIterator<Item = (i64, i64)>, words: impl Into<String>) -> Self {
        Self { shape, path: places.into_iter().map(|place| shape.at(place)).collect(), words: words.into() }
    }

    /// A line through places.
    #[must_use]
    pub fn line(shape: Shape, places: impl IntoIterator<Item = (i64, i64)>, words: impl Into<String>) -> Self {
        let path = places.into_iter().enumerate().map(|(at, (x, y))| format!("{}{x} {y}", if at == 0 { "M" } else { "L" })).collect();
        Self { shape, path, words: words.into() }
    }
}

/// Values along an axis, and where they stand.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    low: i128,
    high: i128,
    from: i64,
    to: i64,
}

impl Scale {
    /// Where a value stands; beyond the ends, at the end.
    #[must_use]
    pub fn at(&self, value: i128) -> i64 {
        let Self { low, high, from, to } = *self;
        let along = (value.clamp(low, high) - low).saturating_mul(i128::from(to - from)) / (high - low).max(1);
        from + i64::try_from(along).unwrap_or_default()
    }

    /// Ticks at round values, with what stands at each.
    #[must_use]
    pub fn ticks(&self, label: impl Fn(i128) -> String) -> Vec<Tick> {
        let step = round_step((self.high - self.low).max(1) / TICKS);
        let first = self.low.div_euclid(step) * step;
        let values = (0..=TICKS * 3).map(|at| first + at * step).filter(|value| (self.low..=self.high).contains(value));
        values.map(|value| Tick { at: self.at(value), label: label(value) }).collect()
    }

    /// Ticks on the first days of half-years, years or several years.
    #[must_use]
    pub fn day_ticks(&self) -> Vec<Tick> {
        let [first, last] = [self.low, self.high].map(|day| i32::try_from(day).ok().and_then(NaiveDate::from_num_days_from_ce_opt).unwrap_or_default());
        let years = last.year() - first.year();
        let (every, months): (i32, &[u32]) = if years < 3 { (1, &[1, 7]) } else { (years / 5 + 1, &[1]) };
        let days = (first.year()..=last.year()).filter(|year| year.rem_euclid(every) == 0);
        let days = days.flat_map(|year| months.iter().filter_map(move |month| NaiveDate::from_ymd_opt(year, *month, 1)));
        let named = |day: NaiveDate| Tick { at: self.at(number(day)), label: if day.month() == 1 { day.year().to_string() } else { "July".to_owned() } };
        days.filter(|day| (first..=last).contains(day)).map(named).collect()
    }
}

/// The number of a day on an axis.
#[must_use]
pub fn number(day: NaiveDate) -> i128 {
    day.num_days_from_ce().into()
}

/// The least of 1, 2, 5, 10, 20, … that is not below.
fn round_step(least: i128) -> i128 {
    let mut power: i128 = 1;
    loop {
        for digit in [1, 2, 5] {
            if least <= digit * power || i128::MAX / 100 < power {
                return digit * power;
            }
        }
        power *= 10;
    }
}

/// The field of a picture: the axis across and the axis up.
#[must_use]
pub fn axes(height: i64, across: (i128, i128), up: (i128, i128)) -> (Scale, Scale) {
    let (left, right, top) = FIELD;
    let scale = |(low, high): (i128, i128), from, to| Scale { low, high: high.max(low + 1), from, to };
    (scale(across, left, right), scale(up, height - BELOW, top))
}

impl Plot {
    /// A picture of a height with nothing in it.
    #[must_use]
    pub fn blank(id: impl Into<String>, height: i64) -> Self {
        let (left, right, top) = FIELD;
        Self {
            id: id.into(),
            title: String::new(),
            words: String::new(),
            height,
            field: (left, right.min(WIDTH), top, height - BELOW),
            names: (String::new(), String::new()),
            across: Vec::new(),
            up: Vec::new(),
            layers: Vec::new(),
        }
    }
}
