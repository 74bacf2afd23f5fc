//! Is the printed name a name of the licence that was printed with it?

use super::{About, Indicator};
use crate::audit::acts;
use crate::audit::case::Case;
use crate::audit::charges::Laid;
use crate::record::agency::Agency;
use crate::record::finding::{Evidence, Finding, Indicator as Code, Outcome};
use crate::record::name_judgement::{NameJudgement, Sameness};
use crate::record::table::Table;
use crate::rules::book::RuleBook;

/// `licence-name-mismatch`.
pub struct LicenceNameMismatch;

static ABOUT: About = About {
    code: Code::LicenceNameMismatch,
    question: "Does the agency trade under a name of the licence whose number it prints?",
    limits: "Case, spaces, punctuation and spellings of the legal form (Ltd, Limited) do not count. Other spellings and other scripts do: the register's \
             own trading and local names are the ones compared, and a name that an official has judged to be the holder's.",
};

impl Indicator for LicenceNameMismatch {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn judge(&self, case: &Case<'_>, law: &RuleBook, _laid: &mut Laid<'_>, out: &mut Vec<Finding>) {
        let p = case.placement;
        let agencies: Vec<&Agency> = case.register().agencies(&p.agency_licence.key()).collect();
        let Some(first) = agencies.first() else {
            out.push(super::unlisted(case, Code::LicenceNameMismatch));
            return;
        };
        match p.agency_name.as_deref() {
            None => {
                out.push(case.not_assessable(Code::LicenceNameMismatch, "missing:agency_name", "The return does not say under which name the agency acted."))
            }
            Some(name) if agencies.iter().any(|agency| agency.goes_by(name)) => {}
            Some(name) => match case.register().name_judgement(&p.agency_licence.key(), name, case.as_of()) {
                Some(NameJudgement { judged: Sameness::Same, .. }) => {}
                judged => out.push(breach(case, law, (first, judged), name)),
            },
        }
    }
}

fn breach(case: &Case<'_>, law: &RuleBook, (agency, judged): (&Agency, Option<&NameJudgement>), name: &str) -> Finding {
    let no = &case.placement.agency_licence;
    let names: Vec<&str> = agency.names().collect();
    let mut finding = case.finding(Code::LicenceNameMismatch, Outcome::Breach);
    finding.rule = Some(acts::register_cited(case, law, no, None, &acts::signature(case)));
    finding.explanation = format!("The papers say {name}, but licence {no} belongs to {}: ask the authority who really acted.", agency.legal_name);
    finding.trace = vec![format!("printed name: {name}"), format!("names of licence {no}: {}", names.join(" | ")), "no name agrees".to_owned()];
    finding.trace.extend(judged.map(|NameJudgement { judged, reason, by, on, .. }| format!("{by} judged on {on}: {judged}. {reason}")));
    finding.evidence = vec![
        acts::printed_licence(case),
        acts::placement_cell(case, "agency_name", name),
        Evidence { table: Table::Agencies, line: agency.line, column: "legal_name", value: agency.legal_name.clone() },
    ];
    finding
}
