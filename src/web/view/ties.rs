//! What an agency shares with others: a table, a picture of it, and closed licences that it may continue.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::dealings::DealingsView;
use super::licence_words::event_words;
use super::verdict::Verdict;
use crate::flow::ties::dealings::{Near, Partnered};
use crate::flow::ties::{Agreement, Feature, Likeness, Neighbour, Shared, Successor, Ties, tie_words};
use crate::matching::ties::Tie;
use crate::matching::ties::dealings::DealingRules;
use crate::matching::ties::successors::Turn;
use crate::record::id::Id;
use crate::record::licence::{EventKind, Status};

/// Rows of the picture; what lies beyond stands in the table.
const DRAWN: usize = 12;
/// Height of a row of the picture.
const ROW: usize = 30;
/// Letters of a name that the picture has room for.
const LETTERS: usize = 26;

/// Ties of one agency.
#[derive(Debug, Clone, Serialize)]
pub struct TiesView {
    /// Its registered name.
    pub legal_name: String,
    /// Its licence number.
    pub licence_no: String,
    /// Agencies that hold this number: of several nothing is told.
    pub holders: usize,
    /// The day as which the register was read.
    pub as_of: NaiveDate,
    /// Pairs of a closed and a new licence.
    pub successors: Vec<SuccessorView>,
    /// What it shares, the rarest first.
    pub shared: Vec<SharedView>,
    /// Things shared beyond those.
    pub left_out: usize,
    /// A picture of the rarest; absent where nothing is shared.
    pub picture: Option<Picture>,
    /// With whom its placements deal.
    pub dealings: DealingsView,
}

