//! How does a check become a page? The words are those of the check; only letters that differ are cut out of their brackets.

use super::answers::{source_of, sources};
use crate::flow::open_house::Shown;
use crate::record::check::{Check, CheckedAgency, Difference};
use crate::record::code::Code;
use crate::record::words::place_said;
use crate::web::say::{Word, sentences};
use crate::web::view::check::{Candidate, CheckView, Differs, Piece};
use crate::web::view::verdict::Verdict;

/// The page of a check.
pub(super) fn view(check: Check, shown: &Shown) -> CheckView {
    let Check { verdict, headline, reasons, next_step, asked, matched_by: _, on, known_on, source_on: _, agency, candidates, elsewhere } = check;
    let sources = agency.as_ref().map_or_else(|| sources(shown), |agency| vec![source_of(shown, agency.licence_no.as_str(), known_on)]);
    CheckView {
        asked,
        verdict: Some(Verdict::of_check(verdict.as_str())),
        sentence: Some(headline.into()),
        agency: agency.map(candidate),
        reasons: sentences(&reasons),
        as_of: on,
        sources,
        candidates: candidates.into_iter().map(candidate).collect(),
        elsewhere: elsewhere.into_iter().map(candidate).collect(),
        next_steps: vec![next_step.into()],
    }
}

fn candidate(agency: CheckedAgency) -> Candidate {
    let CheckedAgency { name, licence_no, jurisdiction, status, differs } = agency;
    Candidate {
        name,
        licence_no: licence_no.to_string(),
        jurisdiction: Word(place_said(&jurisdiction)),
        status: status.map(Verdict::of_status),
        differs: differs.into_iter().map(differing).collect(),
    }
}

fn differing(Difference { typed, registered }: Difference) -> Differs {
    let pieces = |word: Option<String>| word.map(|word| Piece::of(&word));
    Differs { typed: pieces(typed), registered: pieces(registered) }
}
