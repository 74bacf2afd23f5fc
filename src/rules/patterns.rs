//! Which patterns of a population are worth a question to the agency? Read from `seeds/lists/patterns.toml`.

use std::collections::BTreeSet;

use compact_str::CompactString;
use rust_decimal::Decimal;
use serde::Deserialize;
use toml::Spanned;

use super::list::{ListError, Page};
use crate::record::charge::Item;
use crate::record::code::Code as _;
use crate::record::money::parse_number;

/// Every pattern. An empty list looks for nothing.
#[derive(Debug, Clone, Default)]
pub struct Patterns {
    /// One and the same provider for everybody.
    pub provider: ProviderPattern,
}

/// All workers of an agency bought a kind of service from one and the same provider.
#[derive(Debug, Clone, Default)]
pub struct ProviderPattern {
    /// So many workers at least must have paid for the service and stated whom.
    pub least_workers: u32,
    /// The part (0.8 for 80 percent) of the workers who paid that must have stated whom.
    pub least_stated: Decimal,
    /// Kinds of service, in the order of the list; none is looked at where the list was not read.
    pub services: Vec<Service>,
}

/// A kind of service that a worker might buy from several providers.
#[derive(Debug, Clone)]
pub struct Service {
    /// Its name in findings.
    pub name: CompactString,
    /// What a sentence calls it.
    pub called: String,
    /// The items that it is charged as.
    pub items: Vec<Item>,
}

impl ProviderPattern {
    /// The service that an item is charged for, if it is one.
    #[must_use]
    pub fn service_of(&self, item: Item) -> Option<&Service> {
        self.services.iter().find(|service| service.items.contains(&item))
    }

    /// Whether so many of the workers who paid stated whom that the others could not undo the pattern.
    #[must_use]
    pub fn is_stated_enough(&self, stating: u32, paying: u32) -> bool {
        self.least_workers <= stating && Decimal::from(paying) * self.least_stated <= Decimal::from(stating)
    }
}

impl Patterns {
    /// Reads the list. `file` names it in errors.
    ///
    /// # Errors
    /// Every mistake at once, each with file, line, key and what to do.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<ListError>> {
        let mut page = Page::new(file, text);
        let provider = page.read::<RawList>().and_then(|raw| raw.provider.read(&mut page));
        match provider {
            Some(provider) if page.errors.is_empty() => Ok(Self { provider }),
            Some(_) | None => Err(page.errors),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    provider: RawProvider,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProvider {
    least_workers: Spanned<u32>,
    least_stated_percent: Spanned<String>,
    service: Vec<RawService>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawService {
    name: Spanned<CompactString>,
    called: String,
    items: Vec<Spanned<String>>,
}

impl RawProvider {
    fn read(self, page: &mut Page<'_>) -> Option<ProviderPattern> {
        // One worker is no pattern, and a part of more than all or of nobody is none either.
        if *self.least_workers.get_ref() < 2 {
            page.say(self.least_workers.span().start, "least_workers", "is less than 2: what one worker bought is no pattern".to_owned());
        }
        let percent = page.take("least_stated_percent", &self.least_stated_percent, parse_number);
        if percent.is_some_and(|percent| percent <= Decimal::ZERO || Decimal::ONE_HUNDRED < percent) {
            let at = self.least_stated_percent.span().start;
            page.say(at, "least_stated_percent", "is no percent above 0 and up to 100: write it like \"80\"".to_owned());
        }
        told_apart(&self.service, page);
        let services = self.service.into_iter().map(|service| service.read(page)).collect();
        Some(ProviderPattern { least_workers: *self.least_workers.get_ref(), least_stated: percent? / Decimal::ONE_HUNDRED, services })
    }
}

impl RawService {
    fn read(self, page: &mut Page<'_>) -> Service {
        if self.items.is_empty() {
            page.say(self.name.span().start, "items", format!("{} names no item: write item codes", self.name.get_ref()));
        }
        let items = self.items.iter().filter_map(|item| page.take("items", item, Item::parse)).collect();
        Service { name: self.name.into_inner(), called: self.called, items }
    }
}

/// A charge belongs to one service at most, and a finding names it by a name of its own.
fn told_apart(services: &[RawService], page: &mut Page<'_>) {
    let (mut names, mut items) = (BTreeSet::new(), BTreeSet::new());
    for RawService { name, called: _, items: own } in services {
        if !names.insert(name.get_ref()) {
            page.say(name.span().start, "name", format!("{} stands twice: keep one", name.get_ref()));
        }
        for item in own.iter().filter(|item| !items.insert(item.get_ref())) {
            page.say(item.span().start, "items", format!("{} stands twice: keep it in one service", item.get_ref()));
        }
    }
}
