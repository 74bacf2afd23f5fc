//! Laws of the intake: what holds for every text and every order.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use proptest::prelude::*;
use recruitwatch::ingest::{Limits, Package, bundles};

use super::names;

const PLACEMENTS: &str = "placement_id,worker_id,origin,destination,agency_licence,employer_name,occupation,contract_signed_on,contract_months,wage_amount,wage_currency,wage_period";
const CHARGES: &str = "charge_id,placement_id,item,label,amount,currency,charged_on,paid_by";

fn placement(n: u32) -> String {
    format!("Q-{n},INVENTED{n},KE,QA,INV/001,Invented Household,9111,2024-05-02,24,1200.00,QAR,month")
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// What belongs to each placement, and how many issues there were.
fn read(placements: &[String], charges: &[String]) -> (BTreeMap<String, BTreeSet<(String, String)>>, usize) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("placements.csv"), format!("{PLACEMENTS}\n{}\n", placements.join("\n"))).unwrap();
    fs::write(folder.path().join("charges.csv"), format!("{CHARGES}\n{}\n", charges.join("\n"))).unwrap();
    let package = Package::open(folder.path(), &Limits::default()).unwrap();
    let names = names();
    let mut walk = bundles(&package, &names).unwrap();
    let mut found = BTreeMap::new();
    for bundle in walk.by_ref().map(Result::unwrap) {
        let charges = bundle.charges.iter().map(|c| (c.charge_id.to_string(), c.label.as_deref().unwrap_or_default().to_owned())).collect();
        assert!(found.insert(bundle.placement.placement_id.to_string(), charges).is_none(), "a placement came twice");
    }
    (found, walk.report().issues.len())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_quotes_arrives_as_it_was_sent(labels in proptest::collection::vec("[ -~\u{e9}\u{4e16}\r\n\t]{0,60}", 1..6)) {
        let labels: Vec<&String> = labels.iter().filter(|label| !label.trim().is_empty()).collect();
        let charges: Vec<String> = (0..).zip(&labels).map(|(n, label)| format!("c{n},Q-1,visa,{},1.00,QAR,2024-04-20,worker", quoted(label))).collect();
        let (found, issues) = read(&[placement(1)], &charges);
        let sent: BTreeSet<(String, String)> = (0..).zip(&labels).map(|(n, label)| (format!("c{n}"), (*label).clone())).collect();
        prop_assert_eq!(issues, 0);
        prop_assert_eq!(&found["Q-1"], &sent);
    }

    #[test]
    fn the_order_of_rows_makes_no_difference(
        placements in Just((1..13_u32).map(placement).collect::<Vec<_>>()).prop_shuffle(),
        charges in Just((0..40_u32).map(|n| format!("c{n},q {},visa,,1.00,QAR,2024-04-20,worker", n * 5 % 14)).collect::<Vec<_>>()).prop_shuffle(),
        sorted in any::<(bool, bool)>(),
    ) {
        let (mut placements, mut charges) = (placements, charges);
        if sorted.0 { placements.sort(); }
        if sorted.1 { charges.sort_by(|a, b| a.split(',').nth(1).cmp(&b.split(',').nth(1))); }
        let (found, issues) = read(&placements, &charges);
        prop_assert_eq!(found.len(), 12);
        for n in 0..40_u32 {
            let (charge, owner) = ((format!("c{n}"), String::new()), n * 5 % 14);
            let holders: Vec<&String> = found.iter().filter(|(_, charges)| charges.contains(&charge)).map(|(id, _)| id).collect();
            let wanted = if (1..13).contains(&owner) { vec![format!("Q-{owner}")] } else { Vec::new() };
            prop_assert_eq!(holders, wanted.iter().collect::<Vec<_>>());
        }
        // Charges of the placements 0 and 13, which are nowhere, are reported one by one.
        let loose = (0..40_u32).filter(|n| [0, 13].contains(&(n * 5 % 14))).count();
        prop_assert_eq!(issues, loose);
    }
}
