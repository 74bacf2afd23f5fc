//! What did the visitor ask? Fields as they were typed, read into a question or into one error a field.

pub mod act;
pub mod case;
pub mod complaint;
pub mod contract;
pub mod event;
pub mod feedback;
pub mod queue;

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::flow::assess_fee::FeeQuestion;
use crate::record::charge::Item;
use crate::record::code::Code;
use crate::record::currency::Currency;
use crate::record::money::Money;
use crate::record::period::parse_day;
use crate::record::place::{Country, Occupation};
use crate::record::placement::{Sex, WagePeriod};
use crate::record::said::Said;
use crate::web::path;
use crate::web::say::Sentence;

/// Longest text that is looked up, in characters; the rest is not read.
pub const MAX_ASKED: usize = 200;

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// The field's name, which is its id on the page.
    pub field: Cow<'static, str>,
    /// What is wrong and what would be right.
    pub message: Sentence,
}

/// The fee form as it was typed; an empty field is not stated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields of the form, named as they stand on the page")]
pub struct FeeForm {
    pub origin: String,
    pub destination: String,
    pub occupation: String,
    pub sex: String,
    pub wage: String,
    pub currency: String,
    pub period: String,
    pub months: String,
    pub on: String,
    pub item1: String,
    pub amount1: String,
    pub currency1: String,
    pub item2: String,
    pub amount2: String,
    pub currency2: String,
    pub item3: String,
    pub amount3: String,
    pub currency3: String,
}

/// The corridor and day of the law page as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields of the form, named as they stand on the page")]
pub struct LawForm {
    pub origin: String,
    pub destination: String,
    pub on: String,
    pub part: String,
}

/// Which part of the rule book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LawQuestion {
    /// Only norms that reach workers from here.
    pub origin: Option<Country>,
    /// Only norms that reach work there.
    pub destination: Option<Country>,
    /// The day whose law is shown.
    pub on: NaiveDate,
}

impl FeeForm {
    /// Whether nothing was asked yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self { period: self.period.clone(), on: self.on.clone(), ..Self::default() }
    }

    /// The address of the answer, with what was stated and with its day: it answers the same on every later day.
    #[must_use]
    pub fn address(&self, on: NaiveDate) -> String {
        let on = on.to_string();
        let stated: Vec<String> =
            self.fields(&on).iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| format!("{name}={}", path::segment(text))).collect();
        format!("{}?{}", path::FEES, stated.join("&"))
    }

    /// The fields with their names, in the order of the page. A currency without an amount states nothing.
    fn fields<'a>(&'a self, on: &'a str) -> [(&'static str, &'a str); 18] {
        let beside = |amount: &str, text: &'a String| if amount.trim().is_empty() { "" } else { text.trim() };
        [
            ("origin", self.origin.trim()),
            ("destination", self.destination.trim()),
            ("item1", self.item1.trim()),
            ("amount1", self.amount1.trim()),
            ("currency1", beside(&self.amount1, &self.currency1)),
            ("item2", self.item2.trim()),
            ("amount2", self.amount2.trim()),
            ("currency2", beside(&self.amount2, &self.currency2)),
            ("item3", self.item3.trim()),
            ("amount3", self.amount3.trim()),
            ("currency3", beside(&self.amount3, &self.currency3)),
            ("occupation", self.occupation.trim()),
            ("months", self.months.trim()),
            ("wage", self.wage.trim()),
            ("currency", beside(&self.wage, &self.currency)),
            ("period", beside(&self.wage, &self.period)),
            ("sex", self.sex.trim()),
            ("on", on),
        ]
    }

    /// Reads the form.
    ///
    /// # Errors
    /// One for each field that cannot be read.
    pub fn read(&self, today: NaiveDate) -> Result<FeeQuestion, Vec<FieldError>> {
        let mut notes = Notes::default();
        let origin = notes.take("origin", country(&self.origin));
        let destination = notes.take("destination", country(&self.destination));
        let occupation = notes.take("occupation", stated(&self.occupation, occupation)).flatten();
        let sex = notes.take("sex", stated(&self.sex, code::<Sex>)).flatten();
        let wage = notes.take("wage", stated(&self.wage, |text| money(text, &self.currency))).flatten();
        let wage_period = notes.take("period", stated(&self.period, code::<WagePeriod>)).flatten().unwrap_or(WagePeriod::Month);
        let months = notes.take("months", stated(&self.months, whole_months)).flatten();
        let on = notes.take("on", stated(&self.on, day)).flatten().unwrap_or(today);
        let asked = self.asked(&mut notes);
        match (origin, destination) {
            (Some(origin), Some(destination)) if notes.0.is_empty() => {
                Ok(FeeQuestion { origin, destination, occupation, sex, wage, wage_period, months, on, asked })
            }
            _ => Err(notes.0),
        }
    }

    fn asked(&self, notes: &mut Notes) -> Vec<(Item, Money)> {
        let rows = [
            ("item1", &self.item1, "amount1", &self.amount1, &self.currency1),
            ("item2", &self.item2, "amount2", &self.amount2, &self.currency2),
            ("item3", &self.item3, "amount3", &self.amount3, &self.currency3),
        ];
        let mut asked = Vec::new();
        for (item_field, item, amount_field, amount, currency) in rows {
            match (item.trim(), amount.trim()) {
                ("", "") => {}
                ("", _) => notes.add(item_field, Said::plain("wrong-item", "Choose what the money was asked for.")),
                (_, "") => notes.add(amount_field, Said::plain("wrong-no-amount", "Write how much was asked.")),
                (item, amount) => asked.extend(notes.take(item_field, code(item)).zip(notes.take(amount_field, money(amount, currency)))),
            }
        }
        asked
    }
}

