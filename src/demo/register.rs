//! What does the invented register say? Agencies at both ends, what happened to their licences, and everything that hangs on them.

use std::io::{self, Write};

use super::cast::{self, Agency, BARRED_EMPLOYER, DESTINATIONS, EMPLOYERS, Habit};
use super::corridor::{self, Corridor};
use super::errant::overrun::{QUOTA, TINY_ORDER};
use super::sheet::Sheet;

fn agencies() -> impl Iterator<Item = Agency> {
    (0..cast::AGENCIES).map(cast::agency)
}

fn partners() -> impl Iterator<Item = (&'static str, usize)> {
    DESTINATIONS.into_iter().flat_map(|country| [(country, 0), (country, 1)])
}

/// An allowance that a demo of `placements` cannot use up.
fn wide(placements: u64) -> u64 {
    placements.max(100)
}

fn regulator(country: &str) -> String {
    format!("Licensing desk of {country} (invented)")
}

/// `agencies.csv`, with quotas wide enough for a demo of `placements`, but for the agency that overruns its own.
pub fn agency_rows<W: Write>(sheet: &mut Sheet<W>, placements: u64) -> io::Result<()> {
    for agency in agencies() {
        let late = agency.habit == Some(Habit::LateBell);
        sheet.set("licence_no", agency.licence()).set("legal_name", agency.name()).set("jurisdiction", agency.corridor.origin);
        sheet.set("regulator", regulator(agency.corridor.origin)).set("kinds", "overseas domestic_work");
        sheet.maybe("destinations", (agency.habit == Some(Habit::NoPaper)).then_some("AE QA"));
        sheet.set("quota", if agency.habit == Some(Habit::Overrun) { QUOTA } else { wide(placements) });
        sheet.set("issued_on", if late { "2019-07-01" } else { "2019-01-01" }).set("expires_on", if late { "2024-06-30" } else { "2029-12-31" });
        sheet.set("address", format_args!("{} Nowhere Street (invented)", agency.number + 1)).set("district", "Invented District").end()?;
    }
    for (country, which) in partners() {
        sheet.set("licence_no", cast::partner_licence(country, which)).set("legal_name", cast::partner_name(country, which));
        sheet.set("jurisdiction", country).set("regulator", regulator(country)).set("kinds", "local domestic_work");
        sheet.set("issued_on", "2019-01-01").set("expires_on", "2029-12-31").set("district", "Invented District").end()?;
    }
    Ok(())
}

/// `licence_events.csv`.
pub fn event_rows<W: Write>(sheet: &mut Sheet<W>) -> io::Result<()> {
    for agency in agencies() {
        if agency.habit == Some(Habit::LateBell) {
            event(sheet, &agency.licence(), "granted", ("2019-07-01", Some("2024-06-30")))?;
            event(sheet, &agency.licence(), "suspended", ("2023-03-01", None))?;
            event(sheet, &agency.licence(), "lifted", ("2023-06-01", None))?;
        } else {
            event(sheet, &agency.licence(), "granted", ("2019-01-01", Some("2029-12-31")))?;
        }
    }
    for (country, which) in partners() {
        event(sheet, &cast::partner_licence(country, which), "granted", ("2019-01-01", Some("2029-12-31")))?;
    }
    Ok(())
}

fn event<W: Write>(sheet: &mut Sheet<W>, licence: &str, what: &str, (from, to): (&str, Option<&str>)) -> io::Result<()> {
    sheet.set("licence_no", licence).set("event", what).set("effective_on", from).maybe("ends_on", to);
    sheet.set("decided_on", from).set("published_on", from).set("recorded_on", from);
    sheet.set("ground", "Invented licensing rules s. 12").set("raw_status", what).set("appeal", "none").end()
}

/// `sub_agents.csv`.
pub fn sub_agent_rows<W: Write>(sheet: &mut Sheet<W>) -> io::Result<()> {
    for agency in agencies() {
        if let Some(name) = agency.sub_agent() {
            sheet.set("licence_no", agency.licence()).set("name", name).set("number", format_args!("INV-SA-{:03}", agency.number + 1));
            sheet.set("district", "Invented District").set("from", "2019-01-01").end()?;
        }
    }
    Ok(())
}

