//! What does a phone do beside a page? A real browser keeps answers, shows them without a network, forgets them, and reads them aloud.

use axum::http::header;
use recruitwatch::web::lang::Lang;
use recruitwatch::web::phone::{self, ANSWERS, MOST_ANSWERS};
use recruitwatch::web::view::sample_complaints;
use recruitwatch::web::{page, path};
use serde_json::{Value, json};

use crate::browser::{Browser, PHONE, devtools};
use crate::visit::{get, invented};

const ANSWER: &str = "/check?q=Amihan+Example+Overseas";

async fn browser() -> Option<Browser> {
    Browser::with_scripts(true, invented(false), PHONE).await
}

/// Waits until the browser keeps an answer.
async fn keeps(browser: &Browser, address: &str) {
    for _ in 0..200 {
        if kept(browser).await.iter().any(|kept| kept == address) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{address} is not kept, but {:?}", kept(browser).await);
}

/// The addresses of everything that the browser keeps, in the order in which it came.
async fn everything(browser: &Browser, only: &str) -> Vec<String> {
    let read = "const [only, done] = arguments; (async () => { const all = []; \
                for (const name of (await caches.keys()).filter((name) => name.startsWith(only))) \
                  for (const { url } of await (await caches.open(name)).keys()) all.push(url.slice(location.origin.length)); \
                return all })().then(done)";
    serde_json::from_value(browser.client.execute_async(read, vec![json!(only)]).await.unwrap()).unwrap()
}

async fn kept(browser: &Browser) -> Vec<String> {
    everything(browser, ANSWERS).await
}

/// The browser with an answer open and kept.
async fn with_an_answer() -> Option<Browser> {
    let browser = browser().await?;
    browser.go(ANSWER).await;
    browser.sees("h1", "Licensed").await;
    keeps(&browser, ANSWER).await;
    Some(browser)
}

/// Nobody answers any more, and the minute is over for which the browser itself holds an answer to be fresh.
async fn lose_the_network(browser: &Browser) {
    browser.lose_the_network().await;
    devtools(browser, "Network.clearBrowserCache", json!({})).await;
}

async fn shows(browser: &Browser, css: &str) -> bool {
    let shown = "return document.querySelector(arguments[0])?.checkVisibility() ?? false";
    browser.client.execute(shown, vec![json!(css)]).await.unwrap() == json!(true)
}

#[tokio::test]
async fn an_answer_opens_again_without_a_network_under_a_line_with_its_day() {
    let Some(browser) = with_an_answer().await else { return };
    assert!(!shows(&browser, "[data-kept]").await, "with a network there is no such line");
    lose_the_network(&browser).await;
    browser.go(ANSWER).await;
    browser.sees("h1", "Licensed").await;
    browser.sees(".notice[data-kept]", "Kept on 24 March 2026. It may have changed since.").await;
    let styled = browser.client.execute("return getComputedStyle(document.querySelector('.verdict')).borderStyle", Vec::new()).await.unwrap();
    assert!(styled.as_str().unwrap().contains("double"), "its style is there too: {styled}");
    browser.close().await;
}

#[tokio::test]
async fn a_page_that_is_not_kept_gives_way_to_the_list_of_those_that_are() {
    let Some(browser) = with_an_answer().await else { return };
    browser.go("/agencies/XX-LB-0010").await;
    keeps(&browser, "/agencies/XX-LB-0010").await;
    lose_the_network(&browser).await;
    browser.go("/check?q=Golden+Door").await;
    browser.sees(".notice[data-kept]", "There is no network now.").await;
    browser.sees("ul.kept", "Licensed: Amihan Example Overseas").await;
    browser.press("ul.kept li:last-child a").await;
    browser.sees("h1", "Licensed").await;
    browser.sees(".notice[data-kept]", "Kept on").await;
    browser.close().await;
}

#[tokio::test]
async fn in_her_language_the_answer_and_the_list_are_kept_too() {
    let Some(browser) = browser().await else { return };
    let address = Lang::My.link(ANSWER);
    browser.go(&address).await;
    keeps(&browser, &address).await;
    lose_the_network(&browser).await;
    browser.go(&address).await;
    browser.sees(".notice[data-kept]", "၂၀၂၆").await;
    browser.go(&Lang::My.link("/check?q=Golden+Door")).await;
    browser.sees("ul.kept", "Amihan Example Overseas").await;
    let lang = browser.client.execute("return document.documentElement.lang", Vec::new()).await.unwrap();
    assert_eq!(lang, "my");
    browser.close().await;
}

#[tokio::test]
async fn no_report_no_form_and_nothing_of_the_desk_is_ever_kept() {
    let Some(browser) = with_an_answer().await else { return };
    let code = format!("/complaints/{}", sample_complaints::typed_code());
    for address in ["/complaints", "/complaints/new", &code, "/contracts", "/fees", "/check", "/verify", "/desk", "/law", "/nowhere", "/agencies/none"] {
        browser.go(address).await;
    }
    browser.go("/kept").await;
    browser.sees("ul.kept", "Licensed").await;
    assert_eq!(kept(&browser).await, [ANSWER]);
    let private = |address: &String| ["/complaints", "/contracts", "/desk"].iter().any(|part| address.starts_with(part));
    let frames = everything(&browser, "").await;
    assert!(!frames.iter().any(private), "{frames:?}");
    browser.close().await;
}

#[tokio::test]
async fn the_phone_keeps_the_last_twenty_answers_and_no_more() {
    let Some(browser) = with_an_answer().await else { return };
    let others: Vec<String> = (0..MOST_ANSWERS).map(|n| format!("/check?q=Golden+Door+{n}")).collect();
    for address in &others {
        browser.go(address).await;
        keeps(&browser, address).await;
    }
    assert_eq!(kept(&browser).await, others, "the oldest went");
    browser.close().await;
}

#[tokio::test]
async fn what_the_phone_keeps_is_forgotten_at_a_press_and_by_leaving_a_page_for_reports() {
    let Some(browser) = with_an_answer().await else { return };
    browser.go("/kept").await;
    browser.sees("ul.kept", "Licensed").await;
    browser.press("[data-kept-list] button").await;
    browser.sees("[role=status]", "keeps no answer of ours any more").await;
    assert_eq!(everything(&browser, "").await, Vec::<String>::new());
    assert!(!shows(&browser, "[data-some]").await);
    browser.go(ANSWER).await;
    keeps(&browser, ANSWER).await;
    browser.go("/complaints").await;
    // Where it leads is no matter of ours: the test stays here.
    browser.client.execute("document.querySelector('[data-leave]').setAttribute('href', '#left')", Vec::new()).await.unwrap();
    browser.press("[data-leave]").await;
    for _ in 0..100 {
        if everything(&browser, "").await.is_empty() {
            return browser.close().await;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{:?} is kept still", everything(&browser, "").await);
}

/// Voices of an invented phone, and what they were given to say.
const VOICES: &str = "window.said = []; window.stopped = 0;
  const voices = [{ lang: 'en_GB', localService: window.away !== true, name: 'own' }];
  window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text } };
  Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
    getVoices: () => voices, speak: (one) => window.said.push(one), cancel: () => { window.stopped += 1 } }) });";

