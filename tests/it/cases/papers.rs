//! Papers speak the language of whoever gets them, leave law and own words as they were written, and name no worker to the agency.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use recruitwatch::flow::people::{NewPerson, add_person};
use recruitwatch::record::official::Role;
use recruitwatch::web::path;

use super::site::Seat;
use crate::live::desk::session_of;
use crate::live::world::{NAME, PASSWORD, REGISTRAR, World, breach, now, world};
use crate::visit::{Seen, get_with, post, send};

/// A form with a file, as a browser sends it.
async fn upload(seat: &Seat<'_>, fields: &[(&str, &str)], file: &[u8]) -> Seen {
    let page = get_with(seat.site, &path::desk_case(1), &seat.cookie).await;
    let (token, seen) = (page.hidden("form_token"), seat.events().await.to_string());
    let own = [("form_token", token.as_str()), ("seen", seen.as_str())];
    let part = |(name, text): &(&str, &str)| format!("--line\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
    let head: String = own.iter().chain(fields).map(part).collect();
    let head = format!("{head}--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.html\"\r\nContent-Type: text/html\r\n\r\n");
    let body = [head.as_bytes(), file, b"\r\n--line--\r\n"].concat();
    let request = Request::post("/desk/cases/1/evidence").header(header::COOKIE, &seat.cookie);
    send(seat.site, request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=line").body(Body::from(body)).unwrap()).await
}

const TOLD: [(&str, &str); 4] = [("name", "Statement"), ("source", "A worker (invented)"), ("words", "Given freely"), ("is_sensitive", "yes")];

#[tokio::test]
async fn notice_decision_and_the_papers_of_workers_speak_the_language_of_their_reader() {
    let World { site, store, _folder } = world().await;
    add_person(&store, NewPerson { name: "Dalisay".to_owned(), role: Role::Decider, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    let amina = Seat { site: &site, store: &store, cookie: session_of(&site, NAME).await };
    let dalisay = Seat { site: &site, store: &store, cookie: session_of(&site, "Dalisay").await };
    let finding = breach().finding_id();
    let token = get_with(&site, path::DESK_CASES, &amina.cookie).await.hidden("form_token");
    post(&site, path::DESK_CASES, &amina.cookie, &format!("form_token={token}&finding={finding}")).await;
    let shown = async |to: &str| get_with(&site, &format!("/desk/cases/1/{to}"), &amina.cookie).await;

    amina.does("", "deed=notice&name=Manager&words=Too+much+was+asked").await;
    let notice = shown("notice").await;
    assert!(notice.body.contains("Worker 1") && !notice.body.contains("P-17"), "the agency reads of workers by number: {}", notice.body);
    let notice = shown("notice?lang=ar").await;
    for part in [
        "<html lang=\"ar\" dir=\"rtl\">",
        "lang=\"\" dir=\"auto\">Too much was asked",
        "<p lang=\"en\" dir=\"ltr\">",
        "<nav aria-label=\"Desk\" lang=\"en\" dir=\"ltr\">",
    ] {
        assert!(notice.body.contains(part), "{part}: {}", notice.body);
    }
    assert!(!notice.body.contains("Notice of allegations") && notice.body.contains("class=\"notice\""), "Arabic, and marked as drafted by a machine");
    assert_eq!(shown("workers/1").await.status, StatusCode::NOT_FOUND, "nothing is decided");

    amina.does("", "deed=serve&choice=in_person&words=Slip+17").await;
    amina.does("", "deed=reply&words=We+deny+it").await;
    let ruling = format!("deed=decide&finding={finding}&verdict_{finding}=proven&reasons_{finding}=Receipts&choice=balance&words=It+denies");
    dalisay.does("/decision", &ruling).await;
    let paper = shown("workers/1").await;
    for part in ["It is proven.", "P-17", "No sum is written down for you.", "We do not know here if the law lets you appeal."] {
        assert!(paper.body.contains(part), "{part}: {}", paper.body);
    }
    amina.does("", "deed=owe&placement_id=P-17&choice=fee&payer=deposit&amount=300.00&currency=SGD").await;
    let paper = shown("workers/1?lang=en").await;
    assert!(paper.body.contains("Fees: <span class=\"money\">SGD 300.00</span>") && paper.body.contains("From the agency’s deposit, until"), "{}", paper.body);
    assert!(shown("workers/1?lang=my").await.body.contains("<html lang=\"my\" dir=\"ltr\">"));
    for odd in ["workers/0", "workers/2", "workers/P-17"] {
        assert!(shown(odd).await.status.is_client_error(), "{odd}");
    }
    let decision = shown("decision").await;
    assert!(decision.body.contains("Worker 1: Fees, ") && !decision.body.contains("P-17"), "{}", decision.body);

    let bayani = Seat { site: &site, store: &store, cookie: session_of(&site, REGISTRAR).await };
    let file = store.case_file(1).await.unwrap().unwrap();
    let (item, decided) = (file.items()[0].owed.id, file.decision().unwrap().0.id);
    bayani.does("", &format!("deed=draw&number={item}&decision={decided}&amount=300&currency=SGD&words=Receipt+4")).await;
    let page = shown("").await;
    assert!(page.status == StatusCode::NOT_FOUND || page.status.is_redirection(), "an address with a slash behind it is another");
    let page = get_with(&site, "/desk/cases/1", &amina.cookie).await;
    assert!(page.body.contains("drawn for item") && page.body.contains("Fill the deposit up"), "{}", page.body);
    assert!(shown("decision").await.body.contains("was drawn from your deposit"));
}

#[tokio::test]
async fn evidence_is_sent_saved_and_redacted_at_the_desk() {
    let World { site, store, _folder } = world().await;
    let amina = Seat { site: &site, store: &store, cookie: session_of(&site, NAME).await };
    let token = get_with(&site, path::DESK_CASES, &amina.cookie).await.hidden("form_token");
    post(&site, path::DESK_CASES, &amina.cookie, &format!("form_token={token}&finding={}", breach().finding_id())).await;
    let sent = upload(&amina, &TOLD, b"I, Siti (invented), <b>paid</b> 500.").await;
    assert_eq!((sent.status, sent.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/desk/cases/1"), "{}", sent.body);
    let odd = upload(&amina, &TOLD, b"MZ\x90\0").await;
    assert!(odd.status == StatusCode::UNPROCESSABLE_ENTITY && odd.body.contains("neither a photograph"), "{}", odd.body);
    let number = store.case_file(1).await.unwrap().unwrap().events[0].id;
    let piece = format!("/desk/cases/1/evidence/{number}");

    let saved = get_with(&site, &piece, &amina.cookie).await;
    let expected = format!("attachment; filename=\"case-C-1-evidence-{number}.txt\"");
    assert_eq!((saved.header(header::CONTENT_DISPOSITION), saved.header(header::CONTENT_TYPE)), (expected.as_str(), "text/plain"));
    assert!(saved.header(header::CONTENT_SECURITY_POLICY).contains("sandbox"), "should a browser show it, it can do nothing");
    let form = get_with(&site, &format!("{piece}/redact"), &amina.cookie).await;
    assert!(form.body.contains("I, Siti (invented), &lt;b&gt;paid"), "{}", form.body);
    let (token, seen) = (form.hidden("form_token"), form.hidden("seen"));
    let mark = async |words: &str| {
        let sent = format!("form_token={token}&seen={seen}&name=A+statement&words={words}");
        post(&site, &format!("{piece}/redact"), &amina.cookie, &sent).await
    };
    let wrong = mark("I, Siti (invented), <b>paid</b> 500.").await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("nothing is marked") && wrong.body.contains("value=\"A statement\""));
    let made = mark("I, [[Siti]] (invented), <b>paid</b> 500.").await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let page = get_with(&site, "/desk/cases/1", &amina.cookie).await;
    for part in ["held back from the agency", "the agency gets a redacted copy", "the agency gets it"] {
        assert_eq!(page.body.contains(part), part != "held back from the agency", "{part}: {}", page.body);
    }
    assert!(page.body.contains("read a piece of evidence"), "custody is seen: {}", page.body);
    let archive = get_with(&site, "/desk/cases/1/for-the-agency.zip", &amina.cookie).await;
    assert_eq!((archive.status, archive.header(header::CONTENT_TYPE)), (StatusCode::OK, "application/zip"));
    for gone in ["/desk/cases/1/evidence/99", "/desk/cases/1/evidence/99/redact", "/desk/cases/9/evidence/1", "/desk/cases/9/for-the-agency.zip"] {
        assert_eq!(get_with(&site, gone, &amina.cookie).await.status, StatusCode::NOT_FOUND, "{gone}");
    }
}
