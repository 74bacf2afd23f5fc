//! How much of something goes to one?

/// Herfindahl–Hirschman index of some counts: the sum of squared shares, from nearly 0 to 1; 0 of nothing.
#[must_use]
pub fn hhi(counts: impl IntoIterator<Item = u64>) -> f64 {
    let (sum, squares) = counts.into_iter().fold((0.0, 0.0), |(sum, squares), count| {
        let count = count as f64;
        (sum + count, squares + count * count)
    });
    if 0.0 < sum { squares / (sum * sum) } else { 0.0 }
}
