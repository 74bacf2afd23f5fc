//! How does one thing go? In a step of its own, with a digest of what went: whoever has it still can show that it is the same, and nobody
//! can read it out of the digest.

use std::fs;

use serde_json::json;
use sha2::{Digest, Sha256};

use super::{EraseError, Eraser, Item, Subject};
use crate::flow::complaints::codes::CodeKey;
use crate::record::hex::hex;
use crate::record::id::Worker;
use crate::store::case_files::subject;
use crate::store::erasures::{Erasing, Person};
use crate::store::journal::Entry;

/// Erases what may go; how many things went. What is needed stays.
///
/// # Errors
/// When the store or a folder is not available: what went before is gone, what comes after is still there.
pub async fn erase(eraser: &Eraser<'_>, items: &[Item]) -> Result<usize, EraseError> {
    let key = CodeKey::of(eraser.store).await?;
    let mut gone = 0;
    for item in items.iter().filter(|item| item.needed.is_none()) {
        one(eraser, &key, item).await?;
        gone += 1;
    }
    Ok(gone)
}

async fn one(eraser: &Eraser<'_>, key: &CodeKey, item: &Item) -> Result<(), EraseError> {
    let why = if item.due_on.is_some() { "due" } else { "asked" };
    let entry = |subject: String, digest: Option<&str>| Entry {
        at: eraser.now.at,
        who: eraser.who.to_owned(),
        what: "erased".to_owned(),
        subject,
        detail: json!({ "holding": item.holding, "why": why, "digest": digest }),
    };
    match &item.subject {
        Subject::Report(file, _) => {
            let papers = eraser.store.complaint_papers(file.id).await?;
            let parts: Vec<&str> = file.words().into_iter().chain(papers.iter().map(|paper| paper.sha256.as_str())).collect();
            let digest = key.erased_digest(&parts);
            let entry = entry(format!("complaint {}", file.id), Some(&digest));
            eraser.store.erase_complaint(file, &Erasing { why, digest: digest.clone(), entry: &entry }).await?;
        }
        Subject::Placement(person) => {
            let digest = key.erased_digest(&[&hex(&person.worker.0)]);
            let entry = entry(format!("placement {} of sender {}", person.placement_id, person.sender_id), Some(&digest));
            eraser.store.erase_person(person, nobody(person), &Erasing { why, digest: digest.clone(), entry: &entry }).await?;
        }
        Subject::Codes(before, _) => {
            eraser.store.forget_feedback_codes(*before, &entry(format!("codes given before {before}"), None)).await?;
        }
        Subject::Case(file, _) => {
            let kept = eraser.store.kept_case_papers(file.id).await?;
            let parts: Vec<&str> = file.words().into_iter().chain(kept.iter().map(String::as_str)).collect();
            let digest = key.erased_digest(&parts);
            let mut entry = entry(subject(file.id), Some(&digest));
            entry.detail["evidence"] = json!(kept);
            eraser.store.erase_case(file, &Erasing { why, digest: digest.clone(), entry: &entry }).await?;
        }
        Subject::RawUploads(id, digests) => {
            let digest = key.erased_digest(&digests.iter().map(String::as_str).collect::<Vec<_>>());
            let mut entry = entry(subject(*id), Some(&digest));
            entry.detail["evidence"] = json!(digests);
            eraser.store.erase_case_papers(*id, digests, &Erasing { why, digest: digest.clone(), entry: &entry }).await?;
        }
        Subject::Rejected(folder) => {
            fs::remove_dir_all(folder).map_err(|source| EraseError::Folder { path: folder.clone(), source })?;
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            eraser.store.journal(&entry(format!("rejected rows {name}"), None)).await?;
        }
    }
    Ok(())
}

/// The pseudonym that stands for the worker of an erased placement: that of nobody, another for each placement, so that nothing ties two of
/// them together any more.
pub(super) fn nobody(person: &Person) -> Worker {
    let whole = Sha256::digest(format!("erased worker 1\0{}\0{}", person.sender_id, person.placement_key));
    let mut first = [0_u8; 16];
    first.copy_from_slice(&whole[..16]);
    Worker(first)
}
