//! How is the queue worked through in the real house? Each question handed to its verb of `flow::triage`; who asks is looked up each time.

use super::Live;
use super::inspections::name_of;
use super::tables;
use crate::flow::triage::act::act;
use crate::flow::triage::plan::{AT_ONCE, Asked, plan};
use crate::flow::triage::queue::{hands, queue};
use crate::flow::triage::views::{change_view, unfit};
use crate::record::finding_queue::Wanted;
use crate::record::official::Official;
use crate::record::triage::Deed;
use crate::store::desk::Rows;
use crate::store::saved_views::ViewChange;
use crate::web::answers::{Reply, Trouble};
use crate::web::form::queue::{QueueForm, TriageForm, ViewForm};
use crate::web::triage::{Format, Listing, TakenOut, Triage};
use crate::web::view::queue::{PAGE_ROWS, QueueView, refused};
use crate::web::view::triage::TriageView;

/// A plan is asked once more, an act is done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Plan,
    Act,
}

impl Triage for Live {
    fn findings<'a>(&'a self, form: QueueForm, page: u32, who: &'a str) -> Reply<'a, QueueView> {
        Box::pin(async move {
            let (shown, who) = (self.house.shown(), self.official(who).await?);
            let limit = u64::from(PAGE_ROWS);
            let rows = Rows { skip: u64::from(page.saturating_sub(1)) * limit, limit };
            match form.read() {
                Ok(wanted) => Ok(QueueView::of(queue(&self.store, &wanted, (&who, rows)).await?, (form, page), &who, |licence| name_of(&shown, licence))),
                Err(problems) => {
                    let empty = queue(&self.store, &Wanted::default(), (&who, Rows { skip: 0, limit: 0 })).await?;
                    Ok(refused(empty, (form, problems), &who))
                }
            }
        })
    }

    fn plan<'a>(&'a self, form: TriageForm, who: &'a str) -> Reply<'a, Result<TriageView, String>> {
        Box::pin(self.step(form, who, Step::Plan))
    }

    fn triage<'a>(&'a self, form: TriageForm, who: &'a str) -> Reply<'a, Result<TriageView, String>> {
        Box::pin(self.step(form, who, Step::Act))
    }

    fn change_view<'a>(&'a self, form: ViewForm, who: &'a str) -> Reply<'a, Option<String>> {
        Box::pin(async move {
            let change = match form.read() {
                Ok(change) => change,
                Err(problem) => return Ok(Some(problem)),
            };
            let who = self.official(who).await?;
            if let ViewChange::Keep(..) = change {
                let wanted = match form.filters.read() {
                    Ok(wanted) => wanted,
                    Err(problems) => return Ok(Some(problems.join(" "))),
                };
                if let Some(problem) = unfit(&self.store, &wanted, (&self.house.shown().register, who.id)).await? {
                    return Ok(Some(problem));
                }
            }
            Ok(change_view(&self.store, change, (&who, self.now())).await?)
        })
    }

    fn take_out<'a>(&'a self, listing: Listing, format: Format, who: &'a str) -> Reply<'a, TakenOut> {
        Box::pin(async move {
            let who = self.official(who).await?;
            tables::take_out(self, (listing, format), &who).await
        })
    }
}

impl Live {
    async fn step(&self, form: TriageForm, who: &str, step: Step) -> Result<Result<TriageView, String>, Trouble> {
        let who = self.official(who).await?;
        let form = match self.all_that_fit(form, &who).await? {
            Ok(form) => form,
            Err(problem) => return Ok(Err(problem)),
        };
        let asked = match form.read() {
            Ok(asked) => asked,
            Err(problem) => return Ok(Err(problem)),
        };
        let (office, shown) = (self.office(), self.house.shown());
        let planned = match step {
            Step::Plan => plan(&office, &asked, &who).await?,
            Step::Act => act(&office, &asked, (&self.house.law, &shown.register), &who).await?,
        };
        let to = self.name_of_hand(&asked, &who).await?;
        Ok(planned.map(|planned| TriageView::of(planned, (form, step == Step::Act), to.as_deref(), |licence| name_of(&shown, licence))))
    }

    /// Where all that fit the filters are meant: ticks on the first of them, as they stand now.
    async fn all_that_fit(&self, form: TriageForm, who: &Official) -> Result<Result<TriageForm, String>, Trouble> {
        if form.every != "yes" {
            return Ok(Ok(form));
        }
        let wanted = match QueueForm::of_query(&form.query).read() {
            Ok(wanted) => wanted,
            Err(problems) => return Ok(Err(problems.join(" "))),
        };
        let (rows, _) = self.store.finding_queue(&wanted, (who.id, Rows { skip: 0, limit: AT_ONCE as u64 })).await?;
        let findings = rows.iter().map(|row| format!("{}.{}", row.finding_id, row.head.as_ref().map_or(0, |head| head.acts))).collect();
        Ok(Ok(TriageForm { findings, every: String::new(), ..form }))
    }

    async fn name_of_hand(&self, asked: &Asked, who: &Official) -> Result<Option<String>, Trouble> {
        match (asked.deed, asked.to) {
            (Deed::Assign, None) => Ok(Some(who.name.clone())),
            (Deed::Assign, Some(id)) => Ok(hands(&self.store).await?.into_iter().find(|hand| hand.id == id).map(|hand| hand.name)),
            (Deed::Read | Deed::Release | Deed::SetAside | Deed::BringBack | Deed::OpenCase | Deed::AddToCase, Some(_) | None) => Ok(None),
        }
    }
}
