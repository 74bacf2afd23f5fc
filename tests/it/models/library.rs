//! Is the library whole, and is every mistake in a file of it told at its place?

use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::try_rules::without_cases;
use recruitwatch::record::agency::{ModelDateBasis, ModelForce};
use recruitwatch::record::code::Code;
use recruitwatch::record::contract::Term;
use recruitwatch::record::place::Occupation;
use recruitwatch::rules::book::RuleBook;
use recruitwatch::rules::diff::BookDiff;
use recruitwatch::rules::edition::part_fingerprint;
use recruitwatch::rules::models::elements::Element;
use recruitwatch::rules::models::table::{history, sheets};
use recruitwatch::rules::models::words::standing;
use recruitwatch::rules::models::{Asked, InForce, Models, Weight};
use recruitwatch::rules::terms::TermList;

use super::{changed, texts};
use crate::house::{country, day};

fn mistakes(id: &str, from: &str, to: &str) -> Vec<String> {
    Models::parse(&changed(id, from, to)).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn every_model_speaks_of_each_element_or_says_why_it_is_not_known_to() {
    let book = rule_book(None).unwrap();
    let models = book.models();
    assert_eq!(models.elements().all().len(), Element::ALL.len());
    for model in models.all() {
        for element in Element::ALL {
            let unsaid = model.unsaid.iter().find(|unsaid| unsaid.element == *element);
            assert_eq!(model.speaks_of(*element, models.elements()), unsaid.is_none(), "{} and {element}", model.id);
            assert!(unsaid.is_none_or(|unsaid| unsaid.why.len() > 20), "{} gives no reason for {element}", model.id);
        }
    }
    let no_more = mistakes("np-my-2018", "element = \"job_description\"", "element = \"remuneration\"");
    assert_eq!(no_more.len(), 2, "{no_more:?}");
    assert!(no_more[0].contains("no term speaks of job_description: add a term, or an [[unsaid]] with the reason"), "{no_more:?}");
    assert!(no_more[1].contains("a term speaks of remuneration: take it out of [[unsaid]]"), "{no_more:?}");
}

#[test]
fn what_binds_was_read_somewhere_and_every_model_has_cases() {
    let book = rule_book(None).unwrap();
    for model in book.models().all() {
        for part in &model.parts {
            let binds = model.force == ModelForce::Binding && part.terms.iter().any(|(term, _)| !part.advises.contains(&term));
            assert!(!binds || part.citation.urls.iter().any(|url| url.starts_with("http")), "{}: {}", model.id, part.citation.text);
            assert!(!part.seen.is_empty() && part.check_by.is_some(), "{}: {}", model.id, part.citation.text);
        }
    }
    let bare = without_cases(None, &book).unwrap();
    let missing: Vec<_> = book.models().all().iter().filter(|model| bare.contains(&model.id.to_string())).map(|model| &model.id).collect();
    assert!(missing.is_empty(), "{missing:?} have no cases");
}

#[test]
fn whatever_a_finding_may_cite_has_a_name_of_its_own() {
    let book = rule_book(None).unwrap();
    let norms = book.norms().iter().map(|norm| &norm.id).chain(book.models().all().iter().map(|model| &model.id));
    let listed = book.wages().norms().iter().map(|norm| &norm.id).chain(book.prohibitions().all().iter().map(|norm| &norm.id));
    let mut ids: Vec<_> = norms.chain(listed).collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "one address would lead to two rules");
}

#[test]
fn a_value_is_told_by_its_dates_and_only_what_changed_is() {
    let book = rule_book(None).unwrap();
    let history = |id: &str| history(book.models().model(id).unwrap(), book.terms());
    let malaysia = history("my-minimum-wage");
    let [wage] = malaysia.as_slice() else { panic!("{malaysia:?}") };
    let rows: Vec<String> = wage.rows.iter().map(|row| row.join(": ")).collect();
    assert_eq!(
        rows,
        [
            "from 1 August 2025: at least 1700.00 MYR a month",
            "from 1 February 2025: at least 1700.00 MYR a month (only advises)",
            "about 1 May 2022 to 31 July 2025: at least 1500.00 MYR a month",
        ]
    );
    let saudi: Vec<String> = history("sa-domestic-work").into_iter().map(|sheet| sheet.caption).collect();
    assert_eq!(saudi, ["The hours of rest a day"], "probation and leave stayed as they were");
    assert!(history("qa-minimum-wage").is_empty());
}

