//! How alike are two words? By edits for slips of the finger, by consonants for what was heard, never by what they mean.

use compact_str::CompactString;

use super::lists::Class;
use super::name::Word;

/// One edit more than a slip: enough to show two names to each other, never enough to take one for the other.
const FAINT: f32 = 0.5;

/// Letters of a word in another script beyond which it must be several, written without spaces.
const ONE_WORD: usize = 12;

/// How alike two words are: 0 where they are different words, 1 only where they are the same.
pub(super) fn likeness(one: &Word, other: &Word) -> f32 {
    if one.text == other.text {
        return 1.0;
    }
    let alike = alike(one, other);
    if alike > 0.0 && one.is_foreign && other.is_foreign { alike.min(glued_alike(&one.written, &other.written)) } else { alike }
}

/// How alike two pieces of one script without spaces can be at most: what differs is one of their words, so that a slip weighs as in a word.
fn glued_alike(one: &str, other: &str) -> f32 {
    let length = one.chars().count().max(other.chars().count());
    if length <= ONE_WORD { 1.0 } else { (1.0 - 1.1 * share(strsim::osa_distance(one, other), ONE_WORD)).max(0.0) }
}

fn alike(one: &Word, other: &Word) -> f32 {
    if one.class == Class::Number || other.class == Class::Number {
        return 0.0;
    }
    if !one.trade.is_empty() && one.trade == other.trade {
        return 0.99;
    }
    if one.skeleton == other.skeleton && one.skeleton.len() >= 2 {
        let (edited, surface) = edited(&one.text, &other.text);
        return edited.max(0.56 + 0.41 * surface);
    }
    let differing = (one.letters ^ other.letters).count_ones() as usize;
    if differing > 2 * (edits_allowed(&one.text, &other.text) + 1) { 0.0 } else { edited(&one.text, &other.text).0 }
}

/// How many slips a word of this length may hold and still be meant.
fn edits_allowed(one: &str, other: &str) -> usize {
    match one.len().min(other.len()) {
        0..=3 => 0,
        4 => 1,
        5..=7 => 2,
        _ => 3,
    }
}

/// Likeness by edits (0 where there are too many for the length), and the share of letters that stay.
fn edited(one: &str, other: &str) -> (f32, f32) {
    let length = one.len().max(other.len());
    if one.len().abs_diff(other.len()) > 4 {
        return (0.0, 0.0);
    }
    let edits = strsim::osa_distance(one, other);
    let off = share(edits, length);
    let first = if one.as_bytes().first() == other.as_bytes().first() { 0.0 } else { 0.06 };
    let allowed = edits_allowed(one, other);
    let likeness = match edits {
        _ if edits <= allowed => 1.0 - 1.1 * off - first,
        _ if edits == allowed + 1 && length >= 3 => FAINT - 0.2 * off,
        _ => 0.0,
    };
    (likeness, 1.0 - off)
}

/// Counts stay far below what an `f32` holds exactly.
#[allow(clippy::cast_precision_loss)]
fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

/// How far a word may be the beginning of another.
pub(super) fn beginning(typed: &Word, registered: &Word) -> f32 {
    let begins = typed.text.len() >= 2 && typed.text.len() < registered.text.len() && registered.text.starts_with(typed.text.as_str());
    if begins && typed.class != Class::Number { 0.80 + 0.15 * share(typed.text.len(), registered.text.len()) } else { 0.0 }
}

/// A word beside two that were written apart. Never across numbers, nor with a slip where one of the two is so short that it would vanish.
pub(super) fn joined(whole: &Word, first: &Word, second: &Word) -> f32 {
    let length = first.text.len() + second.text.len();
    let is_number = [whole, first, second].iter().any(|word| word.class == Class::Number);
    if is_number || whole.text.len().abs_diff(length) > 3 {
        return 0.0;
    }
    let Some(rest) = whole.text.strip_prefix(first.text.as_str()) else { return slipped(whole, first, second).max(heard(whole, first, second)) };
    if rest == second.text {
        return 0.98;
    }
    let likeness = if rest.len() >= 4 { edited(rest, &second.text).0 - 0.02 } else { 0.0 };
    if likeness > FAINT { likeness } else { 0.0 }
}

