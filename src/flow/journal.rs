//! Does the journal still say what it said? Walked from its beginning, or from a place whose hash somebody kept; and its head, for a reader
//! who will come back with it.

use chrono::{DateTime, Utc};
use serde_json::json;

use crate::record::chain::{Break, Head, Line, salted};
use crate::record::code::codes;
use crate::store::journal::{BEGAN, Entry, Linked};
use crate::store::{self, Store};

pub use crate::store::journal::Placed;

/// Entries that are read at once.
const PAGE: u64 = 1000;
/// Characters of a reason.
const WHY: std::ops::RangeInclusive<usize> = 3..=500;

codes! {
    /// Whether entries from before the chain are as its first entry found them.
    Before, "one of none sealed changed":
    /// There are none.
    None = "none",
    /// They are as they were.
    Sealed = "sealed",
    /// They are not, or nothing seals them.
    Changed = "changed",
}

/// What became of a walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walked {
    /// Where it began.
    pub from: Head,
    /// How far everything holds.
    pub to: Head,
    /// The first entry that does not.
    pub broken: Option<Break>,
    /// Entries whose words were erased; the chain holds all the same.
    pub erased: u64,
    /// Entries from before the chain.
    pub before: (u64, Before),
    /// Whether a hash that somebody kept stands in the chain, where one was asked for.
    pub kept: Option<bool>,
}

impl Walked {
    /// Whether nothing was found wrong.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.broken.is_none() && self.before.1 != Before::Changed && self.kept != Some(false)
    }
}

/// Walks the chain from an entry on; of all before it, its hash alone is believed. `kept` is a hash that must stand on the way.
///
/// # Errors
/// When the store is not available, or there is no entry of that place.
pub async fn verify(store: &Store, from: i64, kept: Option<&str>) -> Result<Walked, store::Error> {
    let mut head = begin(store, from).await?;
    let mut walked =
        Walked { from: head.clone(), to: head.clone(), broken: None, erased: 0, before: before(store).await?, kept: kept.map(|kept| kept == head.hash) };
    loop {
        let page = store.journal_links(head.seq, PAGE).await?;
        if page.is_empty() {
            return Ok(walked);
        }
        for linked in page {
            walked.erased += u64::from(linked.words.is_none());
            match head.clone().and(&linked.link).and_then(|next| shown_as_held(&linked).map(|()| next)) {
                Ok(next) => head = next,
                Err(broken) => return Ok(Walked { broken: Some(broken), ..walked }),
            }
            walked.kept = walked.kept.map(|found| found || kept == Some(head.hash.as_str()));
            walked.to = head.clone();
        }
    }
}

/// Where the chain ended before a moment: what was published of a day must still be found in it.
///
/// # Errors
/// When the store is not available.
pub async fn head(store: &Store, before: DateTime<Utc>) -> Result<Head, store::Error> {
    store.journal_head(before).await
}

/// The newest entries, newest first.
///
/// # Errors
/// When the store is not available.
pub async fn show(store: &Store, limit: u64) -> Result<Vec<Placed>, store::Error> {
    store.journal_placed(limit).await
}

/// Erases who did something and what else was remembered of it. That it was erased, by whom and why is an entry of its own.
///
/// # Errors
/// When there is nothing to erase at that place, or no reason is given.
pub async fn erase(store: &Store, seq: i64, (who, why): (&str, &str), at: DateTime<Utc>) -> Result<(), store::Error> {
    if !WHY.contains(&why.trim().chars().count()) {
        return Err(store::Error::conflict(format!("say why, in {} to {} characters", WHY.start(), WHY.end())));
    }
    let subject = format!("journal entry {seq}");
    let entry = Entry { at, who: who.to_owned(), what: "erased the words of an entry".to_owned(), subject, detail: json!({ "why": why.trim() }) };
    store.erase_journal_words(seq, &entry).await
}

/// The head before an entry.
async fn begin(store: &Store, from: i64) -> Result<Head, store::Error> {
    if from <= 1 {
        return Ok(Head::default());
    }
    let before = store.journal_links(from.saturating_sub(2), 1).await?.pop().filter(|linked| linked.link.seq == from - 1);
    let link = before.ok_or_else(|| store::Error::not_found(format!("an entry {} of the journal, from which to go on", from - 1)))?.link;
    Ok(Head { seq: link.seq, hash: link.hash })
}

/// Whether what is shown of an entry is what the chain holds.
fn shown_as_held(linked: &Linked) -> Result<(), Break> {
    let Linked { link, shown: [at, what, subject], words } = linked;
    let beside = || Break::Beside(link.seq);
    let held: Line = serde_json::from_str(&link.entry).map_err(|_| beside())?;
    let same = (held.seq, &held.at, &held.what, &held.subject) == (link.seq, at, what, subject);
    let fits = words.as_ref().is_none_or(|(salt, words)| salted(salt, words) == held.words);
    if same && fits { Ok(()) } else { Err(beside()) }
}

async fn before(store: &Store) -> Result<(u64, Before), store::Error> {
    let (entries, sha256) = store.journal_before_chain().await?;
    let seal = store.journal_links(0, 1).await?.pop().filter(|linked| linked.shown[1] == BEGAN);
    let sealed = seal.as_ref().map(|linked| linked.shown[2] == format!("sha256:{sha256}"));
    Ok(match (entries, sealed) {
        (_, Some(true)) => (entries, Before::Sealed),
        (0, None) => (0, Before::None),
        // Nothing was written since the chain came: there is nothing yet that could seal them.
        (entries, None) if store.journal_links(0, 1).await?.is_empty() => (entries, Before::None),
        (entries, None | Some(false)) => (entries, Before::Changed),
    })
}
