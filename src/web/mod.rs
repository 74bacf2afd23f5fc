//! Which pages are there, and who may open them? The whole site map on one screen.
//!
//! A request walks from here into `public/`, `desk/` or `api/`, asks [`answers`], fills a struct of [`view`] and is
//! rendered by [`page`]. [`live`] answers from the real house, [`invented`] from a small world for looking at pages.
//! What programs do for people is open to a [`program`] with a token alone. Errors become pages in [`error`] alone; addresses are written
//! in [`path`] alone. [`text`] answers telephones. What programs may ask is written down in [`openapi`], how often they may in [`pace`];
//! `tag` marks whatever may be kept. [`say`] has the words of every language, [`speech`] those that somebody spoke, and [`phone`] what a
//! phone does beside a page.

pub mod about;
pub mod account;
pub mod agency_files;
pub mod alerts;
pub mod answers;
mod api;
mod aside;
mod bonds;
pub mod casework;
pub mod counter;
mod desk;
pub mod door;
pub mod error;
pub mod form;
pub mod guard;
pub mod inspector;
pub mod invented;
pub mod lang;
pub mod listening;
pub mod live;
pub mod openapi;
pub mod pace;
pub mod page;
pub mod path;
pub mod phone;
pub mod program;
mod public;
pub mod say;
pub mod serve;
pub mod speech;
pub mod state;
mod tag;
pub mod text;
pub mod triage;
pub mod view;

use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post, put};
use axum::{Router, middleware};
use tower_http::compression::CompressionLayer;

use state::AppState;

