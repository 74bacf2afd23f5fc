//! What of cases is due to go? Words and evidence of those that ended long ago, and raw uploads that were written down since.

use super::needs::Needs;
use super::{Eraser, Item, Need, Subject};
use crate::record::case::file::CaseFile;
use crate::record::retention::Holding;
use crate::store;

/// Everything of cases that is due, with what must stay and why.
pub(super) async fn due(eraser: &Eraser<'_>, needs: &Needs) -> Result<Vec<Item>, store::Error> {
    let mut items = Vec::new();
    for file in needs.cases() {
        let kept = eraser.store.kept_case_papers(file.id).await?;
        let holding = file.holding();
        let due_on = eraser.retention.due_on(holding, file.last_on());
        if due_on <= eraser.now.today && (!kept.is_empty() || !file.words().is_empty()) {
            items.push(Item { subject: Subject::Case(Box::new(file.clone()), kept.len()), holding, due_on: Some(due_on), needed: needed(eraser, file) });
            continue;
        }
        items.extend(raw(eraser, file, &|sha256| kept.contains(sha256)));
    }
    Ok(items)
}

/// Why the case stays.
fn needed(eraser: &Eraser<'_>, file: &CaseFile) -> Option<Need> {
    if !file.is_closed() {
        return Some(Need::OpenCase(file.id));
    }
    file.appeal_until().filter(|until| eraser.now.today <= *until).map(|until| Need::AppealRuns(file.id, until))
}

fn raw(eraser: &Eraser<'_>, file: &CaseFile, is_kept: &dyn Fn(&str) -> bool) -> Option<Item> {
    let holding = Holding::RawUpload;
    let dated = file.raw_uploads().into_iter().filter(|(_, piece)| is_kept(&piece.sha256));
    let due = dated.map(|(on, piece)| (eraser.retention.due_on(holding, on), piece.sha256.clone())).filter(|(day, _)| *day <= eraser.now.today);
    let (days, mut digests): (Vec<_>, Vec<_>) = due.unzip();
    digests.sort();
    digests.dedup();
    let due_on = days.into_iter().min()?;
    Some(Item { subject: Subject::RawUploads(file.id, digests), holding, due_on: Some(due_on), needed: needed(eraser, file) })
}
