//! Is every page well made? Every sample of every view is rendered strictly and read: size, headings, labels, language, nothing from elsewhere.

use axum::http::Uri;
use recruitwatch::record::code::Code;
use recruitwatch::record::finding::Indicator;
use recruitwatch::record::official::Role;
use recruitwatch::web::answers::Person;
use recruitwatch::web::inspector::Inspector;
use recruitwatch::web::lang::Lang;
use recruitwatch::web::page::{COUNTER_CSS, CSS, Pages, SCRIPT, Site};
use recruitwatch::web::path;
use recruitwatch::web::phone::{PAGE_SCRIPT, page_script};
use recruitwatch::web::view::choices::CHOICES;
use recruitwatch::web::view::verdict::{CHECKS, Tone, Verdict};
use recruitwatch::web::view::{every_sample, format};

/// Every sample with its name. Slashes come escaped and are read as a browser reads them.
fn samples() -> Vec<(String, String)> {
    let pages = Pages::new().expect("the templates are well formed");
    let site = Site::new(Lang::En, &Uri::from_static("/check?q=amihan&lang=en"), Some("Invented data.".into()));
    let inspector = Inspector::of(Person { name: "Inspector <One>".into(), form_token: "0a1b".into(), role: Role::Administrator }, "invented".into());
    let rendered = every_sample(&pages, &site, &inspector);
    assert!(rendered.len() > 40, "samples were lost");
    rendered.into_iter().map(|r| (r.name.clone(), r.html.unwrap_or_else(|error| panic!("{}: {error:#}", r.name)).replace("&#x2f;", "/"))).collect()
}

/// The opening tags of a kind, as text.
fn tags<'a>(html: &'a str, kind: &str) -> Vec<&'a str> {
    let open = format!("<{kind}");
    let whole = |tag: &&str| tag[open.len()..].starts_with([' ', '>', '\n']);
    html.match_indices(&open).map(|(at, _)| &html[at..at + html[at..].find('>').unwrap() + 1]).filter(whole).collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = format!(" {name}=\"");
    tag.find(&start).map(|at| tag[at + start.len()..].split('"').next().unwrap())
}

#[test]
fn every_sample_renders_under_one_hundred_kilobytes() {
    for (name, html) in samples() {
        println!("{:>6} {name}", html.len());
        let of = |address: &str, text: &str| if html.contains(&format!("=\"{address}?v=")) { text.len() } else { 0 };
        let beside = of(path::STYLE, CSS) + of(path::COUNTER_STYLE, COUNTER_CSS) + of(path::SCRIPT, SCRIPT);
        assert!(html.len() + beside < 100_000, "{name} has {} bytes", html.len());
        assert!(of(path::PAGE_SCRIPT, PAGE_SCRIPT) < 6_000, "the script of pages is small: what every page weighs on the way is told by `weights`");
    }
}

#[test]
fn every_page_has_one_first_heading_a_language_and_a_title() {
    for (name, html) in samples() {
        assert_eq!(tags(&html, "h1").len(), 1, "{name}");
        assert_eq!(attribute(tags(&html, "html")[0], "lang"), Some("en"), "{name}");
        assert_eq!(attribute(tags(&html, "html")[0], "dir"), Some("ltr"), "{name}");
        let title = html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(title.len() > " · Recruitwatch".len() + 2, "{name}: {title:?}");
        // What stands in a frame of another page has nothing to be skipped.
        let skips = html.contains("<a class=\"skip\" href=\"#main\"") || name.starts_with("framed/");
        assert!(skips && html.contains("<main id=\"main\""), "{name}");
    }
}

#[test]
fn every_field_has_a_label_and_every_id_is_used_once() {
    for (name, html) in samples() {
        let ids: Vec<&str> = html.match_indices(" id=\"").map(|(at, _)| html[at + 5..].split('"').next().unwrap()).collect();
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), ids.len(), "{name} uses an id twice: {ids:?}");
        let fields = ["input", "select", "textarea"].iter().flat_map(|kind| tags(&html, kind)).filter(|tag| attribute(tag, "type") != Some("hidden"));
        for field in fields {
            let id = attribute(field, "id").unwrap_or_else(|| panic!("{name}: {field} has no id"));
            assert!(html.contains(&format!("<label for=\"{id}\"")), "{name}: {field} has no label");
        }
    }
}

