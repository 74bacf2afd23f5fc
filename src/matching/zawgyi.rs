//! Was this Burmese typed for the Zawgyi font? It gives the code points of Unicode another meaning and writes signs in the order in which
//! they are drawn; here it is read as the letters that its writer saw.
//!
//! The order of a syllable is that of Unicode Technical Note 11; which sign stands at which code point is a fact of the font, as the
//! transform `Zawgyi-my` of Unicode CLDR uses it too. Nothing is converted that is Unicode beyond doubt, and what is in doubt is read both ways.

/// How a text is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// As Unicode has it, or without a letter of Burmese.
    Unicode,
    /// For the Zawgyi font: Unicode has no such sequence.
    Zawgyi,
    /// It could be either.
    Either,
}

/// What a code point of the font does in a syllable.
#[derive(Clone, Copy)]
enum Drawn {
    /// Is drawn before the letter that it belongs to: the vowel `e`, the medial `r`.
    Before(char),
    /// A letter, or two of which one stands below the other.
    Letter(&'static str),
    /// Signs on the letter before it; `\u{1004}` stands for a `ng` above it.
    Signs(&'static str),
    /// Anything else.
    Other,
}

const KINZI: char = '\u{1004}';
const STACK: char = '\u{1039}';
const E: char = '\u{1031}';
const R: char = '\u{103c}';
const ASAT: char = '\u{103a}';

/// The signs of a syllable behind its letter and what stands below that, in an order that Unicode's normal forms leave alone.
const ORDER: &str = "\u{103b}\u{103c}\u{103d}\u{103e}\u{1031}\u{102d}\u{102e}\u{1032}\u{102f}\u{1030}\u{102b}\u{102c}\u{1036}\u{1037}\u{103a}\u{1038}";

/// What a text says that was typed for the font beyond doubt.
#[must_use]
pub fn surely(text: &str) -> Option<String> {
    (encoding(text) == Encoding::Zawgyi).then(|| to_unicode(text))
}

/// How a text is encoded, judged by sequences that only one of the two has.
#[must_use]
pub fn encoding(text: &str) -> Encoding {
    if !text.contains(is_burmese) {
        return Encoding::Unicode;
    }
    let letters: Vec<char> = text.chars().collect();
    let (mut zawgyi, mut unicode, mut font) = (false, false, false);
    for (at, c) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1).copied();
        zawgyi |= is_zawgyi(*c, before, after);
        unicode |= is_unicode(*c, before, after);
        font |= matches!(c, '\u{1033}' | '\u{1034}' | '\u{105a}' | '\u{1060}'..='\u{1097}');
    }
    match (zawgyi, unicode && !font) {
        (true, false) if !unicode => Encoding::Zawgyi,
        (false, true) => Encoding::Unicode,
        _ if to_unicode(text) == text => Encoding::Unicode,
        _ => Encoding::Either,
    }
}

/// Unicode stacks letters by U+1039, and its signs follow the letter that they belong to.
fn is_zawgyi(c: char, before: Option<char>, after: Option<char>) -> bool {
    let on_letter = before.is_some_and(|before| is_letter(before) || matches!(before, '\u{103a}'..='\u{103e}' | '\u{1060}'..='\u{108f}'));
    match c {
        STACK => !after.is_some_and(is_letter),
        E => !on_letter && after.is_some(),
        '\u{103b}' => !before.is_some_and(is_letter),
        _ => false,
    }
}

/// The font has no U+103E and U+103F, a letter or the medial `r` behind each `e`, and no tone behind its medial `y` alone.
fn is_unicode(c: char, before: Option<char>, after: Option<char>) -> bool {
    match c {
        '\u{103e}' | '\u{103f}' => true,
        E => before.is_some_and(is_burmese) && !after.is_some_and(begins_syllable),
        ASAT => before.is_some_and(is_letter) && after.is_some_and(|after| matches!(after, '\u{1037}'..='\u{1039}')),
        _ => false,
    }
}

const fn is_burmese(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{109f}')
}

const fn is_letter(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{102a}' | '\u{103f}' | '\u{104e}')
}

fn begins_syllable(c: char) -> bool {
    is_letter(c) || matches!(c, '\u{1040}' | '\u{1047}') || matches!(drawn(c), Drawn::Before(_) | Drawn::Letter(_))
}

/// What a text says that was typed for the font.
#[must_use]
pub fn to_unicode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut syllable = Syllable::default();
    let letters: Vec<char> = text.chars().collect();
    for (at, c) in letters.iter().copied().enumerate() {
        let beside = (at.checked_sub(1).map(|at| letters[at]), letters.get(at + 1).copied());
        match (c, drawn(c)) {
            // Zero and seven look like two letters, and are typed for them.
            ('\u{1040}', _) if is_in_word(beside) => syllable.begin("\u{101d}", &mut out),
            ('\u{1047}', _) if is_in_word(beside) => syllable.begin("\u{101b}", &mut out),
            (_, Drawn::Before(sign)) => syllable.announce(sign, &mut out),
            (_, Drawn::Letter("")) => syllable.begin(c.encode_utf8(&mut [0; 4]), &mut out),
            (_, Drawn::Letter(letter)) => syllable.begin(letter, &mut out),
            (_, Drawn::Signs("")) => syllable.signs.push(c),
            (_, Drawn::Signs(signs)) => syllable.signs.push_str(signs),
            (_, Drawn::Other) => {
                syllable.end(&mut out);
                out.push(c);
            }
        }
    }
    syllable.end(&mut out);
    out
}

