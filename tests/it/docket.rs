//! How does a fixture become a case? Tables of text, from TOML or CSV, are made into records without the intake.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use recruitwatch::audit::case::{Case, Ground, Position, Use};
use recruitwatch::audit::judge;
use recruitwatch::record::agency::{Agency, Deposit, JobOrder, ModelContract, Principal};
use recruitwatch::record::charge::{Charge, ChargeKind};
use recruitwatch::record::code::Code;
use recruitwatch::record::contract::{Contract, Term, TermShape, TermValue, Terms};
use recruitwatch::record::currency::Currency;
use recruitwatch::record::finding::Finding;
use recruitwatch::record::id::{Id, Worker};
use recruitwatch::record::licence::{Appeal, LicenceEvent};
use recruitwatch::record::money::{Money, parse_number};
use recruitwatch::record::payment::Payment;
use recruitwatch::record::period::{Period, parse_day};
use recruitwatch::record::place::{Country, Occupation};
use recruitwatch::record::placement::{Event, HiringChannel, Placement};
use recruitwatch::record::rate::{Rate, Rates};
use recruitwatch::record::register::{Register, RegisterRows};
use recruitwatch::record::table::Table;
use recruitwatch::rules::book::RuleBook;
use recruitwatch::rules::substitution::Prohibitions;
use recruitwatch::rules::terms::TermList;

/// A row of text: column and cell.
#[derive(Debug, Clone)]
pub struct Row {
    pub line: u32,
    pub cells: BTreeMap<String, String>,
}

pub type Tables = BTreeMap<Table, Vec<Row>>;

/// Everything that one fixture holds.
pub struct Docket {
    pub placements: Vec<Placement>,
    pub charges: Vec<Charge>,
    pub contracts: Vec<Contract>,
    pub payments: Vec<Payment>,
    pub register: Register,
    pub rates: Rates,
    pub tables: BTreeSet<Table>,
    pub as_of: NaiveDate,
}

pub fn day(text: &str) -> NaiveDate {
    parse_day(text).unwrap_or_else(|| panic!("{text} is no day"))
}

