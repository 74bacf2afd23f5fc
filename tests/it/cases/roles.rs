//! Who may open which page of the real house? Pages and forms of the desk, by every role and by a stranger; every route stands in `door/roles`.

use axum::http::StatusCode;
use recruitwatch::flow::people::{NewPerson, add_person};
use recruitwatch::record::code::Code;
use recruitwatch::record::official::Role;
use recruitwatch::web::path;

use crate::live::desk::session_of;
use crate::live::world::{PASSWORD, World, breach, now, world};
use crate::visit::{get, get_with, post};

/// Who opens a page: those who see what was found, those who see cases, and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    Findings,
    Cases,
    Caseworkers,
    Complaints,
    Clerks,
    Investigators,
    Deciders,
    Registrars,
}

impl For {
    fn lets_in(self, role: Role) -> bool {
        match self {
            Self::Findings => role != Role::Intake,
            Self::Cases => !matches!(role, Role::Intake | Role::Analyst),
            Self::Caseworkers => !matches!(role, Role::Intake | Role::Analyst | Role::Supervisor),
            Self::Complaints => role != Role::Analyst,
            Self::Clerks => !matches!(role, Role::Analyst | Role::Supervisor),
            Self::Investigators => matches!(role, Role::Inspector | Role::Registrar | Role::Administrator),
            Self::Deciders => matches!(role, Role::Decider | Role::Administrator),
            Self::Registrars => matches!(role, Role::Registrar | Role::Administrator),
        }
    }
}

/// Every page of the desk that is read, and every form that it takes. `/desk` itself leads intake officers to their list.
fn pages() -> Vec<(String, For)> {
    let id = breach().finding_id();
    vec![
        ("/desk/agencies/PH-0002".to_owned(), For::Findings),
        ("/desk/agencies/PH-0002/rates".to_owned(), For::Findings),
        ("/desk/agencies/PH-0002/placements".to_owned(), For::Cases),
        ("/desk/agencies/PH-0002/fees".to_owned(), For::Cases),
        ("/desk/agencies/PH-0002/placements.csv".to_owned(), For::Cases),
        ("/desk/agencies/PH-0002/fees.xlsx".to_owned(), For::Cases),
        (path::DESK_NAMES.to_owned(), For::Cases),
        (path::finding(&id), For::Findings),
        (path::dossier(&id), For::Cases),
        (path::claim(&id), For::Cases),
        (path::DESK_REGISTER.to_owned(), For::Registrars),
        (path::desk_licence("PH-0002"), For::Registrars),
        (path::DESK_CASES.to_owned(), For::Cases),
        (path::desk_case(1), For::Cases),
        (format!("{}/file.zip", path::desk_case(1)), For::Cases),
        (format!("{}/for-the-agency.zip", path::desk_case(1)), For::Cases),
        (path::DESK_COMPLAINTS.to_owned(), For::Complaints),
        (path::DESK_COMPLAINT_NEW.to_owned(), For::Clerks),
    ]
}

fn forms() -> Vec<(String, For)> {
    vec![
        (path::DESK_NAMES.to_owned(), For::Caseworkers),
        (path::desk_licence("PH-0002"), For::Registrars),
        (path::desk_entry("PH-0002", 1), For::Registrars),
        (path::DESK_CASES.to_owned(), For::Investigators),
        (path::desk_case(1), For::Investigators),
        (format!("{}/decision", path::desk_case(1)), For::Deciders),
        (format!("{}/register", path::desk_case(1)), For::Registrars),
        (format!("{}/evidence/1/redact", path::desk_case(1)), For::Investigators),
        (path::DESK_COMPLAINT_NEW.to_owned(), For::Clerks),
        (path::desk_complaint(1), For::Clerks),
    ]
}

#[tokio::test]
async fn every_page_and_form_of_the_desk_is_open_to_its_roles_alone() {
    let World { site, store, _folder } = world().await;
    for role in Role::ALL {
        add_person(&store, NewPerson { name: format!("the {role}"), role: *role, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    }
    let inspector = session_of(&site, "the inspector").await;
    let token = get_with(&site, path::DESK_CASES, &inspector).await.hidden("form_token");
    let opened = post(&site, path::DESK_CASES, &inspector, &format!("form_token={token}&finding={}", breach().finding_id())).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
    for role in Role::ALL {
        let cookie = session_of(&site, &format!("the {role}")).await;
        for (page, open_for) in pages() {
            let expected = if open_for.lets_in(*role) { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(get_with(&site, &page, &cookie).await.status, expected, "{role} opens {page}");
        }
        for (form, open_for) in forms() {
            // A form without its token is refused where it is there at all.
            let expected = if open_for.lets_in(*role) { StatusCode::FORBIDDEN } else { StatusCode::NOT_FOUND };
            assert_eq!(post(&site, &form, &cookie, "form_token=guessed").await.status, expected, "{role} sends {form}");
        }
    }
}

#[tokio::test]
async fn a_stranger_learns_of_no_page_whether_it_is_there() {
    let World { site, store: _store, _folder } = world().await;
    for (page, _) in pages().into_iter().chain([(path::desk_case(99), For::Cases), ("/desk/cases/x".to_owned(), For::Cases)]) {
        assert_eq!(get(&site, &page).await.status, StatusCode::NOT_FOUND, "{page}, whatever is behind it");
    }
    for (form, _) in forms() {
        assert_eq!(post(&site, &form, "", "form_token=guessed").await.status, StatusCode::NOT_FOUND, "{form}");
    }
}
