//! How does every page look? With `RECRUITWATCH_SCREENSHOTS=folder` each is kept as a picture, at 360 and 1280 px, light and dark, and what
//! workers open in every language; `index.html` there shows all of them, a page in each row, for a person to look through.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use recruitwatch::web::lang::Lang;
use serde_json::json;

use crate::browser::{Browser, PHONE, Window, devtools, whole_page};
use crate::journeys::{WIDE, compare_two_papers, enter, every_page, for_workers};

/// The pictures of each page: what a picture shows of it, and its file.
type Sheet = BTreeMap<String, Vec<(String, String)>>;

/// A folder that fills with pictures.
struct Album<'a> {
    folder: &'a Path,
    sheet: Sheet,
}

impl Album<'_> {
    async fn keep(&mut self, browser: &Browser, window: Window, (page, shown): (&str, &str)) {
        let file = format!("{page}-{}.png", shown.replace(' ', "-"));
        std::fs::write(self.folder.join(&file), whole_page(browser, window).await).unwrap();
        self.sheet.entry(page.to_owned()).or_default().push((shown.to_owned(), file));
    }
}

#[tokio::test]
async fn pictures_of_every_page_are_kept_where_asked() {
    let Ok(folder) = std::env::var("RECRUITWATCH_SCREENSHOTS") else {
        println!("skipped: RECRUITWATCH_SCREENSHOTS names no folder");
        return;
    };
    std::fs::create_dir_all(&folder).unwrap();
    let mut album = Album { folder: Path::new(&folder), sheet: Sheet::new() };
    for lang in Lang::offered() {
        if in_language(&mut album, *lang).await.is_none() {
            return;
        }
    }
    for window in [PHONE, Window { dark: true, ..PHONE }, WIDE] {
        in_english(&mut album, window).await;
    }
    std::fs::write(album.folder.join("index.html"), looked_through(&album.sheet)).unwrap();
}

/// What workers open, on a small phone.
async fn in_language(album: &mut Album<'_>, lang: Lang) -> Option<()> {
    let browser = Browser::open(PHONE).await?;
    for (name, address) in for_workers() {
        browser.go(&lang.link(&address)).await;
        album.keep(&browser, PHONE, (name, lang.code())).await;
    }
    browser.close().await;
    Some(())
}

/// Every page, and what is printed of an answer.
async fn in_english(album: &mut Album<'_>, window: Window) {
    let Some(browser) = Browser::open(window).await else { return };
    let shown = format!("{} px{}", window.width, if window.dark { " dark" } else { "" });
    for (name, address) in every_page() {
        enter(&browser, &address).await;
        album.keep(&browser, window, (name, &shown)).await;
    }
    compare_two_papers(&browser).await;
    album.keep(&browser, window, ("contracts-answer", &shown)).await;
    devtools(&browser, "Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    album.keep(&browser, window, ("contracts-print", &shown)).await;
    browser.go("/agencies/XX-LB-0010").await;
    album.keep(&browser, window, ("agency-print", &shown)).await;
    browser.close().await;
}

/// One page with all pictures: a page of the site in each row, small, and whole at a press.
fn looked_through(sheet: &Sheet) -> String {
    let mut html = String::from(
        "<!doctype html><meta charset=\"utf-8\"><title>Every page</title><style>body{font:14px sans-serif}tr{vertical-align:top}\
         th{text-align:start;position:sticky;left:0;background:#fff}figure{margin:0 .5rem 1rem}img{width:11rem;max-height:24rem;object-fit:cover;object-position:top;border:1px solid}</style><table>",
    );
    for (page, pictures) in sheet {
        write!(html, "<tr><th scope=\"row\">{page}</th>").unwrap();
        for (shown, file) in pictures {
            write!(
                html,
                "<td><figure><a href=\"{file}\"><img loading=\"lazy\" alt=\"{page}, {shown}\" src=\"{file}\"></a><figcaption>{shown}</figcaption></figure></td>"
            )
            .unwrap();
        }
        html.push_str("</tr>");
    }
    html.push_str("</table>");
    html
}
