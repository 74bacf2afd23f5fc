//! How is a text made comparable, letter by letter? One form of each character, nothing invisible, digits of any script as 0 to 9.

use compact_str::CompactString;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Characters of a query or name that are looked at; the rest is cut off.
pub(super) const MAX_CHARS: usize = 200;

/// Words of a query or name that are looked at.
pub(super) const MAX_WORDS: usize = 20;

/// The writing system of a letter, as far as comparing names needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Script {
    Latin,
    /// Any other, by the block of 128 code points in which its letters lie.
    Block(u32),
}

/// NFKC without invisible characters and apostrophes, digits as ASCII, at most [`MAX_CHARS`] characters. Case stays.
pub(super) fn clean(text: &str) -> String {
    let composed = text.chars().take(MAX_CHARS).nfkc();
    composed.filter(|c| !is_invisible(*c) && !is_apostrophe(*c)).map(ascii_digit).take(MAX_CHARS).collect()
}

/// Whether a text is longer than what is looked at. What was cut off may change who is meant, so such a text is never the same as a name.
pub(super) fn is_cut(text: &str) -> bool {
    let is_long = text.trim().chars().nfkc().nth(MAX_CHARS).is_some();
    is_long || clean(text).split(|c| !in_word(c)).filter(|word| !word.is_empty()).nth(MAX_WORDS).is_some()
}

/// Lower case, of any script.
pub(super) fn lower(text: &str) -> CompactString {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// Without marks on Latin letters: `Đồng` and `Dong` are one. Other scripts stay as they are.
pub(super) fn unmarked(text: &str) -> CompactString {
    let mut plain = CompactString::default();
    for c in text.chars() {
        match deunicode::deunicode_char(c) {
            Some(latin) if !c.is_ascii() && script(c) == Some(Script::Latin) => plain.extend(latin.chars().flat_map(char::to_lowercase)),
            Some(_) | None => plain.push(c),
        }
    }
    plain
}

/// Thai and Lao write some vowels before the consonant that they follow in speech.
pub(super) fn as_spoken(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at + 1 < letters.len() {
        if matches!(letters[at], '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}') {
            letters.swap(at, at + 1);
            at += 1;
        }
        at += 1;
    }
    letters.into_iter().collect()
}

/// Latin letters and digits for a text of any script, as near as the names of its letters in Unicode allow.
pub(super) fn latin(text: &str) -> CompactString {
    if text.is_ascii() {
        return text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| char::from(b.to_ascii_lowercase())).collect();
    }
    let spoken = as_spoken(text);
    let letters = spoken.chars().flat_map(|c| deunicode::deunicode_char(c).unwrap_or_default().chars());
    letters.filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether the character belongs to a word: a letter, a digit, or a mark upon one.
pub(super) fn in_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// The script of a letter; digits and marks have none.
pub(super) fn script(c: char) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Script::Latin),
        _ if c.is_alphabetic() && !c.is_ascii() => Some(Script::Block(u32::from(c) >> 7)),
        _ => None,
    }
}

/// Latin and other letters within one word: the mark of a name that wants to be taken for another.
pub(super) fn is_mixed(word: &str) -> bool {
    let latin = word.chars().any(|c| script(c) == Some(Script::Latin));
    latin && word.chars().any(|c| matches!(script(c), Some(Script::Block(_))))
}

const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '\u{b4}' | '\u{2b9}'..='\u{2bc}' | '\u{2018}' | '\u{2019}' | '\u{2032}')
}

/// The zero of each decimal row of Unicode that comes after ASCII and is in use for numbers today.
const ZEROS: [u32; 20] =
    [0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810];

/// A text with the digits of any script as ASCII has them.
#[must_use]
pub fn in_ascii_digits(text: &str) -> String {
    text.chars().map(ascii_digit).collect()
}

fn ascii_digit(c: char) -> char {
    let code = u32::from(c);
    let value = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10));
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}
