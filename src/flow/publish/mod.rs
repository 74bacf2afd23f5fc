//! How does an edition of the register come out? The register is read as at one moment, laid beside the edition before, pressed, and
//! kept in one step: two who publish at once come one after the other, and whoever is killed leaves nothing.

pub mod folder;
pub mod kept;
pub mod keys;
pub mod shelf;

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use serde_json::json;

use crate::edition::changes::Changes;
use crate::edition::contents::{Contents, Days};
use crate::edition::files::Files;
use crate::edition::key::SigningKey;
use crate::edition::notice::News;
use crate::edition::press::{Edition, Plate, PressError, contents, press, says_the_same, tables};
use crate::edition::statement::{Before, NoStatement, Stamp, Statement};
use crate::edition::token::TokenRow;
use crate::flow::webhooks::message_id;
use crate::record::webhook::MessageKind;
use crate::store::editions::{KeptEdition, NewEdition, Publishing};
use crate::store::journal::Entry;
use crate::store::outbox::NewMessage;
use crate::store::{self, Store};

/// Name and version of this program, as editions state it.
pub const PROGRAM: &str = concat!("recruitwatch ", env!("CARGO_PKG_VERSION"));

/// What is asked for.
#[derive(Debug)]
pub struct Wanted<'a> {
    /// The day that the edition speaks of; the day of `at` where none is said.
    pub on: Option<NaiveDate>,
    /// The key that signs; without one nobody vouches for the edition.
    pub key: Option<&'a SigningKey>,
    /// Digest of the rule book that the program goes by.
    pub rule_book: String,
    /// Whether an edition is wanted even where it says what the one before says.
    pub even_unchanged: bool,
    /// Now.
    pub at: DateTime<Utc>,
    /// Who publishes, for the journal.
    pub who: String,
}

/// An edition that has just been kept.
#[derive(Debug)]
pub struct Published {
    /// The edition.
    pub edition: Edition,
    /// What is not as in the edition before.
    pub changes: Changes,
}

