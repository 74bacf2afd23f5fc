//! What does a subscriber hear of a new edition? The changes that the subscription means, as one message; nothing where none is meant.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::changes::Changes;
use super::contents::Contents;
use super::press::Edition;
use super::statement::Statement;
use super::told::Told;
use crate::record::id::Key;
use crate::record::webhook::{About, MessageKind};

/// Changes in one message; whoever has more to read is sent to the list of changes.
pub const CHANGES_MAX: usize = 100;

/// What is new in an edition, ready to be told to many.
#[derive(Debug)]
pub struct News<'a> {
    statement: &'a Statement,
    sha256: &'a str,
    changes: Vec<Told<'a>>,
    whose: BTreeMap<Key, BTreeSet<&'a str>>,
}

impl<'a> News<'a> {
    /// What an edition changed. `contents` are those of it and of the one before: they say whose licence a sanction is on.
    #[must_use]
    pub fn of(Edition { statement, sha256, files: _ }: &'a Edition, changes: &'a Changes, contents: &[&'a Contents]) -> Self {
        let mut whose: BTreeMap<Key, BTreeSet<&str>> = BTreeMap::new();
        for agency in contents.iter().flat_map(|contents| &contents.agencies) {
            whose.entry(Key::of(&agency.licence_no)).or_default().insert(&agency.jurisdiction);
        }
        Self { statement, sha256, changes: changes.each(), whose }
    }

    /// The message to a subscriber; none where nothing is meant.
    #[must_use]
    pub fn to(&self, about: &About) -> Option<String> {
        let meant: Vec<&Told<'_>> = self.changes.iter().filter(|told| self.is_meant(told, about)).collect();
        let Statement { edition, on, known_at, before, .. } = self.statement;
        let data = Data {
            edition: *edition,
            on: *on,
            sha256: self.sha256,
            since: before.as_ref().map(|before| before.edition),
            changes: meant.iter().take(CHANGES_MAX).map(|told| Change { edition: *edition, on: *on, told }).collect(),
            more: CHANGES_MAX < meant.len(),
        };
        let message = Message { kind: MessageKind::Changed, timestamp: *known_at, data };
        serde_json::to_string(&message).ok().filter(|_| !meant.is_empty())
    }

    /// Whether a change is meant. A number that several jurisdictions gave, or none that is known, may be the one that is meant.
    fn is_meant(&self, told: &Told<'_>, about: &About) -> bool {
        let own = told.jurisdiction.map(|whose| Cow::Owned(BTreeSet::from([whose])));
        let whose = own.or_else(|| self.whose.get(&Key::of(told.licence_no)).map(Cow::Borrowed));
        match whose {
            Some(whose) => whose.iter().any(|whose| about.means(told.licence_no, Some(whose))),
            None => about.means(told.licence_no, None),
        }
    }
}

/// The body of every message, as Standard Webhooks proposes it.
#[derive(Serialize)]
struct Message<'a> {
    #[serde(rename = "type")]
    kind: MessageKind,
    timestamp: DateTime<Utc>,
    data: Data<'a>,
}

#[derive(Serialize)]
struct Data<'a> {
    edition: u32,
    on: NaiveDate,
    sha256: &'a str,
    since: Option<u32>,
    changes: Vec<Change<'a>>,
    more: bool,
}

/// As the list of changes tells it.
#[derive(Serialize)]
struct Change<'a> {
    edition: u32,
    on: NaiveDate,
    #[serde(flatten)]
    told: &'a Told<'a>,
}
