//! Do subjects differ more than chance lets them? Spiegelhalter's over-dispersion, Statistics in Medicine 24 (2005) 1185-1202.

/// Events of a subject and its denominator.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Count {
    /// Events.
    pub x: u64,
    /// Denominator.
    pub n: f64,
}

impl Count {
    /// The rate.
    #[must_use]
    pub fn rate(self) -> f64 {
        if 0.0 < self.n { self.x as f64 / self.n } else { 0.0 }
    }
}

/// How subjects spread around a rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dispersion {
    /// Mean of squared scores, without winsorising.
    pub phi_raw: f64,
    /// The same of winsorised scores. Above about 3 the strata are likely bad.
    pub phi: f64,
    /// Additive variance between subjects.
    pub tau2: f64,
}

/// The normal score of a rate at a pooled one; not to be used where `n p0 < 5`.
#[must_use]
pub fn score(count: Count, p0: f64) -> f64 {
    (count.rate() - p0) / standard_error(count.n, p0)
}

/// The score with the additive variance in it.
#[must_use]
pub fn score_additive(count: Count, p0: f64, tau2: f64) -> f64 {
    (count.rate() - p0) / (standard_error(count.n, p0).powi(2) + tau2).sqrt()
}

fn standard_error(n: f64, p0: f64) -> f64 {
    (p0 * (1.0 - p0) / n).sqrt()
}

/// Pulls in so much of the values at each end, to the first one that is left. The order stays.
#[must_use]
pub fn winsorised(values: &[f64], part: f64) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let cut = (values.len() as f64 * part) as usize;
    match (sorted.get(cut), sorted.len().checked_sub(cut + 1).and_then(|at| sorted.get(at))) {
        (Some(low), Some(high)) if low <= high => values.iter().map(|value| value.clamp(*low, *high)).collect(),
        _ => values.to_vec(),
    }
}

/// Measures the spread of subjects around the pooled rate.
#[must_use]
pub fn dispersion(counts: &[Count], p0: f64, part: f64) -> Dispersion {
    let scores: Vec<f64> = counts.iter().map(|count| score(*count, p0)).collect();
    let mean_square = |scores: &[f64]| scores.iter().map(|z| z * z).sum::<f64>() / scores.len().max(1) as f64;
    let (phi_raw, phi) = (mean_square(&scores), mean_square(&winsorised(&scores, part)));
    let weights = counts.iter().map(|count| standard_error(count.n, p0).powi(-2));
    let (sum, squares) = weights.fold((0.0, 0.0), |(sum, squares), w| (sum + w, squares + w * w));
    let m = counts.len() as f64;
    let tau2 = ((m * phi - (m - 1.0)) / (sum - squares / sum)).max(0.0);
    Dispersion { phi_raw, phi, tau2: if tau2.is_finite() { tau2 } else { 0.0 } }
}
