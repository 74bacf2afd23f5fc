//! Until when must each step of a case be done? Read from `seeds/cases/deadlines.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::flow::law::{LawError, mistakes, seed};
use crate::record::case::deadline::{Spans, Stage};
use crate::record::code::Code;
use crate::record::complaint::deadline::Standing;
use crate::rules::list::{ListError, Page};

/// The file of the spans, below `seeds/`.
pub const DEADLINES: &str = "cases/deadlines.toml";
/// The steps that have a span; the end of a limitation is written in each case.
const SPANNED: [Stage; 4] = [Stage::Reply, Stage::Decide, Stage::Refund, Stage::Refill];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    warn_days: Spanned<Vec<u32>>,
    deadline: Vec<RawDeadline>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDeadline {
    stage: Spanned<String>,
    days: u32,
    standing: Spanned<String>,
}

/// The spans inside the program.
///
/// # Errors
/// With every mistake in them: file, line, key and what to do.
pub fn of_seeds() -> Result<Spans, LawError> {
    parse(&format!("seeds/{DEADLINES}"), &seed(DEADLINES).unwrap_or_default()).map_err(|errors| mistakes(&errors))
}

/// Reads the spans: every step but the limitation has one.
///
/// # Errors
/// Every mistake, with its line.
pub fn parse(file: &str, text: &str) -> Result<Spans, Vec<ListError>> {
    let mut page = Page::new(file, text);
    let Some(RawList { warn_days, deadline }) = page.read::<RawList>() else { return Err(page.errors) };
    if !warn_days.get_ref().is_sorted_by(|more, less| less < more) {
        page.say(warn_days.span().start, "warn_days", "do not fall: write the most days first".to_owned());
    }
    let mut by_stage = BTreeMap::new();
    for RawDeadline { stage, days, standing } in deadline {
        let known = page.take("stage", &stage, Stage::parse);
        let standing = page.take("standing", &standing, Standing::parse);
        if known.is_some_and(|known| !SPANNED.contains(&known)) {
            page.say(stage.span().start, "stage", "has no span: its last day is written in each case".to_owned());
        }
        if let Some((known, standing)) = known.zip(standing) {
            by_stage.insert(known, (days, standing));
        }
    }
    for stage in SPANNED.iter().filter(|stage| !by_stage.contains_key(stage)) {
        if page.errors.is_empty() {
            page.say(0, "stage", format!("the step {stage} has no span: add a [[deadline]] for it"));
        }
    }
    if page.errors.is_empty() { Ok(Spans { by_stage, warn_days: warn_days.into_inner() }) } else { Err(page.errors) }
}