/// A closed and a new licence that may be one agency.
#[derive(Debug, Clone, Serialize)]
pub struct SuccessorView {
    /// The closed licence: number, name, what happened and when.
    pub closed: (String, String, &'static str, NaiveDate),
    /// The new licence: number, name and first day.
    pub opened: (String, String, NaiveDate),
    /// Chance in a hundred, rounded down, so that nothing becomes certain by rounding.
    pub percent: u64,
    /// The sum of the bits.
    pub bits: String,
    /// Tie, what it says, and its bits.
    pub features: Vec<(&'static str, String, String)>,
}

/// Something shared.
#[derive(Debug, Clone, Serialize)]
pub struct SharedView {
    /// What it is.
    pub what: &'static str,
    /// As the register prints it; a person is not named.
    pub printed: Option<String>,
    /// Agencies that have it.
    pub held_by: u64,
    /// The others.
    pub others: Vec<OtherView>,
    /// Others that are not shown.
    pub left_out: u64,
}

/// Another agency that has it too.
#[derive(Debug, Clone, Serialize)]
pub struct OtherView {
    /// Its licence number.
    pub licence_no: String,
    /// Its registered name.
    pub name: String,
    /// What its licence is.
    pub status: Verdict,
    /// Its newest sanction, with the first day.
    pub sanction: Option<(&'static str, NaiveDate)>,
}

/// Another agency as a picture draws it: licence, name, whether a sanction runs.
pub type Drawn = (String, String, bool);

/// The agency, what it shares and with whom, drawn in three columns.
#[derive(Debug, Clone, Serialize)]
pub struct Picture {
    /// Its height.
    pub height: usize,
    /// Where the agency stands.
    pub middle: usize,
    /// Its name, cut to the room there is.
    pub name: String,
    /// What is shared: where, and what.
    pub things: Vec<(usize, &'static str)>,
    /// The others: where, name, and whether a sanction runs.
    pub agencies: Vec<(usize, String, bool)>,
    /// From which thing to which agency.
    pub lines: Vec<(usize, usize)>,
}

impl TiesView {
    /// The ties as known on a day.
    #[must_use]
    pub fn of(ties: Ties, as_of: NaiveDate) -> Self {
        let Ties { licence_no, legal_name, holders, successors, shared, left_out } = ties;
        let picture = (!shared.is_empty()).then(|| Picture::of(&legal_name, &shared));
        Self {
            legal_name,
            licence_no: licence_no.to_string(),
            holders,
            as_of,
            successors: successors.into_iter().map(SuccessorView::of).collect(),
            shared: shared.into_iter().map(SharedView::of).collect(),
            left_out,
            picture,
            dealings: DealingsView::default(),
        }
    }

    /// The same with the partners that placements name.
    #[must_use]
    pub fn with_dealings(self, (partners, near): (Vec<Partnered>, Vec<Near>), rules: &DealingRules) -> Self {
        let dealings = DealingsView::of(&self.legal_name, (partners, near), rules);
        Self { dealings, ..self }
    }
}

impl SuccessorView {
    fn of(pair: Successor) -> Self {
        let Successor { closed, opened, likeness: Likeness { features, bits, posterior } } = pair;
        Self {
            closed: (closed.licence_no.to_string(), closed.legal_name, event_words(closed.event), closed.on),
            opened: (opened.licence_no.to_string(), opened.legal_name, opened.on),
            percent: percent(posterior),
            bits: format!("{bits:.1}"),
            features: features.iter().map(feature).collect(),
        }
    }
}

/// A part of one, in whole hundredths, never 100.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a probability lies between 0 and 1")]
fn percent(posterior: f64) -> u64 {
    (posterior * 100.0).floor().clamp(0.0, 99.0) as u64
}

fn feature(feature: &Feature) -> (&'static str, String, String) {
    let says = match &feature.agreement {
        Agreement::Shared { held_by: 0..=2, .. } => "both have it, and nobody else".to_owned(),
        Agreement::Shared { held_by, .. } => format!("both have it, and {} others", held_by.saturating_sub(2)),
        Agreement::Apart => "each has another".to_owned(),
        Agreement::Unknown => "not known of both".to_owned(),
    };
    (tie_words(feature.tie), says, format!("{:+.1}", feature.bits))
}

impl SharedView {
    fn of(shared: Shared) -> Self {
        let Shared { tie, printed, held_by, others } = shared;
        let left_out = (held_by - 1).saturating_sub(others.len()) as u64;
        Self { what: tie_words(tie), printed, held_by: held_by as u64, others: others.into_iter().map(OtherView::of).collect(), left_out }
    }
}

impl OtherView {
    /// Another agency as a page shows it.
    #[must_use]
    pub fn of(other: Neighbour) -> Self {
        let Neighbour { licence_no, legal_name, status, sanction } = other;
        let sanction = sanction.map(|(event, on)| (event_words(event), on));
        Self { licence_no: licence_no.to_string(), name: legal_name, status: Verdict::of_status(status), sanction }
    }
}

impl Picture {
    /// The rarest things and whoever has them.
    fn of(name: &str, shared: &[Shared]) -> Self {
        let other = |other: &Neighbour| (other.licence_no.to_string(), other.legal_name.clone(), other.sanction.is_some());
        Self::drawn(name, &shared.iter().map(|one| (short(one), one.others.iter().map(other).collect())).collect::<Vec<_>>())
    }

    /// Things, each with the others that have it: licence, name, whether a sanction runs. Each agency stands once, and what has no room is left out.
    #[must_use]
    pub fn drawn(name: &str, things: &[(&'static str, Vec<Drawn>)]) -> Self {
        let mut agencies: Vec<&Drawn> = Vec::new();
        let mut lines = Vec::new();
        let things = &things[..things.len().min(DRAWN)];
        for (thing, other) in things.iter().enumerate().flat_map(|(thing, (_, others))| others.iter().map(move |other| (thing, other))) {
            let known = agencies.iter().position(|(licence, ..)| *licence == other.0);
            let Some(at) = known.or_else(|| (agencies.len() < DRAWN).then_some(agencies.len())) else { continue };
            if known.is_none() {
                agencies.push(other);
            }
            lines.push((place(thing), place(at)));
        }
        let height = things.len().max(agencies.len()) * ROW;
        Self {
            height,
            middle: height / 2,
            name: cut(name),
            things: things.iter().enumerate().map(|(at, (what, _))| (place(at), *what)).collect(),
            agencies: agencies.into_iter().enumerate().map(|(at, (_, name, is_sanctioned))| (place(at), cut(name), *is_sanctioned)).collect(),
            lines,
        }
    }
}

const fn place(row: usize) -> usize {
    row * ROW + ROW / 2
}

/// What is shared, in a word that the picture has room for.
const fn short(shared: &Shared) -> &'static str {
    match shared.tie {
        Tie::Director => "director",
        Tie::Account => "account",
        Tie::Phone => "phone",
        Tie::Address => "address",
        Tie::EmailDomain => "domain",
        Tie::Name => "name",
        Tie::PeopleServed => "sub-agent",
    }
}

fn cut(name: &str) -> String {
    if name.chars().count() <= LETTERS { name.to_owned() } else { name.chars().take(LETTERS - 1).chain(['…']).collect() }
}

impl View for TiesView {
    const TEMPLATE: &'static str = "desk/ties.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let day = |year| NaiveDate::from_ymd_opt(year, 3, 10).unwrap_or_default();
        let other = |licence: &str, name: &str, status, sanction| Neighbour { licence_no: Id::new(licence), legal_name: name.to_owned(), status, sanction };
        let closed = other("XX/LB/0007", "Old Harbour Manpower (invented)", Status::Revoked, Some((EventKind::Revoked, day(2024))));
        let many: Vec<Neighbour> = (0..20).map(|n| other(&format!("XX/LB/9{n:02}"), &format!("Tenant {n} (invented)"), Status::Licensed, None)).collect();
        let shared = |tie, printed: Option<&str>, others: Vec<Neighbour>, held_by| Shared { tie, printed: printed.map(str::to_owned), held_by, others };
        let turn =
            |licence: &str, name: &str, event, on| Turn { licence_no: Id::new(licence), jurisdiction: "PH".to_owned(), legal_name: name.to_owned(), event, on };
        let told = |tie, agreement, bits| Feature { tie, agreement, bits };
        let both = |held_by| Agreement::Shared { values: Vec::new(), held_by };
        let features = vec![
            told(Tie::Director, both(2), 13.2137),
            told(Tie::Phone, both(24), 3.1),
            told(Tie::Address, Agreement::Apart, -1.9971),
            told(Tie::Account, Agreement::Unknown, 0.0),
        ];
        let pair = Successor {
            closed: turn("XX/LB/0007", "Old Harbour Manpower (invented)", EventKind::Revoked, day(2024)),
            opened: turn("XX/LB/0010", "Amihan Example Overseas (invented)", EventKind::Granted, day(2025)),
            likeness: Likeness { features, bits: 14.3166, posterior: 0.953_4 },
        };
        let quiet = Ties {
            licence_no: Id::new("XX/LB/0010"),
            legal_name: "Amihan Example Overseas (invented)".to_owned(),
            holders: 1,
            successors: Vec::new(),
            shared: Vec::new(),
            left_out: 0,
        };
        let full = Ties {
            successors: vec![pair],
            shared: vec![
                shared(Tie::Director, None, vec![closed.clone()], 2),
                shared(Tie::PeopleServed, Some("Village Agent One (invented)"), vec![closed], 2),
                shared(Tie::Address, Some("12 Example Road, Northtown"), many, 31),
            ],
            left_out: 3,
            ..quiet.clone()
        };
        let full = Self { dealings: DealingsView::sample(), ..Self::of(full, day(2026)) };
        vec![full, Self::of(quiet.clone(), day(2026)), Self::of(Ties { holders: 2, ..quiet }, day(2026))]
    }
}
