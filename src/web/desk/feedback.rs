//! `/desk/feedback`: workers are asked about their jobs, and what they say on paper is keyed.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;

use crate::flow::feedback::invite::Wanted;
use crate::flow::feedback::take::TakenAnswers;
use crate::ingest::feedback_rows::{Of, PaperAnswer};
use crate::record::code::Code;
use crate::record::feedback::{Answer, Route};
use crate::record::id::{Id, Key};
use crate::record::period::parse_day;
use crate::record::spoken_code::SpokenCode;
use crate::web::error::PageError;
use crate::web::form::feedback::FeedbackForm;
use crate::web::inspector::Clerk;
use crate::web::listening::Keyed;
use crate::web::page::Page;
use crate::web::state::AppState;
use crate::web::view::feedback_desk::{FeedbackDeskView, InvitedLine, Typed};

/// Placements that one form may name; the command takes more.
const FORM_MAX: usize = 500;

/// The two forms.
pub async fn blank(Clerk(inspector): Clerk, page: Page) -> Result<Response, PageError> {
    page.show_at_desk(Some(inspector), &FeedbackDeskView::default())
}

/// Gives codes, or keeps an answer; both are shown on the same page.
pub async fn sent(Clerk(inspector): Clerk, page: Page, State(state): State<AppState>, Form(pairs): Form<Vec<(String, String)>>) -> Result<Response, PageError> {
    let field = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, text)| text.trim().to_owned()).unwrap_or_default();
    inspector.sent(&field("form_token"))?;
    let typed = Typed {
        sender: field("sender"),
        placements: field("placements"),
        again: field("again"),
        placement: field("placement"),
        answered_on: field("answered_on"),
        route: field("route"),
        asked_by: field("asked_by"),
        answers: FeedbackForm::of(pairs.clone()).0,
    };
    let view = if field("deed") == "invite" { invite(&state, typed, &inspector.name).await? } else { key(&state, typed, &inspector.name).await? };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut response = page.show_at_desk(Some(inspector), &view)?;
    *response.status_mut() = status;
    Ok(response)
}

async fn invite(state: &AppState, typed: Typed, who: &str) -> Result<FeedbackDeskView, PageError> {
    let placements: Vec<Id> = typed.placements.lines().map(str::trim).filter(|line| !line.is_empty()).map(Id::new).collect();
    let problem = if placements.is_empty() {
        Some("Write the numbers of the placements, one a line.".to_owned())
    } else if FORM_MAX < placements.len() {
        Some(format!("These are {} placements; send at most {FORM_MAX} at once, or use the command `feedback invite`.", placements.len()))
    } else {
        None
    };
    if let Some(problem) = problem {
        return Ok(FeedbackDeskView { typed, problems: vec![problem], ..FeedbackDeskView::default() });
    }
    let wanted = Wanted { sender: typed.sender.clone(), placements, again: typed.again == "yes", who: who.to_owned() };
    Ok(match state.complaints.reception.invite(wanted).await? {
        Ok(invited) => {
            let typed = Typed { placements: String::new(), again: String::new(), ..typed };
            FeedbackDeskView { typed, invited: invited.into_iter().map(InvitedLine::of).collect(), ..FeedbackDeskView::default() }
        }
        Err(problem) => FeedbackDeskView { typed, problems: vec![problem], ..FeedbackDeskView::default() },
    })
}

async fn key(state: &AppState, typed: Typed, who: &str) -> Result<FeedbackDeskView, PageError> {
    let row = match read(&typed, state.answers.today()) {
        Ok(row) => row,
        Err(problems) => return Ok(FeedbackDeskView { typed, problems, ..FeedbackDeskView::default() }),
    };
    let keyed = Keyed { sender: typed.sender.clone(), row, who: who.to_owned() };
    let TakenAnswers { taken, issues, .. } = state.complaints.reception.key(keyed).await?;
    if issues.is_empty() {
        let kept = Typed { sender: typed.sender, asked_by: typed.asked_by, ..Typed::default() };
        return Ok(FeedbackDeskView { typed: kept, kept: Some(0 < taken), ..FeedbackDeskView::default() });
    }
    let problems = issues.iter().map(|issue| format!("{}: {}. {}", issue.column.as_deref().unwrap_or("the form"), issue.message, issue.advice)).collect();
    Ok(FeedbackDeskView { typed, problems, ..FeedbackDeskView::default() })
}

/// The answer that was typed.
fn read(typed: &Typed, today: NaiveDate) -> Result<PaperAnswer, Vec<String>> {
    let mut problems = Vec::new();
    let answered_on = parse_day(&typed.answered_on).filter(|day| *day <= today);
    if answered_on.is_none() {
        problems.push("Answered on: write the day on the paper, not after today.".to_owned());
    }
    let route = Route::parse(&typed.route).ok().filter(|route| *route != Route::Web);
    if route.is_none() {
        problems.push("How it came: choose one of the list.".to_owned());
    }
    if Key::of(&typed.placement).is_empty() {
        problems.push("Write the number of the placement, or the code on the paper.".to_owned());
    }
    let told = typed.answers.read().map_err(|(_, errors)| problems.extend(errors.iter().map(|error| error.message.english().to_owned())));
    match (answered_on, route, told) {
        (Some(answered_on), Some(route), Ok(told)) if problems.is_empty() => {
            let asked_by = Some(typed.asked_by.clone()).filter(|name| !name.is_empty());
            Ok(PaperAnswer { line: 1, of: of(typed), answer: Answer { told, answered_on, route, asked_by } })
        }
        (Some(_) | None, Some(_) | None, Ok(_) | Err(())) => Err(problems),
    }
}

/// A code where no sender is named and it can be one; else a number.
fn of(typed: &Typed) -> Of {
    match SpokenCode::parse(&typed.placement) {
        Some(code) if typed.sender.is_empty() => Of::Code(code),
        Some(_) | None => Of::Placement(Id::new(typed.placement.as_str())),
    }
}