/// The site. Every page works without a script, a cookie or an account but those under `/desk`.
pub fn site(state: AppState) -> Router {
    let open = Router::new()
        .route(path::HOME, get(public::home::home))
        .route(path::CHECK, get(public::check::check))
        .route(path::AGENCY, get(public::agency::agency))
        .route(path::AGENCY_FEED, get(public::feed::of_agency))
        .route(path::FEES, get(public::fees::fees))
        .route(path::VERIFY, get(public::verify::form).post(public::verify::check))
        .route(path::EVIDENCE, get(public::agency::evidence))
        .route(path::CERTIFICATE, get(public::verify::certificate))
        .route(path::CONTRACTS, get(public::contracts::form).post(public::contracts::compare))
        .route(path::HELP, get(public::complaints::help))
        .route(path::PRIVACY, get(public::privacy::privacy))
        .route(path::KEPT, get(public::kept::kept))
        .route(path::REGISTER, get(public::register::register))
        .route(path::REGISTER_CSV, get(public::register::as_csv))
        .route(path::REGISTER_JSON, get(public::register::as_json))
        .route(path::EDITION, get(public::editions::edition))
        .route(path::EDITION_FILE, get(public::editions::file))
        .route(path::REGISTER_PACKAGE, get(public::editions::newest_package))
        .route(path::STATUS_LIST, get(public::editions::newest_status_list))
        .route(path::REGISTER_FEED, get(public::feed::changes))
        .route(path::KEYS, get(public::editions::keys))
        .route(path::JOURNAL_HEAD, get(public::journal::head))
        .route(path::STATISTICS, get(public::statistics::statistics))
        .route(path::STATISTICS_CSV, get(public::statistics::as_csv))
        .route(path::STATISTICS_JSON, get(public::statistics::as_json))
        .route(path::STATISTICS_SDG, get(public::statistics::as_sdg))
        .route(path::LAW, get(public::law::law))
        .route(path::RULE, get(public::law::rule))
        .route(path::VERSION, get(public::law::version))
        .route(path::STYLE, get(public::assets::style))
        .route(path::COUNTER_STYLE, get(public::assets::counter_style))
        .route(path::SCRIPT, get(public::assets::script))
        .route(path::WORKER, get(public::assets::worker))
        .route(path::PAGE_SCRIPT, get(public::assets::page_script))
        .route(path::DESK_SCRIPT, get(public::assets::desk_script))
        .route(path::KEEPER, get(public::assets::keeper))
        .route(path::ICON, get(public::assets::icon))
        .route(path::MANIFEST, get(public::assets::manifest))
        .route(path::OPENAPI, get(public::docs::openapi))
        .route(path::API_DOCS, get(public::docs::first))
        .route(path::API_PART, get(public::docs::part))
        .route(path::API_CHECK, get(api::check))
        .route(path::API_AGENCIES, get(api::agencies::agencies))
        .route(path::API_AGENCY, get(api::agencies::agency))
        .route(path::API_STATUS, get(api::status))
        .route(path::API_EVENTS, get(api::agencies::events))
        .route(path::API_FEES, post(api::fees))
        .route(path::API_VERIFY, post(api::verify::verify))
        .route(path::API_CONTRACTS, post(api::contracts::diff))
        .route(path::API_FORM, get(api::contracts::form_schema))
        .route(path::API_RULES, get(api::law::rules))
        .route(path::API_RULE, get(api::law::rule))
        .route(path::API_VERSION, get(api::law::version))
        .route(path::API_EDITIONS, get(api::editions::editions))
        .route(path::API_EDITION, get(api::editions::edition))
        .route(path::API_EDITION_FILE, get(api::editions::file))
        .route(path::API_CHANGES, get(api::changes::changes))
        .route(path::API_STATISTICS, get(api::statistics))
        .route(path::OPEN_DATA, get(public::open_data::page))
        .route(path::CATALOG, get(public::open_data::catalog))
        .route(path::REGISTER_FTM, get(public::open_data::entities))
        .route(path::RECONCILE, get(api::reconcile::get).post(api::reconcile::post).options(api::reconcile::preflight))
        .route(path::RECONCILE_PREVIEW, get(api::reconcile::preview))
        .route(path::RECONCILE_VIEW, get(api::reconcile::view))
        .route(path::RECONCILE_PROPERTIES, get(api::reconcile::proposals))
        .route(path::RECONCILE_ENTITIES, get(api::reconcile::entities))
        .route(path::RECONCILE_SUGGEST_PROPERTIES, get(api::reconcile::properties))
        .route(path::RECONCILE_TYPES, get(api::reconcile::types))
        // Pages behind sign-in stay uncompressed: a secret and a visitor's words in one compressed body can be guessed by its length.
        .layer(middleware::from_fn(tag::give))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn(tag::weaken));
    // A code and a visitor's words in one body: uncompressed, as behind sign-in.
    let complaints = Router::new()
        .route(path::COMPLAINTS, get(public::complaints::start))
        .route(path::COMPLAINT_NEW, get(public::complaints::first).post(public::complaints::ask))
        .route(path::COMPLAINT_FOLLOW, get(public::complaints::start).post(public::complaints::follow))
        .route(path::COMPLAINT, get(public::complaints::by_address))
        .route(path::FEEDBACK, get(public::feedback::start).post(public::feedback::ask));
    // Pictures and sounds are small already, and a sound is sent in the parts that a player asks for.
    let small = Router::new()
        .route(path::ICON_SMALL, get(public::assets::icon_small))
        .route(path::ICON_LARGE, get(public::assets::icon_large))
        .route(path::ICON_MASKABLE, get(public::assets::icon_maskable))
        .route(path::SPEECH, get(public::speech::recording));
    let desk = Router::new()
        .route(path::DESK, get(desk::inspections::inspections).post(desk::inspections::draw))
        .route(path::DESK_SIGNALS, get(desk::inspections::signals))
        .route(path::DESK_FINDINGS, get(desk::queue::queue).post(desk::queue::triage))
        .route(path::DESK_VIEWS, post(desk::queue::change_view))
        .route(path::DESK_TABLE, get(desk::tables::table))
        .route(path::DESK_COMPLAINTS_TABLE, get(desk::tables::complaints))
        .route(path::DESK_AGENCY_TABLE, get(desk::tables::agency))
        .route(path::DESK_AGENCY, get(desk::agency::agency))
        .route(path::DESK_PLACEMENTS, get(desk::agency::placements))
        .route(path::DESK_FEES, get(desk::agency::fees))
        .route(path::DESK_RATES, get(desk::agency::rates))
        .route(path::DESK_AGENCY_SHEET, get(desk::agency::table))
        .route(path::DESK_TIES, get(desk::ties::ties))
        .route(path::DESK_NAMES, get(desk::names::names).post(desk::names::judge))
        .route(path::DESK_ALERTS, get(desk::alerts::alerts).post(desk::alerts::see))
        .route(path::FINDING, get(desk::finding::finding))
        .route(path::DOSSIER, get(desk::dossier::dossier))
        .route(path::CLAIM, get(desk::dossier::claim))
        .route(path::DESK_REGISTER, get(desk::register::register))
        .route(path::DESK_LICENCE, get(desk::register::licence).post(desk::register::enter))
        .route(path::DESK_ENTRY, post(desk::register::decide))
        .route(path::DESK_CASES, get(desk::cases::queue).post(desk::cases::open))
        .route(path::DESK_CASE, get(desk::cases::case).post(desk::cases::investigate))
        .route(path::DESK_CASE_NOTICE, get(desk::case_papers::notice))
        .route(path::DESK_CASE_DECISION, get(desk::case_papers::decision).post(desk::cases::decide))
        .route(path::DESK_CASE_REGISTER, post(desk::cases::enter))
        .route(path::DESK_CASE_PIECE, get(desk::case_evidence::piece))
        .route(path::DESK_CASE_DISCLOSED, get(desk::case_evidence::for_the_agency))
        .route(path::DESK_CASE_WORKER, get(desk::case_papers::worker))
        .route(path::DESK_CASE_FILE, get(desk::cases::court_file))
        .route(path::DESK_COMPLAINTS, get(desk::complaints::queue))
        .route(path::DESK_COMPLAINT_NEW, get(desk::complaints::blank).post(desk::complaints::key))
        .route(path::DESK_COMPLAINT, get(desk::complaints::complaint).post(desk::complaints::act))
        .route(path::DESK_CONTACT, post(desk::complaints::contact))
        .route(path::DESK_PAPER, get(desk::complaints::paper))
        .route(path::DESK_FEEDBACK, get(desk::feedback::blank).post(desk::feedback::sent))
        .route(path::DESK_JOURNAL, get(desk::journal::journal))
        .route(path::SIGN_IN, get(desk::sign_in::form).post(desk::sign_in::sign_in))
        .route(path::SECOND_STEP, post(desk::sign_in::second_step))
        .route(path::OIDC, get(desk::oidc::send))
        .route(path::OIDC_BACK, get(desk::oidc::back))
        .route(path::ACCOUNT, get(desk::account::account).post(desk::account::act))
        .route(path::SIGN_OUT, post(desk::sign_in::sign_out))
        // That a form is there and no page would tell a stranger of it.
        .method_not_allowed_fallback(public::not_found);
    let programs = Router::new()
        .route(path::API_EVENTS, put(api::entries::enter))
        .route(path::API_ENTRIES, get(api::entries::entries))
        .route(path::API_WEBHOOKS, get(api::webhooks::webhooks).post(api::webhooks::subscribe))
        .route(path::API_WEBHOOK, get(api::webhooks::webhook).delete(api::webhooks::unsubscribe))
        .route(path::API_DELIVERIES, get(api::webhooks::deliveries));
    let telephones = Router::new()
        .route(path::TEXT_SMS, post(text::sms::plain))
        .route(path::TEXT_SMS_OF, post(text::sms::of_gateway))
        .route(path::TEXT_USSD, post(text::ussd::plain))
        .route(path::TEXT_USSD_OF, post(text::ussd::of_gateway));
    let health = Router::new().route(path::HEALTH, get(public::health::alive)).route(path::READY, get(public::health::ready));

    let routes = open.merge(complaints).merge(small).merge(desk).merge(programs).merge(telephones).merge(health).fallback(public::not_found);
    let paced = routes.layer(middleware::from_fn_with_state(state.clone(), pace::keep));
    // A photograph over a slow line takes its time; nothing else may be so large or so slow.
    let photographs = Router::new()
        .route(path::COMPLAINT_PAPER, get(public::complaints::start).post(public::complaints::attach))
        .route(path::DESK_CASE_EVIDENCE, post(desk::case_evidence::add))
        .route(path::DESK_CASE_REDACT, get(desk::case_evidence::redaction).post(desk::case_evidence::redact))
        .layer(DefaultBodyLimit::disable());
    let whole = guard::limits(paced, guard::FORM)
        .merge(guard::limits(photographs, guard::PHOTOGRAPH))
        .layer(middleware::from_fn_with_state(state.clone(), error::dress))
        .layer(middleware::from_fn_with_state(state.clone(), guard::headers))
        .with_state(state);
    // Around the whole, for a route adds its methods to the answer after all that stands around the route.
    Router::new().fallback_service(whole).layer(middleware::from_fn(guard::tell_no_methods))
}
