//! With whom an agency deals, as its placements name them: a table, a picture of those that tie it to others, and sanctioned agencies within two steps.

use chrono::NaiveDate;
use serde::Serialize;

use super::ties::{OtherView, Picture};
use crate::flow::ties::dealings::{Near, Partnered, Through, partner_words};
use crate::flow::ties::{Neighbour, dealings::dealing_rules, tie_words};
use crate::matching::ties::dealings::{DealingRules, Partner};
use crate::record::id::{Id, Key};
use crate::record::licence::{EventKind, Status};

/// With whom the placements of an agency deal, and sanctioned agencies within two steps.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DealingsView {
    /// The partners, those that tie it to others first.
    pub partners: Vec<PartnerView>,
    /// A picture of those that tie it to others; absent where none does.
    pub picture: Option<Picture>,
    /// Through what, to whom, with the sanction.
    pub near: Vec<(String, OtherView)>,
    /// Placements from which on a partner is counted, and agencies that a sub-agent may serve unmarked.
    pub least: (u64, usize),
}

/// A partner.
#[derive(Debug, Clone, Serialize)]
pub struct PartnerView {
    /// Who it is.
    pub what: &'static str,
    /// Its number or name.
    pub name: String,
    /// Placements of this agency that name it.
    pub placements: u64,
    /// The first and the last day of signature among them.
    pub days: (NaiveDate, NaiveDate),
    /// Agencies that deal with it.
    pub held_by: u64,
    /// The others: licence, name, whether a sanction runs, placements.
    pub others: Vec<(String, Option<String>, bool, u64)>,
    /// What it tells, in bits.
    pub bits: String,
    /// Whether that is a tie.
    pub is_tie: bool,
    /// Whether it is a sub-agent that serves many.
    pub serves_many: bool,
}

impl DealingsView {
    /// Partners and sanctioned agencies of the agency with this name.
    #[must_use]
    pub fn of(name: &str, (partners, near): (Vec<Partnered>, Vec<Near>), rules: &DealingRules) -> Self {
        Self {
            picture: picture(name, &partners),
            near: near.into_iter().map(|Near { through, to }| (through_words(through), OtherView::of(to))).collect(),
            least: (rules.least_placements, rules.sub_agent_agencies),
            partners: partners.into_iter().map(PartnerView::of).collect(),
        }
    }

    /// Invented partners.
    #[must_use]
    pub fn sample() -> Self {
        let day = |year| NaiveDate::from_ymd_opt(year, 3, 10).unwrap_or_default();
        let closed = Neighbour {
            licence_no: Id::new("XX/LB/0007"),
            legal_name: "Old Harbour Manpower (invented)".to_owned(),
            status: Status::Revoked,
            sanction: Some((EventKind::Revoked, day(2024))),
        };
        let partner = |partner, name: &str, others: Vec<(Result<Neighbour, Key>, u64)>, bits: f64| Partnered {
            partner,
            name: name.to_owned(),
            placements: 12,
            days: (day(2024), day(2026)),
            held_by: others.len() + 1,
            others,
            bits,
            is_tie: 2.0 <= bits,
            serves_many: partner == Partner::SubAgent,
        };
        let partners = vec![
            partner(Partner::SubAgent, "Village Agent <1> (invented)", vec![(Ok(closed.clone()), 9), (Err(Key::of("XX 99")), 6)], 5.6),
            partner(Partner::Clinic, "Example Clinic (invented)", vec![(Ok(closed.clone()), 40)], 0.0),
            partner(Partner::Lender, "Example Lender (invented)", Vec::new(), 0.0),
        ];
        let near = vec![Near { through: Through::Deals(Partner::SubAgent, "Village Agent <1> (invented)".to_owned()), to: closed }];
        dealing_rules().map_or_else(|_| Self::default(), |rules| Self::of("Amihan Example Overseas (invented)", (partners, near), &rules))
    }
}

/// Partners that tie it to others; absent where none does.
fn picture(name: &str, partners: &[Partnered]) -> Option<Picture> {
    let other = |(to, _): &(Result<Neighbour, Key>, u64)| match to {
        Ok(known) => (known.licence_no.to_string(), known.legal_name.clone(), known.sanction.is_some()),
        Err(key) => (key.as_str().to_owned(), key.as_str().to_owned(), false),
    };
    let ties: Vec<_> = partners.iter().filter(|one| one.is_tie).map(|one| (short(one.partner), one.others.iter().map(other).collect())).collect();
    (!ties.is_empty()).then(|| Picture::drawn(name, &ties))
}

fn through_words(through: Through) -> String {
    match through {
        Through::Stated(tie, Some(printed)) => format!("{} ({printed})", tie_words(tie)),
        Through::Stated(tie, None) => tie_words(tie).to_owned(),
        Through::Deals(partner, name) => format!("{} ({name})", partner_words(partner)),
    }
}

/// Who a partner is, in a word that the picture has room for.
const fn short(partner: Partner) -> &'static str {
    match partner {
        Partner::SubAgent => "sub-agent",
        Partner::Lender => "lender",
        Partner::Clinic => "clinic",
        Partner::TrainingCentre => "training",
        Partner::Employer => "employer",
    }
}

impl PartnerView {
    fn of(one: Partnered) -> Self {
        let Partnered { partner, name, placements, days, held_by, others, bits, is_tie, serves_many } = one;
        let other = |(to, placements): (Result<Neighbour, Key>, u64)| match to {
            Ok(Neighbour { licence_no, legal_name, sanction, .. }) => (licence_no.to_string(), Some(legal_name), sanction.is_some(), placements),
            Err(key) => (key.as_str().to_owned(), None, false, placements),
        };
        let (held_by, others) = (held_by as u64, others.into_iter().map(other).collect());
        Self { what: partner_words(partner), name, placements, days, held_by, others, bits: format!("{bits:.1}"), is_tie, serves_many }
    }
}
