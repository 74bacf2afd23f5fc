//! Can registrars change the register, and nobody else? The journey of a revocation, forms that come too late, and what the public then sees.

use axum::Router;
use axum::http::{StatusCode, header};
use recruitwatch::web::path;

use super::desk::{session, session_of};
use super::world::{OTHER_REGISTRAR, PASSWORD, REGISTRAR, world};
use crate::browser::{Browser, PHONE};
use crate::visit::{Seen, get, get_with, post};

const PAGE: &str = "/desk/register/PH-0001";

/// Sends the form of the page with these fields beside its own.
async fn write(site: &Router, cookie: &str, fields: &str) -> Seen {
    let page = get_with(site, PAGE, cookie).await;
    write_from(site, cookie, &page, fields).await
}

async fn write_from(site: &Router, cookie: &str, page: &Seen, fields: &str) -> Seen {
    let (token, version) = (page.hidden("form_token"), page.hidden("version"));
    post(site, PAGE, cookie, &format!("form_token={token}&version={version}&appeal=none&{fields}")).await
}

const SUSPENDED: &str = "does=entered&event=suspended&effective_on=2026-03-01&ground=Invented+Act,+section+12&why=decision+7";

#[tokio::test]
async fn to_strangers_and_to_inspectors_the_registrars_desk_is_not_there() {
    let world = world().await;
    let (site, inspector) = (&world.site, session(&world.site).await);
    for address in ["/desk/register", PAGE] {
        assert_eq!(get(site, address).await.status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!(get_with(site, address, &inspector).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    let token = get_with(site, "/desk", &inspector).await.hidden("form_token");
    for address in [PAGE, "/desk/register/PH-0001/entries/1"] {
        assert_eq!(post(site, address, &inspector, &format!("form_token={token}&{SUSPENDED}")).await.status, StatusCode::NOT_FOUND);
    }
    assert!(!get_with(site, "/desk", &inspector).await.body.contains("/desk/register"));
}

#[tokio::test]
async fn a_suspension_is_shown_to_the_public_at_once_and_only_a_form_of_the_session_writes_it() {
    let world = world().await;
    let (site, cookie) = (&world.site, session_of(&world.site, REGISTRAR).await);
    assert!(get_with(site, "/desk/register?q=amihan", &cookie).await.body.contains("href=\"&#x2f;desk&#x2f;register&#x2f;PH-0001\""));
    let version = get_with(site, PAGE, &cookie).await.hidden("version");
    for token in ["", "0a1b2c3d"] {
        let forged = post(site, PAGE, &cookie, &format!("form_token={token}&version={version}&appeal=none&{SUSPENDED}")).await;
        assert_eq!(forged.status, StatusCode::FORBIDDEN);
    }
    let written = write(site, &cookie, SUSPENDED).await;
    assert_eq!((written.status, written.header(header::LOCATION)), (StatusCode::SEE_OTHER, PAGE), "{}", written.body);
    for address in ["/agencies/PH-0001", "/check?q=PH-0001"] {
        assert!(get(site, address).await.body.contains("Suspended"), "{address}");
    }
    let page = get_with(site, PAGE, &cookie).await;
    assert!(page.body.contains("Written by Bayani, 2026-03-24 08:00 UTC: decision 7"), "{}", page.body);
    assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
}

#[tokio::test]
async fn a_form_that_comes_too_late_writes_nothing_and_shows_what_came() {
    let world = world().await;
    let (site, one, other) = (&world.site, session_of(&world.site, REGISTRAR).await, session_of(&world.site, OTHER_REGISTRAR).await);
    let opened = get_with(site, PAGE, &one).await;
    write(site, &other, SUSPENDED).await;
    let late = write_from(site, &one, &opened, "does=entered&event=conditions_added&effective_on=2026-03-02&why=my+own+words").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Something came in between") && late.body.contains("<span class=\"grade G2\">new</span>") && late.body.contains("my own words"));
    assert!(!get_with(site, PAGE, &one).await.body.contains("my own words"), "nothing was written");
    let again = write_from(site, &one, &late, "does=entered&event=conditions_added&effective_on=2026-03-02&why=my+own+words").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "sent again from the new page it is written");
}

