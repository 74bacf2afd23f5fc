//! An agreement as a file: what is wrong is named with file, line and key, and what to do.

use recruitwatch::flow::share::agreement::parse;
use recruitwatch::record::sharing::agreement::Agreement;
use rstest::rstest;

use crate::house::day;
use crate::store::records::placement;

pub const EXAMPLE: &str = include_str!("../../../seeds/agreements/example.toml");
pub const STATISTICS: &str = include_str!("../../../seeds/agreements/example-statistics.toml");

pub fn agreement(text: &str) -> Agreement {
    parse("mine.toml", text).unwrap_or_else(|errors| panic!("{errors:?}"))
}

#[test]
fn the_seeds_can_be_used_and_say_that_they_are_invented() {
    for text in [EXAMPLE, STATISTICS] {
        let agreement = agreement(text);
        assert!(agreement.controller.ends_with("(invented)") && agreement.recipient.ends_with("(invented)"));
        assert!(agreement.open_on(day("2026-01-01")).is_ok() && agreement.open_on(day("2030-12-31")).is_ok());
        assert!(agreement.open_on(day("2025-12-31")).unwrap_err().to_string().contains("begins on 2026-01-01"));
        assert!(agreement.open_on(day("2031-01-01")).unwrap_err().to_string().contains("ended"));
    }
}

#[test]
fn a_scope_holds_its_corridor_and_its_days_alone() {
    let scope = agreement(EXAMPLE).scope;
    let at = |signed: &str| recruitwatch::record::placement::Placement { contract_signed_on: day(signed), ..placement("P-1") };
    assert!(scope.holds(&at("2024-01-01")) && !scope.holds(&at("2023-12-31")));
    assert!(!scope.holds(&recruitwatch::record::placement::Placement { origin: crate::house::country("IN"), ..at("2024-01-01") }));
    assert_eq!(scope.to_string(), "from BD, NP to MY, signed from 2024-01-01 on");
}

#[rstest]
#[case::purpose("\"joint_case\"", "\"immigration\"", "mine.toml:3: purpose: \"immigration\" is not one of registration inspection remedy")]
#[case::rows_for_statistics("\"joint_case\"", "\"statistics\"", "mine.toml:17: rows: for statistics no rows go, only counts")]
#[case::rows_in_public("\"government\"", "\"public\"", "mine.toml:17: rows: no rows go to the public")]
#[case::least_in_public("\"government\"", "\"public\"", "mine.toml:9: least: counts that stay with public speak of 10")]
#[case::least("least = 5", "least = 4", "mine.toml:9: least: counts that stay with government speak of 5 workers at least: write 5 or more")]
#[case::passport("\"wage_period\"", "\"passport_no\"", "mine.toml:18: columns: \"passport_no\" tells who a worker is")]
#[case::free_words("\"receipt\"", "\"label\"", "mine.toml:22: columns: \"label\" is not one of placement worker item")]
#[case::twice("\"wage_period\"", "\"origin\"", "mine.toml:18: columns: origin is named twice")]
#[case::table("table = \"charges\"", "table = \"complaints\"", "mine.toml:21: table: \"complaints\" is not one of placements charges")]
#[case::same_table("table = \"charges\"", "table = \"placements\"", "mine.toml:21: table: placements stands here twice")]
#[case::one_column("[\"occupation\", \"outcome\"]", "[\"occupation\"]", "mine.toml:26: by: workers are counted by two columns")]
#[case::name_of_a_table("\"outcome-by-occupation\"", "\"placements\"", "mine.toml:25: name: another table goes by this name")]
#[case::name_with_a_path("\"outcome-by-occupation\"", "\"../../etc\"", "mine.toml:25: name: \"../../etc\" is no name")]
#[case::term("valid_until = 2030-12-31", "valid_until = 2025-12-31", "mine.toml:8: valid_until: 2025-12-31 lies before 2026-01-01")]
#[case::an_hour("valid_until = 2030-12-31", "valid_until = 2030-12-31T10:00:00Z", "mine.toml:8: valid_until: 2030-12-31T10:00:00Z is no day")]
#[case::country("[\"BD\", \"NP\"]", "[\"UK\"]", "mine.toml:12: origins: ")]
#[case::unknown_key("least = 5", "lest = 5", "mine.toml:9: list: unknown field `lest`")]
#[case::party("\"Labour Inspectorate of Samplia (invented)\"", "\"\"", "mine.toml:5: recipient: write who it is")]
fn a_mistake_is_named_with_its_line_and_what_to_do(#[case] right: &str, #[case] wrong: &str, #[case] told: &str) {
    assert!(EXAMPLE.contains(right), "{right}");
    let errors = parse("mine.toml", &EXAMPLE.replacen(right, wrong, 1)).unwrap_err();
    assert!(errors.iter().any(|error| error.to_string().starts_with(told)), "{errors:?}");
}

#[test]
fn counts_of_single_agencies_stay_inside_government_and_an_empty_agreement_is_none() {
    let public = STATISTICS.replace("\"origin\", \"destination\"", "\"agency_licence\", \"destination\"");
    assert!(parse("mine.toml", &public).unwrap_err()[0].to_string().contains("agency_licence goes inside government alone"));
    let bare = STATISTICS.split("[[counts]]").next().unwrap();
    assert!(parse("mine.toml", bare).unwrap_err()[0].to_string().contains("nothing would go"));
    for odd in ["", "\u{feff}", "id = 3", "[[rows]]\n", "\u{0}"] {
        assert!(!parse("mine.toml", odd).unwrap_err().is_empty(), "{odd:?}");
    }
}
