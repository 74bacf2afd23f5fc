//! An invented provider of identities on this machine: it gives codes for whom the test names, and signs what the test wants signed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use recruitwatch::courier::trust::Trust;
use recruitwatch::courier::{Limits, oidc::Provider};
use recruitwatch::flow::gateways::Secret;
use ring::hmac;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::live::world::now;

pub const CLIENT: &str = "recruitwatch";
const SECRET: &str = "an invented: secret";
const BACK: &str = "https://register.example/desk/sign-in/oidc/back";

/// How a token is signed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Signing {
    EdDsa,
    Es256,
    /// By a key that the provider does not show, under the name of one that it does.
    HiddenKey,
    /// By a key that nobody named.
    UnknownKey,
    None,
    /// By HMAC with a text that everybody can read: the public key.
    Hmac,
}

/// Claims that stand in a token in place of the right ones; null takes one away.
pub type Twist = Value;

struct Given {
    challenge: String,
    claims: Value,
    signing: Signing,
}

struct Inside {
    issuer: String,
    told: Mutex<String>,
    ed: Ed25519KeyPair,
    hidden: Ed25519KeyPair,
    ec: EcdsaKeyPair,
    codes: Mutex<HashMap<String, Given>>,
    sent: Mutex<Vec<String>>,
}

pub struct Invented {
    inside: Arc<Inside>,
    serving: JoinHandle<()>,
}

impl Drop for Invented {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Invented {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}/realms/invented", listener.local_addr().unwrap());
        let chance = SystemRandom::new();
        let ed = || Ed25519KeyPair::from_pkcs8(Ed25519KeyPair::generate_pkcs8(&chance).unwrap().as_ref()).unwrap();
        let ec = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &chance).unwrap();
        let ec = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, ec.as_ref(), &chance).unwrap();
        let (told, codes, sent) = (Mutex::new(issuer.clone()), Mutex::default(), Mutex::default());
        let inside = Arc::new(Inside { issuer, told, ed: ed(), hidden: ed(), ec, codes, sent });
        let site = Router::new()
            .route("/realms/invented/.well-known/openid-configuration", get(document))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(Arc::clone(&inside));
        let serving = tokio::spawn(async move { axum::serve(listener, site).await.unwrap() });
        Self { inside, serving }
    }

    /// As the settings of the house name it.
    pub fn named(&self, trust_amr: bool) -> Provider {
        let limits = Limits { inside_too: true, ports: Vec::new(), patience: Duration::from_secs(2), trust: Trust::public().unwrap() };
        let (issuer, name) = (self.inside.issuer.clone(), "the invented ministry's account".to_owned());
        Provider { issuer, client_id: CLIENT.to_owned(), secret: Secret::new(SECRET), back: BACK.to_owned(), name, trust_amr, limits }
    }

    /// Calls itself otherwise from now on.
    pub fn calls_itself(&self, issuer: &str) {
        issuer.clone_into(&mut self.inside.told.lock().unwrap());
    }

    /// Stops to answer.
    pub async fn close(&mut self) {
        self.serving.abort();
        let _ = (&mut self.serving).await;
    }

    /// Signs somebody in who was sent here, and gives the code and the state for the way back.
    pub fn approve(&self, sent: &str, subject: &str, (signing, twist): (Signing, Twist)) -> (String, String) {
        let asked: HashMap<String, String> = url::Url::parse(sent).unwrap().query_pairs().into_owned().collect();
        assert_eq!((&*asked["response_type"], &*asked["scope"], &*asked["code_challenge_method"]), ("code", "openid", "S256"));
        assert_eq!((&*asked["client_id"], &*asked["redirect_uri"]), (CLIENT, BACK));
        let now = now().timestamp();
        let mut claims = json!({ "iss": self.inside.issuer, "sub": subject, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": asked["nonce"] });
        for (claim, value) in twist.as_object().unwrap() {
            if value.is_null() {
                claims.as_object_mut().unwrap().remove(claim)
            } else {
                claims.as_object_mut().unwrap().insert(claim.clone(), value.clone())
            };
        }
        let code = format!("code/{}+{}", self.inside.codes.lock().unwrap().len(), &asked["nonce"][..12]);
        self.inside.codes.lock().unwrap().insert(code.clone(), Given { challenge: asked["code_challenge"].clone(), claims, signing });
        (code, asked["state"].clone())
    }

    /// Every token that it gave.
    pub fn sent(&self) -> Vec<String> {
        self.inside.sent.lock().unwrap().clone()
    }
}

async fn document(State(inside): State<Arc<Inside>>) -> Json<Value> {
    let root = inside.issuer.trim_end_matches("/realms/invented");
    let at = |place: &str| format!("{root}/{place}");
    let issuer = inside.told.lock().unwrap().clone();
    Json(json!({ "issuer": issuer, "authorization_endpoint": at("authorize?kc=1"), "token_endpoint": at("token"), "jwks_uri": at("keys") }))
}

async fn keys(State(inside): State<Arc<Inside>>) -> Json<Value> {
    let point = inside.ec.public_key().as_ref();
    Json(json!({ "keys": [
        { "kty": "oct", "kid": "odd", "n": 7 },
        { "kty": "OKP", "crv": "Ed25519", "kid": "ed", "use": "sig", "x": coded(inside.ed.public_key().as_ref()) },
        { "kty": "EC", "crv": "P-256", "kid": "ec", "alg": "ES256", "x": coded(&point[1..33]), "y": coded(&point[33..]) },
    ] }))
}

/// Gives a token for a code, once, to whoever knows the secret and the verifier.
async fn token(State(inside): State<Arc<Inside>>, heads: HeaderMap, Form(asked): Form<HashMap<String, String>>) -> Response {
    let basic = format!("Basic {}", STANDARD.encode("recruitwatch:an+invented%3A+secret"));
    if heads.get(header::AUTHORIZATION).is_none_or(|given| given != basic.as_str()) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let Some(Given { challenge, claims, signing }) = inside.codes.lock().unwrap().remove(&asked["code"]) else {
        return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response();
    };
    if coded(&Sha256::digest(&asked["code_verifier"])) != challenge || asked["redirect_uri"] != BACK || asked["grant_type"] != "authorization_code" {
        return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response();
    }
    let token = inside.signed(&claims, signing);
    inside.sent.lock().unwrap().push(token.clone());
    Json(json!({ "access_token": "unused", "token_type": "Bearer", "id_token": token })).into_response()
}

impl Inside {
    fn signed(&self, claims: &Value, signing: Signing) -> String {
        let (alg, kid) = match signing {
            Signing::EdDsa | Signing::HiddenKey => ("EdDSA", "ed"),
            Signing::UnknownKey => ("EdDSA", "another"),
            Signing::Es256 => ("ES256", "ec"),
            Signing::None => ("none", "ed"),
            Signing::Hmac => ("HS256", "ed"),
        };
        let message = format!("{}.{}", coded(json!({ "alg": alg, "kid": kid }).to_string().as_bytes()), coded(claims.to_string().as_bytes()));
        let bytes = message.as_bytes();
        let signature = match signing {
            Signing::EdDsa | Signing::UnknownKey => self.ed.sign(bytes).as_ref().to_vec(),
            Signing::HiddenKey => self.hidden.sign(bytes).as_ref().to_vec(),
            Signing::Es256 => self.ec.sign(&SystemRandom::new(), bytes).unwrap().as_ref().to_vec(),
            Signing::None => Vec::new(),
            Signing::Hmac => hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, self.ed.public_key().as_ref()), bytes).as_ref().to_vec(),
        };
        format!("{message}.{}", coded(&signature))
    }
}

fn coded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
