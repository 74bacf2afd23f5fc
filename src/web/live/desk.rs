//! What do officials see? Whose session it is over `flow::people`, the lists and findings over `flow::desk`.

use std::sync::Arc;

use super::Live;
use super::inspections::{self, PAGE_ROWS};
use crate::flow::desk::{self, Rows};
use crate::flow::dossier;
use crate::flow::inspect::{Asked, inspect, newest_list};
use crate::flow::judge_names::{JudgeNameError, judge_name, name_questions};
use crate::flow::law::not_confirmed;
use crate::flow::people;
use crate::flow::ties::dealings::{Around, partners_of, sanctioned_near};
use crate::flow::ties::ties_of;
use crate::record::id::Id;
use crate::record::name_judgement::NameJudgement;
use crate::record::signal::SignalOutcome;
use crate::rules::edition::name_of;
use crate::store::journal::Placed;
use crate::web::answers::{Answers, Desk, NameAnswer, Outcome, Person, Reply};
use crate::web::form::event::{DecisionForm, EventForm};
use crate::web::view::desk::{DeskAgencyView, InspectionsView};
use crate::web::view::dossier::DossierView;
use crate::web::view::finding::FindingView;
use crate::web::view::journal::{ENTRIES, JournalLine, JournalView};
use crate::web::view::licence_desk::LicenceDeskView;
use crate::web::view::names::NamesView;
use crate::web::view::queue_words::act_words;
use crate::web::view::register_desk::RegisterDeskView;
use crate::web::view::signals::SignalsView;
use crate::web::view::ties::TiesView;

impl Desk for Live {
    fn who<'a>(&'a self, session: &'a str) -> Reply<'a, Option<Person>> {
        Box::pin(async move {
            let session = people::signed_in(&self.store, session, self.now()).await?;
            Ok(session.map(|session| Person { name: session.official.name, form_token: session.csrf, role: session.official.role }))
        })
    }

    fn was_here<'a>(&'a self, session: &'a str) -> Reply<'a, bool> {
        Box::pin(async move { Ok(people::was_signed_in(&self.store, session).await?) })
    }

    fn sign_out<'a>(&'a self, session: &'a str) -> Reply<'a, ()> {
        Box::pin(async move { Ok(people::sign_out(&self.store, session).await?) })
    }

