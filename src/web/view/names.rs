//! Names on papers that are none of the licence holder's: what the matcher sees, and what a person says.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use crate::flow::judge_names::NameQuestion;
use crate::matching::Verdict as Match;
use crate::record::id::Id;
use crate::record::name_judgement::{NameJudgement, Sameness};
use crate::store::name_judgements::PrintedName;

/// Questions on one page.
const PAGE_ROWS: usize = 25;

/// The list of questions.
#[derive(Debug, Clone, Serialize)]
pub struct NamesView {
    /// The questions of this page.
    pub questions: Vec<NameView>,
    /// how many there are in all, and how many of them wait for an answer.
    pub counts: (usize, usize),
    /// Which page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
    /// What was wrong with the answer that was sent.
    pub problem: Option<String>,
}

/// One question.
#[derive(Debug, Clone, Serialize)]
pub struct NameView {
    /// Its place on the page.
    pub place: usize,
    /// The licence number as printed.
    pub licence_no: String,
    /// The name as printed.
    pub name: String,
    /// In how many placements.
    pub placements: u64,
    /// Who holds the number: name and jurisdiction.
    pub holders: Vec<(String, String)>,
    /// What the matcher says of the name.
    pub seen: &'static str,
    /// The agencies with the nearest names: name, licence number, and whether it holds the printed number.
    pub nearest: Vec<(String, String, bool)>,
    /// What was said last: answer, reason, author and day.
    pub judged: Option<(&'static str, String, String, NaiveDate)>,
}

impl NamesView {
    /// One page of the questions.
    #[must_use]
    pub fn of(all: &[NameQuestion], page: u32, problem: Option<String>) -> Self {
        let skipped = (page.saturating_sub(1) as usize).saturating_mul(PAGE_ROWS);
        let questions = all.iter().skip(skipped).take(PAGE_ROWS).enumerate().map(|(place, question)| NameView::of(place, question)).collect();
        let pages = u32::try_from(all.len().div_ceil(PAGE_ROWS)).unwrap_or(u32::MAX).max(1);
        Self { questions, counts: (all.len(), all.iter().filter(|one| one.judged.is_none() && !one.holders.is_empty()).count()), page, pages, problem }
    }
}

impl NameView {
    fn of(place: usize, question: &NameQuestion) -> Self {
        let NameQuestion { printed: PrintedName { licence_no, name, placements }, holders, verdict, nearest, judged } = question.clone();
        Self {
            place,
            licence_no: licence_no.to_string(),
            name,
            placements,
            holders,
            seen: seen(verdict),
            nearest: nearest.into_iter().map(|(name, licence, holds)| (name, licence.to_string(), holds)).collect(),
            judged: judged.map(|NameJudgement { judged, reason, by, on, .. }| (said(judged), reason, by, on)),
        }
    }
}

/// What the matcher says of a name, whatever number stands beside it.
const fn seen(verdict: Match) -> &'static str {
    match verdict {
        Match::Exact => "It is the very name of one agency in the register.",
        Match::Ambiguous => "It is the name of several agencies in the register.",
        Match::Likely => "Every word of it is alike to the words of one registered name.",
        Match::Partial => "It is a part of registered names, or one of them in another script.",
        Match::LookAlike => "It resembles registered names and is none of them.",
        Match::None => "No registered name is near to it.",
        Match::Differ => "It holds a licence number of another agency.",
    }
}

const fn said(judged: Sameness) -> &'static str {
    match judged {
        Sameness::Same => "One agency",
        Sameness::Different => "Two agencies",
        Sameness::Unsure => "It cannot be told",
    }
}

impl View for NamesView {
    const TEMPLATE: &'static str = "desk/names.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let question = |licence: &str, name: &str, verdict, judged: Option<Sameness>| NameQuestion {
            printed: PrintedName { licence_no: Id::new(licence), name: name.to_owned(), placements: 3 },
            holders: vec![("Amihan Example Overseas (invented)".to_owned(), "PH".to_owned())],
            verdict,
            nearest: vec![("Amihan Example Overseas (invented)".to_owned(), Id::new("XX/LB/0010"), true)],
            judged: judged.map(|judged| NameJudgement {
                licence_no: Id::new(licence),
                name: name.to_owned(),
                judged,
                reason: "Seen on the signboard <of> the same office.".to_owned(),
                by: "Inspector Invented".to_owned(),
                on: NaiveDate::from_ymd_opt(2026, 3, 20).unwrap_or_default(),
            }),
        };
        let stranger = NameQuestion { holders: Vec::new(), nearest: Vec::new(), ..question("XX/LB/9999", "Zephyr <Example>", Match::None, None) };
        let all = [
            question("XX/LB/0010", "Amihan Exmple Overseas", Match::Likely, None),
            question("XX/LB/0010", "Amihan Example Travels", Match::LookAlike, Some(Sameness::Different)),
            stranger,
        ];
        vec![Self::of(&[], 1, None), Self::of(&all, 1, None), Self::of(&all, 1, Some("Say why, in a few words.".to_owned()))]
    }
}