pub fn manifest(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The rule book with the project's own lists, and no norms on charges.
pub fn law() -> RuleBook {
    let text = |file: &str| std::fs::read_to_string(manifest(file)).unwrap();
    let (terms, bans) = ("seeds/lists/terms.toml", "seeds/lists/substitution.toml");
    let texts = [terms, bans].map(|file| (file.to_owned(), text(file)));
    let list = TermList::parse(terms, &texts[0].1).unwrap();
    let prohibitions = Prohibitions::parse(bans, &texts[1].1).unwrap();
    RuleBook::new(Vec::new(), &texts).with_terms(list, prohibitions, &[])
}

impl Row {
    pub fn get(&self, column: &str) -> Option<&str> {
        self.cells.get(column).map(String::as_str).filter(|cell| !cell.is_empty())
    }

    fn text(&self, column: &str) -> String {
        self.get(column).unwrap_or_else(|| panic!("{column} is empty on line {}", self.line)).to_owned()
    }

    fn id(&self, column: &str) -> Option<Id> {
        self.get(column).map(Id::new)
    }

    fn day(&self, column: &str) -> Option<NaiveDate> {
        self.get(column).map(day)
    }

    fn number(&self, column: &str) -> Option<rust_decimal::Decimal> {
        self.get(column).map(|cell| parse_number(cell).unwrap())
    }

    fn count(&self, column: &str) -> Option<u32> {
        self.get(column).map(|cell| cell.parse().unwrap())
    }

    fn flag(&self, column: &str) -> Option<bool> {
        self.get(column).map(|cell| cell == "yes")
    }

    fn code<C: Code>(&self, column: &str) -> Option<C> {
        self.get(column).map(|cell| C::parse(cell).unwrap())
    }

    fn country(&self, column: &str) -> Option<Country> {
        self.get(column).map(|cell| Country::parse(cell).unwrap())
    }

    fn occupation(&self, column: &str) -> Option<Occupation> {
        self.get(column).map(|cell| Occupation::parse(cell).unwrap())
    }

    fn money(&self, column: &str, currency: &str) -> Option<Money> {
        let amount = self.get(column)?;
        Some(Money::parse(amount, Currency::parse(self.get(currency)?).unwrap()).unwrap())
    }

    fn list<T>(&self, column: &str, read: impl Fn(&str) -> T) -> Vec<T> {
        self.get(column).into_iter().flat_map(str::split_whitespace).map(read).collect()
    }
}

/// The tables of a TOML fixture: arrays of tables named as the tables of the exchange format.
pub fn tables_of_toml(fixture: &toml::Table) -> Tables {
    let mut tables = Tables::new();
    for name in fixture.get("tables").and_then(toml::Value::as_array).into_iter().flatten() {
        tables.entry(Table::parse(name.as_str().unwrap()).unwrap()).or_default();
    }
    for (name, rows) in fixture {
        let Ok(table) = Table::parse(name) else { continue };
        for (n, row) in rows.as_array().unwrap().iter().enumerate() {
            let cells = row.as_table().unwrap().iter().map(|(column, cell)| (column.clone(), cell.as_str().unwrap().to_owned())).collect();
            tables.entry(table).or_default().push(Row { line: u32::try_from(n).unwrap() + 2, cells });
        }
    }
    tables
}

/// The tables of a folder of CSV files; those that are not there are not there.
pub fn tables_of_folder(folder: &Path, tables: &mut Tables) {
    for table in Table::ALL {
        let Ok(mut reader) = csv::Reader::from_path(folder.join(table.file())) else { continue };
        let header = reader.headers().unwrap().clone();
        for (n, row) in reader.records().enumerate() {
            let cells = header.iter().map(str::to_owned).zip(row.unwrap().iter().map(str::to_owned)).collect();
            tables.entry(*table).or_default().push(Row { line: u32::try_from(n).unwrap() + 2, cells });
        }
        tables.entry(*table).or_default();
    }
}

impl Docket {
    /// Makes records of text. Cells that a fixture leaves out of a placement are those of an ordinary one.
    pub fn new(tables: &Tables, as_of: NaiveDate) -> Self {
        let rows = |table| tables.get(&table).into_iter().flatten();
        let mut rates = Rates::default();
        rows(Table::Rates).map(rate).for_each(|rate| rates.add(rate));
        let mut contracts: Vec<Contract> = rows(Table::Contracts).map(contract).collect();
        contracts.sort_by_key(|c| (c.stage, c.dated_on));
        Self {
            placements: rows(Table::Placements).map(placement).collect(),
            charges: rows(Table::Charges).map(charge).collect(),
            contracts,
            payments: rows(Table::Payments).map(payment).collect(),
            register: Register::new(RegisterRows {
                agencies: rows(Table::Agencies).map(agency).collect(),
                events: rows(Table::LicenceEvents).map(event).collect(),
                principals: rows(Table::Principals).map(principal).collect(),
                job_orders: rows(Table::JobOrders).map(job_order).collect(),
                deposits: rows(Table::Deposits).map(deposit).collect(),
                model_contracts: rows(Table::ModelContracts).map(model).collect(),
                tables: tables.keys().copied().collect(),
                ..RegisterRows::default()
            }),
            rates,
            tables: tables.keys().copied().collect(),
            as_of,
        }
    }

    /// Judges one placement, whose place among the others is given.
    pub fn judge(&self, placement: &Placement, position: &Position, law: &RuleBook) -> Vec<Finding> {
        let own = |id: &Id| id.key() == placement.placement_id.key();
        let charges: Vec<Charge> = self.charges.iter().filter(|c| own(&c.placement_id)).cloned().collect();
        let contracts: Vec<Contract> = self.contracts.iter().filter(|c| own(&c.placement_id)).cloned().collect();
        let payments: Vec<Payment> = self.payments.iter().filter(|c| own(&c.placement_id)).cloned().collect();
        let ground = Ground { tables: &self.tables, register: &self.register, rates: &self.rates, as_of: self.as_of };
        let case = Case { placement, charges: &charges, contracts: &contracts, payments: &payments, rejected_rows: 0, position, ground: &ground };
        judge(&case, law).findings
    }

    /// The place of a placement in its agency's quota and in its job order, counted over the docket.
    pub fn position(&self, p: &Placement) -> Position {
        let nth = |same: &dyn Fn(&Placement) -> bool| {
            let order = |q: &Placement| (q.contract_signed_on, q.placement_id.clone());
            u32::try_from(self.placements.iter().filter(|q| same(q) && order(q) <= order(p)).count()).unwrap()
        };
        let licence = p.agency_licence.key();
        let most = self.register.agencies(&licence).find_map(|a| a.quota);
        let period = self.register.timeline(&licence).and_then(|t| t.licence_period(p.contract_signed_on, self.as_of));
        let order = p.job_order.as_ref().and_then(|number| self.register.job_orders(&number.key()).next());
        Position {
            quota: most.zip(period).map(|(most, period)| Use { nth: nth(&|q| q.agency_licence.key() == licence), most, period }),
            job_order: order.map(|o| Use {
                nth: nth(&|q| q.job_order.as_ref().is_some_and(|number| number.key() == o.job_order.key())),
                most: o.quantity,
                period: Period::through(o.approved_on, o.expires_on).unwrap(),
            }),
            ..Position::default()
        }
    }
}

fn ordinary(row: &Row) -> Row {
    const CELLS: [(&str, &str); 13] = [
        ("placement_id", "P1"),
        ("worker_id", "W1"),
        ("origin", "GH"),
        ("destination", "MU"),
        ("agency_licence", "GH-1"),
        ("employer_name", "Invented Works"),
        ("occupation", "9329"),
        ("contract_signed_on", "2024-03-04"),
        ("contract_months", "24"),
        ("costs_stated", "yes"),
        ("wage_amount", "1000.00"),
        ("wage_currency", "USD"),
        ("wage_period", "month"),
    ];
    let mut row = row.clone();
    for (column, cell) in CELLS {
        row.cells.entry(column.to_owned()).or_insert_with(|| cell.to_owned());
    }
    row
}

pub fn placement(row: &Row) -> Placement {
    let row = &ordinary(row);
    let word = |column: &str| row.get(column).map(Into::into);
    let mut worker = [0_u8; 16];
    row.text("worker_id").bytes().zip(&mut worker).for_each(|(byte, slot)| *slot = byte);
    Placement {
        line: row.line,
        placement_id: row.id("placement_id").unwrap(),
        worker: Worker(worker),
        worker_sex: row.code("worker_sex"),
        worker_born_year: None,
        worker_class: word("worker_class"),
        origin: row.country("origin").unwrap(),
        destination: row.country("destination").unwrap(),
        origin_area: word("origin_area"),
        destination_area: word("destination_area"),
        programme: word("programme"),
        hiring_channel: row.code("hiring_channel").unwrap_or(HiringChannel::Agency),
        event: row.code("event").unwrap_or(Event::FirstEntry),
        previous_placement_id: row.id("previous_placement_id"),
        extension_months: row.count("extension_months"),
        agency_licence: row.id("agency_licence").unwrap(),
        agency_name: word("agency_name"),
        destination_agency_licence: row.id("destination_agency_licence"),
        sub_agent: word("sub_agent"),
        employer_id: row.id("employer_id"),
        employer_name: row.text("employer_name").into(),
        job_order: row.id("job_order"),
        occupation: row.occupation("occupation").unwrap(),
        job_title: word("job_title"),
        sector: word("sector"),
        recruited_on: row.day("recruited_on"),
        contract_signed_on: row.day("contract_signed_on").unwrap(),
        departed_on: row.day("departed_on"),
        arrived_on: row.day("arrived_on"),
        ended_on: row.day("ended_on"),
        contract_months: row.count("contract_months").unwrap(),
        permit_months: row.count("permit_months"),
        first_wage_on: row.day("first_wage_on"),
        ended_by: row.code("ended_by"),
        ended_reason: row.code("ended_reason"),
        employer_refusal_on: row.day("employer_refusal_on"),
        fee_approval_no: word("fee_approval_no"),
        foreign_agency_paid: row.flag("foreign_agency_paid"),
        asked_on: row.day("asked_on"),
        asked_by: word("asked_by"),
        costs_stated: row.flag("costs_stated").unwrap_or(false),
        wage: row.money("wage_amount", "wage_currency").unwrap(),
        wage_period: row.code("wage_period").unwrap(),
        first_month_earnings: row.money("first_month_earnings", "wage_currency"),
        outcome: row.code("outcome"),
    }
}

fn own_placement(row: &Row) -> Id {
    row.id("placement_id").unwrap_or_else(|| Id::new("P1"))
}

fn charge(row: &Row) -> Charge {
    let word = |column: &str| row.get(column).map(Into::into);
    Charge {
        line: row.line,
        charge_id: row.id("charge_id").unwrap(),
        placement_id: own_placement(row),
        item: row.code("item").unwrap(),
        label: word("label"),
        amount: row.money("amount", "currency").unwrap(),
        kind: row.code("kind").unwrap_or(ChargeKind::Charge),
        charged_on: row.day("charged_on").unwrap(),
        paid_by: row.code("paid_by").unwrap(),
        payee_kind: row.code("payee_kind"),
        payee: word("payee"),
        method: row.code("method"),
        receipt: row.code("receipt"),
        receipt_no: word("receipt_no"),
        receipt_amount: row.money("receipt_amount", "currency"),
        actual_cost: row.money("actual_cost", "currency"),
        tax_amount: row.money("tax_amount", "currency"),
        tax_kind: word("tax_kind"),
        period_from: row.day("period_from"),
        period_to: row.day("period_to"),
        service_rendered: row.flag("service_rendered"),
        loan_principal: row.money("loan_principal", "currency"),
        loan_annual_percent: row.number("loan_annual_percent"),
        loan_months: row.count("loan_months"),
        reported_by: row.code("reported_by"),
        lender: word("lender"),
        lender_named_by_agency: row.flag("lender_named_by_agency"),
        refund_of: row.id("refund_of"),
    }
}

pub fn contract(row: &Row) -> Contract {
    Contract {
        line: row.line,
        placement_id: own_placement(row),
        stage: row.code("stage").unwrap(),
        dated_on: row.day("dated_on"),
        approved_change: row.flag("approved_change").unwrap_or(false),
        terms: terms(row),
    }
}

pub fn terms(row: &Row) -> Terms {
    let mut terms = Terms::default();
    for term in Term::ALL {
        let Some(cell) = row.get(term.as_str()) else { continue };
        let value = match term.shape() {
            TermShape::Number | TermShape::Money => TermValue::Number(parse_number(cell).unwrap()),
            TermShape::Code(codes) => {
                assert!(codes.contains(&cell), "{cell} is no code of {term}");
                TermValue::Word(cell.into())
            }
            TermShape::Text => TermValue::Word(cell.into()),
            TermShape::Set => TermValue::Set(cell.split_whitespace().map(Into::into).collect()),
            TermShape::Flag => TermValue::Flag(cell == "yes"),
        };
        terms.set(*term, value);
    }
    terms
}

fn payment(row: &Row) -> Payment {
    Payment {
        line: row.line,
        placement_id: own_placement(row),
        period_from: row.day("period_from").unwrap(),
        period_to: row.day("period_to").unwrap(),
        due_on: row.day("due_on"),
        paid_on: row.day("paid_on"),
        gross_due: row.money("gross_due", "currency"),
        amount_paid: row.money("amount_paid", "currency").unwrap(),
        deductions: row.money("deductions", "currency"),
        deduction_basis: row.get("deduction_basis").map(str::to_owned),
        hours_worked: row.number("hours_worked"),
        method: row.get("method").map(str::to_owned),
        evidence: row.code("evidence"),
    }
}

fn agency(row: &Row) -> Agency {
    let text = |column: &str| row.get(column).map(str::to_owned);
    let split = |column: &str| row.get(column).into_iter().flat_map(|cell| cell.split('|')).map(str::to_owned).collect();
    Agency {
        line: row.line,
        licence_no: row.id("licence_no").unwrap(),
        legal_name: text("legal_name").unwrap_or_else(|| "Invented Agency Ltd.".to_owned()),
        trading_names: split("trading_names"),
        name_local: text("name_local"),
        jurisdiction: text("jurisdiction").unwrap_or_else(|| "GH".to_owned()),
        regulator: text("regulator"),
        licence_class: text("licence_class"),
        kinds: row.list("kinds", |kind| Code::parse(kind).unwrap()),
        destinations: row.list("destinations", |code| Country::parse(code).unwrap()),
        occupations: row.list("occupations", |code| Occupation::parse(code).unwrap()),
        quota: row.count("quota"),
        issued_on: row.day("issued_on"),
        expires_on: row.day("expires_on"),
        address: None,
        district: None,
        phones: Vec::new(),
        emails: Vec::new(),
        pages: Vec::new(),
        registration_no: None,
        association: None,
    }
}

pub fn event(row: &Row) -> LicenceEvent {
    LicenceEvent {
        line: row.line,
        licence_no: row.id("licence_no").unwrap_or_else(|| Id::new("GH-1")),
        event: row.code("event").unwrap(),
        effective_on: row.day("effective_on").unwrap(),
        ends_on: row.day("ends_on"),
        decided_on: row.day("decided_on"),
        published_on: row.day("published_on"),
        recorded_on: row.day("recorded_on"),
        ground: row.get("ground").map(str::to_owned),
        reason: row.get("reason").map(str::to_owned),
        raw_status: row.get("raw_status").map(str::to_owned),
        appeal: row.code("appeal").unwrap_or(Appeal::None),
    }
}

fn principal(row: &Row) -> Principal {
    Principal {
        line: row.line,
        employer_id: row.id("employer_id").unwrap(),
        name: row.get("name").unwrap_or("Invented Works").to_owned(),
        country: row.country("country").unwrap_or_else(|| Country::parse("MU").unwrap()),
        accredited_from: row.day("accredited_from"),
        accredited_until: row.day("accredited_until"),
        barred_from: row.day("barred_from"),
        barred_until: row.day("barred_until"),
        reason: row.get("reason").map(str::to_owned),
    }
}

fn job_order(row: &Row) -> JobOrder {
    JobOrder {
        line: row.line,
        job_order: row.id("job_order").unwrap(),
        licence_no: row.id("licence_no").unwrap_or_else(|| Id::new("GH-1")),
        employer_id: row.id("employer_id"),
        destination: row.country("destination"),
        occupation: row.occupation("occupation"),
        quantity: row.count("quantity").unwrap(),
        approved_on: row.day("approved_on").unwrap(),
        expires_on: row.day("expires_on"),
        wage: row.money("wage_amount", "wage_currency"),
        wage_period: row.code("wage_period"),
    }
}

fn deposit(row: &Row) -> Deposit {
    Deposit {
        line: row.line,
        licence_no: row.id("licence_no").unwrap_or_else(|| Id::new("GH-1")),
        kind: row.code("kind"),
        amount: row.money("amount", "currency").unwrap(),
        from: row.day("from").unwrap(),
        until: row.day("until"),
        drawn_on: row.day("drawn_on"),
        drawn_amount: row.money("drawn_amount", "currency"),
        refilled_on: row.day("refilled_on"),
    }
}

fn model(row: &Row) -> ModelContract {
    ModelContract {
        line: row.line,
        model_id: row.id("model_id").unwrap(),
        title: row.get("title").map(str::to_owned),
        origin: row.country("origin"),
        destination: row.country("destination"),
        occupations: row.list("occupations", |code| Occupation::parse(code).unwrap()),
        period: Period::through(row.day("from").unwrap(), row.day("until")).unwrap(),
        force: row.code("force").unwrap(),
        date_basis: row.code("date_basis").unwrap(),
        citation: row.text("citation"),
        terms: terms(row),
    }
}

fn rate(row: &Row) -> Rate {
    let currency = |column: &str| Currency::parse(&row.text(column)).unwrap();
    Rate {
        line: row.line,
        day: row.day("day").unwrap(),
        base: currency("base"),
        quote: currency("quote"),
        rate: row.number("rate").unwrap(),
        source: row.get("source").map(str::to_owned),
    }
}

/// The cases that are shared beside the project; `None`, said aloud, where they are not there.
pub fn shared_cases(group: &str) -> Option<Vec<PathBuf>> {
    let root = std::env::var_os("RECRUITWATCH_SHARED").map_or_else(|| manifest("../shared"), PathBuf::from);
    let Ok(folder) = std::fs::read_dir(root.join("cases").join(group)) else {
        println!("skipped: no shared cases of {group} (set RECRUITWATCH_SHARED to their folder)");
        return None;
    };
    let mut cases: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).filter(|path| path.join("expected.json").is_file()).collect();
    cases.sort();
    Some(cases)
}

