//! From where on does a figure say something? Every threshold of the signals, read from the text of `seeds/signals/scales.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::record::code::Code as _;
use crate::record::complaint::grievance::Assurance;

/// Every threshold. Rates and parts are fractions of one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scales {
    /// The highest q that raises a signal.
    pub q_most: f64,
    /// The least posterior probability that raises a signal.
    pub posterior_least: f64,
    /// How many times the pooled rate is too much.
    pub times: f64,
    /// The least denominator.
    pub least_n: u32,
    /// The same in worker-months.
    pub least_months: u32,
    /// The least denominator of the others in a stratum.
    pub least_reference: u32,
    /// The same in worker-months.
    pub least_reference_months: u32,
    /// The least number of subjects whose spread is estimated.
    pub least_subjects: u32,
    /// Weight of the pooled rate where the spread is not estimated.
    pub prior_n: f64,
    /// The same in worker-months.
    pub prior_months: f64,
    /// Part of the scores pulled in at each end.
    pub winsorised_part: f64,
    /// Chance beyond the inner limit of a funnel.
    pub funnel_alert: f64,
    /// Chance beyond the outer limit of a funnel.
    pub funnel_alarm: f64,
    /// Digits of ISCO-08 that make an occupation group.
    pub occupation_digits: u32,
    /// How sure it must be who complains at the desk, so that the complaint is counted.
    pub complaint_assurance: Assurance,
    /// Stays of fewer days are early returns.
    pub early_days: u32,
    /// Robust z of an outlier.
    pub fee_z: f64,
    /// Part of a month's wage above the median.
    pub fee_excess: f64,
    /// Widths of the box at the inner fence.
    pub fence_inner: f64,
    /// Widths of the box at the outer fence.
    pub fence_outer: f64,
    /// The least MAD of log fees.
    pub fee_spread_least: f64,
    /// Part below a limit that still stands at it.
    pub cap_within: f64,
    /// The least share at the limit.
    pub bunched_least: f64,
    /// The least share of workers who name a fee where the agency reports none.
    pub zero_denied_least: f64,
    /// The least share of one sum.
    pub identical_least: f64,
    /// The least share of one lender, clinic or sub-agent.
    pub concentrated_least: f64,
    /// The least share of placements in another name, or with a stranger who was paid.
    pub lent_least: f64,
    /// Months of the newest window.
    pub volume_months: u32,
    /// Windows before it.
    pub volume_windows: u32,
    /// How many times the course of the others is a jump.
    pub volume_times: f64,
    /// The rate that a CUSUM looks for, in pooled rates.
    pub cusum_times: f64,
    /// Chance of a false alarm in a sequence.
    pub cusum_false_alarm: f64,
    /// Simulated sequences.
    pub cusum_runs: u32,
    /// Seed of the simulation.
    pub cusum_seed: u32,
    /// Part of an inspection list that is drawn by lot.
    pub random_part: f64,
}

/// One threshold as it is written; its meaning and source are for readers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    value: String,
    #[serde(rename = "means")]
    _means: String,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "proposed")]
    _proposed: bool,
}

/// The thresholds that are not taken yet.
struct Left(BTreeMap<String, Written>);

impl Scales {
    /// Reads the thresholds.
    ///
    /// # Errors
    /// One sentence that names the line or the threshold, and what to do.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut left = Left(toml::from_str(text).map_err(|error| error.to_string())?);
        let scales = Self {
            q_most: left.part("q_most")?,
            posterior_least: left.part("posterior_least")?,
            times: left.above("times", 1.0)?,
            least_n: left.count("least_n")?,
            least_months: left.count("least_months")?,
            least_reference: left.count("least_reference")?,
            least_reference_months: left.count("least_reference_months")?,
            least_subjects: left.count("least_subjects")?,
            prior_n: left.above("prior_n", 0.0)?,
            prior_months: left.above("prior_months", 0.0)?,
            winsorised_part: left.part("winsorised_part")?,
            funnel_alert: left.part("funnel_alert")?,
            funnel_alarm: left.part("funnel_alarm")?,
            occupation_digits: left.count("occupation_digits")?,
            complaint_assurance: left.assurance("complaint_assurance")?,
            early_days: left.count("early_days")?,
            fee_z: left.above("fee_z", 0.0)?,
            fee_excess: left.part("fee_excess")?,
            fence_inner: left.above("fence_inner", 0.0)?,
            fence_outer: left.above("fence_outer", 0.0)?,
            fee_spread_least: left.part("fee_spread_least")?,
            cap_within: left.part("cap_within")?,
            bunched_least: left.part("bunched_least")?,
            zero_denied_least: left.part("zero_denied_least")?,
            identical_least: left.part("identical_least")?,
            concentrated_least: left.part("concentrated_least")?,
            lent_least: left.part("lent_least")?,
            volume_months: left.count("volume_months")?,
            volume_windows: left.count("volume_windows")?,
            volume_times: left.above("volume_times", 1.0)?,
            cusum_times: left.above("cusum_times", 1.0)?,
            cusum_false_alarm: left.part("cusum_false_alarm")?,
            cusum_runs: left.count("cusum_runs")?,
            cusum_seed: left.count("cusum_seed")?,
            random_part: left.part("random_part")?,
        };
        match left.0.keys().next() {
            Some(stray) => Err(format!("[{stray}] is no threshold of the signals: take it out, or mend its name")),
            None => Ok(scales),
        }
    }
}

