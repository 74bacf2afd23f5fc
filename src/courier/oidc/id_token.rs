//! What does a token say, and is it to be believed? Signature, maker, receiver, time and occasion (OpenID Connect Core 1.0, section 3.1.3.7).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::keys::{Algorithm, Keys};

/// How far the clock of the provider may be from ours, in seconds.
const LEEWAY: i64 = 60;
/// How old a token may be that was made for this sign-in, in seconds.
const AGE_MAX: i64 = 600;
/// Longest token in bytes.
const TOKEN_MAX: usize = 16_384;
/// Longest subject in bytes (OpenID Connect Core 1.0, section 2).
pub const SUBJECT_MAX: usize = 255;

/// What a token must say.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    /// Who made it.
    pub issuer: &'a str,
    /// For whom.
    pub client_id: &'a str,
    /// For which sign-in.
    pub nonce: &'a str,
    /// Now, in seconds since 1970.
    pub now: i64,
}

/// For whom a provider vouches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vouched {
    /// What it calls the person, for good.
    pub subject: String,
    /// Whether it saw a second factor.
    pub by_two_factors: bool,
}

/// Why a token is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Doubt {
    /// It is none.
    #[error("it cannot be read")]
    Unreadable,
    /// An algorithm that is not taken, or an extension that is not known.
    #[error("it is signed in a way that is not taken here")]
    Algorithm,
    /// No key fits.
    #[error("no key of the provider signed it")]
    Signature,
    /// Another maker.
    #[error("another issuer made it")]
    Issuer,
    /// Another receiver.
    #[error("it was made for another audience")]
    Audience,
    /// It holds no more, or not yet.
    #[error("its time is over or has not come")]
    Time,
    /// Another sign-in.
    #[error("it was made for another sign-in")]
    Nonce,
}

#[derive(Deserialize)]
struct Head {
    alg: String,
    kid: Option<String>,
    crit: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    azp: Option<String>,
    exp: i64,
    iat: i64,
    nbf: Option<i64>,
    nonce: Option<String>,
    #[serde(default)]
    amr: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

/// For whom a token vouches.
///
/// # Errors
/// When it is not to be believed.
pub fn vouched(token: &str, keys: &Keys, expected: &Expected<'_>) -> Result<Vouched, Doubt> {
    let claims = signed(token, keys)?;
    if claims.iss != expected.issuer {
        return Err(Doubt::Issuer);
    }
    if !claims.is_for(expected.client_id) {
        return Err(Doubt::Audience);
    }
    if !claims.holds_at(expected.now) {
        return Err(Doubt::Time);
    }
    if claims.nonce.as_deref() != Some(expected.nonce) {
        return Err(Doubt::Nonce);
    }
    if claims.sub.is_empty() || SUBJECT_MAX < claims.sub.len() {
        return Err(Doubt::Unreadable);
    }
    Ok(Vouched { by_two_factors: is_by_two(&claims.amr), subject: claims.sub })
}

/// What stands in a token, once a key of the provider is found that signed it. Nothing of it is read before.
fn signed(token: &str, keys: &Keys) -> Result<Claims, Doubt> {
    let parts: Vec<&str> = token.split('.').take(4).collect();
    let [head, body, signature] = parts[..] else { return Err(Doubt::Unreadable) };
    if TOKEN_MAX < token.len() {
        return Err(Doubt::Unreadable);
    }
    let Head { alg, kid, crit } = read(head)?;
    let algorithm = match (&*alg, crit) {
        ("RS256", None) => Algorithm::RS256,
        ("ES256", None) => Algorithm::ES256,
        ("EdDSA", None) => Algorithm::EdDSA,
        (_, _) => return Err(Doubt::Algorithm),
    };
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| Doubt::Unreadable)?;
    let message = &token[..head.len() + 1 + body.len()];
    if !keys.signed((algorithm, kid.as_deref()), message.as_bytes(), &signature) {
        return Err(Doubt::Signature);
    }
    read(body)
}

fn read<T: DeserializeOwned>(part: &str) -> Result<T, Doubt> {
    let bytes = URL_SAFE_NO_PAD.decode(part).map_err(|_| Doubt::Unreadable)?;
    serde_json::from_slice(&bytes).map_err(|_| Doubt::Unreadable)
}

impl Claims {
    /// Whether it was made for one: where it is for several, that one must have asked for it.
    fn is_for(&self, client_id: &str) -> bool {
        let (is_named, is_alone) = match &self.aud {
            Audience::One(one) => (one == client_id, true),
            Audience::Several(all) => (all.iter().any(|one| one == client_id), all.len() == 1),
        };
        is_named && self.azp.as_deref().map_or(is_alone, |party| party == client_id)
    }

    fn holds_at(&self, now: i64) -> bool {
        let lives = now < self.exp.saturating_add(LEEWAY) && self.nbf.is_none_or(|from| from <= now.saturating_add(LEEWAY));
        lives && self.iat <= now.saturating_add(LEEWAY) && now <= self.iat.saturating_add(AGE_MAX)
    }
}

/// Whether methods of authentication (RFC 8176) are two: said so, or a password with a code or a key.
fn is_by_two(amr: &[String]) -> bool {
    let has = |wanted: &str| amr.iter().any(|method| method == wanted);
    has("mfa") || has("pwd") && (has("otp") || has("hwk") || has("sc"))
}
