//! Is the name on the papers that of the licence's holder? The matcher lays the two side by side, a person says, and it is remembered who.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::open_house::Shown;
use crate::matching::{Answer, Scope, Verdict};
use crate::record::agency::Agency;
use crate::record::id::Id;
use crate::record::name_judgement::NameJudgement;
use crate::store::journal::Entry;
use crate::store::name_judgements::PrintedName;
use crate::store::{self, Store};

/// Agencies that are named beside a question, at most.
const MOST_NEAR: usize = 3;

/// A name that stands beside a licence number on papers and is none of its holder's names.
#[derive(Debug, Clone)]
pub struct NameQuestion {
    /// The number and the name as printed, and how often.
    pub printed: PrintedName,
    /// Who holds the number: name and jurisdiction; none where it is in no list.
    pub holders: Vec<(String, String)>,
    /// What the matcher says of the name, whatever the number.
    pub verdict: Verdict,
    /// The agencies whose names are nearest: name, licence number, and whether it holds the printed number.
    pub nearest: Vec<(String, Id, bool)>,
    /// What was said of it last.
    pub judged: Option<NameJudgement>,
}

/// Why a judgement was not kept.
#[derive(Debug, thiserror::Error)]
pub enum JudgeNameError {
    /// Nobody asked.
    #[error("no placement that holds has this name beside this licence number, or the register itself has it: look at the list again")]
    NoQuestion,
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Every question, those that nobody has answered first, then the most frequent.
///
/// # Errors
/// When the store is not available.
pub async fn name_questions(store: &Store, shown: &Shown) -> Result<Vec<NameQuestion>, store::Error> {
    let judged = NameJudgement::newest(store.name_judgements().await?);
    let printed = store.printed_names().await?;
    let mut questions: Vec<NameQuestion> = printed.into_iter().filter_map(|printed| question(shown, printed)).collect();
    for question in &mut questions {
        question.judged = judged.get(&NameJudgement::question(&question.printed.licence_no.key(), &question.printed.name)).cloned();
    }
    questions.sort_by_key(|question| question.judged.is_some());
    Ok(questions)
}

/// Keeps what a person says of a name, with what the person saw.
///
/// # Errors
/// When nobody asked, or the store is not available; then nothing is kept.
pub async fn judge_name(store: &Store, shown: &Shown, judgement: &NameJudgement, at: DateTime<Utc>) -> Result<(), JudgeNameError> {
    let printed = store.printed_names().await?.into_iter().find(|printed| {
        NameJudgement::question(&printed.licence_no.key(), &printed.name) == NameJudgement::question(&judgement.licence_no.key(), &judgement.name)
    });
    let question = printed.and_then(|printed| question(shown, printed)).ok_or(JudgeNameError::NoQuestion)?;
    let NameQuestion { printed: _, holders, verdict, nearest, judged: _ } = &question;
    let near: Vec<_> = nearest.iter().map(|(name, licence_no, _)| json!({ "name": name, "licence_no": licence_no.as_str() })).collect();
    let seen = json!({
        "holders": holders.iter().map(|(name, _)| name).collect::<Vec<_>>(), "match": verdict, "nearest": near,
        "register_intake": shown.newest_intake(), "program": env!("CARGO_PKG_VERSION"),
    });
    let NameJudgement { licence_no, name, judged, reason, by, on: _ } = judgement;
    let detail = json!({ "name": name, "judged": judged.to_string(), "reason": reason });
    let entry = Entry { at, who: by.clone(), what: "judged a name".to_owned(), subject: format!("licence {licence_no}"), detail };
    Ok(store.keep_name_judgement(judgement, &seen, (at, &entry)).await?)
}

/// The question that a printed name raises; none where it is a name of the number's holder.
fn question(shown: &Shown, printed: PrintedName) -> Option<NameQuestion> {
    let holders: Vec<&Agency> = shown.register.agencies(&printed.licence_no.key()).collect();
    if holders.iter().any(|agency| agency.goes_by(&printed.name)) {
        return None;
    }
    let jurisdiction = holders.first().map(|agency| agency.jurisdiction.clone());
    let Answer { verdict, candidates, .. } = shown.index.ask(&printed.name, &Scope { jurisdiction });
    let at = |position: usize| shown.register.rows().agencies.get(position);
    let near = |agency: &Agency| (agency.legal_name.clone(), agency.licence_no.clone(), agency.licence_no.key() == printed.licence_no.key());
    let nearest = candidates.iter().filter_map(|one| at(one.position)).take(MOST_NEAR).map(near).collect();
    let holders = holders.iter().map(|agency| (agency.legal_name.clone(), agency.jurisdiction.clone())).collect();
    Some(NameQuestion { printed, holders, verdict, nearest, judged: None })
}
