//! How long until something comes, when some are still waiting? Kaplan and Meier, JASA 53 (1958) 457-481.

/// Somebody who waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// Days so far, or until it came.
    pub days: u32,
    /// Whether it came.
    pub came: bool,
}

/// A step of the curve: the part that still waits after a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// The day.
    pub days: u32,
    /// The part.
    pub waiting: f64,
}

/// The curve, one step for each day on which it came to somebody.
#[must_use]
pub fn kaplan_meier(waits: &[Wait]) -> Vec<Step> {
    let mut sorted = waits.to_vec();
    sorted.sort_by_key(|wait| wait.days);
    let mut at_risk = sorted.len();
    let mut waiting = 1.0;
    let mut steps = Vec::new();
    for day in sorted.chunk_by(|a, b| a.days == b.days) {
        let came = day.iter().filter(|wait| wait.came).count();
        if let (Some(first), true) = (day.first(), 0 < came) {
            waiting *= 1.0 - came as f64 / at_risk as f64;
            steps.push(Step { days: first.days, waiting });
        }
        at_risk -= day.len();
    }
    steps
}

/// The first day after which at most half still wait; `None` where more than half still do.
#[must_use]
pub fn median_days(steps: &[Step]) -> Option<u32> {
    // A product of rounded parts may miss one half by the last bit.
    steps.iter().find(|step| step.waiting <= 0.5 + 1e-12).map(|step| step.days)
}
