//! How long is kept what tells of a person? Read from `seeds/retention.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::flow::law::{LawError, mistakes, seed};
use crate::record::code::Code;
use crate::record::complaint::deadline::Standing;
use crate::record::retention::{Holding, Retention, Span};
use crate::rules::list::{ListError, Page};

/// The file of the spans, below `seeds/`.
pub const RETENTION: &str = "retention.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    period: Vec<RawPeriod>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPeriod {
    holding: Spanned<String>,
    months: Spanned<u32>,
    standing: Spanned<String>,
}

/// The spans inside the program.
///
/// # Errors
/// With every mistake in them: file, line, key and what to do.
pub fn of_seeds() -> Result<Retention, LawError> {
    parse(&format!("seeds/{RETENTION}"), &seed(RETENTION).unwrap_or_default()).map_err(|errors| mistakes(&errors))
}

/// Reads the spans: everything that is kept has one, of a month at least.
///
/// # Errors
/// Every mistake, with its line.
pub fn parse(file: &str, text: &str) -> Result<Retention, Vec<ListError>> {
    let mut page = Page::new(file, text);
    let Some(RawList { period }) = page.read::<RawList>() else { return Err(page.errors) };
    let spans: BTreeMap<Holding, Span> = period.iter().filter_map(|raw| raw.read(&mut page)).collect();
    for holding in Holding::ALL.iter().filter(|holding| !spans.contains_key(holding)) {
        if page.errors.is_empty() {
            page.say(0, "holding", format!("{holding} has no span: add a [[period]] for it"));
        }
    }
    if page.errors.is_empty() { Ok(Retention::new(spans)) } else { Err(page.errors) }
}

impl RawPeriod {
    fn read(&self, page: &mut Page<'_>) -> Option<(Holding, Span)> {
        let holding = page.take("holding", &self.holding, Holding::parse);
        let standing = page.take("standing", &self.standing, Standing::parse);
        if *self.months.get_ref() == 0 {
            page.say(self.months.span().start, "months", "nothing is kept for no time: write a number of months from 1".to_owned());
            return None;
        }
        Some((holding?, Span { months: *self.months.get_ref(), standing: standing? }))
    }
}
