//! Is this token genuine, and does it still count? What it says is of its day; what the register says today stands above it.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::agency::AgencyView;
use super::certificate::PaperView;
use super::verdict::Verdict;
use super::verify_words::{self as words, OfflineView};
use crate::edition::proof::{Counts, Proof};
use crate::edition::token::NoToken;
use crate::record::code::Code as _;
use crate::record::licence::Status;

/// The page.
#[derive(Debug, Clone, Serialize)]
pub struct VerifyView {
    /// What was asked; empty before anything was.
    pub token: String,
    /// The answer.
    pub answer: Option<VerifyAnswer>,
    /// What the page says where it is read without a network.
    pub offline: OfflineView,
}

/// The answer.
#[derive(Debug, Clone, Serialize)]
pub struct VerifyAnswer {
    /// The headline.
    pub verdict: Verdict,
    /// Today.
    pub today: NaiveDate,
    /// Why: in sentences.
    pub reasons: Vec<String>,
    /// What the token says; absent where it is none of ours.
    pub paper: Option<PaperView>,
    /// The same for programs.
    #[serde(skip)]
    pub proof: Option<Proof>,
    /// Name and licence number in the register of today, where the number is there.
    pub registered: Option<(String, String)>,
}

impl VerifyView {
    /// Before anything was asked.
    #[must_use]
    pub fn blank() -> Self {
        Self { token: String::new(), answer: None, offline: OfflineView::new() }
    }

    /// The answer. `standing` is what the register says of the number today.
    #[must_use]
    pub fn answered(token: &str, read: Result<Proof, NoToken>, standing: Option<&AgencyView>, today: NaiveDate) -> Self {
        let answer = VerifyAnswer::new(read, standing, today);
        Self { token: token.to_owned(), answer: Some(answer), ..Self::blank() }
    }
}

impl VerifyAnswer {
    /// What a paper proves, and what the register says of its number today: `standing`.
    #[must_use]
    pub fn new(read: Result<Proof, NoToken>, standing: Option<&AgencyView>, today: NaiveDate) -> Self {
        match read {
            Ok(proof) => Self::of(proof, standing, today),
            Err(fault) => Self { verdict: words::NO_PROOF, today, reasons: vec![words::fault(&fault)], paper: None, proof: None, registered: None },
        }
    }

    fn of(proof: Proof, standing: Option<&AgencyView>, today: NaiveDate) -> Self {
        // A number that now stands beside another name is another licence.
        let same = standing.filter(|agency| agency.legal_name == proof.claims.name);
        let reasons = reasons(&proof, standing);
        let registered = standing.map(|agency| (agency.legal_name.clone(), agency.licence_no.clone()));
        let paper = Some(PaperView::from(proof.claims.clone()));
        Self { verdict: verdict(&proof, same), today, reasons, registered, paper, proof: Some(proof) }
    }
}

/// The register of today decides where it knows the licence; a token alone never reassures.
fn verdict(proof: &Proof, same: Option<&AgencyView>) -> Verdict {
    if matches!(proof.counts, Counts::NoLonger { .. }) {
        return words::NO_LONGER;
    }
    match same.and_then(|agency| Some((agency, Status::parse(&agency.status.code).ok()?))) {
        Some((agency, status)) if status.may_act() => Verdict { code: "genuine".into(), ..agency.status.clone() },
        Some((_, Status::Unknown)) | None if proof.has_run_out => words::RUN_OUT,
        Some((_, Status::Unknown)) | None => words::GENUINE_UNKNOWN,
        Some((agency, _)) => agency.status.clone(),
    }
}

fn reasons(proof: &Proof, standing: Option<&AgencyView>) -> Vec<String> {
    let mut reasons = vec![words::SIGNED.to_owned()];
    reasons.push(match proof.counts {
        Counts::Yes { edition } => words::counts(edition),
        Counts::NoLonger { edition } => words::no_longer(edition),
        Counts::Unknown => words::NO_LIST.to_owned(),
    });
    reasons.push(match standing {
        Some(agency) if agency.legal_name != proof.claims.name => {
            "In the register of today this number stands beside another name: ask the authority.".to_owned()
        }
        Some(agency) => format!("The register says today: {}.", agency.status.words.english()),
        None => "This number is not in the register that we hold today.".to_owned(),
    });
    if proof.is_old {
        reasons.push(words::old(proof.days_old));
    }
    reasons
}

impl View for VerifyView {
    const TEMPLATE: &'static str = "public/verify.html";

    fn samples() -> Vec<Self> {
        let today = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default();
        let of = |status| AgencyView { legal_name: "Amihan Example Overseas (invented)".into(), ..AgencyView::sample(status) };
        let late = NaiveDate::from_ymd_opt(2028, 3, 24).unwrap_or_default();
        let proof = |today| super::sample_editions::proof(today);
        let hostile = "<script>alert(1)</script>.x.y";
        let no_longer = proof(today).map(|proof| Proof { counts: Counts::NoLonger { edition: 2 }, ..proof });
        vec![
            Self::blank(),
            Self::answered(hostile, Err(NoToken::Forged), None, today),
            Self::answered("x.y.z", proof(today), Some(&of(Status::Licensed)), today),
            Self::answered("x.y.z", proof(today), Some(&of(Status::Suspended)), today),
            Self::answered("x.y.z", proof(today), Some(&AgencyView::sample(Status::Licensed)), today),
            Self::answered("x.y.z", proof(late), None, late),
            Self::answered("x.y.z", no_longer, None, today),
        ]
    }
}
