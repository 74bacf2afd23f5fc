//! Which agencies may be meant? Inverted lists of trigrams and sounds over every name, with licence numbers, phones and pages beside them.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;
use std::iter;

use compact_str::CompactString;

use super::features::{count, features, heard, rarity, weigh};
use super::fold::{self, Script};
use super::lists::Lists;
use super::name::Name;
use super::number::Number;
use super::{person, reach, zawgyi};
use crate::record::agency::{Agency, Person};
use crate::record::id::Key;
use crate::record::register::Register;

/// Names that are laid beside a query, at most.
pub const MAX_CANDIDATES: usize = 120;

/// What the index needs to know of one agency.
#[derive(Debug, Clone)]
pub struct Listing<'a> {
    /// Where it stands in the register; given back in every answer.
    pub position: usize,
    /// Legal name first, then trading names and the name in the local script.
    pub names: Vec<&'a str>,
    /// Licence number as printed.
    pub licence: &'a str,
    /// Declared phones.
    pub phones: Vec<&'a str>,
    /// Declared pages and e-mail addresses.
    pub pages: Vec<&'a str>,
    /// Names of the people whom the register names beside it.
    pub people: Vec<&'a str>,
    /// Whose licence it is.
    pub jurisdiction: &'a str,
}

impl<'a> Listing<'a> {
    /// What the index needs of every agency of a register.
    pub fn all(register: &'a Register) -> impl Iterator<Item = Self> {
        register.rows().agencies.iter().enumerate().map(|(position, agency)| Self::of(position, agency, register.people(&agency.licence_no.key())))
    }

    fn of(position: usize, agency: &'a Agency, people: impl Iterator<Item = &'a Person>) -> Self {
        Self {
            position,
            names: agency.names().collect(),
            licence: agency.licence_no.as_str(),
            phones: agency.phones.iter().map(String::as_str).collect(),
            pages: agency.pages.iter().chain(&agency.emails).map(String::as_str).collect(),
            people: people.map(|person| person.name.as_str()).collect(),
            jurisdiction: &agency.jurisdiction,
        }
    }
}

/// Every name, number, phone, page and person of a register, ready for questions.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) lists: Lists,
    pub(super) holders: Vec<Holder>,
    pub(super) names: Vec<Entry>,
    /// By which what a name shares is divided, so that long names are not near to everything.
    lengths: Vec<f32>,
    by_key: HashMap<CompactString, Vec<u32>>,
    by_feature: HashMap<u64, Vec<u32>>,
    word_counts: HashMap<CompactString, u32>,
    by_parts: HashMap<CompactString, Vec<u32>>,
    by_glued: HashMap<CompactString, Vec<u32>>,
    by_first: HashMap<CompactString, Vec<u32>>,
    by_phone: HashMap<String, Vec<u32>>,
    by_page: HashMap<String, Vec<u32>>,
    by_person: HashMap<CompactString, Vec<u32>>,
}

/// One agency of the register.
#[derive(Debug)]
pub(super) struct Holder {
    pub position: usize,
    pub jurisdiction: CompactString,
    pub legal_name: CompactString,
    /// Jurisdiction with licence number, or with the name where there is none. Rows that share it are one agency: branches, or a list
    /// that repeats itself.
    pub identity: (CompactString, CompactString),
    pub phones: Vec<String>,
}

/// One name of an agency.
#[derive(Debug)]
pub(super) struct Entry {
    pub holder: u32,
    pub name: Name,
}

