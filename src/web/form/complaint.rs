//! What did somebody answer in the questions of a complaint? One question a page: the answers so far travel in the form itself, never in
//! an address, and any of them may be left open.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use super::{FieldError, country, money, no_day, stated};
use crate::flow::complaints::file_complaint::Draft;
use crate::flow::complaints::follow::CONTACT_MAX;
use crate::record::code::{Code, codes};
use crate::record::complaint::Channel;
use crate::record::complaint::grievance::{Filer, Grievance, Matter, WORDS_MAX};
use crate::record::period::parse_day;
use crate::record::said::Said;

/// Longest name of an agency, in characters.
pub const AGENCY_MAX: usize = 200;

codes! {
    /// A question of the form.
    Step, "one of what agency way sum words who contact check":
    What = "what", Agency = "agency", Way = "way", Sum = "sum", Words = "words", Who = "who", Contact = "contact",
    /// All answers, before they are sent.
    Check = "check",
}

codes! {
    /// What a button of the form does.
    Go, "one of next skip back send":
    Next = "next",
    /// On, with this question left open.
    Skip = "skip",
    Back = "back", Send = "send",
}

/// The answers as they were typed; an empty one is not stated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields of the form, named as they stand on the page")]
pub struct ComplaintForm {
    pub ticket: String,
    pub matter: BTreeSet<String>,
    pub agency: String,
    pub origin: String,
    pub destination: String,
    pub happened_on: String,
    pub amount: String,
    pub currency: String,
    pub words: String,
    pub filer: String,
    pub consent: String,
    pub contact: String,
}

impl Step {
    /// The question after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL.iter().copied().find(|step| self < *step).unwrap_or(Self::Check)
    }

    /// The question before it.
    #[must_use]
    pub fn back(self) -> Self {
        Self::ALL.iter().copied().rev().find(|step| *step < self).unwrap_or(Self::What)
    }

    /// Which question it is, from 1, of how many.
    #[must_use]
    pub fn place(self) -> (usize, usize) {
        let place = Self::ALL.iter().position(|step| *step == self).unwrap_or_default();
        (place + 1, Self::ALL.len())
    }
}

impl ComplaintForm {
    /// The form that a browser sent, with the question it showed and the button that was pressed.
    #[must_use]
    pub fn of(pairs: Vec<(String, String)>) -> (Self, Step, Go) {
        let (mut form, mut step, mut go) = (Self::default(), Step::What, Go::Next);
        for (name, text) in pairs {
            match name.as_str() {
                "step" => step = Step::parse(&text).unwrap_or(Step::What),
                "go" => go = Go::parse(&text).unwrap_or(Go::Next),
                "matter" if form.matter.len() < Matter::ALL.len() => _ = form.matter.insert(text),
                name => {
                    if let Some(field) = form.field(name) {
                        text.trim().clone_into(field);
                    }
                }
            }
        }
        (form, step, go)
    }

    /// Leaves a question open.
    pub fn skip(&mut self, step: Step) {
        let names: &[&str] = match step {
            Step::What | Step::Who | Step::Check => &[],
            Step::Agency => &["agency"],
            Step::Way => &["origin", "destination"],
            Step::Sum => &["amount", "currency", "happened_on"],
            Step::Words => &["words"],
            Step::Contact => &["contact"],
        };
        for name in names {
            if let Some(field) = self.field(name) {
                field.clear();
            }
        }
    }

