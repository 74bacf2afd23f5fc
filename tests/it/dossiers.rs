//! Does a dossier put together what a person needs who decides: the model beside the papers, the ledger of wages, and each sum once?

use std::sync::Arc;

use recruitwatch::flow::audit_stored::{StoredAudit, audit_stored};
use recruitwatch::flow::dossier::{ByBreaches, Desk, Dossier, PeriodSums, dossier};
use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::take_in::{TakeIn, take_in};
use recruitwatch::ingest::{Limits, Pseudonymiser};
use recruitwatch::record::finding::{Indicator, Outcome};
use recruitwatch::record::rate::Rates;
use recruitwatch::record::register::Register;
use recruitwatch::store::Store;
use recruitwatch::store::cases::Cursor;
use recruitwatch::store::inspection::KeptFinding;
use serde_json::json;
use tempfile::TempDir;

use crate::house::{day, money};
use crate::store::databases::each;
use crate::store::facts::{all, at};

const PLACEMENTS: &str = "placement_id,worker_id,origin,destination,agency_licence,employer_name,occupation,contract_signed_on,contract_months,costs_stated,\
                          wage_amount,wage_currency,wage_period\n\
                          P-1,W-1,PH,HK,INV-PH-1,Invented Household,9111,2025-10-05,24,yes,5200.00,HKD,month\n";
const CONTRACTS: &str = "placement_id,stage,dated_on,wage_amount,wage_currency,wage_period,pay_due_days\n\
                         P-1,signed,2025-10-05,5200.00,HKD,month,7\n\
                         P-1,arrival,2025-11-20,4990.00,HKD,month,\n";
/// December is short and gets arrears in February; January came whole and late; of February something was taken without a ground.
const PAYMENTS: &str = "placement_id,period_from,period_to,paid_on,amount_paid,currency,deductions,evidence\n\
                        P-1,2025-12-01,2025-12-31,2026-01-05,4000.00,HKD,,payslip\n\
                        P-1,2026-01-01,2026-01-31,2026-02-20,5200.00,HKD,,payslip\n\
                        P-1,2026-02-01,2026-02-28,2026-03-05,5000.00,HKD,200.00,payslip\n\
                        P-1,2025-12-01,2026-01-31,2026-02-25,700.00,HKD,,bank\n";

async fn told(store: &Store) -> Dossier {
    let package = TempDir::new().unwrap();
    for (name, rows) in [("placements.csv", PLACEMENTS), ("contracts.csv", CONTRACTS), ("payments.csv", PAYMENTS)] {
        std::fs::write(package.path().join(name), rows).unwrap();
    }
    let (limits, rejected, law) = (Limits::default(), package.path().join("rejected"), Arc::new(rule_book(None).unwrap()));
    let now = at("2026-04-01T08:00:00Z");
    let asked = TakeIn { package: package.path(), sender: "Invented", who: "test", with_register: false, rejected: &rejected, limits: &limits, at: now };
    take_in(store, Pseudonymiser::new([7; 32]), asked, |_| ()).await.unwrap();
    let audit = StoredAudit { law: Arc::clone(&law), as_of: day("2026-04-01"), taken_since: None, at: now, who: "test".to_owned() };
    audit_stored(store, &audit, |_, _| ()).await.unwrap();
    let of = store.cases(&all()).await.unwrap()[0].cursor();
    let open = store.open_findings_at(&of).await.unwrap();
    let desk = Desk { law: &law, register: &Register::default(), rates: &Rates::default(), today: day("2026-04-01") };
    dossier(store, &open[0].finding_id, desk).await.unwrap().unwrap()
}

