//! Is every sentence there in every language that is offered? Files are whole, nothing is said that has no words, and no word is left over.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use axum::http::Uri;
use chrono::{Days, NaiveDate};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, Message, Pattern, PatternElement};
use minijinja::Environment;
use minijinja::value::Value;
use recruitwatch::audit::terms::beside::derived::Measure;
use recruitwatch::flow::jobs::JOBS;
use recruitwatch::flow::places;
use recruitwatch::record::agency::{AgencyKind, PersonRole};
use recruitwatch::record::calendar::Calendar;
use recruitwatch::record::case::event::{Sanction, Standard, Verdict};
use recruitwatch::record::charge::{Item, ItemGroup};
use recruitwatch::record::check::CheckVerdict;
use recruitwatch::record::code::Code;
use recruitwatch::record::complaint::deadline::Stage as Step;
use recruitwatch::record::complaint::event::{Closing, Decision, Referral};
use recruitwatch::record::complaint::file::State;
use recruitwatch::record::complaint::grievance::{Filer, Matter};
use recruitwatch::record::complaint::remedy::{Head, Payer};
use recruitwatch::record::contract::{Stage, Term};
use recruitwatch::record::feedback::{Heard, Keeper, Question};
use recruitwatch::record::finding::{Grade, Indicator};
use recruitwatch::record::licence::{Appeal, EventKind, Status};
use recruitwatch::record::official::Role;
use recruitwatch::record::place::Country;
use recruitwatch::record::placement::{EndedReason, WagePeriod};
use recruitwatch::statistics::report::Dimension;
use recruitwatch::statistics::worker::{IncomeBasis, LeftOut};
use recruitwatch::web::answers::Person;
use recruitwatch::web::inspector::Inspector;
use recruitwatch::web::lang::Lang;
use recruitwatch::web::page::{Pages, Site};
use recruitwatch::web::say::catalogue::catalogue;
use recruitwatch::web::say::{self, days, figures};
use recruitwatch::web::view::choices::Choices;
use recruitwatch::web::view::every_sample;
use recruitwatch::web::view::term_words::{OPTIONS, hint_said, option_said};
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

/// Whether a sentence is one that a worker must understand at once: what a page asks, how to answer, what is wrong with an answer, and what to do.
fn is_question(file: &str, name: &str) -> bool {
    let whole = ["home.ftl", "complaints.ftl", "kept.ftl", "errors.ftl"].contains(&file) || name.starts_with("case-worker-");
    let worker = ["common.ftl", "check.ftl", "fees.ftl", "contracts.ftl", "verify.ftl", "agency.ftl"].contains(&file);
    let part =
        |part: &str| name.starts_with(&format!("{part}-")) && part != "ask" || name.contains(&format!("-{part}-")) || name.ends_with(&format!("-{part}"));
    let kinds = ["title", "lead", "ask", "field", "hint", "wrong", "step", "sentence", "look-for"];
    whole || (worker && kinds.iter().any(|kind| part(kind)))
}

/// The words of each sentence of a text; a fact counts as one.
fn sentence_lengths(text: &str) -> Vec<usize> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let sentences = words.split_inclusive(|word| word.ends_with(['.', '?', '!']));
    sentences.map(|sentence| sentence.iter().filter(|word| word.contains(char::is_alphanumeric)).count()).collect()
}

/// Requirement A7 of the research: at most two sentences of at most twelve words, in the English that all others are made from.
#[test]
fn every_question_of_a_page_is_two_short_sentences_at_most() {
    assert_eq!(sentence_lengths("Is this right? Say yes, or say no."), [3, 5]);
    let folder = source().join("web/locales/en");
    let (mut seen, mut long) = (0, Vec::new());
    for entry in fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().path();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let resource = FluentResource::try_new(fs::read_to_string(&file).unwrap()).unwrap_or_else(|(resource, _)| resource);
        for (id, said) in resource.entries().filter_map(plural_forms).flatten().filter(|(id, _)| is_question(&name, id)) {
            seen += 1;
            let lengths = sentence_lengths(&said);
            if lengths.len() > 2 || lengths.iter().any(|words| *words > 12) {
                long.push(format!("{name}: {id:?} has sentences of {lengths:?} words: {said:?}"));
            }
        }
    }
    assert!(seen > 200, "the questions were found");
    assert!(long.is_empty(), "say it shorter, in two sentences of twelve words at most:\n{}", long.join("\n"));
}

