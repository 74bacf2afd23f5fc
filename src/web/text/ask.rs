//! What does a message ask? One line, read generously: words of any language that is spoken here, any digits, any case. What is no word of
//! ours is looked up as a name or a number.

use super::keywords::{Keyword, Keywords, folded, readings};
use crate::flow::callers::Callers;
use crate::flow::places::Places;
use crate::matching::{in_ascii_digits, zawgyi};
use crate::record::charge::Item;
use crate::record::code::Code;
use crate::record::complaint::code::ComplaintCode;
use crate::record::currency::Currency;
use crate::record::money::Money;
use crate::record::place::Country;
use crate::web::form;
use crate::web::lang::Lang;
use crate::web::say::catalogue::catalogue;

/// What a message asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// How to use this.
    Help,
    /// Who helps in a country.
    Offices(Country),
    /// Whether a sum may be asked; `None` where the message cannot be read.
    Fee(Option<FeeAsk>),
    /// How far the matter of a code is; `None` where it is no code.
    Matter(Option<ComplaintCode>),
    /// A language; `None` where none of that name is spoken here.
    Language(Option<Lang>),
    /// No more messages.
    Stop,
    /// Messages again.
    Start,
    /// To tell us what happened, with the words that stand behind it.
    Tell(Option<String>),
    /// That a phone is theirs, by these digits; `None` where there are none.
    Confirm(Option<String>),
    /// A name, a licence number, a phone or a page.
    Check(String),
}

/// How near a text is to the name of an agency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// It is none.
    None,
    /// It begins like one.
    Near,
    /// It is the name of one.
    Same,
}

/// A sum that was asked on a way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeeAsk {
    /// Where the worker comes from.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// What for.
    pub item: Item,
    /// How much.
    pub sum: Money,
}

/// What reading rests on.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The words of all languages.
    pub keywords: &'a Keywords,
    /// Codes of countries and names of languages.
    pub callers: &'a Callers,
    /// The money of each country.
    pub places: &'a Places,
    /// The language that the sender is answered in.
    pub lang: Lang,
}

impl Ask {
    /// Whether it can be nothing else: what stands behind its word was understood.
    #[must_use]
    pub const fn is_clear(&self) -> bool {
        match self {
            Self::Help | Self::Offices(_) | Self::Fee(Some(_)) | Self::Matter(Some(_)) | Self::Language(Some(_)) | Self::Stop | Self::Start => true,
            Self::Confirm(digits) => digits.is_some(),
            Self::Fee(None) | Self::Matter(None) | Self::Language(None) | Self::Tell(_) | Self::Check(_) => false,
        }
    }
}

