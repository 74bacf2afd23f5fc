//! The journey of a case over the desk's pages: opened on a finding, noticed, heard, decided by another, entered, paid, closed.

use axum::Router;
use axum::http::{StatusCode, header};
use recruitwatch::flow::people::{NewPerson, add_person};
use recruitwatch::record::official::Role;
use recruitwatch::store::Store;
use recruitwatch::web::path;

use crate::live::desk::session_of;
use crate::live::world::{NAME, PASSWORD, REGISTRAR, World, breach, now, world};
use crate::visit::{Seen, get_with, post};

/// Somebody at the desk.
pub struct Seat<'a> {
    pub site: &'a Router,
    pub store: &'a Store,
    pub cookie: String,
}

impl Seat<'_> {
    /// Sends a form of the case as somebody who has just looked, also one that the page does not show.
    async fn sends(&self, to: &str, form: &str) -> Seen {
        let page = get_with(self.site, &path::desk_case(1), &self.cookie).await;
        let (token, seen) = (page.hidden("form_token"), self.events().await);
        post(self.site, &format!("{}{to}", path::desk_case(1)), &self.cookie, &format!("form_token={token}&seen={seen}&{form}")).await
    }

    /// How many events the case has.
    pub async fn events(&self) -> usize {
        self.store.case_file(1).await.unwrap().unwrap().events.len()
    }

    pub async fn does(&self, to: &str, form: &str) {
        let seen = self.sends(to, form).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{form}: {}", problem(&seen.body));
    }

    async fn is_refused(&self, to: &str, form: &str, why: &str) {
        let seen = self.sends(to, form).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(problem(&seen.body).contains(why), "{form}: {}", problem(&seen.body));
    }
}

fn problem(body: &str) -> &str {
    body.split("role=\"alert\">").nth(1).and_then(|rest| rest.split("</p>").next()).unwrap_or("no problem is told")
}

