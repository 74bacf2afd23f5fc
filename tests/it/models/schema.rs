//! Does an editor know the files of model contracts as the reader does?

use recruitwatch::flow::law::{rule_book, term_list};
use recruitwatch::record::code::Code;
use recruitwatch::record::contract::Term;
use recruitwatch::rules::models::Models;
use recruitwatch::rules::models::schema::schema;
use rstest::rstest;
use serde_json::Value;

use super::{changed, texts};
use crate::rules::as_json;

fn validator() -> jsonschema::Validator {
    jsonschema::validator_for(&schema(&term_list().unwrap())).unwrap()
}

fn model(text: &str) -> Value {
    as_json(&text.parse::<toml::Table>().unwrap().into())
}

#[test]
fn every_model_of_the_program_fits_the_schema() {
    let validator = validator();
    let files: Vec<_> = texts().into_iter().filter(|(file, _)| !file.ends_with("elements.toml")).collect();
    assert_eq!(files.len(), rule_book(None).unwrap().models().all().len());
    for (file, text) in files {
        let wrong: Vec<String> = validator.iter_errors(&model(&text)).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{file}: {wrong:?}");
    }
}

#[rstest]
#[case::a_key_that_is_none("kw-domestic-work", "title =", "titel =")]
#[case::a_side_that_is_none("kw-domestic-work", "side = \"destination\"", "side = \"abroad\"")]
#[case::an_end_that_is_not_named("kw-domestic-work", "destinations = [\"KW\"]", "destinations = []")]
#[case::an_end_that_is_left_out("kw-domestic-work", "destinations = [\"KW\"]\n", "")]
#[case::a_country_in_words("kw-domestic-work", "destinations = [\"KW\"]", "destinations = [\"Kuwait\"]")]
#[case::an_id_with_capitals("kw-domestic-work", "id = \"kw-domestic-work\"", "id = \"KW-domestic-work\"")]
#[case::a_column_that_is_none("kw-domestic-work", "hours_day = ", "hours_daily = ")]
#[case::a_number_in_words("kw-domestic-work", "hours_day = \"12\"", "hours_day = \"twelve\"")]
#[case::a_code_that_is_none("kw-domestic-work", "wage_period = \"month\"", "wage_period = \"fortnight\"")]
#[case::an_element_that_is_none("np-my-2018", "element = \"job_description\"", "element = \"job\"")]
#[case::worth_in_kind_of_a_flight("qa-minimum-wage", "accommodation = \"500\"", "airfare_out_by = \"500\"")]
#[case::a_benchmark_that_binds("ilo-c189-art7", "must_say = [", "from_precision = \"day\"\nbinds = { hours_day = \"8\" }\nmust_say = [")]
#[case::what_binds_from_no_day("th-mou", "[part.advises]", "[part.binds]")]
#[case::a_day_with_an_hour("hk-id407", "from = 2025-09-30", "from = 2025-09-30T00:00:00Z")]
fn a_mistake_that_the_reader_refuses_an_editor_shows(#[case] id: &str, #[case] from: &str, #[case] to: &str) {
    let texts = changed(id, from, to);
    assert!(Models::parse(&texts).is_err(), "the reader takes it");
    let (_, text) = texts.iter().find(|(file, _)| file.ends_with(&format!("/{id}.toml"))).unwrap();
    assert!(!validator().is_valid(&model(text)), "the schema takes it");
}

#[test]
fn the_terms_of_the_schema_are_those_of_a_contract_in_the_words_of_the_list() {
    let schema = schema(&term_list().unwrap());
    let terms = schema["$defs"]["terms"]["properties"].as_object().unwrap();
    assert_eq!(terms.len(), Term::ALL.len());
    assert_eq!(terms["wage_amount"]["description"], "the basic wage");
}

/// The reader lists the keys that it knows wherever it meets a stranger: those of the schema are the same.
#[rstest]
#[case::of_a_model("model", "title =", "stranger = 1\ntitle =")]
#[case::of_a_part("part", "seen =", "stranger = 1\nseen =")]
#[case::of_a_citation("citation", "citation = { text", "citation = { stranger = 1, text")]
#[case::of_what_is_unsaid("unsaid", "element =", "stranger = 1\nelement =")]
#[case::of_a_clause("clause", "must_say = [{ about", "must_say = [{ stranger = 1, about")]
fn the_keys_of_the_schema_are_those_of_the_reader(#[case] table: &str, #[case] from: &str, #[case] to: &str) {
    let id = if table == "clause" { "hk-id407" } else { "kw-domestic-work" };
    let told = Models::parse(&changed(id, from, to)).unwrap_err()[0].to_string();
    let known = told.split_once("expected one of ").or_else(|| told.split_once("expected ")).unwrap_or_else(|| panic!("{told}")).1;
    let mut known: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
    known.sort_unstable();
    let schema = schema(&term_list().unwrap());
    let mut keys: Vec<&str> = schema["$defs"][table]["properties"].as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, known);
}
