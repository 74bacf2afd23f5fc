//! Who told what of a licence? The sources that name it with the day of their word: asked of the database for an earlier day, held in
//! memory as a whole for today.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::cell::Text;
use super::fact::{Stored, comparable};
use super::intakes::IntakeKind;
use super::register::day_after;
use super::select::{HOLDS, select};
use super::table::intake;
use super::{Error, Store};
use crate::record::agency::Agency;
use crate::record::code::Code;
use crate::record::id::Id;
use crate::record::licence::LicenceEvent;

/// What a source said last of a licence, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceWord {
    /// Its name.
    pub name: String,
    /// The day that it speaks of, where it says one.
    pub as_of_on: Option<NaiveDate>,
    /// The intake.
    pub intake_id: i64,
    /// When it was taken in.
    pub taken_at: DateTime<Utc>,
    /// Digest of its bytes, in base 16.
    pub sha256: String,
}

/// Who told what of every licence, as it holds now.
#[derive(Debug, Clone, Default)]
pub struct Tellers {
    of: HashMap<String, Vec<Telling>>,
    intakes: Intakes,
}

/// A row of a list that speaks of a licence.
#[derive(Debug, Clone, Copy)]
struct Telling {
    sender_id: i64,
    intake_id: i64,
    names_holder: bool,
    /// The first day on which it may have been known, where the row says one.
    known_on: Option<NaiveDate>,
}

/// Where rows came from.
#[derive(Debug, Clone, Default)]
struct Intakes {
    by_id: BTreeMap<i64, SourceWord>,
    /// Of each sender of whole lists the newest list: it repeats what the lists before it said.
    newest_list: BTreeMap<i64, i64>,
    lists: BTreeSet<i64>,
}

impl Tellers {
    /// Whose word it is what the register says of a licence on a day on which nothing later is known: the sources that name a
    /// holder first, the newest of them before the others. Of a source that sends whole lists, its newest list; else the newest intake
    /// that told something of this licence.
    #[must_use]
    pub fn words_on(&self, licence: &Id, known_on: NaiveDate) -> Vec<SourceWord> {
        self.of.get(&comparable(licence)).map_or_else(Vec::new, |told| self.intakes.words(told, known_on))
    }
}

impl Store {
    /// Who told what of every licence, as it holds now.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn all_tellers(&self) -> Result<Tellers, Error> {
        let mut of: HashMap<String, Vec<Telling>> = HashMap::new();
        for row in select::<Agency>(&self.db, HOLDS, Vec::new()).await? {
            of.entry(row.owner_key.clone()).or_default().push(Telling::holder(&row));
        }
        for row in select::<LicenceEvent>(&self.db, HOLDS, Vec::new()).await? {
            of.entry(row.owner_key.clone()).or_default().push(Telling::event(&row));
        }
        let rows = intake::Entity::find().order_by_asc(intake::Column::Id).all(&self.db).await?;
        Ok(Tellers { of, intakes: Intakes::of(rows, &self.senders().await?) })
    }

    /// [`Tellers::words_on`] as it was known at the end of a day.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn words_on(&self, licence: &Id, known_on: NaiveDate) -> Result<Vec<SourceWord>, Error> {
        let (key, before) = (comparable(licence), day_after(known_on));
        let mut told: Vec<Telling> = self.known::<Agency>(&key, &before).await?.iter().map(Telling::holder).collect();
        told.extend(self.known::<LicenceEvent>(&key, &before).await?.iter().map(Telling::event));
        let ids = told.iter().map(|telling| telling.intake_id);
        let mut rows = intake::Entity::find().filter(intake::Column::Id.is_in(ids)).order_by_asc(intake::Column::Id).all(&self.db).await?;
        for sender_id in told.iter().map(|telling| telling.sender_id).collect::<BTreeSet<_>>() {
            rows.extend(self.newest_list(sender_id, &before).await?);
        }
        Ok(Intakes::of(rows, &self.senders().await?).words(&told, known_on))
    }

    async fn newest_list(&self, sender_id: i64, before: &str) -> Result<Option<intake::Model>, Error> {
        let lists = intake::Entity::find().filter(intake::Column::SenderId.eq(sender_id)).filter(intake::Column::Kind.eq(IntakeKind::List.as_str()));
        Ok(lists.filter(intake::Column::TakenAt.lt(before)).order_by_desc(intake::Column::Id).one(&self.db).await?)
    }
}

impl Telling {
    const fn holder(row: &Stored<Agency>) -> Self {
        Self { sender_id: row.sender_id, intake_id: row.intake_id, names_holder: true, known_on: None }
    }

    fn event(row: &Stored<LicenceEvent>) -> Self {
        Self { sender_id: row.sender_id, intake_id: row.intake_id, names_holder: false, known_on: Some(row.record.known_on()) }
    }
}

impl Intakes {
    /// Of rows in the order of their numbers.
    fn of(rows: Vec<intake::Model>, names: &BTreeMap<i64, String>) -> Self {
        let mut intakes = Self::default();
        for row in rows {
            if row.kind == IntakeKind::List.as_str() {
                intakes.newest_list.insert(row.sender_id, row.id);
                intakes.lists.insert(row.id);
            }
            let word = SourceWord {
                name: names.get(&row.sender_id).cloned().unwrap_or_default(),
                as_of_on: row.as_of_on.and_then(NaiveDate::of_text),
                intake_id: row.id,
                taken_at: DateTime::of_text(row.taken_at).unwrap_or_default(),
                sha256: row.package_sha256,
            };
            intakes.by_id.insert(row.id, word);
        }
        intakes
    }

    fn words(&self, told: &[Telling], known_on: NaiveDate) -> Vec<SourceWord> {
        let mut newest: BTreeMap<i64, (bool, i64)> = BTreeMap::new();
        for telling in told.iter().filter(|telling| telling.known_on.is_none_or(|day| day <= known_on)) {
            let (names_holder, intake) = newest.entry(telling.sender_id).or_default();
            (*names_holder, *intake) = (*names_holder || telling.names_holder, telling.intake_id.max(*intake));
        }
        let word = |(sender, (names_holder, intake)): (i64, (bool, i64))| {
            let repeated = self.newest_list.get(&sender).filter(|_| self.lists.contains(&intake));
            Some((names_holder, self.by_id.get(repeated.unwrap_or(&intake))?.clone()))
        };
        let mut words: Vec<(bool, SourceWord)> = newest.into_iter().filter_map(word).collect();
        let place = |(names_holder, word): &(bool, SourceWord)| (!names_holder, Reverse(word.as_of_on));
        words.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| a.1.name.cmp(&b.1.name)));
        words.into_iter().map(|(_, word)| word).collect()
    }
}
