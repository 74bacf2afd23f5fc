//! When is a message tried again, and when is it given up? By a list of waits; a little is added, so that many do not knock at one moment.

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

use crate::courier::carry::Answer;
use crate::record::webhook::{MessageKind, Trouble};
use crate::store::outbox::{Due, Settled};

/// Attempts at a challenge: whoever did not ask for it is not knocked up for days.
const CHALLENGES: u32 = 3;
/// At most this part of a wait is added to it.
const JITTER: i64 = 10;

/// When messages are tried again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retries {
    /// Seconds to wait after each attempt that failed; after the last of them nothing is tried any more.
    pub waits: Vec<u32>,
    /// What the additions are drawn from: the same seed gives the same ones.
    pub seed: u64,
}

impl Retries {
    /// How long to wait after attempt `nth` of a message; none where it was the last.
    #[must_use]
    pub fn wait(&self, due: &Due, nth: u32) -> Option<TimeDelta> {
        if due.kind == MessageKind::Challenge && CHALLENGES <= nth {
            return None;
        }
        let at = usize::try_from(nth).ok()?.checked_sub(1)?;
        let milliseconds = i64::from(*self.waits.get(at)?) * 1_000;
        Some(TimeDelta::milliseconds(milliseconds + self.draw(&due.message_id, nth).rem_euclid(milliseconds / JITTER + 1)))
    }

    /// What becomes of a message after attempt `nth`, which ended so.
    #[must_use]
    pub fn settled(&self, due: &Due, (nth, ended): (u32, &Result<Answer, Trouble>), now: DateTime<Utc>) -> Settled {
        let failed = match ended {
            Ok(answer) if answer.status == 410 => return Settled::Disabled("the receiver answered 410: it wants nothing any more".to_owned()),
            Ok(answer) if !(200..300).contains(&answer.status) => format!("the receiver answered {}", answer.status),
            Ok(answer) if due.kind == MessageKind::Challenge && !echoes(answer, &due.challenge) => "the receiver did not answer with the challenge".to_owned(),
            Ok(_) => return Settled::Delivered,
            Err(trouble) => format!("no answer came ({trouble})"),
        };
        match self.wait(due, nth) {
            Some(wait) => Settled::Again(now + wait),
            None => Settled::Disabled(format!("{nth} attempts at one message failed; in the last, {failed}")),
        }
    }

    /// A number that looks like chance, and is the same for the same attempt.
    fn draw(&self, message_id: &str, nth: u32) -> i64 {
        let digest = Sha256::digest(format!("{} {message_id} {nth}", self.seed));
        digest.iter().take(7).fold(0, |number, byte| (number << 8) | i64::from(*byte))
    }
}

/// Whether an answer is `{"challenge": "…"}` with the challenge that was sent.
fn echoes(answer: &Answer, challenge: &str) -> bool {
    let body: Option<serde_json::Value> = serde_json::from_slice(&answer.body).ok();
    body.is_some_and(|body| body["challenge"] == challenge)
}
