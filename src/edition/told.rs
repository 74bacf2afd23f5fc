//! What changed, one by one? The difference of two editions as a row of single changes: for feeds, programs and whoever follows an agency.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use super::changes::{Act, Changed, ChangedAct, Changes, Named, Otherwise};
use crate::record::code::codes;
use crate::record::id::Key;

codes! {
    /// What kind of change it is.
    Kind, "one of added gone changed sanction_added sanction_gone sanction_changed":
    /// An agency that was not in the list.
    Added = "added",
    /// An agency that is no longer in the list.
    Gone = "gone",
    /// An agency of which the list says something else.
    Changed = "changed",
    /// A sanction that was not in the list.
    SanctionAdded = "sanction_added",
    /// A sanction that is no longer in the list: annulled, or withdrawn by its list.
    SanctionGone = "sanction_gone",
    /// A sanction of which the list says something else.
    SanctionChanged = "sanction_changed",
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told<'a> {
    /// Its kind.
    pub kind: Kind,
    /// Licence number as printed.
    pub licence_no: &'a str,
    /// Whose licence it is; of a sanction the difference does not say.
    pub jurisdiction: Option<&'a str>,
    /// Registered name, where one holder is known.
    pub legal_name: Option<&'a str>,
    /// Of a sanction, what was decided.
    pub sanction: Option<&'a str>,
    /// Of a sanction, the first day of its effect.
    pub effective_on: Option<NaiveDate>,
    /// What was, and what is.
    pub fields: Cow<'a, [Otherwise]>,
}

impl Changes {
    /// Every change, agencies before sanctions, always in the same order.
    #[must_use]
    pub fn each(&self) -> Vec<Told<'_>> {
        let Self { added, gone, changed, sanctions_added, sanctions_gone, sanctions_changed } = self;
        let mut all: Vec<Told<'_>> = Vec::new();
        all.extend(added.iter().map(|agency| Told::agency(Kind::Added, agency, came("status", &agency.status))));
        all.extend(gone.iter().map(|agency| Told::agency(Kind::Gone, agency, went("status", &agency.status))));
        all.extend(changed.iter().map(|Changed { agency, fields }| Told::agency(Kind::Changed, agency, Cow::Borrowed(fields))));
        all.extend(sanctions_added.iter().map(|act| Told::act(Kind::SanctionAdded, act, came("sanction", &act.sanction))));
        all.extend(sanctions_gone.iter().map(|act| Told::act(Kind::SanctionGone, act, went("sanction", &act.sanction))));
        all.extend(sanctions_changed.iter().map(|ChangedAct { act, fields }| Told::act(Kind::SanctionChanged, act, Cow::Borrowed(fields))));
        all
    }
}

impl Changes {
    /// Those of one licence, in whatever way its number is written.
    #[must_use]
    pub fn about(&self, licence: &Key) -> Self {
        let of = |licence_no: &str| Key::of(licence_no) == *licence;
        Self {
            added: those(&self.added, |agency| of(&agency.licence_no)),
            gone: those(&self.gone, |agency| of(&agency.licence_no)),
            changed: those(&self.changed, |changed| of(&changed.agency.licence_no)),
            sanctions_added: those(&self.sanctions_added, |act| of(&act.licence_no)),
            sanctions_gone: those(&self.sanctions_gone, |act| of(&act.licence_no)),
            sanctions_changed: those(&self.sanctions_changed, |changed| of(&changed.act.licence_no)),
        }
    }
}

fn those<T: Clone>(all: &[T], wanted: impl Fn(&T) -> bool) -> Vec<T> {
    all.iter().filter(|one| wanted(one)).cloned().collect()
}

impl<'a> Told<'a> {
    /// Whether it is about a licence, in whatever way its number is written.
    #[must_use]
    pub fn is_about(&self, licence: &Key) -> bool {
        Key::of(self.licence_no) == *licence
    }

    fn agency(kind: Kind, agency: &'a Named, fields: Cow<'a, [Otherwise]>) -> Self {
        let Named { jurisdiction, licence_no, legal_name, status: _ } = agency;
        Self { kind, licence_no, jurisdiction: Some(jurisdiction), legal_name: Some(legal_name), sanction: None, effective_on: None, fields }
    }

    fn act(kind: Kind, act: &'a Act, fields: Cow<'a, [Otherwise]>) -> Self {
        let Act { licence_no, legal_name, sanction, effective_on } = act;
        let legal_name = legal_name.as_deref();
        Self { kind, licence_no, jurisdiction: None, legal_name, sanction: Some(sanction), effective_on: Some(*effective_on), fields }
    }
}

/// Nothing was said before.
fn came<'a>(column: &str, after: &str) -> Cow<'a, [Otherwise]> {
    Cow::Owned(vec![Otherwise { column: column.to_owned(), before: String::new(), after: after.to_owned() }])
}

/// Nothing is said now: of what is in no list it is not known what it is.
fn went<'a>(column: &str, before: &str) -> Cow<'a, [Otherwise]> {
    Cow::Owned(vec![Otherwise { column: column.to_owned(), before: before.to_owned(), after: String::new() }])
}
