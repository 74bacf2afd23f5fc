//! Is the same found in a package and in what is stored, by any number of threads and in any order of rows?

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use recruitwatch::flow::audit_return::{AuditReturn, audit_return};
use recruitwatch::flow::audit_stored::{StoredAudit, audit_stored};
use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::take_in::{TakeIn, take_in};
use recruitwatch::ingest::{Limits, Pseudonymiser};
use recruitwatch::record::finding::{Finding, Indicator, Outcome};
use recruitwatch::store::Store;
use tempfile::TempDir;

use crate::house::day;
use crate::store::databases::each;
use crate::store::facts::at;

const AS_OF: &str = "2026-11-30";
const PLACEMENTS: &str = "placement_id,worker_id,origin,destination,agency_licence,destination_agency_licence,employer_name,occupation,contract_signed_on,\
                          contract_months,costs_stated,wage_amount,wage_currency,wage_period";
const CHARGES: &str = "charge_id,placement_id,item,amount,currency,charged_on,paid_by,payee_kind,payee";

/// Rows of a return.
#[derive(Debug, Clone, Default)]
struct Return {
    placements: Vec<String>,
    charges: Vec<String>,
}

impl Return {
    /// A worker of an agency who is placed in a country on a day, and whom they paid for a course; nobody where it is empty.
    fn sent(&mut self, agency: u32, worker: usize, (destination, signed_on): (&str, &str), payee: &str) {
        let id = format!("P-{agency}-{worker:02}-{destination}");
        self.placements
            .push(format!("{id},W-{agency}-{worker},IN,{destination},INV-IN-1,INV-GB-{agency},Invented Works,9329,{signed_on},24,yes,1500.00,GBP,month"));
        self.charges.push(format!("c1,{id},skills-training,150.00,GBP,2024-03-10,worker,training_centre,{payee}"));
    }

    /// So many workers of an agency in Great Britain who paid one payee, numbered from `from`.
    fn group(&mut self, agency: u32, workers: std::ops::Range<usize>, payee: &str) {
        workers.for_each(|worker| self.sent(agency, worker, ("GB", "2024-03-04"), payee));
    }

    fn write(&self) -> TempDir {
        let folder = TempDir::new().unwrap();
        let table = |head: &str, rows: &[String]| format!("{head}\n{}\n", rows.join("\n"));
        std::fs::write(folder.path().join("placements.csv"), table(PLACEMENTS, &self.placements)).unwrap();
        std::fs::write(folder.path().join("charges.csv"), table(CHARGES, &self.charges)).unwrap();
        folder
    }
}

/// Agencies 1 to 9, each with a story of its own.
fn stories() -> Return {
    let mut all = Return::default();
    all.group(1, 0..5, "Invented College");
    all.group(1, 5..10, "INVENTED COLLEGE");
    all.group(2, 0..9, "Invented College");
    all.sent(2, 9, ("GB", "2010-09-30"), "Invented College");
    all.group(3, 0..10, "Invented College");
    all.group(3, 10..11, "Another School");
    all.group(4, 0..9, "Invented College");
    // The same worker again, in a placement of another number.
    all.placements.push("P-4-99-GB,W-4-0,IN,GB,INV-IN-1,INV-GB-4,Invented Mill,9329,2025-03-04,24,yes,1500.00,GBP,month".to_owned());
    all.charges.push("c1,P-4-99-GB,skills-training,150.00,GBP,2025-03-10,worker,training_centre,Invented College".to_owned());
    all.group(5, 0..7, "Invented College");
    all.group(5, 7..10, "");
    all.group(6, 0..5, "Invented College");
    (5..10).for_each(|worker| all.sent(6, worker, ("MU", "2024-03-04"), "Invented College"));
    all.group(7, 0..10, "Invented College");
    // A row that cannot be taken in names another school: it does not count, and is not forgotten.
    all.placements.push("P-7-99-GB,W-7-99,IN,GB,INV-IN-1,INV-GB-7,Invented Mill,9329,2024-03-04,24,yes,1500.00,GBP,month".to_owned());
    all.charges.push("c1,P-7-99-GB,skills-training,dear,GBP,2024-03-10,worker,training_centre,Another School".to_owned());
    all.group(8, 0..10, "Another School");
    // Each row is amended: the last one with its number counts.
    let amended: Vec<String> = all.charges.iter().filter(|row| row.contains("P-8-")).map(|row| row.replace("Another School", "Invented College")).collect();
    all.charges.extend(amended);
    all.group(9, 0..10, "Invented College");
    all.charges.push("c2,P-9-00-GB,skills-training,150.00,GBP,2027-01-01,worker,training_centre,Another School".to_owned());
    all
}

