//! Did an agency suddenly place far more workers, while the others of its corridors did not?

use chrono::{Months, NaiveDate};

use super::measure::shrink::Events;
use super::population::Row;
use super::rate::{Grouped, Rate};
use super::scales::Scales;
use super::standard::{Counted, Level, Told};
use super::{About, Watch};
use crate::record::signal::{Feature, SignalCode, Subject, SubjectKind};

/// `signal-volume-jump`. The rate is the part of the placements of five windows that lies in the newest; the others say what part is usual.
pub(super) static VOLUME_JUMP: Rate = Rate {
    about: About {
        code: SignalCode::VolumeJump,
        question: "Do far more of the agency's placements lie in the newest months than of the others' in the same corridor and work?",
        limits: "Months are counted back from the newest signature of the whole population. Who placed nobody before is not assessable: every beginning is a jump.",
    },
    detail: None,
    kinds: &[SubjectKind::Agency, SubjectKind::Employer],
    events: Events::OneEach,
    level: Level::AllHalfYears,
    count: windows,
    words: ("placements of the last windows", "lie in the newest"),
    also: |count, expected, scales| scales.volume_times <= odds(count.x as f64, count.n) / odds(expected, count.n),
    in_time: false,
};

fn odds(part: f64, whole: f64) -> f64 {
    part / (whole - part)
}

/// The first days of the newest window, and of the oldest one before it.
fn bounds(watch: &Watch<'_>, scales: &Scales) -> Option<(NaiveDate, NaiveDate)> {
    let back = |from: NaiveDate, windows: u32| from.checked_sub_months(Months::new(windows.saturating_mul(scales.volume_months)));
    let last = watch.population.newest_signature()?;
    let newest = back(last, 1)?.succ_opt()?;
    Some((newest, back(newest, scales.volume_windows)?))
}

fn windows<'p>(watch: &Watch<'p>, subjects: Grouped<'p>) -> Vec<Counted<'p>> {
    let Some((newest, oldest)) = bounds(watch, watch.scales) else { return Vec::new() };
    let counted = |(subject, rows): (Subject, Vec<&'p Row>)| {
        let within = rows.into_iter().filter(|row| oldest <= row.signed_on);
        let mut told: Vec<Told<'_>> = within.map(|row| Told { row, x: (newest <= row.signed_on).into(), n: 1.0 }).collect();
        let (new, all) = (told.iter().filter(|told| told.x == 1).count(), told.len());
        if new == all {
            told.clear();
        }
        let features = vec![Feature::new("newest_from", newest), Feature::new("newest", new), Feature::new("before", all - new)];
        Counted { subject, told, silent: "no_earlier_placements", features }
    };
    subjects.into_iter().map(counted).collect()
}
