//! How much, in which currency, to the last minor unit?
//!
//! [`Money`] is what was asked, paid or is owed. [`Exact`] is a figure on its way through an
//! arithmetic: it is rounded once, at the end, half to even, to the minor unit of its currency.

use std::fmt;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::ser::SerializeStruct;

use super::currency::Currency;

/// An amount in whole minor units of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    /// Cents, fils, sen; whole yen or dong.
    pub minor: i64,
    /// The currency that the minor units are parts of.
    pub currency: Currency,
}

/// Why two amounts do not add, or a text is no amount.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Amounts of two currencies.
    #[error("{0} and {1} are two currencies: convert first")]
    Currencies(Currency, Currency),
    /// More than a 64-bit number of minor units.
    #[error("the amount is too large to hold")]
    TooLarge,
    /// Not a plain decimal.
    #[error("{0:?} is no plain decimal such as 1500.00: digits with one point, no thousands mark, no sign")]
    NotDecimal(String),
    /// More digits after the point than the currency has.
    #[error("{1} has {2} digits after the point, {0:?} has more")]
    TooManyDigits(String, Currency, u32),
}

impl Money {
    /// An amount of minor units.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in a currency.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// Reads a plain decimal: digits with at most one point, at most the currency's minor digits.
    ///
    /// # Errors
    /// Says whether the text is no decimal, has too many digits, or is too large.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let digits = currency.minor_digits();
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(part) || text.ends_with('.') {
            return Err(MoneyError::NotDecimal(text.to_owned()));
        }
        let given = u32::try_from(part.len()).map_err(|_| MoneyError::TooLarge)?;
        if digits < given {
            return Err(MoneyError::TooManyDigits(text.to_owned(), currency, digits));
        }
        let mut minor: i64 = 0;
        for byte in whole.bytes().chain(part.bytes()) {
            minor = minor.checked_mul(10).and_then(|m| m.checked_add(i64::from(byte - b'0'))).ok_or(MoneyError::TooLarge)?;
        }
        minor = minor.checked_mul(10_i64.pow(digits - given)).ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor, currency })
    }

    /// The sum of two amounts of one currency.
    ///
    /// # Errors
    /// When the currencies differ or the sum is too large.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        self.minor.checked_add(other.minor).map(|minor| Self { minor, ..self }).ok_or(MoneyError::TooLarge)
    }

    /// The difference of two amounts of one currency; may be negative.
    ///
    /// # Errors
    /// When the currencies differ or the difference is too large.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        self.minor.checked_sub(other.minor).map(|minor| Self { minor, ..self }).ok_or(MoneyError::TooLarge)
    }

    /// Splits into `parts` that differ by at most one minor unit and sum to the whole.
    #[must_use]
    pub fn split(self, parts: u32) -> Vec<Self> {
        let n = i64::from(parts.max(1));
        let (each, rest) = (self.minor.div_euclid(n), self.minor.rem_euclid(n));
        (0..n).map(|i| Self { minor: each + i64::from(i < rest), ..self }).collect()
    }

    /// The same figure, ready for arithmetic.
    #[must_use]
    pub fn exact(self) -> Exact {
        Exact { value: Decimal::new(self.minor, self.currency.minor_digits()), currency: self.currency }
    }

    /// Whether nothing is owed.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// The amount without its currency: `1500.00`.
    #[must_use]
    pub fn amount(self) -> String {
        self.digits().as_str().to_owned()
    }

    /// The amount in digits, without a detour over a decimal: an audit writes millions.
    fn digits(self) -> Digits {
        let (mut rest, part) = (self.minor.unsigned_abs(), self.currency.minor_digits());
        let (mut digits, mut written) = (Digits { text: [0; 24], from: 24 }, 0);
        while written <= part || 0 < rest {
            if written == part && 0 < part {
                digits.push(b'.');
            }
            digits.push(b'0' + (rest % 10) as u8);
            (rest, written) = (rest / 10, written + 1);
        }
        if self.minor < 0 {
            digits.push(b'-');
        }
        digits
    }

    fn same_currency(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency { Ok(()) } else { Err(MoneyError::Currencies(self.currency, other.currency)) }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.digits().as_str())?;
        f.write_str(" ")?;
        f.write_str(self.currency.code())
    }
}

/// `{"amount":"1500.00","currency":"SGD"}`: a decimal as text, never a float.
impl serde::Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Money", 2)?;
        object.serialize_field("amount", self.digits().as_str())?;
        object.serialize_field("currency", self.currency.code())?;
        object.end()
    }
}

/// An amount in ASCII, filled from its last digit: at most nineteen digits, a point and a sign.
struct Digits {
    text: [u8; 24],
    from: usize,
}

impl Digits {
    const fn push(&mut self, byte: u8) {
        self.from -= 1;
        self.text[self.from] = byte;
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text[self.from..]).unwrap_or_default()
    }
}

/// A figure within an arithmetic, not yet rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exact {
    /// Units (not minor units) of the currency.
    pub value: Decimal,
    /// The currency.
    pub currency: Currency,
}

impl Exact {
    /// A figure.
    #[must_use]
    pub const fn new(value: Decimal, currency: Currency) -> Self {
        Self { value, currency }
    }

    /// Nothing, in a currency.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self { value: Decimal::ZERO, currency }
    }

    /// The one rounding of an arithmetic: half to even, to the minor unit. What does not fit is held at the largest amount.
    #[must_use]
    pub fn rounded(self) -> Money {
        let digits = self.currency.minor_digits();
        let mut value = self.value.round_dp_with_strategy(digits, RoundingStrategy::MidpointNearestEven);
        value.rescale(digits);
        let minor = i64::try_from(value.mantissa()).unwrap_or(if value.is_sign_negative() { i64::MIN } else { i64::MAX });
        Money { minor, currency: self.currency }
    }

    /// Times a plain number; saturates instead of failing.
    #[must_use]
    pub fn times(self, factor: Decimal) -> Self {
        let value =
            self.value.checked_mul(factor).unwrap_or(if self.value.is_sign_negative() == factor.is_sign_negative() { Decimal::MAX } else { Decimal::MIN });
        Self { value, ..self }
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.rounded())
    }
}

/// Reads a plain decimal number such as a rate, a multiple or a percent: at most 20 digits, an optional point.
///
/// # Errors
/// When the text is anything else (a sign, an exponent, a thousands mark).
pub fn parse_number(text: &str) -> Result<Decimal, MoneyError> {
    let plain =
        !text.is_empty() && text.len() <= 21 && text.bytes().filter(|b| *b == b'.').count() <= 1 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let framed = text.starts_with('.') || text.ends_with('.');
    if !plain || framed {
        return Err(MoneyError::NotDecimal(text.to_owned()));
    }
    // Most numbers are short: their digits fit a machine word and need no second reading.
    if text.len() <= 18 {
        let (mut digits, mut scale) = (0_i64, 0);
        for (at, byte) in text.bytes().enumerate() {
            if byte == b'.' { scale = text.len() - at - 1 } else { digits = digits * 10 + i64::from(byte - b'0') }
        }
        return Ok(Decimal::new(digits, u32::try_from(scale).unwrap_or_default()));
    }
    Decimal::from_str(text).map_err(|_| MoneyError::NotDecimal(text.to_owned()))
}
