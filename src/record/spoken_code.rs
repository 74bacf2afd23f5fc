//! Which eight characters open to a worker what is hers: a complaint, the questions about a job? Easy to read aloud, hard to guess, and a
//! slip of the pen is noticed.

use std::fmt;

/// No vowels, so that no word appears; no 0, 1, O, I, so that nothing is mistaken. Twenty-nine: a prime number.
const ALPHABET: &[u8; 29] = b"23456789BCDFGHJKLMNPQRSTVWXYZ";

/// Characters in all; the last is the check character.
const LENGTH: usize = 8;

/// The letters of each key of a telephone, from key 2 on (ITU-T E.161).
const KEYS: [&str; 8] = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];

/// How many codes there are: some 17 thousand million (2 to the power of 34).
pub const CODES: u64 = 29_u64.pow(7);

/// A code. It is the key to whatever it was given for: it stands in no log, and [`fmt::Debug`] does not show it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpokenCode(String);

impl SpokenCode {
    /// The code of a number; numbers from [`CODES`] on begin again.
    #[must_use]
    pub fn of_number(number: u64) -> Self {
        let mut rest = number % CODES;
        let mut values = [0_u8; LENGTH];
        for value in values.iter_mut().take(LENGTH - 1) {
            *value = u8::try_from(rest % 29).unwrap_or_default();
            rest /= 29;
        }
        // The inverse of the last weight: 8 × 11 = 88 = 3 × 29 + 1.
        let check = (29 - weighed(&values)) % 29 * 11 % 29;
        values[LENGTH - 1] = u8::try_from(check).unwrap_or_default();
        Self(values.iter().map(|value| char::from(ALPHABET[usize::from(*value)])).collect())
    }

    /// Reads a code as people write it: small or large letters, with spaces or hyphens, or in the digits of [`Self::by_keys`]. `None` where it
    /// cannot be one.
    ///
    /// The characters, weighed by their places 1 to 8, add up to a multiple of 29, as the digits of ISBN-10 (ISO 2108) do of 11: one
    /// changed character and two that changed places are always found.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bare: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let mut values = [0_u8; LENGTH];
        let mut length = 0;
        for c in of_keys(&bare).unwrap_or(bare).chars() {
            let at = ALPHABET.iter().position(|known| char::from(*known) == c.to_ascii_uppercase())?;
            *values.get_mut(length)? = u8::try_from(at).ok()?;
            length += 1;
        }
        let is_whole = length == LENGTH && weighed(&values) == 0;
        is_whole.then(|| Self(values.iter().map(|value| char::from(ALPHABET[usize::from(*value)])).collect()))
    }

    /// The eight characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code for a telephone with digits alone: two for each character. A letter is its key and its place on that key, a digit is itself and 0.
    #[must_use]
    pub fn by_keys(&self) -> String {
        let pair = |c: char| match KEYS.iter().zip(2..).find_map(|(letters, key)| Some((key, letters.find(c)? + 1))) {
            Some((key, place)) => format!("{key}{place}"),
            None => format!("{c}0"),
        };
        self.0.chars().map(pair).collect()
    }

    /// Two groups of four, as it is shown.
    #[must_use]
    pub fn grouped(&self) -> String {
        format!("{}-{}", &self.0[..4], &self.0[4..])
    }
}

impl fmt::Debug for SpokenCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SpokenCode(…)")
    }
}

/// The characters of a code in digits alone; `None` where these are not as many digits as two for each.
fn of_keys(digits: &str) -> Option<String> {
    let digits: Vec<usize> = digits.chars().map(|c| c.to_digit(10)).collect::<Option<Vec<u32>>>()?.into_iter().map(|digit| digit as usize).collect();
    if digits.len() != 2 * LENGTH {
        return None;
    }
    let character = |pair: &[usize]| match pair {
        [key, 0] => char::from_digit(u32::try_from(*key).ok()?, 10),
        [key, place] => KEYS.get(key.checked_sub(2)?)?.chars().nth(place - 1),
        _ => None,
    };
    digits.chunks(2).map(character).collect()
}

/// The sum of the values, each times its place, over 29.
fn weighed(values: &[u8; LENGTH]) -> u32 {
    values.iter().zip(1_u32..).map(|(value, place)| u32::from(*value) * place).sum::<u32>() % 29
}
