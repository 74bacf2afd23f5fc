//! `/desk/complaints`: which complaint comes first, one complaint, what is done with it, and complaints that came on paper.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use serde::Deserialize;

use crate::flow::complaints::act::Acted;
use crate::flow::complaints::file_complaint::Draft;
use crate::record::code::Code;
use crate::record::complaint::Channel;
use crate::record::period::parse_day;
use crate::record::said::Said;
use crate::web::error::PageError;
use crate::web::form::FieldError;
use crate::web::form::act::{ActForm, Deed};
use crate::web::form::complaint::ComplaintForm;
use crate::web::inspector::{Clerk, Inspector, Listener};
use crate::web::page::Page;
use crate::web::path;
use crate::web::public::register::Which;
use crate::web::state::AppState;
use crate::web::view::complaint_desk::ComplaintDeskView;
use crate::web::view::complaint_keyed::KeyedView;

/// A form that holds nothing but its token.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Bare {
    form_token: String,
}

/// The list, the most urgent first.
pub async fn queue(Listener(inspector): Listener, page: Page, State(state): State<AppState>, Query(which): Query<Which>) -> Result<Response, PageError> {
    let view = state.complaints.reception.queue(which.number()).await?;
    page.show_at_desk(Some(inspector), &view)
}

/// One complaint.
pub async fn complaint(Listener(inspector): Listener, page: Page, State(state): State<AppState>, Path(id): Path<i64>) -> Result<Response, PageError> {
    let view = state.complaints.reception.opened(id).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}

/// Does something with it, or shows it again with what is wrong.
pub async fn act(
    Clerk(inspector): Clerk,
    page: Page,
    State(state): State<AppState>,
    Path(id): Path<i64>,
    Form(form): Form<ActForm>,
) -> Result<Response, PageError> {
    inspector.sent(&form.form_token)?;
    if form.deed().is_some_and(Deed::decides) && !inspector.decides_complaints {
        return Err(PageError::NotFound);
    }
    let acted = state.complaints.reception.act(id, &form, &inspector.name).await?.ok_or(PageError::NotFound)?;
    match acted {
        Acted::Done => Ok(Redirect::to(&path::desk_complaint(id)).into_response()),
        Acted::Refused(problem) => {
            let view = state.complaints.reception.opened(id).await?.ok_or(PageError::NotFound)?;
            let mut response = page.show_at_desk(Some(inspector), &ComplaintDeskView { problem: Some(problem), ..view })?;
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(response)
        }
    }
}

/// Shows how somebody can be reached. It is a form, so that no link and no reload reads it by mistake.
pub async fn contact(
    Listener(inspector): Listener,
    page: Page,
    State(state): State<AppState>,
    Path(id): Path<i64>,
    Form(bare): Form<Bare>,
) -> Result<Response, PageError> {
    inspector.sent(&bare.form_token)?;
    let view = state.complaints.reception.opened(id).await?.ok_or(PageError::NotFound)?;
    let contacts = Some(state.complaints.reception.contacts(id, &inspector.name).await?);
    page.show_at_desk(Some(inspector), &ComplaintDeskView { contacts, ..view })
}

/// A paper, to be saved and looked at elsewhere: it is never shown inside this site.
pub async fn paper(Listener(inspector): Listener, State(state): State<AppState>, Path((id, number)): Path<(i64, i64)>) -> Result<Response, PageError> {
    let (kind, bytes) = state.complaints.reception.paper((id, number), &inspector.name).await?.ok_or(PageError::NotFound)?;
    let ending = kind.rsplit('/').next().unwrap_or_default().to_owned();
    let name = format!("attachment; filename=\"complaint-{id}-{number}.{ending}\"");
    let mut response = bytes.into_response();
    let mut set = |header, value: &str| HeaderValue::from_str(value).map(|value| response.headers_mut().insert(header, value));
    let _ = (set(header::CONTENT_TYPE, &kind), set(header::CONTENT_DISPOSITION, &name), set(header::CACHE_CONTROL, "no-store"));
    Ok(response)
}

/// The form for a complaint that came on paper.
pub async fn blank(Clerk(inspector): Clerk, page: Page) -> Result<Response, PageError> {
    page.show_at_desk(Some(inspector), &KeyedView::of(ComplaintForm::default(), (String::new(), String::new()), Vec::new()))
}

/// Keeps it, and shows its code once.
pub async fn key(Clerk(inspector): Clerk, page: Page, State(state): State<AppState>, Form(pairs): Form<Vec<(String, String)>>) -> Result<Response, PageError> {
    let field = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, text)| text.trim().to_owned()).unwrap_or_default();
    inspector.sent(&field("form_token"))?;
    let typed = (field("received_on"), field("channel"));
    let (form, _, _) = ComplaintForm::of(pairs);
    let view = match keyed(&form, &typed, &inspector, state.answers.today()) {
        Ok(draft) => {
            let receipt = state.complaints.reception.file(draft).await?;
            let kept = Some((receipt.id, receipt.code.grouped()));
            return page.show_at_desk(Some(inspector), &KeyedView { kept, ..KeyedView::of(ComplaintForm::default(), Default::default(), Vec::new()) });
        }
        Err(errors) => KeyedView::of(form, typed, errors),
    };
    let mut response = page.show_at_desk(Some(inspector), &view)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

fn keyed(form: &ComplaintForm, (received_on, channel): &(String, String), inspector: &Inspector, today: NaiveDate) -> Result<Draft, Vec<FieldError>> {
    let error = |field: &'static str, message: &str| vec![FieldError { field: field.into(), message: Said::in_english(message.to_owned()).into() }];
    let day = parse_day(received_on).filter(|day| *day <= today).ok_or_else(|| error("received_on", "Write the day on the paper, not after today."))?;
    let channel = Channel::parse(channel).map_err(|_| error("channel", "Choose how it came."))?;
    let draft = form.read("en", day).map_err(|(_, errors)| errors)?;
    Ok(Draft { channel, received_on: day, keyed_by: Some(inspector.name.clone()), ..draft })
}