impl Reader<'_> {
    /// Reads a message. A word of ours may also begin the name of an agency: `likeness` says how near the whole text is to one.
    #[must_use]
    pub fn read(self, text: &str, likeness: impl Fn(&str) -> Likeness) -> Ask {
        let text = form::asked(&text.replace(char::is_control, " "));
        let text = zawgyi::surely(&text).unwrap_or(text);
        let ask = self.order(&text);
        let is_plain = text.split_whitespace().nth(1).is_none() || matches!(&ask, Ask::Check(asked) if *asked == text);
        match if is_plain { Likeness::None } else { likeness(&text) } {
            Likeness::Same => Ask::Check(text),
            Likeness::Near if !ask.is_clear() => Ask::Check(text),
            Likeness::Near | Likeness::None => ask,
        }
    }

    /// What is asked, by the first word.
    fn order(self, text: &str) -> Ask {
        let mut words = text.split_whitespace();
        let Some(first) = words.next() else { return Ask::Help };
        let rest: Vec<&str> = words.collect();
        if let Some(lang) = self.language(text) {
            return Ask::Language(Some(lang));
        }
        match (self.keywords.of(first), rest.as_slice()) {
            (Some(Keyword::Help), []) => Ask::Help,
            (Some(Keyword::Help), [place]) => self.country(place).map_or(Ask::Check(text.to_owned()), Ask::Offices),
            (Some(Keyword::Stop), []) => Ask::Stop,
            (Some(Keyword::Start), []) => Ask::Start,
            (Some(Keyword::Fee), told) => Ask::Fee(self.fee(told)),
            (Some(Keyword::Code), [_, ..]) => Ask::Matter(ComplaintCode::parse(&rest.concat())),
            (Some(Keyword::Code), []) => Ask::Matter(None),
            (Some(Keyword::Language), told) => Ask::Language(self.chosen(&told.join(" "))),
            (Some(Keyword::Tell), told) => Ask::Tell(Some(told.join(" ")).filter(|words| !words.is_empty())),
            (Some(Keyword::Confirm), told) => Ask::Confirm(digits(&told.concat())),
            (Some(Keyword::Check), [_, ..]) => Ask::Check(rest.join(" ")),
            // More words behind one that stands alone: it is part of a name.
            (Some(Keyword::Check | Keyword::Help | Keyword::Stop | Keyword::Start) | None, _) => Ask::Check(text.to_owned()),
        }
    }

    /// A sum such as `BD MY 300000`, with a currency and an item behind it where they are stated.
    fn fee(self, told: &[&str]) -> Option<FeeAsk> {
        let [origin, destination, rest @ ..] = told else { return None };
        let (origin, destination) = (self.country(origin)?, self.country(destination)?);
        let is_figure = |word: &&str| in_ascii_digits(word).starts_with(|c: char| c.is_ascii_digit());
        let figures = rest.iter().copied().take_while(is_figure).collect::<Vec<_>>();
        let mut behind = rest.iter().skip(figures.len()).copied().peekable();
        let stated = behind.next_if(|word| Currency::parse(&word.to_uppercase()).is_ok()).map(str::to_uppercase);
        let item = behind.next().map_or(Some(Item::AgencyFee), item)?;
        let currency = stated.or_else(|| self.places.currency(origin).map(|currency| currency.code().to_owned()))?;
        Some(FeeAsk { origin, destination, item, sum: sum(&figures.concat(), &currency)? }).filter(|_| behind.next().is_none())
    }

    /// A country by its two letters, by its code for calls, or by its name here or in English.
    #[must_use]
    pub fn country(self, word: &str) -> Option<Country> {
        if let Ok(country) = Country::parse(&word.to_uppercase()) {
            return Some(country);
        }
        let digits = in_ascii_digits(word);
        let is_code = digits.chars().any(|c| c.is_ascii_digit()) && digits.chars().all(|c| c.is_ascii_digit() || c == '+');
        if is_code {
            return self.callers.dialled(&digits);
        }
        let (own, english, asked) = (catalogue().tongue(self.lang), catalogue().tongue(Lang::En), readings(word));
        Country::all().find(|country| {
            let id = format!("place-{}", country.code());
            asked.contains(&folded(&own.word(&id))) || asked.contains(&folded(&english.word(&id)))
        })
    }

    /// A language by its tag, its name for itself, or a name that others have for it.
    fn language(self, text: &str) -> Option<Lang> {
        let asked = readings(text);
        let itself = |lang: &&Lang| asked.contains(&folded(lang.endonym()));
        let tagged = |code: &str| Lang::offered().iter().copied().find(|lang| lang.code() == code);
        Lang::offered().iter().find(itself).copied().or_else(|| asked.iter().find_map(|name| self.callers.named(name)).and_then(tagged))
    }

    /// What stands behind `LANG`: a tag too, which by itself would be a country or a word.
    fn chosen(self, text: &str) -> Option<Lang> {
        let asked = folded(text);
        Lang::offered().iter().copied().find(|lang| lang.code() == asked).or_else(|| self.language(text))
    }
}

/// Digits of any script alone.
fn digits(text: &str) -> Option<String> {
    let digits = in_ascii_digits(text);
    (!digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())).then_some(digits)
}

/// A sum above nothing, in digits of any script.
#[must_use]
pub fn sum(figures: &str, currency: &str) -> Option<Money> {
    form::money(&in_ascii_digits(figures), currency).ok().filter(|sum| 0 < sum.minor)
}

/// An item by its code, or by the beginning of one code alone.
fn item(word: &str) -> Option<Item> {
    let word = word.to_lowercase();
    let mut fitting = Item::ALL.iter().copied().filter(|item| item.as_str().starts_with(&word));
    Item::ALL.iter().copied().find(|item| item.as_str() == word).or_else(|| fitting.next().filter(|_| fitting.next().is_none()))
}