#[tokio::test]
async fn a_case_goes_from_finding_to_money_by_two_people_and_a_registrar() {
    let World { site, store, _folder } = world().await;
    add_person(&store, NewPerson { name: "Dalisay".to_owned(), role: Role::Decider, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    let amina = Seat { site: &site, store: &store, cookie: session_of(&site, NAME).await };
    let dalisay = Seat { site: &site, store: &store, cookie: session_of(&site, "Dalisay").await };
    let bayani = Seat { site: &site, store: &store, cookie: session_of(&site, REGISTRAR).await };
    let finding = breach().finding_id();
    let page = get_with(&site, &path::finding(&finding), &amina.cookie).await;
    assert!(page.body.contains("Open a case on this finding"));
    let token = page.hidden("form_token");
    let opened = post(&site, path::DESK_CASES, &amina.cookie, &format!("form_token={token}&finding={finding}")).await;
    assert_eq!((opened.status, opened.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/desk/cases/1"));
    let wrong = post(&site, path::DESK_CASES, &amina.cookie, &format!("form_token={token}&finding=f_nothing")).await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("There is no finding f_nothing."));

    amina.is_refused("", "deed=serve&choice=in_person&words=Slip", "not the time").await;
    amina.is_refused("", "deed=dance", "Press one of the buttons").await;
    amina.is_refused("", "deed=notice&name=Manager&words=", "Say it in words").await;
    amina.does("", "deed=notice&name=The+manager&words=Fees+above+the+allowed").await;
    let notice = get_with(&site, "/desk/cases/C-1/notice", &amina.cookie).await;
    assert!(notice.body.contains("within 15 days") && notice.body.contains("excess 300.00 SGD") && notice.body.contains("section 9"), "{}", notice.body);
    assert_eq!(get_with(&site, "/desk/cases/1/decision", &amina.cookie).await.status, StatusCode::NOT_FOUND, "nothing is decided");
    amina.does("", "deed=serve&choice=in_person&words=Slip+17").await;
    let page = get_with(&site, "/desk/cases/1", &dalisay.cookie).await;
    assert!(page.body.contains("The agency may reply until 2026-04-08") && !page.body.contains("Write the notice"), "{}", page.body);
    let ruling = format!("deed=decide&finding={finding}&verdict_{finding}=proven&reasons_{finding}=Receipts&choice=balance&words=It+denies");
    dalisay.is_refused("/decision", &ruling, "may reply until").await;
    amina.does("", "deed=reply&words=We+deny+it").await;
    amina.is_refused("", &ruling, "done by a decider").await;
    dalisay.is_refused("/decision", "deed=decide&choice=balance&words=It+denies", "decide on each finding").await;
    dalisay.does("/decision", &ruling).await;
    dalisay.does("/decision", "deed=sanction&choice=revocation&from=2026-04-01&words=Three+fees").await;
    let decision = get_with(&site, "/desk/cases/1/decision", &dalisay.cookie).await;
    assert!(decision.body.contains("Decided: proven.") && decision.body.contains("Revocation of the licence"), "{}", decision.body);
    amina.is_refused("", "deed=close&choice=done&words=Done", "a registrar enters it first").await;
    let page = get_with(&site, "/desk/cases/1", &bayani.cookie).await;
    assert!(page.body.contains("Enter it into the register"), "{}", page.body);
    let sanction = store.case_file(1).await.unwrap().unwrap().sanctions()[0].id;
    bayani.does("/register", &format!("number={sanction}")).await;

    amina.does("", "deed=owe&placement_id=P-17&choice=fee&payer=agency&amount=300.00&currency=SGD").await;
    let item = store.case_file(1).await.unwrap().unwrap().items()[0].owed.id;
    amina.is_refused("", "deed=close&choice=done&words=Done", "money is still owed").await;
    amina.is_refused("", &format!("deed=paid&number={item}&amount=300&currency=MYR&words=Slip"), "in the currency of what is owed").await;
    amina.does("", &format!("deed=paid&number={item}&amount=100&currency=SGD&words=Slip+1")).await;
    amina.does("", &format!("deed=paid&number={item}&amount=200&currency=SGD&words=Slip+2")).await;
    amina.does("", &format!("deed=confirm&number={item}&choice=came&words=By+phone")).await;
    amina.does("", "deed=close&choice=done&words=All+is+done").await;
    let page = get_with(&site, "/desk/cases/1", &amina.cookie).await;
    assert!(page.body.contains("Case C-1: closed") && page.body.contains("Paid."), "{}", page.body);
    let file = get_with(&site, "/desk/cases/1/file.zip", &amina.cookie).await;
    assert_eq!((file.status, file.header(header::CONTENT_TYPE)), (StatusCode::OK, "application/zip"));
    assert_eq!(store.last_entry("read the evidence of a case").await.unwrap().unwrap().who, NAME);
    let list = get_with(&site, path::DESK_CASES, &amina.cookie).await;
    assert!(list.body.contains("C-1: Habagat Example Manpower") && list.body.contains("closed"));
}

#[tokio::test]
async fn a_form_that_was_filled_in_on_an_old_page_changes_nothing() {
    let World { site, store, _folder } = world().await;
    let cookie = session_of(&site, NAME).await;
    let token = get_with(&site, path::DESK_CASES, &cookie).await.hidden("form_token");
    post(&site, path::DESK_CASES, &cookie, &format!("form_token={token}&finding={}", breach().finding_id())).await;
    for n in [0, 0] {
        post(&site, "/desk/cases/1", &cookie, &format!("form_token={token}&seen={n}&deed=note&words=Note")).await;
    }
    assert_eq!(store.case_file(1).await.unwrap().unwrap().events.len(), 1, "sent twice, written once");
    for odd in ["/desk/cases/0", "/desk/cases/-1", "/desk/cases/C-1x", "/desk/cases/99999999999999999999", "/desk/cases/99"] {
        assert_eq!(get_with(&site, odd, &cookie).await.status, StatusCode::NOT_FOUND, "{odd}");
    }
}
