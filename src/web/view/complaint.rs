//! A complaint as whoever has its code sees it: where it stands, until when each step is due, what was said, what is owed.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::complaint_words::{closing_words, decision_words, head_words, matter_words, payer_words, referral_words, said, stage_words, state_words};
use crate::flow::complaints::follow::Followed;
use crate::flow::places::Help;
use crate::record::complaint::code::ComplaintCode;
use crate::record::complaint::deadline::Due;
use crate::record::complaint::event::{Event, Logged};
use crate::record::complaint::file::{ComplaintFile, Passed, State};
use crate::record::complaint::grievance::Assurance;
use crate::record::complaint::remedy::Item;
use crate::record::money::Money;
use crate::record::words::country_said;
use crate::web::say::{Sentence, Word, sentences};

/// The page of a complaint.
#[derive(Debug, Clone, Serialize)]
pub struct FollowView {
    /// The code in two groups.
    pub code: String,
    /// The same for a telephone with digits alone, in groups of four.
    pub keys: String,
    /// Whether it was filed just now.
    pub is_new: bool,
    /// What became of what was sent.
    pub note: Option<Note>,
    /// Where it stands: a headline and a sentence.
    pub state: (Sentence, Sentence),
    /// When it was filed.
    pub received_on: NaiveDate,
    /// Each step with its time.
    pub dues: Vec<DueLine>,
    /// What was decided and why, and why it was closed.
    pub ends: Vec<(Sentence, String, NaiveDate)>,
    /// Messages of both sides, in order.
    pub talk: Vec<TalkLine>,
    /// Other offices that have it.
    pub referrals: Vec<ReferralLine>,
    /// What is owed and what came.
    pub items: Vec<ItemLine>,
    /// What was told, line by line.
    pub told: Vec<Sentence>,
    /// How many papers came.
    pub papers: usize,
    /// Whether the desk can reach somebody.
    pub has_contact: bool,
    /// How its phone is confirmed.
    pub phone: PhoneView,
    /// Whether it can be taken back.
    pub may_withdraw: bool,
    /// Whom to turn to, where the way is known.
    pub help: Option<HelpLines>,
}

/// How a phone is confirmed as one that reaches whoever filed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PhoneView {
    /// Whether one is.
    pub is_confirmed: bool,
    /// The number to which it sends a message; none where this house takes none.
    pub number: Option<String>,
    /// What it sends, where that was asked for.
    pub words: Option<String>,
}

/// What became of what was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// In words.
    pub words: Sentence,
    /// Whether it was done.
    pub is_good: bool,
}

/// A step with its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DueLine {
    /// Which.
    pub words: Sentence,
    /// The last day in time.
    pub by_on: NaiveDate,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Whether it was or is late.
    pub is_late: bool,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TalkLine {
    /// Whether whoever has the code wrote it.
    pub is_own: bool,
    /// The words.
    pub words: String,
    /// When.
    pub on: NaiveDate,
}

/// Another office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReferralLine {
    /// Its number in the file.
    pub id: i64,
    /// What kind.
    pub kind: Sentence,
    /// Its name.
    pub office: String,
    /// When it was asked.
    pub on: NaiveDate,
    /// Whether it took it, and when it said so.
    pub answer: Option<(bool, NaiveDate)>,
}

/// Something that is owed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemLine {
    /// Its number in the file.
    pub id: i64,
    /// For what.
    pub head: Sentence,
    /// By whom.
    pub payer: Sentence,
    /// How much.
    pub amount: Money,
    /// Until when.
    pub due_on: NaiveDate,
    /// What came: how much, when, and what shows it.
    pub paid: Vec<(Money, NaiveDate, String)>,
    /// What is left; absent where nothing is.
    pub left: Option<Money>,
    /// What the worker said: whether it came, and when that was said.
    pub confirmed: Option<(bool, NaiveDate)>,
}

/// Offices at both ends of a way.
#[derive(Debug, Clone, Serialize)]
pub struct HelpLines {
    /// The offices.
    pub help: Help,
    /// Kinds of offices to look for.
    pub look_for: Vec<Sentence>,
    /// Ends of which no office is known, by name.
    pub not_known: Vec<Word>,
}

impl FollowView {
    /// A complaint with its steps as they stand now; `help` finds whom to turn to.
    #[must_use]
    pub fn of(followed: &Followed, code: String, (dues, help): (&[Due], Option<Help>)) -> Self {
        let Followed { file, goes_on, papers, has_contact } = followed;
        let leading = goes_on.as_ref().unwrap_or(file);
        let phone = PhoneView { is_confirmed: Assurance::A1 <= file.assurance(), ..PhoneView::default() };
        Self {
            keys: ComplaintCode::parse(&code).map(|code| in_fours(&code.by_keys())).unwrap_or_default(),
            code,
            is_new: false,
            note: None,
            state: state(if goes_on.is_some() && leading.has_ended() { leading.state() } else { file.state() }),
            received_on: file.received_on,
            dues: dues.iter().map(DueLine::of).collect(),
            ends: leading.events.iter().filter_map(end).collect(),
            talk: file.events.iter().filter_map(TalkLine::of).collect(),
            referrals: leading.referrals().iter().map(ReferralLine::of).collect(),
            items: file.items().iter().map(ItemLine::of).collect(),
            told: file.grievance.matters.iter().map(|matter| said("complaint-matter", *matter, matter_words)).collect(),
            papers: papers.len(),
            has_contact: *has_contact,
            phone,
            may_withdraw: !file.has_ended(),
            help: help.map(HelpLines::of),
        }
    }
}

