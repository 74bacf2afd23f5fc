//! How are the steps, states and kinds of a complaint said to people? In English here, for the desk; for the worker by the names of the
//! sentences in `complaints.ftl`, which are made of a kind and a code.

use crate::record::code::Code;
use crate::record::complaint::deadline::Stage;
use crate::record::complaint::event::{Closing, Decision, Referral};
use crate::record::complaint::file::State;
use crate::record::complaint::grievance::{Assurance, Filer, Matter};
use crate::record::complaint::remedy::{Head, Payer};
use crate::record::said::Said;
use crate::web::say::Sentence;

/// The words of a code, to be said in the language of the reader.
pub fn said<C: Code>(kind: &str, code: C, english: fn(C) -> &'static str) -> Sentence {
    Said::of_code(kind, code.as_str(), english(code)).into()
}

/// What happened, as the worker would say it.
#[must_use]
pub const fn matter_words(matter: Matter) -> &'static str {
    match matter {
        Matter::Fee => "They asked me for money",
        Matter::Contract => "They changed my contract",
        Matter::Wages => "They did not pay my wages",
        Matter::Documents => "They keep my passport or papers",
        Matter::Unlicensed => "The agency may have no licence",
        Matter::NoJob => "There was no job",
        Matter::Unsafe => "I am hurt, locked in or threatened",
        Matter::Other => "Something else",
    }
}

/// Who files.
#[must_use]
pub const fn filer_words(filer: Filer) -> &'static str {
    match filer {
        Filer::Worker => "I am the worker",
        Filer::Family => "I am family of the worker",
        Filer::Union => "I am from a union or a workers’ group",
        Filer::Helper => "I am somebody else who helps",
    }
}

/// Where it stands, in a headline and a sentence.
#[must_use]
pub const fn state_words(state: State) -> (&'static str, &'static str) {
    match state {
        State::Received => ("We have your report", "Nobody has read it yet."),
        State::Acknowledged => ("We have seen your report", "A person will look into it."),
        State::TakenOn => ("We are working on it", "A person looks into what you told us."),
        State::Referred => ("Another office has it", "We asked them to help you."),
        State::Notice => ("We asked the agency", "The agency has time to reply."),
        State::Decided => ("We have decided", "The reasons stand below."),
        State::Paying => ("Money is owed to you", "See below what has come."),
        State::Closed => ("This report is closed", "You can still write to us."),
        State::Withdrawn => ("You took it back", "We do nothing more with it."),
        State::Merged => ("We joined it with another report", "Your words and your code stay."),
    }
}

/// A state in one word, for the desk.
#[must_use]
pub const fn state_label(state: State) -> &'static str {
    match state {
        State::Received => "received",
        State::Acknowledged => "seen",
        State::TakenOn => "taken on",
        State::Referred => "passed on",
        State::Notice => "agency asked",
        State::Decided => "decided",
        State::Paying => "money owed",
        State::Closed => "closed",
        State::Withdrawn => "taken back",
        State::Merged => "joined",
    }
}

/// A step with its time, for the worker.
#[must_use]
pub const fn stage_words(stage: Stage) -> &'static str {
    match stage {
        Stage::Acknowledge => "We tell you that we saw it",
        Stage::Contact => "We try to reach you",
        Stage::Triage => "Somebody works on it",
        Stage::Accept => "The other office answers",
        Stage::Reply => "The agency replies",
        Stage::Decide => "We decide",
        Stage::Refund => "The money is paid",
    }
}

/// To whom it was passed on.
#[must_use]
pub const fn referral_words(to: Referral) -> &'static str {
    match to {
        Referral::LicensingAuthority => "Licensing authority",
        Referral::LabourInspection => "Labour inspection",
        Referral::Conciliation => "Conciliation or labour court",
        Referral::LabourAttache => "Embassy: labour attaché",
        Referral::Shelter => "Shelter",
        Referral::TraffickingHelp => "Help for victims of trafficking",
        Referral::LegalAid => "Legal aid",
        Referral::Union => "Union",
        Referral::ResourceCentre => "Migrant resource centre",
        Referral::HealthCare => "Health care",
    }
}

/// What was decided.
#[must_use]
pub const fn decision_words(outcome: Decision) -> &'static str {
    match outcome {
        Decision::Upheld => "You are right",
        Decision::PartlyUpheld => "You are right in part",
        Decision::NotUpheld => "We could not agree with you",
        Decision::CannotBeTold => "We could not find out",
    }
}

/// Why it was closed.
#[must_use]
pub const fn closing_words(why: Closing) -> &'static str {
    match why {
        Closing::Settled => "It is settled",
        Closing::NotUpheld => "It was not upheld",
        Closing::PassedOn => "Another office goes on with it",
        Closing::NoAnswer => "We could not reach you",
        Closing::CannotBeTold => "We could not find out",
        Closing::Other => "For another reason",
    }
}

/// What is owed.
#[must_use]
pub const fn head_words(head: Head) -> &'static str {
    match head {
        Head::Fee => "Fees",
        Head::Wages => "Wages",
        Head::Interest => "Interest",
        Head::Ticket => "Ticket",
        Head::Documents => "Papers",
        Head::Other => "Something else",
    }
}

/// Who has to pay.
#[must_use]
pub const fn payer_words(payer: Payer) -> &'static str {
    match payer {
        Payer::Agency => "the agency",
        Payer::Principal => "the principal abroad",
        Payer::Employer => "the employer",
        Payer::Deposit => "the agency’s deposit",
        Payer::Fund => "a welfare fund",
    }
}

/// How sure it is who complains, for the desk.
#[must_use]
pub const fn assurance_words(level: Assurance) -> &'static str {
    match level {
        Assurance::A0 => "A0: nobody confirmed who it is",
        Assurance::A1 => "A1: the contact answered",
        Assurance::A2 => "A2: two facts fit a placement",
        Assurance::A3 => "A3: met in person, by a consulate or a union",
    }
}
