//! By which keys does a provider sign? Its public keys (RFC 7517), and three algorithms that need no secret of both (RFC 7518, RFC 8037).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{ECDSA_P256_SHA256_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey};
use serde::Deserialize;

/// Keys that are looked at; providers have two or three.
const KEYS_MAX: usize = 32;

/// How a token may be signed. What is not here is believed from nobody: neither `none` nor an HMAC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256, by a key of 2048 bits or more.
    RS256,
    /// ECDSA on P-256 with SHA-256.
    ES256,
    /// Ed25519.
    EdDSA,
}

/// The public keys of a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys(Vec<Key>);

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Key {
    kty: String,
    kid: Option<String>,
    alg: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

#[derive(Deserialize)]
struct Set {
    keys: Vec<serde_json::Value>,
}

impl Keys {
    /// Reads a set of keys. One of a kind that is not known here is passed over; `None` where it is no set.
    #[must_use]
    pub fn read(document: &[u8]) -> Option<Self> {
        let Set { keys } = serde_json::from_slice(document).ok()?;
        Some(Self(keys.into_iter().filter_map(|key| serde_json::from_value(key).ok()).take(KEYS_MAX).collect()))
    }

    /// Whether one of them made a signature: the one that is named, where one is.
    #[must_use]
    pub fn signed(&self, (algorithm, named): (Algorithm, Option<&str>), message: &[u8], signature: &[u8]) -> bool {
        let fits = |key: &&Key| key.is_for(algorithm) && named.is_none_or(|name| key.kid.as_deref() == Some(name));
        self.0.iter().filter(fits).any(|key| key.signed(algorithm, message, signature) == Some(true))
    }
}

impl Key {
    fn is_for(&self, algorithm: Algorithm) -> bool {
        let (name, kind, curve) = match algorithm {
            Algorithm::RS256 => ("RS256", "RSA", None),
            Algorithm::ES256 => ("ES256", "EC", Some("P-256")),
            Algorithm::EdDSA => ("EdDSA", "OKP", Some("Ed25519")),
        };
        let signs = self.purpose.as_deref().is_none_or(|purpose| purpose == "sig");
        signs && self.kty == kind && self.crv.as_deref() == curve && self.alg.as_deref().is_none_or(|alg| alg == name)
    }

    fn signed(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> Option<bool> {
        Some(match algorithm {
            Algorithm::RS256 => {
                let (n, e) = (number(self.n.as_deref())?, number(self.e.as_deref())?);
                RsaPublicKeyComponents { n, e }.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature).is_ok()
            }
            // The point uncompressed (SEC 1, section 2.3.3).
            Algorithm::ES256 => {
                let point = [vec![4], bytes(self.x.as_deref())?, bytes(self.y.as_deref())?].concat();
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature).is_ok()
            }
            Algorithm::EdDSA => UnparsedPublicKey::new(&ED25519, bytes(self.x.as_deref())?).verify(message, signature).is_ok(),
        })
    }
}

fn bytes(text: Option<&str>) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text?).ok()
}

/// A whole number without the zeros that some write before it.
fn number(text: Option<&str>) -> Option<Vec<u8>> {
    Some(bytes(text)?.into_iter().skip_while(|byte| *byte == 0).collect())
}
