//! Was the employer barred, or never accredited, on the day?

use super::{About, Indicator};
use crate::audit::acts::{self, Act};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::agency::Principal;
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome, RuleCited};
use crate::record::id::Id;
use crate::record::period::Period;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `employer-barred`.
pub struct EmployerBarred;

static ABOUT: About = About {
    code: Code::EmployerBarred,
    question: "Was the employer barred from recruiting, or not accredited, when the worker was recruited, signed or sent?",
    limits: "Accreditation is judged on the day of signature, and only where the register states its days. An employer without an identifier is not judged.",
};

impl Indicator for EmployerBarred {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        if !case.register().has(Table::Principals) {
            out.push(case.not_assessable(Code::EmployerBarred, "missing:principals", "No list of employers was given."));
            return;
        }
        let Some(employer) = case.placement.employer_id.as_ref() else {
            out.push(case.not_assessable(Code::EmployerBarred, "missing:employer_id", "The return gives no identifier of the employer."));
            return;
        };
        let known: Vec<&Principal> = case.register().principals(&employer.key()).collect();
        out.extend(barred(case, law, &known));
        out.extend(not_accredited(case, law, (employer, &known)));
    }
}

fn barred(case: &Case<'_>, law: &RuleBook, known: &[&Principal]) -> Option<Finding> {
    let acts = acts::of_origin(case);
    let dealings = acts.iter().filter(|act| act.charge.is_none());
    let (act, row, from) = dealings.flat_map(|act| known.iter().filter_map(move |row| Some((act, *row, bar_on(row, act)?)))).next()?;
    let reason = row.reason.as_deref().map(|reason| format!(" ({reason})")).unwrap_or_default();
    let mut finding = breach(case, law, act, "barred");
    finding.explanation = format!("The employer {} was barred from recruiting on {}, when {}{reason}.", row.name, act.on, act.what);
    finding.trace.insert(0, format!("register: barred from {from}{}{reason}", row.barred_until.map(|day| format!(" through {day}")).unwrap_or_default()));
    finding.evidence.push(Evidence { table: Table::Principals, line: row.line, column: "barred_from", value: from.to_string() });
    Some(finding)
}

fn bar_on(row: &Principal, act: &Act<'_>) -> Option<chrono::NaiveDate> {
    let from = row.barred_from?;
    Period::through(from, row.barred_until).is_ok_and(|bar| bar.contains(act.on)).then_some(from)
}

fn not_accredited(case: &Case<'_>, law: &RuleBook, (employer, known): (&Id, &[&Principal])) -> Option<Finding> {
    let act = acts::signature(case);
    let stated = |row: &Principal| row.accredited_from.is_some() || row.accredited_until.is_some();
    let covers = |row: &Principal| row.accredited_from.is_none_or(|from| from <= act.on) && row.accredited_until.is_none_or(|last| act.on <= last);
    if !known.is_empty() && !known.iter().any(|row| stated(row)) {
        let why = "The register knows the employer, but not from when to when it was accredited.";
        return Some(case.not_assessable(Code::EmployerBarred, "missing:accredited_from", why));
    }
    if known.iter().any(|row| stated(row) && covers(row)) {
        return None;
    }
    let mut finding = breach(case, law, &act, "not_accredited");
    finding.explanation = format!("The employer {} was not accredited on {}, when the contract was signed.", case.placement.employer_name, act.on);
    finding.trace.insert(0, accreditations(employer, known));
    finding.evidence.extend(known.iter().filter_map(|row| {
        let (column, day) = row.accredited_until.map(|day| ("accredited_until", day)).or(row.accredited_from.map(|day| ("accredited_from", day)))?;
        Some(Evidence { table: Table::Principals, line: row.line, column, value: day.to_string() })
    }));
    Some(finding)
}

fn accreditations(employer: &Id, known: &[&Principal]) -> String {
    let day = |day: Option<chrono::NaiveDate>| day.map_or_else(|| "…".to_owned(), |day| day.to_string());
    let spans: Vec<String> = known.iter().map(|row| format!("{} through {}", day(row.accredited_from), day(row.accredited_until))).collect();
    if spans.is_empty() { format!("register: no employer {employer}") } else { format!("register: accredited {}", spans.join(", ")) }
}

fn breach(case: &Case<'_>, law: &RuleBook, act: &Act<'_>, detail: &str) -> Finding {
    let mut finding = case.finding(Code::EmployerBarred, Outcome::Breach);
    let employer = case.placement.employer_id.as_ref().map(Id::to_string).unwrap_or_default();
    finding.detail = Some(detail.into());
    finding.rule = Some(RuleCited {
        id: "register".into(),
        citation: format!("Register of foreign principals and employers, {employer}").into(),
        in_force_from: None,
        date_basis: act.column,
        on: Some(act.on),
        digest: law.digest(),
    });
    finding.trace.push(format!("act: {} on {} ({})", act.what, act.on, act.column));
    finding.evidence = vec![acts::placement_cell(case, "employer_id", employer), act.evidence()];
    finding
}
