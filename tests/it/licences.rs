//! Does an audit see what the register says of the agency on the days that matter, and what a return says twice?

use std::path::PathBuf;

use rstest::rstest;

use crate::docket::{differences, law, run_fixture, shared_cases};

const FAMILY: [&str; 8] = [
    "licence-not-valid",
    "licence-out-of-scope",
    "licence-name-mismatch",
    "quota-exceeded",
    "job-order-exceeded",
    "employer-barred",
    "deposit-lapsed",
    "activity-after-sanction",
];

#[rstest]
fn a_sentence_about_the_register_holds(
    #[files("fixtures/cases/licence-*/*.toml")]
    #[files("fixtures/cases/*-exceeded/*.toml")]
    #[files("fixtures/cases/employer-barred/*.toml")]
    #[files("fixtures/cases/deposit-lapsed/*.toml")]
    #[files("fixtures/cases/activity-after-sanction/*.toml")]
    #[files("fixtures/cases/placement-duplicated/*.toml")]
    #[files("fixtures/cases/identity-reused/*.toml")]
    #[files("fixtures/cases/statement-differs-from-receipt/*.toml")]
    path: PathBuf,
) {
    let (want, got) = run_fixture(&path, &law());
    assert_eq!(want, got, "{}", path.display());
}

#[test]
fn the_shared_licence_cases_agree() {
    let law = law();
    for case in shared_cases("licence").into_iter().flatten() {
        assert_eq!(differences(&case, &FAMILY, &law), Vec::<String>::new(), "{}", case.display());
    }
}