impl Index {
    /// Reads every listing. The order in which they come changes no verdict.
    #[must_use]
    pub fn build<'a>(lists: Lists, listings: impl Iterator<Item = Listing<'a>>) -> Self {
        let mut index = Self { lists, ..Self::default() };
        for listing in listings {
            index.add(&listing);
        }
        let names = count(index.names.len());
        let word_counts = &index.word_counts;
        for entry in &mut index.names {
            weigh(&mut entry.name.words, word_counts, names);
        }
        index
    }

    /// The words that its names are made of.
    #[must_use]
    pub const fn lists(&self) -> &Lists {
        &self.lists
    }

    /// Agency rows in the index.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.holders.len()
    }

    /// Whether nothing can be found here.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.holders.is_empty()
    }

    fn add(&mut self, listing: &Listing<'_>) {
        let holder = u32::try_from(self.holders.len()).unwrap_or(u32::MAX);
        let phones: Vec<String> = listing.phones.iter().filter_map(|phone| reach::phone(phone)).collect();
        for phone in &phones {
            push(&mut self.by_phone, reach::phone_key(phone).to_owned(), holder);
        }
        for page in listing.pages.iter().flat_map(|page| reach::pages(page, &self.lists)) {
            push(&mut self.by_page, page, holder);
        }
        for name in listing.people.iter().filter_map(|name| person::key(name, &self.lists)) {
            push(&mut self.by_person, name, holder);
        }
        if let Some(number) = Number::of(listing.licence, &self.lists.licence_labels) {
            push(&mut self.by_parts, number.parts, holder);
            push(&mut self.by_glued, number.glued, holder);
            push(&mut self.by_first, number.first, holder);
        }
        for name in listing.names.iter().filter(|name| !name.trim().is_empty()) {
            // Lists are published for the Zawgyi font too.
            let read = zawgyi::surely(name);
            let names = iter::once(*name).chain(read.as_deref());
            for reading in names.flat_map(|name| Name::readings(name, &self.lists)).collect::<Vec<_>>() {
                self.add_name(holder, reading, fold::is_cut(name));
            }
        }
        let legal_name = listing.names.first().copied().unwrap_or_default();
        let number = Key::of(listing.licence);
        let own = if number.is_empty() { legal_name } else { number.as_str() };
        self.holders.push(Holder {
            position: listing.position,
            jurisdiction: listing.jurisdiction.into(),
            legal_name: legal_name.into(),
            identity: (listing.jurisdiction.into(), own.into()),
            phones,
        });
    }

    fn add_name(&mut self, holder: u32, name: Name, is_cut: bool) {
        let entry = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let keys: BTreeSet<CompactString> = name.keys.iter().flat_map(|key| [key.clone(), fold::unmarked(key)]).collect();
        for key in keys.into_iter().filter(|_| !is_cut) {
            push(&mut self.by_key, key, entry);
        }
        for feature in features(&name).into_iter().chain(heard(&name)) {
            push(&mut self.by_feature, feature, entry);
        }
        for word in name.words.iter().map(|word| &word.text).collect::<HashSet<_>>() {
            *self.word_counts.entry(word.clone()).or_default() += 1;
        }
        self.lengths.push((count(name.glued_len()) + 8.0).sqrt());
        self.names.push(Entry { holder, name });
    }

    /// Reads a query as a name, each word weighed by how rare it is here.
    pub(super) fn read(&self, text: &str) -> Vec<Name> {
        let mut readings = Name::readings(text, &self.lists);
        for name in &mut readings {
            weigh(&mut name.words, &self.word_counts, count(self.names.len()));
        }
        readings
    }

    /// Names with the same strict key.
    pub(super) fn same_key(&self, name: &Name) -> BTreeSet<u32> {
        name.asked_keys.iter().filter_map(|key| self.by_key.get(key)).flatten().copied().collect()
    }

    /// Names that share trigrams or sounds, the nearest first, at most [`MAX_CANDIDATES`].
    pub(super) fn near(&self, name: &Name) -> Vec<u32> {
        let mut features = features(name);
        if name.script != Script::Latin {
            features.extend(heard(name));
        }
        let lists = || features.iter().filter_map(|feature| self.by_feature.get(feature));
        let common = (self.names.len() / 6).max(500);
        let mut reached = vec![0.0_f32; self.names.len()];
        let mut found = Vec::new();
        for list in lists().filter(|list| list.len() <= common) {
            let weight = rarity(count(list.len()), count(self.names.len()));
            for entry in list {
                let sum = &mut reached[*entry as usize];
                if *sum == 0.0 {
                    found.push(*entry);
                }
                *sum += weight;
            }
        }
        if found.len() <= MAX_CANDIDATES {
            return found;
        }
        // Tens of thousands share something with a common name: each is measured once, and compared by numbers that lie side by side.
        let nearness = |entry: u32| (reached[entry as usize] / self.lengths[entry as usize], entry);
        let mut measured: Vec<(f32, u32)> = found.into_iter().map(nearness).collect();
        let by_nearness = |a: &(f32, u32), b: &(f32, u32)| b.0.total_cmp(&a.0).then_with(|| self.tie(a.1).cmp(&self.tie(b.1)));
        measured.select_nth_unstable_by(MAX_CANDIDATES - 1, by_nearness);
        measured.truncate(MAX_CANDIDATES);
        measured.into_iter().map(|(_, entry)| entry).collect()
    }

    /// What decides between equals, whatever order the agencies came in.
    pub(super) fn tie(&self, entry: u32) -> (&str, &(CompactString, CompactString)) {
        let holder = self.holder_of(entry);
        (&holder.legal_name, &holder.identity)
    }

    /// The agency that goes by a name.
    pub(super) fn holder_of(&self, entry: u32) -> &Holder {
        &self.holders[self.names[entry as usize].holder as usize]
    }

    /// Agencies with this licence number. A number in one is also looked for where registered numbers have separators.
    pub(super) fn with_number(&self, number: &Number) -> Vec<u32> {
        if number.is_bare {
            return listed(&self.by_first, number.first.as_str());
        }
        let exact = listed(&self.by_parts, number.parts.as_str());
        if exact.is_empty() && number.in_one { listed(&self.by_glued, number.glued.as_str()) } else { exact }
    }

    /// Agencies with this phone.
    pub(super) fn with_phone(&self, national: &str) -> Vec<u32> {
        let mut found = listed(&self.by_phone, reach::phone_key(national));
        found.retain(|holder| self.holders[*holder as usize].phones.iter().any(|own| reach::same_phone(own, national)));
        found
    }

    /// Agencies beside which the register names a person of this name.
    pub(super) fn with_person(&self, text: &str) -> Vec<u32> {
        person::key(text, &self.lists).map(|name| listed(&self.by_person, &name)).unwrap_or_default()
    }

    /// Whether two texts are the name of one person, whatever the order of their words.
    #[must_use]
    pub fn is_same_person(&self, one: &str, other: &str) -> bool {
        person::key(one, &self.lists).is_some_and(|name| person::key(other, &self.lists) == Some(name))
    }

    /// Agencies with this page or address.
    pub(super) fn with_page(&self, text: &str) -> Vec<u32> {
        reach::pages(text, &self.lists).iter().map(|page| listed(&self.by_page, page.as_str())).find(|found| !found.is_empty()).unwrap_or_default()
    }
}

fn push<K: Hash + Eq>(map: &mut HashMap<K, Vec<u32>>, key: K, value: u32) {
    let list = map.entry(key).or_default();
    if list.last() != Some(&value) {
        list.push(value);
    }
}

fn listed<K, Q>(map: &HashMap<K, Vec<u32>>, key: &Q) -> Vec<u32>
where
    K: Hash + Eq + std::borrow::Borrow<Q>,
    Q: Hash + Eq + ?Sized,
{
    map.get(key).cloned().unwrap_or_default()
}
