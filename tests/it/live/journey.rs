//! Does the way from the recruiter's name to the desk work in a browser over the real house?
//!
//! With `RECRUITWATCH_SCREENSHOTS=folder` the pages are kept as pictures, at 360 and 1280 px.

use super::world::{NAME, PASSWORD, world};
use crate::browser::{Browser, PHONE, Window, whole_page};

const WIDE: Window = Window { width: 1280, height: 900, dark: false };
const LOOKED_AT: [(&str, &str); 16] = [
    ("law", "/law"),
    ("law-models", "/law?part=models"),
    ("law-way", "/law?origin=PH&destination=HK"),
    ("model", "/law/hk-id407"),
    ("model-day", "/law/hk-id407/2019-09-28"),
    ("model-two-parts", "/law/sa-domestic-work"),
    ("model-benchmark", "/law/ilo-c189-art7"),
    ("wage-norm", "/law/sa-domestic-deductions"),
    ("prohibition", "/law/ph-ra-8042-s6i"),
    ("rule", "/law/sg-worker-fee"),
    ("fees", "/fees?origin=BD&destination=MY&item1=agency-fee&amount1=300000&currency1=BDT"),
    (
        "fees-stated",
        "/fees?origin=BD&destination=MY&occupation=9313&wage=1500&currency=MYR&period=month&months=24&on=2023-02-01&item1=agency-fee&amount1=300000&currency1=BDT",
    ),
    ("fees-sg", "/fees?origin=PH&destination=SG&item1=destination-agency-fee&amount1=1500&currency1=SGD"),
    ("check", "/check?q=Amihan+Exemple+Overseas"),
    ("agency", "/agencies/PH-0002"),
    ("register", "/register"),
];

#[tokio::test]
async fn a_worker_checks_and_an_official_looks_on_a_small_phone() {
    let world = world().await;
    let Some(browser) = Browser::over(world.site.clone(), PHONE).await else { return };
    browser.go("/").await;
    browser.write("#q", "Amihan Exemple Overseas").await;
    browser.press(".ask form button").await;
    browser.sees("h1", "Did you mean one of these?").await;
    browser.press(".candidates a").await;
    browser.sees(".verdict .word", "Licensed").await;
    browser.go("/desk").await;
    browser.write("#name", NAME).await;
    browser.write("#password", PASSWORD).await;
    browser.press("form button.wide").await;
    browser.sees("main", "Habagat Example Manpower").await;
    assert!(!browser.overflows().await);
    browser.close().await;
}

#[tokio::test]
async fn pages_with_the_whole_rule_book_fit_a_phone_and_a_desk() {
    let world = world().await;
    let folder = std::env::var("RECRUITWATCH_SCREENSHOTS").ok().map(std::path::PathBuf::from);
    for window in [PHONE, WIDE] {
        let Some(browser) = Browser::over(world.site.clone(), window).await else { return };
        for (name, address) in LOOKED_AT {
            browser.go(address).await;
            assert!(!browser.overflows().await, "{address} at {} px", window.width);
            if let Some(folder) = &folder {
                std::fs::create_dir_all(folder).unwrap();
                std::fs::write(folder.join(format!("live-{name}-{}.png", window.width)), whole_page(&browser, window).await).unwrap();
            }
        }
        browser.close().await;
    }
}