/// Runs one shared case and says where it differs: each expected finding once, with its grade and detail, and no other breach.
pub fn differences(case: &Path, family: &[&str], law: &RuleBook) -> Vec<String> {
    let expected: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(case.join("expected.json")).unwrap()).unwrap();
    let mut tables = Tables::new();
    for folder in ["package", "register", "."] {
        tables_of_folder(&case.join(folder), &mut tables);
    }
    let docket = Docket::new(&tables, day(expected["as_of"].as_str().unwrap()));
    let optional = |code: &str| expected["optional"].as_array().is_some_and(|all| all.iter().any(|o| o["code"] == code));
    let mut wrong = Vec::new();
    for placement in &docket.placements {
        let found = docket.judge(placement, &docket.position(placement), law);
        let counted = |f: &&Finding| {
            let outcome = f.outcome.as_str();
            outcome == "breach" || outcome == "advisory" && f.code.as_str() == "contract-substituted"
        };
        let own = |f: &&Finding| family.contains(&f.code.as_str()) && !optional(f.code.as_str());
        let mut said: Vec<String> = found.iter().filter(counted).filter(own).map(told).collect();
        let id = placement.placement_id.as_str();
        for want in expected["placements"][id]["findings"].as_array().into_iter().flatten() {
            let code = want["code"].as_str().unwrap();
            let matches = |f: &&Finding| {
                f.code.as_str() == code
                    && matches!(f.outcome.as_str(), "breach" | "advisory")
                    && want["grade"].as_str().is_none_or(|grade| f.grade.is_some_and(|g| g.as_str() == grade))
                    && want["detail"].as_str().is_none_or(|detail| f.detail.as_deref() == Some(detail))
                    && want["term"].as_str().is_none_or(|term| f.term == Some(term))
            };
            match found.iter().find(matches) {
                Some(finding) => said.retain(|line| *line != told(finding)),
                None => wrong.push(format!("{id}: missing {want}")),
            }
        }
        wrong.extend(said.into_iter().map(|line| format!("{id}: extra {line}")));
    }
    wrong
}

