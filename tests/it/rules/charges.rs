//! Does each kind of limit hold to its cap and to its days, in the law as it is seeded?

use std::path::Path;

use recruitwatch::flow::law::rule_book;

use crate::docket::{manifest, run_fixture};

/// The indicators on charges whose sentences turn on a norm of the seeds.
const FOLDERS: [&str; 14] = [
    "fee-before-contract",
    "fee-inflated",
    "fee-loan-tied",
    "fee-not-allowed",
    "fee-over-cap",
    "fee-payee-unknown",
    "fee-recovered-from-pay",
    "fee-refund-overdue",
    "fee-split",
    "fee-without-receipt",
    "levy-passed-on",
    "medical-test-barred",
    "provider-imposed",
    "receipt-at-cap",
];

#[test]
fn a_sentence_about_charges_holds() {
    let law = rule_book(None).unwrap();
    let mut wrong = Vec::new();
    for folder in FOLDERS {
        let mut sentences: Vec<_> = std::fs::read_dir(manifest("fixtures/cases").join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        sentences.sort();
        assert!(!sentences.is_empty(), "{folder} has no sentence");
        let differs = |path: &Path| Some(run_fixture(path, &law)).filter(|(want, got)| want != got);
        wrong.extend(sentences.iter().filter_map(|path| differs(path).map(|(want, got)| format!("{}: wants {want:?}, got {got:?}", path.display()))));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
