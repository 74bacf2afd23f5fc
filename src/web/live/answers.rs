//! What is anybody told? Each question handed to its verb of `flow`, each answer put into its view.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Live, check, law};
use crate::clock;
use crate::flow::assess_fee::{FeeAnswer, FeeQuestion, Known, assess_fee};
use crate::flow::diff_contract::schema::schema;
use crate::flow::diff_contract::{ContractAnswer, ContractQuestion, diff_contract};
use crate::flow::journal;
use crate::flow::list_agencies::{Listed, Wanted, list_agencies};
use crate::flow::look_up::Asked;
use crate::flow::open_house::Shown;
use crate::flow::publish::kept::{self, EditionRead, KeptEdition};
use crate::flow::register_status::{Axes, LicenceAnswer, register_status};
use crate::record::agency::Agency;
use crate::record::chain::Head;
use crate::record::id::{Id, Key};
use crate::statistics::report::CostReport;
use crate::web::about::About;
use crate::web::answers::{AgencyPage, Answers, Reply};
use crate::web::form::LawQuestion;
use crate::web::view::agency::AgencyView;
use crate::web::view::check::{CheckView, Source};
use crate::web::view::from_register::Days;
use crate::web::view::home::HomeView;
use crate::web::view::law::LawView;
use crate::web::view::register::{RegisterRow, RegisterView};
use crate::web::view::rule::RuleView;

impl Answers for Live {
    fn today(&self) -> NaiveDate {
        self.day()
    }

    fn notice(&self) -> Option<String> {
        self.settings.notice.clone()
    }

    fn about(&self) -> &About {
        &self.settings.about
    }

    fn shown(&self) -> Arc<Shown> {
        self.house.shown()
    }

    fn home(&self) -> HomeView {
        HomeView { agencies: self.house.shown().register.rows().agencies.len(), rules: self.house.law.norms().len() }
    }

    fn check(&self, asked: &str) -> CheckView {
        let shown = self.house.shown();
        check::view(shown.check(&Asked::new(asked, self.day())), &shown)
    }

    fn agency(&self, licence: &str, on: NaiveDate) -> Option<AgencyView> {
        let (shown, today) = (self.house.shown(), self.day());
        AgencyView::of(&shown.register, licence, Days { on, today }, source_of(&shown, licence, today))
    }

    fn holders(&self, licence: &str) -> Vec<Agency> {
        self.house.shown().register.agencies(&Key::of(licence)).cloned().collect()
    }

    fn agencies(&self, wanted: &Wanted) -> AgencyPage {
        let shown = self.house.shown();
        let Listed { agencies, more_after } = list_agencies(&shown.register, &shown.order, wanted);
        AgencyPage { rows: agencies.into_iter().map(|agency| RegisterRow::of(&shown.register, agency, wanted.on)).collect(), more_after }
    }

    /// What is known today stands in memory; what was known before stands in the store.
    fn status<'a>(&'a self, licence: &'a str, axes: Axes) -> Reply<'a, Option<LicenceAnswer>> {
        Box::pin(async move {
            let licence = Id::new(licence);
            if axes.known_on != self.day() {
                return Ok(register_status(&self.store, &licence, axes).await?);
            }
            let shown = self.house.shown();
            let Some(answer) = LicenceAnswer::of(&shown.register, &licence, axes) else { return Ok(None) };
            let sources = shown.tellers.words_on(&licence, axes.known_on);
            Ok(Some(LicenceAnswer { sources, ..answer.with_balances(&self.store).await? }))
        })
    }

    fn fees(&self, question: &FeeQuestion) -> FeeAnswer {
        let shown = self.house.shown();
        assess_fee(question, Known { law: &self.house.law, rates: &shown.rates, places: &self.places, today: self.day() })
    }

    fn contracts(&self, question: &ContractQuestion) -> ContractAnswer {
        let shown = self.house.shown();
        diff_contract(question, Known { law: &self.house.law, rates: &shown.rates, places: &self.places, today: self.day() })
    }

    fn contract_form(&self) -> serde_json::Value {
        schema(self.house.law.terms())
    }

    fn register(&self, page: u32) -> RegisterView {
        let shown = self.house.shown();
        RegisterView::of(&shown.register, page, self.day(), sources(&shown))
    }

    fn register_rows(&self) -> Vec<RegisterRow> {
        let (shown, today) = (self.house.shown(), self.day());
        shown.register.rows().agencies.iter().map(|agency| RegisterRow::of(&shown.register, agency, today)).collect()
    }

    fn editions(&self) -> Reply<'_, Vec<KeptEdition>> {
        Box::pin(async move { Ok(kept::editions(&self.store).await?) })
    }

    fn edition(&self, number: u32) -> Reply<'_, Option<Arc<EditionRead>>> {
        Box::pin(async move { Ok(self.shelf.edition(&self.store, number).await?) })
    }

    fn edition_file<'a>(&'a self, number: u32, name: &'a str) -> Reply<'a, Option<Vec<u8>>> {
        Box::pin(async move { Ok(kept::file(&self.store, number, name).await?) })
    }

    fn newest_file<'a>(&'a self, name: &'a str) -> Reply<'a, Option<(u32, Vec<u8>)>> {
        Box::pin(async move { Ok(kept::newest_file(&self.store, name).await?) })
    }

    fn token<'a>(&'a self, licence: &'a str) -> Reply<'a, Option<String>> {
        Box::pin(async move { Ok(self.shelf.tokens(&self.store).await?.get(&Key::of(licence)).cloned()) })
    }

    fn keys(&self) -> Reply<'_, Vec<u8>> {
        Box::pin(async move { Ok(kept::public_keys(&self.store).await?.jwks()?) })
    }

    fn journal_head(&self) -> Reply<'_, (Head, DateTime<Utc>)> {
        let zone = self.settings.zone;
        let until = self.day().pred_opt().map_or_else(|| self.now(), |day| clock::end_of(day, zone));
        Box::pin(async move { Ok((journal::head(&self.store, until).await?, until)) })
    }

    fn statistics(&self) -> Reply<'_, Arc<CostReport>> {
        Box::pin(async move { Ok(self.figures.now(&self.store, self.day()).await?) })
    }

    fn law(&self, question: &LawQuestion) -> LawView {
        LawView::of(&self.house.law, question)
    }

    fn rule(&self, id: &str) -> Option<RuleView> {
        let (book, today) = (&self.house.law, self.day());
        RuleView::of(book, id, today, law::sentences).or_else(|| RuleView::of_model(book, id, today)).or_else(|| RuleView::of_listed(book, id, today))
    }
}

/// Every list that the register is made of.
pub(super) fn sources(shown: &Shown) -> Vec<Source> {
    shown.sources.iter().map(|source| Source { name: source.name.clone().into(), on: source.as_of_on }).collect()
}

/// Whose word a licence is: the day of the list, else the day on which something of this licence became known last.
pub(super) fn source_of(shown: &Shown, licence: &str, known: NaiveDate) -> Source {
    let id = Id::new(licence);
    let name = shown.source_of(&id).map_or_else(Source::none, |source| source.name.clone().into());
    Source { name, on: shown.last_word_on(&id, known) }
}
