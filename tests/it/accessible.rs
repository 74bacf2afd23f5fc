//! Is anybody kept out of a page? What axe-core finds by the rules of WCAG 2.2 A and AA, and its own best practice: nothing.
//!
//! `TEST_AXE` names the script of axe-core (`tests/run` fetches it). Every page is looked at in English, every page for workers in a language
//! from right to left, and the answers in one without spaces and one of long words; with `TEST_ALL_LANGUAGES` every page in every language.

use std::time::Duration;

use fantoccini::wd::TimeoutConfiguration;
use recruitwatch::web::lang::Lang;
use rstest::rstest;
use serde_json::Value;

use crate::browser::{Browser, PHONE};
use crate::journeys::{enter, every_page, for_workers};
use crate::visit::invented;

const RUN: &str = "const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(found => done(found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' '))), wrong => done([String(wrong)]));";

/// Every language has one case, so that the languages are looked at side by side.
#[rstest]
#[case(Lang::En)]
#[case(Lang::Id)]
#[case(Lang::Fil)]
#[case(Lang::Vi)]
#[case(Lang::Th)]
#[case(Lang::Lo)]
#[case(Lang::Km)]
#[case(Lang::My)]
#[case(Lang::Ms)]
#[case(Lang::Bn)]
#[case(Lang::Ne)]
#[case(Lang::Hi)]
#[case(Lang::Ta)]
#[case(Lang::Si)]
#[case(Lang::Ur)]
#[case(Lang::Ar)]
#[tokio::test]
async fn axe_finds_nothing_that_keeps_people_out(#[case] lang: Lang) {
    let Ok(axe) = std::env::var("TEST_AXE") else {
        println!("skipped: TEST_AXE names no script of axe-core");
        return;
    };
    let axe = std::fs::read_to_string(axe).unwrap();
    if looked_at(lang).is_empty() {
        println!("skipped: TEST_ALL_LANGUAGES looks at {} too", lang.code());
        return;
    }
    let Some(browser) = Browser::with_scripts(true, invented(false), PHONE).await else { return };
    browser.client.update_timeouts(TimeoutConfiguration::new(Some(Duration::from_secs(60)), None, None)).await.unwrap();
    let mut wrong = Vec::new();
    for (name, address) in looked_at(lang) {
        enter(&browser, &lang.link(&address)).await;
        browser.client.execute(&axe, Vec::new()).await.unwrap();
        let found = browser.client.execute_async(RUN, Vec::new()).await.unwrap();
        wrong.extend(found.as_array().unwrap().iter().map(|one| format!("{name}: {}", one.as_str().unwrap_or_default())));
        assert!(matches!(found, Value::Array(_)));
    }
    browser.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Which pages, in this language.
fn looked_at(lang: Lang) -> Vec<(&'static str, String)> {
    let answers = ["home", "check-did-you-mean", "fees-answer"];
    match lang {
        Lang::En => every_page(),
        Lang::Ar => for_workers().collect(),
        _ if std::env::var_os("TEST_ALL_LANGUAGES").is_some() => for_workers().collect(),
        Lang::My | Lang::Ta => for_workers().filter(|(name, _)| answers.contains(name)).collect(),
        _ => Vec::new(),
    }
}
