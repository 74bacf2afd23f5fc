//! Which agencies may be meant by the beginning of a name or identifier, while somebody types?

use std::collections::HashSet;

use super::{Desk, LIMIT_MAX};
use crate::matching::{Evidence, Scope};
use crate::record::agency::Agency;
use crate::record::id::Key;

impl<'a> Desk<'a> {
    /// Agencies by the beginning of a name, number or identifier: the nearest first, then those whose name begins so, in order of name.
    /// The first `skip` of them are left out, and no more than [`LIMIT_MAX`] are given.
    #[must_use]
    pub fn suggest(self, prefix: &str, skip: usize) -> Vec<&'a Agency> {
        let register = &self.shown.register;
        let answer = self.shown.index.ask(prefix, &Scope::default());
        let by_person = answer.by == Evidence::Person;
        let nearest = answer.candidates.iter().filter(|_| !by_person).filter_map(|one| register.rows().agencies.get(one.position));
        let found = register.by_public_id(prefix).into_iter().chain(nearest).chain(self.begin_with(prefix));
        let mut seen = HashSet::new();
        found.filter(|agency| seen.insert(register.public_id(agency))).skip(skip).take(LIMIT_MAX).collect()
    }

    fn begin_with(self, prefix: &str) -> Vec<&'a Agency> {
        let begins = Key::of(prefix);
        if begins.is_empty() {
            return Vec::new();
        }
        let all = self.shown.register.rows().agencies.iter();
        let mut found: Vec<&Agency> = all.filter(|agency| agency.names().any(|name| Key::of(name).as_str().starts_with(begins.as_str()))).collect();
        found.sort_by(|a, b| (&a.legal_name, &a.licence_no, &a.jurisdiction).cmp(&(&b.legal_name, &b.licence_no, &b.jurisdiction)));
        found
    }
}
