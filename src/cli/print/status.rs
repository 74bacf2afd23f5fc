//! What was a licence on a day, as known on another? For people or for programs.

use std::io::{self, Write};

use super::table::plain;
use crate::cli::ending::Ending;
use crate::cli::intake::ReportFormat;
use crate::flow::register_status::document::Document;
use crate::flow::register_status::{Axes, Balance, Belongings, LicenceAnswer};
use crate::record::agency::{Agency, Deposit};
use crate::record::licence::{Appeal, LicenceEvent};
use crate::record::transition::OutOfTurn;
use crate::store::tellers::SourceWord;

/// Writes the answer to stdout. Exit 0 only where the holder may act.
///
/// # Errors
/// When stdout cannot be written.
pub fn print((licence, axes): (&str, Axes), answer: Option<&LicenceAnswer>, format: ReportFormat) -> io::Result<Ending> {
    let mut out = io::stdout().lock();
    match format {
        ReportFormat::Json => {
            serde_json::to_writer(&mut out, &answer.map(Document::from))?;
            writeln!(out)?;
        }
        ReportFormat::Text => match answer {
            Some(answer) => text(&mut out, answer)?,
            None => writeln!(out, "unknown: the register held no licence {} by {}", plain(licence), axes.known_on)?,
        },
    }
    Ok(Ending::of(!answer.is_some_and(|answer| answer.status.may_act())))
}

fn text(out: &mut impl Write, answer: &LicenceAnswer) -> io::Result<()> {
    let LicenceAnswer { licence_no: _, axes, status, because, holders, is_shared, events, out_of_turn, belongings, sources } = answer;
    writeln!(out, "{status} on {}, as known on {}", axes.on, axes.known_on)?;
    for Agency { legal_name, licence_no, jurisdiction, .. } in holders {
        writeln!(out, "  {}", plain(&format!("{legal_name} ({licence_no}, {jurisdiction})")))?;
    }
    if *is_shared {
        writeln!(out, "  the number stands for more than one agency: nothing is known of any of them")?;
    }
    if let Some(event) = because {
        writeln!(out, "  because: {}", words(event))?;
    }
    if sources.is_empty() {
        writeln!(out, "  no list names it")?;
    }
    for SourceWord { name, as_of_on, intake_id, taken_at, sha256: _ } in sources {
        let day = as_of_on.map_or_else(|| "a day that it does not say".to_owned(), |day| day.to_string());
        writeln!(out, "  source: {} of {day}, taken in on {} as number {intake_id}", plain(name), taken_at.date_naive())?;
    }
    events.iter().try_for_each(|event| writeln!(out, "  {}", words(event)))?;
    out_of_turn.iter().try_for_each(|told| writeln!(out, "  look at this: {}", odd(told)))?;
    holders.iter().filter(|_| !is_shared).try_for_each(|agency| scope(out, agency))?;
    belongs(out, belongings)
}

fn words(event: &LicenceEvent) -> String {
    let until = event.ends_on.map(|day| format!(" through {day}")).unwrap_or_default();
    let ground = event.ground.as_ref().map(|ground| format!(" ({ground})")).unwrap_or_default();
    let appeal = if event.appeal == Appeal::None { String::new() } else { format!(", appeal {}", event.appeal) };
    plain(&format!("{} from {}{until}, known on {}{appeal}{ground}", event.event, event.effective_on, event.known_on()))
}

fn odd(told: &OutOfTurn) -> String {
    format!("{}. {} {}", told.sentence(), told.allows(), told.advice())
}

/// What the licence covers; what the register does not say is not written.
fn scope(out: &mut impl Write, agency: &Agency) -> io::Result<()> {
    let listed = |texts: Vec<String>| texts.join(", ");
    let lines = [
        ("kinds", listed(agency.kinds.iter().map(ToString::to_string).collect())),
        ("destinations", listed(agency.destinations.iter().map(|country| country.code().to_owned()).collect())),
        ("occupations", listed(agency.occupations.iter().map(|work| work.as_str().to_owned()).collect())),
        ("quota", agency.quota.map(|quota| quota.to_string()).unwrap_or_default()),
        ("phones", listed(agency.phones.clone())),
        ("pages", listed(agency.pages.clone())),
    ];
    lines.iter().filter(|(_, values)| !values.is_empty()).try_for_each(|(label, values)| writeln!(out, "  {label}: {}", plain(values)))
}

fn belongs(out: &mut impl Write, Belongings { people, sub_agents, deposits, job_orders, principals }: &Belongings) -> io::Result<()> {
    people.iter().try_for_each(|person| writeln!(out, "  {}: {}", person.role, plain(&person.name)))?;
    sub_agents.iter().try_for_each(|agent| writeln!(out, "  sub-agent: {}", plain(&agent.name)))?;
    for Deposit { amount, from, drawn_on, drawn_amount, refilled_on, .. } in deposits {
        let drawn =
            drawn_on.map(|day| format!(", {} drawn on {day}", drawn_amount.map_or_else(|| "a sum that is not stated".to_owned(), |sum| sum.to_string())));
        let filled = refilled_on.map_or_else(String::new, |day| format!(", filled up again on {day}"));
        writeln!(out, "  deposit: {amount} from {from}{}{filled}", drawn.unwrap_or_default())?;
    }
    for Balance { order, returned } in job_orders {
        let returned = returned.map_or_else(|| "no placement returned".to_owned(), |count| format!("{count} returned"));
        writeln!(out, "  job order {}: {} approved on {}, {returned}", plain(order.job_order.as_str()), order.quantity, order.approved_on)?;
    }
    principals.iter().try_for_each(|employer| writeln!(out, "  employer {}: {}", plain(employer.employer_id.as_str()), plain(&employer.name)))
}
