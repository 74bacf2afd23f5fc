//! `/complaints`: tell us what happened, and follow it by a code. Nothing that is typed stands in an address, no cookie is set, and no page
//! is kept by anybody.

use axum::Form;
use axum::extract::multipart::Multipart;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use crate::flow::complaints::follow::{Granted, Wish};
use crate::flow::complaints::paper::PaperRefusal;
use crate::record::complaint::code::ComplaintCode;
use crate::record::hex::hex;
use crate::record::place::Country;
use crate::record::said::Said;
use crate::web::error::PageError;
use crate::web::form::complaint::{ComplaintForm, Go, Step};
use crate::web::pace::Asker;
use crate::web::page::{Keep, Page};
use crate::web::say::Sentence;
use crate::web::state::AppState;
use crate::web::view::complaint::{FollowView, HelpLines, Note, PhoneView};
use crate::web::view::complaint_form::{ComplaintFormView, ComplaintStartView, HelpView};

/// What whoever has the code sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    code: String,
    wish: String,
    text: String,
    item: String,
}

/// The way of a worker.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Way {
    origin: String,
    destination: String,
}

/// The page before the questions.
pub async fn start(page: Page) -> Result<Response, PageError> {
    page.show(&ComplaintStartView { was_wrong: false }, Keep::Nobody)
}

/// The first question.
pub async fn first(page: Page) -> Result<Response, PageError> {
    let form = ComplaintForm { ticket: ticket(), ..ComplaintForm::default() };
    page.show(&ComplaintFormView::of(form, Step::What, Vec::new()), Keep::Nobody)
}