/// One slip in a word, or one letter too many or too few, beside two words of at least three letters.
fn slipped(whole: &Word, first: &Word, second: &Word) -> f32 {
    let length = first.text.len() + second.text.len();
    if first.text.len().min(second.text.len()) < 3 || whole.text.len().abs_diff(length) > 1 {
        return 0.0;
    }
    let edits = strsim::osa_distance(&whole.text, &compact_str::format_compact!("{}{}", first.text, second.text));
    if edits <= 1 { 0.97 - 1.1 * share(edits, length) } else { 0.0 }
}

/// The consonants of one word beside those of two.
fn heard(whole: &Word, first: &Word, second: &Word) -> f32 {
    let one = consonants(&[whole]);
    if one.len() < 3 || one != consonants(&[first, second]) {
        return 0.0;
    }
    let glued = compact_str::format_compact!("{}{}", first.text, second.text);
    let length = glued.len().max(whole.text.len());
    let likeness = 0.56 + 0.41 * (1.0 - share(strsim::osa_distance(&whole.text, &glued), length));
    // Three consonants are too few to take one for the other.
    if one.len() == 3 { likeness.min(0.7) } else { likeness }
}

/// A word of another script beside Latin words that stand side by side: written without spaces, one piece holds them all. By the letters
/// where they are the same, else by the consonants as they are heard.
pub(super) fn spoken(typed: &Word, registered: &[Word]) -> f32 {
    let never = |word: &Word| word.class == Class::Number || word.is_foreign;
    if typed.class == Class::Number || registered.iter().any(never) {
        return 0.0;
    }
    let glued: CompactString = registered.iter().map(|word| word.text.as_str()).collect();
    let length = glued.len().max(typed.text.len());
    if typed.text == glued {
        return 0.98;
    }
    // Vowels that are not written may be a third of a word.
    if typed.text.len().abs_diff(glued.len()) > 2 + length / 3 {
        return 0.0;
    }
    let (one, other) = (heard_in(&typed.text), heard_in(&glued));
    let surface = 1.0 - share(strsim::osa_distance(&typed.text, &glued), length);
    match (strsim::osa_distance(&one, &other), one.len()) {
        (0, 4..) => 0.56 + 0.41 * surface,
        // With few consonants the vowels must agree as well.
        (0, 2 | 3) => FAINT + 0.41 * surface,
        (1, 4..) => FAINT + 0.2 * surface,
        _ => 0.0,
    }
}

/// The consonants of a text as a foreign ear takes them: it hears no difference between voiced and voiceless.
pub(super) fn heard_in(text: &str) -> CompactString {
    let mut heard = CompactString::default();
    for sound in skeleton(text).chars() {
        let sound = match sound {
            'b' | 'f' => 'p',
            'd' => 't',
            'g' => 'k',
            'j' => 's',
            sound => sound,
        };
        if !matches!(sound, 'a' | 'h') && !heard.ends_with(sound) {
            heard.push(sound);
        }
    }
    heard
}

/// The sounds of words without any vowel.
pub(super) fn consonants(words: &[&Word]) -> CompactString {
    words.iter().flat_map(|word| word.skeleton.chars()).filter(|sound| *sound != 'a').collect()
}

/// One bit for each letter that a word holds.
pub(super) fn letters(text: &str) -> u32 {
    text.bytes().filter(u8::is_ascii_lowercase).fold(0, |bits, letter| bits | 1 << (letter - b'a'))
}

/// Consonants as they sound, so that "Muhammed" and "Mohamad" are alike. The first vowel stays as `a`.
pub(super) fn skeleton(text: &str) -> CompactString {
    let mut sounds = CompactString::default();
    let letters = text.as_bytes();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied().unwrap_or(b' ');
        let (sound, width) = match (letter, next) {
            (b'p', b'h') => (b'f', 2),
            (b's' | b'c', b'h') => (b's', 2),
            (b'b' | b'd' | b'g' | b'j' | b'k' | b't', b'h') => (letter, 2),
            (b'c', b'e' | b'i' | b'y') | (b'z' | b'x', _) => (b's', 1),
            (b'c' | b'q', _) => (b'k', 1),
            (b'w', _) => (b'v', 1),
            (b'a' | b'e' | b'i' | b'o' | b'u' | b'y', _) => (b'a', 1),
            _ => (letter, 1),
        };
        let silent = at > 0 && matches!(sound, b'a' | b'h');
        if !silent && sounds.as_bytes().last() != Some(&sound) {
            sounds.push(char::from(sound));
        }
        at += width;
    }
    sounds
}
