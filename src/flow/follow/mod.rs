//! What does another authority say of agencies that are ours too? Its edition is checked as anybody checks one, by keys that the operator trusts;
//! what stands there against an agency of ours becomes a word for the desk. Nothing of it is a finding, and nothing is published.

mod meant;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde_json::json;

use self::meant::meant;
use crate::edition::files::{Files, STATEMENT, sha256};
use crate::edition::key::KeyList;
use crate::edition::press::{PressError, contents};
use crate::edition::standing::{Standing, standing};
use crate::edition::statement::Statement;
use crate::edition::verify::{Held, Mark, NoEdition, Told, verify};
use crate::flow::open_house::Shown;
use crate::record::alert::{Alert, EditionThere};
use crate::record::id::Key;
use crate::store::alerts::{FollowedEdition, NewFollowed};
use crate::store::journal::Entry;
use crate::store::{self, Store};

/// Letters of the name of an authority.
const NAME_MAX: usize = 100;

/// How far the clocks of two authorities may be apart.
const CLOCKS_APART: TimeDelta = TimeDelta::days(1);

/// Whom to follow, and who says so.
#[derive(Debug, Clone)]
pub struct Follower {
    /// The name by which the authority is called here.
    pub authority: String,
    /// Now.
    pub at: DateTime<Utc>,
    /// Who, for the journal.
    pub who: String,
}

/// What became of following.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// Number of the edition.
    pub edition: u32,
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// The key that signed it.
    pub signed_by: Option<String>,
    /// Whether it was not followed before.
    pub is_new: bool,
    /// How many words against agencies stand in it.
    pub standing: usize,
    /// Alerts that are new.
    pub alerts: Vec<Alert>,
    /// Earlier alerts whose words no longer stand there.
    pub ended: u64,
}

