//! The verdict of a check: what we know of a name, number, phone or page that a recruiter showed.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::verdict::{CHECKS, Verdict};

/// The verdict of a check.
#[derive(Debug, Clone, Serialize)]
pub struct CheckView {
    /// What was typed.
    pub asked: String,
    /// The headline. For an empty question there is none.
    pub verdict: Option<Verdict>,
    /// The one agency meant, where the match is exact.
    pub agency: Option<Candidate>,
    /// Why, sentence by sentence.
    pub reasons: Vec<String>,
    /// The day that the verdict speaks of.
    pub as_of: NaiveDate,
    /// Where the register has it from.
    pub sources: Vec<Source>,
    /// Agencies that were perhaps meant; none of them is picked for the asker.
    pub candidates: Vec<Candidate>,
    /// What to do now.
    pub next_steps: Vec<String>,
}

/// An agency by name and number. Its status is shown only where the asker's words fit it exactly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Its name in pieces, so that letters that differ can be marked.
    pub name: Vec<Piece>,
    /// Licence number as printed.
    pub licence_no: String,
    /// Whose licence it is, in words.
    pub jurisdiction: String,
}

/// A part of a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The letters.
    pub text: String,
    /// Whether they differ from what was typed.
    pub differs: bool,
}

/// A list of an authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Whose list.
    pub name: String,
    /// The day of its last word.
    pub on: Option<NaiveDate>,
}

impl Candidate {
    /// An agency whose name is shown without marks.
    #[must_use]
    pub fn plain(name: &str, licence_no: &str, jurisdiction: &str) -> Self {
        let whole = Piece { text: name.to_owned(), differs: false };
        Self { name: vec![whole], licence_no: licence_no.to_owned(), jurisdiction: jurisdiction.to_owned() }
    }

    /// The name without marks.
    #[must_use]
    pub fn whole_name(&self) -> String {
        self.name.iter().map(|piece| piece.text.as_str()).collect()
    }
}

impl CheckView {
    /// Nothing was typed yet.
    #[must_use]
    pub fn nothing_asked(today: NaiveDate) -> Self {
        Self {
            asked: String::new(),
            verdict: None,
            agency: None,
            reasons: Vec::new(),
            as_of: today,
            sources: Vec::new(),
            candidates: Vec::new(),
            next_steps: Vec::new(),
        }
    }

    fn sample(code: &str) -> Self {
        let day = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default();
        let exact = matches!(
            code,
            "licensed" | "licensed-not-for-this" | "conditional" | "suspended" | "expired" | "revoked" | "surrendered" | "refused" | "unknown-status"
        );
        let amihan = Candidate::plain("Amihan Example Overseas", "XX-LB-0010", "Philippines");
        let copy = Candidate {
            name: [("Amihan ", false), ("Ex", false), ("a", true), ("mple Overseas", false)].map(|(t, differs)| Piece { text: t.into(), differs }).into(),
            ..amihan.clone()
        };
        Self {
            asked: "Amihan Exemple Overseas".into(),
            verdict: Some(Verdict::of_check(code)),
            agency: exact.then(|| amihan.clone()),
            reasons: vec!["The name is the registered name of licence XX-LB-0010.".into(), "The licence runs until 30 June 2027 (last day).".into()],
            as_of: day,
            sources: vec![Source { name: "Invented register of the Philippines".into(), on: Some(day) }, Source { name: "Invented list".into(), on: None }],
            candidates: if exact { Vec::new() } else { vec![copy, Candidate::plain("Amihan Example Crewing", "XX-LB-0011", "Philippines")] },
            next_steps: vec!["Ask for a receipt for everything that you pay.".into(), "Do not hand over your passport.".into()],
        }
    }
}

impl View for CheckView {
    const TEMPLATE: &'static str = "public/check.html";

    fn samples() -> Vec<Self> {
        let today = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default();
        let mut all: Vec<Self> = CHECKS.iter().map(|(code, _, _)| Self::sample(code)).collect();
        all.push(Self::nothing_asked(today));
        all.push(Self { candidates: Vec::new(), asked: "<script>alert(1)</script>".into(), ..Self::sample("not-found") });
        all
    }
}
