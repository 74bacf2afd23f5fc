//! What does a court get? One archive with facts, law, arithmetic, sources and hashes of a case, which anybody can check with `sha256sum` alone.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::json;
use sha2::{Digest, Sha256};

use super::court_words::{case_text, event_json, law_text};
use super::{Office, hand};
use crate::edition::archive::pack;
use crate::edition::files::Files;
use crate::record::case::event::Event;
use crate::record::case::file::CaseFile;
use crate::record::case::number;
use crate::record::chain::Link;
use crate::record::hex::hex;
use crate::record::official::Official;
use crate::rules::book::RuleBook;
use crate::store;
use crate::store::case_files::subject;
use crate::store::case_papers::{READ_ALL, Reading};
use crate::store::journal::Chained;

/// The list of digests, in the form that `sha256sum --check` reads.
pub const SUMS: &str = "SHA256SUMS";

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum CourtError {
    /// The store.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The archive.
    #[error("the archive could not be made")]
    Archive(#[from] std::io::Error),
}

/// The archive of a case; `None` where there is none of that number. That it was made, and by whom, stands in the journal.
///
/// # Errors
/// When the store is not available, or the archive would be too large.
pub async fn court_file(office: &Office<'_>, id: i64, law: &RuleBook, who: &Official) -> Result<Option<Vec<u8>>, CourtError> {
    let Some(file) = office.store.case_file(id).await? else { return Ok(None) };
    // The chain is read first: the reading itself is an entry behind it, and the file would else never be the same twice.
    let chain = office.store.journal_chain_of(&subject(id)).await?;
    let papers = office.store.read_case_papers(Reading { case_id: id, what: READ_ALL, only: None }, (&hand(who), office.at)).await?;
    let lines: Vec<String> = chain.iter().map(line).collect();
    let mut files = of_case(&file, law, papers);
    files.insert("journal.jsonl".to_owned(), format!("{}\n", lines.join("\n")).into_bytes());
    files.insert("README.txt".to_owned(), readme(&file, office).into_bytes());
    let sums = sums(&files);
    files.insert(SUMS.to_owned(), sums.into_bytes());
    Ok(Some(pack(&files)?))
}

/// An entry of the journal with all that is needed to check it.
fn line(Chained { before, link: Link { seq, entry, hash }, words }: &Chained) -> String {
    let (salt, words) = words.as_ref().map(|(salt, words)| (salt, words)).unzip();
    json!({ "seq": seq, "before": before, "entry": entry, "hash": hash, "salt": salt, "words": words }).to_string()
}

/// Everything that comes of the case itself.
fn of_case(file: &CaseFile, law: &RuleBook, papers: BTreeMap<String, Vec<u8>>) -> Files {
    let mut files = Files::new();
    files.insert("case.txt".to_owned(), case_text(file).into_bytes());
    let mut events = String::new();
    for logged in &file.events {
        // Each line is the event as it is kept: its digest stands in the journal.
        let _ = writeln!(events, "{}", event_json(&logged.event));
    }
    files.insert("events.jsonl".to_owned(), events.into_bytes());
    files.insert("workers.txt".to_owned(), workers(file).into_bytes());
    for (n, ground) in file.grounds.iter().enumerate() {
        files.insert(format!("findings/{:02}-{}.json", n + 1, plain(&ground.finding_id)), ground.line.clone().into_bytes());
        files.insert(format!("law/{:02}-{}.txt", n + 1, plain(&ground.finding_id)), law_text(ground, law).into_bytes());
    }
    for (sha256, bytes) in papers {
        files.insert(format!("evidence/{}", plain(&sha256)), bytes);
    }
    files
}

/// The key to the numbers by which the agency reads of workers: it stands here alone.
fn workers(file: &CaseFile) -> String {
    let lines = file.placements().into_iter().enumerate().map(|(at, placement)| format!("Worker {}  placement {placement}\n", at + 1));
    lines.collect()
}

fn readme(file: &CaseFile, office: &Office<'_>) -> String {
    let kept = file.events.iter().filter(|logged| matches!(logged.event, Event::Evidence { .. })).count();
    format!(
        "Case {number} at {agency}, licence {licence}. Made on {today}.\n\n\
         To check that nothing was changed:          sha256sum --check {SUMS}\n\
         case.txt        the case in words: grounds, events, decision, sanctions, what is owed\n\
         findings/       each finding as it stood on the day of opening: law, arithmetic, evidence with file, line and column\n\
         law/            the text of the rule that each finding rests on, with its source\n\
         evidence/       what was obtained, named by its SHA-256 ({kept} pieces are listed in case.txt; those kept elsewhere are not here)\n\
         workers.txt     which placement is meant by Worker 1, Worker 2 and so on in the notice and the decision: never for the agency\n\
         events.jsonl    each event as it is kept; the journal holds the digest of each line (without its line end). Where words were erased\n\
        \x20               since, (erased) stands, and the digest in the journal is that of the line before\n\
         journal.jsonl   the entries of the journal on this case. Each can be checked alone: the hash is the SHA-256 of `before`,\n\
        \x20               a line end, and `entry`. With jq:\n\
        \x20               jq -j '.before, \"\\n\", .entry' <<< LINE | sha256sum\n\
        \x20               In `entry` stands the SHA-256 of `salt`, a line end, and `words`; in `words` the digest of the event.\n\n\
         Workers stand here by the number of their placement. Nothing here says more than was known when it was made.\n",
        number = number(file.id),
        agency = file.agency,
        licence = file.licence_no,
        today = office.today
    )
}

/// Digests of all files, in order of name.
fn sums(files: &Files) -> String {
    files.iter().fold(String::new(), |mut sums, (name, bytes)| {
        let _ = writeln!(sums, "{}  {name}", hex(&Sha256::digest(bytes)));
        sums
    })
}

/// A part of a file's name: letters, digits, dashes and underscores alone.
fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).take(80).collect()
}
