//! How does a fixture become a case? Tables of text, from TOML or CSV, are made into records without the intake.

mod register;
mod returned;
mod row;
mod run;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use recruitwatch::audit::case::{Case, Ground, Position, Use};
use recruitwatch::audit::judge;
use recruitwatch::record::charge::Charge;
use recruitwatch::record::contract::Contract;
use recruitwatch::record::finding::{Finding, Outcome};
use recruitwatch::record::id::Id;
use recruitwatch::record::payment::Payment;
use recruitwatch::record::period::{Period, parse_day};
use recruitwatch::record::placement::Placement;
use recruitwatch::record::rate::Rates;
use recruitwatch::record::register::{Register, RegisterRows};
use recruitwatch::record::table::Table;
use recruitwatch::rules::book::RuleBook;
use recruitwatch::rules::substitution::Prohibitions;
use recruitwatch::rules::terms::TermList;
use recruitwatch::rules::wages::WageLaw;

pub use row::{Row, Tables};
pub use run::{differences, run_fixture, shared_cases};

use register::{agency, deposit, event, job_order, model, principal, rate, sub_agent};
use returned::{charge, contract, payment, placement};

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
                sub_agents: rows(Table::SubAgents).map(sub_agent).collect(),
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
        let found = self.with_case(placement, position, |case| judge(case, law).findings);
        let ids: Vec<String> = found.iter().filter(|f| f.outcome != Outcome::Clear).map(Finding::finding_id).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "two findings share an id: {found:#?}");
        found
    }

    /// Lays a placement out with everything that belongs to it.
    pub fn with_case<T>(&self, placement: &Placement, position: &Position, work: impl FnOnce(&Case<'_>) -> T) -> T {
        let own = |id: &Id| id.key() == placement.placement_id.key();
        let charges: Vec<Charge> = self.charges.iter().filter(|c| own(&c.placement_id)).cloned().collect();
        let contracts: Vec<Contract> = self.contracts.iter().filter(|c| own(&c.placement_id)).cloned().collect();
        let payments: Vec<Payment> = self.payments.iter().filter(|c| own(&c.placement_id)).cloned().collect();
        let ground = Ground { tables: &self.tables, register: &self.register, rates: &self.rates, as_of: self.as_of };
        work(&Case { placement, charges: &charges, contracts: &contracts, payments: &payments, rejected_rows: 0, position, ground: &ground })
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

pub fn day(text: &str) -> NaiveDate {
    parse_day(text).unwrap_or_else(|| panic!("{text} is no day"))
}

pub fn manifest(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The rule book with the project's own lists, and no norms on charges.
pub fn law() -> RuleBook {
    let text = |file: &str| std::fs::read_to_string(manifest(file)).unwrap();
    let (terms, bans, wages) = ("seeds/lists/terms.toml", "seeds/lists/substitution.toml", "seeds/lists/wages.toml");
    let texts = [terms, bans].map(|file| (file.to_owned(), text(file)));
    let list = TermList::parse(terms, &texts[0].1).unwrap();
    let prohibitions = Prohibitions::parse(bans, &texts[1].1).unwrap();
    let on_wages = WageLaw::parse(wages, &text(wages)).unwrap();
    RuleBook::new(Vec::new(), &texts).with_terms(list, prohibitions, &[]).with_wages(on_wages, &[])
}