fn told(f: &Finding) -> String {
    format!("{} {} {:?} {:?} {:?}", f.code, f.outcome, f.grade, f.term, f.detail)
}

/// Runs one fixture of `fixtures/cases/<indicator>/` and says what its indicator found, one line each.
pub fn run_fixture(path: &Path, law: &RuleBook) -> (Vec<String>, Vec<String>) {
    let fixture: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let indicator = path.parent().unwrap().file_name().unwrap().to_str().unwrap().to_owned();
    assert!(fixture.get("why").and_then(toml::Value::as_str).is_some_and(|why| why.len() > 20), "{} says not why", path.display());
    let as_of = fixture.get("as_of").and_then(toml::Value::as_str).unwrap_or("2026-11-30");
    let mut tables = tables_of_toml(&fixture);
    if tables.get(&Table::Placements).is_none_or(Vec::is_empty) {
        tables.insert(Table::Placements, vec![Row { line: 2, cells: BTreeMap::new() }]);
    }
    let docket = Docket::new(&tables, day(as_of));
    let subject = fixture.get("subject").and_then(toml::Value::as_str).unwrap_or("P1");
    let placement = docket.placements.iter().find(|p| p.placement_id.as_str() == subject).unwrap();
    let mut position = docket.position(placement);
    for other in fixture.get("duplicates").and_then(toml::Value::as_array).into_iter().flatten() {
        position.duplicates.push((Id::new(other.as_str().unwrap()), 3));
    }
    for (other, why) in fixture.get("conflicts").and_then(toml::Value::as_table).into_iter().flatten() {
        position.conflicts.push((Id::new(other.as_str()), 3, why.as_str().unwrap().into()));
    }
    let found = docket.judge(placement, &position, law);
    let own: Vec<&Finding> = found.iter().filter(|f| f.code.as_str() == indicator).collect();
    own.iter().for_each(|finding| well_told(finding));
    let mut got: Vec<String> = own.iter().map(|f| short(f)).collect();
    let mut want: Vec<String> = fixture["expect"].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect();
    got.sort();
    want.sort();
    (want, got)
}

fn short(f: &Finding) -> String {
    let parts = [Some(f.outcome.to_string()), f.grade.map(|g| g.to_string()), f.term.map(str::to_owned), f.detail.as_ref().map(ToString::to_string)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What every breach and advisory must bring: a sentence, a trace, a law, and evidence with lines.
fn well_told(f: &Finding) {
    if matches!(f.outcome.as_str(), "breach" | "advisory") {
        assert!(f.explanation.ends_with('.') && f.explanation.len() > 20, "{f:?}");
        assert!(!f.trace.is_empty() && !f.evidence.is_empty() && f.rule.is_some(), "{f:?}");
        assert!(f.evidence.iter().all(|e| e.line >= 2), "{f:?}");
    }
    if f.outcome.as_str() == "not_assessable" {
        assert!(f.detail.is_some() && f.explanation.ends_with('.'), "{f:?}");
    }
    assert!(!serde_json::to_string(f).unwrap().contains("W1"), "a worker stands in the open");
}