    fn inspections(&self, page: u32) -> Reply<'_, InspectionsView> {
        Box::pin(async move {
            let drawn = newest_list(&self.store).await?;
            Ok(inspections::list((desk::inspections(&self.store).await?, drawn), &self.house.shown(), page))
        })
    }

    fn draw<'a>(&'a self, capacity: u32, who: &'a str) -> Reply<'a, ()> {
        Box::pin(async move {
            inspect(&self.store, Asked { capacity, on: self.day(), seed: None, who: who.to_owned(), at: self.now() }).await?;
            Ok(())
        })
    }

    fn signals(&self, page: u32) -> Reply<'_, SignalsView> {
        Box::pin(async move { Ok(SignalsView::of(self.store.newest_signals(SignalOutcome::Raised).await?, page)) })
    }

    fn agency<'a>(&'a self, licence: &'a str, page: u32) -> Reply<'a, Option<DeskAgencyView>> {
        Box::pin(async move {
            let limit = u64::from(PAGE_ROWS);
            let rows = Rows { skip: u64::from(page.saturating_sub(1)) * limit, limit };
            let found = desk::found_at(&self.store, &Id::new(licence), rows).await?;
            Ok(inspections::agency(licence, found, &self.house.shown(), (page, self.day())))
        })
    }

    fn ties<'a>(&'a self, licence: &'a str) -> Reply<'a, Option<TiesView>> {
        Box::pin(async move {
            let (house, licence, today) = (Arc::clone(&self.house), Id::new(licence), self.day());
            let mut owing = self.store.licences_owing().await?;
            owing.extend(self.store.licences_in_cases().await?);
            let found = tokio::task::spawn_blocking(move || ties_of(&house.shown(), (&house.ties, &owing), &licence, today)).await?;
            let Some(ties) = found else { return Ok(None) };
            let (shown, rules) = (self.house.shown(), &self.dealing_rules);
            let (fresh, store, newest, by) = (Arc::clone(&self.dealings), Arc::clone(&self.store), shown.newest_intake(), rules.clone());
            // Counted to the end and kept, also where nobody waits for it any more.
            let dealings = tokio::spawn(async move { fresh.get(&store, newest, &by).await }).await??;
            let around = Around { shown: &shown, dealings: &dealings, rules, known: today };
            let partners = if ties.holders == 1 { partners_of(around, &ties.licence_no) } else { Vec::new() };
            let near = sanctioned_near(&ties, &partners);
            Ok(Some(TiesView::of(ties, today).with_dealings((partners, near), rules)))
        })
    }

    fn finding<'a>(&'a self, id: &'a str) -> Reply<'a, Option<FindingView>> {
        Box::pin(async move {
            let Some(found) = desk::finding(&self.store, id).await? else { return Ok(None) };
            let name = inspections::name_of(&self.house.shown(), &Id::new(found.agency_licence.as_str()));
            let view = FindingView::of(&found.line, name)?;
            let cited = view.cited();
            let in_book = cited.as_ref().is_some_and(|(id, from)| self.rule(id).is_some_and(|rule| rule.only(&name_of(*from)).is_some()));
            let not_confirmed = cited.and_then(|(id, from)| not_confirmed(&self.house.law, (&id, from), self.day()));
            let acts = self.store.acts_on(&found.finding_id).await?;
            let acts = acts.iter().map(|act| (act.at.with_timezone(&self.settings.zone).date_naive(), act_words(act), act.who.clone())).collect();
            Ok(Some(FindingView { acts, in_book, not_confirmed, sender: Some(found.sender), is_open: found.closed_at.is_none(), ..view }))
        })
    }

    fn dossier<'a>(&'a self, id: &'a str, who: &'a str) -> Reply<'a, Option<DossierView>> {
        Box::pin(async move {
            let (shown, today) = (self.house.shown(), self.day());
            let known = dossier::Desk { law: &self.house.law, register: &shown.register, rates: &shown.rates, today };
            let Some(found) = dossier::read(&self.store, id, known, (who, self.now())).await? else { return Ok(None) };
            let name = inspections::name_of(&shown, found.agency());
            Ok(Some(DossierView::of(found, (id, name), (today, &self.house.law.digest()))?))
        })
    }

    fn names(&self, page: u32, problem: Option<String>) -> Reply<'_, NamesView> {
        Box::pin(async move { Ok(NamesView::of(&name_questions(&self.store, &self.house.shown()).await?, page, problem)) })
    }

    fn judge_name(&self, answer: NameAnswer) -> Reply<'_, Option<String>> {
        Box::pin(async move {
            let NameAnswer { licence_no, name, judged, reason, by } = answer;
            let judgement = NameJudgement { licence_no: Id::new(licence_no.as_str()), name, judged, reason, by, on: self.day() };
            match judge_name(&self.store, &self.house.shown(), &judgement, self.now()).await {
                Ok(()) => Ok(None),
                Err(error @ JudgeNameError::NoQuestion) => Ok(Some(format!("Nothing was kept: {error}."))),
                Err(JudgeNameError::Store(error)) => Err(error.into()),
            }
        })
    }

    fn register_desk<'a>(&'a self, asked: &'a str, who: &'a str) -> Reply<'a, RegisterDeskView> {
        Box::pin(self.desk_of_register(asked, who))
    }

    fn licence<'a>(&'a self, licence: &'a str, chosen: (&'a str, &'a str), who: &'a str) -> Reply<'a, Option<LicenceDeskView>> {
        Box::pin(async move {
            let licence = Id::new(licence);
            let form = self.form_for(&licence, chosen).await?;
            self.licence_view(&licence, (form, ""), who).await
        })
    }

    fn enter<'a>(&'a self, licence: &'a str, form: EventForm, who: &'a str) -> Reply<'a, Option<Outcome>> {
        Box::pin(async move { self.written(&Id::new(licence), form, who).await })
    }

    fn decide<'a>(&'a self, licence: &'a str, decision: (i64, DecisionForm), who: &'a str) -> Reply<'a, Option<Outcome>> {
        Box::pin(async move { self.decided(&Id::new(licence), decision, who).await })
    }

    fn journal(&self) -> Reply<'_, JournalView> {
        Box::pin(async move {
            let line = |Placed { at, entry }: &Placed| {
                let local = entry.at.with_timezone(&self.settings.zone).naive_local();
                JournalLine::of(at.as_ref().map(|head| (head.seq, head.hash.as_str())), local, [&entry.who, &entry.what, &entry.subject])
            };
            Ok(JournalView { entries: self.store.journal_placed(ENTRIES).await?.iter().map(line).collect() })
        })
    }

    fn ready(&self) -> Reply<'_, ()> {
        Box::pin(async move { Ok(self.store.ping().await?) })
    }
}
