//! A worker's way through the site of the real house, without a browser; and the desk's.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use image::ImageFormat;
use recruitwatch::flow::people::{NewPerson, add_person};
use recruitwatch::record::official::Role;
use recruitwatch::web::path;

use super::papers::photograph;
use super::papers::picture;
use crate::live::desk::session_of;
use crate::live::world::{NAME, OTHER_REGISTRAR, PASSWORD, World, now, world};
use crate::visit::{Seen, get, get_with, post, send};

/// The answers of a whole form.
const ANSWERS: &str = "ticket=0a1b&matter=fee&matter=unsafe&agency=Amihan+Example+Overseas&origin=PH&destination=SA&amount=50%2C000&currency=PHP\
                       &words=They+took+my+money&filer=worker&contact=%2B00+000+0000";

async fn file(site: &Router) -> (Seen, String) {
    let seen = post(site, path::COMPLAINT_NEW, "", &format!("step=check&go=send&{ANSWERS}")).await;
    let code = seen.body.split("big-code\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    (seen, code)
}

async fn upload(site: &Router, code: &str, bytes: &[u8]) -> Seen {
    let head = format!(
        "--line\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\n{code}\r\n--line\r\nContent-Disposition: form-data; name=\"paper\"; filename=\"x.html\"\r\nContent-Type: text/html\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, b"\r\n--line--\r\n"].concat();
    let request = Request::post(path::COMPLAINT_PAPER).header(header::CONTENT_TYPE, "multipart/form-data; boundary=line").body(Body::from(body));
    send(site, request.unwrap()).await
}

#[tokio::test]
async fn one_question_leads_to_the_next_and_what_was_answered_travels_along() {
    let World { site, store: _store, _folder } = world().await;
    let first = get(&site, path::COMPLAINT_NEW).await;
    assert_eq!((first.status, first.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    assert!(first.headers.get(header::SET_COOKIE).is_none() && first.body.contains("What happened?"));
    let nothing = post(&site, path::COMPLAINT_NEW, "", "step=what&go=next").await;
    assert!(nothing.status == StatusCode::UNPROCESSABLE_ENTITY && nothing.body.contains("Tick at least one."));
    let agency = post(&site, path::COMPLAINT_NEW, "", "step=what&go=next&matter=fee&matter=invented").await;
    assert!(agency.body.contains("Which agency or person?") && agency.body.contains("name=\"matter\" value=\"fee\""));
    let skipped = post(&site, path::COMPLAINT_NEW, "", "step=agency&go=skip&matter=fee&agency=Amihan").await;
    assert!(skipped.body.contains("Where do you come from") && !skipped.body.contains("Amihan"), "what is not known is not stated");
    let sum = post(&site, path::COMPLAINT_NEW, "", "step=sum&go=next&matter=fee&amount=much&currency=PHP").await;
    assert!(sum.status == StatusCode::UNPROCESSABLE_ENTITY && sum.body.contains("Write the amount in digits"));
    let family = post(&site, path::COMPLAINT_NEW, "", "step=who&go=next&matter=fee&filer=family").await;
    assert!(family.body.contains("Ask the worker first"), "nobody files for a worker who does not know");
    let back = post(&site, path::COMPLAINT_NEW, "", "step=agency&go=back&matter=fee&agency=Amihan").await;
    assert!(back.body.contains("What happened?") && back.body.contains("value=\"Amihan\""));
    let early = post(&site, path::COMPLAINT_NEW, "", "step=check&go=send&agency=Amihan").await;
    assert!(early.status == StatusCode::UNPROCESSABLE_ENTITY && early.body.contains("What happened?"), "the question that lacks its answer is shown");
}

#[tokio::test]
async fn a_worker_files_and_follows_writes_and_takes_back_by_the_code_alone() {
    let World { site, store: _store, _folder } = world().await;
    let (seen, code) = file(&site).await;
    assert_eq!((seen.status, seen.header(header::CACHE_CONTROL), seen.header(header::REFERRER_POLICY)), (StatusCode::CREATED, "no-store", "no-referrer"));
    assert!(seen.headers.get(header::SET_COOKIE).is_none() && seen.body.contains("26\u{a0}March\u{a0}2026"), "Tuesday and two working days are Thursday");
    assert!(seen.body.contains("Department of Migrant Workers"), "help near her is shown");
    assert_eq!(file(&site).await.1, code, "sent twice");
    for (typed, status) in [(code.to_lowercase(), StatusCode::OK), ("BCDFGHJK".to_owned(), StatusCode::NOT_FOUND), ("x".to_owned(), StatusCode::NOT_FOUND)] {
        assert_eq!(post(&site, path::COMPLAINT_FOLLOW, "", &format!("code={typed}")).await.status, status, "{typed}");
        assert_eq!(get(&site, &format!("/complaints/{typed}")).await.status, status, "{typed}");
    }
    let wrote = post(&site, path::COMPLAINT_FOLLOW, "", &format!("code={code}&wish=message&text=%3Cb%3Ehello")).await;
    assert!(wrote.body.contains("We have what you sent.") && wrote.body.contains("&lt;b&gt;hello"));
    let gone = post(&site, path::COMPLAINT_FOLLOW, "", &format!("code={code}&wish=withdraw")).await;
    assert!(gone.body.contains("You took it back") && !gone.body.contains("We stop our work"));
}

#[tokio::test]
async fn who_guesses_codes_is_made_to_wait_even_for_a_right_one() {
    let World { site, store: _store, _folder } = world().await;
    let (_, code) = file(&site).await;
    for n in 0..20 {
        assert_eq!(get(&site, &format!("/complaints/BCDFGH{n:02}")).await.status, StatusCode::NOT_FOUND, "{n}");
    }
    let held = get(&site, &format!("/complaints/{code}")).await;
    assert!(held.status == StatusCode::TOO_MANY_REQUESTS && held.body.contains("Wait an hour") && held.headers.contains_key(header::RETRY_AFTER));
    assert_eq!(post(&site, path::COMPLAINT_FOLLOW, "", &format!("code={code}")).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(upload(&site, &code, &picture(ImageFormat::Png)).await.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn a_photograph_comes_to_the_desk_as_a_download_alone_and_without_its_place() {
    let World { site, store, _folder } = world().await;
    let (_, code) = file(&site).await;
    assert!(upload(&site, &code, &photograph()).await.body.contains("We have your photo or paper."));
    assert!(upload(&site, &code, b"<html>").await.body.contains("We take photos"));
    assert_eq!(upload(&site, "BCDFGHJK", &photograph()).await.status, StatusCode::NOT_FOUND);
    let large = upload(&site, &code, &vec![0xFF; 6 * 1024 * 1024]).await;
    assert!(large.status.is_client_error(), "{}", large.status);
    let (cookie, paper) = (session_of(&site, NAME).await, store.complaint_papers(1).await.unwrap()[0].id);
    let address = format!("/desk/complaints/1/papers/{paper}");
    assert_eq!(get(&site, &address).await.status, StatusCode::NOT_FOUND, "to strangers it is not there");
    let seen = get_with(&site, &address, &cookie).await;
    assert_eq!((seen.status, seen.header(header::CONTENT_TYPE), seen.header(header::X_CONTENT_TYPE_OPTIONS)), (StatusCode::OK, "image/jpeg", "nosniff"));
    assert!(seen.header(header::CONTENT_DISPOSITION).starts_with("attachment; filename=\"complaint-1-"));
    assert!(seen.header(header::CONTENT_SECURITY_POLICY).contains("sandbox") && !seen.body.contains("GPS"));
    assert_eq!(store.last_entry("read a paper").await.unwrap().unwrap().who, NAME);
}

/// Sends a form of the desk as somebody who has just opened the page.
async fn act(site: &Router, cookie: &str, form: &str) -> Seen {
    let page = get_with(site, "/desk/complaints/1", cookie).await;
    let (token, seen) = (page.hidden("form_token"), page.hidden("seen"));
    post(site, "/desk/complaints/1", cookie, &format!("form_token={token}&seen={seen}&{form}")).await
}

#[tokio::test]
async fn the_desk_takes_on_asks_decides_by_another_and_the_worker_sees_each_step() {
    let World { site, store, _folder } = world().await;
    let (_, code) = file(&site).await;
    let (cookie, other) = (session_of(&site, NAME).await, session_of(&site, OTHER_REGISTRAR).await);
    let list = get_with(&site, path::DESK_COMPLAINTS, &cookie).await;
    assert!(list.body.contains("urgent") && list.body.contains("Amihan Example Overseas"));
    let page = get_with(&site, "/desk/complaints/1", &cookie).await;
    assert!(page.body.contains("licence PH-0001") && !page.body.contains("000 0000"), "the agency is proposed, the contact is not shown");
    let steps = [
        (&cookie, "deed=take_on&licence_no=PH-0001&urgent=yes"),
        (&cookie, "deed=answer&words=Do+you+have+a+receipt%3F"),
        (&cookie, "deed=serve"),
        (&cookie, "deed=replied"),
        (&other, "deed=decide&choice=upheld&words=No+fee+is+lawful."),
        (&other, "deed=owe&choice=fee&payer=agency&amount=50%2C000&currency=PHP"),
    ];
    for (who, form) in steps {
        let done = act(&site, who, form).await;
        assert_eq!((done.status, done.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/desk/complaints/1"), "{form}: {}", done.body);
    }
    for (form, why) in [
        ("deed=decide&choice=upheld&words=x", "does not decide it"),
        ("deed=refer&choice=shelter&words=x", "Ask the worker first"),
        ("deed=dance", "Press one of the buttons"),
    ] {
        let refused = act(&site, &cookie, form).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains(why), "{form}: {}", refused.status);
    }
    let seen = post(&site, path::COMPLAINT_FOLLOW, "", &format!("code={code}")).await;
    for words in ["Money is owed to you", "PHP\u{a0}50,000.00", "Do you have a receipt?", "You are right", "No fee is lawful.", "23\u{a0}April\u{a0}2026"] {
        assert!(seen.body.contains(words), "{words}");
    }
    assert_eq!(post(&site, "/desk/complaints/1", &cookie, "deed=serve").await.status, StatusCode::FORBIDDEN, "a form without its token");
    assert_eq!(post(&site, "/desk/complaints/1/contact", &cookie, "").await.status, StatusCode::FORBIDDEN);
    let token = page.hidden("form_token");
    let told = post(&site, "/desk/complaints/1/contact", &cookie, &format!("form_token={token}")).await;
    assert!(told.body.contains("+00 000 0000") && store.last_entry("read a contact").await.unwrap().is_some());
    assert_eq!(get_with(&site, "/desk/complaints/99", &cookie).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_intake_officer_keys_from_paper_and_sees_nothing_but_complaints() {
    let World { site, store, _folder } = world().await;
    add_person(&store, NewPerson { name: "Dalisay".to_owned(), role: Role::Intake, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    let cookie = session_of(&site, "Dalisay").await;
    let desk = get_with(&site, path::DESK, &cookie).await;
    assert_eq!((desk.status, desk.header(header::LOCATION)), (StatusCode::SEE_OTHER, path::DESK_COMPLAINTS));
    for closed in [path::DESK_NAMES, path::DESK_REGISTER, "/desk/agencies/PH-0002", "/desk/agencies/PH-0002/ties"] {
        assert_eq!(get_with(&site, closed, &cookie).await.status, StatusCode::NOT_FOUND, "{closed}");
    }
    let token = get_with(&site, path::DESK_COMPLAINT_NEW, &cookie).await.hidden("form_token");
    let key = async |form: &str| post(&site, path::DESK_COMPLAINT_NEW, &cookie, &format!("form_token={token}&{form}")).await;
    let wrong = key("received_on=2026-03-30&channel=paper&matter=fee&filer=worker").await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("not after today"));
    let kept = key("received_on=2026-03-02&channel=paper&matter=fee&filer=union&consent=yes&agency=Amihan").await;
    let code = kept.body.split("big-code\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let seen = post(&site, path::COMPLAINT_FOLLOW, "", &format!("code={code}")).await;
    assert!(seen.body.contains("was due <time datetime=\"2026-03-04\">"), "two working days after the day on the paper: late, and said so");
    assert_eq!(act(&site, &cookie, "deed=acknowledge").await.status, StatusCode::SEE_OTHER);
    assert_eq!(act(&site, &cookie, "deed=take_on").await.status, StatusCode::NOT_FOUND, "what decides is not for intake");
    assert_eq!(store.complaint(1).await.unwrap().unwrap().keyed_by.as_deref(), Some("Dalisay"));
}
