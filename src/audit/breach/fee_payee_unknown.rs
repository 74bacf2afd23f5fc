//! Did the money go to somebody who may take it? The payee must be a licensee, a registered sub-agent, or a public body.

use super::process::{Broken, on_charges};
use super::{About, Indicator};
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::audit::charges::paid::Paid;
use crate::record::charge::{ItemGroup, PayeeKind};
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome, RuleCited};
use crate::record::id::Key;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// Was a fee paid to somebody whom the register does not know?
pub struct FeePayeeUnknown;

const ABOUT: About = About {
    code: Code::FeePayeeUnknown,
    question: "Was a recruitment fee paid to somebody who is neither a licensee, a registered sub-agent nor a public body?",
    limits: "Looks at fees and at money taken by agencies and sub-agents; a clinic or carrier paid for its own service needs no licence. Rests on the register.",
};

impl Indicator for FeePayeeUnknown {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let Some(paid) = laid.charges(ABOUT.code, case, out) else { return };
        let looked_at: Vec<&Paid<'_>> = paid.iter().filter(|paid| paid.charge.amount.minor > 0 && is_meant(paid)).collect();
        if looked_at.is_empty() {
            return;
        }
        if !case.register().has(Table::Agencies) {
            out.push(case.not_assessable(ABOUT.code, "missing:agencies", "Who took the money cannot be looked up: there is no register of agencies."));
            return;
        }
        let silent: Vec<&Paid<'_>> = looked_at.iter().copied().filter(|paid| paid.charge.payee.is_none()).collect();
        if !silent.is_empty() {
            out.push(on_charges(case.not_assessable(ABOUT.code, "missing:payee", "Who took the money is not stated."), silent));
        }
        for paid in looked_at {
            if let Some(payee) = paid.charge.payee.as_deref()
                && !is_known(case, payee)
            {
                out.push(unknown(case, law, paid, payee));
            }
        }
    }
}

fn is_meant(paid: &Paid<'_>) -> bool {
    match paid.charge.payee_kind {
        Some(PayeeKind::Government) => false,
        Some(PayeeKind::Agency | PayeeKind::DestinationAgency | PayeeKind::SubAgent) => true,
        Some(
            PayeeKind::Employer
            | PayeeKind::Clinic
            | PayeeKind::TrainingCentre
            | PayeeKind::Carrier
            | PayeeKind::Insurer
            | PayeeKind::Lender
            | PayeeKind::Other,
        )
        | None => paid.charge.item.group() == ItemGroup::Fees,
    }
}

fn is_known(case: &Case<'_>, payee: &str) -> bool {
    let register = case.register();
    let licensed = |key: &Key| register.agencies(key).next().is_some();
    let key = Key::of(payee);
    if licensed(&key) {
        return true;
    }
    let own = std::iter::once(&case.placement.agency_licence).chain(&case.placement.destination_agency_licence);
    for licence in own.map(|id| id.key()) {
        if register.agencies(&licence).any(|agency| agency.goes_by(payee)) || register.sub_agents(&licence).any(|agent| agent.is(payee)) {
            return true;
        }
    }
    false
}

fn unknown(case: &Case<'_>, law: &RuleBook, paid: &Paid<'_>, payee: &str) -> Finding {
    let rule = RuleCited {
        id: "register".into(),
        citation: "Register of licensed agencies and their sub-agents".into(),
        in_force_from: None,
        date_basis: "charged_on",
        on: Some(paid.charge.charged_on),
        digest: law.digest(),
    };
    let mut finding = Broken { outcome: Outcome::Breach, rule }.by(ABOUT.code, case, paid);
    finding.explanation =
        format!("{} was paid for {} to somebody whom the register does not know as an agency or a sub-agent.", paid.charge.amount, paid.charge.item);
    finding.trace = vec![format!("payee {payee:?} is neither a licensee, nor a registered sub-agent of the agencies of this placement, nor a public body")];
    finding.evidence = vec![Evidence { table: Table::Charges, line: paid.charge.line, column: "payee", value: payee.to_owned() }];
    finding
}
