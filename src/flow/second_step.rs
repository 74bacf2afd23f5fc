//! Who signs in with a code of an app beside the password? A secret is shared once, then each code of its time steps counts once (RFC 6238).
//!
//! A code has six digits and three of them hold at a time, so guesses are few: after [`FREE_GUESSES`] wrong ones in a row each next one waits
//! twice as long (RFC 4226, section 7.3). Whoever lost the app has recovery codes, each good for one sign-in.

use chrono::{DateTime, TimeDelta, Utc};
use rand::RngExt;
use serde_json::json;
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Totp};

use super::people::entry;
use super::seal::Seal;
use crate::record::hex::hex;
use crate::record::official::{Official, Role};
use crate::store::second_steps::SecondStep;
use crate::store::{self, Store};

/// Wrong codes in a row that cost no waiting.
pub const FREE_GUESSES: i64 = 5;
/// Longest wait after a wrong code, in minutes: some thirty guesses a day, of which one hits in thirty years.
const WAIT_MAX: i64 = 60;
/// Recovery codes that are given at once.
const CODES: usize = 8;
/// Letters and digits of a recovery code: those that are not taken for each other, 77 bits in all.
const LETTERS: &[u8] = b"23456789BCDFGHJKLMNPQRSTVWXZ";
const LETTERS_OF_A_CODE: usize = 16;
/// Bytes of a secret: as many as SHA-1 gives (RFC 4226, section 4).
const SECRET: usize = 20;
/// Who stands as the issuer in the app.
const ISSUER: &str = "Recruitwatch desk";

/// Why a second step could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The settings hold another key than the one that sealed it.
    #[error("the second step of person {0} does not open: desk.secret is not the one that sealed it; put that one back, or reset the step")]
    Shut(i64),
    /// The secret does not fit the algorithm.
    #[error("the second step of person {0} cannot be used: reset it")]
    Unfit(i64),
}

/// What the authority asks of those who sign in.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// What secrets are sealed with.
    pub seal: Seal,
    /// Roles that sign in with a code, whether they wish or not.
    pub required_of: Vec<Role>,
}

/// Where second steps are kept, under which rules, and what time it is.
#[derive(Clone, Copy)]
pub struct Steps<'a> {
    /// Where they are kept.
    pub store: &'a Store,
    /// What is asked of whom.
    pub rules: &'a Rules,
    /// Now.
    pub at: DateTime<Utc>,
}

/// Whether somebody has a second step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// None, or one that no code confirmed.
    None,
    /// It is asked for since then, and so many recovery codes are left.
    Since(DateTime<Utc>, usize),
}

/// A secret as it is shown once, to be taken into an app.
#[derive(Clone, PartialEq, Eq)]
pub struct Setup {
    /// In base 32, as apps take it.
    pub secret: String,
    /// As an `otpauth` address, as a camera takes it.
    pub address: String,
}

/// The secret reaches no log.
impl std::fmt::Debug for Setup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Setup").finish_non_exhaustive()
    }
}

/// What a code opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    /// It was one of the app.
    ByApp,
    /// It was a recovery code; so many are left.
    ByRecovery(usize),
    /// It was none, or was used before.
    Wrong,
    /// Too many were wrong: it was not looked at, and the next will be after so many minutes.
    Wait(i64),
}

/// Whether a person has a second step.
///
/// # Errors
/// When the store is not available.
pub async fn standing(steps: Steps<'_>, person: &Official) -> Result<Standing, StepError> {
    let found = steps.store.second_step(person.id).await?;
    Ok(found.and_then(|step| Some(Standing::Since(step.confirmed_at?, step.recovery.len()))).unwrap_or(Standing::None))
}

/// Whether a person must set one up before anything else.
///
/// # Errors
/// When the store is not available.
pub async fn is_owed(steps: Steps<'_>, person: &Official) -> Result<bool, StepError> {
    Ok(steps.rules.required_of.contains(&person.role) && standing(steps, person).await? == Standing::None)
}

/// Draws a secret, to be confirmed; none where one is confirmed already.
///
/// # Errors
/// When the store is not available.
pub async fn begin(steps: Steps<'_>, person: &Official) -> Result<Option<Setup>, StepError> {
    let bytes: [u8; SECRET] = rand::random();
    let kept = steps.rules.seal.seal(person.id, &bytes).ok_or(StepError::Unfit(person.id))?;
    let is_kept = steps.store.put_second_step(person.id, &kept, steps.at).await?;
    if is_kept { shown(person, &bytes).map(Some) } else { Ok(None) }
}

/// The secret that waits for its first code, once more; none where none waits.
///
/// # Errors
/// When the store is not available or the seal does not open it.
pub async fn begun(steps: Steps<'_>, person: &Official) -> Result<Option<Setup>, StepError> {
    let Some(step) = steps.store.second_step(person.id).await?.filter(|step| step.confirmed_at.is_none()) else { return Ok(None) };
    let bytes = steps.rules.seal.open(person.id, &step.secret).ok_or(StepError::Shut(person.id))?;
    shown(person, &bytes).map(Some)
}

/// Confirms the secret by a first code, and gives the recovery codes, which are shown this once; none where the code does not fit.
///
/// # Errors
/// When the store is not available or the seal does not open the secret.
pub async fn confirm(steps: Steps<'_>, person: &Official, code: &str) -> Result<Option<Vec<String>>, StepError> {
    let Some(step) = steps.store.second_step(person.id).await?.filter(|step| step.confirmed_at.is_none()) else { return Ok(None) };
    let Some(counter) = matched(steps, &step, code)? else { return Ok(None) };
    let codes = recovery_codes();
    if !steps.store.confirm_second_step(person.id, (counter, steps.at), &digests(&codes)).await? {
        return Ok(None);
    }
    steps.store.journal(&entry(steps.at, (&person.name, "set up a second step"), person, json!({}))).await?;
    Ok(Some(codes))
}

