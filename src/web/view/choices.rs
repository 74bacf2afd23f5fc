//! What may be chosen in the forms? Countries, currencies, kinds of charges, common jobs; the lists are data.

use std::sync::LazyLock;

use icu_collator::Collator;
use icu_collator::options::CollatorOptions;
use icu_locale_core::Locale;
use serde::Serialize;

use crate::flow::jobs::JOBS;
use crate::record::charge::{Item, ItemGroup};
use crate::record::code::Code;
use crate::record::currency::Currency;
use crate::record::place::Country;
use crate::web::lang::Lang;
use crate::web::say::catalogue::{Tongue, catalogue};

/// A value and its words.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub words: String,
}

/// Kinds of charges that belong together.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// What they have in common.
    pub words: String,
    /// The kinds.
    pub items: Vec<Choice>,
}

/// The lists behind the selects.
#[derive(Debug, Serialize)]
pub struct Choices {
    /// Countries by name.
    pub countries: Vec<Choice>,
    /// Currencies that workers of known corridors are paid in or asked for.
    pub currencies: Vec<Choice>,
    /// Kinds of charges, by group.
    pub groups: Vec<Group>,
    /// Common jobs with their ISCO-08 codes.
    pub jobs: Vec<Choice>,
}

/// The lists in English, made once.
pub static CHOICES: LazyLock<Choices> = LazyLock::new(|| Choices::of(catalogue().tongue(Lang::En)));

impl Choices {
    /// The lists in a language.
    #[must_use]
    pub fn of(tongue: &Tongue) -> Self {
        let named = |kind: &str, code: &str| Choice { value: code.to_owned(), words: tongue.word(&format!("{kind}-{code}")) };
        let in_group = |group: ItemGroup| Item::ALL.iter().filter(move |item| item.group() == group).map(|item| named("item", item.as_str()));
        let currencies = include_str!("../data/currencies.txt").lines().filter(|code| Currency::parse(code).is_ok());
        let mut countries: Vec<Choice> = Country::all().map(|country| named("place", country.code())).collect();
        sort(&mut countries, tongue.lang);
        Self {
            countries,
            currencies: currencies.map(|code| named("currency", code)).collect(),
            groups: ItemGroup::ALL
                .iter()
                .map(|group| Group { words: tongue.word(&format!("item-group-{}", group.as_str())), items: in_group(*group).collect() })
                .collect(),
            jobs: JOBS.iter().map(|(code, _)| named("job", code.as_str())).collect(),
        }
    }
}

/// In the order in which readers of a language look words up; by code points where that is not known.
fn sort(choices: &mut [Choice], lang: Lang) {
    let locale = Locale::try_from_str(lang.code()).unwrap_or(Locale::UNKNOWN);
    match Collator::try_new(locale.into(), CollatorOptions::default()) {
        Ok(collator) => choices.sort_by(|a, b| collator.compare(&a.words, &b.words)),
        Err(_) => choices.sort_by(|a, b| a.words.cmp(&b.words)),
    }
}
