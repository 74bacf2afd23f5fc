//! Does the licence cover this country, this work and this kind of placement?

use super::{About, Indicator};
use crate::audit::acts;
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::agency::{Agency, AgencyKind};
use crate::record::code::{Code as _, codes};
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::placement::Placement;
use crate::record::register::Register;
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `licence-out-of-scope`.
pub struct LicenceOutOfScope;

static ABOUT: About = About {
    code: Code::LicenceOutOfScope,
    question: "Does the licence allow this destination, this occupation and this kind of placement?",
    limits: "An empty set in the register means all. The kind is judged only where the same authority tells that kind of other licences, and only for \
             cross-border and domestic work, where the kind that is needed is certain.",
};

impl Indicator for LicenceOutOfScope {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let p = case.placement;
        let agencies: Vec<&Agency> = case.register().agencies(&p.agency_licence.key()).collect();
        let Some(first) = agencies.first() else {
            out.push(super::unlisted(case, Code::LicenceOutOfScope));
            return;
        };
        for part in Part::ALL {
            // A number that stands on several rows covers what any of them covers.
            if !agencies.iter().any(|agency| part.covers(agency, p, case.register())) {
                out.push(breach(case, law, first, *part));
            }
        }
    }
}

codes! {
    /// What a licence may limit.
    Part, "one of destination occupation kind": Destination = "destination", Occupation = "occupation", Kind = "kind",
}

impl Part {
    fn covers(self, agency: &Agency, p: &Placement, register: &Register) -> bool {
        match self {
            Self::Destination => agency.destinations.is_empty() || agency.destinations.contains(&p.destination),
            Self::Occupation => agency.occupations.is_empty() || agency.occupations.iter().any(|group| p.occupation.is_within(group)),
            Self::Kind => agency.kinds.is_empty() || missing_kind(agency, p, register).is_none(),
        }
    }

    /// The column of the placement, what it needs, the column of the list, and what the licence says.
    fn compared(self, agency: &Agency, p: &Placement) -> (&'static str, String, &'static str, String) {
        match self {
            Self::Destination => ("destination", p.destination.to_string(), "destinations", words(&agency.destinations)),
            Self::Occupation => ("occupation", p.occupation.to_string(), "occupations", words(&agency.occupations)),
            Self::Kind => ("occupation", words(&needed_kinds(p)), "kinds", words(&agency.kinds)),
        }
    }
}

fn missing_kind(agency: &Agency, p: &Placement, register: &Register) -> Option<AgencyKind> {
    let told = |kind: &AgencyKind| register.tells_kind(&agency.jurisdiction, *kind);
    // Deck crews of ships (ISCO 8350) sail under a seafarers' licence.
    let at_sea = p.occupation.as_str().starts_with("835") && agency.kinds.contains(&AgencyKind::Seafarer);
    needed_kinds(p).into_iter().filter(told).find(|kind| !agency.kinds.contains(kind) && !at_sea)
}

fn needed_kinds(p: &Placement) -> Vec<AgencyKind> {
    let overseas = (p.origin != p.destination).then_some(AgencyKind::Overseas);
    let domestic = matches!(p.occupation.as_str(), "9111" | "5152").then_some(AgencyKind::DomesticWork);
    overseas.into_iter().chain(domestic).collect()
}

fn breach(case: &Case<'_>, law: &RuleBook, agency: &Agency, part: Part) -> Finding {
    let p = case.placement;
    let (column, value, list_column, allowed) = part.compared(agency, p);
    let mut finding = case.finding(Code::LicenceOutOfScope, Outcome::Breach);
    finding.detail = Some(part.as_str().into());
    finding.rule = Some(acts::register_cited(case, law, &p.agency_licence, None, &acts::signature(case)));
    finding.explanation = format!("Licence {} does not cover this {part}: the placement needs {value}, the licence says {allowed}.", p.agency_licence);
    finding.trace = vec![format!("register: {list_column} = {allowed}"), format!("placement needs {part} {value}"), format!("{value} is not covered")];
    let own = if part == Part::Destination { p.destination.to_string() } else { p.occupation.to_string() };
    finding.evidence = vec![
        acts::printed_licence(case),
        acts::placement_cell(case, column, own),
        Evidence { table: Table::Agencies, line: agency.line, column: list_column, value: allowed },
    ];
    finding
}

fn words<T: ToString>(list: &[T]) -> String {
    list.iter().map(T::to_string).collect::<Vec<_>>().join(" ")
}