impl PhoneView {
    /// The word before the digits: it is understood in every language.
    const WORD: &'static str = "CONFIRM";

    /// What is sent with these digits.
    #[must_use]
    pub fn words(digits: &str) -> String {
        format!("{} {digits}", Self::WORD)
    }
}

/// Digits in groups of four: the next key is found again.
fn in_fours(digits: &str) -> String {
    digits.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
}

impl HelpLines {
    /// Offices with the names of the ends of which none is known.
    #[must_use]
    pub fn of(help: Help) -> Self {
        let (look_for, not_known) = (sentences(&help.look_for), help.not_known.iter().map(|country| country_said(*country).into()).collect());
        Self { help, look_for, not_known }
    }
}

impl DueLine {
    /// A step in words.
    #[must_use]
    pub fn of(due: &Due) -> Self {
        Self { words: said("complaint-stage", due.stage, stage_words), by_on: due.by_on, done_on: due.done_on, is_late: due.is_late }
    }
}

impl TalkLine {
    /// An event that is a message.
    #[must_use]
    pub fn of(logged: &Logged) -> Option<Self> {
        let (is_own, words) = if let Event::Asked { words } = &logged.event {
            (true, words)
        } else if let Event::Answered { words } = &logged.event {
            (false, words)
        } else {
            return None;
        };
        Some(Self { is_own, words: words.clone(), on: logged.happened_on })
    }
}

impl ReferralLine {
    /// A referral in words.
    #[must_use]
    pub fn of(passed: &Passed) -> Self {
        let Passed { id, to, office, on, answer } = passed;
        Self { id: *id, kind: said("complaint-referral", *to, referral_words), office: office.clone(), on: *on, answer: *answer }
    }
}

impl ItemLine {
    /// An item in words.
    #[must_use]
    pub fn of(item: &Item) -> Self {
        Self {
            id: item.id,
            head: said("complaint-head", item.head, head_words),
            payer: said("complaint-payer", item.payer, payer_words),
            amount: item.amount,
            due_on: item.due_on,
            paid: item.instalments.iter().map(|part| (part.amount, part.paid_on, part.proof.clone())).collect(),
            left: Some(item.left()).filter(|left| !left.is_zero()),
            confirmed: item.confirmed,
        }
    }
}

/// Where it stands: a headline and a sentence.
fn state(state: State) -> (Sentence, Sentence) {
    (said("complaint-state", state, |state| state_words(state).0), said("complaint-next", state, |state| state_words(state).1))
}

/// A decision or a closing, with its reasons.
fn end(logged: &Logged) -> Option<(Sentence, String, NaiveDate)> {
    if let Event::Decided { outcome, reasons } = &logged.event {
        Some((said("complaint-decision", *outcome, decision_words), reasons.clone(), logged.happened_on))
    } else if let Event::Closed { why, reasons } = &logged.event {
        Some((said("complaint-closing", *why, closing_words), reasons.clone(), logged.happened_on))
    } else {
        None
    }
}

impl View for FollowView {
    const TEMPLATE: &'static str = "public/complaint.html";

    fn samples() -> Vec<Self> {
        use super::sample_complaints::{DIGITS, code, dues, fresh, help, long, merged};
        let view = |file: ComplaintFile, goes_on: Option<ComplaintFile>, help: Option<Help>| {
            let dues = dues(goes_on.as_ref().unwrap_or(&file));
            let has_contact = file.state() != State::Received;
            Self::of(&Followed { file, goes_on, papers: Vec::new(), has_contact }, code(), (&dues, help))
        };
        let phone = |words: Option<&str>| PhoneView { is_confirmed: false, number: Some("+999 0001".into()), words: words.map(str::to_owned) };
        let good = Note { words: Sentence::plain("complaint-kept", "We have what you sent."), is_good: true };
        let bad = Note { words: Sentence::plain("complaint-length", "Write something, but not too much."), is_good: false };
        vec![
            Self { is_new: true, phone: phone(None), ..view(fresh(), None, Some(help())) },
            Self { note: Some(good), papers: 2, phone: phone(Some(&PhoneView::words(DIGITS))), ..view(long(), None, Some(help())) },
            Self { note: Some(bad), papers: 1, phone: PhoneView { is_confirmed: true, ..phone(None) }, ..view(merged(), Some(long()), None) },
        ]
    }
}
