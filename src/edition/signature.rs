//! Who says that this statement is theirs? A JSON Web Signature (RFC 7515, compact, EdDSA of RFC 8037) whose payload is the statement
//! itself, so that any JOSE library can check it without this program.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::key::{PublicKey, SigningKey, encoded};

/// The one algorithm: Ed25519 under the name of RFC 8037.
pub const ALGORITHM: &str = "EdDSA";

#[derive(Serialize, Deserialize)]
struct Header {
    alg: String,
    kid: String,
    /// Extensions that a reader must understand; we know none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    crit: Option<serde_json::Value>,
}

/// A signature that was read and not yet checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The name of the key.
    pub kid: String,
    /// What was signed.
    pub payload: Vec<u8>,
    message: String,
    signature: Vec<u8>,
}

/// Why a text is no signature.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoSignature {
    /// Not three parts in base64url, with a header in JSON.
    #[error("it is no compact JSON Web Signature")]
    Form,
    /// Another algorithm, or extensions.
    #[error("it is not of the algorithm {ALGORITHM}")]
    Algorithm,
}

/// Signs a statement: one line of text.
///
/// # Errors
/// When the header cannot be written as JSON.
pub fn sign(statement: &[u8], key: &SigningKey) -> Result<String, serde_json::Error> {
    let header = Header { alg: ALGORITHM.to_owned(), kid: key.public().kid(), crit: None };
    let message = format!("{}.{}", encoded(&serde_json::to_vec(&header)?), encoded(statement));
    let signature = encoded(&key.sign(message.as_bytes()));
    Ok(format!("{message}.{signature}\n"))
}

impl Signed {
    /// Reads a signature. It says nothing yet of whether it is right.
    ///
    /// # Errors
    /// When it is not of the one form and the one algorithm.
    pub fn read(text: &[u8]) -> Result<Self, NoSignature> {
        let text = std::str::from_utf8(text).map_err(|_| NoSignature::Form)?;
        let text = text.strip_suffix('\n').unwrap_or(text);
        let (message, signature) = text.rsplit_once('.').ok_or(NoSignature::Form)?;
        let (header, payload) = message.split_once('.').ok_or(NoSignature::Form)?;
        let bytes = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| NoSignature::Form);
        let header: Header = serde_json::from_slice(&bytes(header)?).map_err(|_| NoSignature::Form)?;
        if header.alg != ALGORITHM || header.crit.is_some() {
            return Err(NoSignature::Algorithm);
        }
        Ok(Self { kid: header.kid, payload: bytes(payload)?, message: message.to_owned(), signature: bytes(signature)? })
    }

    /// Whether it was made with a key.
    #[must_use]
    pub fn is_by(&self, key: &PublicKey) -> bool {
        key.verifies(self.message.as_bytes(), &self.signature)
    }
}
