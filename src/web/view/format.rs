//! How do days, amounts and addresses look to a reader? Filters and functions that templates may call.

use chrono::{Datelike, NaiveDate};
use minijinja::value::Value;
use minijinja::{Environment, Error, ErrorKind, State};

use crate::record::period::parse_day;
use crate::rules::edition::UNDATED;
use crate::web::lang::Lang;
use crate::web::path;

const MONTHS: [&str; 12] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// Gives the templates their words for days, amounts and addresses.
pub fn install(templates: &mut Environment<'static>) {
    templates.add_filter("day", |text: String| day_element(&text));
    templates.add_filter("money", |money: Value| money_element(&money));
    templates.add_filter("number", |n: u64| grouped(&n.to_string()));
    templates.add_function("link", link);
    templates.add_function("agency_url", |state: &State, licence: String| link(state, path::agency(&licence)));
    templates.add_function("certificate_url", |state: &State, licence: String| link(state, path::certificate(&licence)));
    templates.add_function("agency_feed_url", |licence: String| path::agency_feed(&licence));
    templates.add_function("evidence_url", |state: &State, licence: String, on: String, known: String| link(state, path::evidence(&licence, &on, &known)));
    templates.add_function("rule_url", |state: &State, id: String| link(state, path::rule(&id)));
    templates
        .add_function("version_url", |state: &State, id: String, from: Option<String>| link(state, path::version(&id, from.as_deref().unwrap_or(UNDATED))));
    templates.add_function("desk_agency_url", |licence: String| path::desk_agency(&licence));
    templates.add_function("desk_licence_url", |licence: String| path::desk_licence(&licence));
    templates.add_function("desk_entry_url", |licence: String, entry: i64| path::desk_entry(&licence, entry));
    templates.add_function("desk_complaint_url", path::desk_complaint);
    templates.add_function("finding_url", |id: String| path::finding(&id));
    templates.add_function("dossier_url", |id: String| path::dossier(&id));
    templates.add_function("claim_url", |id: String| path::claim(&id));
}

/// `24 March 2026`.
#[must_use]
pub fn day_words(day: NaiveDate) -> String {
    let month = usize::try_from(day.month0()).ok().and_then(|m| MONTHS.get(m)).unwrap_or(&"");
    format!("{} {month} {}", day.day(), day.year())
}

/// Digits in groups of three, with what follows the point left as it is.
#[must_use]
pub fn grouped(amount: &str) -> String {
    let (whole, part) = amount.split_once('.').map_or((amount, None), |(whole, part)| (whole, Some(part)));
    let digits = whole.trim_start_matches('-');
    let mut out = String::from(&whole[..whole.len() - digits.len()]);
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    part.map_or_else(|| out.clone(), |part| format!("{out}.{part}"))
}

fn day_element(text: &str) -> Result<Value, Error> {
    let day = parse_day(text).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("{text:?} is no day")))?;
    Ok(Value::from_safe_string(format!("<time datetime=\"{day}\">{}</time>", day_words(day).replace(' ', "\u{a0}"))))
}

fn money_element(money: &Value) -> Result<Value, Error> {
    let (amount, currency) = (money.get_attr("amount")?, money.get_attr("currency")?);
    let (Some(amount), Some(currency)) = (amount.as_str(), currency.as_str()) else {
        return Err(Error::new(ErrorKind::InvalidOperation, "this is no amount of money"));
    };
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
    if !(plain(amount) && plain(currency)) {
        return Err(Error::new(ErrorKind::InvalidOperation, "this is no amount of money"));
    }
    Ok(Value::from_safe_string(format!("<span class=\"money\">{currency}\u{a0}{}</span>", grouped(amount))))
}

/// An address of the site with the page's language kept in it.
#[expect(clippy::needless_pass_by_value, reason = "functions of templates own their arguments")]
fn link(state: &State, to: String) -> String {
    let lang = state.lookup("site").and_then(|site| site.get_attr("lang").ok());
    lang.as_ref().and_then(Value::as_str).map_or_else(Lang::default, Lang::of).link(&to)
}