async fn with_voices(first: &str) -> Option<Browser> {
    let browser = browser().await?;
    devtools(&browser, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": format!("{first}{VOICES}") })).await;
    Some(browser)
}

async fn said(browser: &Browser) -> Vec<String> {
    let said = browser.client.execute("return said.map((one) => one.text)", Vec::new()).await.unwrap();
    serde_json::from_value(said).unwrap()
}

#[tokio::test]
async fn an_answer_is_read_aloud_by_a_voice_of_the_phone_and_falls_silent_at_a_second_press() {
    let Some(browser) = with_voices("").await else { return };
    browser.go(ANSWER).await;
    assert_eq!(said(&browser).await, Vec::<String>::new(), "nothing speaks by itself");
    browser.press(".listen").await;
    let words = said(&browser).await;
    assert_eq!(words[..3], ["Licensed", "as of 24 March 2026", "This agency holds a licence on this day."]);
    assert!(words.contains(&"What to do now".to_owned()) && words.contains(&"What this does not tell you".to_owned()), "{words:?}");
    assert_eq!(browser.text(".listen").await, "Stop");
    browser.press(".listen").await;
    assert_eq!(browser.text(".listen").await, "Listen");
    assert_eq!(browser.client.execute("return stopped > 0", Vec::new()).await.unwrap(), true);
    browser.press(".listen").await;
    browser.client.execute("said.at(-1).dispatchEvent(new Event('end'))", Vec::new()).await.unwrap();
    assert_eq!(browser.text(".listen").await, "Listen", "at its end it can be heard again");
    browser.close().await;
}

#[tokio::test]
async fn every_kind_of_answer_can_be_heard_and_says_its_headline_first() {
    let Some(browser) = with_voices("").await else { return };
    let fee = "/fees?origin=BD&destination=MY&item1=agency-fee&amount1=300000&currency1=BDT";
    for (address, first) in
        [("/", "Is this agency licensed?"), ("/agencies/XX-LB-0010", "Amihan"), (fee, "They ask for too much"), ("/help?origin=PH&destination=SA", "Who can")]
    {
        browser.go(address).await;
        browser.press(".listen").await;
        let words = said(&browser).await;
        assert!(words[0].starts_with(first) && words.len() > 3, "{address}: {words:?}");
        assert!(words.iter().all(|words| !words.is_empty()), "{address}");
    }
    browser.close().await;
}

#[tokio::test]
async fn without_an_own_voice_in_the_language_nothing_is_offered() {
    let Some(browser) = with_voices("window.away = true;").await else { return };
    browser.go(ANSWER).await;
    assert!(!shows(&browser, ".listen").await, "a voice that lives elsewhere would be sent the words");
    browser.close().await;
    let Some(browser) = with_voices("").await else { return };
    browser.go(&Lang::Ta.link(ANSWER)).await;
    assert!(!shows(&browser, ".listen").await, "an English voice cannot read Tamil");
    browser.close().await;
    let Some(browser) = Browser::open(PHONE).await else { return };
    browser.go(ANSWER).await;
    assert!(!shows(&browser, ".listen").await, "without a script there is no button");
    browser.close().await;
}

#[tokio::test]
async fn the_site_can_stand_among_the_programs_of_a_phone_in_every_language() {
    let site = invented(false);
    for lang in Lang::offered() {
        let home = get(&site, &lang.link("/")).await.body.replace("&#x2f;", "/").replace("&amp;", "&");
        let address = lang.link(path::MANIFEST);
        assert!(home.contains(&format!("<link rel=\"manifest\" href=\"{address}\">")), "{}", lang.code());
        let seen = get(&site, &address).await;
        assert_eq!(seen.header(header::CONTENT_TYPE), "application/manifest+json");
        let manifest: Value = serde_json::from_str(&seen.body).unwrap();
        assert_eq!((&manifest["start_url"], &manifest["lang"], &manifest["dir"]), (&json!(lang.link("/")), &json!(lang.code()), &json!(lang.dir())));
        assert!(manifest["name"].as_str().unwrap().len() > "Recruitwatch: ".len(), "{manifest}");
        for icon in manifest["icons"].as_array().unwrap() {
            let seen = get(&site, icon["src"].as_str().unwrap()).await;
            assert_eq!((seen.status.as_u16(), seen.header(header::CONTENT_TYPE)), (200, icon["type"].as_str().unwrap()));
        }
    }
}

#[tokio::test]
async fn the_keeper_may_stand_before_every_page_and_names_what_it_keeps() {
    let site = invented(false);
    let keeper = get(&site, path::KEEPER).await;
    assert_eq!((keeper.header(header::HeaderName::from_static("service-worker-allowed")), keeper.header(header::CACHE_CONTROL)), ("/", "no-cache"));
    assert!(!keeper.body.contains("{{"), "every place was filled in");
    for address in [page::style(), phone::page_script(), path::ICON.to_owned(), path::KEPT.to_owned()] {
        assert!(keeper.body.contains(&format!("\"{address}\"")), "{address}");
        assert_eq!(get(&site, &address).await.status, 200, "{address}");
    }
    for private in ["/complaints", "/complaints/new", "/complaints/BCDF-2345", "/contracts", "/desk", "/agencies/XX/evidence", "/agencies/", "/verify"] {
        assert!(!phone::is_kept(private), "{private}");
    }
    for (address, runs) in [("/", true), ("/complaints/new", true), ("/desk/sign-in", false), ("/law", false), ("/api/docs", false), ("/nowhere", false)] {
        let seen = get(&site, address).await;
        let policy = seen.header(header::CONTENT_SECURITY_POLICY);
        assert_eq!((policy.contains("script-src 'self'"), seen.body.contains("<script")), (runs, runs), "{address}: {policy}");
        assert!(!policy.contains("connect-src") && !policy.contains("unsafe"), "a page for workers sends nothing by script: {policy}");
    }
}
