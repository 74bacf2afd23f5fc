//! Who brings messages to their receivers while the site is open? Rounds: what is due is taken, sent, and written down, a few at a time.
//!
//! Nothing lives in memory: whoever is stopped or killed leaves every message in the store, and the next round takes it from there.

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use super::retry::Retries;
use crate::courier::address::Target;
use crate::courier::carry::{Answer, Letter, carry};
use crate::courier::{Limits, signature};
use crate::record::webhook::{Attempt, Trouble};
use crate::store::outbox::Due;
use crate::store::{self, Store};

/// A good time between two looks at what is due.
pub const LOOK_EVERY: Duration = Duration::from_secs(2);
/// Messages on their way at the same time, each to another receiver.
const AT_ONCE: u32 = 8;
/// For how many days it is shown how a message went.
const SHOWN_DAYS: i64 = 30;
/// Time beyond that of an attempt for which a message stays taken.
const GRACE_SECONDS: i64 = 30;

/// What rounds go by.
#[derive(Debug, Clone)]
pub struct Rounds {
    /// Where messages wait.
    pub store: Arc<Store>,
    /// Where they may go.
    pub limits: Limits,
    /// When they are tried again.
    pub retries: Retries,
    /// What time it is.
    pub clock: fn() -> DateTime<Utc>,
}

/// Rounds that are being made.
#[derive(Debug)]
pub struct UnderWay {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl UnderWay {
    /// Makes no further round. Attempts that were begun are ended and written down first.
    pub async fn end(self) {
        self.stop.send_replace(true);
        if let Err(error) = self.task.await {
            tracing::error!(%error, "the delivery of webhooks broke off");
        }
    }
}

impl Rounds {
    /// Makes rounds until they are ended; looks again after `look_every` where nothing was due.
    #[must_use]
    pub fn begin(self, look_every: Duration) -> UnderWay {
        let (stop, mut stopped) = watch::channel(false);
        let task = tokio::spawn(async move {
            self.forget().await;
            while !*stopped.borrow() {
                let is_quiet = match self.round().await {
                    Ok(sent) => sent == 0,
                    Err(error) => {
                        tracing::error!(%error, "webhooks could not be delivered and stay in the store");
                        true
                    }
                };
                if is_quiet {
                    tokio::select! {
                        () = tokio::time::sleep(look_every) => {}
                        _ = stopped.changed() => {}
                    }
                }
            }
        });
        UnderWay { stop, task }
    }

    /// One round: sends what is due and says how many messages it took.
    ///
    /// # Errors
    /// When the store is not available; what was sent and could not be written down is sent again.
    pub async fn round(&self) -> Result<usize, store::Error> {
        let now = (self.clock)();
        let until = now + TimeDelta::seconds(GRACE_SECONDS + i64::try_from(self.limits.patience.as_secs()).unwrap_or(GRACE_SECONDS));
        let mut under_way = JoinSet::new();
        for due in self.store.due_messages(now, AT_ONCE).await? {
            if self.store.take_message(&due, until).await? {
                let rounds = self.clone();
                under_way.spawn(async move { rounds.attempt(&due).await });
            }
        }
        let sent = under_way.len();
        let mut all_written = Ok(sent);
        while let Some(ended) = under_way.join_next().await {
            match ended {
                Ok(Ok(())) => {}
                Ok(Err(error)) => all_written = Err(error),
                Err(error) => tracing::error!(%error, "an attempt broke off and will be made again"),
            }
        }
        all_written
    }

    async fn attempt(&self, due: &Due) -> Result<(), store::Error> {
        let (at, begun, nth) = ((self.clock)(), Instant::now(), due.attempts + 1);
        let ended = self.send(due, at).await;
        let attempt = Attempt {
            message_id: due.message_id.clone(),
            kind: due.kind,
            nth,
            at,
            status: ended.as_ref().ok().map(|answer| answer.status),
            trouble: ended.as_ref().err().copied(),
            milliseconds: u32::try_from(begun.elapsed().as_millis()).unwrap_or(u32::MAX),
        };
        tracing::info!(webhook = due.webhook_id, message = due.message_id, nth, status = attempt.status, "a message was sent");
        let settled = self.retries.settled(due, (nth, &ended), (self.clock)());
        self.store.keep_attempt(due, &attempt, &settled).await
    }

    /// Addresses are read again in every attempt: what was allowed when somebody subscribed may not be any more.
    async fn send(&self, due: &Due, at: DateTime<Utc>) -> Result<Answer, Trouble> {
        let Due { message_id: id, body, url, secret, .. } = due;
        let target = Target::read(url, &self.limits).map_err(|_| Trouble::AddressRefused)?;
        let at = at.timestamp();
        let letter = Letter { id: id.clone(), at, signature: signature::sign(secret, (id, at), body.as_bytes()), body: body.clone() };
        carry(&target, letter, &self.limits).await
    }

    async fn forget(&self) {
        match self.store.forget_messages((self.clock)() - TimeDelta::days(SHOWN_DAYS)).await {
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "old messages of webhooks could not be forgotten"),
        }
    }
}
