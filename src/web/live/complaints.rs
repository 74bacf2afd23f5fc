//! How are complaints taken, followed and worked on in the real house? Each question handed to its verb of `flow::complaints`.

use super::Live;
use crate::flow::complaints::act::{Act, Acted, act};
use crate::flow::complaints::file_complaint::{Draft, Receipt, file_complaint};
use crate::flow::complaints::follow::{Followed, Granted, Wish, follow, wish};
use crate::flow::complaints::paper::{PaperRefusal, attach};
use crate::flow::complaints::{Counter, phone, queue, read};
use crate::flow::places::Help;
use crate::record::complaint::code::ComplaintCode;
use crate::record::complaint::deadline::Now;
use crate::record::place::Country;
use crate::web::answers::Reply;
use crate::web::counter::Reception;
use crate::web::form::act::ActForm;
use crate::web::form::queue::ListForm;
use crate::web::view::complaint::FollowView;
use crate::web::view::complaint_desk::{ComplaintDeskView, QueueView};

impl Live {
    pub(super) fn counter(&self) -> Counter<'_> {
        Counter { store: &self.store, deadlines: self.deadlines.clone(), now: Now { at: self.now(), today: self.day() } }
    }
}

impl Reception for Live {
    fn file(&self, draft: Draft) -> Reply<'_, Receipt> {
        Box::pin(async move { Ok(file_complaint(&self.counter(), draft).await?) })
    }

    fn follow<'a>(&'a self, code: &'a str) -> Reply<'a, Option<FollowView>> {
        Box::pin(async move {
            let counter = self.counter();
            let Some(followed) = follow(&counter, code).await? else { return Ok(None) };
            let Followed { file, goes_on, .. } = &followed;
            let dues = goes_on.as_ref().unwrap_or(file).dues(&counter.deadlines, counter.now);
            let help = file.grievance.origin.zip(file.grievance.destination).map(|(origin, destination)| self.places.help(origin, destination));
            let code = ComplaintCode::parse(code).map(|code| code.grouped()).unwrap_or_default();
            Ok(Some(FollowView::of(&followed, code, (&dues, help))))
        })
    }

    fn wish<'a>(&'a self, code: &'a str, wished: Wish) -> Reply<'a, Option<Granted>> {
        Box::pin(async move { Ok(wish(&self.counter(), code, wished).await?) })
    }

    fn digits<'a>(&'a self, code: &'a str) -> Reply<'a, Option<String>> {
        Box::pin(async move { Ok(phone::digits(&self.counter(), code).await?) })
    }

    fn attach<'a>(&'a self, code: &'a str, sent: Vec<u8>) -> Reply<'a, Option<Result<(), PaperRefusal>>> {
        Box::pin(async move { Ok(attach(&self.counter(), code, sent).await?) })
    }

    fn help(&self, origin: Country, destination: Country) -> Help {
        self.places.help(origin, destination)
    }

    fn queue<'a>(&'a self, form: ListForm, page: u32, who: &'a str) -> Reply<'a, QueueView> {
        Box::pin(async move {
            let (rows, all) = queue::queue(&self.counter()).await?;
            Ok(match form.read() {
                Ok((state, is_late, is_mine)) => {
                    let narrowed = queue::Narrowed { state, is_late, hand: is_mine.then(|| who.to_owned()) };
                    QueueView::of((&rows, all), &narrowed, (form, page))
                }
                Err(problem) => QueueView { problem: Some(problem), rows: Vec::new(), ..QueueView::of((&rows, all), &Default::default(), (form, 1)) },
            })
        })
    }

    fn opened<'a>(&'a self, id: i64, who: &'a str) -> Reply<'a, Option<ComplaintDeskView>> {
        Box::pin(async move {
            let shown = self.house.shown();
            Ok(read::open(&self.counter(), id, (&shown, who)).await?.map(|opened| ComplaintDeskView::of(&opened)))
        })
    }

    fn act<'a>(&'a self, id: i64, form: &'a ActForm, who: &'a str) -> Reply<'a, Option<Acted>> {
        Box::pin(async move {
            let counter = self.counter();
            match form.read((&counter.deadlines, counter.now)) {
                Ok((event, happened_on)) => {
                    let seen = form.seen.parse().unwrap_or_default();
                    Ok(act(&counter, id, Act { event, happened_on, seen, who: who.to_owned() }).await?)
                }
                Err(problem) => Ok(Some(Acted::Refused(problem))),
            }
        })
    }

    fn contacts<'a>(&'a self, id: i64, who: &'a str) -> Reply<'a, Vec<String>> {
        Box::pin(async move { Ok(read::contacts(&self.counter(), id, who).await?) })
    }

    fn paper<'a>(&'a self, paper: (i64, i64), who: &'a str) -> Reply<'a, Option<(String, Vec<u8>)>> {
        Box::pin(async move { Ok(read::paper(&self.counter(), paper, who).await?) })
    }
}
