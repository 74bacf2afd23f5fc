//! How long do workers of one agency wait until money comes back? The curve of those who still wait, with what is known of its middle.

use crate::audit::signal::measure::survival::{Step, Wait, kaplan_meier, median_days, median_limits};

/// The curve.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Refunds {
    /// Charges of which something came back or must come back.
    pub waits: usize,
    /// Those of which it came.
    pub came: usize,
    /// The longest wait, in days.
    pub longest: u32,
    /// The curve.
    pub steps: Vec<Step>,
    /// The day after which at most half still wait; `None` where more than half do.
    pub median: Option<u32>,
    /// Its limits at 95 %; `None` where one is not reached.
    pub median_limits: (Option<u32>, Option<u32>),
}

impl Refunds {
    /// Of these waits.
    #[must_use]
    pub fn of(waits: &[Wait]) -> Self {
        let steps = kaplan_meier(waits);
        Self {
            waits: waits.len(),
            came: waits.iter().filter(|wait| wait.came).count(),
            longest: waits.iter().map(|wait| wait.days).max().unwrap_or_default(),
            median: median_days(&steps),
            median_limits: median_limits(&steps),
            steps,
        }
    }
}