    /// What the page carries along: every answer but those of the question it shows.
    #[must_use]
    pub fn carried(&self, step: Step) -> Vec<(&'static str, String)> {
        let mut all: Vec<(Step, &'static str, String)> = self.matter.iter().map(|matter| (Step::What, "matter", matter.clone())).collect();
        all.extend([
            (Step::Agency, "agency", self.agency.clone()),
            (Step::Way, "origin", self.origin.clone()),
            (Step::Way, "destination", self.destination.clone()),
            (Step::Sum, "happened_on", self.happened_on.clone()),
            (Step::Sum, "amount", self.amount.clone()),
            (Step::Sum, "currency", self.currency.clone()),
            (Step::Words, "words", self.words.clone()),
            (Step::Who, "filer", self.filer.clone()),
            (Step::Who, "consent", self.consent.clone()),
            (Step::Contact, "contact", self.contact.clone()),
        ]);
        all.into_iter().filter(|(of, _, text)| *of != step && !text.is_empty()).map(|(_, name, text)| (name, text)).collect()
    }

    /// What is wrong with the answer to a question.
    #[must_use]
    pub fn wrong(&self, step: Step, today: NaiveDate) -> Vec<FieldError> {
        let error = |field: &'static str, message: Said| FieldError { field: Cow::Borrowed(field), message: message.into() };
        let long = |field: &'static str, text: &str, most: usize| {
            (most < text.chars().count()).then(|| error(field, Said::new("wrong-length", format!("Write at most {most} letters.")).with("count", most as u64)))
        };
        let found = match step {
            Step::What => vec![self.matters().is_empty().then(|| error("matter", Said::plain("wrong-matter", "Tick at least one.")))],
            Step::Agency => vec![long("agency", &self.agency, AGENCY_MAX)],
            Step::Way => [("origin", &self.origin), ("destination", &self.destination)]
                .map(|(field, text)| stated(text, country).err().map(|message| error(field, message)))
                .into(),
            Step::Sum => {
                let sum = stated(&self.amount, |text| money(text, &self.currency)).err().map(|message| error("amount", message));
                vec![sum, self.day(today).err().map(|message| error("happened_on", message))]
            }
            Step::Words => vec![long("words", &self.words, WORDS_MAX)],
            Step::Who => {
                let filer = Filer::parse(&self.filer);
                let lacks_consent = filer.as_ref().is_ok_and(|filer| *filer != Filer::Worker) && self.consent != "yes";
                vec![
                    filer.is_err().then(|| error("filer", Said::plain("wrong-filer", "Choose one."))),
                    lacks_consent.then(|| error("consent", Said::plain("wrong-consent", "Ask the worker first, then tick this."))),
                ]
            }
            Step::Contact => vec![long("contact", &self.contact, CONTACT_MAX)],
            Step::Check => Vec::new(),
        };
        found.into_iter().flatten().collect()
    }

    /// What was told.
    ///
    /// # Errors
    /// The first question whose answer cannot be taken, with what is wrong.
    pub fn read(&self, lang: &str, today: NaiveDate) -> Result<Draft, (Step, Vec<FieldError>)> {
        for step in Step::ALL {
            let wrong = self.wrong(*step, today);
            if !wrong.is_empty() {
                return Err((*step, wrong));
            }
        }
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let grievance = Grievance {
            matters: self.matters(),
            agency: text(&self.agency),
            origin: country(&self.origin).ok(),
            destination: country(&self.destination).ok(),
            happened_on: self.day(today).ok().flatten(),
            sum: money(&self.amount, &self.currency).ok(),
            words: text(&self.words),
            filer: Filer::parse(&self.filer).unwrap_or(Filer::Worker),
            lang: lang.to_owned(),
        };
        Ok(Draft { ticket: self.ticket.clone(), grievance, contact: text(&self.contact), channel: Channel::Web, received_on: today, keyed_by: None })
    }

    /// What happened, as far as it stands in the list.
    #[must_use]
    pub fn matters(&self) -> BTreeSet<Matter> {
        self.matter.iter().filter_map(|text| Matter::parse(text).ok()).collect()
    }

    fn day(&self, today: NaiveDate) -> Result<Option<NaiveDate>, Said> {
        let read = |text: &str| parse_day(text).filter(|day| *day <= today).ok_or_else(|| no_day(text));
        stated(&self.happened_on, read)
    }

    fn field(&mut self, name: &str) -> Option<&mut String> {
        match name {
            "ticket" => Some(&mut self.ticket),
            "agency" => Some(&mut self.agency),
            "origin" => Some(&mut self.origin),
            "destination" => Some(&mut self.destination),
            "happened_on" => Some(&mut self.happened_on),
            "amount" => Some(&mut self.amount),
            "currency" => Some(&mut self.currency),
            "words" => Some(&mut self.words),
            "filer" => Some(&mut self.filer),
            "consent" => Some(&mut self.consent),
            "contact" => Some(&mut self.contact),
            _unknown => None,
        }
    }
}