#[tokio::test]
async fn the_ledger_stands_beside_the_papers_and_the_model() {
    for fresh in each().await {
        let told = told(&fresh.migrated().await).await;
        let sums: Vec<Result<(String, String, String), &str>> = told
            .wages
            .periods
            .iter()
            .map(|period| period.sums.as_ref().map(|PeriodSums { owed, paid, missing, .. }| (owed.amount(), paid.amount(), missing.amount())))
            .map(|sums| sums.map_err(String::as_str))
            .collect();
        let row = |owed: &str, paid: &str, missing: &str| Ok((owed.to_owned(), paid.to_owned(), missing.to_owned()));
        let wanted = [row("5200.00", "4700.00", "500.00"), row("5200.00", "5200.00", "0.00"), Err("the return does not state deduction basis")];
        assert_eq!(sums, wanted, "{}", fresh.name);
        let due = |at: usize| told.wages.periods[at].due.clone().unwrap();
        assert_eq!(due(0), (day("2026-01-07"), "the contract".to_owned()));
        assert_eq!(told.wages.periods[1].sums.as_ref().unwrap().late, Some((money("5200.00 HKD"), day("2026-02-20"))));
        assert_eq!(told.wages.missing.iter().map(|sum| sum.wages).collect::<Vec<_>>(), [money("500.00 HKD")]);
        let steps = [("2026-01-07", "1200.00 HKD"), ("2026-02-07", "6400.00 HKD"), ("2026-02-20", "1200.00 HKD"), ("2026-02-25", "500.00 HKD")];
        assert_eq!(told.wages.arrears, steps.map(|(on, sum)| (day(on), money(sum))));
        assert_eq!((told.owed.fees.clone(), told.owed.wages.clone()), (Vec::new(), vec![money("500.00 HKD")]));
        let wage = &told.papers.rows.iter().find(|row| row.called == "The basic wage").unwrap().least.as_ref().unwrap();
        assert_eq!((wage.value.as_str(), wage.rule.id.as_str(), wage.rule.binds), ("5100.00 HKD a month", "hk-id407", true));
    }
}

/// A finding on wages that stands open; `ground` is what a deduction was taken for.
fn open(code: Indicator, outcome: Outcome, (allowed, found): (&str, &str), (line, ground): (u64, Option<&str>)) -> KeptFinding {
    let sum = |amount: &str| json!({ "amount": amount, "currency": "HKD" });
    let cell = |column: &str, value: &str| json!({ "file": "payments.csv", "line": line, "column": column, "value": value });
    let evidence = match ground {
        Some(ground) => vec![cell("deductions", found), cell("deduction_basis", ground)],
        None => vec![cell("period_from", "2026-02-01"), cell("amount_paid", found)],
    };
    KeptFinding {
        finding_id: format!("f_{line}"),
        sender: "Invented".to_owned(),
        of: Cursor { sender_id: 1, placement_key: "P-1".to_owned() },
        intake_id: None,
        placement_id: "P-1".to_owned(),
        agency_licence: "INV-PH-1".to_owned(),
        code,
        outcome,
        grade: None,
        detail: None,
        rule_id: None,
        excess: None,
        as_of_on: day("2026-04-01"),
        found_at: at("2026-04-01T08:00:00Z"),
        closed_at: None,
        line: json!({ "allowed": sum(allowed), "found": sum(found), "evidence": evidence }).to_string(),
    }
}

#[test]
fn a_deduction_without_a_ground_counts_once_where_the_period_is_short() {
    let short = |line| open(Indicator::WageUnderpaid, Outcome::Breach, ("5200.00", "4900.00"), (line, None));
    let taken = |line, ground| open(Indicator::WageDeducted, Outcome::Breach, ("0.00", "200.00"), (line, Some(ground)));
    let wages = |findings: &[KeptFinding]| ByBreaches::of(findings).wages;
    assert_eq!(wages(&[short(3), taken(3, "")]), [money("300.00 HKD")], "the deduction is a part of what is short");
    assert_eq!(wages(&[short(3), taken(3, "food")]), [money("500.00 HKD")], "on a stated ground it counted as paid");
    assert_eq!(wages(&[short(3), taken(4, "")]), [money("500.00 HKD")], "another period");
    assert_eq!(wages(&[taken(3, "")]), [money("200.00 HKD")]);
    let advisory = open(Indicator::WageUnderpaid, Outcome::Advisory, ("5200.00", "4900.00"), (5, None));
    assert_eq!(wages(&[advisory]), [], "what advises is claimed by nobody");
}
