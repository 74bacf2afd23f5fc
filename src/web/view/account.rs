//! What an official has at the door: who they are here, a second step, a password, sessions. Secrets and codes are shown once.

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

use super::View;
use super::certificate::QrView;
use crate::record::official::Role;

/// The account of an official.
#[derive(Clone, Serialize)]
pub struct AccountView {
    /// The name to sign in with.
    pub name: String,
    /// The role.
    pub role: Role,
    /// What the role may do, in a sentence.
    pub may: &'static str,
    /// The second step.
    pub step: StepView,
    /// Whether it must be set up before anything else.
    pub is_required: bool,
    /// Sessions that have not ended, the newest first.
    pub sessions: Vec<SessionLine>,
    /// What came of a form.
    pub happened: Option<Happened>,
}

/// Whether there is a second step.
#[derive(Clone, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StepView {
    /// None.
    None,
    /// A secret that waits for its first code.
    Begun {
        /// In groups of four, to be typed.
        secret: String,
        /// As a code for a camera; none where it does not fit.
        code: Option<QrView>,
    },
    /// A code is asked for.
    Since {
        /// Since when.
        day: NaiveDate,
        /// Recovery codes that are left.
        codes: usize,
    },
}

/// A session of an official.
#[derive(Clone, Serialize)]
pub struct SessionLine {
    /// Day and time at which it began.
    pub begun: (NaiveDate, String),
    /// Day and time at which it ends.
    pub ends: (NaiveDate, String),
    /// Whether this page belongs to it.
    pub is_this: bool,
}

/// What came of a form.
#[derive(Clone, Serialize)]
#[serde(tag = "kind", content = "what", rename_all = "snake_case")]
pub enum Happened {
    /// A secret was drawn.
    Begun,
    /// The first code of the app did not fit.
    Unfit,
    /// Recovery codes, shown this once.
    Confirmed(Vec<String>),
    /// The password is another.
    Changed,
    /// So many other sessions ended.
    Ended(u64),
    /// Nothing; the sentence says why.
    Refused(String),
}

impl Happened {
    /// Whether a form did not do what it was sent for.
    #[must_use]
    pub const fn is_refused(&self) -> bool {
        match self {
            Self::Unfit | Self::Refused(_) => true,
            Self::Begun | Self::Confirmed(_) | Self::Changed | Self::Ended(_) => false,
        }
    }
}

impl StepView {
    /// A secret in base 32 and its address, as they are shown.
    #[must_use]
    pub fn begun(secret: &str, address: &str) -> Self {
        let groups: Vec<String> = secret.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into_owned()).collect();
        Self::Begun { secret: groups.join(" "), code: QrView::of(address) }
    }
}

impl SessionLine {
    /// A session by the clock of the authority.
    #[must_use]
    pub fn of(begun: NaiveDateTime, ends: NaiveDateTime, is_this: bool) -> Self {
        let parted = |at: NaiveDateTime| (at.date(), at.format("%H:%M").to_string());
        Self { begun: parted(begun), ends: parted(ends), is_this }
    }
}

/// What a role may do, for whoever has it.
#[must_use]
pub const fn may(role: Role) -> &'static str {
    match role {
        Role::Intake => "You take complaints in and answer them.",
        Role::Inspector => "You read findings, investigate cases and work on complaints.",
        Role::Decider => "You read all of it and decide cases that others investigated.",
        Role::Registrar => "You investigate cases, work on complaints and change the register.",
        Role::Analyst => "You read the inspection list, signals and findings. You change nothing.",
        Role::Supervisor => "You read all of it and draw inspection lists. You neither investigate nor decide.",
        Role::Administrator => "You may do all of it, but never decide a case that you investigated.",
    }
}

impl View for AccountView {
    const TEMPLATE: &'static str = "desk/account.html";
    const AT_DESK: bool = true;

    fn samples() -> Vec<Self> {
        let at = |hour| NaiveDate::from_ymd_opt(2026, 3, 24).and_then(|day| day.and_hms_opt(hour, 5, 0)).unwrap_or_default();
        let sessions = vec![SessionLine::of(at(9), at(21), true), SessionLine::of(at(7), at(19), false)];
        let role = Role::Decider;
        let bare = Self { name: "inspector <one>".into(), role, may: may(role), step: StepView::None, is_required: false, sessions, happened: None };
        let begun =
            StepView::begun("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "otpauth://totp/Invented:decider?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Invented");
        let since = StepView::Since { day: at(9).date(), codes: 7 };
        let codes = Happened::Confirmed(vec!["2345-6789-BCDF-GHJK".into(), "LMNP-QRST-VWXZ-2345".into()]);
        vec![
            Self { is_required: true, sessions: Vec::new(), ..bare.clone() },
            Self { step: begun.clone(), happened: Some(Happened::Begun), ..bare.clone() },
            Self { step: begun, happened: Some(Happened::Unfit), ..bare.clone() },
            Self { happened: Some(Happened::Refused("Nothing was changed: <look>.".into())), ..bare.clone() },
            Self { step: since.clone(), happened: Some(codes), ..bare.clone() },
            Self { step: since, happened: Some(Happened::Changed), ..bare.clone() },
            Self { happened: Some(Happened::Ended(1)), ..bare },
        ]
    }
}
