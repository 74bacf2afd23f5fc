//! Does a case go from the queue of findings to its close in a real browser, without scripts, on a small phone?
//!
//! With `RECRUITWATCH_SCREENSHOTS=folder` the pages are kept as pictures.

use recruitwatch::flow::people::{NewPerson, add_person};
use recruitwatch::record::official::Role;
use recruitwatch::web::path;

use crate::browser::{Browser, PHONE, whole_page};
use crate::live::world::{NAME, PASSWORD, REGISTRAR, breach, now, world};

/// Leaves, comes back as somebody else, and opens the case.
async fn comes(browser: &Browser, name: &str) {
    browser.press(".leave button").await;
    // The way out ends on the first page: whoever went on before would be led there again.
    browser.sees("h1", "Is this agency licensed?").await;
    browser.go(path::SIGN_IN).await;
    enters(browser, name).await;
    browser.go("/desk/cases/1").await;
    browser.sees("h1", "Case C-1").await;
}

async fn enters(browser: &Browser, name: &str) {
    browser.write("#name", name).await;
    browser.write("#password", PASSWORD).await;
    browser.press("form button.wide").await;
    browser.sees(".leave", name).await;
}

/// Presses the button of a form, and looks at what comes of it.
async fn does(browser: &Browser, deed: &str, words: &str) {
    browser.press(&format!("form:has([name=deed][value={deed}]) button")).await;
    browser.sees("h1", words).await;
    assert!(!browser.overflows().await, "after {deed}");
    kept(browser, &format!("after-{deed}")).await;
}

/// Keeps a picture of the page where somebody wants to look at it.
async fn kept(browser: &Browser, name: &str) {
    if let Some(folder) = std::env::var("RECRUITWATCH_SCREENSHOTS").ok().map(std::path::PathBuf::from) {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("case-{name}.png")), whole_page(browser, PHONE).await).unwrap();
    }
}

/// Writes down what is owed to the worker.
async fn owes(browser: &Browser, payer: &str, amount: &str) {
    browser.press("details:has(#owe-amount) summary").await;
    browser.set("#owe-choice", "fee").await;
    browser.set("#owe-payer", payer).await;
    browser.write("#owe-amount", amount).await;
    browser.set("#owe-currency", "SGD").await;
    does(browser, "owe", "money owed to workers").await;
}

/// Ticks a finding in the queue, looks at what will happen, and opens a case on it.
async fn triages(browser: &Browser, finding: &str) {
    browser.go(path::DESK_FINDINGS).await;
    kept(browser, "queue").await;
    browser.press(&format!("input[value^=\"{finding}.\"]")).await;
    browser.press("button[value=open_case]").await;
    browser.sees("main", "This will happen: 1").await;
    assert!(!browser.overflows().await);
    kept(browser, "queue-asks").await;
    browser.press("button[value=open_case]").await;
    browser.sees(".done", "Done with 1").await;
    kept(browser, "queue-done").await;
    browser.press("tbody a[href^=\"/desk/cases/\"]").await;
}

/// A statement comes in, and a copy that tells of nobody is made of it.
async fn gathers(browser: &Browser, folder: &std::path::Path) {
    let file = folder.join("statement.txt");
    std::fs::write(&file, "I, Siti (invented), paid 500.").unwrap();
    browser.press("details:has(#evidence-file) summary").await;
    browser.write("#evidence-name", "Statement").await;
    browser.write("#evidence-source", "A worker (invented)").await;
    browser.write("#evidence-words", "Given freely").await;
    browser.write("#evidence-file", file.to_str().unwrap()).await;
    does(browser, "evidence", "under investigation").await;
    browser.sees("#evidence-1", "held back from the agency").await;
    browser.press("a[href$=\"/redact\"]").await;
    browser.sees("h1", "Redact: Statement").await;
    kept(browser, "redaction").await;
    browser.write("#copy", "A statement").await;
    browser.set("#words", "I, [[Siti]] (invented), paid 500.").await;
    browser.press("form:has(#copy) button").await;
    browser.sees("#evidence-1", "the agency gets a redacted copy").await;
    browser.sees("#evidence-2", "A statement, redacted copy of 1").await;
    kept(browser, "after-redaction").await;
}

#[tokio::test]
async fn a_case_is_led_to_its_close_on_a_small_phone() {
    let world = world().await;
    add_person(&world.store, NewPerson { name: "Dalisay".to_owned(), role: Role::Decider, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    let Some(browser) = Browser::over(world.site.clone(), PHONE).await else { return };
    browser.go(path::SIGN_IN).await;
    enters(&browser, NAME).await;
    triages(&browser, &breach().finding_id()).await;
    browser.sees("h1", "under investigation").await;
    let files = tempfile::tempdir().unwrap();
    gathers(&browser, files.path()).await;
    browser.write("#notice-name", "The manager").await;
    browser.write("#notice-words", "Fees above the allowed").await;
    does(&browser, "notice", "notice written").await;
    browser.set("#serve-choice", "in_person").await;
    browser.write("#serve-words", "Slip 17").await;
    does(&browser, "serve", "notice served").await;
    browser.write("#reply-words", "We deny it").await;
    does(&browser, "reply", "the agency replied").await;

    comes(&browser, "Dalisay").await;
    browser.set("#verdict-1", "proven").await;
    browser.write("#reasons-1", "The receipts show it").await;
    browser.set("#decide-choice", "balance").await;
    browser.write("#decide-words", "It names no paper").await;
    does(&browser, "decide", "decided").await;
    browser.set("#sanction-choice", "revocation").await;
    browser.set("#sanction-from", "2026-04-01").await;
    browser.write("#sanction-words", "Three fees").await;
    does(&browser, "sanction", "sanction laid").await;

    comes(&browser, NAME).await;
    owes(&browser, "agency", "300").await;
    owes(&browser, "deposit", "50").await;

    comes(&browser, REGISTRAR).await;
    does(&browser, "register", "money owed to workers").await;
    browser.sees("main", "a second registrar confirms it").await;
    browser.write("[id^=draw-][name=amount]", "50").await;
    browser.write("[id^=receipt-]", "Receipt 4").await;
    does(&browser, "draw", "money owed to workers").await;
    browser.sees("main", "to be filled up until").await;
    browser.write("[id^=refill-][name=amount]", "50").await;
    browser.write("[id^=refill-proof-]", "Slip 9").await;
    does(&browser, "refill", "money owed to workers").await;

    comes(&browser, NAME).await;
    browser.write("[id^=paid-][name=amount]", "300").await;
    browser.write("[id^=proof-]", "Slip of the bank").await;
    does(&browser, "paid", "sanction laid").await;
    browser.press("details:has(#close-words) summary").await;
    browser.set("#close-choice", "done").await;
    browser.write("#close-words", "All is done").await;
    does(&browser, "close", "closed").await;
    let papers = ["notice", "notice?lang=ar", "decision", "decision?lang=my", "workers/1", "workers/1?lang=th", "workers/1?lang=ur"];
    let papers = papers.map(|paper| format!("/desk/cases/1/{paper}"));
    for page in papers.iter().map(String::as_str).chain([path::DESK_CASES]) {
        browser.go(page).await;
        assert!(!browser.overflows().await, "{page}");
        kept(&browser, &page.replace(|c: char| !c.is_ascii_alphanumeric(), "-")).await;
    }
    browser.close().await;
}