/// A message by each form that it may take, with a fact written as `X`.
fn plural_forms(entry: &Entry<&str>) -> Option<Vec<(String, String)>> {
    let Entry::Message(Message { id, value: Some(pattern), .. }) = entry else { return None };
    let of = |pattern: &Pattern<&str>| -> Vec<String> {
        pattern
            .elements
            .iter()
            .map(|element| match element {
                PatternElement::TextElement { value } => (*value).to_owned(),
                PatternElement::Placeable { .. } => "X".to_owned(),
            })
            .collect()
    };
    let variants = pattern.elements.iter().find_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(variants),
        PatternElement::Placeable { .. } | PatternElement::TextElement { .. } => None,
    });
    let forms = variants.map_or_else(|| vec![of(pattern).concat()], |variants| variants.iter().map(|variant| of(&variant.value).concat()).collect());
    Some(forms.into_iter().map(|form| (id.name.to_owned(), form)).collect())
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
    let months = (1..=12).flat_map(|month| ["month", "bikram-month", "hijri-month"].map(|kind| format!("{kind}-{month}")));
    let codes = [
        all::<Status>("status"),
        all::<EventKind>("event"),
        all::<AgencyKind>("kind"),
        all::<PersonRole>("role"),
        all::<Item>("item"),
        all::<ItemGroup>("item-group"),
        all::<Stage>("stage"),
        all::<Grade>("grade"),
        all::<Measure>("measure"),
        all::<Term>("term"),
        all::<EndedReason>("ended"),
        all::<Dimension>("costs-by"),
        all::<Dimension>("costs-of"),
        all::<IncomeBasis>("income"),
        all::<LeftOut>("left-out"),
        all::<Matter>("complaint-matter"),
        all::<Filer>("complaint-filer"),
        all::<State>("complaint-state"),
        all::<State>("complaint-next"),
        all::<Step>("complaint-stage"),
        all::<Referral>("complaint-referral"),
        all::<Decision>("complaint-decision"),
        all::<Closing>("complaint-closing"),
        all::<Head>("complaint-head"),
        all::<Payer>("complaint-payer"),
        all::<Indicator>("case-finding"),
        all::<Verdict>("case-verdict"),
        all::<Standard>("case-standard"),
        all::<Sanction>("case-sanction"),
        all::<CheckVerdict>("text-verdict"),
        all::<Heard>("feedback"),
        all::<Question>("told-of"),
        all::<places::Days>("office-days"),
        all::<places::Kind>("office-kind"),
    ];
    let keepers = Keeper::ALL.iter().filter(|keeper| !matches!(keeper, Keeper::Unknown | Keeper::Unsaid)).map(|keeper| format!("feedback-keeper-{keeper}"));
    let hints = Term::ALL.iter().filter_map(|term| hint_said(*term)).map(|hint| hint.id().to_owned());
    let options = OPTIONS.iter().map(|words| option_said(words).id().to_owned());
    let groups = (0..=9).map(|group| format!("job-group-{group}"));
    let codes = codes.into_iter().flatten().chain(hints).chain(options).chain(groups).chain(keepers);
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
    const BEGINNINGS: [&str; 6] = ["say(\"", "of_paper(\"", "Said::plain(\"", "Said::new(\"", "Sentence::plain(\"", "tongue.word(\""];
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

/// By Unicode CLDR: marks, groups and digits of each language.
#[test]
fn figures_are_written_as_each_language_has_them() {
    let golden: Vec<(&str, &str)> = include_str!("../../fixtures/languages/figures.tsv").lines().filter_map(|line| line.split_once('\t')).collect();
    assert_eq!(golden.iter().map(|(code, _)| *code).collect::<Vec<_>>(), Lang::ALL.iter().map(|lang| lang.code()).collect::<Vec<_>>());
    for (lang, (_, written)) in Lang::ALL.iter().zip(golden) {
        assert_eq!(figures::of(*lang).write("-1234567.50"), written, "{}", lang.code());
    }
    assert_eq!([0, 7, 999, 1000, 99_999, 100_000].map(|n| figures::of(Lang::Hi).write(&n.to_string())), ["0", "7", "999", "1,000", "99,999", "1,00,000"]);
}

