//! How does evidence come in, who reads it, and what does the agency get of it? What a file is, its bytes say; a photograph is painted anew as with
//! complaints, a text and a PDF are kept as they came. Whoever reads a piece stands in its custody log.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};

use super::act::{Act, BYTES_MAX, act};
use super::court::CourtError;
use super::{Acted, Office, hand};
use crate::edition::archive::pack;
use crate::edition::files::Files;
use crate::flow::complaints::paper::{PaperRefusal, clean};
use crate::record::case::event::Event;
use crate::record::case::evidence::{Made, Making, Piece};
use crate::record::case::file::CaseFile;
use crate::record::case::number;
use crate::record::case::redact::redacted;
use crate::record::hex::hex;
use crate::record::official::Official;
use crate::store;
use crate::store::case_files::subject;
use crate::store::case_papers::{DISCLOSED, READ_ALL, READ_PIECE, Reading};
use crate::store::complaint_papers::NewPaper;

/// The media type of a text.
pub const TEXT: &str = "text/plain";

/// Evidence that an official adds.
#[derive(Debug, Clone)]
pub struct Adding {
    /// What is told of it; its digest and media type are taken from the bytes where some came.
    pub piece: Piece,
    /// The day on which it was obtained.
    pub on: NaiveDate,
    /// How many events the official saw in the case.
    pub seen: usize,
    /// Who.
    pub who: Official,
    /// The bytes as they were sent.
    pub sent: Option<Vec<u8>>,
}

/// Adds a piece; `None` where there is no such case.
///
/// # Errors
/// When the store is not available; then nothing is written.
pub async fn add_evidence(office: &Office<'_>, id: i64, adding: Adding) -> Result<Option<Acted>, store::Error> {
    let Adding { piece, on, seen, who, sent } = adding;
    let Some(sent) = sent.filter(|sent| !sent.is_empty()) else {
        return act(office, id, Act { event: Event::Evidence(piece), happened_on: on, seen, who, bytes: None }).await;
    };
    let cleaned = tokio::task::spawn_blocking(move || taken(sent)).await.unwrap_or(Err(PaperRefusal::Unreadable));
    let NewPaper { kind, sha256, sent_sha256, bytes } = match cleaned {
        Ok(paper) => paper,
        Err(refused) => return Ok(Some(Acted::Refused(sentence(refused)))),
    };
    let sent_sha256 = (sent_sha256 != sha256).then_some(sent_sha256);
    let event = Event::Evidence(Piece { sha256, sent_sha256, media: Some(kind), ..piece });
    act(office, id, Act { event, happened_on: on, seen, who, bytes: Some(bytes) }).await
}

/// What is kept of the bytes that were sent: as for complaints, and besides a text as it came.
fn taken(sent: Vec<u8>) -> Result<NewPaper, PaperRefusal> {
    if BYTES_MAX < sent.len() {
        return Err(PaperRefusal::TooLarge);
    }
    let is_text = std::str::from_utf8(&sent).is_ok_and(|text| !text.contains('\0') && !text.starts_with("%PDF-"));
    if !is_text {
        return clean(sent);
    }
    let sha256 = hex(&Sha256::digest(&sent));
    Ok(NewPaper { kind: TEXT.to_owned(), sent_sha256: sha256.clone(), sha256, bytes: sent })
}

fn sentence(refused: PaperRefusal) -> String {
    match refused {
        PaperRefusal::Empty => "Nothing came: choose a file.".to_owned(),
        PaperRefusal::TooLarge => format!("Evidence kept here has at most {BYTES_MAX} bytes: keep it elsewhere and write its SHA-256."),
        PaperRefusal::Unknown => {
            "This is neither a photograph (JPEG, PNG, WebP), a PDF nor a text in UTF-8: keep it elsewhere and write its SHA-256.".to_owned()
        }
        PaperRefusal::Unreadable => "This picture cannot be read, or has more than 10,000 pixels on a side: send another.".to_owned(),
        PaperRefusal::TooMany => "There are too many files: go on in a new case.".to_owned(),
    }
}

/// Who had a piece in hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Custody {
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// Who.
    pub who: String,
    /// What: `added`, `handed`, or a verb of the journal.
    pub what: String,
    /// To whom and why, where it was handed over.
    pub words: String,
}

