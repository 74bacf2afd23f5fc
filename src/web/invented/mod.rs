//! What would the pages say of a small invented world? Answers without register, law or store: for tests of pages and for looking at them.

pub mod account;
mod agency_files;
mod alerts;
mod cases;
mod counter;
mod listening;
pub mod programs;
mod texts;
mod triage;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use crate::edition::archive::{ARCHIVE, pack};
use crate::edition::files::TOKENS;
use crate::flow::assess_fee::{Exchange, FeeAnswer, FeeQuestion, Headline, ItemLine};
use crate::flow::cost_statistics::counting;
use crate::flow::diff_contract::schema::schema;
use crate::flow::diff_contract::{ContractAnswer, ContractQuestion};
use crate::flow::law::term_list;
use crate::flow::list_agencies::{Listed, Wanted, list_agencies};
use crate::flow::open_house::Shown;
use crate::flow::places::Help;
use crate::flow::publish::kept::{EditionRead, KeptEdition};
use crate::flow::publish::shelf::by_licence;
use crate::flow::register_status::{Axes, LicenceAnswer};
use crate::record::agency::Agency;
use crate::record::chain::Head;
use crate::record::code::Code;
use crate::record::id::{Id, Key};
use crate::record::licence::Status;
use crate::record::official::Role;
use crate::record::said::Said;
use crate::record::words::country_said;
use crate::statistics::jobs::Jobs;
use crate::statistics::report::CostReport;
use crate::web::about::About;
use crate::web::answers::{AgencyPage, Answers, Desk, NameAnswer, Outcome, Person, Reply};
use crate::web::form::LawQuestion;
use crate::web::form::event::{DecisionForm, EventForm};
use crate::web::say::Sentence;
use crate::web::view::View;
use crate::web::view::agency::AgencyView;
use crate::web::view::check::{Candidate, CheckView, Differs, Piece};
use crate::web::view::desk::{DeskAgencyView, InspectionsView};
use crate::web::view::dossier::DossierView;
use crate::web::view::finding::{self, FindingView};
use crate::web::view::home::HomeView;
use crate::web::view::journal::JournalView;
use crate::web::view::law::LawView;
use crate::web::view::licence_desk::LicenceDeskView;
use crate::web::view::names::NamesView;
use crate::web::view::register::{PAGE_ROWS, RegisterRow, RegisterView};
use crate::web::view::register_desk::RegisterDeskView;
use crate::web::view::rule::RuleView;
use crate::web::view::sample_contracts;
use crate::web::view::sample_dossier;
use crate::web::view::sample_editions;
use crate::web::view::sample_fees;
use crate::web::view::sample_licence;
use crate::web::view::signals::SignalsView;
use crate::web::view::ties::TiesView;
use crate::web::view::verdict::Verdict;
use crate::web::view::words::place_words;
use crate::web::view::{sample_index, sample_register};

/// Two agencies that resemble each other, one list of a hundred, one rule, one inspector, one finding.
#[derive(Debug, Clone, Copy, Default)]
pub struct Invented;

/// The invented inspector's name.
pub const INSPECTOR: &str = "inspector";
/// The invented inspector's password.
pub const PASSWORD: &str = "invented password";
const SESSION: &str = "invented-session";
/// The secret of an invented session that has ended.
pub const ENDED: &str = "ended-session";
const NAME: &str = "Amihan Example Overseas";
const LICENCE: &str = "XX-LB-0010";

impl Answers for Invented {
    fn today(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default()
    }

    fn notice(&self) -> Option<String> {
        Some("Invented data for demonstration. No agency on these pages is real.".into())
    }

    fn about(&self) -> &About {
        &sample_index::ABOUT
    }

    fn shown(&self) -> Arc<Shown> {
        sample_index::shown()
    }

    fn home(&self) -> HomeView {
        HomeView { agencies: 100, rules: 3 }
    }

