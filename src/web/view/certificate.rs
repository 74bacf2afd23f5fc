//! The certificate of a licence, for print: what it says, until when, and a code by which anybody can check it.

use chrono::NaiveDate;
use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;

use super::View;
use super::sample_editions;
use super::verdict::Verdict;
use crate::edition::token::Claims;
use crate::record::code::Code as _;
use crate::record::licence::Status;
use crate::record::words::place_said;
use crate::web::say::Word;

/// The certificate.
#[derive(Debug, Clone, Serialize)]
pub struct CertificateView {
    /// What the token says.
    pub paper: PaperView,
    /// The token itself.
    pub token: String,
    /// The token as a code.
    pub code: QrView,
    /// Today.
    pub today: NaiveDate,
}

/// What a token says, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperView {
    /// Registered name.
    pub name: String,
    /// Licence number as printed.
    pub licence_no: String,
    /// Whose licence it is.
    pub jurisdiction: Word,
    /// Who licensed it.
    pub regulator: String,
    /// What the licence was on its day.
    pub status: Word,
    /// Last day of the licence, where known.
    pub valid_until: Option<NaiveDate>,
    /// Its day.
    pub issued_on: NaiveDate,
    /// Number of the edition.
    pub edition: u32,
    /// Countries that the holder may send to; absent where the token does not say, empty where they are not limited or not stated.
    pub destinations: Option<Vec<Word>>,
}

/// A QR code as a drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QrView {
    /// Squares at each side, the quiet zone among them.
    pub side: usize,
    /// The dark squares, as the path of a drawing.
    pub dark: String,
}

/// Light squares around a code.
const QUIET: usize = 4;

impl CertificateView {
    /// The certificate of a token; `None` where the token does not fit into a code.
    #[must_use]
    pub fn of(token: &str, claims: Claims, today: NaiveDate) -> Option<Self> {
        Some(Self { code: QrView::of(token)?, token: token.to_owned(), paper: PaperView::from(claims), today })
    }
}

impl From<Claims> for PaperView {
    fn from(claims: Claims) -> Self {
        let Claims { iss, sub, jurisdiction, name, status, scope, valid_until, issued_on, edition, index: _ } = claims;
        let word = Status::parse(&status).map_or_else(|_| status.clone().into(), |status| Word::from(Verdict::of_status(status).words.0));
        let destinations = scope.map(|scope| scope.destinations.iter().map(|code| country_of(code)).collect());
        Self { name, licence_no: sub, jurisdiction: country_of(&jurisdiction), regulator: iss, status: word, valid_until, issued_on, edition, destinations }
    }
}

/// The country of an ISO 3166-1 or -2 code.
fn country_of(code: &str) -> Word {
    Word(place_said(code.split('-').next().unwrap_or_default()))
}

impl QrView {
    /// The code of a text; `None` where it does not fit.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let width = code.width();
        let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
        let dark = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + QUIET, at / width + QUIET)).collect();
        Some(Self { side: width + 2 * QUIET, dark })
    }
}

impl View for CertificateView {
    const TEMPLATE: &'static str = "public/certificate.html";

    fn samples() -> Vec<Self> {
        let today = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default();
        let of = |(token, claims): (String, Claims)| {
            let bare = Claims { scope: None, valid_until: None, ..claims.clone() };
            [Self::of(&token, claims, today), Self::of("a.b.c", bare, today)]
        };
        sample_editions::token().map(of).into_iter().flatten().flatten().collect()
    }
}
