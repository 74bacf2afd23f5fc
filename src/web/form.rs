//! What did the visitor ask? Fields as they were typed, read into a question or into one error a field.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::record::charge::Item;
use crate::record::code::Code;
use crate::record::currency::Currency;
use crate::record::money::Money;
use crate::record::period::parse_day;
use crate::record::place::{Country, Occupation};
use crate::record::placement::{Sex, WagePeriod};

/// Longest text that is looked up, in characters; the rest is not read.
pub const MAX_ASKED: usize = 200;

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// The field's name, which is its id on the page.
    pub field: &'static str,
    /// What is wrong and what would be right.
    pub message: String,
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

/// A fee question that can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeQuestion {
    /// Where the worker comes from.
    pub origin: Country,
    /// Where the work is.
    pub destination: Country,
    /// Which work.
    pub occupation: Option<Occupation>,
    /// Sex, where the law asks for it.
    pub sex: Option<Sex>,
    /// Wage promised.
    pub wage: Option<Money>,
    /// What the wage is for.
    pub wage_period: WagePeriod,
    /// Length of the contract in months.
    pub months: Option<u32>,
    /// The day that decides.
    pub on: NaiveDate,
    /// What was asked for.
    pub asked: Vec<(Item, Money)>,
}

/// The corridor and day of the law page as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields of the form, named as they stand on the page")]
pub struct LawForm {
    pub origin: String,
    pub destination: String,
    pub on: String,
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

    /// Reads the form.
    ///
    /// # Errors
    /// One for each field that cannot be read.
    pub fn read(&self, today: NaiveDate) -> Result<FeeQuestion, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut note = |field, message: String| errors.push(FieldError { field, message });
        let origin = country(&self.origin).or_else(|e| fail(&mut note, "origin", e));
        let destination = country(&self.destination).or_else(|e| fail(&mut note, "destination", e));
        let occupation = stated(&self.occupation, |t| Occupation::parse(t).map_err(|e| e.to_string())).or_else(|e| fail(&mut note, "occupation", e));
        let sex = stated(&self.sex, |t| Sex::parse(t).map_err(|e| e.to_string())).or_else(|e| fail(&mut note, "sex", e));
        let wage = stated(&self.wage, |t| money(t, &self.currency)).or_else(|e| fail(&mut note, "wage", e));
        let period = stated(&self.period, |t| WagePeriod::parse(t).map_err(|e| e.to_string())).or_else(|e| fail(&mut note, "period", e));
        let months = stated(&self.months, whole_months).or_else(|e| fail(&mut note, "months", e));
        let on = stated(&self.on, day).or_else(|e| fail(&mut note, "on", e));
        let asked = self.asked(&mut note);
        match (origin, destination, occupation, sex, wage, period, months, on) {
            (Ok(origin), Ok(destination), Ok(occupation), Ok(sex), Ok(wage), Ok(period), Ok(months), Ok(on)) if errors.is_empty() => {
                let wage_period = period.unwrap_or(WagePeriod::Month);
                Ok(FeeQuestion { origin, destination, occupation, sex, wage, wage_period, months, on: on.unwrap_or(today), asked })
            }
            _ => Err(errors),
        }
    }

    fn asked(&self, note: &mut impl FnMut(&'static str, String)) -> Vec<(Item, Money)> {
        let rows = [
            ("item1", &self.item1, "amount1", &self.amount1, &self.currency1),
            ("item2", &self.item2, "amount2", &self.amount2, &self.currency2),
            ("item3", &self.item3, "amount3", &self.amount3, &self.currency3),
        ];
        let mut asked = Vec::new();
        for (item_field, item, amount_field, amount, currency) in rows {
            match (item.trim(), amount.trim()) {
                ("", "") => {}
                ("", _) => note(item_field, "Choose what the money was asked for.".to_owned()),
                (_, "") => note(amount_field, "Write how much was asked.".to_owned()),
                (item, amount) => match (Item::parse(item), money(amount, currency)) {
                    (Ok(item), Ok(money)) => asked.push((item, money)),
                    (Err(e), _) => note(item_field, e.to_string()),
                    (_, Err(message)) => note(amount_field, message),
                },
            }
        }
        asked
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

fn fail<T>(note: &mut impl FnMut(&'static str, String), field: &'static str, message: String) -> Result<T, ()> {
    note(field, message);
    Err(())
}

fn stated<T>(text: &str, read: impl Fn(&str) -> Result<T, String>) -> Result<Option<T>, String> {
    match text.trim() {
        "" => Ok(None),
        text => read(text).map(Some),
    }
}

fn country(text: &str) -> Result<Country, String> {
    Country::parse(text.trim()).map_err(|_| "Choose a country.".to_owned())
}

/// Thousands marks and spaces, as people type them, fall away; a comma before one or two last digits is not guessed at.
fn money(text: &str, currency: &str) -> Result<Money, String> {
    let currency = Currency::parse(currency.trim()).map_err(|_| "Choose a currency for this amount.".to_owned())?;
    let groups_of_three = text.split('.').next().unwrap_or_default().split(',').skip(1).all(|group| group.trim().len() == 3);
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
    let wrong = || format!("Write the amount in digits, such as 1500 or 1500.50, not {text:?}.");
    if !groups_of_three {
        return Err(wrong());
    }
    Money::parse(&plain, currency).map_err(|_| wrong())
}

fn whole_months(text: &str) -> Result<u32, String> {
    let months = text.parse().ok().filter(|months| (1..=120).contains(months));
    months.ok_or_else(|| format!("Write the length of the contract in whole months, 1 to 120, not {text:?}."))
}

fn day(text: &str) -> Result<NaiveDate, String> {
    parse_day(text).ok_or_else(|| format!("Write the day as year-month-day, such as 2026-03-24, not {text:?}."))
}