    fn check(&self, asked: &str) -> CheckView {
        let key = Key::of(asked);
        let agency = Candidate::new(NAME, LICENCE, "PH");
        let nothing = CheckView { asked: asked.into(), as_of: self.today(), ..CheckView::nothing_asked(self.today()) };
        if key == Key::of(NAME) || key == Key::of(LICENCE) {
            let mut licensed = CheckView::samples().swap_remove(0);
            licensed.asked = asked.into();
            return licensed;
        }
        if key.as_str().starts_with("amihan") {
            let (verdict, reasons) = (
                Some(Verdict::of_check("did-you-mean")),
                vec![Sentence::plain("check-sentence-did-you-mean", "No agency is registered under exactly these words.")],
            );
            let differs = vec![Differs { typed: Some(Piece::of("Exmple")), registered: Some(Piece::of("Ex[a]mple")) }];
            return CheckView { verdict, reasons, candidates: vec![Candidate { differs, ..agency }], ..nothing };
        }
        CheckView {
            verdict: Some(Verdict::of_check("not-found")),
            reasons: vec![Sentence::plain("check-nothing-near", "No name, licence number, phone or page of this register is near to these words.")],
            next_steps: vec![Sentence::plain("check-step-ask-number", "Ask for the licence number and check again with it. Pay nothing before that.")],
            ..nothing
        }
    }

    fn agency(&self, licence: &str, on: NaiveDate) -> Option<AgencyView> {
        let found = Key::of(licence) == Key::of(LICENCE);
        found.then(|| AgencyView { on, is_today: on == self.today(), ..AgencyView::sample(Status::Licensed) })
    }

    fn holders(&self, licence: &str) -> Vec<Agency> {
        sample_register::register().0.agencies(&Key::of(licence)).cloned().collect()
    }

    fn agencies(&self, wanted: &Wanted) -> AgencyPage {
        let (register, order) = sample_register::register();
        let Listed { agencies, more_after } = list_agencies(register, order, wanted);
        AgencyPage { rows: agencies.into_iter().map(|agency| RegisterRow::of(register, agency, wanted.on)).collect(), more_after }
    }

    fn status<'a>(&'a self, licence: &'a str, axes: Axes) -> Reply<'a, Option<LicenceAnswer>> {
        let others = || LicenceAnswer::of(&sample_register::register().0, &Id::new(licence), axes);
        ready(sample_licence::answer(licence, axes).or_else(others))
    }

    fn fees(&self, question: &FeeQuestion) -> FeeAnswer {
        let FeeQuestion { origin, destination, on, .. } = question;
        let (origin, destination, on) = (*origin, *destination, *on);
        let way = format!("{} to {}", origin.name(), destination.name());
        let question_words = Said::new("fees-way", way).with("origin", country_said(origin)).with("destination", country_said(destination));
        match sample_fees::answer().filter(|_| origin.code() == "BD") {
            Some(known) => FeeAnswer { question: question_words, origin, destination, on, ..known },
            None => FeeAnswer {
                verdict: Headline::NoRule,
                words: Headline::NoRule.words(),
                question: question_words,
                origin,
                destination,
                on,
                items: question.asked.iter().map(|(item, money)| ItemLine { asked: vec![*money], ..sample_fees::unknown_item(*item) }).collect(),
                too_much: Vec::new(),
                in_all: Vec::new(),
                shared: Vec::new(),
                depends_on: Vec::new(),
                unknown: Vec::new(),
                next_steps: Headline::NoRule.next_steps(),
                ask_for: Vec::new(),
                help: Help {
                    offices: Vec::new(),
                    not_known: vec![origin, destination],
                    look_for: vec![Said::new("look-for-origin", "The labour ministry.").with("country", country_said(origin))],
                },
                exchange: Exchange::default(),
                findings: Vec::new(),
                rule_book: "sha256:0a1b2c".into(),
            },
        }
    }

    fn contracts(&self, question: &ContractQuestion) -> ContractAnswer {
        sample_contracts::answer(question, self.today())
    }

    fn contract_form(&self) -> serde_json::Value {
        schema(&term_list().unwrap_or_default())
    }

