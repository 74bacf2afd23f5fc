//! How do days, amounts and addresses look to a reader? Filters and functions that templates may call.

use chrono::{Datelike, NaiveDate};
use minijinja::value::Value;
use minijinja::{Environment, Error, ErrorKind};

use crate::record::period::parse_day;
use crate::rules::edition::UNDATED;
use crate::web::lang::Lang;
use crate::web::path;
use crate::web::say::catalogue::{Tongue, catalogue};
use crate::web::say::{days, figures};

const MONTHS: [&str; 12] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// Gives the templates their words for days, amounts and addresses, as a reader of a language writes them.
pub fn install(templates: &mut Environment<'static>, lang: Lang) {
    let tongue = catalogue().tongue(lang);
    templates.add_filter("day", move |text: String| day_element(tongue, &text));
    templates.add_filter("money", move |money: Value| figures::money(lang, &money));
    templates.add_filter("number", move |n: u64| figures::of(lang).write(&n.to_string()));
    templates.add_filter("begin", begin);
    templates.add_function("link", move |to: String| lang.link(&to));
    templates.add_function("agency_url", move |licence: String| lang.link(&path::agency(&licence)));
    templates.add_function("certificate_url", move |licence: String| lang.link(&path::certificate(&licence)));
    templates.add_function("agency_feed_url", |licence: String| path::agency_feed(&licence));
    templates.add_function("evidence_url", move |licence: String, on: String, known: String| lang.link(&path::evidence(&licence, &on, &known)));
    templates.add_function("rule_url", move |id: String| lang.link(&path::rule(&id)));
    templates.add_function("version_url", move |id: String, from: Option<String>| lang.link(&path::version(&id, from.as_deref().unwrap_or(UNDATED))));
    templates.add_function("desk_agency_url", |licence: String| path::desk_agency(&licence));
    templates.add_function("desk_findings_url", |query: String| path::desk_findings(&query));
    templates.add_function("desk_table_url", |file: String, query: String| path::desk_table(&file, &query));
    templates.add_function("desk_complaints_table_url", |file: String, query: String| path::desk_complaints_table(&file, &query));
    templates.add_function("desk_agency_table_url", |licence: String, file: String| path::desk_agency_table(&licence, &file));
    templates.add_function("desk_ties_url", |licence: String| path::desk_ties(&licence));
    templates.add_function("desk_licence_url", |licence: String| path::desk_licence(&licence));
    templates.add_function("desk_entry_url", |licence: String, entry: i64| path::desk_entry(&licence, entry));
    templates.add_function("desk_complaint_url", path::desk_complaint);
    templates.add_function("desk_case_url", path::desk_case);
    templates.add_function("finding_url", |id: String| path::finding(&id));
    templates.add_function("dossier_url", |id: String| path::dossier(&id));
    templates.add_function("claim_url", |id: String| path::claim(&id));
}

/// `24 March 2026`, in English.
#[must_use]
pub fn day_words(day: NaiveDate) -> String {
    let month = usize::try_from(day.month0()).ok().and_then(|m| MONTHS.get(m)).unwrap_or(&"");
    format!("{} {month} {}", day.day(), day.year())
}

/// Digits in groups of three, with what follows the point left as it is: English.
#[must_use]
pub fn grouped(amount: &str) -> String {
    figures::of(Lang::En).write(amount)
}

/// Words that stand alone begin with a capital letter, where their script has any.
#[expect(clippy::needless_pass_by_value, reason = "filters of templates own their arguments")]
fn begin(words: Value) -> Value {
    let text = words.to_string();
    let mut letters = text.chars();
    let begun: String = letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default();
    if words.is_safe() { Value::from_safe_string(begun) } else { begun.into() }
}

fn day_element(tongue: &Tongue, text: &str) -> Result<Value, Error> {
    let day = parse_day(text).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("{text:?} is no day")))?;
    Ok(days::element(tongue, day))
}