#[test]
fn what_binds_stands_before_what_advises_with_the_reason() {
    let book = rule_book(None).unwrap();
    let model = book.models().model("hk-id407").unwrap();
    let captions: Vec<String> = sheets(model, &model.parts[0], book.terms()).into_iter().map(|sheet| sheet.caption).collect();
    assert_eq!(captions, ["What binds", "What only advises, because no sound source for this term is confirmed", "What the paper must speak of"]);
    assert_eq!(standing(model, &model.parts[0]), "Of 13 terms 3 bind, the others only advise. That a paper is silent never gives more than an advisory.");
    let convention = book.models().model("ilo-c189-art7").unwrap();
    assert_eq!(standing(convention, &convention.parts[0]), "That a paper is silent never gives more than an advisory.");
}

#[test]
fn a_digest_changes_with_any_word_of_its_part() {
    let (book, other) = (rule_book(None).unwrap(), Models::parse(&changed("hk-id407", "HK$100 a day", "HK$110 a day")).unwrap());
    let prints = |models: &Models, list: &TermList| -> Vec<String> {
        let model = models.model("hk-id407").unwrap();
        model.parts.iter().map(|part| part_fingerprint(list, model, part)).collect()
    };
    let own = prints(book.models(), book.terms());
    assert_ne!(own, prints(&other, book.terms()), "a note belongs to the text");
    let higher = Models::parse(&changed("hk-id407", "wage_amount = \"5100\"", "wage_amount = \"5200\"")).unwrap();
    let higher = prints(&higher, book.terms());
    assert_eq!(own.iter().zip(&higher).filter(|(a, b)| a != b).count(), 1, "the other parts are quoted as before");
}

#[test]
fn every_mistake_is_told_with_its_line_and_what_to_do() {
    let both = mistakes("kw-domestic-work", "hours_day = \"12\"", "hours_daily = \"12\"\nfood = \"plenty\"");
    assert!(both[0].contains("kw-domestic-work.toml:45: list: duplicate key"), "a key that stands twice is a mistake of form: {both:?}");
    let line = |id: &str, needle: &str| {
        texts().iter().find(|(file, _)| file.ends_with(&format!("/{id}.toml"))).unwrap().1.lines().position(|l| l == needle).unwrap() + 1
    };
    let at = line("kw-domestic-work", "hours_day = \"12\"");
    let several = mistakes("kw-domestic-work", "hours_day = \"12\"\ndaily_rest_hours = \"8\"", "hours_daily = \"12\"\ndaily_rest_hours = \"eight\"");
    assert_eq!(several.len(), 2, "{several:?}");
    assert!(several.iter().any(|m| m.contains(&format!("kw-domestic-work.toml:{at}: hours_daily: \"hours_daily\" is not a term column"))), "{several:?}");
    assert!(several.iter().any(|m| m.contains(&format!("kw-domestic-work.toml:{}: daily_rest_hours: ", at + 1))), "{several:?}");
    let one = |id: &str, from: &str, to: &str, says: &str| {
        let told = mistakes(id, from, to);
        assert!(told.iter().any(|m| m.contains(says)), "{told:?}");
    };
    one("kw-domestic-work", "\"60\"", "\"60.0001\"", "wage_amount: ");
    one("kw-domestic-work", "wage_currency = \"KWD\"\n", "", "wage_amount: is a sum, and the part names no wage_currency: add it beside the sum");
    one("kw-domestic-work", "wage_period = \"month\"\n", "", "wage_period: is missing beside wage_amount");
    one("kw-domestic-work", "destinations = [\"KW\"]", "destinations = []", "names no destinations, so this model would judge the whole world");
    one("kw-domestic-work", "id = \"kw-domestic-work\"", "id = \"kw-domestic\"", "name the file kw-domestic.toml");
    one(
        "kw-domestic-work",
        "[part.advises]\ndocuments_held_by",
        "[part.advises]\nhours_day = \"11\"\ndocuments_held_by",
        "stands under binds and under advises",
    );
    one("hk-id407", "from = 2025-09-30", "from = 2025-09-29", "wage_amount is set by an earlier part on the same days");
    one("hk-id407", "until = 2025-09-29", "until = 2024-09-27", "until: lies before from");
    one("hk-id407", "grace_until = 2025-10-27", "grace_until = 2025-09-29", "grace_until: lies before from");
    one("ilo-c189-art7", "must_say = [", "binds = { hours_day = \"8\" }\nmust_say = [", "a benchmark binds nobody");
    one("th-mou", "[part.advises]", "[part.binds]", "what binds has a first day");
    one("qa-minimum-wage", "accommodation = \"500\"", "airfare_out_by = \"500\"", "only food and accommodation have");
    one("qa-minimum-wage", "wage_period = \"month\"", "wage_period = \"week\"", "in_kind: stands beside a wage by the month");
    one("sg-domestic-work", "[[unsaid]]", "[[unsaids]]", "unsaids");
}

