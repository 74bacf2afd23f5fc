//! How does somebody tell what happened who can send only short words? Three questions, one at a time; 0 says that something is not known.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::ask::sum;
use super::segments::Room;
use super::voice::Voice;
use crate::flow::complaints::glance::Glance;
use crate::matching::in_ascii_digits;
use crate::record::complaint::code::ComplaintCode;
use crate::record::complaint::grievance::{Filer, Grievance, Matter};
use crate::record::currency::Currency;
use crate::record::id::Worker;
use crate::record::money::Money;

/// The lines of the first question, by their digits from 1.
pub const MATTERS: [(Matter, &str); 5] = [
    (Matter::Fee, "text-tell-fee"),
    (Matter::Contract, "text-tell-contract"),
    (Matter::Wages, "text-tell-wages"),
    (Matter::Unsafe, "text-tell-unsafe"),
    (Matter::Other, "text-tell-other"),
];

/// How long a story waits for its next answer.
pub const WAITS: Duration = Duration::from_secs(30 * 60);
/// Most stories that wait at the same time; a full book takes some 5 MB.
const STORIES_MAX: usize = 16_384;

/// What was told so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Story {
    /// What makes the same story, sent twice, one report.
    pub ticket: String,
    /// Words that were told beside the answers.
    pub words: Option<String>,
    matters: Option<BTreeSet<Matter>>,
    agency: Option<Option<String>>,
}

/// What became of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The next question is due.
    Next(Story),
    /// The answer is none of those that the question has.
    Unread(Story),
    /// Everything was asked.
    Whole(Box<Told>),
}

/// A whole story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The ticket of the story.
    pub ticket: String,
    matters: BTreeSet<Matter>,
    agency: Option<String>,
    sum: Option<Money>,
    words: Option<String>,
}

impl Story {
    /// A story that begins.
    #[must_use]
    pub fn begun(ticket: String, words: Option<String>) -> Self {
        Self { ticket, words, ..Self::default() }
    }

    /// Takes the answer to the question that is due; `currency` is the money of the question, where it names one.
    #[must_use]
    pub fn hear(self, answer: &str, currency: Option<Currency>) -> Heard {
        match (&self.matters, &self.agency) {
            (None, _) => match matters(answer) {
                Some(matters) => Heard::Next(Self { matters: Some(matters), ..self }),
                None => Heard::Unread(self),
            },
            (Some(_), None) => Heard::Next(Self { agency: Some(known(answer)), ..self }),
            (Some(_), Some(_)) => Heard::Whole(Box::new(self.ended(answer, currency))),
        }
    }

    fn ended(self, answer: &str, currency: Option<Currency>) -> Told {
        let Self { ticket, words, matters, agency } = self;
        let answer = known(answer);
        let sum = answer.as_deref().and_then(|answer| stated(answer, currency));
        // A sum whose money is not known is kept as it was typed: it is not made into another.
        let unread = answer.filter(|_| sum.is_none());
        let words = words.into_iter().chain(unread).collect::<Vec<_>>().join("\n");
        Told { ticket, matters: matters.unwrap_or_default(), agency: agency.flatten(), sum, words: Some(words).filter(|words| !words.is_empty()) }
    }

    /// The question that is due.
    #[must_use]
    pub fn question(&self, voice: Voice, currency: Option<Currency>) -> String {
        match (&self.matters, &self.agency, currency) {
            (None, _, _) => {
                let lines = MATTERS.iter().zip(1..).map(|((_, id), digit)| format!("{digit} {}", voice.word(id)));
                let how = matches!(voice.room, Room::Message).then(|| voice.word("text-tell-digit"));
                voice.pieces(&std::iter::once(voice.word("text-tell-what")).chain(lines).collect::<Vec<_>>(), &Vec::from_iter(how))
            }
            (Some(_), None, _) => voice.word("text-tell-who"),
            (Some(_), Some(_), Some(currency)) => voice.say("text-tell-sum", &[("currency", currency.code())]),
            (Some(_), Some(_), None) => voice.word("text-tell-sum-open"),
        }
    }
}

impl Told {
    /// What was told, as a complaint holds it. Nobody was asked who they are: whoever has the phone is taken for the worker.
    #[must_use]
    pub fn grievance(self, lang: &str) -> Grievance {
        let Self { ticket: _, matters, agency, sum, words } = self;
        let (origin, destination, happened_on) = (None, None, None);
        Grievance { matters, agency, origin, destination, happened_on, sum, words, filer: Filer::Worker, lang: lang.to_owned() }
    }
}

/// The answer to a story that is kept: its code and a day, and nothing that says what it is about.
#[must_use]
pub fn kept(code: &ComplaintCode, glance: Option<Glance>, voice: Voice) -> String {
    let until = glance.and_then(|glance| glance.next).map(|(on, _)| voice.say("text-tell-until", &[("on", &on.to_string())]));
    let must: Vec<String> = std::iter::once(voice.say("text-tell-kept", &[("code", &code.grouped())])).chain(until).collect();
    voice.pieces(&must, &[voice.word("text-tell-keep")])
}

/// The lines of the first question that digits choose, one or several; something else where 0 says that it is not known.
fn matters(answer: &str) -> Option<BTreeSet<Matter>> {
    let digits = in_ascii_digits(answer);
    let digits: Vec<char> = digits.chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
    if digits == ['0'] {
        return Some([Matter::Other].into());
    }
    let line = |digit: &char| MATTERS.get((digit.to_digit(10)? as usize).checked_sub(1)?).map(|(matter, _)| *matter);
    let matters = digits.iter().map(line).collect::<Option<BTreeSet<_>>>()?;
    (!matters.is_empty()).then_some(matters)
}

/// An answer; none where it says that something is not known.
fn known(answer: &str) -> Option<String> {
    let answer = answer.trim();
    (!answer.is_empty() && in_ascii_digits(answer) != "0").then(|| answer.to_owned())
}

/// A sum such as `5000`, `5000 BDT` or `BDT 5 000`: in the money that it names, else in that of the question.
fn stated(answer: &str, asked: Option<Currency>) -> Option<Money> {
    let of_word = |word: &str| Currency::parse(&word.to_uppercase()).ok();
    let (named, figures): (Vec<&str>, Vec<&str>) = answer.split_whitespace().partition(|word| of_word(word).is_some());
    let currency = match named.as_slice() {
        [] => asked?,
        [one] => of_word(one)?,
        _ => return None,
    };
    sum(&figures.concat(), currency.code())
}

/// Stories that wait for their next answer, by the pseudonyms of who tells them. They lie in memory alone.
#[derive(Debug, Default)]
pub struct Stories(Mutex<HashMap<Worker, (Instant, Story)>>);

impl Stories {
    /// Takes a story out of the book; those that waited too long are gone.
    pub fn take(&self, who: Worker, at: Instant) -> Option<Story> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|_, (ends_at, _)| at < *ends_at);
        waiting.remove(&who).map(|(_, story)| story)
    }

    /// Puts a story into the book; `false` where there is no room.
    pub fn keep(&self, who: Worker, story: Story, at: Instant) -> bool {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let has_room = waiting.len() < STORIES_MAX || waiting.contains_key(&who);
        if has_room {
            waiting.insert(who, (at + WAITS, story));
        }
        has_room
    }
}
