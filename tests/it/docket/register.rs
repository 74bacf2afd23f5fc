//! The register and rates of exchange of text.

use recruitwatch::record::agency::{Agency, Deposit, JobOrder, ModelContract, Principal, SubAgent};
use recruitwatch::record::code::Code;
use recruitwatch::record::currency::Currency;
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::{Appeal, LicenceEvent};
use recruitwatch::record::period::Period;
use recruitwatch::record::place::{Country, Occupation};
use recruitwatch::record::rate::Rate;

use super::returned::terms;
use super::row::Row;

pub fn agency(row: &Row) -> Agency {
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

pub fn principal(row: &Row) -> Principal {
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

pub fn sub_agent(row: &Row) -> SubAgent {
    SubAgent {
        line: row.line,
        licence_no: row.id("licence_no").unwrap_or_else(|| Id::new("GH-1")),
        name: row.text("name"),
        number: row.id("number"),
        district: None,
        from: row.day("from"),
        until: row.day("until"),
    }
}

pub fn job_order(row: &Row) -> JobOrder {
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

pub fn deposit(row: &Row) -> Deposit {
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

pub fn model(row: &Row) -> ModelContract {
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

pub fn rate(row: &Row) -> Rate {
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
