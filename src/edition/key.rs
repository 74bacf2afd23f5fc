//! Who may vouch for an edition? Ed25519 keys (RFC 8032) written as JSON Web Keys (RFC 8037), each with the days on which it signs.
//! Old keys stay in the list, so that old editions stay verifiable.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::NaiveDate;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Why a text is no key.
#[derive(Debug, thiserror::Error)]
pub enum NoKey {
    /// No JSON of the right shape.
    #[error("this is no JSON Web Key: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// A key of another kind.
    #[error("this key is of the kind {0}, and editions are signed with OKP keys of the curve Ed25519")]
    Kind(String),
    /// Bytes that are no key.
    #[error("the key holds {0} that is not 32 bytes in base64url")]
    Bytes(&'static str),
    /// Half of a key, or two halves of different keys.
    #[error("{0}")]
    Halves(&'static str),
}

/// The half of a key that anybody may have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicKey([u8; 32]);

/// The half of a key that signs. It is never shown.
pub struct SigningKey {
    pair: Ed25519KeyPair,
    public: PublicKey,
}

/// A public key with the days on which it signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedKey {
    /// The key.
    pub key: PublicKey,
    /// The first day on which it signs.
    pub first_on: NaiveDate,
    /// The last day; absent while no end is set.
    pub last_on: Option<NaiveDate>,
}

/// Public keys, in order of first day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyList(Vec<ListedKey>);

/// A key as JSON. The names of the standard first, then our two days.
#[derive(Debug, Serialize, Deserialize)]
struct Jwk {
    kty: String,
    crv: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    alg: Option<String>,
    #[serde(default, rename = "use", skip_serializing_if = "Option::is_none")]
    usage: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kid: Option<String>,
    x: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first_on: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last_on: Option<NaiveDate>,
}

/// The secret half of a key as JSON.
#[derive(Serialize, Deserialize)]
struct SecretJwk {
    #[serde(flatten)]
    public: Jwk,
    d: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Jwks<K> {
    keys: Vec<K>,
}

impl PublicKey {
    /// The name of a key: its thumbprint (RFC 7638), the same for everybody.
    #[must_use]
    pub fn kid(&self) -> String {
        let x = encoded(&self.0);
        encoded(&Sha256::digest(format!("{{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"{x}\"}}")))
    }

    /// The key as base64url: `x` of its JSON form.
    #[must_use]
    pub fn x(&self) -> String {
        encoded(&self.0)
    }

    /// Reads [`PublicKey::x`].
    ///
    /// # Errors
    /// When it is not 32 bytes in base64url.
    pub fn of_x(x: &str) -> Result<Self, NoKey> {
        decoded(x).map(Self).ok_or(NoKey::Bytes("an x"))
    }

    /// Reads a key from JSON; of a secret one the public half is taken.
    ///
    /// # Errors
    /// When it is no Ed25519 key.
    pub fn of_jwk(text: &str) -> Result<Self, NoKey> {
        serde_json::from_str::<Jwk>(text)?.key()
    }

    /// Whether a signature over a message was made with this key.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.0).verify(message, signature).is_ok()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.kid())
    }
}

impl SigningKey {
    /// The key of 32 random bytes.
    ///
    /// # Errors
    /// Never for bytes that are random.
    pub fn of_seed(seed: &[u8; 32]) -> Result<Self, NoKey> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| NoKey::Bytes("a d"))?;
        let public = pair.public_key().as_ref().try_into().map(PublicKey).map_err(|_| NoKey::Bytes("an x"))?;
        Ok(Self { pair, public })
    }

    /// Reads a key from JSON.
    ///
    /// # Errors
    /// When it is no Ed25519 key, or holds no secret half, or the halves do not belong together.
    pub fn of_jwk(text: &str) -> Result<Self, NoKey> {
        let SecretJwk { public, d } = serde_json::from_str(text)?;
        let stated = public.key()?;
        let seed = decoded(&d.ok_or(NoKey::Halves("this is the public half of a key: signing needs the file that `publish key new` made"))?);
        let key = Self::of_seed(&seed.ok_or(NoKey::Bytes("a d"))?)?;
        if key.public == stated { Ok(key) } else { Err(NoKey::Halves("the two halves of this key do not belong together: the file is spoilt")) }
    }

    /// The key of 32 random bytes as JSON, for a file that its owner alone may read.
    ///
    /// # Errors
    /// Never for bytes that are random.
    pub fn jwk(seed: &[u8; 32]) -> Result<String, NoKey> {
        let key = Self::of_seed(seed)?;
        Ok(serde_json::to_string_pretty(&SecretJwk { public: Jwk::of(&key.public), d: Some(encoded(seed)) })? + "\n")
    }

    /// The half that anybody may have.
    #[must_use]
    pub const fn public(&self) -> PublicKey {
        self.public
    }

    /// Signs a message: 64 bytes.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.pair.sign(message).as_ref().to_vec()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({}, …)", self.public.kid())
    }
}

