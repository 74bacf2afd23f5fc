//! Until when must each step be done? Read from `seeds/complaints/deadlines.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use crate::flow::law::{LawError, mistakes, seed};
use crate::record::code::{Code, CodeError};
use crate::record::complaint::deadline::{Deadline, Deadlines, Span, Stage, Standing, weekday};
use crate::rules::list::{ListError, Page};

/// The file of the spans, below `seeds/`.
pub const DEADLINES: &str = "complaints/deadlines.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    weekend: Vec<Spanned<String>>,
    deadline: Vec<RawDeadline>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDeadline {
    stage: Spanned<String>,
    days: Option<u32>,
    working_days: Option<u32>,
    hours: Option<u32>,
    standing: Spanned<String>,
}

/// The spans inside the program.
///
/// # Errors
/// With every mistake in them: file, line, key and what to do.
pub fn of_seeds() -> Result<Deadlines, LawError> {
    parse(&format!("seeds/{DEADLINES}"), &seed(DEADLINES).unwrap_or_default()).map_err(|errors| mistakes(&errors))
}

/// Reads the spans: every step has one.
///
/// # Errors
/// Every mistake, with its line.
pub fn parse(file: &str, text: &str) -> Result<Deadlines, Vec<ListError>> {
    let mut page = Page::new(file, text);
    let Some(RawList { weekend, deadline }) = page.read::<RawList>() else { return Err(page.errors) };
    let weekend: BTreeSet<u32> = weekend.iter().filter_map(|day| page.take("weekend", day, weekend_day)).collect();
    let by_stage: BTreeMap<Stage, Deadline> = deadline.into_iter().filter_map(|raw| raw.read(&mut page)).collect();
    for stage in Stage::ALL.iter().filter(|stage| !by_stage.contains_key(stage)) {
        if page.errors.is_empty() {
            page.say(0, "stage", format!("the step {stage} has no span: add a [[deadline]] for it"));
        }
    }
    if page.errors.is_empty() { Ok(Deadlines { by_stage, weekend }) } else { Err(page.errors) }
}

impl RawDeadline {
    fn read(self, page: &mut Page<'_>) -> Option<(Stage, Deadline)> {
        let Self { stage, days, working_days, hours, standing } = self;
        let known = page.take("stage", &stage, Stage::parse);
        let standing = page.take("standing", &standing, Standing::parse);
        let span = match (days, working_days, hours) {
            (Some(days), None, None) => Span::Days(days),
            (None, Some(days), None) => Span::WorkingDays(days),
            (None, None, Some(hours)) => Span::Hours(hours),
            (None | Some(_), None | Some(_), None | Some(_)) => {
                page.say(stage.span().start, "stage", "one of days, working_days and hours stands beside each step".to_owned());
                return None;
            }
        };
        Some((known?, Deadline { span, standing: standing? }))
    }
}

fn weekend_day(text: &str) -> Result<u32, CodeError> {
    weekday(text).ok_or_else(|| CodeError::new("a weekday such as fri", text))
}
