//! What other authorities decided on agencies that may be ours. For officials alone: it is no finding and no sanction here.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use crate::flow::alerts::Alerts;
use crate::record::alert::{Act, Alert, EditionThere, Theirs, Tie};
use crate::record::id::Id;
use crate::record::licence::Appeal;
use crate::store::alerts::KeptAlert;

/// The list.
#[derive(Debug, Clone, Serialize)]
pub struct AlertsView {
    /// The words of this page, newest first.
    pub rows: Vec<AlertRow>,
    /// How many in all, and how many of them nobody has seen.
    pub counts: (u64, u64),
    /// Which page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
    /// What was wrong with what was sent.
    pub problem: Option<String>,
}

/// One word.
#[derive(Debug, Clone, Serialize)]
pub struct AlertRow {
    /// Its number.
    pub id: i64,
    /// Our licence number.
    pub licence_no: String,
    /// Our registered name.
    pub name: String,
    /// Whether it is surely ours.
    pub is_sure: bool,
    /// By what it is taken for ours.
    pub tie: &'static str,
    /// Which authority says it.
    pub authority: String,
    /// Edition and day.
    pub edition: (u32, NaiveDate),
    /// Licence number, name and jurisdiction there.
    pub there: (String, Option<String>, Option<String>),
    /// What stands there.
    pub act: &'static str,
    /// First and last day of it.
    pub days: (Option<NaiveDate>, Option<NaiveDate>),
    /// Law and article, in their words.
    pub ground: Option<String>,
    /// What is to be known of an appeal.
    pub appeal: Option<&'static str>,
    /// The day on which it came here.
    pub made_on: NaiveDate,
    /// The first edition in which it no longer stood.
    pub ended: Option<u32>,
    /// Who has seen it, and on which day.
    pub seen: Option<(String, NaiveDate)>,
}

impl AlertsView {
    /// One page of the list.
    #[must_use]
    pub fn of(found: Alerts, (page, size): (u32, u32)) -> Self {
        let Alerts { rows, total, unseen } = found;
        let pages = u32::try_from(total.div_ceil(u64::from(size.max(1)))).unwrap_or(u32::MAX).max(1);
        Self { rows: rows.into_iter().map(AlertRow::of).collect(), counts: (total, unseen), page, pages, problem: None }
    }
}

impl AlertRow {
    fn of(kept: KeptAlert) -> Self {
        let KeptAlert { id, alert: Alert { there: EditionThere { authority, edition, on }, theirs, licence_no, name, tie }, made_at, seen, ended } = kept;
        let Theirs { jurisdiction, licence_no: their_licence, legal_name, act, effective_on, ends_on, ground, appeal } = theirs;
        Self {
            id,
            licence_no: licence_no.to_string(),
            name,
            is_sure: tie != Tie::Maybe,
            tie: tie_words(tie),
            authority,
            edition: (edition, on),
            there: (their_licence, legal_name, jurisdiction),
            act: act_words(act),
            days: (effective_on, ends_on),
            ground,
            appeal: appeal_words(appeal),
            made_on: made_at.date_naive(),
            ended,
            seen: seen.map(|(who, at)| (who, at.date_naive())),
        }
    }
}

const fn tie_words(tie: Tie) -> &'static str {
    match tie {
        Tie::Licence => "The same licence number of the same jurisdiction.",
        Tie::Name => "The very same name; one agency here goes by it. Two companies may share a name: compare address and people.",
        Tie::Maybe => "It may be this agency: the name is alike, or several go by it, or the number stands beside another name.",
    }
}

const fn act_words(act: Act) -> &'static str {
    match act {
        Act::Suspended => "Suspended",
        Act::Revoked => "Revoked",
        Act::Cancelled => "Cancelled",
        Act::ConditionsAdded => "Conditions added",
    }
}

const fn appeal_words(appeal: Appeal) -> Option<&'static str> {
    match appeal {
        Appeal::None => None,
        Appeal::Pending => Some("An appeal is open."),
        Appeal::Stayed => Some("It is stayed on appeal."),
        Appeal::Dismissed => Some("An appeal was dismissed."),
        Appeal::Allowed => Some("An appeal was allowed."),
    }
}

impl View for AlertsView {
    const TEMPLATE: &'static str = "desk/alerts.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default();
        let theirs = Theirs {
            jurisdiction: Some("XY".to_owned()),
            licence_no: "XY-77".to_owned(),
            legal_name: Some("Amihan Example <Overseas> (invented)".to_owned()),
            act: Act::Suspended,
            effective_on: Some(day(3, 2)),
            ends_on: Some(day(9, 1)),
            ground: Some("Example Act, section 4 (invented)".to_owned()),
            appeal: Appeal::Pending,
        };
        let kept = |id: i64, tie: Tie, theirs: Theirs| KeptAlert {
            id,
            alert: Alert {
                there: EditionThere { authority: "Ministry of Samplia (invented)".to_owned(), edition: 7, on: day(3, 20) },
                theirs,
                licence_no: Id::new("XX/LB/0010"),
                name: "Amihan Example Overseas (invented)".to_owned(),
                tie,
            },
            made_at: day(3, 21).and_hms_opt(8, 0, 0).unwrap_or_default().and_utc(),
            seen: None,
            ended: None,
        };
        let bare = Theirs { legal_name: None, effective_on: None, ends_on: None, ground: None, appeal: Appeal::None, act: Act::Revoked, ..theirs.clone() };
        let when = day(3, 22).and_hms_opt(9, 0, 0).unwrap_or_default().and_utc();
        let seen = KeptAlert { seen: Some(("Inspector Invented".to_owned(), when)), ended: Some(8), ..kept(1, Tie::Licence, bare) };
        let all = Alerts { rows: vec![kept(3, Tie::Maybe, theirs.clone()), kept(2, Tie::Name, theirs), seen], total: 3, unseen: 2 };
        let problem = Some("Somebody has seen this one already, or it is not there.".to_owned());
        let shown = Self::of(all, (1, 25));
        vec![Self::of(Alerts { rows: Vec::new(), total: 0, unseen: 0 }, (1, 25)), shown.clone(), Self { problem, ..shown }]
    }
}