/// Why nothing was published. Nothing is changed then.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A file of the edition.
    #[error(transparent)]
    Press(#[from] PressError),
    /// The edition before cannot be read.
    #[error("the edition before cannot be read")]
    Before(#[from] NoStatement),
    /// A day that has not come.
    #[error("{0} has not come yet: an edition speaks of today or an earlier day")]
    Tomorrow(NaiveDate),
    /// A day before that of the newest edition.
    #[error("{on} lies before {newest}, the day of edition {number}: editions follow each other in time")]
    Backwards {
        /// The day asked for.
        on: NaiveDate,
        /// The day of the newest edition.
        newest: NaiveDate,
        /// Its number.
        number: u32,
    },
    /// Nothing is not as it was.
    #[error("nothing has changed since edition {0}: --even-unchanged publishes all the same")]
    Unchanged(u32),
    /// An empty register.
    #[error("no agency is in the register: an edition without any would say that nobody is licensed")]
    Empty,
    /// A key that the public does not know.
    #[error("the key {0} is not in the list of keys, so nobody could check its signature: put it there with: recruitwatch publish key add FILE")]
    StrangeKey(String),
    /// A key outside its days.
    #[error("the key {kid} does not sign on {on}: `recruitwatch publish key list` shows its days")]
    KeyAtRest {
        /// The key.
        kid: String,
        /// The day.
        on: NaiveDate,
    },
}

/// Publishes the register as it is stored now.
///
/// # Errors
/// When the day, the key or the register do not allow it, or nothing has changed, or the store is not available.
pub async fn publish_edition(store: &Store, wanted: &Wanted<'_>) -> Result<Published, PublishError> {
    let known_at = wanted.at.trunc_subsecs(0);
    let on = wanted.on.unwrap_or(known_at.date_naive());
    if known_at.date_naive() < on {
        return Err(PublishError::Tomorrow(on));
    }
    let publishing = store.begin_publishing().await?;
    let keys = keys::list(&publishing.keys)?;
    keys::check(&keys, wanted.key, known_at.date_naive())?;
    let earlier = earlier(&publishing, on).await?;
    let contents = Contents::of(&publishing.register, Days { on, known: known_at.date_naive() });
    if contents.agencies.is_empty() {
        return Err(PublishError::Empty);
    }
    let changes = earlier.as_ref().map(|earlier| Changes::between(&earlier.contents, &contents)).unwrap_or_default();
    if let Some(Earlier { statement, .. }) = &earlier
        && !wanted.even_unchanged
        && says_the_same(statement, &tables(&contents)?)
    {
        return Err(PublishError::Unchanged(statement.edition));
    }
    let tokens = earlier.as_ref().map(|earlier| earlier.tokens.clone()).unwrap_or_default();
    let before = earlier.as_ref().map(|Earlier { statement, sha256, .. }| Before { edition: statement.edition, sha256: sha256.clone() });
    let edition = before.as_ref().map_or(1, |before| before.edition + 1);
    let stamp = Stamp { edition, on, known_at, program: PROGRAM.to_owned(), rule_book: wanted.rule_book.clone(), before };
    let edition = press(Plate { contents: &contents, changes: &changes, keys: &keys, tokens: &tokens, stamp: &stamp }, wanted.key)?;
    let both: Vec<&Contents> = earlier.iter().map(|earlier| &earlier.contents).chain([&contents]).collect();
    let messages = messages(&publishing, &News::of(&edition, &changes, &both), known_at).await?;
    keep(publishing, &edition, (&wanted.who, &messages)).await?;
    Ok(Published { edition, changes })
}

/// The newest edition, as it is needed for the next one.
struct Earlier {
    statement: Statement,
    sha256: String,
    contents: Contents,
    tokens: Vec<TokenRow>,
}

async fn earlier(publishing: &Publishing, on: NaiveDate) -> Result<Option<Earlier>, PublishError> {
    let Some(KeptEdition { number, on: newest, sha256, .. }) = publishing.newest.clone() else { return Ok(None) };
    if on < newest {
        return Err(PublishError::Backwards { on, newest, number });
    }
    let files = publishing.files(number).await?;
    Ok(Some(Earlier { statement: kept::statement(&files)?, sha256, contents: contents(&files)?, tokens: kept::tokens(&files)? }))
}

/// What each subscriber is told; nothing to whom nothing of it concerns.
async fn messages(publishing: &Publishing, news: &News<'_>, made_at: DateTime<Utc>) -> Result<Vec<NewMessage>, store::Error> {
    let told = |body, webhook_id| NewMessage { message_id: message_id(), webhook_id, kind: MessageKind::Changed, body, made_at };
    let subscribers = publishing.subscribers().await?;
    Ok(subscribers.iter().filter_map(|webhook| news.to(&webhook.about).map(|body| told(body, webhook.id))).collect())
}

async fn keep(publishing: Publishing, edition: &Edition, (who, messages): (&str, &[NewMessage])) -> Result<(), store::Error> {
    let Edition { statement, sha256, files } = edition;
    let Statement { edition: number, on, known_at, signed_by, before, .. } = statement;
    let kept = KeptEdition { number: *number, on: *on, known_at: *known_at, sha256: sha256.clone(), signed_by: signed_by.clone() };
    let entry = Entry {
        at: *known_at,
        who: who.to_owned(),
        what: "published".to_owned(),
        subject: format!("edition {number}"),
        detail: json!({ "on": on, "sha256": sha256, "signed_by": signed_by }),
    };
    let before_sha256 = before.as_ref().map(|before| before.sha256.clone());
    publishing.keep(NewEdition { edition: kept, before_sha256, files, messages }, &entry).await
}

/// What differs between two editions.
///
/// # Errors
/// When a table of them is missing or cannot be read.
pub fn difference(before: &Files, after: &Files) -> Result<Changes, PressError> {
    Ok(Changes::between(&contents(before)?, &contents(after)?))
}