/// Whether a digit stands where only a letter can: beside letters or signs, and no other digit.
fn is_in_word((before, after): (Option<char>, Option<char>)) -> bool {
    let is_digit = |c: char| matches!(c, '\u{1040}'..='\u{1049}' | '0'..='9');
    let is_part = |c: char| !matches!(drawn(c), Drawn::Other);
    !before.is_some_and(is_digit) && after.or(before.filter(|before| matches!(drawn(*before), Drawn::Before(_)))).is_some_and(is_part)
}

/// A syllable while it is read.
#[derive(Default)]
struct Syllable {
    before: String,
    letter: String,
    signs: String,
}

impl Syllable {
    /// A sign that belongs to the letter after it.
    fn announce(&mut self, sign: char, out: &mut String) {
        if !self.letter.is_empty() || !self.signs.is_empty() {
            self.end(out);
        }
        self.before.push(sign);
    }

    fn begin(&mut self, letter: &str, out: &mut String) {
        if !self.letter.is_empty() || !self.signs.is_empty() {
            self.end(out);
        }
        self.letter.push_str(letter);
    }

    /// Writes the syllable as Unicode orders it, each sign once.
    fn end(&mut self, out: &mut String) {
        let Self { before, letter, signs } = std::mem::take(self);
        let (stacked, signs): (Vec<char>, Vec<char>) = signs.chars().partition(|c| *c != KINZI && is_letter(*c));
        let has = |c: char| signs.contains(&c) || before.contains(c);
        if has(KINZI) {
            out.extend([KINZI, ASAT, STACK]);
        }
        // `u` as a letter of its own is written otherwise with a long `i`, and looks like `nya` under an asat or before `aa`.
        let long_i = letter == "\u{1025}" && has('\u{102e}');
        out.push_str(match letter.as_str() {
            _ if long_i => "\u{1026}",
            "\u{1025}" if has(ASAT) || has('\u{102c}') => "\u{1009}",
            letter => letter,
        });
        stacked.iter().for_each(|below| out.extend([STACK, *below]));
        out.extend(ORDER.chars().filter(|sign| has(*sign) && !(long_i && *sign == '\u{102e}')));
    }
}

/// What a code point does in the font; an empty text stands for itself.
const fn drawn(c: char) -> Drawn {
    match c {
        E => Drawn::Before(E),
        '\u{103b}' | '\u{107e}'..='\u{1084}' => Drawn::Before(R),
        '\u{106a}' => Drawn::Letter("\u{1009}"),
        '\u{106b}' => Drawn::Letter("\u{100a}"),
        '\u{106e}' => Drawn::Letter("\u{100d}\u{1039}\u{100d}"),
        '\u{106f}' => Drawn::Letter("\u{100d}\u{1039}\u{100e}"),
        '\u{1086}' => Drawn::Letter("\u{103f}"),
        '\u{108f}' => Drawn::Letter("\u{1014}"),
        '\u{1090}' => Drawn::Letter("\u{101b}"),
        '\u{1091}' => Drawn::Letter("\u{100f}\u{1039}\u{100d}"),
        '\u{1092}' => Drawn::Letter("\u{100b}\u{1039}\u{100c}"),
        '\u{1097}' => Drawn::Letter("\u{100b}\u{1039}\u{100b}"),
        '\u{1000}'..='\u{102a}' => Drawn::Letter(""),
        _ => signs(c),
    }
}

const fn signs(c: char) -> Drawn {
    Drawn::Signs(match c {
        '\u{102b}'..='\u{1030}' | '\u{1032}' | '\u{1036}'..='\u{1038}' => "",
        '\u{1033}' => "\u{102f}",
        '\u{1034}' => "\u{1030}",
        '\u{1039}' => "\u{103a}",
        '\u{103a}' | '\u{107d}' => "\u{103b}",
        '\u{103c}' => "\u{103d}",
        '\u{103d}' | '\u{1087}' => "\u{103e}",
        '\u{105a}' => "\u{102b}\u{103a}",
        '\u{1088}' => "\u{103e}\u{102f}",
        '\u{1089}' => "\u{103e}\u{1030}",
        '\u{108a}' => "\u{103d}\u{103e}",
        '\u{1064}' => "\u{1004}",
        '\u{108b}' => "\u{1004}\u{102d}",
        '\u{108c}' => "\u{1004}\u{102e}",
        '\u{108d}' => "\u{1004}\u{1036}",
        '\u{108e}' => "\u{102d}\u{1036}",
        '\u{1094}' | '\u{1095}' => "\u{1037}",
        '\u{1096}' => "\u{1010}\u{103d}",
        _ => return below(c),
    })
}

/// A letter below another.
const fn below(c: char) -> Drawn {
    Drawn::Signs(match c {
        '\u{1060}' => "\u{1000}",
        '\u{1061}' => "\u{1001}",
        '\u{1062}' => "\u{1002}",
        '\u{1063}' => "\u{1003}",
        '\u{1065}' => "\u{1005}",
        '\u{1066}' | '\u{1067}' => "\u{1006}",
        '\u{1068}' => "\u{1007}",
        '\u{1069}' => "\u{1008}",
        '\u{106c}' => "\u{100b}",
        '\u{106d}' => "\u{100c}",
        '\u{1070}' => "\u{100f}",
        '\u{1071}' | '\u{1072}' => "\u{1010}",
        '\u{1073}' | '\u{1074}' => "\u{1011}",
        '\u{1075}' => "\u{1012}",
        '\u{1076}' => "\u{1013}",
        '\u{1077}' => "\u{1014}",
        '\u{1078}' => "\u{1015}",
        '\u{1079}' => "\u{1016}",
        '\u{107a}' => "\u{1017}",
        '\u{107b}' | '\u{1093}' => "\u{1018}",
        '\u{107c}' => "\u{1019}",
        '\u{1085}' => "\u{101c}",
        _ => return Drawn::Other,
    })
}
