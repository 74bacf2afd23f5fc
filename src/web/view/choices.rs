//! What may be chosen in the forms? Countries, currencies, kinds of charges, common jobs; the lists are data.

use std::sync::LazyLock;

use serde::Serialize;

use super::words::{group_words, item_words};
use crate::flow::jobs::JOBS;
use crate::record::charge::{Item, ItemGroup};
use crate::record::code::Code;
use crate::record::currency::Currency;
use crate::record::place::Country;

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
    pub words: &'static str,
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

/// The lists, made once.
pub static CHOICES: LazyLock<Choices> = LazyLock::new(|| Choices {
    countries: countries(),
    currencies: lines(include_str!("../data/currencies.tsv")).into_iter().filter(|c| Currency::parse(&c.value).is_ok()).collect(),
    groups: ItemGroup::ALL.iter().map(|group| Group { words: group_words(*group), items: items(*group) }).collect(),
    jobs: JOBS.iter().map(|(code, words)| Choice { value: code.to_string(), words: words.clone() }).collect(),
});

/// Serialises the lists where a view names them.
///
/// # Errors
/// As the serializer says.
pub fn lists<T, S: serde::Serializer>(_: &T, serializer: S) -> Result<S::Ok, S::Error> {
    CHOICES.serialize(serializer)
}

fn countries() -> Vec<Choice> {
    let mut all: Vec<Choice> = Country::all().map(|c| Choice { value: c.code().to_owned(), words: c.name().to_owned() }).collect();
    all.sort_by(|a, b| a.words.cmp(&b.words));
    all
}

fn items(group: ItemGroup) -> Vec<Choice> {
    let of_group = Item::ALL.iter().filter(|item| item.group() == group);
    of_group.map(|item| Choice { value: item.as_str().to_owned(), words: item_words(*item).to_owned() }).collect()
}

fn lines(text: &str) -> Vec<Choice> {
    text.lines().filter_map(|line| line.split_once('\t')).map(|(value, words)| Choice { value: value.into(), words: words.into() }).collect()
}
