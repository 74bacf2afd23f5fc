//! What is left of small chances when many were looked at?

/// Benjamini–Hochberg: `q_i = min over j ≥ i of p_j m / j`, in the order in which the chances came.
#[must_use]
pub fn benjamini_hochberg(chances: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..chances.len()).collect();
    order.sort_by(|a, b| chances[*a].total_cmp(&chances[*b]));
    let m = chances.len() as f64;
    let mut adjusted = vec![1.0; chances.len()];
    let mut least: f64 = 1.0;
    for (rank, at) in order.into_iter().enumerate().rev() {
        least = least.min(chances[at] * m / (rank + 1) as f64);
        adjusted[at] = least;
    }
    adjusted
}
