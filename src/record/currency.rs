//! Which currencies are there, and into how many parts is each divided?
//!
//! ISO 4217, active codes with a number of minor digits.

use std::fmt;

use super::code::CodeError;

/// A currency of ISO 4217.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The dollar of the United States.
    pub const USD: Self = Self(*b"USD");

    /// Reads an alphabetic code as written in ISO 4217.
    ///
    /// # Errors
    /// When the code is in no list.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let code: [u8; 3] = text.as_bytes().try_into().map_err(|_| CodeError::new("a currency of ISO 4217 such as USD", text))?;
        let known = Self(code);
        if known.digits_if_known().is_some() { Ok(known) } else { Err(CodeError::new("a currency of ISO 4217 such as USD", text)) }
    }

    /// The alphabetic code.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }

    /// Digits after the point: 2 for USD, 0 for JPY, 3 for KWD.
    #[must_use]
    pub fn minor_digits(self) -> u32 {
        self.digits_if_known().unwrap_or(2)
    }

    fn digits_if_known(self) -> Option<u32> {
        let digits = *DIGITS.get(place(self.0[0], self.0[1], self.0[2]))?;
        (digits != UNKNOWN).then_some(u32::from(digits))
    }
}

impl serde::Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// No currency has this code.
const UNKNOWN: u8 = u8::MAX;

/// Minor digits for each of the 26³ codes of three letters: every amount of every row asks for them.
static DIGITS: [u8; 26 * 26 * 26] = digits_by_code();

/// Where a code stands in the table; outside of it where it is not three capital letters.
const fn place(a: u8, b: u8, c: u8) -> usize {
    if !a.is_ascii_uppercase() || !b.is_ascii_uppercase() || !c.is_ascii_uppercase() {
        return usize::MAX;
    }
    ((a - b'A') as usize * 26 + (b - b'A') as usize) * 26 + (c - b'A') as usize
}

const fn digits_by_code() -> [u8; 26 * 26 * 26] {
    let mut table = [UNKNOWN; 26 * 26 * 26];
    let mut group = 0;
    while group < BY_DIGITS.len() {
        let (digits, codes) = BY_DIGITS[group];
        let mut at = 0;
        while at + 2 < codes.len() {
            table[place(codes[at], codes[at + 1], codes[at + 2])] = digits as u8;
            at += 4;
        }
        group += 1;
    }
    table
}

/// Codes by number of minor digits, each three letters and a space.
const BY_DIGITS: [(u32, &[u8]); 4] = [
    (2, b"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD YER ZAR ZMW ZWG"),
    (0, b"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (3, b"BHD IQD JOD KWD LYD OMR TND"),
    (4, b"CLF UYW"),
];