/// Why an edition is not followed. Nothing is kept then.
#[derive(Debug, thiserror::Error)]
pub enum FollowError {
    /// There is nothing to check.
    #[error(transparent)]
    NoEdition(#[from] NoEdition),
    /// It is not what the authority published.
    #[error("this is not what {authority} published and signed:\n{wrong}")]
    Wrong {
        /// Whose it should be.
        authority: String,
        /// Everything that is wrong, a line each.
        wrong: String,
    },
    /// A newer one was followed.
    #[error("edition {edition} is older than edition {followed}, which was followed before: a newer one is needed")]
    Older {
        /// The edition.
        edition: u32,
        /// The one before.
        followed: u32,
    },
    /// Two editions of one number.
    #[error("{authority} signed two different editions {edition}: the one that was followed is {followed}. Ask the authority which of them holds")]
    Two {
        /// Who.
        authority: String,
        /// The number.
        edition: u32,
        /// Digest of the one before.
        followed: String,
    },
    /// An edition of the future.
    #[error("edition {edition} says that it was made at {known_at}, which has not come: look at the clocks")]
    Tomorrow {
        /// The edition.
        edition: u32,
        /// When it says that it was made.
        known_at: DateTime<Utc>,
    },
    /// A name that is none.
    #[error("{0:?} is no name of an authority: write it in one line of at most {NAME_MAX} letters")]
    Name(String),
    /// A table of the edition.
    #[error(transparent)]
    Contents(#[from] PressError),
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Follows an edition of another authority, of which the reader trusts these keys.
///
/// # Errors
/// When it is not signed with one of them, was changed, is older than one that was followed, or the store is not available.
pub async fn follow(store: &Store, shown: &Shown, (files, keys): (&Files, &KeyList), follower: &Follower) -> Result<Followed, FollowError> {
    let authority = follower.authority.trim().to_owned();
    if Key::of(&authority).is_empty() || NAME_MAX < authority.chars().count() || authority.chars().any(char::is_control) {
        return Err(FollowError::Name(follower.authority.chars().take(NAME_MAX).collect()));
    }
    // Whatever takes long comes before the turn: nobody waits for the digests of large files.
    let statement = checked(files, keys, &authority)?;
    let following = store.begin_following(&authority).await?;
    let newest = following.newest.clone();
    chained(&statement, newest.as_ref(), &authority)?;
    if follower.at + CLOCKS_APART < statement.known_at {
        return Err(FollowError::Tomorrow { edition: statement.edition, known_at: statement.known_at });
    }
    let edition = found(&authority, files, &statement);
    let Statement { edition: number, on, signed_by, .. } = statement;
    let followed = Followed { edition: number, on, signed_by, is_new: true, standing: 0, alerts: Vec::new(), ended: 0 };
    if !is_new(&edition, newest)? {
        return Ok(Followed { is_new: false, ..followed });
    }
    let standing = standing(&contents(files)?, on);
    let entry = entry(&edition, standing.len(), follower);
    let (alerts, ended) = following.keep(said(edition, files, (shown, &standing)), &entry).await?;
    Ok(Followed { standing: standing.len(), alerts, ended, ..followed })
}

fn found(authority: &str, files: &Files, statement: &Statement) -> FollowedEdition {
    let Statement { edition, on, known_at, signed_by, .. } = statement.clone();
    FollowedEdition { authority: authority.to_owned(), edition, on, known_at, sha256: sha256(bytes(files)), signed_by }
}

fn bytes(files: &Files) -> &[u8] {
    files.get(STATEMENT).map_or(&[][..], Vec::as_slice)
}

/// Whether an edition is newer than the newest that was followed; one that is the very same is not.
fn is_new(edition: &FollowedEdition, newest: Option<FollowedEdition>) -> Result<bool, FollowError> {
    let Some(newest) = newest.filter(|newest| edition.edition <= newest.edition) else { return Ok(true) };
    if edition.edition < newest.edition {
        return Err(FollowError::Older { edition: edition.edition, followed: newest.edition });
    }
    if edition.sha256 == newest.sha256 {
        return Ok(false);
    }
    Err(FollowError::Two { authority: newest.authority, edition: newest.edition, followed: newest.sha256 })
}

fn entry(edition: &FollowedEdition, standing: usize, follower: &Follower) -> Entry {
    let FollowedEdition { authority, edition, on, sha256, signed_by, .. } = edition;
    let detail = json!({ "edition": edition, "on": on, "sha256": sha256, "signed_by": signed_by, "stand_there": standing });
    Entry { at: follower.at, who: follower.who.clone(), what: "followed".to_owned(), subject: format!("register of {authority}"), detail }
}

/// What an edition says, of whom.
fn said(edition: FollowedEdition, files: &Files, (shown, standing): (&Shown, &[Standing])) -> NewFollowed {
    let there = EditionThere { authority: edition.authority.clone(), edition: edition.edition, on: edition.on };
    NewFollowed {
        statement: String::from_utf8_lossy(bytes(files)).into_owned(),
        stands: standing.iter().map(|one| one.theirs.identity(&there.authority)).collect(),
        alerts: standing.iter().flat_map(|one| alerts_of(shown, one, &there)).collect(),
        edition,
    }
}

/// The statement of an edition that is right in everything.
fn checked(files: &Files, keys: &KeyList, authority: &str) -> Result<Statement, FollowError> {
    let verdict = verify(files, Held { keys: Some(keys), before: None })?;
    let wrong: Vec<String> = verdict.told.iter().filter(|told| told.mark == Mark::Wrong).map(|Told { about, says, .. }| format!("{about}: {says}")).collect();
    if wrong.is_empty() { Ok(verdict.statement) } else { Err(FollowError::Wrong { authority: authority.to_owned(), wrong: wrong.join("\n") }) }
}

/// An edition that comes right behind the newest followed one must be chained to it.
fn chained(statement: &Statement, newest: Option<&FollowedEdition>, authority: &str) -> Result<(), FollowError> {
    let (Some(newest), Some(before)) = (newest, &statement.before) else { return Ok(()) };
    if before.edition != newest.edition || before.sha256 == newest.sha256 {
        return Ok(());
    }
    let wrong = format!("chain: it follows another edition {} than the one that was followed here", before.edition);
    Err(FollowError::Wrong { authority: authority.to_owned(), wrong })
}

fn alerts_of<'a>(shown: &'a Shown, standing: &'a Standing, there: &'a EditionThere) -> impl Iterator<Item = Alert> + 'a {
    meant(shown, standing).into_iter().map(|(agency, tie)| Alert {
        there: there.clone(),
        theirs: standing.theirs.clone(),
        licence_no: agency.licence_no.clone(),
        name: agency.legal_name.clone(),
        tie,
    })
}
