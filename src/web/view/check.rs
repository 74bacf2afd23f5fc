//! The verdict of a check: what we know of a name, number, phone or page that a recruiter showed.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::verdict::{CHECKS, Verdict};
use crate::record::licence::Status;
use crate::record::said::Said;
use crate::record::words::place_said;
use crate::web::say::{Sentence, Word};

/// The verdict of a check.
#[derive(Debug, Clone, Serialize)]
pub struct CheckView {
    /// What was typed.
    pub asked: String,
    /// The headline. For an empty question there is none.
    pub verdict: Option<Verdict>,
    /// The verdict in a sentence.
    pub sentence: Option<Sentence>,
    /// The one agency meant, where the match is exact.
    pub agency: Option<Candidate>,
    /// Why, sentence by sentence.
    pub reasons: Vec<Sentence>,
    /// The day that the verdict speaks of.
    pub as_of: NaiveDate,
    /// Where the register has it from.
    pub sources: Vec<Source>,
    /// Agencies that were perhaps meant, none of them picked for the asker; beside one that is meant, others of a like name.
    pub candidates: Vec<Candidate>,
    /// Agencies of that name under other authorities.
    pub elsewhere: Vec<Candidate>,
    /// What to do now.
    pub next_steps: Vec<Sentence>,
}

/// An agency by name and number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Registered name.
    pub name: String,
    /// Licence number as printed.
    pub licence_no: String,
    /// Whose licence it is.
    pub jurisdiction: Word,
    /// What its licence is. Absent where the asker has not confirmed that this agency is meant.
    pub status: Option<Verdict>,
    /// Words that are not the same as those typed.
    pub differs: Vec<Differs>,
}

/// A word as it was typed and as it is registered; one of them is absent where a word is missing or added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Differs {
    /// As typed.
    pub typed: Option<Vec<Piece>>,
    /// As registered.
    pub registered: Option<Vec<Piece>>,
}

/// A part of a word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The letters.
    pub text: String,
    /// Whether they differ.
    pub differs: bool,
}

/// A list of an authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Whose list.
    pub name: Word,
    /// The day of its last word.
    pub on: Option<NaiveDate>,
}

impl Candidate {
    /// An agency without status and marks, by the code of its jurisdiction.
    #[must_use]
    pub fn new(name: &str, licence_no: &str, jurisdiction: &str) -> Self {
        Self { name: name.into(), licence_no: licence_no.into(), jurisdiction: Word(place_said(jurisdiction)), status: None, differs: Vec::new() }
    }
}

impl Piece {
    /// The pieces of a word whose differing letters stand in brackets: `Ex[em]ple`. A bracket without its partner is a letter.
    #[must_use]
    pub fn of(marked: &str) -> Vec<Self> {
        let mut pieces = Vec::new();
        let mut rest = marked;
        let mut push = |text: &str, differs| {
            if !text.is_empty() {
                pieces.push(Self { text: text.to_owned(), differs });
            }
        };
        while let Some((before, inside, after)) = rest.split_once('[').and_then(|(b, r)| r.split_once(']').map(|(i, a)| (b, i, a))) {
            push(before, false);
            push(inside, true);
            rest = after;
        }
        push(rest, false);
        pieces
    }
}

impl CheckView {
    /// Nothing was typed yet.
    #[must_use]
    pub fn nothing_asked(today: NaiveDate) -> Self {
        Self {
            asked: String::new(),
            verdict: None,
            sentence: None,
            agency: None,
            reasons: Vec::new(),
            as_of: today,
            sources: Vec::new(),
            candidates: Vec::new(),
            elsewhere: Vec::new(),
            next_steps: Vec::new(),
        }
    }

    fn sample(code: &str) -> Self {
        let day = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default();
        let exact = matches!(
            code,
            "licensed" | "licensed-not-for-this" | "conditional" | "suspended" | "expired" | "revoked" | "surrendered" | "refused" | "unknown-status"
        );
        let amihan = Candidate::new("Amihan Example Overseas", "XX-LB-0010", "PH");
        let word = Differs { typed: Some(Piece::of("Ex[e]mple")), registered: Some(Piece::of("Ex[a]mple")) };
        let added = Differs { typed: Some(Piece::of("[Gold]")), registered: None };
        let missing = Differs { typed: None, registered: Some(Piece::of("[Overseas]")) };
        let near = Candidate { differs: vec![word, added, missing], ..amihan.clone() };
        let lost = Candidate { status: Some(Verdict::of_status(Status::Revoked)), ..Candidate::new("Amihan Example Crewing", "XX-LB-0011", "PH") };
        Self {
            asked: "Amihan Exemple Overseas".into(),
            verdict: Some(Verdict::of_check(code)),
            sentence: Some(Said::of_code("check-sentence", code, "This is said of the agency in one sentence.").into()),
            agency: exact.then(|| amihan.clone()),
            reasons: vec![
                Said::new("check-by-name", "The name is that of Amihan Example Overseas, licence number XX-LB-0010, PH.")
                    .with("name", "Amihan Example Overseas")
                    .with("licence", "XX-LB-0010")
                    .with("place", place_said("PH"))
                    .into(),
                Said::new("check-because-licensed", "Licensed from 2026-03-24.").with("from", day).into(),
            ],
            as_of: day,
            sources: vec![Source { name: "Invented register of the Philippines".into(), on: Some(day) }, Source { name: "Invented list".into(), on: None }],
            candidates: if exact { vec![lost] } else { vec![near, amihan.clone()] },
            elsewhere: if exact { Vec::new() } else { vec![Candidate::new("Amihan Example", "YY 7", "SG")] },
            next_steps: vec![
                Sentence::plain("step-papers", "Ask for a written contract and a receipt."),
                Sentence::plain("step-passport", "Keep your passport."),
            ],
        }
    }
}

impl View for CheckView {
    const TEMPLATE: &'static str = "public/check.html";

    fn samples() -> Vec<Self> {
        let today = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default();
        let mut all: Vec<Self> = CHECKS.iter().map(|(code, _, _)| Self::sample(code)).collect();
        all.push(Self::nothing_asked(today));
        all.push(Self { candidates: Vec::new(), elsewhere: Vec::new(), asked: "<script>alert(1)</script>".into(), ..Self::sample("not-found") });
        all
    }
}
