//! Which editions lie at hand? An edition never changes, so that whoever asks for one of the newest need not wait for the store to read it
//! again; the same holds for the tokens of the newest edition that has them.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Mutex as Turn;

use super::PublishError;
use super::kept::{self, EditionRead};
use crate::edition::files::TOKENS;
use crate::edition::token::read;
use crate::record::id::Key;
use crate::store::{self, Store};

/// Editions at hand, the newest that were asked for: a feed shows no more.
const EDITIONS: usize = 24;

/// Editions that were read.
#[derive(Debug, Default)]
pub struct Shelf {
    editions: Mutex<BTreeMap<u32, Arc<EditionRead>>>,
    tokens: Turn<Option<(u32, Arc<Tokens>)>>,
}

/// The token of each licence number that has one.
pub type Tokens = HashMap<Key, String>;

impl Shelf {
    /// One edition; none where there is no such number.
    ///
    /// # Errors
    /// When the store is not available, or the edition cannot be read.
    pub async fn edition(&self, store: &Store, number: u32) -> Result<Option<Arc<EditionRead>>, PublishError> {
        let at_hand = self.editions.lock().unwrap_or_else(PoisonError::into_inner).get(&number).cloned();
        if at_hand.is_some() {
            return Ok(at_hand);
        }
        let Some(read) = kept::edition(store, number).await?.map(Arc::new) else { return Ok(None) };
        let mut editions = self.editions.lock().unwrap_or_else(PoisonError::into_inner);
        editions.insert(number, Arc::clone(&read));
        while EDITIONS < editions.len() {
            editions.pop_first();
        }
        Ok(Some(read))
    }

    /// The tokens of the newest edition that has them. Who asks while they are read waits for them.
    ///
    /// # Errors
    /// When the store is not available.
    pub async fn tokens(&self, store: &Store) -> Result<Arc<Tokens>, store::Error> {
        let mut at_hand = self.tokens.lock().await;
        let Some(newest) = store.newest_edition_with(TOKENS).await? else { return Ok(Arc::default()) };
        if let Some((_, tokens)) = at_hand.as_ref().filter(|(number, _)| *number == newest) {
            return Ok(Arc::clone(tokens));
        }
        let bytes = store.edition_file(newest, TOKENS).await?.unwrap_or_default();
        let tokens = Arc::new(by_licence(&bytes));
        *at_hand = Some((newest, Arc::clone(&tokens)));
        Ok(tokens)
    }
}

/// The tokens in a file of them; of a number that stands there twice the first. A file that is none holds none.
#[must_use]
pub fn by_licence(file: &[u8]) -> Tokens {
    let mut tokens = Tokens::new();
    for row in read(file).unwrap_or_default().into_iter().filter(|row| !row.token.is_empty()) {
        tokens.entry(Key::of(&row.licence_no)).or_insert(row.token);
    }
    tokens
}
