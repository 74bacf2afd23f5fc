//! How does a program enter an event, and what if it asks twice? As a registrar does, for the person of its token; one key writes once.
//!
//! The header `Idempotency-Key` is that of draft-ietf-httpapi-idempotency-key-header. What is remembered is what was written: a request that
//! was refused wrote nothing, and may be mended and sent again under its key.

use crate::record::id::Id;
use crate::record::program::Token;
use crate::store::entries::Kept;
use crate::store::written_once::Once;
use crate::store::{self, Store};

use super::enter_event::{Draft, Entered, Hand, enter};

/// Bytes of a key.
pub const KEY_MAX: usize = 200;

/// What a program asks, told apart from what it asked before.
#[derive(Debug, Clone)]
pub struct Request {
    /// The key that the program made up.
    pub key: String,
    /// Digest of everything that is asked.
    pub sha256: String,
}

/// How it ended.
#[derive(Debug)]
pub enum EnteredOnce {
    /// It is written, now or under the same key before.
    Written(Box<Kept>),
    /// Nothing was written; never [`Entered::InForce`] or [`Entered::Proposed`].
    Refused(Entered),
    /// The key was given to something else before.
    KeyOfAnother,
}

/// Enters an event for the person of a token; `None` where the register holds no such licence. Two decide where two decide at the desk: what a
/// program proposes waits for a person, who is not the one of the token.
///
/// # Errors
/// When the store is not available; then nothing is written.
pub async fn enter_once(store: &Store, licence: &Id, draft: Draft, asked: (&Token, &Request, &Hand)) -> Result<Option<EnteredOnce>, store::Error> {
    let (token, request, hand) = asked;
    if let Some(done) = before(store, token, request).await? {
        return Ok(Some(done));
    }
    let Request { key, sha256 } = request.clone();
    let once = Once { person_id: token.person.id, token_id: token.id, key, request_sha256: sha256 };
    let entered = enter(store, licence, draft, (hand, Some(once))).await;
    match entered {
        Ok(None) => Ok(None),
        Ok(Some(refused @ (Entered::Doubted(_) | Entered::Wrong(_)))) => Ok(Some(EnteredOnce::Refused(refused))),
        // Of two requests of one key at once the slower finds the licence changed, or the key given: by the faster one, if it is there.
        Ok(Some(Entered::InForce | Entered::Proposed | Entered::Stale)) => {
            Ok(Some(before(store, token, request).await?.unwrap_or(EnteredOnce::Refused(Entered::Stale))))
        }
        Err(error) => before(store, token, request).await?.map(Some).ok_or(error),
    }
}

/// What came of the key before, if it was given before.
async fn before(store: &Store, token: &Token, Request { key, sha256 }: &Request) -> Result<Option<EnteredOnce>, store::Error> {
    let Some((of, entry)) = store.written_once(token.person.id, key).await? else { return Ok(None) };
    if of != *sha256 {
        return Ok(Some(EnteredOnce::KeyOfAnother));
    }
    Ok(store.entry(entry).await?.map(|kept| EnteredOnce::Written(Box::new(kept))))
}
