//! Is every sentence there in every language that is offered? Files are whole, nothing is said that has no words, and no word is left over.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use axum::http::Uri;
use recruitwatch::flow::jobs::JOBS;
use recruitwatch::record::agency::{AgencyKind, PersonRole};
use recruitwatch::record::charge::{Item, ItemGroup};
use recruitwatch::record::code::Code;
use recruitwatch::record::complaint::deadline::Stage;
use recruitwatch::record::complaint::event::{Closing, Decision, Referral};
use recruitwatch::record::complaint::file::State;
use recruitwatch::record::complaint::grievance::{Filer, Matter};
use recruitwatch::record::complaint::remedy::{Head, Payer};
use recruitwatch::record::licence::{Appeal, EventKind, Status};
use recruitwatch::record::official::Role;
use recruitwatch::record::place::Country;
use recruitwatch::record::placement::WagePeriod;
use recruitwatch::web::answers::Person;
use recruitwatch::web::inspector::Inspector;
use recruitwatch::web::lang::Lang;
use recruitwatch::web::page::{Pages, Site};
use recruitwatch::web::say::catalogue::catalogue;
use recruitwatch::web::view::every_sample;
use recruitwatch::web::view::verdict::CHECKS;

#[test]
fn every_language_that_was_begun_is_complete() {
    let troubles = catalogue().troubles();
    assert!(troubles.is_empty(), "{} things are wrong:\n{}", troubles.len(), troubles.join("\n"));
}

#[test]
fn every_page_is_said_in_every_language_with_its_direction() {
    let pages = Pages::new().expect("the templates are well formed");
    let inspector = Inspector::of(Person { name: "Inspector".into(), form_token: "0a1b".into(), role: Role::Registrar }, "invented".into());
    for lang in Lang::offered() {
        let site = Site::new(*lang, &Uri::from_static("/check?q=amihan"), None);
        for sample in every_sample(&pages, &site, &inspector) {
            let html = sample.html.unwrap_or_else(|error| panic!("{} {}: {error:#}", lang.code(), sample.name));
            let opening = format!("<html lang=\"{}\" dir=\"{}\">", site.lang, site.dir);
            assert!(html.contains(&opening), "{} {}", lang.code(), sample.name);
            assert!(!html.contains("{$"), "{} {} shows a fact without its value", lang.code(), sample.name);
        }
    }
}

/// Sentences whose names are made of a code: each code has one.
fn of_codes() -> BTreeSet<String> {
    fn all<T: Code>(kind: &str) -> Vec<String> {
        T::ALL.iter().map(|code| format!("{kind}-{}", code.as_str().replace('_', "-"))).collect()
    }
    let appeals = Appeal::ALL.iter().filter(|appeal| **appeal != Appeal::None).map(|appeal| format!("appeal-{}", appeal.as_str()));
    let periods = WagePeriod::ALL.iter().flat_map(|period| [format!("period-{period}"), format!("wage-each-{period}")]);
    let checks = CHECKS.iter().flat_map(|(code, _, _)| [format!("check-{code}"), format!("check-sentence-{code}")]);
    let countries = Country::all().map(|country| format!("place-{}", country.code()));
    let jobs = JOBS.iter().map(|(code, _)| format!("job-{code}"));
    let currencies = include_str!("../../src/web/data/currencies.txt").lines().map(|code| format!("currency-{code}"));
    let months = (1..=12).map(|month| format!("month-{month}"));
    let codes = [
        all::<Status>("status"),
        all::<EventKind>("event"),
        all::<AgencyKind>("kind"),
        all::<PersonRole>("role"),
        all::<Item>("item"),
        all::<ItemGroup>("item-group"),
        all::<Matter>("complaint-matter"),
        all::<Filer>("complaint-filer"),
        all::<State>("complaint-state"),
        all::<State>("complaint-next"),
        all::<Stage>("complaint-stage"),
        all::<Referral>("complaint-referral"),
        all::<Decision>("complaint-decision"),
        all::<Closing>("complaint-closing"),
        all::<Head>("complaint-head"),
        all::<Payer>("complaint-payer"),
    ];
    let codes = codes.into_iter().flatten();
    codes.chain(appeals).chain(periods).chain(checks).chain(countries).chain(jobs).chain(currencies).chain(months).collect()
}

/// Everything that could be the name of a sentence in a source: quoted text of small letters, digits and hyphens.
fn quoted(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            quoted(&path, names);
        } else if path.extension().is_some_and(|ext| ext == "rs" || ext == "html") {
            let text = fs::read_to_string(&path).unwrap();
            names.extend(text.split('"').map(str::to_owned).filter(|part| part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')));
        }
    }
}

/// Names of sentences that are said by name in a source.
fn said(folder: &Path, names: &mut BTreeSet<String>) {
    const BEGINNINGS: [&str; 5] = ["say(\"", "Said::plain(\"", "Said::new(\"", "Sentence::plain(\"", "tongue.word(\""];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            said(&path, names);
        } else if path.extension().is_some_and(|ext| ext == "rs" || ext == "html") {
            let text = fs::read_to_string(&path).unwrap();
            let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).map(str::trim_start).collect();
            for beginning in BEGINNINGS {
                let found = code.split(beginning).skip(1).filter_map(|rest| rest.split_once('"'));
                // What is put together stands among the names of codes.
                names.extend(found.filter(|(_, after)| !after.starts_with(" ~")).map(|(id, _)| id.to_owned()).filter(|id| !id.is_empty()));
            }
        }
    }
}

fn source() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

#[test]
fn every_sentence_that_is_said_has_words() {
    let known: BTreeSet<String> = catalogue().ids().into_iter().collect();
    let mut names = of_codes();
    said(&source(), &mut names);
    let missing: Vec<&String> = names.difference(&known).collect();
    assert!(missing.is_empty(), "write these in src/web/locales/en: {missing:?}");
}

#[test]
fn no_sentence_is_left_over() {
    let mut names = of_codes();
    quoted(&source(), &mut names);
    let left: Vec<String> = catalogue().ids().into_iter().filter(|id| !names.contains(id)).collect();
    assert!(left.is_empty(), "nobody says these: {left:?}");
}
