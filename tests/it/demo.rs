//! Does the invented return hold what it promises? The same bytes in every run, every indicator planted, nothing that could be taken for real.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use recruitwatch::demo::{self, PLACEMENTS};
use recruitwatch::record::charge::{ChargeKind, Item, Method, PaidBy, PayeeKind, Receipt, ReportedBy};
use recruitwatch::record::code::Code;
use recruitwatch::record::contract::{Stage, Term};
use recruitwatch::record::currency::Currency;
use recruitwatch::record::finding::{Indicator, Outcome};
use recruitwatch::record::licence::EventKind;
use recruitwatch::record::money::Money;
use recruitwatch::record::period::parse_day;
use recruitwatch::record::place::{Country, Occupation};
use recruitwatch::record::placement::{PlacementOutcome, Sex};
use recruitwatch::record::table::Table;

type Row = BTreeMap<String, String>;

static TABLES: LazyLock<Vec<(Table, String)>> = LazyLock::new(|| demo::tables().unwrap());

fn rows(table: Table) -> Vec<Row> {
    let (_, text) = TABLES.iter().find(|(t, _)| *t == table).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn two_runs_and_two_ways_of_writing_give_the_same_bytes() {
    let (once, again) = (demo::tables().unwrap(), demo::tables().unwrap());
    assert!(once == again);
    let folder = tempfile::tempdir().unwrap();
    let written = demo::write(folder.path()).unwrap();
    assert_eq!(written.tables.len(), once.len());
    for (table, text) in &once {
        assert!(std::fs::read_to_string(folder.path().join(table.file())).unwrap() == *text, "{table}");
    }
}

#[test]
fn a_smaller_return_is_the_beginning_of_a_larger_one() {
    let (small, large) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    demo::write_sized(small.path(), 150).unwrap();
    demo::write_sized(large.path(), 300).unwrap();
    for table in [Table::Placements, Table::Charges, Table::Contracts, Table::Payments] {
        let read = |folder: &tempfile::TempDir| std::fs::read_to_string(folder.path().join(table.file())).unwrap();
        assert!(read(&large).starts_with(&read(&small)), "{table}");
    }
}

#[test]
fn there_are_enough_placements_agencies_and_corridors_at_both_ends() {
    let placements = rows(Table::Placements);
    assert_eq!(u64::try_from(placements.len()).unwrap(), PLACEMENTS);
    assert!(2_000 <= placements.len());
    let distinct = |of: &dyn Fn(&Row) -> String| placements.iter().map(of).filter(|value| !value.is_empty()).collect::<BTreeSet<_>>().len();
    assert!(30 <= distinct(&|row| row["agency_licence"].clone()));
    assert!(6 <= distinct(&|row| row["destination_agency_licence"].clone()));
    assert!(8 <= distinct(&|row| format!("{} {}", row["origin"], row["destination"])));
}

#[test]
fn placements_and_all_that_hangs_on_them_are_sorted_by_placement() {
    for table in [Table::Placements, Table::Charges, Table::Contracts, Table::Payments, Table::Complaints] {
        let ids: Vec<_> = rows(table).iter().map(|row| row["placement_id"].clone()).collect();
        assert!(ids.is_sorted(), "{table}");
    }
}

#[test]
fn every_indicator_is_planted_and_most_placements_have_none() {
    let planted = demo::planted();
    let codes: BTreeSet<_> = planted.iter().map(|p| p.code).collect();
    let missing: Vec<_> = demo::indicators().filter(|code| !codes.contains(code)).collect();
    assert_eq!((missing, demo::indicators().count()), (vec![], 34));
    let touched: BTreeSet<_> = planted.iter().map(|p| p.placement_id.as_str()).collect();
    assert!(u64::try_from(touched.len()).unwrap() * 5 < PLACEMENTS, "{}", touched.len());
    assert!(planted.iter().map(|p| p.placement_id.as_str()).is_sorted());
}

#[test]
fn every_name_and_number_of_a_body_says_that_it_is_invented() {
    let named = [
        (Table::Placements, &["agency_name", "employer_name", "sub_agent"][..]),
        (Table::Agencies, &["legal_name", "regulator", "address"]),
        (Table::SubAgents, &["name"]),
        (Table::Principals, &["name"]),
        (Table::Rates, &["source"]),
        (Table::Charges, &["lender"]),
    ];
    let numbered = [
        (Table::Placements, &["placement_id", "worker_id", "agency_licence", "destination_agency_licence", "employer_id", "job_order"][..]),
        (Table::Agencies, &["licence_no"]),
        (Table::LicenceEvents, &["licence_no"]),
        (Table::Principals, &["employer_id"]),
        (Table::JobOrders, &["job_order", "licence_no", "employer_id"]),
        (Table::Charges, &["receipt_no"]),
        (Table::Complaints, &["complaint_id"]),
    ];
    let all = |list: &[(Table, &[&str])], marked: &dyn Fn(&str) -> bool| {
        for (table, columns) in list {
            for (row, column) in rows(*table).iter().flat_map(|row| columns.iter().map(move |column| (row, column))) {
                assert!(row[*column].is_empty() || marked(&row[*column]), "{table}: {column} = {}", row[*column]);
            }
        }
    };
    all(&named, &|name| name.contains("(invented)"));
    all(&numbered, &|number| number.starts_with("INV"));
    for payee in rows(Table::Charges).iter().map(|row| row["payee"].clone()) {
        assert!(payee.starts_with("INV-") || payee.contains("(invented)"), "{payee}");
    }
}

#[test]
fn every_payee_agency_and_employer_of_a_lawful_placement_stands_in_the_register() {
    let touched: BTreeSet<_> = demo::planted().iter().map(|p| p.placement_id.as_str().to_owned()).collect();
    let known = |table, column: &str| rows(table).iter().map(|row| row[column].clone()).collect::<BTreeSet<_>>();
    let (licences, employers, orders) = (known(Table::Agencies, "licence_no"), known(Table::Principals, "employer_id"), known(Table::JobOrders, "job_order"));
    for row in rows(Table::Placements).iter().filter(|row| !touched.contains(&row["placement_id"])) {
        assert!(licences.contains(&row["agency_licence"]) && employers.contains(&row["employer_id"]) && orders.contains(&row["job_order"]), "{row:?}");
    }
    let taken_by_agencies = |row: &&Row| matches!(row["payee_kind"].as_str(), "agency" | "destination_agency");
    for row in rows(Table::Charges).iter().filter(|row| !touched.contains(&row["placement_id"])).filter(taken_by_agencies) {
        assert!(licences.contains(&row["payee"]), "{row:?}");
    }
}

#[test]
fn every_cell_is_written_as_the_exchange_format_asks() {
    let parses = |column: &str, value: &str| match column {
        "origin" | "destination" | "workplace_country" | "country" => Country::parse(value).is_ok(),
        "occupation" => Occupation::parse(value).is_ok(),
        "currency" | "wage_currency" | "base" | "quote" => Currency::parse(value).is_ok(),
        "worker_sex" => Sex::parse(value).is_ok(),
        "outcome" => PlacementOutcome::parse(value).is_ok(),
        "item" => Item::parse(value).is_ok(),
        "kind" => ChargeKind::parse(value).is_ok() || value == "bond",
        "paid_by" => PaidBy::parse(value).is_ok(),
        "payee_kind" => PayeeKind::parse(value).is_ok(),
        "method" => Method::parse(value).is_ok(),
        "receipt" => Receipt::parse(value).is_ok(),
        "reported_by" => ReportedBy::parse(value).is_ok(),
        "stage" => Stage::parse(value).is_ok(),
        "event" => EventKind::parse(value).is_ok() || value == "first_entry",
        "period_from" | "period_to" | "effective_on" | "ends_on" | "from" | "until" | "day" => parse_day(value).is_some(),
        day if day.ends_with("_on") && day != "worker_born_on" => parse_day(value).is_some(),
        _ => true,
    };
    for (table, _) in TABLES.iter() {
        for row in rows(*table) {
            for (column, value) in row.iter().filter(|(_, value)| !value.is_empty()) {
                assert!(parses(column, value), "{table}: {column} = {value}");
            }
        }
    }
    for row in rows(Table::Charges) {
        assert!(Money::parse(&row["amount"], Currency::parse(&row["currency"]).unwrap()).is_ok(), "{row:?}");
    }
}

#[test]
fn each_table_has_the_columns_that_the_exchange_format_requires() {
    let required = |table| match table {
        Table::Placements => {
            "placement_id worker_id origin destination agency_licence employer_name occupation contract_signed_on contract_months wage_amount wage_currency wage_period"
        }
        Table::Charges => "charge_id placement_id item amount currency charged_on paid_by",
        Table::Contracts => "placement_id stage",
        Table::Payments => "placement_id period_from period_to amount_paid currency",
        Table::Complaints => "complaint_id received_on issue",
        Table::Agencies => "licence_no legal_name jurisdiction",
        Table::LicenceEvents => "licence_no event effective_on",
        Table::People => "licence_no role name",
        Table::SubAgents => "licence_no name",
        Table::Principals => "employer_id name country",
        Table::JobOrders => "job_order licence_no quantity approved_on",
        Table::Deposits => "licence_no amount currency from",
        Table::ModelContracts => "model_id from citation",
        Table::Rates => "day base quote rate",
    };
    for (table, _) in TABLES.iter() {
        let rows = rows(*table);
        assert!(!rows.is_empty(), "{table}");
        for (row, column) in rows.iter().flat_map(|row| required(*table).split(' ').map(move |column| (row, column))) {
            assert!(row.get(column).is_some_and(|value| !value.is_empty()), "{table}: {column} in {row:?}");
        }
    }
    let contract = rows(Table::Contracts).remove(0);
    assert!(Term::ALL.iter().all(|term| contract.contains_key(term.as_str())));
}

#[test]
fn everything_happened_before_the_day_of_judgement_and_in_order() {
    for row in rows(Table::Placements) {
        let day = |column: &str| parse_day(&row[column]).unwrap();
        let order = ["recruited_on", "contract_signed_on", "departed_on", "arrived_on", "first_wage_on"].map(day);
        assert!(order.is_sorted() && order[4] < demo::AS_OF, "{row:?}");
    }
    for (table, column) in [(Table::Charges, "charged_on"), (Table::Payments, "paid_on"), (Table::Complaints, "received_on"), (Table::Contracts, "dated_on")] {
        assert!(rows(table).iter().all(|row| parse_day(&row[column]).unwrap() < demo::AS_OF), "{table}");
    }
}

/// What one placement paid by the law of its corridor, written down here a second time so that the generator is not its own judge.
#[test]
fn lawful_placements_pay_less_than_their_corridor_allows() {
    let touched: BTreeSet<_> = demo::planted().iter().map(|p| p.placement_id.as_str().to_owned()).collect();
    let mut charges: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for row in rows(Table::Charges).into_iter().filter(|row| row["paid_by"] == "worker") {
        charges.entry(row["placement_id"].clone()).or_default().push(row);
    }
    let units = |text: &str| text.split('.').next().unwrap().parse::<i64>().unwrap_or(0);
    for placement in rows(Table::Placements).iter().filter(|row| !touched.contains(&row["placement_id"])) {
        let paid = charges.remove(&placement["placement_id"]).unwrap_or_default();
        let sum = |item: &str| {
            let of = paid.iter().filter(|row| item.is_empty() || row["item"] == item);
            of.map(|row| if row["kind"] == "refund" { -units(&row["amount"]) } else { units(&row["amount"]) - units(&row["tax_amount"]) }).sum::<i64>()
        };
        let (wage, all, origin_fee, destination_fee) = (units(&placement["wage_amount"]), sum(""), sum("agency-fee"), sum("destination-agency-fee"));
        let after_wage = || paid.iter().all(|row| row["item"] != "destination-agency-fee" || placement["first_wage_on"] < row["charged_on"]);
        let lawful = match (placement["origin"].as_str(), placement["destination"].as_str(), placement["occupation"].as_str()) {
            (_, "HK", _) => origin_fee == 0 && destination_fee * 10 < units(&placement["first_month_earnings"]) && after_wage(),
            ("PH", "SG", _) => origin_fee == 0 && destination_fee < 2 * wage,
            ("PH", "TW", _) => origin_fee * 100 < wage * 170 && sum("service-fee") < 6 * 1_800,
            ("VN", "TW", _) => origin_fee < wage && sum("service-fee") < 6 * 1_800,
            ("IN", "AE", _) => origin_fee < 30_000,
            ("IN", "SG", _) => origin_fee < 30_000 && destination_fee < 2 * wage,
            ("IN", "GB", _) => all == sum("passport"),
            ("NP", "QA", _) => origin_fee <= 10_000 && !placement["employer_refusal_on"].is_empty(),
            ("NP", "MY", _) | ("BD", "SA", "9111") | ("PH", "US", _) => all == 0,
            ("BD", "SA", _) => all < 165_000,
            other => panic!("no law written here for {other:?}"),
        };
        assert!(lawful, "{placement:?} {paid:?}");
        assert!(paid.iter().all(|row| placement["contract_signed_on"] < row["charged_on"] && row["receipt"] == "itemised"), "{paid:?}");
    }
}

fn planted_ids(code: Indicator) -> BTreeSet<String> {
    demo::planted().into_iter().filter(|p| p.code == code).map(|p| p.placement_id.to_string()).collect()
}

/// Placements beyond the allowance of their group, counted by day of signature and then by id.
fn beyond(group: &str, allowed: &BTreeMap<String, usize>) -> BTreeSet<String> {
    let mut groups: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for row in rows(Table::Placements) {
        groups.entry(row[group].clone()).or_default().push((row["contract_signed_on"].clone(), row["placement_id"].clone()));
    }
    let over = groups.into_iter().flat_map(|(key, mut members)| {
        members.sort();
        members.split_off(members.len().min(allowed.get(&key).copied().unwrap_or(usize::MAX)))
    });
    over.map(|(_, id)| id).collect()
}

#[test]
fn exactly_the_planted_placements_lie_beyond_a_quota_or_a_job_order() {
    let allowances = |table, key: &str, most: &str| -> BTreeMap<String, usize> {
        rows(table).iter().filter_map(|row| Some((row[key].clone(), row[most].parse().ok()?))).collect()
    };
    assert_eq!(beyond("agency_licence", &allowances(Table::Agencies, "licence_no", "quota")), planted_ids(Indicator::QuotaExceeded));
    assert_eq!(beyond("job_order", &allowances(Table::JobOrders, "job_order", "quantity")), planted_ids(Indicator::JobOrderExceeded));
}

#[test]
fn exactly_the_planted_placements_repeat_a_worker() {
    let mut workers: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for row in rows(Table::Placements) {
        workers.entry(row["worker_id"].clone()).or_default().push(row);
    }
    let (mut twice, mut reused) = (BTreeSet::new(), BTreeSet::new());
    for pair in workers.values().filter(|members| members.len() > 1) {
        let same = |column: &str| pair.iter().all(|row| row[column] == pair[0][column]);
        // The first of them may be the true one.
        let ids = pair.iter().skip(1).map(|row| row["placement_id"].clone());
        if same("employer_id") && same("contract_signed_on") && same("worker_sex") && same("worker_born_on") {
            twice.extend(ids);
        } else if !same("worker_born_on") {
            reused.extend(ids);
        }
    }
    assert_eq!(twice, planted_ids(Indicator::PlacementDuplicated));
    assert_eq!(reused, planted_ids(Indicator::IdentityReused));
}

/// The demo package, judged as anybody would judge it.
fn judged_demo(threads: usize) -> Vec<recruitwatch::audit::Judgement> {
    use recruitwatch::flow::audit_return::{AuditReturn, audit_return};
    let folder = tempfile::tempdir().unwrap();
    demo::write(folder.path()).unwrap();
    let law = recruitwatch::flow::law::rule_book(None).unwrap();
    let limits = recruitwatch::ingest::Limits::default();
    let request = AuditReturn { package: folder.path(), register: None, rates: None, law: &law, as_of: demo::AS_OF, limits: &limits, threads, signals: None };
    let mut all = Vec::new();
    let audited = audit_return(&request, <[_]>::to_vec, |block: Vec<_>| {
        all.extend(block);
        Ok(())
    })
    .unwrap();
    assert_eq!(audited.package.issues, []);
    all
}

#[test]
fn the_audit_finds_what_is_planted_and_leaves_honest_agencies_without_breach() {
    let found: Vec<(String, Indicator, Outcome)> =
        judged_demo(2).into_iter().flat_map(|j| j.findings).map(|f| (f.placement_id.to_string(), f.code, f.outcome)).collect();
    let told: BTreeSet<(&str, Indicator)> =
        found.iter().filter(|(.., outcome)| matches!(outcome, Outcome::Breach | Outcome::Advisory)).map(|(id, code, _)| (id.as_str(), *code)).collect();
    let planted = demo::planted();
    let planted: BTreeSet<(&str, Indicator)> = planted.iter().map(|p| (p.placement_id.as_str(), p.code)).collect();
    let missed: Vec<_> = planted.difference(&told).collect();
    assert!(missed.is_empty(), "{} planted findings were missed, first {:?}", missed.len(), missed.first());
    let breaches: BTreeSet<(&str, Indicator)> =
        found.iter().filter(|(.., outcome)| *outcome == Outcome::Breach).map(|(id, code, _)| (id.as_str(), *code)).collect();
    let extra: Vec<_> = breaches.difference(&planted).collect();
    assert!(extra.is_empty(), "{} breaches were not planted, first {:?}", extra.len(), extra.first());
    let codes: BTreeSet<Indicator> = told.iter().map(|(_, code)| *code).collect();
    assert_eq!(codes.len(), demo::indicators().count(), "every indicator fires");
}

#[test]
fn the_number_of_threads_changes_nothing() {
    assert_eq!(judged_demo(1), judged_demo(5));
}
