//! What do the text channels keep at hand? Lists and words, how often a sender may ask, answers of the last day, and behind a trait what the
//! rest of the house remembers.
//!
//! Answers lie in memory alone and go with the day: what somebody asked is written down nowhere.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::keywords::Keywords;
use super::story::Stories;
use crate::flow::callers::Callers;
use crate::flow::complaints::file_complaint::{Draft, Receipt};
use crate::flow::complaints::glance::Glance;
use crate::flow::gateways::{Gateway, Secret};
use crate::flow::law::LawError;
use crate::flow::places::Places;
use crate::flow::{callers, gateways};
use crate::record::id::Worker;
use crate::store::texts::Sender;
use crate::web::answers::Reply;
use crate::web::pace::Pace;

const HOUR: Duration = Duration::from_secs(60 * 60);
/// How long a gateway may send a message again and get the same answer.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Most answers in the book of a day; what does not fit is answered anew. A full book takes some 10 MB.
const ANSWERS_MAX: usize = 32_768;
/// Codes without a matter that one sender may try in an hour.
const WRONG_CODES: u32 = 20;

/// Reports that one sender may make in an hour.
const TOLD: u32 = 3;

/// What the text channels ask of the rest of the house.
pub trait Memory: Send + Sync {
    /// Under which pseudonym a number is known; `None` where this house cannot make one, and takes no messages.
    fn pseudonym(&self, number: &str) -> Option<Worker>;

    /// By what a message is known again.
    fn message(&self, sender: Worker, name: &str) -> Option<Worker>;

    /// What is remembered of a sender.
    fn recall(&self, who: Worker) -> Reply<'_, Sender>;

    /// Remembers a sender.
    fn remember<'a>(&'a self, who: Worker, sender: &'a Sender) -> Reply<'a, ()>;

    /// Whether a message acts for the first time.
    fn is_first(&self, message: Worker) -> Reply<'_, bool>;

    /// How far the matter of a code is.
    fn glance<'a>(&'a self, code: &'a str) -> Reply<'a, Option<Glance>>;

    /// Keeps what somebody told; `who` is the phone it came from, where somebody vouches for that.
    fn tell(&self, draft: Draft, who: Option<Worker>) -> Reply<'_, Receipt>;

    /// Takes the digits by which a phone is confirmed, with its pseudonym and its number: whether they confirm it.
    fn confirm<'a>(&'a self, phone: (Worker, &'a str), digits: &'a str) -> Reply<'a, bool>;
}

/// A gateway that is believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trusted {
    /// The secret that both hold.
    pub secret: Secret,
    /// The address that the gateway was given, where it signs it.
    pub address: String,
}

/// What the text channels go by.
#[derive(Debug, Clone, Default)]
pub struct TextRules {
    /// Messages an hour that one sender may send; 0 means that nobody counts.
    pub per_hour: u32,
    /// The secret that plain forms must bring; empty where they need none.
    pub secret: Secret,
    /// Gateways that are believed, by name.
    pub gateways: BTreeMap<String, Trusted>,
    /// The address of the site, as it stands in an answer.
    pub site: Option<String>,
    /// The number that workers send messages to, as pages show it.
    pub number: Option<String>,
}

/// The text channels.
pub struct Texts {
    /// What the rest of the house remembers.
    pub memory: Arc<dyn Memory>,
    /// What they go by.
    pub rules: TextRules,
    /// The words of all languages.
    pub keywords: Keywords,
    /// Codes of countries, letters of languages.
    pub callers: Callers,
    /// The money of each country.
    pub places: Places,
    /// What was begun to be told.
    pub stories: Stories,
    gateways: BTreeMap<String, Gateway>,
    pace: Pace,
    wrong_codes: Pace,
    told: Pace,
    answers: Mutex<Answers>,
}

/// The answers of this day and of the one before.
struct Answers {
    ends_at: Instant,
    known: HashMap<Worker, String>,
    before: HashMap<Worker, String>,
}

/// Whether a sender may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pass {
    /// They may.
    Open,
    /// They have just asked too often, and are told so.
    Told,
    /// They were told already.
    Silent,
}

impl Texts {
    /// Opens the text channels.
    ///
    /// # Errors
    /// When a list inside the program is spoilt.
    pub fn new(memory: Arc<dyn Memory>, rules: TextRules) -> Result<Self, LawError> {
        let pace = |most| Pace::within(HOUR, most, false);
        Ok(Self {
            memory,
            keywords: Keywords::of_catalogue(),
            callers: callers::Callers::of_seeds()?,
            places: Places::of_seeds()?,
            gateways: gateways::of_seeds()?,
            stories: Stories::default(),
            pace: pace(rules.per_hour),
            wrong_codes: pace(WRONG_CODES),
            told: pace(TOLD),
            answers: Mutex::new(Answers { ends_at: Instant::now() + DAY, known: HashMap::new(), before: HashMap::new() }),
            rules,
        })
    }

    /// A gateway that is known and believed.
    #[must_use]
    pub fn gateway(&self, name: &str) -> Option<(&Gateway, &Trusted)> {
        self.gateways.get(name).zip(self.rules.gateways.get(name)).filter(|(_, trusted)| !trusted.secret.is_empty())
    }

    /// The number to which a phone sends what confirms it: only where somebody vouches for the numbers of senders, and they can be hidden.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        let is_vouched = !self.rules.secret.is_empty() || !self.rules.gateways.is_empty();
        self.rules.number.as_deref().filter(|number| is_vouched && self.memory.pseudonym(number).is_some())
    }

    /// Counts a report of a sender: whether it may be made.
    pub fn may_tell(&self, who: Worker, at: Instant) -> bool {
        self.told.over(&who, at) == 0
    }

    /// Counts a message of a sender. Whoever asks too often is told once an hour, so that two machines never talk to each other for ever.
    pub fn pass(&self, who: Worker, at: Instant) -> Pass {
        match self.pace.over(&who, at) {
            0 => Pass::Open,
            1 => Pass::Told,
            _ => Pass::Silent,
        }
    }

    /// Whether somebody has tried too many codes that opened nothing.
    pub fn may_try(&self, who: Worker, at: Instant) -> bool {
        self.wrong_codes.has_left(&who, at)
    }

    /// Counts a code that opened nothing.
    pub fn was_wrong(&self, who: Worker, at: Instant) {
        self.wrong_codes.over(&who, at);
    }

    /// What a message was answered, where it came within a day.
    pub fn answered(&self, message: Worker, at: Instant) -> Option<String> {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.turn(at);
        answers.known.get(&message).or_else(|| answers.before.get(&message)).cloned()
    }

    /// Keeps what a message was answered.
    pub fn keep(&self, message: Worker, answer: &str, at: Instant) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.turn(at);
        if answers.known.len() < ANSWERS_MAX {
            answers.known.insert(message, answer.to_owned());
        }
    }
}

impl Answers {
    /// Begins a new day where the old one is over.
    fn turn(&mut self, at: Instant) {
        if self.ends_at <= at {
            let of_yesterday = at < self.ends_at + DAY;
            self.before = std::mem::take(&mut self.known);
            if !of_yesterday {
                self.before.clear();
            }
            self.ends_at = at + DAY;
        }
    }
}