/// What is wrong with the fields read so far.
#[derive(Default)]
struct Notes(Vec<FieldError>);

impl Notes {
    fn add(&mut self, field: &'static str, message: Said) {
        self.0.push(FieldError { field: Cow::Borrowed(field), message: message.into() });
    }

    fn take<T>(&mut self, field: &'static str, read: Result<T, Said>) -> Option<T> {
        read.map_err(|message| self.add(field, message)).ok()
    }
}

impl LawForm {
    /// Reads the form; a field that cannot be read filters nothing.
    #[must_use]
    pub fn read(&self, today: NaiveDate) -> LawQuestion {
        LawQuestion { origin: country(&self.origin).ok(), destination: country(&self.destination).ok(), on: parse_day(&self.on).unwrap_or(today) }
    }
}

/// A text to look up: trimmed, without control characters, cut at [`MAX_ASKED`].
#[must_use]
pub fn asked(text: &str) -> String {
    text.trim().chars().filter(|c| !c.is_control()).take(MAX_ASKED).collect()
}

/// What is wrong where a list is chosen from.
const CHOOSE: Said = Said::plain("wrong-choice", "Choose one of the list.");

fn stated<T>(text: &str, read: impl Fn(&str) -> Result<T, Said>) -> Result<Option<T>, Said> {
    match text.trim() {
        "" => Ok(None),
        text => read(text).map(Some),
    }
}

fn code<T: Code>(text: &str) -> Result<T, Said> {
    T::parse(text).map_err(|_| CHOOSE)
}

fn occupation(text: &str) -> Result<Occupation, Said> {
    Occupation::parse(text)
        .map_err(|_| Said::new("wrong-job", format!("Choose a job of the list, or write its number of one to four digits, not {text:?}.")).with("text", text))
}

fn country(text: &str) -> Result<Country, Said> {
    Country::parse(text.trim()).map_err(|_| Said::plain("wrong-country", "Choose a country."))
}

/// An amount as people type it, in a currency.
pub(super) fn money(text: &str, currency: &str) -> Result<Money, Said> {
    let currency = Currency::parse(currency.trim()).map_err(|_| Said::plain("wrong-currency", "Choose a currency for this amount."))?;
    let wrong = || not_an_amount(text);
    Money::parse(&plain(text).ok_or_else(wrong)?, currency).map_err(|_| wrong())
}

fn not_an_amount(text: &str) -> Said {
    Said::new("wrong-amount", format!("Write the amount in digits, such as 1500 or 1500.50, not {text:?}.")).with("text", text)
}

/// Spaces and thousands marks, as people type them, fall away: 300,000 and 3,00,000. What could be a decimal comma is refused.
fn plain(text: &str) -> Option<String> {
    let close: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let whole = close.split('.').next().unwrap_or_default();
    let groups: Vec<usize> = whole.split(',').skip(1).map(str::len).collect();
    let is_grouped = groups.last().is_none_or(|last| *last == 3) && groups.iter().all(|group| matches!(group, 2 | 3));
    (is_grouped && !close[whole.len()..].contains(',')).then(|| close.replace(',', ""))
}

fn whole_months(text: &str) -> Result<u32, Said> {
    let months = text.parse().ok().filter(|months| (1..=120).contains(months));
    months.ok_or_else(|| Said::new("wrong-months", format!("Write the length of the contract in whole months, 1 to 120, not {text:?}.")).with("text", text))
}

fn day(text: &str) -> Result<NaiveDate, Said> {
    parse_day(text).ok_or_else(|| no_day(text))
}

fn no_day(text: &str) -> Said {
    Said::new("wrong-day", format!("Write the day as year-month-day, such as 2026-03-24, not {text:?}.")).with("text", text)
}
