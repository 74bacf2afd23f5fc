//! How do answers that came on paper, by telephone or at a visit get in? Row by row: what is right goes in, what is not is told with its
//! line; the same file again changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use serde_json::json;

use super::Inquiry;
use super::answer::asked_of;
use crate::ingest::feedback_rows::{Of, PaperAnswer, PaperAnswers, read_answers};
use crate::ingest::{Issue, IssueCode, Limits, Refusal};
use crate::record::feedback::Answer;
use crate::record::id::Id;
use crate::store;
use crate::store::feedback::{Asking, Placed, placement_key};
use crate::store::journal::Entry;

/// A file of answers.
pub struct Paper<'a> {
    /// Its name, for issues.
    pub file: &'a str,
    /// Its bytes.
    pub input: Box<dyn Read + Send>,
    /// How much of it is read.
    pub limits: &'a Limits,
    /// Who sent the placements that it speaks of.
    pub sender: &'a str,
    /// Who takes it in.
    pub who: &'a str,
}

/// What became of the rows of a file.
#[derive(Debug, Clone, Default)]
pub struct TakenAnswers {
    /// Rows under the header, empty ones left out.
    pub rows: u64,
    /// Rows that are in now.
    pub taken: u64,
    /// Rows that were in already.
    pub unchanged: u64,
    /// Rows that could not be taken; each has an issue.
    pub rejected: u64,
    /// What is wrong, in order of line, and what is worth knowing.
    pub issues: Vec<Issue>,
}

/// Why a file was not taken at all.
#[derive(Debug, thiserror::Error)]
pub enum TakeAnswersError {
    /// It is no table.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Takes a file of answers in.
///
/// # Errors
/// When the file cannot be read as a table, or the store is not available; then nothing of it is in.
pub async fn take(inquiry: &Inquiry<'_>, paper: Paper<'_>) -> Result<TakenAnswers, TakeAnswersError> {
    let Paper { file, input, limits, sender, who } = paper;
    let read = read_answers(file, input, (limits, inquiry.now.today))?;
    Ok(settle(inquiry, (file, read), (sender, who)).await?)
}

/// Takes one answer in that an official keys.
///
/// # Errors
/// When the store is not available; then it is not in.
pub async fn key(inquiry: &Inquiry<'_>, row: PaperAnswer, (sender, who): (&str, &str)) -> Result<TakenAnswers, store::Error> {
    let read = PaperAnswers { rows: 1, answers: vec![row], issues: Vec::new() };
    settle(inquiry, ("this form", read), (sender, who)).await
}

/// Finds out whose each answer is, and keeps what can be kept.
async fn settle(inquiry: &Inquiry<'_>, (file, read): (&str, PaperAnswers), (sender, who): (&str, &str)) -> Result<TakenAnswers, store::Error> {
    let PaperAnswers { rows, answers, mut issues } = read;
    let placed = placements_of(inquiry, sender, &answers).await?;
    let (mut askings, mut by_code): (Vec<Asking<'_>>, Vec<(i64, Answer)>) = (Vec::new(), Vec::new());
    let (mut known, mut unchanged) = (BTreeMap::new(), 0);
    for PaperAnswer { line, of, answer } in answers {
        match whose(inquiry, (file, sender), (&of, &answer), &placed).await? {
            Err(issue) => issues.push(issue.on_line(line)),
            Ok(whose) if is_known(inquiry, &mut known, (&whose, &answer)).await? => unchanged += 1,
            // A worker who answers on paper was asked on that day, where no code was given before.
            Ok(Whose::Placement(placed)) => askings.push(Asking { placed, asked_on: answer.answered_on, code_digest: None, answer: Some(answer) }),
            Ok(Whose::Asked(id)) => by_code.push((id, answer)),
        }
    }
    let taken = (askings.len() + by_code.len()) as u64;
    let (what, detail) = ("took answers in".to_owned(), json!({ "answers": taken }));
    let entry = Entry { at: inquiry.now.at, who: who.to_owned(), what, subject: format!("placements of {sender}"), detail };
    inquiry.store.keep_askings(&askings, &by_code, &entry).await?;
    issues.sort_by_key(|issue| issue.line);
    Ok(TakenAnswers { rows, taken, unchanged, rejected: rows.saturating_sub(taken + unchanged), issues })
}

/// Whose an answer is.
#[derive(Clone, Copy)]
enum Whose<'a> {
    Placement(&'a Placed),
    Asked(i64),
}

/// Whose an answer is, or why that cannot be told.
async fn whose<'a>(
    inquiry: &Inquiry<'_>,
    (file, sender): (&str, &str),
    (of, answer): (&Of, &Answer),
    placed: &'a BTreeMap<String, Placed>,
) -> Result<Result<Whose<'a>, Issue>, store::Error> {
    Ok(match of {
        Of::Placement(number) => match placed.get(&placement_key(number)) {
            Some(placed) if answer.answered_on < placed.signed_on => Err(before_contract(file, answer)),
            Some(placed) => Ok(Whose::Placement(placed)),
            None => Err(no_placement(file, number, sender)),
        },
        Of::Code(code) => asked_of(inquiry, code.as_str()).await?.map(|asked| Whose::Asked(asked.id)).ok_or_else(|| no_code(file)),
    })
}

