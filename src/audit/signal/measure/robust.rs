//! How far off is a value from the middle of others, when some of the others are far off too?

/// Makes a MAD comparable with a standard deviation (Iglewicz and Hoaglin 1993).
const TO_NORMAL: f64 = 0.67449;

/// The middle of some values and the median distance from it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Middle {
    /// Median.
    pub median: f64,
    /// Median absolute deviation.
    pub mad: f64,
}

/// Tukey's fences above a box, some widths of the box above its upper quartile.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fences {
    /// Lower quartile.
    pub q1: f64,
    /// Upper quartile.
    pub q3: f64,
    /// `Q3 + 1.5 (Q3 − Q1)`, with Tukey's widths.
    pub inner: f64,
    /// `Q3 + 3 (Q3 − Q1)`, with Tukey's widths.
    pub outer: f64,
}

impl Middle {
    /// The middle of some values, in any order; `None` of none.
    #[must_use]
    pub fn of(values: &[f64]) -> Option<Self> {
        let median = median(values)?;
        let distances: Vec<f64> = values.iter().map(|value| (value - median).abs()).collect();
        Some(Self { median, mad: self::median(&distances)? })
    }

    /// The robust z of a value. A smaller MAD than `least` counts as `least`.
    #[must_use]
    pub fn z(self, value: f64, least: f64) -> f64 {
        TO_NORMAL * (value - self.median) / self.mad.max(least)
    }
}

impl Fences {
    /// The fences of some values, in any order, so many widths above the box; `None` of none.
    #[must_use]
    pub fn of(values: &[f64], (inner, outer): (f64, f64)) -> Option<Self> {
        let (q1, q3) = (quantile(values, 0.25)?, quantile(values, 0.75)?);
        Some(Self { q1, q3, inner: q3 + inner * (q3 - q1), outer: q3 + outer * (q3 - q1) })
    }
}

/// The median; `None` of nothing.
#[must_use]
pub fn median(values: &[f64]) -> Option<f64> {
    quantile(values, 0.5)
}

/// A quantile, between the two values beside it by their distance (type 7 of Hyndman and Fan).
fn quantile(values: &[f64], part: f64) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = part * sorted.len().checked_sub(1)? as f64;
    let (low, high) = (sorted.get(at.floor() as usize)?, sorted.get(at.ceil() as usize)?);
    Some(low + (high - low) * at.fract())
}