impl Scales {
    /// How many of so many inspections are drawn by lot: at least the stated part, and never none.
    #[must_use]
    pub fn by_lot(&self, capacity: u32) -> u32 {
        // Rounded to a millionth first: ten percent of thirty are three, not four.
        let part = (f64::from(capacity) * self.random_part * 1e6).round() / 1e6;
        (part.ceil() as u32).clamp(1, capacity.max(1))
    }
}

impl Left {
    fn number(&mut self, name: &str) -> Result<f64, String> {
        let written = self.0.remove(name).ok_or_else(|| format!("[{name}] is missing: write it with value, means, source and proposed"))?;
        let read = written.value.parse().ok().filter(|value: &f64| value.is_finite() && 0.0 < *value);
        read.ok_or_else(|| format!("[{name}] value {:?} is no number above 0: write it in quotes, such as \"0.05\"", written.value))
    }

    /// A part of one.
    fn part(&mut self, name: &str) -> Result<f64, String> {
        let value = self.number(name)?;
        if value < 1.0 { Ok(value) } else { Err(format!("[{name}] value {value} is no part of one: write a number below 1")) }
    }

    fn above(&mut self, name: &str, least: f64) -> Result<f64, String> {
        let value = self.number(name)?;
        if least < value { Ok(value) } else { Err(format!("[{name}] value {value} must be above {least}")) }
    }

    fn assurance(&mut self, name: &str) -> Result<Assurance, String> {
        let written = self.0.remove(name).ok_or_else(|| format!("[{name}] is missing: write it with value, means, source and proposed"))?;
        Assurance::parse(&written.value).map_err(|error| format!("[{name}] value {:?} is {}", written.value, error.expected))
    }

    fn count(&mut self, name: &str) -> Result<u32, String> {
        let value = self.number(name)?;
        let count = (value.fract() == 0.0 && value <= f64::from(u32::MAX)).then_some(value as u32);
        count.ok_or_else(|| format!("[{name}] value {value} is no whole number"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = include_str!("../../../seeds/signals/scales.toml");

    #[test]
    fn the_thresholds_inside_the_program_are_read() {
        let scales = Scales::parse(OWN).unwrap();
        assert_eq!((scales.q_most, scales.posterior_least, scales.times, scales.early_days), (0.05, 0.9, 1.5, 90));
    }

    #[test]
    fn a_tenth_of_a_list_is_drawn_by_lot_and_at_least_one() {
        let scales = Scales::parse(OWN).unwrap();
        assert_eq!([1, 9, 10, 11, 30, 31].map(|capacity| scales.by_lot(capacity)), [1, 1, 1, 2, 3, 4]);
    }

    #[test]
    fn a_mistake_is_named_with_what_to_do() {
        let said = |from: &str, to: &str| Scales::parse(&OWN.replacen(from, to, 1)).unwrap_err();
        assert_eq!(said("[q_most]", "[q_mots]"), "[q_most] is missing: write it with value, means, source and proposed");
        assert!(said("value = \"0.05\"", "value = \"5 %\"").contains("[q_most] value \"5 %\" is no number above 0"));
        assert!(said("value = \"90\"", "value = \"90.5\"").contains("[early_days] value 90.5 is no whole number"));
        assert!(Scales::parse(&format!("{OWN}\n[other]\nvalue = \"1\"\nmeans = \"\"\nsource = \"\"\nproposed = true\n")).unwrap_err().contains("[other]"));
    }
}
