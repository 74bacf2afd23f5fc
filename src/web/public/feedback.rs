//! `/feedback`: questions about the job that came, for whoever has a code of an office. Nothing that is typed stands in an address, no
//! cookie is set, and no page is kept by anybody.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::web::error::PageError;
use crate::web::form::FieldError;
use crate::web::form::complaint::Go;
use crate::web::form::feedback::{FeedbackForm, Step};
use crate::web::pace::Asker;
use crate::web::page::{Keep, Page};
use crate::web::state::AppState;
use crate::web::view::feedback::{FeedbackFormView, FeedbackStartView, FeedbackThanksView};

/// The page before the questions.
pub async fn start(page: Page) -> Result<Response, PageError> {
    page.show(&FeedbackStartView { was_wrong: false }, Keep::Nobody)
}

/// The next question of a code; after the last one, the thanks.
pub async fn ask(page: Page, State(state): State<AppState>, Asker(who): Asker, Form(pairs): Form<Vec<(String, String)>>) -> Result<Response, PageError> {
    let counter = &state.complaints;
    counter.may_try(who)?;
    let (mut form, step, go) = FeedbackForm::of(pairs);
    let Some(opened) = counter.reception.questions(&form.code).await? else {
        counter.was_wrong(who);
        return with_status(page.show(&FeedbackStartView { was_wrong: true }, Keep::Nobody)?, StatusCode::NOT_FOUND);
    };
    let (step, errors) = match (step, go) {
        (None, _) => (Step::Paid, Vec::new()),
        (Some(_), Go::Send) => match form.read() {
            Ok(told) => {
                counter.reception.answer(&form.code, told).await?.ok_or(PageError::NotFound)?;
                return page.show(&FeedbackThanksView {}, Keep::Nobody);
            }
            Err(wrong) => wrong,
        },
        (Some(step), Go::Back) => (form.before(step), Vec::new()),
        (Some(step), Go::Skip) => {
            form.skip(step);
            (form.after(step), Vec::new())
        }
        (Some(step), Go::Next) => next(&form, step),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    with_status(page.show(&FeedbackFormView::of(form, step, (opened, errors)), Keep::Nobody)?, status)
}

/// The question after one that was answered, or the same with what is wrong.
fn next(form: &FeedbackForm, step: Step) -> (Step, Vec<FieldError>) {
    let wrong = form.wrong(step);
    (if wrong.is_empty() { form.after(step) } else { step }, wrong)
}

fn with_status(mut response: Response, status: StatusCode) -> Result<Response, PageError> {
    *response.status_mut() = status;
    Ok(response)
}
