//! `/desk/account`: what an official has at the door, and what they do with it. It is open to every role, also before a second step is set up.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use crate::record::code::{Code, codes};
use crate::record::said::Said;
use crate::web::account::Act;
use crate::web::error::PageError;
use crate::web::inspector::SignedIn;
use crate::web::pace::Asker;
use crate::web::page::Page;
use crate::web::state::AppState;
use crate::web::view::account::Happened;

codes! {
    /// What a form of the account does.
    Deed, "one of the acts of the account":
    Begin = "begin", Confirm = "confirm", Renew = "renew", Password = "password", EndOthers = "end_others",
}

/// The form as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AccountForm {
    form_token: String,
    deed: String,
    code: String,
    old: String,
    new: String,
}

impl AccountForm {
    fn act(self) -> Result<Act, PageError> {
        let Self { form_token: _, deed, code, old, new } = self;
        let deed = Deed::parse(&deed).map_err(|_| PageError::Wrong(Said::in_english("Press one of the buttons of the page.")))?;
        Ok(match deed {
            Deed::Begin => Act::Begin { password: old },
            Deed::Confirm => Act::Confirm { code },
            Deed::Renew => Act::Renew { code },
            Deed::Password => Act::Password { old, new },
            Deed::EndOthers => Act::EndOthers,
        })
    }
}

/// The account.
pub async fn account(SignedIn(inspector): SignedIn, page: Page, State(state): State<AppState>) -> Result<Response, PageError> {
    let view = state.desk.account(inspector.session()).await?.ok_or(PageError::NotFound)?;
    page.show_at_desk(Some(inspector), &view)
}

/// Does something with it, and shows it with what came of it. What was not done counts as a guess of this address.
pub async fn act(
    SignedIn(inspector): SignedIn,
    page: Page,
    State(state): State<AppState>,
    (Asker(who), Form(form)): (Asker, Form<AccountForm>),
) -> Result<Response, PageError> {
    inspector.sent(&form.form_token)?;
    state.door.may_knock(who)?;
    let act = form.act()?;
    let _place = state.door.step_up()?;
    let view = state.desk.act_on_account(inspector.session(), act).await?.ok_or(PageError::NotFound)?;
    let is_refused = view.happened.as_ref().is_some_and(Happened::is_refused);
    let mut response = page.show_at_desk(Some(inspector), &view)?;
    if is_refused {
        state.door.knocked_in_vain(who);
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}
