//! Is a filled form read strictly, with every mistake at its place?

use proptest::prelude::*;
use recruitwatch::flow::diff_contract::schema::schema;
use recruitwatch::ingest::Issue;
use recruitwatch::ingest::contract_form::{ContractForm, MAX_FORM_BYTES, Notation, contract_form};
use rstest::rstest;

use super::{LAW, form};

fn json(text: &str) -> Result<ContractForm, Vec<Issue>> {
    contract_form("form.json", text.as_bytes(), Notation::Json)
}

fn told(issues: &[Issue]) -> Vec<String> {
    let one = |issue: &Issue| format!("{}: {}: {}. {}", issue.line.unwrap_or_default(), issue.column.as_deref().unwrap_or("-"), issue.message, issue.advice);
    issues.iter().map(one).collect()
}

#[test]
fn json_and_toml_say_the_same() {
    let in_toml = form(
        "origin = \"NP\"\nstage = \"arrival\"\ndated_on = 2026-02-01\napproved_change = true\nwage_amount = 700.50\nwage_currency = \"QAR\"\ninsurance = [\"death\", \"medical\"]\nhours_day = 10\n",
    );
    let in_json = json(
        "\u{feff}{\"origin\": \"NP\", \"stage\": \"arrival\", \"dated_on\": \"2026-02-01\", \"approved_change\": \"yes\",\n \"wage_amount\": \"700.50\", \"wage_currency\": \"QAR\", \"insurance\": \"death medical\", \"hours_day\": 10, \"food\": null, \"job_title\": \"\"}",
    );
    assert_eq!(in_json, Ok(in_toml));
}

#[test]
fn every_mistake_is_told_with_line_key_and_what_to_do() {
    let broken = "{\n\"wage_amout\": 12,\n\"food\": \"sometimes\",\n\"wage_currency\": \"QAR\",\n\"wage_amount\": 12.345,\n\"duration_months\": [1, 2],\n\"dated_on\": \"31.12.2024\",\n\"food\": \"free\",\n\"hours_week\": 4e1,\n\"worker_id\": \"x\"\n}";
    let told = told(&json(broken).unwrap_err());
    for (line, key, words) in [
        (2, "wage_amout", "Write wage_amount, if that is meant"),
        (3, "food", "free allowance worker deducted"),
        (5, "wage_amount", "QAR has 2 digits after the point"),
        (6, "duration_months", "no plain value"),
        (7, "dated_on", "YYYY-MM-DD"),
        (8, "food", "this key stands twice"),
        (9, "hours_week", "no plain number"),
        (10, "worker_id", "no such key"),
    ] {
        assert!(told.iter().any(|issue| issue.starts_with(&format!("{line}: {key}: ")) && issue.contains(words)), "{line} {key} {words}: {told:#?}");
    }
    assert_eq!(told.len(), 8, "{told:#?}");
}

#[rstest]
#[case::no_object("[1, 2]", Notation::Json, "expected an object of keys and values")]
#[case::broken("{\"food\": ", Notation::Json, "EOF")]
#[case::more("{} {}", Notation::Json, "trailing")]
#[case::no_toml("food = \n", Notation::Toml, "no TOML form")]
#[case::twice("food = \"free\"\nfood = \"free\"\n", Notation::Toml, "duplicate key")]
fn what_is_no_form_is_refused_in_a_sentence(#[case] text: &str, #[case] notation: Notation, #[case] words: &str) {
    let told = told(&contract_form("form", text.as_bytes(), notation).unwrap_err());
    assert!(told.len() == 1 && told[0].contains(words) && told[0].contains("contract schema"), "{told:#?}");
}

#[test]
fn a_form_that_is_too_large_or_no_text_is_refused() {
    let large = vec![b' '; MAX_FORM_BYTES + 1];
    for (bytes, words) in
        [(large.as_slice(), "65537 bytes"), (b"{\"title\": \"\xff\"}".as_slice(), "not UTF-8"), (b"{\"title\": \"a\0\"}".as_slice(), "not UTF-8")]
    {
        let told = told(&contract_form("form", bytes, Notation::Json).unwrap_err());
        assert!(told.len() == 1 && told[0].contains(words), "{told:#?}");
    }
}

#[test]
fn the_published_schema_takes_what_the_reader_takes() {
    let schema = schema(LAW.terms());
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (text, right) in [
        ("{\"wage_amount\": 700.5, \"wage_currency\": \"QAR\", \"insurance\": [\"death\"], \"food\": \"\", \"approved_change\": true}", true),
        ("{\"wage_amount\": \"700.50\", \"insurance\": \"death medical\", \"overtime_in_basic\": \"no\", \"hours_day\": null}", true),
        ("{\"wage_amout\": 12}", false),
        ("{\"food\": \"sometimes\"}", false),
        ("{\"wage_amount\": \"12,5\"}", false),
        ("{\"stage\": \"later\"}", false),
        ("{\"hours_day\": -1}", false),
    ] {
        assert_eq!(validator.is_valid(&serde_json::from_str(text).unwrap()), right, "{text}");
        assert_eq!(json(text).is_ok(), right, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn no_bytes_make_the_reader_fail(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "[{}\\[\\]\",:=\\n a-z0-9._-]{0,200}") {
        for notation in [Notation::Json, Notation::Toml] {
            let _ = contract_form("form", &bytes, notation);
            let _ = contract_form("form", text.as_bytes(), notation);
        }
    }
}