#[rstest::rstest]
#[case::buddhist(Calendar::Buddhist, (2569, 3, 24))]
#[case::bikram_sambat(Calendar::BikramSambat, (2082, 12, 10))]
#[case::hijri(Calendar::Hijri, (1447, 10, 5))]
fn a_day_is_found_in_the_calendar_of_the_country_and_leads_back(#[case] calendar: Calendar, #[case] theirs: (i32, u32, u32)) {
    let day = |days: u64| NaiveDate::from_ymd_opt(2026, 3, 24).unwrap() + Days::new(days);
    assert_eq!(calendar.of(day(0)), Some(theirs));
    for (day, (year, month, date)) in (0..800).map(day).filter_map(|day| Some((day, calendar.of(day)?))) {
        assert_eq!(calendar.day(year, month, date), Ok(day));
    }
    assert!(calendar.of(day(300)).is_some());
    assert_eq!(calendar.of(NaiveDate::from_ymd_opt(1800, 1, 1).unwrap()), None, "before its tables it is not guessed");
}

/// Each written out by hand from what the files say; the calendars beside them are tested above.
#[test]
fn a_day_is_said_as_each_language_writes_it() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap();
    let golden = include_str!("../../fixtures/languages/days.tsv").lines().filter_map(|line| line.split_once('\t'));
    let said = Lang::ALL.iter().map(|lang| (lang.code(), days::words(catalogue().tongue(*lang), day)));
    let (said, golden): (Vec<_>, Vec<_>) = (said.collect(), golden.map(|(code, said)| (code, said.to_owned())).collect());
    assert_eq!(said, golden);
    let mixed = |said: &str| said.contains(['\u{2068}', '\u{2069}']);
    assert!(!said.iter().any(|(_, said)| mixed(said)), "a day runs the way of its sentence");
}

#[test]
fn facts_are_text_and_only_elements_of_the_site_go_in_as_they_are() {
    let mut words = Environment::new();
    words.set_auto_escape_callback(|_| minijinja::AutoEscape::Html);
    say::install(&mut words, Lang::En);
    let hostile = "<b>\u{e000}0\u{e001}";
    let said = words.render_str("{{ say('quoted', words=typed) }}", minijinja::context! { typed => hostile }).unwrap();
    assert_eq!(said, "“&lt;b&gt;0”", "what was typed is text");
    let day = minijinja::context! { day => Value::from_safe_string("<time>today</time>".to_owned()), name => "<i>" };
    let said = words.render_str("{{ say('source-on', name=name, day=day) }}", day).unwrap();
    assert_eq!(said, "&lt;i&gt;, last word <time>today</time>", "only elements of the site go in as they are");
    let unknown = words.render_str("{{ say('no-such-sentence') }}", ()).unwrap_err().to_string();
    assert!(unknown.contains("no-such-sentence"), "{unknown}");
}

/// Each pair as dictionaries of the language have it: a mark does not send a letter behind `z`, and a vowel that is written before its
/// consonant comes after it.
#[rstest::rstest]
#[case(Lang::En, "AX", "AL")]
#[case(Lang::Vi, "AU", "ZM")]
#[case(Lang::Th, "KR", "CN")]
fn countries_stand_in_the_order_of_the_language(#[case] lang: Lang, #[case] first: &str, #[case] second: &str) {
    let countries = Choices::of(catalogue().tongue(lang)).countries;
    let at = |code: &str| countries.iter().position(|country| country.value == code).unwrap();
    let words = |code: &str| &countries[at(code)].words;
    assert!(at(first) < at(second), "{} stands behind {}", words(first), words(second));
    assert!(words(first) > words(second), "by code points the order would be the same");
    assert_eq!(countries.len(), Country::all().count());
}
