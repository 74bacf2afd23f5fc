//! How long until something comes, when some are still waiting? Kaplan and Meier, JASA 53 (1958) 457-481; limits by Greenwood's variance on the
//! scale of log(−log), which never leave 0 to 1 (Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data, 1.4).

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
    /// Its limits at 95 %; from 0 to 1 where nobody waits any more, because then nothing is known of its spread.
    pub limits: (f64, f64),
}

/// The curve, one step for each day on which it came to somebody.
#[must_use]
pub fn kaplan_meier(waits: &[Wait]) -> Vec<Step> {
    let mut sorted = waits.to_vec();
    sorted.sort_by_key(|wait| wait.days);
    let (mut at_risk, mut waiting, mut greenwood) = (sorted.len(), 1.0, 0.0);
    let mut steps = Vec::new();
    for day in sorted.chunk_by(|a, b| a.days == b.days) {
        let came = day.iter().filter(|wait| wait.came).count();
        if let (Some(first), true) = (day.first(), 0 < came) {
            waiting *= 1.0 - came as f64 / at_risk as f64;
            greenwood += came as f64 / (at_risk as f64 * (at_risk - came) as f64);
            steps.push(Step { days: first.days, waiting, limits: limits(waiting, greenwood) });
        }
        at_risk -= day.len();
    }
    steps
}

/// The standard normal quantile of 0.975.
const Z: f64 = 1.959_963_984_540_054;

fn limits(waiting: f64, greenwood: f64) -> (f64, f64) {
    let theta = Z * greenwood.sqrt() / waiting.ln().abs();
    if theta.is_finite() { (waiting.powf(theta.exp()), waiting.powf((-theta).exp())) } else { (0.0, 1.0) }
}

/// The first day after which at most half still wait; `None` where more than half still do.
#[must_use]
pub fn median_days(steps: &[Step]) -> Option<u32> {
    first_below_half(steps, |step| step.waiting)
}

/// Between which days the median lies at 95 % (Brookmeyer and Crowley, Biometrics 38 (1982) 29-41): the first days after which the lower and the
/// upper limit are at most a half; `None` where one never is.
#[must_use]
pub fn median_limits(steps: &[Step]) -> (Option<u32>, Option<u32>) {
    (first_below_half(steps, |step| step.limits.0), first_below_half(steps, |step| step.limits.1))
}

fn first_below_half(steps: &[Step], of: impl Fn(&Step) -> f64) -> Option<u32> {
    // A product of rounded parts may miss one half by the last bit.
    steps.iter().find(|step| of(step) <= 0.5 + 1e-12).map(|step| step.days)
}