    fn register(&self, page: u32) -> RegisterView {
        let all = self.register_rows();
        let (size, skipped) = (PAGE_ROWS as usize, (page.saturating_sub(1) as usize).saturating_mul(PAGE_ROWS as usize));
        let pages = u32::try_from(all.len().div_ceil(size)).unwrap_or(u32::MAX);
        let total = all.len();
        let template = RegisterView::samples().swap_remove(0);
        RegisterView { rows: all.into_iter().skip(skipped).take(size).collect(), page, pages, total, ..template }
    }

    fn register_rows(&self) -> Vec<RegisterRow> {
        (0..100).zip(Status::ALL.iter().cycle()).map(|(n, status)| RegisterRow::sample(n, *status)).collect()
    }

    fn editions(&self) -> Reply<'_, Vec<KeptEdition>> {
        ready(sample_editions::all().iter().rev().map(|(read, _)| read.kept.clone()).collect())
    }

    fn edition(&self, number: u32) -> Reply<'_, Option<Arc<EditionRead>>> {
        ready(sample_editions::all().iter().map(|(read, _)| read).find(|read| read.kept.number == number).cloned().map(Arc::new))
    }

    fn edition_file<'a>(&'a self, number: u32, name: &'a str) -> Reply<'a, Option<Vec<u8>>> {
        let found = sample_editions::all().iter().find(|(read, _)| read.kept.number == number);
        ready(found.and_then(|(_, files)| if name == ARCHIVE { pack(files).ok() } else { files.get(name).cloned() }))
    }

    fn newest_file<'a>(&'a self, name: &'a str) -> Reply<'a, Option<(u32, Vec<u8>)>> {
        let newest_first = sample_editions::all().iter().rev();
        ready(newest_first.into_iter().find_map(|(read, files)| Some((read.kept.number, files.get(name)?.clone()))))
    }

    fn token<'a>(&'a self, licence: &'a str) -> Reply<'a, Option<String>> {
        let tokens = sample_editions::all().iter().rev().find_map(|(_, files)| files.get(TOKENS));
        ready(tokens.and_then(|bytes| by_licence(bytes).remove(&Key::of(licence))))
    }

    fn keys(&self) -> Reply<'_, Vec<u8>> {
        ready(sample_editions::keys().jwks().unwrap_or_default())
    }

    fn journal_head(&self) -> Reply<'_, (Head, DateTime<Utc>)> {
        ready((Head::default(), DateTime::UNIX_EPOCH))
    }

    fn statistics(&self) -> Reply<'_, Arc<CostReport>> {
        let counting = counting().unwrap_or_default();
        let nobody = Jobs::new(&counting).count(self.today(), counting.reference_years);
        ready(Arc::new(CostReport::new(&nobody, &counting, (self.today(), counting.reference_years))))
    }

    fn law(&self, question: &LawQuestion) -> LawView {
        let origin = question.origin.map(|c| place_words(c.code()));
        let all = LawView::samples().swap_remove(0);
        LawView { on: question.on, groups: all.groups.into_iter().filter(|_| origin.as_deref() != Some("Norway")).collect(), ..all }
    }

    fn rule(&self, id: &str) -> Option<RuleView> {
        RuleView::samples().into_iter().find(|rule| rule.id == id)
    }
}

impl Desk for Invented {
    fn who<'a>(&'a self, session: &'a str) -> Reply<'a, Option<Person>> {
        match session {
            SESSION => ready(Some(Person { name: INSPECTOR.into(), form_token: "0a1b2c3d".into(), role: Role::Registrar })),
            "broken" => Box::pin(std::future::ready(Err("the invented store at /var/secret is broken".into()))),
            // A session for each role is named after it.
            other => ready(Role::parse(other).ok().map(|role| Person { name: format!("the {role}"), form_token: "0a1b2c3d".into(), role })),
        }
    }

    fn was_here<'a>(&'a self, session: &'a str) -> Reply<'a, bool> {
        ready(session == ENDED)
    }

    fn sign_out<'a>(&'a self, _: &'a str) -> Reply<'a, ()> {
        ready(())
    }

