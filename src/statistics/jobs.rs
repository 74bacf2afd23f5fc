//! Which job of a worker counts? The first one in the last destination, where it began within the years that are asked for.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::counting::Counting;
use super::worker::{Facts, Job, LeftOut, Told};
use crate::record::id::Worker;
use crate::record::period::minus_months;
use crate::record::rate::Rates;

/// Jobs as they are read, worker by worker.
#[derive(Debug)]
pub struct Jobs<'c> {
    counting: &'c Counting,
    by_worker: HashMap<Worker, Vec<Job>>,
    left_out: BTreeMap<LeftOut, u64>,
    placements: u64,
}

/// The workers who count, and why others do not.
#[derive(Debug, Clone)]
pub struct Counted {
    /// One job a worker, in order of pseudonym.
    pub jobs: Vec<(Job, Told)>,
    /// Placements that do not count, by reason.
    pub left_out: BTreeMap<LeftOut, u64>,
    /// All placements that were looked at.
    pub placements: u64,
}

impl<'c> Jobs<'c> {
    /// Begins.
    #[must_use]
    pub fn new(counting: &'c Counting) -> Self {
        Self { counting, by_worker: HashMap::new(), left_out: BTreeMap::new(), placements: 0 }
    }

    /// Takes one placement in.
    pub fn see(&mut self, facts: Facts<'_>, rates: &Rates) {
        self.placements += 1;
        match Job::read(facts, rates, self.counting) {
            Ok(job) => self.by_worker.entry(job.worker).or_default().push(job),
            Err(why) => *self.left_out.entry(why).or_default() += 1,
        }
    }

    /// Ends: one job a worker, begun in the `years` before a day.
    #[must_use]
    pub fn count(self, as_of: NaiveDate, years: u32) -> Counted {
        let Self { by_worker, mut left_out, placements, .. } = self;
        let since = minus_months(as_of, years.saturating_mul(12));
        let mut jobs = Vec::new();
        let mut leave = |why, count: usize| *left_out.entry(why).or_default() += u64::try_from(count).unwrap_or_default();
        for own in by_worker.into_values() {
            let others = own.len() - 1;
            let Some(job) = first_in_last_destination(own) else { continue };
            if 0 < others {
                leave(LeftOut::EarlierJob, others);
            }
            if job.began_on <= since || as_of < job.began_on {
                leave(LeftOut::OutsidePeriod, 1);
                continue;
            }
            match job.told.clone() {
                Ok(told) => jobs.push((job, told)),
                Err(why) => leave(why, 1),
            }
        }
        jobs.sort_by_key(|(job, _)| job.worker);
        Counted { jobs, left_out, placements }
    }
}

/// Of the last jobs that are all in one country, the first.
fn first_in_last_destination(mut jobs: Vec<Job>) -> Option<Job> {
    jobs.sort_by(|a, b| (a.began_on, a.destination, &a.agency).cmp(&(b.began_on, b.destination, &b.agency)));
    let last = jobs.last()?.destination;
    let at = jobs.iter().rposition(|job| job.destination != last).map_or(0, |before| before + 1);
    jobs.into_iter().nth(at)
}