impl ListedKey {
    /// Whether it signs on a day.
    #[must_use]
    pub fn signs_on(&self, day: NaiveDate) -> bool {
        self.first_on <= day && self.last_on.is_none_or(|last| day <= last)
    }
}

impl KeyList {
    /// Keys in a stable order.
    #[must_use]
    pub fn new(mut keys: Vec<ListedKey>) -> Self {
        keys.sort_by_key(|listed| (listed.first_on, listed.key));
        Self(keys)
    }

    /// Every key.
    #[must_use]
    pub fn keys(&self) -> &[ListedKey] {
        &self.0
    }

    /// The key of a name.
    #[must_use]
    pub fn get(&self, kid: &str) -> Option<&ListedKey> {
        self.0.iter().find(|listed| listed.key.kid() == kid)
    }

    /// The list as a JSON Web Key Set (RFC 7517). A key without a first day of its own signs from the beginning.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn jwks(&self) -> Result<Vec<u8>, serde_json::Error> {
        let with_days = |listed: &ListedKey| Jwk { first_on: Some(listed.first_on), last_on: listed.last_on, ..Jwk::of(&listed.key) };
        let mut bytes = serde_json::to_vec_pretty(&Jwks { keys: self.0.iter().map(with_days).collect() })?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads a JSON Web Key Set; keys of other kinds are passed over, for such a set may hold keys for other uses.
    ///
    /// # Errors
    /// When it is no such set, or an Ed25519 key of it cannot be read.
    pub fn of_jwks(bytes: &[u8]) -> Result<Self, NoKey> {
        let Jwks::<serde_json::Value> { keys } = serde_json::from_slice(bytes)?;
        let ours = keys.into_iter().filter(|jwk| jwk["kty"] == KTY && jwk["crv"] == CRV);
        let listed = |jwk: serde_json::Value| {
            let jwk: Jwk = serde_json::from_value(jwk)?;
            Ok(ListedKey { key: jwk.key()?, first_on: jwk.first_on.unwrap_or(NaiveDate::MIN), last_on: jwk.last_on })
        };
        ours.map(listed).collect::<Result<_, NoKey>>().map(Self::new)
    }
}

const KTY: &str = "OKP";
const CRV: &str = "Ed25519";

impl Jwk {
    fn of(key: &PublicKey) -> Self {
        let (kty, crv) = (KTY.to_owned(), CRV.to_owned());
        let (alg, usage) = (Some(super::signature::ALGORITHM.to_owned()), Some("sig".to_owned()));
        Self { kty, crv, alg, usage, kid: Some(key.kid()), x: key.x(), first_on: None, last_on: None }
    }

    fn key(&self) -> Result<PublicKey, NoKey> {
        if self.kty != KTY || self.crv != CRV {
            return Err(NoKey::Kind(format!("{} {}", self.kty, self.crv)));
        }
        PublicKey::of_x(&self.x)
    }
}

/// Bytes in base64url without padding (RFC 7515, section 2).
pub(super) fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decoded(text: &str) -> Option<[u8; 32]> {
    URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()
}