/// The next question; after the last one, the code.
pub async fn ask(page: Page, State(state): State<AppState>, Asker(who): Asker, Form(pairs): Form<Vec<(String, String)>>) -> Result<Response, PageError> {
    let (mut form, step, go) = ComplaintForm::of(pairs);
    if form.ticket.is_empty() {
        form.ticket = ticket();
    }
    let today = state.answers.today();
    let (step, errors) = match go {
        Go::Send => match form.read(page.lang(), today) {
            Ok(draft) => {
                state.complaints.may_file(who)?;
                let code = state.complaints.reception.file(draft).await?.code;
                return filed(&page, &state, &code).await;
            }
            Err(wrong) => wrong,
        },
        Go::Back => (step.back(), Vec::new()),
        Go::Skip => {
            form.skip(step);
            (step.next(), Vec::new())
        }
        Go::Next => {
            let wrong = form.wrong(step, today);
            (if wrong.is_empty() { step.next() } else { step }, wrong)
        }
    };
    let refused = !errors.is_empty();
    let mut response = page.show(&ComplaintFormView::of(form, step, errors), Keep::Nobody)?;
    if refused {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The complaint of a code in the address, for whoever keeps it there.
pub async fn by_address(page: Page, State(state): State<AppState>, Asker(who): Asker, Path(code): Path<String>) -> Result<Response, PageError> {
    state.complaints.may_try(who)?;
    let view = state.complaints.reception.follow(&code).await?.ok_or_else(|| state.complaints.was_wrong(who))?;
    page.show(&with_number(&state, view, None), Keep::Nobody)
}

/// The complaint of a code that was typed, after what was wished.
pub async fn follow(page: Page, State(state): State<AppState>, Asker(who): Asker, Form(sent): Form<Sent>) -> Result<Response, PageError> {
    let counter = &state.complaints;
    counter.may_try(who)?;
    let digits = match sent.wish.as_str() {
        "phone" if state.texts.number().is_some() => counter.reception.digits(&sent.code).await?,
        _ => None,
    };
    let note = match wish(&sent) {
        None => None,
        Some(wish) => counter.reception.wish(&sent.code, wish).await?.map(granted),
    };
    let Some(view) = counter.reception.follow(&sent.code).await? else {
        counter.was_wrong(who);
        let mut response = page.show(&ComplaintStartView { was_wrong: true }, Keep::Nobody)?;
        *response.status_mut() = StatusCode::NOT_FOUND;
        return Ok(response);
    };
    page.show(&with_number(&state, FollowView { note, ..view }, digits), Keep::Nobody)
}

/// Keeps a photograph or a document.
pub async fn attach(page: Page, State(state): State<AppState>, Asker(who): Asker, mut parts: Multipart) -> Result<Response, PageError> {
    let counter = &state.complaints;
    counter.may_try(who)?;
    let (mut code, mut sent) = (String::new(), Vec::new());
    let unreadable = |_| PageError::Wrong(Said::plain("error-half-file", "The file did not arrive whole. Send it once more."));
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        match part.name().unwrap_or_default() {
            "code" => code = part.text().await.map_err(unreadable)?,
            "paper" => sent = part.bytes().await.map_err(unreadable)?.to_vec(),
            _other => {}
        }
    }
    let _place = counter.painter()?;
    let kept = counter.reception.attach(&code, sent).await?.ok_or_else(|| counter.was_wrong(who))?;
    let view = counter.reception.follow(&code).await?.ok_or(PageError::NotFound)?;
    page.show(&with_number(&state, FollowView { note: Some(attached(kept)), ..view }, None), Keep::Nobody)
}

/// Whom to turn to on a way.
pub async fn help(page: Page, State(state): State<AppState>, Query(Way { origin, destination }): Query<Way>) -> Result<Response, PageError> {
    let ends = Country::parse(&origin).ok().zip(Country::parse(&destination).ok());
    let lines = ends.map(|(origin, destination)| HelpLines::of(state.complaints.reception.help(origin, destination)));
    page.show(&HelpView { origin, destination, lines }, Keep::Shared)
}

/// What comes after the last question: the code, and until when each step is due.
async fn filed(page: &Page, state: &AppState, code: &ComplaintCode) -> Result<Response, PageError> {
    let view = state.complaints.reception.follow(code.as_str()).await?.ok_or(PageError::NotFound)?;
    let mut response = page.show(&with_number(state, FollowView { is_new: true, ..view }, None), Keep::Nobody)?.into_response();
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}

/// The page with the number that a phone sends its digits to, and the digits where they were asked for.
fn with_number(state: &AppState, view: FollowView, digits: Option<String>) -> FollowView {
    let number = state.texts.number().map(str::to_owned);
    FollowView { phone: PhoneView { number, words: digits.as_deref().map(PhoneView::words), ..view.phone }, ..view }
}

fn wish(sent: &Sent) -> Option<Wish> {
    match sent.wish.as_str() {
        "message" => Some(Wish::Message(sent.text.clone())),
        "contact" => Some(Wish::Contact(sent.text.clone())),
        "came" | "not_come" => sent.item.parse().ok().map(|item| Wish::Confirm(item, sent.wish == "came")),
        "withdraw" => Some(Wish::Withdraw),
        _nothing => None,
    }
}

fn granted(granted: Granted) -> Note {
    let (words, is_good) = match granted {
        Granted::Done => (Sentence::plain("complaint-kept", "We have what you sent."), true),
        Granted::Length => (Sentence::plain("complaint-length", "Write something, but not too much."), false),
        Granted::TooMany => (Sentence::plain("complaint-too-many", "You wrote a lot. Wait until we answer."), false),
        Granted::NotNow => (Sentence::plain("complaint-not-now", "This cannot be done any more."), false),
    };
    Note { words, is_good }
}

fn attached(kept: Result<(), PaperRefusal>) -> Note {
    let (words, is_good) = match kept {
        Ok(()) => (Sentence::plain("paper-kept", "We have your photo or paper."), true),
        Err(PaperRefusal::Empty) => (Sentence::plain("paper-empty", "Choose a photo or a PDF first."), false),
        Err(PaperRefusal::TooLarge) => (Sentence::plain("paper-too-large", "It is too large. Send at most 5 MB."), false),
        Err(PaperRefusal::Unknown) => (Sentence::plain("paper-unknown", "We take photos (JPEG, PNG, WebP) and PDF."), false),
        Err(PaperRefusal::Unreadable) => (Sentence::plain("paper-unreadable", "We cannot read this photo. Take another one."), false),
        Err(PaperRefusal::TooMany) => (Sentence::plain("paper-too-many", "You sent five already. Write to us if you have more."), false),
    };
    Note { words, is_good }
}

/// 128 random bits: the same form sent twice is one complaint.
fn ticket() -> String {
    hex(&rand::random::<[u8; 16]>())
}