/// Answers that are known, by asking or placement: those that are stored, and those of this file.
type Known = BTreeMap<(i64, String), Vec<Answer>>;

/// Whether an answer of the same worker, day, way and words is in already; else it is in from here on.
async fn is_known(inquiry: &Inquiry<'_>, known: &mut Known, (whose, answer): (&Whose<'_>, &Answer)) -> Result<bool, store::Error> {
    let key = match whose {
        Whose::Placement(placed) => (placed.sender_id, placed.placement_key.clone()),
        Whose::Asked(id) => (*id, String::new()),
    };
    if !known.contains_key(&key) {
        let id = match whose {
            Whose::Placement(placed) => {
                let asked = inquiry.store.asked_already(placed.sender_id, std::slice::from_ref(&placed.placement_key)).await?;
                asked.values().next().map(|asked| asked.id)
            }
            Whose::Asked(id) => Some(*id),
        };
        let stored = match id {
            Some(id) => inquiry.store.answers_of(id).await?,
            None => Vec::new(),
        };
        known.insert(key.clone(), stored);
    }
    let answers = known.entry(key).or_default();
    let is_known = answers.contains(answer);
    if !is_known {
        answers.push(answer.clone());
    }
    Ok(is_known)
}

async fn placements_of(inquiry: &Inquiry<'_>, sender: &str, answers: &[PaperAnswer]) -> Result<BTreeMap<String, Placed>, store::Error> {
    let number = |row: &PaperAnswer| if let Of::Placement(number) = &row.of { Some(number.clone()) } else { None };
    let numbers: BTreeSet<Id> = answers.iter().filter_map(number).collect();
    inquiry.store.placed(sender, &numbers.into_iter().collect::<Vec<_>>()).await
}

fn no_placement(file: &str, number: &Id, sender: &str) -> Issue {
    let message = format!("no placement of this number came from {sender:?}");
    let advice = "Look at the number on the paper, take the return in first, or name its sender with --sender.";
    Issue::new(file, IssueCode::NoSuchPlacement, message, advice).in_column("placement_id").showing(number.as_str())
}

fn no_code(file: &str) -> Issue {
    let advice = "Look at each letter on the paper, give the worker a new code, or write the placement_id.";
    let issue = Issue::new(file, IssueCode::UnknownCode, "this code opens nothing: it is unknown, too old, or a newer one was given", advice);
    issue.in_column("code").showing("(present, not shown)")
}

fn before_contract(file: &str, answer: &Answer) -> Issue {
    let message = "the day of the answer is before the contract of this placement was signed";
    let issue = Issue::new(file, IssueCode::SuspectValue, message, "Look at the day and at the number of the placement on the paper.");
    issue.in_column("answered_on").showing(&answer.answered_on.to_string())
}
