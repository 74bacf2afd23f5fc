//! What does each page need to know? One struct a page, each with samples that every test of pages renders.

pub mod account;
pub mod agency;
pub mod agency_fees;
pub mod agency_file;
pub mod agency_placements;
pub mod agency_rates;
pub mod agency_sheets;
pub mod alerts;
pub mod case;
pub mod cases;
pub mod certificate;
pub mod check;
pub mod choices;
pub mod complaint;
pub mod complaint_desk;
pub mod complaint_form;
pub mod complaint_keyed;
pub mod complaint_words;
pub mod contract_form;
pub mod contracts;
pub mod dealings;
pub mod desk;
pub mod docs;
pub mod dossier;
pub mod edition;
pub mod edition_words;
pub mod error;
pub mod evidence;
pub mod feedback;
pub mod feedback_desk;
pub mod fees;
pub mod finding;
pub mod format;
pub mod from_contracts;
pub mod from_document;
pub mod from_fees;
pub mod from_law;
pub mod from_lists;
pub mod from_models;
pub mod from_register;
pub mod home;
pub mod journal;
pub mod kept;
pub mod law;
pub mod licence_desk;
pub mod licence_words;
pub mod matrix;
pub mod names;
pub mod open_data;
pub mod plot;
pub mod preview;
pub mod privacy;
pub mod queue;
pub mod queue_words;
pub mod register;
pub mod register_desk;
pub mod rule;
pub mod sample_agency_file;
pub mod sample_cases;
pub mod sample_complaints;
pub mod sample_contracts;
pub mod sample_dossier;
pub mod sample_editions;
pub mod sample_fees;
pub mod sample_index;
pub mod sample_licence;
pub mod sample_queue;
pub mod sample_register;
pub mod second_step;
pub mod sign_in;
pub mod signals;
pub mod statistics;
pub mod tabled;
pub mod term_words;
pub mod ties;
pub mod triage;
pub mod verdict;
pub mod verify;
pub mod verify_words;
pub mod voices;
pub mod wages;
pub mod words;

use serde::Serialize;

use super::inspector::Inspector;
use super::page::{Pages, Site};

/// What a page shows.
pub trait View: Serialize {
    /// The template, under `html/`.
    const TEMPLATE: &'static str;
    /// Whether the page is behind sign-in.
    const AT_DESK: bool = false;

    /// Invented contents that reach every branch of the template.
    fn samples() -> Vec<Self>
    where
        Self: Sized;
}

/// A sample that was rendered.
#[derive(Debug)]
pub struct Rendered {
    /// Template and number of the sample.
    pub name: String,
    /// The page.
    pub html: Result<String, minijinja::Error>,
}

/// Every sample of every page, rendered. A page that is missing here is not tested: add it.
#[must_use]
pub fn every_sample(pages: &Pages, site: &Site, inspector: &Inspector) -> Vec<Rendered> {
    let mut all = Vec::new();
    let out = &mut Renderer { pages, site, inspector: Some(inspector), all: &mut all };
    out.add::<home::HomeView>();
    out.add::<privacy::PrivacyView>();
    out.add::<kept::KeptView>();
    out.add::<check::CheckView>();
    out.add::<agency::AgencyView>();
    out.add::<fees::FeesView>();
    out.add::<contracts::ContractsView>();
    out.add::<complaint_form::ComplaintStartView>();
    out.add::<complaint_form::ComplaintFormView>();
    out.add::<complaint_form::HelpView>();
    out.add::<complaint::FollowView>();
    out.add::<feedback::FeedbackStartView>();
    out.add::<feedback::FeedbackFormView>();
    out.add::<feedback::FeedbackThanksView>();
    out.add::<verify::VerifyView>();
    out.add::<certificate::CertificateView>();
    out.add::<evidence::EvidenceView>();
    out.add::<register::RegisterView>();
    out.add::<preview::PreviewView>();
    out.add::<open_data::OpenDataView>();
    out.add::<edition::EditionView>();
    out.add::<law::LawView>();
    out.add::<rule::RuleView>();
    out.add::<statistics::StatisticsView>();
    out.add::<docs::DocsView>();
    out.add::<error::ErrorView>();
    out.add::<sign_in::SignInView>();
    out.add::<second_step::SecondStepView>();
    out.add::<account::AccountView>();
    out.add::<journal::JournalView>();
    out.add::<desk::InspectionsView>();
    out.add::<desk::DeskAgencyView>();
    out.add::<queue::QueueView>();
    out.add::<triage::TriageView>();
    out.add::<agency_placements::AgencyPlacementsView>();
    out.add::<agency_fees::AgencyFeesView>();
    out.add::<agency_rates::AgencyRatesView>();
    out.add::<ties::TiesView>();
    out.add::<signals::SignalsView>();
    out.add::<finding::FindingView>();
    out.add::<names::NamesView>();
    out.add::<alerts::AlertsView>();
    out.add::<dossier::DossierView>();
    out.add::<dossier::ClaimView>();
    out.add::<register_desk::RegisterDeskView>();
    out.add::<licence_desk::LicenceDeskView>();
    out.add::<complaint_desk::QueueView>();
    out.add::<complaint_desk::ComplaintDeskView>();
    out.add::<complaint_keyed::KeyedView>();
    out.add::<cases::CasesView>();
    out.add::<case::CaseView>();
    out.add::<case::paper::CasePaperView>();
    out.add::<case::worker_paper::WorkerPaperView>();
    out.add::<case::redaction::RedactionView>();
    out.add::<feedback_desk::FeedbackDeskView>();
    all
}

/// The samples of pages that can be heard.
#[must_use]
pub fn heard_samples(pages: &Pages, site: &Site) -> Vec<Rendered> {
    let mut all = Vec::new();
    let out = &mut Renderer { pages, site, inspector: None, all: &mut all };
    out.add::<home::HomeView>();
    out.add::<check::CheckView>();
    out.add::<agency::AgencyView>();
    out.add::<fees::FeesView>();
    out.add::<contracts::ContractsView>();
    out.add::<complaint_form::HelpView>();
    all
}

struct Renderer<'a> {
    pages: &'a Pages,
    site: &'a Site,
    inspector: Option<&'a Inspector>,
    all: &'a mut Vec<Rendered>,
}

impl Renderer<'_> {
    fn add<V: View>(&mut self) {
        let runs_script = self.site.runs_script && V::TEMPLATE.starts_with("public/");
        let site = Site { inspector: self.inspector.filter(|_| V::AT_DESK).cloned(), runs_script, ..self.site.clone() };
        for (n, view) in V::samples().iter().enumerate() {
            self.all.push(Rendered { name: format!("{} {}", V::TEMPLATE, n + 1), html: self.pages.render(view, &site) });
        }
    }
}