    fn inspections(&self, page: u32) -> Reply<'_, InspectionsView> {
        ready(InspectionsView { page, ..InspectionsView::samples().swap_remove(0) })
    }

    fn draw<'a>(&'a self, _: u32, _: &'a str) -> Reply<'a, ()> {
        ready(())
    }

    fn signals(&self, page: u32) -> Reply<'_, SignalsView> {
        ready(SignalsView { page, ..SignalsView::samples().swap_remove(0) })
    }

    fn agency<'a>(&'a self, licence: &'a str, page: u32) -> Reply<'a, Option<DeskAgencyView>> {
        let found = Key::of(licence) == Key::of(LICENCE);
        ready(found.then(|| DeskAgencyView { page, ..DeskAgencyView::samples().swap_remove(0) }))
    }

    fn ties<'a>(&'a self, licence: &'a str) -> Reply<'a, Option<TiesView>> {
        ready((Key::of(licence) == Key::of(LICENCE)).then(|| TiesView::samples().swap_remove(0)))
    }

    fn names(&self, page: u32, problem: Option<String>) -> Reply<'_, NamesView> {
        ready(NamesView { page, problem, ..NamesView::samples().swap_remove(1) })
    }

    fn judge_name(&self, _: NameAnswer) -> Reply<'_, Option<String>> {
        ready(None)
    }

    fn register_desk<'a>(&'a self, asked: &'a str, _: &'a str) -> Reply<'a, RegisterDeskView> {
        let samples = RegisterDeskView::samples();
        let view = samples.into_iter().nth(if asked.is_empty() { 2 } else { 0 });
        Box::pin(std::future::ready(view.map(|view| RegisterDeskView { asked: asked.to_owned(), ..view }).ok_or_else(|| "no sample".into())))
    }

    fn licence<'a>(&'a self, licence: &'a str, (mark, does): (&'a str, &'a str), _: &'a str) -> Reply<'a, Option<LicenceDeskView>> {
        let form = EventForm { does: does.to_owned(), of: mark.to_owned(), ..EventForm::default() };
        let view = LicenceDeskView::sample();
        ready((Key::of(licence) == Key::of(LICENCE)).then_some(if mark.is_empty() { view } else { LicenceDeskView { form, ..view } }))
    }

    fn enter<'a>(&'a self, licence: &'a str, form: EventForm, _: &'a str) -> Reply<'a, Option<Outcome>> {
        let again = |form| Outcome::Again(Box::new(LicenceDeskView { form, ..LicenceDeskView::samples().swap_remove(2) }));
        let is_known = Key::of(licence) == Key::of(LICENCE);
        ready(is_known.then(|| if form.why.is_empty() { again(form) } else { Outcome::Written(LICENCE.to_owned()) }))
    }

    fn decide<'a>(&'a self, licence: &'a str, (_, form): (i64, DecisionForm), _: &'a str) -> Reply<'a, Option<Outcome>> {
        let stale = || Outcome::Stale(Box::new(LicenceDeskView::samples().swap_remove(1)));
        let is_known = Key::of(licence) == Key::of(LICENCE);
        ready(is_known.then(|| if form.why.is_empty() { stale() } else { Outcome::Written(LICENCE.to_owned()) }))
    }

    fn dossier<'a>(&'a self, id: &'a str, _: &'a str) -> Reply<'a, Option<DossierView>> {
        ready((finding::sample().finding_id() == id).then(sample_dossier::sample))
    }

    fn finding<'a>(&'a self, id: &'a str) -> Reply<'a, Option<FindingView>> {
        ready((finding::sample().finding_id() == id).then(|| FindingView::samples().swap_remove(0)))
    }

    fn journal(&self) -> Reply<'_, JournalView> {
        ready(JournalView::samples().swap_remove(1))
    }

    fn ready(&self) -> Reply<'_, ()> {
        ready(())
    }
}

fn ready<'a, T: Send + 'a>(value: T) -> Reply<'a, T> {
    Box::pin(std::future::ready(Ok(value)))
}