/// `principals.csv`.
pub fn principal_rows<W: Write>(sheet: &mut Sheet<W>) -> io::Result<()> {
    for agency in agencies() {
        let barred = agency.habit == Some(Habit::Overrun);
        for employer in 0..if barred { EMPLOYERS + 1 } else { EMPLOYERS } {
            sheet.set("employer_id", agency.employer_id(employer)).set("name", agency.employer_name(employer));
            sheet.set("country", agency.corridor.destination).set("accredited_from", "2019-01-01").set("accredited_until", "2029-12-31");
            if employer == BARRED_EMPLOYER {
                sheet.set("barred_from", "2023-02-01").set("barred_until", "2027-01-31").set("reason", "unpaid wages (invented)");
            }
            sheet.end()?;
        }
    }
    Ok(())
}

/// `job_orders.csv`, each wide enough for a demo of `placements`, but for the tiny one.
pub fn job_order_rows<W: Write>(sheet: &mut Sheet<W>, placements: u64) -> io::Result<()> {
    let wide = wide(placements);
    for agency in agencies() {
        for employer in 0..EMPLOYERS {
            job_order(sheet, agency, (employer, employer), wide)?;
        }
        if agency.habit == Some(Habit::Overrun) {
            job_order(sheet, agency, (BARRED_EMPLOYER, BARRED_EMPLOYER), wide)?;
            job_order(sheet, agency, (TINY_ORDER, 0), 1)?;
        }
    }
    Ok(())
}

fn job_order<W: Write>(sheet: &mut Sheet<W>, agency: Agency, (order, employer): (usize, usize), quantity: u64) -> io::Result<()> {
    sheet.set("job_order", agency.job_order(order)).set("licence_no", agency.licence()).set("employer_id", agency.employer_id(employer));
    sheet.set("destination", agency.corridor.destination).set("occupation", agency.corridor.occupation).set("quantity", quantity);
    sheet.set("approved_on", "2022-06-01").set("expires_on", "2027-12-31").end()
}

/// `deposits.csv`.
pub fn deposit_rows<W: Write>(sheet: &mut Sheet<W>) -> io::Result<()> {
    for agency in agencies() {
        let until = if agency.habit == Some(Habit::LateBell) { "2024-03-31" } else { "2029-12-31" };
        sheet.set("licence_no", agency.licence()).set("kind", "bond").set("amount", "5000000.00").set("currency", agency.corridor.money);
        sheet.set("from", "2019-01-01").set("until", until).end()?;
    }
    Ok(())
}

/// `model_contracts.csv`: invented models beside those of the rule book, which are real.
pub fn model_rows<W: Write>(sheet: &mut Sheet<W>) -> io::Result<()> {
    corridor::ALL.iter().filter(|way| way.destination != "HK").try_for_each(|way| invented_model(sheet, way))
}

/// A model without force, a tenth below the lowest wage of the corridor.
fn invented_model<W: Write>(sheet: &mut Sheet<W>, way: &Corridor) -> io::Result<()> {
    let Corridor { origin, destination, occupation, wage_money, wage: (lowest, _), .. } = *way;
    sheet
        .set("model_id", format_args!("INV-MODEL-{origin}-{destination}-{occupation}"))
        .set("title", format_args!("Model contract of {destination} (invented)"));
    sheet.set("origin", origin).set("destination", destination).set("occupations", occupation).set("from", "2019-01-01").set("force", "benchmark");
    sheet.set("date_basis", "signature").set("citation", "Model terms of the demo (invented)");
    wage_floor(sheet, lowest * 9 / 10, wage_money)
}

fn wage_floor<W: Write>(sheet: &mut Sheet<W>, wage: i64, currency: &str) -> io::Result<()> {
    sheet.set("wage_amount", format_args!("{wage}.00")).set("wage_currency", currency).set("wage_period", "month").end()
}
