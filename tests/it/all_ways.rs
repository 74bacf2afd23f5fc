//! Do the ways of a worker lead to their end in her language? A small phone, from left to right, from right to left and without spaces,
//! with scripts and without: check, fee, contract, report and its follow-up. What is expected is said by the files of the language.

use fantoccini::Locator;
use recruitwatch::web::lang::Lang;
use recruitwatch::web::say::catalogue::catalogue;
use rstest::rstest;
use serde_json::json;

use crate::browser::{Browser, PHONE};
use crate::visit::invented;

/// A browser in a language.
struct Reader {
    browser: Browser,
    lang: Lang,
}

impl Reader {
    async fn open(&self, address: &str) {
        self.browser.go(&self.lang.link(address)).await;
    }

    /// The headline is that sentence of the language, the page runs its way, and nothing of it stands beyond the edge.
    async fn reads(&self, css: &str, sentence: &str) {
        self.browser.sees(css, &catalogue().tongue(self.lang).word(sentence)).await;
        let way = self.browser.client.execute("return [document.documentElement.lang, document.documentElement.dir]", Vec::new()).await.unwrap();
        assert_eq!(way, json!([self.lang.code(), self.lang.dir()]), "{sentence}");
        assert!(!self.browser.overflows().await, "{sentence} in {}", self.lang.code());
    }

    async fn choose(&self, choices: &[(&str, &str)]) {
        for (field, value) in choices {
            self.browser.client.find(Locator::Id(field)).await.unwrap().select_by_value(value).await.unwrap();
        }
    }
}

#[rstest]
#[case::from_left_to_right(Lang::En, false)]
#[case::from_left_to_right_with_scripts(Lang::En, true)]
#[case::from_right_to_left(Lang::Ar, false)]
#[case::from_right_to_left_with_scripts(Lang::Ar, true)]
#[case::without_spaces(Lang::My, false)]
#[case::without_spaces_with_scripts(Lang::My, true)]
#[tokio::test]
async fn a_worker_goes_each_way_to_its_end_in_her_language(#[case] lang: Lang, #[case] scripts: bool) {
    let Some(browser) = Browser::with_scripts(scripts, invented(false), PHONE).await else { return };
    let reader = Reader { browser, lang };
    checks(&reader).await;
    asks_about_a_fee(&reader).await;
    compares_papers(&reader).await;
    reports_and_follows(&reader).await;
    reader.browser.close().await;
}

async fn checks(reader: &Reader) {
    reader.open("/").await;
    reader.reads("h1", "home-title").await;
    reader.browser.write("#q", "Amihan Exmple").await;
    reader.browser.press(".ask .box button").await;
    reader.reads("h1", "check-did-you-mean").await;
    reader.browser.press(".candidates a").await;
    reader.reads(".verdict .word", "status-licensed").await;
    reader.open("/check?q=Nobody").await;
    reader.reads("h1", "check-not-found").await;
}

async fn asks_about_a_fee(reader: &Reader) {
    reader.open("/fees").await;
    reader.reads("h1", "fees-title").await;
    reader.choose(&[("origin", "BD"), ("destination", "MY"), ("item1", "agency-fee"), ("currency1", "BDT")]).await;
    reader.browser.write("#amount1", "300000").await;
    reader.browser.press("button.wide").await;
    reader.reads("h1", "fees-too-much").await;
    reader.browser.press(".change a").await;
    reader.reads("h1", "fees-title").await;
}

async fn compares_papers(reader: &Reader) {
    reader.open("/contracts").await;
    reader.reads("h1", "way-contracts").await;
    let way = [("origin", "BD"), ("destination", "MY"), ("occupation", "9313")];
    reader.choose(&way).await;
    reader.choose(&[("before_wage_currency", "MYR"), ("after_wage_currency", "MYR")]).await;
    reader.browser.write("#before_wage_amount", "1700").await;
    reader.browser.write("#after_wage_amount", "1500").await;
    reader.browser.press("button.wide").await;
    reader.reads("h1", "contract-worse").await;
}

async fn reports_and_follows(reader: &Reader) {
    reader.open("/complaints").await;
    reader.reads("h1", "complaint-title").await;
    reader.browser.press("a.wide").await;
    reader.reads("h1", "complaint-ask-what").await;
    reader.browser.press("label[for=matter-fee]").await;
    for (next, question) in [
        ("next", "complaint-ask-agency"),
        ("skip", "complaint-ask-way"),
        ("skip", "complaint-ask-sum"),
        ("skip", "complaint-ask-words"),
        ("skip", "complaint-ask-who"),
        ("next", "complaint-ask-contact"),
        ("skip", "complaint-ask-check"),
    ] {
        reader.browser.press(&format!("button[value={next}]")).await;
        reader.reads("h1", question).await;
    }
    reader.browser.press("button[value=send]").await;
    reader.reads(".kicker", "complaint-code-now").await;
    let code = reader.browser.text(".big-code").await;
    reader.open("/complaints").await;
    reader.browser.write("#code", &code.to_lowercase()).await;
    reader.browser.press("form button").await;
    reader.browser.sees(".code-card .kicker", &code).await;
    reader.reads("main", "complaint-messages").await;
    reader.browser.write("#text", "1").await;
    reader.browser.press("textarea + button").await;
    reader.reads(".done", "complaint-kept").await;
    assert_eq!(reader.browser.client.title().await.unwrap(), format!("{} · Recruitwatch", catalogue().tongue(reader.lang).word("complaint-neutral-title")));
}