/// Tries a code of the app or a recovery code. Each counts once.
///
/// # Errors
/// When the store is not available or the seal does not open the secret.
pub async fn try_code(steps: Steps<'_>, person: &Official, code: &str) -> Result<Tried, StepError> {
    let Some(step) = steps.store.second_step(person.id).await?.filter(|step| step.confirmed_at.is_some()) else { return Ok(Tried::Wrong) };
    if let Some(left) = recovered(steps, &step, code).await? {
        return Ok(Tried::ByRecovery(left));
    }
    if let Some(minutes) = wait(&step, steps.at) {
        return Ok(Tried::Wait(minutes));
    }
    // A guess counts before it is looked at: many at once are no more than one after the other.
    if !steps.store.count_guess(person.id, step.wrong, steps.at).await? {
        return Ok(Tried::Wait(1));
    }
    match matched(steps, &step, code)? {
        Some(counter) if steps.store.take_step(person.id, counter).await? => Ok(Tried::ByApp),
        Some(_) | None => Ok(Tried::Wrong),
    }
}

/// Gives other recovery codes in the place of all that are left, for a code of the app.
///
/// # Errors
/// When the store is not available or the seal does not open the secret.
pub async fn renew(steps: Steps<'_>, person: &Official, code: &str) -> Result<Result<Vec<String>, Tried>, StepError> {
    let tried = try_code(steps, person, code).await?;
    let Some(step) = steps.store.second_step(person.id).await?.filter(|_| matches!(tried, Tried::ByApp | Tried::ByRecovery(_))) else { return Ok(Err(tried)) };
    let codes = recovery_codes();
    if !steps.store.put_recovery(person.id, &step.recovery, &digests(&codes)).await? {
        return Ok(Err(Tried::Wrong));
    }
    steps.store.journal(&entry(steps.at, (&person.name, "renewed recovery codes"), person, json!({}))).await?;
    Ok(Ok(codes))
}

/// Takes the second step of a person away; says whether there was one. `by` is who does it, for the journal.
///
/// # Errors
/// When there is nobody of that name.
pub async fn reset(store: &Store, name: &str, by: &str, at: DateTime<Utc>) -> Result<bool, store::Error> {
    let person = store.person(name).await?.ok_or_else(|| store::Error::not_found(format!("a person of the name {name}")))?.official;
    let was_there = store.remove_second_step(person.id).await?;
    if was_there {
        store.journal(&entry(at, (by, "reset a second step"), &person, json!({}))).await?;
    }
    Ok(was_there)
}

/// The time step of a code, where it is one of now, of the one before or of the one after: clocks of telephones go wrong.
fn matched(steps: Steps<'_>, step: &SecondStep, code: &str) -> Result<Option<i64>, StepError> {
    let bytes = steps.rules.seal.open(step.person_id, &step.secret).ok_or(StepError::Shut(step.person_id))?;
    let app = app("", bytes).ok_or(StepError::Unfit(step.person_id))?;
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let now = u64::try_from(steps.at.timestamp()).unwrap_or_default();
    Ok(app.check(&digits, now).and_then(|counter| i64::try_from(counter).ok()))
}

/// Takes a recovery code, and says how many are left. They are long enough to be looked at however many were wrong.
async fn recovered(steps: Steps<'_>, step: &SecondStep, code: &str) -> Result<Option<usize>, StepError> {
    let left: Vec<String> = step.recovery.iter().filter(|kept| **kept != digest(code)).cloned().collect();
    let is_one = left.len() < step.recovery.len();
    Ok((is_one && steps.store.put_recovery(step.person_id, &step.recovery, &left).await?).then_some(left.len()))
}

/// Minutes until a code is looked at again: one after the last free guess, then twice as many after each, [`WAIT_MAX`] at most.
fn wait(step: &SecondStep, at: DateTime<Utc>) -> Option<i64> {
    let beyond = u32::try_from(step.wrong - FREE_GUESSES).ok()?;
    let minutes = 1_i64.checked_shl(beyond.min(6)).unwrap_or(WAIT_MAX).min(WAIT_MAX);
    let left = step.wrong_at? + TimeDelta::minutes(minutes) - at;
    (TimeDelta::zero() < left).then(|| ((left.num_seconds() + 59) / 60).max(1))
}

fn shown(person: &Official, bytes: &[u8]) -> Result<Setup, StepError> {
    let app = app(&person.name, bytes.to_vec()).ok_or(StepError::Unfit(person.id))?;
    let address = app.to_url().map_err(|_| StepError::Unfit(person.id))?;
    Ok(Setup { secret: app.secret().to_base32(), address })
}

/// SHA-1, six digits, thirty seconds: what every app knows. A colon parts the name from the issuer and stands in neither.
fn app(name: &str, secret: Vec<u8>) -> Option<Totp> {
    Builder::new().with_secret(secret).with_issuer(Some(ISSUER)).with_account_name(name.replace(':', " ")).build().ok()
}

/// Fresh recovery codes, in groups of four.
fn recovery_codes() -> Vec<String> {
    let mut rng = rand::rng();
    let mut letters = || -> String { (0..LETTERS_OF_A_CODE).map(|_| char::from(LETTERS[rng.random_range(0..LETTERS.len())])).collect() };
    (0..CODES).map(|_| letters()).map(|code| code.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-")).collect()
}

fn digests(codes: &[String]) -> Vec<String> {
    codes.iter().map(|code| digest(code)).collect()
}

/// The digest of a recovery code, however it is grouped and written.
fn digest(code: &str) -> String {
    let letters: String = code.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect();
    hex(&Sha256::digest(letters.as_bytes()))
}
