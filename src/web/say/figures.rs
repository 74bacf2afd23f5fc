//! How does a reader write numbers and sums? Grouping, marks and digits as each language has them in official use (Unicode CLDR).
//!
//! Own digits where papers of the state have them: Bengali, Burmese, Nepali, Arabic. Latin ones elsewhere, as in Thailand, Cambodia, India and
//! Pakistan today. A number of a licence is no figure: it stays as it is printed, so that it can be compared.

use fluent_bundle::FluentValue;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use minijinja::value::Value;
use minijinja::{Error, ErrorKind};
use unic_langid::LanguageIdentifier;

use crate::web::lang::Lang;

/// How figures are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    zero: char,
    group: &'static str,
    point: &'static str,
    lakh: bool,
}

/// Digits in threes, with a comma and a point.
const COMMA: Figures = Figures { zero: '0', group: ",", point: ".", lakh: false };

/// Digits in threes, with a point and a comma.
const POINT: Figures = Figures { zero: '0', group: ".", point: ",", lakh: false };

/// A thousand, then a hundred thousand (lakh), then ten million (crore).
const LAKH: Figures = Figures { lakh: true, ..COMMA };

/// How a language writes figures.
#[must_use]
pub const fn of(lang: Lang) -> Figures {
    match lang {
        Lang::En | Lang::Fil | Lang::Th | Lang::Km | Lang::Ms => COMMA,
        Lang::Id | Lang::Vi | Lang::Lo => POINT,
        Lang::Hi | Lang::Ta | Lang::Si | Lang::Ur => LAKH,
        Lang::Bn => Figures { zero: '০', ..LAKH },
        Lang::Ne => Figures { zero: '०', ..LAKH },
        Lang::My => Figures { zero: '၀', ..COMMA },
        Lang::Ar => Figures { zero: '٠', group: "٬", point: "٫", lakh: false },
    }
}

impl Figures {
    /// A plain decimal such as `-300000.00` with its digits grouped.
    #[must_use]
    pub fn write(self, plain: &str) -> String {
        let (whole, part) = plain.split_once('.').map_or((plain, None), |(whole, part)| (whole, Some(part)));
        let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
        let count = digits.chars().count();
        let mut out = String::from(sign);
        for (nth, digit) in digits.chars().enumerate() {
            if nth > 0 && self.begins_group(count - nth) {
                out.push_str(self.group);
            }
            out.push(digit);
        }
        if let Some(part) = part {
            out.push_str(self.point);
            out.push_str(part);
        }
        self.digits(&out)
    }

    /// A text with its digits as the language has them, such as a year.
    #[must_use]
    pub fn digits(self, text: &str) -> String {
        let own = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from(self.zero) + digit)).unwrap_or(c);
        text.chars().map(own).collect()
    }

    /// Whether a group ends before the digit that so many digits follow, itself counted.
    const fn begins_group(self, left: usize) -> bool {
        if self.lakh { left == 3 || (left > 3 && left % 2 == 1) } else { left.is_multiple_of(3) }
    }
}

impl Memoizable for Figures {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(of(Lang::ALL.iter().copied().find(|known| known.code() == lang.to_string()).unwrap_or_default()))
    }
}

/// A count within a sentence.
pub fn in_sentence(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => memoizer.with_try_get::<Figures, _, _>((), |figures| figures.write(&number.as_string())).ok(),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// A sum as an element: its code, then its figures.
///
/// # Errors
/// When it is no sum.
pub fn money(lang: Lang, money: &Value) -> Result<Value, Error> {
    let none = || Error::new(ErrorKind::InvalidOperation, "this is no amount of money");
    let (amount, currency) = (money.get_attr("amount")?, money.get_attr("currency")?);
    let (Some(amount), Some(currency)) = (amount.as_str(), currency.as_str()) else { return Err(none()) };
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
    if !(plain(amount) && plain(currency)) {
        return Err(none());
    }
    Ok(Value::from_safe_string(format!("<span class=\"money\">{currency}\u{a0}{}</span>", of(lang).write(amount))))
}