#[test]
fn nothing_runs_and_nothing_comes_from_elsewhere() {
    let of_verify = format!("<script src=\"{}\" defer></script>", recruitwatch::web::page::script());
    let of_pages = format!("<script src=\"{}\" data-answers=\"answers\" data-keeper=\"/static/keeper.js\" defer></script>", page_script());
    let of_desk = format!("<script src=\"{}\" defer></script>", recruitwatch::web::page::desk_script());
    for (name, html) in samples() {
        let html = if name.starts_with("public/verify") { html.replacen(&of_verify, "", 1) } else { html };
        let html = if name.starts_with("public/") { html.replacen(&of_pages, "", 1) } else { html };
        let html = if name.starts_with("desk/") { html.replacen(&of_desk, "", 1) } else { html };
        for forbidden in ["<script", "javascript:", " style=\"", " onclick", " onload", "<iframe", "<img", "data:"] {
            assert!(!html.contains(forbidden), "{name} holds {forbidden}");
        }
        for (kind, attr) in [("link", "href"), ("form", "action")] {
            for tag in tags(&html, kind) {
                assert!(attribute(tag, attr).is_some_and(|to| to.starts_with('/')), "{name}: {tag}");
            }
        }
        for tag in tags(&html, "a").into_iter().filter(|tag| tag.contains("//")) {
            assert!(
                ["public/rule", "public/fees", "public/contracts", "public/complaint", "public/feedback", "public/help"]
                    .iter()
                    .any(|page| name.starts_with(page))
                    && tag.contains("noreferrer noopener"),
                "{name}: {tag} leads away"
            );
        }
    }
}

/// Elements of a page end a drawing where browsers read it.
#[test]
fn a_drawing_holds_nothing_but_what_is_drawn() {
    const DRAWN: [&str; 10] = ["svg", "title", "desc", "symbol", "path", "line", "rect", "circle", "text", "use"];
    let mut drawings = 0;
    for (name, html) in samples() {
        for drawing in html.split("<svg").skip(1).map(|rest| rest.split("</svg>").next().unwrap()) {
            drawings += 1;
            for tag in drawing.split('<').skip(1).filter(|tag| !tag.starts_with('/')) {
                let element = tag.split([' ', '>', '/']).next().unwrap();
                assert!(DRAWN.contains(&element), "{name} draws <{element}>");
            }
        }
    }
    assert!(samples().len() < drawings, "every page has its brand, and some have plots");
}

#[test]
fn every_post_form_that_changes_something_carries_a_token() {
    let mut seen = 0;
    for (name, html) in samples() {
        for (at, _) in html.match_indices("<form") {
            let form = &html[at..at + html[at..].find("</form>").unwrap()];
            // A comparison of contracts and a look at a paper change nothing and belong to nobody; a complaint belongs to whoever has its code.
            let changes_nothing = ["/contracts", "/verify", "/complaints/new", "/complaints/follow", "/complaints/paper", "/feedback"]
                .iter()
                .any(|to| form.contains(&format!("action=\"{to}\"")) || form.contains(&format!("action=\"{to}#")));
            if form.contains("method=\"post\"") && !changes_nothing {
                seen += 1;
                assert!(form.contains("name=\"form_token\" value=\""), "{name}");
            }
        }
    }
    assert!(seen > 4);
}

#[test]
fn public_pages_begin_with_the_language_switch_and_desk_pages_do_not_need_it() {
    for (name, html) in samples() {
        let body = &html[html.find("<body").unwrap()..];
        let first = body.find("<nav").map(|at| &body[at..at + 40]);
        if !["desk/", "framed/"].iter().any(|folder| name.starts_with(folder)) {
            assert!(first.unwrap().starts_with("<nav class=\"languages\""), "{name}");
            assert!(body.contains("<a href=\"/check?q=amihan\" lang=\"en\" hreflang=\"en\" aria-current=\"true\">English<"), "{name}");
        }
    }
}

