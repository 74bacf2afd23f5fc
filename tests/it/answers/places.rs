//! Do both ends of a way have their money and their offices, and does the list say so where it knows none?

use recruitwatch::flow::places::Places;
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
    assert_eq!(names.len(), 3);
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
fn every_mistake_in_the_lists_is_named_with_its_line() {
    let seed = |name: &str| (format!("{name}.toml"), std::fs::read_to_string(format!("{}/seeds/lists/{name}.toml", env!("CARGO_MANIFEST_DIR"))).unwrap());
    let (money, help) = (seed("currencies"), seed("help"));
    let broken = (money.0, money.1.replace("BDT = [\"BD\"]", "BDT = [\"XX\"]"));
    let wrong = (
        help.0,
        help.1.replacen("phone = \"600590000\"", "phone = \"call us\"", 1).replacen(
            "checked_on = \"2026-11-22\"\n\n[[office]]\ncountry = \"GB\"",
            "checked_on = \"soon\"\n\n[[office]]\ncountry = \"GB\"",
            1,
        ),
    );
    let said = Places::parse(&broken, &wrong).unwrap_err().to_string();
    for part in ["currencies.toml:19: spent", "BD is missing", "help.toml:", "phone", "a telephone number in digits", "checked_on"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
