//! How are workers heard in the real house? Each question handed to its verb of `flow::feedback`.

use super::Live;
use crate::flow::feedback::Inquiry;
use crate::flow::feedback::answer::{Opened, answer, open};
use crate::flow::feedback::invite::{InviteError, Invited, Wanted, invite};
use crate::flow::feedback::shown::shown;
use crate::flow::feedback::take::{TakenAnswers, key};
use crate::record::complaint::deadline::Now;
use crate::record::feedback::Told;
use crate::record::id::Id;
use crate::record::retention::{Holding, Retention};
use crate::web::answers::Reply;
use crate::web::listening::{Keyed, Listening};
use crate::web::view::voices::VoicesView;

impl Live {
    fn inquiry(&self) -> Inquiry<'_> {
        let now = Now { at: self.now(), today: self.day() };
        Inquiry { store: &self.store, now, code_months: self.retention.months(Holding::FeedbackCode) }
    }
}

impl Listening for Live {
    fn questions<'a>(&'a self, code: &'a str) -> Reply<'a, Option<Opened>> {
        Box::pin(async move { Ok(open(&self.inquiry(), code).await?) })
    }

    fn answer<'a>(&'a self, code: &'a str, told: Told) -> Reply<'a, Option<()>> {
        Box::pin(async move { Ok(answer(&self.inquiry(), code, told).await?) })
    }

    fn voices<'a>(&'a self, licence: &'a str) -> Reply<'a, VoicesView> {
        Box::pin(async move { Ok(VoicesView::of(&shown(&self.store, &Id::new(licence), (&self.showing, self.day())).await?, &self.showing)) })
    }

    fn invite(&self, wanted: Wanted) -> Reply<'_, Result<Vec<(Id, Invited)>, String>> {
        Box::pin(async move {
            match invite(&self.inquiry(), &wanted).await {
                Ok(invited) => Ok(Ok(invited)),
                Err(error @ InviteError::TooMany(_)) => Ok(Err(error.to_string())),
                Err(InviteError::Store(error)) => Err(error.into()),
            }
        })
    }

    fn key(&self, keyed: Keyed) -> Reply<'_, TakenAnswers> {
        Box::pin(async move {
            let Keyed { sender, row, who } = keyed;
            Ok(key(&self.inquiry(), row, (&sender, &who)).await?)
        })
    }

    fn retention(&self) -> Retention {
        self.retention.clone()
    }

    fn least(&self) -> u64 {
        self.showing.least
    }
}