#[test]
fn typed_words_are_shown_as_words() {
    let all: String = samples().into_iter().map(|(_, html)| html).collect();
    assert!(all.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "the hostile question is escaped");
    assert!(all.contains("Inspector &lt;One&gt;"));
}

#[test]
fn a_verdict_is_a_word_an_icon_and_a_day() {
    let checked: Vec<_> = samples().into_iter().filter(|(name, html)| name.starts_with("public/check") && html.contains("class=\"verdict")).collect();
    assert_eq!(checked.len(), CHECKS.len() + 1);
    for (name, html) in checked {
        let verdict = html.split("<section class=\"verdict").nth(1).unwrap().split("</section>").next().unwrap();
        assert!(
            verdict.contains("<svg") && verdict.contains("<h1>") && verdict.contains("<time datetime=\"2026-03-24\">24\u{a0}March\u{a0}2026</time>"),
            "{name}"
        );
        let order = ["class=\"verdict", "Why we say so", "What to do now", "What this does not tell you"].map(|part| html.find(part).unwrap());
        assert!(order.is_sorted(), "{name}: verdict, why, what to do, what it does not tell");
    }
}

#[test]
fn only_licensed_is_said_in_a_good_tone() {
    for (code, words, tone) in CHECKS {
        assert_eq!(tone == Tone::Good, code == "licensed", "{code}");
        assert!(code == "licensed" || words != "Licensed", "{code}");
    }
    let stranger = Verdict::of_check("a-code-of-tomorrow");
    assert_eq!((stranger.code.as_ref(), stranger.tone), ("unknown-status", Tone::Unknown));
}

#[test]
fn every_kind_of_charge_can_be_asked_and_lists_are_whole() {
    let items: usize = CHOICES.groups.iter().map(|group| group.items.len()).sum();
    assert_eq!(items, recruitwatch::record::charge::Item::ALL.len());
    assert_eq!(CHOICES.countries.len(), 249);
    assert_eq!(CHOICES.currencies.len(), include_str!("../../src/web/data/currencies.txt").lines().count(), "each line is a currency of ISO 4217");
    assert!(CHOICES.jobs.iter().all(|job| recruitwatch::record::place::Occupation::parse(&job.value).is_ok_and(|o| o.as_str().len() == 4)));
    assert!(Indicator::ALL.iter().all(|code| !recruitwatch::web::view::words::indicator_words(*code).is_empty()));
}

#[test]
fn amounts_are_grouped_by_three() {
    let grouped = ["0.00", "999", "1000", "300000.00", "-1234567.5"].map(format::grouped);
    assert_eq!(grouped, ["0.00", "999", "1,000", "300,000.00", "-1,234,567.5"]);
}

/// WCAG 2.2 relative luminance of `#rrggbb`.
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let c = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if c <= 0.03928 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

#[test]
fn colours_pass_the_contrast_of_wcag_double_a_in_both_schemes() {
    let blocks: Vec<&str> = CSS.split(":root {").skip(1).take(2).map(|rest| rest.split('}').next().unwrap()).collect();
    for (scheme, block) in ["light", "dark"].iter().zip(blocks) {
        let colour = |name: &str| {
            let start = format!("--{name}: ");
            block.split(&start).nth(1).unwrap_or_else(|| panic!("{scheme} lacks --{name}")).split(';').next().unwrap()
        };
        let grounds = ["paper", "card"];
        let text = ["ink", "quiet", "accent", "stop", "caution"].iter().flat_map(|ink| grounds.map(|ground| (*ink, ground.to_owned(), 4.5)));
        let tones = ["good", "caution", "stop", "unknown"].map(|tone| (tone, format!("{tone}-tint"), 4.5));
        let lines =
            [("edge", "card".to_owned(), 3.0), ("focus", "paper".to_owned(), 3.0), ("on-accent", "accent".to_owned(), 4.5), ("card", "stop".to_owned(), 4.5)];
        for (ink, ground, least) in text.chain(tones).chain(lines) {
            let (a, b) = (luminance(colour(ink)), luminance(colour(&ground)));
            let ratio = (a.max(b) + 0.05) / (a.min(b) + 0.05);
            assert!(ratio >= least, "{scheme}: {ink} on {ground} has {ratio:.2}");
        }
    }
}