fn in_force<'a>(book: &'a RuleBook, way: (&str, &str, &'a Occupation), on: &str, basis: Option<ModelDateBasis>) -> Vec<InForce<'a>> {
    let (origin, destination, occupation) = way;
    book.models().in_force(&Asked { origin: country(origin), destination: country(destination), occupation, on: day(on), basis })
}

#[test]
fn whoever_asks_is_told_what_holds_for_a_way_and_a_work_on_a_day() {
    let (book, helper, builder) = (rule_book(None).unwrap(), Occupation::parse("9111").unwrap(), Occupation::parse("9313").unwrap());
    let ids = |way, on| in_force(&book, way, on, None).iter().map(|held| held.model.id.to_string()).collect::<std::collections::BTreeSet<_>>();
    let to_hong_kong = ids(("PH", "HK", &helper), "2025-09-30");
    assert_eq!(to_hong_kong.into_iter().collect::<Vec<_>>(), ["hk-id407", "ilo-c189-art7", "ph-household-service-worker", "ph-landbased-minimum-provisions"]);
    assert_eq!(ids(("PH", "HK", &builder), "2025-09-30").into_iter().collect::<Vec<_>>(), ["ph-landbased-minimum-provisions"]);
    assert!(ids(("GH", "MU", &builder), "2025-09-30").is_empty());
    let wage = |on| {
        let held = in_force(&book, ("ID", "HK", &helper), on, Some(ModelDateBasis::Signature));
        held.into_iter()
            .flat_map(|held| held.terms().collect::<Vec<_>>())
            .find(|(term, ..)| *term == Term::WageAmount)
            .map(|(_, value, weight)| (value.to_string(), weight))
    };
    assert_eq!(wage("2025-09-29"), Some(("4990.00".to_owned(), Weight::Binds)));
    assert_eq!(wage("2025-09-30"), Some(("5100.00".to_owned(), Weight::Binds)));
    assert!(matches!(wage("2012-09-20"), Some((value, Weight::Advises(_))) if value == "3920.00"));
    assert_eq!(wage("2011-06-01"), None);
    assert!(in_force(&book, ("ID", "HK", &helper), "2025-09-30", Some(ModelDateBasis::PayPeriod)).is_empty());
}

#[test]
fn a_change_of_a_model_is_told_in_words() {
    let book = rule_book(None).unwrap();
    let other = recruitwatch::flow::law::rule_book_of(
        &book
            .texts()
            .iter()
            .map(|(file, text)| {
                (
                    file.clone(),
                    if file.ends_with("kw-domestic-work.toml") { text.replace("wage_amount = \"60\"", "wage_amount = \"75\"") } else { text.clone() },
                )
            })
            .collect::<Vec<_>>(),
    )
    .unwrap();
    let diff = BookDiff::between(&book, &other);
    assert!(!diff.is_empty() && diff.norms.is_empty());
    let [model] = diff.models.as_slice() else { panic!("{:?}", diff.models) };
    let [difference] = model.differences.as_slice() else { panic!("{model:?}") };
    assert_eq!((&*model.id, difference.version.as_deref(), difference.what), ("kw-domestic-work", Some("2016-07-01"), "asks"));
    assert_eq!(difference.before.as_deref(), Some("The basic wage: at least 60.000 KWD a month (binding)"));
    assert_eq!(difference.after.as_deref(), Some("The basic wage: at least 75.000 KWD a month (binding)"));
    assert!(BookDiff::between(&book, &rule_book(None).unwrap()).is_empty());
}
