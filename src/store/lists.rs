//! How do the rows of the register's lists lie in their tables?

use super::cell::Text;
use super::fact::{FactKey, comparable_text, fact};
use crate::record::agency::{Agency, Deposit, JobOrder, ModelContract, Person, Principal, SubAgent};
use crate::record::code::Code;
use crate::record::id::Id;
use crate::record::licence::LicenceEvent;
use crate::record::rate::Rate;

// A list may give one number to two holders: both are kept.
fact! { Agency in Agencies, key |a| FactKey::of(&a.licence_no, &[&comparable_text(&a.jurisdiction), &comparable_text(&a.legal_name)]);
    licence_no, legal_name, trading_names, name_local, jurisdiction, regulator, licence_class, kinds, destinations, occupations, quota, issued_on, expires_on,
    address, district, phones, emails, pages, registration_no, association,
}

// A list that says later what it said wrongly before holds both rows, with two days of recording: both are kept, for both time axes.
// Two suspensions of one day on two grounds are two.
fact! { LicenceEvent in LicenceEvents, key |e| FactKey::of(&e.licence_no, &[e.event.as_str(), &e.effective_on.to_text(), &day(e.recorded_on), &ground(e)]);
    licence_no, event, effective_on, ends_on, decided_on, published_on, recorded_on, ground, reason, raw_status, appeal,
}

fact! { Person in People, key |p| FactKey::of(&p.licence_no, &[p.role.as_str(), &comparable_text(&p.name), &day(p.from)]);
    licence_no, role, name, id_no, from, until,
}

fact! { SubAgent in SubAgents, key |s| FactKey::of(&s.licence_no, &[&comparable_text(&s.name), s.number.as_ref().map_or("", Id::as_str), &day(s.from)]);
    licence_no, name, number, district, from, until,
}

// An employer may be accredited anew, or barred again: each period is a row of its own.
fact! { Principal in Principals, key |p| FactKey::of(&p.employer_id, &[p.country.code(), &day(p.accredited_from), &day(p.barred_from)]);
    employer_id, name, country, accredited_from, accredited_until, barred_from, barred_until, reason,
}

fact! { JobOrder in JobOrders, key |j| FactKey::of(&j.job_order, &[&comparable_text(j.licence_no.as_str()), &j.approved_on.to_text(), &of(j)]);
    job_order, licence_no, employer_id, destination, occupation, quantity, approved_on, expires_on, wage, wage_period,
}

fact! { Deposit in Deposits, key |d| FactKey::of(&d.licence_no, &[d.kind.map_or("", Code::as_str), &d.from.to_text()]);
    licence_no, kind, amount, from, until, drawn_on, drawn_amount, refilled_on,
}

fact! { ModelContract in ModelContracts, key |m| FactKey::of(&m.model_id, &[&m.period.from.to_text()]);
    model_id, title, origin, destination, occupations, period, force, date_basis, citation, terms,
}

fact! { Rate in Rates, key |r| FactKey { owner: format!("{}{}", r.base, r.quote), row: r.day.to_text() };
    day, base, quote, rate, source,
}

fn day(on: Option<chrono::NaiveDate>) -> String {
    on.map_or_else(String::new, |on| on.to_text())
}

fn ground(event: &LicenceEvent) -> String {
    event.ground.as_deref().map_or_else(String::new, comparable_text)
}

/// One order may be approved for several employers, places and kinds of work.
fn of(order: &JobOrder) -> String {
    let employer = order.employer_id.as_ref().map_or_else(String::new, |id| comparable_text(id.as_str()));
    let place = order.destination.map_or_else(String::new, |country| country.code().to_owned());
    format!("{employer}|{place}|{}", order.occupation.as_ref().map_or("", |work| work.as_str()))
}
