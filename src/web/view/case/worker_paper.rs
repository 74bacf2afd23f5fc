//! What is one worker told of a decision? What was decided about the job, what she gets, from whom and until when, what happens to the agency, and
//! what she can do. In her language; the paper names a placement and no person.

use chrono::NaiveDate;
use serde::Serialize;

use super::paper::{Allegation, SanctionPaper, sanctions};
use crate::record::case::event::Event;
use crate::record::case::file::CaseFile;
use crate::record::case::number;
use crate::record::case::remedy::Item;
use crate::record::id::Key;
use crate::record::money::Money;
use crate::web::say::Sentence;
use crate::web::view::View;
use crate::web::view::complaint_words::{head_words, payer_words, said};

/// A sum for the worker.
#[derive(Debug, Clone, Serialize)]
pub struct SumLine {
    /// For what.
    pub head: Sentence,
    /// By whom.
    pub payer: Sentence,
    /// How much.
    pub amount: Money,
    /// Until when.
    pub due_on: NaiveDate,
    /// Whether it was estimated.
    pub is_estimate: bool,
    /// What is still to come, where something is.
    pub left: Option<Money>,
    /// Whether its last day is over and something is still to come.
    pub is_overdue: bool,
    /// What was paid, and when.
    pub paid: Vec<(Money, NaiveDate)>,
}

/// The paper of one worker.
#[derive(Debug, Clone, Serialize)]
pub struct WorkerPaperView {
    /// The case in an address.
    pub id: i64,
    /// As people say it.
    pub number: String,
    /// The number of the worker in the case.
    pub worker: usize,
    /// The placement.
    pub placement_id: String,
    /// The agency, and its licence.
    pub agency: (String, String),
    /// The day of the decision.
    pub decided_on: NaiveDate,
    /// What was found at this placement.
    pub findings: Vec<Allegation>,
    /// What is owed to this worker.
    pub sums: Vec<SumLine>,
    /// Sanctions that stand.
    pub sanctions: Vec<SanctionPaper>,
    /// Whether an appeal waits for its answer.
    pub is_appealed: bool,
    /// Until when the agency may still appeal.
    pub may_appeal_until: Option<NaiveDate>,
    /// The day on which the paper was made.
    pub today: NaiveDate,
}

impl WorkerPaperView {
    /// The paper of a worker by number; `None` where no decision stands, or the case has no such worker.
    #[must_use]
    pub fn of(file: &CaseFile, worker: usize, today: NaiveDate) -> Option<Self> {
        let (logged, _) = file.decision()?;
        let placement_id = (*file.placements().get(worker.checked_sub(1)?)?).to_owned();
        let Event::Decided { appeal_until, .. } = &logged.event else { return None };
        let is_hers = |other: &str| Key::of(other) == Key::of(&placement_id);
        let has_appealed = file.events.iter().any(|later| logged.id < later.id && matches!(later.event, Event::Appealed { .. }));
        Some(Self {
            id: file.id,
            number: number(file.id),
            worker,
            agency: (file.agency.clone(), file.licence_no.to_string()),
            decided_on: logged.happened_on,
            findings: file.grounds.iter().filter(|ground| is_hers(&ground.placement_id)).map(|ground| Allegation::of(ground, file)).collect(),
            sums: file.items().iter().filter(|item| is_hers(&item.placement_id)).map(|item| SumLine::of(item, today)).collect(),
            sanctions: sanctions(file),
            is_appealed: file.is_appealed(),
            may_appeal_until: appeal_until.filter(|until| !has_appealed && today <= *until),
            today,
            placement_id,
        })
    }
}

impl SumLine {
    fn of(Item { owed, is_estimate, .. }: &Item, today: NaiveDate) -> Self {
        let left = Some(owed.left()).filter(|left| !left.is_zero());
        Self {
            head: said("complaint-head", owed.head, head_words),
            payer: said("complaint-payer", owed.payer, payer_words),
            amount: owed.amount,
            due_on: owed.due_on,
            is_estimate: *is_estimate,
            left,
            is_overdue: left.is_some() && owed.due_on < today,
            paid: owed.instalments.iter().map(|part| (part.amount, part.paid_on)).collect(),
        }
    }
}

impl View for WorkerPaperView {
    const TEMPLATE: &'static str = "desk/case_worker.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        crate::web::view::sample_cases::worker_papers()
    }
}
