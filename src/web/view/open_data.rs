//! What of the register others may take, and how: files, the catalogue, and the service that lays tables beside it.

use serde::Serialize;

use super::View;
use crate::web::about::About;
use crate::web::path;
use crate::web::say::Sentence;

/// What there is.
#[derive(Debug, Clone, Serialize)]
pub struct OpenDataView {
    /// Who publishes it.
    pub publisher: Option<String>,
    /// The licence of the data, as a web address.
    pub licence: Option<String>,
    /// Files and services.
    pub offers: Vec<Offer>,
    /// What the service for tables says, in words.
    pub words: ServiceWords,
}

/// A file or a service.
#[derive(Debug, Clone, Serialize)]
pub struct Offer {
    /// Where it lives.
    pub href: &'static str,
    /// What it is.
    pub words: Sentence,
}

/// What the service for tables says, in words.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ServiceWords {
    /// Its endpoint.
    pub endpoint: &'static str,
    /// Questions in one batch, at most.
    pub batch: usize,
    /// Tiers: number and meaning, the nearest first.
    pub tiers: Vec<(u8, &'static str)>,
    /// Features: name and meaning.
    pub features: Vec<(&'static str, &'static str)>,
    /// Properties: name, meaning, and whether it may stand beside a name.
    pub properties: Vec<(&'static str, &'static str, bool)>,
}

/// What is there even before the first edition, and what only after it.
const OFFERS: [(&str, Sentence, bool); 8] = [
    (path::REGISTER_CSV, Sentence::plain("data-offer-table", "The list of today as a table"), false),
    (path::REGISTER_JSON, Sentence::plain("data-offer-json", "The list of today for programs"), false),
    (path::REGISTER_FTM, Sentence::plain("data-offer-entities", "The list of today as entities of FollowTheMoney, one a line"), false),
    (path::REGISTER_PACKAGE, Sentence::plain("data-offer-package", "The newest edition as a Frictionless Data Package"), true),
    (path::KEYS, Sentence::plain("data-offer-keys", "Public keys by which editions are signed"), true),
    (path::REGISTER_FEED, Sentence::plain("data-offer-feed", "What changed from edition to edition, as a feed"), true),
    (path::CATALOG, Sentence::plain("data-offer-catalogue", "The catalogue of all this for portals (DCAT 3)"), false),
    (path::RECONCILE, Sentence::plain("data-offer-reconcile", "Reconciliation Service API 0.2: give this address to OpenRefine"), false),
];

impl OpenDataView {
    /// The page; `has_edition` where one was published.
    #[must_use]
    pub fn of(about: &About, has_edition: bool, words: ServiceWords) -> Self {
        let offers = OFFERS.into_iter().filter(|(_, _, needs_edition)| has_edition || !needs_edition);
        Self {
            publisher: about.publisher.clone(),
            licence: about.licence.clone(),
            offers: offers.map(|(href, words, _)| Offer { href, words }).collect(),
            words,
        }
    }
}

impl View for OpenDataView {
    const TEMPLATE: &'static str = "public/open_data.html";

    fn samples() -> Vec<Self> {
        let stated = About { address: None, publisher: Some("Invented authority".to_owned()), licence: Some("https://licence.example/open".to_owned()) };
        let words = ServiceWords {
            endpoint: path::RECONCILE,
            batch: 20,
            tiers: vec![(6, "The same name or number, and nobody else's.")],
            features: vec![("tier", "how near it is")],
            properties: vec![("licence_no", "As the authority prints it.", true), ("status", "What the licence is.", false)],
        };
        vec![Self::of(&stated, true, words.clone()), Self::of(&About::default(), false, words)]
    }
}
