//! Does an audit see which terms got worse, and only those?

use std::path::PathBuf;

use rstest::rstest;

use crate::docket::{differences, law, run_fixture, shared_cases};

const FAMILY: [&str; 8] =
    ["contract-substituted", "contract-below-floor", "contract-missing", "contract-dual", "employer-changed", "documents-held", "wage-underpaid", "wage-late"];

#[rstest]
fn a_sentence_about_contracts_holds(
    #[files("fixtures/cases/contract-*/*.toml")]
    #[files("fixtures/cases/employer-changed/*.toml")]
    #[files("fixtures/cases/documents-held/*.toml")]
    #[files("fixtures/cases/wage-*/*.toml")]
    path: PathBuf,
) {
    let (want, got) = run_fixture(&path, &law());
    assert_eq!(want, got, "{}", path.display());
}

#[test]
fn the_shared_contract_cases_agree() {
    let law = law();
    for case in shared_cases("contracts").into_iter().flatten() {
        assert_eq!(differences(&case, &FAMILY, &law), Vec::<String>::new(), "{}", case.display());
    }
}
