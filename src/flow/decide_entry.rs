//! What does the second person say? Confirmed, an entry is in force from then on; rejected, nothing changes. Nobody decides on an entry of their own.

use crate::record::licence::LicenceEvent;
use crate::store::entries::{By, EntryKind, InForce, Kept, Verdict, Written};
use crate::store::{self, Store};

use super::enter_event::{Hand, implied};

/// Characters of a reason.
const WHY: std::ops::RangeInclusive<usize> = 3..=500;

/// What a second person says.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The entry.
    pub entry: i64,
    /// Confirmed or rejected.
    pub verdict: Verdict,
    /// Why, in words.
    pub why: String,
    /// The version of the licence that the person saw.
    pub seen: String,
}

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decided {
    /// It is decided.
    Done,
    /// Something came between: nothing was written.
    Stale,
    /// Nothing was written; the sentence says what stands against it.
    Refused(String),
}

/// Keeps a decision; `None` where there is no such entry.
///
/// # Errors
/// When the store is not available; then nothing is written.
pub async fn decide_entry(store: &Store, decision: Decision, hand: &Hand) -> Result<Option<Decided>, store::Error> {
    let Some(entry) = store.entry(decision.entry).await? else { return Ok(None) };
    let file = store.licence_file(&entry.change.event.licence_no).await?;
    if let Some(sentence) = refused(&entry, &decision, hand) {
        return Ok(Some(Decided::Refused(sentence)));
    }
    if file.version != decision.seen {
        return Ok(Some(Decided::Stale));
    }
    let Decision { entry: id, verdict, why, seen } = decision;
    let in_force = (verdict == Verdict::Confirmed).then(|| InForce { implied: implied(&file, &entry.change), event: known_today(&entry, hand) });
    let by = By { who: hand.who.clone(), why: why.trim().to_owned(), at: hand.at };
    Ok(Some(match store.keep_decision(id, by, &seen, in_force).await? {
        Written::Done(_) => Decided::Done,
        Written::Stale => Decided::Stale,
    }))
}

/// The register learns of an event on the day of its confirmation, not of its proposal.
fn known_today(entry: &Kept, hand: &Hand) -> LicenceEvent {
    let event = entry.change.event.clone();
    if entry.change.kind == EntryKind::Withdrawn { event } else { LicenceEvent { recorded_on: Some(hand.today), ..event } }
}

fn refused(entry: &Kept, decision: &Decision, hand: &Hand) -> Option<String> {
    if !entry.needs_two {
        return Some("This entry is in force and waits for nobody.".to_owned());
    }
    if let Some((verdict, by)) = &entry.decision {
        return Some(format!("{} has {verdict} it already.", by.who));
    }
    if entry.by.who == hand.who {
        return Some("You proposed this yourself: somebody else has to decide on it.".to_owned());
    }
    (!WHY.contains(&decision.why.trim().chars().count())).then(|| format!("Say why, in {} to {} characters.", WHY.start(), WHY.end()))
}
