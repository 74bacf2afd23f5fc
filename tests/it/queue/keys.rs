//! Do keys move through the lists of the desk in a real browser, do they keep still where somebody writes, and does all go without a script?
//!
//! With `RECRUITWATCH_SCREENSHOTS=folder` the pages are kept as pictures.

use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use recruitwatch::web::path;

use crate::browser::{Browser, PHONE, Window, whole_page};
use crate::journeys::WIDE;
use crate::live::world::{NAME, PASSWORD, breach, breach_of_a_stranger, world};
use crate::visit::invented;

async fn types(browser: &Browser, keys: &str) {
    let pressed = keys.chars().fold(KeyActions::new("keys".to_owned()), |all, value| all.then(KeyAction::Down { value }).then(KeyAction::Up { value }));
    browser.client.perform_actions(pressed).await.unwrap();
}

async fn enters(browser: &Browser, name: &str, password: &str) {
    browser.go(path::SIGN_IN).await;
    browser.write("#name", name).await;
    browser.write("#password", password).await;
    browser.press("form button.wide").await;
    browser.sees(".leave", name).await;
}

async fn asks(browser: &Browser, script: &str) -> serde_json::Value {
    browser.client.execute(script, Vec::new()).await.unwrap()
}

async fn keeps(browser: &Browser, window: Window, name: &str) {
    if let Some(folder) = std::env::var("RECRUITWATCH_SCREENSHOTS").ok().map(std::path::PathBuf::from) {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("queue-{name}.png")), whole_page(browser, window).await).unwrap();
    }
}

#[tokio::test]
async fn keys_move_tick_open_and_go_from_room_to_room_and_can_be_switched_off() {
    let Some(browser) = Browser::with_scripts(true, invented(false), WIDE).await else { return };
    enters(&browser, recruitwatch::web::invented::INSPECTOR, recruitwatch::web::invented::PASSWORD).await;
    browser.go("/desk/findings").await;
    types(&browser, "jjx").await;
    assert_eq!(asks(&browser, "return [...document.querySelectorAll('[name=finding]')].findIndex((box) => box.checked)").await, 1);
    browser.sees("[data-ticked]", "1 ticked on this page").await;
    assert_eq!(asks(&browser, "return document.activeElement.matches(':focus-visible')").await, true, "the focus is seen");
    types(&browser, "k").await;
    assert_eq!(asks(&browser, "return [...document.querySelectorAll('[data-rows] tbody tr')].findIndex((row) => row.hasAttribute('data-here'))").await, 0);
    types(&browser, "/").await;
    assert_eq!(asks(&browser, "return document.activeElement.id").await, "agency");
    types(&browser, "gjx?").await;
    assert_eq!(asks(&browser, "return document.activeElement.value").await, "gjx?", "in a field a key is a letter");
    browser.client.find(Locator::Css("h1")).await.unwrap().click().await.unwrap();
    asks(&browser, "document.activeElement.blur()").await;
    types(&browser, "?").await;
    browser.sees(".keys", "Switch keys off").await;
    keeps(&browser, WIDE, "keys").await;
    browser.press(".keys button").await;
    browser.sees(".keys", "Switch keys on").await;
    asks(&browser, "document.activeElement.blur()").await;
    types(&browser, "gc").await;
    browser.go("/desk/findings").await;
    types(&browser, "jx").await;
    assert_eq!(asks(&browser, "return document.querySelectorAll('[name=finding]:checked').length").await, 0, "keys that are off stay off");
    browser.client.find(Locator::Css(".keys summary")).await.unwrap().click().await.unwrap();
    browser.press(".keys button").await;
    asks(&browser, "document.activeElement.blur()").await;
    types(&browser, "gc").await;
    browser.sees("h1", "Cases").await;
    types(&browser, "gf").await;
    browser.sees("h1", "Findings").await;
    browser.close().await;
}

#[tokio::test]
async fn findings_are_triaged_on_a_small_phone_without_a_script() {
    let world = world().await;
    for window in [PHONE, Window { dark: true, ..WIDE }] {
        let Some(browser) = Browser::over(world.site.clone(), window).await else { return };
        enters(&browser, NAME, PASSWORD).await;
        browser.go("/desk/findings?state=all").await;
        assert!(!browser.overflows().await);
        keeps(&browser, window, &format!("list-{}", window.width)).await;
        let id = if window.width == PHONE.width { breach().finding_id() } else { breach_of_a_stranger().finding_id() };
        browser.press(&format!("[name=finding][value^=\"{id}\"]")).await;
        browser.set("#reason", "graver_first").await;
        browser.write("#words", "Next month").await;
        browser.press("button[value=set_aside]").await;
        browser.sees("h1", "Set aside, not now").await;
        browser.sees("main", "This will happen: 1").await;
        assert!(!browser.overflows().await);
        keeps(&browser, window, &format!("asks-{}", window.width)).await;
        browser.press("button[value=set_aside]").await;
        browser.sees(".done", "Done with 1, not done with 0.").await;
        keeps(&browser, window, &format!("done-{}", window.width)).await;
        browser.close().await;
    }
}