/// The custody log of every piece, by its number, oldest first.
///
/// # Errors
/// When the store is not available.
pub async fn custody(office: &Office<'_>, file: &CaseFile) -> Result<BTreeMap<i64, Vec<Custody>>, store::Error> {
    let mut logs: BTreeMap<i64, Vec<Custody>> = BTreeMap::new();
    for logged in &file.events {
        let entry = |what: &str, words: String| Custody { at: logged.recorded_at, who: logged.who.name.clone(), what: what.to_owned(), words };
        if let Event::Evidence(piece) = &logged.event {
            logs.entry(logged.id).or_default().push(entry("added", format!("from {}", piece.source)));
        } else if let Event::Handed { evidence, to, why } = &logged.event {
            logs.entry(*evidence).or_default().push(entry("handed over", format!("to {to}: {why}")));
        }
    }
    for placed in office.store.journal_of(&subject(file.id)).await? {
        let entry = placed.entry;
        let read = |sha256: &str| entry.what == READ_ALL || entry.detail["sha256"].as_array().is_some_and(|all| all.iter().any(|known| known == sha256));
        if ![READ_ALL, READ_PIECE, DISCLOSED].contains(&entry.what.as_str()) {
            continue;
        }
        for (logged, _) in file.pieces().filter(|(logged, piece)| logged.recorded_at <= entry.at && read(&piece.sha256)) {
            let (at, who, what) = (entry.at, entry.who.clone(), entry.what.clone());
            logs.entry(logged.id).or_default().push(Custody { at, who, what, words: String::new() });
        }
    }
    logs.values_mut().for_each(|log| log.sort_by_key(|entry| entry.at));
    Ok(logs)
}

/// A piece with its bytes; `None` where there is none of that number, or its bytes are not here. The reading stands in its custody log.
///
/// # Errors
/// When the store is not available.
pub async fn read_piece(office: &Office<'_>, (id, evidence): (i64, i64), who: &Official) -> Result<Option<(Piece, Vec<u8>)>, store::Error> {
    let Some(file) = office.store.case_file(id).await? else { return Ok(None) };
    let Some(piece) = file.piece(evidence) else { return Ok(None) };
    if !office.store.kept_case_papers(id).await?.contains(&piece.sha256) {
        return Ok(None);
    }
    let reading = Reading { case_id: id, what: READ_PIECE, only: Some(&[&piece.sha256]) };
    let bytes = office.store.read_case_papers(reading, (&hand(who), office.at)).await?.remove(&piece.sha256);
    Ok(bytes.map(|bytes| (piece.clone(), bytes)))
}

/// A text in which an official marked what tells of workers.
#[derive(Debug, Clone)]
pub struct Marked {
    /// The number of the original.
    pub evidence: i64,
    /// What the copy is called: the name of the original may tell who somebody is.
    pub name: String,
    /// The text with its marks.
    pub words: String,
    /// How many events the official saw in the case.
    pub seen: usize,
    /// Who.
    pub who: Official,
}

/// Adds a redacted copy of a text, as a piece of its own with its own digest; the original stays. `None` where there is no such text.
///
/// # Errors
/// When the store is not available; then nothing is written.
pub async fn redact(office: &Office<'_>, id: i64, marked: Marked) -> Result<Option<Acted>, store::Error> {
    let Marked { evidence, name, words, seen, who } = marked;
    let Some((original, bytes)) = read_piece(office, (id, evidence), &who).await? else { return Ok(None) };
    let Some(text) = String::from_utf8(bytes).ok().filter(|_| original.media.as_deref() == Some(TEXT)) else { return Ok(None) };
    let black = match redacted(&text, &words) {
        Ok(black) => black,
        Err(unmarked) => return Ok(Some(Acted::Refused(format!("Nothing was written: {unmarked}.")))),
    };
    let method = format!("Redacted from evidence {evidence}, SHA-256 {}", original.sha256);
    let made = Some(Made { how: Making::Redacted, of: evidence });
    let piece = Piece { made, ..Piece::new((name, String::new()), (original.source, method), (false, false)) };
    add_evidence(office, id, Adding { piece, on: office.today, seen, who, sent: Some(black.into_bytes()) }).await
}

/// What the agency gets of the evidence, as one archive with a list; `None` where there is no such case. What is sensitive is never in it. The
/// making stands in the custody log of each piece.
///
/// # Errors
/// When the store is not available, or the archive would be too large.
pub async fn for_the_agency(office: &Office<'_>, id: i64, who: &Official) -> Result<Option<Vec<u8>>, CourtError> {
    let Some(file) = office.store.case_file(id).await? else { return Ok(None) };
    let (shown, held_back) = file.disclosed();
    let digests: BTreeSet<&str> = shown.iter().map(|shown| shown.piece.sha256.as_str()).collect();
    let digests: Vec<&str> = digests.into_iter().collect();
    let reading = Reading { case_id: id, what: DISCLOSED, only: Some(&digests) };
    let papers = office.store.read_case_papers(reading, (&hand(who), office.at)).await?;
    let mut list = format!("Evidence of case {}, as the agency gets it.\n\n", number(id));
    for shown in &shown {
        let (copy, here) = (if shown.is_redacted { ", redacted copy" } else { "" }, papers.contains_key(&shown.piece.sha256));
        let _ = writeln!(list, "{}{copy}\n   SHA-256 {}{}", shown.piece.name, shown.piece.sha256, if here { "" } else { " (its bytes are not kept here)" });
    }
    let _ = writeln!(list, "\nHeld back because workers could be known by it: {held_back}");
    let mut files: Files = papers.into_iter().map(|(sha256, bytes)| (format!("evidence/{sha256}"), bytes)).collect();
    files.insert("list.txt".to_owned(), list.into_bytes());
    Ok(Some(pack(&files)?))
}
