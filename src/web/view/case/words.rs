//! How is a case told at the desk? Words for its codes, one list a code; the desk reads English.

use crate::record::case::deadline::Stage;
use crate::record::case::event::{Answer, Closing, Event, Sanction, Service, Standard, Verdict};
use crate::record::case::evidence::{Keeping, Making};
use crate::record::case::file::State;

/// Where a case stands.
#[must_use]
pub const fn state_words(state: State) -> &'static str {
    match state {
        State::Investigation => "under investigation",
        State::Notice => "notice written, not served",
        State::Served => "notice served",
        State::Replied => "the agency replied",
        State::Decided => "decided",
        State::Sanctioned => "sanction laid",
        State::Appealed => "under appeal",
        State::Remedy => "money owed to workers",
        State::Closed => "closed",
    }
}

/// A step that has its time.
#[must_use]
pub const fn stage_words(stage: Stage) -> &'static str {
    match stage {
        Stage::Reply => "The agency may reply",
        Stage::Decide => "Decide",
        Stage::Refund => "Pay what is owed",
        Stage::Refill => "Fill the deposit up",
        Stage::Limitation => "Limitation",
    }
}

/// How a paper was served.
#[must_use]
pub const fn service_words(how: Service) -> &'static str {
    match how {
        Service::InPerson => "in person",
        Service::RegisteredPost => "registered post",
        Service::Courier => "courier",
        Service::Electronic => "electronic, with a receipt",
        Service::PublicNotice => "public notice",
    }
}

/// What was decided of a finding.
#[must_use]
pub const fn verdict_words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Proven => "proven",
        Verdict::NotProven => "not proven",
        Verdict::NoBreach => "proven, and no breach",
    }
}

/// How sure the decider had to be.
#[must_use]
pub const fn standard_words(standard: Standard) -> &'static str {
    match standard {
        Standard::Balance => "more likely than not",
        Standard::Clear => "clear and convincing",
        Standard::BeyondDoubt => "beyond reasonable doubt",
    }
}

/// What the agency bears.
#[must_use]
pub const fn sanction_words(sanction: Sanction) -> &'static str {
    match sanction {
        Sanction::Warning => "Warning",
        Sanction::Points => "Points",
        Sanction::Fine => "Fine",
        Sanction::Conditions => "Conditions on the licence",
        Sanction::Suspension => "Suspension of the licence",
        Sanction::Revocation => "Revocation of the licence",
    }
}

/// What came of an appeal.
#[must_use]
pub const fn answer_words(answer: Answer) -> &'static str {
    match answer {
        Answer::Upheld => "the decision stands",
        Answer::Varied => "the decision stands with another sanction",
        Answer::Quashed => "the decision is gone",
        Answer::Remitted => "to be decided anew",
    }
}

/// Why a case was closed.
#[must_use]
pub const fn closing_words(why: Closing) -> &'static str {
    match why {
        Closing::Done => "everything is done and paid",
        Closing::NoAction => "not pursued",
        Closing::NothingProven => "nothing was proven",
        Closing::Quashed => "quashed on appeal",
        Closing::Uncollectable => "what is owed cannot be got",
        Closing::PassedOn => "another body has taken it over",
        Closing::Court => "a court has it",
    }
}

/// How a piece of evidence was made of another.
#[must_use]
pub const fn making_words(how: Making) -> &'static str {
    match how {
        Making::Redacted => "redacted copy",
        Making::Translated => "translation",
    }
}

/// How long the bytes of a piece are kept.
#[must_use]
pub const fn keeping_words(keeping: Keeping) -> &'static str {
    match keeping {
        Keeping::Case => "as long as the case",
        Keeping::RawUpload => "as a raw upload, written down since",
    }
}

/// What happened, in two or three words.
#[must_use]
pub const fn event_words(event: &Event) -> &'static str {
    match event {
        Event::Added { .. } => "More findings",
        Event::Noted { .. } => "Note",
        Event::Evidence { .. } => "Evidence",
        Event::Handed { .. } => "Evidence handed over",
        Event::Limited { .. } => "Limitation",
        Event::NoticeMade { .. } => "Notice written",
        Event::Served { .. } => "Notice served",
        Event::ExtensionAsked { .. } => "The agency asks for more days",
        Event::Extended { .. } => "The agency has more days",
        Event::Replied { .. } => "The agency replied",
        Event::Decided { .. } => "Decided",
        Event::Sanctioned { .. } => "Sanction",
        Event::Entered { .. } => "Brought into the register",
        Event::Appealed { .. } => "The agency appealed",
        Event::AppealAnswered { .. } => "The appeal was answered",
        Event::Owed { .. } => "Owed to a worker",
        Event::Paid { .. } => "Paid",
        Event::Confirmed { .. } => "The worker says",
        Event::Drawn { .. } => "Drawn from the deposit",
        Event::Refilled { .. } => "The deposit was filled up",
        Event::Closed { .. } => "Closed",
    }
}
