//! Which money is spent in which country? Read from `seeds/lists/currencies.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::record::currency::Currency;
use crate::record::place::Country;
use crate::rules::list::{ListError, Page};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    none: Vec<Spanned<String>>,
    spent: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
}

/// Reads the list: every country stands in it once, with its currency or among those that have none of their own.
pub(super) fn parse(file: &str, text: &str) -> Result<BTreeMap<Country, Currency>, Vec<ListError>> {
    let mut page = Page::new(file, text);
    let Some(raw) = page.read::<RawList>() else { return Err(page.errors) };
    let mut spent = BTreeMap::new();
    let mut stated: Vec<Country> = raw.none.iter().filter_map(|country| page.take("none", country, Country::parse)).collect();
    for (code, countries) in &raw.spent {
        let Some(currency) = page.take("spent", code, Currency::parse) else { continue };
        for written in countries {
            let Some(country) = page.take("spent", written, Country::parse) else { continue };
            if stated.contains(&country) {
                page.say(written.span().start, "spent", format!("{country} stands in the list twice: keep one currency for it"));
            }
            stated.push(country);
            spent.insert(country, currency);
        }
    }
    for country in Country::all().filter(|country| !stated.contains(country)) {
        page.say(0, "spent", format!("{country} is missing: give its currency, or name it under none"));
    }
    if page.errors.is_empty() { Ok(spent) } else { Err(page.errors) }
}