#[tokio::test]
async fn what_the_table_does_not_allow_and_what_cannot_be_read_is_shown_with_the_form() {
    let world = world().await;
    let (site, cookie) = (&world.site, session_of(&world.site, REGISTRAR).await);
    let lifted = "does=entered&event=lifted&effective_on=2026-03-01&why=decision+8";
    let doubted = write(site, &cookie, lifted).await;
    assert_eq!(doubted.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(doubted.body.contains("The table does not allow this") && doubted.body.contains("name=\"despite\""), "{}", doubted.body);
    assert_eq!(write_from(site, &cookie, &doubted, &format!("{lifted}&despite=the+list+lacks+it")).await.status, StatusCode::SEE_OTHER);
    let desk = get_with(site, "/desk/register", &cookie).await.body;
    assert!(desk.contains("lifted from 2026-03-01 cannot follow what stood before it: licensed"), "{desk}");
    assert!(get(site, "/agencies/PH-0001").await.body.contains("<p class=\"word\">Licensed</p>"));
    for (fields, sentence) in [
        ("event=frozen&effective_on=2026-03-01&why=xxx", "Choose what happened."),
        ("event=suspended&effective_on=yesterday&why=xxx", "Write the day as year-month-day"),
        ("event=suspended&effective_on=2026-03-01&why=", "Say why"),
        ("event=suspended&effective_on=2026-03-01&ends_on=2026-02-01&why=xxx", "The last day lies before the first."),
        ("event=suspended&effective_on=2026-03-01&why=xxx&does=corrected&of=none", "The event is no longer there"),
    ] {
        let wrong = write(site, &cookie, fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields}");
        assert!(wrong.body.contains(sentence), "{fields}: {}", wrong.body);
    }
    assert_eq!(get_with(site, "/desk/register/NOBODY", &cookie).await.status, StatusCode::NOT_FOUND);
    let mark_of_nothing = get_with(site, "/desk/register/PH-0001?correct=%00%ff", &cookie).await;
    assert!(mark_of_nothing.status == StatusCode::OK && mark_of_nothing.body.contains("Enter an event"));
}

#[tokio::test]
async fn a_correction_is_filled_in_and_the_page_of_an_earlier_day_keeps_the_older_word() {
    let world = world().await;
    let (site, cookie) = (&world.site, session_of(&world.site, REGISTRAR).await);
    let page = get_with(site, "/desk/register/PH-0002", &cookie).await.body;
    let at = page.find("?correct=").unwrap() + "?correct=".len();
    let form = get_with(site, &format!("/desk/register/PH-0002?correct={}", page[at..].split('#').next().unwrap()), &cookie).await;
    assert!(form.body.contains("Correct an event") && form.body.contains("value=\"2026-02-01\"") && form.body.contains("value=\"Invented Act, section 12\""));
    let (token, version, of) = (form.hidden("form_token"), form.hidden("version"), form.hidden("of"));
    let fields = format!(
        "form_token={token}&version={version}&of={of}&does=corrected&event=suspended&effective_on=2026-02-01&ends_on=2026-02-28&appeal=none&why=order+8"
    );
    assert_eq!(post(site, "/desk/register/PH-0002", &cookie, &fields).await.status, StatusCode::SEE_OTHER);
    assert!(get(site, "/agencies/PH-0002").await.body.contains("<p class=\"word\">Licensed</p>"));
    assert!(get(site, "/agencies/PH-0002?on=2026-03-20&known=2026-03-20").await.body.contains("<p class=\"word\">Suspended</p>"));
}

#[tokio::test]
async fn two_people_revoke_a_licence_in_a_browser_and_the_public_reads_it() {
    let world = world().await;
    let Some(browser) = Browser::over(world.site.clone(), PHONE).await else { return };
    let enter = async |name: &str| {
        browser.go(&path::sign_in(PAGE)).await;
        browser.write("#name", name).await;
        browser.write("#password", PASSWORD).await;
        browser.press("form button.wide").await;
        browser.sees("h1", "Amihan Example Overseas").await;
    };
    enter(REGISTRAR).await;
    browser.set("#event", "revoked").await;
    browser.set("#effective_on", "2026-03-20").await;
    browser.write("#why", "Decision 7 of the invented board").await;
    browser.press("form.event button").await;
    browser.sees("main", "who proposes does not confirm").await;
    browser.go("/agencies/PH-0001").await;
    browser.sees(".verdict .word", "Licensed").await;
    browser.go(PAGE).await;
    browser.press("form.leave button").await;
    browser.sees("h1", "Is this agency licensed?").await;
    enter(OTHER_REGISTRAR).await;
    browser.write(".decide input[name=why]", "The file is complete").await;
    browser.press(".decide button").await;
    browser.sees("main", "Confirmed by Corazon").await;
    assert!(!browser.overflows().await);
    // The browser may keep the page that it has seen for a minute.
    browser.go("/agencies/PH-0001?on=2026-03-24").await;
    browser.sees(".verdict .word", "Licence taken away").await;
    browser.close().await;
}