fn audited(package: &Path, threads: usize) -> Vec<Finding> {
    let (law, limits) = (rule_book(None).unwrap(), Limits::default());
    let request = AuditReturn { package, register: None, rates: None, law: &law, as_of: day(AS_OF), limits: &limits, threads, signals: None };
    let mut all = Vec::new();
    audit_return(&request, <[_]>::to_vec, |block: Vec<_>| {
        all.extend(block.into_iter().flat_map(|judgement| judgement.findings));
        Ok(())
    })
    .unwrap();
    own(all)
}

async fn stored(store: &Store, package: &Path) -> Vec<Finding> {
    let (limits, rejected) = (Limits::default(), package.join("rejected"));
    let asked = TakeIn { package, sender: "Invented", who: "test", with_register: false, rejected: &rejected, limits: &limits, at: at("2026-11-30T08:00:00Z") };
    take_in(store, Pseudonymiser::new([7; 32]), asked, |_| ()).await.unwrap();
    let law = Arc::new(rule_book(None).unwrap());
    let audit = StoredAudit { law, as_of: day(AS_OF), taken_since: None, at: at("2026-11-30T09:00:00Z"), who: "test".to_owned() };
    let mut all = Vec::new();
    audit_stored(store, &audit, |judged, _| all.extend(judged.iter().flat_map(|placement| placement.findings.clone()))).await.unwrap();
    own(all)
}

fn own(findings: Vec<Finding>) -> Vec<Finding> {
    findings.into_iter().filter(|finding| finding.code == Indicator::ProviderImposed).collect()
}

fn lines(findings: &[Finding]) -> Vec<String> {
    let mut lines: Vec<String> = findings.iter().map(|finding| serde_json::to_string(finding).unwrap()).collect();
    lines.sort();
    lines
}

/// By agency: advisories, and what could not be judged.
fn told(findings: &[Finding]) -> BTreeMap<char, (usize, Vec<&str>)> {
    let mut told: BTreeMap<char, (usize, Vec<&str>)> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.outcome != Outcome::Clear) {
        let (advisories, unjudged) = told.entry(finding.placement_id.as_str().chars().nth(2).unwrap()).or_default();
        match finding.outcome {
            Outcome::Advisory => *advisories += 1,
            _ => unjudged.push(finding.detail.as_deref().unwrap()),
        }
    }
    told
}

#[test]
fn a_package_tells_which_agencies_sent_everybody_to_one_provider() {
    let package = stories().write();
    let found = audited(package.path(), 2);
    let want = [('1', (10, vec![])), ('5', (0, vec!["missing:payee"; 10])), ('7', (10, vec!["rejected_rows"])), ('8', (10, vec![])), ('9', (10, vec![]))];
    assert_eq!(told(&found), BTreeMap::from(want));
    let first = found.iter().find(|finding| finding.outcome == Outcome::Advisory).unwrap();
    assert_eq!(
        first.explanation,
        "All 10 workers of agency INV-GB-1 in the United Kingdom who paid for training or orientation paid INVENTED COLLEGE. \
         No job here may depend on buying that, so ask whether this worker could choose."
    );
    assert_eq!((first.excess, first.found, first.grade), (None, None, None), "a pattern owes nothing back");
}

#[test]
fn threads_and_the_order_of_rows_change_nothing() {
    let all = stories();
    let package = all.write();
    let found = audited(package.path(), 1);
    assert_eq!(found, audited(package.path(), 5));
    let mut turned = all;
    turned.placements.reverse();
    // Amendments keep their order among each other.
    turned.charges.sort_by_key(|row| row.split(',').nth(1).map(str::to_owned));
    turned.charges.rotate_left(37);
    let without_lines = |findings: &[Finding]| {
        let mut findings = findings.to_vec();
        findings.iter_mut().flat_map(|finding| &mut finding.evidence).for_each(|evidence| evidence.line = 0);
        lines(&findings)
    };
    assert_eq!(without_lines(&found), without_lines(&audited(turned.write().path(), 2)));
}

#[tokio::test]
async fn what_is_stored_tells_the_same_as_the_package() {
    let package = stories().write();
    let found = lines(&audited(package.path(), 2));
    for fresh in each().await {
        let store = fresh.migrated().await;
        assert_eq!(lines(&stored(&store, package.path()).await), found, "{}", fresh.name);
    }
}

#[test]
fn an_unrelated_agency_changes_nothing() {
    let mut all = stories();
    let found = lines(&audited(all.write().path(), 2));
    (0..12).for_each(|worker| all.sent(77, worker, ("GB", "2024-03-04"), "Another School"));
    let with = audited(all.write().path(), 2);
    let others: Vec<Finding> = with.iter().filter(|finding| !finding.placement_id.as_str().starts_with("P-77-")).cloned().collect();
    assert_eq!(lines(&others), found);
    assert_eq!(with.len() - others.len(), 12);
}
