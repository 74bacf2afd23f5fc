//! Do both ends of a way have their money and their offices, and does the list say so where it knows none?

use recruitwatch::flow::places::{Days, Hours, Kind, Places};
use recruitwatch::record::place::Country;
use recruitwatch::record::said::Said;

use crate::house::country;

fn places() -> Places {
    Places::of_seeds().unwrap()
}

#[test]
fn the_money_of_a_country_is_that_of_the_standard() {
    let known = places();
    for (code, money) in [("BD", "BDT"), ("MY", "MYR"), ("KW", "KWD"), ("DE", "EUR"), ("SN", "XOF"), ("EC", "USD")] {
        assert_eq!(known.currency(country(code)).map(|c| c.to_string()).as_deref(), Some(money), "{code}");
    }
    let without: Vec<String> = Country::all().filter(|c| known.currency(*c).is_none()).map(|c| c.to_string()).collect();
    assert_eq!(without, ["AQ", "CW", "GS", "PS", "SX"], "no one money is spent there, or its new code is not read yet");
}

#[test]
fn both_ends_are_told_origin_first_and_each_office_has_a_source_with_its_day() {
    let help = places().help(country("PH"), country("HK"));
    let names: Vec<&str> = help.offices.iter().map(|office| office.name.as_str()).collect();
    assert_eq!(names.len(), 4);
    assert!(names[0].contains("DMW") && names[1].contains("Employment Agencies Administration"), "{names:?}");
    assert!(help.offices.iter().all(|office| office.source.starts_with("https://") && !office.what_for.is_empty()));
    let told: Vec<&str> = help.look_for.iter().map(Said::english).collect();
    assert_eq!(told, ["The embassy or consulate of the Philippines in Hong Kong: ask for the labour attaché."]);
}

#[test]
fn where_no_office_is_known_it_says_so_and_which_kind_to_look_for() {
    let help = places().help(country("GH"), country("MU"));
    assert!(help.offices.is_empty());
    assert_eq!(help.not_known, [country("GH"), country("MU")]);
    assert!(
        help.look_for[0].english().starts_with("The labour ministry of Ghana") && help.look_for[1].english().starts_with("The labour ministry of Mauritius")
    );
}

#[test]
fn an_office_helps_at_the_end_of_the_way_that_it_is_for() {
    let help = places().help(country("MU"), country("PH"));
    assert!(help.offices.is_empty(), "the office for workers who leave does not help those who come: {help:?}");
}

#[test]
fn a_labour_attache_is_told_to_the_workers_of_the_country_alone_and_hides_no_office_of_the_place() {
    let kinds = |origin: &str| places().help(country(origin), country("JO")).offices.iter().map(|office| office.kind).collect::<Vec<_>>();
    assert_eq!(kinds("PH").last(), Some(&Kind::LabourAttache));
    assert!(kinds("BD").iter().all(|kind| *kind != Kind::LabourAttache));
    let help = places().help(country("PH"), country("JO"));
    assert_eq!(help.not_known, [country("JO")], "nobody of the place itself is known, and the page says so");
}

#[test]
fn an_authority_comes_before_a_telephone_and_a_union() {
    let help = places().help(country("BD"), country("SG"));
    let kinds: Vec<Kind> = help.offices.iter().filter(|office| office.country == country("SG")).map(|office| office.kind).collect();
    assert!(1 < kinds.len() && kinds.is_sorted(), "{kinds:?}");
    assert_eq!(kinds[0], Kind::Authority);
}

#[test]
fn hours_and_languages_stand_as_the_source_has_them() {
    let help = places().help(country("BD"), country("HK"));
    let line = help.offices.iter().find(|office| office.phone.as_deref() == Some("2157 9537")).unwrap();
    let hindi = line.answering.iter().find(|answering| answering.tongues.iter().any(|tongue| tongue.code == "hi")).unwrap();
    let hours = hindi.hours.as_ref().unwrap();
    assert_eq!((hours.days, hours.from.as_str(), hours.until.as_str()), (Days::EveryDay, "08:00", "22:00"));
    assert!(line.answering.iter().filter_map(|answering| answering.hours.as_ref()).any(Hours::never_end), "operators answer day and night in other languages");
}

#[test]
fn every_mistake_in_the_lists_is_named_with_its_line() {
    let seed = |name: &str| (format!("{name}.toml"), std::fs::read_to_string(format!("{}/seeds/lists/{name}.toml", env!("CARGO_MANIFEST_DIR"))).unwrap());
    let (money, help) = (seed("currencies"), seed("help"));
    let broken = (money.0, money.1.replace("BDT = [\"BD\"]", "BDT = [\"XX\"]"));
    let wrong =
        (help.0, help.1.replacen("phone = \"600590000\"", "phone = \"call us\"", 1).replacen("checked_on = \"2026-11-26\"", "checked_on = \"soon\"", 1));
    let wrong = (
        wrong.0,
        wrong.1.replacen("languages = [\"bn\"], days = \"every-day\", ", "languages = [\"xx\"], ", 1).replacen("from = \"17:00\"", "from = \"5 pm\"", 1),
    );
    let said = Places::parse(&broken, &wrong).unwrap_err().to_string();
    for part in [
        "currencies.toml:19: spent",
        "BD is missing",
        "help.toml:",
        "phone",
        "a telephone number in digits",
        "checked_on",
        "add it there",
        "go together",
        "a time such as 08:30",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
